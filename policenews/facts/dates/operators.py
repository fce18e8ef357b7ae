"""`截至X`, `自X起`, `X以来`, `X之前`: the operator that the signs before and behind an expression make."""

from __future__ import annotations

from policenews.facts.dates.atoms import DAY, DAYPART, YEAR
from policenews.facts.dates.expression import Expression
from policenews.facts.dates.marks import SEASON, SIGN_HEADS
from policenews.facts.dates.numbers import whole
from policenews.facts.dates.signs import SIGNS

UNTIL, BEGUN_UNTIL, UP_TO, FROM, SINCE, WITH_BEFORE, WITH_AFTER, BESIDE, BEFORE, AFTER, SAME, DURING, FAR, BEGUN = (
    SIGNS[name].pattern
    for name in (
        "until",
        "begun until",
        "up to",
        "from",
        "since",
        "before and with",
        "after and with",
        "day beside",
        "before",
        "after",
        "same",
        "during",
        "started far behind",
        "begun",
    )
)


_BEGUN = 24
"""Characters: so far in front of 至 stands what was begun."""


def operators(text: str, found: Expression, floor: int, bare: bool) -> None:
    """What stands before and behind: 截至, 自 … 起, 以来, 之前, 同期, 期间, 底前."""
    end = found.end
    last = found.atoms[-1]
    if m := UNTIL.search(text, floor, found.start):
        found.operator, found.start = "until", m.start()
    elif text[found.start - 1 : found.start] in ("至", "到") and (m := BEGUN_UNTIL.search(text, max(0, found.start - _BEGUN), found.start)):
        found.operator, found.start = "until", m.start("to")
    elif (last.kind == "edge" or bare) and (m := UP_TO.search(text, floor, found.start)):
        found.operator, found.start = "by", m.start()
    behind = text[end : end + 1] in SIGN_HEADS
    one_day = not found.last and (last.level == DAY or last.kind in ("festival", "holiday"))
    if one_day and (m := BESIDE.match(text, end)):
        found.shift, found.end = -1 if m["back"] else 1, m.end()
        if m["days"]:
            found.shift = -(whole(m["n"]) or 0) if m["n"] else -7
        return
    if behind and (m := SAME.match(text, end)):
        found.operator, found.end = "same", m.end()
        return
    if behind and (m := DURING.match(text, end)):
        end = found.end = m.end()
        if m[0].startswith("当") and last.kind == "festival":
            last.first = 1  # 元旦当日 is the day, not the holiday
        if m[0].endswith("止") and not found.last and not found.operator:
            found.operator = "until"
    if found.operator == "until":
        return
    begin = FROM.search(text, floor, found.start)
    if behind and not found.operator and (m := WITH_BEFORE.match(text, end)):
        found.operator, found.end = "until", m.end()
        return
    if (
        behind
        and not found.operator
        and (m := WITH_AFTER.match(text, end))
        or (
            behind
            and not found.operator
            and (m := SINCE.match(text, end))
            and (m[0] != "来" or found.last or last.level == YEAR)
        )
    ):
        found.operator, found.end = "since", m.end()
    elif not found.operator and (
        (begin and goes_on(text, begin[0], found, bare))
        or (not found.last and last.level < DAYPART and BEGUN.match(text, end) and not (last.level == YEAR and SEASON.match(text, end)))
    ):
        found.operator = "since"
    if found.operator == "since":
        found.start = begin.start() if begin else found.start
    elif behind and found.last and (m := BEFORE.match(text, end)):
        found.end = m.end()  # 从2020年到2025年前
    elif behind and (m := BEFORE.match(text, end)):
        found.operator, found.end = "by" if last.kind == "edge" or found.operator == "by" else "before", m.end()
    elif behind and (m := AFTER.match(text, end)):
        if not text.endswith("继", 0, found.start):  # 继今年2月之后 tells what came before, and starts nothing
            found.operator = "after"
        found.end = m.end()


def goes_on(text: str, begin: str, found: Expression, bare: bool) -> bool:
    """Whether 自 or 从 before a time is answered behind it."""
    end = found.end
    return bool(
        FAR.match(text, end)
        or text.startswith("开始", end)
        or begin.startswith("自从")
        or (bare and not found.last and end == len(text))
    )
