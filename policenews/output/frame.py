"""A pandas DataFrame, one row per claim, whose dtypes do not depend on the article."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from policenews.errors import MissingExtraError
from policenews.models import Article
from policenews.output.records import COLUMNS, NUMBERS, TYPES, Cell, records

if TYPE_CHECKING:
    import pandas

_KINDS = {"text": "string", "number": "Float64", "whole": "Int64", "date": "datetime64[s]"}
DTYPES = {column: _KINDS[TYPES[column]] for column in COLUMNS}
"""dtype of every column, of an empty frame too: text `string`, figures `Float64`, places `Int64`, `datetime64[s]`."""


def frame(*articles: Article, strict: bool = False) -> pandas.DataFrame:
    """The claims of one article, or of several below each other, with the columns of COLUMNS.

    With `strict` claims with an uncertain slot are left out.
    Raises MissingExtraError where pandas is not installed.
    """
    return frame_of(chain.from_iterable(records(article, strict=strict) for article in articles))


def frame_of(rows: Iterable[dict[str, Cell]]) -> pandas.DataFrame:
    """Records, of one article or of a whole batch, as a DataFrame."""
    try:
        import pandas as pd
    except ImportError as error:
        raise MissingExtraError("a frame needs pandas: run pip install 'policenews[pandas]'") from error
    rows = list(rows)
    table = {column: [row[column] for row in rows] for column in COLUMNS}
    for column in NUMBERS:
        table[column] = [None if cell is None else float(str(cell)) for cell in table[column]]
    return pd.DataFrame({column: pd.Series(cells, dtype=DTYPES[column]) for column, cells in table.items()})
