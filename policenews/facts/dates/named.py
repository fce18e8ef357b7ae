"""`3月1日至6月30日禁渔期间…。禁渔期内`: a stretch that the article has dated and named is meant again by its name."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator

from policenews.facts.dates.atoms import Sign
from policenews.facts.dates.numbers import HAN, whole
from policenews.facts.mentions import TimeMention

_NAME = r"[\u4e00-\u9fff]{1,6}?(?:期|行动|专案|会战|假)"
BEHIND = re.compile(rf"的?(?:“(?P<quoted>[^“”\n]{{2,12}})”(?:专项)?(?:行动|活动)?|(?P<name>{_NAME}))(?:间|期间|内)")
BEFORE = re.compile(rf"(?:“(?P<quoted>[^“”\n]{{2,12}})”(?:专项)?(?:行动|活动)?|(?P<name>暑期|寒期|{_NAME}))[（(]$")
WITHIN = re.compile(rf"(?:今年|去年|[0-9]{{4}}年)的?(?P<name>{_NAME})[（(]")
TOLD = re.compile(r"，?[^，。；“”\n]{0,20}(?:开展|实施|打响)了?(?:为期[^，。“”]{1,8}的)?“(?P<quoted>[^“”\n]{2,12})”")
AGAIN = r"”?(?:专项)?(?:行动|活动)?(?:期间|间|内(?![部外容])|中(?=[，,]))"
_TELLING = ("节", "行动", "会战")
"""Endings by which a name is known without its quotes: 火把节期间 behind “火把节”（8月2日至4日）."""
REACH = 24
MANY = 20
"""How many named stretches are followed: an article has one or two."""

NAMED = Sign(
    "named stretch",
    "a stretch of days with its name beside it is placed again where only the name stands",
    BEHIND,
    yes=(
        ("2月1日至4月30日封山期间值守。⟦封山期内⟧", "2024-02-01..2024-04-30"),
        ("4月1日至30日，县局开展“清源”专项行动。⟦“清源”行动期间⟧", "2024-04-01..2024-04-30"),
        ("“春雷”行动（3月1日至31日）。⟦“春雷”行动期间⟧", "2024-03-01..2024-03-31"),
        ("⟦5天假期⟧，出动警力。今年五一假期", "2024-05-01..2024-05-05"),
        ("“火把节”（4月2日至4日）期间值守。⟦火把节期间⟧", "2024-04-02..2024-04-04"),
    ),
    no=("封山期内", "“春雷”行动期间"),
)


def named_again(text: str, mentions: list[TimeMention]) -> Iterator[TimeMention]:
    """Mentions of named stretches, behind the place where they are dated."""
    spans: dict[str, tuple[int, TimeMention]] = {}
    for mention in mentions:
        if mention.first and mention.last and mention.last > mention.first and mention.use == "plain" and mention.grain != "year":
            m = BEHIND.match(text, mention.end) or BEFORE.search(text, max(0, mention.start - REACH), mention.start)
            m = m or WITHIN.match(text, mention.start, mention.end) or TOLD.match(text, mention.end)
            if m and (name := m.groupdict().get("quoted") or m["name"]):
                quote = "“" if m.groupdict().get("quoted") else ""
                spans.setdefault(quote + name, (max(m.end(), mention.end), mention))
    starts = [mention.start for mention in mentions]
    for name, (behind, dated) in list(spans.items())[:MANY]:
        plain = "“?" + re.escape(name[1:]) if name.endswith(_TELLING) and name[0] == "“" else re.escape(name)
        for m in re.compile(plain + AGAIN).finditer(text, behind):
            start, end = m.span()
            near = mentions[max(0, bisect_left(starts, start) - 1) : bisect_left(starts, end)]
            if not any(mention.end > start for mention in near):
                yield _again(dated, start, end)


_COUNTED = re.compile(rf"(?<![\u4e00-\u9fff0-9])(?P<days>[2-9]|[{HAN}])天(?:小?长)?(?:假期|假日)(?:期间|间|里)?")


def counted_holiday(text: str, mentions: list[TimeMention]) -> Iterator[TimeMention]:
    """`5天假期` of an article that names one holiday of five days: `今年五一假期`."""
    spans = {(m.first, m.last) for m in mentions if m.grain == "holiday" and m.first and m.last}
    if len(spans) != 1:
        return
    first, last = spans.pop()
    dated = next(m for m in mentions if m.grain == "holiday" and (m.first, m.last) == (first, last))
    length = (last - first).days + 1 if first and last else 0
    starts = [mention.start for mention in mentions]
    for m in _COUNTED.finditer(text):
        near = mentions[max(0, bisect_left(starts, m.start()) - 1) : bisect_left(starts, m.end())]
        if whole(m["days"]) == length and not any(mention.placed and mention.end > m.start() for mention in near):
            yield _again(dated, m.start(), m.end())


def _again(dated: TimeMention, start: int, end: int) -> TimeMention:
    first: dt.date | None = dated.first
    return TimeMention(
        start, end, "plain", first, dated.last, dated.stated_end, "span", resolved_by="context", listed=dated.listed
    )
