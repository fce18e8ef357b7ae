"""Priors: the earlier side of a comparison, no claim of its own: 由«2.9万»辆降至5092辆, 较2022年的«4.3万»起增长18.6%."""

from __future__ import annotations

import re

from policenews.claims.chain_verbs import verbs
from policenews.claims.change_clause import clause_before
from policenews.claims.change_object import object_before
from policenews.claims.compare import basis_between
from policenews.claims.context import Context
from policenews.claims.direction import LONG, SHORT
from policenews.claims.items import Sentence, Words
from policenews.claims.moved_to import level_behind
from policenews.rules import Rule

_PRIOR_TO = re.compile(r"(?<![事理缘自来])(?:由|从)(?P<base>[^，。；]{0,16}?)的?$")
_PRIOR_BASE = re.compile(r"(?:比|较|与|同(?!期)|和)(?P<base>[^，。；]{0,14}?)的?$")
_PRIOR_WITH = re.compile(r"(?:较|与|同(?!期)|和)[^，。；]{0,20}$")
_THAN = re.compile(r"(?:较|比|与|同(?!期))[^，。；（(]{0,14}[（(]$")
_COMPARED_AHEAD = re.compile(rf"(?:[一-鿿“”]{{2,12}}?(?=相|比较|对比))?(?:相)?(?:比较|相比|对比|相较|比)[，,]?[^，。；\d]{{0,10}}(?:{LONG}|{SHORT})")
_TO_AHEAD = re.compile(
    rf"^[的]?[）)]?[，,]?(?P<between>[^，。；\d]{{0,14}}?)(?:{LONG}|{SHORT}|压降|扩至|拓展|落|压|缩|滑)(?:[\d.]+%|百分之[一二三四五六七八九十点]+|[一二三四五六七八九两]成[半一二三四五六七八九]?)?(?:至|到|为|了)"
)
_BY_AHEAD = re.compile(rf"^[的]?[）)]?[，,]?(?P<between>[^，。；\d]{{0,12}}?)(?:{LONG}|{SHORT}|超出)")
_MOVED = re.compile(rf"(?:{LONG}|{SHORT})了?$")
"""与上月相比，盗窃警情减少11起，降幅为9.7%: what moved by so much is not what it is compared with."""


def prior(context: Context) -> bool | None:
    """The earlier figure of a comparison is no claim of its own: 由«2.9万»辆降至5092辆, 较2022年的«4.3万»起增长18.6%."""
    num, sentence, state = context.num, context.sentence, context.state
    text = sentence.text
    before = text[max(context.left, context.gap) : num.lead]
    ahead = text[num.stop : min(num.stop + 40, sentence.end)]
    anchor, begin = None, max(context.left, context.gap)
    if (match := _PRIOR_TO.search(before)) and (_TO_AHEAD.match(ahead) or level_behind(sentence, num)) or (match := _PRIOR_BASE.search(before)) and _base_at(sentence, num.lead) and _BY_AHEAD.match(ahead):
        anchor = match.start()
    elif (match := _PRIOR_WITH.search(before)) and _COMPARED_AHEAD.match(ahead) and _has_base(sentence, context.gap, num.lead):
        anchor = match.start()  # 与去年同期受理900件比较，下降8.9%
    elif _met_with(context):
        anchor = len(before)
    elif _compared_list(context):
        state.compared.append(num)
        state.waiting_basis = basis_between(sentence, context.clause, num.lead)[0] or state.waiting_basis
        num.role, num.rule = "prior", "prior"
        return False
    elif context.bracket and context.gap_text.endswith(("（", "(")) and _base_at(sentence, num.lead - 1):
        if (than := _THAN.search(text, context.gap, num.lead)) is None or not _BY_AHEAD.match(ahead):
            num.role, num.rule = "prior", "prior.bracket"
            return False
        anchor, begin = than.start() - context.gap, context.gap  # 较上周（8起）下降75%
    elif _has_base(sentence, context.gap, num.lead) and not re.search(r"[比较与]", before) and (to := _TO_AHEAD.match(ahead)) and not any(c in to["between"] for c in "较比"):
        anchor = None if _MOVED.search(before) else len(before)
    if anchor is None:
        return None
    num.role, num.rule = "prior", "prior"
    if state.waiting is not None and state.waiting.stop == num.lead:
        return False  # the second of two: the change that follows is of the first
    state.waiting = num
    base, _ = basis_between(sentence, min(context.gap, context.clause), num.lead)
    if base is None and _LAST_YEAR.search(text, begin + anchor, num.lead):
        base = "yoy"  # 由去年22宗增至35宗
    state.waiting_object = object_before(context, begin, begin + anchor) or clause_before(context) or _named_behind(context)
    found = verbs(sentence, begin, num.lead)
    done = [m for m in found if not sentence.text.startswith(("前", "后", "以前", "以后", "之前"), m.end)]  # 由整治前的61.3%升到93.6%
    state.waiting_verb = done[-1] if done else None
    state.waiting_basis = base
    return False


