"""6月、7月分别立案71起、62起; 5月1日至5日，车流量分别为…: as many values as months or days, one each."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence

from policenews.claims.items import Item, Sentence
from policenews.facts.mentions import TimeMention

_BESIDE = ("、", "和", "及", "与")
_SEVERAL = re.compile(r"[、和及与]|(?<![至到])[两二三四五六七八九十\d](?:大?类|项|种|大|市|县|区|地|[个家](?!月|季)|所|起)")
"""What names several things in front of 分别: then each value is of one thing, and the whole stretch is when."""
_COUNTED = re.compile(r"[两二三四五六七八九十\d]+个?(?:月|季度?|年|天|日)")
_ONE = dt.timedelta(days=1)

Stretch = tuple[dt.date, dt.date, TimeMention]
"""First and last day, and the expression that they are taken from."""


def each_time(sentence: Sentence, stop: int, run: Sequence[Item]) -> None:
    """Gives each figure of a run behind 分别 its own month, quarter, year or day, where there are as many of them."""
    times = [t for t in sentence.times if sentence.start <= t.start and t.end <= stop and t.first is not None and t.last is not None and t.use != "base"]
    if len(run) < 2 or not times:
        return
    beside = _side_by_side(sentence.text, times)
    stretches = [(t.first, t.last, t) for t in beside if t.first and t.last] if len(beside) > 1 else _units(sentence.text, beside[0], len(run))
    between = _COUNTED.sub("", sentence.text[beside[-1].end : stop], count=1)
    if len(stretches) != len(run) or (_SEVERAL.search(between) and not _all_days(stretches, beside)):
        return
    for one, stretch in zip(run, stretches, strict=True):
        one.stretch = stretch


def _all_days(stretches: Sequence[Stretch], beside: Sequence[TimeMention]) -> bool:
    """Whether they are the days of one range: three days and three values are no chance."""
    return len(beside) == 1 and len(stretches) > 2 and all(first == last for first, last, _ in stretches)


def _side_by_side(text: str, times: Sequence[TimeMention]) -> list[TimeMention]:
    """`6月、7月和8月`: the last time with those that it is listed with."""
    at = len(times) - 1
    while at and times[at].use == times[at - 1].use == "plain" and text[times[at - 1].end : times[at].start].strip() in _BESIDE:
        at -= 1
    return list(times[at:])


def _units(text: str, time: TimeMention, count: int) -> list[Stretch]:
    """`1至3月`, `2021至2023年`, `前三季度`, `5月1日至5日` as the units that they count, where these are so many."""
    first, last = time.first, time.stated_end or time.last
    if first is None or last is None or time.last is None:
        return []
    if (last - first).days + 1 == count and count > 2:
        return [(first + number * _ONE, first + number * _ONE, time) for number in range(count)]
    if time.use != "plain" or first.day != 1 or (last + _ONE).day != 1:
        return []
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = months // count
    said = "季" if step == 3 else "年" if step == 12 else "月"
    if step * count != months or step not in (1, 3, 12) or said not in text[time.start : time.end + 4]:
        return []
    found: list[Stretch] = []
    for number in range(count):
        begin, end = _month(first, number * step), _month(first, (number + 1) * step - 1)
        end = end.replace(day=calendar.monthrange(end.year, end.month)[1])
        found.append((begin, min(end, time.last), time))
    return found


def _month(first: dt.date, number: int) -> dt.date:
    year, month = divmod(first.month - 1 + number, 12)
    return dt.date(first.year + year, month + 1, 1)
