"""Levels without a verb in front of them: 旅店226家, 其中盗窃案46起, 对3家企业开展检查, （35起）."""

from __future__ import annotations

import re

from policenews.claims.behind_lists import code_at_end
from policenews.claims.chain_verbs import verbs
from policenews.claims.chains import chain_words, governing
from policenews.claims.context import Context
from policenews.claims.doers import came, of_doers, of_owner, thing_behind
from policenews.claims.items import Item, Words
from policenews.claims.level_cues import (
    CLAUSE_PREP,
    DONE,
    EMPTY,
    HEADS_BEHIND,
    LENT,
    MEASURED,
    NOW,
    NOWHERE,
    ORGANISED,
    PREPOSITIONS,
    SOME,
    STRENGTHEN,
    THERE_ARE,
    TIMES,
    TOLD,
    WEIGHT,
    WORTH,
    names_areas,
)
from policenews.claims.level_shared import before_bracket, of_alike
from policenews.claims.level_verbs import carried_on, inherit_verb, verb_behind
from policenews.claims.level_words import behind_fits, beside_organ
from policenews.claims.marks import PLACES, Mark
from policenews.claims.objects import ACTOR, NAMES, ORGANS, PLACE_ONLY, among, pair, persons_of, taken_over
from policenews.claims.opening import OF_THEM
from policenews.claims.phrases import phrase
from policenews.claims.places import clause_start


def _second_sum(context: Context, front: str) -> bool:
    """拦截款项11.4亿港元、420万美元: a sum right behind a sum is of the same money."""
    prev = context.prev
    return not front.strip() and context.join in ("、", "和") and context.num.has("money") and prev is not None and prev.num is not None and prev.num.has("money")


_VALUES = re.compile("(?:^|[，。；])(?P<name>[^，。；、和与及]{2,30}?)(?:分别|依次)(?:为|是|有|达|达到)[:：]$")
_TOTAL = re.compile("(?:共计|合计|总计|总共|一共|共有|共)$")
_LIST = re.compile(r"[^，。；：]{0,60}(?:、[^，。；：]{1,30}|等(?:[\d一二三四五六七八九十]+[类种余多]*)?(?P<head>[一-鿿]{2,8}))$")


def _list_in_front(context: Context) -> tuple[list[Mark], Words | None] | None:
    """发还汽车、电动车等7类物品，共计30件: verbs and object of a clause without a figure, that this one sums up."""
    sentence, text = context.sentence, context.sentence.text
    stop = context.clause - 1
    start = clause_start(text, sentence.start, stop) if stop > sentence.start and text[stop] in "，," else stop
    match = _LIST.match(text, start, stop)
    if match is None or context.prev is not None and context.prev.end > start:
        return None
    chain = governing(sentence, start, stop, stop, context.num.unit)
    if not chain or chain[-1].code not in ("seize", "recover", "find", "serve", "publicise", "issue"):
        return None
    words = phrase(sentence, chain[-1].end, stop)
    return chain, words


def _total_of_mean(context: Context, item: Item) -> Item | None:
    """接报警情3126起，环比上升7%，日均34起: the count that a bare mean is of, past changes."""
    if item.per is None or context.prev is None or context.prev.kind == "count" or len(context.before.strip()) > 3:
        return None
    return next((i for i in reversed(context.state.items) if i.kind == "count" and i.unit == item.unit and i.whole is None and i.value > item.value), None)


def _told_of(context: Context) -> Item | None:
    """18时至22时发案78起；居民小区54起: the nearest figure with the unit that says what happened, by its thing or by 发案 alone."""
    alike = [i for i in context.state.sentence.earlier + context.state.items if i.kind == "count" and i.unit == context.num.unit]
    last = alike[-1] if alike else None
    bare = last is not None and last.object is None and last.action is not None and last.action.text.endswith(("发案", "发生", "作案"))
    return last if bare else of_alike(context)


