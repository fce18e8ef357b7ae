"""Shifted bytes (stub)."""

from __future__ import annotations

from policenews.models import Note
from policenews.text import Text


def shifted_bytes(text: Text) -> tuple[Text, list[Note]]:
    return text, []
