"""What reading agencies gives: the organs of an article with their places as text ranges."""

from __future__ import annotations

from dataclasses import dataclass, field

from policenews.facts.mentions import AgencyMention
from policenews.models import Level, Note


@dataclass(slots=True)
class FoundAgency:
    """An organ: 南华县公安局一街派出所, a station in 532324; the fields of models.Agency but for the spans."""

    name: str
    level: Level
    kind: str
    adcode: str | None = None
    province: str | None = None
    city: str | None = None
    county: str | None = None
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyReading:
    """The organs, their mentions in the text (sorted, not overlapping), and the article's own organ.

    `main` is the index of the organ that speaks, None where none can be told.
    """

    agencies: list[FoundAgency] = field(default_factory=list)
    mentions: list[AgencyMention] = field(default_factory=list)
    main: int | None = None
