"""`2023年底`, `6月第二周`, `假期首日`, `2022年秋`, `3日晚`: what only ends a point, and is no time without one before it."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import CENTURY, DAY, DAYPART, DECADE, MONTH, PART, TEN, YEAR, Atom, Sign
from policenews.facts.dates.expression import MONTHS
from policenews.facts.dates.forms_words import WEEKDAY, weekday
from policenews.facts.dates.numbers import HAN, whole

_NUMBER = rf"[0-9]{{1,3}}|[{HAN}]{{1,3}}"
_WEEKS = rf"(?:周|星期|礼拜)(?![末年{WEEKDAY}])"
_UNITS = {
    "天": "days", "日": "days", "周": "weeks", "星期": "weeks", "礼拜": "weeks", "月": "months", "季度": "quarters",
    "季": "quarters",
}  # fmt: skip

CLOSINGS = {
    sign.name: sign
    for sign in (
        Sign(
            "edge of a stretch",
            "the first or last part of a year, quarter or month that stands before it; 度 and 份 are mere suffixes",
            re.compile(
                r"[年月]?(初(?![一二三四五六七八九十])|底|末(?!季)|尾)(?![始期层线部心])|年?(中)(?=[，,、。；]|$)|(伊始|开年)|全年|份|度(?![假过])"
            ),
            yes=(
                ("2022年末", "2022-12-01..2022-12-31"),
                ("去年十一月月底", "2023-11-25..2023-11-30"),
                ("上季度末", "2024-03-01..2024-03-31"),
                ("2021年伊始", "2021-01-01..2021-01-31"),
                ("2022年全年", "2022-01-01..2022-12-31"),
            ),
            no=("底层", "伊始", "开年"),
        ),
        Sign(
            "age of a decade",
            "the beginning, middle or end of a century or decade",
            re.compile(
                r"(初|早|前|中|后|末|晚)(?:期|叶)|(初|末)(?!期)|(?P<both>[早前]中|中[后晚])期|(?P<half>[上下前后])半(?:叶|期|段)?"
            ),
            yes=(
                ("二十世纪下半叶", "1951-01-01..2000-12-31"),
                ("上世纪70年代初", "1970-01-01..1972-12-31"),
                ("80年代中期", "1983-01-01..1986-12-31"),
                ("80年代中后期", "1983-01-01..1989-12-31"),
                ("上世纪中叶", "1941-01-01..1960-12-31"),
            ),
            no=("早期",),
        ),
        Sign(
            "years of an age",
            "the first or last years of a century or decade",
            re.compile(rf"的?(?:(?P<early>头|前|首)|最后|后) ?(?P<count>{_NUMBER}) ?个?年(?![代级龄])"),
            yes=(
                ("本世纪头十年", "2001-01-01..2010-12-31"),
                ("上世纪最后20年", "1981-01-01..2000-12-31"),
                ("90年代前五年", "1990-01-01..1994-12-31"),
            ),
            no=("头十年",),
        ),
        Sign(
            "part of a stretch",
            "the first, last or n-th days, weeks or months of a stretch that stands before them; a week belongs to the "
            "month in which it begins, and to the year as ISO 8601 has it",
            re.compile(
                rf"[ \u3000]?的?(?:(?P<side>前|头|最[后後]|末(?!{_NUMBER}月)|后) ?(?P<n>{_NUMBER}) ?(?P<per>个)?(?P<u>{_WEEKS}|天|日(?![均报前])|月|季度?)"
                rf"|(?P<back>倒数)?第(?P<nth>{_NUMBER}) ?(?:个?(?P<nu>{_WEEKS})|个(?P<nm>月|季度)|(?P<nd>天))"
                r"|(?P<one>第一天|首日|头一天|首月|首周|最后一[天日周]|末月|末日))(?![前后以之内])"
            ),
            yes=(
                ("2023年第二周", "2023-01-09..2023-01-15"),
                ("4月的第一周", "2024-04-01..2024-04-07"),
                ("去年最后两个月", "2023-11-01..2023-12-31"),
                ("3月前5天", "2024-03-01..2024-03-05"),
                ("2023年最后一天", "2023-12-31..2023-12-31"),
                ("2022年第五个月", "2022-05-01..2022-05-31"),
                ("2023年第十天", "2023-01-10..2023-01-10"),
                ("2023年3月倒数第二天", "2023-03-30..2023-03-30"),
            ),
            no=("第二个月", "最后两天", "首日"),
        ),
        Sign(
            "day of a holiday",
            "假期第二天 is one day of it, 上周最后一天 too",
            re.compile(
                rf"[”]?的?(?:第(?P<nth>{_NUMBER})[天日]|(?P<one>首日|首天|头一天|最后一[天日])"
                rf"|(?P<side>前|头|最后|后) ?(?P<n>{_NUMBER})[天日])(?![前后以之内])"
            ),
            yes=(
                ("清明假期首日", "2024-04-04..2024-04-04"),
                ("五一假期第三天", "2024-05-03..2024-05-03"),
                ("国庆假期前两天", "2024-10-01..2024-10-02"),
                ("上周最后一天", "2024-05-19..2024-05-19"),
            ),
            no=("第二天上学", "最后一天"),
        ),
        Sign(
            "last weekday",
            "the last Monday of a month",
            re.compile(r"的?最后一?个(?:周|星期|礼拜)(?P<w>[一二三四五六日天])"),
            yes=(("2023年4月的最后一个星期五", "2023-04-28..2023-04-28"),),
            no=("最后一个星期五",),
        ),
        Sign(
            "this day of another year",
            "去年今日 is the article's day a year before, 上月今天 a month before, 去年本季度 this quarter of another year",
            re.compile(
                "的?(?:今[天日]|此时|这个?时候|这一?天|同一?[天日]|(?P<month>本月|这个?月)|(?P<quarter>本季度?))"
            ),
            yes=(
                ("去年今日", "2023-05-20..2023-05-20"),
                ("三年前的今天", "2021-05-20..2021-05-20"),
                ("去年本月十日", "2023-05-10..2023-05-10"),
                ("去年本季度", "2023-04-01..2023-06-30"),
                ("上个月的今天", "2024-04-20..2024-04-20"),
                ("上周今天", "2024-05-13..2024-05-13"),
                ("两个月前的今天", "2024-03-20..2024-03-20"),
            ),
            no=("此时民警",),
        ),
        Sign(
            "season of a year",
            "春 alone is a season only behind its year, 秋冬 are two",
            re.compile(
                r"年?(?P<s>[春夏秋冬])(?:(?P<two>(?<=春)夏|(?<=夏)秋|(?<=秋)冬|(?<=冬)春)[两季]*)?(?=$|[，,。、；到—]|至(?=[0-9]{4}年|[今次翌明]年))"
            ),
            yes=(
                ("2022年秋", "2022-09-01..2022-11-30"),
                ("去年夏", "2023-06-01..2023-08-31"),
                ("2022年秋冬季", "2022-09-01..2023-02-28"),
            ),
            no=("秋", "2022年秋收"),
        ),
        Sign(
            "night of a day",
            "晚 and 早 behind a day",
            re.compile(r"当?[晚夜](?![会饭宴班自间上里])|早(?![已就期在日餐饭高上晨间])"),
            yes=(("5月1日晚", "2024-05-01..2024-05-01"),),
            no=("晚",),
        ),
        Sign(
            "day without its word",
            "五月十二 as a phrase of its own: a day of the month",
            re.compile(
                r"(?:[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]|二十|三十一?|十)(?=$|[，。 ]| ?[至到—－–~～\-])"
            ),
            yes=(("4月12", "2024-04-12..2024-04-12"), ("十月三十一", "2024-10-31..2024-10-31")),
            no=("十二",),
        ),
    )
}

_EDGE, _AGE, _YEARS, _PART, _HOLIDAY, _WEEKDAY, _TODAY, _SEASON, _NIGHT, _DAY = (
    sign.pattern for sign in CLOSINGS.values()
)
HALF_MONTH = re.compile("的?(前|头|后)半个月(?![前后以之内])")
_SOONER = {"初": 1, "早": 1, "前": 1, "中": 2, "伊始": 1, "开年": 1}


_THIS = {"year+": ("today", "month", "quarter"), "month+": ("today",), "week+": ("today",)}
"""What of the article's own day stands in another year, month or week."""


