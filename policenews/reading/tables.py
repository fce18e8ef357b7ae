"""Tables in plain text: rows whose cells are parted by tabs or by runs of spaces, as `汉台分局    18,206    2.1`."""

from __future__ import annotations

import re

from policenews.reading.fields import ROLE_OF
from policenews.reading.lines import Line

_GAP = re.compile(r" {2,}|[ ]*\t[ \t]*|[ ]*\u3000{2,}[ \u3000]*")
_FIGURE = re.compile(
    r"(?:[+＋±−－↑↓▲▼-]|上升|下降|增[加长]|减少)?[\d,，.]+(?:万|亿)?(?:%|‰|[\u4e00-\u9fff]{1,4})?[↑↓]?(?:[（(][^（()）]{1,14}[)）])?|[—–－/-]{1,3}|持平|无|零"
)
"""54, -8.3%, 72名, ↓12%, 33（-8.3%）, and what stands where no figure is."""
_COUNTS = ("甲", "栏次", "行次", "A")
_NO_FIGURE = re.compile(r"(?:19|20)\d\d年?|[\d-]+月.*")
_ABOUT = frozenset(
    (
        "索引号",
        "信息索引号",
        "发布机构",
        "发文机关",
        "公开日期",
        "发文字号",
        "主题分类",
        "成文日期",
        "有效性",
        "信息分类",
    )
)
_CAPTION = re.compile(
    r"(?:附?表|统计表)\s*[0-9一二三四五六七八九十]{0,3}\s*[:：、.\s].{1,40}|.{2,40}(?:一览表|统计表|情况表|明细表)"
)
_UNIT_LINE = re.compile(r"[（(]?\s*(?:计量)?单位\s*[:：].{1,20}[)）]?")
_UNIT_SAID = re.compile(
    r"单位\s*[:：]\s*(?:[万亿]?[起件宗人名次户家个辆台处所条份元克吨%‰车]{1,3}[、，,/／]?\s*){1,5}[)）]?\s*$"
)
_LABELLED = re.compile(r"^(?![ \u3000]*(?:其中|当中|包括))[\u4e00-\u9fff \u3000]{1,8}[:：丨]")


def cells(string: str) -> list[str]:
    """The cells of a line, `单位    接报(起)` as two; a line without gaps is one cell."""
    return [cell.strip() for cell in _GAP.split(string)]


def mark_tables(found: list[Line]) -> dict[int, list[tuple[int, int, str]]]:
    """Mark the lines that are rows and give, by line, the edits that put one tab between cells.

    Two rows of two figures' width make a table; a single line with gaps is a byline or navigation.
    """
    edits: dict[int, list[tuple[int, int, str]]] = {}
    number = max((line.table for line in found), default=0)
    index = 0
    about = -1
    while index < len(found):
        line = found[index]
        if line.row and (_describes_page(line.string) or line.table == about and _labelled(line.string)):
            about = line.table
            line.row = line.header = False
            line.table, line.kind = 0, "byline"
            end = len(line.string.rstrip("\t"))
            edits[index] = [(end, len(line.string), "")] if end < len(line.string) else []
            index += 1
            continue
        if line.row:
            edits[index] = _trimmed(line.string)
            index += 1
            continue
        stop = index
        while stop < len(found) and not found[stop].row and _gaps(found[stop].string):
            stop += 1
        if stop - index >= 2 and _is_table(found[index:stop]):
            number += 1
            for place in range(index, stop):
                found[place].row, found[place].table, found[place].kind = True, number, "row"
                edits[place] = [(a, b, "\t") for a, b in _gaps(found[place].string)]
        index = max(stop, index + 1)
    _renumber(found)
    _headers(found)
    return {place: edit for place, edit in edits.items() if edit}


def _describes_page(string: str) -> bool:
    """`索 引 号：\\t1133/2024-00123` is about the page; a table of figures has no colons in its first column."""
    first = re.sub(r"[\s　]", "", string.split("\t", 1)[0])
    return first[-1:] in ("：", ":") and len(first) <= 9 and len(first) > 2 or first in _ABOUT


def _labelled(string: str) -> bool:
    """`标题\t江北警方通报战果\t发布日期\t2024-07-05`: labels and values in turn, below a row that describes the page."""
    parts = string.rstrip("\t").split("\t")
    return len(parts) % 2 == 0 and all(re.sub(r"[\s:：]", "", label) in ROLE_OF for label in parts[::2])


def _gaps(string: str) -> list[tuple[int, int]]:
    if len(string) > 300 or ("  " not in string and "\t" not in string and "\u3000\u3000" not in string):
        return []
    return [match.span() for match in _GAP.finditer(string) if match.start() > 0 and match.end() < len(string)]


def _trimmed(string: str) -> list[tuple[int, int, str]]:
    """Spaces around the tabs of a table that came with its cells marked."""
    return [(*match.span(), "\t" * match.group().count("\t")) for match in re.finditer(r"(?<![ \u3000])[ \u3000]*\t[ \u3000\t]*", string)
            if match.group().strip("\t")]  # fmt: skip


def _is_table(rows: list[Line]) -> bool:
    columns = [len(cells(row.string)) for row in rows]
    usual = max(set(columns), key=columns.count)
    if usual < 2 or columns.count(usual) * 3 < len(columns) * 2:
        return False
    figures = total = 0
    for place, row in enumerate(rows):
        if _LABELLED.match(row.string) and not re.search(r"\t", row.string):
            return False
        parts = cells(row.string)[1:]
        if not place and len(rows) > 2 and not any(_FIGURE.fullmatch(part) for part in parts):
            continue  # the heads
        total += len(parts)
        figures += sum(_FIGURE.fullmatch(part) is not None for part in parts)
    return figures * 10 >= total * 4 and not any("。" in row.string for row in rows)


def _renumber(found: list[Line]) -> None:
    """Tables are numbered from 1 in the order in which they stand."""
    number, last = 0, 0
    for line in found:
        if line.row:
            number += line.table != last
            last = line.table
            line.table = number
        else:
            last = 0


def _headers(found: list[Line]) -> None:
    """The rows above the first row with figures name the columns; years and units are no figures."""
    by_table: dict[int, list[Line]] = {}
    for line in found:
        if line.row:
            by_table.setdefault(line.table, []).append(line)
    for rows in by_table.values():
        if any(row.header for row in rows):
            continue
        for row in rows[:-1][:3]:
            parts = row.string.split("\t") if "\t" in row.string else cells(row.string)
            shown = [part.strip() for part in parts[1:] if part.strip()]
            if any(_FIGURE.fullmatch(part) and not _NO_FIGURE.fullmatch(part) for part in shown) and not counts_columns(parts):
                break
            row.header = True


def counts_columns(cells_: list[str]) -> bool:
    """`甲 1 2 3` below the heads, and `栏次 1 2 3`."""
    first, *others = (cell.strip() for cell in cells_)
    return first in _COUNTS and all(one.isdecimal() or one in ("乙", "丙", "丁") for one in others)


def is_caption(string: str) -> bool:
    """`表1 主要指标完成情况` is, directly above a table."""
    return len(string) <= 60 and "。" not in string and _CAPTION.fullmatch(string) is not None


def says_unit(string: str) -> bool:
    """`单位：万元` and `各类警情（单位：起）` directly above a table tell what its figures count, and not who wrote it."""
    return len(string) <= 60 and _UNIT_SAID.search(string) is not None


def is_unit_line(string: str) -> bool:
    """`单位：起、人` between a table's title and its rows."""
    return _UNIT_LINE.fullmatch(string) is not None
