"""What a page marks in the text: of `10月以来，…开展夜间巡逻246次` the figure, its verb, object, period and organ."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from policenews.models import Article, Claim, Period, Span
from policenews.output.table import cells

KINDS = ("note", "agency", "date", "words", "numeral", "claim")
"""Outermost first, where two marks cover the same characters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch `start..end` of the text that shows one finding; `claims` are the claims it speaks for."""

    start: int
    end: int
    kind: str
    id: str | None = None
    title: str | None = None
    href: str | None = None
    claims: tuple[str, ...] = ()
    label: str | None = None

    @property
    def order(self) -> tuple[int, int, int]:
        return self.start, -self.end, KINDS.index(self.kind)


def days(period: Period) -> str:
    """`2024-10-01 – 2024-10-07`, `2024-10-01 –` where the end is open, one day alone as it is."""
    if period.start and period.start == period.end:
        return str(period.start)
    return f"{period.start or ''} – {period.end or ''}".strip() if period.start or period.end else "open"


def summary(claim: Claim) -> str:
    """`121 家 · 检查 单位场所 · inspect premises · 2021-01-01 – 2021-12-31 · …派出所`: a claim in one line."""
    figure, what, code, _, who = cells(claim)
    when = days(claim.period) if claim.period else ""
    return " · ".join(part for part in (figure, what.removeprefix("└ "), code, when, who) if part)


def marks(article: Article, prefix: str) -> list[Mark]:
    """All marks of an article, in their order; ids and links begin with `prefix`."""
    owners = _owners(article)
    found = [_claim(claim, prefix) for claim in article.claims]
    for kind, spans in (("date", _dates(article)), ("agency", _agencies(article))):
        for place, title in spans.items():
            found.append(Mark(*place, kind, title=title, claims=tuple(owners.pop(place, ()))))
    found += [Mark(*place, "words", claims=tuple(ids)) for place, ids in owners.items()]
    figures = {claim.quantity.span.start for claim in article.claims}  # the 零 of a stated zero is no slogan
    for numeral in article.numerals:
        if numeral.role != "claim" and numeral.span.start not in figures:
            title = f"{numeral.role}, by rule {numeral.rule}"
            found.append(Mark(numeral.span.start, numeral.span.end, "numeral", title=title, label=numeral.role))
    for number, note in enumerate(article.notes, 1):
        for index, span in enumerate(note.spans):
            name = f"{prefix}n{number}" if index == 0 else None
            found.append(Mark(span.start, span.end, "note", id=name, title=f"{note.code}: {note.message}"))
    return sorted(found, key=lambda mark: mark.order)


def _claim(claim: Claim, prefix: str) -> Mark:
    span = claim.quantity.span
    return Mark(
        span.start, span.end, "claim", id=f"{prefix}m-{claim.id}", href=f"#{prefix}r-{claim.id}", claims=(claim.id,),
        title=summary(claim), label=claim.id.removeprefix("c"),
    )  # fmt: skip


def _dates(article: Article) -> dict[tuple[int, int], str]:
    return {(span.start, span.end): days(date) for date in article.dates for span in date.spans}


def _agencies(article: Article) -> dict[tuple[int, int], str]:
    return {
        (span.start, span.end): " · ".join(part for part in (agency.name, agency.level, agency.adcode) if part)
        for agency in article.agencies
        for span in agency.spans
    }


def _owners(article: Article) -> dict[tuple[int, int], list[str]]:
    """The places that claims were built from: verb, object, earlier level, period, and their organ's last mention."""
    owners: dict[tuple[int, int], list[str]] = defaultdict(list)
    mentions = {agency.name: sorted((s.start, s.end) for s in agency.spans) for agency in article.agencies}
    for claim in article.claims:
        spans: list[Span] = [span for phrase in (claim.action, claim.object) if phrase for span in phrase.spans]
        spans += [span for period in (claim.period, claim.base_period) if period for span in period.spans]
        spans += [claim.prior.span] if claim.prior else []
        places = [(span.start, span.end) for span in spans]
        known = mentions.get(claim.agency or "", [])
        before = bisect_right(known, (claim.quantity.span.start, 0))
        places += known[before - 1 : before] if before else []
        for place in dict.fromkeys(places):
            if place[0] < place[1]:
                owners[place].append(claim.id)
    return owners
