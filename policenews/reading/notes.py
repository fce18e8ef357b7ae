"""Notes of what reading changed: removed lines, readings, repairs, each with its place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from policenews.models import Note, Span
from policenews.reading.encoding import Decoded
from policenews.text import Text


class Places:
    """Finds where ranges of the input stand in a text; looks only at the pieces around each range."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._starts = [piece[2] for piece in text.pieces]
        self._ends = [piece[3] for piece in text.pieces]

    def span(self, source_start: int, source_end: int) -> Span:
        """The Span of a range of the input; empty in the text where nothing of it is left."""
        low = max(bisect_right(self._ends, source_start) - 1, 0)
        high = bisect_left(self._starts, source_end) + 1
        pieces = self.text.pieces[low:high]
        if not pieces or (high > len(self.text.pieces) and pieces[-1][3] <= source_start):
            start = end = len(self.text)
        else:
            start, end = Text(self.text.string, pieces).locate(source_start, source_end)
        return Span(start=start, end=end, source_start=source_start, source_end=source_end)

    def resolved(self, notes: list[Note]) -> list[Note]:
        """Notes written before the text was final, with their places in it."""
        return [
            note.model_copy(
                update={"spans": tuple(self.span(span.source_start, span.source_end) for span in note.spans)}
            )
            for note in notes
        ]


def source_span(source_start: int, source_end: int) -> Span:
    """A Span whose place in the text is not known yet."""
    return Span(start=0, end=0, source_start=source_start, source_end=source_end)


def furniture_notes(places: Places, removed: list[tuple[tuple[int, int], str]]) -> list[Note]:
    """One note for each kind of furniture: `上一篇：…` is page turning, an ICP number registration."""
    by_kind: dict[str, list[tuple[int, int]]] = {}
    for place, kind in removed:
        by_kind.setdefault(kind, []).append(place)
    return [
        Note(
            code="furniture",
            message=f"part of the page, not of the article: {kind}",
            spans=tuple(places.span(*place) for place in found),
        )
        for kind, found in by_kind.items()
    ]


def gloss_note(readings: list[tuple[int, int]]) -> list[Note]:
    """One note with the places of all readings in brackets that were taken out."""
    if not readings:
        return []
    return [
        Note(
            code="gloss",
            message=f"{len(readings)} readings in brackets were taken out",
            spans=tuple(source_span(*place) for place in readings),
        )
    ]


def damaged(decoded: Decoded) -> list[Note]:
    """A note where bytes could not be decoded; U+FFFD stands in their place."""
    if not decoded.damaged:
        return []
    places = [index for index, char in enumerate(decoded.text) if char == "\ufffd"]
    return [
        Note(
            code="damaged-bytes",
            message=f"{decoded.damaged} places could not be decoded as {decoded.encoding}",
            spans=tuple(source_span(place, place + 1) for place in places[:1000]),
        )  # fmt: skip
    ]
