"""`前7个月`, `首4月`, `半年`: so many units from a beginning, and half of one."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DAY, DURATION, MONTH, PART, Atom, Form, pairs
from policenews.facts.dates.numbers import DIGITS, HAN, whole

FIRST = rf"(?P<fn>[0-9]{{1,2}}|[{HAN}]{{1,3}}) ?(?P<fu>个?(?:月份?|季度?|周|星期|天|年份?)|(?<=[两一])[日号])(?![级龄])"


def _first(m: re.Match[str]) -> Atom | None:
    number, unit = whole(m["fn"]), m["fu"].lstrip("个").rstrip("份")
    if m[0] == "前一个月":
        return Atom(MONTH, "month~", -1)
    if m[0] in ("前一天", "前一日"):
        return Atom(DAY, "day~", -1)
    if unit == "月" and number and number <= 12:
        return Atom(PART, "first", 1, number)
    if unit in ("季", "季度") and number and number <= 4:
        return Atom(PART, "first", 1, number * 3)
    length = {"周": "weeks", "星期": "weeks", "天": "days", "日": "days", "年": "years"}.get(unit, "")
    return Atom(DURATION, length, number or 0, number or 0, "first")


def _half(m: re.Match[str]) -> Atom | None:
    kind, number = {"年": ("months", 6), "月": ("days", 15)}.get(m["hu"][-1], ("hours", 0))
    return Atom(DURATION, kind, number, number, "plus" if kind == "months" else "")


COUNTED_FORMS = (
    Form(
        "first months",
        "the first months of a year, 首7月 in Hong Kong",
        "前首头",
        pairs("前首头", DIGITS + HAN),
        FIRST,
        _first,
        yes=(
            ("前4个月", "2024-01-01..2024-04-30"),
            ("首4月", "2024-01-01..2024-04-30"),
            ("去年前三季度", "2023-01-01..2023-09-30"),
        ),
        no=("前3名", "前三甲"),
    ),
    Form(
        "half",
        "a length, not the half of a year that 上半年 is",
        "半",
        pairs("半", "年个月小天"),
        r"(?P<hu>年|个?月|个?小时|天)",
        _half,
        yes=(("半年前", "2023-11-01..2023-11-30"), ("半月前", "2024-05-05..2024-05-05")),
        no=("半年", "半小时"),
    ),
)
