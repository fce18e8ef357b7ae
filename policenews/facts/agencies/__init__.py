"""Agencies: every police organ of an article, one canonical name each, with its place and its mentions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from policenews.facts.agencies.abroad import whole_force
from policenews.facts.agencies.context import Context
from policenews.facts.agencies.found import AgencyReading, FoundAgency
from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.own import own_organ
from policenews.facts.agencies.scan import scan
from policenews.facts.agencies.shortened import Resolver
from policenews.facts.agencies.tree import Node
from policenews.facts.agencies.uses import classify, strangers
from policenews.facts.mentions import AgencyMention
from policenews.reading.document import Block
from policenews.rules import Word
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
    words: tuple[Word, ...] = (),
    page: str = "",
) -> AgencyReading:
    """All police organs of an article: 一街派出所 is 南华县公安局一街派出所, a station in 532324.

    `document_text` is cleaned and Simplified; mentions are half-open ranges in it. Title and source are read
    too where they stand outside the text (front matter). `hint` names the article's own organ and wins. `words` are a
    user's own organ words. `page` is the furniture of the page (版权所有：衡东县人民政府), whose owner says whose 县公安局 is
    where the article does not.
    """
    year = published.year if published is not None else None
    hits: list[Hit] = []
    outside: list[str] = []
    for place, text in (("hint", hint), ("title", title), ("", document_text), ("source", source)):
        if text and (place in ("", "hint") or text not in document_text):
            found = scan(text, year, words)
            if not place and (stop := _related(text, blocks)) < len(text):
                found = [hit for hit in found if hit.start < stop]
            found = [hit for hit in found if place or not _MORE.match(text, text.rfind("\n", 0, hit.start) + 1)]
            classify(text, found)
            hits += found
            outside += [place] * len(found)
    strangers(hits, outside)
    context = Context(year, (title or "", source or "", document_text, " ".join(map("".join, _OWNER.findall(page)))))
    context.learn(hits)
    resolver = Resolver(hits, context, year, "\n".join((title or "", source or "", document_text)))
    resolver.named()
    force = whole_force(resolver.tree, context, hits, document_text, outside, first=True)
    certain = force or own_organ(document_text, blocks, hits, resolver.nodes, outside, source)
    certain = certain or whole_force(resolver.tree, context, hits, document_text, outside)
    resolver.shortened(_paragraphs(document_text, hits, outside), certain)
    main = force or own_organ(document_text, blocks, hits, resolver.nodes, outside, source)
    main = main or whole_force(resolver.tree, context, hits, document_text, outside)
    if hint and "hint" not in outside:  # an organ of no shape that is known: taken as the caller wrote it
        main = resolver.tree.alone(hint, "unit", hint, "bureau")
    return _reading(document_text, hits, resolver.nodes, outside, main, year)


_OWNER = re.compile(r"(?:主办|承办|主办单位|版权所有)[：:\s]*([一-鿿]{2,15}?(?:人民政府|政府|公安局))|([一-鿿]{2,15}?(?:人民政府|政府|公安局))(?:版权所有|主办|承办)")
"""Who keeps the site that an article stands on."""

_RELATED = re.compile(r"[\s　【\[■▍]*(?:(?:新闻|热点|热门|精彩|编辑|今日|猜你|为您|为你)(?:推荐|喜欢)|相关(?:新闻|阅读|链接|推荐|文章|报道)|推荐阅读|延伸阅读|更多新闻)[\s】\]：:]*")


_MORE = re.compile(r"[\s　【\[■▍]*(?:相关(?:新闻|阅读|链接|推荐|文章|报道)|推荐阅读|延伸阅读|更多新闻|[上下]一[篇条])[】\]]?[：:]")
"""A line of titles of other articles: 相关新闻：油尖警区捣无牌酒吧."""


def _related(text: str, blocks: Sequence[Block]) -> int:
    """Where the links to other articles begin (新闻推荐), whose organs are none of this one's; the end where there are none."""
    return next((b.start for b in blocks if b.kind == "heading" and b.start > len(text) // 4 and _RELATED.fullmatch(text[b.start : b.end])), len(text))


def _paragraphs(text: str, hits: Sequence[Hit], outside: Sequence[str]) -> list[int]:
    """The number of the paragraph in which each hit stands; every hit outside the text has one of its own."""
    numbers: list[int] = []
    number = last = 0
    for hit, place in zip(hits, outside, strict=True):
        if place:
            number += 1
        else:
            number += text.count("\n", last, hit.start)
            last = hit.start
        numbers.append(number)
    return numbers


_SPEAKS = re.compile("警方(?:表示|指出|指，?|称|公布|统计|说|介绍|共|合共|累计|今年|全年)")
"""警方表示: where the force itself speaks, it is named."""


def _reading(
    text: str,
    hits: Sequence[Hit],
    nodes: Sequence[Node | None],
    outside: Sequence[str],
    main: Node | None,
    year: int | None,
) -> AgencyReading:
    """Organs in the order of their first mention; a collective alone (全市公安机关) lists none."""
    order: dict[str, int] = {}
    listed: list[Node] = []
    for hit, node in [*zip(hits, nodes, strict=True), (None, main)]:
        if node is not None and node.key not in order and (hit is None or _names(hit) or node.family == "abroad" and _SPEAKS.match(text, hit.start)):
            order[node.key] = len(listed)
            listed.append(node)
    mentions: list[AgencyMention] = []
    for hit, node, place in zip(hits, nodes, outside, strict=True):
        index = order.get(node.key) if node is not None else None
        if place or (index is None and hit.use != "collective"):
            continue
        mentions.append(AgencyMention(hit.start, hit.end, hit.use, index))
        if node is not None and (hit.use in ("named", "receiver", "partner") or hit.last.role == "bare"):
            node.aliases.setdefault(text[hit.start : hit.end])
    agencies = [_found(node, year) for node in listed]
    return AgencyReading(agencies, mentions, order[main.key] if main is not None else None)


def _names(hit: Hit) -> bool:
    """Whether a mention names its organ: 全市公安机关 names none, 全局 and 警方 only point at one named elsewhere."""
    pointing = hit.last.word in ("全局", "警方") and hit.use == "anaphor"
    return hit.use != "collective" and not pointing


def _found(node: Node, year: int | None) -> FoundAgency:
    """The plain facts of an organ; its place comes from its division, or from a code of Taiwan, Hong Kong, Macau."""
    division = node.division or (table().at(node.code, year) if node.code else None)
    province, city, area = table().parents(division, year) if division is not None else (None, None, None)
    name = node.name
    return FoundAgency(
        name, node.level, node.kind, node.code, province.name if province else None, city.name if city else None,
        area.name if area else None, node.parent.name if node.parent else None,
        tuple(alias for alias in node.aliases if alias != name), node.all_notes,
    )  # fmt: skip
