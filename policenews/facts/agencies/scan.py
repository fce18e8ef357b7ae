"""One pass over the organ words: `延安市公安局宝塔分局凤凰派出所` is one mention of three links.

An automaton finds the words, the reader of each family looks leftwards for the name before it, and words that
follow each other without a gap become the links of one chain. Nothing is resolved here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from policenews.facts.agencies import branches, bureaus, posts, squads, stations
from policenews.facts.agencies.again import again
from policenews.facts.agencies.left import is_han
from policenews.facts.agencies.links import Hit, Link, Page
from policenews.facts.agencies.rooms import rooms
from policenews.rules import Word
from policenews.words.organs import ANAPHORS, HEADS

_READERS: dict[str, Callable[[Page, Link], Iterator[Link]]] = {
    "bureau": bureaus.bureau, "colloquial": bureaus.bureau, "level": bureaus.level, "branch": branches.branch,
    "station": stations.station, "squad": squads.squad, "traffic": squads.traffic, "department": squads.department, "room": squads.room,
    "ministry": posts.ministry, "centre": posts.centre, "field": posts.field, "abroad": posts.abroad,
    "anaphor": posts.anaphor, "nickname": squads.nickname, "macau": posts.macau,
}  # fmt: skip

_RANK = {
    "ministry": 0, "abroad": 1, "bureau": 2, "level": 2, "anaphor": 2, "colloquial": 2, "branch": 3, "field": 4,
    "traffic": 4, "nickname": 4, "macau": 4, "squad": 5, "room": 5, "centre": 6, "station": 7,
}  # fmt: skip
"""A link follows another in a chain where its rank is higher: a station stands below a branch, never above."""

_BELOW = ("squad", "station", "branch", "field", "traffic", "centre")
_KINDS = ("公安局", "公安分局", "分局", "派出所", "支队", "大队")

_WITH_ROOMS = ("bureau", "level", "branch", "squad")

_SIZE = {
    "总区": 0,
    "警区": 1,
    "总队": 1,
    "支队": 2,
    "大队": 3,
    "中队": 4,
    "派出所": 1,
    "警务室": 2,
    "警务站": 2,
    "警务工作站": 2,
}
"""Squads follow larger squads (支队一大队), 警务室 a 派出所."""


@lru_cache(maxsize=8)
def automaton(own: tuple[Word, ...] = ()) -> tuple[Any, tuple[tuple[str, str], ...]]:
    """The automaton over all organ words, and the family and text of each; a user's own word wins over a built-in one."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    known = {word.text: (word.code or "", word.text) for word in (*HEADS, *ANAPHORS, *own)}
    words = tuple(known.values())
    return AhoCorasick([text for _, text in words], matchkind=MatchKind.LeftmostLongest), words


def scan(text: str, year: int | None, own: tuple[Word, ...] = ()) -> list[Hit]:
    """All mentions of a text, in order; what is no organ (消防救援大队, 气象分局) is left out."""
    finder, words = automaton(own)
    page = Page.of(text, year)
    hits: list[Hit] = []
    centres: set[str] = set()
    kind = -1
    """Where the last word that names all of a kind ended: the 交警支队 of 各市公安局交警支队 is none either."""
    for index, start, end in finder.find_matches_as_indexes(text):
        if start < page.edge:
            continue
        family, word = words[index]
        reader = _READERS.get(family)
        if reader is None:
            page.edge = end
            continue
        for link in list(reader(page, Link(family, word, start, end))):
            if link.family == "centre":
                if link.role == "bare" and not (hits and hits[-1].end == link.start):
                    if link.word not in centres and not link.listed:
                        continue
                    hits.append(Hit([link]))  # 反诈中心, once that of a bureau has been named
                    page.edge = max(page.edge, link.end)
                    continue
                centres.add(link.word)
            if link.start == kind and link.role == "named" and link.family in _BELOW:
                link.role = "generic"
            if link.role == "generic" and link.word in _KINDS:
                kind = link.end
            before = len(hits)
            _append(text, hits, link)
            if link.family in _WITH_ROOMS and link.role != "generic" and (len(hits) > before or hits and hits[-1].last is link):
                for room in rooms(text, link.end):
                    hits[-1].links.append(room)
                    link = room
            page.edge = max(page.edge, link.end)
            page.chain = link.end if link.role != "generic" else -1
            page.station = link.family == "station"
    _trim(text, hits)
    return again(text, hits)


def _trim(text: str, hits: list[Hit]) -> None:
    """转交城关派出所 is 城关派出所 where the text names that one with a clear beginning elsewhere."""
    links = [
        link
        for hit in hits
        for link in hit.links
        if link.role == "named" and link.word in ("派出所", "公安分局", "分局")
    ]
    clear = {link.own for link in links if link.start == 0 or not is_han(text[link.start - 1]) or text[link.start - 1] in "由被从据"}
    if not clear:
        return
    for link in links:
        if link.own not in clear and link.place is None:
            shorter = next((link.name[cut:] for cut in range(1, len(link.name) - 1) if link.own[cut:] in clear), None)
            if shorter is not None:
                link.start, link.name = link.start + len(link.name) - len(shorter), shorter


def _append(text: str, hits: list[Hit], link: Link) -> None:
    """Add the link to the chain that ends where it begins, else begin a new mention."""
    if hits and link.start >= hits[-1].end and _continues(text, hits[-1], link):
        hits[-1].links.append(link)
        return
    if (
        link.family == "room"
        or link.role == "bare"
        and link.family in ("centre", "bureau")
        or link.role == "bare"
        and link.family == "station"
        and link.word != "派出所"
    ):
        return
    hits.append(Hit([link]))


def _continues(text: str, hit: Hit, link: Link) -> bool:
    """Whether a link carries on the chain: 宝塔分局 + 凤凰派出所, but not 公安局 + the 大队 of 各大队."""
    last = hit.last
    if last.role == "generic" or link.role in ("generic", "anaphor", "level") or last.listed and not link.listed:
        return False
    if last.word in ("车管所", "车辆管理所") and link.name == "车管":
        return not text[hit.end : link.start]
    if last.word == "警方" and last.role == "bare" and link.family != "branch":
        return False  # 警方西九龙总区
    if last.word == "警务处" and link.family == "abroad" and link.word != last.word:
        return hit.end == link.start  # 香港警务处毒品调查科
    gap = text[hit.end : link.start]
    if gap and last.role == "bare":
        return False
    if gap and (len(gap) > 2 or gap.strip(" \u3000") or not link.name):
        return False
    if link.listed and hit.links[0].listed:
        return False
    if link.place is not None and link.family in ("squad", "traffic") and not link.name.startswith("边") and gap:
        return False
    if link.family == "bureau" and (last.field or link.field) and last.family == "bureau":
        return link.word != "公安厅"
    if last.family in ("field", "traffic") and link.family == "branch":
        return last.family == "field" or not gap
    if last.family == link.family and last.family in ("squad", "station"):
        return _SIZE.get(last.word, 1) < _SIZE.get(link.word, 1)
    return _RANK[last.family] < _RANK[link.family] and not (last.family == "squad" and link.family == "branch")
