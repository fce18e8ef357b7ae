"""Many inputs: one result each, in order, failures in their place, nothing read too far ahead."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from policenews import Article, Extractor, Failure, PolicenewsError, Rule, Word, extract, extract_many
from policenews.batch import Source

TEXTS = [f"2023年，某地民警检查企业{n}家。" for n in range(1, 8)]


def test_results_are_those_of_extract_in_order() -> None:
    assert list(extract_many(TEXTS)) == [extract(text) for text in TEXTS]


def test_two_processes_give_the_same_in_the_same_order() -> None:
    assert list(extract_many(iter(TEXTS), workers=2)) == list(extract_many(TEXTS))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_input_is_a_failure_in_its_place(tmp_path: Path, workers: int) -> None:
    binary = tmp_path / "photo.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)
    missing = tmp_path / "missing.txt"
    out = list(extract_many([TEXTS[0], binary, 42, missing, TEXTS[1].encode()], workers=workers))  # type: ignore[list-item]
    assert [type(result) for result in out] == [Article, Failure, Failure, Failure, Article]
    failures = [result for result in out if isinstance(result, Failure)]
    assert [failure.source for failure in failures] == [str(binary), "input 3", str(missing)]
    assert [failure.error for failure in failures] == ["UnreadableFileError", "InputTypeError", "UnreadableFileError"]
    assert all(len(failure.message) > 20 for failure in failures)


def test_an_input_can_carry_its_hints() -> None:
    article = next(extract_many([{"source": TEXTS[0], "published": "2024-02-20", "meta": {"id": 7}}]))
    assert isinstance(article, Article)
    assert str(article.published) == "2024-02-20" and article.meta == {"id": 7}


def test_a_bug_costs_one_article_and_not_the_batch() -> None:
    class Broken(Extractor):
        def extract(self, source: Source, **hints: Any) -> Article:
            if source == TEXTS[1]:
                raise ZeroDivisionError
            return super().extract(source, **hints)

    out = list(extract_many(TEXTS[:3], extractor=Broken()))
    assert [type(result) for result in out] == [Article, Failure, Article]
    assert isinstance(out[1], Failure) and "please report" in out[1].message


def endless(seen: list[int]) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        seen.append(number)
        yield TEXTS[number % len(TEXTS)]


def test_an_endless_source_streams() -> None:
    seen: list[int] = []
    results = extract_many(endless(seen))
    assert all(isinstance(next(results), Article) for _ in range(5))
    assert len(seen) == 5


def test_processes_read_only_a_little_ahead() -> None:
    seen: list[int] = []
    results = extract_many(endless(seen), workers=2)
    assert all(isinstance(next(results), Article) for _ in range(20))
    results.close()  # type: ignore[attr-defined]
    assert len(seen) <= 20 + 2 * 8


@pytest.mark.parametrize("wrong", ["one text", b"bytes", Path("a.txt"), {"source": "text"}])
def test_one_input_alone_is_told_to_call_extract(wrong: object) -> None:
    with pytest.raises(PolicenewsError, match="call extract"):
        extract_many(wrong)  # type: ignore[arg-type]


def test_no_workers_is_an_error() -> None:
    with pytest.raises(PolicenewsError, match="1 or more"):
        extract_many([], workers=0)


def test_an_extractor_of_your_own_works_in_other_processes() -> None:
    unit = Word("摞", "unit", yes=("收缴传单⟦9⟧摞",))
    text = "2023年，民警收缴传单9摞。"
    out = list(extract_many([text] * 2, workers=2, extractor=Extractor(words=[unit])))
    assert [result.claims[0].quantity.unit for result in out if isinstance(result, Article)] == ["摞", "摞"]


def test_an_extractor_that_cannot_travel_says_so() -> None:
    rule = Rule("local", "role", "why", yes=("检查企业⟦9⟧家",), no=("检查企业⟦9⟧家",), apply=lambda: None)
    with pytest.raises(PolicenewsError, match="workers=1"):
        extract_many(TEXTS, workers=2, extractor=Extractor(rules=[rule]))
