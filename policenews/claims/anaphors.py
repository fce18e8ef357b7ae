"""Names that take up others: 此类警情 behind 接触型警情抬头, 接报数 under 盗窃警情, 电动车 of 电动车、摩托车被盗警情."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from policenews.claims.anaphor_areas import of_area
from policenews.claims.anaphor_heads import bare_head
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.marks import Mark
from policenews.claims.phrases import phrase
from policenews.rules import Rule

_HEAD = "刑事案件|治安案件|案件|警情|纠纷|事故|违法行为|违法|犯罪"
_TAKES_UP = re.compile(rf"(?:[此该这]类|[此该]种|上述|前述)(?P<head>{_HEAD})(?:总?数|总?量|数量)?$")
_NUMBER = re.compile(r"(?P<verb>接报|接警|报警|发案|立案)(?:总?数|总?量|数量)$")
_CODES = {"接报": "receive", "接警": "receive", "报警": "receive", "发案": "occur", "立案": "file"}
_LISTED = re.compile(r"、|和|及|与")
_OPENING = re.compile(r"其中|当中")
_ORDER = re.compile(r"(?:(?P<side>[前后])(?P<many>[一两二三四五2-5])(?:项|者|类|种)|(?P<one>[前后])者)")
_MANY = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_NEAR = 120
"""Characters: so far in front the thing may have been named."""


def take_up(sentence: Sentence, items: Sequence[Item]) -> None:
    """接触型警情抬头。此类警情环比上升12.5%: the object is what was named before."""
    _by_order(sentence, items)
    _shares(sentence, items)
    for index, item in enumerate(items):
        if item.object is None or len(item.object.ranges) != 1:
            continue
        before = items[:index]
        next((one for one in _CASES if one(sentence, before, item)), None)


def _by_order(sentence: Sentence, items: Sequence[Item]) -> None:
    """超载31起、疲劳驾驶9起、超员7起，前两项上升4%、2%，后一项下降8%: which of the counts in front, by their order."""
    for index, item in enumerate(items):
        if item.kind == "count" or index == 0:
            continue
        said = _ORDER.search(sentence.text, items[index - 1].end, item.start)
        if said is None:
            continue
        side, many = (said["side"], _MANY[said["many"]]) if said["side"] else (said["one"], 1)
        counts = [i for i in items[:index] if i.kind == "count" and i.end <= said.start()]
        listed = _list_in_front(counts) if said["side"] else counts[-2:]
        chosen = listed[:many] if side == "前" else listed[-many:]
        if len(listed) <= many or len(chosen) < many:
            continue
        run = [i for i in items[index : index + many] if i.kind == item.kind]
        for one, counted in zip(run, chosen if len(run) == many else [], strict=False):
            one.object, one.topic = counted.object, counted
            one.rules.append("anaphor")


def _shares(sentence: Sentence, items: Sequence[Item]) -> None:
    """纠纷警情14起、求助22起，分别占警情的22%、33%: what 分别 hands out are shares."""
    share: int | None = None
    for before, item in zip([None, *items], items, strict=False):
        if item.kind != "ratio" or not item.each or item.object is None:
            share = None
            continue
        if "ratio.share" in item.rules:
            share = sentence.text.rfind("占", before.end if before is not None else sentence.start, item.start)
        if share is not None and share >= 0 and not item.object.text.endswith(("率", "占比")):
            item.object = Words(item.object.text + "占比", (*item.object.ranges, (share, share + 1)))


def _list_in_front(counts: Sequence[Item]) -> list[Item]:
    """The last counts of one unit."""
    listed: list[Item] = []
    for count in reversed(counts):
        if listed and count.unit != listed[0].unit:
            break
        listed.insert(0, count)
    return listed


def _of_whole(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """爆窃案96宗，当中涉及食肆的占52宗: of what the whole counts, those that are said to be so."""
    assert item.object is not None
    whole, (start, end) = item.whole, item.object.ranges[0]
    if whole is None or whole.object is None or len(whole.object.ranges) != 1 or whole.unit != item.unit:
        return False
    lead = next((w for w in ("涉及", "涉") if sentence.text.endswith(w, sentence.start, start)), "")
    if not lead or not sentence.text.startswith("的", end) or item.kind != "count":
        return False
    span = (start - len(lead), end + 1)
    item.object = Words(sentence.text[slice(*span)] + whole.object.text, (span, whole.object.ranges[0]))
    item.rules.append("anaphor")
    return True


_QUALITY = re.compile(r"[男女]性|[一-鿿]{1,3}籍|[本外][省市县地]户籍|\d{1,2}(?:周)?岁(?:及|或|（含）)?以[上下]|[一-鿿、]{1,10}(?<![鸟兽鱼禽贝菌肉酒茶])类")


def _kind_or_quality(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """矛盾纠纷86起，其中其他类25起; 处罚驾驶人84名，其中男性79名: of a kind or quality of what the whole counts."""
    assert item.object is not None
    if item.kind != "count" or item.num is None or _QUALITY.fullmatch(item.object.text) is None:
        return False
    whole = item.whole or next((i for i in (*reversed(before), *reversed(sentence.earlier)) if i.kind == "count" and i.unit == item.unit), None)
    head = _head_of(whole) if whole is not None and whole.unit == item.unit else None
    if head is None or item.object.text.endswith(head.text):
        return False
    item.object = Words(item.object.text + head.text, (item.object.ranges[0], head.ranges[0]))
    item.rules.append("anaphor")
    return True


_SHORT_HEADS = ("警情", "案件", "事故", "违法行为")
"""求助类警情 of 有效警情, 刷单返利类案件 of 电信网络诈骗案件: what the whole is besides is not what its kinds are."""


def _head_of(whole: Item) -> Words | None:
    """矛盾纠纷 of 涉企矛盾纠纷, 警情 of 求助类警情: the last noun of what a figure counts."""
    if whole.object is None or whole.sentence is None:
        return None
    start, end = whole.object.ranges[-1]
    if len(whole.object.ranges) > 1 and whole.sentence.text[start:end] in _SHORT_HEADS:
        return Words(whole.sentence.text[start:end], ((start, end),))  # itself named with what it is of
    noun = next((m for m in reversed(whole.sentence.marks.within(start, end)) if m.kind == "noun" and m.end == end), None)
    if noun is None:
        return None
    short = next((w for w in _SHORT_HEADS if noun.text.endswith(w)), noun.text)
    start = noun.end - len(short)
    return Words(whole.sentence.text[start : noun.end], ((start, noun.end),))


_SHARE = frozenset({"占比", "比例", "比重", "占比率", "所占比例", "所占比重"})


def _share_of_last(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """抢劫案件22起，占比由36%升至76%: the share of what was counted right in front."""
    assert item.object is not None
    last = before[-1] if before else None
    if item.object.text not in _SHARE or last is None or last.kind != "count" or last.object is None or len(last.object.ranges) != 1:
        return False
    item.object = Words(last.object.text + item.object.text, (last.object.ranges[0], item.object.ranges[0]))
    item.topic = last
    item.rules.append("anaphor")
    return True


_PAIR = re.compile(r"(?:(?:当中|其中)?以)?(?P<one>[一-鿿“”]{2,14})[、和与及](?P<two>[一-鿿“”]{2,14}?)(?:一[升降增减涨跌]一[升降增减涨跌]|有[升降增减]有[升降增减]|[双齐均都]{1,2}[升降增减涨跌下上][一-鿿]{0,2}|[占佔](?:绝?大多数|多数|主要)|为主|居多|最多|居前两位)?[，,]")
"""发案数、损失数一降一升: two things whose figures follow as those of 前者 and 后者."""


def _former_or_latter(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """电诈发案数、损失数一降一升，前者降21.4%，后者增至705万元: which of the two names in front."""
    assert item.object is not None
    if item.object.text not in ("前者", "后者"):
        return False
    start = max(sentence.start, item.object.ranges[0][0] - _NEAR)
    told = [m for m in _PAIR.finditer(sentence.text, start, item.object.ranges[0][0]) if m["one"] not in ("前者", "后者")]
    if not told:
        return False
    words = phrase(sentence, *told[-1].span("one" if item.object.text == "前者" else "two"))
    if words is None:
        return False
    head = next((m for m in reversed(sentence.marks.within(*told[-1].span("two"))) if m.kind == "noun" and m.end == told[-1].end("two")), None)
    if item.object.text == "前者" and head is not None and not any(m.kind == "noun" and m.end == words.ranges[-1][1] for m in sentence.marks.within(*words.ranges[-1])):
        size = next((len(end) for end in ("骗案", "案件", "警情", "事故", "案") if head.text.endswith(end)), len(head.text))
        words = Words(words.text + head.text[-size:], (*words.ranges, (head.end - size, head.end)))  # 以电话及网上骗案占多数，前者录得80宗
    item.object = words
    item.rules.append("anaphor")
    return True


def _named_before(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """接触型警情 for 此类警情: the nearest figure's, else the heading, else the words in front."""
    assert item.object is not None
    said = _TAKES_UP.fullmatch(item.object.text)
    if said is None:
        return False
    head = said["head"]
    named = next((words for words in _names(sentence, before, item, head) if len(words.text) > len(head) and not _TAKES_UP.search(words.text)), None)
    if named is not None:
        item.object = named
        item.rules.append("anaphor")
    return True


