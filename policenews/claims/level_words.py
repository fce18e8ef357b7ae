"""The words around a level's figure: between verb and figure, in the clause in front, of a sum without its unit."""

from __future__ import annotations

import re

from policenews.claims.chain_links import TOGETHER
from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.doers import verb_right_behind
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.level_cues import WHOLE, WORTH
from policenews.claims.marks import Mark
from policenews.claims.objects import NAMES, ORGANS, PLACE_ONLY, RECEIVER
from policenews.claims.phrases import head_of_relative, phrase

SUM_OF_ONE = re.compile(r"一[起宗件个][^，。；]{0,12}?(?P<sum>(?:涉案|案值|流水|被骗|交易|涉赌|诈骗)(?:资金|金额|价值|流水)?|资金流水|金额)$")
INSIDE = re.compile(r"(?<=[一-鿿])(?:损失|好事|实事|案件|违法行为|隐患|纠纷|嫌疑人)$")
"""Nouns inside a verb's entry: 挽回损失, 做好事."""


def object_after(context: Context, verb: Mark) -> Words | None:
    """What stands between verb and figure, unless it is a person's name or a receiver (移交政府38起)."""
    start = verb.end
    if verb.code in ("find", "inspect") and (has := _THERE_IS.search(context.sentence.text, verb.end, context.num.lead)):
        start = has.end()  # 发现一辆货车内有仿真枪1支
    if led := _LED_BY.match(context.sentence.text, start, context.num.lead):
        start = led.end()  # 打掉以罗某为首的团伙3个
    if some := _AND_OTHERS.search(context.sentence.text, start, context.num.lead):
        start = some.end()  # 抓获陈某等嫌疑人23名
    found = phrase(context.sentence, start, context.num.lead)
    if found is not None and (left := _LEFT_OVER.match(found.text)) is not None and len(found.ranges) == 1:
        found = Words(found.text[left.end() :], ((found.ranges[0][0] + left.end(), found.ranges[0][1]),))  # 作业遗留的炸药
    if found is not None and (made := _MADE_TO.search(found.text)) is not None and len(found.ranges) == 1:
        found = Words(found.text[: made.start()], ((found.ranges[0][0], found.ranges[0][0] + made.start()),))
    if found is None or NAMES.search(found.text) or found.text in {"其", "他", "她", "由", "给", "对", "将", "为", "向", "把", "至", "到"} or _BY.search(found.text) or _AT_PLACE.fullmatch(found.text):
        return None
    if verb.text.startswith(("移", "转", "提请", "函告", "抄", "通报", "交办", "交由", "反馈")) and RECEIVER.match(found.text):
        return None
    if verb.text.startswith(("移", "转", "推送", "通报", "反馈", "抄告")) and (whom := _TO_WHOM.match(found.text)) is not None and len(found.ranges) == 1:
        found = Words(found.text[whom.end() :], ((found.ranges[0][0] + whom.end(), found.ranges[0][1]),))  # 移送纪委监委线索12条
    if (forces := _FORCES.match(found.text)) is not None:
        begin = found.ranges[0][0] + forces.start("who")
        return Words(forces["who"], ((begin, begin + len(forces["who"])),))  # 组织交警大队、特警二队等警力460人
    if found.text.endswith(("公安局", "分局", "派出所", "公安机关")) and context.num.unit not in ("个", "所", "处", "家"):
        return None  # 移交派出所12起, but 新建派出所3个
    acted = next((m for m in context.sentence.marks.within(*found.ranges[0]) if m.kind == "verb" and not m.has("nominal")), None)
    if acted is not None and acted.code in ("seize", "find", "receive") and (head := head_of_relative(context.sentence, acted.end, context.num.lead)) is not None:
        return phrase(context.sentence, *head.ranges[0], keep_subject=True) or found  # 销毁近年来收缴的枪支64支
    return found


