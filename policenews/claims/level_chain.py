"""Which verbs in front are the figure's own: 抓获 of 抓获12人, but none of 其中省厅督办的主犯6人 or of 共有34人被拘捕."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_verbs import verbs
from policenews.claims.level_cues import CALLS, KIND_OF_CALL, LENT, MEAN, PASSIVE, STRENGTHEN
from policenews.claims.level_figure import Figure
from policenews.claims.level_names import opens_a_name
from policenews.claims.marks import Mark
from policenews.claims.phrases import head_of_relative
from policenews.words import cues


def own_verbs(figure: Figure) -> list[Mark]:
    """全年共抓获嫌疑人12名: 抓获. Empty where the verb in front is part of a name or tells of something else."""
    if not figure.chain:
        return figure.chain
    figure.chain = before_relative(figure)
    for belongs_elsewhere in NO_VERB_HERE if figure.chain else ():
        if belongs_elsewhere(figure):
            return []
    return figure.chain


def before_relative(figure: Figure) -> list[Mark]:
    """返还依法追缴的68万元, 清理驾驶证被注销的146人: what was done before belongs to the 的, the verb in front of it stays."""
    chain, text = figure.found, figure.text
    if not figure.front.endswith("的"):
        return chain
    if gives_on(figure):
        return chain[:1]
    if described(figure) and text[chain[-1].start - 1] == "被":
        first = verbs(figure.context.sentence, figure.context.left, chain[-1].start - 1)[:1]
        return first if first and text[first[0].start - 1] != "被" else []
    return chain


def gives_on(figure: Figure) -> bool:
    """返还依法追缴的68万元: two verbs, the second in the relative clause right before the figure."""
    chain, text = figure.found, figure.text
    return len(chain) > 1 and text[chain[-1].end] == "的" and chain[-1].end + 1 == figure.context.num.lead and text[chain[0].end : chain[1].start] in ("", "依法")


def described(figure: Figure) -> bool:
    """被降级的57人: persons known only by what was done to them."""
    num = figure.context.num
    return figure.behind is None and figure.front.endswith("的") and num.has("person") and figure.text[num.stop : num.stop + 1] in ("、", "，", "。", "；", "")


def names_calls(figure: Figure) -> bool:
    """其中举报98起, 刑事类报警210起: a kind of call, not what the police did."""
    chain, context = figure.chain, figure.context
    if len(chain) > 1 or chain[0].text not in CALLS or not context.num.has("case"):
        return False
    alone = MEAN.fullmatch(figure.text, chain[0].end, context.num.lead) is not None
    return alone and (context.part or KIND_OF_CALL.search(figure.text, context.left, chain[0].start) is not None)


def in_relative(figure: Figure) -> bool:
    """其中省厅挂牌督办的主犯6人: the verb says which of them."""
    verb, context = figure.chain[-1], figure.context
    if not context.part or figure.text[verb.end] != "的":
        return False
    head = head_of_relative(context.sentence, verb.end, context.num.lead)
    return head is not None and head.ranges[0][1] == context.num.lead


_NUMBER_IS = re.compile("(?:数量|总数|总量|保有量|人数|户数|(?:占地|建筑|总)?面积|总长度?|全长)(?:已|约|现)?(?:高达|达到|达|为|有|超过|突破|接近|逼近)?$")


def number_is(figure: Figure) -> bool:
    """登记的电动车数量高达110万辆: so many there are; the verb says which."""
    verb = figure.chain[-1]
    return figure.text[verb.end] == "的" and verb.code in ("license", "serve", "other", "equip", "rectify", "deploy", None) and _NUMBER_IS.search(figure.front) is not None


def only_counts(figure: Figure) -> bool:
    """共有3034人被拘捕, 共有364人认定脱毒: 共有 counts them, what became of them is said behind."""
    if figure.chain[-1].code != "hold":
        return False
    if PASSIVE.match(figure.text, figure.past):
        return True
    return figure.behind is None and figure.context.num.has("person") and any(m.start == figure.past and not m.has("single") for m in figure.verbs_behind)


def beside_partners(figure: Figure) -> bool:
    """会同交通部门加强28条高速公路、73条干道巡查守护: who helps is named in front, what was done behind."""
    if figure.behind is None or figure.chain[-1].text not in cues.PARTNER:
        return False
    return figure.front.endswith(("对", "向", "为", "给")) or STRENGTHEN.search(figure.front) is not None


def for_them(figure: Figure) -> bool:
    """退赃大会为50个受害单位挽回损失, 组织对86名驾驶人进行约谈: 为 and 对 hand them to the verb behind."""
    if figure.behind is None or LENT.search(figure.front) is None:
        return False
    return (figure.front[-1] == "对" or figure.chain[-1].end < figure.context.num.lead - 1) and bool(figure.verbs_behind)


_EVENT_OF = re.compile("的[一-鿿]{0,4}(?:事故|案件|警情|纠纷|火灾)(?:共|仅|为|有)*$")


def part_of_name(figure: Figure) -> bool:
    """涉及家庭的暴力案件有9宗, 涉及摩托车的亡人事故7起: the verb is part of the name."""
    verb = figure.chain[-1]
    if verb.text not in ("涉及", "涉嫌") or "的" not in figure.text[verb.end : figure.context.num.lead]:
        return False
    return figure.front.endswith("有") or len(figure.chain) == 1 and figure.context.num.has("case") and _EVENT_OF.search(figure.front) is not None


def fatal_cases(figure: Figure) -> bool:
    """酒驾肇事致死2件: cases that were fatal, where persons die."""
    verb = figure.chain[-1]
    return figure.context.num.has("case") and verb.text in ("死", "致死") and verb.end == figure.context.num.lead and figure.text[verb.start - 1] in "致事驾"


NO_VERB_HERE: tuple[Callable[[Figure], bool], ...] = (
    names_calls,
    in_relative,
    number_is,
    only_counts,
    beside_partners,
    for_them,
    part_of_name,
    fatal_cases,
    opens_a_name,
)
"""Reasons why a verb in front is none of the figure's; asked only where there is one."""
