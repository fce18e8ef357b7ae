"""Reading bureaus: 湖南省岳阳市公安局, 南华公安, 市局, 铁路公安局, 市民中心公安局窗口."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policenews.facts.agencies.left import GENERIC, at_the_head, is_han, name_start, read_place
from policenews.facts.agencies.links import Link, Page, Place
from policenews.facts.agencies.lists import listed_places, places_before, railways, shared_head
from policenews.facts.agencies.rooms import rooms
from policenews.words.areas import (
    ABROAD,
    AREA_KINDS,
    CITY_LETTERS,
    CORPORATE,
    NAMESAKES,
    OWN_AREAS,
    RAILWAY_LETTERS,
    TAIWAN_SHORT,
)
from policenews.words.divisions import table

_LEVEL = re.compile(r"(?:自治区|自治州|林区|新区|[省市县区州旗盟])$")
_SEVERAL = re.compile(r"[两二三四五六七八九]?[省市县区州地]$")
_AND_OTHERS = re.compile(r"等(?:多地|各?地|[两三四五六七八九十]?[省市县区州地]|省市|市县|县区)$")
"""衡阳市、株洲市和湘潭市等地警方, 深圳、佛山等省市警方."""
_COLLECTIVE = re.compile(
    r"(全国|全省|全市|全县|全区|全州|全盟|全旗|我省|我市|我县|我区|我州|各地|各级|属地|当地|两地|三地|多地|各市|各县|各区|辖区|有关|相关|外地|异地)(?:各级|各地|各)?$"
)
_NO_POLICE = re.compile(r"[县厅局部]|处理|派出所|检查站|[边消]防(?![总支大]队|派出所|检查|部队)|(?:水源|环保|环食药|食药环?|户政)部门|网(?![安警络])|报(?![告警道送批案])|大学|学院|医院")
"""What makes 公安 a part of another word: 公安处理, 安徽公安网."""

_CORPS = re.compile(r"((?:新疆)?(?:生产建设)?兵团)?((?:第|农)[一二三四五六七八九十]{1,3}师)$")
"""The divisions of the 新疆生产建设兵团 have bureaus of their own: 第五师公安局."""

_WINDOW = re.compile(r"(?<![各全])([市县区州旗])(?:民|政务|行政|便民|市民|办证|服务|审批|之家){1,3}(?:中心|大厅)$")
"""市民中心公安局窗口 is one of the 市公安局."""

_EVERY = re.compile(r"(?:各级|各地|全体|广大)$")
"""河北省各级公安机关 are those of 河北省."""

_FORCES = ("公安机关", "公安部门", "公安系统")
"""The police of a place as a whole, not one organ of theirs."""

_THE_WHOLE = re.compile("全[省市县区州盟旗]")

_FIELD = re.compile(
    rf"(?:铁路|机场|森林|林业|民航|航运|港航|港口|油田|垦区|农垦|兵团|海关|地铁|轨道交通|矿区|煤矿|水上|(?<=[一-鿿]{{2}})港|(?<=[{''.join(RAILWAY_LETTERS)}])铁)$"
)
"""Fields with a bureau of their own: 怀化铁路公安处, 丽江机场公安."""

_FIELD_NAMES = ("港口", "矿区", "郊区", "城区")
"""Divisions that bear the names of fields and parts of towns."""

_AREA = re.compile(f"(?:{'|'.join(AREA_KINDS)})$")
_FAST = re.compile(r"高速(?:公路)?$")
_TRAFFIC_AHEAD = re.compile(r"交管局(?!长)")
_BRANCH_AHEAD = re.compile(r"[一-鿿]{2,8}?分局")
_SQUAD_AHEAD = re.compile(r"(?:、[^，。；]{0,16})?(?:等[一-鿿0-9]{0,4})?(?:总队|支队|大队|中队)|分局")


_FAR = 2000
"""Characters: so far in front railways may have been spoken of."""
_APP = re.compile(r"(?i:app|公众号|小程序|客户端|视频号|抖音号?|微信号?)[“「‘：:]?[一-鿿]{2,3}$")
"""下载app辽宁公安: the name of a program."""


_UNKNOWN = re.compile("(?!各|全|本|我|该|某|多|两|三|四|五|外|省|市|县|区|州|兄弟|相邻|周边|邻近|当地|属地|所在|辖|上级|下级|原|前|新)[一-鿿]{2,3}[市县旗]")
"""A name that has the form of a city's or county's."""


def bureau(page: Page, link: Link) -> Iterator[Link]:
    """公安局, 警方, 公安: the place before it, its level (市公安局), or the field it serves (铁路公安局)."""
    text, head = page.text, link.start
    if link.word == "公安处" and text.startswith(("置", "罚"), link.end):  # 白云机场公安处置警情
        link.family, link.word, link.end = "colloquial", "公安", link.end - 1
    if link.word == "公安" and (_NO_POLICE.match(text, link.end) or _APP.search(text, max(page.edge, head - 8), head)):
        return
    if head - 2 >= page.edge and text.startswith("政府", head - 2):
        head -= 2
    if link.word in ("警方", "公安") and text.endswith("铁路局", page.edge, head):
        head -= 1  # 济南铁路局警方
    place = read_place(page, head)
    if place is None and (link.word in ("警察局", "警局") or page.taiwan) and (city := TAIWAN_SHORT.get(text[max(page.edge, head - 2) : head])):
        place = Place(head - 2, city, (), False, city)  # 竹市警察局
    if place is None and link.word == "警方" and (letter := text[max(page.edge, head - 1) : head]) in CITY_LETTERS and not is_han(text[head - 2 : head - 1] or "。"):
        place = Place(head - 1, letter, table().named(CITY_LETTERS[letter], page.year), True)  # 榕警方
    if place is not None and place.text in NAMESAKES and link.word in ("警察局", "警局"):
        place = Place(place.start, place.text, (), False, place.text)  # 连江县警察局
    if place is None and link.word == "公安局" and (shared := shared_head(page, head)) is not None:  # 雨湖区法院、检察院、公安局
        home = read_place(page, shared)
        if home is not None and home.candidates and not home.weak:
            link.place, link.name = home, home.text
        elif _LEVEL.search(text, max(page.edge, shared - 1), shared) and text[shared - 2 : shared - 1] not in ("各", "全", "、"):
            link.name, link.role = text[shared - 1], "level"
        else:
            return
        yield link
        return
    if place is None and link.family == "colloquial" and (fast := _FAST.search(text, max(page.edge, head - 4), head)):
        if (home := read_place(page, fast.start())) is not None and home.candidates and not home.weak:  # 河南省高速公安
            yield Link("traffic", "交警", home.start, link.end, "高速交警", place=home)
        return
    if head - 2 >= page.edge and text.startswith("长航", head - 2) and link.word in ("公安", "公安局", "警方"):
        yield _of_the_river(link, head - 2)  # 长航公安
        return
    if place is not None and place.start - 2 >= page.edge and text.startswith("长航", place.start - 2):  # 长航芜湖警方
        yield _of_the_river(link, place.start - 2, place.start)
        yield Link("branch", "分局", place.start, link.end, place.text.removesuffix("市"))
        return
    if link.word == "铁警":
        if place is not None and place.candidates and not place.weak:
            link.start, link.name, link.field = place.start, place.text + "铁路", "铁路"
            yield link
        return
    if place is None and link.word in _FORCES and (every := _EVERY.search(text, max(page.edge, head - 2), head)):
        place = read_place(page, every.start())
        if place is not None and place.weak:
            place = None
    if place is not None and place.short and not place.led and place.text in _FIELD_NAMES and place.start - 1 >= page.edge and is_han(text[place.start - 1]):
        place = None  # 厦门港口公安局, which is none of 港口区
    if place is not None and place.text == "全州" and "全州县" not in text:
        place = None  # the whole prefecture
    if place is not None:
        if place.weak and link.family == "colloquial":
            place = at_the_head(page, place)
        yield from places_before(page, place.start, link)
        link.place, link.start, link.name = place, place.start, text[place.start : link.start]
        if link.word == "公安处" and place.short and place.start != page.chain and text.rfind("铁路", max(0, place.start - _FAR), place.start) >= 0:
            link.name, link.field = place.text + "铁路", "铁路"  # 怀化公安处 of an article about railways is none of the city's
        yield link
        return
    if corps := _CORPS.search(text, max(page.edge, head - 16), head):
        link.start, link.name, link.field = corps.start(), corps.group(2), "兵团"
        if corps.group(1):
            link.name = "新疆生产建设兵团" + link.name
        yield link
        return
    several = _SEVERAL.search(text, max(page.edge, head - 2), head)
    if several and (items := list(listed_places(page, several.start(), link, several=True))):
        yield from items
        return
    if (many := _AND_OTHERS.search(text, max(page.edge, head - 4), head)) and (items := list(listed_places(page, many.start(), link, several=True))):
        items[-1].end = link.end
        yield from items
        return
    collective = _COLLECTIVE.search(text, max(page.edge, head - 6), head)
    if collective and link.word in _FORCES and _THE_WHOLE.fullmatch(collective[1]) and (place := read_place(page, collective.start())) is not None and place.candidates and not place.weak:
        link.family, link.place, link.start, link.name = "colloquial", place, place.start, place.text  # 莆田全市公安机关
        yield link
        return
    if collective:
        link.start, link.role, link.name = collective.start(), "generic", collective.group(1)
        yield link
        return
    if link.word in _FORCES:
        for forest in ("森林", "铁路"):  # 衡阳市森林公安机关
            if text.endswith(forest, page.edge, head) and (place := read_place(page, head - 2)) is not None and place.candidates and not place.weak:
                link.family, link.place, link.start, link.field = "colloquial", place, place.start, forest
                if forest == "森林" and any(one.level == 1 for one in place.candidates):  # 宁夏森林公安机关: those of all its counties
                    link.role = "generic"
                link.name = text[place.start : head]
                yield link
                return
        link.role = "generic"
        yield link
        return
    if window := _WINDOW.search(text, max(0, head - 12), head) if text.startswith("窗口", link.end) else None:
        link.place = read_place(page, window.start() + 1)
        link.start, link.name = window.start(), window.group(1)
        if link.place is None or link.place.short:
            link.role, link.place = "level", None
        else:
            link.start, link.name = link.place.start, link.place.text
        yield link
        return
    start, stop = name_start(page, head)
    name = text[start:head]
    field = _FIELD.search(name) or _AREA.search(name)
    if field and name == "铁路" and stop == "等" and (items := railways(page, link, start)):
        yield from items
        return
    if field and (name in ("地方铁路", "各地铁路") or name == "铁路" and (GENERIC.search(stop) or text[start - 1 : start] in ("各", "个"))):
        link.start, link.name, link.role = start, name, "generic"
        yield link
        return
    if name == "铁路" and link.word == "公安处":
        link.start, link.name, link.field, link.role = start, name, name, "bare"
        yield link
        return
    own_area = name in OWN_AREAS and (link.family == "colloquial" or link.word == "公安局")
    if own_area:
        link.family = "colloquial"  # 开发区公安局 is the branch of the city's
    if field and (len(name) > len(field.group()) or _FIELD.search(name) or own_area):
        if link.word == "公安" and _SQUAD_AHEAD.match(text, link.end):
            return
        link.place = read_place(page, head - len(field.group()))
        link.start, link.name, link.field = start, name, field.group()
        if name[1:] == "铁" and name[0] in RAILWAY_LETTERS:  # 武铁公安局 is 武汉铁路公安局
            link.name, link.field = RAILWAY_LETTERS[name[0]] + "铁路", "铁路"
        if link.family == "colloquial" and link.place is None:
            link.role = "bare"  # 森林公安, 机场公安 alone: the unit of that field, if the article has one
        yield link
        return
    if link.word == "公安厅" and not name:  # 副省长、公安厅厅长王某
        link.name, link.role = "省", "level"
        yield link
        return
    if link.word == "公安" and (own := _LEVEL.search(text, max(page.edge, head - 1), head)) and next(rooms(text, link.end), None):
        link.family, link.word = "bureau", "公安局"  # 市公安刑侦局
        yield _of_level(page, link, own.start(), own.group())
        return
    level = _LEVEL.search(text, max(page.edge, head - 3), head)
    if level and link.word == "公安局" and _UNKNOWN.fullmatch(name) and start > page.edge - 1 and (start == 0 or not is_han(text[start - 1])):
        link.start, link.name = start, name  # 西岭市公安局: of no division that the table has, and never that of another place
        yield link
        return
    if level and link.family != "colloquial":
        yield _of_level(page, link, level.start(), level.group())
        return
    if link.word == "公安局" and name in CORPORATE and start == page.chain:  # 辽宁省公安厅辽河公安局
        link.start, link.name, link.field = start, name, "油田"
        yield link
        return
    if link.word == "公安局" and 1 < len(name) < 5 and name not in ABROAD and (start == 0 or not is_han(text[start - 1])):
        link.start, link.name = start, name  # 北岗公安局: of no division; it counts where the article names it again
        yield link
        return
    if link.word == "警察局" and page.taiwan and (head == 0 or not is_han(text[head - 1]) or text[head - 1] == "由") and not page.foreign:
        link.role = "level"  # 警察局说明: of the city or county of Taiwan that the article is about
        yield link
        return
    alone = link.word == "警方" and (head == 0 or not is_han(text[head - 1]) or page.hongkong and text[head - 1] in "由被获经向令")
    if alone or _BRANCH_AHEAD.match(text, link.end):  # 警方提醒, 公安宝塔分局
        link.role = "bare"
        yield link


def _of_the_river(link: Link, start: int, end: int | None = None) -> Link:
    """长航公安 is the 长江航运公安局."""
    return Link("bureau", "公安局", start, end or link.end, "长江航运", field="航运")


def _of_level(page: Page, link: Link, start: int, name: str) -> Link:
    """县公安局 is one organ, the 县公安局 of 市、县公安局 and 各县公安局 are none."""
    before = page.text[max(page.edge, start - 2) : start]
    link.start, link.name, link.role = start, name, "level"
    if before.endswith(("各", "省辖", "分、", "）", ")", "省", "市", "县", "区", "某", "每", "个", "几", "多", "两", "外")) or (
        before[:1] in "省市县区州" and before.endswith("、")
    ):
        link.role = "generic"
    elif (place := _said_before(page, start, name)) is not None:
        link.role, link.place, link.name = "named", place, place.text
    return link


_IN = re.compile(r"(?<![一-鿿])在[一-鿿]{2,6}[，,]$")


def _said_before(page: Page, start: int, name: str) -> Place | None:
    """在韶关，市公安局…: the place that opens the sentence."""
    opened = _IN.search(page.text, max(page.edge, start - 9), start)
    place = read_place(page, start - 1) if opened is not None else None
    if place is None or opened is None or place.start != opened.start() + 1 or place.weak or place.area:
        return None
    level = {"市": (2, 3), "州": (2,), "县": (3,)}.get(name, ())
    found = tuple(one for one in place.candidates if one.level in level and one.name.endswith(name))
    return replace(place, candidates=found) if found else None


_NO_LEVEL = re.compile(r"部(?!署)|[面势促限堂级域气]")
"""What makes 市局 a part of other words: 局部, 局面, 局势, 厅堂."""


def level(page: Page, link: Link) -> Iterator[Link]:
    """市局, 省厅: the organ of that level; with a place before it (延安市局) the one of that place."""
    text = page.text
    if _NO_LEVEL.match(text, link.end):
        return
    place = read_place(page, link.start + 1)
    if place is not None and (not place.short or place.text[-1] in "州县旗"):
        if place.start - 1 > page.edge and text[place.start - 1] in "、和与及":  # 浏阳、宁乡和长沙市局
            yield from listed_places(page, place.start - 1, link, several=text[place.start - 1] != "、")
        link.start, link.place, link.name = place.start, place, place.text
        yield link
        return
    before = text[link.start - 1 : link.start] if link.start > page.edge else ""
    if before and before in "城都超夜股楼街房上":
        return
    yield _of_level(page, link, link.start, link.word[:-1])
    if ahead := _TRAFFIC_AHEAD.match(text, link.end):  # 省厅交管局
        yield Link("field", "交通管理局" if "交通管理局" in text else "交管局", link.end, ahead.end())
