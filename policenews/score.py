"""How good is extraction on your own articles: `policenews score annotated/` prints precision, recall and every slot.

A claim is found where its numeral overlaps an annotated one, one to one. A further claim is wrong, unless it stands on
what the annotation calls optional; one on a rejected numeral is a decoy too. A found claim is whole when every slot that
the annotation scores is right. docs/annotate.md describes format and figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from policenews.annotations import DEFAULTS, SLOTS, Annotated, Place, place_of, places_of
from policenews.output.records import Record
from policenews.score_slots import day, slot_right

if TYPE_CHECKING:
    from policenews.extract import Extractor
    from policenews.models import Article

Show = Callable[[str], object]


@dataclass(slots=True)
class Share:
    """`right` of `of`: 28 of 30 dates."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        self.right, self.of = self.right + right, self.of + 1

    @property
    def figure(self) -> float | None:
        return round(self.right / self.of, 4) if self.of else None


@dataclass(slots=True)
class Both:
    """Findings against annotations: `right` of `gold` annotated and of `said` found."""

    right: int = 0
    gold: int = 0
    said: int = 0

    def add(self, right: int, gold: int, said: int) -> None:
        self.right, self.gold, self.said = self.right + right, self.gold + gold, self.said + said

    @property
    def f1(self) -> float | None:
        both = self.gold + self.said
        return round(2 * self.right / both, 4) if both else None


@dataclass(slots=True)
class Score:
    """The counts of any number of articles; `figures()` gives the shares."""

    claims: Both = field(default_factory=Both)
    decoys: int = 0
    whole: int = 0
    slots: dict[str, Share] = field(default_factory=lambda: {slot: Share() for slot in SLOTS})
    codes: Share = field(default_factory=Share)
    unasked_periods: Share = field(default_factory=Share)
    dates: Both = field(default_factory=Both)
    agencies: Both = field(default_factory=Both)
    adcodes: Share = field(default_factory=Share)
    people: Both = field(default_factory=Both)
    article: dict[str, Share] = field(default_factory=dict)

    def figures(self) -> dict[str, Any]:
        """The shares by name, rounded to four places; None where nothing was annotated."""
        claims, dates = self.claims, self.dates
        return {
            "claims": claims.gold,
            "precision": Share(claims.right, claims.said).figure,
            "recall": Share(claims.right, claims.gold).figure,
            "f1": claims.f1,
            "decoys": self.decoys,
            "whole": Both(self.whole, claims.gold, claims.said).f1,
            "slots": {slot: share.figure for slot, share in self.slots.items() if share.of},
            "facets_precision": self.codes.figure,
            "periods_where_none_is_scored": self.unasked_periods.figure,
            "dates": Share(dates.right, dates.gold).figure,
            "dates_given_per_gold": Share(dates.said, dates.gold).figure,
            "agencies_f1": self.agencies.f1,
            "adcodes": self.adcodes.figure,
            "people_f1": self.people.f1,
            "article": {key: share.figure for key, share in self.article.items()},
        }


def score(articles: Iterable[Annotated], *, extractor: Extractor | None = None, show: Show = lambda line: None) -> Score:
    """The score of an extractor, the default one where none is given; `show` gets a line for every miss and mistake."""
    from policenews.extract import Extractor

    extractor, total = extractor or Extractor(), Score()
    for one in articles:
        add(total, one, extractor.extract(one.raw, **(one.gold.get("given") or {})), show)
    return total


def add(total: Score, one: Annotated, article: Article, show: Show) -> None:
    """Count one article."""
    _claims(total, one, article.to_records(), show)
    _dates(total, one, article, show)
    _agencies(total, one, article, show)
    _people(total, one, article, show)
    _facts(total, one, article, show)


