"""`claims.parquet`: the columns and types of the Arrow table, written in groups of rows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from policenews.output import Tables, arrow
from policenews.output.cells import needed
from policenews.output.records import Record

MANY = False
_GROUP = 20_000  # rows that are held before they are written


class Writer:
    """Holds one group of rows at a time; an empty table is a valid file as well."""

    def __init__(self, path: Path, tables: Tables) -> None:
        parquet: Any = needed("pyarrow.parquet", "arrow", "a Parquet file")
        ((_, self._columns),) = tables.items()
        self._file = parquet.ParquetWriter(path, arrow.schema(self._columns), compression="zstd")
        self._rows: list[Record] = []

    def add(self, table: str, rows: Iterable[Record]) -> None:
        """Append rows; a Parquet file has one table only, whatever its name."""
        self._rows.extend(rows)
        if len(self._rows) >= _GROUP:
            self._write()

    def close(self) -> None:
        try:
            self._write()
        finally:
            self._file.close()

    def _write(self) -> None:
        if self._rows:
            self._file.write_table(arrow.table_of(self._rows, self._columns))
            self._rows = []
