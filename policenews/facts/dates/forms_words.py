"""`去年`, `上周三`, `年底`, `夏天`, `上世纪`: the forms that are words of the common calendar."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import CENTURY, DAY, PART, TEN, YEAR, Atom, Form, beginnings, by_head, pairs
from policenews.facts.dates.lexicon import DAYS_WITH_PART, WORDS
from policenews.facts.dates.numbers import whole

WEEKDAY = "一二三四五六日天"


def weekday(text: str) -> int:
    """`三` of 周三 is 2: Monday is 0, 日 and 天 are Sunday."""
    return 6 if text in "日天" else WEEKDAY.index(text)


NTH = rf"(?P<nn>[1-5一二三四五])个?(?:周|星期|礼拜)(?P<nw>[{WEEKDAY}])"


def _nth(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "nth", whole(m["nn"]) or 0, weekday(m["nw"]))


_COUNTED = r"(?:一|个|一个)?"
_WEEK_HEAD = rf"(?:(?<=[本这今]){_COUNTED}|(?<=上)上{{0,2}}{_COUNTED}|(?<=下)下{{0,2}}{_COUNTED}|(?<=前)一个?|(?<=[比较与同]前))"
_WEEK_WORD = (
    rf"(?:周|星期|礼拜)(?:的?(?:周|星期|礼拜)?(?P<weekday>[{WEEKDAY}])|周?(?P<end>末)|(?![边口岁转密围刊报年长到]|全(?![市县省区州国局所镇乡旗队])))"
)
_BARE_WEEK = rf"(?:(?<=[星礼])[期拜](?P<bare1>[{WEEKDAY}])|(?<=周)(?:(?P<bare2>[{WEEKDAY}])(?![个次场起期批大])|(?P<bare_end>末)))"
WEEK = rf"(?:{_WEEK_HEAD}{_WEEK_WORD}|{_BARE_WEEK})"


def _week(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if bare := m["bare1"] or m["bare2"]:
        return Atom(DAY, "weekday", 0, weekday(bare))
    if m["bare_end"]:
        return Atom(TEN, "weekend")
    said = len(text) - len(text.lstrip(text[0]))  # 上上周: two weeks back
    shift = {"上": -said, "下": said, "前": -1}.get(text[0], 0)
    if m["weekday"]:
        return Atom(DAY, "weekday+", shift, weekday(m["weekday"]))
    if m["end"]:
        return Atom(TEN, "weekend", shift)
    return Atom(TEN, "week~" if text[0] == "前" else "week+", shift, name="这" if text[0] == "这" else "")


def _word(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text in DAYS_WITH_PART:
        shift, part = DAYS_WITH_PART[text]
        return Atom(DAY, "day+", shift, 0, part)
    if text == "这一年" and m.string.startswith(("来", "以来"), m.end()):
        return None  # 这一年来: a length, not the year of today
    level, kind, value = WORDS[text]
    return Atom(level, kind, value, value if kind in ("month", "quarter") else 0, text)


def _edge(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text[0] == "月":
        return Atom(TEN, "edge", {"初": 1, "中": 2}.get(text[1], 3), name=text)
    return Atom(PART, "edge", {"初": 1, "中": 2}.get(text[1], 3), name="年" + text[1])


def _season(m: re.Match[str]) -> Atom | None:
    if m[0][0] in "今去前明":
        shift = {"今": 0, "去": -1, "前": -2, "明": 1}[m[0][0]]
        return Atom(PART, "season+", "春夏秋冬".index(m[0][1]), shift, "冬春" if m[0][1] == "冬" and "春" in m[0] else "")
    if m["school"]:  # 2024年春季学期 is a time of schools, which have calendars of their own
        return Atom(PART, "term")
    return Atom(PART, "season", "春夏秋冬".index(m[0][0]))


def _two(m: re.Match[str]) -> Atom | None:
    shifts = {"前": -2, "去": -1, "昨": -1, "今": 0, "明": 1, "后": 2}
    first, last = shifts[m[0][0]], shifts[m["last"][-1]]
    if whole(m["many"]) != last - first + 1 or "昨去"[m["two"] != "年"] in m[0]:
        return None
    if m["two"] == "年":
        return Atom(YEAR, "years+", first, last)
    return Atom(DAY, "days+", first, last)


def _century(m: re.Match[str]) -> Atom | None:
    return Atom(CENTURY, "century", {"上": 20, "本": 21, "这": 21}[m[0][0]])


_NAME = "(?!季?(?:行动|攻势|会战|严打|整治|火灾|防火|防控|安全|大|专项|征兵|旅游))"
_OF_YEAR = rf"(?P<of>(?:冬[今明次]春|[春夏秋冬]天?)(?:季(?!节))?{_NAME})"
_CAMPAIGN = "(?:(?!开展|组织|部署|启动|期间|以来)[一-鿿“]){0,12}?(?:行动|攻势|会战|整治|战役)"
"""A season that opens the name of a campaign: 夏季治安打击整治行动."""
_SEASON_NAMES = r"(?:季(?P<school>学[年期]|开学)|季(?!节|学|校|风|严打|" + _CAMPAIGN + r")|天)"
_ALL_WORDS = [*WORDS, *DAYS_WITH_PART]

_ALONE = {
    "昨": r"(?<![今如似前一]昨)(?=[有披公宣通表发召举在从与据到赴对向于指说透称破抓拘捕又再派接]|凌晨|[上下中]午|清晨|傍晚|深夜|起(?![诉火获草到底因伏]))",
    "今": r"(?<![如至迄当从到于自古而现目日来]今)(?=公布|公佈|披露|宣布|宣佈|通报|通報|发布|发佈|召开|表示|凌晨|[下中]午|清晨|傍晚|深夜|起(?![诉火获草到底因伏]))",
}


def _alone(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "day+", {"昨": -1, "今": 0}[m[0]])


WORD_FORMS = (
    Form(
        "day alone",
        "昨 and 今 without 天 before the verb, as headlines and papers of Hong Kong put it",
        "昨今",
        pairs("昨", "有披公宣通表发召举在从与据到赴对向于指说透称破抓拘捕又再派接")
        | pairs("今", "公披宣通发召表")
        | pairs("今昨", "凌上下中清傍深起"),
        _ALONE,
        _alone,
        yes=(
            ("总队⟦昨⟧公布", "2024-05-19..2024-05-19"),
            ("⟦昨⟧有三人被捕", "2024-05-19..2024-05-19"),
            ("警方⟦今⟧通报", "2024-05-20..2024-05-20"),
            ("⟦昨凌晨⟧行动", "2024-05-19..2024-05-19"),
            ("新规⟦昨起⟧施行", "2024-05-19..2024-05-20"),
        ),
        no=("昨非今是", "一如昨在", "如今公布", "至今表示"),
    ),
    Form(
        "week",
        "weeks start on Monday; a bare weekday is that of the week of the article",
        "本这今上下前周星礼",
        pairs("本这上下前", "周星礼一个上下") | pairs("今", "星礼个") | pairs("周", "末" + WEEKDAY) | {"星期", "礼拜"},
        WEEK,
        _week,
        yes=(
            ("上周", "2024-05-13..2024-05-19"),
            ("本周", "2024-05-20..2024-05-20"),
            ("⟦上周⟧全市破案", "2024-05-13..2024-05-19"),
            ("这个星期", "2024-05-20..2024-05-20"),
            ("上周三", "2024-05-15..2024-05-15"),
            ("下周末", "2024-06-01..2024-06-02"),
            ("星期一", "2024-05-20..2024-05-20"),
            ("上周星期四", "2024-05-16..2024-05-16"),
            ("上上周三", "2024-05-08..2024-05-08"),
            ("下下下个星期一", "2024-06-10..2024-06-10"),
            ("下周周六", "2024-06-01..2024-06-01"),
            ("今個星期三", "2024-05-22..2024-05-22"),
            ("上周六、周日", "2024-05-18..2024-05-19"),
            ("上週六日", "2024-05-18..2024-05-19"),
            ("上周六、日", "2024-05-18..2024-05-19"),
            ("上周二、⟦周四⟧", "2024-05-16..2024-05-16"),
            ("星期六, 5月18日", "2024-05-18..2024-05-18"),
        ),
        no=("周边", "3周", "周围"),
    ),
    Form(
        "two at once",
        "今明两年: neighbouring years or days named by their first words",
        "前去昨今明",
        pairs("前去昨今明", "去昨今明后"),
        r"(?P<last>(?<!今(?=后))[去昨今明后]{1,2})(?P<many>[两二三23]) ?(?P<two>年|天|日|晚|夜)",
        _two,
        yes=(
            ("今明两年", "2024-01-01..2024-05-20"),
            ("去今两年", "2023-01-01..2024-05-20"),
            ("昨今两天", "2024-05-19..2024-05-20"),
            ("前昨两日", "2024-05-18..2024-05-19"),
        ),
        no=("前后两天", "今后两年级"),
    ),
    Form(
        "nth weekday",
        "the second Sunday of a month",
        "第",
        frozenset(),
        NTH,
        _nth,
        yes=(("2023年5月第二个星期日", "2023-05-14..2023-05-14"),),
        no=("第三个星期",),
    ),
    Form(
        "edge",
        "beginning and end of a year or month: its first or last month, its first five days or those from the 25th",
        "年月岁",
        pairs("年月岁", "初中底末尾"),
        r"(?<![少青中老童幼壮学往历常整成半逐周百千]年)(?:(?<=[年月])(?:初(?![一二三四五六七八九十])|中(?=[，,。]|$)|底|末|尾)|(?<=岁)末)(?![始期层线部])",
        _edge,
        yes=(
            ("去年底", "2023-12-01..2023-12-31"),
            ("年初", "2024-01-01..2024-01-31"),
            ("3月底", "2024-03-25..2024-03-31"),
        ),
        no=("年底层", "被捕青少年中，", "青少年底气足", "历年中，"),
    ),
    Form(
        "century",
        "the last century is the twentieth",
        "上本这",
        pairs("上本这", "个世"),
        "个?世纪",
        _century,
        yes=(("上世纪", "1901-01-01..2000-12-31"),),
        no=("跨世纪",),
    ),
    Form(
        "season",
        "meteorological seasons; in an article only with a year",
        "春夏秋冬今去前明",
        pairs("春夏秋冬", "季天") | pairs("今去前明", "春夏秋冬"),
        dict.fromkeys("春夏秋冬", _SEASON_NAMES) | dict.fromkeys("今去前明", _OF_YEAR),
        _season,
        yes=(
            ("2023年夏天", "2023-06-01..2023-08-31"),
            ("去年冬季", "2023-12-01..2024-02-29"),
            ("去秋", "2023-09-01..2023-11-30"),
            ("今春以来", "2024-03-01..2024-05-20"),
            ("去冬今春", "2023-12-01..2024-05-20"),
            ("今冬明春", "2024-12-01..2025-05-31"),
        ),
        no=("夏季行动期间", "夏季治安打击整治行动开展以来", "春季学期", "今夏攻势"),
    ),
    Form(
        "word",
        "fixed words of time",
        "".join(sorted({word[0] for word in _ALL_WORDS})),
        beginnings(_ALL_WORDS),
        by_head(_ALL_WORDS),
        _word,
        yes=(
            ("去年", "2023-01-01..2023-12-31"),
            ("今年", "2024-01-01..2024-05-20"),
            ("上半年", "2024-01-01..2024-05-20"),
            ("上个月", "2024-04-01..2024-04-30"),
            ("3月下旬", "2024-03-21..2024-03-31"),
            ("大前天", "2024-05-17..2024-05-17"),
            ("昨晚", "2024-05-19..2024-05-19"),
            ("上个半年", "2023-07-01..2023-12-31"),
            ("下半周", "2024-05-23..2024-05-26"),
            ("前一个月", "2024-04-01..2024-04-30"),
            ("明天", "2024-05-21..2024-05-21"),
            ("这⟦一年来⟧", "2023-05-20..2024-05-20"),
        ),
        no=("今后", "当前", "近日", "连日来", "目前", "夜间巡逻"),
    ),
)
