"""Reading what is neither bureau nor squad: 公安部, 反诈中心, 拱北海关缉私局, 警政署, and 该局, 我局."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.agencies.left import is_han, name_start, plausible, read_place
from policenews.facts.agencies.links import Link, Page
from policenews.facts.agencies.lists import listed_places, shared_head

_BUREAU = re.compile(r"[一-鿿]{2,10}?局(?![长势面促]|部(?!署))|[一-鿿]{2,10}?司(?=司长|副司长)")
_OFFICE = re.compile(r"“[^“”\n]{2,12}”(?:专项)?(?:行动|斗争|工作|整治)?(?:办公室|领导小组办公室)(?!主任|副主任|负责人)")
"""公安部“打拐”专项行动办公室."""
_SHORT_OFFICE = re.compile("(?:打拐|禁毒|反恐|扫黑)办(?:公室)?(?![理案结公])")
"""公安部打拐办."""
_NOT_BUREAU = re.compile(r"[的在和与将会组召]|公安|通报|联合|挂牌")


_FOUNDED = re.compile(r"(?:组建|成立|设立)了?([一-鿿]{2,9}(?:侦查|管理|保卫|警察|禁毒)局)(?![长势面促])")
"""公安部成立…局: a bureau named as its own."""

_POST = re.compile(
    r"[^。；\n、]{0,16}(?:主任|局长|部长助理|委员|总监|书记)、([一-鿿]{2,9}(?:侦查|管理|保卫|警察|禁毒)局)(?=局长|副局长|政委)"
)
"""公安部…办公室主任、刑事侦查局局长: the second post of the same man."""

_WHOLE_FIELD = {
    "交管": "交通管理", "刑侦": "刑事侦查", "经侦": "经济犯罪侦查", "网安": "网络安全保卫", "治安": "治安管理", "食药侦": "食品药品犯罪侦查",
}  # fmt: skip
"""The bureaus of the ministry as it calls them itself."""


def ministry(page: Page, link: Link) -> Iterator[Link]:
    """公安部, but not the 公安部 of 公安部门; 公安部食品药品犯罪侦查局 goes on to its 局."""
    text = page.text
    if link.word == "公安部" and text.startswith(("门", "队", "署"), link.end):
        return
    yield link
    office = _OFFICE.match(text, link.end) or _SHORT_OFFICE.match(text, link.end)
    if office:
        yield Link("field", office.group(), link.end, office.end())
        return
    match = _BUREAU.match(text, link.end)
    if match and not _NOT_BUREAU.search(match.group()):
        name, word = match.group()[:-1], match.group()[-1]
        yield Link("field", word, link.end, match.end(), _WHOLE_FIELD.get(name, name))
    elif (founded := _FOUNDED.match(text, link.end) or _POST.match(text, link.end)) and not _NOT_BUREAU.search(founded.group(1)):
        yield Link(link.family, link.word, founded.start(1), founded.start(1))
        yield Link("field", "局", founded.start(1), founded.end(1), founded.group(1)[:-1])


_WHOLE = re.compile(r"(?:事关|关乎|服务|统揽|着眼|立足|树立|胸怀|大局|影响|把握|牵动|关系|顾全|谋|总览)$")


def anaphor(page: Page, link: Link) -> Iterator[Link]:
    """该局, 我局; 全局 only where it is not the whole situation (事关全局, 全局性)."""
    text = page.text
    if link.word == "全局" and (
        _WHOLE.search(text[max(0, link.start - 2) : link.start])
        or text.startswith(("性", "观", "意", "谋", "工"), link.end)
    ):
        return
    if link.word == "全所" and (link.start > 0 and is_han(text[link.start - 1]) and text[link.start - 1] not in "领织，由使让对在占" or text.startswith(("需", "有", "在", "谓", "以", "属", "能", "致"), link.end)):
        return
    if link.word.endswith("局") and text.startswith(("部", "面", "势", "促", "限"), link.end):
        return
    link.role, link.name = "anaphor", link.word
    yield link


_HOTLINE = re.compile(r"(?<![各全省市县区州一-鿿])([市县区州])110$")
"""市110指挥中心 is that of the 市公安局."""


def centre(page: Page, link: Link) -> Iterator[Link]:
    """温岭市公安局反诈中心, 安徽省反诈中心; alone (由指挥中心牵头) it is a function, no organ."""
    text = page.text
    if text.startswith("国家", max(0, link.start - 2)):
        return
    if link.word == "指挥中心" and link.start - 3 == page.chain and text.startswith("110", page.chain):
        link.start -= 3
    elif link.word == "指挥中心" and (own := _HOTLINE.search(text, max(page.edge, link.start - 5), link.start)):
        yield Link("bureau", "公安局", own.start(1), own.end(1), own.group(1), "level")
        link.start, link.role = own.end(1), "bare"
        yield link
        return
    place = read_place(page, link.start)
    if place is not None and place.candidates and not (place.short and place.weak):
        if link.word in _OF_TRAFFIC:  # 益阳市车管所
            yield Link("traffic", "交警", place.start, link.start, "交警", place=place)
            link.role = "bare"
            yield link
            return
        link.place, link.start, link.name = place, place.start, text[place.start : link.start]
    elif (
        link.start > page.edge
        and text[link.start - 1] in "省市县区州旗盟"
        and text[link.start - 2 : link.start - 1] != "各"
        and not (text[link.start - 2 : link.start - 1] == "、" and text[link.start - 3 : link.start - 2] in ("部", "省", "市", "县", "区"))
    ):
        if link.word in _OF_TRAFFIC:  # 州车管所
            yield Link("bureau", "公安局", link.start - 1, link.start, text[link.start - 1], "level")
            yield Link("traffic", "交警", link.start, link.start, "交警")
            link.role = "bare"
            yield link
            return
        link.start, link.name, link.role = link.start - 1, text[link.start - 1], "level"
    else:
        link.role = "bare"
        beside = 0 < page.chain == link.start - 1 and text[page.chain] in "、和与及"
        opens = ("反" in link.word or link.word in _DESKS) and (link.start == 0 or text[link.start - 1] in _STOPS) and _ACTS.match(text, link.end) is not None
        link.listed = link.word.endswith("中心") and (opens or beside or _MEN.match(text, link.end) is not None or _issues(text, link))
    yield link


_OF_TRAFFIC = ("车管所", "车辆管理所")
"""Rooms of the traffic police, whoever is named in front of them."""
_MEN = re.compile(r"(?:值班)?(?:民警|辅警|民辅警|负责人|主任)")
"""反诈中心民警止付: a room whose men act is one of the bureau that is spoken of; so is one beside another of its rooms."""
_DAY = re.compile(r"[\s　]*\d{4}年\d{1,2}月(?:\d{1,2}日)?[\s　]*[)）]?[\s　]*(?:\n|$)")


def _issues(text: str, link: Link) -> bool:
    """（情指中心　2024年3月5日）: the line of the room that wrote a paper of its bureau."""
    line = text[text.rfind("\n", 0, link.start) + 1 : link.start]
    return not line.strip("(（ \u3000") and _DAY.match(text, link.end) is not None


_DESKS = ("指挥中心", "情指中心", "情报指挥中心", "警务指挥中心", "情指行中心")
_STOPS = "。；，！？：:;,\n　 "
_ACTS = re.compile(
    r"(?:已|共|累计|成功|及时|快速|紧急|全力|今年|全年|当[日月天]|上半年|[0-9年月日至、]{2,12}|每[天日月]|日均){0,3}"
    r"(?:接警|拦截|预警|劝阻|止付|冻结|挽回|挽损|返还|接到|接报|接处|处置|下发|推送|发送|发出|拨打|电话|见面|上门|封停|关停|核查|阻断|避免|破获|抓获)"
)
"""。反诈中心拦截诈骗电话: at the head of a clause and with a deed of its own it is that of the bureau too; 由反诈中心牵头 is a function."""

_FULL_WORD = {
    "交管局": "交通管理局", "交警局": "交通警察局", "国安处": "国家安全处",
    **dict.fromkeys(("高速公路交警局", "高速交警局", "高警局"), "高速公路交通警察局"),
}  # fmt: skip
"""Short for the same organ, which bears the full name where the article writes it: else 交管局 keeps what it says."""
TRAFFIC_BUREAUS = ("交通管理局", "交通警察局", "交管局", "交警局")
_OF_A_LEVEL = ("森林公安局", "高速公路交通警察局", "高速公路交警局", "高速交警局", "高警局")
"""Bureaus of a field that bear the name of their division: 县森林公安局 in an article about 衡东 is 衡东县森林公安局."""

_TRADE = re.compile(r"(?<=[省市县区州旗])(?:林业|林草|林业和草原|自然资源)[局厅]$")
"""Whose forest police were until they went to the bureau of the place."""

_NO_FIELD = re.compile(r"[面势]|部(?!署)")
"""What makes 缉私局 a part of 缉私局面."""


def in_full(text: str, word: str) -> str:
    """交通管理局 for 交管局 where the text has the full word somewhere."""
    full = _FULL_WORD.get(word, word)
    return full if full in text else word


def field(page: Page, link: Link) -> Iterator[Link]:
    """拱北海关缉私局, 东山县森林公安局, 武汉市公安局交通管理局."""
    text = page.text
    if _NO_FIELD.match(text, link.end):
        return
    link.word = in_full(text, link.word)
    if link.word in TRAFFIC_BUREAUS and text[link.start - 1 : link.start] in ("省", "市") and text[link.start - 2 : link.start - 1] not in ("各", "全"):
        here = link.start - 1
        if here >= page.edge and read_place(page, link.start) is None:  # 省交管局
            yield Link("bureau", "公安厅" if text[here] == "省" else "公安局", here, link.start, text[here], "level")
            yield Link("field", link.word, link.start, link.end)
            return
    if link.word == "森林公安局" and (trade := _TRADE.search(text, max(page.edge, link.start - 8), link.start)) is not None:
        link.start = trade.start()  # 隆德县林业局森林公安局 is 隆德县森林公安局
    start, _ = name_start(page, link.start)
    if start == page.chain:
        link.start, link.name = start, text[start : link.start]
        yield link
        return
    place = read_place(page, link.start)
    if link.word in _OF_A_LEVEL and place is None:
        level = text[link.start - 1 : link.start] if link.start > page.edge else ""
        if level and level in "省市县区州旗" and text[link.start - 2 : link.start - 1] not in ("各", "全"):  # 县森林公安局
            link.start, link.name, link.role = link.start - 1, level, "level"
            yield link
            return
    name = text[start : link.start]
    if link.word == "森林公安局" and not name:  # 县林业局、森林公安局
        shared = shared_head(page, link.start)
        level = text[shared - 1] if shared else ""
        if level and level in "市县区州旗" and (home := read_place(page, shared or 0)) is None:
            link.role, link.name = "level", level
        elif level and home is not None and home.candidates and not home.weak:
            link.place, link.name = home, text[home.start : shared]
        else:
            link.role = "bare"
        yield link
        return
    if name == "公安":  # 公安出入境管理局: that of the bureau in scope
        link.start = start
        yield link
        return
    if place is not None:
        whole = text[place.start : link.start]
        if link.word in _OF_A_LEVEL and text[place.start - 1 : place.start] in ("、", "和", "与", "及"):
            yield from listed_places(page, place.start - 1, link, several=text[place.start - 1] != "、")  # 通城县、赤壁市森林公安局
        link.place, link.start, link.name = place, place.start, place.text if place.led else whole
        yield link
    elif link.word == "缉私分局" and 1 < len(name) < 5 or len(name) > 2 and name.endswith(("海关", "海关总署", "出入境")) or link.family == "unit" and name or _of_a_forest(text, link, name, start):
        link.start, link.name = start, name
        yield link


def _of_a_forest(text: str, link: Link, name: str, start: int) -> bool:
    """库都尔森林公安局: that of a forest's own administration, which is no division."""
    clear = start == 0 or not is_han(text[start - 1])
    return link.word == "森林公安局" and clear and 2 < len(name) < 7 and plausible(name) and not name.endswith(("国家", "原始", "级", "地方", "重点"))


