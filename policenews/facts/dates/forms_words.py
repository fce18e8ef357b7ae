"""`去年`, `上周三`, `正月初九`, `“五一”假期`, `年底`, `假期里`: the forms that are built on words."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import (
    CENTURY, DAY, MONTH, PART, TEN, YEAR, Atom, Form, by_head, group, seconds,
)  # fmt: skip
from policenews.facts.dates.festivals import BRANCHES, OFFICIAL, STEMS, TERMS, ZODIAC
from policenews.facts.dates.forms_numbers import WEEKDAY, weekday
from policenews.facts.dates.lexicon import DAYS_WITH_PART, FESTIVAL_NAMES, WORDS
from policenews.facts.dates.numbers import HAN, whole

_COUNTED = r"(?:一|个|一个)?"
_WEEK_HEAD = rf"(?:(?<=[本这]){_COUNTED}|(?<=上)上?{_COUNTED}|(?<=下)下?{_COUNTED}|(?<=前)一个?)"
_WEEK_WORD = rf"(?:周|星期|礼拜)(?:(?P<weekday>[{WEEKDAY}])|(?P<end>末)|(?![边口岁转密围刊报年长到全]))"
_BARE_WEEK = rf"(?:(?<=[星礼])[期拜](?P<bare1>[{WEEKDAY}])|(?<=周)(?:(?P<bare2>[{WEEKDAY}])(?![个次场起期批])|(?P<bare_end>末)))"
WEEK = rf"(?:{_WEEK_HEAD}{_WEEK_WORD}|{_BARE_WEEK})"


def _week(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if bare := m["bare1"] or m["bare2"]:
        return Atom(DAY, "weekday", 0, weekday(bare))
    if m["bare_end"]:
        return Atom(TEN, "weekend")
    shift = {"上": -1, "下": 1, "前": -1}.get(text[0], 0) * (2 if text[:2] in ("上上", "下下") else 1)
    if m["weekday"]:
        return Atom(DAY, "weekday+", shift, weekday(m["weekday"]))
    if m["end"]:
        return Atom(TEN, "weekend", shift)
    return Atom(TEN, "week~" if text[0] == "前" else "week+", shift)


_DAY = r"(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|卅)(?![一二三四五六七八九十月]|日)"
LUNAR_DAY = re.compile(_DAY)
_MONTH_NAMED = r"(?:(?<=[农旧阴])历(?P<leap>闰)?(?P<month>[正腊冬一二三四五六七八九十]{1,2})月|(?<=闰)(?P<leap_month>[一二三四五六七八九十]{1,2})月|(?<=[正腊冬])月)"
_MONTH_BEFORE_FIRST = rf"(?<=[一二三四五六七八九十])(?<![0-9{HAN}].)[一二]?月(?=初)"
LUNAR = (
    rf"(?:(?:{_MONTH_NAMED}|{_MONTH_BEFORE_FIRST})(?P<day>{_DAY})?"
    r"|(?<=大)年(?P<new1>初[一二三四五六七八九十])|(?<=年)(?P<new2>初[一二三四五六七八九十])"
    r"|(?<=初)(?P<new3>[一二三四五六七八九十])(?=[至到]初?[一二三四五六七八九十]))"
)


def _lunar(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if day := m["new1"] or m["new2"] or m["new3"]:
        return Atom(DAY, "lunar", 1, whole(day.removeprefix("初")) or 0)
    month_text = re.sub("^[农旧阴]历", "", text).partition("月")[0].removeprefix("闰")
    month = {"正": 1, "腊": 12, "冬": 11}.get(month_text) or whole(month_text)
    if not month or month > 12:
        return None
    leap = "闰" if "闰" in text else ""
    if not m["day"]:
        return Atom(MONTH, "lunarmonth", month, month, leap)
    return Atom(DAY, "lunar", month, whole(m["day"].removeprefix("初")) or 0, leap)


_OFF = "黄金周假期 小长假期间 黄金周 小长假 长假 假期期间 假期 假日 放假 假 节日期间 期间"
_OFF_TAIL = rf"(?P<tail>节?{group(_OFF.split())}(?:里|内)?)?"
_FESTIVALS = by_head(sorted(FESTIVAL_NAMES), _OFF_TAIL)
_FESTIVALS["十"] = rf"一(?=国庆|黄金周|小?长假|假|期间)(?:国庆)?{_OFF_TAIL}"
_FESTIVALS["八"] = f"(?:{_FESTIVALS['八']}|月十五(?![日号天]))"


def _festival(m: re.Match[str]) -> Atom | None:
    tail = m["tail"] or ""
    written = m[0][: len(m[0]) - len(tail)]
    name = {"十一": "国庆", "十一国庆": "国庆", "八月十五": "中秋"}.get(written) or FESTIVAL_NAMES[written]
    if name == "春运" or (tail and name in OFFICIAL):
        return Atom(PART, "holiday", name=name)
    exact = tail or name not in OFFICIAL or (written != "春节" and written.endswith("节"))
    return Atom(PART, "festival", name=name, first=1 if exact else 0)


def _term(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "festival", name=m[0][:2], first=1 if len(m[0]) > 2 and not m[0].endswith("时节") else 0)


def _word(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text in DAYS_WITH_PART:
        shift, part = DAYS_WITH_PART[text]
        return Atom(DAY, "day+", shift, 0, part)
    level, kind, value = WORDS[text]
    return Atom(level, kind, value, 0, text)


def _edge(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text[0] == "月":
        return Atom(TEN, "edge", {"初": 1}.get(text[1], 3), name=text)
    return Atom(PART, "edge", {"初": 1, "中": 2}.get(text[1], 3), name="年" + text[1])


def _season(m: re.Match[str]) -> Atom | None:
    if m["school"]:  # 2024年春季学期 is a time of schools, which have calendars of their own
        return Atom(PART, "term")
    return Atom(PART, "season", "春夏秋冬".index(m[0][0]))


def _cycle(m: re.Match[str]) -> Atom | None:
    return Atom(YEAR, "cycle", name=m[0][:-1].removeprefix("农历"))


def _century(m: re.Match[str]) -> Atom | None:
    return Atom(CENTURY, "century", {"上": 20, "本": 21, "这": 21}[m[0][0]])


def _again(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "again", name=m[0])


_AGAIN = "节日期间 假期期间 假期里 假期内 假期中 长假期间 小长假期间 黄金周期间 假日期间 假期 小长假 长假 黄金周".split()
_SEASON_NAMES = r"(?:季(?P<school>学[年期]|开学)|季(?!节|攻势|行动|学|校|风|会战|严打|整治)|天)"
_CYCLE = rf"(?:(?<=[{ZODIAC}])年(?=春节|正月|大年|腊月|除夕|新春|初)|(?:(?<=农)历[{STEMS}])?(?<=[{STEMS}])[{BRANCHES}]年)"
_ALL_WORDS = [*WORDS, *DAYS_WITH_PART]

WORD_FORMS = (
    Form(
        "lunar", "days of the lunar calendar; 大年初一 needs no month, 三月三 is a name",
        "农旧阴正腊冬闰大年初一二三四五六七八九十", "历月年初" + HAN, LUNAR, _lunar,
        yes=(("正月初九", "2024-02-18..2024-02-18"), ("腊月廿三", "2024-02-02..2024-02-02"), ("大年初一", "2024-02-10..2024-02-10"),
             ("龙年正月初一至十五", "2024-02-10..2024-02-24"), ("农历二月初二", "2024-03-11..2024-03-11")),
        no=("大年", "初一学生"),
    ),
    Form(
        "festival", "a festival by name is its day; with 期间 or 假期 it is the official holiday",
        "".join(_FESTIVALS), seconds([*FESTIVAL_NAMES, "十一", "八月"]), _FESTIVALS, _festival,
        yes=(("春节期间", "2024-02-10..2024-02-17"), ("“五一”假期5天", "2024-05-01..2024-05-05"), ("除夕夜", "2024-02-09..2024-02-09"),
             ("2023年国庆中秋假期", "2023-09-29..2023-10-06"), ("十一黄金周", "2024-10-01..2024-10-07"), ("大年三十", "2024-02-09..2024-02-09"),
             ("元宵节", "2024-02-24..2024-02-24"), ("2023年春运", "2023-01-07..2023-02-15"), ("清明假期3天", "2024-04-04..2024-04-06")),
        no=("十一名", "五一派出所", "2035年春节假期"),
    ),
    Form(
        "term", "solar terms as days", "".join(sorted({term[0] for term in TERMS})), seconds(list(TERMS)),
        by_head(sorted(set(TERMS)), "(?:当天|当日|节气|节|时节)?"), _term,
        yes=(("2023年冬至", "2023-12-22..2023-12-22"),), no=("立案",),
    ),
    Form(
        "week", "weeks start on Monday; a bare weekday is that of the week of the article", "本这上下前周星礼",
        "周星礼一个上下期拜末" + WEEKDAY, WEEK, _week,
        yes=(("上周", "2024-05-13..2024-05-19"), ("本周", "2024-05-20..2024-05-20"), ("这个星期", "2024-05-20..2024-05-20"),
             ("上周三", "2024-05-15..2024-05-15"), ("下周末", "2024-06-01..2024-06-02"), ("星期一", "2024-05-20..2024-05-20")),
        no=("周边", "3周", "周围"),
    ),
    Form(
        "edge", "beginning and end of a year or month: its first or last month, its first or last ten days",
        "年月岁", "初中底末尾", r"(?:(?<=年)(?:初|中(?=[，,。]|$)|底|末|尾)|(?<=岁)末|(?<=月)(?:初|底|末|尾))(?![始期层线部])", _edge,
        yes=(("去年底", "2023-12-01..2023-12-31"), ("年初", "2024-01-01..2024-01-31"), ("3月底", "2024-03-21..2024-03-31")),
        no=("年底层",),
    ),
    Form(
        "century", "the last century is the twentieth", "上本这", "个世", "个?世纪", _century,
        yes=(("上世纪", "1901-01-01..2000-12-31"),), no=("跨世纪",),
    ),
    Form(
        "cycle", "years by animal or by stem and branch, nearest to the article", ZODIAC + STEMS + "农", "年历" + BRANCHES,
        _CYCLE, _cycle,
        yes=(("甲辰年", "2024-02-10..2024-05-20"), ("兔年正月初一", "2023-01-22..2023-01-22")), no=("马年", "丙子"),
    ),
    Form(
        "season", "meteorological seasons; in an article only with a year", "春夏秋冬", "季天", _SEASON_NAMES, _season,
        yes=(("2023年夏天", "2023-06-01..2023-08-31"), ("去年冬季", "2023-12-01..2024-02-29")), no=("夏季行动期间", "春季学期"),
    ),
    Form(
        "again", "the holiday that the article has named before", "".join(sorted({word[0] for word in _AGAIN})), seconds(_AGAIN),
        by_head(_AGAIN), _again,
        yes=(("清明假期忙。⟦假期里⟧", "2024-04-04..2024-04-06"),), no=("假期里", "节日期间"),
    ),
    Form(
        "word", "fixed words of time", "".join(sorted({word[0] for word in _ALL_WORDS})), seconds(_ALL_WORDS), by_head(_ALL_WORDS), _word,
        yes=(("去年", "2023-01-01..2023-12-31"), ("今年", "2024-01-01..2024-05-20"), ("上半年", "2024-01-01..2024-05-20"),
             ("上个月", "2024-04-01..2024-04-30"), ("3月下旬", "2024-03-21..2024-03-31"), ("大前天", "2024-05-17..2024-05-17"),
             ("昨晚", "2024-05-19..2024-05-19"), ("明天", "2024-05-21..2024-05-21")),
        no=("今后", "当前", "近日", "连日来", "目前", "夜间"),
    ),
)  # fmt: skip

__all__ = ["LUNAR_DAY", "WORD_FORMS"]
