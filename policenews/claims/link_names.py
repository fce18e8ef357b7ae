"""Names of a run of figures: 刑事、治安警情分别下降21.9%和12.4%: as many names as figures, the last one's head shared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.items import Item, Sentence, Words
from policenews.claims.objects import PLACE_ONLY
from policenews.claims.phrases import phrase
from policenews.words.divisions import table

SPLIT = re.compile(r"(?:、|以及|和|及|与)(?![^“”]*”)")
"""What parts the names of a list; 扰乱秩序和“黄、赌、毒”案件 are two."""
_SUMMED = re.compile(r"(?<=[一-鿿]{2})等[^等]{0,12}?(?P<head>案件|警情|事故)$")
_CAUSED = re.compile("(?:导致|引发|造成|引起)的?[一-鿿]{2,8}$")
_AND_SUCH = re.compile("(?<=[一-鿿]{2})等[一-鿿]{2,12}$")
_RANK = re.compile("[国部省市县区]级?")
_RANKED = re.compile("[国部省市县区]级(?P<thing>[一-鿿]{2,})")
_COUNTED = re.compile(r"(?<![、和及与])[两二三四五六七八九十\d]+(?:项|类|个|种|大|市|县|区|地|家|起)?(?:指数|指标|数据|警情|案件|公安局|单位)?$")


_SORTS = re.compile("(?<=类)(?:警情|案件|事故|纠纷|报警)$")


def names_of_run(sentence: Sentence, item: Item, run: list[Item], start: int, stop: int) -> bool:
    """刑事、治安警情分别下降21.9%和12.4%: as many names as figures, the last name's head shared."""
    if item.kind == "change" and (kinds := _kinds_with_examples(sentence, item, len(run), start, stop)):
        for one, words in zip(run, kinds, strict=True):
            one.object, one.topic = words, _same([i for i in sentence.items if i not in run], words)
        return True
    if (mainly := _mainly(sentence, start, stop, len(run))) is not None:
        item.object = mainly
    elif item.kind == "ratio" and (item.object is None or len(SPLIT.split(item.object.text)) != len(run)):
        clause = max(sentence.text.rfind(c, start, stop) for c in "，；。：") + 1
        named = phrase(sentence, max(start, clause), stop, keep_subject=True)
        item.object = named if named is not None and len(SPLIT.split(named.text)) == len(run) else item.object
    if item.kind == "count" and item.action is None and item.object is not None and item.whole is None and len(SPLIT.split(item.object.text)) != len(run):
        plain, item.object = item.object, None  # 刑事、治安警情分别为：12起、13起; 高发警情方面，甲类、乙类分别以34起、39起居前
        if names_of_run(sentence, item, run, start, stop):
            return True
        item.object = plain
    if item.object is None and item.kind == "count":
        clause = max(sentence.text.rfind(c, start, stop) for c in "，；。：") + 1
        item.object = phrase(sentence, max(start, clause), _before_basis(sentence.text, max(start, clause), stop))
        if item.object is not None and len(SPLIT.split(item.object.text)) != len(run):
            item.object = None
    if (item.object is None or len(SPLIT.split(item.object.text)) != len(run)) and item.kind == "count":
        item.object = _listed_before(sentence, start, stop, len(run)) or item.object
    if item.object is None and item.kind != "count":  # 接报警、刑事立案、火灾，同比分别下降4%、3%、2%
        item.object = _listed_before(sentence, start, stop, len(run))
    if item.object is not None and item.kind == "change" and len(SPLIT.split(item.object.text)) != len(run) and not any(n.role is None for n in sentence.nums_between(start, stop)):
        item.object = _listed_before(sentence, start, stop, len(run)) or item.object  # 安全感和对公安机关的满意度，分别提升1.8和1.6个百分点
    if item.kind == "change" and (item.object is None or len(SPLIT.split(item.object.text)) != len(run)) and _names_in_clauses(sentence, run, start, stop):
        return True
    if len(run) == 2 and (item.object is None or not SPLIT.search(item.object.text)) and (two := _side_by_side(sentence, start, stop)) is not None:
        for one, words in zip(run, two, strict=True):
            one.object, one.topic = words, _same([i for i in sentence.items if i not in run], words)
        return True
    if item.object is None:
        return False
    if item.kind == "change" and item.object.text.endswith("占比") and len(item.object.ranges) > 1 and "占比" not in item.object.text[:-2]:
        item.object = Words(item.object.text.removesuffix("占比"), item.object.ranges[:-1])  # 起数和人数分别占11%、10%，同比分别下降3%、2%
    counted = _COUNTED.search(item.object.text)
    text = item.object.text[: counted.start()] if counted is not None else item.object.text
    parts = [p.removeprefix("在") for p in SPLIT.split(text) if p]  # 在反电诈破案数、抓获数、挽损数分别上升…
    if len(parts) != len(run):
        return False
    base = item.object.ranges[0][0]
    head = _head(sentence, item.object)
    sorts = _SORTS.search(counted[0]) if counted is not None else None
    if counted is not None and sorts is not None:  # 刑事、治安、纠纷三类警情: of each sort of them
        head = Words(sorts[0], ((base + counted.start() + sorts.start(), base + len(item.object.text)),))
    of_places = _of_places(item.object, parts) if counted is None else None
    if of_places is not None:
        head, text = of_places
        parts = [p for p in SPLIT.split(text) if p]
    if head is not None and (SPLIT.search(head.text) or head.text == parts[-1]):
        head = None
    if head is not None and len(head.text) >= len(parts[-1]) and len(parts[-1]) < 2:
        head = None
    ranked = _RANKED.fullmatch(parts[-1])
    if ranked is not None and all(_RANK.fullmatch(p) for p in parts[:-1]):  # 部级、省级集群战役
        end = base + len(item.object.text)
        head = Words(ranked["thing"], ((end - len(ranked["thing"]), end),))
    if head is not None and len(parts) == 2 and (longer := _longer_head(sentence, item.object, parts, head)) is not None:
        head = longer
    summed: re.Match[str] | None = sorts
    caused = _CAUSED.search(parts[-1])
    if caused is not None and caused.start() > 1:  # 无证驾驶、超员载客导致的亡人事故分别为11起、2起
        end = base + len(item.object.text)
        head = Words(caused[0], ((end - len(caused[0]), end),))
        such = _AND_SUCH.search(parts[-1], 0, caused.start())
        if such is not None:  # 超速行驶、酒后驾驶等严重违法行为导致死亡人数
            summed, parts[-1] = such, parts[-1][: such.start()]
    if (listed := _SUMMED.search(parts[-1])) is not None:
        summed = listed  # 绑架、抢劫等严重暴力犯罪案件分别下降36%、21%
        end = base + len(item.object.text)
        head = Words(listed["head"], ((end - len(listed["head"]), end),))
        parts[-1] = parts[-1][: listed.start()]
    elif (mean := _MEAN.search(parts[-1])) is not None:
        summed, start = mean, base + len(item.object.text) - len(mean["head"])
        head = Words(mean["head"], ((start, start + len(mean["head"])),))  # 罗湖、皇岗口岸日均出入境人员分别为23万人次、6万人次
        parts[-1] = parts[-1][: mean.start()]
    told = item.topic or item.whole
    if item.kind == "count" and all(PLACE_ONLY.match(p) for p in parts) and (told is None or told.value < max(one.value for one in run)):
        told = _of_those_counted(sentence, item, run) or told
    if item.kind == "count" and told is not None and told not in run and not _things(sentence, item.object):
        item.object = told.object  # 甲市、乙市、丙市查处最多，分别达63起、46起、18起: where, not what
        for one in [*run, *_sum_behind(sentence, run)]:
            one.object, one.action, one.verb, one.topic = told.object, told.action, told.verb, told
        return True
    places, at = [], 0
    for part in parts:
        at = item.object.text.index(part, at)
        places.append((base + at, base + at + len(part)))
        at += len(part)
    for place, part, one in zip(places, parts, run, strict=True):
        ranges: tuple[tuple[int, int], ...] = (place,)
        if head is not None and (part is not parts[-1] or summed is not None or of_places is not None) and (caused is not None or sorts is not None or _needs_head(sentence, place, head)):
            part, ranges = part + head.text, (place, head.ranges[0])
        one.object = Words(part, ranges)
        if item.kind == "count":
            one.action, one.verb = item.action, item.verb
        elif item.verb is not None and item.verb.start < places[0][0] and one is not item and item.notes and not one.notes:
            one.verb, one.notes = item.verb, list(item.notes)  # 立刑事、诈骗案件分别下降12%、5%
        one.topic = _same([i for i in sentence.items if i not in run], one.object)
    return True


