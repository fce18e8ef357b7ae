"""Papers that a bureau writes in its own name: 我局 in the text, and at its head or foot a line with the bureau's name alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.links import Hit
from policenews.facts.agencies.tree import BUREAUS, Node
from policenews.reading.document import Block

_WE = ("我局", "本局", "我分局", "本分局")
_ALONE = re.compile(r"[\s　（(]*(?:\d{4}年\d{1,2}月\d{1,2}日)?[\s　）)]*")
"""What may stand in the line beside the name: the day of signing."""


def who_signs(text: str, blocks: Sequence[Block], hits: Sequence[Hit], acting: Sequence[tuple[Hit, Node, str]]) -> Node | None:
    """我局接到报案…… / 衡东县公安局: the bureau that says 我局 of itself and signs; None where the text does not say so.

    Nothing that helped (在城关分局支援下) and nobody's station (到河东派出所投案) is then the one that speaks.
    """
    if not any(hit.last.word in _WE and not _quoted(text, hit.start) for hit in hits):
        return None
    lines = {(block.start, block.end) for block in blocks if block.kind == "byline"}
    signed = [node for hit, node, place in acting if not place and node.family in BUREAUS and _line(text, hit) in lines]
    return signed[-1] if signed and len({node.key for node in signed}) == 1 else None


def _line(text: str, hit: Hit) -> tuple[int, int] | None:
    """The bounds of the line that the name fills; None where more stands in it than a date."""
    start, stop = text.rfind("\n", 0, hit.start) + 1, text.find("\n", hit.end)
    stop = len(text) if stop < 0 else stop
    return (start, stop) if _ALONE.fullmatch(text, start, hit.start) and _ALONE.fullmatch(text, hit.end, stop) else None


def _quoted(text: str, at: int) -> bool:
    """Whether an officer says it: “我局将…”."""
    line = text.rfind("\n", 0, at) + 1
    return text.count("“", line, at) > text.count("”", line, at)
