"""Links: what ties the items of a sentence together: 分别, heads shared by 、, runs of changes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.compare import basis_between
from policenews.claims.context import Context
from policenews.claims.each_time import each_time
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.link_names import SPLIT, names_of_run
from policenews.claims.link_organs import MOST, organs_of_deeds, organs_of_run
from policenews.claims.marks import Mark
from policenews.claims.new_item import new_item
from policenews.claims.phrases import phrase
from policenews.facts.bare_persons import FATE, fates
from policenews.facts.mentions import TimeMention
from policenews.facts.numerals import value_of

_EACH = re.compile(r"分别|各(?=减|增|升|降|上升|下降|增加|减少|下滑)|依次")
_EACH_HERE = re.compile(r"(?<=[，,])各约?$")
_RUN_GAP = re.compile(r"[\s]*、?(?:、|和|及|以及|与)[\s]*$")
_TURNED = re.compile(r"^[\s]*(?:、|和|及|以及|与)[\s]*(?:上升|下降|增长|减少|增加|提高|回落|上涨|升|降)(?:了)?$")
_POINTS = ("个百分点", "百分点")
_INDICES = re.compile(r"[两二三四五六七八九十\d]+(?:项|大)?(?:主要)?(?:指数|指标)$")
def change_run(context: Context) -> Item | None:
    """下降9.8%和21.7%: the second figure of a run is a change like the first."""
    prev, num = context.prev, context.num
    gap = context.gap_text.lstrip("）)")
    while prev is not None and "change.signed" in prev.rules:  # 上升5.7%(+8宗)及83.3%
        prev = prev.topic if prev.topic in context.state.items and prev.topic is not None and prev.topic.kind == "change" else next(
            (i for i in reversed(context.state.items) if "change.signed" not in i.rules), None)
    same = prev is not None and prev.kind == "change" and gap.strip("，, ") in ("即", "也就是", "亦即") and num.unit == "%"  # 增加563宗即1.8%
    lost = same or gap == "" and prev is not None and prev.num is not None and prev.num.unit == num.unit == "%"  # 22.7%20.1%: a lost separator
    if prev is not None and prev.kind == "change" and gap == "" and num.has("person") and prev.num is not None and (prev.num.has("case") or prev.unit == "团"):
        men = next((i for i in reversed(context.state.items) if i.kind == "count" and i.unit == num.unit), None)
        item = new_item(context)  # 破获诈骗集团166团970人，较去年增加89团506人
        item.kind, item.direction, item.measure, item.basis, item.base_time = "change", prev.direction, prev.measure, prev.basis, prev.base_time
        item.object, item.topic = (men.object, men) if men is not None else (prev.object, None)
        return item
    if prev is None or prev.kind not in ("change", "ratio") or not (lost or _RUN_GAP.match(gap)):
        return None
    if num.unit is None:
        return _fate(context, prev)
    if prev.kind == "ratio" and not (num.has("ratio") and num.unit == prev.unit):
        return None
    share = num.has("ratio") and prev.measure == "by" and gap.strip() == "、"  # 增加29件、0.6%
    if prev.kind == "change" and not same and not share and num.has("ratio") != (prev.num is not None and prev.num.has("ratio")):
        return None
    item = new_item(context)
    item.per = None
    item.kind, item.direction, item.measure = prev.kind, prev.direction, prev.measure
    item.basis, item.base_time, item.object, item.topic = prev.basis, prev.base_time, prev.object, prev.topic
    if item.bound == "exact" and prev.bound == "more" and prev.num is not None and prev.num.lead < prev.num.start and gap.strip() in ("和", "及", "与"):
        item.bound = "more"  # 分别下降超过六成和七成
    return item


def _fate(context: Context, prev: Item) -> Item | None:
    """减少交通事故24件、1死、26伤: fewer dead and hurt as well."""
    text, num = context.sentence.text, context.num
    fate = FATE.match(text, num.end)
    if fate is None or prev.kind != "change" or not fates(text, num):
        return None
    item, num.stop = new_item(context), fate.end()
    item.kind, item.direction, item.measure, item.basis, item.base_time = "change", prev.direction, prev.measure, prev.basis, prev.base_time
    item.verb = Mark("verb", *fate.span(), fate[0], "occur")
    item.notes.append(("verb", fate[0]))
    return item


def pair_each(sentence: Sentence, items: Sequence[Item]) -> None:
    """分别: k names and k numbers are paired in order; where the counts differ nothing is paired and a note says so."""
    _pair(sentence, items)
    for before, item in zip(items, items[1:], strict=False):
        if "change.signed" in item.rules and before.kind == "change":
            item.object, item.topic = before.object, before.topic


def _pair(sentence: Sentence, items: Sequence[Item]) -> None:
    for index, item in enumerate(items):
        start = items[index - 1].end if index else sentence.start
        places = list(_EACH.finditer(sentence.text, start, item.start))
        if not places and item.kind == "count" and item.num is not None and sentence.text[item.num.lead - 1] == "各" and len(_run(sentence, items, index)) > 2:  # 甲、乙、丙列前三位，各37起、25起、18起
            places = list(_EACH_HERE.finditer(sentence.text, start, item.start))
        if not places and item.kind == "count" and _names_in_front(sentence, items, index, start):
            continue
        if not places:
            run = _run(sentence, items, index) if item.kind == "change" and "each" not in item.rules else []
            before = items[max(0, index - len(run)) : index]
            if len(run) > 1 and len(before) == len(run) and all(i.kind == "ratio" and "each" in i.rules for i in before):
                for rate, one in zip(before, run, strict=True):  # A、B破案率分别为96%、94%，提升1.2、0.8个百分点
                    one.object, one.topic = rate.object, rate
                    one.rules.append("each")
                continue
            if len(run) > 1 and item.object is not None and item.topic is None and len([p for p in SPLIT.split(item.object.text) if p]) == len(run):
                if names_of_run(sentence, item, run, start, item.start):  # 交通事故、死亡人数同比下降20.7%、10.8%
                    for one in run:
                        one.rules.append("each")
                continue
            if len(run) > 1 and len(before) == len(run) and all(i.kind == "count" and "each" in i.rules for i in before):
                _counts_before(items[:index], run)  # A、B分别查处9起、4起，同比增加24%、26%
            elif len(run) > 1 and item.topic in before and len([i for i in items[:index] if i.kind == "count"]) == len(run):
                _counts_before(items[:index], run)  # 破获18起、查处10起，抓获13人，同比提升16.2%、6.2%和26.1%
                for one in run:
                    one.rules.append("each")
            continue
        match = places[-1]
        if item.kind == "change" and _one_the_same(sentence, items, index):
            continue
        if item.kind == "change" and _spans_of_changes(sentence, items, index, start):
            continue
        if item.kind == "count":
            organs_of_deeds(sentence, start, match, items[max(0, index - MOST) : index], items[index : index + MOST])
        run = _run(sentence, items, index)
        if len(run) < 2:
            continue
        for one in run:
            one.rules.append("each")
            one.each = item.kind != "count" or one.each
        if item.kind == "change" and "ratio.rate" in item.rules and item.topic is not None:
            for one in run:  # 其中甲市、乙市同比增幅较大，分别为21%、12%: of one thing, here and there
                one.object, one.topic = item.object, item.topic
            continue
        each_time(sentence, match.start(), run)
        if item.kind == "count" and organs_of_run(sentence, start, match.start(), run):
            continue
        if _bases(sentence, start, item, run) or _times_compared(sentence, start, item, run):
            continue
        if item.kind == "count" and _nominal_verbs(sentence, start, match.start(), run):
            continue
        if item.kind == "change" and item.object is not None and _INDICES.search(item.object.text) and "、" not in item.object.text:
            for one in run:  # 事故四项指标分别下降17%、0.8%、24%、25%: the text does not say which is which
                one.object = item.object
            continue
        if item.kind == "count" and item.object is not None and item.object.ranges[0][0] >= match.end() and len([p for p in SPLIT.split(item.object.text) if p]) == 1:
            for one in run:  # 湘潭、株洲分别救助群众620人和310人: the thing stands behind 分别, for all of them
                one.object = one.object or item.object
            continue
        if item.unit in _POINTS and len([i for i in items[:index] if i.kind == "ratio"]) == len(run) and _counts_before(items[:index], run):
            continue
        if _each_of_counts(items[:index], item, run) and _counts_before(items[:index], run):
            continue
        if _verbs(item, run) or names_of_run(sentence, item, run, start, match.start()):
            continue
        if _counts_before(items[:index], run) or (not items[:index] or item.object is None or len(run) > 3) and item.kind != "count" and _whole_sentence_before(sentence, run):
            continue
        if item.kind == "count":
            continue
        if item.object is not None and _one_a_year(sentence, start, match.start(), run):
            for one in run:
                one.object = item.object
            continue
        for one in run:
            one.notes.append(("unpaired", "分别 with a different number of names and figures: not paired"))
            one.object = None


def _two_and_two(sentence: Sentence, items: Sequence[Item], index: int) -> bool:
    """不法借贷及禁锢案有192宗及28宗: the same conjunction joins two names and two figures."""
    first, second = items[index], items[index + 1] if index + 1 < len(items) else None
    if second is None or first.num is None or second.num is None or first.object is None:
        return False
    joined = sentence.text[first.num.stop : second.num.lead]
    return joined in ("及", "和", "与") and first.object.text.count(joined) == 1


def _names_in_front(sentence: Sentence, items: Sequence[Item], index: int, start: int) -> bool:
    """发起部级、省级集群案件23起、35起: as many names as figures, and nothing but a comma between the figures."""
    item = items[index]
    if item.object is None or item.num is None or item.object.ranges[-1][1] > item.num.lead or "等" in item.object.text or "、" not in item.object.text and not _two_and_two(sentence, items, index):
        return False
    run = [one for one in _run(sentence, items, index) if one.num is not None]
    if any(_RUN_GAP.match(sentence.text, a.num.stop, b.num.lead) is None or sentence.text[a.num.stop : b.num.lead].strip() == "" for a, b in zip(run, run[1:], strict=False) if a.num and b.num):
        return False
    if len(run) < 2 or any(one.object != item.object or one.unit != item.unit for one in run[1:]) or len([p for p in SPLIT.split(item.object.text) if p]) != len(run):
        return False
    told = item.object
    if not names_of_run(sentence, item, run, start, item.num.lead):
        return False
    for one in run:
        one.rules.append("each")
    return told is not item.object


_IN_A_ROW = re.compile("连续?(?P<n>[两二三四五六七八九十])(?:年|个?季度|个月|月)")


def _one_a_year(sentence: Sentence, start: int, stop: int, run: Sequence[Item]) -> bool:
    """刑事发案连续三年下降，降幅分别为11%、8%和15%: one thing, as many values as years."""
    if all(one.stretch is not None for one in run):
        return True
    row = _IN_A_ROW.search(sentence.text, start, stop)
    return row is not None and value_of(row["n"]) == len(run)


_STAYS = re.compile("(?:了)?[、和及与，]\\s?(?:基本|大体)?(?:持平|相当|不变)")
_STAYED = re.compile("分别(?:与[^，。；]{1,8})?(?:基本|大体)?(?:持平|相当)[、和及与，]")


def _one_the_same(sentence: Sentence, items: Sequence[Item], index: int) -> bool:
    """酒驾312起，其中醉驾41起，分别上升8.7%和持平: the one figure is of the first of the two, behind 持平 of the second."""
    item, counts = items[index], [i for i in items[:index] if i.kind == "count" and i.object is not None][-2:]
    if item.num is None or len(counts) < 2:
        return False
    first = _STAYS.match(sentence.text, item.num.stop) is not None
    if not first and _STAYED.search(sentence.text, counts[-1].end, item.num.lead) is None:
        return False
    of = counts[0] if first else counts[1]
    item.topic, item.object = of, of.object
    item.rules.append("each")
    return True


_SPANS = re.compile("[，,；](?:同比|环比)?[升降增跌涨减]幅(?:度)?(?:分别|依次)(?:为|是|达|达到)?(?:约)?$")


def _spans_of_changes(sentence: Sentence, items: Sequence[Item], index: int, start: int) -> bool:
    """事故减少63起、死亡减少5人，降幅分别为24.8%和41.7%: the changes in front, once more as shares."""
    num = items[index].num
    if num is None or _SPANS.search(sentence.text, start, num.lead) is None:
        return False
    run = _run(sentence, items, index)
    told = [i for i in items[:index] if i.kind == "change"][-len(run) :]
    if len(run) < 2 or len(told) != len(run) or any(i.object is None for i in told):
        return False
    for change, one in zip(told, run, strict=True):
        one.object, one.topic, one.verb, one.notes = change.object, change.topic, change.verb, list(change.notes)
        one.direction, one.basis, one.base_time = change.direction, change.basis or one.basis, change.base_time
        one.rules.append("each")
    return True


def _each_of_counts(before: Sequence[Item], item: Item, run: list[Item]) -> bool:
    """签发护照342万本、通行证及签注1858万本，分别上升7%、27%: each is of a count, though the last one's name could be split."""
    if item.kind != "change" or item.object is None or item.topic is None or not before or item.topic is not before[-1]:
        return False
    counts = list(before[-len(run) :])
    return len(counts) == len(run) and item.object is item.topic.object and all(i.kind == "count" and i.object is not None for i in counts) and len(before) == len(run)


