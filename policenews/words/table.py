"""The three table functions: one line per word, `unit("起", "破获案件⟦12⟧起", no="自3月起开展行动")`."""

from __future__ import annotations

from policenews.rules import Word

Lines = str | tuple[str, ...]


def _lines(lines: Lines) -> tuple[str, ...]:
    return (lines,) if isinstance(lines, str) else lines


def unit(text: str, yes: Lines, code: str | None = None, flags: str = "", no: Lines = ()) -> Word:
    """A measure word; `code` is the ISO currency of money."""
    return Word(text, "unit", _lines(yes), _lines(no), code, frozenset(flags.split()))


def verb(text: str, code: str | None, yes: Lines, flags: str = "", no: Lines = ()) -> Word:
    """A verb that produces figures; `code` is its activity."""
    return Word(text, "verb", _lines(yes), _lines(no), code, frozenset(flags.split()))


def noun(text: str, code: str | None, yes: Lines, flags: str = "", no: Lines = ()) -> Word:
    """What is counted; `code` is its subject."""
    return Word(text, "noun", _lines(yes), _lines(no), code, frozenset(flags.split()))
