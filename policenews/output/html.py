"""`report.html`: an article with its findings marked and its claims beside it, or a folder of them with an index.

One self-contained file: no request leaves it, a policy in its head lets no script run but the page's own, and all text
of an article is escaped by construction (`html_markup`). Without script every link still works.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from policenews import __version__
from policenews.models import Article
from policenews.output.html_claims import claims_table
from policenews.output.html_lists import lists
from policenews.output.html_markup import Markup, join, link, opening, tag
from policenews.output.html_text import text_html

if TYPE_CHECKING:
    from policenews.batch import Failure

_LEGEND = (("claim", "121", "figure of a claim"), ("date", "1月", "date"), ("agency", "公安局", "police organ"))


def article_html(article: Article) -> str:
    """`extract("检查单位场所121家")` as a page: the text with 121 marked, beside it a row for it, each linked to the other."""
    return _page(article.title or "Article", tag("main", _article(article, "", level="h1")))


def article_fragment(article: Article) -> str:
    """The same for a notebook: one element with its own styles, without script, that leaves the page around it alone."""
    body = _article(article, f"pn-{article.id}-", level="h2")
    return tag("div", tag("style", Markup(_file("html.css"))), body, class_="pn pn-fragment")


def folder_html(results: Iterable[Article | Failure], *, names: Sequence[str] = ()) -> str:
    """A report on many inputs: an index with numbers, what failed and why, and below it every article, folded.

    `results` are what `extract_many` gives; `names` the file names to show, in the same order.
    """
    report = Report()
    pages = []
    for number, result in enumerate(results):
        pages.append(report.add(result, names[number] if number < len(names) else None))
    return report.head() + "".join(pages) + report.tail()


class Report:
    """The report piece by piece, for folders too large to hold: `add` gives each article's page and keeps its index row."""

    def __init__(self) -> None:
        self._rows: list[Markup] = []
        self._read = self._claims = 0

    def add(self, result: Article | Failure, name: str | None = None) -> Markup:
        """The folded page of one article; nothing for a failure, which stands in the index alone."""
        number = len(self._rows) + 1
        if not isinstance(result, Article):
            self._rows.append(_failure_row(name or result.source, result.message))
            return Markup()
        prefix, name = f"a{number}-", name or f"input {number}"
        self._read, self._claims = self._read + 1, self._claims + len(result.claims)
        self._rows.append(_index_row(result, name, prefix))
        summary = tag(
            "summary",
            tag("span", result.title or name, lang="zh-Hans"),
            tag("span", " · ".join(w for w in (str(result.published or ""), name, _count(result.claims, "claim")) if w), class_="pn-small"),
        )
        return tag("details", summary, _article(result, prefix, level="h2", name=name), class_="pn-one")

    def head(self) -> str:
        """Everything in front of the articles, the index included; to be asked for when all are added."""
        failed = len(self._rows) - self._read
        words = (_plural(self._read, "article"), _plural(self._claims, "claim"), _plural(failed, "failure"))
        heads = (tag("th", head, scope="col", class_=name) for head, name in _HEADS)
        index = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *self._rows), class_="pn-index")
        top = tag("header", tag("h1", "Police news report", class_="pn-h1"), _meta(*words, f"policenews {__version__}"))
        folder = tag("div", top, tag("nav", index, aria_label="Index of articles"), class_="pn-folder", id="index")
        return f"{_head('Police news report')}<main>{folder}\n"

    def tail(self) -> str:
        """What closes the page."""
        return f"</main>\n{_tail()}"


_HEADS = (
    ("Article", None),
    ("Organ", "pn-wide"),
    ("Date", "pn-wide"),
    ("Claims", "pn-n"),
    ("Checks", "pn-n pn-wide"),
    ("Notes", "pn-n pn-wide"),
)


