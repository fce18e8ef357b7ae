"""The head of a row: 其中：家庭纠纷 is a part, 城关派出所 an organ, 7月 a period, 合计 a total, 化解纠纷（起） says what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from policenews.claims.items import Range, Sentence
from policenews.claims.table_columns import Column
from policenews.claims.table_grid import unit_in
from policenews.claims.table_heads import TOTAL, Head, Label, read_head, without

if TYPE_CHECKING:
    from policenews.claims.engine import Engine

_LEAD = re.compile(r"^[\s　]*(?:其中[:：]?|[#＃*]|[-－—]+)?[\s　]*(?:\d{1,2}[.、．](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)?[\s　]*")
_PART = re.compile(r"^[\s　]*(?:其中|[#＃])")
_SUB = re.compile(r"^[\s　]*(?:其中[:：]?|[#＃]|——?|[-－])|^[　 ]{1,}")
_ORGAN = re.compile(r"(?:[支大中总]队|派出所|分局|公安[局处]|警务[站室区])$")
_OTHERS = re.compile(r"其[他它余](?:单位|所|大队|中队|地区|区县)?")
_NUMBERS = re.compile(r"(?:序|编|行)[号次]|排[名序位]|名次|位次|No\.?")
_HOURS = re.compile(r"(?:次日|当日|凌晨|早|晚|上午|下午|中午)?\d{1,2}(?:[:：]\d\d|[时点]半?)?[\s]*[-—~～至到][\s]*(?:次日|凌晨|早|晚)?\d{1,2}(?:[:：]\d\d|[时点])")
"""0时-6时: a time of day, and nothing that is counted."""
_UNSAID = re.compile(r"[\s　—\-－/]*")


def row_label(engine: Engine, line: Sentence, row: Sequence[Range], columns: Sequence[Column]) -> tuple[Label | None, int]:
    """What the head of a row says, and the number of its first column of figures."""
    first = 0  # of the cells that say what the row is about
    while first < len(row) and (_NUMBERS.fullmatch(columns[first].label) or first + 1 < len(row) and _UNSAID.fullmatch(engine.text, *row[first])) and first + 1 < len(columns):
        if not _NUMBERS.fullmatch(columns[first].label) and any(c.isdigit() for c in engine.text[slice(*row[first + 1])]):
            break  # an empty head, and figures right behind it
        first += 1
    if first + 1 >= len(row):
        return None, 0
    organ = next((a for a in line.agencies if a.index is not None and row[first][0] <= a.start < row[first][1]), None)
    behind = first + 1
    heads = [row[first]]
    while behind < min(len(row), len(columns)) - 1 and _is_words(engine, line, row[behind]) and columns[behind].kind == "value" and not columns[behind].unit:
        heads.append(row[behind])  # 打击犯罪 | 抓获嫌疑人 | 72
        behind += 1
    label = _label(engine, line, heads[-1])
    if label is None:
        return None, behind
    label.merged = first > 0 and not _NUMBERS.fullmatch(columns[first - 1].label)
    label.organ = organ or next((a for a in line.agencies if a.index is not None and heads[-1][0] <= a.start < heads[-1][1]), None)
    if label.organ is not None and heads[-1][0] <= label.organ.start < heads[-1][1] and not _says_more(engine, label, heads[-1]):
        label.head = Head()
    return label, behind


def _is_words(engine: Engine, line: Sentence, cell: Range) -> bool:
    text = engine.text[slice(*cell)].strip()
    return len(text) > 1 and not any(c.isdigit() for c in text) and text not in ("持平", "不变") and text not in engine.vocabulary.units.words and not line.nums_between(*cell)


def _says_more(engine: Engine, label: Label, cell: Range) -> bool:
    """城关派出所接报警情: an organ and what is counted."""
    assert label.organ is not None
    return label.organ.end < cell[1] - 2 and label.head.action is not None


def _label(engine: Engine, line: Sentence, cell: Range) -> Label | None:
    text = engine.text
    start, end = cell
    raw = text[start:end]
    part = bool(_PART.match(raw))
    label = Label(Head(), part, part or bool(_SUB.match(raw)))
    if lead := _LEAD.match(raw):
        start += lead.end()
    if found := unit_in(text, start, end, engine.vocabulary.units.words):
        label.scale, label.unit = found[0], found[1]
        end = found[2][0]
    if start >= end:
        return None
    name = text[start:end].strip(" 　:：")
    if TOTAL.fullmatch(re.sub(r"[\s　]", "", name)) or _HOURS.fullmatch(name):
        return label
    label.others = _OTHERS.fullmatch(name) is not None
    if _ORGAN.search(name):
        label.unnamed = True
        return label
    times = [t for t in line.times if start <= t.start and t.end <= end and t.placed and t.use != "base"]
    label.time = times[-1] if times else None
    for a, b in without((start, end), [(t.start, t.end) for t in times]):
        label.head = read_head(engine, line, a, b, label.unit)
    return label
