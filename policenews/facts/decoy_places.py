"""Numerals of places, ways and sizes that count nothing: 7幢2单元, 12组村民, 200米内, 路宽3.5米, 三里屯派出所."""

from __future__ import annotations

import re

from policenews.facts.spot import Spot
from policenews.words import numeral_words

_UNIT_BEHIND = re.compile(r"\s?(?:单元|号楼|\d{1,4}(?:单元|号|室|楼|户))")


_VILLAGE = re.compile(r"(?![每各个该本全])[一-鿿](?:村|社区|屯|湾|寨|嘴|坝|居委会)$")
_GROUP_THERE = re.compile(r"(?:[来赶走回]到|前往|[一去]趟|辖区)(?!了|的|中|各|内)[一-鿿]{2}$")
_OF_SQUAD = re.compile("(?:的)?(?:民警|辅警|队长|副队长|指导员|教导员|警员)")
_ON_DUTY = re.compile("(?:国道|高速|执勤|值勤|侦查|勤务|乘警|刑侦|交警|巡警|案件|治安)$")
_OF_GROUP = re.compile(r"(?:的)?(?:村民|居民|群众|农户|住户|[一-鿿]{1,2}某|一)")


def address(spot: Spot) -> str | None:
    """阳光小区7幢2单元, 12栋601室, 河西村12组村民: where somebody lives."""
    num, text = spot.num, spot.text
    if num.unit in ("队", "中队") and num.form == "han" and (_ON_DUTY.search(spot.before) or _OF_SQUAD.match(text, num.stop)):
        return "name"  # 值勤二队民警
    if num.unit in ("组", "队", "社") and _VILLAGE.search(spot.before) and (num.form == "han" or _OF_GROUP.match(text, num.stop)):
        return "name"
    if num.unit in ("组", "队", "社") and num.form == "han" and _GROUP_THERE.search(spot.before):
        return "name"  # 来到高渠六队
    if num.unit in ("幢", "栋", "座", "楼", "号楼") and _UNIT_BEHIND.match(text, num.stop):
        return "name"
    return "name" if text.startswith(("单元", "号楼"), num.end) and (text[num.start - 1] in "幢栋楼座" or text.startswith("号楼", num.end)) and num.form == "arabic" else None


_RADIUS = re.compile(r"的?(?:路程|车程|山路崎岖)|(?:范围)?(?:以内|之内|内|外|处|左右的)|范围(?=开展|进行|组织|的)|便?是国?境")
_FAR = re.compile(r"(?:距离?|相距|海拔|来回|往返|水深|落差|往[东西南北])[^，。；]{0,8}(?:约|有|近)?$|每隔(?:约|近)?$")
_DRUNK = re.compile(r"酒精[^，。；]{0,12}(?:每(?:公升|百毫升|100毫升|升|毫升))?$|每(?:公升|百毫升|升)$")


_SIZED = re.compile(r"(?:长|口径|直径)?的?[一-鿿]{2,6}(?:\d+|[一二两三四五六七八九十百]+)(?:余|多)?[发支把颗根枚条张块件只个]")
"""8厘米子弹4发: how large each is."""
_WIDE = re.compile(r"(?:直径|口径|半径|拓宽|加宽|加高|宽度?|高度?|深度?|厚度?|间距)(?:约|至|为|到|达|有|仅|近|不足|超过)*$")
_WIDTH = re.compile(r"[宽高深厚长](?!度大|期|大|兴|速|速公路)|路宽")


def distance(spot: Spot) -> str | None:
    """学校门前200米内, 酒精浓度达每公升0.25毫克: how near, and how drunk."""
    num = spot.num
    if num.unit in ("米", "厘米", "公分") and (_WIDE.search(spot.before) or _WIDTH.match(spot.text, num.stop)):
        return "threshold"
    if num.unit in ("厘米", "毫米", "公分", "英寸", "寸") and _SIZED.match(spot.text, num.stop):
        return "threshold"
    if num.has("length") and (_RADIUS.match(spot.text, num.stop) or _FAR.search(spot.before)):
        return "threshold"
    if num.unit in ("毫升", "升") and spot.text[num.lead - 1] in "/／" and "毫克" in spot.before[-6:]:
        return "threshold"  # 187毫克／100毫升
    if num.unit in ("毫克", "mg", "%", "克") and _DRUNK.search(spot.text[max(spot.start, num.lead - 24) : num.lead]):
        return "threshold"
    return None


