"""The files of a run: `claims.csv`, `articles.csv`, and beside them `claims.csv.failures.jsonl` where inputs failed."""

from __future__ import annotations

import glob
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from policenews.batch import Failure
from policenews.batch.packet import unpack
from policenews.batch.sinks import Failures, Pages, Rows, Sink, header, pages_of, rows_of, whole
from policenews.errors import PolicenewsError
from policenews.output.files import TableFile
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS, article_record, failure_record

_LINES = (".csv", ".jsonl")
_REPORT = ".html"


class Files:
    """What a run writes, which sinks the workers fill for it, and how the files are made of what they filled."""

    def __init__(self, output: Path | None, articles: Path | None) -> None:
        self._claims, self._articles = output, articles
        main = output or articles
        assert main is not None
        self.journal = main.with_name(f"{main.name}.journal")
        self.failures = main.with_name(f"{main.name}.failures.jsonl")
        self._sinks: list[tuple[Path, Sink]] = [(self.failures, Failures())]
        if output is not None:
            self._add(output, "claims")
        if articles is not None:
            if output is not None and output.resolve() == articles.resolve():
                advice = (
                    "it holds both tables by itself; leave --articles out" if len(self._sinks) > 2 else "name another"
                )
                raise PolicenewsError(f"{articles} is named for the claims and for the articles; {advice}")
            self._add(articles, "articles")

    def _add(self, path: Path, table: str) -> None:
        suffix = path.suffix.lower()
        file = TableFile(path, COLUMNS if table == "claims" else ARTICLE_COLUMNS)
        if suffix not in _LINES:
            with suppress(_Tried), file:  # a library that is missing is missed now and not at the end
                raise _Tried
        if suffix == _REPORT:
            self._sinks.append((path, Pages()))
            return
        self._sinks.append((path, Rows(table, suffix)))
        if file.articles is not None:
            self._sinks.append((path, Rows("articles", suffix)))

    @property
    def sinks(self) -> tuple[Sink, ...]:
        return tuple(sink for _, sink in self._sinks)

    def failures_of(self, packet: bytes) -> bytes:
        return unpack(packet)[0]

    def clear(self) -> None:
        """Removes what a killed run has left half-written."""
        for path, _ in self._sinks:
            for left in path.parent.glob(f".{glob.escape(path.name)}.*part"):
                shutil.rmtree(left) if left.is_dir() else left.unlink()

    def write(self, packets: Callable[[], Iterator[bytes]]) -> None:
        """All files from all packets, each whole or not at all; `packets` gives them anew each time."""
        for path in dict.fromkeys(path for path, _ in self._sinks):
            own = [number for number, (other, _) in enumerate(self._sinks) if other == path]
            sink = self._sinks[own[0]][1]
            parts = (unpack(packet)[own[0]] for packet in packets())
            if isinstance(sink, Pages):
                _report(path, parts)
            elif isinstance(sink, Rows) and sink.format not in _LINES:
                self._tables(path, own, packets)
            else:
                _lines(path, header(sink) if isinstance(sink, Rows) else b"", parts)
        if self.failures.exists() and not self.failures.stat().st_size:
            self.failures.unlink()

    def _tables(self, path: Path, own: list[int], packets: Callable[[], Iterator[bytes]]) -> None:
        """One table behind the other, so that where the packets end does not show in the pages of a database."""
        first = self._sinks[own[0]][1]
        assert isinstance(first, Rows)
        with TableFile(path, first.columns) as file:
            for number, target in zip(own, (file, file.articles), strict=False):
                assert target is not None
                for rows in rows_of(unpack(packet)[number] for packet in packets()):
                    target.add(rows)


class _Tried(Exception):  # noqa: N818 (no error)
    """A file could be opened, and that is all that was asked."""


def _lines(path: Path, first: bytes, parts: Iterable[bytes]) -> None:
    with whole(path) as stream:
        stream.write(first)
        stream.writelines(parts)


def _report(path: Path, parts: Iterable[bytes]) -> None:
    with TableFile(path) as file:
        assert file.articles is not None
        for result, name in pages_of(parts):
            if isinstance(result, Failure):
                file.articles.add([failure_record(result)])
            else:
                file.add_article(result)
                file.articles.add([article_record(result, name)])
