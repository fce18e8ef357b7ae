"""From a read document and its facts to items: sentences, roles, items, links, codes, in that order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from policenews.claims import tables, zero
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.level_words import FORCE_BEHIND
from policenews.claims.list_lines import parts_of_lines
from policenews.claims.marks import MarkIndex
from policenews.claims.opening import of_first_told
from policenews.claims.places import quoted_ranges
from policenews.claims.reader import read_sentence
from policenews.claims.themes import named_theme, theme
from policenews.claims.trends import without_trend
from policenews.claims.vocabulary import LINK_RULES, Vocabulary
from policenews.facts.bare_persons import fates, sexes
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.facts.numerals import HAN, Num
from policenews.facts.spot import Spot, plans
from policenews.reading.document import Block
from policenews.words import cues

T = TypeVar("T")

_LOOK_BACK = 200
"""Figures of its paragraph that a code may lean on: far more than a reader keeps in mind, and bounded."""
_LONGEST_SENTENCE = 1_500
_STOP = re.compile(r"[。！？!?\n]+[”」』）)]?")
_HEADING_SUBJECT = re.compile(
    r"\s*(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十]{1,2}[)）]|[①-⑳])?\s*(?P<words>[一-鿿“”]{2,12})\s*[:：。]|\s*【(?P<label>[一-鿿]{2,12})】(?=本|上|今|全|\d|同|环|共|累)"
)
"""1.盗窃警情：…, 【纠纷】本周312起: what the line is about."""

_BARE_NUMBERS = frozenset({"发案", "立案", "破案", "发案数", "立案数", "破案数", "案件"})
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十]{1,2}[)）]|[①-⑳])\s*(?P<words>[一-鿿“”]{2,14})。")


class Engine:
    """Reads the items of one document."""

    def __init__(
        self, text: str, blocks: Sequence[Block], nums: list[Num], times: Sequence[TimeMention], agencies: Sequence[AgencyMention],
        vocabulary: Vocabulary, year: int,
    ) -> None:  # fmt: skip
        self.text, self.blocks, self.nums, self.times, self.agencies = text, blocks, nums, list(times), list(agencies)
        self.vocabulary, self.year = vocabulary, year
        self.marks = MarkIndex(vocabulary.automaton.marks(text))
        self._num_starts = [n.start for n in nums]
        self._time_starts = [t.start for t in self.times]
        self._agency_starts = [a.start for a in self.agencies]
        self._zeros = zero.cues(text)
        self._zero_starts = [m.start() for m in self._zeros]
        self._years = [(t.start, t.first.year) for t in self.times if t.use != "base" and t.first is not None]
        self._live: list[int] = []

    def items(self) -> list[tuple[Item, int]]:
        """All items with the number of their block, in the order of the text, coded and linked."""
        self._roles()
        self._live = sorted([*(n.start for n in self.nums if n.role is None), *self._zero_starts])
        found: list[tuple[Item, int]] = []
        plans = self._plan_blocks()
        before: list[Item] = []
        row_tables: dict[int, list[int]] = {}
        for index, block in enumerate(self.blocks):
            if block.kind == "row":
                row_tables.setdefault(block.table, []).append(index)
        # a bare phrase is an article too: a title alone is read like a paragraph
        silent = {"byline", "note", "title", "caption"}
        if not any(b.kind in ("paragraph", "item", "row", "heading") for b in self.blocks):
            silent = {"byline", "caption"}
        for index, block in enumerate(self.blocks):
            if block.kind in silent or index in plans:
                self._silence(block, "furniture" if block.kind == "byline" else "target" if index in plans else "other")
                continue
            if block.kind == "row":
                if row_tables.get(block.table, [index])[0] == index:
                    found.extend(tables.read(self, row_tables[block.table]))
                continue
            if block.kind == "heading":
                before = []
            earlier: list[Item] = []
            for sentence in self._sentences(block, index):
                sentence.before, sentence.earlier = before, earlier
                items = read_sentence(sentence, self.vocabulary.item_rules)
                sentence.items = items
                before = items or before
                for rule in LINK_RULES:
                    assert rule.apply is not None
                    rule.apply(sentence, items)
                earlier.extend(items)
                found.extend((item, index) for item in items)
        found.sort(key=lambda pair: pair[0].start)
        of_first_told(item for item, _ in found)
        parts_of_lines(self.text, self.blocks, found)
        self._code(found)
        return found

    def _code(self, found: Sequence[tuple[Item, int]]) -> None:
        """Codes in the order of the text: later figures of a paragraph may lean on earlier ones."""
        before: list[Item] = []
        block, about, lead, received = -1, None, None, False
        for item, index in found:
            kind = self.blocks[index].kind
            if index != block:
                headed = any(between.kind == "heading" for between in self.blocks[block + 1 : index])
                if headed or kind not in ("item", "row") or block < 0 or index - block > 2:
                    before = []
                    lead = None if headed or kind != "item" and not self._aside(index) else lead
                block, about = index, theme(self.text, self.blocks, index)
            named = named_theme(self.text, self.blocks[index], self.vocabulary.coder)
            if named is not None and item.object is None and item.kind == "count" and item.num is not None and item.num.has("case"):
                item.object = named
            elif named is not None and item.object is not None and item.kind == "change" and item.object.text in _BARE_NUMBERS and len(item.object.ranges) == 1:
                item.object = Words(named.text + item.object.text, (*named.ranges, *item.object.ranges))  # 电信诈骗方面，发案由201起下降到142起
            count = item.topic
            if item.kind == "change" and count is not None and count.object is not None and count.action is not None and item.object is not None and item.object.text == count.action.text:
                item.object = count.object  # 在诈骗方面，录得27宗，上升1%
            item.received = received
            self.vocabulary.coder.code(item, before[-_LOOK_BACK:], about, lead if kind == "item" else None)
            before.append(item)
            alarms = item.subject == "alarm" and item.activity == "receive"  # a bulletin of alarms: 本月接报侵财类警情环比下降3.7%
            received = received or alarms
            counted = item.kind == "count" and item.num is not None and item.num.has("case")
            if lead is None and kind == "paragraph" and (counted or alarms and item.kind == "change"):
                lead = item

    def _aside(self, index: int) -> bool:
        """A line such as 多发时段：… between the numbered lines of a list."""
        block = self.blocks[index]
        return "：" in self.text[block.start : block.start + 8]

    def _sentences(self, block: Block, index: int) -> Iterator[Sentence]:
        if not self._has_figures(block.start, block.end):
            return
        start = block.start
        heading = None
        match = _HEADING_SUBJECT.match(self.text, block.start, block.end)
        name = "label" if match and match["label"] else "words"
        told = without_trend(Words(match[name], (match.span(name),))) if match else None
        if told and not _between(self.times, self._time_starts, *told.ranges[0]) and any(m.kind == "noun" and m.end == told.ranges[0][1] for m in self.marks.within(*told.ranges[0])):
            heading = told
        elif index and (block.kind == "item" or self.text[block.start] in "（(" or block.end - block.start < 40):
            heading = self._line_above(index)
        for stop in self._stops(block):
            if named := _NUMBERED.fullmatch(self.text, start, stop):  # 3.拎包盗窃。本月环比上升10.8%: what the next sentence is about
                heading = without_trend(Words(named["words"], (named.span("words"),)))
            elif stop > start and self._has_figures(start, stop):
                yield self.sentence(start, stop, index, heading)
            start = max(start, stop)

    def _has_figures(self, start: int, stop: int) -> bool:
        """Whether a numeral without a decoy's role, or a stated zero, stands in start..stop."""
        at = bisect_left(self._live, start)
        return at < len(self._live) and self._live[at] < stop

    def _stops(self, block: Block) -> list[int]:
        """Where sentences end; one that never does is cut at a separator, so that work stays linear."""
        stops: list[int] = []
        start = block.start
        for stop in [*(m.end() for m in _STOP.finditer(self.text, block.start, block.end)), block.end]:
            while stop - start > _LONGEST_SENTENCE:
                cut = max(self.text.rfind(c, start, start + _LONGEST_SENTENCE) for c in "；，,、") + 1
                start = cut if cut > start else start + _LONGEST_SENTENCE
                stops.append(start)
            stops.append(stop)
            start = stop
        return stops

    def _line_above(self, index: int) -> Words | None:
        """A short line without figures above a short line of figures is what they are about."""
        above = self.blocks[index - 1]
        words = self.text[above.start : above.end].strip()
        if above.kind not in ("heading", "paragraph", "item") or not 2 <= len(words) <= 16 or words[-1] in "。！？；":
            return None
        match = re.match(r"(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．])?\s*(?P<words>[^，。；\d]{2,14})$", words)
        if match is None or not any(m.kind == "noun" for m in self.marks.within(above.start, above.end)):
            return None
        if self.vocabulary.coder.noun(match["words"][-6:]) is None:
            return None
        start = above.start + self.text[above.start : above.end].index(match["words"])
        return Words(match["words"], ((start, start + len(match["words"])),))

    def sentence(self, start: int, stop: int, block: int, heading: Words | None = None) -> Sentence:
        """One sentence with the numerals, times and organs inside it."""
        return Sentence(
            start=start, end=stop, text=self.text, block=block, nums=_between(self.nums, self._num_starts, start, stop),
            marks=self.marks, times=_between(self.times, self._time_starts, start, stop),
            agencies=_between(self.agencies, self._agency_starts, start, stop), heading=heading,
            zeros=_between(self._zeros, self._zero_starts, start, stop), year=self._year_at(start),
        )  # fmt: skip

    def _year_at(self, place: int) -> int:
        """The year of the last time named before a place, else the article's."""
        at = bisect_left(self._years, (place, 0))
        return self._years[at - 1][1] if at else self.year

    def _plan_blocks(self) -> set[int]:
        """Blocks under a heading that announces plans, tips or rules."""
        plans: set[int] = set()
        level: int | None = None
        for index, block in enumerate(self.blocks):
            if block.kind == "heading":
                if level is not None and block.level > level:
                    plans.add(index)
                    continue
                words = self.text[block.start : block.end]
                level = block.level if any(w in words for w in cues.PLAN_HEADING) and not re.search(r"总结|回顾|成效|短板|不足|存在", words) else None
            elif level is not None:
                plans.add(index)
        return plans

    def _silence(self, block: Block, role: str) -> None:
        for num in _between(self.nums, self._num_starts, block.start, block.end):
            if num.role is None:
                num.role, num.rule = role, f"block.{block.kind}"

    def _roles(self) -> None:
        """One role per numeral: times and names first, then decoys in their order; what is left may be a claim."""
        for time in self.times:
            for num in _between(self.nums, self._num_starts, time.start, time.end):
                num.role, num.rule = ("date", "time") if time.placed else ("duration", "time")
        for agency in self.agencies:
            for num in _between(self.nums, self._num_starts, agency.start, agency.end):
                num.role, num.rule = "name", "agency"
        for mark in self.marks.marks:
            if mark.kind in ("noun", "verb") and mark.text[0] in HAN:  # 三轮车, 二次事故
                for num in _between(self.nums, self._num_starts, mark.start, mark.end):
                    num.role, num.rule = "word", "vocabulary"
        for block in self.blocks:
            if block.kind in ("byline", "row"):
                continue
            start = block.start
            if not _between(self.nums, self._num_starts, block.start, block.end):
                continue
            for stop in self._stops(block):
                nums = [n for n in _between(self.nums, self._num_starts, start, stop) if n.role is None]
                if nums:
                    self._decoys(nums, start, stop)
                start = max(start, stop)

    def _decoys(self, nums: list[Num], start: int, stop: int) -> None:
        quotes = quoted_ranges(self.text, start, stop)
        planned = plans(self.text, start, stop)
        for num in nums:
            quote = next(((a, b) for a, b in quotes if a <= num.start < b), None)
            if num.unit is None and quote is None and (sexes(self.text, num) or fates(self.text, num)):
                continue  # 拘捕两男一女, 1死26伤
            if num.unit is None and num.form == "han" and num.bound == "more" and num.value is not None and num.value >= 100 and FORCE_BEHIND.match(self.text, num.end):
                continue  # 百余民警
            if num.unit is None and num.form == "han" and quote is None and self.text[num.start - 1 : num.start] != "第":
                num.role, num.rule = "word", "han"
                continue
            spot = Spot(self.text, num, start, stop, quote, any(a < num.start < b for a, b in planned))
            for rule in self.vocabulary.role_rules:
                role = rule.apply(spot) if rule.apply is not None else None
                if role is not None:
                    num.role, num.rule = role, rule.name
                    break
            if num.role is None and num.unit is None and num.form == "han":
                num.role, num.rule = "word", "han"


def _between(things: Sequence[T], starts: list[int], start: int, stop: int) -> list[T]:
    return list(things[bisect_left(starts, start) : bisect_left(starts, stop)])
