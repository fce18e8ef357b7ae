"""Automata over the names of divisions: 衡阳市 and 湖南 anywhere in a text, 耒阳 before 融媒体."""

from __future__ import annotations

from functools import cache
from typing import Any

from policenews.words.areas import AREAS, ORDINARY
from policenews.words.divisions import short_names, table


@cache
def full_names() -> tuple[Any, tuple[str, ...]]:
    """Full names of three or more characters, and the short names of provinces and prefectures."""
    names = {one.name for one in table().current() if len(one.name) > 2}
    for one in table().current():
        if one.level < 3:
            names.update(name for name in short_names(one.name) if name not in ORDINARY)
    return _finder(names)


@cache
def short_counties() -> tuple[Any, tuple[str, ...]]:
    """The short names of counties that are no ordinary words."""
    names = {name for one in table().current() if one.level == 3 for name in short_names(one.name)}
    return _finder(names - ORDINARY)


def _finder(names: set[str]) -> tuple[Any, tuple[str, ...]]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    ordered = tuple(sorted(names.union(AREAS)))  # so that 安新 is not found in 贵安新区
    return AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest), ordered
