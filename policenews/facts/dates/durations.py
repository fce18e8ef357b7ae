"""`近三月`, `行政拘留15日`, `3天前`: what is a length, and the operator that makes a time of it."""

from __future__ import annotations

from policenews.facts.dates.atoms import DURATION, Atom
from policenews.facts.dates.expression import Expression, Operator, Point
from policenews.facts.dates.signs import SIGNS

AFTER, AGO, PAST, INSIDE, LENGTH = (
    SIGNS[name].pattern for name in ("after", "ago", "past", "inside a length", "length")
)
_MORE = tuple("份初底末上中下0123456789一二三四五六七八九十")
"""What goes on after a month: 近3月份, 近3月5日 are no three months."""


def counts_months(text: str, atom: Atom, floor: int) -> bool:
    """`近三月`, `过去6月`: so many months, not the month of that number."""
    before = LENGTH.search(text, max(floor, atom.start - 5), atom.start)
    return bool(before and before["last"] and atom.first == atom.last and not text.startswith(_MORE, atom.end))


def as_length(text: str, atom: Atom, floor: int) -> Atom | None:
    """`行政拘留15日`, `5日以上10日以下`, `7日内`: so many days, not the day of that number."""
    before = LENGTH.search(text, max(floor, atom.start - 5), atom.start)
    barred = before is not None and before["barred"] is not None
    inside = INSIDE.match(text, atom.end)
    counted = before is not None and (before["last"] or before["next"]) and text[atom.end - 1] == "日"
    if counted and atom.first == atom.last:  # 近五日
        return Atom(DURATION, "days", atom.first, atom.last, "", atom.start, atom.end)
    if not barred and inside and inside[0][-1] == "内" and atom.first == atom.last:
        return Atom(DURATION, "days", atom.first, atom.last, "", atom.start, atom.end)
    return Atom(DURATION, "days", start=atom.start, end=atom.end) if barred or inside else None


def length(text: str, atom: Atom, floor: int) -> Expression:
    """`3天前`, `三年来`, `近三年`, `24小时内`: a duration and what makes a time of it."""
    end = atom.end
    found = Expression(atom.start, end, Point([atom], atom.start, end))
    before = LENGTH.search(text, max(floor, atom.start - 5), atom.start)
    if before:
        found.barred = bool(before["barred"])
        found.recent = bool(before["last"])
        found.operator = "last" if before["last"] else "next" if before["next"] else ""
    operator: Operator
    for sign, operator in ((INSIDE, ""), (PAST, "past"), (AGO, "ago"), (AFTER, "later")):
        if m := sign.match(text, end):
            found.operator, found.end = operator or found.operator, m.end()
            found.beyond = m[0][0] in "以之过"  # 三天以前 is no day, but all days up to it
            if sign is INSIDE and m[0][-1] == "内" and not found.operator:
                found.operator = "within"
            break
    if before and not found.barred and found.operator in ("last", "next", "past"):
        found.start = before.start()
    return found
