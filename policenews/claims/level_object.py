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
from policenews.claims.level_words import INSIDE, SUM_OF_ONE, light_object, object_after, said_before, the_most
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
    if not (_ends_a_list(figure) or _behind_relative(figure) or _loss(figure) or _sum_told(figure) or _brought_about(figure)):
        _verb_and_object(figure)


def _ends_a_list(figure: Figure) -> bool:
    """侦破“4.30”伤害案、“5.3”抢劫案等5起命案, 实现户籍、交管等5大类104项业务, 推出“一证即办”等12项措施: 等 ends the list, what is counted stands behind."""
    if figure.behind is None or "、" not in figure.front and not figure.front.endswith(("”等", "》等", "等方面", "等领域")) or _AND_SUCH.search(figure.front) is None:
        return False
    _done(figure, figure.chain)
    figure.item.object = figure.behind
    return True


_TELLS_WHICH = frozenset({"涉及", "涉", "包括", "覆盖", "遍及", "发生", "多发", "占"})
"""破获的470起案件涉及食品、药品: what stands behind is no deed."""


def _behind_relative(figure: Figure) -> bool:
    """公安部挂牌督办的11起案件已全部侦破, 对查获的6人依法行政拘留: the verb in front says which, the verb behind is the deed."""
    context, item = figure.context, figure.item
    if not figure.front.endswith("的"):
        return False
    if figure.behind is not None:
        item.object = figure.behind
        verb_behind(context, item, figure.past)
        if item.verb is None or item.verb.text in _TELLS_WHICH:
            item.action, item.verb = chain_words(context.sentence, figure.chain), figure.chain[-1]
        return True
    if context.num.has("person") and not described(figure):
        verb_behind(context, item, figure.past)
        return item.verb is not None
    return False


_BRINGS = frozenset({"完成", "实现", "落实", "做好"})


def _brought_about(figure: Figure) -> bool:
    """完成对30家企业的检查, 完成12处隐患的整改: the deed is the noun behind 的."""
    if figure.chain[-1].text not in _BRINGS or figure.behind is None or len(figure.behind.ranges) != 1 or not figure.front.endswith(("对", "对于", figure.chain[-1].text, "了")):
        return False
    sentence, text = figure.context.sentence, figure.text
    start, end = figure.behind.ranges[0]
    of = text.find("的", start, figure.context.clause_end)
    deed = next((m for m in sentence.marks.within(of + 1, figure.context.clause_end) if m.kind == "verb" and m.start == of + 1), None) if of > start else None
    if deed is None or of < end and deed.end != end or of > end or not deed.has("nominal"):
        return False
    words = phrase(sentence, start, of, keep_subject=True)
    if words is None:
        return False
    figure.item.object, figure.item.own_verb = words, True
    figure.item.action, figure.item.verb = _word(deed), deed
    return True


_AND_SUCH = re.compile(r"等(?:(?:几|多)?个?(?:方面|领域|环节)|[\d一二三四五六七八九十两]+(?:大类|类|种|大项|个方面|个领域))?$")
_LEADS_ON = re.compile("(?:[及和与]|[一-鿿](?<![总全一])共计?|(?<!牵)涉|涉及|[一-鿿]等?(?:总|合计)?价值(?:约|近|达|超过?|逾)*|等(?:各|多|多个)?(?:警种|部门)|[内中里]?(?:[藏存停堆放装载]有|[装运搭]载)(?:约|近|达|超过?|逾)*|[品物资]当?中?(?:计?有|包括|包含)(?:约|近|达|超过?|逾)*)$")
"""组织民警及12名村警, 侦办甲案涉7宗命案, 发还手机、车辆等价值77万元的财物, 户政、交警共82项业务: what is counted stands behind."""
_INDOORS = re.compile("(?:现场|[一-鿿]{1,6}(?<![家境岛海])[内里])")
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


_SUM_OF = re.compile("(?:涉及|被骗|受骗|涉)(?:总)?(?:金额|资金|款项|总额)(?:共计|合计|累计|总计|共|约|近|达|超|逾|高达)*")


def _sum_told(figure: Figure) -> bool:
    """谈成纠纷55件，涉及金额134万元: how much it is about, with which nothing was done."""
    verb, lead = figure.chain[-1], figure.context.num.lead
    if len(figure.chain) > 1 or not figure.context.num.has("money") or (told := _SUM_OF.fullmatch(figure.text, verb.start, lead)) is None:
        return False
    stop = verb.start + len(re.sub("(?:共计|合计|累计|总计|共|约|近|达|超|逾|高达)+$", "", told[0]))
    figure.item.object = Words(figure.text[verb.start : stop], ((verb.start, stop),))
    return True


