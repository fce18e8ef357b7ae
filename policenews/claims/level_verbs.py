"""The verb of a level that names none in front: held from before, or standing behind its counts."""

from __future__ import annotations

import re
from dataclasses import replace

from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.marks import Mark
from policenews.claims.places import clause_end
from policenews.claims.settle import TAKING

_INVOLVED = re.compile(r"涉[案嫌赌诈][一-鿿]{0,4}(?:资金|金额|价值|总值|流水|案值|值)$")
_EVENTS_HOLD = frozenset({"alarm", "accident", "fire", "casualty", "hazard"})


_OFFENCES = frozenset({"case", "fraud_case", "violation"})
_NOT_DONE_TO_OFFENCES = frozenset({"seize", "arrest", "detain", "recover", "deploy", "publicise", "equip", "issue"})
"""Codes of verbs that are done to things or people: 暂扣证件19本，其他违法行为30起 says nothing of seizing offences."""
_REPAIRS = frozenset({"拆除", "清除", "更换", "修复"})
_FATES = frozenset({"死亡", "受伤", "死", "伤", "亡", "重伤", "轻伤"})


def _cannot(verb: Mark, subject: str | None) -> bool:
    """Whether a verb carried on through a list cannot have been done to such a thing: 拆除雨棚449个，一盔一带119起."""
    if verb.text in _FATES:
        return subject not in ("casualty", None)
    if subject not in _OFFENCES or verb.text in TAKING or verb.text.endswith("查处"):
        return False
    return verb.code in _NOT_DONE_TO_OFFENCES or verb.text in _REPAIRS or verb.code == "penalise" and subject != "violation"


_DEED_BEHIND = re.compile("了?(?P<deed>[一-鿿]{2})(?=[，。；]|$)")
_OFFENDERS_DO = frozenset({"参与", "参加", "提供", "从事", "实施"})
_OFFENCE = re.compile("赌博|诈骗|盗窃|吸毒|卖淫|嫖娼|贩毒|传销|走私|斗殴|偷渡|洗钱")
_REACHES = frozenset({"涉及", "涉", "遍及", "覆盖", "惠及"})
_HANDED_ON = re.compile("[，；\\s　]*(?:并|也|又|先后|成功|当场|依法|一举|及时|迅速)*[将把]")
_AMOUNT_OF_BUSINESS = re.compile("(?:办理|接待|受理|访问|点击|播放|阅读|浏览|转发|办件|接警|业务|通行|客|车流|客流|人流|保有)量$")


def _beside_outcome(context: Context, nouns: list[Mark]) -> Item | None:
    """取缔酒驾124件，其中移送法办46件，闯红灯1870件: behind what part of the first kind led to, the next kind, of the verb in front of all."""
    prev = context.prev
    if prev is None or prev.whole is None or not prev.own_verb or prev.object is None or context.opened or prev.verb is None:
        return None
    whole = prev.whole
    if whole.object is None or whole.verb is None or whole.verb.code == prev.verb.code or prev.object.text != whole.object.text or whole.unit != context.num.unit or prev.unit != whole.unit:
        return None
    kin = nouns[-1].code in _OFFENCES and any(m.code == nouns[-1].code for m in context.sentence.marks.within(*whole.object.ranges[-1])) if nouns else False
    told = whole.object.text in context.sentence.text[context.left : context.num.lead]
    return whole if (kin or whole.verb.code == "penalise" and context.num.has("case")) and not told else None


_CAME_IN = re.compile("(?:入境|出境|过境|通关)")
_REACHES_SO_MUCH = re.compile("(?:高达|多达|达到?|超过)")
_COMES = frozenset({"发生", "录得", "造成"})


