"""What a level with a verb in front counts: 检查单位场所121家, 侦破“4.30”伤害案、“5.3”抢劫案等5起命案, 接报求助86起."""

from __future__ import annotations

import re

from policenews.claims.chains import chain_words
from policenews.claims.context import Context
from policenews.claims.items import Words
from policenews.claims.level_chain import described, gives_on
from policenews.claims.level_cues import CALLS, names_areas, where_only
from policenews.claims.level_figure import Figure
from policenews.claims.level_shared import of_whole
from policenews.claims.level_verbs import verb_behind
from policenews.claims.level_words import INSIDE, SUM_OF_ONE, light_object, object_after, said_before
from policenews.claims.marks import Mark
from policenews.claims.objects import fronted, of_part_before, spoken_of, taken_over
from policenews.claims.phrases import phrase
from policenews.claims.sites_before import sites_before

_JOINT = re.compile("(?:并且?|后)(?:当场|现场|全部|依法|及时|督促)?$")
_INVOLVED = re.compile(r"(?<=[案件起])涉[案及](?:资金|金额|价值|货值|案值)$")
_AT_ISSUE = re.compile(r"涉案(?:资金|金额|价值|货值|案值|流水)?(?:流水)?|案值|涉及资金|资金流水|交易额|交易流水")
_OF_CASES = frozenset({"penalise", "handle", "solve", "file"})
_OF_EVENTS = frozenset({"handle", "solve", "file", "receive", "occur", "penalise"})


def verb_in_front(figure: Figure) -> None:
    """检查单位场所121家: gives the figure its object and its verb, the one in front or one that takes its place."""
    if not (_ends_a_list(figure) or _behind_relative(figure) or _loss(figure)):
        _verb_and_object(figure)


def _ends_a_list(figure: Figure) -> bool:
    """侦破“4.30”伤害案、“5.3”抢劫案等5起命案, 实现户籍、交管等5大类104项业务: 等 ends the list, what is counted stands behind."""
    if figure.behind is None or "、" not in figure.front or _AND_SUCH.search(figure.front) is None:
        return False
    _done(figure, figure.chain)
    figure.item.object = figure.behind
    return True


def _behind_relative(figure: Figure) -> bool:
    """公安部挂牌督办的11起案件已全部侦破, 对查获的6人依法行政拘留: the verb in front says which, the verb behind is the deed."""
    context, item = figure.context, figure.item
    if not figure.front.endswith("的"):
        return False
    if figure.behind is not None:
        item.object = figure.behind
        verb_behind(context, item, figure.past)
        if item.verb is None:
            item.action, item.verb = chain_words(context.sentence, figure.chain), figure.chain[-1]
        return True
    if context.num.has("person") and not described(figure):
        verb_behind(context, item, figure.past)
        return item.verb is not None
    return False


_AND_SUCH = re.compile(r"等(?:[\d一二三四五六七八九十两]+(?:大类|类|种|大项|个方面|个领域))?$")
_WHOSE_LOSS = re.compile("(?:直接|造成)?(?:群众|企业|被害人|受害人|事主|财产|经济)+$")


def _loss(figure: Figure) -> bool:
    """电诈发案89起，损失912万余元: 损失 is a noun here."""
    verb = figure.chain[-1]
    if verb.text != "损失" or not figure.context.num.has("money") and figure.text[verb.end : figure.context.num.lead].strip():
        return False  # 损失林木490立方米
    whose = _WHOSE_LOSS.search(figure.text, figure.context.left, verb.start)
    start = whose.start() if whose is not None else verb.start
    figure.item.object = Words(figure.text[start : verb.end], ((start, verb.end),))
    return True


def _verb_and_object(figure: Figure) -> None:
    """检查单位场所121家: the verb in front; its thing stands between it and the figure, behind the figure, or before the verb."""
    context, item = figure.context, figure.item
    between = object_after(context, figure.chain[-1]) if not gives_on(figure) else None
    figure.chain, between = _deed_and_thing(figure, between)
    chain = figure.chain
    _done(figure, chain)
    if between is not None and (sum_ := _sum_inside(chain[-1], between, context.num.has("money") and figure.text.startswith("的", context.num.stop))) is not None:
        context.state.chain, context.state.chain_words = chain, item.action  # 捣毁涉案3.7亿元的地下钱庄2处: the verb goes on
        item.object, item.own_verb, item.action, item.verb = sum_, False, None, None
    elif _noun_inside(figure, between):
        pass
    elif between is not None and (figure.behind is None or not where_only(context, between) and not names_areas(between, figure.behind)):
        item.object = between
    elif figure.behind is not None:
        item.object = figure.behind
    elif figure.holds and context.num.has("case") and (said := said_before(context)) is not None:
        item.object, item.verb, item.action = said, None, None  # 电话骗案虽然下跌，共有991宗
    else:
        item.object = _named_elsewhere(context, chain)
    light_object(context, item, chain)


