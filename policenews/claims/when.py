"""When each figure is: the nearest time before it, in its sentence, its paragraph or a dated heading."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from policenews.claims.governs import FOUNDED, governs
from policenews.claims.items import Item
from policenews.facts.dates.numbers import whole
from policenews.facts.mentions import TimeMention
from policenews.models import Scope
from policenews.reading.document import Block

_LIST_MARK = re.compile(r"[\s　]*(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|\([一二三四五六七八九十]{1,2}\)|[①②③④⑤⑥⑦⑧⑨]|\d{1,2}[.、．](?!\d))")
_SENTENCE = re.compile(r"[。！？!?；;\n]")
_SO_FAR = re.compile("[，,](?:现|目前)?(?:已|累计|至今|迄今)|至今|迄今|累计|已(?![^，。；]{0,4}(?:成立|组建|建成|投用|启用|上线))")
"""3月上线，累计预警9次; 3月成立的专班已破案9起: founded then, counted until now."""
_UP_TO_NOW = re.compile(r"(?:[截至]止?至?(?:目前|记?者?发稿)|目前[，,]|迄今|至今[，,]?已|截至今)")
_ON_TOP = re.compile(r"[^，。；]{0,40}(?:基础|情况|形势|背景)[上下]")
_SO_LONG = re.compile(r"(?:一连|接连|连续|为期|历时)[一二两三四五六七八九十\d]+[日天]$")
_STRETCH = re.compile(r"(?:期间|假期|假日|节|期|以来|周|(?:过去|近|最近|[前这此头])[两二三四五六七八九十\d]{1,2}个?(?:年|月|天|日|季度)|^|[。！？\n])$")
_STRETCH_ON = re.compile(r"(?:假期|期间|以来|[内中][，,])")
"""火把节期间（8月2日至4日）, “清源”行动（3月1日至31日）中，: the bracket dates the stretch that governs."""
_INSET = ("单月", "单日", "单周", "单季", "單月", "單日")
"""第一季度立案降20%、3月份单月零发案，破案9起: a time inside the stretch that governs, for one figure only."""
_NEXT_DAY = dt.timedelta(days=1)
_SAME = re.compile("同期$|同月$|同一?时期$")
_BESIDE = re.compile("[较比与同和跟由从]$")
"""去年同期9起 tells a count of those days, 较去年同期 a change."""
_SINCE = re.compile("(?:^|(?<=[，。；\n　 ]))[一-鿿“”]{0,8}(?:行动|整治|工作|活动|机制|平台|系统|部署|会战|战役)(?:开展|启动|实施|部署|运行|打响|推行|上线)?(?:成立|组建|建成|启用|投用|挂牌)?以来[，,]|(?:^|(?<=[，。；\n　 ]))[一-鿿“”]{2,10}(?:成立|组建|建成|启用|投用|挂牌|上线|运行)以来[，,]")
"""行动开展以来，: since then is no day that stands in front."""
_DURING = re.compile("(?:^|(?<=[，。；\n　 ]))[一-鿿]{0,8}“(?P<name>[^“”\n]{2,12})”(?:专项|集中|统一)?(?:行动|整治|活动|战役|会战|攻势)?期间")
"""广西在“清源”行动期间，: the days of an action that nobody has told are none of those in front."""
_SAID_OF = re.compile("(?![^，]{0,12}(?:相比|相较|比|增|减|升|降|多|少|持平))[^，。；：、\n0-9]{0,12}")
_COUNTED = re.compile("[0-9万亿][余多]?[件起宗名人辆元]")
"""7月受理96件，至11月受理41件: two months, and no stretch of five."""
_ITS_VICTIMS = re.compile("[^，。；：、\n0-9]{0,3}[0-9]+[起宗件][、，]?|[^，。；：、\\n0-9]{0,12}[0-9]+[起宗件][，,、]?(?:共)?(?:造成|导致|致)(?:[0-9]+人[一-鿿]{2}[、，])?")
"""去年同期发生3宗，造成1人死亡、2人受伤."""
LINES = 12
"""So many lines one sentence may run over."""
_TEXT, _UNENDED = ("paragraph", "item"), ("，", "；", "、")
"""Blocks of running text, and ends of lines whose sentence goes on."""
_OF_WHICH = re.compile(r"[\s　]*其中[，,：:]?(?!一|有的)")
_STANDS = re.compile("(?:保有量|存量|[常实现]住人口|实有人口)$")
_NEXT_ITEM = re.compile("[，,、；;]")
_CLOSED = re.compile("[^，。；0-9]{0,8}(?:结束|收官|收队|落幕|告一段落)(?![时后])")
_LASTED = re.compile("为期(?P<days>[\\d一二三四五六七八九十百]{1,4})[天日]的?[^，。；\\d]{1,16}$")
_OPENED = re.compile("[^。；]{0,60}?(?:展开|开展|部署|启动|开始|打响|实施|进行|出动)")
SHORT = 62
"""Of so many days may an action be whose first and last day are told apart: 5日展开行动…。行动于29日结束."""


def _glosses_base(text: str, time: TimeMention, times: Sequence[TimeMention]) -> bool:
    """比去年春运同期（2018年2月1日至14日）下降26%: the days in the bracket are those that are compared with."""
    if text[time.start - 1 : time.start] not in ("（", "("):
        return False
    return any(t.use == "base" and 0 <= time.start - 1 - t.end <= 2 for t in times)


@dataclass(frozen=True, slots=True)
class When:
    """A period found for a figure: the mentions that it joins and the days."""

    first: dt.date | None
    last: dt.date | None
    mentions: tuple[TimeMention, ...]
    scope: Scope


class Times:
    """The times of one document by place, and its blocks with their headings."""

    def __init__(self, text: str, blocks: Sequence[Block], times: Sequence[TimeMention]) -> None:
        self.text, self.blocks = text, blocks
        quoted = [m.span() for m in re.finditer(r"《[^《》\n]{0,80}》", text)]
        self.times = [t for t in times if t.placed and not any(a <= t.start and t.end <= b for a, b in quoted) and governs(text, t) and not _glosses_base(text, t, times)]
        self._same = [t for t in times if t.use == "base" and _SAME.search(text, t.start, t.end)]
        self._same_ends = [t.end for t in self._same]
        self._loose = [t.start for t in times if t.use == "plain" and not t.placed and t.start_time is None]  # 每晚8时至次日2时 is no day
        self._insets = [t for before, t in zip([None, *self.times], self.times, strict=False) if before and self._is_inset(before, t)]
        self._inset_ends = [t.end for t in self._insets]
        inset = {t.start for t in self._insets}
        self.times = [t for t in self.times if t.start not in inset]
        self._above = _headings_above(blocks)
        self._block_marks: dict[int, tuple[list[int], list[int]]] = {}
        self._time_starts = [t.start for t in self.times]

    def _is_inset(self, before: TimeMention, time: TimeMention) -> bool:
        """五月单月，录得624宗: at the head of a sentence it governs like any other time."""
        return self.text.startswith(_INSET, time.end) and _SENTENCE.search(self.text, before.end, time.start) is None

    def when(self, item: Item, block: int) -> When | None:
        """The period that governs an item: of its sentence before it, else of its paragraph, else of a dated heading."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        at = bisect_right(self._inset_ends, item.start) - 1
        if at >= 0 and self._insets[at].start >= begin and not _NEXT_ITEM.search(self.text, self._insets[at].end, item.start):
            return self._join([self._insets[at]], "sentence")
        if (same := self._same_stretch(item, begin)) is not None:
            return When(same.first, same.last, (same,), "sentence") if same.last is not None else None
        own = self._times_between(begin, item.start)
        own = [t for t in own if not self._in_other_bracket(t, item) and not self._in_basis(t, item)]
        if self._loose_between(own[-1].end if own else begin, item.start):
            return None  # 2月受理7万人次。去年，居民出境18万人次: 去年 governs, and nothing says which year that is
        if own:
            if self._ended(own[-1], own[-1].end, item.start):
                return None
            if "分别" in self.text[own[-1].end : item.start] and len(self._side_by_side(own)) > 1:
                return None  # 7月和8月分别立案9起、8起
            return self._from_its_beginning(own[-1], here) or self._join(own, "sentence")
        if self._since_something(begin, item.start):
            return None  # 5月24日发现131株。行动开展以来，共铲除285株
        if sentence is not None and _LIST_MARK.match(self.text, sentence.start):
            return self._heading(block)
        for _ in range(LINES):
            _, marks = self._sentences(block)
            if bisect_right(marks, begin - 1) or not self._goes_on(block) or self._last_time(self.blocks[block].start, begin) is not None:
                break
            block, begin = block - 1, self.blocks[block].start
        return self._of_paragraph(item, block, begin)

    def _since_something(self, begin: int, end: int) -> bool:
        """Whether the sentence says since or during what it counts, and nothing says when that was."""
        since = _SINCE.search(self.text, begin, min(end, begin + 60))
        during = _DURING.search(self.text, begin, min(end, begin + 60)) if since is None else None
        if during is not None:
            last = self._last_time(max(0, begin - 600), begin)
            since = during if last is None or f"“{during['name']}" not in self.text[last.start : begin] else None
        return since is not None and not any(t.start < since.end() and t.end > since.start() for t in self.times)

    def _of_paragraph(self, item: Item, block: int, begin: int) -> When | None:
        """The last time of the block in front of `begin`, behind its list marker; else that of a dated heading."""
        sentences, marks = self._sentences(block)
        at = bisect_right(marks, begin - 1)
        floor = marks[at - 1] if at else self.blocks[block].start
        if (stands := self._standing(item, floor, begin)) is not None:
            return When(None, stands.last, (stands,), "paragraph")
        last = self._last_time(floor, begin)
        while last is not None and self._says_of_those(last):
            last = self._last_time(floor, last.start)
        if self._loose_between(last.end if last is not None else floor, begin):
            return None
        if last is not None:
            if self._ended(last, begin, item.start):
                return None
            at = bisect_right(sentences, last.start)
            low = max(floor, sentences[at - 1]) if at else floor
            return self._join(self._times_between(low, begin), "paragraph")
        return self._heading(block)

    def _standing(self, item: Item, floor: int, begin: int) -> TimeMention | None:
        """截至2022年底，汽车保有量4.2万辆，2022年新登记3478辆。摩托车保有量7208辆: what stands at a day has the day for its time."""
        if item.object is None or item.action is not None or not _STANDS.search(item.object.text):
            return None
        return next((t for t in reversed(self._times_between(floor, begin)) if t.use == "until"), None)

    def _goes_on(self, block: int) -> bool:
        """死亡52人；/ 伤99人, 共查验28万人次。/ 其中，入境14万人次: a line that goes on with the sentence of the line above it."""
        above, here = self.blocks[block - 1] if block else None, self.blocks[block]
        if above is None or above.kind not in _TEXT or here.kind not in _TEXT:
            return False
        return self.text[above.end - 1 : above.end] in _UNENDED or _OF_WHICH.match(self.text, here.start, here.end) is not None

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
        if time.use != "plain" or time.grain not in ("month", "day", "week", "tenday", "year"):
            return False
        if (time.grain != "year" or time.stated_end is None) and _UP_TO_NOW.search(self.text, start, end) is not None:
            return True
        founded = FOUNDED.match(self.text, time.end)
        return founded is not None and _SO_FAR.search(self.text, max(start, founded.end()), end) is not None

    def _last_time(self, start: int, end: int) -> TimeMention | None:
        at = bisect_right(self._time_starts, end - 1)
        while at and self.times[at - 1].end > end:
            at -= 1
        return self.times[at - 1] if at and self.times[at - 1].start >= start else None

    def _says_of_those(self, time: TimeMention) -> bool:
        """在册逃犯（2011年5月26日前上网）118名: a bracket that says more than a time tells of those in front of it only."""
        close = self.text.find("）", time.end, time.end + 16)
        opened = self.text.rfind("（", max(0, time.start - 8), time.start)
        return close > time.end and opened >= 0 and "（" not in self.text[time.end : close] and "\n" not in self.text[opened:close]

    def _in_other_bracket(self, time: TimeMention, item: Item) -> bool:
        """A time in a bracket that closed before the figure speaks of something else, unless it is all the time there is."""
        before = self.text[time.end : item.start]
        opened = self.text.rfind("（", time.start - 12 if time.start > 12 else 0, time.start)
        if opened >= 0 and _SO_LONG.search(self.text, max(0, opened - 8), opened):
            return False  # 一连四日（16日至19日）展开行动
        if opened >= 0 and (_STRETCH.search(self.text, max(0, opened - 8), opened) or _STRETCH_ON.match(before[before.find("）") + 1 :])):
            return False  # 火把节（8月2日至4日）期间，…
        return opened >= 0 and self.text.find("）", opened, time.start) < 0 and "）" in before and "最" not in self.text[max(0, time.start - 12) : time.start]

    def _in_basis(self, time: TimeMention, item: Item) -> bool:
        """在去年上升9倍的基础上，今年再升…: what was before governs no figure behind it."""
        if self.text[time.start - 1 : time.start] != "在":
            return False
        match = _ON_TOP.match(self.text, time.end)
        return match is not None and match.end() <= item.start

    def _times_between(self, start: int, end: int) -> list[TimeMention]:
        low, high = bisect_right(self._time_starts, start - 1), bisect_right(self._time_starts, end)
        return [t for t in self.times[low:high] if t.end <= end]

    def _join(self, times: list[TimeMention], scope: Scope) -> When | None:
        last = times[-1]
        side_by_side = self._side_by_side(times)
        if len(side_by_side) > 1:
            ordered = sorted(side_by_side, key=lambda time: time.first or dt.date.min)  # 去年和前年
            if any(a.last and b.first and b.first - a.last > _NEXT_DAY for a, b in zip(ordered, ordered[1:], strict=False)):
                return None  # 7月、9月
            return When(ordered[0].first, ordered[-1].last, tuple(side_by_side), scope)  # 2月9日、2月10日
        if last.use == "until" and last.first is None:
            for other in reversed(times[:-1]):
                if other.first is not None and (last.last is None or other.first <= last.last) and not self._told_apart(other, last):
                    return When(other.first, last.last, (other, last), scope)
        elif last.first is not None and len(times) > 1 and times[-2].use == "until" and times[-2].first is None:
            until = times[-2]
            if until.last is not None and last.first <= until.last and (last.last is None or until.last <= last.last):
                return When(last.first, until.last, (until, last), scope)
        return When(last.first, last.last, (last,), scope)

    def _same_stretch(self, item: Item, begin: int) -> TimeMention | None:
        """1至8月破案9起，去年同期7起: the earlier count, told by itself and not as the side of a change."""
        at = bisect_right(self._same_ends, item.start) - 1
        if at < 0 or item.kind != "count" or self._same[at].start < begin:
            return None
        same = self._same[at]
        compared = _BESIDE.search(self.text, max(begin, same.start - 2), same.start)
        return same if compared is None and (_SAID_OF.fullmatch(self.text, same.end, item.start) or _ITS_VICTIMS.fullmatch(self.text, same.end, item.start)) else None

    def _from_its_beginning(self, time: TimeMention, here: Block) -> When | None:
        """29日晚展开行动。行动于30日凌晨结束，拘捕9人: from the day on which it began to the day on which it ended."""
        at = bisect_right(self._time_starts, time.start) - 2
        lasted = _LASTED.search(self.text, max(here.start, time.start - 32), time.start)
        if lasted is not None and time.grain == "day" and time.last and _CLOSED.match(self.text, time.end) and (days := whole(lasted["days"])):
            return When(time.last - (days - 1) * _NEXT_DAY, time.last, (time,), "sentence")  # 为期40天的春运于21日结束
        if at < 0 or time.use != "plain" or time.grain != "day" or not time.last or not _CLOSED.match(self.text, time.end):
            return None
        before = self.times[at]
        begun = before.start >= here.start and before.use == "plain" and before.grain == "day" and before.first == before.last
        if not begun or before.first is None or not dt.timedelta(0) < time.last - before.first <= SHORT * _NEXT_DAY:
            return None
        return When(before.first, time.last, (before, time), "sentence") if _OPENED.match(self.text, before.end) else None

    def _side_by_side(self, times: list[TimeMention]) -> list[TimeMention]:
        """`7月、8月、9月`: the last time, with those that it is listed with."""
        at = len(times) - 1
        while at and times[at].use == times[at - 1].use == "plain" and self.text[times[at - 1].end : times[at].start].strip() in ("、", "和", "及"):
            at -= 1
        return times[at:]

    def _told_apart(self, time: TimeMention, until: TimeMention) -> bool:
        """2022年发案341起；至2023年9月，发案172起: a year that is over begins no stretch behind the semicolon."""
        between = self.text[time.end : until.start]
        return time.use == "plain" and ("；" in between or self.text[until.start] == "至" and _COUNTED.search(between) is not None)

    def _heading(self, block: int) -> When | None:
        """A dated heading governs its section; the title governs nothing."""
        for index in self._above[block]:
            other = self.blocks[index]
            times = self._times_between(other.start, other.end)
            if times:
                return self._join(times, "heading")
        return None


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