def inherit_verb(context: Context, item: Item) -> None:
    """The verb holds to the next 。 or new verb: 检查库房4个、旅店226家. A measure (涉案金额) or an event stands for itself."""
    state, sentence = context.state, context.sentence
    assert item.object is not None
    start, end = item.object.ranges[0]
    nouns = [m for m in sentence.marks.within(start, end) if m.kind == "noun"]
    last = nouns[-1] if nouns else None
    if context.join in ("，", "；") and _INVOLVED.match(item.object.text) and context.num.has("money") and not (state.chain and state.chain[-1].code in ("recover", "seize")):
        return  # 打掉团伙5个，涉案资金3亿元
    if context.join in ("，", "；") and item.object.text.startswith("涉案") and context.num.has("mass") and _REACHES_SO_MUCH.match(sentence.text, end):
        return  # 核查涉案船舶25艘，涉案江砂高达10万吨
    if last is not None and last.has("measure") and not (context.join == "、" and state.chain and state.chain[-1].code in ("recover", "seize")):
        return  # but 返还资金1.2万笔、金额2.9亿元
    if context.join in ("，", "；") and _HANDED_ON.match(sentence.text, context.clause, context.num.lead) and not context.part:
        verb_behind(context, item, context.num.stop)
        if item.verb is not None:
            item.own_verb, state.chain, state.chain_words = True, [item.verb], item.action
            if item.object.text[0] in "将把":
                item.object = Words(item.object.text[1:], ((start + 1, end),))
            return  # 出动警力40名，将团伙成员5人全部抓获
    if context.join in ("，", "；") and (passive := _passive_list(context)) is not None:
        state.chain, state.chain_words = [passive], Words(passive.text, ((passive.start, passive.end),))
        item.action, item.verb = state.chain_words, passive
        return
    if (kin := _beside_outcome(context, nouns)) is not None:
        item.action, item.verb, state.whole = kin.action, kin.verb, None
        state.chain, state.chain_words = [kin.verb] if kin.verb is not None else [], kin.action
        return
    if context.join in ("，", "；") and _AMOUNT_OF_BUSINESS.search(item.object.text):
        return  # 办结3.85万件；出入境业务办理量2.19万人次
    if not state.chain and not (context.part and state.whole in state.before) and (context.join in ("", "。") or not state.items):
        verb_behind(context, item, context.num.stop)
        return
    if state.chain and (state.chain[-1].code == "hold" or context.join == "；" and state.chain[-1].text in _REACHES):
        return  # 涉及14个省市；八类犯罪逃犯68名
    if context.part and state.whole is not None and state.chain and state.chain[-1].text in _COMES and context.num.has("person") and state.whole.num is not None and state.whole.num.has("person"):
        item.action, item.verb = state.whole.action, state.whole.verb
        return  # 发生意外6宗，死者7人，当中行人5人
    if state.chain and context.join in ("，", "；", ")") and last is not None and last.code in _EVENTS_HOLD and not context.part:
        own = state.chain[-1].code
        if own not in ("receive", "occur", "find", "rectify", "inspect") or last.code == "alarm" and own in ("find", "rectify", "inspect"):
            return  # 盘查人员5987人，入室盗窃警情8起
    if state.chain and state.chain[-1].code == "license" and context.join == "，" and last is not None and last.code == "resident" and _CAME_IN.search(item.object.text) and not context.part:
        return  # 签发签证119万人次，免签入境外国人2089万人次
    if state.chain and state.chain[-1].code in ("handle", "solve", "file") and context.join in ("，", "；") and context.num.has("money") and last is not None and last.end == end and not context.part:
        return  # 办理行政案件304起，罚没款420万元
    if state.chain and state.chain[-1].code in ("arrest", "detain") and context.join in ("，", "；") and not context.part and not (
        context.num.has("person") or context.num.has("case")
    ):
        return  # 抓获嫌疑人312名，公安部发来贺电2次
    if context.part and state.whole is not None and state.whole.verb is not None and state.whole.unit == context.num.unit and state.chain and state.whole.verb is state.chain[-1]:
        item.action, item.verb = state.whole.action, state.whole.verb  # 查扣车辆36辆，其中非法改装22辆
        return
    counted = last.code if last is not None else "case" if context.num.has("case") else None
    if counted in _OFFENCES and context.num.has("person"):
        counted = "suspect"  # 抓获酒驾31人、醉驾6人: those who did it
    prev = context.prev
    alike = prev is not None and prev.verb is not None and bool(state.chain) and prev.verb is state.chain[-1] and context.join in ("、", "和", "及") and prev.unit == context.num.unit
    if state.chain and _cannot(state.chain[-1], counted) and not alike:  # 劝导违法载人5007起、超员违法4189起
        other = next((i for i in reversed(state.items) if i.verb is not None and not _cannot(i.verb, counted) and i.unit == context.num.unit), None)
        if other is not None:
            item.action, item.verb = other.action, other.verb
        if other is not None or last is not None:
            return
    if not state.chain and context.part and state.whole is not None and state.whole.verb is not None:
        item.action, item.verb = state.whole.action, state.whole.verb
    elif state.chain:
        item.action, item.verb = state.chain_words, state.chain[-1]
    elif context.prev is not None and context.join in ("、", "和") and context.prev.action is not None:
        item.action, item.verb = context.prev.action, context.prev.verb