_PLACES_COUNTED = re.compile(r"(?P<last>[^、和及与]{2,}?)[两二三四五六七八九十\d]+个?(?:市|县|区|州|省|地)(?P<thing>[一-鿿]{2,})$")


def _of_places(words: Words, parts: list[str]) -> tuple[Words, str] | None:
    """成都、绵阳、德阳三市盗窃警情分别下降…: what each of the places named and counted has, and the list of their names."""
    match = _PLACES_COUNTED.fullmatch(parts[-1])
    if match is None or len(words.ranges) > 1 or not all(table().is_short(p) or PLACE_ONLY.match(p) for p in [*parts[:-1], match["last"]]):
        return None
    end = words.ranges[0][1]
    return Words(match["thing"], ((end - len(match["thing"]), end),)), words.text[: len(words.text) - len(parts[-1]) + match.end("last")]


_WITH_EXAMPLES = re.compile(r"(?:[^、，。；等]{2,10}、)*[^、，。；等]{2,10}等[^、，。；等]{2,16}")


def _kinds_with_examples(sentence: Sentence, item: Item, size: int, start: int, stop: int) -> list[Words]:
    """杀人、放火等八类案件、“两抢”等侵财案件，分别下降5%、4%: each kind with its examples; none where they are not as many as the figures."""
    if item.object is not None and len(item.object.ranges) == 1:
        place, end = item.object.ranges[0]
    else:
        end = start + len(sentence.text[start:stop].rstrip("，,"))
        place = max(sentence.text.rfind(c, start, end) for c in "，；。：") + 1 or start
    found = []
    while place < end and (match := _WITH_EXAMPLES.match(sentence.text, place, end)):
        found.append(Words(match[0], (match.span(),)))
        place = match.end() + (1 if sentence.text.startswith(("、", "和", "与", "及"), match.end()) else 0)
    return found if place >= end and len(found) == size else []


