"""The organs of one document by place: those before a figure, the nearest first, and the article's own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policenews.claims.departments import bureau_above
from policenews.claims.speakers import DESK_SPEAKS, OFFICER_SPEAKS
from policenews.facts.agencies.own import PRESS
from policenews.facts.mentions import AgencyMention

_DESKS = ("指挥中心", "情指中心", "情报中心", "警令部", "办公室", *PRESS)


def _whose_desk(names: Sequence[str], own: int) -> int:
    """锦州市公安局指挥中心 signs what the whole bureau did: figures without an organ near them are 锦州市公安局's."""
    bureau = bureau_above(names, own) if names[own].endswith(_DESKS) else None
    return own if bureau is None else bureau


class OrgansAround:
    """The mentions of organs in `text`; `names` are the canonical names, `main` the index of the article's own organ."""

    def __init__(self, text: str, mentions: Sequence[AgencyMention], names: Sequence[str], main: int | None) -> None:
        self.text, self.names = text, names
        self.main = None if main is None else _whose_desk(names, main)
        self._signs = "" if main is None or self.main == main else names[main]
        self._mentions = [a for a in mentions if a.use in ("named", "anaphor", "collective")]
        self._starts = [a.start for a in self._mentions]

    @property
    def own(self) -> str:
        """The name of the article's own organ, empty where it has none."""
        return "" if self.main is None else self.names[self.main]

    def name(self, mention: AgencyMention) -> str:
        """The canonical name of the organ meant, empty for a collective."""
        return "" if mention.index is None or mention.index >= len(self.names) else self.names[mention.index]

    def below_own(self, mention: AgencyMention) -> bool:
        """江陵县公安局治安大队 in an article of 江陵县公安局."""
        name, own = self.name(mention), self.own
        return bool(name and own) and name != own and name.startswith(own)

    def back(self, start: int, end: int) -> Iterator[AgencyMention]:
        """The organs of start..end, the last first."""
        at = bisect_right(self._starts, end) - 1
        while at >= 0 and self._mentions[at].start >= start:
            if self._mentions[at].end <= end:
                yield self._mentions[at]
            at -= 1

    def between(self, start: int, end: int) -> list[AgencyMention]:
        """The organs of start..end in their order."""
        low, high = bisect_right(self._starts, start - 1), bisect_right(self._starts, end)
        return [a for a in self._mentions[low:high] if a.end <= end]

    def is_press(self, mention: AgencyMention) -> bool:
        """The press office of the article's own organ."""
        return self.below_own(mention) and (self.name(mention) == self._signs or self.name(mention).removeprefix(self.own) in PRESS)

    def _at_desk(self, mention: AgencyMention) -> bool:
        """指挥中心工作人员介绍: who sits at the bureau's desk."""
        return self.name(mention).endswith(_DESKS) and DESK_SPEAKS.match(self.text, mention.end) is not None

    def speaks_for_own(self, mention: AgencyMention) -> bool:
        """交警支队事故处理大队副队长马某介绍: an officer of a unit speaks for the article's organ above it, as its press office does."""
        return (
            self.is_press(mention)
            or self.below_own(mention)
            and (OFFICER_SPEAKS.match(self.text, mention.end) is not None or self._at_desk(mention))
        )
