"""`昨天`, `上周三`, `上个月`, `次日`, `假期里`: days counted from the article's date or from what was said before."""

from __future__ import annotations

import datetime as dt

from policenews.facts.dates import days
from policenews.facts.dates.atoms import Atom
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.memory import Memory, Placed, Where
from policenews.facts.dates.narrow import ten

RELATIVE = frozenset(
    [
        "day+",
        "days+",
        "years+",
        "season+",
        "half+",
        "halfweek",
        "ten+",
        "day~",
        "week+",
        "week~",
        "weekend",
        "weekday",
        "weekday+",
        "month+",
        "month~",
        "quarter+",
        "again",
    ]
)
"""Kinds of atoms that are counted from a day."""

RECENT = 40
"""How many expressions back the month that 全月 means is looked for."""


def relative(head: Atom, where: Where, memory: Memory) -> Days | None:
    """The days of such an atom; None where the day that it is counted from is not known."""
    kind, today = head.kind, memory.speaking()
    if kind == "again":
        where.by = "context"
        return memory.holiday
    if kind in ("day~", "month~", "week~"):
        where.by = "context"
        return _from_said(head, where, memory)
    if where.base and head.first == -1 and (said := memory.last_in(where.paragraph)) and said.first:
        if kind == "month+" and said.grain == "month":  # 4月份…，比上月少: the month before that one
            where.by = "context"
            return _month(said.first, -1)
        if kind == "week+" and said.grain == "week":
            where.by = "context"
            return days.week(said.first, -1)
    told = memory.governing
    if (
        where.base and head.first == -1 and kind == "month+" and today is not None
        and told is not None and told.grain == "month" and told.first == _month(today, -1)[0]
    ):  # fmt: skip
        where.by = "context"  # a bulletin of August that came out in September
        return _month(told.first, -1)
    if kind == "month+" and memory.report:
        where.by = "context"
        where.note("report-month", "本月 is the month that the report is about", likely=True)
        return _month(memory.report[0], head.first)
    said = memory.last_in(where.paragraph)
    if kind == "week+" and head.name and said and said.first and said.last and said.last - said.first == 6 * ONE:
        where.by = "context"
        return said.first, said.last  # 上一周（1月19日至25日）…，但这周警情平稳
    memory.this_week = memory.this_week or kind == "week+" and memory.week is not None and head.first == 0
    if kind == "week+" and memory.week and head.first == -1 and not (where.base or memory.this_week) and memory.today and days.week(memory.today, -1) == memory.week:
        return memory.week  # 8月19日至25日…上周 of an article of the 27th: the same week
    if kind == "week+" and memory.week:  # 本周（11月4日至10日） holds for every later 本周 and 上周
        where.by = "context"
        return days.shift_weeks(memory.week, head.first)
    if kind == "season+":
        return _season(head, where, memory)
    if where.near and kind == "weekday":
        today = where.near[0]
    if today is None:
        return None
    where.by = memory.by
    if kind == "month+":
        return _month(today, head.first)
    if kind == "quarter+" and head.first == 0 and told and told.sentence == where.sentence and told.grain == "quarter" and told.first and told.last:
        where.by = "context"
        return told.first, told.last  # 根据第一季统计，本季立案256宗
    if kind == "quarter+":
        first = days.shift_months(today.replace(day=1), head.first * 3 - (today.month - 1) % 3)
        return first, days.shift_months(first, 3) - ONE
    if kind == "half+":
        begin = today.replace(month=1 if today.month <= 6 else 7, day=1)
        return days.shift_months(begin, 6 * head.first), days.shift_months(begin, 6 * head.first + 6) - ONE
    if kind == "ten+":
        return ten(_month(today, 0), Atom(head.level, "ten", min(3, (today.day + 9) // 10)), where)
    if kind == "halfweek":
        monday = days.week(today)[0]
        return (monday, monday + 2 * ONE) if head.first == 1 else (monday + 3 * ONE, monday + 6 * ONE)
    if kind == "days+":
        speaking = memory.speaking() or today
        return speaking + head.first * ONE, speaking + head.last * ONE
    if kind == "years+":
        return dt.date(today.year + head.first, 1, 1), dt.date(today.year + head.last, 12, 31)
    if kind == "day+":
        if where.retold and head.first < 0 and told and told.sentence == where.sentence and told.first and told.first == told.last:
            where.by = "context"
            return _day(head, told.first, where)
        return _day(head, memory.speaking() or today, where)
    week = days.week(today, head.first)
    if kind == "week+":
        return week
    past = where.begun or not (memory.bare or where.near)
    if kind == "weekend":
        saturday = week[0] + 5 * ONE
        if head.first == 0 and past and saturday > today and not where.future:
            saturday -= 7 * ONE
        return saturday, saturday + ONE
    only = week[0] + head.last * ONE
    if where.near and kind == "weekday" and only < where.near[0]:
        only += 7 * ONE  # 星期六至星期一
    if kind == "weekday" and past and only > today and not where.future:
        only -= 7 * ONE
    return only, only


def told_month(atoms: list[Atom], where: Where, memory: Memory) -> Days | None:
    """`2014年9月发现线索，于本月11日抓获` of 2015: the month of another year that the sentence is about, with a note."""
    if atoms[0].kind != "month+" or atoms[0].first != 0 or len(atoms) < 2 or atoms[1].kind != "day":
        return None
    if memory.report and memory.today and atoms[1].last <= memory.today.day:
        where.by = memory.by  # 本月3日 beside a report of last month is a day of this one
        return _month(memory.today, 0)
    said = memory.last_in(where.paragraph)
    if (
        memory.report or not said or said.sentence != where.sentence or said.grain != "month" or not said.own_year or not said.first
    ):  # fmt: skip
        return None
    where.by = "context"
    where.note("which-month", "本月 is the month that the sentence names, or that of the article", likely=True)
    return _month(said.first, 0)


def _season(head: Atom, where: Where, memory: Memory) -> Days | None:
    """`今夏`, `去冬今春`: meteorological seasons; 今冬 in February began in the last year."""
    year = memory.this_year()
    if year is None:
        return None
    where.by = memory.by
    winter = head.first == 3
    if winter and head.last == 0 and memory.today and memory.today.month <= 2:
        year -= 1
    first = dt.date(year + head.last, 3 * (head.first + 1), 1)
    last = days.shift_months(first, 6 if head.name else 3) - ONE
    return first, last


def _from_said(head: Atom, where: Where, memory: Memory) -> Days | None:
    """`次日`, `当月`, `前一周`: counted from the last dated expression."""
    said = memory.governing
    if head.kind == "month~" and said and (said.row or head.name == "全月") and (month := _whole_month(said, where, memory)):
        return _month(month, head.first)
    if head.kind == "day~" and said and not where.near and said.grain not in ("day", "span", "holiday"):
        said = memory.last_day(3)  # 9日表示，2021年…。当日 is the 9th
        if not said or said.first != said.last or where.paragraph - said.paragraph > 1:
            said = memory.only_day()
            if said is None:
                return None
    one_night = said and head.name in ("当晚", "当夜") and said.first and said.last == said.first + ONE
    backwards = said and (head.first < 0 or one_night) and said.first  # 3日至5日…。前一天 is the 2nd; 26日21时至27日零时…。当晚
    day = (
        where.near[0]
        if where.near
        else said.first
        if said and backwards
        else (said.last or said.first)
        if said
        else None
    )
    if day is None and head.kind == "month~" and memory.report:
        day = memory.report[0]  # 全月 at the head of a report of March
    if day is None and (memory.bare or head.kind == "week~"):
        day = memory.today
    if day is None:
        return None
    if head.kind == "month~":
        return _month(day, head.first)
    if head.kind == "week~":
        if said and said.first and said.last and said.last - said.first == 6 * ONE:
            return days.shift_weeks((said.first, said.last), head.first)  # 10月1日至7日…，比前一周: the seven days before
        return days.week(day, head.first)
    found = days.later(day, head.first)
    return (found, found) if found else None


def _whole_month(said: Placed, where: Where, memory: Memory) -> dt.date | None:
    """`全月` of a report is its month, `当月` below a table no column of it; a month that still runs is no 全月."""
    over = memory.today is None or (said.last or said.first or memory.today) < memory.today.replace(day=1)
    if over and not said.row and said.paragraph == where.paragraph:
        return None
    if memory.report:
        return memory.report[0]
    months = (placed.first for placed in reversed(memory.said[-RECENT:]) if placed.grain == "month" and not (placed.base or placed.row or placed.future))
    return next(months, None) if said.row or not over else None


def _day(head: Atom, today: dt.date, where: Where) -> Days:
    """`昨天`, `今（18）日`: the number in brackets wins over the count, with a note where they differ."""
    only = today + head.first * ONE
    if head.last and head.last != only.day:
        where.note("day-mismatch", f"counted from the article's date it is {only}", only.isoformat())
        ahead = 4 if head.first <= 0 and not where.future else 12  # 昨（28）日 of 9 April lies behind, not ahead
        near = [day for step in range(-31, ahead) if (day := today + step * ONE).day == head.last]
        only = min(near, key=lambda day: abs((day - today).days)) if near else only
    return only, only


def _month(day: dt.date, shift: int) -> Days:
    first = days.shift_months(day.replace(day=1), shift)
    return first, days.shift_months(first, 1) - ONE
