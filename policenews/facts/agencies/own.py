"""The article's own organ: who speaks. 南华公安：… about 一街派出所 alone is 一街派出所's article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policenews.facts.agencies.county_squads import OF_COUNTY
from policenews.facts.agencies.figures_first import UNITS, figures_before, published_first
from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.own_lead import (
    OF_ALL,
    Body,
    city_of_all,
    first_of_line,
    met_in_passing,
    of_the_list,
    of_whom_it_is,
    one_of_many,
    one_of_the_nation,
    told_by_one_above,
    without_examples,
)
from policenews.facts.agencies.signed import who_signs
from policenews.facts.agencies.standing import above, related
from policenews.facts.agencies.tree import Node
from policenews.facts.agencies.uses import CAPTION
from policenews.reading.document import Block

LEAD = 400
"""The organ that speaks is named within this many characters of the body, or the title names it."""

Named = list[tuple[Hit, Node]]

_ORDERS = re.compile(r"(?:党委|统一|专门|近日|日前)*(?:部署|组织(?:开展|实施)的|要求|安排|下发|印发|授予|评为|表彰|挂牌(?!仪式|成立|运行)|命名|领导|[^，。；\n]{4,40}?会议?精神)")
"""What an organ does that stands above the one that speaks: 公安部部署…以来, 南华县公安局…."""


_WATCHES = ("督办", "挂牌督办", "交办")
"""全市公安机关侦破公安部督办案件1起: who watches a case says nothing of whose paper it is."""

_EPITOME = re.compile(r"[^。！？\n]{0,160}的(?:一个|一幅|又一|生动|真实)*(?:缩影|写照|小?故事|剪影|片段)")
"""A story told first is an example of whose article it is: 这是衡东公安聚焦主业……的一个缩影."""


DESKS = ("指挥中心", "情报指挥中心", "110指挥中心")
"""The room that sends out a bureau's figures: 来源：盐城市公安局指挥中心, of 全市接报1.3万起."""
PRESS = ("新闻发言人办公室", "新闻办公室", "新闻中心", "宣传处", "宣传科", "警察公共关系科")
"""The room of a bureau that only speaks: its figures are the bureau's."""


def _shown(text: str, hit: Hit) -> bool:
    """Whether a mention stands under a picture."""
    return CAPTION.match(text, first_of_line(text, hit.start)) is not None


def _above_tables(blocks: Sequence[Block], acting: list[tuple[Hit, Node, str]]) -> list[tuple[Hit, Node, str]]:
    """Those not named in the rows of a table only: 东城大队 | 12 and 西城大队 | 9 are two of those that the article is about."""
    rows = [block for block in blocks if block.kind == "row"]
    starts = [block.start for block in rows]
    free = [one for one in acting if one[2] or not rows or (at := bisect_right(starts, one[0].start)) == 0 or rows[at - 1].end <= one[0].start]
    return free if free or len({node.key for _, node, _ in acting}) > 1 else acting


def own_organ(
    text: str, blocks: Sequence[Block], hits: Sequence[Hit], nodes: Sequence[Node | None], outside: Sequence[str], published_by: str | None = None
) -> Node | None:
    """The title's organ, else the first of the lead, else the source's, else the signature's.

    `outside` says of each hit where it stands when not in the text: hint, title, source or "".
    """
    acting = [
        (hit, node, place)
        for hit, node, place in zip(hits, nodes, outside, strict=True)
        if node is not None and hit.use == "named" and hit.last.role != "generic" and (place or not text.startswith(_WATCHES, hit.end))
    ]
    for _, node, place in acting:
        if place == "hint":
            return node
    acting = [one for one in acting if one[0].links[0].field != OF_COUNTY]  # named by way of the article's own
    acting = _above_tables(blocks, acting)
    acting = [one for one in acting if one[2] or not _shown(text, one[0])] or acting
    for hit, node, place in acting:
        if not place and _EPITOME.match(text, hit.end):
            return node
    acting = [(hit, node.parent if node.own in PRESS and node.parent is not None else node, place) for hit, node, place in acting]
    if (signs := who_signs(text, blocks, hits, acting)) is not None:
        return signs
    kinds = list(_kinds(blocks, [hit for hit, _, place in acting if not place]))
    body: Body = []
    title: Named = [(hit, node) for hit, node, place in acting if place == "title"]
    byline: Named = []
    rows: Body = []
    for (hit, node), (block, section) in zip(
        [(hit, node) for hit, node, place in acting if not place], kinds, strict=True
    ):
        if (
            block is not None
            and block.kind in ("title", "heading")
            and not body
            and (block.kind == "title" or section < 2)
        ):
            title.append((hit, node))
        elif block is not None and block.kind == "byline":
            byline.append((hit, node))
        else:  # a row of a table is about one of many
            (rows if block is not None and block.kind == "row" else body).append((hit, node, section))
    if not title:
        body = body or rows
    for hit, node in title:
        if node is not title[0][1] and above(title[0][1], node):
            break  # 高市警方暑期扫荡 凤山分局缉获26名: the bureau's page, and its branch as an example
        if hit.last.family not in ("colloquial", "level", "traffic") and hit.last.role == "named":
            return node
    spoken = title[0][1] if title else None
    first = _body_start(blocks)
    if spoken is None:
        spoken = next((node for hit, node in byline if hit.start < first and _issued(text, hit)), None)
        if spoken is not None and body and OF_ALL.search(text, first, max(first, body[0][0].start)):
            return spoken
    lead = [one for one in body if one[0].start < first + LEAD and not _backs(text, one[0])]
    if lead:
        hit, node, _ = lead[0]
        if spoken is None and (heads := published_first(text, first, lead[0], acting, byline, published_by)) is not None:
            return heads
        if spoken is not None and published_by == text[hit.start : hit.end] and above(spoken, node):
            return node  # 隆德公安 / 隆德县公安局反诈中心发布数据…来源：隆德县公安局反诈中心
        told = _of_lead(text, lead, body, spoken, first)
        # a page of many parts speaks for the organ in its source line, where that is one of those named
        return told or next((node for hit, node, _ in body if published_by and text[hit.start : hit.end] == published_by), None)
    if spoken is not None:
        return spoken
    source = [node for _, node, place in acting if place == "source"] or [node for _, node in byline]
    if source:
        desk = source[0].own in DESKS and source[0].parent is not None and OF_ALL.search(text, first) is not None
        return source[0].parent if desk else source[0]
    if body:
        last, node, _ = body[-1]
        alone = text[last.end : last.end + 20].strip() == "" and text[max(0, last.start - 1) : last.start] in (
            "",
            "\n",
            "　",
            " ",
        )
        return node if alone else body[0][1]
    return _of_the_nation(text, nodes)


