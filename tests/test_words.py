"""Every word of the vocabularies at work: what its example marks comes out, and the word plays its part there."""

from __future__ import annotations

from collections import Counter

import pytest

from policenews import extract
from policenews.models import Claim
from policenews.rules import Example, Word, parse_example
from policenews.words.heads import HEADS
from policenews.words.nouns import NOUNS
from policenews.words.units import UNITS
from policenews.words.verbs import VERBS

WORDS = (*UNITS, *VERBS, *NOUNS, *HEADS)


def test_no_word_stands_twice() -> None:
    """Of two lines about one word the reader would use one only, and nobody would see which."""
    counted = Counter((word.kind, word.text) for word in WORDS)
    assert [word for word, number in counted.items() if number > 1] == []


def lines(which: str) -> list[object]:
    """One parameter per example, named after its word: `verb-检查-0`."""
    found: list[object] = []
    for word in WORDS:
        for number, line in enumerate(word.yes if which == "yes" else word.no):
            found.append(pytest.param(word, line, id=f"{word.kind}-{word.text}-{number}"))
    return found


def read(line: str) -> tuple[Example, list[Claim]]:
    """The example and the claims of its text, in order; the 。 keeps it from being read as a title."""
    example = parse_example(line)
    claims = sorted(extract(f"{example.text}。").claims, key=lambda c: c.quantity.span.source_start)
    return example, claims


def wrong_marks(example: Example, claims: list[Claim]) -> str | None:
    """What is wrong where the claims do not stand exactly at the marks: a claim covers its mark and little more."""
    found = [(c.quantity.span.source_start, c.quantity.span.source_end) for c in claims]
    shown = [example.text[a:b] for a, b in found]
    if len(found) != len(example.marks):
        return f"{len(example.marks)} claims are marked, {len(found)} came out: {shown}"
    for (start, end), (begin, stop) in zip(example.marks, found, strict=True):
        zero = not any(c.isdigit() for c in example.text[start:end])
        if not (begin <= start and end <= stop) and not (zero and begin < end and start < stop):
            return f"marked {example.text[start:end]}, came out {shown}"
    return None


def wrong_slots(slots: dict[str, str], claim: Claim) -> str | None:
    """What is wrong with the slots that the example names after ` | `."""
    value = {
        "value": f"{claim.quantity.value.normalize():f}",
        "unit": claim.quantity.unit or "",
        "action": claim.action.text if claim.action else "",
        "object": claim.object.text if claim.object else "",
        "activity": claim.activity,
        "subject": claim.subject,
        "kind": claim.kind,
    }
    bad = {k: value[k] for k, v in slots.items() if value[k] != v}
    return f"expected {slots}, came out {bad}" if bad else None


def plays(word: Word, claim: Claim, slots: dict[str, str]) -> str | None:
    """What is wrong where the word does not play its part in the claim."""
    if word.kind == "unit":
        unit = claim.quantity.unit or ""
        if word.text not in unit and "unit" not in slots:
            return f"unit is {unit!r}"
        if "money" in word.flags and claim.quantity.currency != word.code:
            return f"currency is {claim.quantity.currency!r}"
    elif word.kind == "verb":
        action = claim.action.text if claim.action else ""
        thing = claim.object.text if claim.object else ""
        if {"support", "light"} & word.flags:
            return None if action and word.text not in thing else f"action is {action!r}, object {thing!r}"
        if word.text == action + thing:
            return None
        outcome = word.code in ("occur", "hold") or ("nominal" in word.flags and word.text in thing)
        if word.text not in action and "action" not in slots and not outcome:
            return f"action is {action!r}"
        ways = {word.code, *(f.split(":")[2] for f in word.flags if f.startswith("if:"))}
        if claim.activity not in ways and "activity" not in slots:
            return f"activity is {claim.activity}, the word's is {word.code}"
    else:
        thing = claim.object.text if claim.object else ""
        if word.text not in thing and "object" not in slots:
            return f"object is {thing!r}"
        if claim.subject != word.code and "subject" not in slots:
            return f"subject is {claim.subject}, the word's is {word.code}"
    return None


@pytest.mark.parametrize(("word", "line"), lines("yes"))
def test_word_at_work(word: Word, line: str) -> None:
    example, claims = read(line)
    problem = wrong_marks(example, claims)
    assert problem is None, f"{line}: {problem}"
    for claim, slots in zip(claims, example.slots, strict=True):
        assert (problem := wrong_slots(slots, claim)) is None, f"{line}: {problem}"
    problems = [plays(word, claim, slots) for claim, slots in zip(claims, example.slots, strict=True)]
    assert None in problems, f"{line}: {problems}"


@pytest.mark.parametrize(("word", "line"), lines("no"))
def test_word_is_something_else(word: Word, line: str) -> None:
    example, claims = read(line)
    problem = wrong_marks(example, claims)
    assert problem is None, f"{line}: {problem}"
    for claim, slots in zip(claims, example.slots, strict=True):
        assert (problem := wrong_slots(slots, claim)) is None, f"{line}: {problem}"
        if word.kind == "unit":
            assert claim.quantity.unit != word.text, f"{line}: {word.text} was read as the unit"
        elif word.kind == "verb":
            action = claim.action.text if claim.action else ""
            hit = action == word.text if "single" in word.flags else word.text in action
            assert not hit, f"{line}: action is {action}"
        else:
            thing = claim.object.text if claim.object else ""
            assert not (thing.endswith(word.text) and claim.subject == word.code), f"{line}: object is {thing}"
