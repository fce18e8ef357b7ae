"""The organs of one article as a tree: 凤凰派出所 below 延安市公安局宝塔分局 below 延安市公安局.

A node is one organ however it is written; its name is put together from its own part and its parent's name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from policenews.facts.agencies.links import Link
from policenews.facts.agencies.lists import duties
from policenews.facts.agencies.places import city_in, county, head_of, is_district, short, traffic_word
from policenews.models import Level, Note
from policenews.words.areas import CORPORATE
from policenews.words.divisions import MUNICIPALITIES, Division, table
from policenews.words.organs import SAME

_LEVELS: tuple[Level, ...] = ("province", "prefecture", "county")

_FULLER = re.compile("(?<=..)区(?=分局$)")

_BRACKETS = re.compile(r"[^()（）]+")
"""The two names of 巡警(便衣侦查)支队."""

FIELD_BRANCH = re.compile(
    r"机场|民航|航空|森林|林业|水上|水警|地铁|轨道|公交|交通|铁路|港口|港航|航运|海关|缉私|经侦|治安|便衣"
)
"""Branches of a field, not of an area: 机场分局 is a unit, 宜阳分局 stands at the level of a county."""

KEEPING = ("42", "4401", "50", "51")
"""Where branches bear the whole name of their district (荆州市公安局荆州区分局, 乐山市公安局沙湾区分局): elsewhere 闵行区公安分局 is
上海市公安局闵行分局. After the names that the bureaus give themselves."""
WHOLE_BRANCHES = ("50", "4401")
"""重庆 and 广州 call the branches of their districts by the full name: 越秀区分局."""

BUREAUS = ("bureau", "branch")
"""Families of nodes that stations and squads belong to."""


@dataclass(slots=True, eq=False)
class Node:
    """One organ; `own` is its part of the name, `weight` how well that form is attested."""

    key: str
    own: str
    level: Level
    kind: str
    family: str
    word: str
    parent: Node | None = None
    division: Division | None = None
    code: str | None = None
    alone: bool = False
    """Whether the name stands without its parent's: 德宏边境管理支队."""
    weight: int = -9
    seen: int = -1
    """The number of the last mention that named it; -1 where none has."""
    aliases: dict[str, None] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The canonical name."""
        return self.own if self.parent is None or self.alone else self.parent.name + self.own

    @property
    def bureau(self) -> Node:
        """The bureau or branch that the organ belongs to; itself where it is one, the topmost organ where none is."""
        node = self
        while node.family not in BUREAUS and node.parent is not None:
            node = node.parent
        return node

    @property
    def all_notes(self) -> tuple[Note, ...]:
        """The organ's notes and those of the organs above it that concern the same division."""
        notes, node = list(self.notes), self.parent
        while node is not None and node.code == self.code:
            notes += node.notes
            node = node.parent
        return tuple(notes)

    def stand(self, candidates: Sequence[Division]) -> None:
        """Note the county that the organ stands in: 逊克县建国边境派出所 of the detachment of 黑河."""
        inside = [one for one in candidates if one.level == 3 and self.division and self.division.encloses(one)]
        if len(inside) == 1:
            self.division, self.code = inside[0], inside[0].code

    def attest(self, own: str, weight: int) -> None:
        """Keep the best attested form of the own part, the earlier one among equals; 宝塔区分局 rather than 宝塔分局."""
        fuller = own != self.own == _FULLER.sub("", own) and weight > -1
        shorter = own != self.own and own == _FULLER.sub("", self.own) and self.weight > -1
        if fuller or (weight > self.weight and not shorter):
            self.own, self.weight = own, max(weight, self.weight)


