"""Output: one file per format, all built on the same records; `claims.csv` and `claims.parquet` hold the same columns."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from policenews.errors import PolicenewsError
from policenews.output.records import Record

FORMATS = {
    ".jsonl": "jsonl", ".csv": "csv", ".parquet": "parquet", ".sqlite": "sqlite", ".db": "sqlite", ".duckdb": "duckdb",
    ".xlsx": "xlsx", ".html": "html_file",
}  # fmt: skip
"""File suffix -> module of the format in this folder. A new format is one module with MANY and Writer, and one entry."""

Tables = dict[str, tuple[str, ...]]
"""The tables of a file: name -> columns."""


class Writer(Protocol):
    """What writes a file: rows are added to its tables, and after `close` the file is complete."""

    def __init__(self, path: Path, tables: Tables) -> None: ...

    def add(self, table: str, rows: Iterable[Record]) -> None: ...

    def close(self) -> None: ...


class Format(Protocol):
    """What a module of a format offers: `MANY`, whether a file holds several tables, and its `Writer`."""

    MANY: bool
    Writer: type[Writer]


def format_of(path: Path) -> Format:
    """`claims.csv` is CSV, `claims.sqlite` a database; raises PolicenewsError for any other suffix."""
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise PolicenewsError(f"{path.name}: no format for the suffix {path.suffix!r}; name the file {_choices()}")
    return cast(Format, import_module(f"policenews.output.{name}"))


def _choices() -> str:
    *others, last = (f"…{suffix}" for suffix in FORMATS)
    return f"{', '.join(others)} or {last}"
