"""`a.txt.gz` and `dump.jsonl.zst`: packed files, unpacked as they are read."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any, BinaryIO, cast

from policenews.errors import MissingExtraError, UnreadableFileError

PACKED = (".gz", ".zst")
DAMAGED: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error)
"""What reading a torn or unreadable file raises; `gzip.BadGzipFile` is an OSError."""


def unpacked(path: Path, raw: BinaryIO) -> BinaryIO:
    """The stream behind `raw`, unpacked by the suffix of its path.

    Raises MissingExtraError where the zstandard library is needed and not installed.
    """
    suffix = path.suffix.lower()
    if suffix == ".gz":
        return cast(BinaryIO, gzip.GzipFile(fileobj=raw, mode="rb"))
    if suffix == ".zst":
        return _zstd(raw)
    return raw


def read(path: Path, limit: int) -> bytes:
    """A packed article whole, or its first `limit` bytes: however small it was packed, no more memory is taken.

    Raises UnreadableFileError where the file is torn or cannot be opened.
    """
    try:
        with path.open("rb") as raw, unpacked(path, raw) as stream:
            return stream.read(limit)
    except DAMAGED as error:
        raise UnreadableFileError(f"{path} cannot be unpacked ({error}): fetch or pack it again") from error


def _zstd(raw: BinaryIO) -> BinaryIO:
    import io

    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("a .zst file needs zstandard: run pip install 'policenews[zstd]'") from error

    class Reader(io.RawIOBase):
        """A stream that fails on torn data in the ways that gzip does."""

        def __init__(self) -> None:
            self._stream: Any = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            try:
                return int(self._stream.readinto(buffer))
            except zstandard.ZstdError as error:
                raise EOFError(str(error)) from error

    return cast(BinaryIO, io.BufferedReader(Reader()))
