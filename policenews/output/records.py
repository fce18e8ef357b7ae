"""`检查单位场所121家` as one flat row: the same columns and types in every format.

A second table has one row per article (`article_record`), so that an article without claims is neither a lost
row nor a zero.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from policenews import __version__
from policenews.models import Agency, Article, Claim, Note

if TYPE_CHECKING:
    from policenews.batch import Failure

Cell = str | int | float | dt.date | None
Record = dict[str, Cell]

COLUMNS: tuple[str, ...] = (
    "article", "claim", "published", "title", "url", "source", "section", "value", "upper", "unit", "currency", "bound",
    "kind", "direction", "measure", "basis", "prior", "per", "flow", "action", "object", "activity", "subject",
    "period_start", "period_end", "period_text", "period_scope", "agency", "agency_scope", "adcode", "level",
    "province", "city", "county", "part_of", "evidence", "start", "end", "source_start", "source_end", "rule", "notes",
    "policenews",
)  # fmt: skip
"""Columns of the claims table, in their order; `article` and `claim` together are the key."""

ARTICLE_COLUMNS: tuple[str, ...] = (
    "article", "file", "status", "title", "published", "source", "url", "agency", "encoding", "characters", "claims",
    "agencies", "dates", "notes", "message", "policenews",
)  # fmt: skip
"""Columns of the articles table: `status` is `claims`, `no claims` or `failed`; a failed input's counts are None."""

Type = Literal["text", "number", "whole", "date"]

TYPES: dict[str, Type] = {
    **dict.fromkeys((*COLUMNS, *ARTICLE_COLUMNS), "text"),
    **dict.fromkeys(("value", "upper", "prior"), "number"),
    **dict.fromkeys(("start", "end", "source_start", "source_end"), "whole"),
    **dict.fromkeys(("characters", "claims", "agencies", "dates"), "whole"),
    **dict.fromkeys(("published", "period_start", "period_end"), "date"),
}
"""Type of every column of both tables, in every format: each format says in its own file what a `number` is there."""

NUMBERS = tuple(column for column in COLUMNS if TYPES[column] == "number")
PLACES = tuple(column for column in COLUMNS if TYPES[column] == "whole")
DATES = tuple(column for column in COLUMNS if TYPES[column] == "date")

_LARGEST = 300  # digits; beyond that a number is no finite float, and no reader of JSON or CSV could hold it


def number(value: Decimal | None) -> int | float | None:
    """`1.3万` -> 13000 as int, `99.68%` -> 99.68 as float: the shortest plain number that equals the value.

    Whole numbers are exact at any length; others are the nearest float, exact up to 15 digits, which is
    longer than any figure in print. The Decimal itself stays in `claim.quantity.value`.
    """
    if value is None or not value.is_finite() or value.adjusted() > _LARGEST:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def notes_text(notes: Iterable[Note]) -> str | None:
    """`gloss: 紀(jì)律 read as 纪律; cap: …`: notes as one line of text, None where there are none."""
    return "; ".join(f"{note.code}: {note.message}" for note in notes) or None


def records(article: Article, *, strict: bool = False) -> list[Record]:
    """One dict per claim with the keys of COLUMNS in their order; what is missing is None.

    With `strict` claims with an uncertain slot are left out; policenews.output.certain says which those are.
    """
    agencies = {agency.name: agency for agency in article.agencies}
    headings = {section.id: section.heading for section in article.sections}
    claims: Iterable[Claim] = article.claims
    if strict:
        from policenews.output.certain import certain_claims

        claims = certain_claims(article)
    return [_record(article, claim, agencies.get(claim.agency or ""), headings) for claim in claims]


def _record(article: Article, claim: Claim, agency: Agency | None, headings: dict[str, str | None]) -> Record:
    quantity, period, span = claim.quantity, claim.period, claim.quantity.span
    return {
        "article": article.id,
        "claim": claim.id,
        "published": article.published,
        "title": article.title,
        "url": article.url,
        "source": article.source,
        "section": headings.get(claim.section or ""),
        "value": number(quantity.value),
        "upper": number(quantity.upper),
        "unit": quantity.unit,
        "currency": quantity.currency,
        "bound": quantity.bound,
        "kind": claim.kind,
        "direction": claim.direction,
        "measure": claim.measure,
        "basis": claim.basis,
        "prior": number(claim.prior.value) if claim.prior else None,
        "per": claim.per,
        "flow": claim.flow,
        "action": claim.action.text if claim.action else None,
        "object": claim.object.text if claim.object else None,
        "activity": claim.activity,
        "subject": claim.subject,
        "period_start": period.start if period else None,
        "period_end": period.end if period else None,
        "period_text": period.text if period else None,
        "period_scope": claim.period_scope,
        "agency": claim.agency,
        "agency_scope": claim.agency_scope,
        "adcode": agency.adcode if agency else None,
        "level": agency.level if agency else None,
        "province": agency.province if agency else None,
        "city": agency.city if agency else None,
        "county": agency.county if agency else None,
        "part_of": claim.part_of,
        "evidence": claim.evidence,
        "start": span.start,
        "end": span.end,
        "source_start": span.source_start,
        "source_end": span.source_end,
        "rule": claim.rule,
        "notes": notes_text(claim.notes),
        "policenews": __version__,
    }


def article_record(article: Article, file: str | None = None) -> Record:
    """One row for one article that was read, with the keys of ARTICLE_COLUMNS in their order."""
    return {
        "article": article.id,
        "file": file,
        "status": "claims" if article.claims else "no claims",
        "title": article.title,
        "published": article.published,
        "source": article.source,
        "url": article.url,
        "agency": article.agency,
        "encoding": article.encoding,
        "characters": len(article.text),
        "claims": len(article.claims),
        "agencies": len(article.agencies),
        "dates": len(article.dates),
        "notes": notes_text(article.notes),
        "message": None,
        "policenews": __version__,
    }


def failure_record(failure: Failure) -> Record:
    """One row for one input that could not be read: its counts are None, not zero, and `message` says what to do."""
    row: Record = dict.fromkeys(ARTICLE_COLUMNS)
    row |= {"file": failure.source, "status": "failed", "message": failure.message, "policenews": __version__}
    return row
