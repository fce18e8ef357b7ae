"""Nouns behind a unit: 嫌疑人 of 12名嫌疑人, 县(市、区) of 13个县(市、区)均成立, 收戒行动 of 6次吸毒人员收戒行动."""

from __future__ import annotations

import re

from policenews.claims.behind_begin import stretch_behind
from policenews.claims.behind_nouns import end_of_name, quoted_name
from policenews.claims.behind_shapes import named_by_shape
from policenews.claims.behind_stop import (
    another_count_follows,
    before_adverb,
    before_fate,
    before_figure,
    before_limit,
    before_next_thing,
    before_separator,
    before_verb,
)
from policenews.claims.behind_verbs import named_by_verb, tells_what_happened
from policenews.claims.items import Sentence, Words
from policenews.claims.phrases import head_of_relative, phrase

_SO_MUCH = re.compile(r"(?:比?较|最|更|相对|十分|非常)?为?(?:多|少|大|高|低|强|弱|集中|突出|严重|复杂|薄弱|困难|密集)的")
_LONGEST = 24
"""Characters: what is longer is no name."""
_MADE_UP = re.compile("由[^，。；]{2,40}?(?:组成|构成|参与|参加|担任|带领|牵头)的")
"""13支由民警、网格员组成的宣传队: of whom."""


_AGE_GROUP = re.compile(r"(?:是|为|系)?(?P<age>[\d〇一二三四五六七八九十]{1,3}(?:周)?岁以[上下]的?)$")


def noun_behind(sentence: Sentence, start: int, end: int) -> Words | None:
    """The noun behind a unit: 嫌疑人 of 12名嫌疑人, 县(市、区) of 13个县(市、区)均成立, 21岁以下青少年 of 11名21岁以下青少年; None
    where a verb or nothing follows."""
    name = _name_behind(sentence, start, end)
    aged = _AGE_GROUP.search(sentence.text, start, name.ranges[0][0]) if name is not None else None
    if name is None or aged is None or aged.start() > start + 1:
        return name
    begin, stop = aged.start("age"), name.ranges[0][1]
    return Words(sentence.text[begin:stop], ((begin, stop), *name.ranges[1:]))


def _name_behind(sentence: Sentence, start: int, end: int) -> Words | None:
    if (made := _MADE_UP.match(sentence.text, start, sentence.end)) is not None:
        start, end = made.end(), max(end, min(sentence.end, made.end() + _LONGEST))
    stretch = stretch_behind(sentence, start, end)
    if stretch is None:
        return None
    if (name := quoted_name(stretch) or named_by_shape(stretch) or named_by_verb(stretch)) is not None:
        return name
    if tells_what_happened(stretch):
        return head_of_relative(sentence, stretch.start, stretch.end)
    stop = before_next_thing(stretch, before_limit(stretch, before_figure(stretch, before_separator(stretch))))
    if another_count_follows(stretch, stop):
        return phrase(sentence, stretch.start, before_fate(stretch, stop), keep_subject=True)
    stop = before_adverb(stretch, before_verb(stretch, stop))
    first = next((m for m in stretch.nouns if m.end <= stop), None)
    if first is not None and first.start == stretch.start and _SO_MUCH.match(sentence.text, first.end, stretch.end):
        return head_of_relative(sentence, stretch.start, stretch.end)  # 1.2万个警力较多的派出所
    if first is not None:
        stop = end_of_name(stretch, stop, first)
        if sentence.text[stop : stop + 1] in ("在", "到", "着") and any(m.end == stop - 1 for m in stretch.nouns):
            stop -= 1  # 260名志愿者守在城墙内外
    return phrase(sentence, stretch.start, stop, keep_subject=True) if stop - stretch.start <= _LONGEST else None
