"""Files of lines: a record is written as soon as it is there, so that memory does not grow with the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from policenews.output.records import Record


class LineWriter:
    """Writes one table line by line; `claims.csv` is a header and one line per claim."""

    def __init__(self, path: Path, header: bytes, line: Callable[[Record], bytes]) -> None:
        self._stream, self._line = path.open("wb"), line
        self._stream.write(header)

    def add(self, table: str, rows: Iterable[Record]) -> None:
        """Append rows; a file of lines has one table only, whatever its name."""
        self._stream.writelines(map(self._line, rows))

    def close(self) -> None:
        self._stream.close()
