"""`今年前7个月` is two atoms, 今年 and 前7个月: the smallest words of time, each narrowing the one before it.

An atom has a level, from the century to the clock; a point in time is a run of atoms of rising level. An atom does not
know any date: `resolve.py` gives it one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CENTURY, DECADE, YEAR, PART, MONTH, TEN, DAY, DAYPART, CLOCK = range(9)
DURATION = -1


@dataclass(frozen=True, slots=True)
class Atom:
    """`8月` is level MONTH, kind "month", first 8, last 8; `1至10月` has last 10."""

    level: int
    kind: str
    first: int = 0
    last: int = 0
    name: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """One form of atom: its pattern, the function that reads a match, and why it is as it is.

    `opens` are the characters it may begin with; `pattern` goes on from there. `yes` are phrases with what they are on
    the reference day 2024-05-20, `no` phrases of which no placed time may come. The test runner executes both.
    """

    name: str
    why: str
    opens: str
    pattern: str
    read: object
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...] = ()


def group(words: str | list[str]) -> str:
    """Words as an alternation, the longest first."""
    items = words.split() if isinstance(words, str) else words
    return "(?:" + "|".join(sorted(map(re.escape, items), key=len, reverse=True)) + ")"
