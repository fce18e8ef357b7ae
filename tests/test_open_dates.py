"""What cannot be placed is no date, and a note says why and what it may be."""

from __future__ import annotations

import pytest

from policenews import extract


@pytest.mark.parametrize(
    ("phrase", "code", "candidates"),
    [
        ("2月30日", "impossible-day", ("2024-02-29",)),
        ("118日", "lost-separator", ("1月18日", "11月8日")),
        ("今年暑假期间", "open-season", ()),
        ("2023年汛期", "open-season", ()),
        ("小年", "two-days", ("2024-02-02", "2024-02-03")),
        ("两会期间", "which-sessions", ("2024-03-04/2024-03-11",)),
        ("2008年全国两会期间", "no-official-list", ()),
    ],
)
def test_an_open_expression_is_noted_and_not_guessed(phrase: str, code: str, candidates: tuple[str, ...]) -> None:
    text = f"{phrase}，永胜县公安局查处酒驾23起。"
    article = extract(text, published="2024-09-20")
    assert article.dates == ()
    (note,) = [note for note in article.notes if note.code == code]
    assert note.candidates == candidates
    assert phrase.startswith(text[note.spans[0].start : note.spans[0].end])
    (claim,) = article.claims
    assert claim.period is None


@pytest.mark.parametrize("phrase", ["今年", "2023年夏季", "今年春运期间"])
def test_what_has_days_is_placed(phrase: str) -> None:
    article = extract(f"{phrase}，永胜县公安局查处酒驾23起。", published="2024-09-20")
    assert article.dates and article.claims[0].period is not None
    assert not [note for note in article.notes if note.code == "open-season"]
