"""All verbs, gathered from the files of their kinds."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words import (
    verbs_arrest,
    verbs_build,
    verbs_case,
    verbs_force,
    verbs_help,
    verbs_inspect,
    verbs_occur,
    verbs_offenders,
    verbs_order,
    verbs_outreach,
    verbs_pairs,
    verbs_publicity,
    verbs_rectify,
    verbs_relief,
    verbs_seize,
    verbs_service,
    verbs_short,
    verbs_squads,
    verbs_street,
    verbs_talks,
)

VERBS: tuple[Word, ...] = (
    *verbs_case.WORDS, *verbs_arrest.WORDS, *verbs_seize.WORDS, *verbs_inspect.WORDS, *verbs_rectify.WORDS, *verbs_order.WORDS,
    *verbs_publicity.WORDS, *verbs_service.WORDS, *verbs_force.WORDS, *verbs_occur.WORDS, *verbs_offenders.WORDS, *verbs_help.WORDS,
    *verbs_outreach.WORDS, *verbs_pairs.WORDS, *verbs_relief.WORDS, *verbs_build.WORDS,
    *verbs_squads.WORDS, *verbs_street.WORDS, *verbs_talks.WORDS, *verbs_short.WORDS,
)  # fmt: skip
