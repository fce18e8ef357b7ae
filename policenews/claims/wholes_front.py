"""Which figure in front is the whole that 其中 opens: mostly the nearest, but not its mean, and not always a part that was told last."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from policenews.claims.context import Context, State
from policenews.claims.items import Item
from policenews.facts.mentions import AgencyMention
from policenews.facts.numerals import Num

_LOOK_BACK = 80
"""Figures in front among which a part looks for its whole."""
_PEAK = re.compile(r"单日|最高|高峰|峰值|最多")


@dataclass(slots=True)
class Front:
    """The figures in front of 其中, where the nearest is itself a part: 查处249人（民警188人、辅警61人），其中…."""

    context: Context
    items: list[Item]
    """All that can be a whole, the nearest last."""
    above: Item
    """What the nearest is a part of."""

    @property
    def nearest(self) -> Item:
        return self.items[-1]


def whole_in_front(context: Context) -> Item | None:
    """接报警情287起，其中盗窃46起: the nearest figure in front that can be a whole: a count, not a change or ratio."""
    if _told_between(context.state):
        return None
    items = _without_means([i for i in (*context.state.before[-_LOOK_BACK:], *context.state.items[-_LOOK_BACK:]) if (i.kind == "count" or i.measure == "to") and i.value])
    if not items:
        return None
    if isinstance(context.num, Num) and _of_an_organ(context) and not any(_done_alike(context.num, i) for i in items):
        return None
    if items[-1].whole is None:
        return _of_the_name(context, items) or items[-1]
    front = Front(context, items, items[-1].whole)
    if context.state.items and context.state.items[-1] is front.nearest and context.gap_text.startswith(("（", "(")):
        return front.nearest  # 现案166起、积案47起（含命案积案1起）
    return front.above if not split_further(front) and any(goes_back(front) for goes_back in BACK_TO_ABOVE) else front.nearest


def _of_an_organ(context: Context) -> bool:
    """Whether an organ is named right behind 其中: 其中，衡东县公安局抓获12人."""
    text, stop = context.sentence.text, context.num.lead
    place = text.rfind("其中", context.gap, stop)
    return place >= 0 and any(isinstance(m, AgencyMention) and m.use == "named" and m.start - place <= len("其中，") for m in context.sentence.mentioned(place, stop))


def _done_alike(num: Num, other: Item) -> bool:
    """排查隐患60处。其中，衡东县公安局出动直升机9架次: no part of what has another unit, but men are of men."""
    return other.unit == num.unit or num.has("person") and other.num is not None and other.num.has("person")


def _of_the_name(context: Context, items: list[Item]) -> Item | None:
    """检查旅馆40家、网吧12家，其中旅馆整改6家: the one of the list that counts what the part does, where the nearest does not."""
    num, inside = context.num, context.state.items
    if not isinstance(num, Num):
        return None
    if items[-1].unit != num.unit and num.unit not in _ANY_THING:
        units = [i for i in items if i.sentence is items[-1].sentence and i.whole is None and i.unit == num.unit]
        if len(units) == 1 and units[0].value >= (num.value or 0):
            return units[0]  # 枪支313支、器具320把，其中猎枪72支
    if items[-1] not in inside:
        return None
    names = [m.text for m in context.sentence.marks.within(context.left, num.stop + _BEHIND) if m.kind == "noun" and (m.end <= num.lead or m.start == num.stop)]
    alike = [i for i in inside if i in items and i.whole is None and i.unit == num.unit and any(_counts(i, name) for name in names)]
    return alike[-1] if alike and items[-1] not in alike and not any(_counts(items[-1], name) for name in names) else None


_BEHIND = 10
_ANY_THING = frozenset({"个", "件", "项", "次", "起", "宗", "人", "名", "处", "元", "条", None})
"""Units that say little of what they count."""


def _counts(item: Item, name: str) -> bool:
    thing = item.object.text if item.object is not None else ""
    return len(thing) > 1 and len(name) > 1 and (thing.endswith(name) or name.endswith(thing))


def _told_between(state: State) -> bool:
    """A sentence without figures stands between: 其中 is of what it says."""
    return not state.items and bool(state.before) and (last := state.before[-1].sentence) is not None and state.sentence.start - last.end > 6


def _without_means(items: list[Item]) -> list[Item]:
    """接报警情287起，日均41起。其中…: parts of the total, not of its mean."""
    while items and (items[-1].per is not None or _is_peak(items[-1])) and any(i.unit == items[-1].unit and i.value > items[-1].value for i in items):
        items.pop()
    return items


def _is_peak(item: Item) -> bool:
    """单日最高峰出现在5月2日，达203万人次: the most of one day."""
    sentence = item.sentence
    return sentence is not None and _PEAK.search(sentence.text, max(sentence.start, item.start - 30), item.start) is not None


def split_further(front: Front) -> bool:
    """查获违法行为2164起，其中超速2059起、现场查获违法行为105起，其中超员4起: of the 105, which count the very thing that the 2164 do."""
    part, whole = front.nearest, front.above
    if not front.context.state.items or not part.own_verb or part.object is None or whole.object is None:
        return False
    return len(part.object.text) > 1 and whole.object.text.endswith(part.object.text)


def adds_up(front: Front) -> bool:
    """拘捕423人，包括281名男子及142名女子，当中包括81名非本地居民: of the 423, whose parts are all told."""
    beside = [i.value for i in front.items if i.whole is front.above]
    return len(beside) > 1 and sum(beside) == front.above.value


def bracket_ended(front: Front) -> bool:
    """查处249人（民警188人），其中开除70人: of the 249, as the bracket with its part is closed."""
    above, text = front.above, front.context.state.sentence.text
    if front.context.brackets >= 0 or above not in front.items:
        return False
    between = above.end, front.nearest.start
    return max(text.rfind(c, *between) for c in "（(") > max(text.rfind(c, *between) for c in "）)")


def split_again(front: Front) -> bool:
    """受理26起，其中甲镇5起、乙镇3起。其中，网购诈骗7起: parts of the 26 again."""
    return not front.context.state.items and sum(i.whole is front.above for i in front.items) > 1


BACK_TO_ABOVE: tuple[Callable[[Front], bool], ...] = (
    adds_up,
    bracket_ended,
    split_again,
)
"""Reasons why 其中 behind a part is of the whole of that part."""
