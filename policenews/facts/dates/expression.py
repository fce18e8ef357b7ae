"""`自5月1日起至6月30日止`: what an expression is made of, before it has any days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from policenews.facts.dates.atoms import CLOCK, DAY, DAYPART, DECADE, DURATION, MONTH, YEAR, Atom

Operator = Literal[
    "", "until", "since", "before", "after", "by", "same", "ago", "later", "past", "last", "next", "within"
]
"""until 截至X · since 自X起, X以来, X至今 · before X之前 · after X之后 · by X底前 · same X同期 ·
ago 3天前 · later 两周后 · past 三年来 · last 近三年 · next 未来三天 · within 三天内."""


@dataclass(slots=True)
class Point:
    """`2月1日（正月初四）凌晨`: atoms of rising level, and what stands in brackets behind the day."""

    atoms: list[Atom]
    start: int
    end: int
    gloss: Expression | None = None


@dataclass(slots=True)
class Expression:
    """`自5月1日起至6月30日止`: a point, perhaps a second one, and an operator; half-open place with its operators.

    `barred` marks a length that cannot become a time (行政拘留15日); `recent` one that 近 makes
    vague (近五年来); `days` is the 5 of “五一”假期5天; `shift` is -1 of 春节前一天, -7 of 五一前一周.
    """

    start: int
    end: int
    first: Point
    last: Point | None = None
    operator: Operator = ""
    barred: bool = False
    recent: bool = False
    beyond: bool = False
    days: int = 0
    shift: int = 0

    @property
    def atoms(self) -> list[Atom]:
        """The atoms of both ends."""
        return self.first.atoms + self.last.atoms if self.last else self.first.atoms


MONTHS = frozenset({"thismonth", "month", "month+", "month~", "lunarmonth"})
_ONLY_AFTER = {
    "day": MONTHS,
    "ten": MONTHS,
    "halfmonth": MONTHS,
    "nth": MONTHS,
    "isoweek": frozenset({"year", "year+"}),
}
"""Atoms that only follow certain others: a day number needs a month before it."""
_ALONE = frozenset(
    [
        "week+",
        "week~",
        "weekend",
        "weekday+",
        "day+",
        "day~",
        "month+",
        "month~",
        "quarter+",
        "date",
        "again",
        "whole",
        "within",
        "yearmonth",
        "monthday",
        "season+",
        "half+",
        "halfweek",
        "ten+",
        "days+",
        "years+",
        "order",
    ]
)
"""Atoms that no coarser atom may precede."""


def may_follow(before: Atom, after: Atom) -> bool:
    """`2024年` may be followed by `上半年`, `5月` by `20日`, a day by a clock; levels always rise."""
    if after.level <= before.level or after.kind in _ALONE or DURATION in (before.level, after.level):
        return False
    if after.kind in _ONLY_AFTER:
        return before.kind in _ONLY_AFTER[after.kind]
    if after.level in (DAYPART, CLOCK):
        return before.level >= DAY or before.kind in ("festival", "holiday")
    if before.level < YEAR:
        return after.level == DECADE
    return before.level == YEAR and after.kind != "weekday"


def as_lunar(atoms: list[Atom]) -> list[Atom]:
    """`农历2015年六月二日`: the month and day behind the year are those of the lunar calendar."""
    found: list[Atom] = []
    for atom in atoms:
        if atom.kind == "month":
            atom = Atom(MONTH, "lunarmonth", atom.first, atom.first, "", atom.start, atom.end)
        elif atom.kind == "day" and found and found[-1].kind == "lunarmonth":
            month = found.pop()
            atom = Atom(DAY, "lunar", month.first, atom.first, "", month.start, atom.end)
        found.append(atom)
    return found