_WHOLE_WORDS = ("麻将", "火把", "补给", "供给", "理由", "案由")
"""They only end like a preposition."""
_OF_PLACE = re.compile("^(?:全国|全省|全市)?(?:公安|政法|全)(?:系统|战线|队伍)$|(?:[的在][一-鿿]{2,6}[省市县镇乡村州旗]|[对在](?:城区|市区|郊区|辖区|县城|境内|管内|全[省市县区]))$")
_ADDED = re.compile("(?P<verb>增加)了?$")
_TOTALS = ("总数", "总量", "总人数", "总户数", "总规模")
_STAND = frozenset({"camera", "vehicle", "property", "post"})
_STAND_IN = frozenset({"premises", "group", "road", "school"})


def _where_of(context: Context, part: Words) -> Item | None:
    """新装摄像头5260个，其中老旧小区2380个: the whole, where the part only says where its things stand."""
    whole = context.state.whole
    if whole is None or whole.object is None or whole.unit != context.num.unit:
        return None
    return whole if code_at_end(context.sentence, *whole.object.ranges[-1]) in _STAND and code_at_end(context.sentence, *part.ranges[-1]) in _STAND_IN else None


def _part_of_organ(context: Context, residue: Words | None) -> Item | None:
    """抓获逃犯86名，同比多21名，其中城关派出所18名: the whole, where the part only says whose they are."""
    whole, lead = context.state.whole, context.num.lead
    if whole is None or whole.unit != context.num.unit or whole.object is None:
        return None
    named = residue is not None and residue.text.endswith(("派出所", "支队", "大队", "中队", "分局")) or residue is None and any(a.end == lead for a in context.sentence.agencies)
    return whole if named else None


_DID = re.compile(r"(?P<verb>(?<![为是有到增减少多降升成死伤亡除])[一-鿿](?<![为是有到增减少多降升成死伤亡除]))了(?:足足|整整|近|约|共|一共)*$")


def _did(context: Context, front: str) -> tuple[Words, Words | None] | None:
    """锦旗收了11面, 带着大伙练了22次: a verb of one character that no list holds, by its 了, and the thing in front of it."""
    match = _DID.search(front)
    if match is None or context.num.has("ratio") or context.num.has("money"):
        return None
    at = context.left + match.start("verb")
    marks = context.sentence.marks.within(max(context.left, at - 8), at + 1)
    if any(m.start < at < m.end or m.start == at and m.kind == "noun" for m in marks):
        return None
    named = context.sentence.text[at - 1] in "”」" or any(m.kind == "noun" and m.end == at for m in marks)
    action = Words(match["verb"], ((at, at + 1),))
    thing = phrase(context.sentence, context.left, at) if named else None
    return action, thing if thing is None or not ACTOR.match(thing.text) else None


_PUT = re.compile("(?:全部|都|逐一|及时|悉数|安全|平安)*(?P<verb>[一-鿿]{1,2}?)(?:了|到|进|回|给|上|下|出|入|成|往|至|在)")


def _put(context: Context, place: int) -> Words | None:
    """把2870名村民拉进了群, 将129张身份证送到老人手里: what was done to them stands behind."""
    match = _PUT.match(context.sentence.text, place, context.clause_end)
    return Words(match["verb"], (match.span("verb"),)) if match is not None else None


def _quoted(context: Context, place: int) -> Mark | None:
    """对36家网吧“回头看”: a deed between quotation marks, by what its noun says is done."""
    named = next((m for m in context.sentence.marks.within(place, context.clause_end) if m.start == place + 1 and m.has("deverbal")), None)
    if named is None or context.sentence.text[place] not in "“「" or context.sentence.text[named.end : named.end + 1] not in "”」":
        return None
    code = next((flag[4:] for flag in named.flags if flag.startswith("act:")), "other")
    return Mark("verb", named.start, named.end, named.text, code)


_DAYS = re.compile("[两二三四五六七\\d]天|周末|工作日|白天|夜间|凌晨|上午|下午|晚间")
"""周五、周六两天29起: when, not what."""
_LIES_THERE = re.compile("(?:[藏存停堆放装载]有|[装运搭]载)(?:约|近|逾|超过)?$")
_GIVEN = re.compile("[^，。；“”]{2,16}?(?:颁发|授予|评选|命名|表彰)的(?=“)")


