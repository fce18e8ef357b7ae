"""Files written whole or not at all: `claims.csv` appears when its last row is written, never half."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from policenews.errors import PolicenewsError
from policenews.models import Article
from policenews.output import Tables, Writer, format_of
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS, Record


class Rows(Protocol):
    """Whatever rows can be added to."""

    def add(self, rows: Iterable[Record]) -> None: ...


class TableFile:
    """A table on its way to a file: `with TableFile(Path("claims.csv")) as table: table.add(article.to_records())`.

    A file that can hold several tables (.sqlite, .db, .duckdb, .xlsx) gets `articles` beside `claims`: add its rows to
    `table.articles`. Everything is written in a temporary folder beside the target; the file takes the target's place
    when the block ends without an error, and after an error the target is as it was. Raises PolicenewsError for an
    unknown suffix or a missing folder, and MissingExtraError for a missing library, before any work is done.
    """

    def __init__(self, path: Path, columns: tuple[str, ...] = COLUMNS) -> None:
        self.path, self.format = path, format_of(path)
        self.name = "articles" if columns == ARTICLE_COLUMNS else "claims"
        self._tables: Tables = {self.name: columns}
        if self.name == "claims" and self.format.MANY:
            self._tables["articles"] = ARTICLE_COLUMNS
        if path.is_dir():
            raise PolicenewsError(f"{path} is a folder; give the name of a file in it")
        if not path.parent.is_dir():
            raise PolicenewsError(f"the folder {path.parent} does not exist; make it first: mkdir -p '{path.parent}'")
        self._folder: Path | None = None
        self._writer: Writer | None = None

    def __enter__(self) -> Self:
        try:
            self._folder = Path(tempfile.mkdtemp(prefix=f".{self.path.name}.", suffix=".part", dir=self.path.parent))
        except OSError as error:
            folder = self.path.parent
            raise PolicenewsError(f"cannot write in {folder}: {error.strerror}; choose another folder") from error
        try:
            self._writer = self.format.Writer(self._folder / self.path.name, self._tables)
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self

    @property
    def articles(self) -> Rows | None:
        """Where the rows of the articles table go, in a file of claims that can hold two tables; else None."""
        return _Second(self) if "articles" in self._tables and self.name == "claims" else None

    def add(self, rows: Iterable[Record], table: str | None = None) -> None:
        """Append rows, each with the keys of the table's columns."""
        if self._writer is None:
            raise PolicenewsError("the table is not open; use it in a with block")
        self._writer.add(table or self.name, rows)

    def add_article(self, article: Article) -> None:
        """Append the claims of an article; a format that shows articles whole (.html) gets the article itself."""
        whole = getattr(self._writer, "add_article", None)
        if whole is not None:
            whole(article)
        else:
            self.add(article.to_records())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is None or self._folder is None:
            return
        try:
            if kind is None:
                self._writer.close()
                os.replace(self._folder / self.path.name, self.path)
            else:
                with contextlib.suppress(Exception):  # the error that ended the block is the one to report
                    self._writer.close()
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = self._writer = None


class _Second:
    """The articles table of a file of claims."""

    def __init__(self, file: TableFile) -> None:
        self._file = file

    def add(self, rows: Iterable[Record]) -> None:
        self._file.add(rows, "articles")
