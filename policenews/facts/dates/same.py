"""`去年同期`, `2019年同期`: the stretch that governs, in another year."""

from __future__ import annotations

import datetime as dt

from policenews.facts.dates import days
from policenews.facts.dates.days import Days
from policenews.facts.dates.expression import Expression
from policenews.facts.dates.memory import Memory, Placed, Where
from policenews.facts.mentions import TimeMention


def same_stretch(text: str, found: Expression, where: Where, span: Days | None, memory: Memory) -> TimeMention:
    """`去年同期`, `2019年同期`: the governing period moved to the year named, unless that is a holiday."""
    if memory.bare and not memory.governing and memory.today and span and days.year(span[0].year) == span and text.endswith("同月", found.start, found.end):
        begin, end = days.months(span[0].year, memory.today.month, memory.today.month) or span  # 去年同月 as a phrase of its own
        return TimeMention(found.start, found.end, "plain", begin, end, grain="month", resolved_by=memory.by)
    governing = memory.governing
    anchor = (governing.last or governing.first) if governing else None
    first: dt.date | None = None
    last: dt.date | None = None
    if governing and anchor and span:
        head = found.first.atoms[0]
        year = (governing.first or anchor).year
        by = head.first if head.kind == "year+" and head.first == -1 else span[0].year - year
        if governing.grain == "holiday":
            where.note("same-holiday", "the holiday of that year, or the same days of that year")
        else:
            pair = days.shift_years((governing.first or anchor, anchor), by)
            first, last = pair[0] if governing.first else None, pair[1]
            if memory.today and last > memory.today:
                first = last = None
    head_now = found.first.atoms[0]
    if first is not None and head_now.kind == "year+" and head_now.first == 0 and governing and governing.first and first > governing.first:
        memory.say(Placed(first, last, "span", False, where.paragraph, where.sentence))  # 去年6月15日至8月31日…，今年同期执行
        return TimeMention(found.start, found.end, "plain", first, last, grain="span", resolved_by=where.by or None, notes=tuple(where.notes))
    memory.say(Placed(None, None, "open", False, where.paragraph, where.sentence, base=True))
    pure = found.first.atoms[0].kind in ("year+", "year~")
    return TimeMention(
        found.start,
        found.end,
        "base",
        first,
        last,
        grain="open" if first is None else "span",
        resolved_by=where.by or None,
        notes=tuple(where.notes),
        listed=last is not None and not pure,
    )
