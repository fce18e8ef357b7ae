"""A pandas DataFrame, one row per claim, whose dtypes do not depend on the article."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from policenews.errors import MissingExtraError
from policenews.models import Article
from policenews.output.records import COLUMNS, DATES, NUMBERS, PLACES, Cell, records

if TYPE_CHECKING:
    import pandas

DTYPES = (
    dict.fromkeys(COLUMNS, "string")
    | dict.fromkeys(NUMBERS, "Float64")
    | dict.fromkeys(PLACES, "Int64")
    | dict.fromkeys(DATES, "datetime64[s]")
)
"""dtype of every column, of an empty frame too: text `string`, figures `Float64`, places `Int64`, `datetime64[s]`."""


def frame(*articles: Article) -> pandas.DataFrame:
    """The claims of one article, or of several below each other, with the columns of COLUMNS.

    Raises MissingExtraError where pandas is not installed.
    """
    return frame_of(chain.from_iterable(map(records, articles)))


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