def macau(page: Page, link: Link) -> Iterator[Link]:
    """交通厅, 特别行动组: parts of Macau's 治安警察局 in an article that names it; 保安厅 one of its 司法警察局."""
    if page.macau if link.word != "保安厅" else "司法警察局" in page.text:
        yield link


MACAU_SHORT = {"司警局": "司法警察局", "司警": "司法警察局", "治安警": "治安警察局"}
"""How Macau shortens its two forces."""

_HONGKONG_UNITS = re.compile(r"调查科|总区|警区|警署|[记队]\b|香港警")
_TELLS = re.compile(r"[^。！？\n]{0,80}\d{2}")
_HONGKONG_ROOM = re.compile(r"(?:刑事及保安处|刑事部|保安部|行动部|支援部|行动处|人事及训练处|监管处|牌照课|牌照科|交通总部|警察公共关系科|公共关系部)(?=[^一-鿿]|首长|总|高级|助理|处长|主管|负责|人员|今|昨|截|年|在|于|共|表|指|公)")
"""警务处刑事部首长: what the force is made of, right behind its name."""
_MACAU_ROOM = re.compile(r"[一-鿿]{2,7}?(?:调查|安全|支援|情报|行动)(?:厅|处|科)(?!理|置|罚|技|学)")
"""澳门司法警察局网络安全处."""
_HONGKONG = ("警察公共关系科", "警务处", "毒品调查科", "反诈骗协调中心", "调查科", "机动部队", "国家安全处", "国安处")

