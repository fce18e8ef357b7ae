"""Where the noun behind a unit must stop: at brackets and separators, the next figure, a verb, an adverb."""

from __future__ import annotations

import re

from policenews.claims.behind_begin import Stretch
from policenews.claims.behind_verbs import ADVERB
from policenews.claims.marks import Mark

_OPEN, _CLOSE = "（(“《「", "）)”》」"
_NO_LETTER = re.compile("[^一-鿿A-Za-z]")
_SEPARATORS = frozenset("，,；;。、：:！？+＋\n\t")
_SEVERAL = ("一批", "大批", "若干", "一大批", "部分")
_OWN_COUNT = re.compile(r"(?:[一-鿿]{2,12}?)?(?=\d)")
_QUALITIES = 6
"""Characters that one quality may have: 苗头性、倾向性问题."""
_PART_OF_WORD = re.compile("(?<=[潜内外现存所健])在|(?<=被[盗骗抢窃])被")
"""潜在, 被盗被骗财物: no adverbs."""


def before_separator(stretch: Stretch) -> int:
    """The first separator or figure outside brackets, or bracket that closes what was opened in front."""
    depth = 0
    for found in _NO_LETTER.finditer(stretch.text, stretch.start, stretch.end):
        if found[0] in _OPEN:
            if found.start() > stretch.start and not any(c in stretch.text[found.end() : stretch.end] for c in _CLOSE):
                return found.start()  # 12个村“零发案”: the quotation is no part of the name
            depth += 1
        elif found[0] in _CLOSE:
            depth -= 1
            if depth < 0:
                return found.start()
        elif depth == 0 and _separates(stretch, found.start()):
            return found.start()
    return stretch.end


def _separates(stretch: Stretch, place: int) -> bool:
    c = stretch.text[place]
    if c.isdigit():  # 135起财产损失30万元以上案件
        return not any(n.role == "threshold" and n.start <= place < n.stop for n in stretch.sentence.nums_between(place - 12, place + 1))
    return c in _SEPARATORS and not (c == "、" and _joins_qualities(stretch, place))


def _joins_qualities(stretch: Stretch, place: int) -> bool:
    """6起苗头性、倾向性问题, but 46家旅宿业、社区大楼20处."""
    if place - stretch.start > _QUALITIES or stretch.text.startswith(_SEVERAL, place + 1):
        return False
    if any(m.end <= place for m in stretch.nouns):
        return False
    return _OWN_COUNT.match(stretch.text, place + 1, stretch.sentence.end) is None


def before_figure(stretch: Stretch, stop: int) -> int:
    """警力 of 26名警力与交警一大队: where the next figure begins, unless it is a limit or names something (二类监控点)."""
    for num in stretch.sentence.nums_between(stretch.start, stop):
        if num.start > stretch.start <= num.lead and (num.role is None or num.form == "arabic" and num.role != "threshold"):
            return num.lead
    return stop


_WHOSE = re.compile(r"(?P<of>[一-鿿]{2,6})的[一-鿿]{2,8}?(?:共|约|近|计|有)*$")
_AREA_ONLY = re.compile("(?:城市|省份|省市区|省区市|省市|区县|县区|国家|乡镇)(?=[一-鿿]{2,12}$)")
_AREAS = ("省份", "省市", "省区市", "城市", "地区", "国家", "区县", "县区")
_ITS_AMOUNT = re.compile("(?:车流量|客流量|人流量|流量|总里程|总面积|发案数|警情数|总人口|常住人口)(?:共|约|累计|总计)*(?:达|为)?$")
_NEXT_THING = re.compile(r"[一-鿿]{2,}?(?:以及|及|和|与|并)(?=(?P<next>[一-鿿]{2,8}?)(?:共|约|近|计|总值|价值|合计)*$)")


def before_limit(stretch: Stretch, stop: int) -> int:
    """城市 of 12个城市汽车保有量超过200万辆: what they have more of than a limit is no part of their name."""
    limit = next((n for n in stretch.sentence.nums_between(stretch.start, stretch.end) if n.role == "threshold" and stretch.start < n.lead < n.start), None)
    if limit is None or limit.lead > stop or stretch.text[limit.stop : limit.stop + 1] not in _SEPARATORS and limit.stop < stretch.sentence.end:
        return stop
    whose = _WHOSE.match(stretch.text, stretch.start, limit.lead)
    if whose is not None:
        return whose.end("of")
    area = _AREA_ONLY.match(stretch.text, stretch.start, limit.lead)
    first = next((m.end for m in stretch.nouns if m.start == stretch.start), limit.lead)
    return area.end() if area is not None else min(first, stop)


