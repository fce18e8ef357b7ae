"""Lines: what stands between two line ends, trimmed, with what the markup said of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.reading import marks
from policenews.text import Text

_MARK = re.compile(f"[{marks.CLASS}]")
_WORD = re.compile(r"[^\W\d_年月日时分]")
_EDGE = "|｜ \t\u3000\xa0\u2002\u2003\u2009"


@dataclass(slots=True)
class Line:
    """One line at start..end of the text that it was cut from.

    `region` is "before", "main" or "after" of a page whose article stands in an element of its own, else "".
    `named` says that it stands in an element named as navigation or footer, `linked` that nothing but its
    date stands outside of links. `indent` is the width of the space before its text, a wide space counting two.
    """

    start: int
    end: int
    string: str
    heading: int = 0
    item: bool = False
    row: bool = False
    header: bool = False
    table: int = 0
    table_caption: bool = False
    picture_caption: bool = False
    bold: bool = False
    linked: bool = False
    region: str = ""
    named: bool = False
    indented: bool = False
    indent: int = 0
    kind: str = ""
    """What the steps after this one decided: "furniture", "byline", "title", ... ; "" while open."""
    why: str = ""
    """Name of the furniture rule that took it."""


def lines(text: Text) -> tuple[Text, list[Line]]:
    """The text one line after the other without blank lines, marks and outer spaces, and its Lines."""
    string = text.string
    marked = _MARK.search(string) is not None
    cuts: list[tuple[int, int]] = []
    found: list[Line] = []
    state = _State()
    place = length = last = 0
    for piece in string.split("\n"):
        start, end = place, place + len(piece)
        place = end + 1
        inner: list[int] = []
        line = Line(0, 0, "")
        if marked and _MARK.search(piece):
            inner = [start + match.start() for match in _MARK.finditer(piece)]
            state.read(piece, line)
            clean = _MARK.sub("", piece)
        else:
            clean = piece
            line.linked = state.link
        table_line = line.row or line.header
        string_ = clean.strip(" \u3000\xa0") if table_line else clean.strip(_EDGE)
        if not string_.strip(_EDGE):
            state.pending(line)
            continue
        state.apply(line)
        line.indented = clean[:1] in " \t\u3000"
        if string_[0] != clean[0]:
            line.indent = sum(2 if char == "\u3000" else 1 for char in clean[: clean.index(string_[0])])
        # positions of what is kept: the clean string within the piece, counted without its marks
        lead = len(clean) - len(clean.lstrip(" \u3000\xa0" if table_line else _EDGE))
        a, b = _unmarked(piece, start, inner, lead), _unmarked_end(start, end, inner, clean, lead + len(string_))
        if found:
            cut = string.rfind("\n", last, a)
            cuts += [(last, cut), (cut + 1, a)] if cut > last else [(cut + 1, a)]
            length += 1
        elif a > 0:
            cuts.append((0, a))
        cuts += [(mark, mark + 1) for mark in inner if a <= mark < b]
        line.start, line.end, line.string = length, length + len(string_), string_
        length = line.end
        last = b
        found.append(line)
    if last < len(string):
        cuts.append((last, len(string)))
    return text.delete([cut for cut in cuts if cut[0] < cut[1]]), found


def _unmarked(piece: str, start: int, inner: list[int], count: int) -> int:
    """The place of the character number `count` when marks are not counted."""
    place = start + count
    for mark in inner:
        if mark <= place:
            place += 1
    return place


def _unmarked_end(start: int, end: int, inner: list[int], clean: str, count: int) -> int:
    if count >= len(clean):
        return end
    place = start + count
    for mark in inner:
        if mark < place:
            place += 1
    return place


class _State:
    """What the marks so far say: in which region we are, how many tables there were, what waits for the next line."""

    def __init__(self) -> None:
        self.region = ""
        self.depth = 0
        self.link = False
        self.tables = 0
        self.waiting: Line | None = None
        self.new_table = False

    def read(self, piece: str, line: Line) -> None:
        """Take the marks of a line one after the other, with what stands between them."""
        named_at_start = self.depth > 0
        bold = place = 0
        plain = free = words = False
        for found in _MARK.finditer(piece):
            between = piece[place : found.start()]
            place = found.end()
            if between:
                plain = plain or (not bold and not between.isspace())
                free = free or (not self.link and _WORD.search(between) is not None)
                words = words or self.link
            char = found.group()
            if char == marks.BOLD_START:
                bold += 1
                line.bold = True
            elif char == marks.BOLD_END:
                bold = max(bold - 1, 0)
            else:
                self._take(char, line)
        between = piece[place:]
        plain = plain or (not bold and bool(between) and not between.isspace())
        free = free or (not self.link and _WORD.search(between) is not None)
        line.bold = line.bold and not plain
        line.linked = (words or (self.link and bool(between))) and not free
        line.named = named_at_start or self.depth > 0

    def _take(self, char: str, line: Line) -> None:
        if char == marks.LINK_START or char == marks.LINK_END:
            self.link = char == marks.LINK_START
        elif char in marks.HEADINGS:
            line.heading = marks.HEADINGS.index(char) + 1
        elif char == marks.ITEM:
            line.item = True
        elif char == marks.ROW or char == marks.HEADER_ROW:
            line.row = True
            line.header = char == marks.HEADER_ROW
        elif char == marks.TABLE:
            self.new_table = True
        elif char == marks.TABLE_CAPTION:
            line.table_caption = True
        elif char == marks.PICTURE_CAPTION:
            line.picture_caption = True
        elif char == marks.MAIN_START:
            self.region = "main"
        elif char == marks.MAIN_END:
            self.region = "after"
        elif char == marks.FURNITURE_START:
            self.depth += 1
        elif char == marks.FURNITURE_END:
            self.depth = max(self.depth - 1, 0)

    def pending(self, line: Line) -> None:
        """An empty line that carries a mark (`<li><p>…`) hands it to the next one."""
        if line.heading or line.item or line.picture_caption or line.table_caption:
            self.waiting = line

    def apply(self, line: Line) -> None:
        waiting, self.waiting = self.waiting, None
        if waiting is not None and not line.row:
            line.heading = line.heading or waiting.heading
            line.item = line.item or waiting.item
            line.picture_caption = line.picture_caption or waiting.picture_caption
            line.table_caption = line.table_caption or waiting.table_caption
        line.region = self.region
        line.named = line.named or self.depth > 0
        if line.row:
            self.tables += self.new_table
            self.new_table = False
            line.table = max(self.tables, 1)
