"""`今年以来`, `截至2月18日(正月初九)`, `“五一”假期5天`: the time expressions of an article, placed or left open.

`parse` puts atoms (`forms_*`, `lexicon`) together into points, ranges and operators; `place` and `reader` give them
days with the `memory` of what the article has said before. Nothing here reads a clock.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence

from policenews.facts.dates.actions import since_actions
from policenews.facts.dates.compare import FUTURE, compared
from policenews.facts.dates.fold import fold
from policenews.facts.dates.given import calendar_of, day_of_telling, report_month, year_of_names
from policenews.facts.dates.memory import Memory
from policenews.facts.dates.named import counted_holiday, named_again
from policenews.facts.dates.numbers import whole
from policenews.facts.dates.reader import Reader
from policenews.facts.dates.under_way import under_way
from policenews.facts.dates.year_after import written_later
from policenews.facts.mentions import TimeMention
from policenews.reading.document import Block
from policenews.reading.stamps import url_month

BARE, LONGEST = 24, 60
"""A text of no more characters than this is a bare phrase, a longer one where all of it may belong to a time.

In a bare phrase what it says about the future is listed too: there is no article whose time it could fall behind."""
_ONLY_TIME = re.compile(
    r"[0-9０-９〇零○一二两三四五六七八九十廿年月日号時时分秒点點周週星期礼拜天季度旬上中下午早晚夜凌晨初底末前後后内起止至到从自从以来之间和与的个半"
    r"今明昨去本次翌同截（）()、，—\-–~～―:：/.· TZ+]+"
)

_CLOSING = "，,。．.；;：:、！!？?… \t\r\n\u3000"
"""What may close a bare phrase and is no part of its time: `近30天。` says as much as `近30天`."""

_NEW_YEAR = re.compile("春节|正月|大年|除夕")
_THIS_YEAR = re.compile("今年|本年|年初以来|去年同期|上年同期")
EARLIEST, LATEST = 1000, 9000
_YEAR = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2}|[一二]九?[〇零○一二三四五六七八九]{3}|二[〇零○][〇零○一二三四五六七八九]{2}) ?年"
    r"|(?<![0-9])(1[01][0-9]) ?年(?=度|(?:业务|工作|治安|警政)(?:成果|绩效|报告|总结|统计)| ?(?:[0-9]{1,2} ?[至到、~－\-] ?)?[0-9]{1,2} ?月)"
)


def read_dates(
    text: str,
    blocks: Sequence[Block],
    *,
    published: dt.date | None,
    hint: dt.date | None = None,
    title: str | None = None,
    address: str | None = None,
) -> list[TimeMention]:
    """`截至2月18日` of an article of 20 February 2024 is None..2024-02-18; all mentions, sorted, not overlapping.

    `hint` is the caller's date and wins over the article's own; without either the latest year that the article names
    stands in for 今年, and nothing else is known of today. `address` is the page's: the month in it (/201307/) is the last
    thing that tells a year.
    """
    folded = fold(text)
    phrase = text.strip()
    bare = len(phrase) <= BARE or (len(phrase) <= LONGEST and _ONLY_TIME.fullmatch(phrase) is not None)
    today = hint or published
    if today and not EARLIEST <= today.year <= LATEST:
        today = None  # 次日 and 上世纪 must stay within what a calendar can say
    by = "hint" if hint else "article"
    year = None
    if today is None:
        by, year = "context", _latest_year(folded, title)
    memory = Memory(today, by, year, bare)
    if today is None and not bare and (name := year_of_names(f"{folded}\n{fold(title or '')}")) and name > (year or 0):
        memory.year, memory.year_from_name = name, True
    if today is None and memory.year is None and address and (month := url_month(address)):
        memory.year, memory.year_from_address = month[0], True
    if today is None and not bare and memory.year is not None and written_later(folded, memory.year):
        memory.year, memory.year_after = memory.year + 1, True
    if today is None and memory.year is not None and any(int(m[1]) == memory.year for m in _TILL_THIS_YEAR.finditer(folded)):
        memory.year += 1  # 2018年至今年一季度, 2020年11月14日至今年5月15日
    memory.only_year = None if today or bare else _only_year(folded)
    if today is None and not bare and memory.year is not None:
        memory.desk = day_of_telling(folded, memory.year)
    memory.calendar = calendar_of(folded, memory.this_year())
    memory.report = None if bare else report_month(folded, blocks, fold(title or ""), today, memory.this_year())
    memory.new_year_said = _NEW_YEAR.search(folded) is not None
    memory.this_year_said = _THIS_YEAR.search(folded) is not None
    mentions = Reader(folded.rstrip(_CLOSING) if bare else folded, blocks, memory).read()
    if more := [*since_actions(folded, mentions, today), *under_way(folded, mentions, today), *named_again(folded, mentions), *counted_holiday(folded, mentions)]:
        mentions = _with(mentions, sorted(more, key=lambda mention: mention.start))
    return mentions


_TILL_THIS_YEAR = re.compile(r"((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月份?(?:[0-9]{1,2}日)?)?(?:以来)?[至到—-]今年")


def _only_year(text: str) -> int | None:
    """`2017年，全市受理…。去年，受理护照申请58万`: the one year that an undated article names, and as a whole, is its 去年."""
    years = {int(m[1]) for m in _YEAR.finditer(text) if m[1] and m[1].isdigit()}
    if len(years) != 1:
        return None
    year = years.pop()
    return year if re.search(rf"{year}年(?:度|全年|[，,]|[罪案警]|全[省市县区州国])", text) else None


def _with(mentions: list[TimeMention], more: list[TimeMention]) -> list[TimeMention]:
    """Mentions found later in their places; one that overlaps them gives way."""
    starts, found, end = [new.start for new in more], list[TimeMention](), 0
    kept = [
        mention
        for mention in mentions
        if not (at := bisect_left(starts, mention.end)) or more[at - 1].end <= mention.start
    ]
    for mention in sorted([*kept, *more], key=lambda mention: mention.start):
        if mention.start >= end:
            found.append(mention)
            end = mention.end
    return found


def _latest_year(text: str, title: str | None) -> int | None:
    """The latest year that an article names, plans aside: `2024年“双节”工作方案` is weak evidence, but evidence."""
    years = [
        year
        for source in (text, fold(title or ""))
        for m in _YEAR.finditer(source)
        if not FUTURE.search(source, m.end(), m.end() + 20) and not source.startswith("同期", m.end()) and not compared(source, m.start(), m.end())
        if (year := whole(m[1]) if m[1] else int(m[2]) + 1911) and 1950 <= year <= 2100
    ]
    return max(years, default=None)


__all__ = ["read_dates"]
