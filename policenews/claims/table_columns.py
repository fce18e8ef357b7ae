"""The columns of a table: what each one's head says of the figures below it, and which of them a column of changes compares."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from policenews.claims.items import Range
from policenews.claims.table_grid import Grid, unit_in
from policenews.claims.table_heads import Head, joined, read_head, without
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.models import Basis

if TYPE_CHECKING:
    from policenews.claims.engine import Engine

_THEN = r"(?:[去上前]一?(?:年|个?月|周|季度?|期|日|天|旬)(?:同期|同月|同季|末|底)?|(?:历史)?同期|年初|年末|(?:19|20)\d\d年(?:\d{1,2}月|同期|末|底)?|节前)"
_COMPARED = re.compile(rf"[与和同跟]?(?:相?较|比|相比){_THEN}(?:相比|比)?(?!重|例|率)|[与和同跟]{_THEN}(?:相比|比)")
_CHANGE = re.compile(r"(?:同比|环比|增减|升降|增[长幅速]|降[幅低]|涨[幅跌]|跌幅|变化|上升|下降|提高|增加|减少|±|＋－|\+/?-)+(?:率|幅度?|情况|[数值量]|百分点|百分比)*|[%％]")
_BEFORE = re.compile(r"上一?(?:周|月|季度?|期|旬|日)|前一?(?:周|月|季度?|期|日|天|旬)")
_YEAR_BEFORE = re.compile(r"去年|上年|(?:历史)?同期")
_LONG = re.compile("累计")
_THIS = re.compile(r"[本当]个?[月周季年日旬期]")
_SPACE = re.compile(r"[\s　]+")
_UNIT_HEAD = re.compile(r"(?:计量)?单位(?:名称)?")
_NO_FIGURES = re.compile(r"序号|编号|排[名序位]|名次|位次|得分|分值|评分|总分|成绩|备注|说明|电话|手机号|联系(?:方式|电话|人)|邮编|编码|代码|地址|日期|时间|年龄|目标|任务|计划|考核|责任人|占比排名|网址")
_PLANNED = re.compile(r"目标|计划|任务数|考核")
_COUNTED_BY = re.compile(r"(?P<unit>[起件宗人次户辆])数$")
_SHORT_NOTE = re.compile(r"[（(][^（）()]{1,12}[)）]")
_RATE = re.compile(r"率|占比|比重|比例|百分比")

Kind = Literal["value", "change", "unit", "skip"]


@dataclass(slots=True)
class Column:
    """What a column's head says: what is counted, in which unit, when, and whether it is a change."""

    label: str = ""
    head: Head = field(default_factory=Head)
    unit: str | None = None
    scale: str = ""
    kind: Kind = "value"
    time: TimeMention | None = None
    basis: Basis | None = None
    """What a column of changes compares with."""
    base_time: TimeMention | None = None
    organ: AgencyMention | None = None
    earlier: bool = False
    """Whether it is the past that others are compared with: 上月, 去年同期."""
    open_time: bool = False
    bracket: str = ""
    """What the head says of a second figure in brackets: 同比 of 起数（同比）."""


def columns(engine: Engine, table: Grid, width: int) -> list[Column]:
    """The columns of a table, merged from all rows of its head."""
    found = [_column(engine, table, n) for n in range(width)]
    if found and _UNIT_HEAD.fullmatch(found[0].label):
        found[0].kind = "value"  # whose figures they are, not what they are counted in
    values = [c for c in found if c.kind == "value" and c.label]
    said = _of_the_table(engine, table)
    for column in found:
        if said is not None and column.kind == "value":
            _in_that_stretch(column, said)
        if column.kind == "value" and column.earlier and column.time is None:
            told = next((c.time for c in values if not c.earlier and c.time is not None), said)
            _a_year_before(column, told)
    for column in found:
        if column.kind == "change" and column.basis is None:
            column.basis = _basis(column, values)
    return found


def _column(engine: Engine, table: Grid, number: int) -> Column:
    column, text = Column(), engine.text
    parts = table.parts(number, text)
    column.label = _SPACE.sub("", "".join(text[a:b] for _, (a, b) in parts))
    last = _SPACE.sub("", text[slice(*parts[-1][1])]) if parts else ""
    if _UNIT_HEAD.fullmatch(last):
        column.kind = "unit"
    elif _NO_FIGURES.search(last) and not _CHANGE.match(last) and (_PLANNED.search(last) or not unit_in(text, *parts[-1][1], engine.vocabulary.units.words)):
        column.kind = "skip"
    elif _CHANGE.search(re.sub(r"[（(][^（）()]*[)）]", "", column.label).replace("%", "")) or _COMPARED.search(column.label):
        column.kind = "change"
    for row, place in parts:
        _part(engine, column, row, place)
    if column.unit is None and column.kind == "change" and last.endswith(("%", "％")):
        column.unit = "%"
    if column.unit is None and (counted := _COUNTED_BY.search(last)):
        column.unit = counted["unit"]
    if column.kind == "value":
        column.earlier = bool(_BEFORE.search(column.label) or _YEAR_BEFORE.search(column.label))
        column.open_time = column.earlier and column.time is None
    return column


