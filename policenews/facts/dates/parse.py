"""`自1月14日(腊月廿三)起` as a point, its gloss and an operator: atoms put together, not yet on any calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policenews.facts.dates.atoms import (
    CENTURY, CLOCK, DAY, DAYPART, DECADE, DURATION, MONTH, PART, TEN, YEAR, Atom,
)  # fmt: skip
from policenews.facts.dates.forms_numbers import TO
from policenews.facts.dates.forms_words import LUNAR_DAY
from policenews.facts.dates.numbers import whole
from policenews.facts.dates.scan import SIEVE, atom_at

Operator = Literal["", "until", "since", "before", "after", "by", "same", "now", "ago", "later", "past", "last", "next"]
"""until 截至X · since 自X起, X以来 · before X之前 · after X之后 · by X底前 · same X同期 · now X至今 · ago 3天前 · later 两周后 ·
past 三年来 · last 近三年 · next 未来三天."""


@dataclass(slots=True)
class Point:
    """`2月1日（正月初四）凌晨`: atoms of rising level, and what stands in brackets behind the day."""

    atoms: list[Atom]
    start: int
    end: int
    gloss: Expression | None = None


@dataclass(slots=True)
class Expression:
    """`自5月1日起至6月30日止`: a point, perhaps a second one, and an operator; half-open place with its operators."""

    start: int
    end: int
    first: Point
    last: Point | None = None
    operator: Operator = ""
    core: int = 0
    barred: bool = False
    days: int = 0


GAP = re.compile(r"[ \u3000]?的?")
JOIN = re.compile(rf" ?(?:起|开始|凌晨|晚|许)?(?:{TO}|起 ?(?={TO}))(?:了)?")
OPEN = re.compile(r"[（(]|[，,](?=(?:农历|正月|腊月|大年|除夕|星期|周[一二三四五六日]))|[ \u3000]?(?=(?:农历|星期[一二三四五六日天]|周[一二三四五六日]))")
CLOSE = re.compile(r"[，,、][^（）()，,]{0,6}[）)]|[）)]")
YEAR_EDGE = re.compile(r"(?:年)?(?:(初|底|末|尾)(?!始|期|层|线|部)|份|度(?!假|过))")
MONTH_EDGE = re.compile(r"份?(?:(初|底|末|尾)(?!始|期|层|线|部))|份")
SMALL_PART = re.compile(r"(?:当?[晚夜](?![会饭宴班自间上里])|早(?![已就期在日餐饭高]))")

LAST_DAY = re.compile(r"(?:[12][0-9]|3[01]|0?[1-9])(?=$|[，。 ])")
LASTING = re.compile(r"([0-9]{1,2}|[一二三四五六七八九十]{1,2})天(?!津)")
FAR_SINCE = re.compile(r"[^，。；！？\n,;]{1,60}?以来")
SINCE = re.compile(
    r"(?:[ \u3000]?(?:以来|之来|至今|迄今|到现在|到今天|到目前|来(?=[，,、。 \u3000]|共|累计|已|全|我|该|辖|市|县|区|$)|"
    r"起(?![诉火获草到底因伏运送源步飞降落点居床哄薪讫停数重码吊降])(?:至今)?|(?:开始|以后)?(?=以来)以来|开始(?=[，,、]|$)))"
)
AFTER = re.compile(r"(?:之后|以后|过后|后(?![勤续备方台期面者果来半排代院座悔顾]))")
BEFORE = re.compile(r"(底|末)?(?:之前|以前|前(?![往期列沿夕后来台方端线景身者三两几半一二四五六七八九十0-9]))")
JOIN_HEADS = frozenset(" 起开凌晚许至到—－-–~～―─")
OPERATOR_HEADS = frozenset(" \u3000以之来至迄到起开过后底末前的同期间内当里止为左许")
"""Characters that an operator begins with: most expressions have none behind them."""
SAME = re.compile(r"的?(?:同期|同月|同一?时期|同日)")
DURING = re.compile(r"(?:期间|间(?![隔接断])|以内|之内|内(?![部保容蒙外江置勤存涵参])|当天|当日|里(?![程面约弄巷])|止|为止|左右|前后|许(?![可多]))+")
WITHIN = re.compile(r"(?:之|以)?内(?![部保容蒙外])|(?:以|之)[上下]|里(?!程)")
AGO = re.compile(r"(?:之前|以前|前(?![往期列沿夕后台方端线景]))")
PAST = re.compile(r"(?:以来|来(?![访电信到自源临宾华沪京往自回做]))")

BEFORE_SINCE = re.compile(r"(?:自从|自|从|打)[ \u3000]?$")
BEFORE_UNTIL = re.compile(r"(?:截[至止]到?|截止[至到]?|至|到)[ \u3000]?$")
BEFORE_LENGTH = re.compile(r"(?:(近|最近|过去|刚过去的?|这|近来)|(未来|今后|接下来的?)|(连续|历时|为期|长达|拘留|拘役|整顿|停业|暂扣|扣留|期限|持续|共|超过?|满|不足|仅|用时?|达|每|第|有期徒刑|处))(?:的|了|约|近)?$")

_RISING = {
    "day": {"month", "month+", "month~", "lunarmonth"},
    "ten": {"month", "month+", "month~", "lunarmonth"},
    "nth": {"month", "month+", "month~"},
    "isoweek": {"year", "year+"},
}
"""Atoms that only follow certain others: a day number needs a month before it."""

YEARLY = frozenset({"year+", "year", "year~", "cycle", "whole", "within"})
ALONE = frozenset({"week+", "week~", "weekend", "weekday+", "day+", "day~", "month+", "month~", "quarter+", "date", "again", "whole", "within", "yearmonth"})
"""Atoms that no coarser atom may precede."""


def _may_follow(before: Atom, after: Atom) -> bool:
    if after.level <= before.level or after.level == DURATION or before.level == DURATION:
        return False
    if after.kind in _RISING:
        return before.kind in _RISING[after.kind]
    if after.kind in ALONE:
        return after.kind in ("month~", "day~") and False
    if after.level in (DAYPART, CLOCK):
        return before.level >= DAY or before.kind in ("festival", "holiday") or before.level == DAYPART
    if after.kind == "weekday":
        return before.level == DAY
    if before.level == DECADE or before.level == CENTURY:
        return after.level == DECADE or after.kind == "edge"
    if after.kind == "month":
        return before.level == YEAR
    if after.kind == "edge":
        return after.name[0] == "年" and before.level == YEAR or after.name[0] == "月" and before.level <= MONTH
    return before.level == YEAR


class Parser:
    """Reads the expressions of one text from left to right; every character is looked at a bounded number of times."""

    def __init__(self, text: str, bare: bool) -> None:
        self.text = text
        self.bare = bare

    def expressions(self) -> Iterator[Expression]:
        """Every expression, in order, not overlapping."""
        position, floor, text = 0, 0, self.text
        search = SIEVE.search
        while m := search(text, position):
            found = None
            atom = atom_at(text, m.start())
            if atom is not None and (self.bare or atom.kind not in ("yearmonth", "isoweek", "nth")):
                found = self.expression(atom, floor)
            if found is None:
                position = m.start() + 1
                continue
            yield found
            position = floor = max(found.end, m.start() + 1)

    def point(self, atom: Atom, deep: bool = True) -> Point:
        """`2024年 5月 20日（周一）上午9时` from its first atom."""
        atoms, end, text = [atom], atom.end, self.text
        gloss: Expression | None = None
        while True:
            if CENTURY <= atom.level <= YEAR and (m := YEAR_EDGE.match(text, end)):
                end = m.end()
                if m[1]:
                    atom = Atom(PART, "edge", {"初": 1}.get(m[1], 12), 0, "年" + m[1], m.start(), end)
                    atoms.append(atom)
                    continue
            elif atom.kind in ("month", "month+", "month~", "lunarmonth") and (m := MONTH_EDGE.match(text, end)):
                end = m.end()
                if m[1]:
                    atom = Atom(TEN, "edge", {"初": 1}.get(m[1], 3), 0, "月" + m[1], m.start(), end)
                    atoms.append(atom)
            elif atom.level == DAY and atom.kind != "weekday+" and (m := SMALL_PART.match(text, end)):
                end = m.end()
                atom = Atom(DAYPART, "daypart", 0, 0, m[0][-1], m.start(), end)
                atoms.append(atom)
            elif self.bare and atom.kind == "month" and (m := LAST_DAY.match(text, end)):
                end = m.end()
                atom = Atom(DAY, "day", whole(m[0]) or 0, whole(m[0]) or 0, "", m.start(), end)
                atoms.append(atom)
            if deep and atom.level != DURATION and gloss is None and (m := OPEN.match(text, end)):
                gloss, after = self.gloss(m, atom)
                if gloss:
                    end = after
            following = atom_at(text, GAP.match(text, end).end())  # type: ignore[union-attr]
            if following is None or not _may_follow(atom, following):
                break
            atom = following
            atoms.append(atom)
            end = atom.end
        return Point(atoms, atoms[0].start, end, gloss)

    def gloss(self, m: re.Match[str], before: Atom) -> tuple[Expression | None, int]:
        """`（正月初四）`, `（11月4日至10日）`, `，正月初九`, `星期三`: an expression that says the same again."""
        inner = atom_at(self.text, m.end())
        if inner is None or inner.level == DURATION or inner.level == CLOCK:
            return None, 0
        found = self.expression(inner, m.end(), deep=False)
        if found is None:
            return None, 0
        if m[0] in ("（", "("):
            closing = CLOSE.match(self.text, found.end)
            if not closing:
                return None, 0
            return found, closing.end()
        if before.level < DAY or found.last or inner.kind not in ("lunar", "weekday", "festival"):
            return None, 0
        return found, found.end

    def expression(self, atom: Atom, floor: int, deep: bool = True) -> Expression | None:
        """The whole expression that starts with an atom: operators before it, a range, operators behind it."""
        text = self.text
        if atom.kind == "day" and (left := BEFORE_LENGTH.search(text[max(floor, atom.start - 5) : atom.start])) and left[3]:
            return Expression(atom.start, atom.end, Point([Atom(DURATION, "days", start=atom.start, end=atom.end)], atom.start,
                                                          atom.end), core=atom.start, barred=True)  # fmt: skip
        point = self.point(atom, deep)
        found = Expression(point.start, point.end, point, core=point.start)
        if atom.level == DURATION:
            return self.length(found, atom, floor)
        self.range(found, deep)
        if point.atoms[-1].kind in ("holiday", "again") and (m := LASTING.match(text, found.end)):
            found.end, found.days = m.end(), whole(m[1]) or 0
        if deep:
            self.operators(found, floor)
        return found

    def range(self, found: Expression, deep: bool) -> None:
        """`8月至11月`, `11月4日至10日`, `正月初一至十五`, `19时至次日凌晨2时`."""
        text = self.text
        m = JOIN.match(text, found.end) if text[found.end : found.end + 1] in JOIN_HEADS else None
        if not m:
            return
        if text.startswith(("今", "目前", "现在"), m.end()) and not text.startswith(("今天", "今日", "今年", "今晚", "今（", "今("), m.end()):
            found.operator = "now"
            found.end = m.end() + (1 if text[m.end()] == "今" else 2)
            return
        tail = found.first.atoms
        if any(a.kind == "lunar" for a in tail) and (day := LUNAR_DAY.match(text, m.end())):
            month = next(a for a in tail if a.kind == "lunar").first
            other = Atom(DAY, "lunar", month, whole(day[0].removeprefix("初")) or 0, "", day.start(), day.end())
            found.last = self.point(other, deep)
            found.end = found.last.end
            return
        other_atom = atom_at(text, m.end())
        if other_atom is None or other_atom.level == DURATION:
            return
        found.last = self.point(other_atom, deep)
        found.end = found.last.end

    def operators(self, found: Expression, floor: int) -> None:
        """What stands before and behind: 截至, 自 … 起, 以来, 之前, 同期, 期间, 底前."""
        text, last = self.text, (found.last or found.first).atoms[-1]
        left = text[max(floor, found.start - 5) : found.start]
        if m := BEFORE_UNTIL.search(left):
            if left[m.start()] == "截":
                found.operator = "until"
                found.start -= len(left) - m.start()
        behind = text[found.end : found.end + 1] in OPERATOR_HEADS
        if behind and (m := SAME.match(text, found.end)):
            found.operator, found.end = "same", m.end()
            return
        if behind and (m := DURING.match(text, found.end)):
            found.end = m.end()
            if m[0].endswith("止") and not found.last and not found.operator:
                found.operator = "until"
        if found.operator == "now":
            if m := BEFORE_SINCE.search(left):
                found.start -= len(left) - m.start()
            return
        if found.operator == "until":
            return
        if m := SINCE.match(text, found.end):
            if not (m[0] == "来" and found.last is None and last.level != YEAR):
                found.operator, found.end = "since", m.end()
                if before := BEFORE_SINCE.search(left):
                    found.start -= len(left) - before.start()
            return
        if not left and not behind:
            return
        if (before := BEFORE_SINCE.search(left)) and (FAR_SINCE.match(text, found.end) or text.startswith("开始", found.end)):
            found.operator = "since"
            found.start -= len(left) - before.start()
            return
        if m := BEFORE.match(text, found.end):
            found.operator, found.end = "by" if last.kind == "edge" else "before", m.end()
        elif m := AFTER.match(text, found.end):
            found.operator, found.end = "after", m.end()

    def length(self, found: Expression, atom: Atom, floor: int) -> Expression | None:
        """`3天前`, `三年来`, `近三年`, `24小时内`: a duration and what makes a time of it."""
        text, end = self.text, atom.end
        if atom.kind == "years" and atom.name and (year := self.short_year(atom)):
            return self.expression(Atom(YEAR, "year", year, year, "", atom.start, atom.end), floor)
        left = text[max(floor, found.start - 5) : found.start]
        before = BEFORE_LENGTH.search(left)
        if before and before[3]:
            found.barred = True
        elif before and before[1]:
            found.operator = "last"
        elif before and before[2]:
            found.operator = "next"
        if m := WITHIN.match(text, end):
            found.end = m.end()
        elif m := PAST.match(text, end):
            found.operator, found.end = "past", m.end()
        elif m := AGO.match(text, end):
            found.operator, found.end = "ago", m.end()
        elif m := AFTER.match(text, end):
            found.operator, found.end = "later", m.end()
        if before and found.operator in ("last", "next", "past") and not found.barred:
            found.start -= len(left) - before.start()
        return found

    def short_year(self, atom: Atom) -> int | None:
        """`113年同期` of the Republic of China is 2024, `98年3月` 1998; a bare 3年 stays a duration."""
        text, number = self.text, atom.first
        after = text[atom.end : atom.end + 4]
        calendar = re.match(r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|[至—\-])|上半|下半|同期|度|第|全年|底|初|春节|$", after)
        if atom.last != number or len(atom.name) < 2:
            return None
        if 100 < number < 150 and (calendar or not re.match("[来间前后内以多]", after)):
            return number + 1911
        if 50 <= number <= 99 and calendar and (after or self.bare):
            return 1900 + number
        if number <= 40 and calendar and "月" in calendar[0] and atom.name.isdigit():
            return 2000 + number
        return None
