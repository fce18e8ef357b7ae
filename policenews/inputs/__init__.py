"""`news/ dump.jsonl.gz 'more/*.csv'`: what the command line is given, as a stream of inputs in a fixed order.

A folder is searched for articles (.txt .html .htm .md); tables (.jsonl .ndjson .csv .parquet) are named, or found by a
glob, and give one input per row. All but Parquet may be packed (.gz, .zst). Nothing is held but the names of one folder.
"""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from policenews.batch import Failure
from policenews.inputs.packed import PACKED

ARTICLES = (".txt", ".html", ".htm", ".md")
TABLES = (".jsonl", ".ndjson", ".csv", ".parquet")
_GLOB = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Fields:
    """`--text-field body --date-field day`: where a row of a table holds what `extract` takes; None is not read."""

    text: str | None = None
    date: str | None = None
    id: str | None = None
    title: str | None = None

    @property
    def given(self) -> bool:
        return any((self.text, self.date, self.id, self.title))

    @property
    def names(self) -> tuple[str, ...]:
        """The fields of a row that are read; the text is in `text` where nothing else is said."""
        return tuple(name for name in (self.text or "text", self.date, self.id, self.title) if name)


@dataclass(frozen=True, slots=True)
class Entry:
    """`news.jsonl:17`: one input with its name and what is known of it; or, with `failure`, why it is none.

    `source` is a path or the text itself; `size` tells how far a reader has come: the bytes of its file that it took.
    """

    name: str
    source: Path | str | bytes | None = None
    title: str | None = None
    published: str | None = None
    size: int = 0
    failure: Failure | None = None

    @property
    def key(self) -> bytes:
        """Differs where the input differs: its name, and its text or the size of its file."""
        source = self.source
        if isinstance(source, str):
            source = source.encode("utf-8", "surrogatepass")
        mark = crc32(source) if isinstance(source, bytes) else self.size
        return f"{self.name}\0{mark}\0{self.title}\0{self.published}".encode("utf-8", "surrogatepass")

    @property
    def weight(self) -> int:
        """Characters or bytes that go to a worker with it."""
        return len(self.source) if isinstance(self.source, (str, bytes)) else 0


class Inputs:
    """What paths name: `Inputs([Path("news"), Path("dump.jsonl")])` iterates over entries, the same ones every time."""

    def __init__(self, paths: list[Path], fields: Fields | None = None) -> None:
        self.paths, self.fields = paths, fields or Fields()
        self.skipped = 0
        """Files of other kinds that the folders held, once all has been read."""

    def __iter__(self) -> Iterator[Entry]:
        self.skipped = 0
        for path in self.paths:
            yield from self._entries(path)

    def size(self) -> int | None:
        """Bytes of all files, which tells how much is left; None where that is unknown, as on a pipe."""
        total = 0
        for path in self.paths:
            if str(path) == "-":
                return None
            if path.is_dir():
                total += sum(_size(file) for file in _walk(path) if kind(file) in ARTICLES)
            else:
                total += sum(_size(file) for file in ([path] if path.exists() else _matches(path)))
        return total

    def _entries(self, path: Path) -> Iterator[Entry]:
        if str(path) == "-":
            yield from self._pipe()
        elif path.is_dir():
            yield from self._folder(path)
        elif path.exists():
            yield from self._file(path)
        elif _GLOB.isdisjoint(str(path)):
            yield failed(path, "MissingPath", "no such file or folder; check the spelling and the folder you are in")
        else:
            found = False
            for file in _matches(path):
                found = True
                yield from self._file(file)
            if not found:
                yield failed(path, "MissingPath", "no file fits; try the pattern with ls")

    def _pipe(self) -> Iterator[Entry]:
        stream = sys.stdin.buffer
        if self.fields.given:
            from policenews.inputs.tables import json_lines

            yield from json_lines("-", stream, self.fields)
        else:
            data = stream.read()
            yield Entry("-", data, size=len(data))

    def _folder(self, path: Path) -> Iterator[Entry]:
        found = False
        for file in _walk(path):
            if kind(file) in ARTICLES:
                found = True
                yield Entry(str(file), file, size=_size(file))
            else:
                self.skipped += 1
        if not found:
            yield failed(path, "EmptyFolder", f"no article in this folder; articles end in {' '.join(ARTICLES)}")

    def _file(self, path: Path) -> Iterator[Entry]:
        suffix = kind(path)
        if suffix in ARTICLES:
            yield Entry(str(path), path, size=_size(path))
        elif suffix in TABLES:
            from policenews.inputs.tables import rows

            yield from rows(path, suffix, self.fields)
        else:
            known = " ".join((*ARTICLES, *TABLES))
            yield failed(path, "UnknownSuffix", f"unknown suffix {path.suffix!r}; save it as one of {known}")


def failed(path: Path | str, error: str, message: str, size: int = 0) -> Entry:
    """An entry that is no input: `missing.txt` counts as one failure."""
    return Entry(str(path), size=size, failure=Failure(source=str(path), error=error, message=message))


def kind(path: Path) -> str:
    """`.txt` for a.txt, A.TXT and a.txt.gz."""
    suffix = path.suffix.lower()
    return Path(path.stem).suffix.lower() if suffix in PACKED else suffix


def _walk(folder: Path) -> Iterator[Path]:
    """All files below a folder in the order of their names, hidden ones left out."""
    try:
        names = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        names = []
    for path in names:
        if path.is_dir():
            if not path.is_symlink():
                yield from _walk(path)
        else:
            yield path


def _matches(pattern: Path) -> list[Path]:
    found = glob.glob(str(pattern), recursive=True)
    return [path for path in map(Path, sorted(found)) if path.is_file()]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
