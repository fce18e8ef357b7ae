"""`2024年` by `8月` by `下旬`: each atom cuts a part out of the days that the atoms before it have left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from policenews.facts.dates import days, festivals
from policenews.facts.dates.atoms import Atom
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.memory import Where
from policenews.facts.dates.moving import ISLAMIC
from policenews.facts.dates.slices import part_of


def _edge(span: Days, atom: Atom, where: Where) -> Days | None:
    """`90年代末` three years, `年底` December, `6月底` from the 25th: 1 is the beginning, 2 the middle, 3 the end.

    How long a beginning and an end last is a convention: dictionaries say some days of a month or of a year.
    """
    first, last = span
    years = last.year - first.year + 1
    if atom.name[0] == "月":
        begin = first.replace(day=1)
        return {1: (begin, begin.replace(day=5)), 2: (begin.replace(day=11), begin.replace(day=20))}.get(
            atom.first, (begin.replace(day=25), last)
        )
    if years > 1:
        length = 10 if years > 10 else 3
        if atom.first == 2 and years > 10:  # 世纪中叶: two decades about the middle
            return dt.date(first.year + 40, 1, 1), dt.date(first.year + 59, 12, 31)
        if atom.first == 2:
            return dt.date(first.year + length, 1, 1), dt.date(last.year - length, 12, 31)
        if atom.first == 1:
            return first, dt.date(first.year + length - 1, 12, 31)
        return dt.date(last.year - length + 1, 1, 1), last
    middle = 6 if (last - first).days > 360 else first.month + 1
    month = {1: first.month, 2: middle}.get(atom.first, last.month)
    return days.months(first.year, month, month)


def ten(span: Days, atom: Atom, where: Where) -> Days:
    """`下旬` of a month: the 21st to its end."""
    first = span[0].replace(day=1)
    if atom.first > 3:  # 中下旬
        return first.replace(day=atom.first // 10 * 10 - 9), ten(span, Atom(atom.level, "ten", atom.first % 10), where)[
            1
        ]
    if atom.first == 3:
        return first.replace(day=21), span[1]
    return first.replace(day=atom.first * 10 - 9), first.replace(day=atom.first * 10)


def _half_month(span: Days, atom: Atom, where: Where) -> Days | None:
    """`上半月`: the 1st to the 15th."""
    first = span[0].replace(day=1)
    return (first, first.replace(day=15)) if atom.first == 1 else (first.replace(day=16), span[1])


def _day(span: Days, atom: Atom, where: Where) -> Days | None:
    """`20日`, `4至6日` of a month; `2月30日` is a note."""
    year, month = span[0].year, span[0].month
    first, last = days.one_day(year, month, atom.first), days.one_day(year, month, atom.last)
    if first and last:
        return first[0], last[1]
    impossible(month, atom.last, year, where)
    return None


def impossible(month: int, day: int, year: int, where: Where) -> None:
    """`2月30日`: no such day; the last day of that month is the one reading left open."""
    ends = days.months(year, month, month)
    if ends:
        where.note("impossible-day", f"{year} has no {month}月{day}日", ends[1].isoformat())


def _month_day(span: Days, atom: Atom, where: Where) -> Days | None:
    """`07-21` of a year."""
    found = days.one_day(span[0].year, atom.first, atom.last)
    if not found:
        impossible(atom.first, atom.last, span[0].year, where)
    return found


def _holiday(span: Days, atom: Atom, where: Where) -> Days | None:
    """`国庆假期`: as the text or the State Council has it; other years, and other places, are a note."""
    found = where.calendar.holiday(atom.name, span[0].year)
    if found is None:
        where.note("no-official-list", f"no official list of holidays has {atom.name} of {span[0].year}")
    return found


def _sessions(span: Days, atom: Atom, where: Where) -> Days | None:
    """`全国两会期间`; of 两会期间 alone it is open whether the national sessions are meant."""
    found = festivals.sessions(span[0].year)
    if found is None:
        where.note("no-official-list", f"no list has the days of the national sessions of {span[0].year}")
    elif not atom.name:
        where.note("which-sessions", "the national sessions, or local ones", "/".join(map(str, found)))
        return None
    return found


def _little(span: Days, atom: Atom, where: Where) -> Days | None:
    """`小年`: two days are called so."""
    readings = [festivals.festival_day(name, span[0].year) for name in ("北方小年", "南方小年")]
    where.note("two-days", "小年 is the 23rd of 腊月 in the north, the 24th in the south",
               *(found[0].isoformat() for found in readings if found))  # fmt: skip
    return None


def _lunar(span: Days, atom: Atom, where: Where) -> Days | None:
    """`正月初九` within a Gregorian year; with the year named, `2022年腊月` is that of the lunar year 2022."""
    leap = atom.name == "闰"
    if where.lunar_year and atom.first > 10 and atom.last < 30:
        day = festivals.lunar_day(span[0].year, atom.first, atom.last, leap)
    else:
        day = festivals.lunar_in(span[0].year, atom.first, atom.last, leap)
    return (day, day) if day else None


def _lunar_month(span: Days, atom: Atom, where: Where) -> Days | None:
    """`正月` of 2024: 2024-02-10..2024-03-09."""
    if where.lunar_year and atom.first > 10:
        first = festivals.lunar_day(span[0].year, atom.first, 1, atom.name == "闰")
    else:
        first = festivals.lunar_in(span[0].year, atom.first, 1, atom.name == "闰")
    if first is None:
        return None
    long = any(
        festivals.lunar_day(year, atom.first, 30, atom.name == "闰") == first + 29 * ONE
        for year in (first.year, first.year - 1)
    )
    return first, first + (29 if long else 28) * ONE


def _season(span: Days, atom: Atom, where: Where) -> Days | None:
    """`冬季` of 2023: 2023-12-01..2024-02-29, the months of meteorology."""
    first = dt.date(span[0].year, 3 * (atom.first + 1), 1)
    return first, days.shift_months(first, 6 if atom.name else 3) - ONE


def _nth(span: Days, atom: Atom, where: Where) -> Days | None:
    """`5月第二个星期日`, `5月最后一个星期日`."""
    if atom.first < 0:
        last = span[1] - ((span[1].weekday() - atom.last) % 7) * ONE
        return last, last
    day = span[0] + ((atom.last - span[0].weekday()) % 7 + 7 * (atom.first - 1)) * ONE
    return (day, day) if day <= span[1] else None


def _iso_week(span: Days, atom: Atom, where: Where) -> Days | None:
    """`2017年第30周`: weeks as ISO 8601 counts them."""
    try:
        return tuple(
            dt.date.fromisocalendar(span[0].year, week, day) for week, day in ((atom.first, 1), (atom.last, 7))
        )  # type: ignore[return-value]
    except ValueError:
        return None


def _decade(span: Days, atom: Atom, where: Where) -> Days | None:
    """`80年代` of the century before it, 1980 to 1989."""
    base = span[0].year // 100 * 100
    return decades(base + atom.first % 100, base + atom.last % 100)


def decades(start: int, last: int) -> Days | None:
    """`六七十年代`: 1960-01-01..1979-12-31."""
    first, end = decade(start), decade(last)
    return (first[0], end[1]) if first and end and first[0] <= end[0] else None


def decade(start: int) -> Days | None:
    """`90年代`: 1990-01-01..1999-12-31; None where the year does not begin a decade."""
    return (dt.date(start, 1, 1), dt.date(start + 9, 12, 31)) if 0 < start < 9980 and start % 10 == 0 else None


CUTS: dict[str, Callable[[Days, Atom, Where], Days | None]] = {
    "decade": _decade,
    "month": lambda span, atom, where: days.months(span[0].year, atom.first, atom.last),
    "first": lambda span, atom, where: days.months(span[0].year, atom.first, atom.last),
    "half": lambda span, atom, where: days.months(span[0].year, atom.first * 6 - 5, atom.first * 6),
    "quarter": lambda span, atom, where: days.months(span[0].year, atom.first * 3 - 2, atom.last * 3),
    "edge": _edge,
    "ten": ten,
    "halfmonth": _half_month,
    "day": _day,
    "monthday": _month_day,
    "season": _season,
    "slice": part_of,
    "nth": _nth,
    "isoweek": _iso_week,
    "holiday": _holiday,
    "sessions": _sessions,
    "little": _little,
    "lunar": _lunar,
    "lunarmonth": _lunar_month,
}
"""Kind of atom, and how it cuts."""


def narrow(span: Days | None, atoms: list[Atom], where: Where, bare: bool) -> Days | None:
    """`2024年` by `8月`, `下旬`. In an article 2018年春节 is the holiday, in a bare phrase the day."""
    for atom in atoms:
        if span is None:
            return None
        if atom.kind == "festival":
            if atom.name in ISLAMIC:
                where.note(
                    "reckoned-feast", "by the reckoned calendar; where the moon is watched, a day beside", likely=True
                )
            whole = atom.first == 0 and not bare and atom.name in festivals.OFFICIAL
            span = _holiday(span, atom, where) if whole else festivals.festival_day(atom.name, span[0].year)
        else:
            cut = CUTS.get(atom.kind)
            span = cut(span, atom, where) if cut else None
    return span
