"""The second pass: 市局, 该所, a bare 内保支队, read in order by the organs known and the bureau in scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policenews.facts.agencies.certain import Certain
from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.memory import Memory
from policenews.facts.agencies.tree import BUREAUS, Node, Tree, county, is_district, same_own
from policenews.models import Level, Note
from policenews.words.areas import OWN_AREAS, RAILWAY_BUREAUS
from policenews.words.divisions import MUNICIPALITIES, Division, table

_COLLECTIVE = {
    "全省": "省", "我省": "省", "全市": "市", "我市": "市", "全州": "州", "我州": "州", "全盟": "盟", "全县": "县",
    "我县": "县", "全区": "区", "我区": "区", "全旗": "旗",
}  # fmt: skip
_LEVEL_OF: dict[str, Level] = {
    "省": "province", "市": "prefecture", "州": "prefecture", "盟": "prefecture", "县": "county", "区": "county", "旗": "county",
}  # fmt: skip
"""The level that an organ without a place says itself: 市公安局."""

_AREA_BRANCH = (
    "新区", "开发区", "经开", "高新", "经开区", "高新区", "机场", "森林", "水上", "景区", "新城", "轨道", "地铁",
    "公交", "铁路", "度假区",
)  # fmt: skip
"""Branches that no district's name gives away: with these words they are police without further proof."""


