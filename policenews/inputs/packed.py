"""`a.txt.gz` and `dump.jsonl.zst`: packed files, unpacked as they are read."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any, BinaryIO, cast

from policenews.errors import MissingExtraError, UnreadableFileError

PACKED = (".gz", ".zst")
_STEP = 1024
"""Bytes of a zstd file that are unpacked at once: at most some 30 MB, however small the file was packed."""
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
        """Frame by frame: the library's own reader takes a torn frame for the end of the file."""

        def __init__(self) -> None:
            self._frame: Any = None
            self._packed, self._ready = b"", memoryview(b"")

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            try:
                while not self._ready:
                    self._packed = self._packed or raw.read(_STEP)
                    if not self._packed and self._frame is None:
                        return 0
                    if not self._packed:
                        raise EOFError("the file ends inside a frame")
                    self._unpack()
            except zstandard.ZstdError as error:
                raise EOFError(str(error)) from error
            count = min(len(buffer), len(self._ready))
            buffer[:count], self._ready = self._ready[:count], self._ready[count:]
            return count

        def _unpack(self) -> None:
            self._frame = self._frame or zstandard.ZstdDecompressor().decompressobj()
            self._ready = memoryview(self._frame.decompress(self._packed))
            self._packed = b""
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None

    return cast(BinaryIO, io.BufferedReader(Reader()))
