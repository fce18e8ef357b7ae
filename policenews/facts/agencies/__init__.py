"""Agencies: every police organ of an article, one canonical name each, with its place and its mentions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from policenews.facts.agencies.context import Context
from policenews.facts.agencies.found import AgencyReading, FoundAgency
from policenews.facts.agencies.shortened import Resolver
from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.scan import scan
from policenews.facts.agencies.tree import Node
from policenews.facts.agencies.uses import classify
from policenews.facts.mentions import AgencyMention, AgencyUse
from policenews.reading.document import Block
from policenews.words.divisions import table

__all__ = ["AgencyReading", "FoundAgency", "read_agencies"]


def read_agencies(
    document_text: str,
    blocks: Sequence[Block],
    *,
    title: str | None,
    source: str | None,
    published: dt.date | None,
    hint: str | None = None,
) -> AgencyReading:
    """All police organs of an article: 一街派出所 is 南华县公安局一街派出所, a station in 532324.

    `document_text` is cleaned and Simplified; mentions are half-open ranges in it. Title and source are read
    too where they stand outside the text (front matter). `hint` names the article's own organ and wins.
    """
    year = published.year if published is not None else None
    hits: list[Hit] = []
    for extra in (hint, title):
        if extra and (extra is hint or extra not in document_text):
            hits += _outside(extra, year)
    inside = scan(document_text, year)
    classify(document_text, inside)
    hits += inside
    if source and source not in document_text:
        hits += _outside(source, year)
    context = Context(year, (title or "", source or "", document_text))
    context.learn(hits)
    resolver = Resolver(hits, context, year)
    resolver.named()
    resolver.main = _main(document_text, blocks, hits, resolver.nodes, hint, title)
    resolver.shortened()
    main = _main(document_text, blocks, hits, resolver.nodes, hint, title)
    return _reading(document_text, hits, resolver.nodes, main, year)


def _outside(text: str, year: int | None) -> list[Hit]:
    found = scan(text, year)
    classify(text, found)
    for hit in found:
        hit.outside = True
    return found


def _main(text: str, blocks: Sequence[Block], hits: list[Hit], nodes: Sequence[Node | None], hint: str | None, title: str | None) -> Node | None:
    """The article's own organ: the hint, else the title's, else the first that the body names, else the source's."""
    if hint:
        for hit, node in zip(hits, nodes, strict=True):
            if hit.outside and node is not None:
                return node
    bylines = [(block.start, block.end) for block in blocks if block.kind == "byline"]
    heads = [(block.start, block.end) for block in blocks if block.kind in ("title", "heading")]

    def within(hit: Hit, ranges: list[tuple[int, int]]) -> bool:
        return hit.outside or any(start <= hit.start < end for start, end in ranges)

    named = [(hit, node) for hit, node in zip(hits, nodes, strict=True) if node is not None and hit.use == "named" and hit.last.role != "generic"]
    for hit, node in named:
        if within(hit, heads) and hit.links[-1].family not in ("colloquial", "level") and (not hit.outside or title and hit.last.word in title):
            return node
    for hit, node in named:
        if not hit.outside and not within(hit, heads) and not within(hit, bylines):
            return node
    return named[0][1] if named else None


def _reading(text: str, hits: list[Hit], nodes: Sequence[Node | None], main: Node | None, year: int | None) -> AgencyReading:
    order: dict[int, int] = {}
    listed: list[Node] = []
    for hit, node in zip(hits, nodes, strict=True):
        if node is None or hit.use == "collective" and id(node) not in order:
            continue
        if id(node) not in order:
            order[id(node)] = len(listed)
            listed.append(node)
        if not hit.outside and hit.use in ("named", "receiver", "partner"):
            node.aliases.setdefault(text[hit.start : hit.end])
    if main is not None and id(main) not in order:
        order[id(main)] = len(listed)
        listed.append(main)
    mentions: list[AgencyMention] = []
    for hit, node in zip(hits, nodes, strict=True):
        if hit.outside:
            continue
        use: AgencyUse = hit.use  # type: ignore[assignment]
        index = order.get(id(node)) if node is not None else None
        if index is None and use != "collective":
            continue
        mentions.append(AgencyMention(hit.start, hit.end, use, index))
    return AgencyReading([_found(node, year) for node in listed], mentions, order.get(id(main)) if main is not None else None)


def _found(node: Node, year: int | None) -> FoundAgency:
    division = node.division
    province, city, area = table().parents(division, year) if division is not None else (None, None, None)
    code = node.code
    if code in ("710000", "810000", "820000") and division is None:
        province = table().at(code, year)
    name = node.name
    return FoundAgency(
        name, node.level, node.kind, code, province.name if province else None, city.name if city else None,
        area.name if area else None, node.parent.name if node.parent else None,
        tuple(alias for alias in node.aliases if alias != name), tuple(node.notes),
    )  # fmt: skip
