"""What a worker gives back to the command line: `民警检查企业12家` as a finished line of the output, packed, with counts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, fields

_COUNTS = struct.Struct("!4I")
_LENGTH = struct.Struct("!I")


@dataclass(slots=True)
class Counts:
    """`inputs` in, `read` and `failed` out: nothing is lost where they add up."""

    inputs: int = 0
    read: int = 0
    claims: int = 0
    failed: int = 0

    def add(self, other: Counts) -> None:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


def pack(counts: Counts, parts: Sequence[bytes]) -> bytes:
    """Counts in front, then what each output gets, packed: the same words come again and again."""
    body = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    return _COUNTS.pack(counts.inputs, counts.read, counts.claims, counts.failed) + zlib.compress(body, 1)


def counts_of(packet: bytes) -> Counts:
    """The counts alone, without unpacking."""
    return Counts(*_COUNTS.unpack_from(packet))


def unpack(packet: bytes) -> list[bytes]:
    """What each output gets, in the order of the outputs."""
    body, place, parts = zlib.decompress(packet[_COUNTS.size :]), 0, []
    while place < len(body):
        (length,) = _LENGTH.unpack_from(body, place)
        place += _LENGTH.size
        parts.append(body[place : place + length])
        place += length
    return parts
