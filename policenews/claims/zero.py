"""Zero in its words: 未发生较大火灾, 无人员伤亡, 零发案, 交通事故为零."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from policenews.claims.behind_lists import code_at_end
from policenews.claims.context import Context
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.marks import PLACES
from policenews.claims.phrases import phrase
from policenews.facts.mentions import TimeMention
from policenews.facts.spot import plans

_INCIDENT = r"(?:案件?|事故|事件|火灾|火情|警情|伤亡|死亡|亡人|伤人|受伤|上访|投诉|发案|接报|发生|纠纷|险情|溺水|失误|舆情|盗抢|踩踏|侵害|失窃|违法犯罪)"
_LOST = "被盗|流失|流出|外流|失窃|丢失|脱逃|漏管|失控|复吸|种植|制毒|盗采|溺亡|被骗"
"""What can be said to have happened zero times to the thing in front: 易制毒化学品“零流失”."""
_CUE = re.compile(
    rf"(?P<verb>(?:未|没有|没)(?:再)?(?P<v>发生|发现|接报|接到|出现|发(?![生现布放送出给表证动起]))(?!变化|改变|变更|质的|[^，。；]{{0,24}}(?:迹象|苗头|端倪|动向))(?:过)?(?P<one>一[起例件宗])?)"
    rf"|(?P<none>(?<![一-鿿]无)(?<![从有])无(?P<one2>一[起例件宗人名家个辆]?)?(?=(?:一次死亡)|(?<=无一[人名家个辆])(?:被|因|死|伤|遇|受(?:害|骗|伤)|上当|溺|中毒|失联)|(?<=[年月周日间度]无)(?![证牌照])[^，。；\d]{{2,26}}的{_INCIDENT}|(?<=无一[起例件宗])(?!外)[“一-鿿]|(?:此类|同类|类似|较大|重大|重特大|涉[一-鿿]{{1,4}}|人员|森林|刑事|治安|命|亡|伤|安全|责任|交通|道路|火灾|新|盗|抢|杀人|强奸|恶性|暴|上访|信访|诈骗|案|事故|警情|电信|有影响|群体|其他|一般)[^，。；,;]{{0,20}}?{_INCIDENT}|{_INCIDENT}))(?!人机|证|业|法|障|偿)"
    r"|(?P<no>(?<![从还])(?:没有|没)(?P<one3>一[起例件宗人名处])?(?=(?:任何)?(?:人员|群众|居民|民警|旅客|师生|学生|游客|考生|官兵|财产)?(?:伤亡|死亡|受伤|溺亡|亡人|伤人)|(?<=一[起例件宗])(?!外)[“一-鿿]|(?<=一处)(?:着火|火点|火情|火险|险情|隐患|火灾|起火)))"
    r"|(?P<not1>一(?P<unit1>[起例件宗个人名处条次])(?P<what2>[一-鿿]{2,8}(?=[也都]))?(?:也|都|均)?(?:没有?|未)(?:再)?(?P<v1>发生|发案|接到|接报|出现|发)?(?:过|了)?(?=[，。；、！”）,]|$))"
    r"|(?P<none1>无一(?P<what1>差错|失误|漏网|漏管|脱管|脱逃|遗漏|延误|投诉|复吸|阳性|反弹|伤亡)(?=[，。；、！发生出现的情]|事|投诉|$))"
    rf"|(?P<zero>零[“「]?(?P<what>(?![售星部距容配担工钱碎散食花点时下上包])[一-鿿]{{2,4}}(?:事故|案件|警情|伤亡|投诉)|发案|[两双]抢|案发(?=率(?!或))|发(?=[“”一-鿿])(?!生|放|布|展|出|现|票)|事故|接报|警情|案件|伤亡|死亡|火灾|投诉|上访|刑案|命案|电诈|纵火|发生|亡人|违法|事件|{_LOST}|产量))"
    rf"|(?P<is>(?<!化整)(?:均|数|都|率)?(?:为|是|保持|(?<=[降减归清跌压])[到至])[“「]?(?P<digit>零|0)(?![.\d一-鿿点]))"
)
_GONE_WRONG = ("反弹", "复吸", "脱逃", "漏网", "漏管", "脱管")
_DEEDS = frozenset({"发案", "案发", "接报", "发生", *_LOST.split("|")})
_RUN = re.compile(r"(?:已经?)?连续第?[一二两三四五六七八九十\d]{1,4}个?(?:天|日|周|月|季度|年)(?:都|均|保持|实现)*$")
_WHO_DID_NOT = re.compile("(?:复吸|异常|违法|犯罪|反弹)[一-鿿]{0,4}(?:人员|对象|人数|户|者)(?:共|为|达)?\\d")
_DAYS = re.compile("日(?!常|益)|天")
"""“两抢”零发案日达到242天: days are counted, and no cases."""
_GOAL = re.compile(r"[”」’]?(?:[、和及]?[“「‘][^“”「」‘’]{2,10}[”」’])*\s*(?:的)?\s*(?:目标|为目标|工作目标|要求|标准|理念|创建|辖区|社区|村|小区|单位|乡镇|校园|活动)")


@dataclass(slots=True)
class ZeroCue:
    """A stated zero at start..end."""

    start: int
    end: int
    stop: int
    kind: str
    match: re.Match[str]

    @property
    def lead(self) -> int:
        return self.start

    @property
    def value(self) -> Decimal:
        return Decimal(0)


def cues(text: str) -> list[re.Match[str]]:
    """Every place of the text where a stated zero may stand, in one pass."""
    return list(_CUE.finditer(text))


def find(sentence: Sentence) -> list[ZeroCue]:
    """Every stated zero of the sentence; goals (“零发案”目标) are none."""
    found = []
    planned = plans(sentence.text, sentence.start, sentence.end) if sentence.zeros else []
    for match in sentence.zeros:
        if any(start <= match.start() < end for start, end in planned):
            continue  # 确保命案发案为零
        kind = next(k for k in ("verb", "none", "no", "not1", "none1", "zero", "is") if match[k])
        start, end = match.span()
        if kind == "none1":  # 无一差错
            found.append(ZeroCue(start, start + 1, end, kind, match))
            continue
        if kind == "no":  # 没有人员伤亡, 没有一起“民转刑”案件
            kind, end = "none", match.start("one3") if match["one3"] else end
            found.append(ZeroCue(start, end, match.end(), kind, match))
            continue
        if kind == "verb" and _WHO_DID_NOT.match(sentence.text, end):
            continue  # 三年未发现复吸人员894人
        if kind == "zero":
            if sentence.text[start - 1 : start] == "个" or _DAYS.match(sentence.text, end) or sentence.text.startswith("的", end) and _RUN.search(sentence.text, max(sentence.start, start - 10), start) or _GOAL.match(sentence.text, end) or _named_goal(sentence, start, end):
                continue
            end = start + 1
        elif kind == "is":
            start, end = match.span("digit")
        elif kind == "none":
            end = start + 1
            close = sentence.text.find("”", end, end + 16)
            if close >= 0 and sentence.text.rfind("“", sentence.start, start) > sentence.text.rfind("”", sentence.start, start) and _GOAL.match(sentence.text, close):
                continue
        found.append(ZeroCue(start, end, match.end(), kind, match))
    return found


def _named_goal(sentence: Sentence, start: int, end: int) -> bool:
    """‘零上访、零事故’社区创建: each of a quoted list of goals."""
    text = sentence.text
    close = next((k for k in range(end, min(end + 16, sentence.end)) if text[k] in "”’」"), -1)
    opened = max(text.rfind(c, max(sentence.start, start - 16), start) for c in "“‘「")
    return close >= 0 and opened >= 0 and _GOAL.match(text, close) is not None and "、" in text[opened:close]


_KEPT = re.compile("(?:继续|一直|连续|始终|已)*(?:保持|实现|维持)着?了?[“「]?")


def read(context: Context, cue: ZeroCue) -> Item | None:
    """The zero as an item: what did not happen stands behind (未发生, 无) or in front (为零, 电诈零发案)."""
    sentence, text = context.sentence, context.sentence.text
    item = Item(start=cue.start, end=cue.end, value=Decimal(0), own_verb=True)
    item.rules.append(f"zero.{cue.kind}")
    item.activity = "occur"
    end = context.clause_end
    front = phrase(sentence, context.left, cue.start)
    if front is not None and _KEPT.fullmatch(front.text):  # 盗掘古墓葬犯罪自2018年5月以来保持了“零发案”
        time = next((m for m in sentence.mentioned(context.left, front.ranges[0][0]) if isinstance(m, TimeMention)), None)
        front = phrase(sentence, context.left, time.start) if time is not None else None
    run = _RUN.search(text, context.clause, cue.match.start())
    if front is None and run is not None:  # 入室抢劫警情连续两年为零
        front = phrase(sentence, context.clause, run.start())
    if cue.kind == "verb":
        verb_start = cue.match.start("v")
        item.action = Words(cue.match["v"], ((verb_start, cue.match.end("v")),))
        stop = _first_object(text, cue.stop, end)
        item.object = _trim(sentence, cue.stop, stop)
        if cue.match["one"]:
            item.unit = cue.match["one"][1:]
        if item.object is None:
            item.object = front or _topic(context)
    elif cue.kind == "none":
        one = "one3" if cue.match["no"] else "one2"
        begin = cue.match.end(one) if cue.match[one] else cue.end
        item.object = _trim(sentence, begin, _first_object(text, begin, end, lists=True))
        if item.object is None:
            return None
        if item.object.text.endswith("发生") and len(item.object.ranges) == 1 and len(item.object.text) > 3:  # 无重大事故发生
            begin, stop = item.object.ranges[0]
            item.action, item.object = Words("发生", ((stop - 2, stop),)), Words(item.object.text[:-2], ((begin, stop - 2),))
        if cue.match[one] and len(cue.match[one]) > 1:
            item.unit = cue.match[one][1:]
        if item.object.text in _GONE_WRONG:  # 调解纠纷38起，无一起反弹
            item.action, item.object = item.object, _topic(context)
        else:
            item.object = _shared_head(sentence, item.object, end)
    elif cue.kind == "not1":  # 石击列车案件一起没有
        named = Words(cue.match["what2"], (cue.match.span("what2"),)) if cue.match["what2"] else None
        item.unit, item.object = cue.match["unit1"], named or _clean(front) or _topic(context) or _last_noun(context)
        if cue.match["v1"]:
            item.action = Words(cue.match["v1"], (cue.match.span("v1"),))
    elif cue.kind == "none1":  # 检测样本84份，无一阳性
        item.object = Words(cue.match["what1"], (cue.match.span("what1"),))
        if cue.match["what1"] in _GONE_WRONG:
            item.action, item.object = item.object, _topic(context)
    elif cue.kind == "zero":
        what, span = cue.match["what"], cue.match.span("what")
        if what == "发":  # 南岳区零发“两抢”
            item.action = Words(what, (span,))
            item.object = _trim(sentence, cue.stop, _first_object(text, cue.stop, end))
        elif what in _DEEDS:
            item.action = Words(what, (span,))
            item.object = _clean(front) or _topic(context)
            if item.object is not None and what == "发案" and code_at_end(sentence, *item.object.ranges[-1]) in PLACES:
                item.object = None  # 96个小区实现零发案: where
        elif what == "产量" and (made := _clean(front)) is not None:
            item.object = made
        else:
            item.object = Words(what, (span,))
    else:
        item.object = _clean(front) or _topic(context)
        waiting = context.state.waiting
        if waiting is not None and re.search(r"[降减清归]$", text[: cue.match.start()][-1:]):
            # 森林火警由去年同期的4起降为零
            item.kind, item.direction, item.measure, item.prior = "change", "down", "to", waiting
            item.basis = context.state.waiting_basis or "prior"
            item.object = context.state.waiting_object or item.object
            context.state.waiting = None
        if text[cue.match.start() - 1 : cue.match.start()] == "率" or cue.match[0].startswith("率") or (item.object and item.object.text.endswith("率")):
            item.kind = "ratio"
        if item.object is None:
            return None
    context.state.consumed = max(context.state.consumed, cue.stop)
    return item


def _shared_head(sentence: Sentence, words: Words, end: int) -> Words:
    """无亡人、无伤人火灾: the head 火灾 belongs to both."""
    place = words.ranges[-1][1]
    if words.text not in ("亡人", "伤人", "死亡", "受伤", "重大", "较大") or sentence.text[place : place + 2] not in ("、无", "和无", "及无", "、伤"):
        return words
    head = next((m for m in sentence.marks.within(place, end) if m.kind == "noun" and m.code in ("fire", "accident", "case")), None)
    return Words(words.text + head.text, (*words.ranges, (head.start, head.end))) if head is not None else words


_SEASON = re.compile("(?:[今本当][春夏秋冬季年月周])?(?:以来|至今)?")


def _clean(words: Words | None) -> Words | None:
    """Without an opening quote or a run length in front (已连续三个月电诈“零发案”)."""
    if words is None:
        return None
    text = re.sub(r"^[”、]*(?:(?:已)?连续[一-鿿\d]{1,6}?(?:天|日|月|年|周|季度))?", "", words.text)
    text = re.sub(r"(?:实现|保持|继续|达到|做到|确保了?|均|下降|压降|降低|减少|降|减|归|(?<=[降减归少低])[至到为]|(?<=[件故情灾类率生])[两三四五六七八九双][个项类]?|[“「‘])+$", "", text)
    text = re.sub(r"^(?:实现|保持|做到|确保)?了?", "", text.rpartition("”、")[2])
    if len(text) < 2 or _SEASON.fullmatch(text) or text.endswith(("市", "县", "区", "镇", "、")):
        return None
    start = words.ranges[0][0] + words.text.index(text)
    return Words(text, ((start, start + len(text)),))


def _topic(context: Context) -> Words | None:
    for item in reversed(context.state.items):
        if item.object is not None and item.kind == "count" and not (item.num is not None and item.num.has("money")):
            return item.object
    return None


def _last_noun(context: Context) -> Words | None:
    """总要接几起煤烟中毒求助，今年一起也没有: what the clause in front ends with."""
    stop = context.clause - 1
    start = stop
    for mark in reversed(context.sentence.marks.within(max(context.sentence.start, stop - 24), stop)):
        start = mark.start if mark.end == start and mark.kind == "noun" else start
    return phrase(context.sentence, start, stop) if start < stop else None


_AGAIN = re.compile(r"[、和且](?:也|更)?(?:无(?!证|牌|照|名|主|人机|业|故)|未(?:再)?(?:发生|接到|接报|出现|发)|没有?(?:再)?(?:发生|接到|接报|出现))")


def _first_object(text: str, start: int, end: int, lists: bool = False) -> int:
    """One zero over several objects counts once: the first object (or all of them joined by 、)."""
    stop = end
    again = _AGAIN.search(text, start, stop)
    if again:
        stop = again.start()
    for word in ("以及", "的情况", "的现象", "、同比", "、环比", "、较上", "、较去", "、比上", "、比去"):
        place = text.find(word, start, stop)
        if place > start:
            stop = place
    return stop


def _trim(sentence: Sentence, start: int, stop: int) -> Words | None:
    found = phrase(sentence, start, stop, keep_subject=True)
    if found is None:
        return None
    text = found.text
    cause = re.match(r"^因[^，。；]{2,30}?(?:激化|导致|引发|引起|造成|不当|不及时)(?:或[^，。；]{1,16}?(?:不当|导致|引发))?(?:引发|导致|造成|引起)*的?", text)
    if cause and cause.end() < len(text):
        text = text[cause.end() :]
        text = re.sub(r"^(?:各类|各种)", "", text)
        start = found.ranges[0][0] + found.text.index(text)
        return Words(text, ((start, start + len(text)),))
    return found
