"""`今年前7个月` is two atoms, 今年 and 前7个月: the smallest words of time, each narrowing the one before it.

An atom has a level, from the century to the clock; a point in time is a run of atoms of rising level. An atom does not
know any date: `place.py` gives it one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

CENTURY, DECADE, YEAR, PART, MONTH, TEN, DAY, DAYPART, CLOCK = range(9)
DURATION = -1


@dataclass(slots=True)
class Atom:
    """`8月` is level MONTH, kind "month", first 8, last 8; `1至10月` has last 10. Only `scan` sets its place."""

    level: int
    kind: str
    first: int = 0
    last: int = 0
    name: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """One form of time expression, with its reason and the examples that the test runner executes.

    `opens` are the characters that it begins with, `begins` its first two characters where these are words and no
    numbers; `pattern` goes on from the second character (a dict gives each first character its own). `read` makes an
    atom of a match. A `yes` is a phrase, or the ⟦marked⟧ part of one, and its days on the reference day 2024-05-20,
    written `first..last` with nothing where an end is open; of a `no` phrase no day may come.
    """

    name: str
    why: str
    opens: str
    begins: frozenset[str]
    pattern: str | dict[str, str]
    read: Callable[[re.Match[str]], Atom | None]
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...]

    def after(self, head: str) -> str | None:
        """The pattern of what follows a first character; None where the form does not begin with it."""
        if isinstance(self.pattern, dict):
            return self.pattern.get(head)
        return self.pattern if head in self.opens else None


@dataclass(frozen=True, slots=True)
class BareForm:
    """A form with examples like a `Form`; its pattern begins anywhere in a bare phrase."""

    name: str
    why: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Atom | None]
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """An operator, with the same kind of examples as a Form: 截至, 以来, 之前, 同期, the base of a comparison."""

    name: str
    why: str
    pattern: re.Pattern[str]
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...]


def group(words: list[str]) -> str:
    """Words as an alternation, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def by_head(words: list[str], tail: str = "") -> dict[str, str]:
    """Words by their first character, each with the pattern of what follows it: 今 gives `(?:年|天|日)`."""
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[0], []).append(word[1:])
    return {head: group(tails) + tail for head, tails in heads.items()}


def pairs(opens: str, seconds: str) -> frozenset[str]:
    """Every first character with every second: `今昨` and `天日` give 今天, 今日, 昨天, 昨日."""
    return frozenset(first + second for first in opens for second in seconds)


def beginnings(words: list[str]) -> frozenset[str]:
    """The first two characters of each word."""
    return frozenset(word[:2] for word in words)
