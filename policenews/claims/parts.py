"""Parts: which figure is the whole of a part: the open one of 其中, the cases for cases, the figure of its own verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policenews.claims.items import Item
from policenews.claims.marks import Mark

if TYPE_CHECKING:
    from policenews.claims.reader import State


def candidates(state: State, item: Item) -> list[Item]:
    """What stood in front of the list of parts, and the open whole."""
    parts = {id(i) for i in state.items if i.whole is not None}
    return [i for i in state.paragraph if i.kind == "count" and i is not item and id(i) not in parts]


def _alike(one: Mark, other: Mark) -> bool:
    return one.code == other.code and one.code in ("file", "solve", "arrest", "seize", "penalise")


def same_verb(state: State, item: Item, join: str) -> Item | None:
    """共查处案件57起，行政处罚185人。其中查处赌博案53起，行政处罚178人: each part names its whole by its verb."""
    if item.num is not None and item.object is not None and not item.own_verb:
        for whole in reversed(state.closed):  # 其中重大交通事故7起，死亡7人，一般交通事故845起
            if (
                whole.object is not None and whole.unit == item.unit and item.value <= whole.value and len(whole.object.text) > 1
                and item.object.text != whole.object.text and item.object.text.endswith(whole.object.text)
            ):
                return whole
    if item.verb is None or item.num is None or not (item.own_verb or any(i.verb is item.verb for i in state.items)):
        return None
    far = item.verb.code not in ("file", "solve") and "；" in state.sentence.text[state.closed_at : item.start]
    for whole in reversed(state.closed):
        if whole.verb is not None and (whole.verb.text == item.verb.text or not far and _alike(whole.verb, item.verb)) and whole.unit == item.unit and item.value <= whole.value:
            return whole
    return None


def goes_on(state: State, item: Item) -> Item | None:
    """办理案件175起，其中无证驾驶131起，行政拘留67人，涉牌涉证6起: the list of parts goes on behind what one of them led to."""
    if len(state.items) < 2 or item.own_verb or item.num is None or not item.num.has("case"):
        return None
    led_to, part = state.items[-1], state.items[-2]
    whole = part.whole
    if whole is None or led_to.num is None or not led_to.num.has("person") or not led_to.own_verb or part.unit != item.unit:
        return None
    return whole if whole.unit == item.unit and item.value <= whole.value else None


def goes_on_with(state: State, item: Item) -> bool:
    """其中溺水75人，遇害29人，走失750人，解救40人: what became of persons, and a long list that its sum allows."""
    whole, prev = state.whole, state.items[-1] if state.items else None
    if whole is None or prev is None or prev.whole is not whole or not prev.unit == item.unit == whole.unit or item.verb is None:
        return False
    if whole.num is None or not whole.num.has("person"):
        return False
    parts = [i.value for i in state.items if i.whole is whole]
    return item.verb.code == "occur" or len(parts) > 2 and sum(parts) + item.value <= whole.value


_PEAK = re.compile(r"单日|最高|高峰|峰值|最多")


def _is_peak(item: Item) -> bool:
    """单日最高峰出现在5月2日，达203万人次: the most of one day."""
    sentence = item.sentence
    return sentence is not None and _PEAK.search(sentence.text, max(sentence.start, item.start - 30), item.start) is not None


def _subtotal(part: Item, whole: Item) -> bool:
    """Whether a part counts the very thing that its whole counts."""
    return part.object is not None and whole.object is not None and len(part.object.text) > 1 and whole.object.text.endswith(part.object.text)


def open_whole(state: State, closed: bool = False) -> Item | None:
    """The nearest figure in front that can be a whole: a count, not a change or ratio; `closed` where a bracket ends between."""
    if not state.items and state.before and (last := state.before[-1].sentence) is not None and state.sentence.start - last.end > 6:
        return None  # a sentence without figures stands between: 其中 is of what it says
    items = [i for i in (*state.before, *state.items) if (i.kind == "count" or i.measure == "to") and i.value]
    while items and (items[-1].per is not None or _is_peak(items[-1])) and any(i.unit == items[-1].unit and i.value > items[-1].value for i in items):
        items.pop()  # 接报警情287起，日均41起。其中…: parts of the total, not of its mean
    above = items[-1].whole if items else None
    beside = [i for i in items if i.whole is above]
    if above is not None and state.items and items[-1].own_verb and _subtotal(items[-1], above):
        return items[-1]  # 查获违法行为2164起，其中超速986起、现场查获违法行为105起，其中超员4起: of the 105
    if above is not None and len(beside) > 1 and sum(i.value for i in beside) == above.value:
        return above  # 拘捕423人，包括281名男子及142名女子，当中包括81名非本地居民: of the 423
    if above is not None and closed and above in items and max(state.sentence.text.rfind(c, above.end, items[-1].start) for c in "（(") > max(
        state.sentence.text.rfind(c, above.end, items[-1].start) for c in "）)"
    ):
        return above  # 查处249人（民警188人、辅警61人），其中开除70人: of the 249
    if above is not None and not state.items and sum(i.whole is above for i in items) > 1:
        return above  # 受理26起，其中甲镇5起、乙镇3起。其中，网购诈骗7起: parts of the 26 again
    return items[-1] if items else None


_VEHICLES = frozenset(["辆", "辆次", "台", "台次", "车次", "艘", "艘次", "架", "架次", "部"])


def _apart(whole: Item, item: Item) -> bool:
    """Whether a figure cannot be a part: people are not made of vehicles, nor vehicles of people."""
    if whole.num is None or item.num is None:
        return False
    return (whole.num.has("person") and item.unit in _VEHICLES) or (whole.unit in _VEHICLES and item.num.has("person"))


_MADE_OF_MEN = ("支", "个", "组", "户")
"""Units of what has men in it: 队伍3支，其中民警41人."""


def _of_kind(state: State, item: Item, kind: str) -> Item | None:
    """The nearest figure of this paragraph that counts persons or cases and that the part may be of."""
    return next(
        (i for i in reversed(state.paragraph) if i.kind == "count" and i.num is not None and i.num.has(kind) and i.whole is None and i.value >= item.value), None
    )


def in_bracket(state: State, whole: Item, item: Item) -> Item | None:
    """20件88人（其中强盗案5件12人）: cases in a bracket are of the cases in front of the persons."""
    if item.own_verb and item.num is not None and whole.num is not None and whole.num.has("person") and not item.num.has("person") and not item.num.has("case"):
        state.whole = None  # 投入警力686人次（民警355人次，设置卡点1个…: other deeds, in a bracket that never closes
        return None
    if whole.num is not None and item.num is not None and whole.num.has("money") != item.num.has("money"):
        return best_whole(state, item)  # 录得371宗，涉款2亿元。其中网上骗案（272宗）
    topic = whole.topic
    return topic if topic is not None and topic.kind == "count" and whole.unit != item.unit == topic.unit else whole


def _other_things(state: State, whole: Item, item: Item) -> bool:
    """Whether things of another unit stand behind parts that have the whole's own."""
    if whole.num is None or item.num is None or whole.unit == item.unit or item.own_verb or whole.num.has("person") or whole.num.has("case") or whole.num.has("money"):
        return False
    if item.num.has("person") or item.num.has("case") or item.num.has("money") or item.num.has("mass"):
        return False
    return any(i.whole is whole and i.unit == whole.unit for i in state.items)


