"""`3天前`, `两个月来`, `近三年`, `24小时内`, `18时至22时`: lengths and times of day, which mostly place nothing."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from policenews.facts.dates import days
from policenews.facts.dates.atoms import CLOCK, DAYPART, Atom
from policenews.facts.dates.compare import base_of
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.expression import Expression
from policenews.facts.dates.festivals import working_days
from policenews.facts.dates.lexicon import AFTERNOON, EVENING
from policenews.facts.dates.memory import Memory
from policenews.facts.mentions import TimeMention
from policenews.models import Grain

_MONTHS = {"months": 1, "quarters": 3, "years": 12, "decade": 120}
_DAYS = {"days": 1, "weeks": 7}
RECENT = 100
"""How many expressions back the stretch that 两个月来 names is looked for."""
_OPENING = re.compile(r"[\s，。；：！？、,;:(（“▶—]")
"""What may stand before 三年来 that counts back from the article: 斗争开展两年来 counts from something else."""


def read_length(text: str, found: Expression, memory: Memory) -> TimeMention:
    """`两个月来` as the two months just named, else as the two months up to the article; `24小时` as a service."""
    atom, operator = found.first.atoms[0], found.operator
    plain = TimeMention(found.start, found.end, "service", grain="open", listed=False)
    if atom.name in ("many", "list", "ordinal", "few") or found.barred or atom.first != atom.last or not atom.first:
        return plain
    number, kind = atom.first, atom.kind
    if atom.name == "first":  # 前两年: the two before this one; in an article as often the first two of something
        return _whole_units(plain, memory.today, number, kind, -1, memory.by) if memory.bare and memory.today else plain
    if atom.name == "after" and memory.today and (day := _move(memory.today, number, kind)):
        return TimeMention(plain.start, plain.end, "since", day, None, grain="open", resolved_by=memory.by)
    if atom.name == "next":
        return _whole_units(plain, memory.today, number, kind, 1, memory.by) if memory.today else plain
    if memory.holiday and kind == "days" and text[found.end - 1] in "里来" and _lasts(memory.holiday, number, kind):
        return _named(plain, memory.holiday, memory)
    said = memory.governing
    just_said = (said.first, said.last) if said and said.first and said.last else None
    if just_said and number > 1 and text[found.end - 1] == "里" and _lasts(just_said, number, kind):
        return _named(plain, just_said, memory)
    if operator == "past" and text.startswith("的", found.end):
        return plain  # 一年来的努力
    if operator == "past":
        for placed in reversed(memory.said[-RECENT:]):
            span = (placed.first, placed.last) if placed.first and placed.last and not placed.base else None
            if span and _lasts((span[0], span[1]), number, kind) and not (memory.today and span[1] > memory.today):
                return _named(plain, (span[0], span[1]), memory)
        if not memory.bare and found.start and not _OPENING.match(text, found.start - 1):
            return plain
    if operator in ("ago", "later") and not memory.bare and (told := memory.governing) and told.own_year:
        return plain  # 1985年7月6日…。半年前: counted from the day told
    counted = operator == "ago" or (operator == "past" and not found.recent) or (memory.bare and operator != "")
    if operator == "within" and found.end - found.start < len(text.strip()):
        return plain  # 三天内破案: nobody knows from when
    if operator == "past" and not memory.bare and (memory.today is None or found.recent):
        return TimeMention(found.start, found.end, "plain", grain="open", listed=False)  # 近五年来: the times said before are over
    if memory.today is None or not counted or kind not in (*_MONTHS, *_DAYS, "halfmonths", "monthsdays", "workdays"):
        return plain
    length = _counted(plain, found, memory.today, memory.by)
    if operator == "ago" and length.use == "plain" and base_of(text, found.start, found.end):
        return replace(length, use="base")  # 较三年前下降20%
    return length


def _named(plain: TimeMention, span: Days, memory: Memory) -> TimeMention:
    """A length that the article has named with its days before."""
    cut = memory.today is not None and span[0] <= memory.today < span[1]
    return TimeMention(
        plain.start,
        plain.end,
        "plain",
        span[0],
        memory.today if cut else span[1],
        span[1] if cut else None,
        "span",
        resolved_by="context",
    )


def _counted(plain: TimeMention, found: Expression, today: dt.date, by: str) -> TimeMention:
    """`3天前` is a day, `三年前` a year, `近三年` and `三年来` run up to the article, `未来三天` begins after it.

    A half year (named "plus") says no day: 三年半以来 runs from the beginning of a month.
    """
    operator, atom = found.operator, found.first.atoms[0]
    kind = atom.kind
    sign = 1 if operator in ("later", "next", "within") else -1
    day = _move(today, atom.first * sign, "months" if kind == "monthsdays" else kind)
    if day and kind == "monthsdays":
        day = _move(day, int(atom.name) * sign, "days")
    if day is None:
        return plain
    start, end = plain.start, plain.end
    if operator in ("ago", "later"):
        span, grain = _around(day, atom)
        if found.beyond:
            if kind in ("months", "weeks") and atom.name != "plus":
                span = day, day
            if operator == "ago":
                return TimeMention(start, end, "until", None, span[1], grain="open", resolved_by=by)
            return TimeMention(start, end, "since", span[0], None, grain="open", resolved_by=by)
        return TimeMention(start, end, "plain", *span, grain=grain, resolved_by=by)
    if operator == "within":
        if atom.name == "plus":
            day = _around(day, atom)[0][1]
        return TimeMention(start, end, "plain", today, day, grain="span", resolved_by=by)
    if operator == "next":
        first, last = (today + ONE, day) if kind in _DAYS else (today, day - ONE)
        return TimeMention(start, end, "plain", first, last, grain="span", resolved_by=by)
    if operator == "past":
        first = day + ONE if kind in _DAYS else day.replace(day=1) if atom.name == "plus" else day
        return TimeMention(start, end, "since", first, today, grain="open", resolved_by=by)
    first = day + ONE if kind == "days" else day  # 近七日 are seven days with today
    return TimeMention(start, end, "plain", first, today, grain="span", resolved_by=by)


def _around(day: dt.date, atom: Atom) -> tuple[Days, Grain]:
    """What is counted in years is a year, in quarters or months a month, in weeks a week: it says no day."""
    if atom.kind == "years":
        return (dt.date(day.year, 1, 1), dt.date(day.year, 12, 31)), "year"
    if atom.kind == "quarters":
        first = dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        return (first, days.shift_months(first, 3) - ONE), "quarter"
    if atom.kind == "months":
        first = day.replace(day=1)
        return (first, days.shift_months(first, 1) - ONE), "month"
    if atom.kind == "weeks":
        return days.week(day), "week"
    return (day, day), "day"


def _whole_units(plain: TimeMention, today: dt.date, number: int, kind: str, side: int, by: str) -> TimeMention:
    """`前三天`, `上两个月`, `前两年`, `后三周`: whole days, weeks, months or years before this one, or after it."""
    if kind == "years":
        here = dt.date(today.year, 1, 1)
    elif kind == "quarters":
        here = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    else:
        here = today if kind == "days" else days.week(today)[0] if kind == "weeks" else today.replace(day=1)
    begin, end = (-number, 0) if side < 0 else (1, number + 1)
    first, after = _move(here, begin, kind), _move(here, end, kind)
    if first is None or after is None:
        return plain
    return TimeMention(plain.start, plain.end, "plain", first, after - ONE, grain="span", resolved_by=by)


def _move(day: dt.date, number: int, kind: str) -> dt.date | None:
    """`两周后`: a day moved by a length; None beyond the calendar."""
    try:
        if kind == "workdays":
            return working_days(day, number)
        if kind in _DAYS:
            return day + number * _DAYS[kind] * ONE
        if kind == "halfmonths":
            months = abs(number) // 2 * (1 if number > 0 else -1)
            return days.shift_months(day, months) + (15 if number > 0 else -15) * ONE
        return days.shift_months(day, number * _MONTHS[kind])
    except (ValueError, OverflowError):
        return None


def _lasts(span: Days, number: int, kind: str) -> bool:
    """Whether days are so many days, or so many whole months or years."""
    if kind in _DAYS:
        return (span[1] - span[0]).days + 1 == number * _DAYS[kind]
    return kind in _MONTHS and span[0].day == 1 and _move(span[0], number, kind) == span[1] + ONE


def read_clock(text: str, found: Expression, memory: Memory) -> TimeMention | None:
    """`18时至22时`, `凌晨2时`: a time of day without a day; as a phrase of its own it is today's. `提出3点要求` is none."""
    clocks = [atom for atom in found.atoms if atom.level == CLOCK]
    parts = any(atom.level == DAYPART for atom in found.atoms)
    begin, finish = times(found)
    if memory.bare and memory.today and found.end - found.start == len(text.strip()):
        today = memory.today
        return TimeMention(found.start, found.end, "plain", today, today, None, "day", begin, finish, memory.by)
    if not clocks or (not parts and not memory.bare and all(atom.name == "点" for atom in clocks)):
        return None
    return TimeMention(found.start, found.end, "service", grain="open", start_time=begin, end_time=finish, listed=False)


