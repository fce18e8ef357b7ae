"""CSV that opens in a spreadsheet with a double click: UTF-8 with a signature, safe from formulas in the text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from policenews.output import Tables
from policenews.output.lines import LineWriter
from policenews.output.records import Cell, Record

MANY = False

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Writer(LineWriter):
    """Writes one table with a line of column names."""

    def __init__(self, path: Path, tables: Tables) -> None:
        ((_, columns),) = tables.items()
        super().__init__(path, header(columns), line)


def header(columns: tuple[str, ...]) -> bytes:
    """The signature that tells a spreadsheet it is UTF-8, and the line of column names."""
    return b"\xef\xbb\xbf" + _row(columns)


def line(record: Record) -> bytes:
    """One row; `None` is an empty cell, a date is `2023-05-24`."""
    return _row(tuple(safe(cell) for cell in record.values()))


def safe(cell: Cell) -> Cell:
    """`=HYPERLINK(…)` from an article becomes `'=HYPERLINK(…)`, which a spreadsheet shows and does not run.

    Only text is touched, never a number: a value of -3 stays -3.
    """
    if isinstance(cell, str):
        text = cell.replace("\0", "\ufffd")
        return "'" + text if text.startswith(_FORMULA) else text
    return cell


def _row(cells: tuple[Cell, ...]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().encode("utf-8", "replace")