_PLACE = re.compile(r"[一-鿿]{0,2}?(?:派出所|街道|社区|镇|乡|村(?!民)|路|桥|大街|警务|检查站)|受理|公安|警方|交警|民警")


_IN_PLACES = ("里", "道", "家", "间", "门", "台", "口", "站", "面", "座", "塔")


_UNIT_OF = re.compile(r"(?:支队|大队|总队|检察院|法院|分局|公安局|公安厅)$")
_ESTATE = re.compile(r"(?:城|苑|园|府|湾|庭|花园|小区|广场|公馆|华府|新村|家园|名邸)$")
"""江城花园二期: an estate by its stage of building."""
_SQUAD = re.compile(r"(?:特警|刑警|交警|巡警|民警|缉毒|机动|巡逻|侦查|突击|直属|特勤)$")
"""特警三队, 巡逻四队: squads by their number."""
_MEETING = re.compile(r"(?:全会|会议|全体|代表大会|党代会|集体学习)")
_SESSION = re.compile(r"(?:届|中央|纪委|人大|政协|委员会|党委|党组|大会|代会)$")


_PARTED = re.compile("(?:(?<![区划细均瓜])分|分成|分为)(?:了|出)?$")
_PARTS = re.compile("[一-鿿]{0,6}?(?:小组|工作组|小队|分队|组|路)")
_REGIMENT = re.compile("[一-鿿]{2,4}(?:镇|乡|连|社区|派出所)|[一-鿿]?连|场|以|的|，")


def inside(spot: Spot) -> str | None:
    """长三角, 四面八方, 兵分12路: part of a word; 五道口街道, 刑侦支队九队, 中央纪委四次全会: the name of a place, an office, a session."""
    num = spot.num
    if num.unit == "路" and spot.text.startswith("兵分", num.start - 2):
        return "name"
    if num.unit in ("个", "组", "路", "队", "批", "片") and _PARTED.search(spot.before) and (num.unit != "个" or _PARTS.match(spot.behind)):
        return "name"  # 分成6个小组
    if num.unit == "团" and _REGIMENT.match(spot.text, num.stop) and not spot.before.endswith(("集团", "团伙")):
        return "name"  # 49团海安镇
    if num.form not in ("han", "tenth"):
        return None
    if numeral_words.within(spot.text, num.start, num.stop):
        return "name"
    if num.unit in _IN_PLACES and _PLACE.match(spot.text[num.stop : num.stop + 6]):
        return "name"
    if num.unit == "期" and _ESTATE.search(spot.before):
        return "name"
    if num.unit == "队" and _SQUAD.search(spot.before):
        return "name"
    if num.unit in ("队", "部", "处", "科", "室", "厅", "庭", "厂", "组", "区") and _UNIT_OF.search(spot.before):
        return "name"
    return "ordinal" if num.unit == "次" and _MEETING.match(spot.behind) and _SESSION.search(spot.before) else None


_NAMES = re.compile(r"[一-鿿]+(?:、[一-鿿]+)+$")
_NAME_AND_NAME = re.compile(r"[一-鿿]{2}(?:和|与|及)[一-鿿]{2}")
_ORGANS = re.compile(r"(?:派出所|分局|公安局|[支大中]队|(?:县市|市县|县区|区县|乡镇|镇街|街道|社区|小区|分会场|部门|单位|[县市区镇乡村州])(?=共|均|都|各|也|分别|同时|同步|出动|投入|开展|进行))")
_MADE = re.compile(r"(?:建成|新建|成立|增设|设立|组建|新增|挂牌)[^，。；]*$|共计?$")
"""建成甲、乙、丙3个派出所, 甲、乙、丙共3个派出所: those count."""


def organs_listed(spot: Spot) -> str | None:
    """甲、乙、丙三个派出所: as many as have just been named; 走访甲、乙两镇的三个派出所 counts."""
    num = spot.num
    if _MADE.search(spot.text, max(spot.start, num.lead - 80), num.lead) or num.value is None:
        return None
    if not (num.unit in ("个", "家") and _ORGANS.match(spot.text, num.stop) or num.unit in ("种", "类", "大类") and num.form == "han"):
        return None
    run = spot.text[max(spot.start, num.lead - 80) : num.lead]
    open_list = run.endswith("等")
    found = _NAMES.search(run.removesuffix("等"))
    if found is None:
        return None
    names = found.group().count("、") + 1
    most = names + (_NAME_AND_NAME.search(found.group().rpartition("、")[2]) is not None)
    return "word" if names <= num.value <= most or open_list and num.value >= names else None
