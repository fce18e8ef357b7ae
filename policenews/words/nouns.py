"""All nouns, gathered from the files of their kinds."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words import (
    nouns_arms,
    nouns_case,
    nouns_daily,
    nouns_danger,
    nouns_dens,
    nouns_disorder,
    nouns_drugs,
    nouns_events,
    nouns_folk,
    nouns_goods,
    nouns_groups,
    nouns_heads,
    nouns_lives,
    nouns_meetings,
    nouns_misc,
    nouns_overseas,
    nouns_papers,
    nouns_people,
    nouns_places,
    nouns_rarer,
    nouns_sites,
    nouns_spots,
    nouns_stations,
    nouns_suspects,
    nouns_things,
    nouns_tools,
    nouns_traffic,
    nouns_wares,
    nouns_wheels,
    nouns_writs,
)

NOUNS: tuple[Word, ...] = (
    *nouns_case.WORDS, *nouns_suspects.WORDS, *nouns_danger.WORDS, *nouns_things.WORDS, *nouns_goods.WORDS,
    *nouns_papers.WORDS, *nouns_people.WORDS, *nouns_groups.WORDS, *nouns_places.WORDS, *nouns_events.WORDS,
    *nouns_overseas.WORDS, *nouns_heads.WORDS, *nouns_drugs.WORDS, *nouns_arms.WORDS, *nouns_wares.WORDS,
    *nouns_tools.WORDS, *nouns_traffic.WORDS, *nouns_disorder.WORDS, *nouns_dens.WORDS, *nouns_sites.WORDS,
    *nouns_stations.WORDS, *nouns_writs.WORDS, *nouns_meetings.WORDS, *nouns_folk.WORDS, *nouns_misc.WORDS,
    *nouns_wheels.WORDS, *nouns_rarer.WORDS, *nouns_daily.WORDS, *nouns_spots.WORDS, *nouns_lives.WORDS,
)  # fmt: skip
