"""JSON Lines: one record per line, dates as `2023-05-24`, `None` as null, Chinese as it is."""

from __future__ import annotations

import json
from pathlib import Path

from policenews.output import Tables
from policenews.output.lines import LineWriter
from policenews.output.records import Record

MANY = False

_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_json = json.JSONEncoder(ensure_ascii=False, default=str).encode


class Writer(LineWriter):
    """Writes one table; there is no header, for every line names its own columns."""

    def __init__(self, path: Path, tables: Tables) -> None:
        super().__init__(path, b"", line)


def line(record: Record) -> bytes:
    """`{"article": "…", "value": 121, "unit": "家", …}` and a line end.

    Characters that some readers take for a line end, and halves of surrogate pairs, are written as escapes.
    """
    text = _json(record)
    for char, escape in _LINE_ENDS.items():  # hardly ever there; str.translate would look at each character
        if char in text:
            text = text.replace(char, escape)
    return text.encode("utf-8", "backslashreplace") + b"\n"