def _of_those_counted(sentence: Sentence, item: Item, run: list[Item]) -> Item | None:
    """接报电诈警情96起，…。建湖县、阜宁县发案较多，分别为17起、14起: of the cases that the paragraph counts first."""
    before = [*sentence.earlier, *(i for i in sentence.items if i not in run and i.start < item.start)]
    return next((i for i in before if i.kind == "count" and i.whole is None and i.unit == item.unit and i.object is not None and i.value >= sum(one.value for one in run)), None)


def _longer_head(sentence: Sentence, words: Words, parts: list[str], head: Words) -> Words | None:
    """车辆事故 of 营运和私用车辆事故: what stands behind two words of one length, of which the first is no thing itself."""
    base, end = words.ranges[0][0], words.ranges[-1][1]
    size, start = len(parts[0]), words.ranges[-1][1] - len(parts[-1]) + len(parts[0])
    if size != 2 or end - start <= len(head.text) or any(m.kind == "noun" and m.end <= base + size for m in sentence.marks.within(base, base + size)):
        return None
    opens = any(m.kind == "noun" and m.start == start for m in sentence.marks.within(start, end))
    return Words(sentence.text[start:end], ((start, end),)) if opens else None


def _side_by_side(sentence: Sentence, start: int, stop: int) -> tuple[Words, Words] | None:
    """酒驾醉驾分别减少12人、4人: two things of one kind side by side, without a mark between them."""
    nouns = [m for m in sentence.marks.within(max(start, stop - 12), stop) if m.kind == "noun"]
    if len(nouns) < 2 or nouns[-1].end != stop or nouns[-2].end != nouns[-1].start or nouns[-1].code != nouns[-2].code:
        return None
    first, second = nouns[-2:]
    if first.start > start and "一" <= sentence.text[first.start - 1] <= "鿿":
        return None
    return Words(first.text, ((first.start, first.end),)), Words(second.text, ((second.start, second.end),))


