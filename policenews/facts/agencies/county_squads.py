"""The squads of counties by their short names: in an article of 衡阳市公安局交警支队, 衡东大队 is 衡东县公安局交警大队.

A county's 大队 may be of any duty, so that its short name names one only where the article's own organ is the traffic police
of the city above it. The 大队 of a district is one of that organ itself: 衡阳市公安局交警支队雁峰大队.
"""

from __future__ import annotations

from policenews.facts.agencies.left import read_place
from policenews.facts.agencies.links import Link, Page
from policenews.facts.agencies.places import county, is_district
from policenews.facts.agencies.tree import Node, Tree
from policenews.words.divisions import table

OF_COUNTY = "县大队"
"""The field of such a link."""

_TRAFFIC = ("交警", "交通警察", "交巡警")


def county_squad(page: Page, link: Link, name: str, start: int) -> bool:
    """Whether `name` before 大队 is the short name of a county and nothing else, in a text about traffic police; marks the link."""
    if link.word != "大队" or page.chain == start or not any(word in page.text for word in _TRAFFIC):
        return False
    found = table().short(name, page.year)
    if not found or any(one.level != 3 for one in found):
        return False
    place = read_place(page, link.start)
    if place is None or place.start != start or place.weak or not place.short or place.area is not None:
        return False
    link.start, link.name, link.field = start, name, OF_COUNTY
    return True


def named_by_county(tree: Tree, main: Node | None, link: Link, year: int | None) -> Node | None:
    """衡东县公安局交警大队 for the 衡东大队 of an article of 衡阳市公安局交警支队; None where the article is of another organ."""
    if main is None or not main.own.endswith("支队") or not main.own.startswith(_TRAFFIC):
        return None
    division = main.bureau.division
    found = county(division, link.name, year) if division is not None and division.level == 2 else None
    if found is None:
        return None
    if is_district(found):
        return tree.child(main, Link("squad", "大队", link.start, link.end, link.name), 0)
    return tree.child(tree.bureau(found), Link("squad", "大队", link.start, link.end, "交警"), -1)
