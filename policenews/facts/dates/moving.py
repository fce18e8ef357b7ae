"""`耶稣受难节` of 2024 is 2024-03-29, `开斋节` 2024-04-10: feasts that another calendar moves through the year.

They are days off in Hong Kong and Macau, in Ningxia and Xinjiang, and the police report on them.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from policenews.facts.dates.days import ONE, Days

_BY_EASTER = """
-47 忏悔节 忏悔日 忏悔火曜日
-46 圣灰日 圣灰节 灰日 大斋首日 圣灰礼仪日 圣灰星期三
-8 拉匝禄周六 拉匝路周六 拉撒路周六 拉撒路圣周六
-7 棕枝主日 圣枝主日 圣树主日 棕榈主日 基督苦难主日
-3 濯足节 濯足日 圣周四 圣周星期四 神圣星期四 设立圣餐日
-2 耶稣受难日 耶稣受难节 主受难日 主受难节 受难节 圣周五 沈默周五 沉默周五
-1 圣周六 神圣周六 黑色星期六
0 复活节 主复活日 复活主日
1 复活节星期一 复活节周一
39 耶稣升天节 耶稣升天日 升天节
49 五旬节 圣灵降临节 圣灵降临日
50 圣灵降临节星期一 圣灵节庆日
56 圣三一主日 天主圣三一节 天主三一主日 圣三主日 圣三节
60 基督圣体节 基督圣体圣血节 基督圣体圣血瞻礼 圣体节
"""

_ISLAMIC = """
10 1 开斋节 肉孜节 尔代节
12 10 古尔邦节 宰牲节 忠孝节
3 12 圣纪节 圣忌节
1 1 伊斯兰新年 伊斯兰教新年 伊斯兰历新年
1 10 阿舒拉节
7 27 登霄节 夜行登霄节
9 27 法令之夜 权力之夜 盖德尔夜
"""

_STRETCHES = {"斋月": ("斋月", "穆斯林斋月", "伊斯兰斋月", "莱麦丹月"), "大斋期": ("大斋期", "大斋节", "大斋节期")}
EAST = "东正教"
OFFSETS: dict[str, int] = {
    word: int(number) for number, *words in map(str.split, _BY_EASTER.strip().splitlines()) for word in words
}
"""Feasts of the Western churches, and how many days after Easter they lie."""
ISLAMIC: dict[str, tuple[int, int]] = {
    word: (int(month), int(day))
    for month, day, *words in map(str.split, _ISLAMIC.strip().splitlines())
    for word in words
}
"""Feasts of Islam by month and day of its calendar."""
STRETCHES = frozenset(_STRETCHES)
"""What lasts weeks: the month of fasting, and Lent."""
MOVING_NAMES = {word: word for word in (*OFFSETS, *(EAST + word for word in OFFSETS), *ISLAMIC)}
MOVING_NAMES |= {word: name for name, words in _STRETCHES.items() for word in words}


def easter(year: int) -> dt.date:
    """`复活节` of 2024 is 2024-03-31, as the Gregorian calendar of the Western churches has it."""
    century, golden = year // 100, year % 19
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    step = epact - weekday
    month = 3 + (step + 40) // 44
    return dt.date(year, month, step + 28 - 31 * (month // 4))


def eastern_easter(year: int) -> dt.date:
    """`东正教复活节` of 2024 is 2024-05-05: reckoned by the Julian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    return dt.date(year, month, day + 1) + (year // 100 - year // 400 - 2) * ONE


_EPOCH = dt.date(622, 7, 19)
"""The first day of the Islamic calendar, in Gregorian reckoning."""


def islamic_in(year: int, month: int, day: int) -> dt.date | None:
    """`开斋节` of 2024 by the reckoned calendar; the first where a year has two. None before that calendar began."""
    for number in range((year - 622) * 33 // 32 - 1, (year - 622) * 33 // 32 + 3):
        if number > 0:
            before = (number - 1) * 354 + (3 + 11 * number) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
            found = _EPOCH + before * ONE
            if found.year == year:
                return found
    return None


@lru_cache(maxsize=256)
def moving_day(name: str, year: int) -> dt.date | None:
    """`耶稣受难节` of 2023 is 2023-04-07."""
    if name in ISLAMIC:
        return islamic_in(year, *ISLAMIC[name])
    if name.startswith(EAST):
        return eastern_easter(year) + OFFSETS[name.removeprefix(EAST)] * ONE
    return easter(year) + OFFSETS[name] * ONE


def stretch(name: str, year: int) -> Days | None:
    """`斋月` of 2024 is 2024-03-11..2024-04-09 by the reckoned calendar, `大斋期` 2024-02-14..2024-03-30."""
    if name == "大斋期":
        return easter(year) - 46 * ONE, easter(year) - ONE
    first = islamic_in(year, 9, 1)
    return (first, first + 29 * ONE) if first else None
