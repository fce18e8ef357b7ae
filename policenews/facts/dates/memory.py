"""What an article has said so far about time: the year to assume, the last dated expression, the holiday in question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from policenews.facts.dates.days import Days


class Plan(Protocol):
    """Whether the sentence of an expression is a plan."""

    @property
    def future(self) -> bool: ...


@dataclass(slots=True)
class Placed:
    """An expression with its days, as later ones refer to it."""

    first: dt.date | None
    last: dt.date | None
    grain: str
    own_year: bool
    paragraph: int
    sentence: int
    base: bool = False
    future: bool = False
    row: bool = False


@dataclass(slots=True)
class Memory:
    """What later expressions lean on. `today` is the caller's date or the article's own, `year` the one of the context."""

    today: dt.date | None
    by: str
    year: int | None
    bare: bool
    said: list[Placed] = field(default_factory=list)
    holiday: Days | None = None
    week: Days | None = None

    def last_in(self, paragraph: int) -> Placed | None:
        """The nearest dated expression before, in the same paragraph."""
        for placed in reversed(self.said):
            if placed.paragraph != paragraph:
                return None
            if not (placed.base or placed.future) and (placed.first or placed.last):
                return placed
        return None

    def governing(self, paragraph: int) -> Placed | None:
        """What 同期 refers to: the nearest expression before that is no comparison itself."""
        for placed in reversed(self.said):
            if not (placed.base or placed.future):
                return placed
        return None

    def this_year(self) -> int | None:
        """The year of 今年."""
        return self.today.year if self.today else self.year

    def pick(self, make: Callable[[int], Days | None], plan: Plan) -> Days | None:
        """The days that an expression without a year means: this year's, or last year's where this year's are still to come.

        `12月` in an article of January is last December; with 将 or 计划 beside it, or within a month, it is the next one.
        """
        year = self.this_year()
        if year is None:
            return None
        here = make(year)
        if self.today is None or self.bare or here is None:
            return here
        first, last = here
        ahead = (first - self.today).days
        if ahead > 0:
            return here if ahead <= 31 or plan.future else make(year - 1) or here
        length = (last - first).days + 1
        if length >= 80 and last > self.today and (self.today - first).days * 3 < length and not plan.future:
            return make(year - 1) or here
        if last < self.today and (self.today - last).days > 300:
            following = make(year + 1)
            if following and (following[0] - self.today).days <= 14:
                return following
        return here
