"""Levels: verb, object, number, unit in all word orders: 检查单位场所121家, 抓获12名嫌疑人, 刑事立案417起, 对3家企业开展检查."""

from __future__ import annotations

import re

from policenews.claims.items import Item, Words
from policenews.claims.marks import Mark
from policenews.claims.objects import (
    NAMES,
    PLACE_ONLY,
    RECEIVER,
    among,
    fronted,
    pair,
    persons_of,
    spoken_of,
    taken_over,
)
from policenews.claims.phrases import chain_words, governing, noun_behind, phrase, verbs
from policenews.claims.places import clause_end
from policenews.claims.reader import Context
from policenews.rules import Rule
from policenews.words import cues

_HEADS_BEHIND = re.compile(r"(?:^|.*[一-鿿，])(?:对|为|向|在|针对|给|由|将|把|使|让|帮|替|从)$")
_CLAUSE_PREP = re.compile(r"^(?:[一-鿿]{0,12}?)(?:对|为|向|在|针对|给|将|把|使|让)[一-鿿]{0,6}$")
_PARTNER = re.compile(r"(?:会同|联合|协同|配合|携手|联动)[一-鿿]{0,8}$")
_DONE = re.compile(r"^.{0,12}?(?P<verb>[一-鿿]{2})了$")
_EMPTY = re.compile(r"^[\s　，,、；;（()）的]*(?:剩余|其余|余下|另有|还有|另外|有|等|共有|共计|共|累计|全市|全省|全县|全区|全州|全国|本市|辖区|已有|仅|就有|其中|包括|含|近|约|又|目前|另|并|且|则有|各|已|仍有|尚有|现有)*[\s　]*$")
_PREPOSITIONS = frozenset({"对", "为", "向", "给", "将", "把", "让", "使", "帮"})
_REST = re.compile(r"^(?:剩余|其余|余下|剩下)(?:的)?$")
_NOW = re.compile(r"^(?:现|共|约|仅|只)?(?:为|达到|达|是)$")
_INDEFINITE = re.compile(r"^[一1]$")
_EVENTS_HOLD = frozenset({"alarm", "accident", "fire", "casualty", "hazard"})
_PER = re.compile("|".join(sorted(cues.PER_TIME, key=len, reverse=True)))


def new_item(context: Context) -> Item:
    """An item with what the numeral itself says."""
    num = context.num
    assert num.value is not None
    return Item(
        start=num.start, end=num.end, value=num.value, num=num, upper=num.upper, unit=num.unit, bound=num.bound, per=per_of(context)
    )


def per_of(context: Context) -> str | None:
    """日均, 每天, 每晚 in front of the figure, in its clause: the denominator of a mean."""
    text = context.sentence.text
    start = max(context.clause, context.gap)
    found = _PER.findall(text, start, context.num.lead)
    return cues.PER_TIME[found[-1]] if found else None


