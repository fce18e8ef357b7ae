"""`前7个月`, `7、8两个月`, `半年`, `Q2`: so many units from a beginning, units listed and counted, halves, and parts in letters."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DAY, DURATION, MONTH, PART, YEAR, Atom, Form, pairs
from policenews.facts.dates.forms_numbers import FRESH_DIGIT
from policenews.facts.dates.numbers import DIGITS, HAN, whole

FIRST = rf"(?<![此之以]前)(?P<fn>[0-9]{{1,2}}|[{HAN}]{{1,3}}) ?(?P<fu>个?(?:月份?|季度?|周|星期|天|年份?)|(?<=[两一])[日号])(?![级龄])"


_LENGTHS = {
    "周": "weeks", "星期": "weeks", "天": "days", "日": "days", "年": "years", "月": "months", "季": "quarters", "季度": "quarters",
}  # fmt: skip


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
    length = _LENGTHS.get(unit)
    if length is None:
        return None  # 前两号
    name = "first" if m[0][0] == "前" else "ordinal"  # 头三天 are the first of something, never those before today
    return Atom(DURATION, length, number or 0, number or 0, name)


LISTED = (
    rf"(?:(?<=[12]){FRESH_DIGIT}(?P<ly>[0-9]{{3}}(?:、[12][0-9]{{3}}){{1,5}})|(?<=[0-9]){FRESH_DIGIT}(?<!第[0-9])[0-9]?(?P<ld>(?:、[0-9]{{1,2}}){{1,5}})|(?<=[{HAN}])(?<![{HAN}第][{HAN}])[{HAN}]?(?P<lh>(?:、[{HAN}]{{1,2}}){{1,5}}))"
    r"(?P<lc>[两二三四五六]) ?(?P<lu>个?月|个?季度|[日天年])(?![前后报])(?:期?间|里)?"
)


def _listed(m: re.Match[str]) -> Atom | None:
    """As many months as it says, one behind the other; 3、5两个月 is left alone."""
    parts = m[0][: m.start("lc") - m.start()].split("、")
    numbers = [whole(part) or 0 for part in parts]
    unit = m["lu"].lstrip("个")
    if (unit == "年") != (m["ly"] is not None):
        return None
    level, kind, most = {"年": (YEAR, "year", 2999), "月": (MONTH, "month", 12), "季度": (PART, "quarter", 4)}.get(unit, (DAY, "day", 31))
    if len(numbers) != whole(m["lc"]) or not 1 <= numbers[0] <= numbers[-1] <= most:
        return None
    if any(after - before != 1 for before, after in zip(numbers, numbers[1:], strict=False)):
        return None
    return Atom(level, kind, numbers[0], numbers[-1], "日" if kind == "day" else "")


def _half(m: re.Match[str]) -> Atom | None:
    kind, number = {"年": ("months", 6), "月": ("days", 15)}.get(m["hu"][-1], ("hours", 0))
    return Atom(DURATION, kind, number, number, "plus" if kind == "months" else "")


def _letter(m: re.Match[str]) -> Atom | None:
    number = int(m["q"] or m["h"])
    return Atom(PART, "quarter" if m["q"] else "half", number, number)


COUNTED_FORMS = (
    Form(
        "months counted together",
        "7、8两个月 names its months and says how many they are",
        DIGITS + HAN,
        frozenset(),
        LISTED,
        _listed,
        yes=(
            ("3、4两个月", "2024-03-01..2024-04-30"),
            ("去年7、8、9三个月", "2023-07-01..2023-09-30"),
            ("2021、2022两年", "2021-01-01..2022-12-31"),
            ("三、四两月", "2024-03-01..2024-04-30"),
            ("一、二两个季度", "2024-01-01..2024-05-20"),
            ("4月8、9两日", "2024-04-08..2024-04-09"),
            ("3月、4月两个月", "2024-03-01..2024-04-30"),
            ("2月3月和4月三个月", "2024-02-01..2024-04-30"),
            ("3、4月份两个月", "2024-03-01..2024-04-30"),
        ),
        no=("3、5两个月", "3、4三个月", "第3、4两个月", "7、8两个派出所"),
    ),
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
        no=("前3名", "前三甲", "头三天", "头十年"),
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
    Form(
        "quarter letter",
        "Q2 behind a year or as a phrase of its own, H1 behind a year; elsewhere they are names",
        "QqＱHh",
        pairs("Qq", "1234") | pairs("Hh", "12"),
        r"(?:(?<=年.)|(?<=^.)|(?<=[12][09][0-9][0-9].)(?<![0-9]{5}.))"
        r"(?:(?<=[Qq])(?P<q>[1-4])(?:季度)?|(?<!^.)(?<=[Hh])(?P<h>[12]))(?![0-9A-Za-z])",
        _letter,
        yes=(
            ("2023年Q2", "2023-04-01..2023-06-30"),
            ("Q1", "2024-01-01..2024-03-31"),
            ("Q1季度", "2024-01-01..2024-03-31"),
            ("2022Q3", "2022-07-01..2022-09-30"),
            ("2022年H2", "2022-07-01..2022-12-31"),
        ),
        no=("型号Q2", "Q5", "H1", "型号H2"),
    ),
)
