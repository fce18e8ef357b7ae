"""Change: 同比下降75%, 减少812宗, 由2.9万辆降至5092辆, 降幅达36%, 少接报6起."""

from __future__ import annotations

import re

from policenews.claims.direction import LONG, basis_of, find_direction
from policenews.claims.items import Item, Words
from policenews.claims.marks import EVENTS
from policenews.claims.new_item import new_item
from policenews.claims.phrases import NUMBER_OF, phrase
from policenews.claims.reader import Context
from policenews.words import cues

_WORD_BEHIND = re.compile(r"(?![死伤亡男女])[一-鿿]{2}")


def change(context: Context) -> Item | None:
    """A rise or fall: its amount (by) or the new level (to), against what, and of which object."""
    found = find_direction(context)
    if found is None or context.num.unit is None and _WORD_BEHIND.match(context.sentence.text, context.num.stop):
        return None  # 提升114社会化移车服务: a number that is a name
    num, state, sentence = context.num, context.state, context.sentence
    item = new_item(context)
    item.per = None
    item.kind, item.direction, item.measure = "change", found.direction, "to" if found.to else "by"  # type: ignore[assignment]
    item.basis, item.base_time = basis_of(context)
    if state.waiting is not None and num.start - state.waiting.stop < 40 and (num.has("ratio") or state.waiting.unit is None or num.unit in (state.waiting.unit, "倍")):
        item.prior = state.waiting
        if item.basis is None or found.to:
            item.basis = state.waiting_basis or ("prior" if found.to else item.basis)
    if item.prior is None and (base := next((n for n in state.compared if n.unit == num.unit), None)) is not None:
        item.prior = base  # 与去年同期受理1402件、财损6亿元比较，件数减少216件，财损减少1亿元
        state.compared.remove(base)
        item.basis = item.basis or "yoy" if state.waiting_basis is None else state.waiting_basis
    if item.basis is None and state.waiting is None and state.waiting_basis is not None:
        item.basis = state.waiting_basis  # 较去年8月的685件、4460万元，分别下降28%与47%
    begin = max(context.left, context.gap)
    if found.start < begin:  # 凶杀案较去年减半，至8宗
        begin = max(context.gap, *(sentence.text.rfind(c, context.gap, found.start) + 1 for c in "，；。"))
    if found.object is not None:
        item.object = phrase(sentence, *found.object)
    else:
        item.object = object_before(context, begin, found.start)
    waiting_object = state.waiting_object if item.prior is not None else None
    if waiting_object is not None and (item.object is None or found.to):
        item.object = waiting_object
    if item.prior is not None and state.waiting_verb is not None:
        item.verb = state.waiting_verb
    if found.verb is not None:
        item.notes.append(("verb", found.verb))
        item.verb = next((m for m in sentence.marks.within(found.start, num.lead) if m.kind == "verb"), None)
    if item.object is None and found.verb not in ("死", "伤", "亡"):
        item.object = clause_before(context)
    state.waiting = state.waiting_object = state.waiting_verb = state.waiting_basis = None
    if item.object is not None and (where := _WHERE.match(item.object.text)) is not None:  # 酒驾死亡以甲市减少38人最多，乙市减少16人次之
        named, start = where["what"], item.object.ranges[0][0]
        item.object = Words(named, ((start, start + len(named)),)) if named else None
    received = next((m for m in sentence.marks.within(begin, found.start) if m.kind == "verb" and m.text in ("接报", "接警", "接获", "接到")), None) if found.start > begin else None
    if received is not None and found.verb is None:  # 本月接报接触型警情环比上升: the alarms, as received
        if item.object is not None and item.object.text.startswith(received.text) and len(item.object.text) > 4 and len(item.object.ranges) == 1:
            start, end = item.object.ranges[0]
            item.object = Words(item.object.text[2:], ((start + 2, end),))
        if item.object is None or item.object.ranges[0][0] >= begin:
            item.verb = received
            item.notes.append(("verb", received.text))
    if item.object is not None and found.verb is None and _FILED.match(item.object.text):  # 立刑事案件同比下降12%
        start, end = item.object.ranges[0]
        item.verb = next((m for m in sentence.marks.within(start, end) if m.kind == "verb" and m.start == start and m.code == "file"), None)
        if item.verb is not None:
            item.object = Words(item.object.text[1:], ((start + 1, end),))
            item.notes.append(("verb", item.verb.text))
    if found.to and item.basis is None and context.prev is not None and context.prev.kind == "change":
        item.basis, item.base_time = context.prev.basis, context.prev.base_time
    if found.to and item.basis is None and item.prior is None and context.prev is None and not re.search(r"降|减|跌|升|增|回落|提高|压", sentence.text[found.start : num.lead]):
        return None
    if found.verb not in ("死", "伤", "亡"):
        inherit(context, item)
    elif item.basis is None and context.prev is not None:
        item.basis, item.base_time = context.prev.basis, context.prev.base_time
    return item


