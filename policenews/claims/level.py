"""Levels: verb, object, number, unit in all word orders: 检查单位场所121家, 抓获12名嫌疑人, 刑事立案417起, 对3家企业开展检查."""

from __future__ import annotations

import re

from policenews.claims.behind import noun_behind
from policenews.claims.chains import chain_words, governing, verbs
from policenews.claims.items import Item, Words
from policenews.claims.level_bare import without_action
from policenews.claims.level_cues import (
    CALLS,
    EACH_IS,
    IS_A,
    KIND_OF_CALL,
    MEAN,
    PARTNER,
    PASSIVE,
    REST,
    STATED,
    STRENGTHEN,
    TOWARDS,
    verb_of_persons,
    where_only,
    without_times,
)
from policenews.claims.level_shared import of_alike, of_next, of_size, of_whole
from policenews.claims.level_verbs import inherit_verb, verb_behind
from policenews.claims.level_words import (
    INSIDE,
    SUM_OF_ONE,
    bare_sum,
    counted_deed,
    crime_name,
    light_object,
    object_after,
    persons_only,
    said_before,
)
from policenews.claims.marks import Mark
from policenews.claims.objects import (
    announced,
    fronted,
    of_part_before,
    spoken_of,
    taken_over,
    topic_in_front,
)
from policenews.claims.phrases import head_of_relative, phrase
from policenews.claims.reader import Context
from policenews.words import cues

_DISPOSED = re.compile(r"(?:将|把)[一-鿿]{0,6}$")
_EACH_TIME = re.compile(r"\s?/\s?(天|日|周|月|年|小时)")
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
    if found:
        return cues.PER_TIME[found[-1]]
    if each := _EACH_TIME.match(text, context.num.stop):
        return each[1]  # 100起/天
    prev = context.prev  # 日均投入警力320名、警犬12头: the mean holds for the list
    return prev.per if prev is not None and prev.kind == "count" and context.join in ("、", "和") else None


def _moved(context: Context, chain: list[Mark]) -> Words | None:
    """其中林木案件数居高不下，共办理837起: what the clause in front says of a thing, its figure behind counts."""
    return said_before(context) if context.join == "，" and chain[-1].code in _OF_EVENTS else None


def _then(context: Context, after: Words) -> tuple[Words, Mark] | None:
    """发现火灾隐患并督促整改34处: the thing and the last of the two deeds, whose figure it is."""
    sentence, (start, end) = context.sentence, after.ranges[-1]
    done = next((m for m in reversed(sentence.marks.within(start, end)) if m.kind == "verb" and m.end == end), None)
    joint = _JOINT.search(sentence.text, start, done.start) if done is not None else None
    words = phrase(sentence, start, joint.start()) if joint is not None else None
    return (words, done) if words is not None and done is not None else None


_JOINT = re.compile("(?:并且?|后)(?:当场|现场|全部|依法|及时|督促)?$")
_INVOLVED = re.compile(r"(?<=[案件起])涉[案及](?:资金|金额|价值|货值|案值)$")
_OF_CASES = frozenset({"penalise", "handle", "solve", "file"})
_OF_THOSE = re.compile(r"(?:，|；|并)?对[^，。；]{2,20}的")
_OF_EVENTS = frozenset({"handle", "solve", "file", "receive", "occur", "penalise"})
_FELL = re.compile("(?:因公|光荣|英勇|不幸|壮烈)*(?:牺牲|殉职|负伤|受伤)")


