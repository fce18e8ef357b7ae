"""One cell of the panel: which of its figures are added (盗窃34起, 抢劫2起), and which are parts, repeats or rivals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from policenews.corpus_likeness import core
from policenews.models import Agency, Bound, Claim
from policenews.output.records import number

if TYPE_CHECKING:
    from policenews.corpus import Fact


class Indicator(NamedTuple):
    """What is measured. `object` is empty where the figures of different objects are added."""

    activity: str
    subject: str
    object: str | None
    unit: str | None
    currency: str | None
    kind: str
    direction: str | None
    measure: str | None
    basis: str | None
    per: str | None
    flow: str | None

    @property
    def adds_up(self) -> bool:
        """Whether figures of one indicator can be added at all: counts within a period; no mean, stock, rate or change."""
        return self.kind == "count" and self.per is None and self.flow == "flow"


_EVENTS = frozenset({"case", "fraud_case", "alarm", "accident", "dispute", "violation", "fire"})


def one_unit(claim: Claim) -> str | None:
    """`抓获12名` and `抓获8人` count the same, as do `破获5起`, `3宗` and `2件`: one measure word for what can be added.

    人次 stays apart from 人, and 件 of things stays 件.
    """
    unit = claim.quantity.unit
    if unit in ("名", "位"):
        return "人"
    return "起" if unit in ("宗", "件", "例") and claim.subject in _EVENTS else unit


def indicator(claim: Claim, objects: bool) -> Indicator:
    """The indicator of a claim: different objects stay apart where they are `other`, or where figures cannot be added."""
    quantity = claim.quantity
    whole = Indicator(
        claim.activity, claim.subject, claim.object.text if claim.object else None, one_unit(claim), quantity.currency,
        claim.kind, claim.direction, claim.measure, claim.basis, claim.per, claim.flow,
    )  # fmt: skip
    apart = objects or not whole.adds_up or "other" in (claim.activity, claim.subject)
    return whole if apart else whole._replace(object=None)


@dataclass(slots=True)
class Figures:
    """The figures of one cell, sorted: `added` make the value, the others are named beside it."""

    start: dt.date | None
    end: dt.date | None
    added: list[Fact] = field(default_factory=list)
    parts: list[Fact] = field(default_factory=list)
    rivals: list[Fact] = field(default_factory=list)
    restated: list[Fact] = field(default_factory=list)

    def merge(self, other: Figures) -> None:
        """Take over the figures of another period or organ, to be added."""
        self.added += other.added
        self.beside(other, added=False)

    def beside(self, other: Figures, added: bool = True) -> None:
        """Name the figures of another cell beside the value, without adding them."""
        self.parts += [*other.parts, *(other.added if added else ())]
        self.rivals += other.rivals
        self.restated += other.restated

    def value(self) -> dict[str, Any]:
        """Value, other end of a range, bound and sources; `part` where a figure is a part of one in another row (其中)."""
        quantities = [fact.claim.quantity for fact in self.added]
        ranged = any(quantity.upper is not None for quantity in quantities)
        upper = sum((q.value if q.upper is None else q.upper for q in quantities), Decimal(0))
        return {
            "value": number(sum((quantity.value for quantity in quantities), Decimal(0))),
            "upper": number(upper) if ranged else None,
            "bound": _bound({quantity.bound for quantity in quantities}),
            "part": any(fact.claim.part_of is not None for fact in self.added),
            "claims": _sources(self.added),
            "parts": _sources(self.parts),
            "rivals": _sources(self.rivals),
            "restated": _sources(self.restated),
        }


def _bound(bounds: set[Bound]) -> Bound:
    """`5000余` and `300` make more than 5300; 近 and 余 together make about."""
    inexact = bounds - {"exact"}
    return "exact" if not inexact else inexact.pop() if len(inexact) == 1 else "about"


def _sources(found: Iterable[Fact]) -> list[dict[str, Any]]:
    """Where figures stand: article, claim, the sentence, and the claim that a repeat restates."""
    return [source(fact) for fact in found]


def source(fact: Fact) -> dict[str, Any]:
    """`{"article": …, "claim": "c3", "value": 12, "evidence": "…检查企业12家…", …}`: the way back to the sentence."""
    claim = fact.claim
    return {
        "article": fact.article.id, "claim": claim.id, "published": fact.article.published, "url": fact.article.url,
        "value": number(claim.quantity.value), "object": claim.object.text if claim.object else None,
        "evidence": claim.evidence, "restates": fact.restates,
    }  # fmt: skip


def settle(figures: Figures, members: list[Fact]) -> None:
    """Sort the distinct figures of one organ, indicator and period, given in the order of publication.

    Left out of the sum: a part whose whole is in the cell (其中); of two values for one object all but the one published
    last; and a figure whose object another one covers (盗窃案件 beside 案件), for it may be inside it.
    """
    cell = {(fact.article.id, fact.claim.id) for fact in members}
    latest: dict[str, Fact] = {}
    for fact in members:
        if _inside(fact, cell):
            figures.parts.append(fact)
            continue
        words = core(fact.claim.object.text) if fact.claim.object else ""
        if words in latest:
            figures.rivals.append(latest[words])
        latest[words] = fact
    for words, fact in latest.items():
        covered = any(words != other and words.endswith(other) for other in latest)
        (figures.parts if covered else figures.added).append(fact)


def _inside(fact: Fact, cell: set[tuple[str, str]]) -> bool:
    """Whether a whole of this part, or a whole of that, stands in the cell."""
    wholes = {claim.id: claim.part_of for claim in fact.article.claims}
    seen: set[str] = set()
    above = fact.claim.part_of
    while above is not None and above not in seen:
        if (fact.article.id, above) in cell:
            return True
        seen.add(above)
        above = wholes.get(above)
    return False


def organ_columns(agency: Agency | None) -> dict[str, Any]:
    """The columns of an organ, as in `to_records()`."""
    names = ("level", "adcode", "province", "city", "county")
    return {name: getattr(agency, name, None) for name in names}
