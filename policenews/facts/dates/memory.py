"""What an article has said about time so far: the year to assume, the last dated expression, the holiday meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from policenews.facts.dates.days import Days
from policenews.facts.dates.given import Calendar
from policenews.models import Note

_MANY = 40
"""Expressions: so far back the one day of an article is looked for."""
REPRINT = 62
"""How many days after its dateline an article may have been put on a site."""


@dataclass(slots=True)
class Placed:
    """An expression with its days, as later ones refer to it.

    `own_year` marks one that names a year other than the current; `base` one that is compared with; `row` a table.
    """

    first: dt.date | None
    last: dt.date | None
    grain: str
    own_year: bool
    paragraph: int
    sentence: int
    base: bool = False
    future: bool = False
    row: bool = False
    night: bool = False
    """Whether it is the evening of a day: what ends before dawn ends on the day after."""


@dataclass(slots=True)
class Where:
    """The place of a point in the article, and what its reading leaves behind: notes, who gave the year.

    `near` is the beginning of the range that the point ends; `ask` tells whether the sentence is a plan.
    """

    paragraph: int
    sentence: int
    ask: Callable[[], bool] = bool
    by: str = ""
    notes: list[Note] = field(default_factory=list)
    near: Days | None = None
    base: bool = False
    calendar: Calendar = field(default_factory=Calendar)
    named: bool = False
    """Whether the base of a comparison names its figure: 由去年的2%增至2.3%."""
    dateline: bool = False
    retold: bool = False
    """Whether somebody tells it within the article: 12月11日接到报警称，昨晚被盗 is the night before the 11th."""
    begun: bool = False
    """Whether it goes on since then, or ended: 10月以来 and 截至10月 of a phrase in May are of last October."""
    lunar_year: bool = False
    """Whether the year is named, so that a lunar month is one of its lunar year: 2022年腊月 ends in January 2023."""
    _future: bool | None = None

    @property
    def future(self) -> bool:
        """Whether the sentence is a plan; asked only where it decides something."""
        if self._future is None:
            self._future = self.ask()
        return self._future

    def beside(self, near: Days | None = None) -> Where:
        """The same place for another point, such as the end of a range."""
        return Where(self.paragraph, self.sentence, self.ask, near=near, calendar=self.calendar)

    def note(self, code: str, message: str, *candidates: str, likely: bool = False) -> None:
        """Adds an open question, once; or what is likely and not certain."""
        if not any(note.code == code for note in self.notes):
            certainty: Literal["likely", "open"] = "likely" if likely else "open"
            self.notes.append(Note(code=code, message=message, candidates=candidates, certainty=certainty))


@dataclass(slots=True)
class Memory:
    """What later expressions lean on.

    `today` is the caller's date or the article's own, `year` that of the context. `governing` is the nearest expression
    that is neither compared with nor planned: what 同期, 次日 and 同年 refer to. `year_said` is the last year named.
    """

    today: dt.date | None
    by: str
    year: int | None
    bare: bool
    said: list[Placed] = field(default_factory=list)
    holiday: Days | None = None
    week: Days | None = None
    this_week: bool = False
    """Whether the article calls that week 本周: then 上周 is the one before."""
    calendar: Calendar = field(default_factory=Calendar)
    report: Days | None = None
    """The month of a monthly report that came out later: its 本月."""
    year_after: bool = False
    """Whether the year is the one after the latest named, since the dateline would else lie before what has begun."""
    year_from_name: bool = False
    """Whether the year is known from a name alone: 净网2022."""
    year_from_address: bool = False
    """Whether the year is known from the page's address alone: /201307/."""
    desk: dt.date | None = None
    """The day of the dateline: 今天, 昨日 and 20日 count from it where the article came out later."""
    this_year_said: bool = True
    """Whether the article speaks of 今年: without it, and without a date, 去年 may be the very year that it names."""
    only_year: int | None = None
    """The one year that an undated article names as a whole: its 去年, where it never says 今年."""
    new_year_said: bool = False
    """Whether the article speaks of 春节 or 正月: then 初二 alone is a day."""
    governing: Placed | None = None
    year_said: int | None = None
    year_begun: tuple[int, int] = (0, -1)
    """The year that a 2022年起 names, and its sentence: 全年 in the same sentence is that year."""
    latest: int = 0
    """The latest year said so far in running text, in any grain."""

    def say(self, placed: Placed) -> None:
        """Keeps an expression for later ones, and which of them 同期 and 全年 would mean: no search through all."""
        self.said.append(placed)
        if not placed.base and (self.bare or not placed.future):
            self.governing = placed
        if placed.grain == "year" and placed.first and not (placed.base or placed.row):
            self.year_said = placed.first.year
        elif (
            placed.grain == "open" and placed.own_year and placed.first and not placed.base and self._late(placed.first)
        ):
            self.year_begun = placed.first.year, placed.sentence

    def only_day(self) -> Placed | None:
        """The day that an article tells of, where it names one alone: 12月6日…。2024年以来…。当天的仪式上."""
        told = [placed for placed in self.said[-_MANY:] if placed.grain == "day" and not placed.base and not placed.future]
        return told[-1] if told and len({(placed.first, placed.last) for placed in told}) == 1 else None

    def last_in(self, paragraph: int) -> Placed | None:
        """The nearest dated expression before, in the same paragraph: `11月4日至10日` for a later `8日`."""
        placed = self.governing
        return placed if placed and placed.paragraph == paragraph else None

    def _late(self, day: dt.date) -> bool:
        """Whether a beginning is so near that 全年 may mean its year: not 1999年有记录以来."""
        return (self.this_year() or 0) - day.year <= 2

    def last_day(self, back: int = 4) -> Placed | None:
        """The nearest of the last expressions that is a day, or some days: what a bare `4日` or `当日` goes on from."""
        for placed in reversed(self.said[-back:]):
            begin, end = placed.first or placed.last, placed.last or placed.first
            if placed.base or placed.future or not begin or not end:
                continue
            if placed.grain in ("day", "span") and (end - begin).days <= 31:
                return placed
        return None

    def speaking(self) -> dt.date | None:
        """The day of 今天."""
        if self.today is None:
            return self.desk
        if self.desk and 0 < (self.today - self.desk).days <= REPRINT:
            return self.desk
        return self.today

    def this_year(self) -> int | None:
        """The year of 今年."""
        return self.today.year if self.today else self.year

    def pick(self, make: Callable[[int], Days | None], where: Where, feast: bool = False) -> Days | None:
        """The days of an expression without a year: this year's, or last year's where those lie ahead.

        `12月` in an article of January is last December; with 将 beside it, or within a month, it is the next one.
        `上半年` in an article of January is last year's too: this year's has hardly begun; but 夏季以来 has.
        """
        year = self.this_year()
        here = make(year) if year is not None else None
        if self.bare and where.begun and here and self.today and here[0] > self.today:
            return make(self.today.year - 1) or here
        if year is None or here is None or self.today is None or self.bare:
            return here
        first, last = here
        ahead, length = (first - self.today).days, (last - first).days + 1
        if ahead > 0:
            return here if ahead <= 31 or where.future else make(year - 1) or here
        if length >= 80 and last > self.today and -ahead * 3 < length and not where.future and not where.begun:
            return make(year - 1) or here
        if (feast or where.future) and (self.today - last).days > 300 and (following := make(year + 1)) and (following[0] - self.today).days <= 14:
            return following  # 元旦假期 in an article of 28 December
        return here
