"""`2023-05-24`, `20230524`, `15时30分`, `今（18）日`: dates and times of day written with digits and signs."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import CLOCK, DAY, MONTH, YEAR, Atom, Form, pairs
from policenews.facts.dates.forms_numbers import FRESH_DIGIT
from policenews.facts.dates.numbers import DIGITS, HAN, whole

_YEAR4 = "(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2}"
ISO = (
    r"(?<![0-9A-Za-z._/][0-9])(?<!(?<![0-9][-./][0-9])(?<![0-9][-./][0-9]{2})-[0-9])(?:"
    rf"(?P<iy>{_YEAR4})(?P<sep> ?[-./] ?)(?P<im>[0-9]{{1,2}})(?P=sep)(?P<id>[0-9]{{1,2}}(?![0-9]|-(?!(?:19|20)[0-9]{{2}}[-./]))|[0-9]{{2}}(?=[0-2][0-9][:：][0-5][0-9]))"
    rf"|(?P<cy>{_YEAR4})(?P<cm>0[1-9]|1[0-2])(?P<cd>0[1-9]|[12][0-9]|3[01])"
    r"(?![0-9A-Za-z.,%余多个起件名人家元万亿份张条号辆次])"
    rf"|(?P<my>{_YEAR4})[-./](?P<mo>0?[1-9]|1[0-2])(?![0-9./])"
    r"|(?P<hh>[0-2]?[0-9]??)[:：](?P<mm>[0-5][0-9])(?:[:：](?P<ss>[0-5][0-9]))?时?(?![0-9:：]))"
)


def _iso(m: re.Match[str]) -> Atom | None:
    if m["mm"]:
        hour = int(m[0].replace("：", ":").partition(":")[0])
        return Atom(CLOCK, "clock", hour, int(m["mm"])) if hour <= 24 else None
    if m["mo"]:
        return Atom(MONTH, "yearmonth", int(m[0][0] + m["my"]), int(m["mo"]))
    year = m[0][0] + (m["iy"] or m["cy"])
    return Atom(DAY, "date", int(year), int(m["im"] or m["cm"]) * 100 + int(m["id"] or m["cd"]))


BEFORE_WORD = (
    r"(?:上半年|下半年|全年|[第前][一二三四1-4](?:、[二三四])?个?季度|[一二三四]季度|Q[1-4]|"
    r"[“”]?(?:元旦|春节|春运|暑运|清明|五一|五·一|端午|中秋|国庆|“?十一”?(?:假期|黄金周|期间))(?!路|街|大))"
)
"""What a year may stand before without its 年: 2024春运."""
YEAR_ALONE = rf"(?<=2)0[0-3][0-9](?<![0-9]{{5}})(?={BEFORE_WORD})"


def _year_alone(m: re.Match[str]) -> Atom | None:
    return Atom(YEAR, "year", int(m[0]), int(m[0]))


HOUR = (
    rf"(?:(?<=[0-9]){FRESH_DIGIT}[0-9]?|(?<=[{HAN}])(?<![{HAN}][{HAN}])[{HAN}]{{0,2}})"
    r"(?: ?[至到—\-~～] ?[0-9]{1,2})? ?"
    r"(?:时(?![速代间常效段期尚候刻])|点(?![名评球击燃多位出明赞亮对带面缀上问灯心穴单]))"
    rf"(?P<clock_tail> ?[0-9]{{1,2}} ?分(?![之钟])|[{HAN}]{{1,3}}分(?![之钟])|[一三]刻|半|整|许|钟"
    rf"|(?<=点)(?:[0-5][0-9]|[二三四五]?十[一二三四五六七八九]?)(?=许|左右|[，。；、）)\s]|$))?"
)
_HOURS = re.compile(r" ?[至到—\-~～] ?")


def _hour(m: re.Match[str]) -> Atom | None:
    body, _, _ = m[0].replace("点", "时").partition("时")
    ends = [whole(part) for part in _HOURS.split(body.strip())]
    hours = [end for end in ends if end is not None and end <= 24]
    tail = m["clock_tail"] or ""
    quarters = {"半": 30, "一刻": 15, "三刻": 45}
    minute = quarters[tail] if tail in quarters else whole(tail.removesuffix("分")) or 0
    if len(hours) != len(ends) or minute > 59:
        return None
    name = "点" if "点" in m[0] and not tail else ""
    return Atom(CLOCK, "clock", hours[0], minute, name if len(hours) == 1 else f"-{hours[-1]}")


def _today(m: re.Match[str]) -> Atom | None:
    if m["td"]:
        return Atom(DAY, "day", int(m["td"]), int(m["td"]), "日")
    return Atom(DAY, "day+", {"今": 0, "昨": -1, "前": -2, "明": 1}[m[0][0]], whole(m["tn"]) or 0)


_SHIFTS = {"今": 0, "本": 0, "去": -1, "上": -1, "昨": -1, "前": -2, "明": 1}


def _year_in_brackets(m: re.Match[str]) -> Atom | None:
    number = whole(m["ty"]) or 0
    year = number if number >= 1900 else number + 1911 if 60 <= number < 200 else 0
    return Atom(YEAR, "year", year, year) if year else None


DIGIT_FORMS = (
    Form(
        "year in brackets",
        "the number of the year beside 今 or 去, as newspapers of Taiwan put it",
        "".join(_SHIFTS),
        pairs("".join(_SHIFTS), "年（("),
        rf"(?:年?[（(](?:民国)?(?P<ty>[0-9]{{2,4}}|[{HAN}]{{2,4}})(?:年[）)]|[）)]年))",
        _year_in_brackets,
        yes=(
            ("去(112)年", "2023-01-01..2023-12-31"),
            ("今（113）年3月", "2024-03-01..2024-03-31"),
            ("去年（112年）", "2023-01-01..2023-12-31"),
            ("本(113)年1至3月", "2024-01-01..2024-03-31"),
        ),
        no=("今（年）", "去(3)年", "本（年）"),
    ),
    Form(
        "iso",
        "dates and times written with digits and signs; a bare 2023.05 counts only as a phrase of its own",
        DIGITS,
        frozenset(),
        ISO,
        _iso,
        yes=(
            ("2023-5-24", "2023-05-24..2023-05-24"),
            ("2023.05.24", "2023-05-24..2023-05-24"),
            ("20230524", "2023-05-24..2023-05-24"),
            ("2023/5/24 20:10", "2023-05-24..2023-05-24"),
            ("⟦2023-05-24⟧20:10", "2023-05-24..2023-05-24"),
            ("2023.08", "2023-08-01..2023-08-31"),
            ("⟦2023.8.6-2024.3.31⟧接警9起", "2023-08-06..2024-03-31"),
        ),
        no=("0916-2637110", "2.0版", "20230524元", "在15:30", "3:1"),
    ),
    Form(
        "year without its word",
        "2024春运: headlines leave 年 out before what can only follow a year",
        "2",
        frozenset(),
        {"2": YEAR_ALONE},
        _year_alone,
        yes=(
            ("2023上半年", "2023-01-01..2023-06-30"),
            ("2023春运期间", "2023-01-07..2023-02-15"),
            ("2022国庆假期", "2022-10-01..2022-10-07"),
            ("2021第三季度", "2021-07-01..2021-09-30"),
        ),
        no=("飓风2018", "2023夏季行动", "尾号2024五一路"),
    ),
    Form(
        "hour",
        "a time of day stands beside its date and places nothing by itself",
        DIGITS + HAN,
        frozenset(),
        HOUR,
        _hour,
        yes=(
            ("11月3日14时许", "2024-11-03..2024-11-03"),
            ("5月1日凌晨二时三十分", "2024-05-01..2024-05-01"),
            ("5月1日下午3点20", "2024-05-01..2024-05-01"),
            ("5月1日下午3点一刻", "2024-05-01..2024-05-01"),
        ),
        no=("在18时至22时", "提出3点要求", "提出3点20条要求", "24小时"),
    ),
    Form(
        "day known by its numbers",
        "“6·26”当天 is the day itself; without 当天 “3·15” and “11·2” are names of campaigns and cases",
        "“",
        pairs("“", "123456789"),
        r"(?P<nm>1[0-2]|[1-9])[·.．・•](?P<nd>3[01]|[12][0-9]|[1-9])”(?=当[天日晚])",
        lambda m: Atom(DAY, "monthday", int(m["nm"]), int(m["nd"])),
        yes=(("“3·15”当天", "2024-03-15..2024-03-15"), ("“12·4”当日", "2024-12-04..2024-12-04")),
        no=("“3·15”", "“3·15”案发当天"),
    ),
    Form(
        "today in brackets",
        "the day of the month beside 今 or 昨, as newspapers put it",
        "今昨前明本",
        pairs("今昨前明", "天日（(") | {"本月"},
        r"(?:(?<!本)(?:天|日)?[（(](?P<tn>[0-9]{1,2})日?[）)](?:天|日)?|(?<=本)月[（(](?P<td>[0-9]{1,2})日?[）)]日?)",
        _today,
        yes=(
            ("今（20）日", "2024-05-20..2024-05-20"),
            ("昨(19)日", "2024-05-19..2024-05-19"),
            ("昨天(19日)", "2024-05-19..2024-05-19"),
            ("本月（8）日", "2024-05-08..2024-05-08"),
        ),
        no=("今（年）",),
    ),
)
