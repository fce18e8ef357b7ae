"""Reading stations: 城关派出所, 广西东兴出入境边防检查站, 青海玉树安冲乡派出所; 各派出所 are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.agencies.left import GENERIC, is_epithet, name_start, plausible, read_place
from policenews.facts.agencies.links import Link, Page
from policenews.facts.agencies.lists import names_and_so_on, names_before

_AFTER_NUMBERS = ("团", "连", "号", "师")
"""What a number counts that ends right before a name."""

_BELOW = re.compile(r"各|管内|所属|下属|下辖|辖下")

_PROVINCES = re.compile(
    "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|"
    "四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆"
)
_KINDS = (
    "水上 城关 城区 城东 城西 城南 城北 城中 城郊 旅游 站前 机场 森林 林业 港口 码头 景区 经开区 高新区 开发区 边防 交通 "
    "公交 城厢 新区"
)
_OF_A_KIND = frozenset(_KINDS.split())
"""Names that say of what kind a station is: a place right before one is that of the bureau."""


_OPEN, _CLOSE = ("“", "「", "‘"), ("”", "」", "’")
_TITLE = re.compile(r"(?:争创|创建|获评|荣获|授予|命名为?|打造|评为|获得|评选|创成|获|争当)(?:为|全[国省市区])?.?$|枫桥|示范|模范|样板|标杆|(?:争创|创建|获评|荣获|授予|命名为?|打造|评为|获得|评选|创成|争当)(?:为|全[国省市区])?[“「‘]")
"""What makes the name in quotation marks a title."""

_COUNT = re.compile(r"(?<!第)[0-9两三四五六七八九十多几余]个$")
_SO_MANY = re.compile(r"[0-9]+[个家处座间所](?![月小半])([^，。；、,;:：\s和及])?")
"""…警务室7个; with more behind it the count may be of something else: 城关派出所3个责任区."""
_COUNTED = re.compile(r"[0-9一两三四五六七八九十百多几余数][个座处间家所支](?![里村庄])|^新[增建设]")
"""新增三座综合警务站: so many of a kind."""
_NUMBER = "[0-9一两三四五六七八九十百多几余数]"
_SO_MANY_STATIONS = re.compile(
    f"^{_NUMBER}{{1,3}}[个座处间家所]$|[一-鿿]{{2}}(?:[0-9两几多余数][个座处间家所]|[一三四五六七八九十百]{{1,3}}[个座处间所])$|^新[增建设]$"
)
"""无锡两间派出所, 几家派出所: so many; 大屯八家派出所 may be called so."""
_LIKE_A_STATION = re.compile("(?:小型|移动|流动|马背|帐篷|掌上|网上|云端|云上|微型|车载|家门口|指尖)(?:的|上的)?$")
"""移动派出所, 开通掌上派出所: a tent, a van or a programme that serves like one."""
_TOWN_OF_HARMONY = re.compile(
    r"(?:(?<=[一-鿿]{2}[市县区镇旗])|(?<=联合|会同|协同|配合|抵达|来到|前往|指令|指派|移交)|(?<=[，。；：、\n]))([^局队所处和关门机府级市县区家校村店厂警人员]和)$"
)
"""兴庆区永和派出所, 联合仁和派出所: the 和 right behind a division or a partner's verb and one more character belongs to the name."""


