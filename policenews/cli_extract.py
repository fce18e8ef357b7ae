"""`policenews extract news/ -o claims.csv --resume`: inputs through the workers into a journal, then whole files.

With an output file every packet goes to the journal beside it; the files are written from it at the end. Without
one the packets go to the terminal or the pipe at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from policenews import __version__
from policenews.batch.packet import Counts, counts_of, unpack
from policenews.errors import PolicenewsError
from policenews.inputs import Entry, Fields, Inputs

if TYPE_CHECKING:
    from policenews.batch.files import Files
    from policenews.batch.job import Job
    from policenews.batch.journal import Journal
    from policenews.cli_progress import Progress

_SHOWN = 20  # failures that are printed where a file holds them all


@dataclass(frozen=True)
class Options:
    """What the command line was given."""

    paths: list[Path]
    output: Path | None = None
    articles: Path | None = None
    published: str | None = None
    workers: int = 1
    strict: bool = False
    words: Path | None = None
    fields: Fields = Fields()
    resume: bool = False

    def of_result(self) -> dict[str, Any]:
        """The options that change what comes out; a run is only gone on with under the same ones."""
        return {
            "policenews": __version__,
            "outputs": [str(path.name) if path else None for path in (self.output, self.articles)],
            "published": self.published,
            "strict": self.strict,
            "words": self.words and self.words.read_text(encoding="utf-8", errors="replace"),
            "fields": [self.fields.text, self.fields.date, self.fields.id, self.fields.title],
        }


def run(options: Options) -> int:
    """Reads everything, shows or writes it, and says at the end what was done; gives the number of failures."""
    inputs = Inputs(options.paths, options.fields)
    try:
        if options.output or options.articles:
            counts = _into_files(options, inputs)
        else:
            if options.resume:
                raise PolicenewsError("--resume goes on with an output file; name it with -o")
            counts = _to_stdout(options, inputs)
    except OSError as error:
        if isinstance(error, (BrokenPipeError, PolicenewsError)):
            raise
        raise PolicenewsError(
            f"stopped: {error}; no output was written. When that is put right, --resume goes on where it stopped"
        ) from error
    if counts.inputs != counts.read + counts.failed:
        raise PolicenewsError(
            f"{counts.inputs} inputs, but {counts.read} articles and {counts.failed} failures; report it"
        )
    typer.echo(summary(counts, inputs.skipped), err=True)
    return counts.failed


def _job(options: Options, sinks: tuple[Any, ...]) -> Job:
    from policenews.batch import check_sendable
    from policenews.batch.job import Job
    from policenews.extract import Extractor

    extractor = Extractor.from_words_file(options.words) if options.words else None
    if options.workers > 1:
        check_sendable(extractor)
    return Job(sinks, options.published, extractor, options.strict)


def _to_stdout(options: Options, inputs: Inputs) -> Counts:
    from policenews.batch.sinks import Failures, Rows, Screen, Sink

    terminal = sys.stdout.isatty()
    sink: Sink = Rows("claims", ".jsonl")
    if terminal:
        from rich.console import Console

        console = Console()
        sink = Screen(console.width, console.color_system)
    job = _job(options, (Failures(), sink))
    total = Counts()
    with _progress(inputs, show=not terminal) as progress, closing(packets(inputs, job, options.workers)) as work:
        for chunk, packet in work:
            counts, (failures, shown) = counts_of(packet), unpack(packet)
            total.add(counts)
            _report(failures)
            sys.stdout.buffer.write(shown)
            sys.stdout.buffer.flush()
            progress.step(chunk)
    return total


def _into_files(options: Options, inputs: Inputs) -> Counts:
    from policenews.batch.files import Files
    from policenews.batch.journal import Journal

    files = Files(options.output, options.articles)
    job = _job(options, files.sinks)
    total = Counts()
    try:
        with Journal(files.journal, options.of_result(), resume=options.resume) as journal:
            files.clear()
            for packet in journal.packets():
                total.add(counts_of(packet))
            if total.inputs:
                typer.echo(f"going on after {_count(total.inputs, 'input')}", err=True)
            try:
                _work(options, inputs, job, journal, total, files)
            finally:
                if journal.empty():
                    journal.remove()
            files.write(journal.packets)
            journal.remove()
    except KeyboardInterrupt:
        typer.echo(f"stopped after {_count(total.inputs, 'input')}; --resume goes on from there", err=True)
        raise
    return total


def _work(options: Options, inputs: Inputs, job: Job, journal: Journal, total: Counts, files: Files) -> None:
    """All inputs that the journal does not hold yet, packet by packet into the journal."""
    from policenews.batch.journal import extended

    with _progress(inputs, show=True) as progress:
        entries = _behind(iter(inputs), total.inputs, journal, progress)
        with closing(packets(entries, job, options.workers)) as work:
            for chunk, packet in work:
                digest = journal.digest
                for entry in chunk:
                    digest = extended(digest, entry.key)
                counts = counts_of(packet)
                if counts.failed:
                    _report(files.failures_of(packet), most=_SHOWN - total.failed, file=files.failures)
                journal.append(digest, packet)
                total.add(counts)
                progress.step(chunk)


def _behind(entries: Iterator[Entry], count: int, journal: Journal, progress: Progress) -> Iterator[Entry]:
    """The entries behind the first `count`, which must be those that the journal was written from."""
    from policenews.batch.journal import JournalError, extended

    digest = bytes(16)
    for number in range(count):
        entry = next(entries, None)
        if entry is None:
            raise JournalError(
                f"the unfinished run had {count} inputs, now there are {number}; {_OTHER} {journal.path}"
            )
        digest = extended(digest, entry.key)
        progress.skip(entry)
    if digest != journal.digest:
        raise JournalError(f"the first {count} inputs are not those of the unfinished run; {_OTHER} {journal.path}")
    yield from entries


_OTHER = "put the inputs back, or start over without"


def packets(entries: Iterator[Entry] | Inputs, job: Job, workers: int) -> Generator[tuple[list[Entry], bytes]]:
    """Each packet with its entries, in order; `workers` above 1 work in processes of their own."""
    from policenews.batch.pool import chunks
    from policenews.batch.pool import run as run_pool

    work = chunks(entries, lambda entry: entry.weight)
    if workers == 1:
        for chunk in work:
            yield chunk, job.run(chunk)
        return
    with closing(run_pool(work, job, workers)) as results:
        for chunk, done in results:
            yield from zip([chunk] if len(done) == 1 else [[entry] for entry in chunk], done, strict=True)


def _report(failures: bytes, most: int | None = None, file: Path | None = None) -> None:
    lines = failures.splitlines()
    for number, line in enumerate(lines):
        if most is not None and number >= most:
            if number == most:
                typer.echo(f"more failures: see {file} at the end", err=True)
            return
        failure = json.loads(line)
        typer.echo(f"failed: {failure['source']}: {failure['message']}", err=True)


def _progress(inputs: Inputs, *, show: bool) -> Any:
    from policenews.cli_progress import Progress, Silent

    return Progress(inputs.size()) if show and sys.stderr.isatty() else nullcontext(Silent())


def summary(counts: Counts, skipped: int) -> str:
    """`8 articles read, 142 claims, 0 failures`; with failures `9 inputs: 8 articles read, 142 claims, 1 failure`."""
    text = (
        f"{_count(counts.read, 'article')} read, {_count(counts.claims, 'claim')}, {_count(counts.failed, 'failure')}"
    )
    text = f"{_count(counts.inputs, 'input')}: {text}" if counts.failed else text
    return text + (f", {_count(skipped, 'other file')} left alone" if skipped else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