def _so_often(context: Context, verb: Mark) -> Words | None:
    """先后3次召开会商会, 曾两次荣获“爱民模范集体”: how often, and behind the verb what."""
    sentence, end = context.sentence, context.clause_end
    if context.num.unit not in TIMES or verb.start > context.num.stop + 2 or sentence.nums_between(verb.end, end):
        return None
    given = _GIVEN.match(sentence.text, verb.end, end)
    return phrase(sentence, given.end() if given is not None else verb.end, end)


def _of_those(context: Context) -> bool:
    """追逃的50名嫌疑人，已有22人到案: of the persons just counted."""
    prev = context.prev
    if prev is None or prev.num is None or not prev.num.has("person") or prev.object is None or context.num.value is None:
        return False
    return context.before.strip() in ("已有", "现已有", "目前已有", "已") and context.num.value < prev.value and prev.kind == "count"


_STATE = re.compile("(?:^|[对于将把，])(?P<state>(?:[一-鿿]{2})?(?:未(?!成年)|逾期|屡|轻微|违规|违法|存在|不符合|不合格)(?![^的]*[对将把])[一-鿿]{1,7}的)$")


def _in_what_state(context: Context, behind: Words) -> Words:
    """对未年检的6台车辆, 屡教不改的3家旅馆: in what state the things are, in front of the figure, is of their name."""
    text = context.sentence.text
    told = _STATE.search(text[context.left : context.num.lead])
    if told is None or len(behind.ranges) > 1:
        return behind
    start = context.left + told.start("state")
    return Words(told["state"] + behind.text, ((start, start + len(told["state"])), *behind.ranges))


