"""Scope: when and whose each figure is, from the nearest stated scope, forward only, and which scope said so."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policenews.claims.items import Item
from policenews.claims.whose import (
    directs,
    labels_another,
    leads_an_action,
    passes_by,
    stations_of,
    totals_of_an_action,
)
from policenews.facts.agencies.own import PRESS
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.models import Scope
from policenews.reading.document import Block

_LIST_MARK = re.compile(r"[\s　]*(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\([一二三四五六七八九十]{1,2}\)|[①②③④⑤⑥⑦⑧⑨]|\d{1,2}[.、．](?!\d))")
_SENTENCE = re.compile(r"[。！？!?；;\n]")
_PLACES = re.compile(r"[\s　]*(?:其中[，,]?)?(?!全|本|我|各|该|辖|小|社|景|校|片|园|市区|城区)[一-鿿]{2,4}(?:县|市|区|旗)(?:(?:、|和|及)[一-鿿]{2,4}(?:县|市|区|旗))*(?=[分发接零共为的查破抓立]|各|，|均)(?!分局|公安|警)")
_OFFICER = r"(?:总队长|支队长|大队长|中队长|队长|局长|厅长|所长|科长|处长|组长|主任|政委|教导员|指导员|负责人|发言人)"
_SAYS = r"(?:介绍|说|称|表示|指出|通报|透露|告诉)"
_SPEAKS = re.compile(rf"(?:[^，。；\n]{{0,8}}{_OFFICER}[^，。；\n]{{0,8}})?{_SAYS}")
_OFFICER_SPEAKS = re.compile(rf"的?(?:副|代理|常务副)?{_OFFICER}[^，。；\n]{{0,16}}?{_SAYS}")
_ALL = re.compile(r"(?:全|我)[省市县区州盟旗](?!公安|警)")
_GOES_ON = re.compile(r"[\s　]*(?:经(?:审讯|审查|讯问|初步|查|侦查|办案|清点|鉴定|现场|工作|核实|缜密|过)|办案民警|专案组|随后|至此|到案后|接警后|案发后|民警(?:现场|当场|随即|缴获|查获))")
"""A paragraph that goes on with the story of the one before it."""

_WHOLE = re.compile(r"[。；\n][\s　]*(?:其中，?|目前，?|至此，?|[^，。；\n]{0,8}(?:行动|整治|期间|当[晚天日]|统计|以来)[^，。；\n]{0,3}，)?(?:全|我)([省市县区州盟旗])(?!公安|警|各级)")


_SOLVED = re.compile(r"(?:侦破|破获|攻破|攻克|告破|查破|清理|化解|偵破|破獲)了?(?:部分|一批|多起)?$")
"""破获2003年的命案积案: when the cases happened, not when they were solved."""

_SINCE_THEN = re.compile(r"(?:[这此也]是|系|继|为)(?:自|从|继)?$")
"""这是继2003年以来连续4年下降: how long something has lasted governs nothing."""
_REPORTED = re.compile(r"(?:上午|下午|晚|当天|[（(]\d{1,2}日[)）])?[，,]?[^，。；,;\d]{0,16}?(?:获悉|了解到|通报(?!会)|(?:新闻)?(?:发布会|通气会|通报会|吹风会)|公布|(?<!联合)发布(?!的)|最新数据|数据显示|统计数据|对外披露)")
"""8月3日，记者从市公安局获悉: the day of the report, not of what it tells."""
_FROM, _TO = re.compile(r"[由从]$"), re.compile(r"的?[\d一二三四五六七八九十百千万廿卅〇零.,，]+[^，。；\d]{0,4}(?:大幅|显著|逐步)?(?:增|升|降|减|跌|压|提|涨|下降|上升|减少|增加)")
"""由去年22宗增至35宗: the earlier side of a change."""
_UP_TO_NOW = re.compile(r"(?:[截至]止?至?目前|目前[，,]|迄今|至今[，,]?已|截至今)")

_INSET = ("单月", "单日", "单周", "单季", "單月", "單日")
"""第一季度立案降20%、3月份单月零发案，破案9起: a time inside the stretch that governs, for one figure only."""
_NEXT_ITEM = re.compile("[，,、；;]")


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
        self, text: str, blocks: Sequence[Block], times: Sequence[TimeMention], agencies: Sequence[AgencyMention], main: int | None,
        names: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self.text, self.blocks, self.main, self.names = text, blocks, main, names
        quoted = [m.span() for m in re.finditer(r"《[^《》\n]{0,80}》", text)]
        self.times = [t for t in times if t.placed and not any(a <= t.start and t.end <= b for a, b in quoted) and _governs(text, t)]
        self._loose = [t.start for t in times if t.use == "plain" and not t.placed]
        self._insets = [t for t in self.times if text.startswith(_INSET, t.end)]
        self._inset_ends = [t.end for t in self._insets]
        self.times = [t for t in self.times if not text.startswith(_INSET, t.end)]
        self.agencies = [a for a in agencies if a.use in ("named", "anaphor", "collective")]
        self._above = _headings_above(blocks)
        self._sections: dict[int, int | None] = {}
        self._block_marks: dict[int, tuple[list[int], list[int]]] = {}
        self._time_starts = [t.start for t in self.times]
        self._agency_starts = [a.start for a in self.agencies]

    def when(self, item: Item, block: int) -> When | None:
        """The period that governs an item: of its sentence before it, else of its paragraph, else of a dated heading."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        at = bisect_right(self._inset_ends, item.start) - 1
        if at >= 0 and self._insets[at].start >= begin and not _NEXT_ITEM.search(self.text, self._insets[at].end, item.start):
            return self._join([self._insets[at]], "sentence")
        own = self._times_between(begin, item.start)
        own = [t for t in own if not self._in_other_bracket(t, item)]
        if self._loose_between(own[-1].end if own else begin, item.start):
            return None  # 2月受理7万人次。去年，居民出境18万人次: 去年 governs, and nothing says which year that is
        if own:
            if self._ended(own[-1], own[-1].end, item.start):
                return None
            return self._join(own, "sentence")
        if sentence is not None and _LIST_MARK.match(self.text, sentence.start):
            return self._heading(block)
        sentences, marks = self._sentences(block)
        at = bisect_right(marks, begin - 1)
        floor = marks[at - 1] if at else here.start
        last = self._last_time(floor, begin)
        if self._loose_between(last.end if last is not None else floor, begin):
            return None
        if last is not None:
            if self._ended(last, begin, item.start):
                return None
            at = bisect_right(sentences, last.start)
            low = max(floor, sentences[at - 1]) if at else floor
            return self._join(self._times_between(low, begin), "paragraph")
        return self._heading(block)

    def _sentences(self, block: int) -> tuple[list[int], list[int]]:
        """Where the sentences of a block begin, and those of them that open with a list marker (一是, （二）)."""
        known = self._block_marks.get(block)
        if known is None:
            here = self.blocks[block]
            starts = [here.start, *(m.end() for m in _SENTENCE.finditer(self.text, here.start, here.end))]
            known = self._block_marks[block] = starts, [p for p in starts if _LIST_MARK.match(self.text, p)]
        return known

    def _loose_between(self, start: int, end: int) -> bool:
        """Whether a time that cannot be placed (去年 in an article without a year) stands in start..end."""
        at = bisect_right(self._loose, start - 1)
        return at < len(self._loose) and self._loose[at] < end

    def _ended(self, time: TimeMention, start: int, end: int) -> bool:
        """今年2月部署行动，截至目前已破案17起: a closed month is over where start..end speaks of now."""
        return time.use == "plain" and time.grain in ("month", "day", "week", "tenday") and _UP_TO_NOW.search(self.text, start, end) is not None

    def _last_time(self, start: int, end: int) -> TimeMention | None:
        at = bisect_right(self._time_starts, end - 1)
        while at and self.times[at - 1].end > end:
            at -= 1
        return self.times[at - 1] if at and self.times[at - 1].start >= start else None

    def _in_other_bracket(self, time: TimeMention, item: Item) -> bool:
        """A time in a bracket that closed before the figure speaks of something else, unless it is all the time there is."""
        before = self.text[time.end : item.start]
        opened = self.text.rfind("（", time.start - 12 if time.start > 12 else 0, time.start)
        return opened >= 0 and self.text.find("）", opened, time.start) < 0 and "）" in before and "最" not in self.text[max(0, time.start - 12) : time.start]

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
        for index in self._above[block]:
            other = self.blocks[index]
            times = self._times_between(other.start, other.end)
            if times:
                return self._join(times, "heading")
        return None

    def who(self, item: Item, block: int) -> tuple[int | None, Scope | None]:
        """The organ that reports the figure as its own: of its sentence, its paragraph, its section, else the article's."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        ranges = [(begin, item.start, "sentence"), (here.start, begin, "paragraph")]
        if block and here.kind == self.blocks[block - 1].kind == "paragraph" and _GOES_ON.match(self.text, here.start):
            ranges.append((self.blocks[block - 1].start, self.blocks[block - 1].end, "section"))
        for start, end, scope in ranges:
            if scope == "paragraph" and totals_of_an_action(self.text, begin):
                leader = next((a for a in self._agencies_back(max(0, begin - 3000), begin) if leads_an_action(self.text, a)), None)
                if leader is not None and not self._of_the_whole(leader, item):
                    return leader.index, "paragraph"
            for mention in self._agencies_back(start, end):
                near = max(start, mention.start - 60)
                clause = max(near, *(self.text.rfind(c, near, mention.start) + 1 for c in "，,。；;：:"))
                if scope == "sentence" and mention.index is not None and labels_another(self.text, mention, item.start):
                    above = self.main is not None and mention.index < len(self.names) and self.names[mention.index].startswith(self.names[self.main])
                    return (self.main, "article") if above else (None, None)
                if passes_by(self.text, clause, mention, item.start if scope == "sentence" else None):
                    continue
                if self._of_a_part(begin if scope == "sentence" else here.start, mention, item, scope):
                    continue
                if mention.use == "named" and mention.index != self.main and (self._of_the_whole(mention, item) or self._officer_of_main(mention)):
                    return self.main, "article"
                if scope == "sentence" and mention.index != self.main and self.text[mention.end : mention.end + 1].isdigit() and _AREA.search(self.text, mention.end, item.start):
                    return self.main, "article"  # 琅琊分局406起，天长市298起: an area, not the branch named before it
                if scope == "paragraph" and mention.index != self.main and _PLACES.match(self.text, begin):
                    return self.main, "article"  # 祁东县、常宁市分别接报…: areas, not the squad of the sentence before
                if mention.use == "collective" and mention.index is None:
                    whole = stations_of(self.text, mention, self._agencies_back(start, mention.start)) if scope == "sentence" else None
                    return whole.index if whole is not None else self.main, scope  # type: ignore[return-value]
                return mention.index, scope  # type: ignore[return-value]
        section = self.section(block)
        if section is not None:
            return section, "section"
        return self.main, "article" if self.main is not None else None

    def _officer_of_main(self, mention: AgencyMention) -> bool:
        """交警支队事故处理大队副队长马某介绍: an officer of a unit speaks for the article's organ above it."""
        if self.main is None or mention.index is None or mention.index >= len(self.names):
            return False
        own, main = self.names[mention.index], self.names[self.main]
        if own.startswith(main) and own.removeprefix(main) in PRESS:
            return True
        return own != main and own.startswith(main) and _OFFICER_SPEAKS.match(self.text, mention.end) is not None

    def _of_a_part(self, begin: int, mention: AgencyMention, item: Item, scope: str) -> bool:
        """其中合肥市公安局挽回…；侦办…: an organ named inside a part does not govern what follows the semicolon or the sentence."""
        begin = max(begin, mention.start - 200)
        clause = max(begin, max(self.text.rfind(c, begin, mention.start) for c in "；。") + 1)
        before = self.text[clause : mention.start].lstrip()
        if "其中" not in before:
            return False
        if scope != "sentence":  # 。其中，雁峰分局抓获…。缴获…: what opens with it goes on to speak of that organ
            return not before.startswith("其中")
        return "；" in self.text[mention.end : item.start]

    def _of_the_whole(self, mention: AgencyMention, item: Item) -> bool:
        """衡东县公安局受理31件。全市已建成19处: a sentence about the whole city is the article's organ's again."""
        begin = max(mention.end, item.start - 200)
        said = self.text[mention.start : mention.end]
        told = _ALL.search(self.text, begin, item.start) if _SPEAKS.match(self.text, mention.end) else None
        if told is not None and self.main is not None and not (said.endswith(("局", "厅", "警方", "公安")) and told.group()[-1] in said):
            return True  # 刑侦总队副总队长介绍，全区共破获…
        found = list(_WHOLE.finditer(self.text, begin, item.start))
        return bool(found) and self.main is not None and found[-1].group(1) + "公安" not in self.text[mention.start : mention.end]

    def _agencies_back(self, start: int, end: int) -> Iterator[AgencyMention]:
        """The organs of start..end, the last first."""
        at = bisect_right(self._agency_starts, end) - 1
        while at >= 0 and self.agencies[at].start >= start:
            if self.agencies[at].end <= end:
                yield self.agencies[at]
            at -= 1

    def _agencies_between(self, start: int, end: int) -> list[AgencyMention]:
        low, high = bisect_right(self._agency_starts, start - 1), bisect_right(self._agency_starts, end)
        return [a for a in self.agencies[low:high] if a.end <= end]

    def section(self, block: int) -> int | None:
        """The organ of a part with a heading of its own: named in the heading or at the head of its first paragraph."""
        above = self._above[block]
        if not above:
            return None
        if above[0] not in self._sections:
            self._sections[above[0]] = self._organ_of_part(above)
        return self._sections[above[0]]

    def _organ_of_part(self, above: tuple[int, ...]) -> int | None:
        for index in above:
            top = self.blocks[index]
            found = [a for a in self._agencies_between(top.start, top.end) if not directs(self.text, a)]
            if found and found[0].index is not None:
                return found[0].index
        # the first paragraph of the part names it, where parts are headed by places or organs
        first = next((b for b in self.blocks[above[0] + 1 : above[0] + 4] if b.kind == "paragraph"), None)
        if first is None:
            return None
        named = [a for a in self._agencies_between(first.start, first.end) if a.use == "named" and a.index is not None and not directs(self.text, a)]
        if named and not re.search(r"\d", self.text[first.start : named[0].start]):
            return named[0].index
        return None


