"""Lists that share an organ word: 治安、内保、交警支队 are three squads, 合肥、芜湖、阜阳三市公安局 three bureaus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from policenews.facts.agencies.left import name_start, plausible, read_place
from policenews.facts.agencies.links import Link, Page
from policenews.reading.surnames import is_name
from policenews.words.organs import DUTIES

MOST = 20
"""No list of organs is longer than this; the limit keeps the work linear on endless lists."""

_SEPARATORS = ("、", "和", "及", "与")
_NOUN = re.compile(
    r"(?:场所|企业|店|商铺|宾馆|网吧|学校|校园|学生|医院|街道|部门|单位|乡镇|机关|公司|银行|小区|家庭|家长|村委会|支部|志愿者|商场|车站|超市|物业|政府|"
    r"警力|法院|检察院|司法所|应急所|[一-鿿]队|供电所|卫生院|消防|城管|应急|司法|综治|教育|卫生|民政|武警|干部|网格员|律师|民警|辅警|[队所局厅处]长|政委|主任|书记)$"
)
"""Ends of words that stand in lists beside stations without being names of any: 学校、企业、城关派出所."""

ALIEN_BRANCH = re.compile(
    r"(?:气象|邮政|税务|国税|地税|工商|国土|规划|环保|环境|质监|药监|监管|监督管理|烟草|供电|电力|海事|城管|执法|资源|民政|运输|公路|水务|盐务|"
    r"水利|测绘|社保|医保|住建|农业|房管|教育|卫生|应急管理|铁路局|统计|审计|财政|园林|环卫|管理|勘测|海洋|渔业|林草|物价|粮食|人防|仲裁)$"
)
"""Ends of names whose 分局 is no police: 气象分局, 邮政分局."""


_INSTITUTIONS = re.compile(
    r"(?:中级)?(?:人民)?(?:法院|检察院|检察)|法检两院|政法委|人武部|团委|妇联|卫健委|(?:司法|林业|应急|应急管理|民政|教育|卫生|交通|交通运输|城管|住建|市场监管|市场监督管理|农业农村|文旅|财政|消防|综治|信访|水利|环保|生态环境|自然资源|国土|烟草|税务)局?$"
)
"""Organs that share the name of their division with the police in a list: 雨湖区法院、检察院、公安局."""


def shared_head(page: Page, end: int) -> int | None:
    """Where the division ends that a list of organs shares: behind 雨湖区 in 雨湖区法院、检察院、公安局."""
    text = page.text
    if end - 1 <= page.edge or text[end - 1] not in _SEPARATORS:
        return None
    stop = end - 1
    for _ in range(6):
        found = next((m for m in _INSTITUTIONS.finditer(text, max(page.edge, stop - 8), stop) if m.end() == stop), None)
        if found is None:
            return None
        if text[found.start() - 1] not in _SEPARATORS:
            return found.start()
        stop = found.start() - 1
    return None


_OFFICES = ("负责人", "民警", "辅警", "所长", "局长", "队长", "主任", "政委", "处长", "记者", "通讯员", "警长")
"""Behind these stand persons."""


@cache
def duties() -> tuple[frozenset[str], int]:
    """The names of duties (交警, 刑侦 …) and the length of the longest."""
    names = frozenset(word.text for word in DUTIES)
    return names, max(map(len, names))


def run_of_list(text: str, edge: int, end: int) -> int:
    """Where the stretch of names and 、 that ends at `end` begins, at most five characters for each of MOST names."""
    start = end
    while start > max(edge, end - 5 * MOST) and (text[start - 1] == "、" or "一" <= text[start - 1] <= "鿿"):
        start -= 1
    return start


def duty_before(text: str, edge: int, end: int) -> int:
    """The length of the duty that ends at `end`: 2 for 交警; 0 where none does."""
    names, longest = duties()
    return next((size for size in range(min(longest, end - edge), 1, -1) if text[end - size : end] in names), 0)


def listed_places(page: Page, stop: int, link: Link, *, several: bool = False) -> Iterator[Link]:
    """The places of a list that end at `stop`: 合肥, 芜湖, 阜阳. Nothing where they must be `several` and are not."""
    text, found = page.text, list[Link]()
    while stop > page.edge and len(found) < MOST:
        place = read_place(page, stop)
        if place is None or place.weak:
            break
        family = "field" if link.family == "field" else "bureau"
        found.append(Link(family, link.word, place.start, stop, text[place.start : stop], place=place, listed=True))
        stop = place.start - 1
        if stop <= page.edge or text[stop] not in _SEPARATORS:
            break
    if not several or len(found) > 1:
        yield from reversed(found)


_TOWNS = re.compile(r"(?:[一-鿿]{2,4}、){1,19}[一-鿿]{2,4}(?=等$)")


def railways(page: Page, link: Link, start: int) -> list[Link]:
    """济南、郑州等铁路公安局: one bureau for each town."""
    begin = run_of_list(page.text, page.edge, start)
    found = _TOWNS.search(page.text, begin, start)
    if found is None:
        return []
    links: list[Link] = []
    first = page.text.index("、", found.start())
    place = max(found.start(), name_start(page, first)[0])  # 热点地区的昆明、大理等
    for town in page.text[place : found.end()].split("、"):
        own = Link(link.family, link.word, place, place + len(town), town + "铁路", field="铁路", listed=True)
        links.append(own)
        place += len(town) + 1
    links[-1].end = link.end
    return links


def places_before(page: Page, start: int, link: Link) -> Iterator[Link]:
    """The places of a list before its last one, which begins at `start`: 都昌、 of 都昌、湖口县公安局."""
    if start - 1 > page.edge and (page.text[start - 1] == "、" or link.word == "警方" and page.text[start - 1] in "与和及"):
        yield from listed_places(page, start - 1, link)


def names_before(page: Page, link: Link) -> Iterator[Link]:
    """凤凰 of 凤凰、河庄坪派出所; the ordinary nouns of 企业、学校、城关派出所 are none."""
    text = page.text
    if link.start - 1 <= page.edge or text[link.start - 1] not in _SEPARATORS:
        return
    found: list[Link] = []
    stop = link.start - 1
    squad = link.family == "squad"
    while stop > page.edge and len(found) < MOST:
        start, before = name_start(page, stop)
        if squad and text[start - 1] not in _SEPARATORS and (size := duty_before(text, start, stop)):
            start = stop - size
        name = text[start:stop]
        if not squad and name in duties()[0]:  # 治安、特警和城关派出所, 市公安局巡警、特警和城关分局
            break
        if name.endswith(link.word):  # 河东警务室、城关警务室: each has its own
            break
        if before in _OFFICES and is_name(name):  # 负责人刘某和河东派出所
            break
        if not plausible(name) or len(name) > 6 + 4 * squad or _NOUN.search(name) or (
            link.family == "branch" and ALIEN_BRANCH.search(name)
        ):  # fmt: skip
            break
        found.append(Link(link.family, link.word, start, stop, name, listed=True))
        stop = start - 1
        if stop <= page.edge or text[stop] not in _SEPARATORS:
            break
    if squad:  # an unknown duty (辽河保卫) counts only between known ones
        while found and found[-1].name not in duties()[0]:
            found.pop()
    yield from reversed(found)


_AND_SO_ON = re.compile(r"(?:等[一-鿿0-9]{0,4}|[两二三四五六七八九十0-9]{1,2}个?)$")


def names_and_so_on(page: Page, link: Link) -> list[Link]:
    """The names of 治安、内保、交警等警种支队, of 城关、河东等3个派出所; empty where there is no such list."""
    text, start = page.text, max(page.edge, link.start - 6)
    match = _AND_SO_ON.search(text[start : link.start])
    if match is None:
        return []
    stop = start + match.start()
    begin, _ = name_start(page, stop)
    squad = link.family == "squad"
    if squad and (size := duty_before(text, page.edge, stop)):
        begin = stop - size
    name = text[begin:stop]
    if not plausible(name) or _NOUN.search(name) or (squad and name not in duties()[0]):
        return []
    last = Link(link.family, link.word, begin, stop, name, listed=True)
    before = list(names_before(page, last))
    return [*before, last] if before else []
