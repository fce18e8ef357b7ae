"""The grid of a table: cells by row and column, the rows that name the columns, and a unit said once for all: 单位：起."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from policenews.claims.items import Range
from policenews.reading.document import Block
from policenews.reading.tables import counts_columns

_FIGURE = re.compile(r"\s*(?:[+\-＋－−↑↓±▲▼]|同比|环比|上升|下降|增加|减少)*\s*\d[\d,，.]*\s*(?:[%‰万亿]|[一-鿿]{1,4}|[↑↓])?\s*(?:[（(／/].{1,16})?")
_YEAR = re.compile(r"\s*(?:19|20)\d\d(?:年.*)?\s*|\s*\d{1,2}(?:[-—~至]\d{1,2})?月(?:份|底|末)?\s*|\s*[\d.年月日—~至-]*[年月日]\s*")
_UNIT_FOR_ALL = re.compile(r"(?:计量)?单位\s*[:：]\s*(?P<scale>[万亿]?)(?P<unit>[一-鿿%‰]{1,4}?)[\s　]*(?=[)）\n\t]|$)")
UNIT_IN_HEAD = re.compile(r"[（(]\s*(?:单位\s*[:：])?\s*(?P<scale>[万亿]?)(?P<unit>[一-鿿%‰]{1,4}(?:[/／][一-鿿]{1,3})?)\s*[)）]")
_PER_CENT = ("%", "‰")
_MOST_HEADS = 6
"""So many rows at most name the columns; work stays linear."""


@dataclass(slots=True)
class Grid:
    """The rows of one table, by their blocks: `heads` name the columns, `body` holds the figures."""

    cells: dict[int, list[Range]]
    heads: list[int]
    body: list[int]
    captions: list[int] = field(default_factory=list)
    """Rows above the heads with one cell only: what the table is about."""

    def parts(self, column: int, text: str) -> list[tuple[int, Range]]:
        """The cells of the head above a column, the topmost first, each with its row: 9月 over 起数 (merged cells hold for all they span)."""
        found: list[tuple[int, Range]] = []
        for row in self.heads:
            cell = self._cell(row, column, text)
            if cell is not None:
                found.append((row, cell))
        return found

    def _cell(self, row: int, column: int, text: str) -> Range | None:
        cells = self.cells[row]
        at = min(column, len(cells) - 1)
        if at == column and text[slice(*cells[at])].strip():
            return cells[at]
        if row == self.heads[-1] or not self._named_below(row, column, text):
            return None
        while at > 0 and not text[slice(*cells[at])].strip():
            at -= 1
        return cells[at] if at > 0 and self._named_below(row, at, text) else None

    def _named_below(self, row: int, column: int, text: str) -> bool:
        below = self.heads[self.heads.index(row) + 1 :]
        return any(column < len(self.cells[r]) and text[slice(*self.cells[r][column])].strip() for r in below)


def grid(text: str, blocks: Sequence[Block], rows: Sequence[int]) -> Grid | None:
    """The grid of the rows of one table, None where no row has figures."""
    cells = {row: _cells(text, blocks[row].start, blocks[row].end) for row in rows}
    above = list(takewhile(lambda row: blocks[row].header, rows)) or _above_figures(text, rows, cells)
    heads = above[-_MOST_HEADS:]
    captions = [row for row in heads[:-1] if sum(bool(text[a:b].strip()) for a, b in cells[row]) < 2]
    body = [row for row in rows[len(above) :] if len(cells[row]) > 1 and not counts_columns([text[a:b] for a, b in cells[row]])]
    heads = [row for row in heads if row not in captions and not counts_columns([text[a:b] for a, b in cells[row]])]
    return Grid(cells, heads, body, captions) if body else None


def _cells(text: str, start: int, end: int) -> list[Range]:
    found, at = [], start
    for piece in text[start:end].split("\t"):
        found.append((at, at + len(piece)))
        at += len(piece) + 1
    return found


def _has_figures(text: str, cells: Sequence[Range]) -> bool:
    """Whether a row has figures behind its first cell; years and months name columns."""
    return any(_FIGURE.fullmatch(text, a, b) and not _YEAR.fullmatch(text, a, b) for a, b in cells[1:])


def _above_figures(text: str, rows: Sequence[int], cells: dict[int, list[Range]]) -> list[int]:
    heads: list[int] = []
    for row in rows:
        if _has_figures(text, cells[row]):
            break
        heads.append(row)
    return heads if len(heads) < len(rows) else []


def unit_in(text: str, start: int, end: int, units: Container[str]) -> tuple[str, str, Range] | None:
    """万 and 元 of 案值（万元）, with the place of the bracket."""
    for match in UNIT_IN_HEAD.finditer(text, start, end):
        if match["unit"] in units or match["unit"] in _PER_CENT:
            return match["scale"], match["unit"], match.span()
    return None


def titles(blocks: Sequence[Block], table: Grid) -> list[int]:
    """The blocks that may be the title of a table, the nearest first: rows of one cell, and the short lines above."""
    first = min(table.cells)
    above = [i for i in range(max(first - 2, 0), first) if blocks[i].kind != "row" and blocks[i].end - blocks[i].start < 60]
    return [*reversed(table.captions), *reversed(above)]


def unit_for_all(text: str, blocks: Sequence[Block], table: Grid, units: Container[str]) -> tuple[str, str] | None:
    """万 and 元 of 单位：万元 above the table or in its first cell; 单位：起、人 does not say which is whose."""
    corner = [table.cells[row][0] for row in table.heads if table.cells[row]]
    for start, end in (*corner, *((blocks[i].start, blocks[i].end) for i in titles(blocks, table))):
        if (match := _UNIT_FOR_ALL.search(text, start, end)) and match["unit"] in units:
            return match["scale"], match["unit"]
    return None
