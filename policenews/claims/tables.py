"""Tables: cells as claims: the object from the row's head, the unit from row or column head, the period from the column head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from policenews.claims.chains import governing
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.marks import Mark
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.facts.numerals import Num
from policenews.models import Basis
from policenews.rules import Rule

if TYPE_CHECKING:
    from policenews.claims.engine import Engine

_CELL = re.compile(r"^\s*(?P<sign>[+\-＋－↑↓±]?)(?P<word>提高|上升|下降|增加|减少|增长|降低|[增减升降])?\s*(?P<number>\d[\d,，]*(?:\.\d+)?)\s*(?P<unit>%|‰|个百分点|百分点|[一-鿿]{1,2})?\s*$")
_CHANGE_HEAD = re.compile(r"增减|升降|同比|环比|变化|增长|增幅|降幅|比上年|比去年|较上年|较去年|比上期|±")
_UNIT_IN_HEAD = re.compile(r"[（(]\s*(?:单位[:：])?\s*(?P<scale>[万亿]?)(?P<unit>[一-鿿%‰]{1,4}(?:[/／][一-鿿]{1,3})?)\s*[)）]")
_UNIT_HEAD = re.compile(r"^(?:计量)?单位$")
_INDEX_HEAD = re.compile(r"^(?:序号|编号|排名|名次|备注|说明|占比排名)$")
_SUB = re.compile(r"^[\s　]*(?:其中[:：]?|[#＃]|——?|[-－])|^[　 ]{1,}")
_NOMINAL = re.compile(r"(立案|破案)数?$")


@dataclass(slots=True)
class Column:
    """What a column's head says: label, unit, scale, whether it is a change, the unit column or to be left out."""

    label: str
    start: int
    end: int
    unit: str | None = None
    scale: str = ""
    kind: str = "value"
    time: TimeMention | None = None
    basis: Basis = "yoy"
    """What a column of changes compares with."""


def read(engine: Engine, rows: Sequence[int]) -> list[tuple[Item, int]]:
    """The cells of one table as items, each with the number of its row's block."""
    text, blocks = engine.text, engine.blocks
    cells = {i: _cells(text, blocks[i].start, blocks[i].end) for i in rows}
    heads = [i for i in rows if blocks[i].header] or _heads(text, rows, cells)
    body = [i for i in rows if i not in heads]
    if not heads or not body:
        return []
    head = heads[-1]
    sentence = engine.sentence(blocks[head].start, blocks[head].end, head)
    columns = [_column(engine, sentence, text, *cell) for cell in cells[head]]
    _compared(columns)
    unit_column = next((n for n, c in enumerate(columns) if c.kind == "unit"), None)
    found: list[tuple[Item, int]] = []
    whole: dict[int, Item] = {}
    inside = False
    base = blocks[body[0]].indent
    for index in body:
        row = cells[index]
        if len(row) < 2:
            continue
        line = engine.sentence(blocks[index].start, blocks[index].end, index)
        label = _label(engine, line, row[0])
        if label is not None:
            deeper = blocks[index].indent > base  # than the row that 其中 parts
            label.part = label.part or ((label.sub or deeper) and inside)  # 其中：刑事警情, and 治安警情 set in below it
            label.sub = label.sub or deeper
            inside = label.part
            base = base if label.sub else blocks[index].indent
        organ = next((a for a in line.agencies if a.start <= row[0][1] and a.index is not None), None)
        row_unit = _row_unit(text, row, unit_column, label)
        level_items: list[Item] = []
        for n, (start, end) in enumerate(row[1:], 1):
            if n >= len(columns) or columns[n].kind in ("unit", "skip"):
                continue
            item = _item(engine, line, columns[n], label, row_unit, start, end, organ)
            if item is None:
                continue
            item.rules.append("cell")
            if item.kind == "change":
                item.topic = _modified(columns[n].label, level_items)
                if item.unit == "%" and not columns[n].unit and _is_difference(item, level_items):
                    item.unit = level_items[0].unit  # 本周8起, 上周11起: -3 is no per cent
                item.base_time = item.base_time or (item.topic.base_time if item.topic is not None else None)
                if item.object is None and item.topic is not None:
                    item.object = item.topic.object
            else:
                level_items.append(item)
                if label is not None and label.part and n in whole:
                    item.whole = whole[n] if whole[n].num and item.num and item.unit == whole[n].unit else None
                elif label is not None and not label.sub:
                    whole[n] = item
            found.append((item, index))
    return found


