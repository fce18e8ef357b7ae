"""Output: one file per format, all built on the same records; `claims.csv` and `claims.jsonl` hold the same columns."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from policenews.errors import PolicenewsError
from policenews.output.records import Record

FORMATS = {".jsonl": "policenews.output.jsonl", ".csv": "policenews.output.csv"}
"""File suffix -> module of the format. A new format is one module with `header` and `line`, and one entry here."""


class Format(Protocol):
    """What a module of this folder offers: the first bytes of a file, and a record as one line of bytes."""

    def header(self, columns: tuple[str, ...]) -> bytes: ...

    def line(self, record: Record) -> bytes: ...


def format_of(path: Path) -> Format:
    """`claims.csv` is CSV, `claims.jsonl` JSON Lines; raises PolicenewsError for any other suffix."""
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        raise PolicenewsError(f"{path.name}: no format for the suffix {path.suffix!r}; name the file {_choices()}")
    return cast(Format, import_module(name))


def _choices() -> str:
    return " or ".join(f"…{suffix}" for suffix in FORMATS)
