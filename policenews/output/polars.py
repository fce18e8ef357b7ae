"""A polars DataFrame, one row per claim: `String`, figures `Decimal(28, 8)`, places `Int64`, dates `Date`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from policenews.models import Article
from policenews.output.cells import PRECISION, SCALE, by_column, needed
from policenews.output.records import COLUMNS, TYPES, Record, records

if TYPE_CHECKING:
    import polars


def frame(*articles: Article, strict: bool = False) -> polars.DataFrame:
    """The claims of one article, or of several below each other.

    Raises MissingExtraError where polars is not installed.
    """
    return frame_of(chain.from_iterable(records(article, strict=strict) for article in articles))


def frame_of(rows: Iterable[Record], columns: Sequence[str] = COLUMNS) -> polars.DataFrame:
    """Records, of one article or of a whole batch, as a polars DataFrame."""
    pl: Any = needed("polars", "polars", "a polars frame")
    kinds = {"text": pl.String(), "number": pl.Decimal(PRECISION, SCALE), "whole": pl.Int64(), "date": pl.Date()}
    schema = {column: kinds[TYPES[column]] for column in columns}
    frame: polars.DataFrame = pl.DataFrame(by_column(rows, columns), schema=schema)
    return frame