_FILED = re.compile(r"立(?!案|功)[一-鿿“”、]{2,}案")


_TREND = re.compile(r"(?:[“「]|虽然|虽|同样|录得|仍|再度|同比|环比|全部|都|整体|总体|连续|持续|实现|呈|也|均|亦|有所|明显|大幅|显著|稳步|继续)*(?:[一二三四五六七八九十两\d]+年)?(?:实现|呈|保持|均|[两三]位数)*[“「]?(?:" + LONG + "|双降|双下降|双升|双上升)")


def clause_before(context: Context) -> Words | None:
    """涉渔案件发案数连续3年下降，2023年同比再降15.4%: what moved stands in the clause in front."""
    text = context.sentence.text
    clause = text[context.gap : context.clause].rstrip("，,")
    if not clause or "。" in clause:
        return None
    begin = context.gap + max(clause.rfind("，"), clause.rfind("；"), clause.rfind("、") if context.gap_text.startswith("、") else -1) + 1
    stop = context.gap + len(clause)
    if than := _THAN_CLAUSE.search(text, begin, stop):
        return object_before(context, begin, than.start())  # 刑事案件与行动前三十天相比，下降8%
    match = _ON_TOP.search(text, begin, stop) or _TREND.search(text, begin, stop)
    if match is not None:
        return object_before(context, begin, match.start())
    begin += len(text[begin:stop]) - len(text[begin:stop].lstrip("、）)"))
    if told := NUMBER_OF.search(text, begin, stop):
        stop = told.start()  # 严重毒品罪案的数字，较前一年下跌25%
    topic = phrase(context.sentence, begin, stop)  # 至于黑社会罪行，亦减少8.1%
    if topic is None or len(topic.text) > 20 or context.join != "，" or any(c in "无未没零" for c in text[begin - 1 : begin + 1]):
        return None
    marks = context.sentence.marks.within(*topic.ranges[0])
    last = marks[-1] if marks and marks[-1].kind == "noun" and marks[-1].end == stop else None
    if last is None:
        return topic if topic.text.endswith("率") and len(topic.text) > 3 else None  # 路口的事故发生率，也比去年同期降低13.7%
    said_of = [m for m in marks if m.kind == "verb" and not m.has("nominal") and not m.text.startswith(("涉", "被捕", "被拘"))]
    return topic if not said_of and (last.code in EVENTS or last.has("measure") or last.code in ("suspect", "resident", "audience", "driver") and len(marks) > 1) else None


_THAN_CLAUSE = re.compile(r"(?<=[一-鿿]{2})(?:与|同|较|比)[^，。；]{2,16}(?:相比|比较|对比|相较)$")
_ON_TOP = re.compile(r"在[^，。；]{2,24}(?:基础|形势|情况)[上下]$")
"""刑事警情在去年降幅第一的基础上，再降4.2%: what moved stands in front of 在."""


def inherit(context: Context, item: Item) -> None:
    """Object, basis and topic from the figures before, where the change names none itself."""
    items = context.state.items
    deed = item.object.text if item.object is not None and item.object.text in ("发生", "破获", "侦破", "受理", "查处", "查获") else ""
    if (done := next((i for i in reversed(items) if i.kind == "count" and deed and i.action is not None and i.action.text == deed), None)) is not None:
        item.topic, item.object = done, done.object or item.object  # 发生82件、破获61件，与去年比较，发生减少9件
        _basis_of_run(context, item)
        return
    if item.object is None:
        topic = _topic(context, item)
        if topic is not None:
            item.topic = topic.topic or topic if topic.kind in ("change", "ratio", "multiple") else topic
            item.object = topic.object
            if topic.object is None and topic.action is not None:
                item.object = topic.action
        elif context.sentence.heading is not None:
            item.object = context.sentence.heading
        elif not items and (told := _told_before(context)) is not None:
            item.topic, item.object = told, told.object or told.action
    elif item.object.text in cues.SPAN_DOWN + cues.SPAN_UP:
        item.topic = next((i for i in reversed(items) if i.kind == "change"), None)
    else:
        words = item.object.text
        named = NUMBER_OF.sub("", words).rstrip("数量")  # 接报交通意外312宗，意外宗数减少18宗
        for other in reversed(items):
            if other.kind == "count" and other.object is not None and (other.object.text in words or words in other.object.text or len(named) > 1 and other.object.text.endswith(named)):
                item.topic = other
                break
    _basis_of_run(context, item)


