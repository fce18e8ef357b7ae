"""The forms and signs of time prove themselves by their own examples, all under the reference day 2024-05-20."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews.facts.dates import read_dates
from policenews.facts.dates.closings import CLOSINGS
from policenews.facts.dates.compare import BASE
from policenews.facts.dates.forms_bare import BARE_FORMS
from policenews.facts.dates.given import GIVEN
from policenews.facts.dates.named import NAMED
from policenews.facts.dates.scan import FORMS
from policenews.facts.dates.signs import SIGNS
from policenews.facts.dates.years import SHORT_YEAR
from policenews.facts.mentions import TimeMention
from policenews.reading.document import Block

DAY = dt.date(2024, 5, 20)
PADDING = "民警在辖区走访群众，宣传防范知识，受到群众好评。"
RULES = {**FORMS, **BARE_FORMS, **SIGNS, **CLOSINGS} | {sign.name: sign for sign in (BASE, SHORT_YEAR, NAMED, GIVEN)}


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
