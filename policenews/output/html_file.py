"""`-o report.html`: one article as its page, several as a report with an index; see `policenews.output.html`."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from policenews.batch import Failure
from policenews.errors import PolicenewsError
from policenews.models import Article
from policenews.output import Tables
from policenews.output.html import Report, article_html
from policenews.output.records import Record

MANY = True


class Writer:
    """Writes a report as the articles come: each is given whole to `add_article`, then its row of the articles table.

    Pages wait in a file beside the report, because the index stands in front of them and is complete at the end only:
    memory holds one row per input.
    """

    def __init__(self, path: Path, tables: Tables) -> None:
        if "claims" not in tables:
            raise PolicenewsError(f"{path.name}: a report shows whole articles; write it with -o {path.name}")
        self._path, self._report = path, Report()
        self._waiting: Article | None = None
        self._only: Article | None = None
        self._inputs = 0
        self._pages = path.with_name(f"{path.name}.pages").open("w", encoding="utf-8")

    def add_article(self, article: Article) -> None:
        """Take an article; it is written with the name in its row."""
        self._waiting = article

    def add(self, table: str, rows: Iterable[Record]) -> None:
        """Rows of the articles table name the inputs and tell of failures; claims stand in their article."""
        if table != "articles":
            return
        for row in rows:
            name = str(row["file"])
            failure = Failure(source=name, error="", message=str(row["message"]))
            result = failure if row["status"] == "failed" or self._waiting is None else self._waiting
            self._inputs += 1
            self._only = self._waiting if self._inputs == 1 else None
            self._waiting = None
            self._pages.write(self._report.add(result, name))

    def close(self) -> None:
        """Write the file: index, then pages."""
        self._pages.close()
        with self._path.open("w", encoding="utf-8") as out:
            if self._only is not None:
                out.write(article_html(self._only))
                return
            out.write(self._report.head())
            with open(self._pages.name, encoding="utf-8") as pages:
                shutil.copyfileobj(pages, out)
            out.write(self._report.tail())
