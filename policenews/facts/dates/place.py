"""`22日` after `1月21日` is 22 January: the days that a point means, given what the article has said before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from policenews.facts.dates import days, festivals
from policenews.facts.dates.atoms import CLOCK, DAYPART, DECADE, MONTH, YEAR, Atom
from policenews.facts.dates.days import Days, ONE
from policenews.facts.dates.memory import Memory
from policenews.models import Grain, Note

GRAINS: dict[str, Grain] = {
    "year": "year", "year+": "year", "year~": "year", "whole": "year", "within": "year", "cycle": "year", "half": "half",
    "quarter": "quarter", "quarter+": "quarter", "first": "span", "season": "season", "festival": "day",
    "holiday": "holiday", "again": "holiday", "month": "month", "month+": "month", "month~": "month",
    "lunarmonth": "month", "ten": "tenday", "edge": "tenday", "week+": "week", "week~": "week", "weekend": "span",
    "isoweek": "week", "yearmonth": "month",
}  # fmt: skip


@dataclass(slots=True)
class Where:
    """The place of a point in the article, and what its reading left behind: notes, who gave the year."""

    paragraph: int
    sentence: int
    ask: Callable[[], bool] = bool
    by: str = ""
    notes: list[Note] = field(default_factory=list)
    near: Days | None = None
    base: bool = False
    _future: bool | None = None

    @property
    def future(self) -> bool:
        """Whether the sentence is a plan; asked only where it decides something."""
        if self._future is None:
            self._future = self.ask()
        return self._future


def impossible(month: int, day: int, year: int) -> Note:
    """`2月30日`: no such day; the last day of that month is the one reading left open."""
    ends = days.months(year, month, month)
    return Note(
        code="impossible-day", message=f"{month}月{day}日 does not exist", certainty="open",
        candidates=(ends[1].isoformat(),) if ends else (),
    )  # fmt: skip


class Placer:
    """Turns points into days with the memory of one article."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory

    def point(self, atoms: list[Atom], where: Where) -> Days | None:
        """The days of a point; None where nothing places it."""
        head, memory = atoms[0], self.memory
        atoms = [atom for atom in atoms if atom.level not in (DAYPART, CLOCK)]
        if not atoms:
            return None
        if head.level <= YEAR:
            found = self.outer(atoms, where)
            if found is None:
                return None
            span, rest = found
            return self.narrow(span, rest, where) if rest else span
        anchored = self.relative(head, where)
        if anchored is not False:
            if anchored is None:
                return None
            return self.narrow(anchored, atoms[1:], where)
        if head.kind in ("day", "ten") or (head.kind == "edge" and head.name[0] == "月"):
            return self.in_month(atoms, where)
        if head.kind == "lost":
            self.lost(head, where)
            return None
        return self.in_year(atoms, where)

    def in_year(self, atoms: list[Atom], where: Where) -> Days | None:
        """`8月`, `上半年`, `正月初九`, `国庆假期`: the year is missing."""
        memory = self.memory

        def make(year: int) -> Days | None:
            span = days.year(year)
            return self.narrow(span, atoms, where) if span else None

        if where.near:
            year = where.near[0].year
            for candidate in (year, year + 1):
                found = make(candidate)
                if found and found[0] >= where.near[0]:
                    return found
            return None
        last = memory.last_in(where.paragraph)
        if last and last.own_year and last.first and (last.grain != "year" or last.sentence == where.sentence):
            found = make(last.first.year)
            if found and (not memory.today or found[0] <= memory.today):
                where.by = "context"
                return found
        found = memory.pick(make, where)
        where.by = where.by or memory.by
        return found

    def in_month(self, atoms: list[Atom], where: Where) -> Days | None:
        """`18日`, `下旬`: the month is missing; from the expression before in the paragraph, else the article's date."""
        memory = self.memory
        months: list[dt.date] = []
        if where.near:
            months = [where.near[0], days.shift_months(where.near[0].replace(day=1), 1)]
            for month in months:
                found = self.narrow(_month_of(month), atoms, where)
                if found and found[0] >= where.near[0]:
                    return found
            return None
        last = memory.last_in(where.paragraph)
        if last and last.grain not in ("year", "half", "open") and (last.first or last.last):
            first, end = last.first or last.last, last.last or last.first
            assert first and end
            if (end - first).days <= 62:
                where.by = "context"
                readings = [self.narrow(_month_of(month), atoms, where) for month in (first, end)]
                inside = [found for found in readings if found and first <= found[0] <= end]
                return inside[0] if inside else readings[0]
        if memory.today is None:
            return None
        where.by = memory.by
        found = self.narrow(_month_of(memory.today), atoms, where)
        if memory.bare or where.future or (found and found[0] <= memory.today):
            return found
        return self.narrow(_month_of(days.shift_months(memory.today.replace(day=1), -1)), atoms, where) or found

    def outer(self, atoms: list[Atom], where: Where) -> tuple[Days, list[Atom]] | None:
        """`上世纪80年代末`, `去年`, `同年`, `全年`: the year or more, and the atoms that are left."""
        head, memory = atoms[0], self.memory
        if head.level < YEAR:
            return _long(atoms), []  # type: ignore[return-value]
        year: int | None
        if head.kind == "year":
            where.by = "own"
            first, last = days.year(head.first), days.year(head.last)
            if not first or not last or last < first:
                return None
            return (first[0], last[1]), atoms[1:]
        if head.kind == "cycle":
            base = memory.this_year()
            year = festivals.lunar_year_named(head.name, base) if base else None
            if year and len(atoms) == 1:
                start, after = festivals.lunar_day(year, 1, 1), festivals.lunar_day(year + 1, 1, 1)
                return ((start, after - ONE), []) if start and after else None
        elif head.kind == "year+":
            year = memory.this_year()
            if where.base and head.first == -1 and (said := memory.last_in(where.paragraph)) and said.first:
                year = said.first.year
            where.by = memory.by
            year = year + head.first if year is not None else None
        elif head.kind == "year~":
            said = [p for p in memory.said if p.first and not p.base]
            if where.near:
                year = where.near[0].year + head.first
            else:
                year = said[-1].first.year + head.first if said and said[-1].first else None
            if year is None and memory.bare and memory.today:
                year = memory.today.year + head.first
            where.by = "context"
        else:
            year = self.whole_year(head, where)
        span = days.year(year) if year is not None else None
        return (span, atoms[1:]) if span else None

    def whole_year(self, head: Atom, where: Where) -> int | None:
        """`全年` is the year that the article speaks of; in a year-end article its own, else the year before."""
        memory = self.memory
        where.by = "context"
        for placed in reversed(memory.said):
            if placed.grain == "year" and placed.first and not placed.base and not placed.row:
                return placed.first.year
        where.by = memory.by
        if memory.today is None or memory.bare or head.kind == "within":
            return memory.this_year()
        return memory.today.year if memory.today.month >= 11 or where.future else memory.today.year - 1

    def relative(self, head: Atom, where: Where) -> Days | None | bool:
        """`昨天`, `上周三`, `上个月`, `次日`, `假期里`: days counted from today or from what was said; False for others."""
        memory, kind, today = self.memory, head.kind, self.memory.today
        if kind == "date":
            where.by = "own"
            found = days.one_day(head.first, head.last // 100, head.last % 100)
            if not found and 1 <= head.last // 100 <= 12:
                where.notes.append(impossible(head.last // 100, head.last % 100, head.first))
            return found
        if kind == "yearmonth":
            where.by = "own"
            return days.months(head.first, head.last, head.last)
        if kind == "again":
            where.by = "context"
            return memory.holiday
        if kind in ("day~", "month~", "week~"):
            where.by = "context"
            said = [p for p in memory.said if not p.base and (p.first or p.last)]
            day = where.near[0] if where.near else (said[-1].last or said[-1].first) if said else today
            if day is None or (not said and not where.near and not memory.bare and kind != "week~"):
                return None
            if kind == "day~":
                found_day = day + head.first * ONE
                return (found_day, found_day)
            if kind == "month~":
                return _month_of(days.shift_months(day.replace(day=1), head.first))
            return days.week(day, head.first)
        if where.base and head.first == -1 and (said_before := memory.last_in(where.paragraph)) and said_before.first:
            where.by = "context"
            if kind == "month+" and said_before.grain == "month":
                return _month_of(days.shift_months(said_before.first, -1))
            if kind == "week+" and said_before.grain == "week":
                return days.week(said_before.first, -1)
        if kind == "week+" and memory.week:
            where.by = "context"
            return days.week(memory.week[0], head.first)
        if kind not in ("day+", "week+", "weekend", "weekday+", "weekday", "month+", "quarter+"):
            return False
        if today is None:
            return None
        where.by = memory.by
        if kind == "day+":
            only = today + head.first * ONE
            if head.last and head.last != only.day:
                where.notes.append(Note(code="day-mismatch", message=f"the day of the month is not that of {only}",
                                        certainty="open", candidates=(only.isoformat(),)))  # fmt: skip
                near = [today + step * ONE for step in range(-20, 12) if (today + step * ONE).day == head.last]
                only = min(near, key=lambda day: abs((day - today).days)) if near else only
            return only, only
        if kind == "week+":
            return days.week(today, head.first)
        if kind == "weekend":
            monday = days.week(today, head.first)[0]
            if head.first == 0 and not memory.bare and monday + 5 * ONE > today and not where.future:
                monday -= 7 * ONE
            return monday + 5 * ONE, monday + 6 * ONE
        if kind in ("weekday", "weekday+"):
            only = days.week(where.near[0] if where.near and kind == "weekday" else today, head.first)[0] + head.last * ONE
            if kind == "weekday" and not memory.bare and only > today and not where.future:
                only -= 7 * ONE
            return only, only
        if kind == "quarter+":
            first = days.shift_months(today.replace(day=1), head.first * 3 - (today.month - 1) % 3)
            return first, days.shift_months(first, 3) - ONE
        return _month_of(days.shift_months(today.replace(day=1), head.first))

    def lost(self, head: Atom, where: Where) -> None:
        """`118日`: a lost 月; 1月18日 or 11月8日."""
        text = str(head.first)
        splits = [(int(text[:cut]), int(text[cut:])) for cut in range(1, len(text)) if text[cut] != "0"]
        candidates = tuple(f"{month}月{day}日" for month, day in splits if days.one_day(2024, month, day))
        if candidates:
            where.notes.append(Note(code="lost-separator", message=f"{text}日: a character is lost between month and day",
                                    certainty="open", candidates=candidates))  # fmt: skip

    def narrow(self, span: Days | None, atoms: list[Atom], where: Where) -> Days | None:
        """`2024年` by `8月`, `下旬`: each atom cuts a part out of what is left."""
        for atom in atoms:
            if span is None:
                return None
            if atom.level in (DAYPART, CLOCK):
                continue
            span = self.step(span, atom, where)
        return span

    def step(self, span: Days, atom: Atom, where: Where) -> Days | None:
        year, month, kind = span[0].year, span[0].month, atom.kind
        if kind == "month":
            return days.months(year, atom.first, atom.last)
        if kind == "half":
            return days.months(year, 1, 6) if atom.first == 1 else days.months(year, 7, 12)
        if kind == "quarter":
            return days.months(year, atom.first * 3 - 2, atom.last * 3)
        if kind == "first":
            return days.months(year, atom.first, atom.last)
        if kind == "season":
            first = dt.date(year, 3 * (atom.first + 1), 1)
            return first, days.shift_months(first, 3) - ONE
        if kind == "edge" and atom.name[0] == "年":
            return days.months(year, atom.first, atom.first)
        if kind in ("ten", "edge"):
            if atom.first == 3:
                return dt.date(year, month, 21), span[1]
            return dt.date(year, month, atom.first * 10 - 9), dt.date(year, month, atom.first * 10)
        if kind == "day":
            first, last = days.one_day(year, month, atom.first), days.one_day(year, month, atom.last)
            if not first or not last:
                if 1 <= atom.last <= 31 and not any(note.code == "impossible-day" for note in where.notes):
                    where.notes.append(impossible(month, atom.last, year))
                return None
            return first[0], last[1]
        if kind == "nth":
            start = span[0] + ((atom.last - span[0].weekday()) % 7 + 7 * (atom.first - 1)) * ONE
            return (start, start) if start <= span[1] else None
        if kind == "isoweek":
            try:
                return dt.date.fromisocalendar(year, atom.first, 1), dt.date.fromisocalendar(year, atom.last, 7)
            except ValueError:
                return None
        if kind == "festival":
            full = atom.first == 0 and not self.memory.bare and atom.name in festivals.OFFICIAL
            return festivals.holiday(atom.name, year) if full else festivals.festival_day(atom.name, year)
        if kind == "holiday":
            found = festivals.holiday(atom.name, year)
            if found is None and not any(note.code == "no-official-list" for note in where.notes):
                where.notes.append(Note(code="no-official-list", message=f"no official list of holidays for {year}",
                                        certainty="open"))  # fmt: skip
            return found
        if kind == "lunar":
            day = festivals.lunar_in(year, atom.first, atom.last, atom.name == "闰")
            return (day, day) if day else None
        if kind == "lunarmonth":
            first_day = festivals.lunar_in(year, atom.first, 1, atom.name == "闰")
            if first_day is None:
                return None
            long = festivals.lunar_day(first_day.year if atom.first < 11 else first_day.year, atom.first, 30)
            return first_day, first_day + (29 if long == first_day + 29 * ONE else 28) * ONE
        return None


def _month_of(day: dt.date) -> Days:
    found = days.months(day.year, day.month, day.month)
    assert found
    return found


def _long(atoms: list[Atom]) -> Days | None:
    """`上世纪80年代`, `90年代`, `21世纪`: decades and centuries; the 1st century begins with year 1."""
    head = atoms[0]
    century = 0
    if head.kind == "century":
        century = head.first
        if not 1 <= century <= 30:
            return None
    if any(atom.level == DECADE for atom in atoms):
        decade = next(atom for atom in atoms if atom.level == DECADE)
        start = decade.first
        if start < 100:
            start += (century - 1) * 100 if century else (2000 if start < 30 else 1900)
        if start % 10:
            return None
        span = (dt.date(start, 1, 1), dt.date(start + 9, 12, 31))
        edge = atoms[-1] if atoms[-1].kind == "edge" else None
        if edge:
            return (span[0], dt.date(start + 2, 12, 31)) if edge.first == 1 else (dt.date(start + 7, 1, 1), span[1])
        return span
    first = century * 100 - 99
    edge = atoms[-1] if atoms[-1].kind == "edge" else None
    if edge:
        return (dt.date(first, 1, 1), dt.date(first + 9, 12, 31)) if edge.first == 1 else (dt.date(first + 90, 1, 1), dt.date(first + 99, 12, 31))
    return dt.date(first, 1, 1), dt.date(first + 99, 12, 31)


__all__ = ["GRAINS", "MONTH", "Placer", "Where"]
