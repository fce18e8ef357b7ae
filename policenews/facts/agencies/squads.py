"""Reading squads: 交警大队, 德宏边境管理支队, 治安、内保支队, and their nicknames: 湘潭交警, 德州网警."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.agencies.county_squads import county_squad
from policenews.facts.agencies.left import GENERIC, at_the_head, name_start, plausible, read_place, run_start
from policenews.facts.agencies.links import Link, Page
from policenews.facts.agencies.lists import duty_before, names_and_so_on, names_before
from policenews.facts.agencies.local import LOCAL, OF_STATIONS, named_locally
from policenews.facts.agencies.parts import overseas, part_of, platoon, same_district
from policenews.facts.agencies.places import is_city
from policenews.reading.surnames import is_name
from policenews.words.areas import HONGKONG_AREAS, OWN_AREAS, TAIWAN
from policenews.words.divisions import table

_ALIEN = re.compile(
    r"消防|救援|武警|城管|城市管理|执法|路政|运政|卫生|文化|渔政|劳动|监察|生产|民兵|预备役|地质|勘探|测量|勘察|志愿|少先|运动|文艺|医疗|舰|航天|飞行|"
    r"高炮|民族|民间|突击|农业|林业大|养护|检测|工程|建设|宣传|施工|环卫|保洁|义警|骑行|蓝天|应急|海警|仪仗|国旗|护林|扑火|专业|民航飞"
)
"""Words before 支队, 大队, 中队 that make them no police."""

_OF_ALL = re.compile(r"各(?:[省市区县州镇乡街道]{1,4}|[^，。；、]{0,8}(?:分局|公安局|派出所)(?:联合|会同|、|和|与|及))$")
"""各公安分局会同交警大队: theirs, each its own."""

_ARMY = re.compile(r"武警[一-鿿]{2,6}总队[一-鿿]{0,6}$")
"""武警湖南总队湘潭市支队 is no police."""

_POLICE = re.compile(r"警|公安|保卫|侦|治安|刑|禁毒|边境|边防|巡|反诈|缉|反扒")
_ORDINAL = re.compile(
    r"(?:高速)?第?[一二三四五六七八九十]{1,3}|直属(?:第?[一二三四五六七八九十]{1,3})?|机动|城区|城东|城西|城南|城北|城中|郊区|高速|特勤|车管|秩序|事故|综合|铁骑"
)


_PARTS_OF_TOWN = ("郊区", "城区", "矿区")
_FAST_SQUAD = re.compile("高速[一二三四五六七八九十]{1,3}大队$")
_HONGKONG = re.compile(f"(?:{'|'.join(sorted((*HONGKONG_AREAS, '水警海港', '水警外', '东区', '中区', '西区', '南区', '水警', '铁路', '机场', '边界', '大屿山', '海港', '外水'), key=len, reverse=True))})$")
"""Regions and districts of Hong Kong's police."""


_ORDERS = re.compile("(?:调集|抽调|指派|率领|指令|带领|命令|调动)$")
_A_KIND = re.compile(r"[0-9]{1,3}[个支]|(?:覆盖率|覆盖面|建成率|达标率|全覆盖|规范化建设|标准化建设)")
"""What stands behind squads that are counted or measured: they are a kind, no organ."""
_SEVERAL = re.compile(r"(?:[\d一二三四五六七八九十]+个|各)(?:县|市|区|旗|[、（(）)]){1,8}$")


