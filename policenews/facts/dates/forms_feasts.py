"""`正月初九`, `“五一”假期`, `除夕`, `龙年`, `假期里`: lunar days, festivals, official holidays."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DAY, MONTH, PART, YEAR, Atom, Form, beginnings, by_head, group, pairs
from policenews.facts.dates.festivals import BRANCHES, OFFICIAL, RUSHES, STEMS, TERMS, ZODIAC
from policenews.facts.dates.lexicon import FESTIVAL_NAMES, OBSERVANCES, SHORT
from policenews.facts.dates.numbers import DIGITS, HAN, whole

_ONES = "一二三四五六七八九"
_DAY = rf"(?:初[{_ONES}十]|二?十[{_ONES}]?|廿[{_ONES}]?|三十|卅)(?![{_ONES}十月日](?!直))"
LUNAR_DAY = re.compile(_DAY)
_SAID_DAY = (
    rf"(?:(?:初[{_ONES}十]|二?十[{_ONES}]?|廿[{_ONES}]?|三十|卅)(?!(?:[{_ONES}十月])(?!直))[日号]?"
    r"|(?:初[1-9]|[12][0-9]|30|0?[1-9])(?![0-9])(?:[日号]|(?=$|[，。、晚早凌夜至到])))"
)
"""The day of a month that is said to be lunar: it may have digits and 日."""
_MONTH_NAMED = (
    rf"(?:(?<=[农旧阴])历(?P<leap>闰)?(?P<month>[正腊冬{_ONES}十]{{1,2}}|1[0-2]|0?[1-9])月(?P<one>[{_ONES}](?![{_ONES}十、月日号个名起件人家次条位户辆部只]))?"
    rf"|(?<=闰)(?P<leap_month>[{_ONES}十]{{1,2}}|1[0-2]|[1-9])月|(?<=[正腊冬])月)"
)
_MONTH_BEFORE_FIRST = rf"(?<=[一二三四五六七八九十])(?<![0-9{HAN}].)[一二]?月(?=(?:初|廿|卅)(?![期始])){_DAY}"
_LUNAR_OPENS = "农旧阴正腊冬闰大年初一二三四五六七八九十"
LUNAR = (
    rf"(?:{_MONTH_NAMED}(?P<day>{_SAID_DAY})?|{_MONTH_BEFORE_FIRST}"
    r"|(?<=大)年(?P<new1>初(?:[一二三四五六七八九十]|[1-9](?![0-9])))|(?<=年)(?P<new2>初[一二三四五六七八九十])"
    r"|(?<=初)(?P<new3>[一二三四五六七八九十])(?=[至到]初?[一二三四五六七八九十])"
    r"|(?:(?<![\u4e00-\u9fff]初)|(?<=[至到和及]初))(?<=初)(?P<alone>[一二三四五六七八九十])(?![一二三四五六七八九十年级中学班期步])"
    r"(?!(?:[、和及至到]初?[一二三])*(?:年级|学生|学段|新生|班|同学)))"
)


def _lunar(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if m["alone"]:
        return Atom(DAY, "lunar", 1, whole(m["alone"]) or 0, "alone")
    if day := m["new1"] or m["new2"] or m["new3"]:
        return Atom(DAY, "lunar", 1, whole(day.removeprefix("初")) or 0)
    month_text = re.sub("^[农旧阴]历", "", text).partition("月")[0].removeprefix("闰")
    month = {"正": 1, "腊": 12, "冬": 11}.get(month_text) or whole(month_text)
    if not month or month > 12:
        return None
    leap = "闰" if "闰" in text else ""
    said = (m["one"] or m["day"] or text.partition("月")[2]).rstrip("日号")
    if not said:
        return Atom(MONTH, "lunarmonth", month, month, leap)
    return Atom(DAY, "lunar", month, whole(said.removeprefix("初")) or 0, leap)


_OFF = "连续假期 连假期间 连假 黄金周假期 小长假期间 黄金周 小长假 长假 假期期间 假期 假日 放假 假 节日期间 期间"
_OFF_TAIL = rf"(?P<tail>节?{group(_OFF.split())}(?:里|内)?)?"
_FESTIVALS = by_head(sorted(FESTIVAL_NAMES), _OFF_TAIL)
_FESTIVALS["十"] = rf"一(?:(?=国庆|黄金周|小?长假|假|期间)|(?<=^.一)$)(?:国庆)?{_OFF_TAIL}"
_FESTIVALS["八"] = f"(?:{_FESTIVALS['八']}|月十五(?![日号天]))"


for _head, _tail in (("五", "四"), ("六", "一"), ("七", "一"), ("八", "一")):  # 七一 is a day, 七一二 a number
    _FESTIVALS[_head] = f"(?:{_FESTIVALS[_head]}|{_tail}(?![{HAN}年月日号·]))"


def _festival(m: re.Match[str]) -> Atom | None:
    tail = m["tail"] or ""
    written = m[0][: len(m[0]) - len(tail)]
    name = SHORT.get(written) or FESTIVAL_NAMES[written]
    if name in RUSHES or (tail and (name in OFFICIAL or (name == "复活节" and tail != "节日期间"))):
        return Atom(PART, "holiday", name=name)
    if written in SHORT and not tail and written != "八月十五":
        return Atom(PART, "festival", name=name)
    exact = (
        tail
        or (name not in OFFICIAL and name not in OBSERVANCES)
        or (name in OFFICIAL and written != "春节" and written.endswith("节"))
    )
    return Atom(PART, "festival", name=name, first=1 if exact else 0)


def _term(m: re.Match[str]) -> Atom | None:
    if m[0] in ("冬至", "夏至") and _NEXT_YEAR.match(m.string, m.end()):
        return None  # 2022年冬至2023年春
    return Atom(PART, "festival", name=m[0][:2], first=1 if len(m[0]) > 2 and not m[0].endswith("时节") else 0)


_NEXT_YEAR = re.compile("[0-9]{4}年|[今次翌明]年")


def _cycle(m: re.Match[str]) -> Atom | None:
    said = m[0][:-1].removeprefix("农历")
    return Atom(YEAR, "cycle", name=said[:2])  # 甲辰龙年 is 甲辰


def _again(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "again", name=m[0])


_AGAIN = [
    "节日期间",
    "双节期间",
    "“双节”期间",
    "两节期间",
    "“两节”期间",
    "假期期间",
    "假期里",
    "假期内",
    "假期中",
    "长假期间",
    "小长假期间",
    "黄金周期间",
    "假日期间",
    "假期",
    "小长假",
    "长假",
    "黄金周",
]
_CYCLE = rf"(?:(?<=[{ZODIAC}])年(?=春节|正月|大年|腊月|除夕|新春|初)|(?<=农)历(?:[{STEMS}][{BRANCHES}])?[{ZODIAC}]年|(?<=[{STEMS}])[{BRANCHES}][{ZODIAC}]年|(?:(?<=农)历[{STEMS}])?(?<=[{STEMS}])[{BRANCHES}]年)"


def _little(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "little")


FEAST_FORMS = (
    Form(
        "lunar",
        "days of the lunar calendar; 大年初一 needs no month, 三月三 is a name",
        _LUNAR_OPENS,
        pairs(_LUNAR_OPENS, "历月年初" + HAN) | pairs("闰", DIGITS),
        LUNAR,
        _lunar,
        yes=(
            ("正月初九", "2024-02-18..2024-02-18"),
            ("腊月廿三", "2024-02-02..2024-02-02"),
            ("大年初一", "2024-02-10..2024-02-10"),
            ("龙年正月初一至十五", "2024-02-10..2024-02-24"),
            ("农历二月初二", "2024-03-11..2024-03-11"),
            ("农历三月三", "2024-04-11..2024-04-11"),
            ("2021年农历6月19日", "2021-07-28..2021-07-28"),
            ("三月廿二", "2024-04-30..2024-04-30"),
            ("闰二月初三", "2023-03-24..2023-03-24"),
            ("2022年腊月十六", "2023-01-07..2023-01-07"),
            ("春节忙。⟦初二⟧、初五检查", "2024-02-11..2024-02-11"),
        ),
        no=("大年", "初一学生", "初一、初二年级"),
    ),
    Form(
        "festival",
        "a festival by name is its day; with 期间 or 假期 it is the official holiday",
        "".join(_FESTIVALS),
        beginnings([*FESTIVAL_NAMES]),
        _FESTIVALS,
        _festival,
        yes=(
            ("春节期间", "2024-02-10..2024-02-17"),
            ("“五一”假期5天", "2024-05-01..2024-05-05"),
            ("除夕夜", "2024-02-09..2024-02-09"),
            ("2023年国庆中秋假期", "2023-09-29..2023-10-06"),
            ("十一黄金周", "2024-10-01..2024-10-07"),
            ("大年三十", "2024-02-09..2024-02-09"),
            ("元宵节", "2024-02-24..2024-02-24"),
            ("2023年春运", "2023-01-07..2023-02-15"),
            ("2023年暑运期间", "2023-07-01..2023-08-31"),
            ("清明假期3天", "2024-04-04..2024-04-06"),
            ("国庆7天长假", "2024-10-01..2024-10-07"),
            ("复活节假期", "2024-03-29..2024-04-01"),
            ("2023年耶稣受难节", "2023-04-07..2023-04-07"),
            ("2021年东正教复活节", "2021-05-02..2021-05-02"),
            ("2023年古尔邦节", "2023-06-29..2023-06-29"),
        ),
        no=("十一名", "五一派出所", "2035年春节假期"),
    ),
    Form(
        "little new year",
        "the 23rd of 腊月 in the north, the 24th in the south: no day unless the text says which",
        "小",
        frozenset({"小年"}),
        "年(?:当天|当日|夜|这天)?(?![轻级龄糕纪])",
        _little,
        yes=(("北方小年", "2024-02-02..2024-02-02"), ("2023年南方小年", "2023-01-15..2023-01-15")),
        no=("小年", "小年轻"),
    ),
    Form(
        "term",
        "solar terms as days",
        "".join(sorted({term[0] for term in TERMS})),
        beginnings(list(TERMS)),
        by_head(sorted(set(TERMS)), "(?:当天|当日|节气|节|时节)?"),
        _term,
        yes=(("2023年冬至", "2023-12-22..2023-12-22"), ("2020年冬至2021年春", "2020-12-01..2021-05-31")),
        no=("立案",),
    ),
    Form(
        "cycle",
        "years by animal or by stem and branch, nearest to the article",
        ZODIAC + STEMS + "农",
        pairs(ZODIAC, "年") | pairs(STEMS, BRANCHES) | {"农历"},
        _CYCLE,
        _cycle,
        yes=(
            ("甲辰年", "2024-02-10..2024-05-20"),
            ("农历兔年", "2023-01-22..2024-02-09"),
            ("甲辰龙年正月初三", "2024-02-12..2024-02-12"),
            ("兔年正月初一", "2023-01-22..2023-01-22"),
        ),
        no=("马年", "丙子"),
    ),
    Form(
        "again",
        "the holiday that the article has named before",
        "".join(sorted({word[0] for word in _AGAIN})),
        beginnings(_AGAIN),
        by_head(_AGAIN),
        _again,
        yes=(("清明假期忙。⟦假期里⟧", "2024-04-04..2024-04-06"),),
        no=("假期里", "节日期间"),
    ),
)
