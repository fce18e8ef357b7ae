"""Markdown marks: `# 标题` is a heading, `**12**` is 12, `![图](a.jpg)` is nothing; J**19 (a masked plate) stays."""

from __future__ import annotations

import re

from policenews.reading import marks
from policenews.text import Edit, Text

_PROOF = re.compile(
    r"^#{1,6} \S|^ {0,3}\* \S|!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)|^\|[ :|-]+\|[ \t]*$|^> \S|\[[^\]\n]{1,200}\]\(https?://",
    re.M,
)
_BOLD_ONLY = re.compile(r"^\*\*[^*\n]{2,40}\*\*[ \t]*$", re.M)
_LINE = re.compile(
    r"^[ \t]{0,3}(?:(#{1,6})[ \t]+|((?:>[ \t]?)+)|([*+-])[ \t]+|([-*_]{3,}|={3,})[ \t]*$|(```\w*)[ \t]*$)", re.M
)
_CLOSING = re.compile(r"(?<![ \t])[ \t]+#{1,6}[ \t]*$", re.M)
_INLINE = re.compile(
    r"(!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\))"
    r"|(?P<open>\[)[^\]\n!]{1,200}(?P<link>\]\([^)\s\n]{1,500}\))"
    r"|(?<![A-Za-z0-9*\\])(?P<two>\*\*)(?=[^\s*])[^*\n]{1,200}?(?<=\S)(?P<end2>\*\*)(?!\*)"
    r"|(?<![A-Za-z0-9*\\])(?P<one>\*)(?=[^\s*])[^*\n]{1,80}?(?<=\S)(?P<end1>\*)(?!\*)"
)
_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$", re.M)


def markdown(text: Text, sure: bool = False) -> Text:
    """`## 一、概况` as a heading line; `sure` where front matter or the file's name says that it is Markdown."""
    string = text.string
    if not (_PROOF.search(string) or _BOLD_ONLY.search(string) or (sure and "*" in string)):
        return text
    edits = _tables(string)
    for found in _LINE.finditer(string):
        heading, quote, item, rule, fence = found.groups()
        if rule or fence:
            edits.append((found.start(), found.end(), ""))
        elif heading:
            edits.append((found.start(), found.end(), marks.HEADINGS[len(heading) - 1]))
        elif quote or item:
            edits.append((found.start(), found.end(), marks.ITEM if item else ""))
    edits += [(found.start(), found.end(), "") for found in _CLOSING.finditer(string)]
    for found in _INLINE.finditer(string):
        if found.group(1):
            edits.append((found.start(), found.end(), ""))
        elif found.group("open"):
            edits += [(*found.span("open"), ""), (*found.span("link"), "")]
        elif found.group("two"):
            edits += [(*found.span("two"), marks.BOLD_START), (*found.span("end2"), marks.BOLD_END)]
        else:
            edits += [(*found.span("one"), ""), (*found.span("end1"), "")]
    return text.edit(_ordered(edits))


def _tables(string: str) -> list[Edit]:
    """`| 指标 | 起数 |` over `| --- | --- |` as a header row, the rows below as rows."""
    edits: list[Edit] = []
    place = 0
    for rule in _RULE.finditer(string):
        if rule.start() < place:
            continue
        above = string.rfind("\n", 0, max(rule.start() - 1, 0)) + 1
        edits += _row(string, above, rule.start() - 1, marks.TABLE + marks.HEADER_ROW)
        edits.append((max(rule.start() - 1, 0), rule.end(), ""))
        place = rule.end() + 1
        while place < len(string):
            end = string.find("\n", place)
            end = end if end >= 0 else len(string)
            if "|" not in string[place:end]:
                break
            edits += _row(string, place, end, marks.ROW)
            place = end + 1
    return edits


def _row(string: str, start: int, end: int, mark: str) -> list[Edit]:
    edits: list[Edit] = []
    cells = [place for place in range(start, end) if string[place] == "|"]
    for place in cells:
        outer = not string[start:place].strip() or not string[place + 1 : end].strip()
        edits.append((place, place + 1, (mark if place == cells[0] else "") if outer else "\t"))
    if cells and string[start : cells[0]].strip():
        edits.insert(0, (start, start, mark))
    return edits


def _ordered(edits: list[Edit]) -> list[Edit]:
    """Sorted, without those that overlap an earlier one."""
    kept: list[Edit] = []
    for edit in sorted(edits):
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept
