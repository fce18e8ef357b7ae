"""What `strict=True` leaves out: `118日` may be 1月18日 or 11月8日, so a claim of that day is uncertain.

A claim is uncertain where a note with certainty `open`, or any note of damage, stands on the claim itself, on its
period or base period, or on the organ that it names; or where such a note about the article touches the very
characters of its figure, action, object or period. Notes with certainty `likely` leave a claim in.
"""

from __future__ import annotations

from itertools import chain

from policenews.models import Article, Claim, Note, Span

DAMAGE = "damage"
"""Code of the note on a figure that touches a lost character."""


def certain_claims(article: Article) -> list[Claim]:
    """The claims of an article that no open question touches, in their order."""
    organs = {agency.name for agency in article.agencies if any(map(_open, agency.notes))}
    spots = [span for note in article.notes if _open(note) for span in note.spans]
    return [claim for claim in article.claims if claim.agency not in organs and not _uncertain(claim, spots)]


def _uncertain(claim: Claim, spots: list[Span]) -> bool:
    periods = [period for period in (claim.period, claim.base_period) if period is not None]
    if any(map(_open, chain(claim.notes, *(period.notes for period in periods)))):
        return True
    own = [claim.quantity.span, *(span for period in periods for span in period.spans)]
    own += [span for phrase in (claim.action, claim.object) if phrase is not None for span in phrase.spans]
    return bool(spots) and any(_touch(span, spot) for span in own for spot in spots)


def _open(note: Note) -> bool:
    return note.certainty == "open" or note.code == DAMAGE


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
