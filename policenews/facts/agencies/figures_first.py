"""Figures told before any organ is named: they are those of who put the paper out, not of the unit that is named then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.standing import above
from policenews.facts.agencies.tree import BUREAUS, Node

UNITS = ("squad", "centre", "field")
_FIGURE = re.compile(
    r"(?:\d[\d.,，]*|[一二三四五六七八九十百千]+)[余多]?[万亿]?[余多]?(?:起|件|宗|人|名|次|家|辆|笔|场|条|份|元|处|个|台|本)"
)


def figures_before(text: str, first: int, hit: Hit) -> bool:
    """`窗口办理9万笔。衡东车管所设专窗1个`: whether the body has figures before the mention."""
    return _FIGURE.search(text, first, max(first, hit.start)) is not None


def published_first(
    text: str, first: int, lead: tuple[Hit, Node, int], acting: Sequence[tuple[Hit, Node, str]], byline: Sequence[tuple[Hit, Node]], published_by: str | None
) -> Node | None:
    """`来源：衡东县公安局 / 全县警情9起。县反诈中心劝阻3人`: the bureau of the source line, where a part of it is named late."""
    hit, node, _ = lead
    if not figures_before(text, first, hit):
        return None
    return next((up for up in _of_the_source(text, acting, byline, published_by) if up is not node and _leads(up, node)), None)


def _of_the_source(
    text: str, acting: Sequence[tuple[Hit, Node, str]], byline: Sequence[tuple[Hit, Node]], published_by: str | None
) -> Iterator[Node]:
    """The organ of the source line, given or written: 来源：衡东县公安局."""
    yield from (node for _, node, place in acting if place == "source")
    yield from (node for hit, node in byline if text[hit.start : hit.end] == published_by)


def _leads(bureau: Node, node: Node) -> bool:
    """Whether an organ is part of a bureau; 衡东县反诈中心 has its place in its name and is 衡东县公安局's."""
    place = bureau.family in BUREAUS and node.family == "centre" and node.parent is None and node.code is not None
    return above(bureau, node) or (place and node.code == bureau.code)