def carried_on(context: Context, item: Item, behind: Words) -> bool:
    """启动20个执勤点、38个防护圈; 组织70名警力和30名社会力量开展巡防: the verb in front holds for the rest of its list."""
    state, prev = context.state, context.prev
    if state.chain and state.announced is state.chain[-1] and (prev is None or prev.verb is not state.announced) and not context.before.strip("约近共 "):
        item.action, item.verb = state.chain_words, state.chain[-1]  # 检获一批毒品，包括约1.2公斤冰毒
        item.rules.append("carried")
        state.announced = None
        return True
    if state.chain and not context.part and state.chain[-1].code == "seize" and context.opened and not context.before.strip():
        item.action, item.verb = state.chain_words, state.chain[-1]  # 检获大批武器，当中包括4把刀
        item.rules.append("carried")
        return True
    adjoining = context.prev is not None and context.prev.object is not None and context.prev.object.ranges[-1][1] == context.num.lead  # 划分为1个大网格31个小网格
    together = adjoining or context.join == "" and context.before.strip() in ("共", "共计", "共约")  # 组织4个派出所共70余名警力
    if not state.chain or not (together or context.join in ("、", "和", "，")) or prev is None or prev.object is None or prev.num is None or prev.verb is not state.chain[-1]:
        return False
    if not prev.own_verb and "carried" not in prev.rules or prev.object.ranges[0][0] < prev.num.stop or (context.before.strip() not in ("", "及", "以及", "和", "并") and not together and not _SEX_FIRST.fullmatch(context.before)):
        return False
    if prev.verb.start >= prev.num.stop and any(m.start == behind.ranges[-1][1] for m in verbs(context.sentence, behind.ranges[-1][1], context.clause_end)):
        return False  # 3名民警立功、12名民警受嘉奖: each has its own
    if context.join == "，" and verbs(context.sentence, behind.ranges[-1][1], context.clause_end):
        return False
    item.action, item.verb = state.chain_words, state.chain[-1]
    item.rules.append("carried")
    return True


def _passive_list(context: Context) -> Mark | None:
    """服务器6台、手机81部被依法查扣: the verb behind the last figure of the list."""
    sentence = context.sentence
    passive = sentence.text.rfind("被", context.num.stop, context.clause_end)
    if passive < 0 or sentence.nums_between(passive, context.clause_end):
        return None
    found = verbs(sentence, passive, context.clause_end)
    return found[-1] if found and found[-1].has("passive") else None


_SEX_FIRST = re.compile(r"(?:[一二两三四五六七八九十\d]+[男女]){1,2}")
"""抓获运送者1名和两男一女3名偷渡客: the sum stands behind."""
_IN_NAME = re.compile(r"(?:[一-鿿]{2})?(?:单位|企业|机构|公司|人员|场所|部门|平台|网站)(?![\d一二两三四五六七八九十])|的\s?[\d一二两三四五六七八九十]")
"""What stands behind a verb that is part of a name, or of a relative clause."""
_SAID_THEN = re.compile(r"[^，。；、\d]{2,16}、(?=\d|[一二两三四五六七八九十])")
_ALL = re.compile(r"(?:[，,]年[龄齡纪][^，。；]{2,24})?[，,](?:则|均|亦|都)?(?:涉嫌[^，。；]{1,24}?(?=被)|均|都|全部|皆|全|(?:现|已|后|依法|先后|均)*被)")


_AS_FOR = re.compile("(?<![针面])对于?[^，。；\\d]{0,20}$")
_THEY_DID = re.compile(r"[，,](?=[^，。；\d]{2,30}(?:[，。；]|$))")


def _done_to_those(context: Context, end: int) -> re.Match[str] | None:
    """对于合格的17台客车，交警部门为其核发了标志: what was done to them stands in the next clause, which has no figure."""
    return _THEY_DID.match(context.sentence.text, end) if _AS_FOR.search(context.before) is not None else None


_OF_THESE = re.compile(r"(?:[员人子犯者对象]中[，,]?|[，,]?)(?:已经?|现|目前)(?:共?有|到案|抓获|归案|落网)(?=[\d一二两三四五六七八九十])")
_GOING = frozenset({"上门", "登门", "入户"})


