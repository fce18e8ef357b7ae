"""Many articles together: which are reposts, which figures say the same again, and the table of organ, indicator, period.

`facts(articles)` gives one row per claim with its fingerprint; `panel(articles)` adds up what can be added. Both take any
iterable of articles, return plain rows and need nothing but the standard library.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from policenews.corpus_likeness import LIKENESS, core, groups, named, sketch
from policenews.corpus_panel import Panel, build
from policenews.models import Article, Claim
from policenews.output.certain import certain_claims
from policenews.output.records import Cell, Record

__all__ = ["Fact", "Panel", "facts", "fingerprints", "panel"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim in its corpus. `text` is the fingerprint of its article's text, `fingerprint` its own.

    Reposts of one text share `text`, and a figure given again shares `fingerprint`; `restates` is the first claim that
    gave it (article and claim id), None where this is the first.
    """

    article: Article
    claim: Claim
    text: str
    fingerprint: str
    restates: tuple[str, str] | None

    def row(self) -> Record:
        """The fact as a flat row; `article` and `claim` are the key of `to_records()`."""
        earlier = self.restates or (None, None)
        row: dict[str, Cell] = {
            "article": self.article.id, "claim": self.claim.id, "text": self.text, "fingerprint": self.fingerprint,
            "restates_article": earlier[0], "restates_claim": earlier[1],
        }  # fmt: skip
        return row


def fingerprints(articles: Iterable[Article], *, likeness: float = LIKENESS) -> list[str]:
    """One fingerprint per article, in order: a text reposted under another headline has that of the first in the list.

    `likeness` is the share of common runs of characters from which two texts are one.
    """
    sketches = [sketch(article) for article in articles]
    return named(sketches, groups(sketches, likeness))


def facts(articles: Iterable[Article], *, strict: bool = False, likeness: float = LIKENESS) -> list[Fact]:
    """Every claim of the articles in the order of publication, each linked to the claim that it restates.

    Two claims say the same where organ, activity, subject, object, kind, unit, value and period are the same; where a
    claim names no organ or no period, its sentence must be the same too. The claims of a repost restate those of its
    original, also where 今年以来 ends on another day there. With `strict` uncertain claims are left out.
    """
    ordered = sorted(articles, key=lambda article: (article.published or dt.date.max, article.id))
    sketches = [sketch(article) for article in ordered]
    firsts = groups(sketches, likeness)
    texts = named(sketches, firsts)
    known: dict[str, tuple[str, str]] = {}
    original: dict[tuple[int, str, str, int], str] = {}
    found: list[Fact] = []
    for index, article in enumerate(ordered):
        seen: Counter[tuple[str, str]] = Counter()
        for claim in certain_claims(article) if strict else article.claims:
            words = (core(claim.evidence), claim.quantity.text)
            seen[words] += 1
            place = (firsts[index], *words, seen[words])
            fingerprint = original.get(place) or _fingerprint(claim)
            original.setdefault(place, fingerprint)
            here = (article.id, claim.id)
            first = known.setdefault(fingerprint, here)
            found.append(Fact(article, claim, texts[index], fingerprint, None if first == here else first))
    return found


def _fingerprint(claim: Claim) -> str:
    """What makes a claim the same fact as another: the figure, what it counts, whose it is and when."""
    quantity, period = claim.quantity, claim.period
    parts: list[object] = [
        claim.activity, claim.subject, core(claim.object.text) if claim.object else "", claim.kind, claim.direction,
        claim.measure, claim.basis, claim.per, quantity.value.normalize(), quantity.upper, quantity.unit, quantity.bound,
        claim.agency, (period.start, period.end) if period else None,
    ]  # fmt: skip
    if claim.agency is None or period is None:
        parts += [core(claim.evidence), quantity.span.start - _sentence_start(claim)]
    return hashlib.sha256(repr([str(part) for part in parts]).encode()).hexdigest()[:16]


def _sentence_start(claim: Claim) -> int:
    """A place that moves with the sentence: two equal figures of one sentence are two facts."""
    spans = [span.start for phrase in (claim.action, claim.object) if phrase for span in phrase.spans]
    return min(spans, default=claim.quantity.span.start)


def panel(
    articles: Iterable[Article], *, by: str | None = None, area: str | None = None, objects: bool = False,
    strict: bool = False, likeness: float = LIKENESS,
) -> Panel:  # fmt: skip
    """`panel(articles, by="month")`: what each organ did, per indicator and month, every cell with its sentences.

    Args:
        articles: any iterable of articles, in any order; who is right is settled by the day of publication.
        by: None keeps the periods as stated; `month`, `quarter` or `year` adds up periods inside each of them.
        area: None keeps organs apart; `county`, `city` or `province` gives one row per division.
        objects: keep different objects of one indicator apart (盗窃案件, 抢劫案件) instead of adding them.
        strict: leave out claims with an uncertain slot.
        likeness: as for `fingerprints`.

    docs/panel.md says what is added and what never is. Raises PolicenewsError for another `by` or `area`.
    """
    return build(facts(articles, strict=strict, likeness=likeness), by, area, objects)
