"""The first pass: organs that say where they belong, such as 湖南省岳阳市公安局, 南华警方, 德宏边境管理支队."""

from __future__ import annotations

from policenews.facts.agencies.abroad import foreign, hongkong, office
from policenews.facts.agencies.context import Context, city_of
from policenews.facts.agencies.links import Hit, Link, Place
from policenews.facts.agencies.parts import CORPS
from policenews.facts.agencies.placed import ARMED, Placed, Root, whole_own
from policenews.facts.agencies.places import head_of, is_district
from policenews.facts.agencies.taiwan import city_branch, city_police
from policenews.facts.agencies.tree import Node, Tree
from policenews.models import Level, Note
from policenews.words.areas import NAMESAKES, TAIWAN
from policenews.words.divisions import table

LEVELS: tuple[Level, ...] = ("province", "prefecture", "county")


class Certain(Placed):
    """Finds the top of a chain from its own words and the article's places."""

    def __init__(self, tree: Tree, context: Context, border: bool = False, parts: frozenset[str] = frozenset(), whole: frozenset[str] = frozenset()) -> None:
        self.tree, self.context, self.border, self.parts, self.whole = tree, context, border, parts, whole
        """`border`: the article names a 边境管理支队, to which its border stations belong. `parts`: what it names as a
        part of another organ, such as the 航运公安局 of 市公安局航运公安局; `whole`: its 出入境边防检查站, which it also calls
        边检站."""

    def root(self, hit: Hit) -> Root | None:
        """The organ at the top of the chain, None where only the surroundings can tell."""
        link = hit.links[0]
        if link.role != "named" or link.listed and link.family != "bureau" and not (link.family == "field" and link.place is not None):
            return None
        if link.family == "ministry":
            return self.tree.alone(link.word, "ministry", link.word, "ministry"), 1
        if link.family == "abroad":
            return foreign(self.tree, link)
        if link.family == "macau":
            force = "司法警察局" if link.word == "保安厅" else "治安警察局"
            police = self.tree.alone("澳门" + force, "province", force, "abroad", code="820000")
            return self.tree.child(police, Link("field", link.word, link.start, link.end), 1), 1
        if link.word == "公安" and len(hit.links) > 1 and hit.links[1].own in ARMED and (named := self._bureau(link)):
            part = hit.links[1]  # 云南公安边防总队, as the armed force was called until 2018
            division = named[0].division
            name = division.name if division is not None and self.context.writes(f"{division.name}公安{part.own}") else link.name
            return self.tree.alone(f"{name}公安{part.own}", "unit", part.own, "squad", division), 2
        if link.family in ("bureau", "colloquial", "level"):
            return self._bureau(link)
        post = link.family == "station" and link.word.endswith(("检查站", "边检站"))
        if link.place is not None and (link.family == "squad" or post) and whole_own(link) in self.parts:
            return None  # 崇左边境管理支队, 梁河边境检查站, where the article names it below its 总站 or 支队
        if link.place is not None and link.own == "交警大队" and link.place.text + "大队" in self.parts:
            link.name, link.place = link.place.text, None
            return None  # 雁峰交警大队, where the article names the 雁峰大队 of 交警支队
        if link.place is not None and link.family in ("squad", "station") and link.place.text in self.context.doubted:
            link.name, link.place = link.place.text + link.name, None
            return None  # 江南交警中队 of 安康, 梧州森林派出所 of 沙县
        if link.place is not None and (link.family != "traffic" or link.name != "交警"):
            return None if self.waits(link) else self.placed(link)
        if link.word == "警分局" or (link.family == "branch" and self.context.taiwan):
            branch = city_branch(self.tree, self.context, link)
            return (branch, 1) if branch is not None else None
        if link.family == "station" and link.word.endswith(("边防检查站", "边境检查站", "边检站")):
            if whole_own(link) in self.parts:
                return None  # 木康边境检查站, where the article names it below its 支队
            return self.tree.alone(self._station(link), "station", link.word, "station"), 1
        if link.family == "field" and link.name:
            return self.tree.alone(link.own, "unit", link.word, "field"), 1
        if link.family == "squad" and link.word == "总队" and link.name.startswith(CORPS):
            return self.tree.child(office(self.tree), link, 1), 1
        if link.word in ("总区", "警区", "分区", "警署"):
            district = self.tree.child(hongkong(self.tree), link, 1)
            if link.word == "警区":
                district.level = "county"  # the district of the force, with stations below it
            return district, 1
        return None

    def _bureau(self, link: Link) -> Root | None:
        place = link.place
        if link.field:
            return None if place is None and link.own in self.parts else self._of_field(link)
        if place is None:
            return None
        if place.area is not None:
            return self._area(place, link)
        if self.context.stranger(place):
            return None
        if link.word in ("警察局", "警局"):
            return None
        if place.weak and link.family == "colloquial" and not self.context.supports(place.candidates):
            return None
        division = self.context.then(place) or self.context.choose(place.candidates) or city_of(place)
        if division is None and not place.candidates:
            return None
        if division is not None and place.short and is_district(division):  # 广安警方 are the city's, not the district's
            division = next((one for one in place.candidates if one.level == 2 and one.encloses(division)), division)
        if division is None and self.context.taiwan:
            return None
        if division is None:
            return self._open(place, link), 1
        if link.family == "bureau" and (not place.short or place.text[-1] == division.name[-1] and place.text[:2] == division.name[:2]):
            weight = 3 if place.text == division.name else 2
            text = place.text
            if place.led and is_district(division) and link.word == "公安局":  # 重庆合川区公安局, 延安市宝塔区公安局
                above = next((one for one in reversed(table().parents(division, self.tree.year)[: division.level - 1]) if one is not None), None)
                text = (above.name if above is not None and above.name.endswith("市") else "") + text
            return self.tree.written(division, text, link.word, weight + (text != place.text)), 1
        return self.tree.bureau(division), 1

    def _open(self, place: Place, link: Link) -> Node:
        """An ambiguous name that nothing settles: no code, and a note with all candidates."""
        level = LEVELS[max(one.level for one in place.candidates) - 1]
        node = self.tree.alone(place.text + "公安局", level, "公安局", "bureau")
        if not node.notes:
            known = ", ".join(f"{one.code} {one.name}" for one in place.candidates)
            codes = tuple(one.code for one in place.candidates)
            message = f"{place.text} can be {known}"
            node.notes.append(Note(code="ambiguous-division", message=message, candidates=codes, certainty="open"))
        return node

    def _area(self, place: Place, link: Link) -> Root:
        """贵安新区公安局, 台南市政府警察局, 香港警方: places that stand in no table."""
        home = place.candidates[0] if place.candidates else None
        if home is not None and home.code == "810000":
            return hongkong(self.tree), 1
        if home is not None and home.code == "820000":
            return self.tree.alone("澳门司法警察局", "province", "司法警察局", "abroad", home), 1
        if place.area in TAIWAN or place.area in NAMESAKES and place.area is not None:
            return city_police(self.tree, self.context, place.area), 1
        return self.tree.alone(f"{place.area}公安局", "county", "公安局", "bureau", home), 1

    def _of_field(self, link: Link) -> Root | None:
        """怀化铁路公安处, 丽江机场公安, 长沙高新区公安局: a field or a functional area, with its city where named."""
        division = self.division(link.place) if link.place is not None else None
        if link.field == "兵团" and link.place is None and link.name.endswith("师"):
            return self.tree.alone(link.name + "公安局", "prefecture", "公安局", "bureau", code="650000"), 1
        area = link.field.endswith(("区", "城", "园", "经开", "高新"))
        if link.family == "colloquial" and not area:
            if link.field == "森林" and division is not None:
                name = f"{self.tree.as_written(division)}森林公安局"
                return self.tree.alone(name, "unit", "森林公安局", "field", division), 1
            if link.field in ("铁路", "垦区", "农垦", "兵团", "油田") or division is None or division.level == 3:
                return None
        if division is not None and link.family == "colloquial" and link.field == "机场" and head_of(division) == "公安厅":
            whole = self.tree.bureau(division).name + "机场公安局"
            name = whole if self.context.writes(whole) else link.name + "公安局"  # 湖南机场公安
            return self.tree.alone(name, "unit", "机场公安局", "field", division), 1
        forest = division is not None and link.field == "林区" and (division.level == 1 or link.family == "bureau")  # 黑龙江省林区公安局
        if division is not None and (link.family == "colloquial" or area) and division.level < 3 and not forest:
            own = link.name if area and link.place is None else link.field
            part = Link("branch", "分局", link.start, link.end, own)
            return self.tree.child(self.tree.bureau(division), part, 0), 1
        word = "公安局" if link.family == "colloquial" else link.word
        if link.field == "水上" and division is not None and link.place is not None and link.place.short:
            link.name = self.tree.as_written(division) + link.field  # 芜湖水上公安局 is 芜湖市水上公安局
        railway = link.field == "铁路"
        node = self.tree.alone(
            link.name + word, "county" if area and not forest else "unit", word, "bureau", None if railway else division
        )
        if link.name.endswith("建设兵团"):
            node.level, node.code = "province", "650000"
        return node, 1

