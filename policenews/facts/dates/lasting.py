"""`9月8日起，一连五日`, `9月8日展开为期三个月的整治`: a first day and a length make a stretch."""

from __future__ import annotations

import datetime as dt
import re

from policenews.facts.dates import days
from policenews.facts.dates.atoms import Sign
from policenews.facts.dates.days import ONE
from policenews.facts.dates.numbers import HAN, whole

_LENGTH = rf"(?:为期|一连|连续|接连|历时)(?P<n>[0-9]{{1,3}}|[{HAN}]{{1,3}})(?P<u>个月|个?星期|周|天|日)(?![前后])"
_AHEAD = re.compile(rf"[，,]?[^，。；！？\n0-9]{{0,12}}?(?:展开|开展|启动|部署|组织|实施|开始|进行|采取)(?:了|一项|一次|一场)?{_LENGTH}")
_BEHIND = re.compile(rf"[，,]?{_LENGTH}")

LASTING = Sign(
    "lasting",
    "a first day, and a length of what then began: the stretch of so many days from it",
    _AHEAD,
    yes=(
        ("⟦4月8日起⟧，一连五日展开行动", "2024-04-08..2024-04-12"),
        ("⟦4月8日⟧，县局部署开展为期一个月的整治", "2024-04-08..2024-05-07"),
        ("⟦5月15日⟧展开为期两周的行动", "2024-05-15..2024-05-20"),
    ),
    no=("一连五日", "民警连续三天蹲守", "开展为期一个月的整治"),
)


def lasting(text: str, end: int, since: bool) -> tuple[int, str] | None:
    """How many days, weeks or months what began lasts, as the words behind its first day say."""
    m = (_BEHIND.match(text, end) if since else None) or _AHEAD.match(text, end)
    number = whole(m["n"]) if m else None
    return (number, m["u"][-1]) if m and number else None


def last_day(first: dt.date, length: tuple[int, str]) -> dt.date | None:
    """The last of so many days: 五日 from the 8th end on the 12th, 一个月 on the 7th of the next month."""
    number, unit = length
    if unit == "月":
        return days.shift_months(first, number) - ONE
    return days.later(first, number * (7 if unit in "周期" else 1) - 1)
