"""Ratios and multiples: 破案率84.4%, 占诈骗类警情的41.4%, 每万辆机动车死亡1.1人, 是去年同期的1.7倍."""

from __future__ import annotations

import re

from policenews.claims.behind import noun_behind
from policenews.claims.chain_verbs import verbs
from policenews.claims.change_clause import clause_before
from policenews.claims.compare import basis_between
from policenews.claims.context import Context
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.new_item import new_item
from policenews.claims.phrases import phrase
from policenews.facts.mentions import TimeMention
from policenews.words import cues

_SHARE = re.compile(r"(?:(?:仅|只|约|近|超过|均|各)?占(?:比)?|(?<=[数量额])(?:接近|相当于|约为)(?=[^，。；、]{2,16}[数量额]的))(?P<of>[^，。；、]{0,18}?)(?:的)?(?:比例|比重)?(?:为|达到|达|约|近|超过|超|逾|仅|高达|至|\s)*$")
_RANKED = re.compile(r"(?P<name>[^，。；、：\d]{2,14}?)(?:次之|其次|居次|居首|居多|最多|最高|最为突出|排第[一二三四五]|位[列居]第[一二三四五]|位居[前首]位)[，,]$")
_SAID_OF = (
    re.compile(r"以(?P<name>[^，。；、：\d]{2,16}?)(?:为主|居多|为多|为最|最多|最?为?突出|占多数|居首|占比最[大高])[，,]$"),
    _RANKED,
    re.compile(r"(?:^|[，。；])(?:其中[，,])?(?P<name>[^，。；、：\d]{2,24}?)的[，,]$"),
    re.compile(r"(?:主要|大多|多|集中)(?:集中)?(?:为|是|在|于|发生在|出现在)(?P<name>[^，。；、：\d]{2,12})[，,]$"),
    re.compile(r"(?:[一二三四五六七八九十]是)?(?P<name>[^，。；、：\d]{3,14}?)(?:仍|较|最|依然|持续|相对)?(?:高发|多发|突出)[，,]$"),
)
"""纠纷以家庭纠纷为主，占38%; 网购次之，占22%; 主要集中在城区，占71%; 电动车被盗案件高发，占53%; 因超速导致死亡的，占71%."""
_GREW_MOST = re.compile(r"[一-鿿、]{2,30}?(?:同比|环比)?(?P<span>增幅|升幅|降幅|跌幅|涨幅)(?:较|最|相对|均|都)?(?:大|高|明显|突出)?\s*[，,]\s*分别(?:为|是|达|达到)?[:：]?$")
_SHARE_BOUND = re.compile(r"约|近|超过|超|逾")
_MULTIPLE = re.compile(r"(?:是|为|达|相当于|达到|约为|约是)(?P<base>[^，。；]{0,20}?)的?\s*(?:约|近|超过|逾)?$")
_BASIC_RATE = re.compile(r"(?<![一-鿿])[百千万]人[一-鿿]{1,8}[量率数](?:已|约)?(?:为|达到|达|是)?$|每(?:[百千万亿十]+|\d[\d.]*[万千百亿]?)(?:名|人|辆|户|个|台|车)?[^，。；、\d]{0,12}$")
_RECKONED = re.compile(r"(?:以|按)每[十百千万\d]+(?:名|人口?|辆|户)[一-鿿]{0,4}计算?[，,]$")
_RATE_TAIL = re.compile(r"(?:" + "|".join(cues.RATE_END) + r")(?:(?:综合)?(?:调查|测评|测算|评价)?(?:结果|得分|指数|分值|成绩|分数))?(?:稳定在|保持在|维持在|为|达到|达|约|近|超过|超|仅为|仅|只有|是|高达|均为|均达|均|在|始终|：|:|\s|已|却)*$")
_SAID_OF_RATE = re.compile(r"([^，。；、]{2,22}?(?:率|占比|比例|比重))(?:偏|较|不|最|明显|仍|还)?(?:高|低|大|小|多|偏低|偏高|稳定)?[，,](?:只有|仅有|仅|仅为|为|达|达到|高达|约|是|仅占|占)*$")
_RATE_REACHED = re.compile(r"([^，。；、]{2,22}?(?:率|占比|满意度|安全感))(?:创|位居|位列|居|再|持续|稳步|大幅|明显|显著|进一步|提升|提高|上升|下降|降低|有所)[^，。；\d]{2,14}[，,](?:达到|达|为|高达)?$")
_RATE_KEPT = re.compile(r"(?P<name>[一-鿿]{1,14}(?:率|满意度|安全感))(?:已|均|都)?(?:连续[一二三四五六七八九十两\d]{1,3}个?(?:年|季度|月|周)|连年|始终|一直|继续)+(?:保持|维持|稳定|均|都|达|为)(?:到|在|为)?$")
_BARE_REACH = re.compile(r"\s*(?:达到|达|为|高达)?\s*$")
_NO_RESULT = re.compile(r"高于|低于|优于|超出")


