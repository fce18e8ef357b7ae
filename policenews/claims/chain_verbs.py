"""Verbs of a stretch: the words of the vocabulary that act as verbs there: 检查 of 检查企业12家, but not of 抽调检查人员30名."""

from __future__ import annotations

from policenews.claims.chain_candidate import Candidate, candidate
from policenews.claims.chain_no_verb import IN_ANY_WORD
from policenews.claims.chain_of_words import IN_WORD
from policenews.claims.items import Sentence
from policenews.claims.marks import Mark


def verbs(sentence: Sentence, start: int, end: int) -> list[Mark]:
    """检查 of 检查企业12家: the verbs of start..end; none in 检查站12处, 破案率 or the name of an organ."""
    word: Candidate | None = None
    for mark in sentence.marks.within(start, end):
        if mark.kind != "verb":
            continue
        if word is None:
            word = candidate(sentence, start, end, mark)
        word.mark = mark
        for no_verb in IN_WORD.get(mark.text, IN_ANY_WORD):
            if no_verb(word):
                break
        else:
            word.found.append(mark)
    return word.found if word is not None else []
