"""A word that may be a verb, where it stands: what is in front of it and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.claims.items import Range, Sentence
from policenews.claims.marks import Mark
from policenews.claims.places import quoted_ranges
from policenews.facts.mentions import AgencyMention, TimeMention

_BRACKETED = re.compile(r"[（(][^（）()]{1,60}[)）]")
_NOUN = 8
"""Characters: so long a noun is looked for behind a verb."""


@dataclass(slots=True)
class Candidate:
    """A word that may be a verb. 设立综合查缉、巡查管控等卡点61个: `mark` is 查缉, `found` holds 设立."""

    sentence: Sentence
    text: str
    start: int
    end: int
    """Where its stretch of the sentence ends."""
    mark: Mark
    found: list[Mark]
    """The verbs in front of it in the stretch."""
    named: list[TimeMention | AgencyMention]
    """The times and organs that the stretch names."""
    quotes: list[Range]
    """What stands in quotes or brackets there."""

    @property
    def two_in_front(self) -> str:
        """The two characters in front: 其中 of 其中上牌电动车120辆."""
        return self.text[self.mark.start - 2 : self.mark.start]

    @property
    def last_in_front(self) -> str:
        """The character in front: 未 of 未检验车辆."""
        return self.text[self.mark.start - 1]

    def noun_follows(self) -> bool:
        """省厅督办案件5起: whether a noun of the vocabulary stands right behind."""
        place = self.mark.end
        return any(m.kind == "noun" and m.start == place for m in self.sentence.marks.within(place, place + _NOUN))

    def figure_follows(self, past: int = 0) -> bool:
        """死14人: whether a figure stands right behind, or so many characters further."""
        place = self.mark.end + past
        return any(n.lead == place for n in self.sentence.nums_between(place, place + 1))


def candidate(sentence: Sentence, start: int, end: int, mark: Mark) -> Candidate:
    """The first word of start..end that may be a verb; those behind it take its place in turn."""
    text = sentence.text
    quotes = [*quoted_ranges(text, start, end), *(m.span() for m in _BRACKETED.finditer(text, start, end))]
    return Candidate(sentence, text, start, end, mark, [], sentence.mentioned(start, end), quotes)
