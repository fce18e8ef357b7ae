"""`今年以来` with its place, days and use: every expression of an article, in order."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from policenews.facts.dates import days
from policenews.facts.dates.atoms import CLOCK, DAYPART, DURATION, YEAR, Atom
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.lexicon import AFTERNOON
from policenews.facts.dates.memory import Memory, Placed
from policenews.facts.dates.parse import Expression, Parser, Point
from policenews.facts.dates.place import GRAINS, Placer, Where
from policenews.facts.mentions import TimeMention, TimeUse
from policenews.models import Grain, Note
from policenews.reading.document import Block

FUTURE = re.compile(
    r"即?将(?=在|于|继续|进一步|持续|深入|开展|组织|全面|加大|加强|以|对|按|力争|严格|紧盯|对照|推进|完成|新建|新增|达|迎|会|是|有|不|深化|建|再|为|努力|围绕|坚持)|"
    r"力争|计划|拟(?=于|在|对|投|建|开)|预计|争取|确保|目标|下一步|打算|思路|工作安排|要点|展望|不[少低]于"
)
END = re.compile("[。！？；\n]")
BASE_LEFT = re.compile(r"(?:(较|比|高于|低于|多于|少于|超过|对比|相当于)|(与|同|和|跟)|(由|从)|(是|为|占))[ \u3000]?$")
BASE_RIGHT = re.compile(r"的?[^，。；、]{0,12}?(?:相比|比较|比|持平|相当)")
BASE_FROM = re.compile(r"的")
BASE_TIMES = re.compile(r"的[ \u3000]?(?:[0-9.]+|[一二两三四五六七八九十]+)?(?:多|余)?(?:倍|一半|成|[0-9.]+[%％倍])|的近?[0-9.]+ ?[倍%％]|的[一二三四五六七八九]倍|的一半")


class Reader:
    """Reads the time expressions of one article with the memory of what it said before."""

    def __init__(self, text: str, blocks: Sequence[Block], memory: Memory) -> None:
        self.text = text
        self.memory = memory
        self.placer = Placer(memory)
        self.blocks = blocks
        self.starts = [block.start for block in blocks]
        self.stops = [m.start() for m in END.finditer(text)]
        self.lines = [stop for stop in self.stops if text[stop] == "\n"]

    def read(self) -> list[TimeMention]:
        """All mentions, in order."""
        found: list[TimeMention] = []
        for expression in Parser(self.text, self.memory.bare).expressions():
            block = self.block_of(expression.start)
            if block is not None and block.kind == "byline":
                continue
            mention = self.mention(expression, block)
            if mention is not None:
                found.append(mention)
        return found

    def block_of(self, place: int) -> Block | None:
        index = bisect_right(self.starts, place) - 1
        return self.blocks[index] if index >= 0 else None

    def where(self, start: int, end: int) -> Where:
        sentence = bisect_left(self.stops, start)
        return Where(bisect_left(self.lines, start), sentence, lambda: self.is_future(start, end))

    def is_future(self, start: int, end: int) -> bool:
        """Whether 将, 计划, 力争 … beside it make a plan of the sentence."""
        index = bisect_left(self.stops, start)
        stop = self.stops[index] if index < len(self.stops) else len(self.text)
        begin = self.stops[index - 1] + 1 if index else 0
        return bool(FUTURE.search(self.text, max(begin, start - 60), start) or FUTURE.search(self.text, end, min(stop, end + 40)))

    def mention(self, expression: Expression, block: Block | None) -> TimeMention | None:
        """One expression with its days, or as a time that places nothing."""
        where = self.where(expression.start, expression.end)
        where.base = base = self.is_base(expression)
        if expression.operator in ("before", "by"):
            where.ask = _always
        if expression.first.atoms[0].level == DURATION:
            return self.length(expression, where)
        if not any(atom.level < DAYPART for atom in self.atoms(expression)):
            return self.clock(expression)
        span, grain = self.days(expression, where)
        if expression.operator == "same":
            return self.same(expression, where, span)
        return self.result(expression, where, span, grain, base, block)

    @staticmethod
    def atoms(expression: Expression) -> list[Atom]:
        return expression.first.atoms + (expression.last.atoms if expression.last else [])

    def days(self, expression: Expression, where: Where) -> tuple[Days | None, Grain]:
        """Days and grain of the point or range, without its operator."""
        first = self.point(expression.first, where)
        grain: Grain = GRAINS.get(self.finest(expression.first).kind, "day")
        if expression.last is None:
            if grain == "month" and expression.first.atoms[-1].first != expression.first.atoms[-1].last:
                grain = "span"
            return first, grain
        if first is None:
            return None, "span"
        last = self.second(expression.first, expression.last, first, where)
        if last is None or last[1] < first[0]:
            return None, "span"
        return (first[0], last[1]), "span"

    @staticmethod
    def finest(point: Point) -> Atom:
        return [atom for atom in point.atoms if atom.level < DAYPART][-1] if point.atoms[0].level < DAYPART else point.atoms[0]

    def second(self, first: Point, last: Point, span: Days, where: Where) -> Days | None:
        """`22日` in 1月21日至22日: what the end of a range leaves out, its beginning gives."""
        head = last.atoms[0]
        outer = [atom for atom in first.atoms if atom.level < head.level] if head.level > first.atoms[0].level else []
        if head.level >= DAYPART:
            return (span[0], span[0])
        if outer and outer[0].level <= YEAR:
            found = self.placer.point(outer + last.atoms, Where(where.paragraph, where.sentence, where.ask))
            if found and found[1] >= span[0]:
                return found
        inner = Where(where.paragraph, where.sentence, where.ask, near=span)
        found = self.placer.point(last.atoms, inner)
        where.notes += inner.notes
        if last.gloss and found:
            self.check(last.gloss, found, where)
        return found

    def point(self, point: Point, where: Where) -> Days | None:
        """A point with what stands in brackets behind it: the same again, or what it means."""
        span = self.placer.point(point.atoms, where)
        if point.gloss is None:
            return span
        gloss = point.gloss
        head = gloss.first.atoms[0]
        if span is not None and span[0] == span[1] and (gloss.last is None):
            self.check(gloss, span, where)
            return span
        inner = Where(where.paragraph, where.sentence, where.ask, near=None)
        meant, _ = self.days(gloss, inner)
        if meant and point.atoms[-1].kind == "week+" and gloss.last:
            self.memory.week = days.week(meant[0], -point.atoms[-1].first)
            where.by = inner.by
            return meant
        if meant and (span is None or meant[1] - meant[0] < span[1] - span[0]) and head.kind != "weekday":
            where.by = where.by or inner.by
            return meant
        return span

    def check(self, gloss: Expression, span: Days, where: Where) -> None:
        """Whether the weekday or the lunar day beside a date is that of the date."""
        head, day = gloss.first.atoms[0], span[0]
        if head.kind == "weekday":
            if day.weekday() != head.last:
                years = [days.one_day(day.year + step, day.month, day.day) for step in (-1, 1, -2, 2)]
                fits = tuple(found[0].isoformat() for found in years if found and found[0].weekday() == head.last)
                where.notes.append(Note(code="weekday-mismatch", message=f"{day} is another day of the week",
                                        certainty="open", candidates=fits))  # fmt: skip
        elif head.kind in ("lunar", "festival"):
            year = self.placer.narrow(days.year(day.year), [head], Where(0, 0))
            if head.kind == "festival" and year != span:
                from policenews.facts.dates.festivals import festival_day

                year = festival_day(head.name, day.year)
            if year and year != span:
                where.notes.append(Note(code="lunar-mismatch", message=f"{day} is another day of the lunar calendar",
                                        certainty="open", candidates=(year[0].isoformat(),)))  # fmt: skip

    def is_base(self, expression: Expression) -> bool:
        """Whether the expression is the earlier side of a comparison: 较2022年, 与X相比, 由上周的14起降至."""
        if expression.operator not in ("", "same"):
            return False
        left = BASE_LEFT.search(self.text, max(0, expression.start - 4), expression.start)
        if not left:
            return False
        if left[1]:
            return not (left[1] == "比" and self.text[left.start() - 1 : left.start()] in ("占", "对", "评"))
        if left[2]:
            return bool(BASE_RIGHT.match(self.text, expression.end))
        if left[3]:
            return bool(BASE_FROM.match(self.text, expression.end))
        return bool(BASE_TIMES.match(self.text, expression.end))

    def result(
        self, expression: Expression, where: Where, span: Days | None, grain: Grain, base: bool, block: Block | None
    ) -> TimeMention | None:
        """The mention, its ends set by the operator and cut at the publication date."""
        memory, today, operator = self.memory, self.memory.today, expression.operator
        use: TimeUse = "base" if base else "plain"
        first: dt.date | None = None
        last: dt.date | None = None
        stated: dt.date | None = None
        future = False
        if span is not None:
            first, last = span
            if operator in ("until", "before", "by"):
                use, first = "until", None
                last = last if operator != "before" else span[0] - ONE
                grain = "open"
            elif operator in ("since", "now", "after"):
                use, grain = "since", "open"
                first = span[0] if operator != "after" else span[1] + ONE
                last = today if today and first <= today and not (operator == "after" and memory.bare) else None
            if not base:
                self.remember(expression, span)
            if today is not None:
                future = (first or span[0]) > today if operator != "before" else bool(last and last > today)
                if operator == "by" and span[1] > today:
                    future = True
                if last and last > today and not future:
                    stated, last = last, today
                    future = use == "plain" and where.future
            else:
                future = use == "plain" and where.by == "own" and where.future
        elif not where.notes and not any(char.isdigit() or char in "一二三四五六七八九十" for char in self.text[expression.start : expression.end]):
            return None
        if span is None:
            use = "base" if base else "service" if not where.notes else "plain"
            if use == "service" and not memory.bare and not self.has_numeral(expression):
                return None
        atoms = self.atoms(expression)
        if len(atoms) == 1 and atoms[0].kind == "festival" and (atoms[0].first == 0 or atoms[0].name.startswith("双")) and not memory.bare and not operator and not base:
            return None
        pure = base and len(atoms) == 1 and atoms[0].kind == "year+"
        title = block is not None and block.kind == "title"
        listed = span is not None and (memory.bare or not (future or pure or title))
        memory.said.append(Placed(first if use != "until" else None, stated or last, grain, where.by == "own" and
                                  span is not None and span[0].year != memory.this_year(),
                                  where.paragraph, where.sentence, base or span is None, future, block is not None and block.kind == "row"))  # fmt: skip
        begin, finish = self.times(expression)
        notes = list(where.notes)
        by = where.by or None
        if by == "context" and memory.today is None and span is not None and memory.by == "context":
            notes.append(Note(code="year-from-context", message="the year is the latest that the article names", certainty="likely"))
        if expression.days and span and (span[1] - span[0]).days + 1 != expression.days:
            notes.append(Note(code="holiday-length", message=f"the official holiday has {(span[1] - span[0]).days + 1} days",
                              certainty="likely"))  # fmt: skip
        return TimeMention(
            expression.start, expression.end, use, first, last, stated, grain, begin, finish, by, tuple(notes), listed,
        )  # fmt: skip

    def has_numeral(self, expression: Expression) -> bool:
        return bool(re.search("[0-9〇零一二两三四五六七八九十]", self.text[expression.start : expression.end]))

    def remember(self, expression: Expression, span: Days) -> None:
        """Keeps the holiday that 假期里 and 节日期间 mean."""
        head = expression.first.atoms[-1]
        if head.kind == "holiday" or (head.kind == "festival" and span[0] != span[1]):
            self.memory.holiday = span

    def same(self, expression: Expression, where: Where, span: Days | None) -> TimeMention:
        """`去年同期`, `2019年同期`: the governing period, moved to the year named."""
        memory = self.memory
        governing = memory.governing(where.paragraph)
        first: dt.date | None = None
        last: dt.date | None = None
        notes: tuple[Note, ...] = ()
        anchor = (governing.last or governing.first) if governing else None
        if governing and anchor and span:
            if governing.grain == "holiday":
                notes = (Note(code="same-holiday", message="the same holiday, or the same days of that year", certainty="open"),)
            else:
                by = span[0].year - (governing.first or anchor).year
                pair = days.shift_years((governing.first or anchor, anchor), by)
                first, last = (pair[0] if governing.first else None), pair[1]
        pure = expression.first.atoms[0].kind in ("year+", "year~")
        memory.said.append(Placed(None, None, "open", False, where.paragraph, where.sentence, True))
        return TimeMention(expression.start, expression.end, "base", first, last, None, "open" if first is None else "span",
                           None, None, where.by or None, notes, not pure and last is not None)  # fmt: skip

    def length(self, expression: Expression, where: Where) -> TimeMention | None:
        """`3天前`, `两个月来`, `近三年`, `24小时内`: placed where it counts from the article's date, else a service."""
        memory, atom, operator = self.memory, expression.first.atoms[0], expression.operator
        plain = TimeMention(expression.start, expression.end, "service", listed=False, grain="open")
        if atom.name in ("many", "list", "ordinal", "first", "few") or expression.barred or atom.first != atom.last:
            return plain
        number, kind = atom.first, atom.kind
        if memory.holiday and kind == "days" and self.text[expression.end - 1] in "里来" and (
            (memory.holiday[1] - memory.holiday[0]).days + 1 == number
        ):
            first, last = memory.holiday
            stated = last if memory.today and last > memory.today else None
            return replace(plain, use="plain", first=first, last=memory.today if stated else last, stated_end=stated,
                           grain="holiday", resolved_by="context", listed=True)  # fmt: skip
        if operator == "past":
            for placed in reversed(memory.said):
                if placed.first and placed.last and not placed.base and _lasts(placed.first, placed.last, number, kind):
                    return replace(plain, use="plain", first=placed.first, last=placed.last, grain="span",
                                   resolved_by="context", listed=True)  # fmt: skip
            if not memory.bare and re.match(r"[^\s，。；：！？、,;:(（]", self.text[expression.start - 1 : expression.start]):
                return plain
        today = memory.today
        if today is None or not number or kind not in ("days", "weeks", "months", "years", "quarters", "day", "month", "decade"):
            return plain
        if operator in ("last", "next", "later") and not memory.bare:
            return plain
        if operator == "":
            return plain
        back = _move(today, number, kind, -1)
        ahead = _move(today, number, kind, 1)
        if back is None or ahead is None:
            return plain
        made = replace(plain, resolved_by=memory.by, listed=True)
        if operator == "ago":
            if kind == "years":
                return replace(made, use="plain", first=dt.date(back.year, 1, 1), last=dt.date(back.year, 12, 31), grain="year")
            return replace(made, use="plain", first=back, last=back, grain="day")
        if operator == "later":
            if kind == "years":
                return replace(made, use="plain", first=dt.date(ahead.year, 1, 1), last=dt.date(ahead.year, 12, 31), grain="year")
            return replace(made, use="plain", first=ahead, last=ahead, grain="day")
        if operator == "next":
            return replace(made, use="plain", first=today + ONE, last=ahead, grain="span")
        return replace(made, use="since" if operator == "past" else "plain", first=back + ONE if kind in ("days", "day", "weeks") else back, last=today, grain="open" if operator == "past" else "span")

    def times(self, expression: Expression) -> tuple[dt.time | None, dt.time | None]:
        """`20时至22日凌晨2时`: the times of day at both ends."""
        begin = _time(expression.first.atoms)
        finish = _time(expression.last.atoms) if expression.last else None
        clock = expression.first.atoms[-1]
        if clock.level == CLOCK and clock.name.startswith("-"):
            hour = int(clock.name[1:])
            finish = dt.time(hour % 24)
        return begin, finish

    def clock(self, expression: Expression) -> TimeMention | None:
        """`18时至22时`: a time of day without a day."""
        if not any(atom.level == CLOCK for atom in self.atoms(expression)):
            return None
        if all(atom.name == "点" for atom in self.atoms(expression) if atom.level == CLOCK) and not any(
            atom.level == DAYPART for atom in self.atoms(expression)
        ) and not self.memory.bare:
            return None
        begin, finish = self.times(expression)
        return TimeMention(expression.start, expression.end, "service", grain="open", start_time=begin, end_time=finish, listed=False)


