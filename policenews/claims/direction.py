"""Directions: which word says that a figure rose or fell, and whether it is the amount or the new level: 降至5092辆."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.claims.behind import noun_behind
from policenews.claims.compare import basis_between
from policenews.claims.context import Context
from policenews.claims.marks import EVENTS
from policenews.claims.moved_to import arrival
from policenews.facts.mentions import TimeMention
from policenews.models import Basis
from policenews.words import cues

LONG = "|".join("(?<![同环])" * word.startswith("比") + word for word in sorted((*cues.UP, *cues.DOWN, *cues.SPAN_UP, *cues.SPAN_DOWN), key=len, reverse=True))
SHORT = "|".join((*cues.UP_SHORT, *cues.DOWN_SHORT))
_TAIL = r"(?P<tail>(?:了|有|在|保持在|均在|更|竟|甚至|已|也|亦|都|出|仅|均|分别|依次|达到|达|至|到|为|又|约|近|超过|超|逾|\s|：|:)*)$"
_DIRECTION = re.compile(rf"(?P<word>{LONG}){_TAIL}")
_SHORT_DIRECTION = re.compile(rf"(?P<word>{SHORT}){_TAIL}")
_SPAN_BEFORE = re.compile(r"(?P<word>" + "|".join((*cues.SPAN_UP, *cues.SPAN_DOWN)) + r")(?:最大|最高|较大|明显|最为明显|居首)?[，,](?:达到|高达|达|为)$")
_MOVED_MUCH = re.compile(r"(?<![率度])(?P<word>下降|减少|降低|上升|增加|增长|攀升|回落)(?:得|更|最|尤|较|十分|非常|相对)*为?(?:明显|显著|突出|迅速|剧烈|[较最更][快大多])[，,]同?比?(?:达到|高达|达)$")
"""入室盗窃案件下降更为明显，达到56%."""
_VERBAL = re.compile(r"(?<![至不缺许众很减])(?P<word>少|多)(?P<verb>接报|接警|发生|发案|发|破获|侦破|破案|破|抓获|抓|立案|立|办理|办|查处|查获|受理|检查|处置|缴获|收缴|查扣|追回|返还|登记|签发|走访|排查|整改|拦截|止付|挽回|取缔|拘捕|检获|调解|化解|死亡|损失|受损|损|死|伤|亡)(?P<tail>了?\s*)$")
_VERBAL_OF = re.compile(_VERBAL.pattern.removesuffix(r"(?P<tail>了?\s*)$").replace("(?P<word>", "(?<=[期年月周季])(?P<word>") + "了?(?P<object>[一-鿿]{2,12})$")
"""比去年同期多抓获嫌疑人12名: the verb with its object."""
_WITH_OBJECT = re.compile(r"(?P<word>增加|减少|新增|提升|降低)(?P<object>[一-鿿]{2,10})$")


@dataclass(slots=True)
class Found:
    """A direction word in front of a figure: where it begins, which way, and whether the figure is the new level."""

    start: int
    direction: str
    to: bool
    verb: str | None = None
    object: tuple[int, int] | None = None


def find_direction(context: Context) -> Found | None:
    """The direction word that the figure belongs to; None where the figure is no change."""
    sentence, num = context.sentence, context.num
    text, left = sentence.text, context.left
    lead = num.lead
    for time in sentence.mentioned(left, lead):  # 减少到去年的8起
        if left <= time.start and time.end <= lead and isinstance(time, TimeMention) and text[time.end : lead] in ("", "的"):
            lead = time.start
    if now := _NOW.search(text, left, lead):
        lead = now.start()  # 降至目前的10起, 降至日均10起
    before = text[left:lead]
    compared = has_basis(context) or context.state.waiting is not None  # 较2022年的279宗多134宗
    if before.strip() in ("", "达", "为", "达到", "高达", "至", "到") and (match := _SPAN_BEFORE.search(context.gap_text)):
        start = context.gap + match.start()
        return Found(start, cues.DIRECTION[match["word"]], False)
    if num.has("ratio") and before.strip() in ("达", "达到", "高达") and (match := _MOVED_MUCH.search(text, context.gap, num.lead)):
        return Found(match.start(), cues.DIRECTION[match["word"]], False)
    gap = text[context.gap : lead].lstrip("）)").strip("，, 、")
    if gap in ("至", "到", "而至", "至有", "增至", "减至") and context.prev is not None and context.prev.kind == "change" and context.state.waiting is None:
        return Found(left, context.prev.direction or "up", True)  # 较2020年增加196宗，至9587宗
    if gap.endswith(("至", "到")) and (told := _TOLD.search(context.gap_text)):  # 凶杀案较去年减半，至8宗
        return Found(context.gap + told.start(), cues.DIRECTION[told["word"]], True)
    if num.unit == "个百分点" and (match := _ABOVE.search(before)):
        return Found(left + match.start(), "up" if match["word"][0] in "高多超" else "down", False)
    if match := _VERBAL.search(before):
        more = context.prev is not None and context.prev.kind == "change" and context.prev.basis is not None and context.join == "，"
        if compared or more or re.search(r"[比较]", context.gap_text):  # 与去年同期比，火灾上升4%，多死1人
            return Found(left + match.start(), cues.DIRECTION[match["word"]], False, match["verb"])
        return None
    if compared and (match := _ECHOED.search(before)) and _echoes(context, match["verb"]):
        return Found(left + match.start(), cues.DIRECTION[match["word"]], False, match["verb"])
    if compared and (deed := _more_done(context, left, lead)):
        return deed
    if compared and (match := _VERBAL_OF.search(before)):
        return Found(left + match.start(), cues.DIRECTION[match["word"]], False, match["verb"], (left + match.start("object"), num.lead))
    if match := _DIRECTION.search(before):
        word = match["word"]
        to = word[-1] in "至到为" or any(c in match["tail"] for c in "至到为") or (word in ("拓展", "扩充", "扩展") and "达" in match["tail"])
        if word in cues.SPAN_UP + cues.SPAN_DOWN:
            to = False
        if word == "增加" and not to and not compared and _added(context, left + match.start()):
            return None
        return Found(left + match.start(), cues.DIRECTION[word], to)
    if compared and (match := _MORE_THAN.search(before)):
        return Found(left + match.start(), "up", False)
    if match := _SHORT_DIRECTION.search(before):
        word, to = match["word"], any(c in match["tail"] for c in "至到为")
        if word in "升降增减涨跌":
            if not (to or compared or num.has("ratio") or _SIGNED_BEHIND.match(text, num.stop) or before[: match.start()].endswith(("再", "又", "则", "亦", "也", "却"))):
                return None
            if word == "增" and text[left + match.start() - 1 : left + match.start()] == "新":
                return None
        elif not (compared or re.search(r"[比较]", context.gap_text) or _of_last_count(context, before) or _after_change(context, before) or _of_events(context, left, before[: match.start()], match["tail"])) or to:
            return None
        return Found(left + match.start(), cues.DIRECTION[word], to)
    waiting = context.state.waiting
    if waiting is not None and (moved := arrival(sentence, waiting, num)):
        return Found(moved[0], moved[1], True)
    if compared and (match := _WITH_OBJECT.search(before)) and match["word"] != "新增":
        return Found(left + match.start(), cues.DIRECTION[match["word"]], False, object=(left + match.start("object"), num.lead))
    if (match := _MOVES_THING.search(before)) and (num.has("ratio") or match["word"] in _FEWER and (num.has("case") and _ends_in_event(context, lead) or num.has("money") and match["object"].endswith(("费用", "开支", "支出", "成本")))):
        return Found(left + match.start(), cues.DIRECTION[match["word"]], False, object=(left + match.start("object"), num.lead))
    if (num.has("ratio") or num.unit == "倍") and (grown := _GROWTH_BEHIND.match(text, num.stop) or _GROWTH_OF_TWO.match(text, num.stop)):
        led = _LEADS_TO_GROWTH.search(before)
        return Found(left + led.start() if led is not None else lead, cues.DIRECTION[grown["word"]], False)
    return None


_MORE_THAN = re.compile("(?:超出|高出|多出)(?:了|近|约|逾|超过)*$")
_ECHOED = re.compile("(?<![至不缺许众很减])(?P<word>少|多)(?P<verb>[一-鿿])了?$")


def _echoes(context: Context, verb: str) -> bool:
    """吊销驾驶证12本，比去年同期多吊3本; 流动人口登记9630人，同比多登1102人: the first character of what was done in front."""
    prev = context.prev
    if prev is None or prev.kind != "count" or prev.unit != context.num.unit:
        return False
    done = prev.action.text if prev.action is not None else ""
    named = prev.object.text[-2:] if prev.object is not None else ""
    return done.startswith(verb) or named.startswith(verb)


_GROWTH_BEHIND = re.compile("(?:以[上下]|左右)?的(?:速度|幅度|比例|速率)?(?:持续|快速|高速|同比|环比)?(?P<word>增幅|升幅|涨幅|降幅|跌幅|增速|增长率|增长|上升|下降|提升|降低|回落)(?=[，。；、,;]|$|态势|势头|目标)")
_GROWTH_OF_TWO = re.compile(r"(?:和|及|与)(?:[\d.]+[%倍]|百分之[一二三四五六七八九十点]+|[一二三四五六七八九两][成倍][半一二三四五六七八九]?)" + _GROWTH_BEHIND.pattern)
"""分别录得一倍及百分之九的升幅."""
_LEADS_TO_GROWTH = re.compile("(?:连续|数年|多年|历年|首次|近年来?)*(?:亦|分别|均|都|也|还|仅|又|再|继续)*(?:保持|维持|出现|实现|录得|呈现|呈|有|取得|获得|以)(?:了|着)?(?:年均|月均|平均|约|近|超过?|逾)*$")
"""办证量连续数年保持10%以上的增幅, 警情以年均8%的速度下降: the word stands behind."""
_FEWER = ("减少", "压减", "压降")
_MOVES_THING = re.compile(r"(?P<word>增加|减少|提升|提高|降低|压缩|压减|压降|缩短|缩减)(?P<object>[一-鿿]{2,10}?)(?:了|近|约|达|超过|逾)*$")
"""压缩办理时限62%, 减少警情30起: what was made less; 增加警力20名 is a level."""


def _ends_in_event(context: Context, lead: int) -> bool:
    marks = context.sentence.marks.within(max(context.left, lead - 8), lead)
    return any(m.end == lead and (m.kind == "noun" and m.code in EVENTS or m.text == "发案") for m in marks)


_ABOVE = re.compile("(?P<word>高于|低于|高出|低出|超出)[^，。；、\\d]{0,16}$")
"""高于去年春运0.7个百分点, 高出全省平均水平2.3个百分点."""
_NO_MORE = ("至少", "不少", "许多", "众多", "很多", "缺少")


def _more_done(context: Context, left: int, lead: int) -> Found | None:
    """较上年同期多找回583头: more or less of what any verb of the vocabulary says."""
    sentence = context.sentence
    verb = next((m for m in reversed(sentence.marks.within(left + 1, lead)) if m.kind == "verb" and sentence.text[m.end : lead] in ("", "了", "出")), None)
    if verb is None or sentence.text[verb.start - 1] not in "多少" or sentence.text[verb.start - 2 : verb.start] in _NO_MORE:
        return None
    return Found(verb.start - 1, cues.DIRECTION[sentence.text[verb.start - 1]], False, verb.text)


def _added(context: Context, at: int) -> bool:
    """特别增加1辆应急警车: nothing in front that could have grown, and behind the figure what was added."""
    named = any(m.kind == "noun" for m in context.sentence.marks.within(context.left, at))
    return not named and context.join != "，" and noun_behind(context.sentence, context.num.stop, context.right) is not None


def _after_change(context: Context, before: str) -> bool:
    """立案同比只多2起，破案却多了18起; 涉款亦多出两亿元: behind a change that says what it is compared with."""
    prev = context.prev
    return prev is not None and prev.kind == "change" and prev.basis is not None and context.join == "，" and re.search("(?:却|则|也|亦|而)[多少][了出]$", before) is not None


def _of_last_count(context: Context, before: str) -> bool:
    """伤人案871宗，少48宗: a bare 多 or 少 behind a count of the same unit."""
    prev = context.prev
    bare = before.strip() in ("少", "多", "少了", "多了") and context.gap_text.strip("，, ") == before.strip()
    return bare and prev is not None and prev.kind == "count" and prev.unit == context.num.unit


def _of_events(context: Context, left: int, front: str, tail: str) -> bool:
    """被盗警情分别少了96起和58起: events that became fewer; not 桌上多了3部手机."""
    thing = front.rstrip("分别均各则也还又足整 ")
    if "了" not in tail or not (context.num.has("case") or context.num.has("person") or context.num.has("ratio")):
        return False
    end = left + len(thing)
    return any(m.kind == "noun" and m.end == end and m.code in EVENTS for m in context.sentence.marks.within(max(left, end - 8), end))


_NOW = re.compile(rf"(?<=[至到为])(?:(?:目前|现在|当前|如今|现阶段)的?|{'|'.join(sorted(cues.PER_TIME, key=len, reverse=True))})+$")
_SIGNED_BEHIND = re.compile(r"[（(][+＋－-]\s?\d")
_TOLD = re.compile(rf"(?P<word>{LONG})(?:了|近半|逾半|一半|一倍)?[，,]\s*(?:共|已|降|升|跌|减|增)?[至到]$")


def has_basis(context: Context) -> bool:
    """Whether a comparison (同比, 较去年) stands in the gap since the previous figure."""
    return basis_of(context)[0] is not None


def basis_of(context: Context) -> tuple[Basis | None, TimeMention | None]:
    """The comparison in the gap: yoy, mom, prior or None, and the time that it names."""
    return basis_between(context.sentence, context.gap, context.num.lead)
