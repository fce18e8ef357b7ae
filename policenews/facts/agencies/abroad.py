"""Forces outside the mainland's order: 香港警务处, 澳门司法警察局, 内政部警政署."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.tree import Node, Tree


def hongkong(tree: Tree) -> Node:
    """香港警务处."""
    return tree.alone("香港警务处", "province", "警务处", "abroad", code="810000")


def office(tree: Tree) -> Node:
    """内政部警政署."""
    return tree.alone("内政部警政署", "province", "警政署", "abroad", code="710000")


_WITH_A_FIGURE = re.compile(r"[^。；\n]{0,60}?[\d一二三四五六七八九十]")
"""What shows that a force does or counts something."""


def whole_force(tree: Tree, context: Context, hits: Sequence[Hit], text: str, outside: Sequence[str], *, first: bool = False) -> Node | None:
    """警方 of an article from Hong Kong that no unit speaks in: 警方在港岛总区交通日发出告票900张; not 警方会继续留意.

    With `first` only where no unit is named before it: 警方指上半年录得罪案3万宗…反诈骗协调中心劝止…
    """
    if not context.hongkong:
        return None
    bare = (hit for hit, place in zip(hits, outside, strict=True) if not place and hit.last.word == "警方" and hit.last.role == "bare")
    units = [hit.start for hit, place in zip(hits, outside, strict=True) if not place and hit.last.word != "警方"]
    spoken = next((hit for hit in bare if (told := _WITH_A_FIGURE.match(text, hit.end)) and not (first and any(hit.end <= at < told.end() for at in units))), None)
    if spoken is None or first and any(at < spoken.start for at in units):
        return None
    return hongkong(tree)


def foreign(tree: Tree, link: Link) -> tuple[Node, int] | None:
    """警政署, 刑事局, 警务处, 司法警察局."""
    if link.word in ("警务处", "香港警察"):
        return hongkong(tree), 1
    if link.word.endswith(("调查科", "协调中心", "情报组", "情报科", "公共关系科", "机动部队", "国家安全处")):
        return tree.child(hongkong(tree), Link("squad", link.word, link.start, link.end), 1), 1
    if link.word in ("司法警察局", "治安警察局", "警察总局"):
        return tree.alone("澳门" + link.word, "province", link.word, "abroad", code="820000"), 1
    if link.word == "警政署":
        return office(tree), 1
    word = "刑事警察局" if link.word == "刑事局" else link.word
    if word == "刑事警察局":
        return tree.alone(word, "unit", word, "field", code="710000"), 1
    return tree.child(office(tree), Link("field", word, link.start, link.end), 1), 1
