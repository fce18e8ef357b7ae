"""Scope: when and whose each figure is, from the nearest stated scope, forward only, and which scope said so."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from policenews.claims.items import Item
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.models import Scope
from policenews.reading.document import Block

_LIST_MARK = re.compile(r"[\s　]*(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\([一二三四五六七八九十]{1,2}\)|[①②③④⑤⑥⑦⑧⑨]|\d{1,2}[.、．](?!\d))")
_SENTENCE = re.compile(r"[。！？!?；;\n]")
_NOT_SUBJECT = re.compile(r"(?:从|向|受|经|按照|根据|按|报请|报|在|占)$")
_BACKED = re.compile(
    r"[^，。；：]{0,30}?(?:的)?(?:大力|全力|统一|正确|有力|密切|坚强|精心)?(?:支持|配合|协助|领导|指挥|指导|帮助|关心)(?:支持)?(?:和[^，。；]{2,6})?下"
)
_ORDERED = re.compile(r"(?:贯彻|落实|按照|根据|依据|响应|遵照)[^，。；]{0,24}$")
_ATTRIBUTIVE = re.compile(r"^[^，。；、]{0,10}(?:督办|部署|交办|通报|转办|下发|移交|授予|评为)[^，。；、]{0,6}的")


@dataclass(frozen=True, slots=True)
class When:
    """A period found for a figure: the mentions that it joins and the days."""

    first: dt.date | None
    last: dt.date | None
    mentions: tuple[TimeMention, ...]
    scope: Scope


class Scopes:
    """The scopes of one document: times and organs by place, blocks with their headings."""

    def __init__(
        self, text: str, blocks: Sequence[Block], times: Sequence[TimeMention], agencies: Sequence[AgencyMention], main: int | None
    ) -> None:
        self.text, self.blocks, self.main = text, blocks, main
        quoted = [m.span() for m in re.finditer(r"《[^《》\n]{0,80}》", text)]
        self.times = [
            t for t in times
            if t.use in ("plain", "since", "until") and t.placed and not any(a <= t.start and t.end <= b for a, b in quoted)
        ]
        self.agencies = [a for a in agencies if a.use in ("named", "anaphor", "collective")]
        self._time_starts = [t.start for t in self.times]
        self._agency_starts = [a.start for a in self.agencies]

    def when(self, item: Item, block: int) -> When | None:
        """The period that governs an item: of its sentence before it, else of its paragraph, else of a dated heading."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        own = self._times_between(begin, item.start)
        own = [t for t in own if not self._in_other_bracket(t, item)]
        if own:
            return self._join(own, "sentence")
        if sentence is not None and _LIST_MARK.match(self.text, sentence.start):
            return self._heading(block)
        paragraph = self._times_between(here.start, begin)
        marks = self._marks(here.start, begin)
        if marks:
            paragraph = [t for t in paragraph if t.start > marks[-1]]
        if paragraph:
            last = paragraph[-1]
            stop = begin
            low = max((m.end() for m in _SENTENCE.finditer(self.text, here.start, last.start)), default=here.start)
            return self._join([t for t in paragraph if low <= t.start < stop], "paragraph")
        return self._heading(block)

    def _in_other_bracket(self, time: TimeMention, item: Item) -> bool:
        """A time in a bracket that closed before the figure speaks of something else, unless it is all the time there is."""
        before = self.text[time.end : item.start]
        opened = self.text.rfind("（", time.start - 12 if time.start > 12 else 0, time.start)
        return opened >= 0 and self.text.find("）", opened, time.start) < 0 and "）" in before and "最" not in self.text[max(0, time.start - 12) : time.start]

    def _marks(self, start: int, end: int) -> list[int]:
        places = [start, *(m.end() for m in _SENTENCE.finditer(self.text, start, end))]
        return [p for p in places if _LIST_MARK.match(self.text, p)]

    def _times_between(self, start: int, end: int) -> list[TimeMention]:
        low, high = bisect_right(self._time_starts, start - 1), bisect_right(self._time_starts, end)
        return [t for t in self.times[low:high] if t.end <= end]

    def _join(self, times: list[TimeMention], scope: Scope) -> When:
        last = times[-1]
        if len(times) > 1 and last.use == times[-2].use == "plain" and self.text[times[-2].end : last.start].strip() in ("、", "和", "及"):
            return When(times[-2].first, last.last, (times[-2], last), scope)  # 2月9日、2月10日
        if last.use == "until" and last.first is None:
            for other in reversed(times[:-1]):
                if other.first is not None and (last.last is None or other.first <= last.last):
                    return When(other.first, last.last, (other, last), scope)
        elif last.first is not None and len(times) > 1 and times[-2].use == "until" and times[-2].first is None:
            until = times[-2]
            if until.last is not None and last.first <= until.last and (last.last is None or until.last <= last.last):
                return When(last.first, until.last, (until, last), scope)
        return When(last.first, last.last, (last,), scope)

    def _heading(self, block: int) -> When | None:
        """A dated heading governs its section; the title governs nothing."""
        level = 99
        for index in range(block - 1, -1, -1):
            other = self.blocks[index]
            if other.kind != "heading" or other.level >= level:
                continue
            level = other.level
            times = self._times_between(other.start, other.end)
            if times:
                return self._join(times, "heading")
        return None

    def who(self, item: Item, block: int) -> tuple[int | None, Scope | None]:
        """The organ that reports the figure as its own: of its sentence, its paragraph, its section, else the article's."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        for start, end, scope in ((begin, item.start, "sentence"), (here.start, begin, "paragraph")):
            for mention in reversed(self._agencies_between(start, end)):
                clause = max((self.text.rfind(c, begin, mention.start) for c in "，。；："), default=-1) + 1
                if _ORDERED.search(self.text, max(clause, mention.start - 30), mention.start):
                    continue
                if _BACKED.match(self.text, mention.end) or _NOT_SUBJECT.search(self.text[max(0, mention.start - 3) : mention.start]):
                    continue
                if scope == "sentence" and _ATTRIBUTIVE.match(self.text[mention.end : item.start]) and "，" not in self.text[mention.end : item.start]:
                    continue
                if scope == "sentence" and self._of_a_part(begin, mention, item):
                    continue
                if mention.use == "collective" and mention.index is None:
                    return self._collective(mention), scope  # type: ignore[return-value]
                return mention.index, scope  # type: ignore[return-value]
        section = self._section(block)
        if section is not None:
            return section, "section"
        return self.main, "article" if self.main is not None else None

    def _of_a_part(self, begin: int, mention: AgencyMention, item: Item) -> bool:
        """其中合肥市公安局挽回…；侦办…: an organ named inside a part does not govern what follows the semicolon."""
        clause = max(self.text.rfind(c, begin, mention.start) for c in "；。")
        return "其中" in self.text[max(begin, clause + 1) : mention.start] and "；" in self.text[mention.end : item.start]

    def _collective(self, mention: AgencyMention) -> int | None:
        return self.main

    def _agencies_between(self, start: int, end: int) -> list[AgencyMention]:
        low, high = bisect_right(self._agency_starts, start - 1), bisect_right(self._agency_starts, end)
        return [a for a in self.agencies[low:high] if a.end <= end]

    def _section(self, block: int) -> int | None:
        """The organ of a part with a heading of its own: named in the heading or at the head of its first paragraph."""
        heading, level = None, 99
        for index in range(block - 1, -1, -1):
            top = self.blocks[index]
            if top.kind != "heading":
                if heading is not None and level <= 1:
                    break
                continue
            if top.level > level:
                continue
            heading = index if heading is None else heading
            level = top.level
            found = self._agencies_between(top.start, top.end)
            if found and found[0].index is not None:
                return found[0].index
        if heading is None:
            return None
        # the first paragraph of the part names it, where parts are headed by places or organs
        first = next((b for b in self.blocks[heading + 1 : block] if b.kind == "paragraph"), None)
        if first is None:
            return None
        mentions = [a for a in self._agencies_between(first.start, first.end) if a.use == "named" and a.index is not None]
        if mentions and not re.search(r"\d", self.text[first.start : mentions[0].start]):
            return mentions[0].index
        return None
