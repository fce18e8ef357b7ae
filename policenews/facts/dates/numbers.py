"""`二〇二三` is 2023, `廿三` 23, `2 0 2 3` 2023: the small whole numbers of calendars."""

from __future__ import annotations

import re
from functools import lru_cache

DIGITS = "0123456789"
HAN_DIGITS = "〇零○一二两三四五六七八九"
HAN = HAN_DIGITS + "十廿卅百千"

_VALUE = dict(zip("〇零○一二两三四五六七八九", (0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_UNIT = {"十": 10, "百": 100, "千": 1000}


@lru_cache(maxsize=4096)
def whole(text: str) -> int | None:
    """`二十一` as 21, `二〇二三` as 2023, `2 0 2 3` as 2023, `两百` as 200; None where it is no number."""
    text = text.replace(" ", "")
    if text.isascii():
        return int(text) if text.isdigit() else None
    if all(char in _VALUE for char in text):
        return int("".join(str(_VALUE[char]) for char in text))
    total, digit = 0, 0
    for char in text.replace("廿", "二十").replace("卅", "三十"):
        if char in _VALUE:
            digit = _VALUE[char]
        elif char in _UNIT:
            total += (digit or 1) * _UNIT[char]
            digit = 0
        else:
            return None
    return total + digit


_NEIGHBOURS = re.compile("(十?)([一二两三四五六七八九])([二三四五六七八九])(十?)")


def adjacent(body: str) -> tuple[int, int] | None:
    """`七八` of 七八月 is 7 and 8, no 78, `六七十` 60 and 70: two neighbouring digits in Chinese writing."""
    m = _NEIGHBOURS.fullmatch(body)
    if m is None or (m[1] and m[4]) or _VALUE[m[3]] - _VALUE[m[2]] != 1:
        return None
    tens, times = (10 if m[1] else 0), (10 if m[4] else 1)
    return tens + _VALUE[m[2]] * times, tens + _VALUE[m[3]] * times