def level(context: Context) -> Item | None | bool:
    """A count with its verb and object, from the words in front and behind."""
    num = context.num
    if num.has("ratio") or (num.unit is None and not bare_sum(context)):
        return None
    sentence, state, text = context.sentence, context.state, context.sentence.text
    chain = governing(sentence, context.left, num.lead, num.lead, num.unit)
    front = text[context.left : num.lead]
    if len(chain) == 1 and chain[0].text in CALLS and MEAN.fullmatch(text, chain[0].end, num.lead) and num.has("case") and (context.part or KIND_OF_CALL.search(text, context.left, chain[0].start)):
        chain = []  # 其中举报98起, 刑事类报警210起: a kind of call
    if context.part and chain and text[chain[-1].end] == "的" and (relative := head_of_relative(sentence, chain[-1].end, num.lead)) is not None and relative.ranges[0][1] == num.lead:
        chain = []  # 其中省厅挂牌督办的主犯6人
    of_relative = len(chain) > 1 and text[chain[-1].end] == "的" and chain[-1].end + 1 == num.lead and text[chain[0].end : chain[1].start] in ("", "依法")
    if of_relative:
        chain = chain[:1]  # 返还依法追缴的68万元
    if context.part and num.has("person") and (being := IS_A.match(text, num.stop, context.clause_end)) is not None and (words := phrase(sentence, *being.span("who"))) is not None:
        item = new_item(context)
        item.object = words  # 其中412人为户口持有人
        if state.whole is not None:
            item.action, item.verb = state.whole.action, state.whole.verb
        return item
    size = of_size(context)  # 组建45支450人的义务巡逻队
    behind = noun_behind(sentence, num.stop, context.right) if size is None else noun_behind(sentence, size.stop, context.clause_end)
    described = behind is None and front.endswith("的") and num.has("person") and text[num.stop : num.stop + 1] in ("、", "，", "。", "；", "")
    if described and chain and text[chain[-1].start - 1] == "被":
        first = verbs(sentence, context.left, chain[-1].start - 1)[:1]
        chain = first if first and text[first[0].start - 1] != "被" else []  # 清理驾驶证被注销的146人、被降级的57人
    if behind is not None and num.has("case") and behind.text.endswith("损失") and len(behind.text) > 3 and len(behind.ranges) == 1:
        start, end = behind.ranges[0]  # 27起警情损失1104万元
        behind = Words(behind.text[:-2], ((start, end - 2),))
    if behind is not None and num.has("person"):
        behind = persons_only(sentence, behind)
    if behind is not None and (chain[-1].text in cues.PARTNER and chain[-1].end == num.lead if chain else PARTNER.search(front)):
        state.consumed = max(state.consumed, behind.ranges[-1][1])
        return False  # 联合3个社区: partners in passing
    item = new_item(context)
    if chain and chain[-1].code == "hold" and PASSIVE.match(text, behind.ranges[-1][1] if behind is not None else num.stop):
        chain = []  # 共有3034人被拘捕
    if chain and chain[-1].code == "hold" and behind is None and num.has("person") and any(m.start == num.stop and not m.has("single") for m in verbs(sentence, num.stop, context.clause_end)):
        chain = []  # 共有364人认定脱毒
    if (not chain or chain[-1].code == "hold") and front.endswith("有") and behind is not None and num.has("person") and _FELL.match(text, behind.ranges[-1][1]):
        item.object = behind  # 全省交警有4名同志因公牺牲
        verb_behind(context, item, behind.ranges[-1][1])
        state.consumed = max(state.consumed, item.verb.end if item.verb is not None else behind.ranges[-1][1])
        return item
    if chain and chain[-1].code == "hold" and chain[-1].text.endswith("共有") and behind is not None and any(
        (not m.has("nominal") or m.has("passive")) and not m.has("single") for m in verbs(sentence, behind.ranges[-1][1], context.clause_end)
    ):
        item.object, item.own_verb = behind, True  # 共有3个集体、21名民警荣立三等功
        verb_behind(context, item, behind.ranges[-1][1])
        state.consumed = max(state.consumed, behind.ranges[-1][1])
        return item
    done_before = counted_deed(context, chain)
    if done_before is not None:
        item.object, item.own_verb, item.action, item.verb = done_before[1], True, chain_words(sentence, [done_before[0]]), done_before[0]
        return item  # 查缉毒品犯罪共有5.5万件
    if chain and text[chain[-1].end] == "的" and _DISPOSED.search(text, context.left, chain[0].start) and chain[-1].code in ("recover", "seize", "find"):
        head = phrase(sentence, chain[-1].end + 1, num.lead)
        item.object = head or behind  # 将追回的电动车5台、现金2万元返还给群众
        verb_behind(context, item, num.stop)
        if item.verb is not None:
            item.own_verb = True
            state.chain, state.chain_words = [item.verb], item.action
            if item.object is behind and behind is not None:
                state.consumed = max(state.consumed, behind.ranges[-1][1])
            return item
    if behind is None and not num.has("person") and _OF_THOSE.fullmatch(front) and any(m.start == num.stop for m in verbs(sentence, num.stop, context.clause_end)):
        alike = next((i for i in reversed(state.items) if i.unit is not None and num.unit is not None and i.unit[0] == num.unit[0] and i.object is not None and len(i.object.ranges) == 1), None)
        item.own_verb = True  # 检查旅馆237间次，对存在隐患的44间下达通知
        if alike is not None and alike.object is not None:
            begin = context.left + front.index("对") + 1
            item.object = Words(text[begin : num.lead] + alike.object.text, ((begin, num.lead), *alike.object.ranges))
        verb_behind(context, item, num.stop)
        return item
    if chain and behind is not None and chain[-1].text in cues.PARTNER and (STRENGTHEN.search(front) or front.endswith(("对", "向", "为", "给"))):
        chain = []  # 会同交通部门加强28条高速公路、73条干道巡查守护
    if chain and behind is not None and front.endswith(("为", "给", "帮")) and chain[-1].end < num.lead - 1 and verbs(sentence, behind.ranges[-1][1], context.clause_end):
        chain = []  # 退赃大会为50个受害单位挽回损失
    if chain and chain[-1].text in ("涉及", "涉嫌") and front.endswith("有") and "的" in text[chain[-1].end : num.lead]:
        chain = []  # 涉及家庭的暴力案件有9宗
    if chain and behind is not None and chain[-1].text == "组织" and TOWARDS.match(text, chain[-1].end, num.lead):
        chain = []  # 组织对86名重点驾驶人进行约谈
    if chain and behind is not None and front.endswith("等") and "、" in front:
        # 侦破“4.30”伤害案、“5.3”抢劫案等5起命案
        item.own_verb, item.action, item.verb, item.object = True, chain_words(sentence, chain), chain[-1], behind
    elif chain and crime_name(context, chain):
        item.object = phrase(sentence, context.left, num.lead)  # 、组织儿童乞讨案件44起
        inherit_verb(context, item)
        chain = []
    elif chain and front.endswith("的") and behind is not None:
        chain_text = chain_words(sentence, chain)  # 公安部挂牌督办的11起案件已全部侦破
        item.object = behind
        verb_behind(context, item, behind.ranges[-1][1])
        if item.verb is None:
            item.action, item.verb = chain_text, chain[-1]
    elif chain and front.endswith("的") and num.has("person") and not described and verb_of_persons(context, item):
        pass  # 对查获的6人依法行政拘留
    elif chain and chain[-1].text == "损失":  # a noun here: 电诈发案89起，损失912万余元
        item.object = Words("损失", ((chain[-1].start, chain[-1].end),))
        if len(chain) > 1:
            item.own_verb, item.action, item.verb = True, chain_words(sentence, chain[:-1]), chain[-2]
    elif chain:
        item.own_verb = True
        item.action, item.verb = chain_words(sentence, chain), chain[-1]
        after = object_after(context, chain[-1]) if not of_relative else None
        if after is None and behind is None and len(chain) > 1 and chain[-2].code == "receive" and chain[-1].text in CALLS:
            after = Words(chain[-1].text, ((chain[-1].start, chain[-1].end),))  # 接报求助86起
            chain = chain[:-1]
            item.action, item.verb = chain_words(sentence, chain), chain[-1]
        if after is not None and (then := _then(context, after)) is not None:
            after, done = then  # 发现隐患并整改34处
            chain = [done]
            item.action, item.verb = chain_words(sentence, chain), done
        if after is not None and chain[-1].code in _OF_CASES and (sum_ := _INVOLVED.search(after.text)) is not None and len(after.ranges) == 1:
            place = after.ranges[0][0] + sum_.start()  # 查处案件涉案金额7.6亿元
            after, item.own_verb, item.action, item.verb = Words(sum_[0], ((place, place + len(sum_[0])),)), False, None, None
        inside = INSIDE.search(chain[-1].text)
        if inside and (after is None or text[chain[-1].end] == "、" or after.text in ("难事", "好事")):
            place, stop = chain[-1].start + inside.start(), chain[-1].end if after is None else after.ranges[-1][1]
            item.object = Words(text[place:stop], ((place, stop),))  # 为民办实事、好事17件
            item.action = Words(text[chain[0].start : place], ((chain[0].start, place),))
        elif after is not None and (sum_ := SUM_OF_ONE.match(after.text)):
            place = after.ranges[0][0] + sum_.start("sum")  # 侦破一起涉案资金达2200余万元的诈骗案
            item.object, item.own_verb, item.action, item.verb, chain = Words(sum_["sum"], ((place, place + len(sum_["sum"])),)), False, None, None, []
        elif after is not None and (behind is None or not where_only(context, after)):
            item.object = after
        elif behind is not None:
            item.object = behind
        else:
            if chain[-1].code == "hold" and num.has("case") and (said := said_before(context)) is not None:
                item.object, item.verb, item.action = said, None, None  # 电话骗案虽然下跌，共有991宗
            else:
                item.object = fronted(context, chain) or of_part_before(context) or _moved(context, chain) or of_whole(context) or taken_over(context, chain[-1]) or spoken_of(context, chain[-1])
        light_object(context, item, chain)
    else:
        answer = without_action(context, item, front, behind)
        if answer is not None:
            return item if answer else None
    if item.object is None and (item.own_verb or num.unit == "笔") and (shared := of_next(context)) is not None:
        item.object = shared  # 检获12.4公斤及510毫升依托咪酯
    if item.verb is None and context.prev is not None and context.prev.kind == "count" and REST.match(front):
        item.object, item.topic = context.prev.object, context.prev  # 化解42起，剩余2起
    if item.verb is not None and item.verb.code == "hold":
        item.action = None  # 辖区共有旅馆62家: a stock has no action
    stated = context.join == "，" and STATED.match(without_times(context)) and not item.own_verb
    if stated and context.prev is not None and item.object is context.prev.object and (said := said_before(context)) is not None:
        item.object, item.action, item.verb, item.topic, item.own_verb = said, None, None, None, True
    if stated and item.verb is None and (item.object is None or item.object.text in ("当月", "本月", "当年", "同期", "全年")):
        item.object, item.own_verb = said_before(context), True  # 死亡人数连续四年下降，去年为86人
    if item.object is None and item.action is None and num.has("case"):
        item.object = sentence.heading or announced(context) or topic_in_front(context)
    if context.gap_text == "" and context.prev is not None and context.prev.own_verb and item.verb is None and item.object == context.prev.object:
        item.action, item.verb = context.prev.action, context.prev.verb
    if item.object is behind and behind is not None and size is None:
        state.consumed = max(state.consumed, behind.ranges[0][1] if len(behind.ranges) > 1 else behind.ranges[-1][1])
    if num.has("person") and item.object is None:  # 造成3人受伤、2人死亡: what became of them is theirs alone
        fate = next((m for m in sentence.marks.within(num.stop, context.right) if m.kind == "verb" and m.code == "occur" and m.start == num.stop), None)
        state.consumed = max(state.consumed, fate.end if fate else 0)
    if item.own_verb and chain:
        state.chain, state.chain_words = chain, item.action
    if item.object is None and item.action is None and item.verb is None and not num.has("money") and not num.has("person") and not num.has("case"):
        return None
    if item.object is None and item.action is None and item.verb is None and context.prev is None:
        whole = of_alike(context) if EACH_IS.search(front) else None
        if whole is None:
            return None
        item.object, item.action, item.verb, item.topic = whole.object, whole.action, whole.verb, whole
        if state.chain:
            item.action, item.verb = state.chain_words, state.chain[-1]  # 受理的警情中，求助、纠纷居多，分别达12起、8起
    return item