def without_action(context: Context, item: Item, front: str, behind: Words | None) -> bool | None:
    """Object and verb of a figure from the words in front (`front`) or behind; True where that is all of it, False where the
    figure is none of its own, None where the rest of the reading goes on."""
    num, sentence, state, text = context.num, context.sentence, context.state, context.sentence.text
    residue = None if EMPTY.match(front) else phrase(sentence, context.left, num.lead)
    if residue is not None and residue.text in ("中", "内", "里"):
        residue = None  # 7名死者中有5人
    if context.prev is not None and context.prev.kind == "change" and NOW.match(front) and context.join == "，":
        residue = context.prev.object  # 财损减少四成，为897.4万元
        item.topic = context.prev
    if residue is not None and residue.text in _TOTALS and context.prev is not None and context.prev.kind == "count" and context.prev.unit == num.unit and context.prev.object is not None:
        item.object, item.own_verb = context.prev.object, True  # 新增志愿者26人，总数达到190人
        return True
    if residue is None and context.join == "：" and (named := _VALUES.search(context.gap_text)) is not None and (words := phrase(sentence, context.gap + named.start("name"), context.gap + named.end("name"))) is not None:
        item.object = words  # 高速公路车流量分别为：223万辆、224万辆
        return True
    if residue is not None and (PLACE_ONLY.match(residue.text) or NAMES.search(residue.text) or behind is not None and (SOME.match(residue.text) or set(residue.text) <= set("一二两三四五六七八九十男女支个"))):
        residue = None
    if residue is not None and num.has("case") and context.prev is not None and (residue.text.endswith(ORGANS) or beside_organ(context, residue)):
        whole = state.whole if context.part else context.prev  # 其中北关分局170起: where, not what
        if whole is not None and whole.unit == num.unit and (whole.object is not None or whole.action is not None):
            item.object, item.action, item.verb = whole.object, whole.action, whole.verb
            return True
    if behind is None and num.has("person") and context.part and (whole := _part_of_organ(context, residue)) is not None:
        item.object, item.action, item.verb = whole.object, whole.action, whole.verb
        return True
    if residue is not None and behind is None and num.has("case") and (code_at_end(context.sentence, *residue.ranges[-1]) in PLACES or _DAYS.fullmatch(residue.text)) and (whole := _told_of(context)) is not None:
        item.object, item.action, item.verb, item.topic = whole.object, whole.action, whole.verb, whole
        return True  # 盗窃警情87起，居民小区36起、停车场28起: where, not what
    if residue is None and behind is None and context.join == "(" and not front.strip():
        residue = before_bracket(context)
        if residue is not None and num.has("case") and PLACE_ONLY.match(residue.text) and (whole := of_alike(context)) is not None:
            item.object, item.topic = whole.object, whole  # 受理诈骗案25件。民雄乡（3件）、中埔乡（7件）居前: where, not what
            return True
    if residue is not None and context.part and (whole := _where_of(context, residue)) is not None:
        item.object, item.action, item.verb, item.topic = whole.object, whole.action, whole.verb, whole
        return True
    if residue is not None and num.has("mass") and context.prev is not None and context.prev.kind == "count" and WEIGHT.match(residue.text):
        item.object, item.action, item.verb = context.prev.object, context.prev.action, context.prev.verb
        item.topic = context.prev  # 查获冰毒13包，净重412.6克
        return True
    if residue is not None and behind is not None and front.endswith(("等", "等警种", "等多警种", "等部门", "一批", "首批", "末批", "及", "以及")) or residue is not None and behind is not None and "、" in residue.text and front.endswith(("共", "共计", "合计")):
        residue = None  # A案、B案等5起命案, 最后一批9名嫌疑人, 幼犬及两套护具
    if residue is not None and behind is not None and _OF_PLACE.search(residue.text):
        residue = None  # 为受害的更合镇两间企业发还现金
    if residue is not None and behind is not None and behind_fits(context, residue, behind):
        residue = None
    if residue is not None and (residue.text in PREPOSITIONS or residue.text[-1] in "将把由给以" and not residue.text.endswith(_WHOLE_WORDS) or behind is not None and residue.text.endswith(("围绕", "针对", "聚焦", "紧盯", "依托")) or NOWHERE.match(residue.text)):
        residue = None  # 对16人采取刑事强制措施, 以9个警区为单元
    if residue is not None and behind is not None and _LIES_THERE.search(front):
        residue = None  # 一窝点内藏有7辆被盗车辆
    if residue is not None and behind is not None and LENT.search(front) is not None and verbs(sentence, behind.ranges[-1][1], context.clause_end):
        residue = None  # 退赃大会为50个受害单位挽回损失
    if residue is not None and TOLD.match(residue.text):
        return False  # 对方让她再支付1.5万元: of a case that is told
    if residue is not None and num.unit in TIMES and any(m.kind == "verb" and m.start <= num.stop + 4 for m in sentence.marks.within(num.stop, context.right)) and not front.endswith(("了", "过")):
        residue = None  # 民警先后6次登门: how often, not what
    if residue is not None and ORGANISED.match(residue.text):
        residue = None
    if behind is not None and (added := _ADDED.search(front)) is not None:  # 特别增加1辆应急警车
        at = context.left + added.start("verb")
        item.object, item.own_verb = behind, True
        item.action, item.verb = Words("增加", ((at, at + 2),)), Mark("verb", at, at + 2, "增加", "deploy")
        return None
    if residue is not None and behind is None and residue.text.startswith("增加") and len(residue.text) > 3 and not num.has("money"):  # 增加警力20名
        at = residue.ranges[0][0]
        item.object, item.own_verb = Words(residue.text[2:], ((at + 2, residue.ranges[0][1]),)), True
        item.action, item.verb = Words("增加", ((at, at + 2),)), Mark("verb", at, at + 2, "增加", "deploy")
        return None
    if residue is not None and behind is not None and names_areas(residue, behind):
        residue = None  # 负责秧坝、八渡、弼佑3个乡镇
    worth = num.has("money") and behind is not None and WORTH.search(front) is not None
    if worth:  # 检获约值70万元毒品, 以及其他共计价值10万元被盗物品
        residue = None
    if behind is None and (did := _did(context, front)) is not None:
        item.action, item.object, item.own_verb = *did, True
        return True
    if residue is not None and (deed := came(context)) is not None and residue.text in (deed.text, deed.text + "了") and (thing := behind or thing_behind(context)) is not None:
        item.action, item.object, item.own_verb = deed, thing, True  # 她先后写下28本民情日记
        return True
    headless = worth or bool(HEADS_BEHIND.match(front)) or bool(behind is not None and STRENGTHEN.search(front)) or front.endswith("的") or (residue is None and behind is not None) or bool(
        behind is not None and CLAUSE_PREP.match(front)
    )
    done = DONE.match(front)
    if done and behind is not None:  # 确保了3490万名旅客平安出行: a verb that no list holds, by its 了
        item.object, item.own_verb = behind, True
        place = context.left + done.start("verb")
        item.action = Words(done["verb"], ((place, place + len(done["verb"])),))
    elif headless and behind is not None:
        item.object = _in_what_state(context, behind)
        if worth and state.chain:
            item.action, item.verb = state.chain_words, state.chain[-1]
        elif context.bracket and context.part and num.has("case") and state.whole is not None and state.whole.unit == num.unit and state.whole.verb is not None:
            item.action, item.verb = state.whole.action, state.whole.verb  # 检控10宗违例（3宗未能出示保险文件）
        elif not carried_on(context, item, behind) and not text.startswith(("损失", "中有", "中共有", "中已有"), behind.ranges[-1][1]) and not of_owner(context, behind) and not of_doers(context, behind):
            verb_behind(context, item, behind.ranges[-1][1])
            if item.verb is None and (deed := came(context)) is not None:
                item.action, item.own_verb = deed, True
            if item.verb is None and front.endswith(("把", "将")) and (put := _put(context, behind.ranges[-1][1])) is not None:
                item.action, item.own_verb = put, True
                item.verb = next((m for m in sentence.marks.within(*put.ranges[0]) if m.kind == "verb" and m.text == put.text), None)
            if item.verb is None and front.endswith("对") and (word := _quoted(context, behind.ranges[-1][1])) is not None:
                item.action, item.verb, item.own_verb = Words(word.text, ((word.start, word.end),)), word, True
            if item.verb is not None and item.verb.start == behind.ranges[-1][1] and text.startswith("、", item.verb.end):
                state.consumed = max(state.consumed, item.verb.end)  # 3名民警立功、12名民警受嘉奖
        if item.verb is None and context.part and state.whole is not None and (
            state.whole.unit == num.unit or num.has("person") and state.whole.num is not None and state.whole.num.has("person") or state.whole.verb is not None and state.whole.verb.code == "seize" and not num.has("person")
        ):
            item.action, item.verb = state.whole.action, state.whole.verb  # 查获涉酒案件17例，其中4例醉驾
    elif residue is not None:
        item.object = residue
        if (THERE_ARE.search(front) or MEASURED.search(residue.text)) and (context.join == "；" or context.join == "，" and not context.part):
            item.own_verb = True  # 共发生命案16宗，勒索案有921宗
        else:
            inherit_verb(context, item)
    elif persons_of(context, front) or _second_sum(context, front):
        pair(context, item)
    else:
        item.object = None
        verb_behind(context, item, num.stop)
        if item.verb is not None and context.part and (whole := state.whole) is not None and whole.num is not None and (
            whole.unit == num.unit and (num.has("case") or OF_THEM.fullmatch(context.gap_text)) or num.has("person") and whole.num.has("person")
        ):
            item.object = whole.object  # 其中爆窃案35宗，当中有28宗涉及村屋; 29名…被捕，其中18人被警方拘捕
        elif item.verb is None and _TOTAL.search(front) and (listed := _list_in_front(context)) is not None:
            chain, item.object = listed
            item.own_verb, item.verb, item.action = True, chain[-1], chain_words(sentence, chain)
            state.chain, state.chain_words = chain, item.action
        elif item.verb is None and (total := _total_of_mean(context, item)) is not None:
            item.object, item.action, item.verb = total.object, total.action, total.verb
        elif item.verb is None:
            pair(context, item)
        elif (often := _so_often(context, item.verb)) is not None:
            item.object = often
        elif not num.has("person") or among(context) or _of_those(context):
            item.object = taken_over(context, item.verb)
    return None
