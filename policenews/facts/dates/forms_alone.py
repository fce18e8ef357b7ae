"""`上两个月`, `现在`, `周4`, `19年`: words that are times only where the text is nothing else."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DAY, DURATION, PART, TEN, YEAR, Atom, BareForm
from policenews.facts.dates.numbers import HAN, whole

_UNITS = {
    "天": "days", "日": "days", "周": "weeks", "星期": "weeks", "礼拜": "weeks", "月": "months", "年": "years",
    "季度": "quarters",
}  # fmt: skip
_WORDS = {"新年": "元旦", "阳历新年": "元旦", "公历新年": "元旦", "新春": "春节"}
_DIALECT = {
    day + part: shift for day, shift in (("琴", -1), ("尋", -1), ("寻", -1), ("听", 1), ("聽", 1)) for part in "日晚"
}


def _several(m: re.Match[str]) -> Atom | None:
    number = whole(m["n"])
    return (
        Atom(DURATION, _UNITS[m["u"]], number, number, "first" if m["side"] in "上前" else "next") if number else None
    )


def _after(m: re.Match[str]) -> Atom | None:
    number = whole(m["n"])
    return Atom(DURATION, _UNITS[m["u"]], number, number, "after") if number else None


def _working(m: re.Match[str]) -> Atom | None:
    number = whole(m["n"])
    return Atom(DURATION, "workdays", number, number) if number else None


def _before(m: re.Match[str]) -> Atom | None:
    number = whole(m["n"])
    return Atom(DURATION, "months", number, number, "first") if number else None


def _now(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "day+")


def _week(m: re.Match[str]) -> Atom | None:
    return Atom(TEN, "week+")


def _weekday(m: re.Match[str]) -> Atom | None:
    side, day = m["side"] or "", int(m["d"]) - 1
    if not side:
        return Atom(DAY, "weekday", 0, day)
    return Atom(DAY, "weekday+", {"上": -1, "下": 1}.get(side[0], 0) * len(side), day)


def _short(m: re.Match[str]) -> Atom | None:
    number = int(m[0].rstrip("年"))
    number += 2000 if number < 100 else 1911 if number < 150 else 0
    return Atom(YEAR, "year", number, number)


def _mixed(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "lunar", int(m["m"]), whole(m["d"].removeprefix("初")) or 0)


def _word(m: re.Match[str]) -> Atom | None:
    if m[0] in _DIALECT:
        return Atom(DAY, "day+", _DIALECT[m[0]], 0, "晚上" if m[0][1] == "晚" else "")
    return Atom(PART, "festival", name=_WORDS[m[0]], first=1)


def _nth_day(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "day+", (whole(m["n"]) or 1) - 1)


ALONE_FORMS = (
    BareForm(
        "several units",
        "上两个月, 后三天: whole units before or after the present one",
        re.compile(
            rf"(?<![\u4e00-\u9fff])(?P<side>上|下|后|前(?=[^天]{{1,3}}日))(?P<n>[0-9]{{1,3}}|[{HAN}]{{1,3}}) ?个?(?P<u>天|日|周|星期|礼拜|月|年|季度)份?"
            r"(?![\u4e00-\u9fff0-9])"
        ),
        _several,
        yes=(
            ("上两个月", "2024-03-01..2024-04-30"),
            ("上两天", "2024-05-18..2024-05-19"),
            ("下三周", "2024-05-27..2024-06-16"),
            ("后两年", "2025-01-01..2026-12-31"),
            ("前3日", "2024-05-17..2024-05-19"),
        ),
        no=("上三楼", "下一代"),
    ),
    BareForm(
        "months before",
        "前两个月 alone are the two before this one; of more months, and in an article, they are the first of the year",
        re.compile(r"(?<![\u4e00-\u9fff])前 ?(?P<n>[123一二两三]) ?个?(?P<u>月)份?$"),
        _before,
        yes=(("前三个月", "2024-02-01..2024-04-30"), ("前4个月", "2024-01-01..2024-04-30")),
        no=("前三名",),
    ),
    BareForm(
        "some time from now",
        "过两天 alone: from that day on; in an article 过 is as often the end of 超过",
        re.compile(rf"^过(?P<n>[0-9]{{1,3}}|[{HAN}]{{1,3}}) ?个?(?P<u>天|周|星期|礼拜|月|年)$"),
        _after,
        yes=(("过三周", "2024-06-10.."),),
        no=("过三关",),
    ),
    BareForm(
        "working days",
        "counted by the official calendar of days off",
        re.compile(rf"(?<![\u4e00-\u9fff])(?P<n>[0-9]{{1,2}}|[{HAN}]{{1,3}}) ?个?(?:工作日|交易日)(?=[前后内之以])"),
        _working,
        yes=(("3个工作日后", "2024-05-23..2024-05-23"), ("五个工作日内", "2024-05-20..2024-05-27")),
        no=("3个工作日", "工作日内"),
    ),
    BareForm(
        "now",
        "现在 alone is today; in an article it has no bounds, nor has 目前 anywhere",
        re.compile("^(?:现在|此刻|此时此刻|此时|这时|而家|依家|宜家|全天|整天)$"),
        _now,
        yes=(("此刻", "2024-05-20..2024-05-20"),),
        no=("现在已破案", "目前"),
    ),
    BareForm(
        "from this day",
        "即日 is today where something begins; in an article it opens a plan",
        re.compile("(?:(?<=^[自从由])|^)即日(?=起|[至到])"),
        lambda m: Atom(DAY, "day+"),
        yes=(("自即日起", "2024-05-20..2024-05-20"), ("即日起至年底", "2024-05-20..2024-05-20")),
        no=("即日常工作", "当即日夜巡逻"),
    ),
    BareForm(
        "present week",
        "当前周 and 当前星期 are the week of today",
        re.compile("^当前(?:周|星期|礼拜)$"),
        _week,
        yes=(("当前周", "2024-05-20..2024-05-20"),),
        no=("当前周边",),
    ),
    BareForm(
        "weekday in digits",
        "周4 or 星期5, with nothing but a time of day behind it",
        re.compile(
            r"(?<![0-9第\u4e00-\u9fff])(?P<side>上上|下下|[上下本这])?个?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?(?P<d>[1-7])(?=$|[ 上下中早晚凌]|至|到)"
        ),
        _weekday,
        yes=(
            ("上周4", "2024-05-16..2024-05-16"),
            ("上周星期3", "2024-05-15..2024-05-15"),
            ("星期2上午", "2024-05-21..2024-05-21"),
        ),
        no=("3周4天",),
    ),
    BareForm(
        "short year alone",
        "18年 and nothing else: a year of this century up to the twenties, or one of three digits; 5年 is a length",
        re.compile("^(?:[0-2][0-9]|[1-9][0-9]{2})年$"),
        _short,
        yes=(("19年", "2019-01-01..2019-12-31"), ("645年", "0645-01-01..0645-12-31")),
        no=("35年", "5年", "从警19年"),
    ),
    BareForm(
        "mixed figures",
        "a day in Chinese figures without 日 behind a month in digits is one of the lunar calendar",
        re.compile(
            r"(?<![0-9])(?P<m>1[0-2]|[1-9])月(?P<d>初[一二三四五六七八九十]|二?十[一二三四五六七八九]?)(?=$|[早晚上下中夜凌])"
        ),
        _mixed,
        yes=(("8月十六夜里", "2024-09-18..2024-09-18"), ("5月初五", "2024-06-10..2024-06-10")),
        no=("十五名",),
    ),
    BareForm(
        "word alone",
        "新年 alone is the first of January, in an article perhaps the lunar one; 听日 is tomorrow and 寻晚 last night in Cantonese",
        re.compile(
            rf"(?<![\u4e00-\u9fff](?<!年))(?:{'|'.join(_WORDS)}|{'|'.join(_DIALECT)})(?=$|[^\u4e00-\u9fff]|[上下早晚])"
        ),
        _word,
        yes=(
            ("新年", "2024-01-01..2024-01-01"),
            ("新春", "2024-02-10..2024-02-10"),
            ("2020年新春", "2020-01-25..2020-01-25"),
            ("聽日", "2024-05-21..2024-05-21"),
            ("尋晚", "2024-05-19..2024-05-19"),
        ),
        no=("新年度计划", "听日语"),
    ),
    BareForm(
        "day in order",
        "第三天 alone: today is the first",
        re.compile(rf"(?<![\u4e00-\u9fff])第(?P<n>[0-9]{{1,2}}|[{HAN}]{{1,2}})天(?=$|[早晚起]|凌晨|[上下]午)"),
        _nth_day,
        yes=(("第三天", "2024-05-22..2024-05-22"),),
        no=("第三天才",),
    ),
)
"""Forms of words, in the order in which they are tried."""
