"""What opens a list of parts: 其中, 包括, a bracket, and a figure that is taken up again by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from policenews.claims.chains import chain_words, governing
from policenews.claims.items import Item

if TYPE_CHECKING:
    from policenews.claims.reader import State

PART = re.compile(r"(?:其中(?!一[种类项个])|当中|(?<!特点)(?<!内容)(?<!方式)(?<!因素)包括|包含|这其中|内含|(?<![一-鿿])含(?!量|有))")
DEEDS = re.compile(r"其中\s*：\s*")
_NAMED_ONLY = re.compile(r"[^；：]*[，](?:并|亦|还|同时|也|以及)(?!且)")
"""Behind 包括 and names without figures: 巡查11次，包括码头及海滩，并截查7艘船, which are none of the 11."""
BRACKET_BEHIND = re.compile(r"\s*(?:(?![、和及与])[^，。；：,;:、（(\[]{1,12})?[（(\[]")
"""The bracket that opens a figure's parts, behind its noun too: 6人为外籍人员（缅甸籍5人）."""
NO_WHOLE = re.compile(
    r"(?:大批|一批|大量|若干)[^，。；\d]{2,24}[，,]?(?:其中|当中|包括|包含)|(?:其中|当中)[^，。；]{0,12}最[长大小高久远][^，。；]{0,4}\d[^，。；]{1,4}[，,][^，,]*$"
)
"""检获大批武器，当中包括4把刀: of what nobody counted; 其中跨度最长的61年，破获积案20起: what it tells of a part ends with the clause."""
AMONG_THEM = re.compile(r"(?!.*(?:行动|过程|审讯|工作|检查|侦查|调查|活动|整治|执勤|巡逻|处置|期间)中)[一-鿿“”]{0,14}?(?<![其当集途])中[，,]")
OF_THEM = re.compile(r"[一-鿿“”、]{0,14}?(?<![其当集途])中(?:共|已|就)?有")
STOCK = re.compile(r"[，,；;。](?:而)?[一-鿿]{0,6}(?:实有|现有|仅有|共有|拥有)")


def opens(gap: str) -> bool:
    """Whether 其中 or 包括 stands in the gap and opens a list of parts."""
    return bool(part_words(gap, 0, len(gap)))


def part_words(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of start..end that open a list of parts, and not one that was closed again (港澳通行证(含自助))."""
    found = [m for m in PART.finditer(text, start, end) if not any(c in text[m.end() : end] for c in "）)")]
    return [m for m in found if not (m[0] in ("包括", "包含") and _NAMED_ONLY.match(text, m.end(), end))]


_AMONG = re.compile(r"(?:^|，)\s*(?:在|上述|这些|全部|所有)*(?P<who>[一-鿿“”]{2,24}?)(?:当)?中，")


def among_them(state: State, gap: str) -> Item | None:
    """查验旅客12万人次。查验旅客中，内地居民7万人次: the figure in front that a sentence takes up again by its name."""
    match = _AMONG.search(gap)
    if match is None:
        return None
    sentence, start = state.sentence, state.sentence.start + match.start("who")
    chain = governing(sentence, start, start + len(match["who"]), start + len(match["who"]), None)
    name = match["who"] if not chain else sentence.text[chain[-1].end : start + len(match["who"])].removeprefix("的")
    for item in reversed(sentence.earlier):
        if item.kind != "count" or item.object is None or len(item.object.text) < 2 or len(name) < 2:
            continue
        words = item.object.text
        if name.endswith(words) or words.endswith(name) or len(words) > 5 and sorted(match["who"]) == sorted(words + "的"):
            if chain:
                state.chain, state.chain_words = chain, chain_words(sentence, chain)
            return item
    return None


def of_first_told(items: Iterable[Item]) -> None:
    """破获案件58起。…破获58起案件中，盗窃案48起: parts of a figure that a whole takes up again are those of the first."""
    first: dict[tuple[object, ...], Item] = {}
    for item in items:
        if item.kind == "count" and item.object is not None:
            first.setdefault((item.value, item.unit, item.object.text), item)
        whole = item.whole
        if whole is not None and whole.object is not None and whole.sentence is not None and whole.sentence.text.startswith("中", whole.object.ranges[-1][1]):
            item.whole = first.get((whole.value, whole.unit, whole.object.text), whole)
