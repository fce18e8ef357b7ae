"""The second pass: 市局, 该所, a bare 内保支队, read in order by the organs known and the bureau in scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policenews.facts.agencies.certain import Certain
from policenews.facts.agencies.context import Context
from policenews.facts.agencies.county_squads import OF_COUNTY, named_by_county
from policenews.facts.agencies.levels import Levels
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.local import above_locally
from policenews.facts.agencies.memory import Memory
from policenews.facts.agencies.placed import WHOLE_STATION, whole_own
from policenews.facts.agencies.places import is_city, is_district, short
from policenews.facts.agencies.rooms import HALLS
from policenews.facts.agencies.standing import above
from policenews.facts.agencies.style import one_style
from policenews.facts.agencies.taiwan import city_police
from policenews.facts.agencies.tree import BUREAUS, Node, Tree, same_own
from policenews.words.areas import CORPORATE, OWN_AREAS, RAILWAY_BUREAUS
from policenews.words.divisions import table


class Resolver(Levels):
    """Turns hits into organs: `nodes[n]` is that of hit n, None where none can be named."""

    def __init__(self, hits: list[Hit], context: Context, year: int | None, text: str = "") -> None:
        self.hits, self.context, self.year = hits, context, year
        self.tree = Tree(year, text)
        border = any(link.family == "squad" and "边境管理" in link.name for hit in hits for link in hit.links)
        parts = frozenset(whole_own(link) for hit in hits for link in hit.links[1:])
        whole = frozenset(link.own for hit in hits for link in hit.links if link.word == WHOLE_STATION)
        self.certain = Certain(self.tree, context, border, parts, whole)
        self.memory = Memory(self.tree, context, year)
        self.nodes: list[Node | None] = [None] * len(hits)
        self.told = Counter(hit.last.own for hit in hits)
        """How often the article names each part."""
        self.tops = Counter(hit.links[0].own for hit in hits if hit.links[0].field != "部门")
        """How often a chain begins with each organ."""

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
        one_city = len({code[:4] for code in self.context.certain}) < 2
        memory.start(self.hits, self.nodes, main)
        if one_city:  # a branch that leads its station comes before the station alone
            for number, hit in enumerate(self.hits):
                if self.nodes[number] is None and len(hit.links) > 1 and hit.links[0].word == "公安分局" and hit.links[0].role == "named":
                    self.nodes[number] = self._short(hit)
        for number, hit in enumerate(self.hits):
            if number and paragraphs[number] != paragraphs[number - 1]:
                memory.recent = None
            node = self.nodes[number]
            if node is None and number and hit.last.family == "branch" and self._in_a_list(number):
                hit.last.listed = True
            if node is None:
                node = self.nodes[number] = self._short(hit)
            if node is not None and hit.use in ("named", "anaphor"):
                memory.remember(node, number, hit)
        one_style(self.tree.nodes.values())

    def _in_a_list(self, number: int) -> bool:
        """雁峰分局339起、白沙洲分局170起: a branch right behind one that is known is police as well."""
        before, here, node = self.hits[number - 1], self.hits[number], self.nodes[number - 1]
        return node is not None and node.family == "branch" and 0 < here.start - before.end < 7

    def _descend(self, node: Node, links: Sequence[Link], weight: int) -> Node:
        for link in links:
            if link.family == "room":
                node = self._room(node, link)
            elif link.family == "centre" and "出入境" in link.own and link.word in HALLS:
                node = self.tree.child(node, self._behind_counter(link), weight)
            elif link.name or link.role != "bare" or link.family in ("centre", "field"):
                node = self._placed(self.tree.child(node, link, weight), link)
        return node

    def _room(self, bureau: Node, link: Link) -> Node:
        """湘潭公安禁毒部门 is the 禁毒支队 that the article names; where it names none, its bureau."""
        squads = (self.tree.nodes.get(f"{bureau.key}/{same_own(Link('squad', size, 0, 0, link.name))}") for size in ("总队", "支队", "大队"))
        return next((squad for squad in squads if squad is not None), bureau)

    def _behind_counter(self, link: Link) -> Link:
        """市公安局出入境办证大厅 is the counter of the 出入境管理局 that the article names; where it names none, itself."""
        if self.context.writes("出入境管理局"):
            return Link("field", "出入境管理局", link.start, link.end)
        sizes = (size for size in ("总队", "支队", "大队") if self.context.writes("出入境管理" + size))
        return next((Link("squad", size, link.start, link.end, "出入境管理") for size in sizes), link)

    def _placed(self, node: Node, link: Link) -> Node:
        """焦作市公安局中站派出所 stands in the 中站区 that the article writes of."""
        if link.family == "station" and node.division is not None and node.division.level == 2 and self.context.writes(link.name + "区"):
            node.stand(table().named(link.name + "区", self.year))
        return node

    def _short(self, hit: Hit) -> Node | None:
        link, rest = hit.links[0], hit.links[1:]
        root: Node | None
        if link.role == "generic":
            return self._ours(link, hit) or self._collective(link)
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
            root = self._under(link, bool(rest))
        return self._descend(root, rest, 1) if root is not None else None

    # -- parts of names ---------------------------------------------------------------------------------------

    def _under(self, link: Link, leads: bool = False) -> Node | None:
        """A part of a name: the organ of that name already known, else one below the bureau in scope."""
        known = self._known(link)
        if known is None and link.field == OF_COUNTY:
            return named_by_county(self.tree, self.memory.main, link, self.year)
        if known is None and link.listed and link.word.endswith(("边防检查站", "边境检查站", "边检站")):
            return self.tree.alone(link.own, "station", link.word, "station")
        if known is None and link.family == "station" and link.place is None:
            if (above := self._of_district(link)) is not None:
                return self.tree.child(above, link, 0)
            self._without_town(link)
            known = self._known(link)
        if self.context.stranger(link.place) and link.family in ("colloquial", "branch"):
            return known or self._of_taiwan(link)
        if known is not None:
            if link.family == "station" and link.place is not None:
                known.stand(link.place.candidates)
            known.attest(link.own, -1 if link.listed else 0)
            return known
        if link.family == "traffic" and link.place is None and link.field:  # 交警 of 交警雁峰大队
            parent = self._parent(Link("squad", "支队" if link.field == "大队" else "大队", link.start, link.end, "交警"))
            return self.tree.child(parent, link, -1) if parent is not None else None
        if link.family == "squad" and link.word == "支队" and link.place is None and is_city(link.name):
            above = self.memory.last("总队") or self.memory.last("边防总队")
            return self.tree.child(above, link, 0) if above is not None else None
        if link.family == "squad" and link.place is None and link.name.startswith("高速交警") and len(link.name) > 5:
            return self._motorway(link)
        if link.family == "traffic":
            placed = self.certain.placed(link) if link.place is not None else None
            return placed[0] if placed is not None else None
        if link.family == "colloquial" and link.field:  # 西宁铁路警方, where the article names 西宁铁路公安处
            by_own = self.tree.by_own
            names = (link.name + "公安处", link.name + "公安局", same_own(Link("branch", "分局", 0, 0, link.name)))
            found = next((by_own[name] for name in names if by_own.get(name)), None)
            word = "公安局" if link.name.removesuffix("铁路") in RAILWAY_BUREAUS else "公安处"
            if found or link.field != "铁路":
                return found[0] if found else None
            return self.tree.alone(link.name + word, "unit", word, "bureau")
        told = link.name in CORPORATE or self.tops[link.own] > 1 or leads
        if link.family == "bureau" and link.place is None and link.name and told:  # 冀中公安局渤海分局
            return self.tree.alone(link.own, "county", link.word, "bureau", code=CORPORATE.get(link.name))
        if link.family in ("bureau", "colloquial", "abroad"):
            return None
        if self.certain.waits(link) and self._border(link) is None and (placed := self.certain.placed(link)):
            return placed[0]  # no detachment bears it
        if (local := above_locally(link, self.tree, self.memory, self.year)) is not None:
            return self.tree.child(local[0], local[1], 0) if local[0] is not None else None
        parent = self._border(link)
        if parent is not None and parent.division is not None:  # 临沧孟定边境派出所
            link.name = link.name.removeprefix(short(parent.division))
            if (known := self._known(link)) is not None:
                return known
        parent = parent or self._parent(link)
        if parent is None and link.family == "squad" and link.field:  # 市交警支队 of an article without a place
            top = Link("bureau", "公安厅" if link.field == "省" else "公安局", 0, 0, link.field, "level")
            parent = self._level(top, Hit([top]))
            if parent is not None and parent.division is None and not self.tops[top.own] + self.tops[link.field * 2 + "局"]:
                return self._as_written(link)
        if parent is None and link.family == "branch" and (home := self.context.taiwan_home):
            parent = city_police(self.tree, self.context, home)
        if link.word == "警分局" and (parent is None or parent.code != "710000"):
            return self.tree.alone(link.name + "分局", "county", "分局", "branch", code="710000")
        if parent is None and link.family == "squad" and link.place is None and link.word in ("支队", "大队") and self._only_beside(link):
            return self._as_written(link)  # 治安大队、交警大队 of an article that names no bureau
        if parent is None and link.family == "squad" and link.place is not None and self.tops[link.own] > 1 and not any(self.nodes):
            return self._as_written(link)  # 新城交警大队, where nothing tells which 新城
        if parent is None and link.word == "派出所" and (self.told[link.own] > 1 or not any(self.nodes)):
            return self.tree.alone(link.own, "station", link.word, "station")  # of a bureau that nothing tells
        if parent is None and link.family == "branch" and (leads or link.word == "公安分局"):
            return self._no_bureau(link)
        if parent is None or (link.family == "branch" and not leads and not self._is_branch(parent, link)):
            return None
        if link.family == "station" and link.name.endswith("边境") and parent.family in BUREAUS:
            return self.tree.alone(link.own, "station", link.word, "station", parent.division)  # of a detachment not named
        return self._placed(self.tree.child(parent, link, -1 if link.listed else 0), link)

    def _without_town(self, link: Link) -> None:
        """赣州沙石派出所 is the 沙石派出所 that the article names too."""
        for size in (2, 3, 4):
            rest = link.name[size:]
            if len(rest) > 1 and rest + link.word in self.told and table().is_short(link.name[:size]) and link.name[:size] not in self.context.doubted:
                link.name = rest
                return

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
        last = memory.last(kind)
        if kind == "局" and last is not None and last.own.endswith(("厅", "部")) and memory.main is not None and not memory.main.bureau.own.endswith(("厅", "部")):
            return memory.main.bureau  # 破获省厅挂牌案件6起。公安部表扬该局: a 厅 is no 局
        if kind == "局" and memory.recent is None and last is not None and memory.main is not None and last is not memory.main.bureau and above(last, memory.main.bureau):
            return memory.main.bureau  # 南县公安局成绩好。益阳市公安局开会推广。/ 该局从…
        return last

    def _bare(self, link: Link, hit: Hit) -> Node | None:
        """分局, 大队 alone: the nearest organ of that kind; 森林公安: the squad of that field."""
        memory, by_own = self.memory, self.tree.by_own
        if link.family == "colloquial" and link.field in OWN_AREAS:
            return self._of_area(link)
        if link.family == "colloquial":
            names = ("森林警察支队", "森林警察大队", "森林分局") if link.field == "森林" else (link.field + "分局", same_own(Link("branch", "分局", 0, 0, link.name)))
            found = [node for name in names for node in by_own.get(name, ())]
            return found[0] if len(found) == 1 else None
        if hit.use == "named" and (link.word != "警区" or hit.last is link):
            hit.use = "anaphor"
        main = memory.main if memory.main is not None and memory.main.word == link.word else None
        if link.word == "派出所":  # 由派出所负责 is said of stations in general unless one is being spoken of
            recent = memory.recent
            known = main or (recent if recent is not None and recent.family == "station" else None)
            if known is None and link.listed:
                hit.use = "collective"  # 交警查车辆90辆，派出所查旅馆30家: those of the bureau
            return known
        word = "分局" if link.word.endswith("分局") else link.word
        known = memory.last(link.word) or main or memory.last(word)
        if known is None and link.family == "centre" and link.listed and memory.scope is not None:
            return self.tree.child(memory.scope, link, 0)
        if known is None and link.word == "公安分局" and hit.use == "anaphor":
            home = self.context.home(3)
            known = self.tree.bureau(home) if home is not None and is_district(home) else None
            hit.use = "named" if known is not None else "anaphor"
        return known or self._as_called(link, hit)

    def _only_beside(self, link: Link) -> bool:
        """治安大队 and 交警大队 of an article that names nothing but such squads of one rank."""
        return all(node is None or node.word == link.word and node.parent is None and node.code is None for node in self.nodes)

    def _as_called(self, link: Link, hit: Hit) -> Node | None:
        """交警大队, 公安分局, 森林公安局 alone in an article that names no organ: as written, with a note."""
        if self.tree.nodes or hit.use not in ("named", "anaphor") or link.word not in ("分局", "公安分局", "森林公安局"):
            return None
        if link.word == "分局":
            if not any(map(self.context.writes, ("民警", "派出所", "公安"))):
                return None
            link.word = "公安分局"
        hit.use = "named"
        return self._as_written(link)

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
        for other, node in zip(reversed(self.hits), reversed(self.nodes), strict=True):
            if node is not None and other.use not in ("receiver", "partner") and other.end <= hit.start and other.last.word == "警方" and other.last.name and node.bureau.family in BUREAUS:
                return node.bureau  # 鼓楼公安分局现场。福州警方返赃，警方还抓获…: those just called so
        if main is not None and (main.bureau.family in BUREAUS or main.bureau.family == "abroad"):
            return main.bureau
        return self.memory.last("局")

    def _elsewhere(self, link: Link) -> Node | None:
        """公安东丽分局 in an article without a bureau: the only district of that name."""
        found = [one for one in table().short(link.name, self.year) if is_district(one)]
        chosen = self.context.choose(found) if found else None
        return self.tree.bureau(chosen) if chosen is not None else None
