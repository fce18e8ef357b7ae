"""The second pass: 市局, 该所, a bare 内保支队, read in order by the organs known and the bureau in scope."""

from __future__ import annotations

from collections.abc import Sequence

from policenews.facts.agencies.certain import Certain
from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.tree import BUREAUS, Node, Tree, county, is_district
from policenews.words.divisions import MUNICIPALITIES, Division, table

_COLLECTIVE = {"全省": "省", "我省": "省", "全市": "市", "我市": "市", "全州": "州", "我州": "州", "全盟": "盟", "全县": "县", "我县": "县",
               "全区": "区", "我区": "区", "全旗": "旗"}  # fmt: skip
_AREA_BRANCH = ("新区", "开发区", "经开", "高新", "经开区", "高新区", "机场", "森林", "水上", "景区", "新城", "轨道", "地铁", "公交", "铁路", "度假区")
"""Branches that no district's name gives away: with these words they are police without further proof."""


class Resolver:
    """Turns hits into organs: `nodes[n]` is that of hit n, None where none can be named."""

    def __init__(self, hits: list[Hit], context: Context, year: int | None) -> None:
        self.hits, self.context, self.year = hits, context, year
        self.tree = Tree(year)
        self.certain = Certain(self.tree, context)
        self.nodes: list[Node | None] = [None] * len(hits)
        self.main: Node | None = None
        self._scope: Node | None = None
        self._looked = False
        self._ends: dict[str, Node] = {}
        self._recent: Node | None = None

    def named(self) -> None:
        """The first pass: every mention that says where it belongs."""
        for number, hit in enumerate(self.hits):
            root = self.certain.root(hit)
            if root is not None:
                self.nodes[number] = self._descend(root[0], hit.links[root[1] :], 2)

    def shortened(self, paragraphs: Sequence[int]) -> None:
        """The second pass: every other mention, in reading order. `paragraphs` numbers the paragraph of each hit."""
        for number, hit in enumerate(self.hits):
            if number and paragraphs[number] != paragraphs[number - 1]:
                self._recent = None
            node = self.nodes[number]
            if node is None:
                node = self.nodes[number] = self._short(hit)
            if node is not None and hit.use in ("named", "anaphor"):
                self._remember(node, number, hit)

    def _remember(self, node: Node, number: int, hit: Hit) -> None:
        node.seen = number
        self._recent = node
        up: Node | None = node
        while up is not None:
            if up.word and (up is node or up.word not in ("公安局", "公安厅") or up.division is None or node.division is None):
                self._ends[up.word] = up
            up = up.parent
        if node.family == "station":
            self._ends["所"] = node
        bureau = node.bureau
        if bureau.family in BUREAUS and (hit.use == "named" or bureau is node):
            self._ends["局"] = bureau
            if bureau.family == "branch":
                self._ends["分局"] = bureau
            if hit.use == "named" and hit.last.role != "generic" and bureau.level in ("prefecture", "county", "unit", "province"):
                self._scope = bureau

    def _descend(self, node: Node, links: Sequence[Link], weight: int) -> Node:
        for link in links:
            if link.role == "bare" and link.family not in ("centre", "field") and not link.name:
                continue
            node = self.tree.child(node, link, weight)
        return node

    def _short(self, hit: Hit) -> Node | None:
        link, rest = hit.links[0], hit.links[1:]
        if link.role == "generic":
            return self._collective(link)
        root: Node | None
        if link.family == "anaphor":
            root = self._anaphor(link)
        elif link.role == "level":
            root = self._level(link, hit)
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
        """A named part without its bureau: the organ of that name already known, else one below the bureau in scope."""
        known = self._known(link)
        if known is not None:
            known.attest(link.own, -1 if link.listed else 0)
            return known
        if link.family == "traffic":
            placed = self.certain.placed(link)
            return placed[0] if placed is not None else None
        if link.family in ("bureau", "colloquial", "abroad"):
            return None
        parent = self._parent(link)
        if parent is None or (link.family == "branch" and not self._is_branch(parent, link)):
            return None
        return self.tree.child(parent, link, -1 if link.listed else 0)

    def _known(self, link: Link) -> Node | None:
        """The organ of the article with that own name; where several bear it, the one named last."""
        from policenews.facts.agencies.tree import _SAME

        own = _SAME.get(link.own) or _SAME.get(link.name, link.name) + link.word
        if link.family == "branch":
            own = link.name.removesuffix("区" if len(link.name) > 2 else "市") + "分局"
        found = self.tree.by_own.get(own, [])
        if len(found) > 1 and self._scope is not None:
            inside = [node for node in found if node.bureau is self._scope]
            found = inside or found
        return max(found, key=lambda node: node.seen) if found else None

    def _is_branch(self, parent: Node, link: Link) -> bool:
        return (
            county(parent.division, link.name, self.year) is not None or parent.code == "710000" or link.listed
            or link.word in ("公安分局", "警分局") or link.name.endswith(_AREA_BRANCH)
        )  # fmt: skip

    def _parent(self, link: Link) -> Node | None:
        """The bureau that a bare 城关派出所, 交警支队 or 宝塔分局 belongs to."""
        scope = self._scope_now()
        if scope is None:
            return None
        division = scope.division
        if link.family == "station" and link.name.endswith("边境"):
            border = self._ends.get("支队") or self.main
            if border is not None and "边境管理" in border.own:
                return border
        if link.family == "squad" and link.word == "中队" and "大队" in self._ends and self._ends["大队"].bureau is scope:
            return self._ends["大队"]
        if division is None or division.code[:2] in MUNICIPALITIES:
            return scope.bureau.parent or scope if link.family == "branch" and scope.family == "branch" else scope
        if link.word == "总队":
            return self._bureau_of(division, 1) or scope
        if link.family == "branch" or link.word == "支队":
            return self._bureau_of(division, 2) or scope
        if scope.level in ("prefecture", "province") and link.family in ("squad", "station") and link.word != "支队":
            main = self.main.bureau if self.main is not None else None
            if main is not None and main.level == "county":
                return main
        return scope

    def _bureau_of(self, division: Division, level: int) -> Node | None:
        if division.level <= level:
            return self.tree.bureau(division)
        above = table().parents(division, self.year)[level - 1]
        return self.tree.bureau(above) if above is not None else None

    def _scope_now(self) -> Node | None:
        """The bureau named last; before any is named the article's own, or that of the place it is about."""
        if self._scope is None and not self._looked:
            self._looked = True
            self._scope = self._first_scope()
        return self._scope

    def _first_scope(self) -> Node | None:
        if self.main is not None and self.main.bureau.family in BUREAUS:
            return self.main.bureau
        for hit, node in zip(self.hits, self.nodes, strict=True):
            if node is not None and hit.use == "named" and node.bureau.family in BUREAUS:
                return node.bureau
        home = self.context.home(3, 2)
        return self.tree.bureau(home) if home is not None else None

    # -- levels and collectives -------------------------------------------------------------------------------

    def _collective(self, link: Link) -> Node | None:
        """全市公安机关: the bureau at that level where the article has one; 交警部门: its only traffic police."""
        if link.family == "department":
            found = [node for own in ("交警支队", "交警大队", "交警总队") for node in self.tree.by_own.get(own, ())]
            return found[0] if len(found) == 1 else None
        if link.place is not None:
            return None
        suffix = _COLLECTIVE.get(link.name)
        scope = self._scope_now()
        if suffix is None or scope is None or scope.division is None:
            return None
        found_division = self._enclosing(scope.division, suffix)
        return self.tree.nodes.get("D" + found_division.code) if found_division is not None else None

    def _enclosing(self, division: Division, suffix: str) -> Division | None:
        """The division of that kind (市, 县, 省) that is or encloses the one given, the nearest first."""
        for one in reversed(table().parents(division, self.year)):
            if one is None or (suffix == "区" and one.level == 2):
                continue
            if one.name.endswith(suffix) or (suffix == "省" and one.level == 1) or (suffix == "自治区" and one.level == 1):
                return one
            if suffix == "县" and one.level == 3 and not is_district(one) and one.name.endswith(("县", "旗")):
                return one
        return None

    def _level(self, link: Link, hit: Hit) -> Node | None:
        """县公安局, 市局, 省厅; 新区公安局 and 林区公安局 by their ending."""
        suffix = link.name if link.name in ("自治区", "林区") else link.name[-1:]
        if link.name == "新区":
            area = [node for name, node in self.tree.nodes.items() if name.endswith("新区公安局")]
            return area[0] if len(area) == 1 else None
        if link.word == "市警局":
            return self._ends.get("警察局") or self.main
        if link.word in ("公安厅", "省厅", "区厅"):
            suffix = "省"
        scope = self._scope_now()
        division = scope.division if scope is not None else None
        found = self._enclosing(division, suffix) if division is not None else None
        if found is not None and found.level == 3 and hit.use == "receiver" and suffix == "市":
            found = self._enclosing(table().parents(found, self.year)[1] or found, suffix)  # 经市公安局批准: the one above
        if found is None and suffix in "县区旗市" and self.main is not None and self.main.division is not None:
            found = self._enclosing(self.main.division, suffix)
        if found is None:
            home = self.context.home(3, 2, 1)
            found = self._enclosing(home, suffix) if home is not None else None
        if found is None:
            return None
        node = self.tree.bureau(found)
        if link.family == "centre":
            return self.tree.alone(found.name + link.word, "unit", link.word, "centre", found)
        return node

    # -- anaphors ---------------------------------------------------------------------------------------------

    def _anaphor(self, link: Link) -> Node | None:
        """该局 is the bureau named last, 我局 the one that speaks."""
        first, kind = link.word[0], link.word[1:]
        kind = {"公安局": "局", "派出所": "所"}.get(kind, kind)
        if first in "我本全" and self.main is not None:
            bureau = self.main.bureau
            if kind == "局" and bureau.family in BUREAUS:
                return bureau
            if kind != "局" and self.main.own.endswith(kind):
                return self.main
        return self._ends.get(kind)

    def _bare(self, link: Link, hit: Hit) -> Node | None:
        """分局, 大队 alone: the nearest organ of that kind; 公安 before 宝塔分局; 森林公安: the squad of that field."""
        if link.family == "colloquial" and link.field:
            found = self.tree.by_own.get("森林警察支队" if link.field == "森林" else link.field + "分局") or self.tree.by_own.get(
                "森林警察大队" if link.field == "森林" else link.field + "公安局")  # fmt: skip
            return found[0] if found and len(found) == 1 else None
        if link.family == "centre":
            return None
        if hit.use == "named":
            hit.use = "anaphor"
        main = self.main if self.main is not None and self.main.word == link.word else None
        if link.word == "派出所":  # 由派出所负责 is said of stations in general unless one is being spoken of
            return main or (self._recent if self._recent is not None and self._recent.family == "station" else None)
        return self._ends.get(link.word) or main

    def _elsewhere(self, link: Link) -> Node | None:
        """公安东丽分局 in an article without a bureau: the only district of that name."""
        found = [one for one in table().short(link.name, self.year) if is_district(one)]
        chosen = self.context.choose(found) if found else None
        return self.tree.bureau(chosen) if chosen is not None else None
