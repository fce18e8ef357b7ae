"""JSON Lines: one record per line, dates as `2023-05-24`, `None` as null, Chinese as it is."""

from __future__ import annotations

import json

from policenews.output.records import Record

_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def header(columns: tuple[str, ...]) -> bytes:
    """Nothing: every line names its own columns."""
    return b""


def line(record: Record) -> bytes:
    """`{"article": "…", "value": 121, "unit": "家", …}` and a line end.

    Characters that some readers take for a line end, and halves of surrogate pairs, are written as escapes.
    """
    text = json.dumps(record, ensure_ascii=False, default=str).translate(_LINE_ENDS)
    return text.encode("utf-8", "backslashreplace") + b"\n"
