"""Which of several divisions is meant: 鼓楼区 of an article that names 南京市 is 320106."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from policenews.facts.agencies.scan import Hit
from policenews.words.divisions import MUNICIPALITIES, Division, table


class Context:
    """The places that an article is certain about, with how often it names them."""

    def __init__(self, year: int | None, texts: Sequence[str]) -> None:
        self.year = year
        self._texts = texts
        self._scanned = False
        self.certain: dict[str, tuple[Division, float]] = {}

    def add(self, division: Division, weight: float = 1.0) -> None:
        """Count a place as certain."""
        _, before = self.certain.get(division.code, (division, 0.0))
        self.certain[division.code] = (division, before + weight)

    def learn(self, hits: Iterable[Hit]) -> None:
        """Every place before an organ word that can be only one."""
        for hit in hits:
            for link in hit.links:
                place = link.place
                if place is not None and len(place.candidates) == 1 and not place.weak:
                    self.add(place.candidates[0], 1.0 if link is hit.links[0] else 0.3)

    def _scan(self) -> None:
        """The full names of provinces, prefectures and counties anywhere in the text; only where organs do not settle it."""
        if self._scanned:
            return
        self._scanned = True
        finder, names = _places()
        for nth, text in enumerate(self._texts):
            for index, start, end in finder.find_matches_as_indexes(text[:20000]):
                name = names[index]
                found = table().named(name, self.year) or table().short(name, self.year)
                if len(found) > 1 and name == "吉林":
                    continue
                if len(found) == 1:
                    self.add(found[0], (0.5 if nth == 0 else 0.1) if text[end : end + 1] not in ("籍",) else 0.0)
                del start

    def choose(self, candidates: Sequence[Division], *, scan: bool = True) -> Division | None:
        """The candidate that the article's other places speak for; None where they leave it open."""
        if len(candidates) == 1:
            return candidates[0]
        best = self._best(candidates)
        if best is None and scan and not self._scanned:
            self._scan()
            best = self._best(candidates)
        return best

    def supports(self, candidates: Sequence[Division]) -> bool:
        """Whether the article names a place in the same prefecture as one of the candidates."""
        return any(self._score(one) >= 3 for one in candidates)

    def _best(self, candidates: Sequence[Division]) -> Division | None:
        scores = [(self._score(one), one) for one in candidates]
        top = max((score for score, _ in scores), default=0.0)
        winners = [one for score, one in scores if score == top and top > 0]
        if len(winners) > 1:  # a city and a county of it: the one above
            above = [one for one in winners if all(one.encloses(other) for other in winners)]
            return above[0] if above else None
        return winners[0] if winners else None

    def _score(self, division: Division) -> float:
        total = 0.0
        for known, weight in self.certain.values():
            if known.code == division.code:
                total += 6 + weight
            elif known.code[:4] == division.code[:4] or (
                known.code[:2] == division.code[:2] and (known.level == 1 and division.level == 2 or known.code[:2] in MUNICIPALITIES)
            ):
                total += 3 + weight
            elif known.code[:2] == division.code[:2]:
                total += 1 + weight
        return total

    def home(self, level: int) -> Division | None:
        """The division of that level that the article is most about."""
        votes: dict[str, float] = {}
        for known, weight in self.certain.values():
            above = table().parents(known, self.year)[level - 1]
            if above is not None:
                votes[above.code] = votes.get(above.code, 0.0) + weight
        if not votes and not self._scanned:
            self._scan()
            return self.home(level)
        ranked = sorted(votes.items(), key=lambda item: -item[1])
        if not ranked or len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
            return None
        return table().at(ranked[0][0], self.year)


@cache
def _places() -> tuple[Any, tuple[str, ...]]:
    """Full names of three or more characters, and the short names of provinces and prefectures."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    from policenews.words.areas import ORDINARY
    from policenews.words.divisions import short_names

    names: set[str] = set()
    for division in table().current.values():
        if len(division.name) > 2:
            names.add(division.name)
        if division.level < 3:
            names.update(short for short in short_names(division.name) if short not in ORDINARY)
    ordered = tuple(sorted(names))
    return AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest), ordered


LETTERS = re.compile(r"[一-鿿]")