_AREA = re.compile(r"[、，；][一-鿿]{2,4}[市县旗区](?:最[多少高低][，,])?(?:为|共)?$")
_OF_THINGS = re.compile(r"(?:对|将|把|销毁|返还|发还|处理)$")
_TAKEN = re.compile(r"[^，。；]{0,16}?(?:收缴|查获|缴获|扣押|查扣|追回|抓获|破获|侦破|没收|收集)[^，。；]{0,6}?的")


def _governs(text: str, time: TimeMention) -> bool:
    """Whether a time says when figures behind it are: no base, no day of a report, no age of what was solved."""
    if time.use not in ("plain", "since", "until") or text.startswith("的", time.end) and _SOLVED.search(text, max(0, time.start - 6), time.start):
        return False
    if time.use == "since":
        return not _SINCE_THEN.search(text, max(0, time.start - 8), time.start)
    if time.use == "plain" and time.grain == "day" and time.first == time.last and _REPORTED.match(text, time.end):
        return False
    if _OF_THINGS.search(text, max(0, time.start - 4), time.start) and _TAKEN.match(text, time.end):
        return False  # 对2015年行动收缴的枪支集中销毁: when they were taken
    return time.use == "until" or not (_FROM.search(text, max(0, time.start - 1), time.start) and _TO.match(text, time.end))


def _headings_above(blocks: Sequence[Block]) -> list[tuple[int, ...]]:
    """For each block its headings, the nearest first, each of a higher rank than the one before."""
    found: list[tuple[int, ...]] = []
    stack: tuple[int, ...] = ()
    for index, block in enumerate(blocks):
        found.append(stack)
        if block.kind == "heading":
            pair = index and stack[:1] == (index - 1,)  # 城东派出所调解室 / 特色亮点: the second stands below the first
            stack = (index, *(k for k in stack if blocks[k].level < block.level or (pair and k == index - 1)))
    return found
