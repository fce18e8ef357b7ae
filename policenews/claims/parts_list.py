"""Whether a figure with a verb of its own belongs to the open list of parts: 其中刑拘15名，取保候审8名, 其中：逮捕26人，行政处罚746人."""

from __future__ import annotations

from collections.abc import Callable

from policenews.claims.items import Item
from policenews.claims.parts_shared import Part, counts


def is_deed(part: Part) -> bool:
    """其中：逮捕26人，行政处罚746人: what each of them underwent, in a list that 其中： opened."""
    context = part.context
    return part.state.deeds and part.item.own_verb and context.join == "，" and not context.bracket


def same_kind(part: Part) -> bool:
    """抓获893人，其中：逮捕26人，缴获手机40部: the 26 are of the 893, the 40 are not."""
    return part.item.num is not None and _kind(part.item) == _kind(part.whole)


def _kind(item: Item) -> str:
    """What a figure counts, as far as its unit says."""
    if item.num is None:
        return ""
    return next((kind for kind in ("person", "case", "money") if item.num.has(kind)), item.num.unit or "")


def ends_list(part: Part) -> bool:
    """其中在逃69名；打掉团伙16个: a new verb, behind a comma or more, that does not go on telling of the parts."""
    context = part.context
    if not part.item.own_verb or context.bracket or context.first_part or context.join in ("、", "和"):
        return False
    return not any(goes_on(part) for goes_on in STILL_PARTS)


def same_things(part: Part) -> bool:
    """其中查获仿真枪12支；收缴仿真枪30支: a part of that name was told before."""
    name = part.item.object
    return name is not None and any(
        i.whole is part.whole and i.unit == part.item.unit and i.object is not None and i.object.text == name.text and i.object is not name for i in part.state.items
    )


def next_fate(part: Part) -> bool:
    """其中刑拘15名，取保候审8名; 其中开除70人，追究刑事责任69人: one verb follows another."""
    prev = part.context.prev
    return prev is not None and prev.whole is part.whole and prev.own_verb and prev.unit == part.item.unit and part.context.join != "；"


def persons_met(part: Part) -> bool:
    """其中溺水75人，遇害29人，走失750人，解救40人: what became of persons, and a long list that its sum allows."""
    item, whole, prev = part.item, part.whole, part.context.prev
    if part.context.join != "，" or prev is None or prev.whole is not whole or item.verb is None:
        return False
    if not prev.unit == item.unit == whole.unit or not counts(whole, "person"):
        return False
    told = [i.value for i in part.state.items if i.whole is whole]
    return item.verb.code == "occur" or len(told) > 2 and sum(told) + item.value <= whole.value


STILL_PARTS: tuple[Callable[[Part], bool], ...] = (
    same_things,
    next_fate,
    persons_met,
)
"""Why a figure with a verb of its own may still be one of the parts."""