_BOTH = ("两者", "二者", "三者", "两者合", "二者合", "三者合", "合", "合计", "两项合计", "两类", "两类警情合")


_GROWN = re.compile("(?:" + "|".join((*cues.SPAN_UP, *cues.SPAN_DOWN)) + ")(?:更|甚至|已)?(?:高达|达到?|为|至|是)?(?:约|近|逾|超过)?$")
_SOME_TIME = re.compile("[年月日周期前时季初末天夜晚]|常态|往常")


def multiple(context: Context) -> Item | None:
    """是去年同期的1.7倍: kind multiple, of what was said before."""
    num = context.num
    if num.unit != "倍":
        return None
    clause = re.sub(r"[（(][^（）()]{0,16}[)）]", "", context.sentence.text[context.clause : num.lead])
    match = _MULTIPLE.search(context.sentence.text[max(context.left, context.gap) : num.lead]) or _MULTIPLE.search(clause)
    if match is None or _GROWN.search(context.sentence.text, context.clause, num.lead):
        return None  # 增幅达3.8倍
    item = new_item(context)
    item.kind, item.per = "multiple", None
    item.basis, item.base_time = basis_between(context.sentence, context.clause, num.lead)
    if item.basis is None and _SOME_TIME.search(match[0]):
        item.basis = "prior"  # and none of 是城区道路的1.9倍
    for time in context.sentence.mentioned(max(context.clause, num.lead - 24), num.lead):
        if isinstance(time, TimeMention) and time.use == "plain" and context.sentence.text[time.end : num.lead].strip().rstrip("的") in ("", "全年", "日均", "月均", "平均"):
            item.base_time = time  # 是2022年全年的3倍: what it is compared with governs nothing
    if item.bound == "exact" and re.search(r"约[是为]?$", clause[: len(clause) - len(match[0])] + match[0][:2]):
        item.bound = "about"  # 约是2004年的3倍
    start = max(context.left, context.gap)
    item.object = phrase(context.sentence, start, max(start, context.num.lead - len(match[0])))
    if item.object is not None and item.object.text.startswith(("）", "的")):
        item.object = None
    _inherit(context, item)
    return item


_OF_LAST = re.compile("[，,、]?约?占")
"""惯犯11名，占73%: a share of what the figure right in front counts."""


