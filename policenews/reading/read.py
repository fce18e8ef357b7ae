"""`read(source)`: one article, however it arrives, as a Document of classified lines with their origin."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from policenews.models import Note, Person
from policenews.reading import blocks as kinds_of
from policenews.reading.bylines import Byline, counters
from policenews.reading.controls import plain
from policenews.reading.document import Document
from policenews.reading.entities import entities
from policenews.reading.escapes import escapes
from policenews.reading.flat_tables import flat_tables
from policenews.reading.front_matter import front_matter
from policenews.reading.glosses import glosses, stutters
from policenews.reading.headline import title as title_of
from policenews.reading.html import Page, html
from policenews.reading.joined import parted
from policenews.reading.layout import above_title, is_running, lay_out
from policenews.reading.leads import lead
from policenews.reading.lines import Line, lines
from policenews.reading.load import load
from policenews.reading.markdown import markdown
from policenews.reading.metadata import Given
from policenews.reading.metadata import source as source_of
from policenews.reading.mojibake import mojibake
from policenews.reading.notes import Places, damaged, furniture_notes, gloss_note
from policenews.reading.own_lines import alone, bare
from policenews.reading.people import PersonRole, from_fields, named_in_field, signed_parts, unique
from policenews.reading.published import published as published_of
from policenews.reading.records import record
from policenews.reading.script import narrow, same_script, simplified
from policenews.reading.sections import sections
from policenews.reading.shifted_bytes import shifted_bytes
from policenews.reading.signed import signed, signing_organ
from policenews.reading.spaced import unspaced
from policenews.reading.tables import mark_tables
from policenews.reading.tags import looks_like_html
from policenews.reading.wraps import unwrapped
from policenews.text import Edit, Text

_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|br|div|span|td|strong)\b", re.I)
_FRONT_ROLES: dict[str, PersonRole] = {
    "author": "author",
    "writer": "author",
    "editor": "editor",
    "reviewer": "reviewer",
    "proofreader": "proofreader",
}
_REPORT = re.compile(r"[【\[]?[\u4e00-\u9fff]{2,10}(?:讯|电|消息)[】\]]?\s?[（(【](?:本报|见习|实习|特约)?(?:记者|通讯员)")
"""`江北晨报讯(记者 李敏)半年抓获逃犯6458名……`: a report, though its line has no full stop."""
_LEADS = 4
"""In how many lines of running text the reporter's line is looked for."""


def read(
    source: str | bytes | Path,
    *,
    encoding: str | None = None,
    title: str | None = None,
    published: dt.date | None = None,
    url: str | None = None,
    limit: int = 10_000_000,
) -> Document:
    """`read(Path("a.html"))` as a Document; hints win over what is found.

    Raises InputTypeError, UnreadableFileError, TooLargeError or HintError; no str or bytes within the limit raises
    for what it contains.
    """
    decoded = load(source, encoding, limit)
    raw = decoded.text
    text, fields = record(Text.of(raw))
    text, again = mojibake(escapes(text))
    text = plain(text)
    text, front = front_matter(text)
    front = {**fields, **front}
    page = Page()
    text = _paper_tail(text)
    for _ in range(3):  # pages pasted into fields arrive escaped once more
        if _ESCAPED_TAG.search(text.string) and not looks_like_html(text.string):
            text = text.edit(entities(text.string, 0, len(text)))
        if not looks_like_html(text.string):
            break
        text, page_ = html(text)
        page = page_ if page_.is_page or not page.is_page else page
    if "&" in text.string:
        text = text.edit(entities(text.string, 0, len(text)))
    text = markdown(text, sure=bool(front))
    text = flat_tables(parted(unwrapped(unspaced(text))))
    text, repairs = shifted_bytes(text)
    text, readings = glosses(stutters(text))
    text = same_script(text)
    text, found = lines(text)
    given = Given(simplified(title) if title else None, published, url, page, front, bool(fields))
    return _document(
        raw, decoded.encoding, text, found, given, [*again, *repairs, *gloss_note(readings), *damaged(decoded)]
    )


_PAPER_TAIL = re.compile(r"\n[^\n<>]{0,60}\.s?html? \d+ [^\n]{0,200}/enpp")


def _paper_tail(text: Text) -> Text:
    """`1 1 江北日报 c_12.html 1 <p> 夜查见成效 </p> /enpproperty-->` without the tags: they make no page of a text."""
    found = _PAPER_TAIL.search(text.string, max(len(text.string) - 400, 0))
    if found is None or looks_like_html(text.string[: found.start()]):
        return text
    tags = re.finditer(r"</?[a-z]{1,4} ?/?>", found.group())
    return text.delete([(found.start() + tag.start(), found.start() + tag.end()) for tag in tags])


