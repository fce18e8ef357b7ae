"""What reading hands on: clean text with its origin, classified blocks, and the facts about the article itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from policenews.models import Note, Person
from policenews.text import Text

BlockKind = Literal["title", "heading", "paragraph", "item", "row", "byline", "caption", "note"]
"""title and heading govern what follows; row is one line of a table, its cells separated by tabs;
byline holds source, people, dates of publication (agencies are read there, figures are not);
note is advice, tips or legal text at the end that reports nothing."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the text with what it is; half-open offsets in the Document's text.

    `level` of a heading counts from 1 (the title is 0). `table` numbers the tables of the document from 1,
    0 outside; `header` marks the rows of a table that name its columns. `indent` is the width of the space that stood
    before a row's first cell (a wide space counts two): rows set in below 其中 are its parts.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    table: int = 0
    header: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A part under its own heading: index of its heading block (None for the lead), half-open block range."""

    heading: int | None
    first: int
    last: int
    people: tuple[Person, ...] = ()


@dataclass(slots=True)
class Document:
    """One article, decoded, repaired and cut into blocks; furniture is out of `text` and in `notes`."""

    raw: str
    text: Text
    blocks: list[Block]
    encoding: str | None = None
    title: str | None = None
    published: dt.date | None = None
    source: str | None = None
    url: str | None = None
    people: list[Person] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
