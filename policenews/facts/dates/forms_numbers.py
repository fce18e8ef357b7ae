"""`2023年`, `1至10月`, `24日`, `3个月`, `前7个月`: the forms that are a number and a unit."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import CENTURY, DAY, DECADE, DURATION, MONTH, PART, TEN, YEAR, Atom, Form
from policenews.facts.dates.numbers import DIGITS, HAN, HAN_DIGITS, adjacent, whole

TO = r" ?(?:至|到|——?|－|-|–|~|～|―|─|ー) ?"
FRESH_DIGIT = r"(?<![0-9.][0-9])(?<![0-9][,，][0-9])"
"""A number does not begin inside another, nor behind the comma of thousands or a decimal point."""
UNITS = {
    "世纪": "century", "年代": "decade", "年度": "year", "年": "year", "季度": "quarter", "季": "quarter", "月份": "month",
    "月": "month", "星期": "weeks", "礼拜": "weeks", "周": "weeks", "日": "day", "号": "day", "天": "days", "小时": "hours",
    "钟头": "hours", "分钟": "minutes", "秒钟": "seconds", "秒": "seconds",
}  # fmt: skip
"""Unit as written, and what it makes of the number before it."""
NOT_AFTER = {
    "年": "级龄",
    "月": "龄薪饼",
    "日": "元币游",
    "号": "线楼院码文令公牌机店门窗台库房厅段坑井岛桥",
    "周": "边岁年转密围",
    "天": "津然",
    "季": "节风",
    "秒": "杀",
}
"""A unit is none before these: 3年级, 10月龄, 3号线, 5天津. A short list: after 8日 may come 本报, 报警, 夜间."""


def _unit(unit: str) -> str:
    barred = NOT_AFTER.get(unit, "")
    return f"{unit}(?![{barred}])" if barred else unit


NUMBER = rf"(?:[0-9]{{1,4}}(?![0-9])|[{HAN}]{{1,7}})"
_FIRST_NUMBER = (
    rf"(?:(?<=[0-9]){FRESH_DIGIT}(?:[0-9]{{0,3}}(?![0-9])|(?: [0-9]){{1,3}})(?:\.[0-9]{{1,2}})?"
    rf"|(?<=[{HAN}])(?<![万亿数几{HAN}][{HAN}])[{HAN}]{{0,6}}"
    rf"|(?<=第)(?:[0-9]{{1,2}}|[{HAN}]{{1,3}}))"
)
_LISTED = (
    rf"(?:(?<=[0-9])(?:、|[、和及与]第)(?:[0-9]{{1,2}}(?![0-9])|(?<=[0-9]{{4}}、)[0-9]{{4}})"
    rf"|(?<=[{HAN}])(?:、|[、和及与]第)[{HAN}]{{1,3}})"
)
_MORE_NUMBERS = rf"(?:{TO}{NUMBER}|{_LISTED}{{1,6}})?"
_UNIT = "|".join(_unit(unit) for unit in sorted(UNITS, key=len, reverse=True))
NUMERIC = rf"{_FIRST_NUMBER}{_MORE_NUMBERS}(?P<few>[余多来几]?) ?(?P<per>个(?P<half>半)?)? ?(?P<unit>{_UNIT})(?P<plus>(?<=年)半(?=[前后来以之内里间，,。、；;]|$))?"
_PART = re.compile(rf"{TO}第?|[、和及与]第?")
_NAMED_AFTER = re.compile(r"[\u4e00-\u9fff](?<![月在于至到自从和及、，日以今昨前后是])")
_OPERATION = re.compile("”?(?:行动|战役|会战|专案|专项|工程|文件|令)|”")
_ON_THE_FIRST = re.compile("$|[，,、（( ]|[凌清上中下傍深晚早夜]|[起至到止在从于由向对报电讯举召公发表宣获开前后内]")
"""What may follow 一日 where it is the first of a month, and no single day."""
_THING = re.compile(r"[室楼栋幢库厅门台路街巷弄院机炉车桩柜]$|(?<!到)[站场]$")
NAME_DAY = re.compile("[一二三四五六七八九](?![日号至到、十月]|[一二三四五六七八九][日号])")
"""三月三 and 六月六 are names of feasts, no month and no day of the calendar."""
_LENGTHS = {"year": "years", "quarter": "quarters", "month": "months", "day": "days"}


SPOKEN = re.compile("[〇零一二三四五六七八九]{2}年")
MONTH_NEXT = re.compile(f"(?:[0-9]{{1,2}}|[{HAN}]{{1,2}})月(?!龄)")
"""What makes a year of 二三年五月, which else are two or three years."""


_MARKS = "一二三四五六七八九十"
FAR = 8000
"""How far off, in characters, the mark before or behind may stand."""


def _marks_a_list(m: re.Match[str]) -> bool:
    """`一、` at the head of a line, where a later line has 二、: a mark, and no first quarter beside another."""
    text, start = m.string, m.start()
    number = _MARKS.find(text[start])
    if not 0 <= number < 9 or (start and text[start - 1] != "\n"):
        return False
    after = f"\n{_MARKS[number + 1]}、"
    return text.find(after, m.end(), m.end() + FAR) >= 0 or (number > 0 and f"\n{_MARKS[number - 1]}、" in text[max(0, start - FAR) : start])


def _number(m: re.Match[str]) -> Atom | None:
    text, kind = m[0], UNITS[m["unit"]]
    body = text[: m.start("few") - m.start()]
    ordinal = text[0] == "第"
    if body[1:2] == "、" and _marks_a_list(m):
        return None  # 一、三季度事故特点: the search goes on behind the mark
    if kind == "month" and body[0] in HAN and NAME_DAY.match(m.string, m.end()):
        return None
    if m["unit"] == "号" and body[0] in HAN and _NAMED_AFTER.search(m.string, max(0, m.start() - 1), m.start()):
        return None  # 雷霆一号: the name of an operation
    named = body[0] in HAN or _NAMED_AFTER.search(m.string, max(0, m.start() - 1), m.start())
    if m["unit"] == "号" and named and _OPERATION.match(m.string, m.end()):
        return None  # “雷霆”一号行动, “清源2号”专项行动
    if m["unit"] == "号" and _THING.search(m.string, max(0, m.start() - 2), m.start()):
        return None  # 候车室3号安检仪
    if body == "一" and m["unit"] == "日" and not _ON_THE_FIRST.match(m.string, m.end()):
        return None if m.string[m.start() - 1 : m.start()] != "月" else Atom(DAY, kind, 1, 1, "日")  # 一日不改
    if body.isdigit() and body.isascii():
        numbers = [int(body)]
    elif "." in body:
        return Atom(DURATION, kind, name="many")
    else:
        numbers = []
        for part in _PART.split(body.lstrip("第")):
            number = whole(part.strip())
            if number is None:
                return Atom(DURATION, kind, name="many")
            numbers.append(number)
    if kind == "year" and SPOKEN.fullmatch(m[0]) and MONTH_NEXT.match(m.string, m.end()):
        year = (whole(body) or 0) + (2000 if (whole(body) or 0) <= 30 else 1900)
        return Atom(YEAR, kind, year, year)
    if len(numbers) == 1 and (both := adjacent(body.lstrip("第"))):
        if m["few"] or m["per"] or ordinal or kind not in ("month", "quarter", "decade"):
            return Atom(DURATION, kind, name="few")  # 两三年, 五六天
        numbers = list(both)
    if kind == "decade" and numbers[0] < 10 <= numbers[-1]:
        numbers = [number * 10 if number < 10 else number for number in numbers]  # 五、六十年代
    first, last = numbers[0], numbers[-1]
    step = 10 if kind == "decade" else 1
    if re.search("[、和及与]", body) and any(b - a != step for a, b in zip(numbers, numbers[1:], strict=False)):
        # 1、3、5分钟 is a slogan, but 1、2023年 is a list marker before a year: the search goes on behind it
        listed = kind == "day" and m.string[m.start() - 1 : m.start()] == "月"  # 4月18、20、22日
        return None if kind in ("year", "month", "day") and not listed else Atom(DURATION, kind, name="list")
    if not m["few"] and first == last and (m["plus"] or (m["half"] and kind == "month")):
        # 一年半前, 两个半月前
        return Atom(DURATION, "months", first * 12 + 6, first * 12 + 6, "plus") if m["plus"] else _halves(first)
    if not m["few"] and not m["per"]:
        exact = _ordinal(kind, first, last) if ordinal else _exact(kind, first, last, body, m["unit"])
        if exact:
            return exact
    elif kind == "quarter" and ordinal and not m["few"] and last <= 4:
        return Atom(PART, kind, first, last)
    if ordinal:
        return Atom(DURATION, kind, name="ordinal")
    name = "few" if m["few"] or m["half"] else body if kind == "year" and not m["per"] else ""
    return Atom(DURATION, _LENGTHS.get(kind, kind), first, last, name)


def _halves(months: int) -> Atom:
    return Atom(DURATION, "halfmonths", months * 2 + 1, months * 2 + 1)


def _exact(kind: str, first: int, last: int, body: str, unit: str) -> Atom | None:
    """A number right before its unit: a year, a month, a day; None where it is a length."""
    if kind == "year" and first >= 1000 and body != "千":  # 千年古城
        return Atom(YEAR, kind, first, last if last >= 1000 else first // 100 * 100 + last)
    if kind == "year" and len(body) == 3 and first >= 150 and all(char in HAN_DIGITS for char in body):
        return Atom(YEAR, kind, first, last)  # 六四五年; a length would be 六百四十五年
    if kind == "year" and len(body) == 2 and body[0] in "0〇零○":
        return Atom(YEAR, kind, 2000 + first, 2000 + last)
    if "两" in body and first < 1000:
        return None  # 两月前, 两日内: 两 counts and names no month or day
    if kind == "quarter" and 1 <= first <= last <= 4:
        return Atom(PART, kind, first, last)
    if kind == "month" and 1 <= first <= last <= 12:
        return Atom(MONTH, kind, first, last)
    if kind == "day" and 1 <= first <= last <= 31:
        return Atom(DAY, kind, first, last, unit)
    if unit == "日" and 111 <= first <= 1231 and first == last and body.isdigit():
        return Atom(DAY, "lost", first, first)
    if kind in ("century", "decade"):
        return Atom(CENTURY if kind == "century" else DECADE, kind, first, last)
    return None


def _ordinal(kind: str, first: int, last: int) -> Atom | None:
    """`第三季度`, `第30周`; other ordinals count things."""
    if kind == "quarter" and 1 <= first <= last <= 4:
        return Atom(PART, kind, first, last)
    return Atom(TEN, "isoweek", first, last) if kind == "weeks" and 1 <= first <= last <= 53 else None


def _roc(m: re.Match[str]) -> Atom | None:
    number = 1 if m["roc"] == "元" else whole(m["roc"])
    return Atom(YEAR, "year", number + 1911, number + 1911) if number else None


NUMBER_FORMS = (
    Form(
        "number",
        "a number and its unit: a year, quarter, month or day, or a length that places nothing",
        DIGITS + HAN + "第",
        frozenset(),
        NUMERIC,
        _number,
        yes=(
            ("2023年", "2023-01-01..2023-12-31"),
            ("二〇二三年三月二十四日", "2023-03-24..2023-03-24"),
            ("１２月", "2024-12-01..2024-12-31"),
            ("1至4月", "2024-01-01..2024-04-30"),
            ("1—4月份", "2024-01-01..2024-04-30"),
            ("第一季度", "2024-01-01..2024-03-31"),
            ("一、二季度", "2024-01-01..2024-05-20"),
            ("去年第三、第四季度", "2023-07-01..2023-12-31"),
            ("2022年第一和第二季度", "2022-01-01..2022-06-30"),
            ("上世纪五、六十年代", "1950-01-01..1969-12-31"),
            ("08年", "2008-01-01..2008-12-31"),
            ("二三年五月", "2023-05-01..2023-05-31"),
            ("98年3月", "1998-03-01..1998-03-31"),
            ("113年同期", ".."),
            ("2 0 2 3年", "2023-01-01..2023-12-31"),
            ("上世纪80年代", "1980-01-01..1989-12-31"),
            ("上世纪六七十年代", "1960-01-01..1979-12-31"),
            ("2019至2021年9月", "2019-01-01..2021-09-30"),
            ("七八月份", "2024-07-01..2024-08-31"),
            ("一二季度", "2024-01-01..2024-05-20"),
            ("1、⟦2023年⟧", "2023-01-01..2023-12-31"),
            ("两日前", "2024-05-18..2024-05-18"),
        ),
        no=(
            "破获案件3起",
            "1、3、5分钟",
            "百日行动",
            "12345",
            "33岁",
            "“3·15”",
            "“11·3”专案",
            "第10版",
            "千年古城",
            "205国道",
            "三月三歌节",
            "118日",
            "2月30日",
            "第41届",
            "3年级",
            "10月龄",
            "飓风2018",
            "1.2万",
            "行政拘留15日",
            "3个月",
            "两三年前",
            "二三十年前",
            "有期徒刑三年六月",
            "雍正四年五月",
            "第一、第二、第三责任人",
            "第三和第四大队",
        ),
    ),
    Form(
        "Republic of China",
        "years counted from 1912",
        "民",
        frozenset({"民国"}),
        rf"国(?P<roc>元|[0-9]{{1,3}}|[{HAN}]{{1,4}})年",
        _roc,
        yes=(("民国一一二年", "2023-01-01..2023-12-31"), ("民國112年3月", "2023-03-01..2023-03-31")),
        no=("民国时期",),
    ),
)
