"""Line ends and invisible characters: `\\r\\n` is one line end, a zero-width space inside 公​安 is nothing."""

from __future__ import annotations

import re

from policenews.reading.marks import CLASS
from policenews.text import Edit, Text

_INVISIBLE = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f"
    "\ufe0e\ufe0f\ufeff\ufff9-\ufffb" + CLASS
)
_ODD = re.compile(f"\r\n?|[\x85\u2028\u2029\x0b\x0c]|[{_INVISIBLE}]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ODD_SPACE = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f]")
_SPACES = dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F), " ") | {
    0x2003: "\u3000",
    0x2001: "\u3000",
}
"""A no-break space is a space; an em space is as wide as a character."""


def plain(text: Text) -> Text:
    """`a\\r\\nb` as `a\\nb`; BOM, NUL, zero-width and direction marks are gone; lone surrogates read as U+FFFD."""
    string = text.string
    if not string.isascii() and _SURROGATE.search(string):
        # no UTF-8 writer takes a lone surrogate; it stands for a damaged character anyway
        text = text.same_length(_SURROGATE.sub("\ufffd", string))
    if _ODD_SPACE.search(text.string):
        text = text.same_length(text.string.translate(_SPACES))
    edits: list[Edit] = []
    for found in _ODD.finditer(text.string):
        odd = found.group()
        edits.append((found.start(), found.end(), "\n" if odd[0] in "\r\x85\u2028\u2029\x0b\x0c" else ""))
    return text.edit(edits) if edits else text