def _always() -> bool:
    return True


def _time(atoms: list[Atom]) -> dt.time | None:
    clock = next((atom for atom in atoms if atom.level == CLOCK), None)
    if clock is None:
        return None
    part = next((atom.name for atom in atoms if atom.level == DAYPART or atom.kind == "day+"), "")
    hour = clock.first + 12 if part in AFTERNOON and 1 <= clock.first < 12 else clock.first
    if part in ("中午", "午间", "正午") and clock.first in (1, 2):
        hour += 12
    return dt.time(hour % 24, clock.last)


def _move(day: dt.date, number: int, kind: str, sign: int) -> dt.date | None:
    """`两周后`: a day moved by a length; None beyond the calendar."""
    try:
        if kind in ("days", "day"):
            return day + sign * number * ONE
        if kind == "weeks":
            return day + sign * number * 7 * ONE
        by = {"months": 1, "month": 1, "quarters": 3, "years": 12}.get(kind, 120)
        return days.shift_months(day, sign * number * by)
    except (ValueError, OverflowError):
        return None


def _lasts(first: dt.date, last: dt.date, number: int, kind: str) -> bool:
    """Whether days are a whole number of months or years, or so many days."""
    if kind == "days":
        return (last - first).days + 1 == number
    by = {"months": 1, "years": 12}.get(kind)
    return bool(by) and first.day == 1 and days.shift_months(first, number * (by or 1)) - ONE == last