_BORDER_FORCE = re.compile("全国(?:边检|出入境边防检查|移民管理)(?:机关|机构)")
"""The whole force of the 国家移民管理局."""


def _of_the_nation(text: str, nodes: Sequence[Node | None]) -> Node | None:
    """全国边检机关查验620万人次。按照国家移民管理局统一部署…: the figures of the whole force."""
    office = next((node for node in nodes if node is not None and node.name == "国家移民管理局"), None)
    return office if office is not None and _BORDER_FORCE.search(text) else None


def _of_lead(text: str, lead: Body, body: Body, spoken: Node | None, first: int) -> Node | None:
    """The first organ of the lead that does more than give orders, unless the title speaks for several.

    None where each part of the page has an organ of its own and no title speaks for all.
    """
    acts = [one for one in lead if not _ORDERS.match(text, one[0].end)] or lead
    acts = without_examples(text, acts)
    if not acts:
        return spoken
    hit, node, section = acts[0]
    if spoken is None and (whole := of_whom_it_is(text, acts[0], body)) is not None:
        return whole
    if spoken is None and (below := told_by_one_above(text, acts, body)) is not None:
        return below
    if spoken is None and (often := met_in_passing(acts, body)) is not None:
        return often
    if spoken is None and (city := city_of_all(text, first, hit, node, body)) is not None:
        return city
    if spoken is None and (bureau := of_the_list(text, acts, body)) is not None:
        return bureau
    if spoken is None and (one_of_many(text, hit, node, acts) or one_of_the_nation(text, first, hit, node)):
        return None
    if spoken is not None and node is not spoken and above(node, spoken):
        return spoken  # 桃江公安：…。益阳市公安局在桃江县召开会议: what its superior does there
    if spoken is not None and not related(spoken, node) and spoken.family in UNITS and figures_before(text, first, hit):
        return spoken  # 衡阳车管所：窗口办理9万笔。…。衡东车管所设专窗1个
    if spoken is not None:
        own = spoken is node or all(related(other, node) for _, other, _ in body if related(other, spoken))
        return node if own else spoken
    if section and any(part != section and not related(other, node) for _, other, part in body):
        return None
    return node


_ISSUED = re.compile(r"[ \t　]*(?:\d{4}年\d{1,2}月\d{1,2}日)")


_BACKED = re.compile("[^，。；\n]{0,30}?(?:支援|支持|指导|配合|协助|指挥|帮助|协调|统筹|督导|牵头)下")
_IN = re.compile("(?:^|[，。；\n])[^，。；\n]{0,4}在[^，。；\n]{0,30}$")


def _backs(text: str, hit: Hit) -> bool:
    """在大庆市公安局支援下: who only stands by is not who speaks."""
    return _BACKED.match(text, hit.end) is not None and _IN.search(text, max(0, hit.start - 36), hit.start) is not None


def _issued(text: str, hit: Hit) -> bool:
    """Whether a line under the title says who wrote the paper: 衡东县公安局　2024年3月5日."""
    return not text[text.rfind("\n", 0, hit.start) + 1 : hit.start].strip() and _ISSUED.match(text, hit.end) is not None


def _body_start(blocks: Sequence[Block]) -> int:
    return next((block.start for block in blocks if block.kind in ("paragraph", "item", "row")), 0)


def _kinds(blocks: Sequence[Block], hits: Sequence[Hit]) -> Iterator[tuple[Block | None, int]]:
    """The block of each hit (in order of place) and the number of its section, 0 before the first heading."""
    index, section = -1, 0
    for hit in hits:
        while index + 1 < len(blocks) and blocks[index + 1].start <= hit.start:
            index += 1
            section += blocks[index].kind == "heading"
        yield (blocks[index] if index >= 0 and hit.start < blocks[index].end else None), section
