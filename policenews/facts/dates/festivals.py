"""`春节期间` of 2024 is 2024-02-10..2024-02-17: festivals, official holidays, solar terms.

Official holidays come from the package chinesecalendar (State Council notices, 2004 to 2026), lunar days and
solar terms from borax (1900 to 2100); both are loaded when first needed. Fixed days are
those of national law and of the United Nations.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from policenews.facts.dates.days import ONE, Days, one_day
from policenews.facts.dates.moving import MOVING_NAMES, STRETCHES, easter, moving_day, stretch

OFFICIAL = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明": "Tomb-sweeping Day",
    "五一": "Labour Day",
    "端午": "Dragon Boat Festival",
    "中秋": "Mid-autumn Festival",
    "国庆": "National Day",
}
"""Holidays with days off, and their names in chinesecalendar."""

FIXED = {
    "元旦": (1, 1), "人民警察节": (1, 10), "情人节": (2, 14), "白色情人节": (3, 14), "跨年夜": (12, 31), "老板节": (10, 16), "妇女节": (3, 8), "植树节": (3, 12),
    "消费者权益日": (3, 15), "愚人节": (4, 1), "国家安全教育日": (4, 15), "五一": (5, 1), "青年节": (5, 4),
    "护士节": (5, 12), "儿童节": (6, 1), "国际禁毒日": (6, 26), "建党节": (7, 1), "建军节": (8, 1), "教师节": (9, 10),
    "国庆": (10, 1), "万圣节": (10, 31), "记者节": (11, 8), "消防宣传日": (11, 9), "光棍节": (11, 11),
    "双十一": (11, 11), "双十二": (12, 12), "宪法日": (12, 4),
    "国家公祭日": (12, 13), "平安夜": (12, 24), "圣诞节": (12, 25), "女生节": (3, 7), "学雷锋纪念日": (3, 5),
    "世界读书日": (4, 23), "地球日": (4, 22), "中国航天日": (4, 24), "防灾减灾日": (5, 12), "世界无烟日": (5, 31),
    "环境日": (6, 5), "香港回归纪念日": (7, 1), "医师节": (8, 19), "抗战胜利纪念日": (9, 3), "烈士纪念日": (9, 30),
    "双十节": (10, 10), "艾滋病日": (12, 1), "全国交通安全日": (12, 2), "国际志愿者日": (12, 5),
    "国际反腐败日": (12, 9), "国际人权日": (12, 10), "澳门回归纪念日": (12, 20),
}  # fmt: skip
"""Festivals on a fixed day: month and day."""

LUNAR = {
    "春节": (1, 1), "元宵": (1, 15), "龙抬头": (2, 2), "端午": (5, 5), "七夕": (7, 7), "中元节": (7, 15),
    "中秋": (8, 15), "重阳": (9, 9), "腊八": (12, 8), "浴佛节": (4, 8), "寒衣节": (10, 1), "下元节": (10, 15),
    "北方小年": (12, 23), "南方小年": (12, 24), "卫塞节": (4, 15),
}  # fmt: skip
"""Festivals on a lunar day: lunar month and day. 小年 alone has no day: the 23rd in the north, the 24th in the south."""

NTH_SUNDAY = {"母亲节": (5, 6, 2), "父亲节": (6, 6, 3), "感恩节": (11, 3, 4)}
"""Festivals on the n-th weekday of a month: month, weekday (Monday is 0), n."""

_TERMS = """
小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至
小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至
"""
TERMS = tuple(_TERMS.split())
"""The solar terms in their order within the Gregorian year."""

ZODIAC = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"


@lru_cache(maxsize=512)
def lunar_day(year: int, month: int, day: int, leap: bool = False) -> dt.date | None:
    """`正月初九` of the lunar year 2024 is 2024-02-18; day 30 of a month of 29 days is None, but see `eve`."""
    from borax.calendars.lunardate import InvalidLunarDateError, LunarDate

    try:
        found: dt.date = LunarDate(year, month, day, 1 if leap else 0).to_solar_date()
    except (InvalidLunarDateError, ValueError):
        return None
    return found


def eve(year: int) -> dt.date | None:
    """`除夕`, 大年三十 in the Gregorian year 2022: 2022-01-31, the last day of the lunar year, even a 29th."""
    first = lunar_day(year, 1, 1)
    return first - ONE if first else None


def lunar_in(year: int, month: int, day: int, leap: bool = False) -> dt.date | None:
    """`腊月廿三` within the Gregorian year 2023 is 2023-01-14, of the lunar year 2022."""
    if month == 12 and day == 30 and (last := eve(year)):
        return last
    for lunar_year in (year - 1, year) if month == 12 else (year, year - 1):
        found = lunar_day(lunar_year, month, day, leap)
        if found and found.year == year:
            return found
    return None


@lru_cache(maxsize=256)
def festival_day(name: str, year: int) -> Days | None:
    """`元宵` of 2024 is 2024-02-24, `除夕` 2024-02-09, `清明` 2024-04-04, `母亲节` 2024-05-12."""
    if name in FIXED:
        return one_day(year, *FIXED[name])
    day: dt.date | None = None
    if name == "除夕":
        day = eve(year)
    elif name in LUNAR:
        day = lunar_in(year, *LUNAR[name])
    elif name in NTH_SUNDAY:
        month, weekday, nth = NTH_SUNDAY[name]
        first = dt.date(year, month, 1)
        day = first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    elif name in STRETCHES:
        return stretch(name, year)
    elif name in MOVING_NAMES:
        day = moving_day(name, year)
    elif name == "农民丰收节":
        return festival_day("秋分", year)
    elif name in TERMS and 1901 <= year <= 2100:
        from borax.calendars.lunardate import TermUtils

        day = TermUtils.nth_term_day(year, TERMS.index(name))
    return (day, day) if day else None


RUSHES = ("春运", "暑运")
"""The travel rushes of the railways, longer than any holiday."""

_FIRST_WEEKS = {"国庆": range(1999, 2004), "五一": range(2000, 2003)}
"""The first golden weeks, before the list begins: the State Council's rules of September 1999 (three days off) with the
weekends beside them moved. 五一 of 2003 was cut short and is left out."""


@lru_cache(maxsize=256)
def holiday(name: str, year: int) -> Days | None:
    """`国庆假期` of 2024 is 2024-10-01..2024-10-07: the named days off with the days off that touch them.

    春运 is the official travel rush: from the 15th day before 正月初一, 40 days. 暑运 is that of the railways in summer,
    62 days from 1 July, as they announce it every year. None outside 2004 to 2026.
    """
    if name == "暑运":
        return dt.date(year, 7, 1), dt.date(year, 8, 31)
    if name == "春运":
        first = lunar_day(year, 1, 1)
        return (first - 15 * ONE, first + 24 * ONE) if first else None
    if name == "复活节":  # as in Hong Kong and Macau
        return easter(year) - 2 * ONE, easter(year) + ONE
    if year in _FIRST_WEEKS.get(name, ()):
        month = 5 if name == "五一" else 10
        return dt.date(year, month, 1), dt.date(year, month, 7)
    from chinese_calendar import is_holiday
    from chinese_calendar.constants import holidays

    def free(day: dt.date) -> bool:
        try:
            return bool(is_holiday(day))
        except NotImplementedError:
            return False

    around = festival_day(name, year)
    if not around or name not in OFFICIAL:
        return None
    nearby = [around[0] + step * ONE for step in range(-10, 11)]
    named = [day for day in nearby if holidays.get(day) == OFFICIAL[name]]
    if not named and around[0] in holidays:  # 中秋 2020 fell on 1 October and bears the other name
        named = [around[0]]
    if not named:
        return None
    first, last = named[0], named[-1]
    while free(first - ONE):
        first -= ONE
    while free(last + ONE):
        last += ONE
    return first, last


SESSIONS = {
    2010: (3, 3, 3, 14), 2011: (3, 3, 3, 14), 2012: (3, 3, 3, 14), 2013: (3, 3, 3, 17), 2014: (3, 3, 3, 13),
    2015: (3, 3, 3, 15), 2016: (3, 3, 3, 16), 2017: (3, 3, 3, 15), 2018: (3, 3, 3, 20), 2019: (3, 3, 3, 15),
    2020: (5, 21, 5, 28), 2021: (3, 4, 3, 11), 2022: (3, 4, 3, 11), 2023: (3, 4, 3, 13), 2024: (3, 4, 3, 11),
    2025: (3, 4, 3, 11),
}  # fmt: skip
"""全国两会 by year: from the opening of the session of the CPPCC to the closing of the National People's Congress, as
newspapers reported them."""


def sessions(year: int) -> Days | None:
    """`全国两会期间` of 2020: 2020-05-21..2020-05-28; None for years that the table has not."""
    if year not in SESSIONS:
        return None
    month, day, last_month, last_day = SESSIONS[year]
    return dt.date(year, month, day), dt.date(year, last_month, last_day)


def lunar_year_named(text: str, near: int) -> int | None:
    """`龙年` near 2024 is 2024, `甲辰` too: the year of that animal or of those signs nearest to a year."""
    if text in ZODIAC:
        offset, cycle = ZODIAC.index(text), 12
    else:
        stem, branch = STEMS.index(text[0]), BRANCHES.index(text[1])
        if stem % 2 != branch % 2:
            return None
        offset, cycle = (6 * stem - 5 * branch) % 60, 60
    return min((near + step for step in range(-cycle, cycle + 1) if (near + step - 4 - offset) % cycle == 0),
               key=lambda found: (abs(found - near), found))  # fmt: skip


def working_days(day: dt.date, number: int) -> dt.date | None:
    """`5个工作日后` of 30 September 2024 is 2024-10-12; None where the official calendar ends."""
    from chinese_calendar import is_workday

    step = ONE if number > 0 else -ONE
    for _ in range(abs(number)):
        day += step
        try:
            while not is_workday(day):
                day += step
        except NotImplementedError:
            return None
    return day