def _this(text: str, atom: Atom, end: int) -> Atom | None:
    """`今日` of 去年今日: the same day, month or quarter elsewhere."""
    m = _TODAY.match(text, end) if atom.kind in _THIS and (atom.first or atom.kind == "year+") else None
    if m is None or (said := m.lastgroup or "today") not in _THIS[atom.kind]:
        return None
    level = {"month": MONTH, "quarter": PART}.get(said, DAY)
    return Atom(level, "today" if said == "today" else f"this{said}", 0, 0, "", end, m.end())


def closing(text: str, atom: Atom, end: int, bare: bool) -> Atom | None:
    """`底` of 6月底, `首日` of 假期首日; an atom without a kind is just a suffix: 份, 度."""
    if atom.level < YEAR and (m := _AGE.match(text, end)):
        if both := m["both"]:  # 早中期 has seven years of ten, 中后期 too
            first, last = (4, 10) if both[0] == "中" else (1, 7)
            return Atom(PART, "slice", first, last, "years", end, m.end()) if atom.level == DECADE else None
        if half := m["half"]:
            first, last = (1, 50) if half in "上前" else (51, 100)
            return Atom(PART, "slice", first, last, "years", end, m.end()) if atom.level == CENTURY else None
        return Atom(PART, "edge", _SOONER.get(m[1] or m[2], 3), 0, "年", end, m.end())
    if atom.level < YEAR and (m := _YEARS.match(text, end)):
        count = whole(m["count"]) or 0
        first, last = (1, count) if m["early"] else (-count, -1)
        return Atom(PART, "slice", first, last, "years", end, m.end()) if count else None
    if this := _this(text, atom, end):
        return this
    month = atom.kind in MONTHS
    if bare and atom.kind == "month" and (m := _DAY.match(text, end)):
        number = whole(m[0]) or 0
        return Atom(DAY, "day", number, number, "", end, m.end())
    if CENTURY <= atom.level <= YEAR or atom.kind in ("quarter", "quarter+", "half") or month:
        return _of_a_stretch(text, atom, end, month)
    if atom.kind in ("holiday", "again", "week+") and (m := _HOLIDAY.match(text, end)):
        return _slice(m, end)
    if atom.level == DAY and atom.kind != "weekday+" and (m := _NIGHT.match(text, end)):
        return Atom(DAYPART, "daypart", 0, 0, m[0][-1], end, m.end())
    return None