def _run(sentence: Sentence, items: Sequence[Item], index: int) -> list[Item]:
    run = [items[index]]
    for item in items[index + 1 :]:
        last = run[-1]
        if "change.signed" in item.rules:
            continue
        stop = last.num.stop if last.num else last.end
        lead = item.num.lead if item.num else item.start
        gap = re.sub(r"[（(][^（）()]*[)）]", "", sentence.text[stop:lead])
        if item.kind != run[0].kind or not (_RUN_GAP.match(gap) or _TURNED.match(gap) or gap.strip() in ("", "，", "、", "，和")):
            break
        run.append(item)
    return run


def _times_compared(sentence: Sentence, start: int, item: Item, run: list[Item]) -> bool:
    """盗窃警情较2021年、2022年分别下降9.5%、7.2%: one thing against several earlier times."""
    bases = [t for t in sentence.mentioned(start, item.start) if isinstance(t, TimeMention) and t.use == "base" and t.start >= start and t.end <= item.start]
    if item.kind != "change" or item.object is None or len(bases) != len(run) or len([p for p in SPLIT.split(item.object.text) if p]) != 1:
        return False
    for base, one in zip(bases, run, strict=True):
        one.object, one.topic = item.object, item.topic
        one.basis, one.base_time = basis_between(sentence, base.start - 1, base.end)
    return True


