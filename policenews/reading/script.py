"""One script for all: 竊盜案 reads 窃盗案 and ３７６件 reads 376件; every character keeps its place.

Only digits, Latin letters, ％ and ． are narrowed. Chinese punctuation stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from policenews.reading.common_characters import TRADITIONAL
from policenews.text import Text

_WIDE = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_WIDE |= {ord("％"): ord("%"), ord("．"): ord(".")}
_ANY_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ％．]")
_ALSO_SIMPLIFIED = frozenset("乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽著藉瞭餘")
"""Characters that Simplified text uses too (乾隆, 慰藉): alone they prove nothing."""
_PROOF = frozenset(TRADITIONAL) - _ALSO_SIMPLIFIED
_ANY_PROOF = re.compile(f"[{''.join(sorted(_PROOF))}]")


_VARIANTS = str.maketrans("砲鎗塩搥痲籐廻枱", "炮枪盐捶麻藤回台")
"""Traditional variants that the conversion leaves as they are: 槍砲案 is 枪炮案."""


def narrow(string: str) -> str:
    """`１２％` as `12%`, `，` stays `，`."""
    return string.translate(_WIDE) if _ANY_WIDE.search(string) else string


def simplified(string: str) -> str:
    """`發布日期` as `发布日期`: same length, untouched where nothing is Traditional."""
    if not _ANY_PROOF.search(string):
        return string
    present = _PROOF.intersection(string)
    found = sum(string.count(char) for char in present)
    converter = _converter()
    sample = string[:4000]
    plain = frozenset(filter(_only_simplified, set(sample)))
    if found < 4 and plain or sum(map(sample.count, present)) * 4 < sum(char in plain for char in sample):
        # one odd name in a Simplified text: only that character, so that 李乾 keeps his name
        return string.translate({ord(char): _one(converter, char) for char in present})
    converted: str = converter.convert(string).translate(_VARIANTS)
    if len(converted) == len(string):
        return converted
    return "".join(_one(converter, char) for char in string)


def _only_simplified(char: str) -> bool:
    """国 has no place in Big5, 中 has."""
    if char < "\u4e00":
        return False
    try:
        char.encode("big5")
    except UnicodeEncodeError:
        return True
    return False


def same_script(text: Text) -> Text:
    """The whole text Simplified and narrow, each character still from its own place."""
    string = simplified(narrow(text.string))
    return text if string is text.string else text.same_length(string)


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc  # 20 ms, and most articles never need it

    return opencc.OpenCC("t2s")


def _one(converter: Any, char: str) -> str:
    one: str = converter.convert(char)
    return one if len(one) == 1 else char