_COMPARED_THING = re.compile("[一-鿿“”]{2,12}?(?=相比|相较|比较|对比)")


def _named_behind(context: Context) -> Words | None:
    """与去年597起扒窃警情相比: what was counted then, and is now."""
    named = _COMPARED_THING.match(context.sentence.text, context.num.stop, context.sentence.end)
    return Words(named[0], (named.span(),)) if named is not None else None


_THEN = re.compile(rf"(?:[\d,，.万]+[余多]?[人件名宗起次])?[，,]?\s?(?:受伤)?(?:{LONG}|{SHORT})")
_MET = re.compile(r"(?:相较|相比|比较|比对|对比)(?P<verb>[一-鿿]{0,6})$")


def _met_with(context: Context) -> bool:
    """与去年同期相较发生489件626人增加19件: figures of the time compared with, the direction behind them."""
    num, text = context.num, context.sentence.text
    if not _THEN.match(text, num.stop, context.sentence.end):
        return False
    clause = context.clause
    base = next((t for t in context.sentence.mentioned(clause, num.lead) if t.use == "base" and clause <= t.start and t.end <= num.lead), None)
    if base is None:
        return False
    between = text[base.end : num.lead]
    waiting = context.state.waiting
    met = _MET.search(between)
    if met is None and (text[max(0, base.start - 2) : base.start] in ("比较", "相较", "对比", "比起") or text[base.start - 1] in "较比与" and not between.startswith("的") and not _LISTED_BASE.match(text, num.stop, context.sentence.end)) and re.fullmatch(rf"(?![^\d]*(?:{LONG}|{SHORT}))[一-鿿]{{1,8}}", between):
        return True  # 比较去年同期取缔件数5件，增加120%; 较去年同期发生47件，减少17件
    return met is not None and not re.search(rf"{LONG}|{SHORT}", met["verb"]) or waiting is not None and waiting.stop == num.lead


def _compared_list(context: Context) -> bool:
    """较去年11月受理18204件、财损126亿元，分别减少26%与53%: figures of the time compared with."""
    num, sentence = context.num, context.sentence
    if not _LISTED_BASE.match(sentence.text, num.stop, sentence.end):
        return False
    if context.state.compared and _GOES_ON.fullmatch(sentence.text, context.state.compared[-1].stop, num.lead):
        return True
    clause = context.clause
    base = next((t for t in sentence.mentioned(clause, num.lead) if t.use == "base" and clause <= t.start and t.end <= num.lead), None)
    return base is not None and sentence.text[base.start - 1] in "较比与"


_GOES_ON = re.compile(r"[、及和与][一-鿿]{0,8}")
_LAST_YEAR = re.compile(r"[由从](?:去年|上年)")
_HELD_BASE = re.compile(r"(?![^的之]*[多少增减升降])[一-鿿]{1,4}(?:之|的)")
_LISTED_BASE = re.compile(rf"[^。；]{{0,40}}?[，,]\s?(?:分别|各)(?:约|大幅|均|同时)*(?:{LONG}|{SHORT})|[^。；，,]{{0,24}}\d[^。；，,]{{0,6}}(?:比较|相比|对比)[，,]|(?:比较|相比|对比)[，,]")


