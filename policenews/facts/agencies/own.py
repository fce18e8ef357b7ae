"""The article's own organ: who speaks. 南华公安：… about 一街派出所 alone is 一街派出所's article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.tree import Node
from policenews.reading.document import Block

LEAD = 400
"""The organ that speaks is named within this many characters of the body, or the title names it."""

Named = list[tuple[Hit, Node]]
Body = list[tuple[Hit, Node, int]]
"""Organs of the running text, each with the number of its section."""

_ORDERS = re.compile(r"(?:党委|统一|专门|近日|日前)*(?:部署|要求|安排|下发|印发|授予|评为|表彰|挂牌|命名|领导)")
"""What an organ does that stands above the one that speaks: 公安部部署…以来, 南华县公安局…."""


_EPITOME = re.compile(r"[^。！？\n]{0,160}的(?:一个|一幅|又一|生动|真实)*(?:缩影|写照)")
"""A story told first is an example of whose article it is: 这是衡东公安聚焦主业……的一个缩影."""

_EXAMPLE = re.compile(r"(?:其中|例如|比如|譬如)[，,、：:]?$")
"""What stands before an organ that is an example of many: 其中，广德县森林公安局抓获12人."""


def own_organ(
    text: str, blocks: Sequence[Block], hits: Sequence[Hit], nodes: Sequence[Node | None], outside: Sequence[str], published_by: str | None = None
) -> Node | None:
    """The title's organ, else the first of the lead, else the source's, else the signature's.

    `outside` says of each hit where it stands when not in the text: hint, title, source or "".
    """
    acting = [
        (hit, node, place)
        for hit, node, place in zip(hits, nodes, outside, strict=True)
        if node is not None and hit.use == "named" and hit.last.role != "generic"
    ]
    for _, node, place in acting:
        if place == "hint":
            return node
    for hit, node, place in acting:
        if not place and _EPITOME.match(text, hit.end):
            return node
    kinds = list(_kinds(blocks, [hit for hit, _, place in acting if not place]))
    body: Body = []
    title: Named = [(hit, node) for hit, node, place in acting if place == "title"]
    byline: Named = []
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
        else:
            body.append((hit, node, section))
    for hit, node in title:
        if hit.last.family not in ("colloquial", "level", "traffic") and hit.last.role == "named":
            return node
    spoken = title[0][1] if title else None
    first = _body_start(blocks)
    lead = [one for one in body if one[0].start < first + LEAD]
    if lead:
        told = _of_lead(text, lead, body, spoken)
        # a page of many parts speaks for the organ in its source line, where that is one of those named
        return told or next((node for hit, node, _ in body if published_by and text[hit.start : hit.end] == published_by), None)
    if spoken is not None:
        return spoken
    source = [node for _, node, place in acting if place == "source"] or [node for _, node in byline]
    if source:
        return source[0]
    if body:
        last, node, _ = body[-1]
        alone = text[last.end : last.end + 20].strip() == "" and text[max(0, last.start - 1) : last.start] in (
            "",
            "\n",
            "　",
            " ",
        )
        return node if alone else body[0][1]
    return None


def _of_lead(text: str, lead: Body, body: Body, spoken: Node | None) -> Node | None:
    """The first organ of the lead that does more than give orders, unless the title speaks for several.

    None where each part of the page has an organ of its own and no title speaks for all.
    """
    acts = [one for one in lead if not _ORDERS.match(text, one[0].end)] or lead
    acts = [one for one in acts if not _EXAMPLE.search(text, max(0, one[0].start - 8), one[0].start)]
    if not acts:
        return spoken
    hit, node, section = acts[0]
    if spoken is None and _one_of_many(text, hit, node, acts):
        return None
    if spoken is not None:
        own = spoken is node or all(related(other, node) for _, other, _ in body if related(other, spoken))
        return node if own else spoken
    if section and any(part != section and not related(other, node) for _, other, part in body):
        return None
    return node


def _one_of_many(text: str, hit: Hit, node: Node, acts: Body) -> bool:
    """Whether the first organ named is an example: not in the first paragraph, two others of its kind beside it."""
    if "\n" not in text[: hit.start].strip():
        return False
    stop = text.find("\n", hit.end)
    beside = [other for one, other, _ in acts if stop < 0 or one.start < stop]
    others = {other.key for other in beside if other.family == node.family and not related(other, node)}
    first = text.rfind("\n", 0, hit.start)
    told = re.search(r"\d{2}", text[max(0, first - 300) : max(0, first)])
    return len(others) >= 2 and told is not None


def related(one: Node, other: Node) -> bool:
    """Whether one organ is the other or stands above or below it."""
    return _above(one, other) or _above(other, one)


def _above(upper: Node, node: Node | None) -> bool:
    while node is not None:
        if node is upper:
            return True
        node = node.parent
    return False


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