def before_next_thing(stretch: Stretch, stop: int) -> int:
    """手机 of 12部手机及现金42万元: what stands behind 及 has its own figure."""
    if not any(n.lead == stop and n.role is None for n in stretch.sentence.nums_between(stop, stop + 1)):
        return stop
    if (area := _AREA_ONLY.match(stretch.text, stretch.start, stop)) is not None and any(m.start >= area.end() and m.end == stop for m in stretch.nouns):
        return area.end()  # 5个省市交易线索117条
    whose = _WHOSE.match(stretch.text, stretch.start, stop)
    if whose is not None and (whose["of"].endswith(_AREAS) or any(m.end == whose.end("of") for m in stretch.nouns)) and any(m.start > whose.end("of") for m in stretch.nouns):
        return whose.end("of")  # 省份 of 21个省份的受害人137名
    if (amount := _ITS_AMOUNT.search(stretch.text, stretch.start, stop)) is not None and any(m.end == amount.start() for m in stretch.nouns):
        return amount.start()  # 5条高速公路车流量达101万辆
    match = _NEXT_THING.match(stretch.text, stretch.start, stop)
    if match is None:
        return stop
    both = [any(m.end == place for m in stretch.nouns) for place in (_joined_at(match), match.end("next"))]
    return _joined_at(match) if all(both) else stop


def _joined_at(match: re.Match[str]) -> int:
    """Where the conjunction begins."""
    return match.end() - (2 if match[0].endswith("以及") else 1)


def another_count_follows(stretch: Stretch, stop: int) -> bool:
    """3家民爆物品使用单位、8处零售点."""
    if stop >= stretch.sentence.end or stretch.text[stop] != "、":
        return False
    return any(n.lead == stop + 1 and n.role is None for n in stretch.sentence.nums_between(stop, stop + 8))


def before_fate(stretch: Stretch, stop: int) -> int:
    """同志 of 4名同志因公牺牲、31名…, 民警 of 3名民警立功、12名…: in front of what happened to them."""
    fate = next((m for m in stretch.marks if m.start > stretch.start and m.end == stop and m.kind == "verb"), None)
    return fate.start if fate is not None and fate.code in ("occur", "other") and fate.has("passive") else stop


_TAKE_PART = frozenset({"deploy", "drill"})
"""What 120名警力 do in 120名警力参战."""


def before_verb(stretch: Stretch, stop: int) -> int:
    """警力 of 4.2万名警力驻守一线: in front of the first verb that is no name, or of a rise or fall."""
    for mark in stretch.marks:
        if mark.start > stretch.start and mark.end <= stop and (
            mark.kind in ("direction", "basis")
            or mark.kind == "verb" and not mark.has("nominal") and not mark.has("single") and not _describes(stretch, mark, stop)
        ):
            return mark.start
        if mark.kind == "verb" and mark.end == stop and mark.code in _TAKE_PART and any(m.code == "personnel" and m.start == stretch.start and m.end == mark.start for m in stretch.nouns):
            return mark.start
        if mark.start > stretch.start and mark.has("single") and _then_counted(stretch, mark, stop):
            return mark.start
    return stop


def _then_counted(stretch: Stretch, verb: Mark, stop: int) -> bool:
    """12个乡镇设劝导点35处: a verb of one character between two things, the second with its own figure behind; 13个地市设分会场."""
    if verb.text != "设" and not any(n.lead == stop and n.role is None for n in stretch.sentence.nums_between(stop, stop + 1)):
        return False
    return any(m.end == verb.start for m in stretch.nouns) and any(m.start == verb.end and m.end == stop for m in stretch.nouns)


def _describes(stretch: Stretch, verb: Mark, stop: int) -> bool:
    """Whether a verb stands in a clause in front of the noun: 6处容易引发火灾的隐患."""
    if _undone(stretch, verb):
        return True
    of = stretch.text.find("的", verb.end, stop)
    return of >= 0 and any(of < m.start and m.end <= stop for m in stretch.nouns)


def _undone(stretch: Stretch, verb: Mark) -> bool:
    """123辆逾期未检验车辆: what was not done says which they are."""
    return stretch.text[verb.start - 1] in "未不没" and any(m.start == verb.end for m in stretch.nouns)


def before_adverb(stretch: Stretch, stop: int) -> int:
    """中学 of 26所中学均开设…: in front of the first adverb or preposition that is no part of a noun."""
    place, nouns = stretch.start + 1, stretch.nouns
    while found := ADVERB.search(stretch.text, place, stop):
        place = found.start()
        if (verb := next((m for m in stretch.marks if m.kind == "verb" and m.start < place < m.end and m.start > stretch.start and stretch.text.startswith(("为", "成"), m.end)), None)) is not None:
            return verb.start  # 将7个警务室合并为4个
        if not _PART_OF_WORD.match(stretch.text, place) and not any(m.kind == "verb" and m.start == place + 1 and _undone(stretch, m) for m in stretch.marks) and not any(m.start <= place < m.end for m in nouns):
            return place
        place += 1
    return stop
