"""Places: the stretch of a sentence that belongs to one numeral, and what separates it from the one before.

In `检查库房4个、旅店226家，发现隐患108处(已整改)` the stretches are 检查库房, 旅店 and 发现隐患; before a numeral 、 belongs to
the object (加油站、物流网点5家), behind a unit it closes the item. Brackets without a figure are part of the text.
"""

from __future__ import annotations

import re

_QUOTED = re.compile(r"“[^“”\n]{0,40}”|《[^《》\n]{0,60}》|「[^「」\n]{0,40}」|‘[^‘’\n]{0,40}’|『[^『』\n]{0,40}』")
_OPEN, _CLOSE = "（([【", "）)]】"
_HARD = {"，": "，", ",": "，", "；": "；", ";": "；", "：": "：", ":": "：", "。": "。", "！": "。", "？": "。", "\n": "。", "\t": "，"}
_MARK = re.compile("[" + re.escape(_OPEN + _CLOSE + "".join(_HARD)) + "]")
_CLAUSE = 160
"""Characters: no clause is read further than this, so that a line without separators costs no more than others."""
_AND = re.compile(r"\s?(?:以及|和|及|与|或|并)")


def quoted_ranges(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges of quoted phrases and book titles: separators inside them separate nothing."""
    return [m.span() for m in _QUOTED.finditer(text, start, end)]


def split_gap(text: str, start: int, end: int, quotes: list[tuple[int, int]], after_event: bool) -> tuple[int, str, int]:
    """Where the own stretch begins in start..end, what joins it to what was before, and the change of bracket depth.

    The join is one of `、 ， ； ： 。 ( ) 和` or empty.
    """
    left, join, depth = start, "", 0
    k = start
    if after_event:
        while k < end and text[k] in " \u2009\xa0":
            k += 1
        if k < end and text[k] in _OPEN and (close := _closing(text, k, end)) >= 0 and text[close + 1 : close + 2] == "、":
            k = close + 1  # 手枪8支（含制式）、子弹90发
        if k < end and text[k] == "、":
            left, join, k = k + 1, "、", k + 1
        else:
            match = _AND.match(text, k, end)
            if match:
                left, join, k = match.end(), "和", match.end()
    quote_at = 0
    while mark := _MARK.search(text, k, end):
        k = mark.start()
        while quote_at < len(quotes) and quotes[quote_at][1] <= k:
            quote_at += 1
        if quote_at < len(quotes) and quotes[quote_at][0] <= k and quotes[quote_at][1] <= end:
            k = quotes[quote_at][1]
            continue
        c = text[k]
        if c in _OPEN:
            close = _closing(text, k, end)
            if close >= 0:
                k = close + 1
                continue
            left, join, depth = k + 1, "(", depth + 1
        elif c in _CLOSE:
            left, join, depth = k + 1, ")", depth - 1
        else:
            left, join = k + 1, _HARD[c]
        k += 1
    return left, join, depth


def _closing(text: str, place: int, end: int) -> int:
    """The place of the bracket that closes the one at `place`, -1 where none does before `end`."""
    depth = 0
    for k in range(place, min(end, place + 80)):
        if text[k] in _OPEN:
            depth += 1
        elif text[k] in _CLOSE:
            depth -= 1
            if depth == 0:
                return k
    return -1


def clause_end(text: str, start: int, end: int) -> int:
    """The first ，；：。 at or after `start`, outside brackets that open there; `end` where none is."""
    k, end = start, min(end, start + _CLAUSE)
    while mark := _MARK.search(text, k, end):
        k = mark.start()
        if text[k] not in _OPEN:
            return k
        k = max(_closing(text, k, end), k) + 1
    return end


def clause_start(text: str, start: int, end: int) -> int:
    """The place after the last ，；：。 of start..end, outside brackets that close there."""
    start = max(start, end - _CLAUSE)
    k, depth = end - 1, 0
    while k >= start:
        c = text[k]
        if c in _CLOSE:
            depth += 1
        elif c in _OPEN:
            if depth == 0:
                return k + 1
            depth -= 1
        elif depth == 0 and c in _HARD:
            return k + 1
        k -= 1
    return start