_NO_POLICE = re.compile(r"海关|廉署|廉政|入境|证监|申诉|专员|劳工|食环|渔护|财务|个人")
"""Whose 调查科 are no police: 海关财富调查科."""


def _division_of_crime(page: Page, link: Link) -> bool:
    """网络骗案调查科: the name of a crime before it; not the 财富调查科 of the customs, nor one without a name."""
    start, _ = name_start(page, link.start)
    name = page.text[start : link.start]
    if not 2 <= len(name) <= 10 or _NO_POLICE.search(page.text, max(0, start - 4), link.start):
        return False
    link.start, link.word = start, name + link.word
    return True


def abroad(page: Page, link: Link) -> Iterator[Link]:
    """警政署, 香港警务处, 司法警察局: forces outside the mainland's order."""
    if link.word == "刑事局" and not page.taiwan or link.word in _HONGKONG and not page.hongkong:
        return
    if link.word == "调查科" and not _division_of_crime(page, link):
        return
    if link.word in MACAU_SHORT:
        before = page.text[link.start - 1 : link.start]
        if "澳门" not in page.text and "司警局" not in page.text and not page.macau or before == "公" or page.text.startswith(("情", "示", "察", "卫", "务", "力", "种"), link.end):
            return
        link.word = MACAU_SHORT[link.word]
    link.word = _FULL_WORD.get(link.word, link.word)
    if link.word == "警务处" and page.text.startswith(("处长", "副处长"), link.end) and _HONGKONG_UNITS.search(page.text) and not _TELLS.match(page.text, link.end):
        return  # the man, and what he wishes, where a unit of his has acted; 警务处处长…说，整体罪案67740宗 is heard for his force
    for before in ("内政部", "香港", "澳门", "台湾"):
        start = link.start - len(before)
        if start >= page.edge and page.text.startswith(before, start):
            link.start, link.name = start, before
            break
    if link.word == "警察总局" and link.name != "澳门" and not page.macau:
        return
    yield link
    room = _HONGKONG_ROOM if link.word in ("警务处", "香港警察") else _MACAU_ROOM if link.word == "司法警察局" else None
    if room is not None and (part := room.match(page.text, link.end)) is not None:
        yield Link("centre", part.group(), link.end, part.end())