class Resolver:
    """Turns hits into organs: `nodes[n]` is that of hit n, None where none can be named."""

    def __init__(self, hits: list[Hit], context: Context, year: int | None) -> None:
        self.hits, self.context, self.year = hits, context, year
        self.tree = Tree(year)
        border = any(link.family == "squad" and "边境管理" in link.name for hit in hits for link in hit.links)
        self.certain = Certain(self.tree, context, border)
        self.memory = Memory(self.tree, context, year)
        self.nodes: list[Node | None] = [None] * len(hits)
        self.told = Counter(hit.last.own for hit in hits)
        """How often the article names each part."""

    def named(self) -> None:
        """The first pass: every mention that says where it belongs."""
        for number, hit in enumerate(self.hits):
            root = self.certain.root(hit)
            if root is not None:
                weight = 2 if hit.links[0].family == "bureau" else 1
                self.nodes[number] = self._descend(root[0], hit.links[root[1] :], weight)

    def shortened(self, paragraphs: Sequence[int], main: Node | None) -> None:
        """The second pass: every other mention, in order. `paragraphs` numbers the paragraph of each hit."""
        memory = self.memory
        memory.start(self.hits, self.nodes, main)
        for number, hit in enumerate(self.hits):
            if number and paragraphs[number] != paragraphs[number - 1]:
                memory.recent = None
            node = self.nodes[number]
            if node is None:
                node = self.nodes[number] = self._short(hit)
            if node is not None and hit.use in ("named", "anaphor"):
                memory.remember(node, number, hit)

    def _descend(self, node: Node, links: Sequence[Link], weight: int) -> Node:
        for link in links:
            if link.name or link.role != "bare" or link.family in ("centre", "field"):
                node = self.tree.child(node, link, weight)
        return node

    def _short(self, hit: Hit) -> Node | None:
        link, rest = hit.links[0], hit.links[1:]
        root: Node | None
        if link.role == "generic":
            return self._collective(link)
        if link.family == "anaphor":
            root = self._anaphor(link)
        elif link.role == "level":
            root = self._level(link, hit)
        elif link.word == "警方" and link.role == "bare" and not link.field:
            root = self._police(hit)
        elif link.family in ("colloquial", "bureau") and link.role == "bare" and not link.field:
            if not rest or rest[0].family != "branch":
                return None
            root, rest = self._under(rest[0]) or self._elsewhere(rest[0]), rest[1:]
        elif link.role == "bare":
            root = self._bare(link, hit)
        else:
            root = self._under(link)
        return self._descend(root, rest, 1) if root is not None else None

    # -- parts of names ---------------------------------------------------------------------------------------

    def _under(self, link: Link) -> Node | None:
        """A part of a name: the organ of that name already known, else one below the bureau in scope."""
        known = self._known(link)
        if known is not None:
            if link.family == "station" and link.place is not None:
                known.stand(link.place.candidates)
            known.attest(link.own, -1 if link.listed else 0)
            return known
        if link.family == "traffic" and link.place is None and link.field:  # 交警 of 交警莲湖大队
            parent = self._parent(Link("squad", "支队" if link.field == "大队" else "大队", link.start, link.end, "交警"))
            return self.tree.child(parent, link, -1) if parent is not None else None
        if link.family == "squad" and link.place is None and link.name.startswith("高速交警") and len(link.name) > 5:
            return self._motorway(link)
        if link.family == "traffic":
            placed = self.certain.placed(link) if link.place is not None else None
            return placed[0] if placed is not None else None
        if link.family == "colloquial" and link.field:  # 西宁铁路警方, where the article names 西宁铁路公安处
            found = self.tree.by_own.get(link.name + "公安处") or self.tree.by_own.get(link.name + "公安局")
            word = "公安局" if link.name.removesuffix("铁路") in RAILWAY_BUREAUS else "公安处"
            if found or link.field != "铁路":
                return found[0] if found else None
            return self.tree.alone(link.name + word, "unit", word, "bureau")
        if link.family in ("bureau", "colloquial", "abroad"):
            return None
        if self.certain.waits(link) and self._border(link) is None and (placed := self.certain.placed(link)):
            return placed[0]  # no detachment bears it
        parent = self._border(link) or self._parent(link)
        if parent is None and link.family == "squad" and link.field:  # 市交警支队 of an article without a place
            parent = self._without_place(Link("bureau", "公安厅" if link.field == "省" else "公安局", 0, 0, link.field))
        if link.word == "警分局" and (parent is None or parent.code != "710000"):
            return self.tree.alone(link.name + "分局", "county", "分局", "branch", code="710000")
        if parent is None and link.word == "派出所" and self.told[link.own] > 1:
            return self.tree.alone(link.own, "station", link.word, "station")  # of a bureau that nothing tells
        if parent is None or (link.family == "branch" and not self._is_branch(parent, link)):
            return None
        return self.tree.child(parent, link, -1 if link.listed else 0)

    def _known(self, link: Link) -> Node | None:
        """The organ of the article with that own name; where several bear it, that of the scope, else the latest."""
        found = self.tree.by_own.get(same_own(link), [])
        if len(found) > 1 and self.memory.scope is not None:
            found = [node for node in found if node.bureau is self.memory.scope] or found
        return max(found, key=lambda node: node.seen) if found else None

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
        """高速交警徐水大队: below the 高速交警总队 that the article names, else as written."""
        own = Link("squad", link.word, link.start, link.end, link.name.removeprefix("高速交警"))
        above = [node for word in ("总队", "支队") for node in self.tree.by_own.get("高速交警" + word, ())]
        if above:
            return self.tree.child(above[0], own, 0)
        found = table().short(own.name, self.year)
        return self.tree.alone(link.own, "unit", link.word, "squad", self.context.choose(found) if found else None)

    def _is_branch(self, parent: Node, link: Link) -> bool:
        """Whether a bare 分局 is police: a district's, one of a list, one of an area; not every 恒安分局."""
        return (
            county(parent.division, link.name, self.year) is not None
            or parent.code == "710000"
            or link.listed
            or link.word in ("公安分局", "警分局")
            or link.name.endswith(_AREA_BRANCH)
        )

    def _parent(self, link: Link) -> Node | None:
        """The bureau that a bare 城关派出所, 交警支队 or 宝塔分局 belongs to."""
        memory = self.memory
        low = link.family == "station" or link.word in ("大队", "中队")
        scope = memory.local() if low else memory.scope
        if scope is None:
            return None
        brigade = memory.last("大队")
        if link.word == "中队" and brigade is not None and brigade.bureau is scope:
            return brigade
        division = scope.division
        if division is None or division.code[:2] in MUNICIPALITIES:
            branch = link.family == "branch" and scope.family == "branch" and scope.parent is not None
            return scope.parent if branch else scope
        if link.word == "总队":
            return memory.bureau_above(division, 1) or scope
        if link.family == "branch" or link.word == "支队":
            return memory.bureau_above(division, 2) or scope
        main = memory.main.bureau if memory.main is not None else None
        if low and scope.level == "prefecture" and main is not None and main.level == "county":
            return main
        return scope

    # -- levels and collectives -------------------------------------------------------------------------------

    def _collective(self, link: Link) -> Node | None:
        """全市公安机关: the bureau at that level where the article has one; 交警部门: its only traffic police."""
        if link.family == "department":
            traffic = [node for own in ("交警支队", "交警大队", "交警总队") for node in self.tree.by_own.get(own, ())]
            return traffic[0] if len(traffic) == 1 else None
        suffix, scope = _COLLECTIVE.get(link.name), self.memory.scope
        if suffix is None or scope is None or scope.division is None:
            return None
        found = self._enclosing(scope.division, suffix)
        return self.tree.nodes.get("D" + found.code) if found is not None else None

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

    def _level(self, link: Link, hit: Hit) -> Node | None:
        """县公安局, 市局, 省厅; 新区公安局 and 林区公安局 by their ending."""
        suffix = link.name if link.name in ("自治区", "林区") else link.name[-1:]
        if link.name == "新区":
            areas = [node for name, node in self.tree.nodes.items() if name.endswith("新区公安局")]
            return areas[0] if len(areas) == 1 else None
        if link.word in ("市警局", "警局", "警察局"):
            main, last = self.memory.main, self.memory.last("警察局")  # 县警局 is no 桃园市警察局 that helped
            return main.bureau if main is not None and main.bureau.word == "警察局" and suffix in main.bureau.own else last or main
        if link.word in ("公安厅", "省厅", "区厅"):
            suffix = "省"
        scope, main = self.memory.scope, self.memory.main
        found = self._enclosing(scope.division if scope is not None else None, suffix)
        if found is not None and found.level == 3 and hit.use == "receiver" and suffix == "市":
            found = self._enclosing(
                table().parents(found, self.year)[1] or found, suffix
            )  # 经市公安局批准: the one above
        found = found or self._enclosing(main.division if main is not None else None, suffix)
        found = found or self._enclosing(self.context.home(3, 2, 1), suffix)
        if found is None and suffix in ("县", "旗"):
            found = self._enclosing(self.context.only_county, suffix)
        if found is None:
            return self._without_place(link)
        if link.family == "centre":
            return self.tree.alone(found.name + link.word, "unit", link.word, "centre", found)
        return self.tree.bureau(found)

    def _without_place(self, link: Link) -> Node | None:
        """市公安局 of an article that names no place: the organ as written, with no code and a note."""
        scope = self.memory.scope
        if scope is not None and scope.division is not None and scope.division.level > 1:
            return None
        if link.name[-1:] not in ("县", "旗") and self.context.home(3, 2) is not None:
            return None
        level = _LEVEL_OF.get(link.name[-1:])
        if level is None or link.family == "level" or link.word in ("分局", "市警局"):
            return self.tree.nodes.get(link.name + "公安局")
        centre = link.family == "centre"
        node = self.tree.alone(link.own, "unit" if centre else level, link.word, link.family)
        if not node.notes:
            message = f"no place in the article says which {node.own} this is"
            node.notes.append(Note(code="unplaced-organ", message=message, certainty="open"))
        return node

    # -- anaphors ---------------------------------------------------------------------------------------------

    def _anaphor(self, link: Link) -> Node | None:
        """该局 is the bureau named last, 我局 the one that speaks."""
        memory, first, kind = self.memory, link.word[0], link.word[1:]
        kind = {"公安局": "局", "派出所": "所"}.get(kind, kind)
        if first in "我本全" and memory.main is not None:
            bureau = memory.main.bureau
            if kind == "局" and bureau.family in BUREAUS:
                return bureau
            if kind != "局" and memory.main.own.endswith(kind):
                return memory.main
        return memory.last(kind)

    def _bare(self, link: Link, hit: Hit) -> Node | None:
        """分局, 大队 alone: the nearest organ of that kind; 森林公安: the squad of that field."""
        memory, by_own = self.memory, self.tree.by_own
        if link.family == "colloquial" and link.field in OWN_AREAS:
            return self._of_area(link)
        if link.family == "colloquial":
            names = ("森林警察支队", "森林警察大队", "森林分局") if link.field == "森林" else (link.field + "分局",)
            found = [node for name in names for node in by_own.get(name, ())]
            return found[0] if len(found) == 1 else None
        if hit.use == "named":
            hit.use = "anaphor"
        main = memory.main if memory.main is not None and memory.main.word == link.word else None
        if link.word == "派出所":  # 由派出所负责 is said of stations in general unless one is being spoken of
            recent = memory.recent
            return main or (recent if recent is not None and recent.family == "station" else None)
        return memory.last(link.word) or main

    def _of_area(self, link: Link) -> Node | None:
        """高新警方: the branch of that area that the article names, else that of the city it is about."""
        own = Link("branch", "分局", link.start, link.end, link.field)
        found = self.tree.by_own.get(same_own(own), ())
        parent = None if found else self._parent(own)
        return found[0] if found else self.tree.child(parent, own, 0) if parent is not None and parent.division is not None else None

    def _police(self, hit: Hit) -> Node | None:
        """警方 alone: the article's own bureau, else the one named last."""
        hit.use = "anaphor"
        main = self.memory.main
        if main is not None and (main.bureau.family in BUREAUS or main.bureau.family == "abroad"):
            return main.bureau
        return self.memory.last("局")

    def _elsewhere(self, link: Link) -> Node | None:
        """公安东丽分局 in an article without a bureau: the only district of that name."""
        found = [one for one in table().short(link.name, self.year) if is_district(one)]
        chosen = self.context.choose(found) if found else None
        return self.tree.bureau(chosen) if chosen is not None else None
