"""The last things that tell where an article is from: 来郑务工 is said in 郑州, only 临沂 has 兰山, 罗庄 and 河东."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policenews.facts.agencies.finders import full_names
from policenews.facts.agencies.island import READ
from policenews.facts.agencies.links import Hit
from policenews.words.areas import CITY_LETTERS, PROVINCE_LETTERS
from policenews.words.divisions import Division, table

_COMERS = re.compile(f"[来驻]([{''.join(CITY_LETTERS)}])(?=打工|务工|务农|经商|投资|旅游|创业|就业|求学|人员|游客|办事|部队|单位)")
"""People who come to a city from elsewhere, or stay in it: 来郑务工."""

_AWAY = re.compile(f"([{''.join(PROVINCE_LETTERS)}])籍(?:外流|在外|赴外|出省)")
"""People of a province who are elsewhere, as its own police see them: 川籍外流贩毒人员."""

_ERAS = (None, 2012)
"""An article without a date may be from before its districts were joined: 邢台 had a 桥东区 until 2020."""


def by_letter(texts: Sequence[str]) -> set[str]:
    """来郑务工 is said in 郑州市, 川籍外流人员 in 四川省."""
    found = {CITY_LETTERS[m.group(1)] for text in texts for m in _COMERS.finditer(text[:READ])}
    return found | {PROVINCE_LETTERS[m.group(1)] for text in texts for m in _AWAY.finditer(text[:READ])}


def names_below(hits: Sequence[Hit], texts: Sequence[str]) -> set[str]:
    """What stands below a city by its name: the 兰山 of 兰山分局, and districts in full that several cities have (桥东区)."""
    found = {link.name.removesuffix("公安") for hit in hits if hit.use not in ("receiver", "partner") for link in hit.links if link.family == "branch" and link.role == "named"}
    finder, names = full_names()
    for text in texts:
        page = text[:READ]
        told = (names[index] for index, _, end in finder.find_matches_as_indexes(page) if not page.startswith(("人", "籍"), end))
        found.update(name for name in told if name[-1] in "区县市旗" and any(one.level == 3 for one in table().named(name)))
    return found


def city_of_all(names: Iterable[str], year: int | None) -> Division | None:
    """The only city below which all the names stand, two at least: 桥东 and 桥西 are below 张家口, and until 2020 below 邢台."""
    divisions, cities = table(), list[frozenset[str]]()
    for name in sorted(names):
        eras = (year,) if year else _ERAS
        found = [one for when in eras for form in (name, name + "区", name + "县", name + "市") for one in divisions.named(form, when)]
        homes = frozenset(one.code[:4] + "00" for one in (*found, *divisions.short(name, year)) if one.level == 3)
        if homes:
            cities.append(homes)
    common = frozenset.intersection(*cities) if len(cities) > 1 else frozenset()
    return divisions.at(next(iter(common)), year) if len(common) == 1 else None