def _of_a_stretch(text: str, atom: Atom, end: int, month: bool) -> Atom | None:
    if m := _PART.match(text, end):
        return _slice(m, end) if m["side"] != "后" or m["per"] or m.end() == len(text) else None
    if month and (m := HALF_MONTH.match(text, end)):
        half = 1 if m[1] in "前头" else 2  # elsewhere 前半个月 is half a month before something
        return Atom(TEN, "halfmonth", half, half, "", end, m.end())
    if month and (m := _WEEKDAY.match(text, end)):
        return Atom(DAY, "nth", -1, weekday(m["w"]), "", end, m.end())
    if atom.level == YEAR and (m := _SEASON.match(text, end)):
        return Atom(PART, "season", "春夏秋冬".index(m["s"]), 0, m["two"] or "", end, m.end())
    m = _EDGE.match(text, end)
    if m is None:
        return None
    edge = m[1] or m[2] or m[3]
    if not edge or edge.endswith("中") and atom.kind in ("year", "whole") and text[m.end() : m.end() + 1] in ("，", ","):  # 2005年中，全市…
        return Atom(atom.level, "", end=m.end())
    level, unit = (TEN, "月") if month else (PART, "年")
    return Atom(level, "edge", _SOONER.get(edge, 3), 0, unit + edge[-1], end, m.end())


def _slice(m: re.Match[str], end: int) -> Atom | None:
    """From which to which unit, counted from the beginning, or backwards from the end: 最后三天 is -3 to -1."""
    groups = m.groupdict()
    if word := groups["one"]:
        unit = {"月": "months", "周": "weeks"}.get(word[-1], "days")
        place = -1 if word[0] in "最末" else 1
        return Atom(DAY if unit == "days" else TEN, "slice", place, place, unit, end, m.end())
    if groups["nth"]:
        number = (whole(groups["nth"]) or 0) * (-1 if groups.get("back") else 1)
        unit = _UNITS[groups.get("nu") or groups.get("nm") or "天"]
        return Atom(DAY if unit == "days" else TEN, "slice", number, number, unit, end, m.end()) if number else None
    number, unit = whole(groups["n"]) or 0, _UNITS[groups.get("u") or "天"]
    if not number:
        return None
    first, last = (1, number) if groups["side"] in "前头" else (-number, -1)
    return Atom(DAY if unit == "days" else TEN, "slice", first, last, unit, end, m.end())
