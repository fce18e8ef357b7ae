"""Persons counted without a measure word: 拘捕两男一女, 478人（270男208女）, 1死26伤."""

from __future__ import annotations

import re

from policenews.facts.numerals import Num

_SEXES = re.compile(r"(?:男女|[男女])(?!(?:[一二两三四五六七八九十百\d]+[男女])?[一二两三四五六七八九十百\d]+[名人位])(?=[一二两三四五六七八九十百\d，。；、,;)）（(及和]|年|[当其]中|$)")
SEX = re.compile(r"男女|[男女]")
_CAUGHT = re.compile(r"(?:男女|[男女])(?:[一二两三四五六七八九十\d]+[男女])?(?:[（(][^（）()]{1,16}[)）])?(?:已)?被(?:捕|拘)")
_TAKEN = re.compile(r"(?:拘捕|抓获|逮捕|被捕|查获|拘获|带走|拘留)[^。；]{0,12}$|包括(?:[一二两三四五六七八九十百\d]{1,5}[男女])?$")
_OF_PERSONS = re.compile(r"[\d一二两三四五六七八九十百][余多]?[人名]次?[（(](?:其中|包括)?(?:[\d,一二两三四五六七八九十百]+[男女][、，和及]?)?$")
FATE = re.compile(r"死亡|重伤|轻伤|[死亡伤]")
_FATES = re.compile(r"(?:死亡|重伤|轻伤|[死亡伤])(?:[、，和及]?[\d一二两三四五六七八九十]{1,6}(?:死亡|重伤|轻伤|[死亡伤]))*(?=[，。；、,;)）（(]|$)")
_COSTS = re.compile(r"(?:造成|导致|致|酿成|引发|[起件宗次死亡伤增减加少])[、，和及]?$")


def sexes(text: str, num: Num) -> bool:
    """拘捕两男一女, 截查478人（270男208女）: behind a verb that takes them in, or in the bracket behind all of them."""
    if not _SEXES.match(text, num.end):
        return False
    return (
        _TAKEN.search(text, max(0, num.start - 18), num.start) is not None or _CAUGHT.match(text, num.end) is not None
        or _OF_PERSONS.search(text, max(0, num.start - 14), num.start) is not None
    )  # fmt: skip


def fates(text: str, num: Num) -> bool:
    """造成1死26伤, 事故12起、3死5伤: what became of them instead of a measure word; 1死2伤的事故 counts accidents."""
    return _FATES.match(text, num.end) is not None and _COSTS.search(text, max(0, num.start - 4), num.start) is not None
