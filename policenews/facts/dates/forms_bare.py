"""`2018`, `09-01`, `10/31/1994`, `上两个月`: forms that are times only where the text is nothing else.

In an article 3-5 is a score, 2018 a part of a name and 后三天 the last three of something.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policenews.facts.dates.atoms import DAY, DURATION, MONTH, PART, YEAR, Atom
from policenews.facts.dates.forms_numbers import TO
from policenews.facts.dates.numbers import HAN, whole

_CENTURY = "(?:1[0-9]|20)[0-9]{2}"
_MONTH, _DAY = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
_FRESH = r"(?<![0-9A-Za-z.,:：/·\-])"
_ONLY_NUMBERS = re.compile(r"[从自在于由至到起止日号时点分早晚凌晨清上中下午夜 0-9/·:：—–~～\-]+")
_BEFORE_YEAR = re.compile(rf"(?:[从自在于由到至截止为= ]*|.*[0-9年月日]{TO})")
_UNITS = {
    "天": "days", "日": "days", "周": "weeks", "星期": "weeks", "礼拜": "weeks", "月": "months", "年": "years",
    "季度": "quarters",
}  # fmt: skip
_WORDS = {"新年": "元旦", "阳历新年": "元旦", "公历新年": "元旦", "新春": "春节"}
_DIALECT = {"琴日": -1, "尋日": -1, "寻日": -1, "听日": 1, "聽日": 1}


@dataclass(frozen=True, slots=True)
class BareForm:
    """A form with examples like a `Form`; its pattern begins anywhere in a bare phrase."""

    name: str
    why: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Atom | None]
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...]


def _year(m: re.Match[str]) -> Atom | None:
    number = int(m[0])
    return Atom(YEAR, "year", number, number) if _BEFORE_YEAR.fullmatch(m.string, 0, m.start()) else None


def _full(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "date", int(m[1]), int(m[2]) * 100 + int(m[3]))


def _year_month(m: re.Match[str]) -> Atom | None:
    return Atom(MONTH, "yearmonth", int(m[1]), int(m[2]))


def _month_day(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "monthday", int(m[1]), int(m[2])) if _ONLY_NUMBERS.fullmatch(m.string.strip()) else None


def _year_last(m: re.Match[str]) -> Atom | None:
    """31/10/1994 and 10/31/1994 are one day; of 3/7/1994 nobody knows which number is the month."""
    one, other, year = int(m[1]), int(m[3]), int(m[4])
    if year < 100:
        year += 1900 if year >= 50 else 2000
    month, day = (one, other) if other > 12 or one == other else (other, one)
    if month > 12:
        return None
    if day <= 12 and day != month:
        return Atom(DAY, "order", year, month * 100 + day)
    return Atom(DAY, "date", year, month * 100 + day)


def _several(m: re.Match[str]) -> Atom | None:
    number = whole(m["n"])
    return Atom(DURATION, _UNITS[m["u"]], number, number, "first" if m["side"] == "上" else "next") if number else None


def _word(m: re.Match[str]) -> Atom | None:
    if m[0] in _DIALECT:
        return Atom(DAY, "day+", _DIALECT[m[0]])
    return Atom(PART, "festival", name=_WORDS[m[0]], first=1)


def _nth_day(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "day+", (whole(m["n"]) or 1) - 1)


BARE_FORMS = {
    form.name: form
    for form in (
        BareForm(
            "year alone",
            "four digits and nothing else, or the end of a range",
            re.compile(rf"(?<![0-9./·])(?<!(?<![0-9.]{{4}})-){_CENTURY}(?=$|{TO}{_CENTURY}(?:$|年)|[之以]?[前后]$)"),
            _year,
            yes=(("2017", "2017-01-01..2017-12-31"), ("2015到2017", "2015-01-01..2017-12-31")),
            no=("飓风2018", "12345", "热线2018"),
        ),
        BareForm(
            "date in parts",
            "year, month and day with spaces or mixed signs between them",
            re.compile(
                rf"(?<![0-9A-Za-z.,:：/·])(?<![0-9]{{4}}-)({_CENTURY}) ?[ ./\-] ?({_MONTH}) ?[ ./\-] ?({_DAY})(?![0-9A-Za-z年月:：])"
            ),
            _full,
            yes=(
                ("2021 06 07", "2021-06-07..2021-06-07"),
                ("1996.03-21", "1996-03-21..1996-03-21"),
                ("1895-04-17", "1895-04-17..1895-04-17"),
                ("2021/2/3-2021/2/9", "2021-02-03..2021-02-09"),
            ),
            no=("2021 06 073",),
        ),
        BareForm(
            "compact date",
            "eight digits, also behind a dash",
            re.compile(
                r"(?<![0-9A-Za-z.])((?:1[89]|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=$|[ ，。]|{TO}[0-9])"
            ),
            _full,
            yes=(("20220304-20220405", "2022-03-04..2022-04-05"),),
            no=("20221304",),
        ),
        BareForm(
            "months in a range",
            "2001.03-2002.04: a point between year and month, a dash between the ends",
            re.compile(rf"(?<![0-9./·])({_CENTURY})[./]({_MONTH})(?=$|{TO}{_CENTURY})(?![0-9./])"),
            _year_month,
            yes=(("2001.03-2002.04", "2001-03-01..2002-04-30"), ("2006.11-2009", "2006-11-01..2009-12-31")),
            no=("1.03-2.04",),
        ),
        BareForm(
            "month and day",
            "07-21, 7/21 or 7·21 with nothing but numbers beside it",
            re.compile(rf"{_FRESH}({_MONTH})(?: ?[/·] ?|(?<=[0-9]{{2}})-)({_DAY})(?![0-9A-Za-z./·\-])"),
            _month_day,
            yes=(
                ("07-21", "2024-07-21..2024-07-21"),
                ("4/17", "2024-04-17..2024-04-17"),
                ("7·21", "2024-07-21..2024-07-21"),
            ),
            no=("“3·15”", "“11·3”专案", "0916-2637110", "3-1", "1-0"),
        ),
        BareForm(
            "year last",
            "foreign order; where day and month may change places it is a note",
            re.compile(
                rf"{_FRESH}([0-9]{{1,2}})([./\-])([0-9]{{1,2}})\2({_CENTURY}|(?<=/)[0-9]{{2}})(?![0-9./年月\-])"
            ),
            _year_last,
            yes=(
                ("21/7/2021", "2021-07-21..2021-07-21"),
                ("7/21/2021", "2021-07-21..2021-07-21"),
                ("5/5/96", "1996-05-05..1996-05-05"),
            ),
            no=("3/7/2021", "31/31/2021"),
        ),
        BareForm(
            "several units",
            "上两个月, 后三天: whole units before or after the present one",
            re.compile(
                rf"(?<![\u4e00-\u9fff])(?P<side>上|下|后)(?P<n>[0-9]{{1,3}}|[{HAN}]{{1,3}}) ?个?(?P<u>天|日|周|星期|礼拜|月|年|季度)"
                r"(?![\u4e00-\u9fff0-9])"
            ),
            _several,
            yes=(
                ("上两个月", "2024-03-01..2024-04-30"),
                ("上两天", "2024-05-18..2024-05-19"),
                ("下三周", "2024-05-27..2024-06-16"),
                ("后两年", "2025-01-01..2026-12-31"),
            ),
            no=("上三楼", "下一代"),
        ),
        BareForm(
            "word alone",
            "新年 alone is the first of January, in an article perhaps the lunar one; 听日 is tomorrow in Cantonese",
            re.compile(
                rf"(?<![\u4e00-\u9fff])(?:{'|'.join(_WORDS)}|{'|'.join(_DIALECT)})(?=$|[^\u4e00-\u9fff]|[上下早晚])"
            ),
            _word,
            yes=(
                ("新年", "2024-01-01..2024-01-01"),
                ("新春", "2024-02-10..2024-02-10"),
                ("聽日", "2024-05-21..2024-05-21"),
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
}


def bare_atom(text: str, place: int) -> Atom | None:
    """The atom that begins at a place of a phrase that is nothing but a time."""
    for form in BARE_FORMS.values():
        if m := form.pattern.match(text, place):
            atom = form.read(m)
            if atom is not None:
                atom.start, atom.end = m.span()
                return atom
    return None
