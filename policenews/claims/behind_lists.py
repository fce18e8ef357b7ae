"""Lists behind one unit: 学校、幼儿园 of 126所学校、幼儿园, 校车、面包车司机 of 76名校车、面包车司机."""

from __future__ import annotations

import re

from policenews.claims.items import Sentence, Words
from policenews.facts.numerals import Num

_AND = re.compile("[、和及与](?![于在被由对])")
_REST = re.compile(r"[一-鿿“”]{2,10}")
_PERSONS = frozenset({"suspect", "resident", "audience", "personnel", "driver"})
_SITES = frozenset({"premises", "school", "post", "group"})
_HOUSES = _SITES | {"other"}
_SITE_UNITS = ("家", "所", "个", "处", "间", "户", "支")


def with_fellows(sentence: Sentence, words: Words, num: Num) -> Words:
    """学校 of 126所学校、幼儿园建起…: the whole list, where each name fits the unit and none has a count of its own."""
    start, end = words.ranges[-1]
    if len(words.ranges) > 1 or _AND.match(sentence.text, end) is None:
        return words
    first = code_at_end(sentence, start, end)
    while (more := _AND.match(sentence.text, end)) is not None and first is not None:
        stop = _end_of_fellow(sentence, more.end(), first, num)
        if stop is None:
            break
        end = stop
    return Words(sentence.text[start:end], ((start, end),)) if end > words.ranges[-1][1] else words


def code_at_end(sentence: Sentence, start: int, end: int) -> str | None:
    """premises of 居民小区: the code of the noun that ends start..end; None where none does."""
    return next((m.code for m in reversed(sentence.marks.within(start, end)) if m.kind == "noun" and m.end == end), None)


def _end_of_fellow(sentence: Sentence, start: int, first: str, num: Num) -> int | None:
    """Where the next name of the list ends; None where it is none: 检查3家企业、学校5所."""
    rest = _REST.match(sentence.text, start, sentence.end)
    if rest is None:
        return None
    nouns = [m for m in sentence.marks.within(start, rest.end()) if m.kind == "noun"]
    if not nouns or sentence.text.startswith("等", nouns[0].end):
        return None
    last = nouns[0]
    for noun in nouns[1:]:
        last = noun if noun.start <= last.end else last
    if nouns[0].start - start > 4 or any(n.lead <= last.end + 1 for n in sentence.nums_between(start, last.end + 2)):
        return None
    if any(m.kind == "verb" and m.start < last.start and not m.has("nominal") for m in sentence.marks.within(start, last.end)):
        return None
    of_persons = num.has("person") and last.code in _PERSONS
    sites = first in _SITES and last.code in _SITES and (num.unit or "").startswith(_SITE_UNITS)
    houses = num.unit == "家" and first in _HOUSES and last.code in _HOUSES  # 关停26家网站、栏目
    alike = first == last.code != "other"  # 查扣7辆摩托车、电动车
    return last.end if of_persons or sites or houses or alike else None