def squad(page: Page, link: Link) -> Iterator[Link]:
    """交警大队, 德宏边境管理支队, 一中队; not 消防救援大队."""
    text, head = page.text, link.start
    start, stop = name_start(page, head)
    name = text[start:head]
    if _A_KIND.match(text, link.end) and start != page.chain:
        link.role = "generic"
        yield link
        return  # 组建乡镇交警中队9个, 交警中队覆盖率
    if name == "全":  # 全大队: the whole of the squad that is spoken of
        link.start, link.role = start, "bare"
        yield link
        return
    if text.startswith("伍", link.end) or (text.startswith("长", link.end) and name in ("", "副")):
        return
    if text.startswith("长", link.end) and text[head - 1 : head] == "副":
        return  # 刑大副大队长: a man, of the 刑大
    if link.word in ("大队", "中队") and text[head - 2 : head] in ("警大", "警支"):
        return  # 各交警大中队: squads of both sizes
    if link.word in ("总区", "警区") and (own := _HONGKONG.search(text, max(page.edge, head - 4), head)) and page.hongkong:
        start, stop, name = own.start(), "", own.group()  # 向中区警区致谢
    parts = list(overseas(page, link)) if link.word in ("分区", "总队") else []
    if parts or link.word == "分区":
        yield from parts
        return
    if start == page.chain and text.startswith("公安部", start - 3):
        return  # 公安部二级达标中队: a grade
    size = duty_before(text, page.edge, head) or _bracketed(page, head)
    armed = name == "消防" and start == page.chain and text[start - 2 : start] == "公安"  # 衡阳市公安消防支队, until 2018
    if _ARMY.search(text, max(page.edge, head - 14), head):
        return
    if not armed and _ALIEN.search(text, max(run_start(text, page.edge, head), head - size - 8), head - size):
        return
    if _SEVERAL.search(text, max(page.edge, head - size - 14), head - size):
        return  # 抽调17个县市(区)交警大队
    if size:
        if start == head:
            start, stop = name_start(page, head - size)  # before the name with brackets
        if _ORDERS.search(text, start, head - size):
            start, stop = head - size, ""  # 该局领导调集治安大队
        _duty(page, link, head - size, start, stop)
        if link.field in OWN_AREAS:  # 开发区特巡警大队
            yield Link("branch", "分局", link.start, link.start + len(link.field), link.field)
            link.start, link.field = link.start + len(link.field), ""
        if link.role == "named":
            yield from names_before(page, link)
            yield from _of_traffic(page, link)
        yield link
        yield from platoon(page, link)
    elif name[-1:] in _NUMBERS and len(items := names_and_so_on(page, link)) == _NUMBERS[name[-1]]:
        yield from items  # 刑侦、治安、特警三支队
    elif not name:
        if GENERIC.search(stop) and (items := names_and_so_on(page, link)):
            yield from items
            return
        if text[head - 1 : head].isdigit() or link.word == "总区":
            return
        if link.word == "警区":
            yield from same_district(page, link, stop)
            return
        link.role = "generic" if GENERIC.search(stop) else "bare"
        yield link
    elif county_squad(page, link, name, start):
        yield link
    elif (
        len(name) <= 12
        and (_ORDINAL.fullmatch(name) or not GENERIC.search(name) or _third(page, name, start))
        and _is_police(page, link, name, start == page.chain)
    ):
        if link.word == "总区" and (_ACTION.match(text, link.end) or _REGION.match(text, link.end)):
            return  # 港岛总区交通日行动 is named after it, 港岛总区共发生意外31宗 happened there
        link.start, link.name = start, name
        if link.word == "大队" and page.chain == start - 1 and text[start - 1] in "、和与及" and _FAST_SQUAD.search(text, max(0, page.chain - 8), page.chain):
            link.name = "高速" + name  # 高速一大队、二大队
        yield from _of_traffic(page, link)
        if link.word in ("总区", "警区") and name.startswith("香港") and len(name) > 3:
            link.name = name[2:]
        yield link
        if link.word in ("总区", "警区"):
            yield from part_of(page, link)
        yield from platoon(page, link)
    elif named_locally(page, link, name, start, stop):
        link.start, link.name, link.field = start, name, "" if name in OF_STATIONS else LOCAL
        yield link


_NUMBERS = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_BRACKETS = re.compile(r"[(（]([一-鿿]{2,8})[)）]$")


def _bracketed(page: Page, head: int) -> int:
    """The length of 巡警(便衣侦查) before 支队: a duty, and in brackets another name that ends in one; 0 where none is."""
    own = _BRACKETS.search(page.text, max(page.edge, head - 10), head)
    if own is None or not duty_before(page.text, own.start(1), own.end(1)):
        return 0
    size = duty_before(page.text, page.edge, own.start())
    return head - own.start() + size if size else 0


