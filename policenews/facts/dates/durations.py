"""`近三月`, `行政拘留15日`, `3天前`: what is a length, and the operator that makes a time of it."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import DURATION, MONTH, TEN, YEAR, Atom
from policenews.facts.dates.expression import Expression, Operator, Point
from policenews.facts.dates.numbers import HAN, whole
from policenews.facts.dates.signs import SIGNS

AFTER, AGO, PAST, INSIDE, LENGTH = (
    SIGNS[name].pattern for name in ("after", "ago", "past", "inside a length", "length")
)
_MORE = tuple("份初底末上中下0123456789一二三四五六七八九十")
"""What goes on after a month: 近3月份, 近3月5日 are no three months."""
_OF_A_DAY = re.compile(
    r"当[天日晚夜]|[晚夜早](?![间上])|[晚夜早][间上]|凌晨|清晨|上午|中午|下午|傍晚|深夜|[单一][天日夜]|[0-9]{1,2}[时点]"
)
"""What only a day of the calendar has: 仅14日当晚, 仅5日一天 are no lengths."""


def counts_months(text: str, atom: Atom, floor: int) -> bool:
    """`近三月`, `过去6月`: so many months, not the month of that number; 刚刚过去的4月 is that month."""
    before = LENGTH.search(text, max(floor, atom.start - 5), atom.start)
    return bool(before and before["last"] and before[0][-1] != "的" and atom.first == atom.last and not text.startswith(_MORE, atom.end))


AGO_OR_AFTER = re.compile("(?:[之以])?(?:前(?![往期夕后来])|后(?![续勤期]))")
DEADLINE = re.compile("[月于在至到初、，和及]")
"""Behind these 十日前 is a term that ends with the tenth of a month, and no length."""


def as_length(text: str, atom: Atom, floor: int) -> Atom | None:
    """`行政拘留15日`, `5日以上10日以下`, `7日内`: so many days, not the day of that number."""
    before = LENGTH.search(text, max(floor, atom.start - 5), atom.start)
    barred = before is not None and before["barred"] is not None and not _OF_A_DAY.match(text, atom.end)
    inside = INSIDE.match(text, atom.end)
    ago = text[atom.start] in HAN and text[atom.end - 1] == "日" and AGO_OR_AFTER.match(text, atom.end)
    if ago and not barred and atom.first == atom.last and not DEADLINE.search(text, max(0, atom.start - 1), atom.start):
        return Atom(DURATION, "days", atom.first, atom.last, "", atom.start, atom.end)  # 三日后
    counted = before is not None and (before["last"] or before["next"]) and text[atom.end - 1] == "日"
    if counted and atom.first == atom.last:  # 近五日
        return Atom(DURATION, "days", atom.first, atom.last, "", atom.start, atom.end)
    if not barred and inside and inside[0][-1] == "内" and atom.first == atom.last:
        return Atom(DURATION, "days", atom.first, atom.last, "", atom.start, atom.end)
    return Atom(DURATION, "days", start=atom.start, end=atom.end) if barred or inside else None


_BACK = re.compile(
    r"(?:之|以)?(?P<side>[前后])的?(?=(?P<day>今[天日]|同一?[天日]|这一?[天日]|[0-9一二三四五六七八九十]{1,2} ?[日号])|[0-9一二三四五六七八九十]{1,2} ?月(?![后前内间])|[上下]半年|[春夏秋冬]天|第?[一二三四1-4]个?季)"
)


def counted_point(text: str, atom: Atom) -> Atom | None:
    """`三年前` before 5月, `两个月后` before 8日: the year or month that a day stands in, not a length of its own."""
    level = {"years": YEAR, "months": MONTH, "weeks": TEN}.get(atom.kind)
    known = level is not None and 0 < atom.first == atom.last < 60 and atom.name not in _VAGUE
    m = _BACK.match(text, atom.end) if known else None
    if m is None or level is None:
        return None
    said = (m["day"] or "")[-1:]
    this = bool(said) and m["day"][0] in "今同这"
    if not (this or (level == MONTH) == (said in ("日", "号"))) or (level == TEN and not this):
        return None  # 两个月前8日, but 两年前8月; 一周前的今天
    by = atom.first if m["side"] == "后" else -atom.first
    kind = {YEAR: "year+", MONTH: "month+"}.get(level, "week+")
    return Atom(level, kind, by, 0, "", atom.start, m.end())


_VAGUE = ("many", "list", "ordinal", "few", "plus", "first", "next")


_N = rf"(?:[0-9]{{1,3}}|[{HAN}]{{1,3}})"
_REST = {
    "years": re.compile(
        rf"[零又]?(?P<m>{_N}) ?个月(?:[零又]?(?P<d>{_N}) ?[天日])?(?P<h>[零又]?{_N} ?个?(?:小时|钟头?))?"
    ),
    "months": re.compile(rf"[零又]?(?P<m>)(?P<d>{_N}) ?[天日](?P<h>[零又]?{_N} ?个?(?:小时|钟头?))?"),
}
_CLOCK = re.compile(rf"(?:{_N}分钟?)?(?:{_N}秒)?")
"""The hours and minutes behind the days of a length, which move no day."""


def _joined(text: str, atom: Atom) -> Atom:
    """`一年两个月`, `两个月零五天`: one length. Its months are the first number, its days the name."""
    m = _REST[atom.kind].match(text, atom.end) if atom.kind in _REST and atom.name not in _VAGUE else None
    if m is None or atom.first != atom.last or not atom.first or text[atom.end - 1] == "半":
        return atom
    months, extra = (
        atom.first * (12 if atom.kind == "years" else 1) + (whole(m["m"] or "") or 0),
        whole(m["d"] or "") or 0,
    )
    clock = _CLOCK.match(text, m.end()) if m["h"] else None
    end = clock.end() if clock else m.end()
    return Atom(
        DURATION, "monthsdays" if extra else "months", months, months, str(extra) if extra else "", atom.start, end
    )


def length(text: str, atom: Atom, floor: int) -> Expression:
    """`3天前`, `三年来`, `近三年`, `24小时内`: a duration and what makes a time of it."""
    atom = _joined(text, atom)
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
