"""`claims.csv.journal`: what an interrupted run has done, so that `--resume` can go on behind it.

The file is only ever appended to: a head with the options of the run, then one frame per packet with its length, a
checksum, and a digest of all inputs up to there. A frame that a kill or a full disk cut short is dropped. The outputs
are written from the journal when all inputs are done, so they are the same however often the run was interrupted.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO
from zlib import crc32

from policenews.errors import PolicenewsError

_FRAME = struct.Struct("!II16s")
_START = bytes(16)


class JournalError(PolicenewsError):
    """The journal of an interrupted run does not fit: other inputs, other options, or another run is at it."""


class Journal:
    """`with Journal(path, options, resume=True) as journal: journal.append(digest, packet)`.

    `digest` is that of the last frame. Raises JournalError where there is a journal of an unfinished run and `resume`
    is not set, or where its options are not these.
    """

    def __init__(self, path: Path, options: dict[str, Any], *, resume: bool) -> None:
        self.path, self.options, self.resume = path, options, resume
        self.digest = _START
        self._file: BinaryIO | None = None

    def __enter__(self) -> Journal:
        head = json.dumps(self.options, sort_keys=True, default=str).encode()
        try:
            self._file = open(self.path, "r+b" if self.path.exists() else "x+b")  # noqa: SIM115 (closed in __exit__)
        except OSError as error:
            folder = self.path.parent
            raise PolicenewsError(f"cannot write in {folder}: {error.strerror}; choose another folder") from error
        try:
            self._open(self._file, head)
        except BaseException:
            self._file.close()
            raise
        return self

    def _open(self, file: BinaryIO, head: bytes) -> None:
        _lock(file, self.path)
        first, end = None, 0
        for digest, payload, place in _frames(file):
            first = payload if first is None else first
            self.digest, end = digest, place
        if first is not None and end > _FRAME.size + len(first):
            if not self.resume:
                raise JournalError(
                    f"an unfinished run has left {self.path}: add --resume to go on, or delete that file to start over"
                )
            if first != head:
                raise JournalError(
                    f"the unfinished run of {self.path} had other options or another version of policenews: {first.decode()}; "
                    "give the same ones, or delete that file to start over"
                )
            file.seek(end)
            file.truncate()
        else:
            file.seek(0)
            file.truncate()
            self.append(_START, head)

    def append(self, digest: bytes, packet: bytes) -> None:
        """One packet, at once in the hands of the system: a kill loses no frame that is written."""
        assert self._file is not None
        self._file.write(_FRAME.pack(len(packet), crc32(packet, crc32(digest)), digest) + packet)
        self._file.flush()
        self.digest = digest

    def packets(self) -> Iterator[bytes]:
        """All packets from the first one on."""
        assert self._file is not None
        frames = _frames(self._file)
        next(frames, None)  # the head
        for _, packet, _ in frames:
            yield packet

    def empty(self) -> bool:
        """Whether nothing has been done yet."""
        return self.digest == _START

    def remove(self) -> None:
        """All is done, or nothing: there is nothing to go on with."""
        self.path.unlink(missing_ok=True)

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            with suppress(OSError):  # a full disk: what could not be written is no frame
                self._file.close()
            self._file = None


def extended(digest: bytes, key: bytes) -> bytes:
    """The digest of the inputs so far and one more."""
    return blake2b(digest + key, digest_size=16).digest()


def _frames(file: BinaryIO) -> Iterator[tuple[bytes, bytes, int]]:
    """Whole frames: digest, payload and the place behind; the first one that is not whole ends them."""
    place = 0
    while True:
        file.seek(place)
        start = file.read(_FRAME.size)
        if len(start) < _FRAME.size:
            return
        length, check, digest = _FRAME.unpack(start)
        payload = file.read(length)
        if len(payload) < length or crc32(payload, crc32(digest)) != check:
            return
        place += _FRAME.size + length
        yield digest, payload, place


def _lock(file: BinaryIO, path: Path) -> None:
    """Two runs never write one output; the lock goes with the process, however it ends."""
    if os.name != "posix":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise JournalError(f"another run is writing {path}; wait for it, or name another output") from error
