"""All verbs, gathered from the files of their kinds."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words import verbs_case, verbs_force, verbs_help, verbs_order, verbs_safety, verbs_service

VERBS: tuple[Word, ...] = (
    *verbs_case.WORDS, *verbs_safety.WORDS, *verbs_order.WORDS, *verbs_service.WORDS, *verbs_force.WORDS,
    *verbs_help.WORDS,
)  # fmt: skip
