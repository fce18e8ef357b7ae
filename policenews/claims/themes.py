"""Themes: what a paragraph says it is about: 在打击电信网络诈骗方面，共破获案件136起."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.facets import Coder
from policenews.claims.items import Words
from policenews.reading.document import Block

_THEME = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十]{1,2}[)）、]|\d[.、])?(?:在|针对|围绕)?(?P<theme>[^，。；：\d]{2,16}?)(?:方面|部分|领域|工作|问题)[，,：:]"
)
_ABOUT = re.compile(
    r"(?:通报|介绍|公布)[^，。；]{0,14}?(?P<theme>(?:电信|网络|反诈|诈骗|电诈)[^，。；]{0,14})(?:情况|成效|战果|工作)"
)
_ISSUE = re.compile(r"[（(]?(?:\d{4}年)?(?:总?第)?\s?\d{1,4}\s?期")
"""（2025年第12期）: the number of a bulletin, not what it is about."""
_NAMES_FIGURES = ("case", "fraud_case", "alarm", "accident", "violation")


def named_theme(text: str, block: Block, coder: Coder) -> Words | None:
    """诈欺部分，上半年受理4,318件: what the paragraph announces is what its bare figures count."""
    match = _THEME.match(text, block.start, min(block.end, block.start + 40))
    if match is None:
        return None
    noun = coder.noun(match["theme"])
    if noun is None or noun.code not in _NAMES_FIGURES:
        return None
    words = re.sub(r"^(?:打击治理|打击整治|打击|整治|查处|防范)", "", match["theme"])
    return Words(words, ((match.end("theme") - len(words), match.end("theme")),))


def theme(text: str, blocks: Sequence[Block], index: int) -> str | None:
    """What a paragraph says it is about, or the heading above it; None where nothing says so."""
    block = blocks[index]
    match = _THEME.match(text, block.start, min(block.end, block.start + 40))
    if match:
        return match["theme"]
    first = text.find("。", block.start, block.end)
    match = _ABOUT.search(text, block.start, first if first > 0 else block.end)
    if match:
        return match["theme"]
    for k in range(index - 1, max(index - 40, -1), -1):
        if blocks[k].kind in ("heading", "title") and not _ISSUE.match(text, blocks[k].start, blocks[k].end):
            return text[blocks[k].start : blocks[k].end]
    return None
