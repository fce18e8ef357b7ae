"""`98年3月`, `九七年一季度`, `113年同期`: years of two or three digits, which alone would be lengths."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.facts.dates.atoms import DAY, PART, Atom, Sign

SHORT_YEAR = Sign(
    "short year",
    "a year without its century, before what has days; 三五年 is three or five years",
    re.compile(
        r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|[至—\-])|上半|下半|同期|度|第|全年|年?[底初末]|春节|[一二三四1-4](?:、[一二三四])?季|$"
    ),
    yes=(
        ("96年二季度", "1996-04-01..1996-06-30"),
        ("112年前三季", "2023-01-01..2023-09-30"),
        ("九四年", "1994-01-01..1994-12-31"),
        ("八五年前两个月", "1985-01-01..1985-02-28"),
        ("17年底", "2017-12-01..2017-12-31"),
        ("17年3月1日到18年2月3日", "2017-03-01..2018-02-03"),
        ("15年寒露", "2015-10-08..2015-10-08"),
    ),
    no=("从警19年", "三五年", "35年", "七八年前后"),
)
"""What follows a year of two or three digits: 113年同期, 98年3月."""

_CALENDAR = SHORT_YEAR.pattern
_FIRST = re.compile("前(?:[1-9]|1[01]|[一二两三四五六七八九十]{1,2})(?:季|个?月)")
"""113年前三季: the first three of them, and no 前 of a length."""
_TAIWAN = re.compile("警政署|[市县]警(?:察)?局|地检署|刑事警察|新台币|中央社")


def from_taiwan(text: str) -> bool:
    """Whether a text, with its script folded, is from Taiwan: it names the police as they are called there."""
    return _TAIWAN.search(text) is not None


_HAN = "〇零一二三四五六七八九"


REIGNS = frozenset(
    [
        "康熙",
        "雍正",
        "乾隆",
        "嘉庆",
        "道光",
        "咸丰",
        "同治",
        "光绪",
        "宣统",
        "洪武",
        "永乐",
        "嘉靖",
        "万历",
        "崇祯",
        "贞观",
        "开元",
        "昭和",
        "平成",
        "令和",
        "大正",
        "明治",
    ]
)
"""Reigns by which years were counted, some still are in Japan: their months and days are of other calendars."""


def short_year(text: str, atom: Atom, bare: bool, following: Callable[[], Atom | None], taiwan: Callable[[], bool]) -> int | None:
    """The full number of such a year; None where it is a length. In an article from Taiwan 95年 is 2006."""
    number, after = atom.first, text[atom.end : atom.end + 4]
    if text[max(0, atom.start - 2) : atom.start] in REIGNS:
        return None  # 光绪30年4月
    calendar = _CALENDAR.match(after)
    if atom.last != number or len(atom.name) < 2:
        return None
    if 100 < number < 150 and (calendar or after[0] not in "来间前后内以多" or _FIRST.match(text, atom.end)):
        return number + 1911
    if number > 99:
        return None
    if number >= 50 and atom.name.isdigit() and after[:1] not in ("来", "间", "前", "后", "内", "以", "多", "的", "级", "次") and taiwan():
        return number + 1911
    month = calendar is not None and "月" in calendar[0]
    if _digit_by_digit(atom.name) and ((calendar and (bare or after)) or (bare and after and _has_days(following()))):
        return number + (2000 if number <= 30 else 1900)
    if number >= 50 and calendar and (after or bare):
        return 1900 + number
    if not atom.name.isdigit() or number >= 50:
        return None
    if month or (bare and after and (calendar or _has_days(following()))) or re.match("年?底", after):
        return number + (2000 if number <= 40 else 1900)
    return None


def _digit_by_digit(name: str) -> bool:
    """`九七` is a year as it is spoken; 七八 is seven or eight."""
    if len(name) != 2 or any(char not in _HAN for char in name):
        return False
    return _HAN.index(name[1]) - _HAN.index(name[0]) not in (1, 2)


def _has_days(atom: Atom | None) -> bool:
    return atom is not None and PART <= atom.level <= DAY
