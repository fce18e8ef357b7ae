"""`第二周`, `前五天`, `最后三个月`, `头十年`: so many days, weeks, months or years of a stretch, from its beginning or end."""

from __future__ import annotations

import datetime as dt

from policenews.facts.dates import days
from policenews.facts.dates.atoms import Atom
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.memory import Where


def part_of(span: Days, atom: Atom, where: Where) -> Days | None:
    """`第二周`, `前五天`, `最后三个月` of a stretch; None where it has no such part."""
    first, last = span
    if atom.name == "years":
        count = last.year - first.year + 1
        begin, end = (place - 1 if place > 0 else count + place for place in (atom.first, atom.last))
        if not 0 <= begin <= end < count:
            return None
        return dt.date(first.year + begin, 1, 1), dt.date(first.year + end, 12, 31)
    if atom.name == "days":
        count = (last - first).days + 1
        ends = [place - 1 if place > 0 else count + place for place in (atom.first, atom.last)]
        return (first + ends[0] * ONE, first + ends[1] * ONE) if 0 <= ends[0] <= ends[1] < count else None
    starts = _starts(span, atom.name)
    picked = [place - 1 if place > 0 else len(starts) + place for place in (atom.first, atom.last)]
    if not 0 <= picked[0] <= picked[1] < len(starts):
        return None
    opens, closes = starts[picked[0]], starts[picked[1]]
    if atom.name == "weeks":
        return opens, closes + 6 * ONE
    return opens, days.shift_months(closes, 3 if atom.name == "quarters" else 1) - ONE


def _starts(span: Days, unit: str) -> list[dt.date]:
    """The first days of the weeks, months or quarters of a stretch of at most some years."""
    first, last = span
    if (last - first).days > 400:
        return []
    if unit == "weeks":
        monday = days.week(first)[0]
        whole_year = (last - first).days > 360
        keep = 3 if whole_year else 0  # ISO 8601: a week is of the year that has its Thursday
        mondays = [monday + step * 7 * ONE for step in range(55)]
        return [day for day in mondays if first <= day + keep * ONE <= last]
    step = 3 if unit == "quarters" else 1
    months = [days.shift_months(first.replace(day=1), number) for number in range(0, 12, step)]
    return [day for day in months if first <= day <= last]
