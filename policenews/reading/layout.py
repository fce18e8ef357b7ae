"""Which lines are the article: furniture and bylines are told from text, and the end of the article is found."""

from __future__ import annotations

import re

from policenews.reading.bylines import Byline, byline, is_account, is_compiled, is_sign_off, of_cells
from policenews.reading.furniture import furniture_rule
from policenews.reading.lines import Line
from policenews.reading.people import bare, reports

_SENTENCE = re.compile(r"[。；！？]")
PEOPLE = frozenset(("author", "editor", "reviewer", "issuer", "proofreader"))
_TELLING = frozenset(("source", "published", "author", "editor", "reviewer", "issuer", "proofreader"))
_CUT = ("...", "…", "……")
"""Teasers of other articles are cut off."""
_LEGAL = re.compile("ICP|版权|备案|声明|转载|©|侵权|所登|公网安备|许可证|来源于|转载|精彩资讯|新闻线索|登载")
"""Words of the few kinds of furniture that come in whole sentences."""
_HEAD = 14
"""So many lines may stand between the top of a page and its text."""


def is_running(string: str) -> bool:
    """Running text, in contrast to titles, links and bylines: `全县共出动警力300人次，查处违法行为12起。`"""
    return len(string) >= 16 and (_SENTENCE.search(string) is not None or (len(string) > 70 and "，" in string))


def lay_out(found: list[Line]) -> dict[int, Byline]:
    """Set kind "furniture" or "byline" where a line is one; the bylines by line."""
    bylines: dict[int, Byline] = {}
    ends: list[int] = []
    lists: list[int] = []
    running: list[int] = []
    page = any(line.region == "main" for line in found)
    for index, line in enumerate(found):
        if line.kind == "row" or line.row:
            line.kind = "row"
            continue
        if line.kind == "byline":
            bylines[index] = of_cells(line.string)
            continue
        string = line.string
        if len(string) > 50 and "。" in string and (len(string) > 360 or not _LEGAL.search(string)):
            running.append(index)
            continue
        read = byline(string)
        telling = read is not None and (any(f.role in _TELLING and f.value for f in read.fields) or read.stamped)
        rule = furniture_rule(string)
        named = read is not None and any(f.role in PEOPLE and f.value for f in read.fields)
        if rule is not None and (not telling or (rule.ends and not named)):
            line.kind, line.why = "furniture", rule.name
            if rule.ends:
                ends.append(index)
            if rule.heads_list:
                lists.append(index)
        elif read is not None and (telling or any(f.role != "counter" for f in read.fields)):
            line.kind = "byline"
            bylines[index] = read
            if running and any(f.role in ("editor", "reviewer", "proofreader") for f in read.fields):
                ends.append(index)
        elif read is not None:
            line.kind, line.why = "furniture", "counters"
        elif is_running(string):
            running.append(index)
    if page:
        _outside(found, bylines)
    for index in lists:
        _list_below(found, index)
    _repeated(found)
    last = next((index for index in reversed(running) if not found[index].string.endswith(_CUT)), -1)
    for index in ends:
        if index > last and last >= 0:
            _take_rest(found, index + 1, bylines)
            break
    _edges(found, running)
    return bylines


def _outside(found: list[Line], bylines: dict[int, Byline]) -> None:
    """What stands outside the element that holds the article, unless it says who, whence or when."""
    first = next(index for index, line in enumerate(found) if line.region == "main")
    for index, line in enumerate(found):
        if line.region == "main" and not line.named or line.kind in ("furniture", "row") and line.region == "main":
            continue
        if index in bylines and (bylines[index].fields or index < first):
            continue
        if (
            index < first
            and not line.named
            and (line.heading == 1 or (index >= first - 6 and not line.item and len(line.string) >= 8))
        ):
            continue
        if line.region == "after" and not line.named and (is_running(line.string) or is_sign_off(line.string)):
            continue
        line.kind, line.why = "furniture", "navigation" if index < first else "footer"
        line.row = False


def _repeated(found: list[Line]) -> None:
    """A long paragraph that stands there twice is one paragraph: pages carry a text again for printing or sharing."""
    seen: set[str] = set()
    for line in found:
        if line.kind or len(line.string) < 30:
            continue
        if line.string in seen:
            line.kind, line.why = "furniture", "repeated"
        seen.add(line.string)


def _list_below(found: list[Line], index: int) -> None:
    """The entries of a list of links: short lines without a full stop, up to the next line of another kind."""
    for line in found[index + 1 : index + 40]:
        if line.kind == "byline" or line.row or (is_running(line.string) and line.region != "after"):
            return
        if not line.kind:
            line.kind, line.why = "furniture", "list entry"


def _take_rest(found: list[Line], start: int, bylines: dict[int, Byline]) -> None:
    for index in range(start, len(found)):
        line = found[index]
        if index not in bylines and not line.kind:
            line.kind, line.why = "furniture", "footer"


def _edges(found: list[Line], running: list[int]) -> None:
    """Account names above the text and signatures below it are bylines."""
    for line in found[:_HEAD]:
        if not line.kind and reports(line.string):
            line.kind = "byline"
    if not running:
        return
    seen = 0
    for line in found[: running[0]][:_HEAD]:
        if not line.kind and not line.heading:
            seen += 1
            if is_compiled(line.string) or is_account(line.string) or (len(line.string) <= 40 and bare(line.string)):
                line.kind = "byline"
    for line in found[running[-1] + 1 :]:
        if not line.kind and not line.heading and (is_sign_off(line.string) or is_account(line.string)):
            line.kind = "byline"
