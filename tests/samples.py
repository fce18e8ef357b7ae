"""An article built by hand, so that tests of the output do not depend on what extraction finds."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from policenews.models import Agency, Article, Claim, Note, Period, Phrase, Quantity, Section, Span

TEXT = "2021年，长青派出所检查企业121家；为群众挽回损失6.8万余元。交通事故由41起降至29起。"
AGENCY = "松溪县公安局长青派出所"


def span(part: str) -> Span:
    start = TEXT.index(part)
    return Span(start=start, end=start + len(part), source_start=start, source_end=start + len(part))


def quantity(part: str, value: str, unit: str | None, **more: Any) -> Quantity:
    return Quantity(value=Decimal(value), unit=unit, text=part, span=span(part), **more)


def article(**changes: Any) -> Article:
    year = Period(
        start=dt.date(2021, 1, 1), end=dt.date(2021, 12, 31), grain="year", text="2021年", spans=(span("2021年"),)
    )
    first, second, third = TEXT.split("；")[0], TEXT.split("；")[1].split("。")[0], TEXT.split("。")[1]
    fields: dict[str, Any] = {
        "id": "a1",
        "title": "=长青派出所",
        "published": dt.date(2022, 1, 19),
        "agency": AGENCY,
        "encoding": "utf-8",
        "text": TEXT,
        "raw": TEXT,
        "sections": (Section(id="s1", heading="平安", span=span(TEXT)),),
        "agencies": (
            Agency(name=AGENCY, level="station", kind="派出所", adcode="350724", province="福建省", county="松溪县"),
        ),
        "dates": (year,),
        "claims": (
            Claim(
                id="c1",
                quantity=quantity("121", "121", "家"),
                action=Phrase(text="检查"),
                object=Phrase(text="企业"),
                activity="inspect",
                subject="premises",
                period=year,
                period_scope="sentence",
                agency=AGENCY,
                agency_scope="clause",
                section="s1",
                evidence=first,
                rule="verb-object-number",
            ),
            Claim(
                id="c2",
                quantity=quantity("6.8万", "68000.0", "元", bound="more", currency="CNY"),
                action=Phrase(text="挽回"),
                object=Phrase(text="损失"),
                activity="recover",
                subject="money",
                part_of="c1",
                evidence=second,
                rule="verb-object-number",
                notes=(Note(code="sample", message="a note"), Note(code="other", message="another")),
            ),
            Claim(
                id="c3",
                quantity=quantity("29", "29", "起"),
                kind="change",
                direction="down",
                measure="to",
                basis="prior",
                prior=quantity("41", "41", "起"),
                object=Phrase(text="交通事故"),
                activity="occur",
                subject="accident",
                evidence=third,
                rule="from-to",
            ),
        ),
    }
    return Article(**(fields | changes))


def bare(number: str) -> Article:
    """An article whose only claim has this value."""
    whole = article()
    claim = whole.claims[0].model_copy(update={"quantity": quantity("121", number, "家")})
    return whole.model_copy(update={"claims": (claim,)})
