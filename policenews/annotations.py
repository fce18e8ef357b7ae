"""Articles annotated by hand: `at: "检查单位场所«121»家"` marks one figure and says what it must come out as.

One annotated article is two files: the input (`NAME.txt`, `.html` or `.md`) and `NAME.yaml`. docs/annotate.md describes
the format; `problems` says what does not follow it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from policenews.codes import ACTIVITIES, SUBJECTS
from policenews.errors import PolicenewsError
from policenews.models import Basis, Bound, Direction, Kind, Measure

SLOTS = (
    "value", "upper", "unit", "bound", "kind", "direction", "measure", "basis", "prior", "per", "action", "object",
    "activity", "subject", "period", "agency", "part_of", "span",
)  # fmt: skip
"""What is compared of a claim; `span` is the place of its numeral."""

DEFAULTS = {"bound": "exact", "kind": "count"}
"""What a slot means where the annotation leaves it out; every other slot means None then."""

_CHOICES: dict[str, frozenset[str]] = {
    "activity": ACTIVITIES,
    "subject": SUBJECTS,
    "bound": frozenset(get_args(Bound)),
    "kind": frozenset(get_args(Kind)),
    "direction": frozenset(get_args(Direction)),
    "measure": frozenset(get_args(Measure)),
    "basis": frozenset(get_args(Basis)),
}
_REQUIRED = ("activity", "subject")
_INPUTS = (".txt", ".html", ".md")

Place = tuple[int, int]
"""A half-open range of the input."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """One article with what a careful reader takes from it; `raw` is the input as decoded."""

    name: str
    raw: str
    gold: Mapping[str, Any]

    def listed(self, key: str) -> list[Any]:
        """`claims`, `dates`, `agencies`, `optional` or `reject`, empty where the file has none."""
        return self.gold.get(key) or []


def load(folder: Path) -> Iterator[Annotated]:
    """Every annotated article of a folder, in the order of the names.

    Raises PolicenewsError where there is none, a file has no input beside it, or is no YAML.
    """
    import yaml

    from policenews.extract import SIZE_LIMIT
    from policenews.reading.load import load as read

    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise PolicenewsError(f"no annotated article (NAME.yaml beside NAME.txt) in {folder}; see docs/annotate.md")
    for path in paths:
        inputs = [path.with_suffix(suffix) for suffix in _INPUTS if path.with_suffix(suffix).exists()]
        if not inputs:
            raise PolicenewsError(f"{path.name} has no input beside it; put {path.stem}.txt, .html or .md there")
        try:
            gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise PolicenewsError(f"{path.name} is no YAML in UTF-8: {error}") from error
        if not isinstance(gold, dict):
            raise PolicenewsError(f"{path.name} holds no mapping; it begins with `id: {path.stem}`")
        encoding = (gold.get("given") or {}).get("encoding")
        yield Annotated(path.stem, read(inputs[0], encoding, SIZE_LIMIT).text, gold)


def place_of(raw: str, quote: str, where: str) -> Place:
    """The place of what stands between « and »: `检查单位场所«121»家` is that of 121; the quote must occur once."""
    if quote.count("«") != 1 or quote.count("»") != 1:
        raise ValueError(f"{where}: mark one numeral with « »: {quote}")
    return places_of(raw, quote, where)[0]


def places_of(raw: str, quote: str, where: str) -> list[Place]:
    """The places of every «…» of a quote, or of the whole quote where it marks none."""
    plain = quote.replace("«", "").replace("»", "")
    if raw.count(plain) != 1:
        raise ValueError(f"{where}: must occur once in the input and occurs {raw.count(plain)} times: {plain}")
    base = raw.index(plain)
    found = []
    for taken, match in enumerate(re.finditer("«(.*?)»", quote, re.DOTALL)):
        start = base + match.start() - 2 * taken
        found.append((start, start + len(match[1])))
    return found or [(base, base + len(plain))]


def problems(one: Annotated) -> list[str]:
    """What does not follow the format in one annotated article, one sentence each."""
    found: list[str] = []

    def attempt(read: Callable[[str, str, str], Any], quote: object, where: str) -> Any:
        try:
            return read(one.raw, str(quote), where)
        except ValueError as error:
            found.append(str(error))

    ids = {claim.get("id") for claim in one.listed("claims")}
    names = {agency.get("name") for agency in one.listed("agencies")}
    seen: dict[Place, object] = {}
    for claim in one.listed("claims"):
        where = f"{one.name} {claim.get('id')}"
        place = attempt(place_of, claim.get("at", ""), where)
        if place in seen:
            found.append(f"{where}: {seen[place]} is the same numeral")
        if place is not None:
            seen[place] = claim.get("id")
        found += [f"{where}: {text}" for text in _slot_problems(claim, ids, names)]
    for date in one.listed("dates"):
        attempt(place_of, date.get("at", ""), f"{one.name} date")
        if not all(isinstance(date.get(key), (dt.date, type(None))) for key in ("start", "end")):
            found.append(f"{one.name} date {date['at']}: start and end are dates or null")
    for key in ("optional", "reject"):
        for quote in one.listed(key):
            attempt(places_of, quote, f"{one.name} {key}")
    return found


def _slot_problems(claim: Mapping[str, Any], ids: set[Any], names: set[Any]) -> Iterator[str]:
    if unknown := set(claim) - set(SLOTS) - {"id", "at"}:
        yield f"{', '.join(sorted(unknown))} is no slot"
    if "value" not in claim:
        yield "value is missing"
    for slot, choices in _CHOICES.items():
        given = claim.get(slot, DEFAULTS.get(slot))
        if given not in choices | {"any"} and (given is not None or slot in _REQUIRED):
            yield f"{slot} is {given}, not one of {', '.join(sorted(choices))}"
    if (claim.get("kind") == "change") != ("measure" in claim):
        yield "measure (by or to) belongs to every change and to nothing else"
    if claim.get("part_of") not in ids | {None, "any"}:
        yield f"part_of names {claim['part_of']}, which is no claim"
    if claim.get("agency") not in names | {"any", None}:
        yield f"agency {claim['agency']} does not stand under agencies"
    period = claim.get("period") or {}
    if period != "any" and (not isinstance(period, dict) or set(period) - {"start", "end"}):
        yield f"period is {period}; give start and end, or any"
