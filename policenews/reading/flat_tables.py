"""Tables that lost their shape: one cell a line, `类别 / 起数 / 同比 / 盗窃 / 54 / -10.0%`, as they come out of a clipboard."""

from __future__ import annotations

import re

from policenews.reading import marks
from policenews.text import Edit, Text

_LONGEST = 20
_FIGURE = re.compile(
    r"(?:[+＋±−－↑↓▲▼-]|上升|下降)?\d[\d,，.]*(?:万|亿)?(?:%|％|‰|个百分点|[起件人名个家次户处])?[↑↓]?(?:[（(][^（()）]{1,12}[)）])?"
)
_NONE = re.compile(r"[—–－/-]{1,3}|持平")
_CORNER = re.compile(
    r"指标(?:名称)?|项目(?:名称)?|类[别型]|种类|警情(?:类[别型]|种类)|案件(?:类[别型]|种类)|(?:所队|单位|地区)(?:名称)?|大队|派出所|月份|时间|年份"
)
"""What stands at the top of the first column."""
_TEXT = re.compile(r"[^。；！？!?\n\t]*")


def flat_tables(text: Text) -> Text:
    """The lines of such tables as rows: heads of n lines, then groups of one line of words and n - 1 of figures."""
    string = text.string
    if "\n" not in string or not _CORNER.search(string):
        return text
    lines = [match.span() for match in re.finditer(r"[^\n]*[^\s　][^\n]*", string)]
    cells = [string[a:b].strip(" \u3000\xa0") for a, b in lines]
    edits: list[Edit] = []
    at = 0
    while at < len(cells):
        size, rows = _table(cells, at) if _CORNER.fullmatch(cells[at]) else (0, 0)
        if not rows:
            at += 1
            continue
        for row in range(rows + 1):
            first = at + row * size
            mark = marks.TABLE + marks.HEADER_ROW if not row else marks.ROW
            edits.append((lines[first][0], lines[first][0], mark))
            edits += [(lines[n][1], lines[n + 1][0], "\t") for n in range(first, first + size - 1)]
        at += (rows + 1) * size
    return text.edit(edits) if edits else text


def _table(cells: list[str], at: int) -> tuple[int, int]:
    """How many columns the table at that line has, and how many rows below its heads; (0, 0) where there is none."""
    stop = at
    while stop < len(cells) and stop - at < 12 and _is_words(cells[stop]):
        stop += 1
    size = stop - at - 1  # the heads, and the words of the first row
    if size < 2 or stop >= len(cells):
        return 0, 0
    rows = 0
    while _is_row(cells, at + (rows + 1) * size, size):
        rows += 1
    return (size, rows) if rows > 1 else (0, 0)


def _is_row(cells: list[str], first: int, size: int) -> bool:
    if first + size > len(cells) or not _is_words(cells[first]):
        return False
    shown = cells[first + 1 : first + size]
    return all(_FIGURE.fullmatch(one) or _NONE.fullmatch(one) for one in shown) and any(map(_FIGURE.fullmatch, shown))


def _is_words(cell: str) -> bool:
    """Whether a line can be a head; years and months are."""
    if len(cell) > _LONGEST or not _TEXT.fullmatch(cell) or _NONE.fullmatch(cell):
        return False
    return not _FIGURE.fullmatch(cell)
