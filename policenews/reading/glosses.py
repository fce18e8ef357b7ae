"""What copying sites put between the characters: readings (纪(jì)律 is 纪律), and a comma before every mark (12起,。)."""

from __future__ import annotations

import re

from policenews.text import Text

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
_GLOSS = re.compile(f"(?<=[\u3400-\u9fff])[(（]\\s?([a-zü{_TONED}ɡ'’]{{1,7}})\\s?[)）]")
_TONE = re.compile(f"[{_TONED}]")


def glosses(text: Text) -> tuple[Text, list[tuple[int, int]]]:
    """`紀(jì)律` as `紀律`, with the half-open source range of each reading that was taken out.

    Only a tone-marked syllable right behind a character goes: (正月初九), (第13號), (GDP), (a) stay.
    """
    if not _TONE.search(text.string):
        return text, []
    ranges = [found.span() for found in _GLOSS.finditer(text.string) if _TONE.search(found.group(1))]
    return text.delete(ranges), [text.source(*place) for place in ranges]


_STUTTER = re.compile("[,，](?=[,，、。；：！？”])(?![,，]{2})")
_SIGN = re.compile("[,，][、。；]")
_HABIT = 2
"""So many commas right in front of another mark make it a habit of the page, and none a slip or an empty cell."""


def stutters(text: Text) -> Text:
    """`下降20.9%,、40.1%,。` as `下降20.9%、40.1%。`: one mark where a page has the habit of putting a comma in front of each."""
    if len(_SIGN.findall(text.string)) < _HABIT:
        return text
    return text.delete(found.span() for found in _STUTTER.finditer(text.string))
