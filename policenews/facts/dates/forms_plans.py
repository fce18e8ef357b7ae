"""`“十三五”期间`, `全国两会期间`: years and days that the state has named by its plans and sessions."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import PART, YEAR, Atom, Form, pairs

_FIVE = "(?P<five>[一二三四五六])五"
_PLAN_TAIL = "(?:(?:规划)?(?:期间|时期|期内)|(?=以来))"


def _plan(m: re.Match[str]) -> Atom | None:
    if five := m.groupdict().get("five"):
        first = 2006 + 5 * "一二三四五六".index(five)
    else:
        first = 1981 + 5 * "六七八九十".index(m[0].lstrip("“")[0])  # “九五”期间
    return Atom(YEAR, "year", first, first + 4)


def _sessions(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "sessions", name="全国" if m[0].startswith("全国") else "")


PLAN_FORMS = (
    Form(
        "five years",
        "a Five-Year Plan by its number is five years, with 期间, 时期 or 以来; the plan itself is a paper",
        "十“六七八九",
        pairs("“", "六七八九十"),
        {"“": f"(?:十{_FIVE}|[六七八九十]五)”{_PLAN_TAIL}", "十": f"(?:{_FIVE}|五){_PLAN_TAIL}"}
        | dict.fromkeys("六七八九", f"五{_PLAN_TAIL}"),
        _plan,
        yes=(
            ("“十三五”期间", "2016-01-01..2020-12-31"),
            ("十二五时期", "2011-01-01..2015-12-31"),
            ("“九五”期间", "1996-01-01..2000-12-31"),
            ("十五期间", "2001-01-01..2005-12-31"),
            ("“十四五”以来", "2021-01-01..2024-05-20"),
        ),
        no=("“十四五”规划", "十四五名"),
    ),
    Form(
        "sessions",
        "the national sessions by the public record; local ones meet when they like",
        "全两“",
        frozenset({"全国", "两会", "“两"}),
        {"全": "国(?:“两会”|两会)期间", "两": "会期间", "“": "两会”期间"},
        _sessions,
        yes=(("全国两会期间", "2024-03-04..2024-03-11"), ("2020年全国“两会”期间", "2020-05-21..2020-05-28")),
        no=("两会期间", "全国两会安保", "2035年全国两会期间"),
    ),
)