def _names(sentence: Sentence, before: Sequence[Item], item: Item, head: str) -> Iterator[Words]:
    for other in (*reversed(before), *reversed(sentence.earlier)):
        if other.object is not None and head in other.object.text:
            yield other.object
    if sentence.heading is not None and head in sentence.heading.text:
        yield sentence.heading
    assert item.object is not None
    text, stop = sentence.text, item.object.ranges[0][0]
    start = max(text.rfind("\n", 0, sentence.start) + 1, stop - _NEAR)
    for told in reversed(list(re.finditer(rf"[一-鿿“”]{{2,12}}?{head}", text[start:stop]))):
        words = phrase(sentence, start + told.start(), start + told.end())
        if words is not None:
            yield words


def _number_of_heading(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """2.入室盗窃警情。接报数环比下降2%: the number of what the heading names."""
    assert item.object is not None
    said = _NUMBER.fullmatch(item.object.text)
    if said is None or sentence.heading is None or item.kind == "count":
        return False
    start = item.object.ranges[0][0]
    item.verb = Mark("verb", start, start + 2, said["verb"], _CODES[said["verb"]])
    item.notes.append(("verb", said["verb"]))
    item.object = sentence.heading
    item.rules.append("anaphor")
    return True


def _of_list(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """电动车、摩托车被盗警情上升27%；其中，电动车上升23%: one of the list, with the head that all share."""
    assert item.object is not None
    name = item.object.text
    for other in reversed(before):
        if other.object is None or other.kind != item.kind or len(other.object.ranges) != 1 or not _OPENING.search(sentence.text, other.end, item.start):
            continue
        names = _LISTED.split(other.object.text)
        tail = _shared_tail(names, name, [i.object.text for i in sentence.items if i is not other and i.object is not None])
        if not tail:
            continue
        end = other.object.ranges[0][1]
        item.object = Words(name + tail, (item.object.ranges[0], (end - len(tail), end)))
        item.rules.append("anaphor")
        return True
    return False


def _shared_tail(names: Sequence[str], name: str, others: Sequence[str]) -> str:
    """被盗警情: what the last of the names has behind the bare name that some figure has."""
    if len(names) < 2 or name not in names[:-1] and not names[-1].startswith(name):
        return ""
    bare = next((o for o in (name, *others) if names[-1].startswith(o) and len(names[-1]) > len(o) + 1), None)
    return names[-1][len(bare) :] if bare is not None else ""


_CASES: tuple[Callable[[Sentence, Sequence[Item], Item], bool], ...] = (
    _share_of_last,
    _of_whole,
    _kind_or_quality,
    _former_or_latter,
    of_area,
    _named_before,
    _number_of_heading,
    _of_list,
    bare_head,
)
"""The first that knows the name settles it."""

RULE = Rule(
    name="anaphor",
    kind="link",
    why="A name that takes up another (此类警情, 接报数 under a heading, one of a list with a shared head) counts what that other names.",
    yes=(
        "交通事故警情下降⟦6⟧%，其中城区下降⟦7⟧%，农村上升⟦3⟧%。 | object=交通事故警情 ; object=交通事故警情 ; object=交通事故警情 subject=alarm",
        "侵财类警情有所抬头。当周此类警情环比上升⟦9.5⟧%。 | object=侵财类警情 basis=mom",
        "接报噪音类警情⟦62⟧起，该类警情同比下降⟦14.3⟧%。 | value=62 ; object=噪音类警情 activity=receive",
        "2.入户盗窃警情平稳。接报数环比少⟦3.2⟧%。 | object=入户盗窃警情 activity=receive direction=down",
        "查处超载⟦31⟧起、疲劳驾驶⟦19⟧起、超员⟦7⟧起，前两项同比分别上升⟦4⟧%、⟦12⟧%，后一项下降⟦8⟧%。"
        " | value=31 ; value=19 ; value=7 ; object=超载 activity=penalise ; object=疲劳驾驶 ; object=超员 direction=down",
        "破获案件⟦29⟧起，其中抢劫案件⟦22⟧起，占比由去年同期的36%升至⟦76⟧%。 | value=29 ; value=22 ; object=抢劫案件占比 activity=solve prior=36",
        "处罚驾驶人⟦84⟧名，其中男性⟦79⟧名；排查纠纷⟦86⟧起，其中其他类⟦25⟧起。 | value=84 ; object=男性驾驶人 subject=driver ; value=86 ; object=其他类纠纷",
        "电诈发案数、损失数一降一升，前者降⟦21.4⟧%，后者由638万元增至⟦705⟧万元。 | value=21.4 object=电诈发案数 ; object=损失数",
        "侦破盗窃案⟦12⟧起、诈骗案⟦8⟧起，后者同比上升⟦5⟧%。 | value=12 ; value=8 ; object=诈骗案 activity=solve",
        "爆窃案⟦96⟧宗，当中涉及食肆的占⟦52⟧宗。 | value=96 ; value=52 object=涉及食肆的爆窃案 part_of=c1 action=None",
        "排查出一般隐患⟦431⟧处、重大隐患⟦12⟧处，已整改⟦427⟧处。 | object=一般隐患 ; object=重大隐患 ; object=隐患 action=整改",
        "电瓶车、自行车被盗警情环比上升⟦17.2⟧%；其中，电瓶车上升⟦13.8⟧%，自行车上升⟦20.4⟧%。 | object=电瓶车、自行车被盗警情 ; object=电瓶车被盗警情 ; object=自行车被盗警情",
    ),
    no=(
        "当周此类警情环比上升⟦9.5⟧%。 | object=此类警情",
        "检查企业、学校⟦62⟧家，其中学校⟦20⟧所。 | object=企业、学校 ; object=学校",
    ),
    apply=take_up,
)