def _document(
    raw: str, encoding: str | None, text: Text, found: list[Line], given: Given, notes: list[Note]
) -> Document:
    cell_edits = mark_tables(found)
    bylines = lay_out(found)
    name, place = title_of(found, bylines, given)
    if place is not None:
        found[place].kind = "title"
        bylines.pop(place, None)
        above_title(found, place)
        for line in found[:40]:  # some pages print their title twice
            if not line.kind and line.string == found[place].string:
                line.kind, line.why = "furniture", "repeated"
    people, credits = _people(found, bylines, given)
    day = published_of(found, bylines, given)
    origin = source_of(found, bylines, credits, given)
    removed: list[tuple[tuple[int, int], str]] = []
    if given.record and text.pieces:
        removed += [((0, text.pieces[0][2]), "record"), ((text.pieces[-1][3], len(raw)), "record")]
    for index, byline in bylines.items():
        places = counters(found[index].string, byline)
        cell_edits[index] = [(*place, "") for place in places]
        start = found[index].start
        removed += [(text.source(start + first, start + last), "counters") for first, last in places]
    kinds = kinds_of.classify(found, place)
    kept = [line for line in found if line.kind != "furniture"]
    kinds = kinds_of.levels(kept, kinds)
    removed += [(text.source(line.start, line.end), line.why) for line in found if line.kind == "furniture"]
    text = _final(text, found, cell_edits)
    made = kinds_of.build(kept, kinds)
    places_of = Places(text)
    return Document(
        raw=raw, text=text, blocks=made, encoding=encoding, title=name, published=day, source=origin, url=given.address(),
        people=people, sections=sections(text.string, made),
        notes=[*places_of.resolved(notes), *furniture_notes(places_of, removed)],
    )  # fmt: skip


def _people(found: list[Line], bylines: dict[int, Byline], given: Given) -> tuple[list[Person], list[str]]:
    people: list[Person] = []
    credits: list[str] = []
    for key, role in _FRONT_ROLES.items():
        value = given.front.get(key)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str):
                people += [Person(role=role, name=n) for n in named_in_field(narrow(simplified(one)))]
    leads = 0
    start = _article(found, bylines)
    loose = signed_parts([line.string for line in found if not line.kind])
    for index, line in enumerate(found):
        if line.kind == "furniture":
            continue
        if index in bylines:
            people += from_fields(bylines[index].fields)
        elif line.kind == "byline" and not (index - 1 in bylines and _named_above(bylines[index - 1], line.string)):
            people += bare(line.string) or alone(line.string)
        elif not line.kind:
            named, origin = signed(line.string, loose)
            people += named
            if leads < _LEADS and (is_running(line.string) or _REPORT.match(line.string)):  # a caption or a summary may stand above it
                leads += index > start
                if by := lead(line.string):
                    leads = _LEADS
                    people += by
            if origin:
                credits.append(origin)
    told = [line.string for line in found[start + 1 :] if not line.kind or line.kind == "byline" and line.string[0] in "（("]
    if not credits and (organ := signing_organ(told)):
        credits.append(organ)
    return unique(people), credits


def _named_above(above: Byline, string: str) -> bool:
    """Whether a name stands alone below its label and is read there."""
    return bool(above.fields) and above.fields[-1].value == string


def _article(found: list[Line], bylines: dict[int, Byline]) -> int:
    """The line of the title, or of the date below it: what runs above them is the site's."""
    title = next((index for index, line in enumerate(found) if line.kind == "title"), -1)
    day = next((index for index in sorted(bylines) if bylines[index].stamped and index > title), -1)
    return max(title, day if 0 <= day <= _FAR else -1)


_FAR = 40
"""So far down a page may its date stand."""


def _final(text: Text, found: list[Line], cell_edits: dict[int, list[Edit]]) -> Text:
    """The text without its furniture lines and with one tab between cells; lines learn their final places."""
    edits: list[Edit] = []
    place = 0
    first = True
    pending = 0
    for index, line in enumerate(found):
        if line.kind == "furniture":
            continue
        keep_from = line.start - (0 if first else 1)
        if keep_from > pending:
            edits.append((pending, keep_from, ""))
        first = False
        length = line.end - line.start
        for start, end, replacement in cell_edits.get(index, ()):
            edits.append((line.start + start, line.start + end, replacement))
            length += len(replacement) - (end - start)
        pending = line.end
        line.start, line.end = place, place + length
        place += length + 1
    if pending < len(text):
        edits.append((pending, len(text), ""))
    return text.edit(edits) if edits else text