def _times(engine: Engine, column: Column, row: int, place: Range) -> list[Range]:
    """Take the period of a cell of the head; gives the places of all words of time in it."""
    sentence = engine.sentence(engine.blocks[row].start, engine.blocks[row].end, row)
    found = [t for t in sentence.times if place[0] <= t.start and t.end <= place[1]]
    compared = [m.span() for m in _COMPARED.finditer(engine.text, *place)]
    for time in found:
        if any(a <= time.start < b for a, b in compared):
            column.base_time = time if time.placed else None
        elif time.placed and time.use != "base":
            column.time = time
    return [(t.start, t.end) for t in found]


def _part(engine: Engine, column: Column, row: int, place: Range) -> None:
    """One cell of the head: its unit, period and words of change, and what is left says what is counted."""
    text = engine.text
    above = column.time
    cut = _times(engine, column, row, place)
    if above is not None and column.time is not above and (_THIS.search(text, *place) or _BEFORE.search(text, *place)):
        _in_that_stretch(column, above)  # 9月 over 本月 and 上月
    sentence = engine.sentence(engine.blocks[row].start, engine.blocks[row].end, row)
    if found := unit_in(text, *place, engine.vocabulary.units.words):
        column.scale, column.unit = found[0], found[1]
        cut.append(found[2])
    for note in _SHORT_NOTE.finditer(text, *place):
        if _CHANGE.search(note[0]) or _RATE.search(note[0]):
            column.bracket = note[0]
        cut.append(note.span())
    if column.kind == "change":
        cut += [m.span() for pattern in (_COMPARED, _CHANGE, _LONG) for m in pattern.finditer(text, *place)]
        column.basis = column.basis or _told(text[slice(*place)], column)
    else:
        cut += [m.span() for m in re.finditer(rf"累计|{_THEN}(?!\d)", text[: place[1]]) if m.start() >= place[0]] if place[1] - place[0] < 40 else []
    column.organ = column.organ or next((a for a in sentence.agencies if place[0] <= a.start and a.end <= place[1] and a.index is not None), None)
    if column.organ is not None and place[0] <= column.organ.start < place[1]:
        return
    for a, b in without(place, cut):
        head = read_head(engine, sentence, a, b, column.unit)
        column.head.words = joined(column.head.words, head.words)
        if head.action is not None:
            column.head.action, column.head.verb = head.action, head.verb
        column.head.rate = column.head.rate or head.rate


def _told(words: str, column: Column) -> Basis | None:
    """What a head says it compares with: 环比 the time before, 同比 the year before, 较年初 another time."""
    if "环比" in words or _BEFORE.search(words):
        return "mom"
    if "同比" in words or _YEAR_BEFORE.search(words) and not re.search("年[末底]", words):
        return "yoy"
    return "prior" if _COMPARED.search(words) else None


def _of_the_table(engine: Engine, table: Grid) -> TimeMention | None:
    """The period that a table's title gives: 2024年9月警情统计表."""
    first = min(table.cells)
    rows = [*reversed(table.captions), *(i for i in range(first - 1, max(first - 3, -1), -1) if engine.blocks[i].kind == "heading")]
    for row in rows:
        sentence = engine.sentence(engine.blocks[row].start, engine.blocks[row].end, row)
        if told := [t for t in sentence.times if t.placed and t.use != "base"]:
            return told[-1]
    return None


def _in_that_stretch(column: Column, said: TimeMention) -> None:
    """本月 under a title of September is September, 上月 the month before; without words of time all columns are of its days."""
    if column.time is None:
        column.time = None if column.earlier else said
    elif said.grain == column.time.grain and _THIS.search(column.label):
        column.time = replace(column.time, first=said.first, last=said.last, stated_end=said.stated_end)
    elif said.grain == column.time.grain == "month" and _BEFORE.search(column.label) and said.first is not None:
        last = said.first - dt.timedelta(1)
        column.time = replace(column.time, first=last.replace(day=1), last=last, stated_end=None)


def _a_year_before(column: Column, told: TimeMention | None) -> None:
    """去年同期 beside 2024年1—9月 is those days a year before."""
    if told is None or not _YEAR_BEFORE.search(column.label) or _BEFORE.search(column.label):
        return
    if told.first is not None and told.last is not None:
        column.time, column.open_time = moved(told, -1), False


def moved(time: TimeMention, years: int) -> TimeMention:
    """The same days of another year."""
    assert time.first is not None and time.last is not None
    first, last = ((day.replace(year=day.year + years) if (day.month, day.day) != (2, 29) else day.replace(year=day.year + years, day=28)) for day in (time.first, time.last))
    return replace(time, first=first, last=last, stated_end=None)


def _basis(column: Column, values: Sequence[Column]) -> Basis | None:
    """增减 behind 本周 and 上周 is against the week before, behind 2024年 and 2023年 against the year before."""
    if any(_YEAR_BEFORE.search(c.label) for c in values):
        return "yoy"
    if any(_BEFORE.search(c.label) for c in values):
        return "mom"
    times = sorted({(c.time.first, c.time.last) for c in values if c.time is not None and c.time.first and c.time.last}, reverse=True)
    if len(times) < 2:
        return None
    (first, last), (early, late) = times[0], times[1]
    assert first is not None and last is not None and early is not None and late is not None
    if (first.year - early.year, first.month, first.day) == (1, early.month, early.day):
        return "yoy"
    return "mom" if 0 < (first - late).days < 2 else "prior"