def _is_difference(item: Item, levels: list[Item]) -> bool:
    """Whether a change without a unit is what two counts of its row differ by."""
    assert item.num is not None
    bare = not item.sentence or not item.sentence.text.startswith("%", item.num.end)
    return bare and len(levels) > 1 and levels[0].kind == "count" and abs(levels[0].value - levels[1].value) == item.value


def _modified(label: str, levels: list[Item]) -> Item | None:
    """The cell that a change column modifies: the row's first, or under 累计同比 the one of the longest period."""
    if "累计" not in label:
        return levels[0] if levels else None
    return max(levels, key=lambda i: _days(i.base_time), default=None)


def _days(time: TimeMention | None) -> int:
    return (time.last - time.first).days if time is not None and time.first and time.last else 0


@dataclass(slots=True)
class Label:
    """The head of a row: its object and verb, and whether it is a part (其中：) or only indented."""

    words: Words | None
    action: Words | None
    verb: Mark | None
    part: bool
    sub: bool
    unit: str | None
    scale: str


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cells, at = [], start
    for piece in text[start:end].split("\t"):
        cells.append((at, at + len(piece)))
        at += len(piece) + 1
    return cells


def _heads(text: str, rows: Sequence[int], cells: dict[int, list[tuple[int, int]]]) -> list[int]:
    """Rows at the top in which no cell but the first is a bare number."""
    heads = []
    for i in rows:
        if any(_CELL.match(text[a:b]) for a, b in cells[i][1:]):
            break
        heads.append(i)
    return heads


def _column(engine: Engine, sentence: Sentence, text: str, start: int, end: int) -> Column:
    label = text[start:end].strip()
    column = Column(label, start, end)
    if _UNIT_HEAD.match(label):
        column.kind = "unit"
    elif _INDEX_HEAD.match(label):
        column.kind = "skip"
    match = _UNIT_IN_HEAD.search(label)
    if match and (match["unit"] in engine.vocabulary.units.words or match["unit"] in "%‰"):
        column.unit, column.scale = match["unit"], match["scale"]
    if _CHANGE_HEAD.search(label) and not re.search(r"同期数|同期$", label):
        column.kind = "change"
    column.time = next((t for t in sentence.times if start <= t.start and t.end <= end and t.placed), None)
    return column


_PERIOD_BEFORE = re.compile("上周|上月|上季|上期|前一[周月日天]|上一[周月]|前[周月]")


def _compared(columns: Sequence[Column]) -> None:
    """环比 compares with the period before, and so does 增减 behind 本周 and 上周; all others with the year before."""
    before = any(c.kind == "value" and _PERIOD_BEFORE.search(c.label) for c in columns)
    for column in columns:
        if column.kind == "change" and ("环比" in column.label or _PERIOD_BEFORE.search(column.label) or before and not re.search("同比|去年|上年", column.label)):
            column.basis = "mom"


def _label(engine: Engine, line: Sentence, cell: tuple[int, int]) -> Label | None:
    text = engine.text
    start, end = cell
    raw = text[start:end]
    part = bool(re.match(r"^[\s　]*(?:其中|[#＃])", raw))
    sub = part or bool(_SUB.match(raw))
    if lead := re.match(r"^[\s　]*(?:其中[:：]?|[#＃]|[-－—]+)?[\s　]*", raw):
        start += lead.end()
    unit, scale = None, ""
    match = _UNIT_IN_HEAD.search(text, start, end)
    if match and (match["unit"] in engine.vocabulary.units.words or match["unit"] in "%‰"):
        unit, scale = match["unit"], match["scale"]
        end = match.start()
    while end > start and text[end - 1] in " 　":
        end -= 1
    if start >= end:
        return None
    if (name := _NOMINAL.search(text, start, end)) and name.start() > start:  # 刑事案件立案数
        place = name.start(), name.start() + 2
        mark = next((m for m in line.marks.within(*place) if m.kind == "verb"), None) or Mark("verb", *place, name[1], "file" if name[1] == "立案" else "solve")
        return Label(Words(text[start : place[0]], ((start, place[0]),)), Words(name[1], (place,)), mark, part, sub, unit, scale)
    chain = governing(line, start, end, end, unit)
    verb = chain[-1] if chain else None
    action = words = None
    if chain and chain[0].start == start and chain[-1].end < end:
        action = Words(text[start : chain[-1].end], ((start, chain[-1].end),))
        words = Words(text[chain[-1].end : end], ((chain[-1].end, end),))
    elif chain and chain[-1].end == end and chain[0].start > start:
        action = Words(text[chain[0].start : end], ((chain[0].start, end),))
        words = Words(text[start : chain[0].start], ((start, chain[0].start),))
    elif chain and chain[0].start == start and chain[-1].end == end:
        action = Words(text[start:end], ((start, end),))
    else:
        verb = None
        words = Words(text[start:end], ((start, end),))
    return Label(words, action, verb, part, sub, unit, scale)


