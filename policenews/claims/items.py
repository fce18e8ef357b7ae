"""Items: what one numeral counts, before scope and codes. The types that rules, links and scope share."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from decimal import Decimal

from policenews.claims.marks import Mark, MarkIndex
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.facts.numerals import Num
from policenews.models import Basis, Bound, Direction, Kind, Measure

Range = tuple[int, int]


@dataclass(slots=True)
class Words:
    """A phrase with its ranges in the text: two where its head is shared (刑事…警情)."""

    text: str
    ranges: tuple[Range, ...]


@dataclass(slots=True, eq=False)
class Item:
    """One figure being read. `verb` is the mark that decided the action; `topic` the item that a change or ratio modifies."""

    start: int
    end: int
    value: Decimal
    num: Num | None = None
    upper: Decimal | None = None
    unit: str | None = None
    bound: Bound = "exact"
    kind: Kind = "count"
    direction: Direction | None = None
    measure: Measure | None = None
    basis: Basis | None = None
    base_time: TimeMention | None = None
    prior: Num | None = None
    per: str | None = None
    action: Words | None = None
    object: Words | None = None
    verb: Mark | None = None
    topic: Item | None = None
    whole: Item | None = None
    part: bool = False
    join: str = ""
    own_verb: bool = False
    each: bool = False
    agency: int | None = None
    activity: str = "other"
    subject: str = "other"
    rules: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    sentence: Sentence | None = None
    of: Words | None = None
    """What a share is of: 刑事警情 of 占刑事警情的27%."""
    stretch: tuple[dt.date, dt.date, TimeMention] | None = None
    """Its own days where values stand for the days or months of a range: 5月1日至5日，车流量分别为…."""
    time: TimeMention | None = None
    """The period of a cell's column or row."""
    open_time: bool = False
    """Whether nothing may say when a cell's figure was: 去年同期 where no column says of which days."""
    open_agency: bool = False
    """Whether a cell's figure is of an organ that cannot be named."""
    received: bool = False
    """Whether the article has counted alarms received before: later changes of alarms are of those."""


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence (to 。！？ or the end of its line), with everything that stands in it."""

    start: int
    end: int
    text: str
    """The whole document's text: offsets are absolute."""
    block: int
    nums: list[Num]
    marks: MarkIndex
    times: list[TimeMention]
    agencies: list[AgencyMention]
    zeros: list[re.Match[str]]
    year: int = 0
    """The year that the article speaks of (of its publication, or the latest named), 0 where unknown."""
    heading: Words | None = None
    """The heading that is the subject of this line (1.盗窃电动车: 环比…)."""
    items: list[Item] = field(default_factory=list)
    before: list[Item] = field(default_factory=list)
    """The figures of the sentence in front, in the same section."""
    earlier: list[Item] = field(default_factory=list)
    """All figures in front of it in its paragraph."""

    def nums_between(self, start: int, end: int) -> list[Num]:
        """The numerals whose bound begins in start..end."""
        i = bisect_left(self.nums, start, key=lambda n: n.start)
        found = []
        while i < len(self.nums) and self.nums[i].lead < end:
            found.append(self.nums[i])
            i += 1
        return found

    def mentioned(self, start: int, end: int) -> list[TimeMention | AgencyMention]:
        """Times and organs that begin in start..end or reach into it."""
        found: list[TimeMention | AgencyMention] = []
        if not self.times and not self.agencies:
            return found
        for mentions in (self.times, self.agencies):
            i = max(bisect_left(mentions, start, key=lambda m: m.start) - 1, 0) if len(mentions) > 6 else 0
            while i < len(mentions) and mentions[i].start < end:
                if mentions[i].end > start:
                    found.append(mentions[i])
                i += 1
        return found
