"""Tables: cells as claims: the object from the row's or the column's head, the unit from either, the period from the column's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from policenews.claims.items import Item, Range, Sentence, Words
from policenews.claims.objects import PLACE_ONLY
from policenews.claims.table_cells import Figure, figures
from policenews.claims.table_changes import PER_CENT, change, compared, ends_alike, second, unit_of_change
from policenews.claims.table_columns import Column, columns, moved
from policenews.claims.table_grid import Grid, grid, titles, unit_for_all
from policenews.claims.table_heads import Label, joined, read_title
from policenews.claims.table_rows import row_label
from policenews.facts.numerals import Num
from policenews.rules import Rule

if TYPE_CHECKING:
    from policenews.claims.engine import Engine

_PERSONS = re.compile(r"姓\s*名|(?:当事|违法|被处罚)人(?:姓名)?|(?:车牌|号牌)(?:号码?)?|车主")
_PER_HEAD = re.compile(r"每|[十百千万][人辆户车]")
"""万人发案率 is not in per cent."""
_WIDEST = 100
"""Columns; what stands further right is no table of figures."""
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}


def read(engine: Engine, rows: Sequence[int]) -> list[tuple[Item, int]]:
    """The cells of one table as items, each with the number of its row's block."""
    table = grid(engine.text, engine.blocks, rows)
    if table is None or any(_PERSONS.fullmatch(engine.text[a:b].strip()) for row in table.heads for a, b in table.cells[row]):
        return []  # 姓名 | 违法行为 | 记分: single persons, and no figures of the work
    return _Reader(engine, table).items()


