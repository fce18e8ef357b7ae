"""Text that knows where every character came from: the only code that computes offsets.

`紀(jì)律` read from an input becomes `纪律`, and the span of `纪律` still points at the six
characters of the input. A Text is an ordinary string beside a short list of pieces; a piece maps a run of
characters to a run of the input, either one to one or as a whole (an entity `&ldquo;` is one
character that stands for seven).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Edit = tuple[int, int, str]
"""(start, end, replacement) in characters of the text being edited, half-open."""

Piece = tuple[int, int, int, int]
"""(start, end, source_start, source_end); equal lengths mean one to one, other lengths map as a whole."""


class Text:
    """A string with the origin of each of its characters.

    `str(text)` is the string; `text.source(a, b)` gives the half-open range of the input that the
    characters a to b came from. Every change makes a new Text; nothing is searched for afterwards.
    """

    __slots__ = ("_starts", "pieces", "string")

    def __init__(self, string: str, pieces: Sequence[Piece]) -> None:
        self.string = string
        self.pieces = tuple(pieces)
        self._starts = [piece[0] for piece in self.pieces]

    @classmethod
    def of(cls, raw: str) -> Text:
        """The input itself: character n comes from character n."""
        return cls(raw, [(0, len(raw), 0, len(raw))] if raw else [])

    def __str__(self) -> str:
        return self.string

    def __len__(self) -> int:
        return len(self.string)

    def __repr__(self) -> str:
        return f"Text({self.string[:40]!r}, {len(self.pieces)} pieces)"

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the input behind characters start..end.

        An empty range (start == end) maps to the empty place in the input before its next character.
        """
        if not self.pieces:
            return (0, 0)
        if start >= end:
            if start >= len(self.string):
                last = self.pieces[-1][3]
                return (last, last)
            place = self._at(start)[0]
            return (place, place)
        p_start, p_end, s_start, s_end = self.pieces[bisect_right(self._starts, start) - 1]
        if end <= p_end and p_end - p_start == s_end - s_start:  # nearly always: all in one piece
            return (s_start + start - p_start, s_start + end - p_start)
        return (self._at(start)[0], self._at(end - 1)[1])

    def _at(self, index: int) -> tuple[int, int]:
        start, end, source_start, source_end = self.pieces[bisect_right(self._starts, index) - 1]
        if end - start == source_end - source_start:
            place = source_start + index - start
            return (place, place + 1)
        return (source_start, source_end)

    def edit(self, edits: Iterable[Edit]) -> Text:
        """A new Text with each (start, end, replacement) applied; ranges in order, not overlapping.

        A replacement maps to everything that it replaces. An insertion (start == end) maps to an
        empty range of the input.
        """
        out: list[str] = []
        pieces: list[Piece] = []
        position = length = 0
        for start, end, replacement in edits:
            if start < position or end < start:
                raise ValueError(f"edits must be ordered and must not overlap: {(start, end)} after {position}")
            if start > position:
                length = self._copy(position, start, length, pieces)
                out.append(self.string[position:start])
            if replacement:
                source_start, source_end = self.source(start, end)
                out.append(replacement)
                pieces.append((length, length + len(replacement), source_start, source_end))
                length += len(replacement)
            position = end
        if position < len(self.string):
            self._copy(position, len(self.string), length, pieces)
            out.append(self.string[position:])
        return Text("".join(out), pieces)

    def _copy(self, start: int, end: int, length: int, pieces: list[Piece]) -> int:
        """Append the pieces of start..end, shifted to begin at `length`; joins neighbours that continue."""
        index = bisect_right(self._starts, start) - 1
        while start < end:
            p_start, p_end, s_start, s_end = self.pieces[index]
            stop = min(end, p_end)
            size = stop - start
            if p_end - p_start == s_end - s_start:
                s_start += start - p_start
                s_end = s_start + size
                last = pieces[-1] if pieces else None
                if last and last[3] == s_start and last[1] - last[0] == last[3] - last[2]:
                    pieces[-1] = (last[0], last[1] + size, last[2], s_end)
                else:
                    pieces.append((length, length + size, s_start, s_end))
            else:
                pieces.append((length, length + size, s_start, s_end))
            length += size
            start = stop
            index += 1
        return length

    def delete(self, ranges: Iterable[tuple[int, int]]) -> Text:
        """A new Text without the given half-open ranges (in order, not overlapping)."""
        return self.edit((start, end, "") for start, end in ranges)

    def locate(self, source_start: int, source_end: int) -> tuple[int, int]:
        """The half-open range of this text that came from source_start..source_end of the input.

        Empty, at the nearest place that follows, where nothing of that range is left in the text.
        """
        first = last = None
        for start, end, s_start, s_end in self.pieces:
            if s_end <= source_start or s_start >= source_end:
                if s_start >= source_end and first is None:
                    return (start, start)
                continue
            if end - start == s_end - s_start:
                low, high = max(source_start - s_start, 0), min(source_end - s_start, end - start)
            else:
                low, high = 0, end - start
            first = start + low if first is None else first
            last = start + high
        if first is None or last is None:
            return (len(self.string), len(self.string))
        return (first, last)

    def same_length(self, string: str) -> Text:
        """The same characters written otherwise (Traditional as Simplified): same length, same origin."""
        if len(string) != len(self.string):
            raise ValueError(f"the new string has {len(string)} characters, the text {len(self.string)}")
        return Text(string, self.pieces)
