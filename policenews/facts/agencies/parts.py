"""Parts of squads outside the mainland: 元朗警区刑事调查队 of Hong Kong, 刑大侦一队 of Taiwan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.agencies.left import is_han
from policenews.facts.agencies.links import Link, Page

_PLATOON = re.compile(r"第?[一二三四五六七八九十]{1,3}队|侦[一二三四五六七八九十]队|[\u4e00-\u9fff]{1,2}侦队(?!员)")
"""What a 大队 of Taiwan's police is made of: 侦查第七大队第二队, 刑大侦一队."""

_PART = re.compile(
    r"(?:交通部|刑事部|行动部|特遣队|科技及财富罪案[队组]|刑事调查队|反黑组|情报组|军装巡逻小队|特别职务队|特遣大队|巡逻小队|小艇分区|反三合会行动组|重案组|防止罪案办公室|冲锋队|机动部队|快速应变队伍)+"
)
"""What a region of Hong Kong's police is made of."""


def same_district(page: Page, link: Link, stop: str) -> Iterator[Link]:
    """警区特别职务队: that of the district of Hong Kong's police that is spoken of; 各警区 are none."""
    before = page.text[link.start - 1 : link.start]
    if page.hongkong and (stop in ("该", "由", "被", "向", "令", "与", "经") or not is_han(before or "。")) and not before.isdigit():
        link.role = "bare"
        yield link
        yield from part_of(page, link)


def part_of(page: Page, link: Link) -> Iterator[Link]:
    """警区刑事调查队: the part right behind a region or district."""
    part = _PART.match(page.text, link.end)
    if part:
        yield Link("centre", part.group(), link.end, part.end())


def platoon(page: Page, link: Link) -> Iterator[Link]:
    """刑大侦一队: the part right behind a squad of Taiwan's police."""
    part = _PLATOON.match(page.text, link.end) if page.taiwan and link.word in ("大队", "刑大") else None
    if part:
        yield Link("centre", part.group(), link.end, part.end())


_CORPS = re.compile(r"(?:保安警察第|(?<![一-鿿])保|(?<=[由与和经])保)([一二三四五六七])$")
"""Taiwan's seven 保安警察总队: 保二总队 for the second."""
_WATERS = re.compile(r"水警(?:[东西南北]|海港|外)$")


def overseas(page: Page, link: Link) -> Iterator[Link]:
    """保安警察第二总队 and 保二总队 of Taiwan, 水警西分区 of Hong Kong; no 军分区."""
    waters = link.word == "分区"
    own = (_WATERS if waters else _CORPS).search(page.text, max(page.edge, link.start - 8), link.start)
    if own is None or not (page.hongkong if waters else page.taiwan or own.group().startswith("保安警察")):
        return
    link.start, link.name = own.start(), own.group() if waters else CORPS + own.group(1)
    yield link
    yield from part_of(page, link)


CORPS = "保安警察第"
