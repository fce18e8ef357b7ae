"""Lines below 其中： are parts: 酒驾 31起 / 超员 42起 of the 4872 in the line that announces them, done by the same verb, on the same days."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.items import Item
from policenews.reading.document import Block

_ANNOUNCES = re.compile(r"(?:其中|其中包括|如下|具体(?:为|是|情况|如下)?|分别(?:为|是)|包括)[：:]\s*$")
_RUNNING = ("paragraph", "item")
LONGEST = 60
"""Characters: a longer line is no entry of a list."""


def parts_of_lines(text: str, blocks: Sequence[Block], found: Sequence[tuple[Item, int]]) -> None:
    """现场查处4872起，环比上升13%。其中： / 酒驾 31起（醉驾6起） / 超员 42起: until a line of another kind."""
    if not found:
        return
    lines: dict[int, list[Item]] = {}
    for item, index in found:
        lines.setdefault(index, []).append(item)
    whole: Item | None = None
    for index in range(found[0][1], found[-1][1] + 1):
        block, items = blocks[index], lines.get(index, [])
        if block.kind in _RUNNING and _ANNOUNCES.search(text, max(block.start, block.end - 10), block.end):
            whole = next((i for i in reversed(items) if i.kind == "count" and i.whole is None), None)
        elif whole is not None and (block.kind not in _RUNNING or block.end - block.start > LONGEST or not items or not _is_part(items[0], whole)):
            whole = None
        elif whole is not None:
            for item in items:
                _take_up(item, whole)


def _is_part(item: Item, whole: Item) -> bool:
    return item.kind == "count" and item.unit == whole.unit and item.value <= whole.value and item.object is not None and not item.own_verb


def _take_up(item: Item, whole: Item) -> None:
    if item.kind != "count" or item.unit != whole.unit or item.own_verb:
        return
    if item.whole is None and item.value <= whole.value:
        item.whole = whole
    if item.action is None:
        item.action, item.verb = whole.action, whole.verb
