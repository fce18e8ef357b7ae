"""`22日` after `1月21日` is 22 January: the days that a point means, given what the article has said before."""

from __future__ import annotations

import datetime as dt

from policenews.facts.dates import days, festivals
from policenews.facts.dates.atoms import CENTURY, DAY, DAYPART, DECADE, MONTH, PART, YEAR, Atom
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.doubtful import lost, order
from policenews.facts.dates.lengths import before_dawn, past_midnight
from policenews.facts.dates.memory import Memory, Where
from policenews.facts.dates.month_told import in_month
from policenews.facts.dates.narrow import decades, impossible, narrow
from policenews.facts.dates.relative import RELATIVE, relative, told_month
from policenews.models import Grain

GRAINS: dict[str, Grain] = {
    "year": "year",
    "year+": "year",
    "year~": "year",
    "whole": "year",
    "within": "year",
    "cycle": "year",
    "half": "half",
    "quarter": "quarter",
    "quarter+": "quarter",
    "first": "span",
    "season": "season",
    "season+": "season",
    "sessions": "span",
    "half+": "half",
    "days+": "span",
    "years+": "span",
    "slice": "span",
    "festival": "day",
    "holiday": "holiday",
    "again": "holiday",
    "month": "month",
    "month+": "month",
    "month~": "month",
    "lunarmonth": "month",
    "yearmonth": "month",
    "ten": "tenday",
    "halfmonth": "tenday",
    "edge": "tenday",
    "week+": "week",
    "week~": "week",
    "isoweek": "week",
    "weekend": "span",
    "century": "span",
    "decade": "span",
}
"""Kind of the finest atom, and the grain of the days; the others are days."""


