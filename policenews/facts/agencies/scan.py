"""One pass over the organ words: `延安市公安局宝塔分局凤凰派出所` is one mention of three links.

An automaton finds the words, `read` looks leftwards from each for the name before it, and words that follow each
other without a gap become the links of one chain. Nothing is resolved here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from policenews.facts.agencies.left import GENERIC, Place, is_han, name_start, plausible, read_place
from policenews.words.divisions import table
from policenews.words.organs import ANAPHORS, DUTIES, HEADS


@dataclass(slots=True)
class Link:
    """One organ word with the name before it: 宝塔 + 分局. `role` is named, bare, generic or level."""

    family: str
    word: str
    start: int
    head: int
    end: int
    name: str = ""
    role: str = "named"
    place: Place | None = None
    listed: bool = False
    """Whether it shares its organ word with others of a list: 治安 in 治安、交警支队."""


@dataclass(slots=True)
class Hit:
    """A mention: one or more links, the last of which is the organ meant."""

    links: list[Link]
    outside: bool = False
    index: int | None = None
    use: str = "named"
    weight: int = field(default=0)

    @property
    def start(self) -> int:
        return self.links[0].start

    @property
    def end(self) -> int:
        return self.links[-1].end

    @property
    def last(self) -> Link:
        return self.links[-1]


RANK = {"ministry": 0, "abroad": 1, "bureau": 2, "level": 2, "anaphor": 2, "colloquial": 2, "branch": 3, "field": 3, "squad": 4, "centre": 6,
        "station": 7, "unit": 4}  # fmt: skip
"""A link can follow another one in a chain where its rank is higher; squads follow squads."""

SQUADS = {"总区": 0, "总队": 1, "支队": 2, "大队": 3, "中队": 4}


@cache
def automaton() -> tuple[Any, tuple[tuple[str, str], ...]]:
    """The automaton over all organ words, and the family and text of each."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = tuple((word.code or "", word.text) for word in (*HEADS, *ANAPHORS))
    return AhoCorasick([text for _, text in words], matchkind=MatchKind.LeftmostLongest), words


@cache
def duties() -> tuple[frozenset[str], int]:
    """The names of duties (交警, 刑侦 …) and the length of the longest."""
    names = frozenset(word.text for word in DUTIES)
    return names, max(map(len, names))


def scan(text: str, year: int | None) -> list[Hit]:
    """All mentions of a text, in order; what is no organ (消防救援大队, 气象分局) is left out."""
    finder, words = automaton()
    hits: list[Hit] = []
    edge = 0
    for index, start, end in finder.find_matches_as_indexes(text):
        family, word = words[index]
        link = Link(family, word, start, start, end)
        for each in _READ.get(family, _none)(text, edge, link, year):
            _append(text, hits, each)
            edge = each.end
    return hits


def _append(text: str, hits: list[Hit], link: Link) -> None:
    """Add the link to the chain that ends where it begins, else begin a new mention."""
    if hits and not link.listed and link.role in ("named", "bare"):
        hit = hits[-1]
        gap = text[hit.end : link.start]
        fits = RANK[hit.last.family] < RANK[link.family] or (
            hit.last.family == link.family == "squad" and SQUADS.get(hit.last.word, 0) < SQUADS.get(link.word, 0)
        ) or hit.last.family == link.family == "station" and link.word.startswith("警务")
        if gap.strip(" \u3000") == "" and "\n" not in gap and len(gap) < 3 and fits and hit.last.role != "generic":
            if link.role == "bare" and gap:
                pass
            elif link.name or link.family in ("centre", "field", "station", "squad", "branch"):
                hit.links.append(link)
                return
    if link.role == "bare" and link.family in ("centre", "bureau", "colloquial"):
        return
    hits.append(Hit([link]))


