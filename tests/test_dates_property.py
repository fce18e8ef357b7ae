"""Calendar spans to phrases and back, 1950 to 2050; and any mixture of time words is read without an error."""

from __future__ import annotations

import calendar
import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from policenews.facts.dates import read_dates
from policenews.facts.mentions import TimeMention
from policenews.reading.document import Block

LATER = dt.date(2051, 1, 1)
HAN = "〇一二三四五六七八九"
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))


def han_year(year: int) -> str:
    return "".join(HAN[int(digit)] for digit in str(year))


def han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else HAN[tens] + "十") + (HAN[ones] if ones else "")


def wide(number: int) -> str:
    return str(number).translate({ord("0") + i: ord("０") + i for i in range(10)})


def only(phrase: str, published: dt.date = LATER) -> TimeMention:
    """The one mention of a phrase that is nothing but a time; it covers the whole phrase."""
    (mention,) = read_dates(phrase, [Block("paragraph", 0, len(phrase))], published=published)
    assert (mention.start, mention.end) == (0, len(phrase))
    return mention


@given(DAYS)
def test_days(day: dt.date) -> None:
    y, m, d = day.year, day.month, day.day
    for phrase in (
        f"{y}年{m}月{d}日", f"{y}年{m}月{d}号", f"{han_year(y)}年{han(m)}月{han(d)}日", f"{wide(y)}年{wide(m)}月{wide(d)}日",
        f"{y}-{m:02}-{d:02}", f"{y}.{m}.{d}", f"{y}/{m}/{d}", f"{y}{m:02}{d:02}", f"{y} 年 {m} 月 {d} 日",
    ):  # fmt: skip
        found = only(phrase)
        assert (found.first, found.last, found.use, found.resolved_by) == (day, day, "plain", "own"), phrase
    if y > 2000:
        assert only(f"民國{y - 1911}年{m}月{d}日").first == day


@given(DAYS, DAYS)
def test_ranges_leave_out_what_they_share(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    start = f"{first.year}年{first.month}月{first.day}日"
    ends = [f"{last.year}年{last.month}月{last.day}日"]
    if first.year == last.year:
        ends.append(f"{last.month}月{last.day}日")
        if first.month == last.month:
            ends.append(f"{last.day}日")
    for end in ends:
        for joint in ("至", "到", "—", "-", "～"):
            found = only(f"{start}{joint}{end}")
            assert (found.first, found.last) == (first, last), start + joint + end


@given(st.integers(1950, 2050), st.integers(1, 12), st.integers(1, 12))
def test_months_quarters_halves(year: int, one: int, other: int) -> None:
    first, last = sorted((one, other))
    begin, end = dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
    for phrase in (
        f"{year}年{first}月至{last}月",
        f"{year}年{first}-{last}月份",
        f"{han_year(year)}年{han(first)}至{han(last)}月",
    ):
        found = only(phrase)
        assert (found.first, found.last) == (begin, end), phrase
    assert only(f"{year}年前{last}个月").last == end
    quarter = (last - 1) // 3 + 1
    found = only(f"{year}年第{HAN[quarter]}季度")
    assert (found.first, found.grain) == (dt.date(year, quarter * 3 - 2, 1), "quarter")
    assert only(f"{year}年{'上' if last <= 6 else '下'}半年").first == dt.date(year, 1 if last <= 6 else 7, 1)
    assert only(f"{year}年{last}月下旬").last == end


@given(DAYS)
def test_half_open_spans(day: dt.date) -> None:
    text = f"{day.year}年{day.month}月{day.day}日"
    assert (only(f"截至{text}").first, only(f"截至{text}").last) == (None, day)
    assert (only(f"自{text}以来").first, only(f"自{text}以来").last) == (day, LATER)
    assert only(f"{text}之前").last == day - dt.timedelta(days=1)
    assert (only(f"{text}之后").first, only(f"{text}之后").last) == (day + dt.timedelta(days=1), None)


@given(DAYS)
def test_a_day_without_its_year_is_found_again_from_any_later_article_of_that_year(day: dt.date) -> None:
    published = dt.date(day.year, 12, 31)
    assert only(f"{day.month}月{day.day}日", published).first == day
    assert only("昨天", day).first == day - dt.timedelta(days=1)


_WORDS = (
    "1 2 11 30 2023 9998 1000 １ 〇 一 十 廿 年 月 日 号 周 星期 季度 旬 初 底 至 到 - . : 、 ， 。 （ ） “ ” 起 止 以来 前 后 内 来 的 今年 去年 "
    "次日 同年 同期 截至 自 从 较 比 由 近 每 第 上 下 半年 个月 天 小时 正月 腊月 初一 除夕 春节 国庆 假期 期间 里 龙年 甲子年 世纪 年代 "
    "及以前 或之后 之间 与 和 到 最后 第一周 首日 前两天 上 Q1 今明两年 去冬今春 十四五 “十四五”期间 两会期间 全国两会期间 小年 3/7/2021 07-21 · / 半 以前 内 禁渔期间 "
    "民国 闰 农历 将 全年 本周 冬至 118日 2月30日 24时 行动 开展 部署"
)
WORDS = [*_WORDS.split(), "\n", " "]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=40),
    st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)),
    st.booleans(),
)
def test_any_mixture_of_time_words(words: list[str], published: dt.date | None, long: bool) -> None:
    """Nothing raises; mentions are in order and apart; ends are in order and, in an article, never after its date."""
    text = "".join(words) + ("。民警走访群众，宣传防范知识，受到好评。" * 2 if long else "")
    found = read_dates(text, [Block("paragraph", 0, len(text))], published=published)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)
        assert not (mention.first and mention.last) or mention.first <= mention.last
        if mention.listed:
            assert mention.placed
            assert not (long and published and mention.last) or mention.last <= published