def _third(page: Page, name: str, start: int) -> bool:
    """Whether 刑侦三大队 right behind its bureau is the third of them; 治安、刑侦三大队 are two."""
    return name[-1] == "三" and start == page.chain and duty_before(name, 0, len(name) - 1) == len(name) - 1


_OF_TRAFFIC = re.compile(r"([省市县区州])?(?:公安)?交(?:巡)?警(?=.{2}|[一二三四五六七八九十]$)")


_PLACED_TRAFFIC = re.compile(r"([一-鿿]{2,11}?)(?:公安)?交(?:巡)?警(?=.{2}|[一二三四五六七八九十]$)")


def _of_traffic(page: Page, link: Link) -> Iterator[Link]:
    """交警雁峰大队 is the 雁峰大队 of the traffic police: the part before it, which `link` loses."""
    placed = _PLACED_TRAFFIC.match(link.name) if link.word in ("支队", "大队", "中队") and link.place is None else None
    if placed is not None and link.end - link.start == len(link.own):  # 湘潭交警雁峰大队
        town = placed.group(1).removesuffix("公路").removesuffix("高速")
        place = read_place(page, link.start + len(town))
        if place is not None and place.start == link.start and place.candidates and not place.weak and not link.name.endswith("高速"):
            head = link.start + len(placed.group())
            yield Link("traffic", "交警", link.start, head, "交警" if town == placed.group(1) else "高速交警", place=place)
            link.start, link.name = head, link.name[len(placed.group()) :]
            return
    part = _OF_TRAFFIC.match(link.name) if link.word in ("大队", "中队") and link.place is None else None
    if part is not None and link.end - link.start == len(link.own):
        head, begin = link.start + len(part.group()), link.start
        if part.group(1):  # 市公安交警二大队
            begin += 1
            yield Link("bureau", "公安局", link.start, begin, part.group(1), "level")
        yield Link("traffic", "交警", begin, head, "交警", field=link.word)
        link.start, link.name = head, link.name[len(part.group()) :]


_ACTION = re.compile(r"(?:交通|(?:道路)?安全|宣传|反[\u4e00-\u9fff]{1,3})日")
_REGION = re.compile(r"(?:内|共|总共)*(?:发生|录得)|[内多]")



def _is_police(page: Page, link: Link, name: str, chained: bool) -> bool:
    """Whether a squad of no known duty is police: right behind an organ, numbered, or by a word such as 保卫."""
    if link.word in ("总区", "警区"):
        return page.hongkong and len(name) > 1 and (name[0] not in "各大该全" or name == "大屿山")
    beside = page.chain > 0 and page.chain == link.start - len(name) - 1 and page.text[page.chain] in "、和与及" and page.text.endswith(link.word, 0, page.chain)
    if link.word == "支队" and not chained and is_city(name) and "总队" in page.text[: link.start]:
        return True  # 西双版纳支队 of a 边防总队
    return chained or beside or bool(_ORDINAL.fullmatch(name) or _POLICE.search(name))


_BEFORE_NAMES = ("", "与", "和", "及", "同", "由", "从", "在", "向")
"""与长铺交警中队设卡: behind these, as behind punctuation, two to four characters before a duty are a place's."""


