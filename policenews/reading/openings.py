"""Reporters in front of a text without a dateline: `文/图 江北晚报记者 陈敏 通讯员 王强 今年以来，…`."""

from __future__ import annotations

import re

from policenews.models import Person
from policenews.reading.people import PEN_NAME
from policenews.reading.surnames import is_name

_HOW = r"(?:(?:文[／/、]?图|图[／/、]?文|文字|文)[ \u3000]*[:：／/]?[ \u3000]*)"
_WHOSE = r"(?:[\u4e00-\u9fffA-Za-z]{2,12}?[报网社台刊端])"
_LABEL = re.compile(r"(?:本报|本网|全媒体|融媒体?|特约|见习|实习|首席){0,2}(?:记者|通讯员|实习生)")
_OPENS = re.compile(rf"{_HOW}?{_WHOSE}?(?={_LABEL.pattern})")
_WORD = re.compile(r"[^ \u3000、]+(?=[ \u3000、])")
"""A word that something parts from the next one: the text itself runs on."""
_QUOTED = re.compile(rf"{_WHOSE}?{_LABEL.pattern}(?P<who>[\u4e00-\u9fff]{{2,3}})(?=[“「\"])")
_NOT_FIRST = frozenset("从来向随和由在于到")
"""记者从江北“110”获悉, 记者来到“和谐家园”: what reporters do is no name."""
_TIMES = re.compile("连日|年[初末底关前终]|时[下值逢]|夏[季日天]")
"""With these words a text begins."""


def opened(head: str, told: bool = False) -> list[Person]:
    """The names behind a newspaper's label up to the first word that is none; with `told`, behind a dateline, up to a quotation."""
    if told and (quoted := _QUOTED.match(head)):
        who = quoted["who"]
        return [Person(role="author", name=who)] if is_name(who) and who[0] not in _NOT_FIRST else []
    start = _OPENS.match(head)
    if start is None:
        return []
    found: list[str] = []
    pen = False
    for part in _WORD.finditer(head, start.end()):
        word = part.group()
        if label := _LABEL.match(word):
            pen = label.group().endswith("通讯员")
            word = word[label.end() :]
        if not word:
            continue
        named = is_name(word) and word[0] not in _NOT_FIRST and _TIMES.match(word) is None
        if not named and not (pen and PEN_NAME.fullmatch(word)):
            break
        found.append(word)
    return [Person(role="author", name=name) for name in found]