_TO_WHOM = re.compile("(?:(?:检察院|检察机关|法院|司法机关|有关部门)(?:处理|办理|侦办|审理|起诉)的|纪委监委|纪检监察机关|纪检监察部门|检察机关|检察院|法院|司法机关|司法所|(?:有关|相关|其他|主管|行业|职能)(?:部门|单位))(?=[一-鿿]{2})")
_MADE_TO = re.compile("(?<=[人员者机客])(?:就地|下车|停车|进站)?(?:休息|离场|离开|返回|下车|换乘|绕行|撤离|就医)$")
"""强制疲劳驾驶人休息132人: what they were made to do."""
_LEFT_OVER = re.compile("[一-鿿]{2,14}(?:遗留|遗弃|丢弃|废弃|散落|流散|剩余|闲置)的(?=[一-鿿]{2})")
_FORCES = re.compile(r"[^，。；]{0,30}等(?:多警种)?(?P<who>警力|民警|民辅警|警员|力量)$")
_BY = re.compile("(?<![自理事缘案])由$")
_AT_PLACE = re.compile(r"在[^，。；]{1,10}[内里上处中]|本澳|本港|全港|全澳")
"""设置在体育场内的12个安检门, 巡查本澳四间卡拉OK: where, not what."""
_LED_BY = re.compile(r"了?以[^，。；]{2,24}为首的")
_AND_OTHERS = re.compile(r"某[某一-鿿]{0,2}(?:[（(][^）)]{1,12}[）)])?等(?=[一-鿿]{2})")
_THERE_IS = re.compile(r"[一-鿿]{2,16}(?:内|中|里|上|处|身上|存)?(?:藏|携带|夹带|存|装|仍|还|共|均)?有(?!关|害|毒|效|序|偿|限|奖)(?=[一-鿿]{2})")
_PERSONS = frozenset({"suspect", "resident", "audience", "personnel", "driver"})


_OWNED = re.compile(r"的(?:派出所|警务室|中队|大队|支队|单位|队伍|公司|企业|工厂|村|团伙|家庭|社区|专班)")
"""What persons belong to: 9名民警的派出所 counts 民警."""


def persons_only(sentence: Sentence, words: Words) -> Words:
    """返还23名群众被骗款31万元: what 名 counts ends with the people."""
    start, end = words.ranges[0]
    nouns = [m for m in sentence.marks.within(start, end) if m.kind == "noun"]
    people = next((m for m in nouns if m.code in _PERSONS), None)
    if people is None or len(words.ranges) > 1:
        return words
    owner = nouns[-1] is people and bool(_OWNED.match(sentence.text, people.end, end))
    if nouns[-1].code in _PERSONS and not owner:
        return words
    if nouns[-1].code not in ("money", "property", "vehicle", "document", "permit") and sentence.text[people.end] != "的":
        return words  # 9名民警的派出所, 3名社区干部家庭
    return Words(sentence.text[start : people.end], ((start, people.end),))


_MOVED = re.compile(r"(?P<name>[一-鿿“”]{2,20}?(?:数|量|人数|起数|案|案件|罪行|警情|事故|火灾|纠纷|损失|金额|盗窃|诈骗|抢劫|抢夺|赌博|爆窃|行劫|违法)|(?<![一-鿿])(?:案件|警情|事故|火灾|纠纷|投诉))(?:已|均|都|也|虽然|虽|同样|亦|仍然|仍|依然|依旧|继续|则|录得)*(?:连续|持续|不断|逐年|稳步|大幅|明显|呈|总体|整体|有所|保持)*(?:[一二三四五六七八九十两\d]{1,3}个?(?:年|月|季度|周))?(?:大幅|明显|稳步|持续|保持|实现|呈)*(?:下降|下跌|减少|回落|上升|上涨|增长|增加|走低|走高|下滑|攀升|平稳|稳定|居高不下|高企|[较偏][多高]|频发|高发|多发)(?:态势|趋势)?$")


_PEAKED = re.compile(r"(?P<name>[一-鿿“”]{2,12}?)(?:单日|单月)?(?:最高峰|最高值|峰值|高峰)(?:出现|发生|集中)?(?:在|于|为)[^，。；]{1,12}$")


_RANKED = re.compile(r"(?P<name>[一-鿿“”]{2,14}?)(?:次之|其次|居次|居首|居多|最多|最大|最高|最为突出|紧随其后|位?居(?:全[一-鿿]{1,5})?(?:首|第[一二三]|前[三五十])位?)$")


_THE_MOST = re.compile(r"(?:其中|当中)?以(?P<name>[一-鿿“”]{2,14}?)(?:案件|警情)?(?:最多|居多|为主|居首|最为突出|占多数|占大多数)$")
_AT_RECORD = re.compile(r"(?P<name>[一-鿿“”]{2,14}?)(?:均|都|也|亦)?(?:创下?|为|是|处于|跌至|升至)了?[^，。；]{0,24}?(?:最[低高]|次[低高]|新[低高]|[低高]位|[低高]点)$")
_MOSTLY = re.compile(r"(?:近半|过半|逾半|一半|多数|大多|大部分|主要|[一二三四五六七八九]成[多半]?)(?:是|为|属|系)(?P<name>[一-鿿]{2,12})$")