def _bases(sentence: Sentence, start: int, item: Item, run: list[Item]) -> bool:
    """环比、同比分别上升4.5%和12.3%: one thing against two bases."""
    if len(run) != 2:
        return False
    gap = sentence.text[start : item.start]
    yoy = next((gap.find(w) for w in ("同比", "较去年同期", "比去年同期", "按年") if w in gap), -1)
    mom = next((gap.find(w) for w in ("环比", "较上月", "比上月", "较上周", "比上周", "按月") if w in gap), -1)
    if "环、同比" in gap or "环同比" in gap:
        mom, yoy = 0, 1
    elif "同、环比" in gap or "同环比" in gap:
        yoy, mom = 0, 1
    if yoy < 0 or mom < 0:
        return False
    run[0].basis, run[1].basis = ("yoy", "mom") if yoy < mom else ("mom", "yoy")
    told = next((i for i in reversed(sentence.items) if i.end <= start and i.kind == "count"), None) if run[0].object is None else None
    if told is not None:  # 电诈发案98宗，同、环比分别下降32%和12%
        run[0].object, run[0].topic = told.object, told
    run[1].object, run[1].topic = run[0].object, run[0].topic
    return True


def _verbs(item: Item, run: list[Item]) -> bool:
    """受理、查处治安案件分别为14.6万起、13.9万起: one object, several verbs."""
    if item.action is None or item.object is None or "、" not in item.action.text and "和" not in item.action.text:
        return False
    parts = SPLIT.split(item.action.text)
    if len(parts) != len(run):
        return False
    base, whole, words = item.action.ranges[0][0], item.action.text, item.object
    assert item.sentence is not None
    for part, one in zip(parts, run, strict=True):
        begin = base + whole.index(part)
        mark = next((m for m in item.sentence.marks.within(begin, begin + len(part)) if m.kind == "verb"), None)
        one.verb = mark or Mark("verb", begin, begin + len(part), part)
        one.action, one.object = Words(part, ((begin, begin + len(part)),)), words
    return True


