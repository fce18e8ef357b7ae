"""The police of Taiwan's cities and counties: 台南市政府警察局, 屏东县警察局枋寮分局."""

from __future__ import annotations

import re

from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Link
from policenews.facts.agencies.tree import Node, Tree
from policenews.words.areas import TAIWAN, TAIWAN_SHORT

_SHORT = re.compile("[市县]警(?![局察])|警[一二三四五六七八九十]?分局")
"""市警方, 县警二分局: an article that writes so does not call the police of its city 市政府警察局; 县警局 is
the organ's own short name."""


def city_police(tree: Tree, context: Context, place: str) -> Node:
    """台南市警察局, or 台南市政府警察局 in an article that writes so."""
    name = TAIWAN.get(place, place + "警察局")
    plain = name.replace("政府", "")
    if not context.writes(name) and (context.writes(plain) or not context.writes("警局") and not context.writes("政府警察局") and context.has(_SHORT)):
        name = plain
    return tree.alone(name, "prefecture", "警察局", "bureau", None, "710000")


def city_branch(tree: Tree, context: Context, link: Link) -> Node | None:
    """台中市乌日警分局 is 台中市警察局乌日分局; a bare 乌日警分局 waits for its city."""
    if link.name in TAIWAN:
        return city_police(tree, context, link.name)
    for size in (3, 2):
        place = link.name[:size]
        if len(link.name) - size >= 2 and (place in TAIWAN or place in TAIWAN_SHORT):
            own = Link("branch", "分局", link.start, link.end, link.name[size:].removeprefix("警"))  # 高雄市警左营分局
            return tree.child(city_police(tree, context, TAIWAN_SHORT.get(place, place)), own, 0)
    return None
