"""A title that stands in one line with its text: `江北警方夜查见成效 本报讯（记者 陈敏）昨晚，…` as two lines."""

from __future__ import annotations

import re

from policenews.reading.datelines import dateline
from policenews.text import Text

_LONGEST = 60
_SHORTEST = 8
_TEXT = 80
"""So long at least is a line that holds title and text."""


def parted(text: Text) -> Text:
    """The first line cut in front of its dateline, where a headline without a stop stands before it."""
    string = text.string
    start = len(string) - len(string.lstrip(" \u3000\n|"))
    end = string.find("\n", start)
    line = string[start : end if end >= 0 else None][: 2 * _TEXT]
    if len(line) < _TEXT:
        return text
    for space in re.finditer(r"[ \u3000]+", line[: _LONGEST + 1]):
        head, rest = line[: space.start()], line[space.end() :]
        if len(head) < _SHORTEST or re.search(r"[。；;：:]|讯$", head):
            continue
        told = dateline(rest)
        if told and re.match(r".{0,24}?(?:讯|电|消息)", rest):
            return text.edit([(start + space.start(), start + space.end(), "\n")])
    return text
