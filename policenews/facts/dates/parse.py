"""`自1月14日(腊月廿三)起` as a point, its gloss and an operator: atoms put together, not yet on any calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policenews.facts.dates.atoms import CLOCK, DAY, DURATION, YEAR, Atom
from policenews.facts.dates.closings import closing
from policenews.facts.dates.durations import as_length, counted_point, counts_months, length
from policenews.facts.dates.expression import Expression, Point, as_lunar, may_follow
from policenews.facts.dates.festivals import OFFICIAL
from policenews.facts.dates.forms_bare import bare_atom
from policenews.facts.dates.forms_feasts import LUNAR_DAY
from policenews.facts.dates.marks import (
    AFTER_WEEKDAY,
    AGAIN_AND_AGAIN,
    AND,
    AND_HEADS,
    BESIDE_AN_EVENT,
    CLOSE,
    EVERY,
    GAP,
    JOIN,
    JOIN_HEADS,
    JOIN_SINCE,
    LASTING,
    LUNAR_HEAD,
    LUNAR_MARK,
    NOW,
    OTHER_MONTH,
    SEASON,
    WEEKDAYS_JOINED,
)
from policenews.facts.dates.neighbours import WEEKDAYS, neighbours
from policenews.facts.dates.numbers import whole
from policenews.facts.dates.operators import operators
from policenews.facts.dates.scan import SIEVE, atom_at
from policenews.facts.dates.signs import SIGNS
from policenews.facts.dates.years import from_taiwan, short_year

BETWEEN, GLOSS = SIGNS["between"].pattern, SIGNS["gloss"].pattern

_EVENTS = tuple("节假会赛考")
"""节前一周 is the week before a feast, and no week before what was told."""


class Parser:
    """Reads the expressions of one text from left to right; every character is looked at a bounded number of times."""

    def __init__(self, text: str, bare: bool) -> None:
        self.text = text
        self.bare = bare
        self._taiwan: bool | None = None
        self.week = (-1, 0)
        """Where the last weekday of a named week ends, and which week that was."""

    def expressions(self) -> Iterator[Expression]:
        """Every expression, in order, not overlapping; 每周五 and 每年3月 come again and again and are none."""
        position, floor, text, search = 0, 0, self.text, EVERY.search if self.bare else SIEVE.search
        years = -1
        while m := search(text, position):
            start = m.start()
            atom = self.atom(start, bool(self.bare and not SIEVE.match(text, start)))
            if (
                atom is None
                or (self.bare and atom.kind == "day~" and not floor and BESIDE_AN_EVENT.search(text, 0, start))
                or (not self.bare and atom.kind in ("yearmonth", "isoweek", "nth"))
                or (atom.kind == "week~" and text[start - 1 : start] in _EVENTS)
                or (atom.kind == "day" and OTHER_MONTH.search(text, max(0, start - 3), start))
            ):
                position = start + 1
                continue
            if atom.kind == "month" and start == years:
                position = atom.end  # 判处三年六月: so many months
                continue
            found = self.expression(atom, floor)
            if atom.kind == "years" and not found.operator:
                years = found.end
            position = floor = max(found.end, start + 1)
            if not AGAIN_AND_AGAIN.search(text, max(0, start - 3), start):
                yield found

    def atom(self, place: int, only_bare: bool = False) -> Atom | None:
        """The atom at a place; in a bare phrase 2018 and 09-01 are some, and 97年 is a year before what has days."""
        found = bare_atom(self.text, place) if self.bare else None
        found = found or (None if only_bare else atom_at(self.text, place))
        if found and found.level == DURATION and (counted := counted_point(self.text, found)):
            return counted
        if found and found.level == DURATION and found.kind == "years" and found.name:
            year = self.short_year(found)
            if year is not None:
                return Atom(YEAR, "year", year, year, "", found.start, found.end)
        return found

    def point(self, atom: Atom, deep: bool = True) -> Point:
        """`2024年 5月 20日（周一）上午9时` from its first atom."""
        atoms, end, text = [atom], atom.end, self.text
        gloss: Expression | None = None
        while True:
            if more := closing(text, atom, end, self.bare):
                end = more.end
                if more.kind:
                    atom = more
                    atoms.append(atom)
            season = SEASON.match(text, end) if deep and gloss is None and atom.level == YEAR else None
            if season and text[season.end() : season.end() + 1] in ("（", "("):
                end = season.end()  # 今年暑期（7月1日至8月31日）
            if deep and gloss is None and atom.level != DURATION and (m := GLOSS.match(text, end)):
                gloss, after = self.gloss(m, atom)
                end = after or end
            gap = GAP.match(text, end)
            following = self.atom(gap.end() if gap else end)
            if following is None or not may_follow(atom, following):
                return Point(atoms, atoms[0].start, end, gloss)
            atom = following
            atoms.append(atom)
            end = atom.end

    def gloss(self, m: re.Match[str], before: Atom) -> tuple[Expression | None, int]:
        """`（正月初四）`, `（11月4日至10日）`, `，正月初九`, `星期三`: an expression that says the same again."""
        mark = LUNAR_HEAD.match(self.text, m.end())
        inner = self.atom(m.end()) or (self.atom(mark.end()) if mark else None)  # （即农历二〇二〇年三月十九日）
        if inner is None or inner.level in (DURATION, CLOCK):
            return None, 0
        found = self.expression(inner, m.end(), deep=False)
        if m[0][:1] in ("（", "("):
            closing = CLOSE.match(self.text, found.end)
            return (found, closing.end()) if closing else (None, 0)
        if (
            before.level < DAY
            or found.last
            or inner.kind not in ("lunar", "weekday", "festival")
            or before.kind in WEEKDAYS
        ):
            return None, 0
        return found, found.end

    def expression(self, atom: Atom, floor: int, deep: bool = True) -> Expression:
        """The whole expression that starts with an atom: operators before it, a range, operators behind it."""
        text = self.text
        if atom.kind == "month" and text[atom.end - 1] == "月" and counts_months(text, atom, floor):
            atom = Atom(DURATION, "months", atom.first, atom.last, "", atom.start, atom.end)
        if atom.level == DURATION:
            return length(text, atom, floor)
        if atom.kind == "day" and (days := as_length(text, atom, floor)):
            if days.first:
                return length(text, days, floor)
            return Expression(atom.start, atom.end, Point([days], atom.start, atom.end), barred=True)
        if atom.kind == "weekday":
            if dated := self.weekday_first(atom):
                return dated
            if self.week[0] >= 0 and WEEKDAYS_JOINED.fullmatch(text, self.week[0], atom.start):
                atom = Atom(DAY, "weekday+", self.week[1], atom.last, "", atom.start, atom.end)  # 上周三、周五
        point = self.point(atom, deep)
        found = Expression(point.start, point.end, point)
        if atom.kind == "weekday+":
            self.week = (found.end, atom.first)
        if atom.level == YEAR and (mark := LUNAR_MARK.search(text, max(floor, found.start - 3), found.start)):
            point.atoms[:], found.start = as_lunar(point.atoms), mark.start()
        self.range(found, deep)
        if found.last is None:
            neighbours(text, found, point.atoms[-1], self)
        feast = point.atoms[-1]
        if (feast.kind in ("holiday", "again") or (feast.kind == "festival" and feast.name in OFFICIAL)) and (
            m := LASTING.match(text, found.end)
        ):
            found.end, found.days = m.end(), whole(m[1]) or 0
            feast.kind = "again" if feast.kind == "again" else "holiday"
        if deep:
            operators(self.text, found, max(floor, found.start - 5), self.bare)
            self.since_until(found)
        return found

    def since_until(self, found: Expression) -> None:
        """`今年以来至4月底`: the end right behind a beginning."""
        text = self.text
        if found.operator != "since" or not text.endswith("以来", found.start, found.end):
            return
        m = JOIN_SINCE.match(text, found.end)
        other = self.atom(m.end()) if m else None
        if other and other.level != DURATION and found.last is None:
            found.operator, found.last = "", self.point(other)
            found.end = found.last.end

    def weekday_first(self, atom: Atom) -> Expression | None:
        """`星期日 2015年4月5日`, `周日，二月十号` as a phrase of its own: the weekday says again what the date says."""
        m = AFTER_WEEKDAY.match(self.text, atom.end) if self.bare else None
        other = self.atom(m.end()) if m else None
        if m is None or other is None or other.kind not in ("year", "month", "date"):
            return None
        found = self.expression(other, m.end())
        if found.first.atoms[-1].level < DAY:
            return None
        found.start = atom.start
        return found

    def range(self, found: Expression, deep: bool) -> None:
        """`8月至11月`, `11月4日至10日`, `正月初一至十五`, `19时至次日凌晨2时`, `11月20日至今`."""
        text = self.text
        head = text[found.end : found.end + 1]
        if head in AND_HEADS and (m := AND.match(text, found.end)):
            self.between(found, m.end(), deep)
            return
        m = JOIN.match(text, found.end) if head in JOIN_HEADS else None
        if not m:
            return
        if now := NOW.match(text, m.end()):
            found.operator, found.end = "since", now.end()
            return
        lunar = next((atom for atom in found.first.atoms if atom.kind == "lunar"), None)
        if lunar and (day := LUNAR_DAY.match(text, m.end())):
            number = whole(day[0].removeprefix("初")) or 0
            other: Atom | None = Atom(DAY, "lunar", lunar.first, number, "", day.start(), day.end())
        else:
            other = self.atom(m.end())
        if other is not None and other.level != DURATION:
            found.last = self.point(other, deep)
            found.end = found.last.end

    def between(self, found: Expression, place: int, deep: bool) -> None:
        """`3月和9月之间`: from the one to the other."""
        other = self.atom(place)
        if other is None or other.level == DURATION or other.kind in ("festival", "holiday"):
            return
        last = self.point(other, deep)
        if m := BETWEEN.match(self.text, last.end):
            found.last, found.end = last, m.end()

    def taiwan(self) -> bool:
        """Whether the article is from Taiwan; looked for once."""
        if self._taiwan is None:
            self._taiwan = from_taiwan(self.text)
        return self._taiwan

    def short_year(self, atom: Atom) -> int | None:
        """`113年同期` of the Republic of China is 2024, `98年3月` 1998; a bare 3年 stays a duration."""
        return short_year(self.text, atom, self.bare, lambda: atom_at(self.text, atom.end), self.taiwan)
