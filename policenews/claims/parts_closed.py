"""Behind a list of parts that a new verb closed: which figure in front of the list a later one is part of, if any."""

from __future__ import annotations

import re

from policenews.claims.context import State
from policenews.claims.items import Item
from policenews.claims.marks import Mark
from policenews.claims.parts_shared import Part, counts, fits

_LIKE_VERBS = frozenset({"file", "solve", "arrest", "seize", "penalise"})
"""Codes whose verbs say the same of a whole and its part: 抓获 and 拘捕."""


def close_list(part: Part) -> None:
    """其中查处赌博案53起，行政处罚178人: the verb leaves the list; where a figure in front has that verb, the list of that one begins."""
    state, item, context = part.state, part.item, part.context
    state.closed, state.closed_at = _told_in_front(state, part.whole if context.join == "；" else None), context.prev.end if context.prev is not None else context.num.start
    item.whole = whole_of_same_verb(state, item)
    if item.whole is None:
        state.whole = None
        if context.join == "；":
            state.closed = []  # 其中在逃69名；打掉团伙16个，抓获成员57名: of other work


def _told_in_front(state: State, whole: Item | None) -> list[Item]:
    """What stood in front of the list of parts, and the open whole; behind ； only what no ； parts from that: 查处案件57起、处罚185人。其中…."""
    parts = {id(i) for i in state.items if i.whole is not None}
    told = [i for i in state.paragraph if i.kind == "count" and id(i) not in parts]
    if whole is None:
        return told
    text = state.sentence.text
    return [i for i in told if i is whole or "；" not in text[min(i.end, whole.end) : max(i.start, whole.start)]]


def resumes(state: State, item: Item, join: str) -> Item | None:
    """办理案件175起，其中无证驾驶131起，行政拘留67人，涉牌涉证6起: the list of parts goes on behind what one of them led to."""
    if len(state.items) < 2 or item.own_verb or not counts(item, "case"):
        return None
    part, led_to = state.items[-2:]
    whole = part.whole
    if whole is not None and _next_kind(part, led_to, item):
        return whole if fits(item, whole) else None
    if join == "；" or whole is None or not counts(led_to, "person") or not led_to.own_verb or part.unit != item.unit:
        return None
    return whole if fits(item, whole) else None


_KIND = re.compile("[类型](?:警情|案件|纠纷)?$")


def _next_kind(part: Item, led_to: Item, item: Item) -> bool:
    """其中纠纷类320起，调处318起；盗窃类46起: one kind, what was done with it, the next kind."""
    if part.object is None or item.object is None or not led_to.own_verb or led_to.value > part.value:
        return False
    return part.unit == led_to.unit == item.unit and bool(_KIND.search(part.object.text) and _KIND.search(item.object.text))


def whole_of_same_verb(state: State, item: Item) -> Item | None:
    """共查处案件57起，行政处罚185人。其中查处赌博案53起，行政处罚178人: each part names its whole by its verb, or by its thing."""
    return _of_its_thing(state, item) or _of_its_verb(state, item)


def _of_its_thing(state: State, item: Item) -> Item | None:
    """交通事故852起，其中重大交通事故7起，死亡7人，受伤3人，一般交通事故845起: of the 852, whose name ends its own."""
    if item.num is None or item.object is None or item.own_verb:
        return None
    name = item.object.text
    return next((
        whole for whole in reversed(state.closed)
        if whole.object is not None and fits(item, whole) and len(whole.object.text) > 1 and name != whole.object.text and name.endswith(whole.object.text)
    ), None)  # fmt: skip


def _of_its_verb(state: State, item: Item) -> Item | None:
    """行政处罚185人。其中查处赌博案53起，行政处罚178人: of the 185; behind ； only with the very same verb.

    Where the parts went without it (受理证件321件，其中护照83件；受理签注99件), it begins what stands beside the whole.
    """
    verb = item.verb
    if verb is None or item.num is None or not (item.own_verb or any(i.verb is verb for i in state.items)):
        return None
    far = verb.code not in ("file", "solve") and "；" in state.sentence.text[state.closed_at : item.start]
    silent = {id(i.whole) for i in state.items if i.whole is not None} - {id(i.whole) for i in state.items if i.own_verb}
    return next((
        whole for whole in reversed(state.closed)
        if whole.verb is not None and not (far and item.own_verb and id(whole) in silent) and (whole.verb.text == verb.text or not far and _alike(whole.verb, verb)) and fits(item, whole)
    ), None)  # fmt: skip


def _alike(one: Mark, other: Mark) -> bool:
    return one.code == other.code and one.code in _LIKE_VERBS