class Placer:
    """Turns points into days with the memory of one article."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory

    def point(self, atoms: list[Atom], where: Where) -> Days | None:
        """The days of a point; None where nothing places it. 昨晚3点 is early today."""
        found = self.day(atoms, where) or self.after_the_night(atoms, where)
        if found and found[0] == found[1] and past_midnight(atoms):
            after = days.later(found[0], 1)
            return (after, after) if after else None
        return found

    def after_the_night(self, atoms: list[Atom], where: Where) -> Days | None:
        """`昨凌晨` of an undated article behind `29日晚上十一时`: the night that it has told ends then."""
        said = self.memory.last_in(where.paragraph)
        if self.memory.speaking() or atoms[0].kind != "day+" or atoms[0].first not in (0, -1) or not before_dawn(atoms):
            return None
        if said is None or not said.night or said.first is None or said.first != said.last:
            return None
        where.by = "context"
        day = days.later(said.first, 1)
        return (day, day) if day else None

    def day(self, atoms: list[Atom], where: Where) -> Days | None:
        """The days of a point without its hours."""
        atoms = [atom for atom in atoms if atom.level < DAYPART]
        if not atoms:
            today = self.memory.today if self.memory.bare else None
            return (today, today) if today else None
        head, rest = atoms[0], atoms[1:]
        if head.level <= YEAR and head.kind != "years+":
            rest = [this_day(atom, self.memory) for atom in rest]
            where.lunar_year = head.kind == "cycle" or (head.level == YEAR and head.first != 0)
            if head.kind == "year" and head.first != head.last and rest:
                return self.years(head, rest, where)
            return self.cut(self.outer(head, where), rest, where)
        if head.kind in ("date", "yearmonth"):
            return self.written(head, where)
        if head.kind in RELATIVE:
            rest = [this_day(atom, self.memory, head.kind) for atom in rest]
            return self.cut(told_month(atoms, where, self.memory) or relative(head, where, self.memory), rest, where)
        if head.kind in ("day", "ten", "halfmonth") or (head.kind == "edge" and head.name[0] == "月"):
            return in_month(lambda span: self.cut(span, atoms, where), where, self.memory)
        if head.kind in ("lost", "order"):
            (lost if head.kind == "lost" else order)(head, where)
            return None
        return self.in_year(atoms, where)

    def years(self, head: Atom, rest: list[Atom], where: Where) -> Days | None:
        """`2019至2021年9月`: from the beginning of the one year into the other."""
        first, last = days.year(head.first), self.cut(days.year(head.last), rest, where)
        where.by = "own"
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None

    def cut(self, span: Days | None, atoms: list[Atom], where: Where) -> Days | None:
        return narrow(span, atoms, where, self.memory.bare) if atoms else span

    def written(self, head: Atom, where: Where) -> Days | None:
        """`2023-05-24`, `2023.05`."""
        where.by = "own"
        if head.kind == "yearmonth":
            return days.months(head.first, head.last, head.last)
        month, day = divmod(head.last, 100)
        found = days.one_day(head.first, month, day)
        if not found:
            impossible(month, day, head.first, where)
        return found

    def outer(self, head: Atom, where: Where) -> Days | None:
        """`上世纪`, `90年代`, `2023年`, `去年`, `同年`, `全年`, `龙年`: a first atom that is a year or more."""
        if head.level == CENTURY:
            first = head.first * 100 - 99
            return (dt.date(first, 1, 1), dt.date(first + 99, 12, 31)) if 1 <= first <= 9900 else None
        if head.level == DECADE:
            full, last = (end if end >= 100 else end + (2000 if end < 30 else 1900) for end in (head.first, head.last))
            return decades(full, last)
        if head.kind == "year":
            where.by = "own"
            first_year, last_year = days.year(head.first), days.year(head.last)
            self.shifted(head, where)
            return (first_year[0], last_year[1]) if first_year and last_year and first_year <= last_year else None
        year = self.year_of(head, where)
        if year is None:
            return None
        if head.kind == "cycle":
            start, after = festivals.lunar_day(year, 1, 1), festivals.lunar_day(year + 1, 1, 1)
            return (start, after - ONE) if start and after else None
        return days.year(year)

    def year_of(self, head: Atom, where: Where) -> int | None:
        """The number of a year that is not written as one."""
        memory, this_year = self.memory, self.memory.this_year()
        where.by = memory.by
        if head.kind == "cycle":
            return festivals.lunar_year_named(head.name, this_year) if this_year else None
        if head.kind == "year+":
            said = memory.last_in(where.paragraph) if where.base and head.first == -1 else None
            if said and said.first:  # 比上年 beside 2022年 is 2021
                this_year = said.first.year
            elif head.first == -1 and memory.by == "context" and not (memory.this_year_said or where.base):
                return memory.only_year
            return this_year + head.first if this_year else None
        if head.kind == "year~":
            where.by = "context"
            said = memory.governing
            anchor = where.near[0] if where.near else said.first if said else memory.today if memory.bare else None
            return anchor.year + head.first if anchor else None
        if head.kind == "whole" and memory.year_begun[1] == where.sentence:
            where.by = "context"
            return memory.year_begun[0]
        if memory.year_said is not None:
            if memory.today is None and memory.year_said < memory.latest:
                return None  # 2022年 of an honour, after the article has spoken of 2024
            where.by = "context"
            if memory.today and memory.year_said == memory.today.year and memory.today.month <= 6 and not where.future:
                return memory.year_said - 1  # a year that has just begun has no 全年 yet
            return memory.year_said
        if memory.today is None or memory.bare or head.kind == "within" or memory.today.month >= 11 or where.future:
            return this_year
        return memory.today.year - 1

    def shifted(self, head: Atom, where: Where) -> None:
        """`2042年` in an article of 2024: far ahead and no plan, perhaps 2024 with its digits swapped."""
        today = self.memory.today
        if today is None or self.memory.bare or head.first <= today.year + 5 or where.future:
            return
        digits = str(head.first)
        swapped = {digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in range(len(digits) - 1)}
        near = sorted(year for year in swapped if today.year - 10 <= int(year) <= today.year)
        if near:
            where.note("shifted-year", f"{head.first} is far ahead of the article", *near)

    def in_year(self, atoms: list[Atom], where: Where) -> Days | None:
        """`8月`, `上半年`, `正月初九`, `国庆假期`: the year is missing."""
        memory = self.memory

        def make(year: int) -> Days | None:
            return self.cut(days.year(year), atoms, where)

        if where.near:
            return next(
                (
                    found
                    for year in (where.near[0].year, where.near[0].year + 1)
                    if (found := make(year)) and found[0] >= where.near[0]
                ),
                None,
            )
        last = memory.last_in(where.paragraph)
        near = last and (last.sentence == where.sentence or last.grain not in ("year", "half", "open"))
        if near and last and last.own_year and last.first and last.grain != "open":
            for year in (last.first.year, last.first.year + 1):
                found = make(year)
                if (
                    found
                    and found[1] >= last.first.replace(day=1)
                    and (memory.bare or not memory.today or found[0] <= memory.today)
                ):
                    where.by = "context"
                    return found
        where.by = memory.by
        found = memory.pick(make, where, atoms[0].kind in ("holiday", "festival"))
        now = memory.this_year()
        if found is None and now and memory.bare and _leap_day(atoms):
            found = next((span for back in range(1, 9) if (span := make(now - back))), None)
            where.notes = where.notes if found is None else []
        if found is None and now and any(atom.name == "闰" for atom in atoms):
            found = next((span for back in range(1, 20) if (span := make(now - back))), None)
        return found


def _leap_day(atoms: list[Atom]) -> bool:
    """`2月29日` as a phrase of its own is that of the last leap year."""
    written = [(atom.first, atom.last) for atom in atoms if atom.kind in ("month", "day", "monthday")]
    return written in ([(2, 2), (29, 29)], [(2, 29)])


def this_day(atom: Atom, memory: Memory, within: str = "year+") -> Atom:
    """`去年今日`, `去年本月`, `上月今天`: the day, month or quarter of the article's date, in another year, month or week."""
    today = memory.speaking()
    if today is None or atom.kind not in ("today", "thismonth", "thisquarter"):
        return atom
    if atom.kind == "thismonth":
        return Atom(MONTH, "month", today.month, today.month)
    if atom.kind == "thisquarter":
        return Atom(PART, "quarter", (today.month + 2) // 3, (today.month + 2) // 3)
    if within == "year+":
        return Atom(DAY, "monthday", today.month, today.day)
    place = today.day if within == "month+" else today.weekday() + 1
    return Atom(DAY, "slice", place, place, "days")