_NOMINAL_RUN = re.compile(r"(?P<object>[一-鿿]*?)(?P<verbs>(?:(?:立案|破案|受理|发案|查处|办结|结案)(?:、|和)?){2,})数(?:量)?$")
_NOMINAL = {"立案": "file", "破案": "solve", "受理": "handle", "发案": "occur", "查处": "handle", "办结": "handle", "结案": "handle"}


def _nominal_verbs(sentence: Sentence, start: int, stop: int, run: list[Item]) -> bool:
    """诈骗案件立案、破案数分别为1.5万起和8940起: the names are verbs, the object stands in front of them."""
    clause = max(sentence.text.rfind(c, start, stop) for c in "，；。：") + 1
    match = _NOMINAL_RUN.search(sentence.text, max(start, clause), stop)
    places = [(match.start("verbs") + m.start(), m[0]) for m in re.finditer("|".join(_NOMINAL), match["verbs"])] if match else []
    if match is None or len(places) != len(run):
        return False
    words = phrase(sentence, *match.span("object"))
    for (place, name), one in zip(places, run, strict=True):
        span = (place, place + len(name))
        one.action, one.verb, one.object = Words(name, (span,)), Mark("verb", *span, name, _NOMINAL[name]), words
    return True


def _whole_sentence_before(sentence: Sentence, run: list[Item]) -> bool:
    """事故378起，82人死亡，损失205万元。比去年同期分别下降13.9%、18%和5.3%: as many counts as the sentence in front has."""
    counts = [i for i in sentence.before if i.kind == "count"]
    alike = len(run) > 3 and len({i.object.text if i.object is not None else "" for i in counts}) == 1  # one thing, day by day
    return len(counts) == len(run) and (run[0].object is None or alike) and _counts_before(counts, run)


def _counts_before(before: Sequence[Item], run: list[Item]) -> bool:
    """A 31起、B 127起，同比分别下降36.7%、21.1%: the last k counts are the names."""
    of_rates = run[0].unit in _POINTS or not any(i.kind == "count" for i in before)
    counts = [i for i in before if i.kind == ("ratio" if of_rates else "count")][-len(run) :]
    if len(counts) != len(run) or of_rates and run[0].kind != "change":
        return False  # 安全感96.03%，满意度96.07%，分别上升0.46和0.37个百分点
    for count, one in zip(counts, run, strict=True):
        one.topic, one.object, one.stretch = count, count.object or count.action, one.stretch or count.stretch
    return True
