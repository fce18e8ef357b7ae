"""Squads named by their place or work alone: 集里中队 of a county's traffic police, 雁峰大队 of a city's, a station's 社区中队.

Such a name says nothing of police. It counts at the head of a clause in an article that names the squad or station above it.
"""

from __future__ import annotations

from policenews.facts.agencies.left import GENERIC, is_han, plausible
from policenews.facts.agencies.links import Link, Page, Place
from policenews.facts.agencies.lists import duties
from policenews.facts.agencies.memory import Memory
from policenews.facts.agencies.places import county, is_district
from policenews.facts.agencies.tree import Node, Tree
from policenews.words.divisions import table

OF_STATIONS = frozenset(["巡逻", "巡防", "防控", "巡逻防控", "治安巡逻", "社区", "社区警务", "案件", "案侦", "执法办案"])
"""Squads that stations have: the 巡逻中队 in an article of a 派出所 is its own."""

_SIZES = ("中队", "大队")
_FOUNDS = ("组建", "成立", "设立", "新建", "建立")


def named_locally(page: Page, link: Link, name: str, start: int, stop: str) -> bool:
    """Whether the name alone can be that of a squad here: at the head of a clause, where what stands above it is named."""
    if link.word not in _SIZES or stop in _FOUNDS:
        return False
    if name in OF_STATIONS:
        return link.word == "中队" and page.stations and (stop == "的" or not is_han(page.text[start - 1 : start] or "。"))
    clear = start == 0 or not is_han(page.text[start - 1])
    county_named = link.word == "大队" and (table().is_short(name) or name in table())
    known = county_named or link.word == "中队" and plausible(name) and not GENERIC.search(name)
    if not clear or not known or len(name) > 4:
        return False
    return page.traffic


def above_locally(link: Link, tree: Tree, memory: Memory, year: int | None) -> tuple[Node | None, Link] | None:
    """What such a squad stands below, with its link; None where its name says more than a place.

    勐腊大队 in an article of a 边境管理支队 is its 勐腊边境管理大队.

    The 肇东大队 of a city's traffic police is the brigade of 肇东市's own bureau, that of a district a part of the 支队.
    """
    if link.family != "squad" or link.word not in _SIZES or link.place is not None or link.name in duties()[0]:
        return None
    if link.name in OF_STATIONS:
        return next((one for one in (memory.recent, memory.main) if one is not None and one.family == "station"), None), link
    if link.field != LOCAL:
        return None
    link.field = ""
    if link.word == "中队":
        squads = [node for node in tree.by_own.get("交警大队", ()) if node.bureau is memory.scope or node is memory.main]
        return (squads[0] if len(squads) == 1 else None), link
    border = memory.last("支队")
    if border is not None and border.own.endswith("边境管理支队"):
        home = county(border.division, link.name, year)
        place = Place(link.start, link.name, (home,), True) if home is not None else None
        return (border if home is not None else None), Link("squad", link.word, link.start, link.end, "边境管理", place=place)
    squads = tree.by_own.get("交警支队", [])
    home = county(squads[0].division, link.name, year) if len(squads) == 1 else None
    if home is None:
        return None, link
    if is_district(home):
        return squads[0], link
    return tree.bureau(home), Link("squad", link.word, link.start, link.end, "交警")


LOCAL = "地名"
"""Marks the link of a squad that only its place names."""