def station(page: Page, link: Link) -> Iterator[Link]:
    """城关派出所: a name bounded on the left; 各派出所, 辖区派出所 are no single organ."""
    text = page.text
    if page.station and link.word == "派出所":
        page.chain = -1  # no station stands below another
    start, stop = name_start(page, link.start)
    name = text[start : link.start]
    if len(name) > 3 and name[: len(name) // 2] == name[len(name) // 2 :]:
        start, name = start + len(name) // 2, name[len(name) // 2 :]  # 敦寨敦寨派出所: written twice
    chained = start == page.chain
    if page.station and link.word == "派出所" and name and start == page.edge:
        return  # 城关派出所做强派出所主业: a verb
    if name and (so_many := _SO_MANY.match(text, link.end)) and not (chained and so_many[1]):
        link.role = "generic"
        yield link
        return  # 建制派出所24个, 县公安局增设警务室7个: so many of a kind
    if name and stop == "各":
        link.role = "generic"
        yield link
        return  # 各线路派出所, 各边境派出所: all of a kind
    if name[:1] in _AFTER_NUMBERS and text[start - 1 : start].isdigit():
        start, name = start + 1, name[1:]  # 12团柳树沟派出所
    if text[start - 1 : start] in _OPEN and text[link.end : link.end + 1] in _CLOSE and _TITLE.search(text, max(0, start - 12), link.start):
        page.chain = -1
        return  # 争创“塞上枫桥派出所”: a title of honour
    if link.word == "派出所" and not chained and (_LIKE_A_STATION.search(name) or text[link.start - 1 : link.start] in _OPEN):
        page.chain = -1
        return  # “移动派出所”, “派出所”式警务室
    if name and (_COUNT.search(text, max(0, start - 3), start) or (_COUNTED if link.word != "派出所" else _SO_MANY_STATIONS).search(name)):
        link.role = "generic"
        yield link
        return  # 13个陆地口岸边检站: a kind
    bare = not name or stop == "和" and name in (*_OF_A_KIND, "边境")
    if bare and (own := _TOWN_OF_HARMONY.search(text, max(page.edge, start - 12), start if name else link.start)):
        place = read_place(page, own.start(1))
        start = place.start if place is not None and not place.short else own.start(1)
        name = text[start : link.start]
    if not name:
        if GENERIC.search(stop) and (items := names_and_so_on(page, link)):
            yield from items
            return
        link.role = "generic" if GENERIC.search(stop) or text[link.start - 1 : link.start].isdigit() else "bare"
        link.listed = link.role == "bare" and _ACTS.match(text, link.end) is not None and (link.start == 0 or text[link.start - 1] in "。；，\n　 ")
    elif is_epithet(name) and not GENERIC.search(stop):
        page.chain = -1
        return  # 实现公安派出所户政窗口全覆盖, 获评“枫桥式公安派出所”: neither one nor all
    elif not plausible(name, chained=chained or _beside(page, name, start, link.end)) or stop == "等" or (chained and _BELOW.search(name)):
        if chained or len(name) < 9 or not _of_long_place(page, link, start):
            link.role = "generic"
    else:
        link.start, link.name = start, name
        if chained:
            page.told.add(name)
        else:
            _lead_place(page, link)
            if link.place is None and name not in page.told:
                _short_lead(page, link)
                _province_lead(page, link)
        yield from names_before(page, link)
    if link.word == "派出所" or (link.role == "named" and (chained or _known_post(page, link))):
        yield link


_ACTS = re.compile(r"(?:民警)?(?:共|累计|同步|则)?(?:检查|查获|查处|清查|收缴|走访|排查|化解|调处|调解|抓获|盘查|巡逻|出动|登记|核查|宣传|劝返|办理|新增|增设|配备|补充|接报|接警|破获|返还|发放|举办|组织|开展)[^，。；\n\d]{0,12}\d")
"""，派出所检查旅馆30家: at the head of a clause and with a deed of their own the stations act together."""

_FIGURE = r"(?:共|各)?(?:接报|接警|受理|处置|破获|抓获|查处|化解|调处|走访|检查|发生)?(?:共|各|为)?[0-9]+(?:[.,，][0-9]+)?[万余多]?[一-鿿%]{0,6}"
_ONE_BEFORE = re.compile(rf"([一-鿿]{{2,8}})派出所(?:{_FIGURE})?[、和及]$")
_ONE_BEHIND = re.compile(rf"(?:{_FIGURE})?[、和及]([一-鿿]{{2,8}})派出所(?![0-9]+个)")


def _beside(page: Page, name: str, start: int, end: int) -> bool:
    """河东派出所接报31起、城区派出所26起: what stands in one list with a named station is one; 城区派出所和农村派出所 are kinds."""
    head = start == 0 or page.text[start - 1] in "，。；、：\n　 "
    found = _ONE_BEFORE.search(page.text, max(0, start - 40), start) or (_ONE_BEHIND.match(page.text, end) if head else None)
    named = found is not None and (plausible(found.group(1)) or found.group(1) in page.told)
    if named:
        page.told.add(name)
    return named


def _lead_place(page: Page, link: Link) -> None:
    """靖安县仁首派出所, 香港旺角警署: the name begins with the division that the station stands in."""
    text, begin = page.text, link.start
    for end in range(begin + 2, link.end - len(link.word) - 1):
        if text[end - 1] in "省市县区州旗盟" and (end > begin + 2 or text[end - 1] == "县"):  # 漳县; 四川省, 凉山彝族自治州, 盐源县; 云南临沧市
            place = read_place(page, end)
            if place is not None and place.start == begin and not place.short:
                link.place, link.name = place, text[end : link.end - len(link.word)]


def _province_lead(page: Page, link: Link) -> None:
    """青海玉树安冲乡派出所: a province, the short name of a city and the station's own name."""
    found = _PROVINCES.match(link.name)
    if found is None or link.place is not None:
        return
    for size in range(min(found.end() + 6, len(link.name) - 2), found.end() + 1, -1):
        place = read_place(page, link.start + size)
        if place is not None and place.start == link.start and place.led and place.candidates:
            link.name = link.name[size:]
            if all(one.level == 3 for one in place.candidates):
                link.place = place
            return


def _short_lead(page: Page, link: Link) -> None:
    """淳安水上派出所 is the 水上派出所 of 淳安: where the name says only of what kind it is, a place before it is none of it."""
    for size in (2, 3, 4):
        if link.name[size:] in _OF_A_KIND:
            place = read_place(page, link.start + size)
            if place is not None and place.start == link.start and place.candidates and not place.weak:
                link.place, link.name = place, link.name[size:]
            return


def _of_long_place(page: Page, link: Link, start: int) -> bool:
    """Whether the name is only so long because it begins with 耿马傣族佤族自治县."""
    head, link.start, link.name = link.start, start, page.text[start : link.start]
    _lead_place(page, link)
    if link.place is not None and plausible(link.name):
        return True
    link.start, link.name = head, ""
    return False


def _known_post(page: Page, link: Link) -> bool:
    """Posts other than 派出所 need more than a name, for 设立警务站 and 社区警务室 name none: a place, or Hong Kong."""
    if link.word == "警署":
        return page.hongkong
    if link.word.endswith(("边防检查站", "边境检查站", "边检站")):
        place = read_place(page, link.end - len(link.word))
        if place is not None and place.start == link.start and place.candidates and not place.area and not place.weak:
            link.place, link.name = place, place.text  # 广西东兴出入境边防检查站
        return len(link.name) > 1
    return link.place is not None
