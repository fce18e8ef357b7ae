"""What a level takes from its neighbours: words in front of a bracket, a size, the next figure, its whole."""

from __future__ import annotations

import re

from policenews.claims.behind import noun_behind
from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.objects import PLACE_ONLY
from policenews.claims.phrases import phrase
from policenews.facts.numerals import Num


def before_bracket(context: Context) -> Words | None:
    """刷单返利（35起）、冒充客服（21起）: the count of the words in front of the bracket."""
    text, bracket = context.sentence.text, context.left - 1
    if bracket <= context.gap or text[bracket] not in "（(":
        return None
    start = max(context.gap, max(text.rfind(c, context.gap, bracket) for c in "，；：、。)）和及") + 1)
    found = phrase(context.sentence, start, bracket)
    if found is None:
        return None
    verb = verbs(context.sentence, *found.ranges[0])
    if verb and not verb[-1].has("nominal"):
        found = phrase(context.sentence, verb[-1].end, bracket)
    if found is not None and (led := _LEADS.match(found.text)) is not None:
        begin = found.ranges[0][0] + led.start("what")
        return Words(led["what"], ((begin, begin + len(led["what"])),))  # 手法以“网络购物”居冠（68件）
    return Words(found.text.removeprefix("为"), found.ranges) if found is not None else None


_LEADS = re.compile(r".{0,16}?以(?P<what>[“「]?[^，“”「」]{2,14}[”」]?)(?:居冠|居首|最多|为最多|为大宗|占多数|为主|居多|最为突出)$")


_WEIGHING = re.compile(r"(?:共|总|合共|净|合计)?重")


def of_size(context: Context) -> Num | None:
    """45支450人的巡逻队: the figure right behind that says how large what is counted is."""
    num, sentence = context.num, context.sentence
    near = sentence.nums_between(num.stop, num.stop + 5)
    if not near:
        return None
    following = near[0]
    weighed = next((n for n in near if n.has("mass")), None)
    if weighed is not None and _WEIGHING.fullmatch(sentence.text, num.stop, weighed.lead):
        return weighed  # 12包共重约3公斤毒品
    if following.lead != num.stop or following.unit is None or sentence.text[following.stop : following.stop + 1] != "的":
        return None
    return following


_AND_MORE = re.compile(r"\s?(?:以及|及|和|与|、|另)\s?")


def of_next(context: Context) -> Words | None:
    """检获12.4公斤及510毫升依托咪酯: two amounts of one thing, named behind the second."""
    num, sentence = context.num, context.sentence
    joined = _AND_MORE.match(sentence.text, num.stop)
    if joined is None or num.has("person") or num.has("case"):
        return None
    other = next((n for n in sentence.nums_between(joined.end(), joined.end() + 4) if n.lead == joined.end() and n.unit is not None), None)
    if num.has("money"):
        other_money = other is not None and other.has("money") and other.unit != num.unit
        return noun_behind(sentence, other.stop, sentence.end) if other is not None and other_money else None  # 8.7亿港元及320万美元骗款
    if other is not None and num.unit == "笔" and other.has("money"):
        return noun_behind(sentence, other.stop, sentence.end)  # 295笔、2384万元涉案资金
    if other is None or other.unit == num.unit or other.has("person") or other.has("case") or other.has("money") or not (num.has("mass") or other.has("mass")):
        return None
    return noun_behind(sentence, other.stop, sentence.end)


def of_alike(context: Context) -> Item | None:
    """甲市、乙市最多，分别达379起、240起: the nearest count in front with the unit of figures that name nothing."""
    alike = [i for i in context.state.sentence.earlier + context.state.items if i.kind == "count" and i.unit == context.num.unit and i.object is not None and not PLACE_ONLY.match(i.object.text)]
    told = [i for i in alike if "each" not in i.rules] or alike
    return next((i for i in reversed(told) if i.whole is None), told[-1] if told else None)


def of_whole(context: Context) -> Words | None:
    """其中，办证大厅办理2051件: a part without an object of its own counts what its whole counts."""
    whole = context.state.whole
    if not context.part or whole is None or whole.unit != context.num.unit:
        return None
    return whole.object