class _Reader:
    """Reads the rows of one table from the top; a part belongs to the whole above it."""

    def __init__(self, engine: Engine, table: Grid) -> None:
        self.engine, self.table = engine, table
        self.columns = columns(engine, table, min(_WIDEST, max(len(table.cells[row]) for row in table.body)))
        self.for_all = unit_for_all(engine.text, engine.blocks, table, engine.vocabulary.units.words)
        self.title = read_title(engine, titles(engine.blocks, table))
        self.unit_column = next((n for n, c in enumerate(self.columns) if c.kind == "unit"), None)
        self.per_cent = {n for row in table.body for n, (a, b) in enumerate(table.cells[row]) if "%" in engine.text[a:b]}
        self.units: tuple[str | None, str] = (None, "")
        self.base = engine.blocks[table.body[0]].indent
        self.inside = False
        self.whole: dict[int, Item] = {}
        self.organs = False

    def items(self) -> list[tuple[Item, int]]:
        """All items of the table with the numbers of their rows."""
        lines = {row: self.engine.sentence(self.engine.blocks[row].start, self.engine.blocks[row].end, row) for row in self.table.body}
        labels = {row: row_label(self.engine, lines[row], self.table.cells[row], self.columns) for row in self.table.body}
        self.organs = any(label is not None and label.organ is not None and not label.thing for label, _ in labels.values())
        found: list[tuple[Item, int]] = []
        above: Label | None = None
        for row in self.table.body:
            label, first = labels[row]
            if label is not None and label.merged and label.organ is None and above is not None:
                label.organ, label.unnamed = above.organ, label.unnamed or above.unnamed
            above = label if label is not None else above
            if first:
                found.extend((item, row) for item in self._row(row, lines[row], label, first))
        return found

    def _row(self, row: int, line: Sentence, label: Label | None, first: int) -> list[Item]:
        if label is not None:
            self._nest(label, self.engine.blocks[row].indent)
        cells = self.table.cells[row]
        unit = self._unit_of_row(cells, label)
        levels: list[tuple[Item, Column]] = []
        found: list[Item] = []
        for n in range(first, min(len(cells), len(self.columns))):
            column = self.columns[n]
            if column.kind in ("unit", "skip"):
                continue
            told = figures(self.engine.text, cells[n], line.nums)
            for figure in told[:1]:
                item = self._item(line, figure, column, label, unit)
                if item is None:
                    break
                found.append(item)
                if item.kind == "change":
                    self._modifies(item, n, levels)
                else:
                    levels.append((item, column))
                    self._part_of(item, label, n)
                if len(told) > 1 and (other := second(line, told[1], column, item)) is not None:
                    found.append(other)
        return found

    def _nest(self, label: Label, indent: int) -> None:
        """其中：刑事警情, and 治安警情 set in below it, are parts until a row stands out again."""
        deeper = indent > self.base
        label.part = label.part or ((label.sub or deeper) and self.inside)
        label.sub = label.sub or deeper
        self.inside = label.part
        self.base = self.base if label.sub else indent

    def _part_of(self, item: Item, label: Label | None, n: int) -> None:
        if label is not None and label.part and n in self.whole:
            whole = self.whole[n]
            item.whole = whole if item.unit is not None and whole.unit is not None and item.unit.removesuffix("次") == whole.unit.removesuffix("次") or item.unit == whole.unit else None
            if item.whole is not None and item.verb is None:
                item.action, item.verb = whole.action, whole.verb  # 破获案件（起） | 142, 其中：公斤级案件（起） | 5
        elif label is not None and not label.sub:
            self.whole[n] = item

    def _unit_of_row(self, row: list[Range], label: Label | None) -> tuple[str | None, str]:
        if self.unit_column is not None and self.unit_column < len(row):
            raw = self.engine.text[slice(*row[self.unit_column])].strip()
            if raw and raw not in "—-－":
                return (raw[1:], raw[0]) if raw[0] in "万亿" and len(raw) > 1 else (raw, "")
        if label is None:
            return None, ""
        if label.unit is None and label.sub:
            return self.units  # 　1.刑事 below 接报警情（起）
        if not label.sub:
            self.units = label.unit, label.scale
        return label.unit, label.scale

    def _item(self, line: Sentence, figure: Figure, column: Column, label: Label | None, row_unit: tuple[str | None, str]) -> Item | None:
        num = figure.num
        item = Item(start=num.start, end=num.end, value=num.value or Decimal(0), num=num, sentence=line, bound=num.bound, rules=["cell"])
        changed = column.kind == "change" or figure.signed
        if not self.table.heads and num.unit is None and row_unit[0] is None and self.for_all is None:
            return None  # nothing says what a bare figure without any head is
        if changed:
            change(item, figure, column)
        else:
            self._level(item, column, label, row_unit)
        num.unit, num.value, num.role = item.unit, item.value, None
        self._what(item, column, label)
        self._whose_and_when(item, column, label)
        return item

    def _level(self, item: Item, column: Column, label: Label | None, row_unit: tuple[str | None, str]) -> None:
        """The unit of a count: the cell's own, the column's, the row's, or that of the whole table."""
        num = item.num
        assert num is not None
        units = self.engine.vocabulary.units.words
        unit, scale = num.unit, ""
        if unit is None:
            unit, scale = (column.unit, column.scale) if column.unit else row_unit
            rate = column.head.rate or label is not None and label.head.rate
            if unit is None and not rate and self.for_all is not None:
                scale, unit = self.for_all
            item.value = _plain(item.value * _SCALES[scale])
            if unit in units:
                num.flags, num.currency = units[unit].flags, units[unit].code if "money" in units[unit].flags else None
        item.unit = unit
        if unit in PER_CENT or column.head.rate:
            item.kind = "ratio"
            if unit is None and item.value > 1 and not _PER_HEAD.search(column.label):
                item.unit = "%"

    def _what(self, item: Item, column: Column, label: Label | None) -> None:
        """What is counted: said by the row, by the column, or by both (一般事故 | 死亡人数)."""
        row, top = (label.head if label is not None else None), column.head
        if row is None or row.silent or row.words is not None and row.action is None and PLACE_ONLY.match(row.words.text) and not top.silent or label is not None and label.others and self.organs:
            item.object, item.action, item.verb = top.words, top.action, top.verb
        else:
            item.action, item.verb = (row.action, row.verb) if row.action is not None or top.action is None else (top.action, top.verb)
            item.object = self._both(row.words, top.words, top.rate)
        if item.object is None and item.action is not None and column.unit is not None:  # 排查隐患（处） | 完成治理（处）
            item.object = next((c.head.words for c in self.columns if c is not column and c.unit == column.unit and c.head.words is not None), None)
        if item.action is None and row is not None and self._is_kind_of_title(row.words):
            item.action, item.verb = self.title.action, self.title.verb
        if item.kind != "count":
            item.action = None

    def _is_kind_of_title(self, words: Words | None) -> bool:
        """货车超载 below 重点违法行为查处情况 was 查处: a kind of what the title says was dealt with."""
        if words is None or self.title.words is None:
            return False
        noun = self.engine.vocabulary.coder.noun
        here, there = noun(words.text), noun(self.title.words.text)
        return here is not None and there is not None and here.code == there.code

    def _both(self, row: Words | None, top: Words | None, rate: bool) -> Words | None:
        if row is None or top is None:
            return row or top
        noun = self.engine.vocabulary.coder.noun
        here, there = noun(row.text), noun(top.text)
        if not rate and here is not None and there is not None and here.code == there.code:
            return row if top.text in row.text or len(row.text) >= len(top.text) else joined(row, top)
        if rate or there is not None or here is None:
            return joined(row, top)
        return joined(top, row)

    def _whose_and_when(self, item: Item, column: Column, label: Label | None) -> None:
        item.time = column.time
        if label is not None and label.time is not None:
            item.time = label.time
            if column.time is not None and column.time.grain == "year" and column.time.first is not None and label.time.first and label.time.last and label.time.grain != "year":
                item.time = moved(label.time, column.time.first.year - label.time.first.year)
        item.open_time = column.open_time and item.time is None
        if column.organ is not None:
            item.agency = column.organ.index
        elif label is not None and label.organ is None and (label.unnamed or label.others and self.organs):
            item.open_agency = True
        elif label is not None and label.organ is not None:
            item.agency = label.organ.index

    def _modifies(self, item: Item, n: int, levels: list[tuple[Item, Column]]) -> None:
        """What a change is one of: the figure before it of its own head, of the later time where there are two."""
        column = self.columns[n]
        about = compared(item, column, levels)
        if not about:
            return
        item.topic = about[0]
        if item.unit is None:
            item.unit = unit_of_change(item, column, about, n in self.per_cent)
            if item.num is not None:
                item.num.unit = item.unit
        item.object, item.verb = item.topic.object, item.topic.verb
        item.time, item.open_time = item.topic.time, item.topic.open_time
        if len(about) > 1 and ends_alike(about[0].time, about[1].time):
            item.time, item.open_time = None, True
            item.notes.append(("open-period", "nothing says of which of two stretches the change is"))
        elif item.base_time is None and len(about) > 1:
            item.base_time = about[1].time


