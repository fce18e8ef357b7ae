"""Parts of an article under headings of their own, each with the people named at its end or under its heading."""

from __future__ import annotations

from policenews.models import Person
from policenews.reading.document import Block, Section
from policenews.reading.fields import fields
from policenews.reading.headings import number_only
from policenews.reading.people import from_fields, signed_parts, unique
from policenews.reading.signed import signed


def sections(text: str, blocks: list[Block]) -> list[Section]:
    """`▶▶交警部门——` to the line before `▶▶宜阳新区——` is one part; what stands above the first is the lead."""
    levels = [block.level for block in blocks if block.kind == "heading" and block.level != 9]
    if not blocks:
        return []
    top = min(levels, default=0)
    starts = [index for index, block in enumerate(blocks) if block.kind == "heading" and block.level == top and levels]
    end = len(blocks)
    while end and blocks[end - 1].kind == "byline":
        end -= 1  # who signs at the very end signs the article, not its last part
    bounds = [0, *starts, max(end, starts[-1] if starts else 0)]
    loose = signed_parts([text[block.start : block.end] for block in blocks if block.kind in ("paragraph", "item")])
    known = set(starts)
    found: list[Section] = []
    for first, last in zip(bounds, bounds[1:], strict=False):
        if first == last:
            continue
        heading = first if first in known else None
        if heading is not None and heading + 1 < last and blocks[heading + 1].kind == "heading":
            heading += number_only(text[blocks[first].start : blocks[first].end])  # 01 above 敲开一扇门
        found.append(
            Section(heading, first, last, tuple(_people(text, blocks[first:last], heading is not None, loose)))
        )
    return found


def _people(text: str, blocks: list[Block], headed: bool, loose: bool) -> list[Person]:
    if not headed:
        return []
    people: list[Person] = []
    for block in blocks:
        string = text[block.start : block.end]
        if block.kind == "byline":
            people += from_fields(fields(string))
        elif block.kind in ("paragraph", "item"):
            people += signed(string, loose)[0]
    return unique(people)
