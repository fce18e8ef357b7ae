"""The forms and signs of time prove themselves by their own examples, all under the reference day 2024-05-20."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract
from policenews.facts.dates import read_dates
from policenews.facts.dates.closings import CLOSINGS
from policenews.facts.dates.compare import BASE
from policenews.facts.dates.forms_bare import BARE_FORMS
from policenews.facts.dates.given import GIVEN
from policenews.facts.dates.lasting import LASTING
from policenews.facts.dates.named import NAMED
from policenews.facts.dates.scan import FORMS
from policenews.facts.dates.set_going import SET_GOING
from policenews.facts.dates.signs import SIGNS
from policenews.facts.dates.under_way import SINCE_BEGUN
from policenews.facts.dates.years import SHORT_YEAR
from policenews.facts.mentions import TimeMention
from policenews.reading.document import Block

DAY = dt.date(2024, 5, 20)
PADDING = "民警在辖区走访群众，宣传防范知识，受到群众好评。"
RULES = {**FORMS, **BARE_FORMS, **SIGNS, **CLOSINGS} | {sign.name: sign for sign in (BASE, SHORT_YEAR, NAMED, GIVEN, SINCE_BEGUN, LASTING, SET_GOING)}


def dates_of(text: str, published: dt.date | None = DAY, hint: dt.date | None = None) -> list[TimeMention]:
    return read_dates(text, [Block("paragraph", 0, len(text))], published=published, hint=hint)


def days_of(mention: TimeMention) -> str:
    return f"{mention.first or ''}..{mention.last or ''}"


def only(text: str, published: dt.date | None = DAY) -> str:
    listed = [days_of(mention) for mention in dates_of(text, published) if mention.listed]
    return " ".join(listed)


@pytest.mark.parametrize(
    ("rule", "example", "expected"), [(name, *yes) for name, rule in RULES.items() for yes in rule.yes]
)
def test_yes(rule: str, example: str, expected: str) -> None:
    """The marked part, or the whole example, is one mention with exactly these days."""
    before, _, rest = example.partition("⟦")
    inside, _, after = rest.partition("⟧")
    text = before + inside + after
    start, end = (len(before), len(before + inside)) if rest else (0, len(text))
    found = [mention for mention in dates_of(text) if mention.start < end and start < mention.end]
    assert [(mention.start, mention.end, days_of(mention)) for mention in found] == [(start, end, expected)]


@pytest.mark.parametrize(("rule", "example"), [(name, no) for name, rule in RULES.items() for no in rule.no])
@pytest.mark.parametrize("padding", ["", PADDING])
def test_no(rule: str, example: str, padding: str) -> None:
    """Neither alone nor in an article does a `no` example give a date for the list."""
    assert only(padding + example) == ""


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_reason_and_both_kinds_of_examples(rule: str) -> None:
    found = RULES[rule]
    assert found.why and found.yes and found.no


def test_a_long_phrase_of_nothing_but_time_lists_what_is_to_come() -> None:
    phrase = "自2024年10月1日零时起至2025年12月31日二十四时止"
    assert only(phrase) == "2024-10-01..2025-12-31"
    assert only(phrase + "，民警将在辖区走访群众，开展宣传活动。") == ""


def test_mentions_are_sorted_and_do_not_overlap() -> None:
    text = "".join(
        example.replace("⟦", "").replace("⟧", "") + "，" for rule in RULES.values() for example, _ in rule.yes
    )
    found = dates_of(text)
    assert len(found) > 80
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("近30天。", "2024-04-21..2024-05-20"),
        ("24年，", "2024-01-01..2024-05-20"),
        ("4月12；", "2024-04-12..2024-04-12"),
        ("案发当天", ""),
        ("事发前一天", ""),
        ("5月1日前一天", "2024-04-30..2024-04-30"),
        ("国庆节前夕", ""),
        ("去年中秋节前后", ""),
        ("上周三、周五", "2024-05-15..2024-05-15 2024-05-17..2024-05-17"),
        ("周五、周六、周日", "2024-05-24..2024-05-26"),
        ("5月前半个月", "2024-05-01..2024-05-15"),
        ("第三季度以来", "2023-07-01..2024-05-20"),
        ("周五以来", "2024-05-17..2024-05-20"),
        ("2020年4月11日（即农历二〇二〇年三月十九日）", "2020-04-11..2020-04-11"),
        ("甲辰龙年春节假期", "2024-02-10..2024-02-17"),
    ],
)
def test_a_phrase_of_its_own(phrase: str, expected: str) -> None:
    assert only(phrase) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 起 counts cases, opens verbs and says since when
        ("新规今起施行，今起火3起，破案5起。", "2024-05-20..2024-05-20"),
        ("自3月1日起，到案12人，查处酒驾3起。", "2024-03-01..2024-05-20"),
        ("自3月1日起，至4月15日止，破案5起。", "2024-03-01..2024-04-15"),
        ("百日行动中，日均接警30起，三日内回访，24小时备勤，民警年均35岁。", ""),
        ("三月三歌节、第一、第二、第三责任人、强震后半个月内、提前半个月。", ""),
        # a length, and the day of a month
        ("三日后，嫌疑人落网。五日前，群众报警。", "2024-05-15..2024-05-15"),
        ("须于十日前缴清罚款。", "..2024-05-09"),
        ("6月二十日前缴清。", ""),
        ("案发当天和前一天，他都在家。", ""),
        # one day said twice is one mention
        ("5月12日母亲节，民警走访。5月1日节目开播。", "2024-05-12..2024-05-12 2024-05-01..2024-05-01"),
        ("4月28日周日、29日周一，检查酒吧。", "2024-04-28..2024-04-29"),
        ("上周六、周日，查处酒驾9起。周六、周日事故高发。", "2024-05-18..2024-05-19"),
        ("判处有期徒刑二年三月，九七年五月出生。", "1997-05-01..1997-05-31"),
    ],
)
def test_the_same_words_in_police_news(text: str, expected: str) -> None:
    assert only(f"{PADDING}{text}{PADDING}") == expected


@pytest.mark.parametrize("head", ["前", "首", "头", "此前", "上", "后", "下", "最后", "近"])
def test_no_count_of_any_unit_is_an_error(head: str) -> None:
    for number in ("一", "两", "十", "3", "13"):
        for unit in ("号", "日", "天", "周", "星期", "个月", "月份", "季", "个季度", "年", "年份", "年度"):
            for tail in ("", "内", "来", "前", "后"):
                article = extract(f"{head}{number}{unit}{tail}", published="2024-05-15")
                assert all(found.start is None or found.end is None or found.start <= found.end for found in article.dates)