def times(found: Expression) -> tuple[dt.time | None, dt.time | None]:
    """`20时至22日凌晨2时`: 20:00 and 02:00. 截至30日24时 ends there; 24:00 is the last second of its day."""
    begin = _time(found.first.atoms)
    finish = _time(found.last.atoms) if found.last else None
    clock = found.first.atoms[-1]
    if clock.level == CLOCK and clock.name.startswith("-"):
        finish = _hour(int(clock.name[1:]), 0)
    if begin and finish and _part(found.first.atoms) in AFTERNOON and not (found.last and _names_its_half(found.last.atoms)):
        later = finish.replace(hour=finish.hour + 12) if 1 <= finish.hour < 12 else finish
        finish = later if clock.first < 12 and later > begin else finish  # 下午3点到5点: of the same half of the day
    return (None, begin) if found.operator == "until" and not found.last else (begin, finish)


def _names_its_half(atoms: list[Atom]) -> bool:
    """`次日6时`, `凌晨2时`: whether a clock says of which day, or of which half of one, it is."""
    return any(atom.level < CLOCK for atom in atoms)


def _hour(hour: int, minute: int) -> dt.time:
    return dt.time(23, 59, 59) if hour == 24 else dt.time(hour, minute)


def _time(atoms: list[Atom]) -> dt.time | None:
    """`下午3点` is 15:00."""
    clock = next((atom for atom in atoms if atom.level == CLOCK), None)
    if clock is None:
        return None
    part = _part(atoms)
    if past_midnight(atoms):
        return _hour(clock.first % 12, clock.last)
    if part in EVENING and clock.first == 12:
        return _hour(24, 0)
    noon = part in AFTERNOON and 1 <= clock.first < 12 or part in ("中午", "午间", "正午") and clock.first in (1, 2)
    return _hour(clock.first + 12 if noon else clock.first, clock.last)


def _part(atoms: list[Atom]) -> str:
    """`晚` of 5日晚, `下午` of 明天下午, `晚上` of 昨晚."""
    said = next((atom.name for atom in atoms if atom.level == DAYPART), None)
    return said or next((atom.name for atom in atoms if atom.kind in ("day+", "day~") and atom.name), "")


def at_night(atoms: list[Atom]) -> bool:
    """`5日晚上`, `昨晚十一时`: what begins then may end on the day after."""
    return _part(atoms) in EVENING


def before_dawn(atoms: list[Atom]) -> bool:
    """`昨凌晨三时`, `今晨`: the first hours of a day."""
    return _part(atoms) in ("凌晨", "清晨", "晨", "拂晓")


def past_midnight(atoms: list[Atom]) -> bool:
    """`昨晚3点`, `5日晚12时半`: hours of the next day. 5日晚12时 sharp is the end of the 5th."""
    clock = next((atom for atom in atoms if atom.level == CLOCK), None)
    if clock is None or _part(atoms) not in EVENING:
        return False
    return 1 <= clock.first <= 4 or (clock.first == 12 and clock.last > 0)