def _duty(page: Page, link: Link, begin: int, start: int, stop: str) -> None:
    """Name a squad by its duty and what stands before that: a place (乳山), a level (县), a place of its own (小什)."""
    text, head = page.text, link.start
    link.name = text[begin:head]
    if begin != page.chain and link.name.startswith("公安交"):  # 市公安交警支队 is 市公安局交警支队
        link.name = link.name[2:]
    place = read_place(page, begin) if begin > page.edge else None
    before = text[start:begin] if start < begin else ""
    if place is not None and place.text in _PARTS_OF_TOWN and before == place.text:
        place = None  # 郊区交警大队: of the outskirts, whatever cities have a 郊区
    if place is not None and place.start == start == page.chain and page.chain > 0 and not link.name.endswith(("边境", "边境管理", "边防", "边管")):
        link.start, link.name = start, before + link.name  # 公安交通管理局朝阳交通支队
        return
    if place is not None and not (place.weak and before != place.text):
        link.place, link.start = place, place.start
        if link.name == "边境":  # 白山边境支队 is 白山边境管理支队
            link.name = "边境管理"
        return
    link.start = begin
    if before in OWN_AREAS:
        link.start, link.field = start, before
        return
    if begin > page.edge and (text[begin - 1 : begin] in ("各", "个", "名") or _OF_ALL.search(text, max(0, begin - 14), begin)):
        link.role = "generic"
        return
    if before and before in "省市县区州旗盟":
        link.start, link.field = start, before
        return
    if before and (before in "我该" or before in ("警察局", "公安局")):
        return
    if before:
        for size in range(min(4, len(before) - 1), 1, -1):
            if table().is_short(before[:size]) and (len(before) - size in (0, 2, 3)):
                link.place = read_place(page, start + size)
                link.start, link.name = start, before[size:] + link.name
                return
        if (start == page.chain and len(before) < 9) or (stop in _BEFORE_NAMES and plausible(before) and len(before) < 5):
            link.start, link.name = start, before + link.name


def traffic(page: Page, link: Link) -> Iterator[Link]:
    """屯昌交警, 永兴县公安交警: the traffic police of a place; the 交警 of 交警大队 is read with its 大队."""
    text = page.text
    if _SQUAD_AHEAD.match(text, link.end):
        return
    if link.start == page.chain:
        person = _PERSON.match(text, link.end)
        if person is None or not is_name(person.group(1)):  # 机场分局交警王某介绍
            link.name = "交警"
            yield link
        return
    fast = next((word for word in ("高速公路", "高速") if text.endswith(word, page.edge, link.start)), "")
    place = read_place(page, link.start - len(fast))
    if place is not None and place.weak:
        place = at_the_head(page, place)
    if place is not None and place.candidates:
        link.place, link.start, link.name = place, place.start, "高速交警" if fast else "交警"
        yield link


_PERSON = re.compile(r"([一-鿿]{2,3})(?=[说称]|介绍|表示|告诉|告知|根据|[，,。、（(])")
_SQUAD_AHEAD = re.compile(r"[一-鿿]{0,4}?(?:总队|支队|大队|中队|部门)")
_NO_NICK = re.compile(r"[一-鿿]{0,4}?(?:总队|支队|大队|中队|部门)|学院|学校|大学|突击|分局|局|部")


def nickname(page: Page, link: Link) -> Iterator[Link]:
    """德州网警, 武汉特警: the squad of that duty of a place; elsewhere it is a word for people."""
    if _NO_NICK.match(page.text, link.end):
        return
    place = read_place(page, link.start)
    if place is None or place.weak:
        return
    if place.area in TAIWAN if link.word == "刑大" else place.candidates and not place.area:
        link.name, link.place, link.start = link.word, place, place.start
        if page.text.startswith("警方", link.end):  # 湘潭经侦警方
            link.end += 2
        yield link
        yield from platoon(page, link)


def department(page: Page, link: Link) -> Iterator[Link]:
    """交警部门, 公安交管部门: the traffic police of whoever is spoken of."""
    place = read_place(page, link.start)
    if place is not None and place.candidates and not place.weak and any(one.level > 1 for one in place.candidates):  # 湘潭交警部门
        link.family, link.place, link.start, link.name = "traffic", place, place.start, "交警"
    elif link.start - 2 >= page.edge and _OF_LEVEL.search(page.text, max(page.edge, link.start - 3), link.start):  # 据市交警部门统计
        yield Link("bureau", "公安局", link.start - 1, link.start, page.text[link.start - 1], "level", field="部门")
        link.family, link.name = "traffic", "交警"
    else:
        link.role, link.name = "generic", "交警"
    yield link


def room(page: Page, link: Link) -> Iterator[Link]:
    """湘潭公安禁毒部门: right behind its bureau the squad of that duty, where the article names one."""
    if link.start == page.chain:
        link.name, link.word = link.word[:-2], "部门"
        yield link


_OF_LEVEL = re.compile(r"(?:[^一-鿿]|^|[从据向由与和对经我该本给受为])[市县州旗省]$")