def level(context: Context) -> Item | None | bool:
    """A count with its verb and object, from the words in front and behind."""
    num = context.num
    if num.has("ratio") or (num.unit is None and not _bare_sum(context)):
        return None
    sentence, state, text = context.sentence, context.state, context.sentence.text
    chain = governing(sentence, context.left, num.lead, num.lead, num.unit)
    front = text[context.left : num.lead]
    behind = noun_behind(sentence, num.stop, context.right)
    if behind is not None and (chain[-1].text in cues.PARTNER and chain[-1].end == num.lead if chain else _PARTNER.search(front)):
        state.consumed = max(state.consumed, behind.ranges[-1][1])
        return False  # 联合3个社区: partners in passing
    item = new_item(context)
    if chain and behind is not None and front.endswith("等") and "、" in front:
        # 侦破“4.30”伤害案、“5.3”抢劫案等5起命案
        item.own_verb, item.action, item.verb, item.object = True, chain_words(sentence, chain), chain[-1], behind
    elif chain and _crime_name(context, chain):
        item.object = phrase(sentence, context.left, num.lead)  # 、组织儿童乞讨案件44起
        inherit_verb(context, item)
        chain = []
    elif chain and front.endswith("的") and behind is not None:
        chain_text = chain_words(sentence, chain)  # 公安部挂牌督办的11起案件已全部侦破
        item.object = behind
        _verb_behind(context, item, behind.ranges[-1][1])
        if item.verb is None:
            item.action, item.verb = chain_text, chain[-1]
    elif chain and chain[-1].text == "损失":  # a noun here: 电诈发案89起，损失912万余元
        item.object = Words("损失", ((chain[-1].start, chain[-1].end),))
        if len(chain) > 1:
            item.own_verb, item.action, item.verb = True, chain_words(sentence, chain[:-1]), chain[-2]
    elif chain:
        item.own_verb = True
        item.action, item.verb = chain_words(sentence, chain), chain[-1]
        after = _object_after(context, chain[-1])
        inside = _INSIDE.search(chain[-1].text)
        if after is None and inside:
            place = chain[-1].start + inside.start()
            item.object = Words(inside[0], ((place, chain[-1].end),))
            item.action = Words(text[chain[0].start : place], ((chain[0].start, place),))
        elif after is not None and (sum_ := _SUM_OF_ONE.match(after.text)):
            place = after.ranges[0][0] + sum_.start("sum")  # 侦破一起涉案资金达2200余万元的诈骗案
            item.object, item.own_verb, item.action, item.verb, chain = Words(sum_["sum"], ((place, place + len(sum_["sum"])),)), False, None, None, []
        elif after is not None:
            item.object = after
        elif behind is not None:
            item.object = behind
        else:
            item.object = fronted(context, chain) or _of_whole(context) or taken_over(context) or spoken_of(context, chain[-1])
        _light(context, item, chain)
    else:
        residue = None if _EMPTY.match(front) else phrase(sentence, context.left, num.lead)
        if context.prev is not None and context.prev.kind == "change" and _NOW.match(front) and context.join == "，":
            residue = context.prev.object  # 财损减少四成，为897.4万元
            item.topic = context.prev
        if residue is not None and (PLACE_ONLY.match(residue.text) or NAMES.search(residue.text)):
            residue = None
        if residue is None and context.join == "(" and not front.strip():
            residue = _before_bracket(context)
        if residue is not None and behind is not None and front.endswith("等"):
            residue = None  # A案、B案等5起命案
        if residue is not None and behind is not None and _behind_fits(context, residue, behind):
            residue = None
        if residue is not None and residue.text in _PREPOSITIONS:
            residue = None  # 对16人采取刑事强制措施
        headless = bool(_HEADS_BEHIND.match(front)) or front.endswith("的") or (residue is None and behind is not None) or bool(
            behind is not None and _CLAUSE_PREP.match(front)
        )
        done = _DONE.match(front)
        if done and behind is not None:  # 确保了3490万名旅客平安出行: a verb that no list holds, by its 了
            item.object, item.own_verb = behind, True
            place = context.left + done.start("verb")
            item.action = Words(done["verb"], ((place, place + len(done["verb"])),))
        elif headless and behind is not None:
            item.object = behind
            _verb_behind(context, item, behind.ranges[-1][1])
        elif residue is not None:
            item.object = residue
            inherit_verb(context, item)
        elif persons_of(context, front):
            pair(context, item)
        else:
            item.object = None
            _verb_behind(context, item, num.stop)
            if item.verb is None:
                pair(context, item)
            elif not num.has("person") or among(context):
                item.object = taken_over(context)
    if item.verb is None and context.prev is not None and context.prev.kind == "count" and _REST.match(front):
        item.object, item.topic = context.prev.object, context.prev  # 化解42起，剩余2起
    if item.verb is not None and item.verb.code == "hold":
        item.action = None  # 辖区共有旅馆62家: a stock has no action
    if item.object is None and item.action is None and num.has("case"):
        item.object = sentence.heading
    if item.object is behind and behind is not None:
        state.consumed = max(state.consumed, behind.ranges[-1][1])
    if item.own_verb and chain:
        state.chain, state.chain_words = chain, item.action
    if item.object is None and item.action is None and item.verb is None and not num.has("money") and not num.has("person") and not num.has("case"):
        return None
    if item.object is None and item.action is None and item.verb is None and context.prev is None:
        return None
    return item


_SUM_OF_ONE = re.compile(r"一[起宗件个][^，。；]{0,12}?(?P<sum>(?:涉案|案值|流水|被骗|交易|涉赌|诈骗)(?:资金|金额|价值|流水)?|资金流水|金额)$")
_INSIDE = re.compile(r"(?<=[一-鿿])(?:损失|好事|实事|案件|违法行为|隐患|纠纷|嫌疑人)$")
"""Nouns inside a verb's entry: 挽回损失, 做好事."""


