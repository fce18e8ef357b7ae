"""`2018`, `09-01`, `10/31/1994`: forms that are times only where the text is nothing else; words are in `forms_alone`.

In an article 3-5 is a score, 2018 a part of a name and 后三天 the last three of something.
"""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DAY, MONTH, YEAR, Atom, BareForm
from policenews.facts.dates.forms_alone import ALONE_FORMS
from policenews.facts.dates.forms_numbers import TO

_CENTURY = "(?:1[0-9]|20)[0-9]{2}"
_MONTH, _DAY = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
_FRESH = r"(?<![0-9A-Za-z.,:：/·\-])"
_ONLY_NUMBERS = re.compile(r"[从自在于由至到起止日号时点分早晚凌晨清上中下午夜 0-9/·:：—–~～\-]+")
_BEFORE_YEAR = re.compile(rf"(?:[从自在于由到至截止为= ]*|.*[0-9年月日]{TO})")


def _year(m: re.Match[str]) -> Atom | None:
    number = int(m[0])
    return Atom(YEAR, "year", number, number) if _BEFORE_YEAR.fullmatch(m.string, 0, m.start()) else None


def _full(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "date", int(m[1]), int(m[2]) * 100 + int(m[3]))


def _year_month(m: re.Match[str]) -> Atom | None:
    return Atom(MONTH, "yearmonth", int(m[1]), int(m[2]))


def _month_day(m: re.Match[str]) -> Atom | None:
    return Atom(DAY, "monthday", int(m[1]), int(m[2])) if _ONLY_NUMBERS.fullmatch(m.string.strip()) else None


_DATED = re.compile(rf"(?:1[89]|20)[0-9]{{2}}(?P<sep>[./])[0-9]{{1,2}}(?P=sep)[0-9]{{1,2}}{TO}$")


def _range_end(m: re.Match[str]) -> Atom | None:
    head = _DATED.search(m.string, max(0, m.start() - 14), m.start())
    return Atom(DAY, "monthday", int(m[1]), int(m[2])) if head and head["sep"] in m[0] else None


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
            "month and day behind a range",
            "2023.6.1-6.30: the year stands at the beginning",
            re.compile(rf"(?<![0-9])({_MONTH})[./]({_DAY})(?![0-9A-Za-z./\-])"),
            _range_end,
            yes=(
                ("2023.6.1-6.30", "2023-06-01..2023-06-30"),
                ("2023/11/20—2/3", "2023-11-20..2024-02-03"),
            ),
            no=("6.1-6.30", "5.20"),
        ),
        BareForm(
            "Republic of China in signs",
            "113/05/20, as offices of Taiwan write it; with a point a number of a version",
            re.compile(r"(?<![0-9A-Za-z./\-])(1[0-4][0-9])/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z/])"),
            lambda m: Atom(DAY, "date", int(m[1]) + 1911, int(m[2]) * 100 + int(m[3])),
            yes=(("113/05/20", "2024-05-20..2024-05-20"), ("112/03/01至112/05/31", "2023-03-01..2023-05-31")),
            no=("113.05.20", "113/5"),
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
        *ALONE_FORMS,
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
