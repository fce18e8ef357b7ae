"""Whose a part is: the bureau above a bare 城关派出所 or 交警支队, and organs of articles that name no place."""

from __future__ import annotations

import re

from policenews.facts.agencies.certain import Certain
from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.local import OF_STATIONS
from policenews.facts.agencies.memory import Memory
from policenews.facts.agencies.placed import whole_own
from policenews.facts.agencies.places import county, is_district
from policenews.facts.agencies.taiwan import city_police
from policenews.facts.agencies.tree import BUREAUS, Node, Tree, same_own
from policenews.models import Level, Note
from policenews.words.divisions import MUNICIPALITIES, Division, table

_LEVEL_OF: dict[str, Level] = {
    "省": "province", "市": "prefecture", "州": "prefecture", "盟": "prefecture", "县": "county", "区": "county", "旗": "county",
}  # fmt: skip
"""The level that an organ without a place says itself: 市公安局."""

_AREA_BRANCH = (
    "新区", "开发区", "经开", "高新", "经开区", "高新区", "机场", "森林", "水上", "景区", "新城", "轨道", "地铁",
    "公交", "铁路", "度假区", "示范区", "园区",
)  # fmt: skip
"""Branches that no district's name gives away: with these words they are police without further proof."""

_TOWN_PARTS = ("路口", "大道", "广场", "新村", "新城", "新区", "大桥", "门外", "门内", "东路", "西路", "南路", "北路", "中路", "大街", "车站", "公园")
"""What makes the name of a district a part of a longer name: 广安门外派出所."""

_ROADS = ("路", "大道")
"""What a branch named after its street ends with: 嵩山路分局."""

_FAST = re.compile("高速[一二三四五六七八九十]{1,3}")


