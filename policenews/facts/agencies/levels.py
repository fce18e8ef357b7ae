"""Organs by their level: 市局, 县公安局, 省厅 of whoever is spoken of, and 全市公安机关 of its bureau."""

from __future__ import annotations

from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.parents import Parents
from policenews.facts.agencies.taiwan import city_police
from policenews.facts.agencies.tree import Node
from policenews.words.divisions import table

_COLLECTIVE = {
    "全省": "省", "我省": "省", "全市": "市", "我市": "市", "全州": "州", "我州": "州", "全盟": "盟", "全县": "县",
    "我县": "县", "全区": "区", "我区": "区", "全旗": "旗",
}  # fmt: skip


_OURS = ("我省", "我市", "我州", "我县", "我区", "我旗")


def _below(node: Node, whose: Node) -> bool:
    """Whether a squad is of a county of the city, or of a city of the province, whose bureau is spoken of."""
    if node.code is None or whose.code is None or node.code == whose.code:
        return False
    head = whose.code.rstrip("0") if len(whose.code.rstrip("0")) % 2 == 0 else whose.code.rstrip("0") + "0"
    return whose.code.endswith("00") and node.code.startswith(head)


class Levels(Parents):
    """Finds the bureau of a level."""

    def _ours(self, link: Link, hit: Hit) -> Node | None:
        """我县警方 of an article from 衡东 is its bureau by name."""
        if link.name not in _OURS or link.word != "警方":
            return None
        top = Link("bureau", "公安局", link.start, link.end, link.name[1:], "level")
        own = self._level(top, Hit([top]))
        if own is None or own.division is None:
            return None
        hit.use = "named"
        return own

    def _collective(self, link: Link) -> Node | None:
        """全市公安机关: the bureau at that level where the article has one; 交警部门: its only traffic police."""
        if link.family == "department":
            traffic = [node for own in ("交警支队", "交警大队", "交警总队") for node in self.tree.by_own.get(own, ())]
            if len(traffic) != 1 or (whose := self.memory.scope) is not None and _below(traffic[0], whose):
                return None  # 平凉市公安局: 交警部门出动7850人次…华亭市公安局交警大队: not that county's
            return traffic[0]
        suffix, scope = _COLLECTIVE.get(link.name), self.memory.scope
        if suffix is None or scope is None or scope.division is None:
            return None
        found = self._enclosing(scope.division, suffix)
        return self.tree.nodes.get("D" + found.code) if found is not None else None

    def _level(self, link: Link, hit: Hit) -> Node | None:
        """县公安局, 市局, 省厅; 新区公安局 and 林区公安局 by their ending."""
        suffix = link.name if link.name in ("自治区", "林区") else link.name[-1:]
        if link.name == "新区":
            areas = [node for name, node in self.tree.nodes.items() if name.endswith("新区公安局")]
            return areas[0] if len(areas) == 1 else None
        if link.word in ("市警局", "警局", "警察局"):
            main, last = self.memory.main, self.memory.last("警察局")  # 县警局 is no 桃园市警察局 that helped
            if not link.name and last is None and (home := self.context.taiwan_home) is not None:
                return city_police(self.tree, self.context, home)
            return main.bureau if main is not None and main.bureau.word == "警察局" and suffix in main.bureau.own else last or main
        if link.word in ("公安厅", "省厅", "区厅"):
            suffix = "省"
        scope, main = self.memory.scope, self.memory.main
        found = self._enclosing(scope.division if scope is not None else None, suffix)
        if found is not None and found.level == 3 and hit.use == "receiver" and suffix == "市":
            found = self._enclosing(
                table().parents(found, self.year)[1] or found, suffix
            )  # 经市公安局批准: the one above
        if found is not None and found.level == 3 and suffix == "市" and scope is not None and scope.seen < 0:
            beside = {code for code in self.context.certain if code[:4] == found.code[:4] and not code.endswith("00")}
            if len(beside) > 1:  # before several counties of one city are named, 市公安局 is the city's
                found = table().parents(found, self.year)[1] or found
        if found is not None and found.level == 3 and any(link.word == "支队" for link in hit.links[1:]):
            found = self._enclosing(table().parents(found, self.year)[1] or found, suffix)  # 市公安局刑侦支队
        found = found or self._enclosing(main.division if main is not None else None, suffix)
        found = found or self._enclosing(self.context.home(3, 2, 1), suffix)
        if found is None and suffix in ("县", "旗"):
            found = self._enclosing(self.context.only_county, suffix)
        if found is None:
            return self._without_place(link)
        if link.family in ("centre", "field"):
            return self.tree.alone(self.tree.as_written(found) + link.word, "unit", link.word, link.family, found)
        return self.tree.bureau(found)
