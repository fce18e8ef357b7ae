"""Levels: verb, object, number, unit in all word orders: 检查单位场所121家, 抓获12名嫌疑人, 刑事立案417起, 对3家企业开展检查."""

from __future__ import annotations

from policenews.claims.context import Context
from policenews.claims.items import Item
from policenews.claims.level_bare import without_action
from policenews.claims.level_chain import own_verbs
from policenews.claims.level_figure import look_around
from policenews.claims.level_finished import FINISHED
from policenews.claims.level_object import verb_in_front
from policenews.claims.level_repairs import REPAIRS, is_claim
from policenews.claims.level_words import bare_sum


def level(context: Context) -> Item | None | bool:
    """共抓获犯罪嫌疑人12名: a count with its verb and object, from the words in front and behind.

    False where the words say that the figure is no claim of its own, None where it is not a level.
    """
    if context.num.has("ratio") or (context.num.unit is None and not bare_sum(context)):
        return None
    figure = look_around(context)
    figure.chain = own_verbs(figure)
    for reading in FINISHED:  # 共有3个集体荣立三等功: read at once
        if (answer := reading(figure)) is not None:
            return answer
    if figure.chain:
        verb_in_front(figure)  # 检查单位场所121家
    elif (complete := without_action(context, figure.item, figure.front, figure.behind)) is not None:
        return figure.item if complete else None  # 对方让她再支付1.5万元: of a case that is told
    for repair in REPAIRS:  # 化解42起，剩余2起: what the neighbours say
        repair(figure)
    return figure.item if is_claim(figure) else None