_SHARED = re.compile(r"(?P<name>[一-鿿“”]{2,14}?)(?:已|约)?[占佔][^，。；]{2,14}?(?:近半|过半|逾半|一半|多数|大部分|[一二三四五六七八九][成分][^，。；]{0,3})$")
_IS_ONE = re.compile(r"(?P<name>[一-鿿“”]{2,10}?)(?:是|属于?|为)(?:其中)?(?:一种|一类|一项|唯一|最)[^，。；]{2,20}")
_A_SUM = re.compile(r"(?P<name>[一-鿿“”]{2,20}(?:金额|总额|案值|总数|总量|数目|人数|起数|宗数))")


def said_before(context: Context) -> Words | None:
    """死亡人数连续四年下降，去年为86人: what the clause in front says of a number holds for the figure behind."""
    text = context.sentence.text
    stop = context.clause - 1
    start = max(context.gap, max(text.rfind(c, context.gap, stop) for c in "，；。：") + 1)
    match = (_THE_MOST.search(text, start, stop) or _MOVED.search(text, start, stop) or _PEAKED.search(text, start, stop) or _RANKED.search(text, start, stop) or _MOSTLY.search(text, start, stop) or _AT_RECORD.search(text, start, stop) or _A_SUM.fullmatch(text, start, stop) or _SHARED.search(text, start, stop) or _IS_ONE.fullmatch(text, start, stop)) if stop > start else None
    if match is None:
        return None
    begin = max([match.start("name"), *(t.end for t in context.sentence.mentioned(start, stop) if t.start < match.start("name") < t.end)])
    return phrase(context.sentence, begin, match.end("name"))


def the_most(context: Context) -> bool:
    """以冰毒最多，搜获36公斤: whether the clause in front says of what there was most."""
    text, stop = context.sentence.text, context.clause - 1
    return _THE_MOST.search(text, max(context.gap, stop - 24), stop) is not None


_COUNT_NOUN = re.compile(r"(?:人次|人数|车次|起数|宗数|次数)(?:达到|达|为|逾|超过|超|约|共|近|有|是)*$")


_KIND = re.compile(r"(?:其中)?[一-鿿]{1,10}(?:约|近|超|逾)?")


_PEOPLE_BEHIND = re.compile(r"(?:余|多)?(?:[一-鿿]{0,4}人口|[一-鿿]{2,4}人员(?!的)|群众|市民|居民|师生|学生|旅客|游客|村民|民警|职工|网民|[一-鿿]{0,6}用户|商户|家庭|观众|考生)")


FORCE_BEHIND = re.compile(r"(?:公安|巡防|精干|各警种)?(?:警力|民警|交警|巡警|辅警|民辅警|干警|警员|队员|特警|武警|官兵|师生|群众|人员|车辆)")


_CHANGED_BEHIND = re.compile("[，,、](?:同比|环比|较|比|与)")


def _counts_cases(context: Context) -> bool:
    """查处治安案件1326，同比上升8.6%: a verb, the noun of an event, and a number without its measure word."""
    num, text, marks = context.num, context.sentence.text, context.sentence.marks
    if num.form != "arabic" or num.value is None or num.value < 10 or num.value % 1 or text[num.end : num.end + 1] not in ("，", "。", "；", ",", ";", "、", ""):
        return False
    if 1900 <= num.value <= 2100 and not _CHANGED_BEHIND.match(text, num.end):
        return False  # 破获案件2019，…: a year
    named = any(m.kind == "noun" and m.code in _COUNTED and m.end == num.lead for m in marks.within(num.lead - 8, num.lead))
    return named and any(m.kind == "verb" and m.start >= context.clause for m in marks.within(context.clause, num.lead))


_COUNTED = frozenset({"case", "fraud_case", "alarm", "accident"})