def _row_unit(text: str, row: list[tuple[int, int]], unit_column: int | None, label: Label | None) -> tuple[str | None, str]:
    if unit_column is not None and unit_column < len(row):
        raw = text[row[unit_column][0] : row[unit_column][1]].strip()
        if raw and raw not in "—-－":
            return (raw[1:], raw[0]) if raw[0] in "万亿" and len(raw) > 1 else (raw, "")
    if label is not None and label.unit:
        return label.unit, label.scale
    return None, ""


_PER_CENT = ("%", "‰", "个百分点", "百分点")
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}


def _item(
    engine: Engine, line: Sentence, column: Column, label: Label | None, row_unit: tuple[str | None, str], start: int, end: int,
    organ: AgencyMention | None,
) -> Item | None:  # fmt: skip
    match = _CELL.match(engine.text[start:end])
    if not match:
        return None
    if match["unit"] and match["unit"] not in engine.vocabulary.units.words and match["unit"] not in _PER_CENT:
        return None
    place = start + match.start("number"), start + match.end("number")
    num = next((n for n in line.nums if n.start == place[0]), None)
    if num is None or num.value is None:
        return None
    unit, scale = (match["unit"], "") if match["unit"] else (column.unit, column.scale) if column.unit else row_unit
    item = Item(start=num.start, end=num.end, value=num.value, num=num, sentence=line)
    if column.kind == "change":
        item.kind, item.measure = "change", "by"
        item.direction = "down" if match["sign"] in ("-", "－", "↓") or match["word"] and match["word"][0] in "下减降" else "up"
        item.basis = column.basis
        item.unit = match["unit"] or (column.unit if column.unit else "%")
        if item.unit in _PER_CENT:
            num.flags = frozenset({"ratio"})
    else:
        item.unit = unit
        if unit in ("%", "‰"):
            item.kind = "ratio"
        item.value = num.value * _SCALES[scale]
        if unit in engine.vocabulary.units.words:
            word = engine.vocabulary.units.words[unit]
            num.flags, num.currency = word.flags, word.code if "money" in word.flags else None
    num.unit, num.value, num.role = item.unit, item.value, None
    if label is not None and (organ is None or label.action is not None or _names_thing(label, organ)):
        item.object, item.action, item.verb = label.words, label.action, label.verb
    if organ is not None and (item.object is None or organ.start <= item.object.ranges[0][0] < organ.end):
        _from_column(engine, item, column)
    if item.kind != "count":
        item.action = None
    if item.object is None and item.action is None:
        _from_column(engine, item, column)
    item.base_time = column.time
    return item


def _names_thing(label: Label, organ: AgencyMention) -> bool:
    return label.words is not None and not (organ.start <= label.words.ranges[0][0] < organ.end)


def _from_column(engine: Engine, item: Item, column: Column) -> None:
    """Rows headed by organs: the object stands in the column's head (接报警情(起)); a change column modifies the one before."""
    item.object = item.action = item.verb = None
    text = engine.text
    start, end = column.start, column.end
    if match := _UNIT_IN_HEAD.search(text, start, end):
        end = match.start()
    if column.kind == "change" and re.fullmatch(r"[\s　]*(?:同比|环比|增减|升降|变化|增幅|降幅|比上年|比去年)*(?:增减|变化|幅度)?[\s　]*", text[start:end]):
        return
    while start < end and text[start] in " 　":
        start += 1
    while end > start and text[end - 1] in " 　":
        end -= 1
    if start >= end:
        return
    sentence = engine.sentence(column.start, column.end, item.sentence.block if item.sentence else 0)
    chain = governing(sentence, start, end, end, item.unit)
    if chain and chain[0].start == start and chain[-1].end < end and item.kind == "count":
        item.action, item.verb = Words(text[start : chain[-1].end], ((start, chain[-1].end),)), chain[-1]
        start = chain[-1].end
    elif chain and chain[-1].end == end and chain[0].start == start and item.kind == "count" and chain[-1].code in ("file", "solve"):
        item.action, item.verb = Words(text[start:end], ((start, end),)), chain[-1]  # 立案（起）
        return
    item.object = Words(text[start:end], ((start, end),))


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
        ),
        no=("序号\t单位名称\n1\t城关派出所\n2\t河东派出所",),
        apply=read,
    ),
)

__all__ = ["Num", "RULES", "read"]
