"""An Arrow table, one row per claim: text `string`, figures `decimal128(28, 8)`, places `int64`, dates `date32`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from policenews.models import Article
from policenews.output.cells import PRECISION, SCALE, by_column, needed
from policenews.output.records import COLUMNS, TYPES, Record, records

if TYPE_CHECKING:
    import pyarrow


def schema(columns: Sequence[str] = COLUMNS) -> pyarrow.Schema:
    """The Arrow schema of a table with these columns."""
    pa: Any = needed("pyarrow", "arrow", "an Arrow table")
    kinds = {"text": pa.string(), "number": pa.decimal128(PRECISION, SCALE), "whole": pa.int64(), "date": pa.date32()}
    return pa.schema([pa.field(column, kinds[TYPES[column]]) for column in columns])


def table(*articles: Article, strict: bool = False) -> pyarrow.Table:
    """The claims of one article, or of several below each other.

    Raises MissingExtraError where pyarrow is not installed.
    """
    return table_of(chain.from_iterable(records(article, strict=strict) for article in articles))


def table_of(rows: Iterable[Record], columns: Sequence[str] = COLUMNS) -> pyarrow.Table:
    """Records, of one article or of a whole batch, as an Arrow table."""
    pa: Any = needed("pyarrow", "arrow", "an Arrow table")
    return pa.table(by_column(rows, columns), schema=schema(columns))
