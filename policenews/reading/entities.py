"""Entities: `&ldquo;` is “, `&#20844;` is 公, `&nbsp;` a space."""

from __future__ import annotations

import re
from html import unescape

from policenews.text import Edit

_ENTITY = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|&(?:nbsp|ldquo|rdquo|lt|gt|amp|quot)(?![A-Za-z=])"
)
_SPACES = {"\xa0": " ", "\u2002": " ", "\u2003": "\u3000", "\u2009": " ", "\u200a": " ", "\u202f": " "}


def entities(string: str, start: int, end: int) -> list[Edit]:
    """The edits that decode the entities between start and end; `&nosuch;` stays."""
    edits: list[Edit] = []
    if string.find("&", start, end) < 0:
        return edits
    for found in _ENTITY.finditer(string, start, end):
        written = found.group()
        char = unescape(written)
        if char != written:
            edits.append((*found.span(), _SPACES.get(char, char)))
    return edits
