"""`118日`, `3/7/2021`: digits that may be read in two ways place nothing, and a note gives both readings."""

from __future__ import annotations

from policenews.facts.dates import days
from policenews.facts.dates.atoms import Atom
from policenews.facts.dates.memory import Where


def order(head: Atom, where: Where) -> None:
    """`3/7/2021`: the 3rd of July or the 7th of March."""
    month, day = divmod(head.last, 100)
    readings = [found[0] for pair in ((month, day), (day, month)) if (found := days.one_day(head.first, *pair))]
    where.note("ambiguous-order", "which number is the month is not said", *sorted(map(str, readings)))


def lost(head: Atom, where: Where) -> None:
    """`118日`: a lost 月; 1月18日 or 11月8日."""
    text = str(head.first)
    splits = [(int(text[:cut]), int(text[cut:])) for cut in range(1, len(text)) if text[cut] != "0"]
    readings = [f"{month}月{day}日" for month, day in splits if days.one_day(2024, month, day)]
    if readings:
        where.note("lost-separator", f"{text}日: a character is lost between month and day", *readings)
