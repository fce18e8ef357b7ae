"""What a change is compared with: 由50起降至10起, 同比下降8%, 较去年8月的685件、4460万元，分别下降28%与47%."""

from __future__ import annotations

from policenews.claims.change_move import Move
from policenews.claims.context import Context
from policenews.claims.direction import basis_of
from policenews.claims.items import Item
from policenews.words import cues

_SPANS = (*cues.SPAN_DOWN, *cues.SPAN_UP)
_SAME_RUN = 30
"""Characters: so far behind a comparison another change may still be meant by it."""
_NEAR = 40
"""Characters: so far behind the earlier figure its change stands."""


def compared_with(move: Move) -> None:
    """由50起降至10起: the earlier figure, if one waits for this change, and the time that it is of."""
    item, state = move.item, move.context.state
    item.basis, item.base_time = basis_of(move.context)
    _with_waiting(move)
    if item.prior is None:
        _with_listed(move)
    prev = move.context.prev
    if item.prior is None and move.found.to and prev is not None and prev.kind == "change" and prev.prior is not None and prev.prior.unit == move.context.num.unit and move.context.join == "":
        item.prior, item.basis = prev.prior, item.basis or prev.basis  # 由90公斤减四成至54公斤
    if item.basis is None and state.waiting is None:
        item.basis = state.waiting_basis  # 较去年8月的685件、4460万元，分别下降28%与47%


def _with_waiting(move: Move) -> None:
    """涉毒警情由上年的73起降至41起: the figure in front is the earlier one."""
    num, state, item = move.context.num, move.context.state, move.item
    waiting = state.waiting
    if waiting is None or num.start - waiting.stop >= _NEAR or not (num.has("ratio") or waiting.unit is None or num.unit in (waiting.unit, "倍")):
        return
    item.prior = waiting
    if move.found.to:
        item.basis = state.waiting_basis or "prior"
    elif item.basis is None:
        item.basis = state.waiting_basis


def _with_listed(move: Move) -> None:
    """与去年同期受理1402件、财损6亿元比较，件数减少216件，财损减少1亿元: of several the one with the same unit."""
    state, item = move.context.state, move.item
    base = next((n for n in state.compared if n.unit == move.context.num.unit), None)
    if base is None:
        return
    item.prior = base
    state.compared.remove(base)
    item.basis = state.waiting_basis or item.basis or "yoy"


def forget_waiting(context: Context) -> None:
    """由43宗增至51宗，其中…: an earlier figure is that of one change."""
    state = context.state
    state.waiting = state.waiting_object = state.waiting_verb = state.waiting_basis = None


def as_compared_before(move: Move) -> None:
    """较2020年增加196宗，至9587宗; 与去年同期比，火灾上升4%，多死1人: the comparison of the figure in front holds."""
    item, prev = move.item, move.context.prev
    if item.basis is None and prev is not None and (move.of_victims or move.found.to and prev.kind == "change"):
        item.basis, item.base_time = prev.basis, prev.base_time


def as_compared_in_run(context: Context, item: Item) -> None:
    """同比下降5%，降幅达…: the comparison of the change in front holds for the next."""
    prev = context.prev
    if item.basis is not None or prev is None or prev.kind != "change":
        return
    if prev.measure == item.measure or context.gap_text.strip("，,").startswith(_SPANS):
        gap = context.gap_text
        if len(gap) < _SAME_RUN and "；" not in gap:
            item.basis, item.base_time = prev.basis, prev.base_time
