"""The head that a figure without an object of its own takes up: 隐患 of 一般隐患431处、重大隐患12处，已整改427处."""

from __future__ import annotations

from collections.abc import Sequence

from policenews.claims.items import Item, Sentence, Words


def bare_head(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """一般隐患431处、重大隐患12处，已整改427处: what two kinds in front share is what is counted behind them."""
    assert item.object is not None
    told = [i for i in before if i.object is item.object or i.object == item.object]
    if item.kind != "count" or not told or item.object.ranges[0][1] > before[-1].end or item.verb is told[0].verb:
        return False
    first = told[0]
    end = item.object.ranges[0][1]
    size = _shared(first, before)
    if not size:
        return False
    item.object = Words(sentence.text[end - size : end], ((end - size, end),))
    item.rules.append("anaphor")
    return True


def _shared(first: Item, before: Sequence[Item]) -> int:
    """2 of 一般隐患 and 重大隐患, which one verb governs: how many characters the names of all kinds end in alike."""
    assert first.object is not None
    kinds = [i.object.text for i in before if i.object is not None and i.kind == "count" and i.unit == first.unit and i.verb is first.verb and i.whole is None]
    if len(set(kinds)) < 2:
        return 0
    size = 0
    while all(len(kind) > size + 1 and kind[-size - 1] == kinds[0][-size - 1] for kind in kinds):
        size += 1
    return size if size > 1 else 0
