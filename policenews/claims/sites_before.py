"""Places named in the clause before and counted in this one: 对辖区宾馆、网吧等场所开展检查，共检查120家次."""

from __future__ import annotations

import re

from policenews.claims.context import Context
from policenews.claims.items import Words
from policenews.claims.marks import Mark
from policenews.claims.phrases import phrase
from policenews.claims.places import clause_start

_SITES = frozenset({"premises", "school"})
_UNITS = frozenset({"家", "所", "间", "户", "座"})
_DEEDS = frozenset({"inspect", "rectify", "find", "publicise", "penalise", "serve"})
_INTO = re.compile("对|深入|走进|围绕|针对|聚焦")
_LONGEST = 24
"""Characters: what is longer names no places."""


def sites_before(context: Context, verb: Mark) -> Words | None:
    """宾馆、网吧等场所 for 共检查120家次: the places that the clause in front, itself without a figure, says were gone to."""
    sentence, unit = context.sentence, (context.num.unit or "").removesuffix("次")
    stop = context.clause - 1
    if verb.code not in _DEEDS or unit not in _UNITS or stop <= sentence.start or sentence.text[stop] not in "，,":
        return None
    start = clause_start(sentence.text, sentence.start, stop)
    if any(n.role is None for n in sentence.nums_between(start, stop)):
        return None
    marks = sentence.marks.within(start, stop)
    sites = [m for m in marks if m.kind == "noun" and m.code in _SITES]
    if not sites:
        return None
    end = sites[-1].end
    into = max((m.end() for m in _INTO.finditer(sentence.text, start, sites[0].start)), default=start)
    done = max((m.end for m in marks if m.kind == "verb" and m.end <= sites[0].start and not m.has("nominal")), default=start)
    if max(into, done) == start:
        return None  # 派出所加强巡逻，检查58家: nobody went there
    words = phrase(sentence, max(into, done), end)
    return words if words is not None and len(words.text) <= _LONGEST else None
