"""What moved, where the change does not say it: the figures before: 破案率41%，有关数字按年下跌3个百分点."""

from __future__ import annotations

import re

from policenews.claims.change_compared import as_compared_in_run
from policenews.claims.context import Context
from policenews.claims.direction import LONG, SHORT
from policenews.claims.items import Item, Words
from policenews.claims.phrases import NUMBER_OF
from policenews.words import cues

_DEEDS = frozenset({"发生", "破获", "侦破", "受理", "查处", "查获"})
_SPANS = frozenset({*cues.SPAN_DOWN, *cues.SPAN_UP})
_NUMBER_OF_DEED = re.compile("(?:件|案|宗|总)?数量?$")
"""发生数减少12件."""
_DEED_MOVED = re.compile(rf"(?P<deed>发生|破获|侦破|受理|查处|查获)[件案宗]?数量?(?:{LONG}|{SHORT})了?$")
"""较去年同期发生数减少18件: the count of that deed moved."""
_COMPARES = re.compile(r"\W*(?:同比|环比|较|比|与)")
_SHORT = 16
"""Characters: so long a sentence in front of the figure still only compares."""


def inherit(context: Context, item: Item) -> None:
    """有关数字按年下跌3个百分点: object, basis and topic from the figures before, where the change names none itself."""
    if not _as_done(context, item):
        if item.object is None:
            _as_counted(context, item)
        elif item.object.text in _SPANS:  # 同比下降5%，降幅居首
            item.topic = next((i for i in reversed(context.state.items) if i.kind == "change"), None)
        else:
            item.topic = _of_that_name(context, item.object.text) or item.topic
    as_compared_in_run(context, item)


def _as_done(context: Context, item: Item) -> bool:
    """发生82件、破获61件，与去年比较，发生减少9件: the count of that deed."""
    named = _DEED_MOVED.search(context.gap_text) if item.object is None else None
    deed = named["deed"] if named is not None else _NUMBER_OF_DEED.sub("", item.object.text) if item.object is not None else ""
    if deed not in _DEEDS:
        return False
    done = next((i for i in reversed(context.state.items) if i.kind == "count" and i.action is not None and i.action.text == deed), None)
    if done is None:
        return False
    item.topic = done
    if item.object is None or item.object.text == deed:  # but 受理数减少12件 names it
        item.object = done.object or item.object
    return True


def _as_counted(context: Context, item: Item) -> None:
    """盗窃警情88起，同比下降12%: what the figure in front counts, or the heading, or the sentence in front."""
    topic = _topic(context, item)
    if topic is not None:
        item.topic = topic.topic or topic if topic.kind in ("change", "ratio", "multiple") else topic
        item.object = topic.object or topic.action
        if topic.kind == "ratio" and not context.num.has("ratio") and item.object is not None and item.object.text.endswith("占比") and len(item.object.ranges) > 1:
            item.object = Words(item.object.text.removesuffix("占比"), item.object.ranges[:-1])  # 死亡人数占46%，同比减少5人
    elif context.sentence.heading is not None:
        item.object = context.sentence.heading
    elif not context.state.items and (told := _told_before(context)) is not None:
        item.topic, item.object = told, told.object or told.action


_COMPARED_TO = re.compile(r"\s*(?:与|同|较|比)[^，。；]{1,14}?(?:相比|比较|对比|相较)[，,]")
"""与去年同期相比，: such a sentence goes on with the figures of the one in front."""


def _of_that_name(context: Context, words: str) -> Item | None:
    """接报交通意外312宗，意外宗数减少18宗: the count of the same thing."""
    named = NUMBER_OF.sub("", words).rstrip("数量")
    compared = _COMPARED_TO.match(context.sentence.text, context.sentence.start, context.num.lead) is not None
    told: list[Item] = [*reversed(context.state.items), *(reversed(context.state.before) if compared else ())]
    for other in told:
        if other.kind != "count" or other.object is None:
            continue
        said = other.object.text
        if said in words or words in said or len(named) > 1 and said.endswith(named):
            return other
    return None


def _told_before(context: Context) -> Item | None:
    """立刑事案件807起。同比下降5.8%: a sentence that only compares speaks of the last figure in front."""
    start, lead = context.sentence.start, context.num.lead
    if lead - start > _SHORT or "分别" in context.gap_text or not _COMPARES.match(context.sentence.text, start, lead):
        return None
    counts = [i for i in context.state.before if i.kind == "count" and (i.object is not None or i.action is not None)]
    return (_whole_of(context, counts[-1]) or counts[-1]) if counts else None


_SUM = re.compile("(?:总量|总数|总体|总起数|总宗数|总件数|总案数|总警情)(?:同比|环比)?[^，。；、\\d]{0,6}$")


def _whole_of(context: Context, last: Item) -> Item | None:
    """共查获75起，其中醉驾9起。与去年同期相比，总量上升19%: the whole, not its last part."""
    return last.whole if last.whole is not None and _SUM.search(context.gap_text) else None


def _topic(context: Context, item: Item) -> Item | None:
    """盗窃警情88起，同比下降12%: the figure that the change modifies, the one of its unit or else the nearest."""
    candidates = [i for i in context.state.items if i.object is not None or i.action is not None]
    if item.unit == "%" and any(i.kind == "count" for i in candidates):
        candidates = [i for i in candidates if "ratio.share" not in i.rules]  # 盗窃警情88起，占60%，同比下降12%
    if not candidates:
        return None
    alike = _alike(context, item, candidates)
    if alike:
        return alike[-1]
    last = candidates[-1]
    if (whole := _whole_of(context, last)) is not None:
        return whole
    if item.prior is not None or context.state.waiting is not None:
        return last  # 伤人罪行1260宗，较去年的1404宗减少一成
    closed = context.gap_text.startswith(("）", ")"))  # 入境2311万人次（含边民870万人次），同比增长11%
    if last.whole is not None and context.join == "，" and _told_in_full(context, last.whole, last):
        return last.whole  # 活动602宗，包括31宗游行和571宗集会，上升73%
    return last.whole if last.whole is not None and (closed or context.join not in ("，", "、", "和", "(")) else last


def _told_in_full(context: Context, whole: Item, last: Item) -> bool:
    """Whether the parts in front, the last one among them, are all counts and make up their whole."""
    parts = [i for i in context.state.items if i.whole is whole]
    if len(parts) < 2 or parts[-1] is not last or context.prev is not last or sum(i.value for i in parts) != whole.value:
        return False
    return not any(i.kind == "change" and i.topic in parts for i in context.state.items)  # 其中入境43人次，增长2%；出境44人次，增长7%


def _alike(context: Context, item: Item, candidates: list[Item]) -> list[Item]:
    """破案率41%，有关数字按年下跌3个百分点: rates for points, counts of the same unit for amounts."""
    if item.unit in ("个百分点", "百分点"):
        return [i for i in candidates if i.kind == "ratio"]
    if context.num.has("ratio") or item.unit == "倍":
        return []
    return [i for i in candidates if i.unit == item.unit and i.kind == "count"]
