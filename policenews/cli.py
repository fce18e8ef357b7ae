"""`policenews extract news/ -o claims.csv`: articles in, a table, JSON Lines or a file out.

Only typer is imported here at the top, and each command imports what it uses: `policenews --help` feels instant.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from policenews import cli_score
from policenews.cli_show import register

app = typer.Typer(
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
        typer.Argument(
            metavar="PATH",
            help="Articles (.txt .html .htm .md), folders of them, tables (.jsonl .csv .parquet), packed ones (.gz .zst),"
            " globs; - reads stdin: one article, or JSON Lines where a field is named."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Write the claims to this file: .jsonl .csv .parquet .xlsx .sqlite .db .duckdb"
            " (the last four hold the articles table too), or to a page for readers: report.html.",
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
    text_field: Annotated[
        str | None, typer.Option("--text-field", help="Field of a table's rows that holds the article; else: text.")
    ] = None,
    date_field: Annotated[str | None, typer.Option("--date-field", help="Field with the publication date.")] = None,
    id_field: Annotated[
        str | None, typer.Option("--id-field", help="Field that names the row, for --articles and failures.")
    ] = None,
    title_field: Annotated[str | None, typer.Option("--title-field", help="Field with the title.")] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was interrupted, whatever stopped it.")
    ] = False,
) -> None:
    """Extract the claims of articles: a table on a terminal, JSON Lines on a pipe, a file with -o.

    Rows of .jsonl, .csv and .parquet are articles too: policenews extract dump.jsonl.gz --text-field body -o claims.csv
    """
    from policenews.cli_extract import Options, run
    from policenews.errors import PolicenewsError
    from policenews.inputs import Fields

    day = published.date().isoformat() if published else None
    fields = Fields(text_field, date_field, id_field, title_field)
    try:
        failed = run(Options(paths, output, articles, day, workers, strict, words, fields, resume))
    except PolicenewsError as error:
        typer.echo(f"policenews: {error}", err=True)
        raise typer.Exit(2) from error
    if failed:
        raise typer.Exit(1)


@app.command()
def schema() -> None:
    """Print the JSON Schema of an Article."""
    import json

    from policenews.models import json_schema

    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))


register(app)


cli_score.register(app)


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
