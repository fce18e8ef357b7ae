"""Where results go: `claims.csv` gets finished lines, `claims.parquet` rows, `report.html` articles, a terminal a table.

A sink is a value that travels to the workers. They do the costly half (`part`: one result as bytes); the process that
runs the batch only writes (`write`: all parts into one file, whole or not at all).
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from policenews.batch import Failure
from policenews.models import Article, Numeral
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS, TYPES, Record, article_record, failure_record, records

Result = Article | Failure


class Sink(Protocol):
    """One table of the run on its way to its place."""

    def part(self, result: Result, name: str) -> bytes:
        """What this table gets from one input; empty for nothing."""
        ...


@dataclass(frozen=True)
class Rows:
    """Rows of the `claims` or the `articles` table, as lines of a format that is made of lines, else as JSON Lines."""

    table: str
    format: str

    @property
    def columns(self) -> tuple[str, ...]:
        return COLUMNS if self.table == "claims" else ARTICLE_COLUMNS

    def part(self, result: Result, name: str) -> bytes:
        from policenews.output import csv, jsonl

        line = csv.line if self.format == ".csv" else jsonl.line
        return b"".join(map(line, self.rows(result, name)))

    def rows(self, result: Result, name: str) -> list[Record]:
        if self.table == "claims":
            return [] if isinstance(result, Failure) else records(result)
        return [failure_record(result) if isinstance(result, Failure) else article_record(result, name)]


@dataclass(frozen=True)
class Failures:
    """`{"source": "photo.txt", "error": "UnreadableFileError", "message": "…"}`: one line per failure."""

    def part(self, result: Result, name: str) -> bytes:
        return result.model_dump_json().encode() + b"\n" if isinstance(result, Failure) else b""


@dataclass(frozen=True)
class Pages:
    """Articles for a report, as JSON with what the JSON of an Article leaves out; a Failure as it is."""

    def part(self, result: Result, name: str) -> bytes:
        kept: dict[str, Any] = {"name": name, "result": result.model_dump_json()}
        if isinstance(result, Article):
            kept["numerals"] = [numeral.model_dump_json() for numeral in result.numerals]
        return json.dumps(kept).encode() + b"\n"


@dataclass(frozen=True)
class Screen:
    """Tables as a terminal of this width shows them."""

    width: int
    colours: str | None

    def part(self, result: Result, name: str) -> bytes:
        import io

        from rich.console import Console

        from policenews.output.table import table

        if isinstance(result, Failure):
            return b""
        text = io.StringIO()
        system = self.colours if self.colours in ("standard", "256", "truecolor") else None
        console = Console(file=text, width=self.width, force_terminal=True, color_system=system)  # type: ignore[arg-type]
        console.print(table(result, name))
        console.print()
        return text.getvalue().encode("utf-8", "replace")


def pages_of(parts: Iterable[bytes]) -> Iterator[tuple[Result, str]]:
    """Results again, each with its name."""
    for part in parts:
        for kept in map(json.loads, part.splitlines()):
            if "numerals" not in kept:
                yield Failure.model_validate_json(kept["result"]), kept["name"]
                continue
            article = Article.model_validate_json(kept["result"])
            numerals = map(Numeral.model_validate_json, kept["numerals"])
            article._numerals = tuple(
                (
                    n.value,
                    n.unit,
                    n.text,
                    (n.span.start, n.span.end, n.span.source_start, n.span.source_end),
                    n.role,
                    n.rule,
                )
                for n in numerals
            )
            yield article, kept["name"]


_MANY = 1_000


def rows_of(parts: Iterable[bytes]) -> Iterator[list[Record]]:
    """JSON Lines as records again: whole numbers, floats and dates are what they were.

    A thousand at a time whatever the parts hold: where a run was interrupted does not show in groups of rows.
    """
    rows = (_record(json.loads(line)) for part in parts for line in part.split(b"\n") if line)
    while some := list(islice(rows, _MANY)):
        yield some


_DATES = tuple(column for column, kind in TYPES.items() if kind == "date")


def _record(row: Record) -> Record:
    for column in _DATES:
        cell = row.get(column)
        if isinstance(cell, str):
            row[column] = dt.date.fromisoformat(cell)
    return row


def header(sink: Rows) -> bytes:
    """What stands in front of the lines of a file."""
    from policenews.output import csv

    return csv.header(sink.columns) if sink.format == ".csv" else b""


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """`claims.csv` from its first byte to its last, or as it was: written beside it, then put in its place."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