def best_whole(state: State, item: Item) -> Item | None:
    """The open whole, or, where the part names a verb of its own (其中…立案182起、破案149起), the figure of that verb."""
    whole = state.whole
    if whole is None:
        return None
    if _apart(whole, item):
        state.whole = None  # 出动5731人次，其中民警5228人次，车辆2326台次: vehicles are no part of people
        return None
    if whole.unit == item.unit and state.sentence.text.startswith("其中", item.start - 2):
        return whole  # 收缴其中12家的雷管
    if not item.own_verb and item.num is not None and item.num.has("case") and whole.num is not None and whole.num.has("person"):
        return _of_kind(state, item, "case") or (None if state.deeds else whole)  # 破获案件31起，抓获43人，其中督办案件6起: of the 31
    if not item.own_verb and item.num is not None and whole.num is not None and not any(whole.num.has(k) for k in ("person", "case")):
        if item.num.has("case") and (cases := _of_kind(state, item, "case")) is not None:
            return cases  # 破获案件85起，缴获毒品84千克。其中目标案件3起: of the 85
        if item.num.has("person") and not whole.num.has("money") and whole.unit not in _MADE_OF_MEN:
            return _of_kind(state, item, "person")  # 枪13把，151人。其中31人: of the 151
    if _other_things(state, whole, item):
        state.whole = None  # 枪支198支，其中猎枪18支，子弹4300发: rounds are no part of guns
        return None
    if not item.own_verb or item.verb is None:
        beside = item.object is not None and item.object.text.endswith(("金额", "价值", "案值", "流水", "市值", "总值", "货值", "涉款", "款额"))
        named = item.object.text[-2:] if item.object is not None else ""
        if beside and item.num is not None and (item.num.has("money") or item.unit is None) and not (whole.object is not None and whole.object.text.endswith(named)):
            return None  # 其中立案156起，涉案金额21亿元: a sum beside the part
        if whole.topic is not None and whole.unit != item.unit and whole.topic.unit == item.unit and whole.topic.kind == "count":
            return whole.topic  # 查破毒品案件107起164人，其中万克以上案件38起
        if whole.num is not None and item.num is not None and whole.unit != item.unit and whole.num.has("money") != item.num.has("money"):
            for other in reversed([*state.before, *state.items]):
                if other.kind == "count" and other.unit == item.unit and other.whole is None:
                    return other  # 接报警情44起，涉案金额186万元。其中冒充客服15起: part of the 44
        return whole
    if whole.num is not None and item.num is not None and item.num.has("money") and whole.num.has("case"):
        return None  # 其中投资骗案212宗，损失金额17亿元: a sum beside the part
    if whole.verb is not None and whole.verb.code == item.verb.code and whole.unit == item.unit:
        return whole
    counts = [i for i in (*state.before, *state.items) if i.kind == "count" and i.whole is None and i is not item]
    for other in reversed(counts):
        if other.verb is not None and other.verb.code == item.verb.code and other.unit == item.unit:
            return other
    for other in counts:  # 立案侦办经济犯罪案件1512起，破案1012起。其中，金融犯罪案件立案506起
        if other.verb is not None and item.verb.text in other.verb.text and other.unit == item.unit and item.value <= other.value:
            return other
    if item.num is not None and item.num.has("case") and whole.num is not None and whole.num.has("person"):
        return _of_kind(state, item, "case") or whole  # 查处2523起8342人，其中立案258起: of the 2523
    return whole if whole.unit == item.unit or whole in state.items else next((i for i in reversed(counts) if i.unit == item.unit), whole)
