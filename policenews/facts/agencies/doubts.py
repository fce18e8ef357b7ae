"""Short names before squads and stations that only look like places: the 江南交警中队 of 安康 is none of 南宁's 江南区."""

from __future__ import annotations

from collections.abc import Sequence

from policenews.facts.agencies.links import Hit, Link
from policenews.facts.agencies.places import is_district
from policenews.words.divisions import Division


def doubtful(hits: Sequence[Hit], certain: Sequence[Division]) -> dict[str, Division]:
    """江南交警中队 beside 平利县局 and 石泉县局: the division that each such name would be, by the name.

    A 中队 is called after a part of a town more often than after a county, a 大队 after a district that its city's article
    need not name; where every other place of the article lies in other prefectures, the name is the squad's own. So it is
    with the 梧州森林派出所 of a county far from 梧州, since few cities have stations called by their work alone.
    """
    found: dict[str, Division] = {}
    for hit in hits:
        only = _would_be(hit.links[0])
        if only is None:
            continue
        others = [known for known in certain if known.code != only.code]
        if others and not any(known.encloses(only) or known.code[:4] == only.code[:4] for known in others):
            found[hit.links[0].place.text] = only  # type: ignore[union-attr]
    return found


def _would_be(link: Link) -> Division | None:
    """The division that the short name before 交警中队 would be, None where a city before it or its full name says so."""
    place = link.place
    if place is None or link.family not in ("squad", "station") or not place.short or place.led or place.area or len(place.candidates) != 1:
        return None
    only = place.candidates[0]
    if link.family == "station":
        return only if link.word == "派出所" and only.level == 2 else None
    low = link.word == "中队" or link.word == "大队" and is_district(only)
    return only if low and only.level > 1 else None