def _noun_inside(figure: Figure, between: Words | None) -> bool:
    """挽回损失180万元, 为民办实事、好事17件: the thing is named inside the verb's own word."""
    chain, text, item = figure.chain, figure.text, figure.item
    inside = INSIDE.search(chain[-1].text)
    if inside is None or between is not None and text[chain[-1].end] != "、" and between.text not in ("难事", "好事"):
        return False
    begin, stop = chain[-1].start + inside.start(), chain[-1].end if between is None else between.ranges[-1][1]
    item.object = Words(text[begin:stop], ((begin, stop),))
    item.action = Words(text[chain[0].start : begin], ((chain[0].start, begin),))
    return True


def _deed_and_thing(figure: Figure, between: Words | None) -> tuple[list[Mark], Words | None]:
    """接报求助86起, 发现隐患并整改34处: the verb whose figure it is, and its thing, where the words hold more than one verb."""
    chain = figure.chain
    if between is None:
        if figure.behind is None and len(chain) > 1 and chain[-2].code == "receive" and chain[-1].text in CALLS:
            return chain[:-1], _word(chain[-1])  # 接报求助86起
    elif (then := _then(figure.context, between)) is not None:
        thing, deed = then  # 发现隐患并整改34处
        return [deed], thing
    return chain, between


def _then(context: Context, between: Words) -> tuple[Words, Mark] | None:
    """发现火灾隐患并督促整改34处: the thing and the last of the two deeds, whose figure it is."""
    sentence, (start, end) = context.sentence, between.ranges[-1]
    if "并" not in between.text and "后" not in between.text:
        return None  # most figures have one deed
    deed = next((m for m in reversed(sentence.marks.within(start, end)) if m.kind == "verb" and m.end == end), None)
    joint = _JOINT.search(sentence.text, start, deed.start) if deed is not None else None
    words = phrase(sentence, start, joint.start()) if joint is not None else None
    return (words, deed) if words is not None and deed is not None else None


def _sum_inside(verb: Mark, between: Words, of_case: bool) -> Words | None:
    """查处案件涉案金额7.6亿元, 捣毁涉案3.7亿元的地下钱庄: the sum at issue, with which nothing was done."""
    start = between.ranges[0][0]
    if of_case and verb.code not in ("seize", "recover") and _AT_ISSUE.fullmatch(between.text):
        return between
    if verb.code in _OF_CASES and len(between.ranges) == 1 and (involved := _INVOLVED.search(between.text)) is not None:
        return Words(involved[0], ((start + involved.start(), start + involved.end()),))
    if (one := SUM_OF_ONE.match(between.text)) is not None:
        return Words(one["sum"], ((start + one.start("sum"), start + one.end("sum")),))
    return None


def _named_elsewhere(context: Context, chain: list[Mark]) -> Words | None:
    """城西路口的事故较多，发生9起: a verb right before its figure takes its thing from the words before, or from the figures before."""
    return (
        fronted(context, chain) or of_part_before(context, chain[-1]) or _moved(context, chain) or of_whole(context)
        or taken_over(context, chain[-1]) or spoken_of(context, chain[-1]) or sites_before(context, chain[-1])
    )  # fmt: skip


def _moved(context: Context, chain: list[Mark]) -> Words | None:
    """其中林木案件数居高不下，共办理837起: what the clause in front says of a thing, its figure behind counts."""
    return said_before(context) if context.join == "，" and chain[-1].code in _OF_EVENTS else None


def _done(figure: Figure, chain: list[Mark]) -> None:
    item = figure.item
    item.own_verb, item.action, item.verb = True, chain_words(figure.context.sentence, chain), chain[-1]


def _word(mark: Mark) -> Words:
    return Words(mark.text, ((mark.start, mark.end),))