def paired(gold: list[Place], said: list[Place]) -> dict[int, int]:
    """Annotated place -> found place, one to one: the larger overlap first, then the more equal length."""
    options = [
        (-common, abs((b - a) - (d - c)), i, j)
        for i, (c, d) in enumerate(gold)
        for j, (a, b) in enumerate(said)
        if (common := min(b, d) - max(a, c)) > 0
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(options):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _claims(total: Score, one: Annotated, rows: list[Record], show: Show) -> None:
    claims = one.listed("claims")
    places = [place_of(one.raw, claim["at"], one.name) for claim in claims]
    said = [_place(row) for row in rows]
    pairs = paired(places, said)
    ids = {str(rows[j]["claim"]): claims[i]["id"] for i, j in pairs.items()}
    rivals = {slot: {c[slot] for c in claims if c.get(slot) not in (None, "any")} for slot in ("action", "object")}
    optional, rejected = (
        [place for quote in one.listed(key) for place in places_of(one.raw, quote, one.name)]
        for key in ("optional", "reject")
    )
    matched = set(pairs.values())
    false = []
    for j, place in enumerate(said):
        decoy = _overlaps(place, rejected)
        if j not in matched and (decoy or not _overlaps(place, optional)):
            false.append((j, decoy))
    total.claims.add(len(pairs), len(claims), len(pairs) + len(false))
    total.decoys += sum(decoy for _, decoy in false)
    for i, claim in enumerate(claims):
        if i not in pairs:
            show(f"{one.name} {claim['id']} MISSED {claim['at']}")
            continue
        row = rows[pairs[i]]
        wrong = _slots(total, one.raw, claim, row, (places[i], said[pairs[i]]), ids, rivals)
        total.whole += not wrong
        if wrong:
            show(f"{one.name} {claim['id']} WRONG {claim['at']}  {'; '.join(wrong)}")
    for j, decoy in false:
        start, end = said[j]
        around = f"…{one.raw[max(0, start - 12) : start]}«{one.raw[start:end]}»{one.raw[end : end + 10]}…"
        show(f"{one.name} {'DECOY' if decoy else 'FALSE'} {around}")


def _slots(
    total: Score, raw: str, claim: Mapping[str, Any], row: Record, places: tuple[Place, Place], ids: Mapping[str, str],
    rivals: Mapping[str, set[str]],
) -> list[str]:  # fmt: skip
    """Count the slots of one found claim; gives what is wrong."""
    wrong = []
    for slot in SLOTS:
        right = slot_right(slot, claim, row, raw, places, ids, rivals)
        if right is None:
            if slot == "period":
                total.unasked_periods.add(bool(row["period_start"] or row["period_end"]))
            continue
        total.slots[slot].add(right)
        if slot in ("activity", "subject") and row[slot] not in (None, "other"):
            total.codes.add(right)
        if not right:
            got = (row["period_start"], row["period_end"]) if slot == "period" else row.get(slot)
            wrong.append(f"{slot}: want {claim.get(slot, DEFAULTS.get(slot))!r}, got {got!r}")
    return wrong


def _place(row: Record) -> Place:
    start, end = row["source_start"], row["source_end"]
    assert isinstance(start, int) and isinstance(end, int)
    return start, end


def _overlaps(place: Place, others: list[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _dates(total: Score, one: Annotated, article: Article, show: Show) -> None:
    wanted = one.listed("dates")
    said = [(date, (span.source_start, span.source_end)) for date in article.dates for span in date.spans[:1]]
    pairs = paired([place_of(one.raw, date["at"], one.name) for date in wanted], [place for _, place in said])
    total.dates.add(0, len(wanted), len(said))
    for i, date in enumerate(wanted):
        got = said[pairs[i]][0] if i in pairs else None
        days = (got.start, got.end) if got else None
        right = days == (day(date.get("start")), day(date.get("end")))
        total.dates.right += right
        if not right:
            show(f"{one.name} DATE {date['at']} want {date.get('start')}..{date.get('end')}, got {days}")


def _agencies(total: Score, one: Annotated, article: Article, show: Show) -> None:
    wanted = {agency["name"]: agency.get("adcode") for agency in one.listed("agencies")}
    said = {agency.name: agency.adcode for agency in article.agencies}
    common = wanted.keys() & said.keys()
    total.agencies.add(len(common), len(wanted), len(said))
    for name in sorted(wanted.keys() ^ said.keys()):
        show(f"{one.name} AGENCY {'missed' if name in wanted else 'false'} {name}")
    for name in sorted(name for name in common if wanted[name]):
        right = str(said[name]) == str(wanted[name])
        total.adcodes.add(right)
        if not right:
            show(f"{one.name} CODE {name} want {wanted[name]}, got {said[name]}")


def _people(total: Score, one: Annotated, article: Article, show: Show) -> None:
    people = (one.gold.get("article") or {}).get("people")
    if people == "any":
        return
    wanted = {(role, _solid(name)) for role, names in (people or {}).items() for name in names}
    said = {(person.role, _solid(person.name)) for person in article.people}
    total.people.add(len(wanted & said), len(wanted), len(said))
    for role, name in sorted(wanted ^ said):
        show(f"{one.name} PERSON {'missed' if (role, name) in wanted else 'false'} {role} {name}")


def _facts(total: Score, one: Annotated, article: Article, show: Show) -> None:
    facts = one.gold.get("article") or {}
    for key in ("title", "published", "source"):
        want, got = facts.get(key), getattr(article, key)
        if key not in facts or want == "any":
            continue
        right = day(want) == got if key == "published" else _solid(want) == _solid(got)
        total.article.setdefault(key, Share()).add(right)
        if not right:
            show(f"{one.name} {key.upper()} want {want!r}, got {got!r}")


def _solid(text: object) -> str:
    return re.sub(r"\s", "", str(text))
