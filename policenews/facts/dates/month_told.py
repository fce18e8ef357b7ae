"""`18日`, `下旬`: the month is missing; the expression before it gives it, else the day of the article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from policenews.facts.dates import days
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.memory import Memory, Where

SOON, FRESH = 10, 3
"""How many days after the last day told a bare day still goes on from it, and how old what is new may be."""
HOLIDAY = 14
"""A holiday of more days than this is a season (春运): it names no month."""
TENDAY = 11
"""More days than this are no 上旬 but 年初 or 年底, which name no month."""
LONG = 62
"""Of a stretch of more days than this no month can be taken."""
NO_MONTH = ("year", "half", "open")
"""Grains that give a later day no month."""

Cut = Callable[[Days | None], Days | None]
Make = Callable[[dt.date], Days | None]


def in_month(cut: Cut, where: Where, memory: Memory) -> Days | None:
    """`18日` of a month: that of the beginning of its range, of its paragraph, of what was told before, or of today."""

    def make(month: dt.date) -> Days | None:
        return cut(days.months(month.year, month.month, month.month))

    if where.near:
        first = where.near[0]
        months = (first, days.shift_months(first.replace(day=1), 1))
        return next((found for month in months if (found := make(month)) and found[0] >= first), None)
    last = memory.last_in(where.paragraph)
    begin, end = (last.first or last.last, last.last or last.first) if last else (None, None)
    rush = last is not None and last.grain == "holiday" and begin and end and (end - begin).days > HOLIDAY
    edge = last is not None and last.grain == "tenday" and begin and end and (end - begin).days > TENDAY
    if last and begin and end and last.grain not in NO_MONTH and not rush and not edge and (end - begin).days <= LONG:
        where.by = "context"
        readings = [make(month) for month in (begin, end)]
        return next((found for found in readings if found and begin <= found[0] <= end), readings[0])
    today = memory.speaking()
    if today is None:
        return None
    where.by = memory.by
    near = _latest(make, today, where, memory)
    if last is None and near and not memory.bare and (told := _told_before(make, near[0], today, memory)):
        where.by = "context"
        return told
    return near


def _latest(make: Make, today: dt.date, where: Where, memory: Memory) -> Days | None:
    """`记者28日获悉` of 2 March: the last day of that number."""
    found = make(today)
    if memory.bare and found is None:
        where.notes.clear()
        return make(days.shift_months(today.replace(day=1), -1))
    if (memory.bare and not where.begun) or (found and found[0] <= today) or where.future:
        return found
    notes = len(where.notes)
    for back in (1, 2):  # 30日 in an article of 9 March is 30 January
        if before := make(days.shift_months(today.replace(day=1), -back)):
            del where.notes[notes:]
            return before
    return found


def _told_before(make: Make, near: dt.date, today: dt.date, memory: Memory) -> Days | None:
    """`4日` in the paragraph after `5月3日至5日` of an article of 28 June: within it, or soon after it.

    A day of the last days before the article is its own: `5月20日…。记者27日获悉` of 28 June.
    """
    said = memory.last_day()
    begin, end = (said.first or said.last, said.last or said.first) if said else (None, None)
    if not begin or not end:
        return None
    after = end + SOON * ONE
    for month in (begin, end, after):
        found = make(month)
        told = found is not None and begin <= found[0] < near and found[1] <= today
        if found and told and (found[0] <= end or (found[0] <= after and (today - near).days > FRESH)):
            return found
    return None
