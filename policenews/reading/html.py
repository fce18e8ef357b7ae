"""HTML to lines: `<p>甲</p><p>乙</p>` is two lines, a table row one line with tabs, <script> nothing at all.

One pass over the tags writes the edits. What a tag says of its line stays as a mark (see marks.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from policenews.reading import marks
from policenews.reading.entities import entities
from policenews.reading.fields import label_at
from policenews.reading.html_regions import Weights, furniture_regions, hidden_regions, main_region
from policenews.reading.html_tables import DataTable, data_tables
from policenews.reading.tags import BLOCK, Tag, scan
from policenews.text import Edit, Text

_SKIPPED_LIST = (
    "script style noscript template textarea svg iframe object select button head rp rt math audio video canvas"
)
_SKIPPED = frozenset(_SKIPPED_LIST.split())
"""Elements whose content is no text of the article."""
_BOLD = frozenset(("b", "strong"))
_FIELDS = frozenset(("span", "em", "i", "a", "font", "label", "small"))
_INDENTED = re.compile(r"\n[ \t]*(?=\u3000\u3000|&emsp;&emsp;|(?:&nbsp;){4}|&#12288;&#12288;| {4}\S)")
_BREAK = re.compile(r"(?<![ \t\n])[ \t\n]*\n[ \t\n]*")
_ASIAN = re.compile("[\u3000-\u9fff\uff00-\uffef“”‘’—…]")
_FIGURE = re.compile(r"[\d.,%]")
_WRAPPED = re.compile("[\u4e00-\u9fff，、][ \t]*\n[ \t]*[\u4e00-\u9fff]")
"""A source that breaks within Chinese sentences was cut at a width: 98. and 5% on two of its lines are one figure."""


@dataclass(slots=True)
class Page:
    """What the markup says besides the text: <title>, <h1> and the <meta> fields, names in lower case."""

    title: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
    is_page: bool = False


def html(text: Text) -> tuple[Text, Page]:
    """`<h2>一、概况</h2><p>立案<b>12</b>起</p>` as two lines, `12` glued to its sentence."""
    string = text.string
    tags = scan(string)
    page = _page(string, tags)
    writer = _Writer(string, tags, page.title or "")
    return text.edit(writer.edits()), page


def _page(string: str, tags: list[Tag]) -> Page:
    page = Page()
    for tag in tags:
        if tag.closing:
            continue
        if tag.name == "meta":
            fields = tag.attributes(string)
            name = fields.get("name") or fields.get("property") or fields.get("itemprop")
            if name and fields.get("content"):
                page.meta.setdefault(name.lower(), _decoded(fields["content"]))
        elif tag.name == "title" and page.title is None:
            end = string.find("<", tag.end, tag.end + 2000)
            page.title = _decoded(string[tag.end : end if end >= 0 else tag.end + 200])
        elif tag.name in ("html", "body", "head"):
            page.is_page = True
    return page


def _decoded(written: str) -> str:
    return str(Text.of(written).edit(entities(written, 0, len(written)))).strip()


class _Writer:
    """Writes the edits of one page from left to right."""

    def __init__(self, string: str, tags: list[Tag], title: str) -> None:
        self.string = string
        self.tags = tags
        self.out: list[Edit] = []
        self.tables = data_tables(string, tags)
        self.flow = any(tag.name in ("p", "br", "div", "td", "li") for tag in tags)
        self.before: dict[int, str] = {}
        self.after: dict[int, str] = {}
        self.hidden = hidden_regions(string, tags)
        self.wrapped = len(list(islice(_WRAPPED.finditer(string), 2))) > 1
        weights = Weights(string, tags, self.hidden)
        named = furniture_regions(string, tags, weights, title)
        for first, last in named:
            self.before[first] = self.before.get(first, "") + marks.FURNITURE_START
            self.after[last] = self.after.get(last, "") + marks.FURNITURE_END
        weights.without(named)
        region = main_region(string, tags, weights)
        if region:
            self.before[region[0]] = self.before.get(region[0], "") + marks.MAIN_START
            self.after[region[1]] = marks.MAIN_END + self.after.get(region[1], "")

    def edits(self) -> list[Edit]:
        skip_until = place = 0
        table: DataTable | None = None
        pre = 0
        for index, tag in enumerate(self.tags):
            if tag.start < skip_until:
                continue
            if not pre:
                self._run(place, tag.start, table is not None)
            else:
                self.out += entities(self.string, place, tag.start)
            place = tag.end
            if tag.name == "pre":
                pre = max(pre + (-1 if tag.closing else 1), 0)
            closed = tag.partner if not tag.closing else -1
            if not tag.closing and (tag.name in _SKIPPED or index in self.hidden):
                stop = self.tags[closed].end if closed > 0 else self._skip_to(index)
                self.out.append((tag.start, stop, "\n" if tag.name == "head" else ""))
                place = skip_until = stop
                continue
            if index in self.tables and not tag.closing:
                table = self.tables[index]
            self.out.append((tag.start, tag.end, self._written(index, tag, table)))
            if table is not None and index == table.last:
                table = None
        if place < len(self.string):
            self._run(place, len(self.string), table is not None)
        return self.out

    def _skip_to(self, index: int) -> int:
        """An element of no text that is never closed takes only what stands before the next tag."""
        tag = self.tags[index]
        if tag.name in ("script", "style") and index + 1 < len(self.tags):
            return self.tags[index + 1].start
        return tag.end

    def _run(self, start: int, end: int, in_table: bool) -> None:
        """A run of text between tags: entities decoded; a line end of the source is no line end of the article."""
        if start >= end:
            return
        string = self.string
        if not self.flow or string.find("\n", start, end) < 0:
            self.out += entities(string, start, end)
            return
        last = start
        for found in _BREAK.finditer(string, start, end):
            a, b = found.span()
            self.out += entities(string, last, a)
            last = b
            before, after = string[a - 1 : a] if a > start else "", string[b : b + 1] if b < end else ""
            indented = _INDENTED.match(string, string.find("\n", a, b))
            if indented and before in "。！？”）：" and before and not in_table:
                last = string.find("\n", a, b) + 1
                self.out.append((a, last, "\n"))
            elif not before or not after or (_ASIAN.match(before) and _ASIAN.match(after)) or _FIGURE.match(before) and _FIGURE.match(after) and self.wrapped:
                self.out.append((a, b, ""))
            else:
                self.out.append((a, b, " "))
        self.out += entities(string, last, end)

    def _written(self, index: int, tag: Tag, table: DataTable | None) -> str:
        """What stands in the text instead of a tag."""
        name = tag.name
        text = ""
        if name == "!":
            return ""
        if table is not None:
            text = table.written.get(index, " " if name in ("br", "p", "div") and not tag.closing else "")
        elif name in BLOCK:
            text = "\n"
            if not tag.closing:
                if len(name) == 2 and name[0] == "h" and name[1].isdigit():
                    text += marks.HEADINGS[int(name[1]) - 1]
                elif name == "li":
                    text += marks.ITEM
                elif name == "figcaption":
                    text += marks.PICTURE_CAPTION
        elif name in _BOLD:
            text = marks.BOLD_END if tag.closing else marks.BOLD_START
        elif name == "a" and tag.partner >= 0:
            text = marks.LINK_END if tag.closing else marks.LINK_START
            if not tag.closing and (label_at(self.string, tag.end) or self._beside_link(index)):
                text = " " + text  # <a>某某报</a><a>举报</a>: two links side by side are two words
        elif not tag.closing and name in _FIELDS and label_at(self.string, tag.end):
            text = " "  # only the style sheet parts <span>来源：…</span><span>作者：…</span>
        before, after = self.before.get(index, ""), self.after.get(index, "")
        if before or after:
            return f"\n{before}{text}{after}\n" if text != "\n" else f"\n{before}{after}\n"
        return text

    def _beside_link(self, index: int) -> bool:
        """Whether nothing but space stands between a link and the one before it."""
        before = self.tags[index - 1] if index else None
        return (
            before is not None and before.closing and before.name == "a"
            and not self.string[before.end : self.tags[index].start].strip()
        )  # fmt: skip
