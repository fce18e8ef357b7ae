"""`今年1至2月，全市…`: finds the places where an atom of time may begin, and reads it there.

A sieve of one pattern passes over the whole text; only where it holds are the forms of that first character tried. Each
first character has a pattern of its own, compiled when the character is first met.
"""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import Atom
from policenews.facts.dates.forms_counted import COUNTED_FORMS
from policenews.facts.dates.forms_digits import BEFORE_WORD, DIGIT_FORMS
from policenews.facts.dates.forms_feasts import FEAST_FORMS
from policenews.facts.dates.forms_numbers import NUMBER_FORMS
from policenews.facts.dates.forms_plans import PLAN_FORMS
from policenews.facts.dates.forms_words import WORD_FORMS
from policenews.facts.dates.numbers import DIGITS, HAN

FORMS = {
    form.name: form for form in (*FEAST_FORMS, *PLAN_FORMS, *NUMBER_FORMS, *COUNTED_FORMS, *DIGIT_FORMS, *WORD_FORMS)
}
"""All forms of atoms; of rivals at one place the earlier wins."""

_ORDER = (
    "five years",
    "sessions",
    "little new year",
    "lunar",
    "festival",
    "day known by its numbers",
    "two at once",
    "quarter letter",
    "nth weekday",
    "months counted together",
    "number",
    "year without its word",
    "iso",
    "hour",
    "week",
    "first months",
    "year in brackets",
    "today in brackets",
    "edge",
    "century",
    "Republic of China",
    "cycle",
    "half",
    "season",
    "term",
    "again",
    "word",
    "day alone",
)
_AFTER = (
    r" ?[余多来几]?个?半?[年月日号天周季世旬时点分秒小星礼钟]"
    rf"|(?: ?[、至到—－–~～―─/\-] ?[0-9{HAN}—]|[:：][0-5][0-9]| ?[至到—] ?[今上本昨正腊除次])"
    r"|(?: [0-9]){1,3}(?![0-9])|\.[0-9]{1,2}(?:[.年个月天小周星分秒至到—－–~～\-]|$)"
)
_FESTIVE = "以之会初劳国假期黄长放·青儿夕建妇节前后当至到"
_NUMERALS = frozenset(DIGITS + HAN + "第")
_PAIRS = frozenset(pair for form in FORMS.values() for pair in form.begins if pair[0] not in _NUMERALS)
"""The first two characters of every form that does not begin with a number: 今年 is one, 今后 is not."""
_HEADS = re.escape("第" + "".join(sorted({pair[0] for pair in _PAIRS})))
_SECONDS = re.escape("".join(sorted({pair[1] for pair in _PAIRS} | set(DIGITS + HAN))))

SIEVE = re.compile(
    rf"[0-9](?<![0-9.][0-9])(?=[09][0-9]{{6}}(?![0-9])|[0-9]*+(?:{_AFTER})|0[0-3][0-9]{BEFORE_WORD})"
    rf"|[{HAN}](?<![{HAN}][{HAN}])(?=[{HAN}]*+(?:{_AFTER}|[{_FESTIVE}]|$))"
    rf"|[{_HEADS}](?=[{_SECONDS}])"
)


class _Patterns(dict[str, "re.Pattern[str] | None"]):
    """First character to the pattern of all forms that begin with it; None where there is none."""

    def __missing__(self, head: str) -> re.Pattern[str] | None:
        ways = [
            f"(?P<f{number}>{rest})"
            for number, name in enumerate(_ORDER)
            if (rest := FORMS[name].after(head)) is not None
        ]
        self[head] = re.compile(re.escape(head) + "(?:" + "|".join(ways) + ")") if ways else None
        return self[head]


_PATTERNS = _Patterns()


def atom_at(text: str, place: int) -> Atom | None:
    """The atom that begins at a place: `5月` at the 5 of 5月1日."""
    head = text[place : place + 1]
    if head not in _NUMERALS and text[place : place + 2] not in _PAIRS:
        return None
    pattern = _PATTERNS[head]
    m = pattern.match(text, place) if pattern else None
    if m is None:
        return None
    atom = FORMS[_ORDER[int((m.lastgroup or "f0")[1:])]].read(m)
    if atom is None:
        return None
    atom.start, atom.end = m.span()
    return atom
