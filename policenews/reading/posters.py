"""Posters: runs of short lines without a stop, each with one figure, under dated lines such as `截至10月18日`."""

from __future__ import annotations

import re

from policenews.reading.document import BlockKind
from policenews.reading.lines import Line

_MARK = re.compile(r"^(?:[●○◆◇■□▲△▶►★☆✦※•·]{1,2}|[①-⑳❶-❿]|\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）])[ \u3000]*")
_BRACKET = re.compile(r"[（(][^（）()]{1,24}[)）]$")
_FIGURE = r"(?<![\d.第])\d[\d,]{0,12}(?:\.\d{1,4})?[ ]?(?:[余多]|[万亿千百]){0,3}[ ]?(?:%|％|‰|个百分点|[余多]?(?:人民币|美)?[\u4e00-\u9fff]{1,3})"
_ENDS = re.compile(rf"{_FIGURE}$")
_NOT_A_UNIT = re.compile(
    r"\d[ ]?(?:[年月日号届版期时点分秒岁]|周年|日讯|小时|分钟|月份?|[年月日]前)[\u4e00-\u9fff]{0,2}$"
)
_DAY = r"(?:(?:19|20)?\d\d年)?(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])日)?"
_DATED = re.compile(
    rf"(?:截[至止]到?(?:目前|{_DAY})|(?:今年|去年|(?:19|20)\d\d年)(?:以来|[1-4一二三四]季度|第[一二三四]季度|上半年|下半年|前三季度|全年)?|"
    rf"(?:今年|去年|(?:19|20)\d\d年)?(?:1[0-2]|[1-9])月?[至到—~～-](?:1[0-2]|[1-9])月份?|{_DAY}(?:以来|起)?|{_DAY}[至到—~～-]{_DAY})[ \u3000:：]?"
)
_LONGEST = 32
_FEWEST = 3
"""So many lines of figures at least make a poster; under a dated line or behind marks two will do."""


def posters(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]]) -> None:
    """Lines of figures become items, the dated lines above them headings: `今年1至9月` / `立案238起` / `同比下降5.9%`."""
    position = 0
    while position < len(kept):
        if not _short(kept[position][1], kinds[position]):
            position += 1
            continue
        stop = position
        while stop < len(kept) and _short(kept[stop][1], kinds[stop]):
            stop += 1
        _run(kept, kinds, position, stop)
        position = stop


def _run(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]], first: int, stop: int) -> None:
    figures = [place for place in range(first, stop) if _figure(kept[place][1].string)]
    dated = [place for place in range(first, stop) if _DATED.fullmatch(_bare(kept[place][1].string))]
    marked = sum(_MARK.match(kept[place][1].string) is not None for place in figures)
    needed = _FEWEST - 1 if dated or marked > 1 else _FEWEST
    if len(figures) < needed or 2 * len(figures) < figures[-1] - figures[0] + 1 - len(dated):
        return
    for place in figures:
        kinds[place] = ("item", 0)
    for place in dated:
        if place < figures[-1]:
            kinds[place] = ("heading", 5)


_STOP = re.compile("[。；！？]")


def _short(line: Line, kind: tuple[BlockKind, int]) -> bool:
    """A line that may stand in a poster: short, without a stop, no link, no part of a table and nothing that says who and when."""
    if kind[0] not in ("heading", "paragraph", "item") or line.linked or line.kind or len(line.string) > _LONGEST + 12:
        return False
    string = line.string
    return string[-1] not in "。；;！!？?：:，," and _STOP.search(string) is None


def _figure(string: str) -> bool:
    """`●抓获犯罪嫌疑人787人` and `立案63起（已全部破获）`; `截至10月18日` and the headline of another text are none."""
    words = _BRACKET.sub("", _bare(string)).rstrip()
    if len(words) > _LONGEST or words.count("，") + words.count(",") > 1 or words.count(" ") > 2:
        return False
    return _ENDS.search(words) is not None and _NOT_A_UNIT.search(words) is None


def _bare(string: str) -> str:
    return _MARK.sub("", string)
