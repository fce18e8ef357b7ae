"""Day of publication: the caller's word, then the page's fields, then bylines, brackets, addresses, datelines."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

from policenews.reading.bylines import Byline
from policenews.reading.datelines import stamped
from policenews.reading.lines import Line
from policenews.reading.metadata import Given
from policenews.reading.stamps import in_figures, metadata_stamp, stamp, url_month, url_stamp
from policenews.reading.told_year import told_year

_DATE_FIELDS = (
    "pubdate", "publishdate", "article:published_time", "og:release_date", "publishtime", "pubtime", "releasedate", "firstpublishedtime",
    "datepublished", "date", "dc.date", "weibo:article:create_at", "createdate", "maketime", "apub:time", "published", "time", "publish_time",
    "pub_date", "published_time", "release_date", "create_time",
)  # fmt: skip
_BRACKETED_DATE = re.compile(r"^[（(].{0,24}\d{4}.{1,24}[)）]$")
_GLUED_STAMP = re.compile(r"(?:19|20)\d\d-\d{1,2}-\d{1,2}[\u4e00-\u9fff]{2,4}\d{0,6}")
"""`2024-07-28新闻11`: day, column and number in one."""
_MADE = ("成文日期", "生成日期", "印发日期", "发文日期", "创建时间", "录入时间")
"""Labels of the day on which a paper was written: behind the day on which the page appeared."""


def published(found: list[Line], bylines: dict[int, Byline], given: Given) -> dt.date | None:
    """The day of publication: `发布时间：2024-07-05 09:12`, a dateline, `（2024年7月11日公布）`, a path, a date under the text."""
    if given.published:
        return given.published
    stated = given.first(_DATE_FIELDS)
    if stated:
        day = metadata_stamp(stated)
        if day:
            return day
    if own := _beside_dateline(found) or _posted(found):
        return own
    clock = _clock(found, bylines)
    for role, weak in (("published", False), ("published", True), (None, False), ("updated", False)):
        for index, read in sorted(bylines.items()):
            line = found[index].string
            if role is None and read.stamped and not any(f.role == "published" and stamp(f.value) for f in read.fields):
                # 2024-07-05 09:12 最后更新：07-06: what stands before that label is the first day
                last = next((f.start for f in read.fields if f.role == "updated"), len(line))
                day = None if index == clock else stamp(line[:last])
            else:
                dated = (stamp(f.value) for f in read.fields if f.role == role and (f.label in _MADE) == weak)
                day = next(filter(None, dated), None)
            if day:
                return day
    for line_ in found[:6]:
        if not line_.kind and _GLUED_STAMP.fullmatch(line_.string) and (day := stamp(line_.string)):
            return day
        if _BRACKETED_DATE.match(line_.string):
            day = stamp(line_.string)
            if day:
                return day
    for line_ in found[:8]:
        if not line_.kind and (first := stamped(line_.string)):
            return stamp(first)
    address = given.address()
    day = (url_stamp(address) if address else None) or _dateline(found)
    day = day or _by_month(found, url_month(address) if address else None) or _in_two_lines(found)
    linked = (f.value for _, read in sorted(bylines.items()) for f in read.fields if f.role == "source")
    return day or next((url_stamp(value[value.find("http") :]) for value in linked if "http" in value), None)


_YEAR_LINE = re.compile(r"(?P<year>(?:19|20)\d\d)[年/.-]?")
_DAY_LINE = re.compile(r"(?P<month>1[0-2]|0?[1-9])[/.月-](?P<day>3[01]|[12]\d|0?[1-9])日?")


def _in_two_lines(found: list[Line]) -> dt.date | None:
    """2020 above 07-01, or 07-01 above 2020: how some pages print a date."""
    for above, below in pairwise(found[:12]):
        for first, second in ((above, below), (below, above)):
            year, day = _YEAR_LINE.fullmatch(first.string.strip()), _DAY_LINE.fullmatch(second.string.strip())
            if year and day:
                return _made(int(year["year"]), int(day["month"]), int(day["day"]))
    return None


def _by_month(found: list[Line], told: tuple[int, int] | None) -> dt.date | None:
    """The day of a dateline without a year in the year of an address that says a month: 7月2日讯 at /201307/."""
    heads = (_DATELINE.match(line.string[:60]) for line in found[:8] if not line.kind)
    head = next(filter(None, heads), None) if told is not None else None
    if head is None or told is None:
        return None
    year = told[0] if int(head[1]) <= told[1] else told[0] - 1
    behind = (told[0] - year) * 12 + told[1] - int(head[1])
    return _made(year, int(head[1]), int(head[2])) if behind <= 2 else None


_POSTED = re.compile(r"发表于[ \u3000]*(?=(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d)")
_JOINED = re.compile("注册时间|最后登录|上次登录|入会时间")
"""What a forum says of who posts: days of theirs, not of the article."""


def _posted(found: list[Line]) -> dt.date | None:
    """`发表于 2018-7-13 19:16:31 | 显示全部楼层` of a forum that also says when its author joined."""
    if not any(_JOINED.match(line.string) for line in found[:80]):
        return None
    return next((stamp(line.string[m.end() :]) for line in found[:80] if (m := _POSTED.match(line.string))), None)


def _beside_dateline(found: list[Line]) -> dt.date | None:
    """`某社 [ 2010年6月29日 星期二 ] 某社江州6月28日电`: what is printed beside its dateline is the article's, whoever posted it again later."""
    for line in found[:8]:
        head = _SENT.search(line.string, 0, 140) if "日电" in line.string[:140] or "日讯" in line.string[:140] else None
        day = stamp(line.string[: head.start()]) if head else None
        sent = _made(day.year, int(head[1]), int(head[2])) if head and day else None
        if day and sent and 0 <= (day - sent).days <= 3:
            return day
    return None


