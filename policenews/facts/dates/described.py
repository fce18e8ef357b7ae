"""Times that only name or describe: `「112年春安工作」`, `7月9日至11日的周末`, `1997年以来新低`."""

from __future__ import annotations

import re

from policenews.facts.dates.days import Days
from policenews.facts.dates.expression import Expression
from policenews.facts.dates.memory import Memory, Where

_TASK = re.compile(r"[\u4e00-\u9fff]{2,14}[”」』]")
_EVER = r"(?:的)?(?:最[低高好少多快大小]|首次|新[低高]|历史新)"
_RECORD = re.compile(rf"[\u4e00-\u9fff]{{0,6}}(?:以来|以后|后|来){_EVER}")
_EVER_SINCE = re.compile(_EVER)


def names_a_task(text: str, found: Expression) -> bool:
    """`「112年春安工作」`: a year at the head of a quoted name says which of many it is, and governs no figure."""
    alone = len(found.atoms) == 1 and found.atoms[0].kind == "year" and not found.operator and found.last is None
    return alone and text[found.start - 1 : found.start] in ("“", "「", "『") and _TASK.match(text, found.end) is not None


_OPENED = re.compile(r"[“「『][^“”「」『』，。；\n]{0,12}$")
_CLOSED = re.compile(r"[^“”「」『』，。；：\n0-9]{1,10}[”」』]")


def names_a_service(text: str, found: Expression) -> bool:
    """`“周末车检”`, `“中午连班、周六照办”`, `“明天更美好”`: a day inside a quoted name; speech runs over commas and stops."""
    kind = found.first.atoms[0].kind
    if kind not in ("weekday", "weekend", "day+") or found.operator:
        return False
    return _OPENED.search(text, max(0, found.start - 13), found.start) is not None and _CLOSED.match(text, found.end) is not None


_CASE = re.compile(r"[“「][0-9]{1,2}\s?[·.．・•,，-]{1,2}\s?[0-9]{1,2}[”」]")


def dates_a_case(text: str, found: Expression) -> bool:
    """`侦破2003年“12·9”杀人案`, `“2015.11.11”系列盗窃案`: the year is a part of the case's name, and governs no figure behind it."""
    if found.last is not None:
        return False
    quoted = text[found.start - 1 : found.start] in ("“", "「") and text[found.end : found.end + 1] in ("”", "」") and "年" not in text[found.start : found.end]
    return quoted or found.atoms[-1].kind == "year" and _CASE.match(text, found.end) is not None


_TOLD = re.compile("[0-9一二三四五六七八九十][日号]")


_DRIVE = re.compile("[一-鿿“”]{0,8}(?:行动|整治|夜查|夜巡|清查|战役)")
"""What a weekend names the kind of: 周末夜查统一行动."""


def describes(text: str, found: Expression, where: Where, span: Days, memory: Memory) -> bool:
    """`7月9日至7月11日的周末`, `17、18日周末晚间`, `3月6日至8日，开展周末夜查行动`: the days are told, the weekend only says what kind of days they are."""
    said = memory.governing
    if found.first.atoms[0].kind not in ("weekend", "weekday") or not said or said.sentence != where.sentence or not said.first or not said.last:
        return False
    if _TOLD.match(text, found.start - 2, found.start):
        return said.first <= span[1] and span[0] <= said.last
    if found.first.atoms[0].kind == "weekend" and _DRIVE.match(text, found.end) and text[found.start] == "周" and said.first < said.last:
        return True
    return text[found.start - 1] == "的" and said.first <= span[0] and span[1] <= said.last


def no_time(text: str, found: Expression, where: Where, span: Days, memory: Memory) -> bool:
    """Whether an expression of an article only names or describes: a task, a service, the kind of days, `4月首个周末`."""
    if found.first.atoms[0].kind == "weekend" and text[found.start] == "周" and text[found.start - 1 : found.start] == "个":
        return True
    return of_years_cases(text, found) or names_a_task(text, found) or names_a_service(text, found) or describes(text, found, where, span, memory)


_PLANNED = re.compile(r"(?:度|的)?(?:全年|下半年|上半年)?(?:重点工作|工作(?:重点|要点|计划|安排|打算|思路|目标)|目标任务)")


_THIS_YEARS = re.compile("(?:新增|新发?)?(?:[一-鿿]{0,4}逃犯|在逃人员|案件|现案|积案|发案|破案|立案|刑案|命案|目标|任务)")


def of_years_cases(text: str, found: Expression) -> bool:
    """`上半年立案638起，当年案件破455起`: 当年 in front of cases says which cases, not when."""
    head = found.atoms[0]
    return len(found.atoms) == 1 and found.last is None and head.kind == "year~" and _THIS_YEARS.match(text, found.end) is not None


def only_planned(text: str, found: Expression) -> bool:
    """`通报2020年工作重点，并公布案例10起`: the year of a plan governs no figure behind it."""
    return found.last is None and found.atoms[0].kind in ("year", "year+") and _PLANNED.match(text, found.end) is not None


_BREAKS = re.compile(r"[\u4e00-\u9fff]{0,12}(?:最[低高好少多快大小]|之最|新[低高]|[纪记]录)")


_ITS_RECORD = re.compile(r"(?:的)?[\u4e00-\u9fff]{0,8}(?:[纪记]录的?)?(?:最[低高好少](?:值|点|水平|[纪记]录)|新[低高]|历史[低高][位点])")


def sets_a_record(text: str, found: Expression) -> bool:
    """`是1997年以来新低`, `1973年后首次`, `创自1977年以来半年纪录的新低`, `创今年单案最大`: since when it was never so; the figures are not of that year."""
    if found.last is None and text[found.start - 1 : found.start] in "创下" and text[: found.start].endswith(("创", "创下")) and _BREAKS.match(text, found.end):
        return True
    if found.operator == "since" and found.atoms[-1].kind == "year" and _ITS_RECORD.match(text, found.end):
        return True
    if found.operator == "since" and text.startswith(("，首次", ",首次", "，第一次", ",第一次"), found.end):
        return True
    rule = _EVER_SINCE if found.operator in ("since", "after") else _RECORD
    return found.last is None and found.atoms[0].kind not in ("year+", "month+", "week+") and rule.match(text, found.end) is not None