def _index_row(article: Article, name: str, prefix: str) -> Markup:
    title = tag("a", article.title or name, href=f"#{prefix}top", lang="zh-Hans")
    file = join((tag("br"), tag("span", name, class_="pn-small"))) if article.title else Markup()
    wrong = sum(check.verdict in ("contradicts", "impossible") for check in article.checks)
    checks = f"{len(article.checks)}" + (f" ({wrong} ≠)" if wrong else "")
    return tag(
        "tr", tag("td", title, file),
        tag("td", article.agency or "", lang="zh-Hans", class_="pn-wide"),
        tag("td", str(article.published or ""), class_="pn-wide pn-day"),
        tag("td", str(len(article.claims)) if article.claims else "none", class_="pn-n"),
        tag("td", checks, class_="pn-n pn-wide"), tag("td", str(len(article.notes)), class_="pn-n pn-wide"),
    )  # fmt: skip


def _failure_row(name: str, message: str) -> Markup:
    return tag(
        "tr", tag("td", name), tag("td", tag("b", "failed: ", class_="pn-failure"), message, colspan=len(_HEADS) - 1)
    )


def _article(article: Article, prefix: str, *, level: str, name: str | None = None) -> Markup:
    """Head, legend, text and findings of one article; all its ids begin with `prefix`."""
    title = tag(
        level, article.title or name or "Article without a title", lang="zh-Hans", class_="pn-h1", id=f"{prefix}top"
    )
    others = sum(numeral.role != "claim" for numeral in article.numerals)
    counts = [_count(article.claims, "claim"), _count(article.checks, "check"), _count(article.notes, "note")]
    source = link(article.url, article.source or article.url or "")
    meta = _meta(
        tag("span", article.agency, lang="zh-Hans") if article.agency else "",
        tag("time", str(article.published), datetime=str(article.published)) if article.published else "",
        join(("source: ", tag("span", source, lang="zh-Hans"))) if source else "", *counts,
    )  # fmt: skip
    back = tag("a", "↑ Index", href="#index") if name else Markup()
    side = (
        tag("h2", "Claims ", tag("span", str(len(article.claims)), class_="pn-count")),
        claims_table(article, prefix), lists(article, prefix),
    )  # fmt: skip
    columns = tag(
        "div",
        tag("section", text_html(article, prefix), class_="pn-text", lang="zh-Hans", aria_label="Text", tabindex=-1),
        tag("section", *side, class_="pn-side", aria_label="Claims, checks and notes", id=f"{prefix}claims"),
        class_="pn-columns",
    )  # fmt: skip
    skip = tag("a", "Skip to the claims", href=f"#{prefix}claims", class_="pn-skip")
    return tag("article", tag("header", title, meta), _tools(others, skip, back), columns, class_="pn-article")


def _tools(others: int, *links: Markup) -> Markup:
    """The legend, and the box that shows the numerals that are no claims with their roles."""
    legend = [
        tag("li", tag("span", sample, class_=f"pn-m pn-{kind}", lang="zh-Hans"), f" {words}")
        for kind, sample, words in _LEGEND
    ]
    box = tag(
        "label",
        tag("input", type="checkbox", class_="pn-all"),
        tag("span", f"show {_plural(others, 'other numeral')}", class_="pn-sample"),
    )
    return tag("div", *links, tag("ul", *legend, aria_label="Legend"), box if others else Markup(), class_="pn-tools")


def _meta(*parts: str) -> Markup:
    return tag("p", *(tag("span", part) for part in parts if part), class_="pn-meta")


def _count(things: Sequence[object], noun: str) -> str:
    return _plural(len(things), noun) if things else ""


def _plural(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _page(title: str, body: Markup) -> str:
    return f"{_head(title)}{body}\n{_tail()}"


@lru_cache
def _file(name: str) -> str:
    return files("policenews.output").joinpath(name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _head(title: str) -> str:
    style = _file("html.css")
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(_file('html.js'))}; base-uri 'none'; form-action 'none'"
    head = (
        tag("meta", charset="utf-8"), tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        opening("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
        tag("meta", name="generator", content=f"policenews {__version__}"), tag("meta", name="color-scheme", content="light dark"),
        tag("title", title), tag("style", Markup(style)),
    )  # fmt: skip
    return f'<!DOCTYPE html>\n<html lang="en">\n{tag("head", *head)}\n<body class="pn">\n'


def _tail() -> str:
    return f"{tag('script', Markup(_file('html.js')))}\n</body>\n</html>\n"
