"""`3月24日、25日`, `上周六、周日`, `7月、8月两个月`: days and months that stand side by side and are one stretch."""

from __future__ import annotations

import re
from typing import Protocol

from policenews.facts.dates.atoms import DAY, Atom
from policenews.facts.dates.durations import as_length
from policenews.facts.dates.expression import Expression, Point
from policenews.facts.dates.marks import NEXT_DAY, NEXT_WEEKDAY, SUNDAY
from policenews.facts.dates.numbers import whole

WEEKDAYS = ("weekday", "weekday+")
_NEXT_MONTH = re.compile(r" ?[、和及与]? ?(?=[0-9一二三四五六七八九十]{1,2}月)")
_SO_MANY = re.compile(r"(?:这|共)?([2-6两二三四五六]) ?个?月(?![前后])(?:期?间|时间|里|中(?=[，,]))?")
"""两个月 behind 7月、8月: the months are told together."""
MOST = 6


class Reads(Protocol):
    """What reads an atom and a point at a place of the text."""

    def atom(self, place: int, only_bare: bool = False) -> Atom | None: ...

    def point(self, atom: Atom, deep: bool = True) -> Point: ...


def neighbours(text: str, found: Expression, before: Atom, reader: Reads) -> None:
    """`3月24日、25日`, `上周六、周日`, `7月、8月两个月` are one stretch; `3月5日、8日` are two days."""
    if before.kind == "month":
        _months(text, found, before, reader)
    while before.kind in WEEKDAYS and (m := NEXT_WEEKDAY.match(text, found.end)):
        other = reader.atom(m.end())
        if other is None or other.kind != "weekday" or other.last != before.last + 1:
            break
        before, found.last, found.end = other, Point([other], other.start, other.end), other.end
    if before.kind in WEEKDAYS and before.last == 5 and (m := SUNDAY.match(text, found.end)):
        sunday = Atom(DAY, "weekday", 0, 6, "", found.end, m.end())
        found.last, found.end = Point([sunday], sunday.start, sunday.end), sunday.end
    while before.kind == "day" and (m := NEXT_DAY.match(text, found.end)):
        other = reader.atom(m.end())
        if other is None or other.kind != "day" or other.first != other.last or other.first != before.last + 1:
            return
        if as_length(text, other, m.end()):
            return
        second = reader.point(other)
        if len(second.atoms) > 1:
            second = Point([other], other.start, other.end)
        before, found.last, found.end = other, second, second.end


def _months(text: str, found: Expression, first: Atom, reader: Reads) -> None:
    """`7月和8月两个月`: as many months as it says, one behind the other."""
    last, end = first, found.end
    for _ in range(MOST):
        m = _NEXT_MONTH.match(text, end)
        other = reader.atom(m.end()) if m else None
        if other is None or other.kind != "month" or other.first != last.last + 1 or other.first != other.last:
            break
        last, end = other, other.end + text.startswith("份", other.end)
    if (m := _SO_MANY.match(text, end)) and whole(m[1]) == last.last - first.first + 1:
        found.end = m.end()
        if last is not first:
            found.last = Point([last], last.start, last.end)
