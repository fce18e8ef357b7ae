"""What the head of a row or column says: 接报警情（起） is 接报, 警情, 起; 三季度事故 is a period and 事故; 同比 is a change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policenews.claims.chains import governing
from policenews.claims.items import Range, Sentence, Words
from policenews.claims.marks import Mark
from policenews.facts.mentions import AgencyMention, TimeMention

if TYPE_CHECKING:
    from policenews.claims.engine import Engine

_EDGE = " 　\xa0:：、，,*※"
_NOMINAL = re.compile(r"(?<=[一-鿿])(?:总?(?:件|起|宗|人|次|户)?数量?|总量|数量|情况)$")
"""立案数, 抓获人数: how many were."""
_FILED = re.compile(r"(立案|破案)数?$")
_RATE = re.compile(r"(?:率|占比|比重|比例|百分比)$")
_GENERIC = re.compile(
    r"(?:(?:总|合|小|累|共|统)计|合计数|总[数量]|数[量值据字]?|绝对[数值]|[起件宗人次户辆处个例]数|[起件宗人次户辆处]|"
    r"[本当上前去今同][一]?[年季月周日天旬期](?:度|份|同期|合计|数|末|底)?|同期数?|全年|年度|累计数?|完成(?:数|量|情况)?|实[绩际数](?:完成|数)?|情况|结果|"
    r"指标(?:名称)?|项目(?:名称)?|类[别型]|种类|名称|内容|其中|单位|地区|部门|大队|支队|中队|派出所|所队|数据情况)"
)
"""Heads that say nothing of what is counted."""
_TITLE = re.compile(r"\W*(?:表[\d一二三四五六七八九十]+[\W_]*)?(?P<what>[一-鿿]{4,16}?)(?:情况|统计){1,2}(?:一览|汇总|明细)?表?(?:[（(][^（()）]*[)）])?\W*")
"""表2 重点违法行为查处情况（9月）: one thing and one deed, nothing joined."""
TOTAL = re.compile(r"(?:总|合|小|累|共)计|总[数量]|合计数|全[省市县区州盟旗局警所队](?:合计|总计|累计)?|全(?:支|大)队(?:合计|总计)?|平均")


@dataclass(slots=True)
class Head:
    """What the words of a head say; `words` without period, unit and words of change, the verb apart."""

    words: Words | None = None
    action: Words | None = None
    verb: Mark | None = None
    rate: bool = False

    @property
    def silent(self) -> bool:
        """Whether it says nothing of what is counted."""
        return self.words is None and self.action is None


@dataclass(slots=True)
class Label:
    """The head of a row: its words, whether it is a part (其中：) or only set in, and its unit."""

    head: Head
    part: bool
    sub: bool
    unit: str | None = None
    scale: str = ""
    organ: AgencyMention | None = None
    unnamed: bool = False
    """Whether it is an organ, perhaps one that cannot be named."""
    merged: bool = False
    """Whether the cell above goes on in front of it: 城关派出所 over several rows."""
    others: bool = False
    """Whether it sums up what the other rows leave: 其他."""
    time: TimeMention | None = None

    @property
    def thing(self) -> bool:
        """Whether it says what is counted, and no organ, period or total."""
        return not self.head.silent


_NEW = re.compile("新(?:发现|登记|增|查获|转化)(?=[一-鿿]{2})")
"""新发现吸毒人员: which of them, and no deed."""


_DONE = re.compile("已?完成|已|现已|尚未|未|现场|当场|实际|其中")


def read_head(engine: Engine, sentence: Sentence, start: int, end: int, unit: str | None) -> Head:
    """`抓获嫌疑人` as 抓获 and 嫌疑人, `刑事立案数` as 刑事 and 立案, `死亡人数` as one thing, `合计` as nothing."""
    text = engine.text
    start, end = _trim(text, start, end)
    if start >= end or _GENERIC.fullmatch(text, start, end):
        return Head()
    whole = Words(text[start:end], ((start, end),))
    if _RATE.search(text[start:end]):
        return Head(whole, rate=True)
    noun = engine.vocabulary.coder.noun(whole.text)
    if noun is not None and noun.code == "casualty":
        return Head(whole)  # 死亡（人）, 受伤人数
    if (filed := _FILED.search(text, start, end)) and filed.start() > start:  # 刑事立案: no 刑事 that is filed, a filing of those
        place = filed.start(), filed.start() + 2
        mark = next((m for m in sentence.marks.within(*place) if m.kind == "verb"), None) or Mark("verb", *place, filed[1], "file" if filed[1] == "立案" else "solve")
        return Head(Words(text[start : place[0]], ((start, place[0]),)), Words(filed[1], (place,)), mark)
    if (counted := _NOMINAL.search(text[start:end])) and counted.start() > 1:
        name = text[start : start + counted.start()]
        if (word := engine.vocabulary.coder.verbs.get(name)) is not None:  # 破案数, 抓获人数
            place = start, start + counted.start()
            return Head(None, Words(name, (place,)), Mark("verb", *place, name, word.code or "other"))
        inner = governing(sentence, start, start + counted.start(), start + counted.start(), unit)
        if inner and inner[-1].end == start + counted.start():
            end = inner[-1].end
    if _NEW.match(text, start, end):
        return Head(whole)
    chain = governing(sentence, start, end, end, unit)
    if not chain:
        return Head(whole if end == whole.ranges[0][1] else Words(text[start:end], ((start, end),)))
    first, last = chain[0].start, chain[-1].end
    if first == start and last < end:
        return Head(Words(text[last:end], ((last, end),)), Words(text[start:last], ((start, last),)), chain[-1])
    if last == end and whole.text.endswith("损失"):
        return Head(whole)  # 直接经济损失
    if last == end:
        words = Words(text[start:first], ((start, first),)) if first > start and not _DONE.fullmatch(text, start, first) else None
        return Head(words, Words(text[first:end], ((first, end),)), chain[-1])
    return Head(whole)


def read_title(engine: Engine, blocks: Iterable[int]) -> Head:
    """`表2 重点违法行为查处情况` as 违法行为 that were 查处: what was done with the things whose kinds the rows name."""
    for number in blocks:
        start, end = engine.blocks[number].start, engine.blocks[number].end
        if (title := _TITLE.fullmatch(engine.text, start, end)) is None:
            continue
        head = read_head(engine, engine.sentence(start, end, number), *title.span("what"), None)
        if head.words is not None and head.action is not None and head.action.ranges[0][0] >= head.words.ranges[0][1]:
            return head
    return Head()


def joined(one: Words | None, other: Words | None) -> Words | None:
    """一般事故 and 死亡人数 as one phrase."""
    if one is None or other is None:
        return one or other
    return Words(one.text + other.text, (*one.ranges, *other.ranges))


def without(place: Range, cut: list[Range]) -> list[Range]:
    """What is left of a place when the ranges inside it are cut out."""
    left, at = [], place[0]
    for a, b in sorted(cut):
        if a > at:
            left.append((at, min(a, place[1])))
        at = max(at, b)
    if at < place[1]:
        left.append((at, place[1]))
    return [(a, b) for a, b in left if a < b]


def _trim(text: str, start: int, end: int) -> Range:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end
