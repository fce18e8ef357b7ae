"""Every organ word proves itself: its `yes` names an organ by it, its `no` names none."""

from __future__ import annotations

import pytest

from policenews.facts.agencies import AgencyReading, read_agencies
from policenews.rules import Word
from policenews.words.organs import ANAPHORS, DUTIES, HEADS, SAME

NEGATIVE = [(word, line) for word in (*HEADS, *ANAPHORS) for line in word.no]
POSITIVE = [(word, line) for word in (*HEADS, *ANAPHORS, *DUTIES) if word.code != "none" for line in word.yes]


def read(text: str) -> AgencyReading:
    return read_agencies(text, [], title=None, source=None, published=None)


def mentioned(word: Word, text: str, reading: AgencyReading) -> list[int | None]:
    """The organs of the mentions that contain the word."""
    return [one.index for one in reading.mentions if word.text in text[one.start : one.end]]


@pytest.mark.parametrize(("word", "line"), POSITIVE, ids=lambda value: getattr(value, "text", ""))
def test_yes_names_an_organ(word: Word, line: str) -> None:
    reading = read(line)
    found = [index for index in mentioned(word, line, reading) if index is not None]
    assert found, f"{word.text} names no organ in {line}: {reading.mentions}"


@pytest.mark.parametrize(("word", "line"), NEGATIVE, ids=lambda value: getattr(value, "text", ""))
def test_no_names_none(word: Word, line: str) -> None:
    reading = read(line)
    assert not [index for index in mentioned(word, line, reading) if index is not None], reading.agencies


@pytest.mark.parametrize("duty", [word.text for word in DUTIES])
def test_the_kind_of_a_squad_has_its_duty(duty: str) -> None:
    reading = read(f"东山县公安局{duty}大队查处")
    assert [one.kind for one in reading.agencies] == [f"{duty}大队"]


def test_words_are_unique() -> None:
    texts = [word.text for word in (*HEADS, *ANAPHORS)]
    assert len(texts) == len(set(texts))
    duties = [word.text for word in DUTIES]
    assert len(duties) == len(set(duties))


def test_synonyms_lead_to_no_further_synonym() -> None:
    assert not set(SAME) & set(SAME.values())
