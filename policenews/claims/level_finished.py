"""Readings that finish a level at once, before its words in front are weighed: 联合3个社区, 共有3个集体荣立三等功."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_links import EVENT_UNITS
from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.level_cues import IS_A, OF_A_CRIME, PARTNER
from policenews.claims.level_figure import Figure
from policenews.claims.level_verbs import verb_behind
from policenews.claims.objects import among
from policenews.claims.phrases import phrase
from policenews.words import cues

_DEEDS = frozenset({"arrest", "detain", "dismantle", "file", "find", "handle", "mediate", "penalise", "prosecute", "recover", "rectify", "seize", "solve"})
"""What is done with cases, persons and things; 提供住宿的旅馆 says only which."""
_AIMS = ("打击", "整治", "防范")
"""What is aimed at, and not yet done."""
_FELL = re.compile("(?:因公|光荣|英勇|不幸|壮烈)*(?:牺牲|殉职|负伤|受伤)")
_DISPOSED = re.compile(r"(?:将|把)[一-鿿]{0,12}$")
_DEALT_WITH = re.compile("(?:均|全部|依法|分别|当场)*(?:予以|进行|给予|作出|采取|处以|实施|依法|开展)")
_OF_THOSE = re.compile(r"(?:，|；|并)?对[^，。；]{2,20}的")


def who_they_are(figure: Figure) -> Item | None:
    """其中412人为户口持有人, 其余6起为住宅被盗: a part of the persons or cases, named behind 为."""
    context, item = figure.context, figure.item
    some = context.part or among(context) or context.before.strip() in ("其余", "其他", "余下", "剩余", "剩下")
    if not some or not (context.num.has("person") or context.num.has("case")) or (being := _being(context)) is None:
        return None
    item.object = phrase(context.sentence, *being.span("who"))
    if item.object is None:
        return None
    if (whole := context.state.whole) is not None:
        item.action, item.verb = whole.action, whole.verb
    closed = _ASIDE.match(figure.text, being.end())
    _past_noun(figure, closed.end() if closed else being.end())
    return item


_ASIDE = re.compile("[（(][^（）()]{1,24}[）)]")


def _being(context: Context) -> re.Match[str] | None:
    """为行政违规 of 其中10件为行政违规, and behind such a part 涉及公共危险罪 of 21件涉及公共危险罪."""
    text, stop = context.sentence.text, context.num.stop
    if (being := IS_A.match(text, stop, context.clause_end)) is not None:
        return being
    prev = context.prev
    told = context.join == "、" and prev is not None and prev.num is not None and IS_A.match(text, prev.num.stop, context.num.lead) is not None
    return OF_A_CRIME.match(text, stop, context.clause_end) if told else None


_STATE = re.compile(r"(?:目前|现|尚|仍)*(?P<state>在逃|在押|在审|待查|下落不明)(?=[，。；、]|$)")


def still(figure: Figure) -> Item | None:
    """另有3人在逃: what they are at, and nothing done to them."""
    state = _STATE.match(figure.text, figure.past, figure.context.clause_end)
    if state is None or figure.chain or not figure.context.num.has("person"):
        return None
    item = figure.item
    item.object, item.own_verb = figure.behind, True
    item.action = Words(state["state"], (state.span("state"),))
    return item


def partners(figure: Figure) -> bool | None:
    """联合3个社区: partners in passing, no claim."""
    if figure.behind is None:
        return None
    if figure.found:
        verb = figure.found[-1]
        if verb.text not in cues.PARTNER or verb.end != figure.context.num.lead:
            return None
    elif not PARTNER.search(figure.front):
        return None
    _past_noun(figure)
    return False


def told_behind(figure: Figure) -> Item | None:
    """共有3个集体荣立三等功, 全省交警有4名同志因公牺牲: 有 counts those of whom the verb behind tells."""
    if figure.behind is None or figure.chain and not figure.holds:
        return None
    fell = _fell(figure)
    if not fell and not _honoured(figure):
        return None
    item = figure.item
    item.object, item.own_verb = figure.behind, True
    verb_behind(figure.context, item, figure.past)
    _past_noun(figure, item.verb.end if fell and item.verb is not None else 0)
    return item


def _fell(figure: Figure) -> bool:
    """有4名同志因公牺牲、21名同志因公负伤: what became of them stands right behind."""
    return figure.front.endswith("有") and figure.context.num.has("person") and _FELL.match(figure.text, figure.past) is not None


def _honoured(figure: Figure) -> bool:
    """共有3个集体、21名民警荣立三等功: a verb behind the list, not one inside a name."""
    if not figure.chain or not figure.chain[-1].text.endswith("共有"):
        return False
    return any((not m.has("nominal") or m.has("passive")) and not m.has("single") for m in figure.verbs_behind)


def disposed_of(figure: Figure) -> Item | None:
    """将追回的电动车5台、现金2万元返还给群众: the verb behind, not how they came by the things."""
    chain, context, item = figure.chain, figure.context, figure.item
    if not chain or figure.text[chain[-1].end] != "的":
        return None
    lost = chain[-1].text.startswith("被")  # 被骗的8万元已追回
    if not lost and (chain[-1].code not in ("recover", "seize", "find") or not _DISPOSED.search(figure.text, context.left, chain[0].start)):
        return None
    verb_behind(context, item, context.num.stop)
    if item.verb is None:
        return None
    head = phrase(context.sentence, chain[-1].end + 1, context.num.lead)
    item.object, item.own_verb = head or figure.behind, True
    context.state.chain, context.state.chain_words = [item.verb], item.action
    if head is None and figure.behind is not None:
        _past_noun(figure)
    return item


_SHOWN = ("摆放", "陈列", "展示", "停放", "摆满", "停满", "堆放")


def shown(figure: Figure) -> Item | None:
    """现场摆放着追回的电动车35辆: what was done to the things on show, not the showing."""
    chain, context, item = figure.chain, figure.context, figure.item
    if not figure.found or (of := figure.text.rfind("的", figure.found[0].end, context.num.lead)) < 0 or figure.found[0].text not in _SHOWN:
        return None
    deeds = [m for m in verbs(context.sentence, figure.found[0].end, of) if m.code in ("recover", "seize", "find") and m.end == of]
    thing = phrase(context.sentence, of + 1, context.num.lead) or figure.behind
    if not deeds or thing is None or not chain:
        return None
    item.own_verb, item.object, item.verb = True, thing, deeds[-1]
    item.action = Words(deeds[-1].text, ((deeds[-1].start, deeds[-1].end),))
    context.state.chain, context.state.chain_words = [deeds[-1]], item.action
    return item


def counted_deeds(figure: Figure) -> Item | None:
    """破获的盗窃案件共有57起, 查处酒驾共有30起: the clause in front of 的 says what was done with those that 共有 counts."""
    if not figure.holds:
        return None
    context, item, end = figure.context, figure.item, figure.chain[-1].start
    of = figure.front.rfind("的")
    if of < 2 and (figure.behind is not None or figure.text[figure.chain[-1].end : context.num.lead].strip()):
        return None  # 检查发现酒店共有消防栓30个
    deeds = verbs(context.sentence, context.left, context.left + of if of >= 2 else end)
    if of < 2:
        deeds = [m for m in deeds if not m.has("passive")]  # 被捕青少年共有86人
    begin = context.left + of + 1 if of >= 2 else deeds[-1].end if deeds else end
    thing = phrase(context.sentence, begin, end) if deeds and deeds[-1].code in _DEEDS and deeds[-1].text not in _AIMS else None
    if thing is None or "，" in figure.text[deeds[-1].end : end] or any(m.kind == "noun" and m.has("measure") for m in context.sentence.marks.within(*thing.ranges[-1])):
        return None
    item.own_verb, item.object, item.verb = True, thing, deeds[-1]
    item.action = Words(deeds[-1].text, ((deeds[-1].start, deeds[-1].end),))
    context.state.chain, context.state.chain_words = [deeds[-1]], item.action
    return item


_CAUSES = ("造成", "导致", "致使", "致")
_FATE = re.compile("死亡|受伤|身亡|遇难|轻伤|重伤|溺亡|失踪|被困")


_WITHIN_DAYS = re.compile("[（(][一-鿿\\d]{2,8}[)）]")
"""造成61人（30日内）死亡."""


def what_became(figure: Figure) -> Item | None:
    """造成2人死亡、5人受伤: what became of them is said behind, 造成 only leads to it."""
    context, item = figure.context, figure.item
    if not figure.chain or figure.chain[-1].text not in _CAUSES or figure.chain[-1].end < context.num.lead or not context.num.has("person"):
        return None
    within = _WITHIN_DAYS.match(figure.text, context.num.stop)
    fate = _FATE.match(figure.text, within.end() if within is not None else context.num.stop)
    mark = next((m for m in context.sentence.marks.within(*fate.span()) if m.kind == "verb"), None) if fate else None
    if mark is None:
        return None
    item.own_verb, item.verb, item.action = True, mark, Words(mark.text, ((mark.start, mark.end),))
    context.state.consumed = max(context.state.consumed, mark.end)
    return item


def event_in_list(figure: Figure) -> Item | None:
    """开展宣讲12场、培训6次, 提供延时服务9次、上门服务5次: the verb of the list holds, what is counted is a deed by its name."""
    context, item, chain, held = figure.context, figure.item, figure.chain, figure.context.state.chain
    if context.join not in ("、", "和") or figure.behind is not None or len(chain) != 1 or not held or not held[-1].has("light"):
        return None
    if not chain[0].has("nominal") or chain[0].end != context.num.lead or item.unit not in EVENT_UNITS or context.prev is None or context.prev.verb is not held[-1]:
        return None
    item.object, item.action, item.verb = phrase(context.sentence, context.left, context.num.lead), context.state.chain_words, held[-1]
    return item


def those_with(figure: Figure) -> Item | None:
    """检查旅馆237间次，对存在隐患的44间下达通知: those of the things counted before that 对 describes."""
    context, item, num = figure.context, figure.item, figure.context.num
    if figure.behind is not None or not figure.front.endswith("的") or not (_OF_THOSE.fullmatch(figure.front) or num.has("person") and figure.text.startswith("对其中", context.left - 3)):
        return None
    if num.has("person"):
        if not context.state.items or not _DEALT_WITH.match(figure.text, num.stop):
            return None
        known = next((i for i in reversed(context.state.items) if i.num is not None and i.num.has("person") and i.object is not None), None)
        item.own_verb, item.object = True, known.object if known is not None else None  # 查获外国人41人，对其中非法居留的12人予以遣返
        verb_behind(context, item, num.stop)
        return item
    if not any(m.start == num.stop for m in figure.verbs_behind):
        return None
    item.own_verb = True
    for alike in reversed(context.state.items):
        if alike.unit is not None and num.unit is not None and alike.unit[0] == num.unit[0] and alike.object is not None and len(alike.object.ranges) == 1:
            begin = context.left + figure.front.index("对") + 1
            item.object = Words(figure.text[begin : num.lead] + alike.object.text, ((begin, num.lead), *alike.object.ranges))
            break
    verb_behind(context, item, num.stop)
    return item


def _past_noun(figure: Figure, place: int = 0) -> None:
    """What follows is read from behind the noun, or from `place` behind it."""
    state = figure.context.state
    state.consumed = max(state.consumed, place or figure.past)


FINISHED: tuple[Callable[[Figure], Item | bool | None], ...] = (
    who_they_are,
    still,
    partners,
    told_behind,
    disposed_of,
    shown,
    counted_deeds,
    what_became,
    event_in_list,
    those_with,
)
"""Each answers with the item, with False where the figure is no claim of its own, with None where it is not asked."""