def _plain(value: Decimal) -> Decimal:
    """315500 for 31.55万, without noughts behind the point."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


RULES = (
    Rule(
        name="cell",
        kind="cell",
        why="A table states its claims by position: row head, column head, cell.",
        yes=(
            "指标\t单位\t2023年\t2022年\t增减(%)\n破获刑事案件\t起\t⟦320⟧\t⟦300⟧\t+⟦6.7⟧\n追赃挽损\t万元\t⟦45.5⟧\t⟦40⟧\t+⟦13.8⟧"
            " | value=320 unit=起 action=破获 ; value=300 ; value=6.7 kind=change direction=up ; value=455000 unit=元",
            "类别\t本周\t上周\t增减\n调处纠纷（起）\t⟦12⟧\t⟦9⟧\t+⟦3⟧起\n接报事故（起）\t⟦8⟧\t⟦11⟧\t-⟦3⟧"
            " | value=12 ; value=9 ; value=3 kind=change unit=起 direction=up basis=mom ; value=8 ; value=11 ; value=3 unit=起 direction=down",
            "类别\t接报（起）\t环比\t较年初\n纠纷警情\t⟦41⟧\t↓⟦6.8⟧%\t-⟦7⟧起\n　其中：邻里纠纷\t⟦16⟧（同比+⟦14.3⟧%）\t持平\t—"
            " | value=41 action=接报 object=纠纷警情 ; value=6.8 direction=down basis=mom object=纠纷警情 ; value=7 unit=起 basis=prior"
            " ; value=16 action=接报 object=邻里纠纷 ; value=14.3 kind=change direction=up basis=yoy",
            "指标\t本月\t上月\n破获案件（起）\t⟦42⟧\t⟦30⟧\n其中：公斤级案件（起）\t⟦5⟧\t⟦8⟧"
            " | value=42 action=破获 ; value=30 ; value=5 action=破获 object=公斤级案件 part_of=c1 ; value=8 action=破获 part_of=c2",
            "地区\t排查隐患（处）\t治理率（%）\n上杭县\t⟦53⟧\t⟦88.7⟧\n漳平市\t⟦38⟧\t⟦94.7⟧ | action=排查 object=隐患 ; object=治理率 ; value=38 object=隐患 ; value=94.7",
            "交通违法行为查处情况\n\n违法行为\t本月（起）\t环比\n货车超限\t⟦41⟧\t+⟦2.5⟧%\n酒后驾驶\t⟦12⟧\t-⟦7.7⟧%"
            " | value=41 action=查处 object=货车超限 ; value=2.5 activity=penalise ; value=12 action=查处 ; value=7.7",
        ),
        no=("序号\t单位名称\n1\t城关派出所\n2\t河东派出所", "姓名\t违法行为\t记分\n王某\t酒驾\t12\n李某\t超速\t6"),
        apply=read,
    ),
)

__all__ = ["Num", "RULES", "read"]