class Parents:
    """Finds the organ that a part of a name belongs to."""

    hits: list[Hit]
    tree: Tree
    context: Context
    certain: Certain
    memory: Memory
    year: int | None

    def _known(self, link: Link) -> Node | None:
        """The organ of the article with that own name; where several bear it, that of the scope, else the latest."""
        by_own = self.tree.by_own
        found = by_own.get(same_own(link), []) or by_own.get(whole_own(link), [])
        if not found and link.family == "station":  # 沙坪派出所, where 沙坪镇派出所 is named, and the other way round
            bare = re.sub("(?<=..)(?:镇|乡|街道|街)(?=边境$|$)", "", link.name)
            names = (bare, *(bare + end for end in ("镇", "乡", "街道", "街")))
            found = next((by_own[name + link.word] for name in names if by_own.get(name + link.word)), [])
        if len(found) > 1 and self.memory.scope is not None:
            found = [node for node in found if node.bureau is self.memory.scope] or found
        if len(found) == 1 and self._of_another(link, found[0]):
            return None
        return max(found, key=lambda node: node.seen) if found else None

    def _of_another(self, link: Link, node: Node) -> bool:
        """Whether 刑侦大队 is that of the county spoken of, not the one of another county that is named only later."""
        scope = self.memory.scope
        if node.seen >= 0 or scope is None or node.bureau is scope or node.bureau.family not in BUREAUS:
            return False
        if link.word == "派出所" and link.place is None:  # that of the county whose article it is, not the one that its men visit
            main = self.memory.main
            return main is not None and main.bureau is scope and scope.seen >= 0 and scope.level == "county" == node.bureau.level
        if link.word not in ("大队", "中队"):
            return False
        return scope.seen >= 0 and scope.level == "county" and node.bureau.level == "county"

    def _border(self, link: Link) -> Node | None:
        """The 边境管理支队 that a border station, or the 边境管理大队 of a county in its prefecture, belongs to."""
        if link.family == "station" and not link.name.endswith("边境") or link.family not in ("station", "squad"):
            return None
        if link.family == "squad" and not (link.place is not None and self.certain.waits(link)):
            return None
        border = self.memory.last("支队") or self.memory.main
        if border is None or "边境管理" not in border.own:
            return None
        if link.place is None or link.family == "station" or border.division is None:
            return border
        return border if any(border.division.encloses(one) for one in link.place.candidates) else None

    def _motorway(self, link: Link) -> Node:
        """高速交警望城大队: below the 高速交警总队 that the article names, else as written."""
        own = Link("squad", link.word, link.start, link.end, link.name.removeprefix("高速交警"))
        above = [node for word in ("总队", "支队") for node in self.tree.by_own.get("高速交警" + word, ())]
        if above:
            return self.tree.child(above[0], own, 0)
        found = table().short(own.name, self.year)
        return self.tree.alone(link.own, "unit", link.word, "squad", self.context.choose(found) if found else None)

    def _is_branch(self, parent: Node, link: Link) -> bool:
        """Whether a bare 分局 is police: a district's, one of a list, one of an area; not every 桥东分局."""
        return (
            county(parent.division, link.name, self.year) is not None
            or parent.own == "市公安局" and any(map(is_district, table().named(link.name + "区", self.year)))
            or parent.code == "710000"
            or parent.level == "unit" and parent.own.endswith("公安局")
            or link.listed
            or link.word in ("公安分局", "警分局")
            or link.name.endswith(_AREA_BRANCH)
            or parent.level in ("prefecture", "county") and len(link.name) > 2 and link.name.endswith(_ROADS) and "局" not in link.name  # 郑州市公安局嵩山路分局
        )

    def _parent(self, link: Link) -> Node | None:
        """The bureau that a bare 城关派出所, 交警支队 or 宝塔分局 belongs to."""
        memory = self.memory
        if memory.named is None and link.family in ("station", "squad"):  # where only 边防支队 are named
            border = memory.last("支队") or memory.last("总队")
            if border is not None and border.alone and border.own.endswith(("边防支队", "边防总队")):
                return border if link.name != "边防" else None
        if link.word == "大队" and link.name.startswith("直属"):  # 直属大队, 直属三大队: right below the 支队 that the page names
            above = [node for node in self.tree.nodes.values() if node.family == "squad" and node.own.endswith("支队")]
            if len(above) > 1:  # 仙桃公安交警支队… 与咸宁支队对接… 直属大队
                above = [node for node in above if node.bureau is memory.scope and "交" in node.own]
            if len(above) == 1:
                return above[0]
        if link.family == "station" and link.name.endswith(("森林", "林业")) and memory.main is not None and memory.main.own.endswith("森林公安局"):
            return memory.main  # 岭口森林派出所 in an article of 沙县森林公安局
        beside = memory.recent if link.family == "branch" and link.listed else None
        if beside is not None and beside.family == "branch" and beside.parent is not None and beside.parent.family == "field":
            return beside.parent  # 昆明市森林公安局官渡分局、西山分局
        low = link.family == "station" or link.word in ("大队", "中队")
        scope = memory.local() if low else memory.scope
        if scope is None:
            return None
        if scope.code == "710000" and scope.family == "branch" and link.word == "大队" and scope.parent is not None:
            return scope.parent  # in Taiwan a branch has stations and no 大队
        if scope.level == "unit" and scope.parent is not None and scope.own.endswith("公安局"):
            return scope  # 航运公安局 has squads of its own
        if low and scope.level == "prefecture" and scope.seen < 0 and link.family == "station":
            home = self.context.home(3)  # a bureau that is named only later; the article is from one of its districts
            if home is not None and scope.division is not None and scope.division.encloses(home):
                return self.tree.bureau(home)
        if link.word == "中队" and link.name in OF_STATIONS:
            station = next((one for one in (memory.recent, memory.main) if one is not None and one.family == "station"), None)
            if station is not None:
                return station
        traffic = memory.last("支队") if link.word == "大队" and _FAST.fullmatch(link.name) else None
        if traffic is not None and ("高速" in traffic.name or traffic.bureau is scope and "交" in traffic.own):
            return traffic  # 高速二大队, where the 高速一大队 of 交警支队 has been named
        brigade = memory.last("大队")
        if link.word == "中队" and brigade is not None and brigade.bureau is scope:
            return brigade
        division = scope.division
        if division is None or division.code[:2] in MUNICIPALITIES:
            branch = link.family == "branch" and scope.family == "branch" and scope.parent is not None
            return scope.parent if branch else scope
        if link.word == "总队":
            return memory.bureau_above(division, 1) or scope
        own_road = link.name.endswith(_ROADS) and county(self._city_of(division), link.name, self.year) is None  # 让胡路 is a district
        if link.family == "branch" and own_road and scope.family == "bureau" and scope.level == "county":
            return scope  # 泰兴市公安局鼓楼路分局
        if link.family == "branch" or link.word == "支队":
            return memory.bureau_above(division, 2) or scope
        main = memory.main.bureau if memory.main is not None else None
        if low and scope.level == "prefecture" and main is not None and main.level == "county":
            return main
        return scope

    def _enclosing(self, division: Division | None, suffix: str) -> Division | None:
        """The division of that kind (市, 县, 省) that is or encloses the one given, the nearest first."""
        if division is None:
            return None
        for one in reversed(table().parents(division, self.year)):
            if one is None or (suffix == "区" and one.level < 3):
                continue
            if one.name.endswith(suffix) or (one.level == 1 and suffix in ("省", "自治区")):
                return one
        return None

    def _of_district(self, link: Link) -> Node | None:
        """石鼓青山派出所 in an article about 衡阳 is a station of its 石鼓分局."""
        scope = self.memory.scope
        if scope is None or scope.division is None or len(link.name) < 4:
            return None
        found = county(self._city_of(scope.division), link.name[:2], self.year)
        if found is None or not is_district(found) or link.name[2:] in _TOWN_PARTS:
            return None
        if link.name[2:] not in ("街道", "镇", "乡"):  # 奎文街道派出所 of 奎文区 bears the name of its street
            link.name = link.name[2:]
        return self.tree.bureau(found)

    def _city_of(self, division: Division) -> Division | None:
        province, city, _ = table().parents(division, self.year)
        return city or (province if division.code[:2] in MUNICIPALITIES else None)

    def _no_bureau(self, link: Link) -> Node:
        """临港园区公安分局 of an article that names no city."""
        node = self.tree.alone(link.own, "county", "分局", "branch")
        node.word = "分局"
        if not node.notes:
            self.tree.by_own.setdefault(same_own(link), []).append(node)
            node.notes.append(_unplaced(node.own))
        return node

    def _as_written(self, link: Link) -> Node:
        """市交警支队 of an article that names neither a place nor the bureau above it."""
        levels = (other.field for hit in self.hits for other in hit.links if other.own == link.own and other.field)
        level = link.place.text if link.place is not None else link.field or next(levels, "")  # 交警大队 of a heading above 县交警大队
        node = self.tree.alone(level + link.own, "unit", link.own, "squad")
        if not node.notes:
            node.word = link.word
            self.tree.by_own.setdefault(same_own(link), []).append(node)
            node.notes.append(_unplaced(node.own))
        return node

    def _of_taiwan(self, link: Link) -> Node | None:
        """永康警方 are the 永康分局 that the article names; else they stay as written, with a note."""
        branch = Link("branch", "分局", link.start, link.end, link.name)
        scope = self.memory.scope
        if (known := self._known(branch)) is not None:
            return known
        if link.family == "branch" and scope is not None and scope.code == "710000":
            return self.tree.child(scope.parent if scope.family == "branch" and scope.parent is not None else scope, branch, 0)
        home = self.context.taiwan_home
        if link.family == "branch" and home is not None:
            return self.tree.child(city_police(self.tree, self.context, home), branch, 0)
        node = self.tree.alone(link.own, "county", link.word, "branch", code="710000" if home else None)
        if not node.notes:
            node.notes.append(_unplaced(node.own))
        return node

    def _without_place(self, link: Link) -> Node | None:
        """市公安局 of an article that names no place: the organ as written, with no code and a note."""
        if link.field == "部门":  # 市交警部门: only where a place says whose
            return None
        scope = self.memory.named
        if scope is not None and scope.division is not None and scope.division.level > 1:
            return None
        if link.name[-1:] not in ("县", "旗") and self.context.home(3, 2) is not None:
            return None
        level = _LEVEL_OF.get(link.name[-1:])
        if link.family == "level" and all(node.code is None for node in self.tree.nodes.values()) and link.word in ("市局", "县局", "州局", "旗局", "盟局"):
            link = Link("bureau", "公安局", link.start, link.end, link.name, "level")  # 市局 of an article without any organ
        if level is None or link.family == "level" or link.word in ("分局", "市警局"):
            return self.tree.nodes.get(link.name + "公安局")
        unit = link.family in ("centre", "field")
        node = self.tree.alone(link.own, "unit" if unit else level, link.word, link.family)
        if not node.notes:
            node.notes.append(_unplaced(node.own))
        return node


def _unplaced(name: str) -> Note:
    return Note(code="unplaced-organ", message=f"no place in the article says which {name} this is", certainty="open")
