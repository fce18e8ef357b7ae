"""Many articles: any iterable in, one result per input out, in the same order, with memory that does not grow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policenews.errors import PolicenewsError
from policenews.models import Article, Model

if TYPE_CHECKING:
    from policenews.extract import Extractor

Source = str | bytes | Path
Input = Source | Mapping[str, Any]
"""What `extract` takes: a source, or its arguments by name: `{"source": Path("a.html"), "published": "2024-02-20"}`."""


class Failure(Model):
    """An input that gave no article: `photo.txt` is a binary file. `message` says what to do about it.

    `source` is the path of a file, or the number of the input counted from 1 (`input 3`); `error` names the error.
    """

    source: str
    error: str
    message: str


def extract_many(
    sources: Iterable[Input], *, workers: int = 1, extractor: Extractor | None = None
) -> Iterator[Article | Failure]:
    """`for result in extract_many(Path("news").glob("*.html")): ...` gives an Article or a Failure for each input.

    Results come in the order of the inputs, as soon as they are ready; inputs are read a few ahead and never all at
    once. An input that cannot be read gives a Failure and the others go on; so does one that ends its worker process.
    With `workers` above 1 the work is done by that many processes; a script then needs the usual
    `if __name__ == "__main__":`.

    Args:
        sources: texts, bytes, paths, or mappings with the arguments of `extract` by name.
        workers: number of processes; 1 does the work in this one.
        extractor: an `Extractor` of your own; None takes the default one.

    Raises PolicenewsError for `workers` below 1, and where an extractor cannot be sent to other processes.
    """
    if workers < 1:
        raise PolicenewsError(f"workers={workers}: give 1 or more")
    if isinstance(sources, (str, bytes, Path, Mapping)):
        raise PolicenewsError("extract_many takes a list or any other iterable of inputs; for one input call extract")
    if workers == 1:
        return _here(sources, extractor)
    check_sendable(extractor)
    return _processes(sources, workers, extractor)


def _here(sources: Iterable[Input], extractor: Extractor | None) -> Iterator[Article | Failure]:
    for index, item in enumerate(sources, 1):
        yield one(index, item, extractor)


def _processes(sources: Iterable[Input], workers: int, extractor: Extractor | None) -> Iterator[Article | Failure]:
    from policenews.batch import wire
    from policenews.batch.pool import chunks, run

    results = run(chunks(enumerate(sources, 1), _weight), _Job(extractor), workers)
    try:
        for _, packets in results:
            for packet in packets:
                yield from wire.loads(packet)
    finally:
        results.close()


@dataclass(frozen=True)
class _Job:
    """What a worker does: numbered inputs in, Articles and Failures as bytes out."""

    extractor: Extractor | None

    def run(self, chunk: list[tuple[int, Input]]) -> bytes:
        from policenews.batch import wire

        return wire.dumps([one(index, item, self.extractor) for index, item in chunk])

    def lost(self, item: tuple[int, Input], error: str, message: str) -> bytes:
        from policenews.batch import wire

        return wire.dumps([Failure(source=name_of(item[0], arguments_of(item[1])), error=error, message=message)])


def one(index: int, item: Input, extractor: Extractor | None = None) -> Article | Failure:
    """The Article of one input, or the Failure that says why there is none."""
    arguments = arguments_of(item)
    try:
        if extractor is None:
            from policenews import extract

            return extract(**arguments)
        return extractor.extract(**arguments)
    except PolicenewsError as error:
        return Failure(source=name_of(index, arguments), error=type(error).__name__, message=str(error))
    except Exception as error:  # a bug of ours must not cost the rest of the batch
        message = f"unexpected {type(error).__name__}: {error}; please report it together with this input"
        return Failure(source=name_of(index, arguments), error=type(error).__name__, message=message)


def arguments_of(item: Input) -> dict[str, Any]:
    """`Path("a.txt")` is `{"source": Path("a.txt")}`; a mapping is what it is."""
    return dict(item) if isinstance(item, Mapping) else {"source": item}


def name_of(index: int, arguments: Mapping[str, Any]) -> str:
    """`news/a.txt` for a path, `input 3` for the third input of a batch."""
    source = arguments.get("source")
    return str(source) if isinstance(source, Path) else f"input {index}"


def _weight(item: tuple[int, Input]) -> int:
    source = item[1].get("source") if isinstance(item[1], Mapping) else item[1]
    return len(source) if isinstance(source, (str, bytes)) else 0


def check_sendable(extractor: Extractor | None) -> None:
    """An extractor with a lambda in a rule cannot go to other processes: PolicenewsError says what to do instead."""
    import pickle

    try:
        pickle.dumps(extractor)
    except Exception as error:
        reason = "this extractor cannot be sent to other processes; define the functions of its rules in a module"
        raise PolicenewsError(f"{reason}, or use workers=1 ({error})") from error