def verb_behind(context: Context, item: Item, place: int) -> None:
    """对3家单位、8处零售点开展突击检查; 8人已被依法逮捕: the verb stands behind its count, past the rest of the list."""
    sentence = context.sentence
    end = context.clause_end
    found = verbs(sentence, place, end)
    if not found and (led := _ALL.match(sentence.text, end) or _done_to_those(context, end)):
        end = clause_end(sentence.text, led.end(), sentence.end)  # 两个社区，均设立了警务室
        found = verbs(sentence, led.start() + 1, end)
    if (serves := sentence.text.find("作为", place, end)) >= 0:  # 8个村作为整治重点: what they serve as is no deed
        found = [m for m in found if m.end <= serves]
    passive = sentence.text.find("被", place, end)
    if passive >= 0 and any(m.start > passive or m.start == passive and m.code in ("arrest", "detain") for m in found):
        found = [m for m in found if m.start > passive or m.start == passive and m.code in ("arrest", "detain")]
    rate = next((n for n in sentence.nums_between(place, end) if n.has("ratio")), None)
    if rate is not None:  # 受理的225起纠纷实现100%化解: what is done to the share is not said of the count
        found = [m for m in found if m.start < rate.lead][:-1]
    if sentence.zeros:  # 96个小区实现零发案: the deed of a zero is the zero's
        found = [m for m in found if not any(z.start() < m.start < z.end() for z in sentence.zeros)]
    rest = _OF_THESE.search(sentence.text, place, end)  # 50名嫌疑人已有22人到案, 1188名逃犯中已到案1093名
    if rest is not None and any(n.has("person") and n.role is None for n in sentence.nums_between(rest.end(), end)):
        found = [m for m in found if m.start < rest.start()]
    for index, mark in enumerate(found):
        if _IN_NAME.match(sentence.text, mark.end) and index + 1 < len(found):
            continue  # 对16家APP开办单位、服务使用单位开展检查; 督办的6起案件和部里督办的5起案件告破
        done = sentence.text[mark.start - 1] == "被" or sentence.text.startswith("了", mark.end)  # 23名司机被罚, 86家商户签了承诺书
        if mark.has("single") and not done and not any(n.lead == mark.end for n in sentence.nums_between(mark.end, mark.end + 6)):
            continue
        chosen = mark
        if mark.text in ("参与", "参加") and mark.start == place and len(found) > index + 1:
            chosen = replace(mark, code=found[-1].code)  # 29.4万人次参与线上答题
        elif mark.has("light") or mark.has("support"):
            later = [m for m in found[index + 1 :] if not m.has("light")]
            later = [m for m in later if "并" not in sentence.text[later[0].end : m.start]]  # 进行整改并通过公示
            if later:
                chosen = later[-1] if mark.has("light") else later[0]
        item.action, item.verb = Words(chosen.text, ((chosen.start, chosen.end),)), chosen
        if chosen is mark and mark.text in ("进行", "开展", "实施", "予以") and (deed := _DEED_BEHIND.match(sentence.text, mark.end, sentence.end)):
            item.action = Words(deed["deed"], (deed.span("deed"),))  # 对两个窝点进行包围
        if mark.text in _OFFENDERS_DO and _OFFENCE.search(sentence.text, place, min(mark.end + 4, sentence.end)):
            item.verb = None  # 6名人员参与赌博: no deed of the police
        if chosen is mark and mark.text in _GOING and index + 1 < len(found) and found[index + 1].start == mark.end:
            told = found[index + 1]  # 逐一上门告知: one chain
            item.action, item.verb = Words(mark.text + told.text, ((mark.start, told.end),)), told
        if place == context.num.stop and (said := _SAID_THEN.match(sentence.text, chosen.start)):
            context.state.consumed = max(context.state.consumed, said.end())  # 11宗涉及枪械、29宗发生于店铺
        if context.join == "、" and context.prev is not None and context.prev.verb is None and context.prev.kind == "count":
            context.prev.action, context.prev.verb = item.action, item.verb
        return
    listed = context.join in ("、", "和") or context.gap_text == "" and context.num.unit is None  # 拘捕两男一女
    if listed and context.prev is not None and context.prev.kind == "count":
        item.action, item.verb = context.prev.action, context.prev.verb
