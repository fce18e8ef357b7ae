"""`今年以来` with its place, days and use: every expression of an article, in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from policenews.facts.dates import days
from policenews.facts.dates.atoms import DAYPART, DURATION, YEAR, Atom
from policenews.facts.dates.compare import FUTURE, base_of
from policenews.facts.dates.days import Days
from policenews.facts.dates.ends import finish
from policenews.facts.dates.expression import Expression, Point
from policenews.facts.dates.festivals import festival_day
from policenews.facts.dates.lengths import read_clock, read_length
from policenews.facts.dates.memory import Memory, Where
from policenews.facts.dates.parse import Parser
from policenews.facts.dates.place import GRAINS, Placer
from policenews.facts.mentions import TimeMention
from policenews.models import Grain, Note
from policenews.reading.document import Block

STOP = re.compile("[。！？；\n]")
_DATELINE = re.compile(r"[^。，,；：:]{0,24}$")
_DISPATCH = re.compile(r"[ \u3000]?(?:[电讯](?![诈骗动信网力话缆线车瓶焊表器鱼击商子池])|消息)|[\u4e00-\u9fff]{2,8}(?<![来致])[电讯](?=[ \u3000]?[（(【])")

_RETOLD = re.compile(r"(?:报警|报案|举报|求助|反映|来电|哭诉|述|报)(?:人)?[称说][，：]?[^。；]{0,24}$")


def is_dateline(text: str, line: int, start: int, end: int) -> bool:
    """`某某社某地2月11日电` at the head of a line: when it was sent, not when anything happened."""
    return start - line <= 24 and bool(_DISPATCH.match(text, end) and _DATELINE.match(text, line, start))


_BEYOND = Note(code="beyond-calendar", message="lies outside the years 1 to 9999", certainty="open")


class Reader:
    """Reads the time expressions of one article with the memory of what it said before."""

    def __init__(self, text: str, blocks: Sequence[Block], memory: Memory) -> None:
        self.text = text
        self.memory = memory
        self.placer = Placer(memory)
        self.blocks = blocks
        self.starts = [block.start for block in blocks]
        self.stops = [m.start() for m in STOP.finditer(text)]
        self.lines = [stop for stop in self.stops if text[stop] == "\n"]

    def read(self) -> list[TimeMention]:
        """All mentions, in order; a byline gives none, unless the text is nothing else."""
        found: list[TimeMention] = []
        for expression in Parser(self.text, self.memory.bare).expressions():
            index = bisect_right(self.starts, expression.start) - 1
            block = self.blocks[index] if index >= 0 else None
            if block is None or block.kind != "byline" or self.memory.bare:
                try:
                    mention = self.mention(expression, block)
                except (OverflowError, ValueError):  # 一世纪以前: days that no calendar of this machine has
                    mention = TimeMention(expression.start, expression.end, "plain", grain="open", notes=(_BEYOND,), listed=False)
                if mention is not None:
                    found.append(mention)
        return found

    def mention(self, found: Expression, block: Block | None) -> TimeMention | None:
        """One expression with its days, or as a time that places nothing."""
        if found.first.atoms[0].level == DURATION:
            return read_length(self.text, found, self.memory)
        if not any(atom.level < DAYPART for atom in found.atoms):
            return read_clock(self.text, found, self.memory)
        where = self.where(found)
        where.dateline = block is not None and is_dateline(self.text, block.start, found.start, found.end)
        span, grain = self.days(found, where)
        return finish(self.text, found, where, span, grain, self.memory, block.kind if block else None)

    def where(self, found: Expression) -> Where:
        """The place of an expression: its paragraph and sentence, whether it is compared with or planned."""
        start, end = found.start, found.end
        sentence = bisect_left(self.stops, start)

        def plan() -> bool:
            if found.operator in ("before", "by"):
                return True
            stop = self.stops[sentence] if sentence < len(self.stops) else len(self.text)
            begin = self.stops[sentence - 1] + 1 if sentence else 0
            return bool(
                FUTURE.search(self.text, max(begin, start - 60), start)
                or FUTURE.search(self.text, end, min(stop, end + 40))
            )

        where = Where(bisect_left(self.lines, start), sentence, plan, calendar=self.memory.calendar)
        where.retold = found.first.atoms[0].kind == "day+" and _RETOLD.search(self.text, max(0, start - 36), start) is not None
        where.begun = (found.operator == "since" and self.text[end - 1] in "来今") or (found.operator == "until" and self.text[start] == "截")
        if found.operator in ("", "same"):
            kind = base_of(self.text, start, end)
            where.base, where.named = kind != "", kind == "out" and self.text[start] == "去"
        return where

    def days(self, found: Expression, where: Where) -> tuple[Days | None, Grain]:
        """Days and grain of the point or range, without its operator."""
        first = self.point(found.first, where)
        if found.shift and first:
            beside = days.later(first[0] if found.shift < 0 else first[1], found.shift)
            if found.shift < -1:  # 五一前三天
                return (beside, days.later(first[0], -1) or beside) if beside else None, "span"
            return (beside, beside) if beside else None, "day"
        if found.last is None:
            finest = [atom for atom in found.first.atoms if atom.level < DAYPART][-1:]
            grain: Grain = GRAINS.get(finest[0].kind, "day") if finest else "day"
            if grain == "day" and first is not None and first[0] != first[1] and finest[0].kind == "festival":
                grain = "holiday"
            if grain == "year" and found.first.gloss and self.text[found.end - 1] in "）)":
                grain = "span"
            several = (
                bool(finest)
                and finest[0].kind in ("month", "quarter", "year", "day")
                and finest[0].first != finest[0].last
            )
            return first, "span" if several else grain
        last = self.second(found.first, found.last, first, where) if first else None
        if first and last and last[1] < first[0] and found.first.atoms[0].level > YEAR >= found.last.atoms[0].level:
            first = self.year_before(found.first, last) or first
        if first is None or last is None or last[1] < first[0]:
            return None, "span"
        return (first[0], last[1]), "span"

    def year_before(self, first: Point, last: Days) -> Days | None:
        """`11月` of 11月至今年3月: the year that its end names would come too late."""
        years = [Atom(YEAR, "year", last[0].year - back, last[0].year - back) for back in (0, 1)]
        found = [self.placer.point([year, *first.atoms], Where(0, 0)) for year in years]
        return next((span for span in found if span and span[0] <= last[0]), None)

    def second(self, first: Point, last: Point, span: Days, where: Where) -> Days | None:
        """`22日` in 1月21日至22日: what the end of a range leaves out, its beginning gives."""
        head = last.atoms[0]
        if head.level >= DAYPART:
            return span[0], span[0]
        outer = [atom for atom in first.atoms if atom.level < head.level] if head.level > first.atoms[0].level else []
        found: Days | None = None
        if outer and outer[0].level <= YEAR:
            found = self.placer.point(outer + last.atoms, where.beside())
        if found is None or found[1] < span[0]:
            inner = where.beside(near=span)
            found = self.placer.point(last.atoms, inner)
            where.notes += inner.notes
        if last.gloss and found:
            self.check(last.gloss, found, where)
        return found

    def point(self, point: Point, where: Where) -> Days | None:
        """A point with what stands in brackets behind it: the same again, or what it means."""
        span, gloss = self.placer.point(point.atoms, where), point.gloss
        if gloss is None:
            return span
        if span is not None and span[0] == span[1] and gloss.last is None:
            self.check(gloss, span, where)
            return span
        inner = where.beside()
        meant, _ = self.days(gloss, inner)
        if meant is None or gloss.first.atoms[0].kind == "weekday":
            return span
        if point.atoms[-1].kind == "week+" and gloss.last:
            self.memory.week = days.shift_weeks(meant, -point.atoms[-1].first)
            self.memory.this_week = point.atoms[-1].first == 0
        elif point.atoms[-1].kind in ("holiday", "festival") and gloss.last and span and meant[0] <= span[1] and span[0] <= meant[1]:
            pass  # 今年春节期间（2月9日至17日）: the days that the article counts, not those of the calendar
        elif span is not None and meant[1] - meant[0] >= span[1] - span[0]:
            return span
        where.by = inner.by
        return meant

    def check(self, gloss: Expression, span: Days, where: Where) -> None:
        """Whether the weekday or the lunar day beside a date is that of the date: 2月18日（正月初九）."""
        head, day = gloss.first.atoms[0], span[0]
        if head.kind == "weekday" and day.weekday() != head.last:
            years = [days.one_day(day.year + step, day.month, day.day) for step in (-1, 1, -2, 2)]
            fits = [found[0].isoformat() for found in years if found and found[0].weekday() == head.last]
            where.note("weekday-mismatch", f"{day} is another day of the week", *fits)
        elif head.kind in ("lunar", "festival"):
            other = self.lunar(head, day.year)
            if other and other != span:
                where.note("lunar-mismatch", f"{day} is another day of the lunar calendar", other[0].isoformat())

    def lunar(self, head: Atom, year: int) -> Days | None:
        if head.kind == "festival":
            return festival_day(head.name, year)
        return self.placer.cut(days.year(year), [head], Where(0, 0))
