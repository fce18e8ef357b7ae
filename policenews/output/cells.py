"""Cells for engines with fixed types: `6.8万` is the decimal 68000, a date is a date, a missing slot is null."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from importlib import import_module
from typing import Any

from policenews.errors import MissingExtraError
from policenews.output.records import TYPES, Cell, Record

PRECISION, SCALE = 28, 8
"""A `number` is a decimal with twenty digits before the point and eight behind it where the engine has decimals."""

_UNIT = Decimal(1).scaleb(-SCALE)
_LIMIT = Decimal(10) ** (PRECISION - SCALE)
_CONTEXT = Context(prec=400, rounding=ROUND_HALF_EVEN)

Typed = str | int | Decimal | dt.date | None


def clean(text: str) -> str:
    """Text that any engine takes: a lone half of a character pair and a NUL become U+FFFD."""
    if "\0" in text or not text.isascii():
        text = text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def exact(cell: Cell) -> Decimal | None:
    """`99.68` as the decimal 99.68; None where more than twenty digits stand before the point."""
    if not isinstance(cell, (int, float)):
        return None
    value = Decimal(str(cell))
    return None if abs(value) >= _LIMIT else value.quantize(_UNIT, context=_CONTEXT)


def typed(row: Record, columns: Sequence[str]) -> list[Typed]:
    """A record as the cells of its columns: text cleaned, numbers exact, dates and whole numbers as they are.

    A figure that is too large for the type is null, and `notes` says so: no figure is lost in silence.
    """
    cells: list[Typed] = []
    lost: list[str] = []
    for column in columns:
        cell = row[column]
        if TYPES[column] == "number":
            number = exact(cell)
            if number is None and cell is not None:
                lost.append(f"too-large: {column} is {cell:.6g} and does not fit the column")
            cells.append(number)
        else:
            cells.append(clean(cell) if isinstance(cell, str) else _plain(cell))
    if lost and "notes" in columns:
        place = columns.index("notes")
        cells[place] = "; ".join([str(cells[place]), *lost] if cells[place] else lost)
    return cells


def _plain(cell: Cell) -> int | dt.date | None:
    return None if isinstance(cell, (str, float)) else cell


def by_column(rows: Iterable[Record], columns: Sequence[str]) -> dict[str, list[Typed]]:
    """Records as one list of typed cells per column, of an empty table too."""
    table = [typed(row, columns) for row in rows]
    return {column: [row[place] for row in table] for place, column in enumerate(columns)}


def needed(module: str, extra: str, what: str) -> Any:
    """The optional library, or MissingExtraError: `a Parquet file needs pyarrow: run pip install 'policenews[arrow]'`."""
    try:
        return import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        raise MissingExtraError(f"{what} needs {library}: run pip install 'policenews[{extra}]'") from error
