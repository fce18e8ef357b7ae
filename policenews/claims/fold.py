"""Half-width marks as full-width ones, one for one: the rules know one kind of comma, and every offset stays."""

from __future__ import annotations

import re

_MARKS = str.maketrans(",:;!()", "，：；！（）")
_INSIDE = re.compile(r"(?<=\d)[,:](?=\d)")


def fold(text: str) -> str:
    """`查处3起,抓获1,200人(次);` as `查处3起，抓获1,200人（次）；`: commas and colons inside numbers and times stay."""
    wide = text.translate(_MARKS)
    places = [m.start() for m in _INSIDE.finditer(text)]
    if not places:
        return wide
    marks = list(wide)
    for place in places:
        marks[place] = text[place]
    return "".join(marks)
