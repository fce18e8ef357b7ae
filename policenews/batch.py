"""Many articles: any iterable in, one result per input out, in the same order, with memory that does not grow."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policenews.errors import PolicenewsError
from policenews.models import Article, Model

if TYPE_CHECKING:
    from policenews.extract import Extractor

Source = str | bytes | Path
Input = Source | Mapping[str, Any]
"""What `extract` takes: a source, or its arguments by name: `{"source": Path("a.html"), "published": "2024-02-20"}`."""

_AHEAD = 8  # inputs per worker that are read before the oldest result is taken


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
    once. An input that cannot be read gives a Failure and the others go on. With `workers` above 1 the work is done
    by that many processes; a script then needs the usual `if __name__ == "__main__":`.

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
    _check_sendable(extractor)
    return _processes(sources, workers, extractor)


def _here(sources: Iterable[Input], extractor: Extractor | None) -> Iterator[Article | Failure]:
    for index, item in enumerate(sources, 1):
        yield one(index, item, extractor)


def one(index: int, item: Input, extractor: Extractor | None = None) -> Article | Failure:
    """The Article of one input, or the Failure that says why there is none."""
    arguments = dict(item) if isinstance(item, Mapping) else {"source": item}
    try:
        if extractor is None:
            from policenews import extract

            return extract(**arguments)
        return extractor.extract(**arguments)
    except PolicenewsError as error:
        return Failure(source=_name(index, arguments), error=type(error).__name__, message=str(error))
    except Exception as error:  # a bug of ours must not cost the rest of the batch
        message = f"unexpected {type(error).__name__}: {error}; please report it together with this input"
        return Failure(source=_name(index, arguments), error=type(error).__name__, message=message)


def _name(index: int, arguments: Mapping[str, Any]) -> str:
    source = arguments.get("source")
    return str(source) if isinstance(source, Path) else f"input {index}"


_extractor: Extractor | None = None  # of a worker process, set once when it starts


def _start(extractor: Extractor | None) -> None:
    global _extractor
    _extractor = extractor


def _work(index: int, item: Input) -> Article | Failure:
    return one(index, item, _extractor)


def _check_sendable(extractor: Extractor | None) -> None:
    import pickle

    try:
        pickle.dumps(extractor)
    except Exception as error:
        reason = "this extractor cannot be sent to other processes; define the functions of its rules in a module"
        raise PolicenewsError(f"{reason}, or use workers=1 ({error})") from error


def _processes(sources: Iterable[Input], workers: int, extractor: Extractor | None) -> Iterator[Article | Failure]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[Article | Failure]] = deque()
    # The same way to start a process on every system: nothing is inherited, no thread is cloned half-way.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(extractor,))
    try:
        for index, item in enumerate(sources, 1):
            waiting.append(pool.submit(_work, index, item))
            if len(waiting) >= workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise PolicenewsError(
            "a worker process ended before its work did; the machine may be out of memory, or the script lacks"
            ' `if __name__ == "__main__":`; try workers=1'
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
