"""Parts of organs that a place stands right before: 德宏边境管理支队, 安徽省反诈中心, 乳山交警大队, 宝塔区公安分局."""

from __future__ import annotations

from policenews.facts.agencies.abroad import hongkong
from policenews.facts.agencies.context import Context, city_of
from policenews.facts.agencies.links import Link, Place
from policenews.facts.agencies.places import traffic_word
from policenews.facts.agencies.taiwan import city_police
from policenews.facts.agencies.tree import KEEPING, Node, Tree, same_own
from policenews.words.areas import TAIWAN
from policenews.words.divisions import MUNICIPALITIES, Division

Root = tuple[Node, int]
"""The organ at the top of a chain and the number of links that it takes."""

_OF_BUREAUS = ("交通管理局", "交通警察局", "交管局", "交警局")
"""Parts of a bureau that the place stands right before: 湖北省交管局."""

_OF_DIVISIONS = ("森林公安局", "高速公路交通警察局", "高速公路交警局", "高速交警局", "高警局", "反诈中心", "反诈骗中心", "反电信网络诈骗中心", "反电信网络诈骗犯罪中心", "打击治理电信网络新型违法犯罪中心", "打击治理电信网络新型违法犯罪查控中心", "看守所", "拘留所")
"""Organs that bear the full name of their division: 安徽反诈中心 is 安徽省反诈中心."""

WHOLE_STATION = "出入境边防检查站"
_WHOLE_OFFICE = "出入境边防检查总站"
"""What 边检总站 is short for."""
ARMED = ("边防总队", "边防支队", "边防大队", "消防总队", "消防支队", "消防大队", "消防中队")
_BORDER = ("边境管理", "边防", "边管", "海警")


def whole_own(link: Link) -> str:
    """The own part of a name with its place where that belongs to it: 崇左边境管理支队."""
    border = link.family == "squad" and link.place is not None and link.name.endswith(_BORDER)
    return (link.place.text if border and link.place is not None else "") + link.own


