"""What has been spoken of so far: 该所 is the station named last, a bare 内保支队 belongs to the bureau in scope."""

from __future__ import annotations

from collections.abc import Sequence

from policenews.facts.agencies.context import Context
from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.tree import BUREAUS, Node, Tree
from policenews.words.divisions import MUNICIPALITIES, Division, table


class Memory:
    """The bureau in scope and, for every organ word, the organ of that kind named last.

    Receivers and partners (移交…, 会同…) pass by without being remembered.
    """

    def __init__(self, tree: Tree, context: Context, year: int | None) -> None:
        self.tree, self.context, self.year = tree, context, year
        self.main: Node | None = None
        self.recent: Node | None = None
        """The organ named last in this paragraph."""
        self._scope: Node | None = None
        self.named: Node | None = None
        """The same, but only where the text names it: not from the places of the article alone."""
        self._local: Node | None = None
        self._last: dict[str, Node] = {}

    def start(self, hits: Sequence[Hit], nodes: Sequence[Node | None], main: Node | None) -> None:
        """At first the scope is the article's own bureau, else the first certain one, else that of its place."""
        self.main = main
        if main is not None and main.bureau.family in BUREAUS:
            self._scope = self.named = main.bureau
        elif main is not None and main.family == "field" and main.division is not None and main.division.level == 3:
            self._scope = self.tree.bureau(main.division)  # 沙县森林公安局: a squad named alone is its county's
        else:
            named = (
                node.bureau
                for hit, node in zip(hits, nodes, strict=True)
                if node is not None and hit.use == "named" and node.bureau.family in BUREAUS
            )
            self._scope = next(named, None)
            self.named = self._scope
            if self._scope is None and any(
                node is None and hit.last.role != "generic" for hit, node in zip(hits, nodes, strict=True)
            ):
                home = self.context.home(3, 2)
                if home is None and (city := self.context.home(1)) is not None and city.code[:2] in MUNICIPALITIES:
                    home = city  # 公安宣武分局 in an article from 北京
                self._scope = self.tree.bureau(home) if home is not None else None

    def remember(self, node: Node, number: int, hit: Hit) -> None:
        """Take note of the organ of a mention and of those above it."""
        node.seen = number
        self.recent = node
        up: Node | None = node
        while up is not None and (up is node or up.family != "bureau" or up.division is None):
            if up.word:
                self._last[up.word] = up
            up = up.parent
        if node.family == "station":
            self._last["所"] = node
        if node.family == "centre":
            self._last["中心"] = node
        if node.family == "field" and node.word.endswith("公安局"):
            self._last["局"] = node  # 沙县森林公安局
        bureau = node.bureau
        if bureau.family not in BUREAUS or (hit.use != "named" and bureau is not node):
            return
        by_itself = bureau is not node and len(hit.links) == 1 and hit.links[0].place is None
        if not by_itself or "局" not in self._last:  # 沙县森林公安局… 城关交警中队… 该局: no bureau is named with the squad
            self._last["局"] = bureau
        if bureau.family == "branch":
            self._last["分局"] = bureau
        if hit.use == "named":
            self._scope = self.named = bureau
            if bureau.level in ("prefecture", "county"):
                self._local = bureau

    def last(self, word: str) -> Node | None:
        """The organ of that kind named last: 支队, 分局, 所, 局."""
        return self._last.get(word)

    @property
    def scope(self) -> Node | None:
        """The bureau named last; before any is named the article's own."""
        return self._scope

    def local(self) -> Node | None:
        """The bureau in scope for stations and brigades, which stand below no province."""
        scope = self._scope
        if (
            scope is None
            or scope.level != "province"
            or scope.division is None
            or table().parents(scope.division)[1:] == (None, None)
            and scope.word == "公安局"
        ):
            return scope
        if self._local is not None:
            return self._local
        if self.main is not None and self.main.bureau.level in ("prefecture", "county"):
            return self.main.bureau
        home = self.context.home(3, 2)
        return self.tree.bureau(home) if home is not None else scope

    def bureau_above(self, division: Division, level: int) -> Node | None:
        """The bureau of the division's prefecture (2) or province (1), its own where it stands no lower."""
        if division.level <= level:
            return self.tree.bureau(division)
        above = table().parents(division, self.year)[level - 1]
        return self.tree.bureau(above) if above is not None else None
