"""The year of a dateline that has none, `江北网7月18日讯`, from what the article plainly says of its own time.

Only the latest year that the article names counts, and only where it dates what is reported: a day shortly before
the dateline, the quarter or half year that has just ended, a year's whole result in the months behind it.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年(?!代)")
_QUOTED = re.compile(r"[《“「][^》”」]{0,60}[》”」]")
_UNTIL = re.compile(
    r"截[至止到](?:到)?(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>3[01]|[12]\d|0?[1-9])日|(?P<end>底|末)|份?)"
)
_PART = re.compile(
    r"(?<![比继与同较和超于自从])(?P<year>(?:19|20)\d\d)年(?:(?P<half>上半年)|(?P<first>前三季度)|(?:第)?(?P<quarter>[一二三])季度|"
    r"(?:1|一)月?份?[至到—~－-]{1,2}(?P<to>1[0-2]|[1-9])月|1月(?P<one>份))"
)
_WHOLE = re.compile(
    r"(?<![比继与同较和超于自从])(?P<year>(?:19|20)\d\d)年(?:全年[，,]?|[，,])?[^，,。；;：:、\d将要]{0,16}共[^，,。；;\d]{1,14}\d"
)
_REVIEW = re.compile(r"(?P<year>(?:19|20)\d\d)年[，,][^。]{4,200}。")
_SINCE = re.compile(r"(?P<year>(?:19|20)\d\d)年以来")
_BEGAN = re.compile(
    r"(?P<from>[自从]?)(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>3[01]|[12]\d|0?[1-9])日)?(?:起|开始|以来)"
)
_YEARS_LONG = re.compile(r"[两三四五六七八九十]年(?:多)?(?:来|间)")
_PLAN = re.compile("将|计划|下一步|目标|力争|要求|继续")
_NAMED = re.compile(
    r"(?<=[\u4e00-\u9fff])[-—· ]{0,2}((?:19|20)\d\d)(?=[”」』](?!年)|(?:专项|会战|集中|统一|打击|整治|系列){0,2}行动)"
)
_OLD_NAME = 2
"""Up to this month a text may still tell of last year's action (`“净空2019”专项行动`)."""
_ANOTHER = re.compile("今年|去年|前年|上年|明年")
"""With such a word beside it a year that is named may be another one than that of the dateline."""
_AFTER = 70
"""So many days behind the end of what it tells does a newspaper still bring it."""
_SPRING = 5
"""Up to this month is last year's whole result news."""
_QUARTER = {"一": 3, "二": 6, "三": 9}


def told_year(lead: str, text: str, month: int, day: int) -> int | None:
    """The year of a dateline of that day: `截至2023年6月底` in a text of 18 July gives 2023; None where nothing says it.

    `lead` is the line of the dateline, `text` the whole article.
    """
    plain = _QUOTED.sub("“”", text)
    years = [int(found[1]) for found in _YEAR.finditer(plain)]
    if not years:
        named = {int(found[1]) for found in _NAMED.finditer(text)}
        return named.pop() if len(named) == 1 and month > _OLD_NAME else None
    latest = max(years)
    for found in _UNTIL.finditer(plain):
        end = _day(latest, int(found["month"]), int(found["day"] or 0))
        if int(found["year"]) == latest and (year := _behind(end, month, day)):
            return year
    for found in _PART.finditer(plain):
        last = 6 if found["half"] else 9 if found["first"] else _QUARTER.get(found["quarter"] or "", 0)
        last = last or int(found["to"] or 1)
        if int(found["year"]) == latest and last < 12 and (year := _behind(_day(latest, last, 0), month, day)):
            return year
    for found in _BEGAN.finditer(plain):
        if int(found["year"]) != latest:
            continue
        if (month, day) >= (int(found["month"]), int(found["day"] or 1)):
            if not _ANOTHER.search(plain) and not _YEARS_LONG.search(plain):
                return latest
        elif found["from"]:
            return latest + 1
    if any(int(found["year"]) == latest for found in _WHOLE.finditer(plain)) and month <= _SPRING:
        return latest + 1
    if (month, day) >= (12, 20) and any(
        int(found["year"]) == latest and not _PLAN.search(found.group()) for found in _REVIEW.finditer(plain)
    ):
        return latest
    since = any(int(found["year"]) == latest for found in _SINCE.finditer(lead))
    if since and "去年以来" in plain:
        return latest + 1  # 2023年以来 in the lead, 去年以来 behind it
    # 2024年以来 alone may look back over several years: the year has to be told of once more
    return latest if since and month > 1 and years.count(latest) > 1 and not _YEARS_LONG.search(plain) else None


def _day(year: int, month: int, day: int) -> dt.date:
    """That day, or the last one of the month."""
    last = calendar.monthrange(year, month)[1]
    return dt.date(year, month, min(day or last, last))


def _behind(end: dt.date, month: int, day: int) -> int | None:
    """The year in which the dateline lies shortly behind the end of what is told; a month named whole may be running."""
    for year in (end.year, end.year + 1):
        if month == 2 and day == 29 and not calendar.isleap(year):
            continue
        if -31 < (dt.date(year, month, day) - end).days <= _AFTER:
            return year
    return None