def _object_after(context: Context, verb: Mark) -> Words | None:
    """What stands between verb and figure, unless it is a person's name or a receiver (移交政府38起)."""
    found = phrase(context.sentence, verb.end, context.num.lead)
    if found is None or NAMES.search(found.text) or found.text in {"其", "他", "她"}:
        return None
    if verb.text.startswith(("移", "转", "提请")) and RECEIVER.match(found.text):
        return None
    if found.text.endswith(("公安局", "分局", "派出所", "公安机关")):
        return None
    return found


_PEOPLE = frozenset({"suspect", "resident", "audience", "personnel", "driver"})
_CRIME = re.compile(r"(?:案件?|罪)$")


def _before_bracket(context: Context) -> Words | None:
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
    return Words(found.text.removeprefix("为"), found.ranges) if found is not None else None


_COUNT_NOUN = re.compile(r"(?:人次|人数|车次|起数|宗数|次数)(?:达到|达|为|逾|超过|超|约|共|近|有|是)*$")


_PEOPLE_BEHIND = re.compile(r"(?:余|多)?(?:群众|市民|居民|师生|学生|旅客|游客|村民|民警|职工|网民|用户|商户|家庭|观众|考生)")


def _bare_sum(context: Context) -> bool:
    """节省开支4个多亿: a sum whose unit is left out stands behind its noun, before a separator."""
    num, text = context.num, context.sentence.text
    if num.form == "arabic" and num.value is not None and num.value >= 1000 and _PEOPLE_BEHIND.match(text, num.end):
        return True  # 避免61.7万群众被骗
    if text[num.end : num.end + 1] in ("，", "。", "；", ",", ";", "", "、") and _COUNT_NOUN.search(text, context.clause, num.lead):
        return num.form == "arabic"
    return (
        num.form == "arabic" and text[num.end - 1] in "万亿" and text[num.end : num.end + 1] in ("，", "。", "；", ",", ";", "")
        and any(m.kind in ("noun", "verb") and m.end <= num.lead for m in context.sentence.marks.within(context.left, num.lead))
    )  # fmt: skip


def _crime_name(context: Context, chain: list[Mark]) -> bool:
    """A verb that opens the name of a crime in a list of cases: 破获拐卖案件3起、组织乞讨案件4起."""
    state = context.state
    prev = context.prev
    listed = context.join in ("、", "和") or (
        context.join == "，" and prev is not None and prev.object is not None and bool(_CRIME.search(prev.object.text)) and chain[0].has("support")
    )
    return (
        listed and bool(state.chain) and state.chain[-1].code in ("solve", "file", "handle", "occur", "receive")
        and chain[0].code not in ("solve", "file", "handle") and chain[0].start == context.left and bool(_CRIME.search(context.before.strip()))
    )  # fmt: skip


def _behind_fits(context: Context, residue: Words, behind: Words) -> bool:
    """天安门广场12.3万名群众, 成都32所高校: the words in front only say where, the noun behind is what is counted."""
    def last(words: Words) -> Mark | None:
        nouns = [m for m in context.sentence.marks.within(*words.ranges[0]) if m.kind == "noun"]
        return nouns[-1] if nouns else None

    front, back = last(residue), last(behind)
    if back is None:
        return False
    if front is None:
        return len(residue.text) <= 8
    return context.num.has("person") and back.code in _PEOPLE and front.code not in _PEOPLE and front.end == residue.ranges[0][1]


def _of_whole(context: Context) -> Words | None:
    """其中，办证大厅办理2051件: a part without an object of its own counts what its whole counts."""
    whole = context.state.whole
    if not context.part or whole is None or whole.unit != context.num.unit or context.state.part_since < 0:
        return None
    return whole.object


def _light(context: Context, item: Item, chain: list[Mark]) -> None:
    """开展巡逻112次: the object of a light verb may be a verb itself."""
    if item.object is None and chain[-1].has("light"):
        for mark in verbs(context.sentence, chain[-1].end, context.num.lead):
            item.object = Words(mark.text, ((mark.start, mark.end),))
        if item.object is None:  # 反诈宣讲走进厂矿，先后开展15场次
            for noun in reversed(context.sentence.marks.within(context.gap, chain[0].start)):
                if noun.kind == "noun" and noun.code == "event":
                    item.object = Words(noun.text, ((noun.start, noun.end),))
                    break


