"""`（正月初四）`, `，星期三`, `5月1日劳动节`: what stands behind a time and says the same again."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import Sign, group
from policenews.facts.dates.lexicon import FESTIVAL_NAMES

_FEASTS = [name for name in FESTIVAL_NAMES if len(name) > 2 and name[-1] in "节日"]
_HEADS = re.escape("".join(sorted({name[0] for name in _FEASTS})))
_FEAST = rf"(?=[{_HEADS}])(?={group(_FEASTS)}(?![目点]))"
"""A feast right behind a day is that day: it has no article of its own, and a look at its first character is cheap."""

GLOSS_SIGN = Sign(
    "gloss",
    "brackets behind a time say it again, or say what it means; so does a feast or a weekday right behind a day",
    re.compile(
        r"[（(](?:即|也就是|也即)?|[，,](?=农历|正月|腊月|大年|除夕|星期|周[一二三四五六日])"
        rf"|[ \u3000]?(?:(?=农历|(?:星期|周)[一二三四五六日天]|大年|除夕|正月|腊月)|{_FEAST})"
    ),
    yes=(
        ("本周（5月13日至19日）", "2024-05-13..2024-05-19"),
        ("2月18日，正月初九", "2024-02-18..2024-02-18"),
        ("5月20日星期一", "2024-05-20..2024-05-20"),
        ("清明假期（4月4日至6日）", "2024-04-04..2024-04-06"),
        ("2月18日（即农历正月初九）", "2024-02-18..2024-02-18"),
        ("5月1日劳动节", "2024-05-01..2024-05-01"),
        ("2月10日大年初一", "2024-02-10..2024-02-10"),
    ),
    no=("（第二期）", "（即日起）"),
)
