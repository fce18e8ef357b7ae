"""The item that a figure begins as: its number, unit, bound and the time it is counted by (日均办理82件)."""

from __future__ import annotations

import re

from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Item
from policenews.words import cues

_EACH_TIME = re.compile(r"\s?/\s?(天|日|周|月|年|小时)")
_PER = re.compile("|".join(sorted(cues.PER_TIME, key=len, reverse=True)))


def new_item(context: Context) -> Item:
    """An item with what the numeral itself says."""
    num = context.num
    assert num.value is not None
    return Item(
        start=num.start, end=num.end, value=num.value, num=num, upper=num.upper, unit=num.unit, bound=num.bound, per=per_of(context)
    )


def per_of(context: Context) -> str | None:
    """日均, 每天, 每晚 in front of the figure, in its clause: the denominator of a mean."""
    text = context.sentence.text
    start = max(context.clause, context.gap)
    if found := mean_in(text, start, context.num.lead):
        return found
    if each := _EACH_TIME.match(text, context.num.stop):
        return each[1]  # 100起/天
    prev = context.prev  # 日均投入警力320名、警犬12头，警车30辆次: the mean holds for the list
    if prev is None or prev.per is None or prev.kind != "count":
        return None
    return prev.per if context.join in ("、", "和") or context.join == "，" and _more_force(context, prev) else None


def mean_in(text: str, start: int, end: int) -> str | None:
    """盗窃由日均3起减到1起: the denominator of the mean that start..end names last."""
    found = _PER.findall(text, start, end)
    return cues.PER_TIME[found[-1]] if found else None


def _more_force(context: Context, prev: Item) -> bool:
    """日均出动警力20万人次，警车5万辆次: behind a comma the mean holds for more of what was sent out."""
    sent_out = prev.own_verb and prev.verb is not None and prev.verb.code == "deploy" and not context.part
    return sent_out and _SHORT_NAME.fullmatch(context.before) is not None and not verbs(context.sentence, context.left, context.num.lead)


_SHORT_NAME = re.compile("(?![占达共最])[一-鿿]{2,4}")