def inherit_verb(context: Context, item: Item) -> None:
    """The verb holds to the next 。 or new verb: 检查库房4个、旅店226家. A measure (涉案金额) or an event stands for itself."""
    state, sentence = context.state, context.sentence
    assert item.object is not None
    start, end = item.object.ranges[0]
    nouns = [m for m in sentence.marks.within(start, end) if m.kind == "noun"]
    last = nouns[-1] if nouns else None
    if last is not None and last.has("measure"):
        return
    if not state.chain and not (context.part and state.whole in state.before) and (context.join in ("", "。") or not state.items):
        _verb_behind(context, item, context.num.stop)
        return
    if state.chain and state.chain[-1].code == "hold":
        return
    if state.chain and context.join in ("，", "；", ")") and last is not None and last.code in _EVENTS_HOLD and not context.part:
        own = state.chain[-1].code
        if own not in ("receive", "occur", "find", "rectify", "inspect"):
            return
    if not state.chain and context.part and state.whole is not None and state.whole.verb is not None:
        item.action, item.verb = state.whole.action, state.whole.verb
    elif state.chain:
        item.action, item.verb = state.chain_words, state.chain[-1]
    elif context.prev is not None and context.join in ("、", "和") and context.prev.action is not None:
        item.action, item.verb = context.prev.action, context.prev.verb


_ALL = re.compile(r"[，,](?:均|都|全部|皆|全)")


def _verb_behind(context: Context, item: Item, place: int) -> None:
    """对3家单位、8处零售点开展突击检查; 8人已被依法逮捕: the verb stands behind its count, past the rest of the list."""
    sentence = context.sentence
    end = context.clause_end
    found = verbs(sentence, place, end)
    if not found and _ALL.match(sentence.text, end):
        end = clause_end(sentence.text, end + 1, sentence.end)  # 两个社区，均设立了警务室
        found = verbs(sentence, place, end)
    passive = sentence.text.find("被", place, end)
    if passive >= 0 and any(m.start > passive for m in found):
        found = [m for m in found if m.start > passive]
    for index, mark in enumerate(found):
        if mark.has("single") and not any(n.lead == mark.end for n in sentence.nums_between(mark.end, mark.end + 6)):
            continue
        chosen = mark
        if mark.has("light") or mark.has("support"):
            later = [m for m in found[index + 1 :] if not m.has("light")]
            if later:
                chosen = later[-1] if mark.has("light") else later[0]
        item.action, item.verb = Words(chosen.text, ((chosen.start, chosen.end),)), chosen
        if context.join == "、" and context.prev is not None and context.prev.verb is None and context.prev.kind == "count":
            context.prev.action, context.prev.verb = item.action, item.verb
        return
    if context.join in ("、", "和") and context.prev is not None and context.prev.kind == "count":
        item.action, item.verb = context.prev.action, context.prev.verb


RULES = (
    Rule(
        name="level",
        kind="item",
        why="Verb, object, number, unit in every order; the verb holds for a list, stands in front or behind.",
        yes=(
            "共检查娱乐场所⟦87⟧家，整改火灾隐患⟦32⟧处。 | value=87 unit=家 action=检查 object=娱乐场所 ; action=整改 object=火灾隐患",
            "抓获⟦9⟧名犯罪嫌疑人。 | value=9 unit=名 action=抓获 object=犯罪嫌疑人",
            "检查仓库⟦6⟧个、旅店⟦45⟧家、加油站⟦12⟧家次。 | action=检查 object=仓库 ; action=检查 object=旅店 ; action=检查 unit=家次",
            "全年刑事立案⟦512⟧起。 | action=刑事立案 activity=file",
            "对⟦3⟧家民爆单位、⟦8⟧处烟花爆竹零售点开展突击检查。 | action=检查 object=民爆单位 ; action=检查 object=烟花爆竹零售点",
            "排查矛盾纠纷⟦44⟧起，化解⟦41⟧起。 | object=矛盾纠纷 ; action=化解 object=矛盾纠纷",
        ),
        no=(
            "民警帮助一名群众找到钱包。",
            "联合3个社区开展反诈宣传⟦12⟧场。 | value=12 object=反诈宣传",
        ),
        apply=level,
    ),
)
