"""Chains of verbs: which verbs of a clause govern a figure: 排查化解 is one chain, in 收到举报线索 the second verb is part of the object."""

from __future__ import annotations

from policenews.claims.chain_links import LINKS
from policenews.claims.chain_pair import Pair
from policenews.claims.chain_verbs import verbs
from policenews.claims.items import Sentence, Words
from policenews.claims.marks import Mark

_ANSWERING = frozenset({"接处警", "接警", "出警", "处警", "接报"})


def governing(sentence: Sentence, start: int, end: int, lead: int, unit: str | None) -> list[Mark]:
    """The chain of verbs in start..end that governs the figure at `lead`: the last verb decides, unless it is part of a name.

    排查化解矛盾纠纷 is one chain; in 收到举报线索 the second verb belongs to the object (收到 takes a concrete thing);
    in 指导学校开展演练 the organising verb yields.
    """
    chain: list[Mark] = []
    for mark in verbs(sentence, start, end):
        if not chain:
            chain = [mark]
            continue
        last = chain[-1]
        pair = Pair(sentence, sentence.text, start, end, lead, unit, last, mark, sentence.text[last.end : mark.start])
        for fits, then in LINKS:
            if fits(pair):
                chain = then(chain, mark)
                break
    return chain


def chain_words(sentence: Sentence, chain: list[Mark]) -> Words:
    """The verbs of a chain as one phrase: 排查化解."""
    if len(chain) > 1 and chain[0].text in _ANSWERING and chain[-1].code not in ("receive", "occur"):
        chain = chain[1:]  # 快速接处警抓获嫌疑人
    start, end = chain[0].start, chain[-1].end
    return Words(sentence.text[start:end], ((start, end),))
