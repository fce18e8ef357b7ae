"""The organs of one article as a tree: 凤凰派出所 below 延安市公安局宝塔分局 below 延安市公安局.

A node is one organ however it is written; its name is put together from its own part and its parent's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policenews.facts.agencies.scan import SQUADS, Link
from policenews.models import Level, Note
from policenews.words.divisions import MUNICIPALITIES, Division, short_names, table
from policenews.words.organs import DUTIES

_LEVELS: tuple[Level, ...] = ("province", "prefecture", "county")

_SAME_DUTY = {
    "交通警察": "交警", "公安交警": "交警", "交巡警": "交警", "交通管理": "交警", "公安交通管理": "交警", "交管": "交警",
    "刑警": "刑侦", "刑事侦查": "刑侦", "刑事犯罪侦查": "刑侦", "治安管理": "治安", "经济犯罪侦查": "经侦", "缉毒": "禁毒",
    "网警": "网安", "网络安全保卫": "网安", "网络警察": "网安", "特巡警": "特警", "巡特警": "特警", "特警巡警": "特警",
    "森林公安": "森林警察", "森警": "森林警察", "国内安全保卫": "国保", "户籍": "户政", "出入境": "出入境管理", "督察": "警务督察",
    "反电诈": "反诈", "反诈骗": "反诈", "反电信网络诈骗": "反诈", "车辆管理所": "车管所", "边管": "边境管理",
}  # fmt: skip
"""Two ways to write one duty: 交通警察支队 and 交警支队 of one bureau are one organ."""

FIELD_BRANCH = re.compile(r"机场|民航|航空|森林|林业|水上|水警|地铁|轨道|公交|交通|铁路|港口|港航|航运|海关|缉私")
"""Branches of a field, not of an area: 机场分局 is a unit, 宜阳分局 stands at the level of a county."""


@dataclass(slots=True, eq=False)
class Node:
    """One organ; `own` is its part of the name, `weight` how well that form is attested."""

    key: str
    own: str
    level: Level
    kind: str
    parent: Node | None = None
    division: Division | None = None
    code: str | None = None
    alone: bool = False
    """Whether the name stands without its parent's: 德宏边境管理支队."""
    family: str = "bureau"
    word: str = ""
    weight: int = -1
    order: int | None = None
    aliases: dict[str, None] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The canonical name."""
        return self.own if self.parent is None or self.alone else self.parent.name + self.own

    @property
    def bureau(self) -> Node:
        """The bureau or branch that the organ belongs to; itself where it is one."""
        node = self
        while node.family not in ("bureau", "branch", "ministry", "abroad") and node.parent is not None:
            node = node.parent
        return node

    def attest(self, own: str, weight: int) -> None:
        """Keep the best attested form of the own part."""
        if weight > self.weight:
            self.own, self.weight = own, weight


class Tree:
    """All nodes of an article by key."""

    def __init__(self, year: int | None) -> None:
        self.year = year
        self.nodes: dict[str, Node] = {}

    def bureau(self, division: Division, written: str | None = None, word: str = "公安局", weight: int = 0) -> Node:
        """The public security bureau of a division: 南华县公安局, 贵州省公安厅, 延安市公安局宝塔分局."""
        key = "D" + division.code
        node = self.nodes.get(key)
        district = division.level == 3 and division.name.endswith("区") and not division.name.endswith("林区")
        if node is None:
            parent = self._above(division) if district else None
            node = Node(key, "", _LEVELS[division.level - 1], "公安局", parent, division, division.code)
            if district and parent is not None:
                short = (short_names(division.name) or (division.name,))[0]
                own = division.name if division.code.startswith("50") else short
                node.family, node.kind, node.own = "branch", "分局", own + "分局"
            else:
                node.kind = node.word = _head(division)
                node.own = usual(division) + node.kind
            self.nodes[key] = node
        if written and not (district and word not in ("公安局", "公安处")):
            if district:
                node.alone, node.kind, node.family = True, "公安局", "bureau"
            node.attest(written + _head(division) if not district else written + word, weight)
        return node

    def _above(self, division: Division) -> Node | None:
        """The bureau of the prefecture, or of the province where none is between."""
        for code in (division.code[:4] + "00", division.code[:2] + "0000"):
            above = table().at(code, self.year)
            if above is not None and above.code != division.code and (above.level == 2 or above.code[:2] in MUNICIPALITIES):
                return self.bureau(above)
        return None

    def child(self, parent: Node, link: Link, weight: int) -> Node:
        """The organ of a link below its parent: 凤凰派出所, 交警大队, 宝塔分局."""
        if link.family == "branch":
            return self._branch(parent, link, weight)
        name, word = link.name, link.word
        if link.place is not None and link.family == "squad" and name.endswith(("边境管理", "边防", "边管")):
            name = link.place.text + name
        own = name + word
        key = f"{parent.key}/{_SAME_DUTY.get(link.name, name)}{word}"
        node = self.nodes.get(key)
        if node is None:
            level: Level = "station" if link.family == "station" else "unit"
            kind = own if link.name in _DUTY_NAMES or link.family == "centre" else word
            node = Node(key, own, level, kind, parent, parent.division, parent.code, family=link.family, word=word)
            if name != link.name and link.place is not None and parent.division is not None:
                inside = [one for one in link.place.candidates if parent.division.encloses(one)]
                if len(inside) == 1:
                    node.division, node.code = inside[0], inside[0].code
            self.nodes[key] = node
        node.attest(own, weight)
        return node

    def _branch(self, parent: Node, link: Link, weight: int) -> Node:
        name = link.name
        division = county(parent.division, name, self.year)
        own = (name if link.word == "分局" or division is None else (short_names(division.name) or (name,))[0]) + "分局"
        if division is not None:
            node = self.bureau(division)
            if not node.alone:
                node.attest(own, weight)
            return node
        key = f"{parent.key}/{name}分局"
        node = self.nodes.get(key)
        if node is None:
            level: Level = "unit" if FIELD_BRANCH.search(name) else "county"
            node = Node(key, own, level, "分局", parent, parent.division, parent.code, family="branch", word="分局")
            if level == "unit":
                node.kind = own
            self.nodes[key] = node
        return node

    def freestanding(self, key: str, own: str, level: Level, kind: str, division: Division | None, family: str) -> Node:
        """An organ whose name stands for itself: 公安部, 贵安新区公安局, 德宏边境管理支队, 安徽省反诈中心."""
        node = self.nodes.get(key)
        if node is None:
            node = Node(key, own, level, kind, None, division, division.code if division else None, True, family, kind)
            self.nodes[key] = node
        return node


_DUTY_NAMES = frozenset(word.text for word in DUTIES)
_ = SQUADS


def _head(division: Division) -> str:
    return "公安厅" if division.level == 1 and division.code[:2] not in MUNICIPALITIES else "公安局"


def usual(division: Division) -> str:
    """How bureaus write the division themselves: 楚雄州公安局, but 长阳土家族自治县公安局."""
    shorts = short_names(division.name)
    return shorts[1] if len(shorts) > 1 and division.name.endswith("州") else division.name


def county(parent: Division | None, name: str, year: int | None) -> Division | None:
    """The county of that full or short name in the prefecture or municipality: 宝塔 in 延安市."""
    if parent is None or parent.level == 3:
        return None
    found = {one.code: one for one in (*table().named(name, year), *table().short(name, year))
             if one.level == 3 and parent.encloses(one)}  # fmt: skip
    return next(iter(found.values())) if len(found) == 1 else None
