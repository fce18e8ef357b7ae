"""`policenews extract news/ -o claims.csv`: articles in, a table, JSON Lines or a file out.

Only typer is imported here at the top, and each command imports what it uses: `policenews --help` feels instant.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from policenews.batch import Failure
    from policenews.extract import Extractor
    from policenews.models import Article
    from policenews.output.files import ArticleRows, TableFile

SUFFIXES = (".txt", ".html", ".htm", ".md")
_LONG = 20  # inputs from which a progress bar is worth its line

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Figures from Chinese police news as rows that can be added up and traced back.",
)


def _version(value: bool) -> None:
    if value:
        from policenews import __version__

        typer.echo(f"policenews {__version__}")
        raise typer.Exit()


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    pass


@app.command()
def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(help=f"Files, or folders searched for {' '.join(SUFFIXES)}; - reads one article from stdin."),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Write the claims to this file: .jsonl .csv .parquet .xlsx .sqlite .db .duckdb"
            " (the last four hold the articles table too).",
        ),
    ] = None,
    articles: Annotated[
        Path | None,
        typer.Option("--articles", help="Write one row per input, failures included: articles.csv or another format."),
    ] = None,
    published: Annotated[
        datetime | None,
        typer.Option(metavar="DATE", formats=["%Y-%m-%d"], help="Publication date of all inputs: 2024-02-20."),
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Number of processes.")] = 1,
    strict: Annotated[bool, typer.Option("--strict", help="Leave out claims with an uncertain slot.")] = False,
    words: Annotated[
        Path | None, typer.Option("--words", help="A file of your own words, one per line: words.csv.")
    ] = None,
) -> None:
    """Extract the claims of articles: a table on a terminal, JSON Lines on a pipe, a file with -o."""
    from contextlib import ExitStack

    from policenews.errors import PolicenewsError
    from policenews.extract import Extractor
    from policenews.output.files import ArticleRows, TableFile
    from policenews.output.records import ARTICLE_COLUMNS

    try:
        extractor = Extractor.from_words_file(words) if words else None
        with ExitStack() as stack:
            claims = stack.enter_context(TableFile(output)) if output else None
            table = stack.enter_context(TableFile(articles, ARTICLE_COLUMNS)) if articles else None
            rows = ArticleRows(claims, table)
            failed = _run(paths, claims, rows, published and published.date(), workers, strict, extractor)
    except PolicenewsError as error:
        typer.echo(f"policenews: {error}", err=True)
        raise typer.Exit(2) from error
    if failed:
        raise typer.Exit(1)


def _run(
    paths: list[Path], claims: TableFile | None, rows: ArticleRows, published: date | None, workers: int, strict: bool,
    extractor: Extractor | None,
) -> int:  # fmt: skip
    """Read everything, show or write it, and say at the end what was done; gives the number of failures."""
    from policenews.batch import Failure, extract_many
    from policenews.output.records import article_record, failure_record

    found, skipped = _find(paths)
    good = [source for source in found if isinstance(source, Path)]
    hint = {"published": published} if published else {}
    done = extract_many(({"source": _source(path), **hint} for path in good), workers=workers, extractor=extractor)
    read = total = failed = 0
    for source in _progress(found, show=claims is not None or not sys.stdout.isatty()):
        result = source if isinstance(source, Failure) else next(done)
        if isinstance(result, Failure):
            failed += 1
            name = result.source if isinstance(source, Failure) else str(source)
            typer.echo(f"failed: {name}: {result.message}", err=True)
            rows.add([failure_record(result.model_copy(update={"source": name}))])
            continue
        read, total = read + 1, total + _show(result, str(source), claims, strict)
        rows.add([article_record(result, str(source))])
    typer.echo(_summary(read, total, failed, skipped), err=True)
    return failed


def _find(paths: list[Path]) -> tuple[list[Path | Failure], int]:
    """The inputs in order, each path with its files sorted, and how many files of other kinds the folders held."""
    from policenews.batch import Failure

    found: list[Path | Failure] = []
    skipped = 0
    kinds = " ".join(SUFFIXES)

    def fail(path: Path, error: str, message: str) -> None:
        found.append(Failure(source=str(path), error=error, message=message))

    for path in paths:
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p.relative_to(path)))
            fitting = [p for p in files if p.suffix.lower() in SUFFIXES]
            skipped += len(files) - len(fitting)
            found += fitting
            if not fitting:
                fail(path, "EmptyFolder", f"no article in this folder; articles end in {kinds}")
        elif str(path) != "-" and not path.exists():
            fail(path, "MissingPath", "no such file or folder; check the spelling and the folder you are in")
        elif str(path) != "-" and path.suffix.lower() not in SUFFIXES:
            fail(path, "UnknownSuffix", f"unknown suffix {path.suffix!r}; save it as one of {kinds}")
        else:
            found.append(path)
    return found, skipped


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _source(path: Path) -> Path | bytes:
    return sys.stdin.buffer.read() if str(path) == "-" else path


def _progress(found: list[Path | Failure], *, show: bool) -> Iterator[Path | Failure]:
    """The inputs one by one, with a bar on stderr where the work is long and somebody is looking."""
    if not (show and len(found) >= _LONG and sys.stderr.isatty()):
        yield from found
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(found, description="reading", console=Console(stderr=True), transient=True)


def _show(article: Article, name: str, claims: TableFile | None, strict: bool) -> int:
    """Write or show the claims of one article; gives their number."""
    if strict:
        from policenews.output.certain import certain_claims

        article = article.model_copy(update={"claims": tuple(certain_claims(article))})
    if claims:
        claims.add(article.to_records())
    elif sys.stdout.isatty():
        from rich.console import Console

        from policenews.output.table import table

        console = Console()
        console.print(table(article, name))
        console.print()
    else:
        from policenews.output import jsonl

        sys.stdout.buffer.writelines(jsonl.line(record) for record in article.to_records())
        sys.stdout.buffer.flush()
    return len(article.claims)


def _summary(read: int, claims: int, failed: int, skipped: int) -> str:
    """`8 articles read, 142 claims, 0 failures`."""

    def count(number: int, noun: str) -> str:
        return f"{number} {noun}" + ("" if number == 1 else "s")

    text = f"{count(read, 'article')} read, {count(claims, 'claim')}, {count(failed, 'failure')}"
    return text + (f", {count(skipped, 'other file')} left alone" if skipped else "")


@app.command()
def schema() -> None:
    """Print the JSON Schema of an Article."""
    import json

    from policenews.models import json_schema

    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))


def main(args: list[str] | None = None) -> Any:
    """Run the command line; the entry point of `policenews`. A reader that stops early (`| head`) is no error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return app(args=args, prog_name="policenews")
    except BrokenPipeError:
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return sys.exit(0)


if __name__ == "__main__":
    main()
