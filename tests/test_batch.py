"""Many inputs: one result each, in order, failures in their place, nothing read too far ahead."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import HANGS_UP, Hostile

from policenews import Article, Extractor, Failure, Note, PolicenewsError, Rule, Word, extract, extract_many
from policenews.batch import Source, wire
from policenews.batch.pool import AHEAD, MOST, chunks

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "examples" / "articles"
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
    assert len(seen) <= 20 + 2 * (AHEAD + 1) * MOST


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


@pytest.mark.parametrize("place", [0, 6])
def test_an_input_that_ends_its_worker_costs_itself_alone(place: int) -> None:
    texts = TEXTS[:place] + [HANGS_UP] + TEXTS[place:]
    out = list(extract_many(texts, workers=2, extractor=Hostile()))
    dead = out.pop(place)
    assert out == [extract(text) for text in TEXTS]
    assert isinstance(dead, Failure) and dead.error == "WorkerDiedError" and dead.source == f"input {place + 1}"


def test_many_deaths_are_as_many_failures() -> None:
    out = list(extract_many([HANGS_UP, TEXTS[0]] * 2, workers=2, extractor=Hostile()))
    assert [type(result) for result in out] == [Failure, Article] * 2


def test_an_input_that_cannot_travel_is_a_failure() -> None:
    inputs = [TEXTS[0], {"source": TEXTS[1], "meta": {"f": lambda: 1}}, TEXTS[2]]
    out = list(extract_many(inputs, workers=2))
    assert [type(result) for result in out] == [Article, Failure, Article]
    assert isinstance(out[1], Failure) and out[1].error == "InputTypeError"


def test_what_a_worker_sends_is_what_it_made() -> None:
    results = [*extract_many([*sorted(ARTICLES.iterdir()), *TEXTS]), Failure(source="a", error="b", message="c")]
    again = wire.loads(wire.dumps(results))
    assert again == results
    for one, other in zip(again, results, strict=True):
        assert one.model_dump(exclude_unset=True) == other.model_dump(exclude_unset=True)
        assert one.model_dump_json() == other.model_dump_json()
        if isinstance(one, Article) and isinstance(other, Article):
            assert one.numerals == other.numerals and one.to_records() == other.to_records()


def test_models_travel_whatever_the_order_of_their_fields() -> None:
    note = Note(code="gloss", message="read as 纪律")
    turned = Note.model_construct(message="read as 纪律", code="gloss")
    turned.__dict__.update({name: turned.__dict__.pop(name) for name in ("code", "message")})
    assert list(turned.__dict__) != list(note.__dict__)
    article = extract(TEXTS[0]).model_copy(update={"notes": (note, turned, note.model_copy(update={"candidates": ("a",)}))})
    (again,) = wire.loads(wire.dumps([article]))
    assert isinstance(again, Article) and again.notes == article.notes
    assert [one.model_fields_set for one in again.notes] == [one.model_fields_set for one in article.notes]


def test_chunks_grow_and_stay_short_where_inputs_are_heavy() -> None:
    assert list(chunks(range(9), lambda _: 1)) == [[0], [1, 2], [3, 4, 5, 6], [7, 8]]
    assert max(map(len, chunks(range(1000), lambda _: 1))) == MOST
    assert {len(chunk) for chunk in chunks(range(100), lambda _: 1 << 20)} == {1}


def test_a_script_without_its_main_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("from policenews import extract_many\nprint(len(list(extract_many(['检查企业3家'] * 3, workers=2))))\n", encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 1 and "__main__" in done.stderr.splitlines()[-1]


def test_memory_does_not_grow_with_the_number_of_articles() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "benchmarks" / "memory.py"), "1200", "--workers", "1"],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["articles"] == 1200 and figures["failures"] == 0
    assert figures["growth, MB"] < 8, figures


@pytest.mark.parametrize("way", ["extract_many", "policenews -o"])
def test_the_process_that_workers_work_for_does_little_itself(tmp_path: Path, way: str) -> None:
    """In processor time, which a busy machine does not change: what it does alone bounds how many workers it can feed."""
    dump = tmp_path / "dump.jsonl"
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.iterdir())] * 15
    dump.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    command = [sys.executable, str(ROOT / "tests" / "benchmarks" / "scale.py"), "--work", way, "2", str(dump)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    _, own, workers = json.loads(done.stdout.splitlines()[-1])
    assert own < 0.2 * workers, done.stdout