class Placed:
    """Finds the organ of a link with a place."""

    tree: Tree
    context: Context
    border: bool
    """Whether the article names a 边境管理支队, to which its border stations belong."""
    whole: frozenset[str]
    """Its 出入境边防检查站, which it also calls 边检站."""

    def waits(self, link: Link) -> bool:
        """Whether 逊克县建国边境派出所 may be a station of the detachment that the article names."""
        squad = link.family == "squad" and link.word == "大队" and link.name.endswith(_BORDER)
        station = link.family == "station" and link.word == "派出所" and link.name.endswith("边境")
        return self.border and link.place is not None and (squad or station)

    def division(self, place: Place) -> Division | None:
        """The division of a place, settled by the article where it is ambiguous."""
        if not place.candidates or (place.weak and not self.context.supports(place.candidates)):
            return None
        return self.context.choose(place.candidates)

    def _motorway(self, place: Place, division: Division, link: Link) -> Node:
        """襄阳高速交警 belong to the province's police or to the city's: they keep the name that the text gives them."""
        if division.level == 1 and link.family == "traffic":
            part = Link("squad", "总队", link.start, link.end, "高速交警")
            return self.tree.child(self.tree.bureau(division), part, -1)
        name = place.text + link.own if link.family == "squad" else place.text + "高速交警"
        node = self.tree.alone(name, "unit", "高速交警", "squad", division)
        if link.family == "squad" and node not in (known := self.tree.by_own.setdefault(same_own(link), [])):
            known.append(node)  # 高速交警支队, once 厦门高速交警支队 has been named
        return node

    def _station(self, link: Link) -> str:
        """东兴出入境边防检查站 of 东兴边检站; 福州机场边检站 keeps its city."""
        name = link.name
        if link.place is not None and not name.startswith(link.place.text):
            name = link.place.text + name
        whole = link.word == "边检站" or name + WHOLE_STATION in self.whole and "边境" not in link.word
        return name + (WHOLE_STATION if whole else link.word)

    def _placed_branch(self, link: Link, place: Place) -> Root | None:
        """宝塔区公安分局 is the district's, 中山火炬高新区公安分局 the city's; a bare 宝塔分局 waits for its city."""
        told = self.tree.by_own.get(same_own(link), ()) if place.short and not place.led else ()
        if len(told) == 1:
            return told[0], 1  # 南湖公安分局, where 岳阳市公安局南湖分局 has been named
        division = self.context.choose(place.candidates) or city_of(place)
        if place.short and not place.led and division is not None and division.level == 3 and self.context.away(division):
            return None  # 龙岗公安分局 beside 市公安局 in an article of 大庆 is none of 深圳
        if division is not None and division.level == 2 and link.name != place.text:
            part = Link("branch", "分局", link.start, link.end, link.name)
            return self.tree.child(self.tree.bureau(division), part, 0), 1
        if division is None or division.level != 3 or (place.short and link.word != "公安分局" and not place.led):
            return None
        node = self.tree.bureau(division)
        kept = link.word == "分局" or place.text.endswith("区") and (division.code.startswith(KEEPING) or place.text.endswith(("县区", "市区")))
        if kept and not node.alone:
            node.attest(place.text + "分局", 1)
        return node, 1

    def placed(self, link: Link) -> Root | None:
        """德宏边境管理支队, 安徽省反诈中心, 乳山交警大队, 宝塔区公安分局: a place before what is no bureau."""
        place = link.place
        assert place is not None
        if self.context.stranger(place):
            return None
        if place.area is not None and place.candidates and place.candidates[0].code == "810000":
            station = Link(link.family, place.text + link.word, link.start, link.end)
            return self.tree.child(hongkong(self.tree), station, 1), 1
        if place.area in TAIWAN and link.word == "刑大":
            squad = Link("squad", "大队", link.start, link.end, "刑事警察")
            return self.tree.child(city_police(self.tree, self.context, place.area), squad, -1), 1
        if place.area in TAIWAN and link.family == "squad":
            squad = Link("squad", link.word, link.start, link.end, link.name)
            return self.tree.child(city_police(self.tree, self.context, place.area), squad, 0), 1
        if link.family == "branch":
            return self._placed_branch(link, place)
        division = self.division(place)
        if link.family == "station":
            if link.word.endswith(("检查站", "边检站")):
                if place.short and not place.led and self.context.elsewhere(place.candidates):
                    division = None  # the 清水河 of 临沧 is none of the county in 内蒙古
                return self.tree.alone(self._station(link), "station", link.word, "station", division), 1
            if division is None:
                return None
            if link.name.endswith("边境"):  # 镇康县南伞边境派出所: of a detachment that the article does not name
                node = self.tree.alone(place.text + link.own, "station", link.word, "station", division)
                self.tree.by_own.setdefault(link.own, []).append(node)
                return node, 1
            if division.level == 1 and division.code[:2] not in MUNICIPALITIES and place.area is None:
                return None  # 河南省龙湖派出所: of a county that stands elsewhere; no 公安厅 has stations
            told = [node for node in self.tree.by_own.get(link.own, ()) if node.division is division]
            if len(told) == 1:  # 衡东县吴集森林派出所, of the branch that has been named before it
                return told[0], 1
            return self.tree.child(self.tree.bureau(division), link, 1), 1
        if link.name == "高速交警" and division is not None:
            return self._motorway(place, division, link), 1
        if link.family == "nickname":
            division = division or (city_of(place) if not place.weak else None)
            if division is None:
                return None
            bureau = self.tree.bureau(division)
            part = Link("squad", traffic_word(bureau.level), link.start, link.end, link.name)
            return self.tree.child(bureau, part, -1), 1
        if link.family == "traffic" or link.family == "squad" and not link.name.endswith(_BORDER):
            if division is None:
                return None
            return self.tree.child(self.tree.bureau(division), link, -1 if link.family == "traffic" else 0), 1
        if link.word in _OF_BUREAUS and (division := division or city_of(place)) is not None:
            return self.tree.child(self.tree.bureau(division), Link("field", link.word, link.start, link.end), -1), 1
        division = division or city_of(place)
        name = place.text + link.own if link.family == "squad" else link.own
        if link.own in ARMED and self.context.writes(f"{place.text}公安{link.own}"):
            name = f"{place.text}公安{link.own}"
        if link.word == "边检总站":
            name = place.text + _WHOLE_OFFICE
        whole = division.name + name.removeprefix(place.text) if division is not None and place.short else name
        if self.context.writes(whole):
            name = whole  # 云南公安边防总队 beside 云南省公安边防总队
        if link.family == "centre" and division is not None:
            for same in self.tree.nodes.values():
                if same.division is division and same.family == "centre" and same.own.endswith(link.name + link.word) and same.alone:
                    return same, 1  # 雨湖区反诈中心, where 湘潭市雨湖区反诈中心 has been named
        if division is not None and link.name == place.text and place.short and link.word in _OF_DIVISIONS:
            name = self.tree.as_written(division) + link.word
        kind = link.own if link.family == "squad" else link.word
        node = self.tree.alone(name, "unit", kind, link.family, division)
        node.word = link.word
        return node, 1
