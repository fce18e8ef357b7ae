"""`claims.xlsx`: sheets `claims` and `articles`; numbers are numbers, dates are dates, text is never a formula.

A sheet holds 1,048,576 rows and a cell 32,767 characters: more rows are an error, longer text is cut and ends in `…`.
A workbook knows no day before 1 March 1900 for certain; such a date is written as the text `1898-09-21`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from policenews.errors import PolicenewsError
from policenews.output import Tables
from policenews.output.cells import clean, needed
from policenews.output.records import Cell, Record

MANY = True
_ROWS, _LONGEST = 1_048_576, 32_767
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FIRST_DAY = dt.date(1900, 3, 1)


class Writer:
    """Streams rows into a workbook; the header stays in view and each column can be filtered."""

    def __init__(self, path: Path, tables: Tables) -> None:
        openpyxl: Any = needed("openpyxl", "excel", "an Excel workbook")
        self._cell: Any = needed("openpyxl.cell", "excel", "an Excel workbook").WriteOnlyCell
        self._path, self._tables = path, tables
        self._book = openpyxl.Workbook(write_only=True)
        self._sheets: dict[str, Any] = {}
        self._rows = dict.fromkeys(tables, 1)
        for table, columns in tables.items():
            sheet = self._sheets[table] = self._book.create_sheet(table)
            sheet.freeze_panes = "A2"
            sheet.append(list(columns))

    def add(self, table: str, rows: Iterable[Record]) -> None:
        """Append rows to one of the sheets; raises PolicenewsError where the sheet is full."""
        sheet, columns = self._sheets[table], self._tables[table]
        for row in rows:
            self._rows[table] += 1
            if self._rows[table] > _ROWS:
                raise PolicenewsError(f"a sheet holds {_ROWS - 1} rows and there are more {table}; write a .parquet file")
            sheet.append([self._as_cell(sheet, row[column]) for column in columns])

    def close(self) -> None:
        for table, columns in self._tables.items():
            sheet = self._sheets[table]
            sheet.auto_filter.ref = f"A1:{_letters(len(columns))}{self._rows[table]}"
        self._book.save(self._path)

    def _as_cell(self, sheet: Any, cell: Cell) -> Any:
        """A typed cell: text is marked as text, so that `=HYPERLINK(…)` and `#N/A` are shown and not run."""
        if isinstance(cell, dt.date) and cell < _FIRST_DAY:
            cell = cell.isoformat()
        if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= 10**15:
            cell = float(cell)
        if not isinstance(cell, str):
            out = self._cell(sheet, value=cell)
            if isinstance(cell, dt.date):
                out.number_format = "yyyy-mm-dd"
            return out
        text = _FORBIDDEN.sub("\ufffd", clean(cell))
        out = self._cell(sheet, value=text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
        out.data_type = "s"
        return out


def _letters(column: int) -> str:
    """The name of a column: 1 is A, 43 is AQ."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