_MEAN = re.compile("(?<=[一-鿿]{2})(?:日均|月均|周均|年均)(?P<head>[一-鿿]{2,8})$")
_SUM = re.compile(r"\s*[，,]\s*(?:三地|三市|三者|以上)?(?:共计|合计|总计|共)$")


def _sum_behind(sentence: Sentence, run: Sequence[Item]) -> list[Item]:
    """…分别为32起、30起、28起，共计90起: the sum of them."""
    last = run[-1]
    nearest = next((i for i in sentence.items if i.start > last.start), None)
    if nearest is None or nearest.kind != "count" or nearest.object is not None or nearest.num is None or last.num is None:
        return []
    return [nearest] if _SUM.fullmatch(sentence.text, last.num.stop, nearest.num.lead) else []


def _things(sentence: Sentence, words: Words) -> bool:
    """Whether a list names things, and not only places (长治、运城、吕梁)."""
    if all(table().is_short(part) for part in SPLIT.split(words.text)):
        return False
    return any(m.kind in ("noun", "verb") for m in sentence.marks.within(*words.ranges[0])) and not PLACE_ONLY.match(words.text)


_SAID_OF_LIST = re.compile(r"(?:不[升降增减]反[升降增减]|双双[升降增减跌涨][一-鿿]?|逆势[升降上下]|持续(?:高位|低位|走[高低]|上升|下降)|保持(?:高位|低位|平稳)|高位运行|(?:违法|问题)?(?:较为|最为|尤为|依然|仍然)?(?:突出|高发|多发|频发|易发)|[增升降减]幅(?:较|最|相对|明显)?[大高小]?|[两二三四五六七八]?(?:大?类|项|种|个)?(?:居多|为主|最多|最高)|(?:[一-鿿]{1,2}[数量率]|查处|发案|破案|立案|接警|受理|发生)?(?:位?居(?=[前首第全各于榜])|位列|名列|列(?=前)|排名?|最[多高少低]|[较相][多高大对])|是|为|也|均|都|等|作为|成为|没|仍|全部|依然)")


_MEASURES = re.compile("[一-鿿]{2,14}[感度率数量额]")
_MAINLY = re.compile(
    r"(?:以(?P<most>[^，。；\d]{3,30}?)(?:为主|居多|居前|居首|为最|最多|最为?突出|为多|占多数)|"
    r"(?:主要|大多|多|依次|集中)(?:集中)?(?:为|是|有|在|于|包括)(?P<mainly>[^，。；\d]{3,30}?)等?)[，,](?:占比|所占比例|同比|均)*$"
)


def _mainly(sentence: Sentence, start: int, stop: int, size: int) -> Words | None:
    """被侵害对象以电动车、电瓶为主，分别占38%和26%; 主要为甲类、乙类，分别为41起、17起: the list in what is said of something."""
    told = _MAINLY.search(sentence.text, start, stop)
    if told is None:
        return None
    name = "most" if told["most"] else "mainly"
    return Words(told[name], (told.span(name),)) if len([p for p in SPLIT.split(told[name]) if p]) == size else None


def _listed_before(sentence: Sentence, start: int, stop: int, size: int) -> Words | None:
    """超员、超速、酒驾是整治重点，分别查处63起、2046起、185起: the list stands in a clause of its own in front."""
    text = sentence.text
    ends = [m.start() for m in re.finditer("[，；]", text[start:stop])]
    for end in reversed(ends):
        begin = max(start, *(text.rfind(c, start, start + end) + 1 for c in "，；。：")) if end else start
        said = _SAID_OF_LIST.search(text, begin, start + end)
        for whole in (False, True):  # 安全感和对公安机关的满意度: an organ inside is part of a name
            words = phrase(sentence, begin, said.start() if said else start + end, keep_subject=whole)
            if words is not None and len([p for p in SPLIT.split(words.text) if p]) == size:
                return words
        plain = text[begin : said.start() if said else start + end]
        if len(parts := SPLIT.split(plain)) == size and all(_MEASURES.fullmatch(part) for part in parts):
            return Words(plain, ((begin, begin + len(plain)),))  # 安全感和对公安工作的满意度
    return None


