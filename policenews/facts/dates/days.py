"""`8月下旬` is the 21st to the 31st: arithmetic on inclusive stretches of calendar days."""

from __future__ import annotations

import calendar
import datetime as dt

Days = tuple[dt.date, dt.date]
"""First and last day, both inclusive."""

ONE = dt.timedelta(days=1)


def year(number: int) -> Days | None:
    """`2023年`: 2023-01-01..2023-12-31; None outside the calendar."""
    return (dt.date(number, 1, 1), dt.date(number, 12, 31)) if 1 <= number <= 9998 else None


def months(number: int, first: int, last: int) -> Days | None:
    """`1至10月` of 2023: 2023-01-01..2023-10-31."""
    if not (1 <= first <= last <= 12 and 1 <= number <= 9998):
        return None
    return dt.date(number, first, 1), dt.date(number, last, calendar.monthrange(number, last)[1])


def one_day(number: int, month: int, day: int) -> Days | None:
    """`2月30日` is None: no such day."""
    try:
        only = dt.date(number, month, day)
    except ValueError:
        return None
    return only, only


def later(day: dt.date, by: int) -> dt.date | None:
    """`次日` is one day later; None beyond the last day that a calendar has."""
    try:
        return day + by * ONE
    except OverflowError:
        return None


def week(day: dt.date, shift: int = 0) -> Days:
    """The week around a day, Monday to Sunday, moved by whole weeks: 上周 is shift -1."""
    monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=shift)
    return monday, monday + dt.timedelta(days=6)


def shift_weeks(span: Days, by: int) -> Days:
    """The same days of another week: 上周 beside 本周（11月4日至10日） is 28 October to 3 November."""
    return span[0] + by * 7 * ONE, span[1] + by * 7 * ONE


def shift_months(day: dt.date, by: int) -> dt.date:
    """`半年前` of 31 August is 28 February: the same day of another month, or the last day that it has."""
    index = day.year * 12 + day.month - 1 + by
    number, month = index // 12, index % 12 + 1
    return dt.date(number, month, min(day.day, calendar.monthrange(number, month)[1]))


def shift_years(span: Days, by: int) -> Days:
    """去年同期 of 2024-02-01..2024-02-29 is 2023-02-01..2023-02-28: an end of February stays one."""

    def move(day: dt.date) -> dt.date:
        moved = shift_months(day, by * 12)
        if day.month == 2 and (day + ONE).month == 3:
            moved = moved.replace(day=calendar.monthrange(moved.year, 2)[1])
        return moved

    return move(span[0]), move(span[1])