def bare_sum(context: Context) -> bool:
    """节省开支4个多亿: a sum whose unit is left out stands behind its noun, before a separator."""
    num, text = context.num, context.sentence.text
    if num.form == "arabic" and num.value is not None and num.value >= 1000 and _PEOPLE_BEHIND.match(text, num.end):
        return True  # 避免61.7万群众被骗
    if num.form == "arabic" and text[num.end - 1] in "万亿" and text.startswith(("现金", "现款", "存款", "赃款"), num.end):
        return True  # 检获13万现金
    if num.value is not None and num.value >= 10 and (num.bound == "more" or text[num.end - 1] in "万千百") and FORCE_BEHIND.match(text, num.end):
        return True  # 出动300余警力
    if text[num.end : num.end + 1] in ("，", "。", "；", ",", ";", "", "、") and _COUNT_NOUN.search(text, context.clause, num.lead):
        return num.form == "arabic"
    if context.bracket and context.state.whole is not None and num.form == "arabic" and text[num.end - 1] in "万亿" and text[num.end : num.end + 1] in "，、）)" and _KIND.fullmatch(text, context.left, num.lead):
        return True  # 登记12.3万条（男性7.1万、女性5.2万）
    if _counts_cases(context) or num.form == "arabic" and text[num.end - 1] in "万亿" and text.startswith("的", num.end) and WORTH.search(text, context.left, num.lead):
        return True  # 市值300万的毒品
    return (
        num.form == "arabic" and text[num.end - 1] in "万亿" and text[num.end : num.end + 1] in ("，", "。", "；", ",", ";", "", *("、）)" if context.bracket else ""))
        and any(m.kind in ("noun", "verb") and m.end <= num.lead for m in context.sentence.marks.within(context.left, num.lead))
    )  # fmt: skip


FAULTY = re.compile(r"(?:(?:货车|客车|摩托车|机动车|车辆|驾驶人|电动车|面包车)(?=不|未|违|无))?(?:未(?!成年|发)|不按|不系|不戴|不避|不礼|拒不|拒绝|违反|违规|违法|违章|非法|无证|无牌|故意|私自|擅自|使用(?:伪造|变造|他人))")
def behind_fits(context: Context, residue: Words, behind: Words) -> bool:
    """天安门广场12.3万名群众, 成都32所高校: the words in front only say where, the noun behind is what is counted."""
    def last(words: Words) -> Mark | None:
        nouns = [m for m in context.sentence.marks.within(*words.ranges[0]) if m.kind == "noun"]
        return nouns[-1] if nouns else None

    if residue.text.endswith((*WHOLE, "”")):
        return True  # 足迹遍及全县35所中小学
    front, back = last(residue), last(behind)
    if back is None:
        return False
    if front is None:
        return len(residue.text) <= 8
    if verb_right_behind(context, front) is not None and back.end == behind.ranges[-1][1]:
        return True  # 银行网点打来5通预警电话
    return context.num.has("person") and back.code in _PERSONS and front.code not in _PERSONS and front.end == residue.ranges[0][1]


def beside_organ(context: Context, residue: Words) -> bool:
    """其中北关分局600起、南坪70起: a short name in a list that an organ opened says where, as the organ does."""
    prev, sentence = context.prev, context.sentence
    if prev is None or prev.num is None or context.join not in ("、", "和", "，") or len(residue.text) > 5:
        return False
    named = sentence.text[max(sentence.start, prev.num.lead - 4) : prev.num.lead]
    placed = _LAST_NAME.search(sentence.text, max(sentence.start, prev.num.lead - 9), prev.num.lead)
    where = named.endswith(ORGANS) or placed is not None and PLACE_ONLY.match(placed[0]) is not None
    named_kind = any(m.kind in ("noun", "verb") for m in sentence.marks.within(*residue.ranges[0]))
    return where and prev.unit == context.num.unit and not named_kind


_LAST_NAME = re.compile(r"[一-鿿]{2,8}$")
def light_object(context: Context, item: Item, chain: list[Mark]) -> None:
    """开展巡逻112次: the object of a light verb may be a verb itself."""
    if item.object is None and chain[-1].has("light"):
        for mark in verbs(context.sentence, chain[-1].end, context.num.lead):
            begin = mark.start - 2 if context.sentence.text[mark.start - 2 : mark.start] in TOGETHER and mark.start - 2 >= chain[-1].end else mark.start
            item.object = Words(context.sentence.text[begin : mark.end], ((begin, mark.end),))
        if item.object is None:  # 反诈宣讲走进厂矿，先后开展15场次
            for noun in reversed(context.sentence.marks.within(context.gap, chain[0].start)):
                if noun.kind == "noun" and noun.code == "event":
                    item.object = Words(noun.text, ((noun.start, noun.end),))
                    break