class Tree:
    """All nodes of an article by key, and by their own part for mentions without a bureau."""

    def __init__(self, year: int | None, text: str = "") -> None:
        self.year = year
        self.text = text
        self.nodes: dict[str, Node] = {}
        self.by_own: dict[str, list[Node]] = {}

    def _add(self, node: Node, own: str) -> Node:
        self.nodes[node.key] = node
        self.by_own.setdefault(own, []).append(node)
        return node

    def bureau(self, division: Division) -> Node:
        """The public security bureau of a division: 南华县公安局, 贵州省公安厅, 延安市公安局宝塔分局."""
        key = "D" + division.code
        if key in self.nodes:
            return self.nodes[key]
        level = _LEVELS[division.level - 1]
        if not is_district(division):
            head = head_of(division)
            node = Node(key, self.as_written(division) + head, level, head, "bureau", head, None, division, division.code)
            self._above(node, division)
            _history(node, division)
            return self._add(node, "")
        name = division.name if division.code.startswith(WHOLE_BRANCHES) else short(division)
        node = Node(key, name + "分局", level, "分局", "branch", "分局", None, division, division.code)
        self._above(node, division)
        _history(node, division)
        return self._add(node, short(division) + "分局")

    def as_written(self, division: Division) -> str:
        """甘孜州 where the article speaks of 甘孜州 and nowhere of 甘孜藏族自治州: a prefecture keeps the name that the text has."""
        if not division.name.endswith("自治州") or division.name in self.text:
            return division.name
        plain = short(division) + "州"
        return plain if plain in self.text else division.name

    def _above(self, node: Node, division: Division) -> None:
        """Give a bureau its parent; the name of a county's bureau begins at the county all the same."""
        node.alone = not is_district(division)
        above = next(
            (one for one in reversed(table().parents(division, self.year)[: division.level - 1]) if one is not None),
            None,
        )
        if above is not None:
            node.parent = self.bureau(above)
            if is_district(division) and above.level == 1 and above.code[:2] not in MUNICIPALITIES:
                node.alone, node.own, node.kind = True, division.name + "公安局", "公安局"

    def written(self, division: Division, text: str, word: str, weight: int) -> Node:
        """The bureau of a division, that of a district under the name as written: 汉滨区公安局; 楚雄州公安局 bears its full name."""
        node = self.bureau(division)
        if is_district(division) and word == "公安局" and weight > 1:
            if node.weight < weight:
                node.alone, node.kind, node.family, node.word = True, "公安局", "bureau", "公安局"
            node.attest(text + word, weight)
        return node

    def child(self, parent: Node, link: Link, weight: int) -> Node:
        """The organ of a link below its parent: 凤凰派出所, 交警大队, 宝塔分局."""
        if link.family == "branch":
            return self._branch(parent, link, weight)
        if link.own in ("高速总队", "高速公路总队"):  # that of the 高速交警: a province has no other
            link = Link("squad", link.word, link.start, link.end, "高速交警")
        name = link.name
        if link.family == "traffic":
            for same in ("交警总队", "交警支队", "交警大队", "交通警察局", "公安交通管理局", "交通管理局", "交管局", "交警局"):
                if f"{parent.key}/{same}" in self.nodes:
                    return self.nodes[f"{parent.key}/{same}"]
            link = Link("squad", traffic_word(parent.level), link.start, link.end, "交警")
            name = "交警"
        if link.place is not None and link.family == "squad" and name.endswith(("边境管理", "边防", "边管")):
            name = link.place.text + name
        if link.family == "squad" and link.word in ("中队", "大队") and len(name) > 3 and parent.own.startswith("交警"):
            name = name.removesuffix("交警")  # 大浦交警中队 is the 大浦中队 of its 交警大队
        own = name + link.word
        same = SAME.get(own) or SAME.get(name, name) + link.word
        key = f"{parent.key}/{same}"
        node = self.nodes.get(key)
        if node is None and link.family == "centre" and not link.name and parent.division is not None:
            node = self.nodes.get(parent.division.name + same)  # …and the other way round
            if node is not None:  # told in full
                node.own, node.parent, node.alone = own, parent, False
                return node
        if node is None:
            plain = link.name in duties()[0] or link.family in ("centre", "field")
            level: Level = "station" if link.family == "station" else "unit"
            kind = link.name + link.word if plain else link.word
            node = Node(key, own, level, kind, link.family, link.word, parent, parent.division, parent.code)
            if name != link.name and link.place is not None and parent.division is not None:
                inside = [one for one in link.place.candidates if parent.division.encloses(one)]
                wanted = [one for one in inside if (one.level == 3) == (link.word in ("大队", "中队"))]
                if len(wanted) == 1:
                    node.division, node.code = wanted[0], wanted[0].code
            elif link.word == "大队" and (
                inner := county(parent.division, name.removeprefix("驻"), self.year) or city_in(parent.division, name)
            ):
                node.division, node.code = inner, inner.code  # 交警支队商州区大队
            elif link.word == "支队" and (city := city_in(parent.division, name)) is not None:
                node.division, node.code = city, city.code  # 边防总队西双版纳支队
            elif link.word.endswith(("检查站", "边检站")) and (inner := county(parent.division, name, self.year)):
                node.division, node.code = inner, inner.code  # 山东出入境边防检查总站黄岛出入境边防检查站
            elif link.family == "bureau" and link.name in CORPORATE:  # an oil-field's bureau has branches that are none of the districts'
                node.division, node.code = None, CORPORATE[link.name]
            self._add(node, same)
            for part in _BRACKETS.findall(name) if name[-1:] in ")）" else ():  # 便衣侦查支队 is the 巡警(便衣侦查)支队 that has been named
                self.by_own.setdefault(part + link.word, []).append(node)
        node.attest(own, weight)
        return node

    def _branch(self, parent: Node, link: Link, weight: int) -> Node:
        if parent.family in ("squad", "traffic"):  # 交警石鼓区分局
            return self.child(parent, Link("centre", link.own, link.start, link.end), weight)
        name = link.name.removesuffix("公安")
        division = county(parent.division, name, self.year)
        if division is not None and is_district(division) and parent.level != "county" and parent.family != "field":
            node = self.bureau(division)
            if not node.alone:
                node.attest(name + "分局", weight)  # 双清区公安分局 keeps its 区, 双清公安分局 has none
                if weight > 1 and link.name.endswith("区") and link.word == "公安分局" and len(link.name) > 2:
                    node.attest(link.own, 3)  # written out behind its bureau: 广元市公安局昭化区公安分局
            return node
        if parent.code == "710000" and name in "一二三四五六七八九十":
            name = "第" + name
        written = name
        if parent.division is not None and len(name) > 3 and name.startswith(city := short(parent.division)):
            name = name.removeprefix(city).removeprefix("市")  # 苏州工业园区公安分局 is 苏州市公安局工业园区分局
        of_field = FIELD_BRANCH.search(name) and parent.code != "710000"  # 水上 is a township of 嘉义县
        own = (written if weight > 1 else name) + (link.word if of_field else "分局")
        key = f"{parent.key}/{name.removesuffix('区') if len(name) > 2 else name}分局"
        if key not in self.nodes:
            level: Level = "unit" if of_field else "county"
            kind = own if level == "unit" else "分局"
            # 吉林省森林公安局汪清分局, …汪清森林公安分局 stand in 汪清县
            inner = county(parent.division, name.removesuffix("森林"), self.year) if parent.family in ("field", "centre") or "森林" in name else None
            home = inner or parent.division
            node = Node(key, own, level, kind, "branch", "分局", parent, home, inner.code if inner else parent.code)
            self._add(node, key.rpartition("/")[2])
        node = self.nodes[key]
        node.attest(own, weight)
        return node

    def alone(
        self, name: str, level: Level, kind: str, family: str, division: Division | None = None, code: str | None = None
    ) -> Node:
        """An organ whose name stands for itself: 公安部, 贵安新区公安局, 德宏边境管理支队, 安徽省反诈中心."""
        key = name
        if family == "centre":  # 天津市反电诈中心 is 天津市反电信网络诈骗中心 again
            key = next((name.removesuffix(other) + plain for other, plain in SAME.items() if other.endswith("中心") and name.endswith(other)), name)
            if division is not None and (told := self.nodes.get(f"D{division.code}/{SAME.get(kind, kind)}")) is not None:
                return told  # 市反诈中心, where 柳州市公安局反诈中心 has been named
        if key not in self.nodes:
            code = division.code if division is not None else code
            self._add(Node(key, name, level, kind, family, kind, None, division, code, True, 3), name)
        return self.nodes[key]


def same_own(link: Link) -> str:
    """The own part of a name under which `Tree.by_own` keeps it: 交警大队 for 交通警察大队, 高新分局 for 高新区分局."""
    if link.family == "branch":
        return link.name.removesuffix("区" if len(link.name) > 2 else "市") + "分局"
    return SAME.get(link.own) or SAME.get(link.name, link.name) + link.word


def _history(node: Node, division: Division) -> None:
    """Say where a division is gone: 南郑县 bore the code 610721 until 2016."""
    if division.last is not None:
        message = f"{division.name} bore the code {division.code} until {division.last}"
        node.notes.append(Note(code="former-division", message=message, candidates=(division.code,)))
