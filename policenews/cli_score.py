"""`policenews score annotated/`: extraction against articles that you annotated yourself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from policenews.annotations import Annotated as Article

_SHOWN = {
    "claims": "annotated claims",
    "precision": "of the claims given, the share that is annotated",
    "recall": "of the annotated claims, the share that was found",
    "f1": "both in one",
    "decoys": "claims given on rejected numerals",
    "whole": "claims with every slot right (F1)",
    "facets_precision": "of the codes given, other left out, the share that is right",
    "periods_where_none_is_scored": "periods given where the annotation leaves them open",
    "dates": "of the annotated dates, the share on the right days",
    "agencies_f1": "organs",
    "adcodes": "division codes of the organs found",
    "people_f1": "authors, editors and others",
}


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(score)


def score(
    folders: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER", help="Folders of annotated articles: NAME.yaml beside NAME.txt, .html or .md."
        ),
    ],
    show: Annotated[bool, typer.Option("--show", help="Print every miss, wrong slot and false claim.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Only check that the annotations are well formed.")] = False,
    json: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file as well.")] = None,
    words: Annotated[
        Path | None, typer.Option("--words", help="Score with your own words: a file with one per line.")
    ] = None,
) -> None:
    """Measure extraction against your own annotated articles."""
    from policenews.annotations import load, problems
    from policenews.errors import PolicenewsError
    from policenews.extract import Extractor

    try:
        extractor = Extractor.from_words_file(words) if words else Extractor()
        articles = [one for folder in folders for one in load(folder)]
    except PolicenewsError as error:
        typer.echo(f"policenews: {error}", err=True)
        raise typer.Exit(2) from error
    wrong = [line for one in articles for line in problems(one)]
    for line in wrong:
        typer.echo(line, err=True)
    claims = sum(len(one.listed("claims")) for one in articles)
    counts = ((len(articles), "article"), (claims, "claim"), (len(wrong), "problem"))
    typer.echo(", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in counts), err=True)
    if check or wrong:
        raise typer.Exit(1 if wrong else 0)
    _report(articles, extractor, show, json)


def _report(articles: list[Article], extractor: Any, show: bool, target: Path | None) -> None:
    import json

    from policenews.score import score as measure

    figures = measure(articles, extractor=extractor, show=typer.echo if show else lambda line: None).figures()
    for name, meaning in _SHOWN.items():
        typer.echo(f"{name:<30} {_plain(figures[name]):>8}  {meaning}")
    for group in ("slots", "article"):
        for name, figure in figures[group].items():
            typer.echo(f"{group + '.' + name:<30} {_plain(figure):>8}")
    if target:
        target.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _plain(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.4g}"