_NUMBER_NAMES = ("人数", "起数", "案数", "件数", "数", "率", "量", "警情", "案件")


def _names_in_clauses(sentence: Sentence, run: Sequence[Item], start: int, stop: int) -> bool:
    """刑拘人数，移诉人数，行拘人数，同比分别上升8%、5%、3%: names with a comma between them, all ending alike."""
    ends = [start - 1, *(start + m.start() for m in re.finditer("[，,]", sentence.text[start:stop]))]
    clauses = [(a + 1, b) for a, b in zip(ends, ends[1:], strict=False)][-len(run) :]
    names = [phrase(sentence, *clause) for clause in clauses]
    if len(names) != len(run) or any(name is None or len(name.text) > _LONGEST_NAME for name in names):
        return False
    ending = next((end for end in _NUMBER_NAMES if all(name is not None and name.text.endswith(end) for name in names)), None)
    if ending is None or any(n.role is None for n in sentence.nums_between(clauses[0][0], stop)):
        return False
    for name, one in zip(names, run, strict=True):
        one.object, one.topic = name, None
    return True


_LONGEST_NAME = 16


def _before_basis(text: str, start: int, stop: int) -> int:
    return start + len(re.sub(r"(?:同比|环比|共|已|均)+$", "", text[start:stop]))


_RATE = re.compile(r"(?<=[一-鿿]{2})(?:破案|侦破|办结|调处|化解|满意|检出|查处|整改|见警|出警|追赃|起诉|发案)率$")


def _head(sentence: Sentence, words: Words) -> Words | None:
    """The last noun of the vocabulary at the end of the phrase: 警情 of 刑事、治安警情."""
    start, end = words.ranges[-1]
    if (rate := _RATE.search(sentence.text, start, end)) is not None:
        return Words(rate[0], (rate.span(),))
    if (kinds := _KINDS.search(sentence.text, start, end)) is not None and kinds.start() > start and not _KINDS_TOO.search(words.text, 0, len(words.text) - (end - start) + kinds.start() - start):
        return Words(kinds[0], (kinds.span(),))  # 治安及群众求助类警情
    best = None
    for mark in sentence.marks.within(start, end):
        if mark.kind == "noun" and mark.end == end:
            best = mark
    if best is None:
        for head in ("警情数", "警情", "案件", "事故", "人数", "起数", "立案", "发案", "纠纷", "事件"):
            if sentence.text[start:end].endswith(head):
                return Words(head, ((end - len(head), end),))
        return None
    for head in ("警情", "犯罪案件", "案件", "事故", "人数", "纠纷"):
        if best.text.endswith(head):
            return Words(head, ((end - len(head), end),))
    return Words(best.text, ((best.start, best.end),))


_KINDS = re.compile("类(?:警情|案件|事故|报警|纠纷)$")
_KINDS_TOO = re.compile("类(?:、|和|及|与|以及)")
_SHARED = frozenset(["类警情", "类案件", "类事故", "类报警", "类纠纷", "警情数", "警情", "犯罪案件", "案件", "事故", "人数", "纠纷", "起数", "立案", "发案", "事件", "案", "火灾"])


def _needs_head(sentence: Sentence, place: tuple[int, int], head: Words) -> bool:
    """Whether a name lacks a head of its own (刑事 does, 立案数 does not)."""
    name = sentence.text[place[0] : place[1]]
    if head.text.endswith("率"):
        return not name.endswith("率")  # “八类”案件及命案破案率
    if head.text not in _SHARED and any(m.kind == "noun" and (m.start, m.end) == place for m in sentence.marks.within(*place)):
        return False  # 企业、校园、旅馆
    return not name.endswith((head.text, "数", "率", "感", "度", "额", "量", "损失", "金额", "起数", "人数", "案", "案件", "警情", "事故", "纠纷", "火灾", "隐患"))


def _same(items: Sequence[Item], words: Words) -> Item | None:
    for other in reversed(items):
        if other.kind == "count" and other.object is not None and (other.object.text in words.text or words.text in other.object.text):
            return other
    return None
