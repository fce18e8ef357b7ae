"""Tables of figures: a row is a line, its cells are separated by tabs. Tables for layout are no tables.

`<tr><td>盗窃</td><td>46</td></tr>` is `盗窃\\t46`; a cell over two columns is followed by an empty one, and a cell
over two rows leaves an empty one below it, so that every row has all columns.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from policenews.reading import marks
from policenews.reading.tags import Tag

_LONGEST_CELL = 160
"""Characters; a longer cell holds text that only stands in a table for its layout."""


@dataclass(slots=True)
class DataTable:
    """The tags first..last of one table and what to write instead of each of them."""

    first: int
    last: int
    written: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Row:
    tag: int
    head: bool
    cells: list[tuple[int, bool]] = field(default_factory=list)


def data_tables(string: str, tags: list[Tag]) -> dict[int, DataTable]:
    """The innermost tables that hold figures, by the index of their opening tag."""
    found: dict[int, DataTable] = {}
    opened: list[int] = []
    for index, tag in enumerate(tags):
        if tag.name != "table":
            continue
        if not tag.closing:
            opened.append(index)
        elif opened:
            first = opened.pop()
            if tags[first].partner == index and not any(first < inner < index for inner in list(found)[-1:]):
                table = _table(string, tags, first, index)
                if table:
                    found[first] = table
    return found


def _table(string: str, tags: list[Tag], first: int, last: int) -> DataTable | None:
    rows: list[_Row] = []
    head = False
    captions: list[int] = []
    for index in range(first + 1, last):
        tag = tags[index]
        if tag.name == "thead":
            head = not tag.closing
        elif tag.closing:
            continue
        elif tag.name == "tr":
            rows.append(_Row(index, head))
        elif tag.name in ("td", "th") and rows:
            rows[-1].cells.append((index, tag.name == "th"))
        elif tag.name == "caption":
            captions.append(index)
        elif tag.name == "table":
            return None
    if sum(len(row.cells) > 1 for row in rows) < 2 or not _short(string, tags, rows):
        return None
    table = DataTable(first, last, {first: "\n", last: "\n"})
    for caption in captions[:1]:
        table.written[caption] = "\n" + marks.TABLE_CAPTION
        if tags[caption].partner > 0:
            table.written[tags[caption].partner] = "\n"
    _write(string, tags, rows, table)
    return table


def _short(string: str, tags: list[Tag], rows: list[_Row]) -> bool:
    """Whether the cells are those of a table of figures: short, except perhaps a few remarks."""
    long = cells = 0
    for row in rows:
        for index, _ in row.cells:
            cells += 1
            stop = tags[index].partner
            end = stop if stop > 0 else min(index + 6, len(tags) - 1)
            size = sum(tags[i + 1].start - tags[i].end for i in range(index, min(end, index + 60)))
            size -= string.count(" ", tags[index].end, tags[end].start)
            long += size > _LONGEST_CELL or end - index > 60
    return long * 12 <= cells


def _write(string: str, tags: list[Tag], rows: list[_Row], table: DataTable) -> None:
    below: dict[int, int] = {}  # column -> rows that a cell from above still fills
    mark = marks.TABLE
    for row in rows:
        header = row.head or (bool(row.cells) and all(is_head for _, is_head in row.cells))
        table.written[row.tag] = "\n" + mark + (marks.HEADER_ROW if header else marks.ROW)
        mark = ""
        column = 0
        for position, (index, _) in enumerate(row.cells):
            filled = 0
            while below.get(column, 0) > 0:
                below[column] -= 1
                column += 1
                filled += 1
            wide, high = _spans(tags[index].attributes(string))
            table.written[index] = "\t" * (filled + (position > 0))
            for _ in range(wide):
                if high > 1:
                    below[column] = high - 1
                column += 1
            closing = tags[index].partner
            if wide > 1 and closing > 0:
                table.written[closing] = "\t" * (wide - 1)
        for later, left in below.items():
            if later >= column and left > 0:
                below[later] -= 1


def _spans(attributes: dict[str, str]) -> tuple[int, int]:
    numbers = [attributes.get(key, "1").strip() for key in ("colspan", "rowspan")]
    wide, high = (int(number) if number.isdecimal() and len(number) < 3 else 1 for number in numbers)
    return max(wide, 1), max(high, 1)
