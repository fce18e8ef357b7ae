"""Escapes left in by databases and JSON dumps: `公安局\\\\n共破案` has a line end, `\\\\u516c\\\\u5b89` is 公安."""

from __future__ import annotations

import re

from policenews.text import Edit, Text

_UNICODE = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})", re.I)
_SIMPLE = re.compile(r"\\(?:r\\n|[nrt\"'/])")
_MEANING = {"\\n": "\n", "\\r": "\n", "\\r\\n": "\n", "\\t": "\t", '\\"': '"', "\\'": "'", "\\/": "/"}
_PATH = re.compile(r"[A-Za-z]:\\|\\\\")


def escapes(text: Text) -> Text:
    """`\\\\n`, `\\\\"` and `\\\\u4e00` as what they stand for, in a text that shows that it was dumped so.

    `\\\\u` with a Chinese character's code proves it; `\\\\n` only where it is frequent and real line ends are rare.
    """
    string = text.string
    if "\\" not in string:
        return text
    edits: list[Edit] = []
    for found in _UNICODE.finditer(string):
        high, low, single = found.groups()
        if single:
            code = int(single, 16)
            char = "" if 0xD800 <= code <= 0xDFFF else chr(code)
        else:
            char = chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00))
        if char and not 0xFDD0 <= ord(char) <= 0xFDEF and (char.isprintable() or char in "\n\t"):
            edits.append((*found.span(), char))
    if not _PATH.search(string):
        simple = list(_SIMPLE.finditer(string))
        breaks = sum(found.group()[1] in "nr" for found in simple)
        if edits or (breaks > 1 and breaks >= string.count("\n")) or (simple and not breaks and len(simple) > 1):
            edits += [(*found.span(), _MEANING[found.group()]) for found in simple]
    return text.edit(sorted(edits)) if edits else text
