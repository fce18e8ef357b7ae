"""The forms of atoms, put together into one pattern: `2023年`, `1至10月`, `上周三`, `正月初九`, `“五一”假期`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from policenews.facts.dates.atoms import (
    CENTURY, CLOCK, DAY, DAYPART, DECADE, DURATION, MONTH, PART, TEN, YEAR, Atom, group,
)  # fmt: skip
from policenews.facts.dates.festivals import BRANCHES, OFFICIAL, STEMS, TERMS, ZODIAC
from policenews.facts.dates.lexicon import DAYS_WITH_PART, FESTIVAL_NAMES, WORDS
from policenews.facts.dates.numbers import DIGITS, HAN, whole

TO = r" ?(?:至|到|——?|－|-|–|~|～|―|─) ?"
NUMBER = rf"(?:[0-9]{{1,4}}(?![0-9])|[{HAN}]{{1,7}})"
WEEKDAY = "一二三四五六日天"

UNITS = {
    "世纪": "century", "年代": "decade", "年度": "year", "年": "year", "季度": "quarter", "季": "quarter", "月份": "month",
    "月": "month", "星期": "weeks", "礼拜": "weeks", "周": "weeks", "日": "day", "号": "day", "天": "days",
    "小时": "hours", "钟头": "hours", "分钟": "minutes", "秒钟": "seconds", "秒": "seconds",
}  # fmt: skip
"""Unit as written, and what it makes of the number before it."""

NOT_AFTER = {
    "年": "级轻龄货夜均检报费薪糕画",
    "月": "龄均租薪供饼球台光亮嫂",
    "日": "均元币报韩常游本夜语间照",
    "号": "线楼院码文令公牌机店门窗台库房厅段坑井井楼岛桥",
    "周": "边口岁年转密围村庄长全到末",
    "天": "津然网气府窗台花鹅线平桥眼猫地山",
    "季": "节风",
    "秒": "杀",
}
"""A unit is none before these: 3年级, 10月龄, 8日均, 3号线, 5天津."""


def _unit(unit: str) -> str:
    barred = NOT_AFTER.get(unit, "")
    return f"{unit}(?![{barred}])" if barred else unit


NUMERIC = (
    rf"(?:(?<=[0-9])(?<![0-9.][0-9])(?<![0-9][,，][0-9])(?:[0-9]{{0,3}}(?![0-9])|(?: [0-9]){{1,3}})(?:\.[0-9]{{1,2}})?"
    rf"|(?<=[{HAN}])(?<![万亿数几{HAN}][{HAN}])[{HAN}]{{0,6}}"
    rf"|(?<=第)(?:[0-9]{{1,2}}|[一二三四]))"
    rf"(?:{TO}{NUMBER}|(?:(?<=[0-9])、(?:[0-9]{{1,2}}(?![0-9])|(?<=[0-9]{{4}}、)[0-9]{{4}})|(?<=[{HAN}])、[{HAN}]{{1,3}}){{1,6}})?(?P<few>[余多来几]?) ?(?P<per>个(?P<half>半)?)? ?"
    rf"(?P<unit>{'|'.join(_unit(unit) for unit in sorted(UNITS, key=len, reverse=True))})"
)
"""`2023年`, `1至10月`, `第三季度`, `3个月`, `1、3、5分钟`: a number, or a short list of them, and a unit."""


def _number(m: re.Match[str]) -> Atom | None:
    unit, text = m["unit"], m[0]
    kind = UNITS[unit]
    body = text[: m.start("few") - m.start()]
    parts = [whole(part.strip().lstrip("第")) for part in re.split(rf"{TO}|、", body) if "." not in part]
    if not parts or None in parts or "." in body:
        return Atom(DURATION, kind, 0, 0, "many")
    numbers = [number for number in parts if number is not None]
    first, last = numbers[0], numbers[-1]
    plain = not m["few"] and not m["per"]
    if len(numbers) > 1 and re.search("、", body) and any(b - a != 1 for a, b in zip(numbers, numbers[1:], strict=False)):
        return None if kind in ("year", "month", "day") else Atom(DURATION, kind, 0, 0, "list")
    ordinal = text[0] == "第"
    if kind == "century" and plain:
        return Atom(CENTURY, kind, first, last)
    if kind == "decade" and plain:
        return Atom(DECADE, kind, first, last)
    if kind == "year" and plain and not ordinal:
        if first >= 1000 and last < 1000:
            last = first // 100 * 100 + last
        if first >= 1000:
            return Atom(YEAR, kind, first, last)
        if len(body) == 2 and body[0] in "0〇零○" and first < 50:
            return Atom(YEAR, kind, 2000 + first, 2000 + last)
        return Atom(DURATION, "years", first, last, body)
    if kind == "quarter" and 1 <= first <= last <= 4 and not m["few"]:
        if m["per"] and not ordinal:
            return Atom(DURATION, "quarters", first, last)
        return Atom(PART, kind, first, last)
    if kind == "month" and plain and 1 <= first <= last <= 12 and not ordinal:
        return Atom(MONTH, kind, first, last)
    if kind == "day" and plain and not ordinal:
        if 1 <= first <= last <= 31:
            return Atom(DAY, kind, first, last, unit)
        if unit == "日" and 111 <= first <= 1231 and body.isdigit() and len(numbers) == 1:
            return Atom(DAY, "lost", first, first)
        return Atom(DURATION, "days", first, last)
    if ordinal and kind == "weeks" and 1 <= first <= last <= 53:
        return Atom(TEN, "isoweek", first, last)
    if ordinal:
        return Atom(DURATION, kind, 0, 0, "ordinal")
    lengths = {"year": "years", "quarter": "quarters", "month": "months", "day": "days"}
    return Atom(DURATION, lengths.get(kind, kind), first, last, "few" if m["few"] or m["half"] else "")


ISO = (
    r"(?<![0-9A-Za-z._/-][0-9])(?:"
    r"(?P<iy>(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2})(?P<sep> ?[-./] ?)(?P<im>[0-9]{1,2})(?P=sep)(?P<id>[0-9]{1,2})(?![0-9-])"
    r"|(?P<cy>(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2})(?P<cm>0[1-9]|1[0-2])(?P<cd>0[1-9]|[12][0-9]|3[01])"
    r"(?![0-9A-Za-z.,%余多个起件名人家元万亿份张条号辆次])"
    r"|(?P<my>(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2})[-./](?P<mo>0[1-9]|1[0-2])(?![0-9./])"
    r"|(?P<hh>[0-2]?[0-9]??)[:：](?P<mm>[0-5][0-9])(?:[:：](?P<ss>[0-5][0-9]))?(?![0-9:：]))"
)
"""`2023-5-24`, `2023.5.24`, `20230524`, `20:10`."""


def _iso(m: re.Match[str]) -> Atom | None:
    if m["mm"]:
        hour = int(m[0].replace("：", ":").partition(":")[0])
        return Atom(CLOCK, "clock", hour, int(m["mm"])) if hour <= 24 else None
    if m["mo"]:
        return Atom(MONTH, "yearmonth", int(m[0][0] + m["my"]), int(m["mo"]))
    year = m[0][0] + (m["iy"] or m["cy"])
    return Atom(DAY, "date", int(year), int(m["im"] or m["cm"]) * 100 + int(m["id"] or m["cd"]))


HOUR = (
    rf"(?:(?<=[0-9])(?<![0-9.][0-9])(?<![0-9][,，][0-9])[0-9]?|(?<=[{HAN}])(?<![{HAN}][{HAN}])[{HAN}]{{0,2}})(?: ?[至到—\-~～] ?[0-9]{{1,2}})? ?"
    rf"(?:时(?![速代间常效段期尚候刻])|点(?![{'名评球击燃多位出明赞亮对带面缀上问灯心穴单'}]))(?P<clock_tail>[0-9]{{1,2}}分(?![之钟])|[{HAN}]{{1,3}}分(?![之钟])|半|整|许|钟)?"
)


def _hour(m: re.Match[str]) -> Atom | None:
    body = re.split("[时点]", m[0], maxsplit=1)[0].strip()
    ends = [whole(part) for part in re.split(r" ?[至到—\-~～] ?", body)]
    tail = m["clock_tail"] or ""
    minute = 30 if tail == "半" else (whole(tail[:-1]) or 0) if tail.endswith("分") else 0
    if None in ends or any(end is None or end > 24 for end in ends) or minute > 59:
        return None
    name = "点" if "点" in m[0] and not tail else ""
    return Atom(CLOCK, "clock", ends[0] or 0, minute, name if len(ends) == 1 else f"-{ends[-1]}")


NTH = rf"(?P<nn>[1-5一二三四五])个?(?:周|星期|礼拜)(?P<nw>[{WEEKDAY}])"


def _nth(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "nth", whole(m["nn"]) or 0, 6 if m["nw"] in "日天" else WEEKDAY.index(m["nw"]))


WEEK = (
    rf"(?:(?<=[本这])(?:一|个)?|(?<=上)(?:上)?(?:一|个|一个)?|(?<=下)(?:下)?(?:一|个|一个)?|(?<=前)一(?:个)?|)(?:"
    rf"(?<=周)(?:(?P<w1>[{WEEKDAY}])(?![个次场起期批])|(?P<e1>末))|(?<=[^一二三四五六七八九十0-9])"
    rf"(?:(?:周|星期|礼拜)(?:(?P<w2>[{WEEKDAY}])|(?P<e2>末)|(?![边口岁转密围刊报年长到全]))))"
)


def _week(m: re.Match[str]) -> Atom | None:
    text = m[0]
    head = re.split("周|星期|礼拜", text)[0]
    shift = {"上": -1, "下": 1, "前": -1}.get(head[:1], 0) * (2 if head[:2] in ("上上", "下下") else 1)
    weekday, end = m["w1"] or m["w2"], m["e1"] or m["e2"]
    if weekday:
        number = 6 if weekday in "日天" else WEEKDAY.index(weekday)
        return Atom(DAY, "weekday+" if head else "weekday", shift, number)
    if end:
        return Atom(TEN, "weekend", shift)
    if not head:
        return None
    return Atom(TEN, "week~" if head[0] == "前" else "week+", shift)


FIRST = rf"(?<=[前首头])(?P<fn>[0-9]{{1,2}}|[{HAN}]{{1,3}}) ?(?P<fu>个?月|个?季度?|周|个?星期|天|年)(?![级龄])"


def _first(m: re.Match[str]) -> Atom | None:
    number, unit = whole(m["fn"]), m["fu"].lstrip("个")
    if unit == "月" and number and number <= 12:
        return Atom(PART, "first", 1, number)
    if unit in ("季", "季度") and number and number <= 4:
        return Atom(PART, "first", 1, number * 3)
    return Atom(DURATION, "days", 0, 0, "first")


_LUNAR_DAY = r"(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|卅)(?![一二三四五六七八九十月]|日)"
LUNAR_DAY = re.compile(_LUNAR_DAY)
LUNAR = (
    rf"(?:(?<=[农旧阴])历|(?<=[农旧阴正腊冬闰大一二三四五六七八九十初年]))(?:"
    rf"(?:(?<=历)(?P<lleap>闰)?(?P<lm>[正腊冬一二三四五六七八九十]{{1,2}})月|(?<=闰)(?P<lm4>[一二三四五六七八九十]{{1,2}})月|(?<=[正腊冬])月|"
    rf"(?<=[一二三四五六七八九十])(?<![0-9{HAN}].)(?P<lm3>[一二]?)月(?=初))(?P<ld>{_LUNAR_DAY})?"
    rf"|(?<=大)年(?P<ld2>初[一二三四五六七八九十])"
    rf"|(?<=年)(?P<ld3>初[一二三四五六七八九十])"
    rf"|(?<=初)(?P<ld4>[一二三四五六七八九十])(?=[至到]初?[一二三四五六七八九十]))"
)


def _lunar_day(text: str) -> int:
    return whole(text.removeprefix("初")) or 0


def _lunar(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if day := m["ld2"] or m["ld3"]:
        return Atom(DAY, "lunar", 1, _lunar_day(day))
    if m["ld4"]:
        return Atom(DAY, "lunar", 1, _lunar_day(m["ld4"]))
    month_text = re.sub("^[农旧阴]历", "", text).partition("月")[0].removeprefix("闰")
    month = {"正": 1, "腊": 12, "冬": 11}.get(month_text) or whole(month_text)
    if not month or month > 12:
        return None
    if not m["ld"]:
        return Atom(MONTH, "lunarmonth", month, month, "闰" if "闰" in text else "")
    return Atom(DAY, "lunar", month, _lunar_day(m["ld"]), "闰" if "闰" in text else "")


DAYS_OFF = "黄金周假期 小长假期间 黄金周 小长假 长假 假期期间 假期 假日 放假 假 节日期间 期间"
FESTIVAL = (
    rf"(?:{{opens}}|(?<=十)一(?=国庆|黄金周|小?长假|假|期间)|(?<=八)月(?:十五)(?![日号天]))(?P<fest_tail>\(?节?\)?{group(DAYS_OFF)}(?:里|内)?)?"
)


def _festival(m: re.Match[str]) -> Atom | None:
    tail = m["fest_tail"] or ""
    written = m[0][: len(m[0]) - len(tail)]
    name = {"十一": "国庆", "八月十五": "中秋"}.get(written) or FESTIVAL_NAMES[written]
    if name == "春运" or (tail and name in OFFICIAL):
        return Atom(PART, "holiday", name=name)
    exact = tail or name not in OFFICIAL or (written != "春节" and written.endswith("节"))
    return Atom(PART, "festival", name=name, first=1 if exact else 0)


def _festival_names() -> list[str]:
    return sorted(FESTIVAL_NAMES)


def _by_first(words: list[str]) -> str:
    """Words as an alternation that looks at the character already taken: `(?<=今)(?:年|天)`."""
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?<={re.escape(head)}){group(tails)}" for head, tails in heads.items())


def _word(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text in DAYS_WITH_PART:
        shift, part = DAYS_WITH_PART[text]
        return Atom(DAY, "day+", shift, 0, part)
    level, kind, value = WORDS[text]
    return Atom(level, kind, value, 0, text)


def _today(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "day+", {"今": 0, "昨": -1, "前": -2, "明": 1}[m[0][0]], whole(m["tn"]) or 0)


def _edge_of_year(m: re.Match[str]) -> Atom | None:
    text = m[0]
    if text[0] == "年":
        return Atom(PART, "edge", {"初": 1, "中": 6}.get(text[1], 12), name=text)
    return Atom(TEN, "edge", {"初": 1, "中": 2}.get(text[1], 3), name=text)


def _term(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "festival", name=m[0][:2], first=1 if len(m[0]) > 2 else 0)


def _season(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "season", "春夏秋冬".index(m[0][0]))


def _cycle(m: re.Match[str]) -> Atom | None:
    return Atom(YEAR, "cycle", name=m[0][:-1].removeprefix("农历"))


def _roc(m: re.Match[str]) -> Atom | None:
    number = whole(m["roc"])
    return Atom(YEAR, "year", number + 1911, number + 1911) if number else None


def _century(m: re.Match[str]) -> Atom | None:
    return Atom(CENTURY, "century", {"上": 20, "本": 21, "这": 21}[m[0][0]])


def _half(m: re.Match[str]) -> Atom | None:
    kind, number = {"年": ("months", 6), "月": ("days", 15)}.get(m["hu"][-1], ("hours", 0))
    return Atom(DURATION, kind, number, number)


def _holiday_again(m: re.Match[str]) -> Atom | None:
    return Atom(PART, "again", name=m[0])


AGAIN = "节日期间 假期期间 假期里 假期内 假期中 长假期间 小长假期间 黄金周期间 假日期间 假期 小长假 长假 黄金周"

SHAPES: tuple[tuple[str, str, str, Callable[[re.Match[str]], Atom | None]], ...] = (
    ("iso", DIGITS, ISO, _iso),
    ("lunar", "农旧阴正腊冬闰大年初一二三四五六七八九十", LUNAR, _lunar),
    ("festival", "".join({name[0] for name in FESTIVAL_NAMES} | {"十", "八"}),
     FESTIVAL.replace("{opens}", _by_first(sorted(FESTIVAL_NAMES))), _festival),
    ("hour", DIGITS + HAN, HOUR, _hour),
    ("nth", "第", NTH, _nth),
    ("number", DIGITS + HAN + "第", NUMERIC, _number),
    ("first", "前首头", FIRST, _first),
    ("week", "本这上下前周星礼", r"(?:(?<=[星礼])[期拜](?P<w3>[一二三四五六日天])|" + WEEK + ")", lambda m: Atom(DAY, "weekday", 0, 6 if m["w3"] in "日天" else WEEKDAY.index(m["w3"])) if m["w3"] else _week(m)),
    ("today", "今昨前明", r"(?:天|日)?[（(](?P<tn>[0-9]{1,2})日?[）)](?:天|日)?", _today),
    ("edge", "年月岁", r"(?:(?<=年)(?:初|中(?=[，,。]|$)|底|末|尾)|(?<=岁)末|(?<=月)(?:初|底|末|尾))", _edge_of_year),
    ("century", "上本这", r"(?:个)?世纪", _century),
    ("roc", "民", rf"国(?P<roc>[0-9]{{1,3}}|[{HAN}]{{1,4}})年", _roc),
    ("cycle", ZODIAC + STEMS + "农",
     rf"(?:(?<=[{ZODIAC}])年(?=春节|正月|大年|腊月|除夕|新春|初)|(?:(?<=农)历[{STEMS}])?(?<=[{STEMS}])[{BRANCHES}]年)", _cycle),
    ("half", "半", r"(?P<hu>年|个月|个?小时|天)", _half),
    ("season", "春夏秋冬", r"(?:季(?!节|攻势|行动|学|校|风|会战|严打|整治)|天)", _season),
    ("term", "".join({term[0] for term in TERMS}), f"(?:{_by_first(sorted(set(TERMS)))})(?:当天|当日|节气|节|时节)?", _term),
    ("again", "节假长小黄", f"(?:{_by_first(AGAIN.split())})", _holiday_again),
    ("word", "".join({word[0] for word in (*WORDS, *DAYS_WITH_PART)}),
     f"(?:{_by_first([*WORDS, *DAYS_WITH_PART])})", _word),
)  # fmt: skip

READERS = {name: read for name, _, _, read in SHAPES}
_OPENS = "".join(sorted({char for _, opens, _, _ in SHAPES for char in opens}))


@lru_cache(maxsize=1)
def atom_pattern() -> re.Pattern[str]:
    """The one pattern of all forms; built when first needed.

    It begins with the set of all first characters, so that the engine skips everything else at its own speed.
    """
    ways = "|".join(f"(?<=[{re.escape(opens)}])(?P<f_{name}>{pattern})" for name, opens, pattern, _ in SHAPES)
    return re.compile(f"[{re.escape(_OPENS)}](?:{ways})")


def read_atom(m: re.Match[str]) -> Atom | None:
    """The atom of a match, with its place."""
    atom = READERS[(m.lastgroup or "")[2:]](m)
    if atom is None:
        return None
    return Atom(atom.level, atom.kind, atom.first, atom.last, atom.name, m.start(), m.end())


__all__ = ["CLOCK", "DAYPART", "LUNAR_DAY", "TO", "atom_pattern", "read_atom"]
