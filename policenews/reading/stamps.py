"""Dates of publication as pages print them: 2024-01-18 10:05, 二〇二四年四月十二日, 114年7月18日, a path /20240115/."""

from __future__ import annotations

import datetime as dt
import re

_HAN = {
    "〇": 0,
    "○": 0,
    "Ｏ": 0,
    "零": 0,
    "O": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_YMD = r"(?<!\d)((?:19|20)\d{2})(?:\s?[-/.年．－—]\s?|\s(?=\d\d\s?/))(0?[1-9]|1[0-2])\s?[-/.月．－—]\s?(0?[1-9]|[12]\d|3[01])(?!\d)\s?日?"
_HAN_YMD = (
    r"([一二][〇○ＯO零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日"
)
_ROC = r"(?:(?:中华)?民国\s?(\d{2,3})|(?<!\d)(1[01]\d))\s?[年./-]\s?(0?[1-9]|1[0-2])\s?[月./-]\s?(0?[1-9]|[12]\d|3[01])(?!\d)\s?日?"
_TIME = r"(?:(?:\s(?:HKT|CST))?[T\s]*\d{1,2}\s?[:：时点]\s?\d{2}(?:\s?[:：分]\s?\d{2}秒?)?分?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?"
_DMY = r"(?<![\d./])(?:(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.|(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2])/)((?:19|20)\d{2})(?![\d.])"
STAMP = re.compile(f"(?:{_YMD}|{_HAN_YMD}|{_ROC}|{_DMY}){_TIME}")
"""A full date, perhaps with its time of day; 26.12.2014 and 26/12/2014 have the day first, 6/7/2014 says nothing."""
_DIGITS = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?!\d)")
_PATH = re.compile(
    r"/(?:t)?((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])(?:[-/_]?(?:[abd-z]?)(0[1-9]|[12]\d|3[01]))?(?=[/_.-])"
    r"|/((?:19|20)\d{2})[-/](1[0-2]|0?[1-9])[-/]([12]\d|3[01]|0?[1-9])(?=[/_.-])"
    r"|[/_t]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[_./-])"
)


def stamp(string: str) -> dt.date | None:
    """`发布时间：2024-07-05 09:12` as 2024-07-05; None where no full date stands in it."""
    found = STAMP.search(string)
    if found:
        return _date(found)
    digits = _DIGITS.search(string)
    return _made(*map(int, digits.groups())) if digits else None


def metadata_stamp(value: str) -> dt.date | None:
    """A field's date in any form that software writes: `Tue, 11 Jun 2019 08:15:00 GMT`, `20240115`, `May 24, 2023`."""
    found = stamp(value)
    if found or not re.search(r"\d", value) or len(value) > 80:
        return found
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if not re.search(r"(?:19|20)\d\d", value) or not re.search(r"[A-Za-z]{3}", value):
        return None
    import dateparser  # 70 ms, and hardly any article gets here

    base = dt.datetime(2000, 1, 1)  # a fixed day: the clock must not decide anything
    parsed = dateparser.parse(
        value, languages=["zh", "en"],
        settings={"PARSERS": ["custom-formats", "absolute-time"], "RELATIVE_BASE": base, "REQUIRE_PARTS": ["year", "month", "day"]},
    )  # fmt: skip
    return parsed.date() if parsed else None


def url_stamp(url: str) -> dt.date | None:
    """`/202401/t20240112_58190.html` as 2024-01-12: the last full date in a path."""
    best: dt.date | None = None
    for found in _PATH.finditer(url[:2000]):
        parts = [part for part in found.groups() if part]
        if len(parts) == 3:
            best = _made(*map(int, parts)) or best
    # paths overlap in their slashes: look for the plain eight digits as well
    digits = re.search(r"[/_t-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[_./-]|\d{6}(?:[./?&#]|$))", url[:2000])
    return _made(*map(int, digits.groups())) if digits else best


def url_month(url: str) -> tuple[int, int] | None:
    """`/news/201307/39029.html` as (2013, 7): the last month of a path that says no day."""
    found = [parts for match in _PATH.finditer(url[:2000]) if len(parts := [part for part in match.groups() if part]) == 2]
    return (int(found[-1][0]), int(found[-1][1])) if found else None


def _date(found: re.Match[str]) -> dt.date | None:
    year, month, day, han_year, han_month, han_day, roc, bare_roc, roc_month, roc_day, *day_first = found.groups()
    if day_first[4]:
        return _made(int(day_first[4]), int(day_first[1] or day_first[3]), int(day_first[0] or day_first[2]))
    if year:
        return _made(int(year), int(month), int(day))
    if han_year:
        number = int("".join(str(_HAN[char]) for char in han_year))
        return _made(number, _han(han_month), _han(han_day))
    return _made(int(roc or bare_roc) + 1911, int(roc_month), int(roc_day))


_HAN_PART = re.compile(
    r"(?P<year>[一二][〇○ＯO零0一二三四五六七八九]{3})(?=年)|(?P<part>(?:二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九]))(?=[月日])"
)


def in_figures(string: str) -> str:
    """`二00七年五月十二日` as 2007年5月12日."""

    def figures(found: re.Match[str]) -> str:
        if found["year"]:
            return "".join(str(_HAN.get(char, 0)) for char in found["year"])
        return str(_han(found["part"]))

    return _HAN_PART.sub(figures, string)


def _han(written: str) -> int:
    """十二 as 12, 三十一 as 31, 廿三 as 23."""
    written = written.replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return _HAN.get(written, 0)
    return (_HAN.get(tens, 1) if tens else 1) * 10 + (_HAN.get(ones, 0) if ones else 0)


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
