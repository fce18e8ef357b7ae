"""Whose paper it is, where its lead names a unit, a list of units, or one who only told of it."""

from __future__ import annotations

import re
from itertools import pairwise

from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.standing import above, related
from policenews.facts.agencies.tree import BUREAUS, Node

Body = list[tuple[Hit, Node, int]]
"""Organs of the running text, each with the number of its section."""

OF_ALL = re.compile(r"全[省市县区州盟旗][^。\n]{0,24}?\d")
"""A paper that begins with figures of the whole city is its bureau's, whatever unit it names then."""

_SOURCE = re.compile(r"[^，。；\n]{0,12}?(?:了解到|获悉|得知|了解|介绍|通报称|消息)")
_SAYS = re.compile(r"(?:民警|有关负责人|相关负责人)?(?:在此|也|同时|郑重)?(?:提醒|提示|呼吁|倡导|建议|希望|要求|部署|将|副?局长)")
"""What a bureau does that only has the last word: 隆德警方提醒."""

_HEARD = re.compile(r"(?:从|据|由)$")
_IN_VIEW = re.compile("(?:副?[大中支总]队长|副?[所局科处]长|教导员|指导员|政委|民警|警长)[ 　]?[一-鿿]{2,4}[：:]")
"""The label of who is shown speaking in a paper made from television."""


def first_of_line(text: str, at: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", 0, at) + 1


def city_of_all(text: str, first: int, hit: Hit, node: Node, body: Body) -> Node | None:
    """全市查处违法168起。…安源交警增设警力。…萍乡交警检查企业45家: figures of the whole city stand in front of the first of its units."""
    if node.code is None or node.code.endswith("00") or not OF_ALL.search(text, first, hit.start):
        return None
    return next((other for _, other, _ in body if other.code == node.code[:4] + "00"), None)


_LISTED = ("、", "和", "及", "与", "会同", "联合")


def of_the_list(text: str, acts: Body, body: Body) -> Node | None:
    """由刑侦支队、兴宾分局追回…。来宾警方…: units in a list are those of the bureau that the page names too, or that is written
    in front of units of several kinds; two stations of one bureau are themselves."""
    listed = [node for _, node, _ in acts[:1]]
    for (one, _, _), (other, node, _) in pairwise(acts):
        if text[one.end : other.start] not in _LISTED:
            break
        listed.append(node)
    if len(listed) < 2 or listed[0] is listed[1]:
        return None
    bureau = listed[0].parent
    if bureau is None or listed[1].parent is not bureau:
        return None
    again = sum(other is listed[0] or above(listed[0], other) for _, other, _ in body) > 1
    written_out = len(acts[0][0].links) > 1 and acts[1][0].links[0].role == "named" and bureau.family == "bureau" and len({node.family for node in listed}) > 1
    return next((node for _, node, _ in body if node is bureau), None) or (bureau if written_out and not again else None)


def of_whom_it_is(text: str, first: tuple[Hit, Node, int], body: Body) -> Node | None:
    """The bureau above a unit that is only heard (记者从市公安局禁毒支队了解到) or met once in a story told first.

    The bureau must be spoken of itself: right after the unit that is heard, or twice after the story.
    """
    hit, node, _ = first
    bureau = node.bureau
    if bureau is node or bureau.family not in BUREAUS:
        return None
    again = any(other is node and one is not hit for one, other, _ in body)
    after = [one for one, other, _ in body if other is bureau and one.start > hit.start and not _SAYS.match(text, one.end)]
    if again or not after:
        return None
    stop = text.find("\n", hit.end)
    if _IN_VIEW.match(text, hit.end):
        return bureau  # 治安大队副大队长 周某：…
    if _HEARD.search(text, max(0, hit.start - 1), hit.start) and _SOURCE.match(text, hit.end):
        return bureau if stop < 0 or after[0].start < stop else None
    quoted = text[first_of_line(text, hit.start) : hit.start].lstrip("　 ").startswith("“")
    return bureau if quoted and stop >= 0 and any(one.start > stop for one in after) else None


def told_by_one_above(text: str, acts: Body, body: Body) -> Node | None:
    """记者从青海省公安厅获悉，都兰县公安局近日破获…。都兰县公安局刑警大队…: the paper is about the bureau below, where the one above is
    named for having told it and never again."""
    if len(acts) < 2:
        return None
    (hit, node, _), (second, below, _) = acts[0], acts[1]
    source = _SOURCE.match(text, hit.end) if _HEARD.search(text, max(0, hit.start - 1), hit.start) else None
    if source is None or not above(node, below) or below.family not in BUREAUS or sum(other is node for _, other, _ in body) > 1:
        return None
    right_behind = len(re.sub(r"[，,：\s　]|[一-鿿]{2,5}(?:省|自治区|自治州|[市州盟])", "", text[source.end() : second.start])) < 5
    again = any(one.start > second.start and (other is below or above(below, other)) for one, other, _ in body)
    return below if right_behind and again else None


def met_in_passing(acts: Body, body: Body) -> Node | None:
    """湖北交警异地用警，咸宁交警与仙桃交警联合行动。仙桃公安交警支队…: the province's force, met once by its nickname, gives way to the
    city's that the paper names again and again."""
    hit, node, _ = acts[0]
    if hit.links[0].family not in ("nickname", "traffic", "colloquial") or node.bureau.level != "province" or sum(other is node for _, other, _ in body) > 1:
        return None
    told = [other for _, other, _ in body if other is not node]
    count = {other.key: sum(one is other or above(other, one) for one in told) for other in told}
    often = max(told, key=lambda other: count[other.key], default=None)
    if often is None or count[often.key] < 3 or any(count[other.key] > 1 and not related(other, often) for other in told):
        return None
    return often


_EXAMPLE = re.compile(r"(?:其中|例如|比如|譬如)[，,、：:]?$")
"""What stands before an organ that is an example of many: 其中，广德县森林公安局抓获12人."""


def without_examples(text: str, acts: Body) -> Body:
    """其中，湖北公安机关转移6万人。湖南公安机关出动8万人次: the first is an example, and so are its like in the rest of the line."""
    left: Body = []
    line, example = -1, None
    for one in acts:
        hit, node, _ = one
        if _EXAMPLE.search(text, max(0, hit.start - 8), hit.start):
            line, example = first_of_line(text, hit.start), node
        elif example is None or first_of_line(text, hit.start) != line or node.family != example.family or related(node, example):
            left.append(one)
    return left


_NATION = re.compile("(?:各地|受灾地区|相关地区|全国(?:各地)?)(?:各级)?(?:公安|警方|交管|民警)[^。\n]{0,60}?\\d")
"""Figures of all the nation's forces stand in front."""


def one_of_the_nation(text: str, first: int, hit: Hit, node: Node) -> bool:
    """各地公安机关日均投入警力90万人次。北京公安机关…: one force named as an example of all the nation's."""
    return node.code is not None and _NATION.search(text, first, hit.start) is not None


def one_of_many(text: str, hit: Hit, node: Node, acts: Body) -> bool:
    """Whether the first organ named is an example: not in the first paragraph, two others of its kind beside it."""
    if "\n" not in text[: hit.start].strip():
        return False
    stop = text.find("\n", hit.end)
    beside = [other for one, other, _ in acts if stop < 0 or one.start < stop]
    others = {other.key for other in beside if other.family == node.family and not related(other, node)}
    first = text.rfind("\n", 0, hit.start)
    told = re.search(r"\d{2}", text[max(0, first - 300) : max(0, first)])
    return len(others) >= 2 and told is not None
