"""Columns of changes: 环比 behind 本周 and 上周 is one of 本周 against 上周; in which unit, and against what."""

from __future__ import annotations

import re
from decimal import Decimal

from policenews.claims.items import Item, Sentence
from policenews.claims.table_cells import Figure
from policenews.claims.table_columns import Column
from policenews.facts.mentions import TimeMention

PER_CENT = ("%", "‰", "个百分点", "百分点")
_OPEN = ("open-unit", "nothing says whether the change is in per cent or in units")
_IN_PER_CENT = re.compile(r"[幅率%]|(?:同比|环比)$")


def change(item: Item, figure: Figure, column: Column) -> None:
    """Make a figure a change: ↓10.0% under 环比, 减少3起 under 较上周."""
    item.kind, item.measure = "change", "by"
    item.direction = "flat" if item.value == 0 else figure.direction or "up"
    item.basis = figure.basis or column.basis
    item.base_time = column.base_time
    item.unit = figure.num.unit or (column.unit if column.kind == "change" else None)
    if item.unit in PER_CENT:
        figure.num.flags = frozenset({"ratio"})


def compared(item: Item, column: Column, levels: list[tuple[Item, Column]]) -> list[Item]:
    """The figures of a row that a column of changes compares, the later one first."""
    found = [(i, c) for i, c in levels if i.kind in ("count", "ratio")]
    if column.time is not None and any(i.time == column.time for i, _ in found):
        found = [(i, c) for i, c in found if i.time == column.time]
    if column.head.words is not None or column.head.action is not None:
        same = [(i, c) for i, c in found if _alike(column, c)]
        found = same or found
    if not found:
        return []
    points = item.unit in PER_CENT[2:]
    found = [pair for pair in found if (pair[0].kind == "ratio") == points] or found  # 占比 between 起数 and its 同比
    if "累计" in column.label:
        longest = max(found, key=lambda pair: _days(pair[0].time))
        return [longest[0]]
    last = found[-1]
    run = [(i, c) for i, c in found if _words(c) == _words(last[1]) and i.unit == last[0].unit and i.agency == last[0].agency]
    now = [i for i, c in run if not c.earlier] or [i for i, _ in run]
    then = [i for i, c in run if i not in now]
    now.sort(key=lambda i: -(i.time.last.toordinal() if i.time is not None and i.time.last else 0))
    return [now[0], *then, *now[1:]]


def _alike(column: Column, other: Column) -> bool:
    mine = "".join(w.text for w in (column.head.action, column.head.words) if w is not None)
    return mine == _words(other) or bool(mine) and mine in other.label


def _words(column: Column) -> str:
    return "".join(w.text for w in (column.head.action, column.head.words) if w is not None)


def unit_of_change(item: Item, column: Column, about: list[Item], beside: bool) -> str | None:
    """-3 between 8起 and 11起 is in 起; 27.6 and what a head calls 增幅 are per cent; a bare -3 that nothing else speaks of may be either.

    `beside` says whether other cells of the column have a % of their own.
    """
    if len(about) > 1 and about[0].kind == about[1].kind == "count":
        now, then = about[0].value, about[1].value
        if abs(now - then) == item.value:
            return about[0].unit
        if then and abs(abs(now - then) * 100 / then - item.value) < 1:
            return "%"
    if beside or about[0].kind == "ratio":  # 2.5 of a rate: per cent, or points
        item.notes.append(_OPEN)
        return None
    if item.value != item.value.to_integral_value() or _IN_PER_CENT.search(column.label):
        return "%"
    item.notes.append(_OPEN)
    return None


def ends_alike(one: TimeMention | None, other: TimeMention | None) -> bool:
    """9月 and 1—9月: 同比 behind the two may be that of either."""
    return one is not None and other is not None and one.last == other.last and one.first != other.first


def _days(time: TimeMention | None) -> int:
    return (time.last - time.first).days if time is not None and time.first and time.last else 0


def second(line: Sentence, figure: Figure, column: Column, level: Item) -> Item | None:
    """33（-8.3%）: the change of the figure before the bracket; 33（27.5%） is a share only where the head says so."""
    moved_by = figure.signed or "比" in column.bracket or "增减" in column.bracket
    share = column.bracket and any(w in column.bracket for w in ("占", "率")) or "占" in column.bracket
    if level.kind == "change" or not (moved_by or share):
        level.notes.append(("second-figure", "the figure in brackets behind it is not said to be a change or a share; left out"))
        return None
    num = figure.num
    item = Item(start=num.start, end=num.end, value=num.value or Decimal(0), num=num, sentence=line, rules=["cell"])
    if share and not figure.signed:
        item.kind, item.unit = "ratio", num.unit
    else:
        change(item, figure, column)
        item.basis = item.basis or ("yoy" if "同" in column.bracket else "mom" if "环" in column.bracket else None)
    item.topic, item.object, item.verb = level, level.object, level.verb
    item.time, item.open_time, item.agency, item.open_agency = level.time, level.open_time, level.agency, level.open_agency
    num.role = None
    return item
