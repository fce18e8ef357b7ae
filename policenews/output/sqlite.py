"""`claims.sqlite` (or `.db`): tables `claims` and `articles`; text, numbers and ISO dates, missing is NULL.

SQLite has no decimals and no dates of its own: whole figures are integers, others reals (exact up to 15 digits), and
columns declared DATE hold `2023-05-24`, which sorts, compares and works in SQLite's date functions.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from policenews.output import Tables
from policenews.output.cells import clean
from policenews.output.records import TYPES, Cell, Record

MANY = True
_KINDS = {"text": "TEXT", "number": "NUMERIC", "whole": "INTEGER", "date": "DATE"}
_LARGEST = 2**63


class Writer:
    """Fills the tables in one transaction."""

    def __init__(self, path: Path, tables: Tables) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")  # the file takes its name only when it is whole
        self._tables = tables
        for table, columns in tables.items():
            kinds = ", ".join(f'"{column}" {_KINDS[TYPES[column]]}' for column in columns)
            self._connection.execute(f"CREATE TABLE {table} ({kinds})")
        self._connection.execute("BEGIN")

    def add(self, table: str, rows: Iterable[Record]) -> None:
        """Append rows to one of the tables."""
        columns = self._tables[table]
        marks = ", ".join("?" * len(columns))
        cells = ([_cell(row[column]) for column in columns] for row in rows)
        self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", cells)

    def close(self) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("COMMIT")
            for table in self._tables:
                self._connection.execute(f"CREATE INDEX {table}_article ON {table} (article)")
        finally:
            self._connection.close()


def _cell(cell: Cell) -> str | int | float | None:
    if cell is None or isinstance(cell, float):
        return cell
    if isinstance(cell, int):
        return cell if -_LARGEST <= cell < _LARGEST else float(cell)
    return clean(cell) if isinstance(cell, str) else cell.isoformat()