def _base_at(sentence: Sentence, lead: int) -> bool:
    """Whether an earlier time ends right before the figure (较2022年的4.3万起)."""
    text = sentence.text
    near = sentence.mentioned(max(0, lead - 3), lead)
    return any(t.use == "base" and text[t.end : lead].strip() in ("", "的") and t.end <= lead for t in near) or any(
        t.use == "base" and 0 < lead - t.end <= 6 and text[t.start - 1] in "较比" and _HELD_BASE.fullmatch(text, t.end, lead) for t in sentence.mentioned(max(0, lead - 8), lead)
    ) or bool(
        re.search(r"(?:去年同期|上年同期|上年|去年|平日|此前|节前|上周|上月|前一周|上期|前周|上季度|昨日|前日)的?$", text[max(0, lead - 8) : lead])
    )


_EARLIER = re.compile("去年同期|上年同期|平日|此前|节前")


def _has_base(sentence: Sentence, start: int, end: int) -> bool:
    return any(t.use == "base" and start <= t.start and t.end <= end for t in sentence.mentioned(start, end)) or bool(
        _EARLIER.search(sentence.text, start, end)
    )


RULES = (
    Rule(
        name="prior",
        kind="item",
        why="The earlier side of a comparison belongs to the change that follows and is no claim of its own.",
        yes=(
            "涉税案件立案数连续两年走低，由上一年的86起降为⟦51⟧起。 | value=51 object=涉税案件立案数 prior=86",
            "涉毒警情由上年的73起降至⟦41⟧起。 | value=41 kind=change measure=to direction=down prior=73",
            "全年办理案件⟦860⟧起，较2021年的700起增长⟦22.9⟧%。 | value=860 ; kind=change measure=by prior=700",
            "今年3月，辖区发生死亡事故⟦21⟧件，较去年同期发生29件，减少⟦8⟧件。 | value=21 ; kind=change value=8 direction=down prior=29 basis=yoy",
            "与去年同期相较发生489件626人增加⟦19⟧件。 | value=19 direction=up basis=yoy prior=489",
            "受理案件⟦1359⟧件，较去年11月受理1820件、财损126万元，分别减少⟦26⟧%与⟦53⟧%。 | value=1359 ; kind=change ; kind=change",
            "6月受理⟦82⟧件，与去年同期受理90件比较，下降⟦8.9⟧%。 | value=82 ; prior=90 direction=down basis=yoy",
            "受理案件⟦118⟧件，与去年同期受理140件、财损6亿元比较，件数减少⟦22⟧件，财损减少⟦1⟧亿元。 | value=118 ; prior=140 ; prior=600000000",
            "扒窃警情⟦75⟧起，与去年597起扒窃警情相比，下降了⟦87.4⟧%。 | value=75 ; kind=change basis=yoy prior=597 object=扒窃警情",
            "诈骗案⟦413⟧宗，较2022年的279宗多⟦134⟧宗。 | value=413 ; kind=change direction=up prior=279",
            "爆窃案由去年22宗增至⟦35⟧宗。 | basis=yoy prior=22",
            "群众损失由上月的68万元一路缩到⟦27⟧万元。 | value=270000 kind=change direction=down measure=to prior=680000 object=群众损失",
            "扒窃发案数从5月的41起掉到7月的⟦6⟧起。 | value=6 kind=change direction=down measure=to prior=41",
            "抢劫案比上周（8起）下降⟦75⟧%。 | value=75 direction=down basis=mom prior=8 object=抢劫案",
            "义警队伍由9支扩编成⟦22⟧支。 | value=22 kind=change direction=up measure=to prior=9",
        ),
        no=(
            "由民警⟦5⟧人组成小组开展巡逻⟦30⟧次。 | value=5 ; value=30",
            "从机关⟦40⟧人中抽调到基层⟦12⟧人。 | value=40 kind=count ; value=12 kind=count",
            "抢夺案⟦12⟧起，较上周（12起）持平。 | value=12 kind=count",
            "与上月相比，盗窃警情减少⟦11⟧起，降幅为⟦9.7⟧%。 | value=11 kind=change basis=mom ; value=9.7 prior=None",
            "与上月相比，盗窃警情减少⟦11⟧起，降至⟦50⟧起。 | value=11 measure=by ; value=50 measure=to prior=None",
        ),
        apply=prior,
    ),
)