_TODAY = re.compile(
    r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日[ \u3000]*(?:星期|周)[一二三四五六日天](?:[ \u3000]+\d{1,2}:\d\d(?::\d\d)?)?"
)


def _clock(found: list[Line], bylines: dict[int, Byline]) -> int | None:
    """The line in which a site shows the day of today, `2021年8月18日 星期三`, where a later line says source and day."""
    stamps = [index for index, read in sorted(bylines.items()) if read.stamped]
    if len(stamps) < 2 or stamps[0] > 3 or not _TODAY.fullmatch(found[stamps[0]].string):
        return None
    later = any(f.role == "source" for index in stamps[1:] for f in bylines[index].fields)
    return stamps[0] if later else None


_DATELINE = re.compile(r"[^。，,（(]{2,24}?(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:电|讯|消息)")
_SENT = re.compile(r"(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:电|讯)")
_HAN_DATELINE = re.compile(r"[^。，,（(]{2,36}?[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日(?:电|讯|消息)")
_HAN_YEAR = re.compile(r"[一二][〇○ＯO零0一二三四五六七八九]{3}年")
_FULL_DATELINE = re.compile(
    r"[^。，,（(]{0,24}?(?:19|20)\d\d年(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日(?:电|讯|消息)"
)
_HOLIDAY = re.compile(r"((?:19|20)\d\d)年(元旦|春节|清明|五一|端午|中秋|国庆)")
_MONTHS = {
    "元旦": (1,), "春节": (1, 2, 3), "清明": (4,), "五一": (5,), "端午": (5, 6, 7), "中秋": (9, 10), "国庆": (10,)
}  # fmt: skip
"""The months in which a newspaper reports on a holiday: 2月6日讯 and 2014年春节 give 2014-02-06."""
_TELLING = 20_000
"""So much of an article is searched for the year that it is of."""
_NEAR = 31
"""So many days before its dateline may an article date what it tells."""


def _dateline(found: list[Line]) -> dt.date | None:
    """`某某网1月11日讯　2019年1月10日…`: the full date beside a dateline without a year gives it one."""
    for line in found[:8]:
        if line.kind:
            continue
        string = line.string
        if _HAN_DATELINE.match(string[:60]):
            string = in_figures(string[:_TELLING])
        full = _FULL_DATELINE.match(string[:60])
        if full:
            return stamp(full.group())
        head = _DATELINE.match(string[:60])
        if head is None:
            continue
        month, day = int(head[1]), int(head[2])
        if (holiday := _HOLIDAY.search(string, head.end(), head.end() + 120)) and month in _MONTHS[holiday[2]]:
            return stamp(f"{holiday[1]}-{month}-{day}")
        return _near(string[head.end() : head.end() + 300], month, day) or _told(found, string, month, day)
    return None


def _near(behind: str, month: int, day: int) -> dt.date | None:
    """The dateline's day in the year of a full date behind it that lies shortly before."""
    told = stamp(behind)
    made = _made(told.year, month, day) if told else None
    return made if told and made and 0 <= (made - told).days <= _NEAR else None


def _told(found: list[Line], lead: str, month: int, day: int) -> dt.date | None:
    """The dateline's day in the year that the article says of its own time."""
    text = "\n".join(one.string for one in found if one.kind in ("", "title"))
    text = text[:_TELLING]
    year = told_year(lead, in_figures(text) if _HAN_YEAR.search(text) else text, month, day)
    return _made(year, month, day) if year else None


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