def share(context: Context) -> Item | None:
    """占诈骗类警情的41.4%: a share of something; its object is what has the share."""
    num = context.num
    if not num.has("ratio") or num.unit in ("倍", "个百分点", "百分点"):
        return None
    text = context.sentence.text
    start = max(context.left, context.gap)
    match = _SHARE.search(text[start : num.lead])
    if match is None:
        return None
    item = new_item(context)
    item.kind = "ratio"
    item.object = phrase(context.sentence, start, start + match.start())
    if item.object is None:
        item.object = _said_in_front(context, start + match.start())
    if item.object is None and not _OF_LAST.match(context.gap_text):
        item.object = clause_before(context)  # 网络购物诈骗，占22.4%
    prev = next((i for i in reversed(context.state.items) if i.kind == "count"), None)
    if item.object is not None and item.object.text in _BOTH:
        item.object, item.topic = (prev.object, prev) if prev is not None else (None, None)  # 求助占四成，纠纷占三成，两者合占七成
    if item.object is not None:
        words, begin = re.sub(r"的$", "", item.object.text), item.object.ranges[0][0]
        head = prev.object if prev is not None and text[start + match.start() - 1] == "的" and len(words) > 1 and "中" not in words else None  # but 受害人中60岁以上的占41%
        item.object = Words(words, ((begin, begin + len(words)),))
        if head is not None and len(head.ranges) == 1:  # 抓获嫌疑人312人，外地户籍的占61%
            item.object, item.of = Words(words + "的" + head.text, ((begin, begin + len(words) + 1), head.ranges[0])), head
    if match["of"] and item.of is None:
        item.of = phrase(context.sentence, start + match.start("of"), start + match.end("of"))
    if item.bound == "exact" and (bound := _SHARE_BOUND.match(match[0])):
        item.bound = {"约": "about", "近": "less"}.get(bound[0], "more")  # type: ignore[assignment]
    _inherit(context, item)
    if item.object is not None and not item.object.text.endswith(("率", "占比")):
        place = text.rfind("占", start, num.lead)
        item.object = Words(item.object.text + "占比", (*item.object.ranges, (place, place + 1)))
    return item


def _said_in_front(context: Context, stop: int) -> Words | None:
    """家庭纠纷 of 以家庭纠纷为主，占38%: what the clause in front says of the thing that has the share."""
    for said in _SAID_OF:
        if (told := said.search(context.gap_text[: max(0, stop - context.gap)])) is not None:
            start, end = context.gap + told.start("name"), context.gap + told.end("name")
            if aged := _AGE.search(context.sentence.text, max(context.sentence.start, start - 10), start):
                start = aged.start()  # 60岁以上老人最多
            return Words(context.sentence.text[start:end], ((start, end),))
    return None


_AGE = re.compile(r"\d{1,3}(?:[至到-]\d{1,3})?周?岁?以?$")


def rate(context: Context) -> Item | None:
    """破案率84.4%, 群众满意度达99.4%: a percentage without a direction."""
    num, sentence = context.num, context.sentence
    if not num.has("ratio") or num.unit in ("倍", "个百分点", "百分点"):
        return None
    if _NO_RESULT.search(context.before):
        return None
    start = max(context.left, context.gap)
    item = new_item(context)
    if (grew := _GREW_MOST.search(context.gap_text)) is not None and (counts := [i for i in context.state.items if i.kind == "count"]):
        item.kind, item.direction, item.measure = "change", cues.DIRECTION[grew["span"]], "by"  # type: ignore[assignment]
        item.topic, item.object = counts[0], counts[0].object  # 其中甲市、乙市同比增幅较大，分别为21%、12%
        item.basis = "yoy" if "同比" in grew[0] else "mom" if "环比" in grew[0] else context.prev.basis if context.prev is not None else None
        return item
    item.kind = "ratio"
    if (other := _elsewhere(context)) is not None:
        item.object, item.topic = other.object, other
        return item
    if (named := _IN_BRACKETS.search(sentence.text, context.gap, num.lead)) is not None:
        item.object = phrase(sentence, *named.span("name"))
        return item
    found = phrase(sentence, start, num.lead)
    if found is not None:
        stop = found.ranges[0][1]
        governed = [
            m for m in verbs(sentence, *found.ranges[0])
            if not m.has("nominal") and any(n.kind == "noun" and n.start >= m.end for n in sentence.marks.within(m.end, stop))
        ]
        if governed and governed[-1].end < stop:
            found = phrase(sentence, governed[-1].end, stop) or found
        found = _rate_name(found)
    if found is None and (match := _SAID_OF_RATE.search(context.gap_text)):
        found = _rate_name(Words(match[1], ((context.gap + match.start(1), context.gap + match.end(1)),)))
    if context.gap_text.strip("，, ") in ("即", "亦即", "也就是") and context.prev is not None and context.prev.kind == "count":
        _inherit(context, item)
        return item
    if (towards := _TOWARDS.search(sentence.text, context.clause, num.lead)) is not None:
        found = Words(towards["name"], (towards.span("name"),))  # 对该市公安机关和民警工作满意度为96%
    if found is not None:
        found = _reached(sentence, found, num.stop)
    if kept := _RATE_KEPT.search(sentence.text, context.clause, num.lead):  # 破案率连续5年保持100%
        found = Words(kept["name"], (kept.span("name"),))
    if (found is None or _BARE_REACH.match(context.before)) and (match := _RATE_REACHED.search(context.gap_text)):
        found = _rate_name(Words(match[1], ((context.gap + match.start(1), context.gap + match.end(1)),)))
    if found is None:
        behind = noun_behind(sentence, num.stop, context.right)
        if behind is not None and behind.text.startswith("属") and len(behind.text) > 3 and len(behind.ranges) == 1:
            begin = behind.ranges[0][0] + (2 if behind.text.startswith("属于") else 1)
            behind = Words(sentence.text[begin : behind.ranges[0][1]], ((begin, behind.ranges[0][1]),))  # 逾七成属户口持有人
        if behind is not None and not _SO_HIGH.fullmatch(behind.text):
            item.object = behind
            context.state.consumed = max(context.state.consumed, behind.ranges[-1][1])
            later = verbs(sentence, behind.ranges[-1][1], context.clause_end)
            item.verb = later[-1] if later else None
            return item
        if being := _BELONGS.match(sentence.text, num.stop, context.clause_end):
            found = phrase(sentence, *being.span("what"))  # 当中约七成涉及网上骗案
    if found is None and not context.state.items and (of := _OF_THOSE.search(context.gap_text)) is not None and _THERE.match(sentence.text, num.stop):
        begin = context.gap_text.rfind("的", *of.span("who")) + 1
        found = phrase(sentence, context.gap + max(begin, of.start("who")), context.gap + of.end("who"))
    item.object = found
    item.verb = next((m for m in sentence.marks.within(num.stop, num.stop + 6) if m.kind == "verb" and _DONE_BY.fullmatch(sentence.text, num.stop, m.start)), None)  # 保持100%破获
    _inherit(context, item)
    return item if item.object is not None else None