def _basis_of_run(context: Context, item: Item) -> None:
    """同比下降5%，降幅达…: the comparison of the change in front holds for the next."""
    prev = context.prev
    if item.basis is None and prev is not None and prev.kind == "change" and (prev.measure == item.measure or context.gap_text.strip("，,").startswith(cues.SPAN_DOWN + cues.SPAN_UP)):
        gap = context.sentence.text[context.gap : context.num.lead]
        if len(gap) < 30 and "；" not in gap:
            item.basis, item.base_time = prev.basis, prev.base_time


_COMPARES = re.compile(r"\W*(?:同比|环比|较|比|与)")


def _told_before(context: Context) -> Item | None:
    """立刑事案件807起。同比下降5.8%: a sentence that only compares speaks of the last figure in front."""
    sentence = context.sentence
    if not _COMPARES.match(sentence.text, sentence.start, context.num.lead) or context.num.lead - sentence.start > 16 or "分别" in context.gap_text:
        return None
    counts = [i for i in context.state.before if i.kind == "count" and (i.object is not None or i.action is not None)]
    return counts[-1] if counts else None


def _topic(context: Context, item: Item) -> Item | None:
    """The figure that the change modifies: of the same unit for an absolute change, else the nearest."""
    candidates = [i for i in context.state.items if i.object is not None or i.action is not None]
    if item.unit == "%" and any(i.kind == "count" for i in candidates):
        candidates = [i for i in candidates if "ratio.share" not in i.rules]  # 盗窃警情88起，占60%，同比下降12%
    if not candidates:
        return None
    if item.num is not None and not item.num.has("ratio") and item.unit not in ("倍",):
        same = [i for i in candidates if i.unit == item.unit and i.kind == "count"]
        if same:
            return same[-1]
    if item.unit in ("个百分点", "百分点"):
        rates = [i for i in candidates if i.kind == "ratio"]
        if rates:
            return rates[-1]
    last = candidates[-1]
    closed = context.gap_text.startswith(("）", ")"))  # 入境2311万人次（含边民870万人次），同比增长11%
    if last.whole is not None and (closed or context.join not in ("，", "、", "和", "(")):
        return last.whole
    return last


_WHERE = re.compile(r"(?P<what>(?:[一-鿿]{2,10}(?=以))?)以?[一-鿿]{2,4}[市县](?:[两三四五]?[市县区])?$")
_BASIS_WORD = re.compile("(?:至|到|按年|轻微|大幅|显著|亦|大|微|急|略|稍|净|(?:相比较?|相较于?|对比|[比较与同])?(?:" + "|".join(sorted((*cues.YOY, *cues.MOM), key=len, reverse=True)) + r")|分别|均|各|再|又|、|和|与|约|却|则|仅|也|已|环)+$")
_NOTHING_COUNTED = frozenset(["接报", "接警", "总量", "总数", "数量", "有关数字", "相关数字", "该数字", "这一数字", "数字", "基础上", "基础下", "特别", "特别是", "尤其", "尤其是"])
"""Words before a change that do not say what changed: 总量下降12%."""

_COMPARED = re.compile(r"(?:与|同|和|比|较(?![大重])|相比|相较于?|对比)(?:[^，。；：、]{0,16})$")


_BASIS_FIRST = re.compile(r"(?:(?:[和与同较比][^，。；]{0,14}?)?(?:同期|同比)?(?:相比较?|相较)|[和与同较比][^，。；]{0,10}?同期|同比|环比)(?![受立接发破]?[理案报]?(?:[件起宗]数|总[数量]|数量)|相|减|下|上|增|降|升|略|持|基|大|少|多)(?=[一-鿿]{2})")
"""与去年同期相比事故起数减少9起: the basis in front of what changed, without a comma."""
_AREA_NAME = re.compile(r"(?!全|本|该|跨|外|入|出|各)[一-鿿]{2,3}(?:省|市|州|县)(?=[一-鿿]{2})")
"""湖北省命案同比下降: where it is, not what."""


