"""All nouns, gathered from the files of their kinds."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words import (
    nouns_case,
    nouns_danger,
    nouns_events,
    nouns_goods,
    nouns_groups,
    nouns_heads,
    nouns_overseas,
    nouns_papers,
    nouns_people,
    nouns_places,
    nouns_suspects,
    nouns_things,
)

NOUNS: tuple[Word, ...] = (
    *nouns_case.WORDS, *nouns_suspects.WORDS, *nouns_danger.WORDS, *nouns_things.WORDS, *nouns_goods.WORDS,
    *nouns_papers.WORDS, *nouns_people.WORDS, *nouns_groups.WORDS, *nouns_places.WORDS, *nouns_events.WORDS,
    *nouns_overseas.WORDS, *nouns_heads.WORDS,
)  # fmt: skip
