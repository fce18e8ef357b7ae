"""Reposts: one text under two headlines is one text, two bulletins of one template are two.

Articles are alike where their sentences share four fifths of their runs of five characters and give the same figures and
dates. Titles, bylines and source lines are left out of the comparison. The work is linear in the number of articles: each
is a sketch of fixed size, and only articles that share one of its smallest values are compared.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import heapq
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policenews.models import Article

LIKENESS = 0.8
"""The share of common runs of characters from which two texts are one."""

_RUN = 5  # characters
_SKETCH = 192  # smallest hashes kept of a text
_KEYS = 24  # of these, how many lead to candidates
_CANDIDATES = 8  # compared per article
_APART = 60  # days; later than that nothing is a repost
_SAME_FIGURES = 0.9
_WORDS = re.compile(r"[^\w]|_")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of an article for the comparison."""

    fingerprint: str
    values: tuple[int, ...]
    figures: frozenset[str]
    published: dt.date | None


def core(text: str | None) -> str:
    """`检查企业，12家。` as `检查企业12家`: letters and digits alone."""
    return _WORDS.sub("", text or "")


def sketch(article: Article) -> Sketch:
    """The sketch of an article's sentences; a text without any counts as a whole."""
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    for line in article.text.splitlines(keepends=True):
        if re.search("[。；！？]", line):
            lines.append(line)
            places.append((start, start + len(line)))
        start += len(line)
    body = core("".join(lines) or article.text)
    runs = {body[i : i + _RUN] for i in range(max(1, len(body) - _RUN + 1))}
    values = heapq.nsmallest(_SKETCH, {zlib.crc32(run.encode("utf-8", "replace")) for run in runs})
    inside = [n for n in article.numerals if any(a <= n.span.start < b for a, b in places)]
    figures = frozenset(numeral.text for numeral in inside if numeral.role in ("claim", "prior", "date"))
    fingerprint = hashlib.sha256(body.encode("utf-8", "replace")).hexdigest()[:16]
    return Sketch(fingerprint, tuple(values), figures, article.published)


def alike(one: Sketch, other: Sketch, likeness: float = LIKENESS) -> bool:
    """Whether two sketches are of one text: nearly the same words, the same figures, published about the same time."""
    if one.fingerprint == other.fingerprint:
        return _same_time(one, other)
    least = sorted({*one.values, *other.values})[:_SKETCH]
    common = {*one.values} & {*other.values}
    if sum(value in common for value in least) < likeness * len(least):
        return False
    fewer, more = sorted((one.figures, other.figures), key=len)
    if not fewer:
        return not more and _same_time(one, other)
    return len(fewer & more) >= _SAME_FIGURES * len(more) and _same_time(one, other)


def _same_time(one: Sketch, other: Sketch) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs((one.published - other.published).days) <= _APART


def groups(sketches: Iterable[Sketch], likeness: float = LIKENESS) -> list[int]:
    """For each sketch the number of the first one that it is alike with, its own where it is new."""
    firsts: list[int] = []
    kept: dict[int, Sketch] = {}
    by_value: dict[int, list[int]] = {}
    for index, one in enumerate(sketches):
        shared = Counter(place for value in one.values[:_KEYS] for place in by_value.get(value, ()))
        near = [place for place, _ in shared.most_common(_CANDIDATES)]
        first = next((place for place in sorted(near) if alike(one, kept[place], likeness)), index)
        firsts.append(first)
        if first == index:
            kept[index] = one
            for value in one.values[:_KEYS]:
                by_value.setdefault(value, []).append(index)
    return firsts


def named(sketches: Sequence[Sketch], firsts: Sequence[int]) -> list[str]:
    """The fingerprint of each one's group; the same words published much later are another text with another name."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for first in dict.fromkeys(firsts):
        one = sketches[first]
        name = one.fingerprint
        if name in taken:
            name = hashlib.sha256(f"{name} {one.published}".encode()).hexdigest()[:16]
        taken.add(name)
        names[first] = name
    return [names[first] for first in firsts]
