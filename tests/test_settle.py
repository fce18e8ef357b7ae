"""Verbs over objects prove themselves by their own example, and each case is needed for it."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.claims import settle
from policenews.claims.settle import CASES, Case


def read(text: str) -> str:
    """The activity of the last figure."""
    return extract(f"{text}。", published="2024-05-24").claims[-1].activity


@pytest.mark.parametrize("case", CASES, ids=[c.example for c in CASES])
def test_a_case_is_needed_for_its_example(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(case.example)
    assert case.activity in (None, found)
    settle._that_meet.cache_clear()
    monkeypatch.setattr(settle, "CASES", tuple(c for c in CASES if c is not case))
    without = read(case.example)
    settle._that_meet.cache_clear()
    assert without != found, "another case reads it in the same way; choose another example, or remove this case"
