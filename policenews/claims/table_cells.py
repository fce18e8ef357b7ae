"""One cell of a table: 54, 72名, ↓10.0%, 减少3起, and a second figure in brackets behind the first: 33（-8.3%）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policenews.claims.items import Range
from policenews.facts.numerals import Num
from policenews.models import Basis, Direction

_DOWN = "-－−–↓▼▽⬇下减降少跌"
_UP = "+＋↑▲△⬆上增升提多涨"
_BEHIND = re.compile(r"[\s　]*(?P<arrow>[↑↓▲▼△▽⬆⬇])?[\s　]*")
_LEAD = re.compile(
    r"[\s　]*(?:(?P<basis>同比|环比|较上年(?:同期)?|比上年(?:同期)?|较去年(?:同期)?|比去年(?:同期)?)[\s　]*)?"
    r"(?P<sign>[+\-＋－−–↑↓▲▼△▽⬆⬇]|上升|下降|增加|减少|增长|降低|提高|提升|下跌|多|少|[增减升降])?了?[\s　]*"
)
_OPEN = re.compile(r"[\s　]*[（(／/][\s　]*")
_CLOSE = re.compile(r"[\s　]*[)）]?[\s　]*")


@dataclass(slots=True)
class Figure:
    """One figure of a cell: its numeral, and the direction and basis that the cell itself tells."""

    num: Num
    signed: bool = False
    direction: Direction | None = None
    basis: Basis | None = None


def figures(text: str, place: Range, nums: Sequence[Num]) -> list[Figure]:
    """The figures that a cell consists of, one or two; nothing where it holds anything else (2024-01-20, 3人受伤)."""
    inside = [n for n in nums if place[0] <= n.start < place[1]]
    inside = [n for at, n in enumerate(inside) if not at or n.start >= inside[at - 1].stop]  # the 百 of 个百分点
    if not 1 <= len(inside) <= 2 or inside[-1].stop > place[1]:
        return []
    found = [_figure(text, place[0], inside[0])]
    at = inside[0].stop
    if found[0] is None:
        return []
    behind = _BEHIND.match(text, at, place[1])
    if behind is not None:
        if behind["arrow"]:
            found[0].signed, found[0].direction = True, _direction(behind["arrow"])
        at = behind.end()
    if len(inside) == 2:
        opened = _OPEN.match(text, at, place[1])
        second = _figure(text, opened.end(), inside[1]) if opened else None
        closed = _CLOSE.match(text, inside[1].stop, place[1])
        if opened is None or second is None or closed is None or closed.end() != place[1]:
            return []
        return [found[0], second]
    return [found[0]] if at == place[1] or _OPEN.match(text, at) and re.fullmatch(r"[\s　]*[（(][—\-－/持平]*[)）][\s　]*", text[at : place[1]]) else []


def _figure(text: str, start: int, num: Num) -> Figure | None:
    """The figure whose cell, or bracket in a cell, begins at `start`."""
    lead = _LEAD.match(text, start, num.lead)
    if lead is None or lead.end() != num.lead or num.value is None or num.upper is not None:
        return None
    if re.fullmatch(r"0\d+", text[num.start : num.end]):
        return None  # 0955: no figure
    basis: Basis | None = None
    if lead["basis"]:
        basis = "mom" if lead["basis"] == "环比" else "yoy"
    return Figure(num, lead["sign"] is not None or basis is not None, _direction(lead["sign"]), basis)


def _direction(sign: str | None) -> Direction | None:
    if not sign:
        return None
    return "down" if sign[0] in _DOWN else "up" if sign[0] in _UP else None
