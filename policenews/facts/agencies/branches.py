"""Reading branches: 宝塔分局, 宝塔区公安分局, 公安宝塔分局, 高雄市警三分局; 气象分局 is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.agencies.left import GENERIC, name_start, read_place
from policenews.facts.agencies.links import Link, Page, Place
from policenews.facts.agencies.lists import ALIEN_BRANCH, names_and_so_on, names_before
from policenews.facts.agencies.places import is_district
from policenews.words.areas import TAIWAN, TAIWAN_SHORT

_SEAS = ("南海", "东海", "北海", "黄海", "渤海")
"""Branches of the coast guard: 中国海警局南海分局."""

_LEVELS = ("市", "县", "区", "州", "旗")


def branch(page: Page, link: Link) -> Iterator[Link]:
    """宝塔分局, 宝塔区公安分局, 公安宝塔分局; not 气象分局."""
    text, head = page.text, link.start
    if page.station:
        page.chain = -1  # no branch stands below a station
    if link.word == "警察分局":
        link.word = "警分局"
    if parts := list(_of_police(page, link)):
        yield from parts
        return
    start, stop = name_start(page, head)
    name = text[start:head]
    if (short := _short_city(name)) is not None:
        yield Link("bureau", "警察局", start, start + 2, short, place=Place(start, short, (), False, short))
        yield Link("branch", "分局", start + 2, link.end, name[2:])
        return
    if name.endswith("森林") and start != page.chain and f"局{name}" not in text and (home := read_place(page, head - 2)) is not None and home.candidates and not home.weak:
        yield Link("bureau", "公安局", home.start, head - 2, home.text, place=home)  # 衡东森林公安分局
        link.start, link.name = head - 2, "森林"
        yield link
        return
    if name[:1] in _LEVELS and name[1:] in ("森林", "水上", "公交", "公共交通", "轨道", "机场", "林业") and start != page.chain:
        yield Link("bureau", "公安局", start, start + 1, name[0], "level")  # 县森林公安分局
        link.start, link.name = start + 1, name[1:]
        yield link
        return
    if not name and stop == "和" and (city := read_place(page, head - 2)) is not None and city.area in TAIWAN:
        start, name = city.start, text[city.start : head]  # 新北市永和分局
    if name.startswith("公安") and len(name) > 3:
        start, name = start + 2, name[2:]
    if not name and GENERIC.search(stop) and (items := names_and_so_on(page, link)):
        yield from items
        return
    if not name or name == "公安":
        link.role = "generic" if GENERIC.search(stop) or text[head - 1 : head] == "各" else "bare"
        yield link
        return
    if name in ("区", "县", "市", "区县", "县区", "县市", "市县"):
        before = text[start - 1 : start] if start > page.edge else ""
        link.role, link.start, link.name = (
            ("generic" if before in ("各", "、") or len(name) > 1 else "level"),
            start,
            name,
        )
        yield link
        return
    if name in _SEAS and "海警局" in text or ALIEN_BRANCH.search(name) or GENERIC.search(name) and name[0] != "第":
        return
    place = read_place(page, head)
    if place is not None and place.short and not place.led and place.candidates and all(one.level == 3 and not is_district(one) for one in place.candidates):
        place = None  # a county has no branch: 龙门分局 of 洛阳 is none of 龙门县
    if place is not None and (place.start <= start or (start != page.chain and (not place.short or len(name) > 6))):
        link.place, link.start, link.name = place, place.start, place.text
    elif len(name) > (16 if start == page.chain else 10):
        return
    else:
        link.start, link.name = start, name
        _lead_city(page, link)
    yield from names_before(page, link)
    yield link


_NUMBERED = re.compile(r"(警?)第?([一二三四五六七八九十])$")


def _of_police(page: Page, link: Link) -> Iterator[Link]:
    """高雄市警三分局 and 高雄三分局 are the 第三分局 of 高雄市警察局."""
    found = _NUMBERED.search(page.text, max(page.edge, link.start - 3), link.start)
    place = read_place(page, found.start()) if found is not None else None
    if found is not None and found.group(1) and place is None:  # 基市警三分局
        at = found.start() - 2
        city = TAIWAN_SHORT.get(page.text[max(page.edge, at) : found.start()])
        place = Place(at, city, (), False, city) if city is not None else None
    if found is not None and place is not None and place.area in TAIWAN:
        yield Link("bureau", "警察局", place.start, found.end(1), place.text, place=place)
        yield Link("branch", "分局", found.end(1), link.end, "第" + found.group(2))


def _short_city(name: str) -> str | None:
    """北市大安分局 is the 大安分局 of 台北市: no city of the mainland is called by its last character and 市."""
    if not 3 < len(name) < 6 or name[1:3] == "市区":
        return None
    return TAIWAN_SHORT.get(name[:2]) or (name[:2] if name[1] == "市" and name[:2] in TAIWAN else None)


def _lead_city(page: Page, link: Link) -> None:
    """中山火炬高新区公安分局: the name begins with the city that the area lies in."""
    text = page.text
    if link.start == page.chain:
        return
    for size in range(min(5, len(link.name) - 2), 1, -1):
        place = read_place(page, link.start + size)
        if place is not None and place.start <= link.start and any(one.level == 2 for one in place.candidates):
            link.place, link.name, link.start = (
                place,
                text[link.start + size : link.start + len(link.name)],
                place.start,
            )
            return
