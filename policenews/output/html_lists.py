"""Below the claims: the text's own arithmetic, what a reader should know, and the dates and organs that were found."""

from __future__ import annotations

from collections.abc import Iterable

from policenews.models import Article, Check, Note
from policenews.output.html_marks import days
from policenews.output.html_markup import Markup, join, tag
from policenews.output.records import number

_SIGNS = {"agrees": "=", "rounds": "≈", "contradicts": "≠", "impossible": "!"}
_SHOWN = 6  # longer lists are folded


def lists(article: Article, prefix: str) -> Markup:
    """Checks and notes first, then dates and agencies; what is empty is left out."""
    numbered = list(enumerate(article.notes, 1))
    return join((
        _list("Checks", [_check(check, prefix) for check in article.checks]),
        _list("Notes", [_note(note, f"#{prefix}n{n}" if note.spans else None) for n, note in numbered]),
        _list("Dates", [
            _entry(tag("q", date.text), days(date), *(f"{note.code}: {note.message}" for note in date.notes))
            for date in article.dates
        ], folded=True),
        _list("Agencies", [
            _entry(agency.name, " · ".join(x for x in (agency.level, agency.adcode, agency.province, agency.city, agency.county) if x))
            for agency in article.agencies
        ], folded=True),
    ))  # fmt: skip


def _list(name: str, entries: list[Markup], *, folded: bool = False) -> Markup:
    if not entries:
        return Markup()
    head = tag("summary", tag("h3", name, " ", tag("span", str(len(entries)), class_="pn-count")))
    return tag("details", head, tag("ul", *entries), class_="pn-list", open=not folded and len(entries) <= _SHOWN)


def _entry(head: str, *rest: str) -> Markup:
    lines = [tag("span", line, class_="pn-small", lang="zh-Hans") for line in rest if line]
    return tag("li", tag("span", head, lang="zh-Hans"), *lines)


def _check(check: Check, prefix: str) -> Markup:
    """`= parts: printed 257, computed 257, agrees (16, 17, 18)`, each number a link to its row."""
    links = _commas(
        tag("a", claim.removeprefix("c"), href=f"#{prefix}r-{claim}", aria_label=f"claim {claim.removeprefix('c')}")
        for claim in check.claims
    )
    printed, computed = (_plain(number(value)) for value in (check.printed, check.computed))
    verdict = tag("b", f"{_SIGNS[check.verdict]} {check.verdict}", class_=f"pn-verdict pn-{check.verdict}")
    words = f" {check.kind}: printed {printed}, computed {computed} from claims "
    return tag("li", verdict, words, links)


def _plain(value: int | float | None) -> str:
    return "?" if value is None else f"{value:,}"


def _note(note: Note, href: str | None) -> Markup:
    code = tag("a", note.code, href=href) if href else tag("span", note.code)
    candidates = f" ({' or '.join(note.candidates)})" if note.candidates else ""
    certainty = "" if note.certainty == "certain" else f", {note.certainty}"
    return tag("li", tag("b", code), tag("span", f" {note.message}{candidates}{certainty}", lang="zh-Hans"))


def _commas(parts: Iterable[Markup]) -> Markup:
    return Markup(", ".join(parts))
