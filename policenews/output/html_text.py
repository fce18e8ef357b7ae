"""The text of an article as paragraphs: `开展夜间巡逻246次` with 246 as a link to its row.

Spans nest (a date in an organ's name, a breakdown in brackets) and may cross. One documented order makes them
well-formed: ends before starts, longer opens first, then the order of `html_marks.KINDS`; a mark that would outlast
the one around it is closed with it and opened again behind it. Only the first piece of a mark carries its id.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from policenews.models import Article
from policenews.output.html_marks import Mark, marks
from policenews.output.html_markup import Markup, join, opening, tag, text

_DEEPEST = 12  # marks inside marks; a deeper one keeps its anchor only, so that work stays linear


@dataclass(slots=True)
class Writer:
    """Writes stretches of the text with the marks that stand in them, each mark once."""

    string: str
    waiting: list[Mark]
    """Marks in their order, the next one first."""
    placed: set[str] = field(default_factory=set)
    _at: int = 0
    _open: list[Mark] = field(default_factory=list)

    def stretch(self, start: int, end: int) -> Markup:
        """`start..end` with its marks; a mark that goes on behind `end` is carried to the next stretch."""
        here: list[tuple[tuple[int, int, int], int, Mark]] = []
        carried, self._open = self._open, []
        while self._at < len(self.waiting) and self.waiting[self._at].start <= end:
            carried.append(self.waiting[self._at])
            self._at += 1
        for number, mark in enumerate(carried):
            if mark.end > end and len(self._open) < _DEEPEST:
                self._open.append(mark)
            piece = replace(mark, start=min(max(mark.start, start), end), end=max(min(mark.end, end), start))
            if piece.start < piece.end or mark.start == mark.end:
                here.append((piece.order, number, piece))
        heapq.heapify(here)
        return join(self._pieces(here, start, end))

    def _pieces(self, queue: list[tuple[tuple[int, int, int], int, Mark]], at: int, end: int) -> Iterator[Markup]:
        stack: list[tuple[Mark, str]] = []
        number = len(queue)
        while queue or stack:
            mark = queue[0][2] if queue else None
            if stack and (mark is None or stack[-1][0].end <= mark.start):
                last, name = stack.pop()
                yield text(self.string[at : last.end])
                yield Markup(f"</{name}>")
                at = last.end
                continue
            assert mark is not None
            heapq.heappop(queue)
            yield text(self.string[at : mark.start])
            at = mark.start
            if stack and mark.end > stack[-1][0].end:
                number += 1
                rest = replace(mark, start=stack[-1][0].end)
                mark = replace(mark, end=rest.start)
                heapq.heappush(queue, (rest.order, number, rest))
            if mark.start == mark.end or len(stack) >= _DEEPEST:
                yield self._anchor(mark)
                continue
            # A link inside a link is no HTML: the inner one becomes a plain mark.
            name = "a" if mark.href and all(element != "a" for _, element in stack) else "mark"
            yield self._opening(mark, name)
            stack.append((mark, name))
        yield text(self.string[at:end])

    def _id(self, mark: Mark) -> str | None:
        if mark.id is None or mark.id in self.placed:
            return None
        self.placed.add(mark.id)
        return mark.id

    def _opening(self, mark: Mark, name: str) -> Markup:
        own = self._id(mark)
        return opening(name, {
            "class": f"pn-m pn-{mark.kind}", "id": own, "href": mark.href if name == "a" else None, "title": mark.title,
            "data-c": " ".join(mark.claims) or None, "data-n": mark.label if own or mark.kind == "numeral" else None,
        })  # fmt: skip

    def _anchor(self, mark: Mark) -> Markup:
        own = self._id(mark)
        return tag("span", id=own, class_="pn-gap", title=mark.title) if own else Markup()

    def rest(self) -> Markup:
        """Anchors of marks that stand in no stretch, such as one over a line end alone: every link finds its place."""
        return join(self._anchor(mark) for mark in self.waiting)


def text_html(article: Article, prefix: str) -> Markup:
    """The article's text: paragraphs, headings of its sections, tables for lines of cells, all findings marked."""
    writer = Writer(article.text, marks(article, prefix))
    headings = {section.span.start: section.heading.strip() for section in article.sections if section.heading}
    out: list[Markup] = []
    rows: list[Markup] = []
    for start, end in _lines(article.text):
        line = article.text[start:end]
        if "\t" in line:
            cells_ = [tag("td", writer.stretch(*cell)) for cell in _split(line, "\t", start)]
            rows.append(tag("tr", *cells_))
            continue
        out += _table(rows)
        if not line.strip():
            continue
        if headings.get(start) == line.strip():
            out.append(tag("h3", writer.stretch(start, end)))
        elif article.title and line.strip() == article.title.strip():
            out.append(tag("p", writer.stretch(start, end), class_="pn-title"))
        else:
            out.append(tag("p", writer.stretch(start, end)))
    out += _table(rows)
    return join((*out, writer.rest()))


def _table(rows: list[Markup]) -> Iterable[Markup]:
    """The rows gathered so far as one table, which can be scrolled on a narrow screen; empties the list."""
    if rows:
        table = tag("table", tag("tbody", *rows), class_="pn-cells")
        rows.clear()
        yield tag("div", table, class_="pn-scroll", tabindex=0, role="group", aria_label="table of the article")


def _lines(string: str) -> Iterator[tuple[int, int]]:
    return _split(string, "\n", 0)


def _split(string: str, separator: str, start: int) -> Iterator[tuple[int, int]]:
    for part in string.split(separator):
        yield start, start + len(part)
        start += len(part) + 1
