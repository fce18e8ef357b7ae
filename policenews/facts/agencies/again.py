"""Organs named again by less than their name: 郢中所 for 郢中派出所, 广场户政服务室 without the bureau that it is a room of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.left import is_han
from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.rooms import HALLS

_NO_STATION = re.compile(
    r"[有属需谓见述]|示(?!范)|长(?!期)|致(?!力)|在(?:[地的位县区镇乡村街]|街道|社区)|辖(?!区)|[一-鿿]{1,4}的(?!确)"
)
"""What makes the 所 behind a name a word of grammar or the head of another one: 郢中所有街道, 郢中所在地, 郢中所长, 郢中所发生的."""

_BEFORE = "由被经和与及从据向对让而"
"""What may stand right before the short name without a stop: 由郢中所破获; 为郢中所接受 is grammar."""

_ENDS = re.compile("|".join(("(?<!派出)所", *sorted(HALLS, key=len, reverse=True))))


def again(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """All mentions in order, with those that name an organ of the text only by its short name: 郢中所坚持全警动员."""
    whole = {link.own: link for hit in hits for link in hit.links if link.role == "named" and _can_return(link)}
    if not whole:
        return list(hits)
    sizes = sorted({len(link.name) for link in whole.values()}, reverse=True)
    more: list[Hit] = []
    at = 0
    for found in _ENDS.finditer(text):
        while at < len(hits) and hits[at].end <= found.start():
            at += 1
        head, end, word = found.start(), found.end(), found.group()
        for size in sizes:
            start = max(0, head - size)
            link = whole.get(text[start:head] + ("派出所" if word == "所" else word))
            if link is None or word == "所" and not _is_station(text, start, end):
                continue
            near = hits[max(0, at - 1) : at + 1]
            if not any(start < hit.end and hit.start < end for hit in near):
                more.append(Hit([Link(link.family, link.word, start, end, link.name)]))
            break
    return sorted([*hits, *more], key=lambda hit: hit.start) if more else list(hits)


def _can_return(link: Link) -> bool:
    """城关派出所 comes again as 城关所, 广场户政服务室 without its bureau."""
    return len(link.name) > 1 and (link.word == "派出所" or link.family == "centre" and link.word in HALLS)


def _is_station(text: str, start: int, end: int) -> bool:
    """Whether the 所 of 郢中所坚持 is the station: the name begins the phrase, and no 所有, 所在地 or 所…的 follows."""
    free = start == 0 or not is_han(text[start - 1]) or text[start - 1] in _BEFORE
    return free and not _NO_STATION.match(text, end)