def object_before(context: Context, start: int, end: int) -> Words | None:
    """The words of start..end without the comparison (接报交通事故警情比2023年同期)."""
    sentence = context.sentence
    text = sentence.text
    if (told := _BASIS_FIRST.match(text, start, end)) and any(m.kind == "noun" and m.start >= told.end() for m in sentence.marks.within(told.end(), end)):
        start = told.end()
    while True:
        piece = text[start:end]
        match = _BASIS_WORD.search(piece)
        if match and match.start() < len(piece):
            end = start + match.start()
            continue
        base = [t for t in sentence.mentioned(start, end) if start <= t.start and t.end <= end and t.use == "base"]
        cut = _COMPARED.search(text[start:end])
        if cut and (base or any(w in cut[0] for w in (*cues.YOY, *cues.MOM, *cues.PRIOR, "年", "月", "期", "周", "平均")) or cut[0].rstrip().endswith("前")):
            end = start + cut.start()
            continue
        break
    if base := [t for t in sentence.mentioned(start, end) if start <= t.start and t.end <= end and t.use == "base"]:
        start = base[-1].end
    found = phrase(sentence, start, end)
    if found is None:
        return None
    pieces = re.match(r"^(?:在(?=[一-鿿]{2,12}人$|[一-鿿]{2,8}数$)|本[报网刊台]讯[ \u3000]*|除了?(?=涉)|发生(?=[一-鿿“]{2,}(?<![数率量起]))|即(?:全[市省县区州])?|实现|其|上述|两项|四项|三项|该项|较(?![大重])|比|与|同)+", found.text)
    words = found.text[pieces.end() :] if pieces else found.text
    if (of := words.rfind("的")) > 0 and not words.startswith("涉") and any(m.kind == "verb" for m in sentence.marks.within(found.ranges[0][0], found.ranges[0][0] + of)) and len(words) - of > 2:
        words = words[of + 1 :]  # 接报处理的刑事、治安警情
    words = re.sub(r"(?<=[一-鿿]{2})(?:查获|缴获|收缴|扣押)(?:总?重量|数量|总量)$", "", words)
    if (area := _AREA_NAME.match(words)) is not None:
        at = found.ranges[0][0] + found.text.index(words) + area.end()
        words = words[area.end() :] if any(m.kind == "noun" and m.start == at for m in sentence.marks.within(at, at + 8)) else words
    words = re.sub(r"^.*?(?:全破|必破|清零|零发案|零发生)、", "", words)  # 命案全破、刑事案件同比下降6.5%
    words = re.sub(r"(?:分别|均|各|全部|总体|整体|持续|大幅|明显|实现|环|年|却|则|更是|更|亦|仍)+$", "", words)
    if len(words) < 2 or words in _NOTHING_COUNTED or words in ("受理", "立案", "发案") and sentence.heading is not None:
        return None  # 3.拎包盗窃。本月接报环比上升10.8%
    begin = found.ranges[0][0] + found.text.index(words)
    return Words(words, ((begin, begin + len(words)),))


def signed(context: Context) -> Item | None:
    """减少211件（－9.97%）: a signed percentage in brackets is the same change again."""
    num, text = context.num, context.sentence.text
    sign = text[num.lead - 1 : num.lead]
    prev = context.prev
    if sign in "+＋" and num.has("person") and context.bracket and "一" <= text[num.lead - 2] <= "鿿":
        return None  # 安保团队（8名指战员+3名管理人员）: and, not more
    again = prev is not None and prev.kind == "change" and context.gap_text in ("(", "（") and num.has("ratio")
    if not again and (sign not in ("+", "-", "－", "＋", "↑", "↓", "—") or num.unit is None):
        return None
    inner = text[max(context.gap, context.left) : num.lead - 1].strip()
    if not again and (not (context.bracket or sign in "↑↓") or re.sub(r"同比|环比|(?:较|比|与)[^，。；]{1,8}?(?:相比)?$|[:：+]", "", inner)):
        return None
    if prev is None:
        return None
    item = new_item(context)
    item.kind, item.measure = "change", "by"
    item.direction = prev.direction if again else "up" if sign in "+＋↑" else "down"
    item.object, item.topic = prev.object, prev.topic or prev
    item.basis, item.base_time = basis_of(context)
    if item.basis is None:
        item.basis, item.base_time = prev.basis, prev.base_time
    return item
