"""Changes told by a sign: 减少211件（－9.97%）, 532起（↑12%）."""

from __future__ import annotations

import re

from policenews.claims.context import Context
from policenews.claims.direction import basis_of
from policenews.claims.items import Item
from policenews.claims.new_item import new_item

_UP, _DOWN, _ARROWS = "+＋↑", "-－↓—", "↑↓"
_COMPARISON = re.compile(r"(?:同比|环比|(?:较|比|与)[^，。；]{1,8}?(?:相比)?$|[:：+])*")


def signed(context: Context) -> Item | None:
    """减少211件（－9.97%）: a signed percentage in brackets is the same change again."""
    prev, text, lead = context.prev, context.sentence.text, context.num.lead
    sign = text[lead - 1 : lead]
    if prev is None or _one_more(context, sign):
        return None
    again = prev.kind == "change" and context.gap_text in ("(", "（") and context.num.has("ratio")
    if not again and not _only_signed(context, sign):
        return None
    item = new_item(context)
    item.kind, item.measure = "change", "by"
    item.direction = prev.direction if again else "up" if sign in _UP else "down"
    item.object, item.topic = prev.object, prev.topic or prev
    item.basis, item.base_time = basis_of(context)
    if item.basis is None:
        item.basis, item.base_time = prev.basis, prev.base_time
    return item


def _one_more(context: Context, sign: str) -> bool:
    """安保团队（8名指战员+3名管理人员）: and, not more."""
    return sign in "+＋" and context.bracket and context.num.has("person") and "一" <= context.sentence.text[context.num.lead - 2] <= "鿿"


def _only_signed(context: Context, sign: str) -> bool:
    """532起（同比+12%）: nothing but a comparison stands in front of the sign."""
    if not sign or sign not in _UP + _DOWN or context.num.unit is None or not (context.bracket or sign in _ARROWS):
        return False
    inner = context.sentence.text[max(context.gap, context.left) : context.num.lead - 1].strip()
    return _COMPARISON.fullmatch(inner) is not None