_TOWARDS = re.compile("(?<![针面])(?P<name>对[^，。；、\\d]{2,20}?(?:满意度|满意率|信任度|认可度))(?:综合)?(?:得分|指数)?(?:为|达到|达|是|高达|已达)?$")
_REACHED = re.compile(r"(?:均|都|全部|已|全|基本|也)*(?:实现|做到|达到|保持|取得)了?$")
_SO_HIGH = re.compile(r".{0,4}(?:水平|水准|成绩|佳绩|高位|低位|纪录|记录|好势头|态势|指标)")
"""保持98%以上的高水平: how high, not what."""


def _reached(sentence: Sentence, words: Words, stop: int) -> Words | None:
    """八类案件 of 八类案件均实现100%侦破; nothing of 往年辖区 in front of 80%以上的纠纷, where the thing stands behind."""
    text, start = _REACHED.sub("", words.text), words.ranges[0][0]
    if len(text) < 2:
        return None
    if sentence.text[stop : stop + 1] == "的" and not text.endswith((*cues.RATE_END, "数", "量")) and not any(m.kind == "noun" for m in sentence.marks.within(start, start + len(text))):
        return None
    return words if text == words.text else Words(text, ((start, start + len(text)),))


_OF_THOSE = re.compile("(?:^|[，。；])[\\s　]*(?:在)?(?P<who>[^，。；]{2,30}?)(?:当)?中[，,](?:约|有|近|超)?$")
_THERE = re.compile("的?(?:发生|集中|出现|分布)[在于]?")
"""发生的较大事故中，83%发生在夜间: the share of those that the words in front name."""
_BELONGS = re.compile(r"(?:是|为|属于?|涉及|涉|来自)(?P<what>[一-鿿“”]{2,14})(?=[，。；]|$)")
_DONE_BY = re.compile(r"\s*(?:已|均|都)?被?")


def _rate_name(words: Words) -> Words:
    """二是电诈破案率, 达到…占比偏高: without a list marker and what is said of the rate."""
    text = words.text
    lead = re.match(r"^(?:保持|维持|实现|确保|[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d][)）]|其(?![他它余])|平均|目前)", text)
    cut = lead.end() if lead else 0
    name = re.match(r".{0,20}?(?:率|占比|比例|比重|满意度|安全感)(?=偏|较|已|只|最[高低]的|仅|有|在|保持|稳定|实现|达到|达|均|都|维持|为|$)", text[cut:])
    stop = cut + name.end() if name else len(text)
    begin = words.ranges[0][0]
    return Words(text[cut:stop], ((begin + cut, begin + stop),)) if stop > cut else words


