"""Whose part a figure is: of the open whole, of a figure in front of a list that was closed, or of none."""

from __future__ import annotations

from policenews.claims.context import Context
from policenews.claims.items import Item
from policenews.claims.opening import tells_apart
from policenews.claims.parts_closed import close_list, resumes, whole_of_same_verb
from policenews.claims.parts_list import ends_list, is_deed, same_kind
from policenews.claims.parts_shared import Part
from policenews.claims.parts_whole import whole_of


def name_those_seen_to(items: list[Item]) -> None:
    """接待办证群众150人次，其中市本级受理74人: those of the whole, once the sentence is read."""
    for item in items:
        if item.whole is not None and item.object is None and item.verb is not None and item.verb.text == "受理" and item.num is not None and item.num.has("person"):
            item.object = item.whole.object


def whose_part(context: Context, item: Item) -> None:
    """枪支198支，其中猎枪18支: the 18 are of the 198. A figure that is none of them may close the list, a later one resume it."""
    state = context.state
    if item.kind == "count" and not item.each:
        if state.whole is not None:
            _in_open_list(Part(context, item, state.whole))
        elif state.closed and not tells_apart(context.gap_text):
            _behind_closed_list(context, item)
    if item.whole is None and item.kind == "count" and item.own_verb and not item.each and context.join != "(" and not tells_apart(context.gap_text):
        item.whole = _as_in_group_before(context, item)
    if _outgrows(context, item):
        if state.whole is item.whole and context.join == "；":
            state.whole = None  # 电话骗案240宗，其中冒充官员的超七成；网络骗案721宗
        item.whole = None


def _in_open_list(part: Part) -> None:
    """其中赌博案53起、盗窃案2起: each is a part, but for deeds of a list of deeds and a new verb that closes the list."""
    item, whole = part.item, part.whole
    if is_deed(part):
        item.whole = whole if same_kind(part) else None
    elif ends_list(part):
        close_list(part)
    else:
        item.whole = whole_of(part)
        _leave_mean(item)
        _share_verb(part)


def _behind_closed_list(context: Context, item: Item) -> None:
    """查处57起，行政处罚185人。其中查处赌博案53起，行政处罚178人: behind the 53 the 178 are of the 185."""
    state = context.state
    if context.join in ("，", "、", "；") and (whole := resumes(state, item, context.join)) is not None:
        state.whole, item.whole, item.action, item.verb = whole, whole, whole.action, whole.verb
        state.chain, state.chain_words = [whole.verb] if whole.verb is not None else [], whole.action
        return
    item.whole = whole_of_same_verb(state, item)
    if item.whole is None and item.own_verb and context.join == "；":
        state.closed = []


def _as_in_group_before(context: Context, item: Item) -> Item | None:
    """其中市本级受理74人、发证21本；德惠受理5人、发证6本: behind the semicolon the 5 are of what the 74 are of."""
    text = context.sentence.text
    for told in reversed(context.state.items):
        if told.whole is None or told.verb is None or item.verb is None or told.kind != "count" or not told.own_verb:
            continue
        if told.verb.text == item.verb.text and told.unit == item.unit and "；" in text[told.end : item.start]:
            return told.whole if item.value <= told.whole.value else None
    return None


def _leave_mean(item: Item) -> None:
    """共接3000起（100起/天）: a mean is no part of the sum."""
    if item.per is not None and item.whole is not None and item.whole.per is None:
        item.whole = None


def _share_verb(part: Part) -> None:
    """破获案件31起，抓获43人，其中督办案件6起: cases of the 31 were done what was done to those, not what was done to the men."""
    item, whole, prev = part.item, part.item.whole, part.context.prev
    if whole is None or whole is part.state.whole or item.own_verb or item.num is None or not item.num.has("case"):
        return
    if prev is not None and prev.whole is whole and prev.own_verb:
        return  # 其中甲省查处61起、乙省50起
    item.action, item.verb = whole.action, whole.verb


def _outgrows(context: Context, item: Item) -> bool:
    """电话骗案240宗，其中冒充官员的超七成；网络骗案721宗: more than the whole is no part of it."""
    whole = item.whole
    if whole is None or whole.unit != item.unit or item.value <= whole.value or whole.num is None:
        return False
    return item.kind == whole.kind == "count" and not context.bracket and not context.opened
