"""The words that open a list of parts (其中, 包括), and a figure that is taken up again by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policenews.claims.items import Item

_PART = re.compile(r"(?:其中(?!一[种类项个])|当中|(?<!特点)(?<!内容)(?<!方式)(?<!因素)包括|包含|这其中|内含|(?<![一-鿿、])含(?!量|有))")
_NAMED_ONLY = re.compile(r"[^；：]*[，](?:并|亦|还|同时|也|以及)(?!且)")
"""Behind 包括 and names without figures: 巡查11次，包括码头及海滩，并截查7艘船, which are none of the 11."""
_ALL_TOLD = re.compile("[^。；\\d]{2,40}?在内(?=[的，,])")
"""向30名群众发放包括电动车、手机在内的价值40万元的财物: no part of anything."""
OF_THEM = re.compile(r"[一-鿿“”、]{0,14}?(?<![其当集途])中(?:共|已|就)?有")
"""169个社区警务室中有161个."""
_APART = re.compile(r"^[，,；;。\s]*(?:另(?!案)|此外|另外|同时)")


def opens(gap: str) -> bool:
    """Whether 其中 or 包括 stands in the gap and opens a list of parts."""
    return bool(part_words(gap, 0, len(gap)))


def _shut(between: str) -> bool:
    """Whether a bracket closes that did not open there: （含自助）, but not 其中盗窃电动车（电瓶）."""
    return sum(between.count(c) for c in "）)") > sum(between.count(c) for c in "（(")


def part_words(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of start..end that open a list of parts, and not one that was closed again (港澳通行证(含自助))."""
    found = [m for m in _PART.finditer(text, start, end) if not _shut(text[m.end() : end])]
    return [m for m in found if not (m[0] in ("包括", "包含") and (_NAMED_ONLY.match(text, m.end(), end) or _ALL_TOLD.match(text, m.end(), end)))]


def tells_apart(gap: str) -> bool:
    """其中涉枪案3起，另抓获逃犯5名: what stands behind 另 or 此外 is none of the parts."""
    return _APART.match(gap) is not None


def _names_again(whole: Item) -> bool:
    """破获58起案件中, 化解的224起里: the figure is named again, as what its parts are of."""
    if whole.sentence is None:
        return False
    stop = whole.num.stop if whole.num is not None else whole.end
    return whole.sentence.text.startswith(("中", "里"), max(whole.object.ranges[-1][1] if whole.object is not None else 0, stop))


def _of_that_number(told: dict[tuple[object, ...], Item], whole: Item) -> Item:
    """诈骗警情17起。17起诈骗里，刷单5起: the figure of that number and of much the same name, else the whole itself."""
    first = told.get((whole.value, whole.unit))
    if first is None or first is whole or first.object is None or whole.object is None:
        return whole
    return first if first.object.text in whole.object.text or whole.object.text in first.object.text else whole


def of_first_told(items: Iterable[Item]) -> None:
    """破获案件58起。…破获58起案件中，盗窃案48起; 化解的224起里，邻里类71起: parts of a figure that is named again are those of the first."""
    first: dict[tuple[object, ...], Item] = {}
    told: dict[tuple[object, ...], Item] = {}
    for item in items:
        if item.kind == "count":
            if item.object is not None:
                told.setdefault((item.value, item.unit), item)
            deed = item.verb.code if item.verb is not None else None
            if item.object is not None:
                first.setdefault((item.value, item.unit, item.object.text), item)
                first.setdefault((item.value, item.unit, deed, "deed"), item)
            elif _names_again(item) and (again := first.get((item.value, item.unit, deed, "deed"))) is not None:
                item.object = again.object
        whole = item.whole
        if whole is not None and whole.object is not None and _names_again(whole):
            same = first.get((whole.value, whole.unit, whole.object.text), whole)
            item.whole = same if same is not whole else _of_that_number(told, whole)