_IN_BRACKETS = re.compile(r"(?P<name>[^，。；、（(\d]{2,16}?(?:率|占比|比例|比重))[^，。；（(\d]{1,8}[（(]$")
"""网上办件占比首次过半（50.8%）."""
_ELSEWHERE = re.compile("(?P<where>乡镇|城区|城乡|农村|城市|县城|市区|郊区|主城区|[一-鿿]{2,4}[县区市镇乡])(?:地区)?(?:也|亦|则|更|仅|还)?(?:有|为|达|达到|是)$")


def _elsewhere(context: Context) -> Item | None:
    """佩戴率升到93.6%，乡镇也有78.4%: the figure in front whose rate is told for another place."""
    prev = context.prev
    if prev is None or prev.unit != context.num.unit or prev.object is None or not prev.object.text.endswith(("率", "度", "比")):
        return None
    return prev if context.join in ("，", "、", "；") and _ELSEWHERE.fullmatch(context.before) else None


def bare_rate(context: Context) -> Item | None:
    """投诉率为0, 万车死亡率0.62: a rate without a unit."""
    num = context.num
    if num.unit is not None or num.form != "arabic" or not _RATE_TAIL.search(context.before):
        return None
    if context.sentence.text[num.end : num.end + 1] not in "，。；、,;)）】\n" and num.end < context.sentence.end:
        return None
    item = new_item(context)
    item.kind = "ratio"
    item.object = phrase(context.sentence, max(context.left, context.gap), num.lead)
    return item if item.object is not None else None


_EACH_SO_MANY = re.compile(r"[一-鿿]{0,6}?(?:平均)?每(?:[百千万亿十]+|\d+[万千百]?)(?:名|人口|人|户|个|台|家|辆)?(?!率)")


def per_head(context: Context) -> Item | None:
    """每万辆机动车死亡1.1人: a level per so many heads is a ratio."""
    num = context.num
    start = max(context.clause, context.sentence.start)
    if reckoned := _RECKONED.search(context.sentence.text, max(context.sentence.start, start - 16), start):
        start = reckoned.start()  # 以每十万人口计，罪案率936宗
    if num.unit is None or reckoned is None and not _BASIC_RATE.search(context.sentence.text[start : num.lead]):
        return None
    if reckoned is None and not re.search(r"[万千百]|\d{3,}", _BASIC_RATE.search(context.sentence.text[start : num.lead])[0]):  # type: ignore[index]
        return None
    item = new_item(context)
    item.kind = "ratio"
    item.per = None
    found = verbs(context.sentence, start, num.lead)
    item.verb = found[-1] if found else None
    item.object = phrase(context.sentence, found[-1].end if found else context.left, num.lead) or phrase(context.sentence, context.left, num.lead)
    if item.object is not None and len(item.object.ranges) == 1 and (each := _EACH_SO_MANY.match(item.object.text)) is not None and len(item.object.text) - each.end() > 1:
        begin, end = item.object.ranges[0]
        start = begin + each.end()
        if any(m.kind == "noun" and m.end == end for m in context.sentence.marks.within(start, end)):
            item.object = Words(context.sentence.text[start:end], ((start, end),))  # 每万人警情122起
    return item


def _inherit(context: Context, item: Item) -> None:
    """The object of a share or rate without one: what was counted just before."""
    if item.object is not None:
        words = item.object.text
        for other in reversed(context.state.items):
            if other.object is not None and other.kind == "count" and (other.object.text in words or words in other.object.text):
                item.topic = other
                return
        if context.state.items:
            item.topic = next((i for i in reversed(context.state.items) if i.kind == "count"), None)
        return
    for other in reversed(context.state.items):
        if other.object is not None or other.action is not None:
            item.topic = other.topic or other if other.kind != "count" else other
            item.object = other.object or other.action
            return