def _none(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    return iter(())


def _fixed(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """公安部, but not the 公安部 of 公安部门; 公安部食品药品犯罪侦查局 goes on to the 局."""
    if link.word == "公安部":
        if text[link.end : link.end + 1] in ("门", "署") or text[link.end : link.end + 1] == "队":
            return
        bureau = re.compile(r"[一-鿿]{2,9}?局(?![长势面])").match(text, link.end)
        yield link
        if bureau and not re.search(r"[，、的在和与，将会组部召]|公安", bureau.group()):
            yield Link("field", "局", link.end, bureau.end() - 1, bureau.end(), bureau.group()[:-1])
        return
    yield link


def _anaphor(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """该局, 我局; 全局 only where it is not the whole situation (事关全局, 全局性)."""
    before, after = text[max(0, link.start - 2) : link.start], text[link.end : link.end + 1]
    if link.word == "全局" and (before in ("事关", "关乎", "服务", "统揽", "着眼", "立足", "树立", "胸怀", "大局", "影响", "把握") or after in "性观意谋"
                                and after):  # fmt: skip
        return
    if link.word[1:] == "局" and after in ("部", "面", "势", "促", "限") and after:
        return
    link.role, link.name = "anaphor", link.word
    yield link


def _level(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """市局, 省厅: the organ of that level; with a place before it (延安市局) the one of that place."""
    after, before = text[link.end : link.end + 1], text[link.start - 1 : link.start]
    if after in ("部", "面", "势", "长", "促", "限", "堂") and after and not (after == "长" and False):
        return
    place = read_place(text, edge, link.start + 1, year)
    if place and not place.short:
        link.start, link.place = place.start, place
    elif before and is_han(before) and before in "城都超夜股楼街房上分、":
        if before == "分":
            return
        if before != "、":
            return
    if before == "、":
        link.role = "generic"
        yield link
        return
    link.role = "named" if link.place else "level"
    link.name = link.word[:-1]
    yield link


_LEVELS = re.compile(r"(?:自治区|自治州|林区|新区|[省市县区州旗盟])$")
_COLLECTIVE = re.compile(r"(全国|全省|全市|全县|全区|全州|全盟|全旗|我省|我市|我县|我区|各地|各级|全区|全警|属地|当地|两地|三地|多地|各市|各县)(?:各级|各地)?$")


def _bureau(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """公安局, 警方, 公安: the place before it, its level (市公安局), or the field it serves (铁路公安局)."""
    colloquial = link.family == "colloquial"
    head = link.start
    after = text[link.end : link.end + 1]
    if link.word == "公安" and after in ("县", "厅", "局", "部", "处") and after:
        if after == "处" and text[link.end : link.end + 2] != "处理":
            return
        if after != "处":
            return
    if text[head - 2 : head] == "政府":
        head -= 2
    many = re.search(r"[两二三四五六七八九]?[省市县区州地](?=$)", text[max(edge, head - 2) : head])
    place = read_place(text, edge, head, year)
    if place:
        for item in _listed_places(text, edge, place.start, link, year):
            yield item
        link.place, link.start, link.name = place, place.start, text[place.start : link.start]
        yield link
        return
    if many and (items := list(_listed_places(text, edge, many.start() + max(edge, head - 2), link, year, final=True))):
        yield from items
        return
    collective = _COLLECTIVE.search(text, max(edge, head - 6), head)
    if collective:
        link.start, link.role, link.name = collective.start(), "generic", collective.group(1)
        yield link
        return
    if link.word in ("公安机关", "公安系统"):
        link.role = "generic"
        yield link
        return
    start, _ = name_start(text, edge, head)
    name = text[start:head]
    special = re.search(r"(?:铁路|机场|森林|林业|民航|航运|港航|港口|油田|垦区|农垦|兵团|海关|地铁|轨道交通)$", name)
    area = re.search(r"(?:" + "|".join(_area_kinds()) + r")$", name)
    if special or (area and len(name) > len(area.group())):
        link.start, link.name = start, name
        link.place = read_place(text, start, start + len(name) - len((special or area).group()), year)  # type: ignore[union-attr]
        yield link
        return
    level = _LEVELS.search(text, max(edge, head - 3), head)
    if level and not colloquial:
        before = text[level.start() - 1 : level.start()]
        link.start, link.name = level.start(), level.group()
        link.role = "generic" if before in ("、", "各", "分") else "level"
        yield link
        return
    link.role = "bare"
    yield link


@cache
def _area_kinds() -> tuple[str, ...]:
    from policenews.words.areas import AREA_KINDS

    return tuple(AREA_KINDS)


def _listed_places(text: str, edge: int, end: int, link: Link, year: int | None, *, final: bool = False) -> Iterator[Link]:
    """The places of a list that share the organ word: 合肥, 芜湖 of 合肥、芜湖、阜阳三市公安局."""
    found: list[Link] = []
    stop = end if final else end - 1
    if not final and text[stop : stop + 1] not in ("、", "和", "及", "与"):
        return
    while stop > edge and len(found) < 12:
        place = read_place(text, edge, stop, year)
        if place is None:
            break
        found.append(Link("bureau", link.word, place.start, stop, stop, text[place.start : stop], "named", place, True))
        stop = place.start - 1
        if text[stop : stop + 1] not in ("、", "和", "及", "与"):
            break
    if final and len(found) < 2:
        return
    yield from reversed(found)


_ALIEN_BRANCH = re.compile(
    r"(?:气象|邮政|税务|国税|地税|工商|国土|规划|环保|生态环境|质监|药监|监管|监督管理|烟草|供电|电力|海事|城管|执法|资源|民政|运输|公路|水务|"
    r"水利|测绘|社保|医保|住建|农业|房管|教育|卫生|应急管理|铁路局|统计|审计|财政|园林|环卫|管理)$"
)


def _branch(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """宝塔分局, 宝塔区公安分局, 公安宝塔分局; not 气象分局."""
    head = link.start
    place = read_place(text, edge, head, year)
    start, stop = name_start(text, edge, head)
    if text[link.start - 2 : link.start] == "公安":
        head -= 2
    if place and (place.start >= start or not place.short):
        link.start, link.place, link.name = place.start, place, place.text
        yield from _listed_names(text, edge, link)
        yield link
        return
    name = text[start:head]
    if GENERIC.search(text[max(edge, head - 2) : head]) or name in ("区", "县", "市"):
        if name in ("区", "县") and text[head - 2 : head - 1] not in ("各", "、") and link.word == "公安分局":
            link.role, link.start, link.name = "level", start, name
        else:
            link.role = "generic"
        yield link
        return
    if not name or name == "公安":
        link.role = "bare"
        yield link
        return
    if _ALIEN_BRANCH.search(name) or len(name) > 8:
        return
    link.start, link.name = start, name
    yield from _listed_names(text, edge, link)
    yield link


_NOUN = re.compile(r"(?:场所|企业|商店|商铺|宾馆|网吧|学校|学生|社区|医院|街道|部门|单位|乡镇|机关|公司|银行|小区|家庭|家长|村委会|支部|志愿者|商场|车站|超市|物业|政府)$")


def _listed_names(text: str, edge: int, link: Link) -> Iterator[Link]:
    """凤凰 of 凤凰、河庄坪派出所; the ordinary nouns of 企业、学校、城关派出所 are none."""
    if text[link.start - 1 : link.start] not in ("、", "和", "及", "与") or link.start <= edge:
        return
    known, longest = duties()
    found: list[Link] = []
    stop = link.start - 1
    while stop > edge and len(found) < 20:
        start, _ = name_start(text, edge, stop)
        name = text[start:stop]
        if link.family == "squad":
            size = next((n for n in range(min(longest, len(name)), 1, -1) if name[-n:] in known), 0)
            start = stop - size if size else start
            name = text[start:stop]
        if not plausible(name) or len(name) > 8 or _NOUN.search(name) or (link.family == "branch" and _ALIEN_BRANCH.search(name)):
            break
        found.append(Link(link.family, link.word, start, stop, stop, name, "named", None, True))
        stop = start - 1
        if text[stop : stop + 1] not in ("、", "和", "及", "与"):
            break
    if link.family == "squad":  # an unknown duty (辽河保卫) only between known ones
        while found and found[-1].name not in known:
            found.pop()
    yield from reversed(found)


def _station(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """城关派出所: a name bounded on the left; 各派出所, 辖区派出所 are no single organ."""
    start, stop = name_start(text, edge, link.start)
    name = text[start : link.start]
    if name.endswith(("公安", "边境")) and len(name) > 2 and link.word == "派出所":
        pass
    if not name and GENERIC.search(stop):
        link.role = "generic"
    elif not name:
        shared = _shared(text, edge, start)
        if shared:
            yield from shared(link)
            return
        link.role = "bare"
    elif not plausible(name):
        link.role = "generic"
    else:
        if link.word != "派出所" and start != edge and link.word != "警署":
            place = read_place(text, edge, link.start, year)
            if place is None and link.word not in ("边检站",):
                return
        link.start, link.name = start, name
        yield from _listed_names(text, edge, link)
    if link.word.startswith("警务") and start != edge:
        return
    if link.word != "派出所" and link.role != "named":
        return
    yield link


def _shared(text: str, edge: int, end: int) -> Callable[[Link], Iterator[Link]] | None:
    """The list before 等警种支队, 等3个派出所: 治安、内保、交警."""
    match = re.search(r"等[一-鿿0-9]{0,4}$", text[max(edge, end - 6) : end])
    if not match:
        return None
    stop = max(edge, end - 6) + match.start()

    def items(link: Link) -> Iterator[Link]:
        start, _ = name_start(text, edge, stop)
        name = text[start:stop]
        if not plausible(name) or _NOUN.search(name):
            return
        last = Link(link.family, link.word, start, stop, stop, name, "named", None, True)
        before = list(_listed_names(text, edge, last))
        if before and (link.family != "squad" or name in duties()[0]):
            yield from before
            yield last

    return items


_ALIEN_SQUAD = re.compile(
    r"消防|救援|武警|城管|城市管理|执法|路政|运政|卫生|文化|渔政|劳动|监察|生产|民兵|预备役|地质|勘探|测量|勘察|志愿|少先|运动|文艺|医疗|舰|航天|"
    r"飞行|海警|高炮|民族|民间|突击|农业|林业大队|养护|机动车检测|工程|建设|宣传队|施工"
)
_POLICE = re.compile(r"警|公安|保卫|侦|治安|刑|禁毒|边境|巡|反诈|缉")
_ORDINAL = re.compile(r"(?:第?[一二三四五六七八九十]{1,3}|直属|机动|城区|城东|城西|城南|城北|郊区|高速|特勤|车管|秩序|事故)$")


def _squad(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """交警大队, 德宏边境管理支队, 一中队; not 消防救援大队."""
    if text[link.end : link.end + 1] == "长" and False:
        return
    start, stop = name_start(text, edge, link.start)
    name = text[start : link.start]
    if _ALIEN_SQUAD.search(text, max(edge, link.start - 8), link.start) and not _POLICE.search(name[-3:]):
        return
    known, longest = duties()
    size = next((n for n in range(min(longest, link.start - edge), 1, -1) if text[link.start - n : link.start] in known), 0)
    if size:
        begin = link.start - size
        link.name = text[begin : link.start]
        place = read_place(text, edge, begin, year) if begin > edge else None
        if place:
            link.place, begin = place, place.start
        elif begin - 1 >= edge and text[begin - 1] in "省市县区州" and (begin - 1 == edge or not is_han(text[begin - 2]) or begin - 1 == start):
            begin -= 1
        elif text[begin - 1 : begin] in ("各", "个", "名"):
            link.role = "generic"
        link.start = begin
        yield from _listed_names(text, edge, link)
        yield link
        return
    if not name:
        if GENERIC.search(stop):
            shared = _shared(text, edge, link.start)
            if shared:
                yield from shared(link)
                return
            link.role = "generic"
        else:
            link.role = "bare"
            if link.start > edge and link.start > 0 and text[link.start - 1].isdigit():
                return
        yield link
        return
    if _ORDINAL.match(name) or start == edge > 0 or _POLICE.search(name):
        if len(name) > 10:
            return
        link.start, link.name = start, name
        yield link


def _centre(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """温岭市公安局反诈中心, 安徽省反诈中心; alone (由指挥中心牵头) it is a function, no organ."""
    if text[link.start - 2 : link.start] == "国家":
        return
    place = read_place(text, edge, link.start, year)
    if place and place.start >= edge and not (place.short and place.weak):
        link.place, link.start, link.name = place, place.start, text[place.start : link.start]
    else:
        link.role = "bare"
    yield link


def _field(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """拱北海关缉私局, 东山县森林公安局, 武汉市公安局交通管理局."""
    if text[link.end : link.end + 1] in ("面", "势") and link.end < len(text):
        return
    start, _ = name_start(text, edge, link.start)
    link.name = text[start : link.start]
    link.place = read_place(text, edge, link.start, year)
    if link.start == edge > 0:
        yield link
    elif link.name and (link.place or link.name.endswith("海关")):
        link.start = start if not link.place else link.place.start
        yield link


def _abroad(text: str, edge: int, link: Link, year: int | None) -> Iterator[Link]:
    """警政署, 香港警务处, 司法警察局: forces outside the mainland's order."""
    for before in ("内政部", "香港", "澳门", "台湾"):
        if text.startswith(before, link.start - len(before)):
            link.start -= len(before)
            link.name = before
            break
    if link.word in ("刑事局", "警务处") and not link.name and ("台湾" not in text if link.word == "刑事局" else "香港" not in text):
        return
    yield link


_READ: dict[str, Callable[[str, int, Link, int | None], Iterator[Link]]] = {
    "bureau": _bureau, "colloquial": _bureau, "level": _level, "ministry": _fixed, "branch": _branch, "station": _station,
    "squad": _squad, "centre": _centre, "field": _field, "abroad": _abroad, "unit": _field, "anaphor": _anaphor,
}  # fmt: skip


def warm() -> None:
    """Load the table and the automaton."""
    table()
    automaton()
