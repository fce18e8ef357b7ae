"""Who is meant: 市局 of an article of 延安市 is 延安市公安局, a bare 内保支队 belongs to the bureau in scope.

Two passes. The first settles mentions that name their place, so that the second knows the article's
bureaus when it reads the shortened ones in order.
"""

from __future__ import annotations

from policenews.facts.agencies.context import Context
from policenews.facts.agencies.scan import Hit, Link
from policenews.facts.agencies.tree import Node, Tree, county
from policenews.models import Level, Note
from policenews.words.divisions import MUNICIPALITIES, Division, table


class Resolver:
    """Turns hits into nodes; `nodes[n]` is the organ of hit n, None where none can be named."""

    def __init__(self, hits: list[Hit], context: Context, year: int | None) -> None:
        self.hits, self.context, self.year = hits, context, year
        self.tree = Tree(year)
        self.nodes: list[Node | None] = [None] * len(hits)
        self.done = [False] * len(hits)
        self.main: Node | None = None
        self.scope: Node | None = None
        self.recent: list[Node] = []

    # -- first pass -------------------------------------------------------------------------------------------

    def named(self) -> None:
        """Every mention that says where it belongs."""
        for number, hit in enumerate(self.hits):
            root = self._root(hit)
            if root is not None:
                self.nodes[number] = self._descend(root, hit, 1)
                self.done[number] = True

    def _root(self, hit: Hit) -> tuple[Node, int] | None:
        """The first organ of a chain that can be told without its surroundings, and how many links it takes."""
        link = hit.links[0]
        if link.role != "named" or link.listed and link.family != "bureau":
            return None
        if link.family == "ministry":
            return self.tree.freestanding(link.word, link.word, "ministry", link.word, None, "ministry"), 1
        if link.family == "abroad":
            return self._abroad(link), 1
        if link.family in ("bureau", "colloquial", "level"):
            return self._bureau(link)
        if link.family == "branch" and link.place is not None and not link.place.short and link.word == "公安分局":
            division = self._division(link)
            if isinstance(division, Division):
                return self.tree.bureau(division), 1
        if link.family in ("squad", "centre", "field", "unit", "station") and link.place is not None:
            return self._placed(link)
        if link.family == "squad" and link.word in ("总区",) or link.word == "商业罪案调查科":
            force = self.tree.freestanding("香港警务处", "香港警务处", "province", "警务处", None, "abroad")
            force.code = "810000"
            return self.tree.child(force, link, 1), 1
        return None

    def _division(self, link: Link) -> Division | tuple[Division, ...] | None:
        """The division before an organ word; a tuple of the candidates where it is open; None where it is no place."""
        place = link.place
        if place is None or not place.candidates:
            return None
        if place.weak and not self.context.supports(place.candidates):
            if link.family == "colloquial" and link.role == "named" and place.short:
                return None
        found = self.context.choose(place.candidates)
        return found or place.candidates

    def _bureau(self, link: Link) -> tuple[Node, int] | None:
        place = link.place
        if place is None:
            return self._special(link), 1
        if place.area is not None:
            return self._area(link)
        division = self._division(link)
        if division is None:
            return None
        if isinstance(division, tuple):
            return self._open(link, division), 1
        if link.word == "警察局" or link.word == "警察":
            return None
        written = None if place.short and not _suffixed(place.text) else place.text
        word = "公安局" if link.family != "bureau" else link.word
        if link.family != "bureau" and written is not None and division.name.endswith("区"):
            written = None
        node = self.tree.bureau(division, written, word, 2 if link.family == "bureau" else 1)
        _history(node, division, self.year)
        return node, 1

    def _open(self, link: Link, candidates: tuple[Division, ...]) -> Node:
        """An ambiguous name that nothing settles: no code, and a note with all candidates."""
        place = link.place
        assert place is not None
        levels = {one.level for one in candidates}
        if len(levels) > 1:  # 南昌 is the city rather than the county of the same name
            top = [one for one in candidates if one.level == min(levels)]
            if len(top) == 1 and top[0].level == 2:
                return self.tree.bureau(top[0])
        name = place.text + ("公安局" if link.family != "bureau" else link.word)
        level: Level = ("province", "prefecture", "county")[max(levels) - 1]  # type: ignore[assignment]
        node = self.tree.freestanding("?" + place.text, name, level, "公安局", None, "bureau")
        if not node.notes:
            codes = tuple(f"{one.code} {one.name}" for one in candidates)
            node.notes.append(Note(code="ambiguous-division", message=f"{place.text} can be {', '.join(codes)}",
                                   candidates=tuple(one.code for one in candidates), certainty="open"))  # fmt: skip
        return node

    def _area(self, link: Link) -> tuple[Node, int]:
        place = link.place
        assert place is not None and place.area is not None
        home = place.candidates[0] if place.candidates else None
        if place.area == "香港":
            node = self.tree.freestanding("香港警务处", "香港警务处", "province", "警务处", home, "abroad")
            return node, 1
        if link.word == "警察局":
            name = place.area.removesuffix("政府") + "政府警察局"
            return self.tree.freestanding(name, name, "prefecture", "警察局", home, "bureau"), 1
        name = place.area + "公安局"
        return self.tree.freestanding(name, name, "county", "公安局", home, "bureau"), 1

    def _special(self, link: Link) -> Node:
        """铁路公安局, 油田公安局, 经开区公安局: bureaus that no division has."""
        name = link.name + ("公安局" if link.family == "colloquial" else link.word)
        level: Level = "county" if link.name.endswith(("区", "城")) else "unit"
        node = self.tree.freestanding(name, name, level, link.word if link.family == "bureau" else "公安局", None, "bureau")
        return node

    def _abroad(self, link: Link) -> Node:
        code = "710000"
        level: Level = "province"
        name = (link.name or "") + link.word
        if link.word in ("刑事局", "刑事警察局", "警政署"):
            name = "内政部警政署" if link.word == "警政署" else "刑事警察局"
            level = "province" if link.word == "警政署" else "unit"
        elif link.word == "警务处":
            code, name = "810000", "香港警务处"
        else:
            code, name = "820000", "澳门" + link.word
        node = self.tree.freestanding(name, name, level, link.word, None, "abroad")
        node.code = code
        return node

    def _placed(self, link: Link) -> tuple[Node, int] | None:
        """德宏边境管理支队, 安徽省反诈中心, 乳山交警大队: a place right before what is no bureau."""
        place = link.place
        assert place is not None
        division = self._division(link) if place.candidates else None
        single = division if isinstance(division, Division) else None
        if link.family == "squad" and link.word != "总区" and not link.name.endswith(("边境管理", "边防", "边管")):
            if single is None:
                return None
            parent = self.tree.bureau(single)
            return self.tree.child(parent, link, 0), 1
        if link.family == "station":
            return None
        name = (place.text + link.name + link.word) if link.family == "squad" else link.name + link.word
        node = self.tree.freestanding(name, name, "unit", link.name + link.word if link.family == "squad" else link.word, single, link.family)
        return node, 1

    # -- second pass ------------------------------------------------------------------------------------------

    def shortened(self) -> None:
        """Every other mention, in reading order, by the organs known and the bureau in scope."""
        for number, hit in enumerate(self.hits):
            if not self.done[number]:
                self.nodes[number] = self._short(hit)
            node = self.nodes[number]
            if node is not None and hit.use in ("named", "anaphor"):
                self.recent.append(node)
                if hit.use == "named" and node.bureau.family in ("bureau", "branch") and hit.last.role != "generic":
                    self.scope = node.bureau

    def _short(self, hit: Hit) -> Node | None:
        link = hit.links[0]
        if link.role == "generic":
            return self._collective(link)
        if link.family == "level" or link.role == "level":
            root = self._level(link)
            return self._descend((root, 1), hit, 1) if root else None
        if link.family == "anaphor":
            root = self._anaphor(link)
            return self._descend((root, 1), hit, 1) if root else None
        if link.role == "bare":
            if link.family == "colloquial":
                following = hit.links[1] if len(hit.links) > 1 else None
                return self._under(following, hit, 1) if following is not None else None
            return self._bare(link, hit)
        return self._under(link, hit, 0)

    def _under(self, link: Link, hit: Hit, first: int) -> Node | None:
        """A named part without its bureau: the organ of that name already known, else one below the bureau in scope."""
        known = self._known(link)
        if known is not None:
            return self._descend((known, first + 1), hit, 0)
        parent = self._parent(link)
        if parent is None:
            return None
        if link.family == "branch" and not self._branch_fits(parent, link, first):
            return None
        return self._descend((self.tree.child(parent, link, -1 if link.listed else 0), first + 1), hit, 0)

    def _branch_fits(self, parent: Node, link: Link, first: int) -> bool:
        return (
            first > 0 or link.word == "公安分局" or county(parent.division, link.name, self.year) is not None
            or parent.code == "710000" or link.listed or link.name.endswith(("新区", "开发区", "经开", "高新", "机场", "森林", "水上", "景区"))
        )  # fmt: skip

    def _known(self, link: Link) -> Node | None:
        """The only organ of the article with that own name."""
        suffix = link.name + link.word
        listed = [node for node in self.tree.nodes.values() if node.weight >= -1 and node.parent is not None and node.key.rpartition("/")[2] == suffix
                  or node.own == suffix and node.parent is not None]  # fmt: skip
        return listed[-1] if len(listed) == 1 else self._nearest(listed)

    def _nearest(self, nodes: list[Node]) -> Node | None:
        for node in reversed(self.recent):
            if node in nodes:
                return node
        return None

    def _parent(self, link: Link) -> Node | None:
        """The bureau that a bare 城关派出所, 交警支队 or 宝塔分局 belongs to."""
        scope = self.scope or self._first_bureau()
        if scope is None:
            home = self.context.home(3) or self.context.home(2)
            scope = self.tree.bureau(home) if home else None
        if scope is None:
            return None
        if link.family == "branch" or link.word == "支队":
            while scope.level == "county" and scope.division is not None and scope.parent is not None and scope.code is not None \
                    and scope.code[:2] not in MUNICIPALITIES:  # fmt: skip
                scope = scope.parent.bureau
            if scope.level == "county" and scope.division is not None and scope.division.level == 3 and scope.code and scope.code[:2] not in MUNICIPALITIES:
                above = table().parents(scope.division, self.year)[1]
                scope = self.tree.bureau(above) if above else scope
        if link.word == "总队" and scope.division is not None and scope.level != "province":
            above = table().parents(scope.division, self.year)[0]
            scope = self.tree.bureau(above) if above else scope
        return scope

    def _first_bureau(self) -> Node | None:
        for hit, node in zip(self.hits, self.nodes, strict=True):
            if node is not None and hit.use == "named" and node.bureau.family in ("bureau", "branch") and node.bureau.level in ("prefecture", "county"):
                return node.bureau
        return None

    def _collective(self, link: Link) -> Node | None:
        """全市公安机关: the bureau at that level where the article has one."""
        level = {"全省": 1, "我省": 1, "全市": 2, "我市": 2, "全州": 2, "全盟": 2, "全县": 3, "我县": 3, "全区": 3, "我区": 3, "全旗": 3}.get(link.name)
        if level is None:
            return None
        suffix = link.name[1]
        scope = self.scope or self._first_bureau()
        division = scope.division if scope is not None else self.context.home(2)
        found = self._enclosing(division, suffix)
        return self.tree.nodes.get("D" + found.code) if found else None

    def _enclosing(self, division: Division | None, suffix: str) -> Division | None:
        """The division of that kind (市, 县, 省) that is or encloses the one given, the nearest first."""
        if division is None:
            return None
        chain = [one for one in reversed(table().parents(division, self.year)) if one is not None]
        for one in chain:
            if one.name.endswith(suffix) or (suffix == "省" and one.level == 1) or (suffix == "州" and one.name.endswith("自治州")):
                if suffix == "区" and one.level == 1:
                    continue
                return one
        return None

    def _level(self, link: Link) -> Node | None:
        suffix = {"自治区": "自治区", "林区": "林区", "新区": "新区"}.get(link.name, link.name[-1:])
        if suffix == "新区":
            return self._nearest([node for node in self.tree.nodes.values() if node.own.endswith("新区公安局")])
        scope = self.scope or self._first_bureau()
        division = scope.division if scope is not None else None
        if division is None:
            division = self.context.home(3) or self.context.home(2) or self.context.home(1)
        found = self._enclosing(division, suffix)
        if found is None:  # 县局 of a city's article: the county bureau named before
            for node in reversed(self.recent):
                if node.division is not None and node.division.name.endswith(suffix):
                    return node
            home = self.context.home({"省": 1, "市": 2, "州": 2, "盟": 2}.get(suffix, 3))
            found = home if home is not None and home.name.endswith(suffix) else None
        return self.tree.bureau(found) if found else None

    def _anaphor(self, link: Link) -> Node | None:
        own = link.word[0] in "我本全"
        wanted = {"局": ("bureau", "branch"), "分局": ("branch",), "公安局": ("bureau",)}.get(link.word[1:])
        if own and self.main is not None:
            node = self.main
            if wanted and node.bureau.family in ("bureau", "branch"):
                return node.bureau
            if not wanted and node.own.endswith(link.word[1:]):
                return node
        for node in reversed(self.recent):
            if wanted and (node.family in wanted or node.bureau.family in wanted and own):
                return node if node.family in wanted else node.bureau
            if not wanted and (node.own.endswith(link.word[1:]) or link.word.endswith("所") and node.family == "station"):
                return node
        return self.main.bureau if wanted and self.main is not None else None

    def _bare(self, link: Link, hit: Hit) -> Node | None:
        """分局, 大队, 支队 alone: the nearest organ of that kind."""
        hit.use = "anaphor"
        for node in reversed(self.recent):
            up: Node | None = node
            while up is not None:
                if up.own.endswith(link.word):
                    return self._descend((up, 1), hit, 0)
                up = up.parent
        if self.main is not None and self.main.own.endswith(link.word):
            return self._descend((self.main, 1), hit, 0)
        return None

    def _descend(self, root: tuple[Node, int], hit: Hit, weight: int) -> Node:
        node, first = root
        for link in hit.links[first:]:
            if link.role == "bare" and link.family not in ("centre",):
                continue
            node = self.tree.child(node, link, weight + 1)
        return node


def _suffixed(text: str) -> bool:
    return text[-1] in "省市县区州旗盟" and len(text) > 2


def _history(node: Node, division: Division, year: int | None) -> None:
    """Say where a division is gone: 南郑县 was 610721 until 2016."""
    if division.last is None or any(note.code == "former-division" for note in node.notes):
        return
    del year
    message = f"{division.name} bore the code {division.code} until {division.last}"
    node.notes.append(Note(code="former-division", message=message, candidates=(division.code,)))