def _verb_and_object(figure: Figure) -> None:
    """检查单位场所121家: the verb in front; its thing stands between it and the figure, behind the figure, or before the verb."""
    context, item = figure.context, figure.item
    between = object_after(context, figure.chain[-1]) if not gives_on(figure) else None
    figure.chain, between = _deed_and_thing(figure, between)
    went = figure.chain
    figure.chain, between = _said_somewhere(figure, between)
    chain = figure.chain
    _done(figure, chain)
    if chain is not went:
        return  # 深入农村宣讲120场
    if between is not None and (sum_ := _sum_inside(chain[-1], between, context.num.has("money") and figure.text.startswith("的", context.num.stop))) is not None:
        context.state.chain, context.state.chain_words = chain, item.action  # 捣毁涉案3.7亿元的地下钱庄2处: the verb goes on
        item.object, item.own_verb, item.action, item.verb = sum_, False, None, None
    elif _noun_inside(figure, between):
        pass
    elif between is not None and (figure.behind is None or not _LEADS_ON.search(figure.front) and not where_only(context, between) and not names_areas(between, figure.behind)):
        item.object = between
    elif figure.behind is not None:
        item.object = figure.behind
    elif figure.holds and context.num.has("case") and (said := said_before(context)) is not None:
        item.object, item.verb, item.action = said, None, None  # 电话骗案虽然下跌，共有991宗
    else:
        item.object = _held(context, chain) or _counted_things(chain, _named_elsewhere(context, chain))
    if between is not None and item.object is between and figure.behind is None and context.num.has("person") and _INDOORS.fullmatch(between.text):
        item.object = None  # 控制仓库内20余人
    light_object(context, item, chain)


_ROUNDS = frozenset({"场", "场次", "堂", "节", "期", "课时", "课"})
_GOES = ("走进", "深入", "前往", "走入", "走到", "来到", "进")
_INTO = re.compile("(?:走?进|深入|到|入)[^，。；]{2,24}$")


def _said_somewhere(figure: Figure, between: Words | None) -> tuple[list[Mark], Words | None]:
    """走进老年大学、社区食堂宣讲283场, 组织进社区、进校园宣讲86场: what was held stands behind where."""
    chain, context = figure.chain, figure.context
    if between is None or context.num.unit not in _ROUNDS or len(between.ranges) != 1:
        return chain, between
    start, end = between.ranges[0]
    marks = context.sentence.marks.within(start, end)
    held = next((m for m in marks if m.end == end and (m.has("deverbal") or m.kind == "verb" and m.has("nominal"))), None)
    if held is None or held.start == start:
        return chain, between
    if chain[-1].text in _GOES:
        deed = Mark("verb", held.start, held.end, held.text, next((f[4:] for f in held.flags if f.startswith("act:")), held.code if held.kind == "verb" else "publicise"))
        return [deed], None
    if _INTO.match(figure.text, start, held.start):
        return chain, _word(held)
    return chain, between


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


_HOW_HELD = re.compile("(?:集中|统一|联合|专项|突击|大规模|大)?$")


def _held(context: Context, chain: list[Mark]) -> Words | None:
    """开展两次集中返还: the event is a deed behind its count, at the end of the clause."""
    if not chain[-1].has("light") or context.num.unit not in ("次", "场", "场次", "轮", "期"):
        return None
    start, end = context.num.stop, context.clause_end
    deed = next((m for m in context.sentence.marks.within(start, end) if m.kind == "verb" and m.end == end), None)
    if deed is None or _HOW_HELD.fullmatch(context.sentence.text, start, deed.start) is None:
        return None
    return Words(context.sentence.text[start:end], ((start, end),))


_STOCK_OF = re.compile("(?:保有量|存量|总量)$")


def _counted_things(chain: list[Mark], words: Words | None) -> Words | None:
    """机动车保有量突破4亿辆，一季度新注册登记934万辆: things are registered, not their number."""
    if words is None or chain[-1].code in ("hold", "occur", "other") or (stock := _STOCK_OF.search(words.text)) is None or stock.start() < 2 or len(words.ranges) > 1:
        return words
    start = words.ranges[0][0]
    return Words(words.text[: stock.start()], ((start, start + stock.start()),))


def _named_elsewhere(context: Context, chain: list[Mark]) -> Words | None:
    """城西路口的事故较多，发生9起: a verb right before its figure takes its thing from the words before, or from the figures before."""
    return (
        fronted(context, chain) or of_part_before(context, chain[-1]) or _moved(context, chain) or of_whole(context)
        or taken_over(context, chain[-1]) or spoken_of(context, chain[-1]) or sites_before(context, chain[-1])
    )  # fmt: skip


def _moved(context: Context, chain: list[Mark]) -> Words | None:
    """其中林木案件数居高不下，共办理837起: what the clause in front says of a thing, its figure behind counts."""
    return said_before(context) if context.join == "，" and (chain[-1].code in _OF_EVENTS or the_most(context)) else None


def _done(figure: Figure, chain: list[Mark]) -> None:
    item = figure.item
    item.own_verb, item.action, item.verb = True, chain_words(figure.context.sentence, chain), chain[-1]


def _word(mark: Mark) -> Words:
    return Words(mark.text, ((mark.start, mark.end),))
