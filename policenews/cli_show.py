"""`policenews show`, `why` and `rules`: an article with its findings in the terminal, and the reasons behind each one."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from policenews.explain import Explanation
    from policenews.models import Article

_STYLES = {
    "claim": "bold black on bright_yellow",
    "date": "green underline",
    "agency": "magenta underline2",
    "numeral": "dim italic",
}
_BRACKETS = {"claim": "⟦⟧", "date": "〈〉", "agency": "〔〕", "numeral": "()"}

File = Annotated[Path, typer.Argument(help="The article, or - for stdin.", metavar="FILE")]
Published = Annotated[
    datetime | None, typer.Option(metavar="DATE", formats=["%Y-%m-%d"], help="Publication date: 2024-02-20.")
]


def register(app: typer.Typer) -> None:
    """Add the commands of this file to the command line."""
    for command in (show, why, rules):
        app.command(no_args_is_help=command is not rules)(command)


def show(
    file: File,
    everything: Annotated[
        bool, typer.Option("--all", help="Mark the numerals that are no claims too, with their roles.")
    ] = False,
    published: Published = None,
) -> None:
    """Show an article with its findings marked, then its claims, checks and notes.

    Example: policenews show news/1.html --all
    """
    from policenews.output.table import printable, table

    article, console = _read(file, published), _console()
    console.print(_text(article, everything, plain=not console.is_terminal))
    console.print()
    console.print(table(article, file.name))
    for check in article.checks:
        claims = ", ".join(check.claims)
        console.print(
            f"check: {check.kind} of {claims}: printed {check.printed}, computed {check.computed}: {check.verdict}",
            highlight=False,
        )
    for note in article.notes:
        console.print(printable(f"note: {note.code}: {note.message}"), markup=False, highlight=False)


def why(
    file: File,
    text: Annotated[
        str | None, typer.Argument(help="Only numerals, or sentences of claims, that contain this.", metavar="TEXT")
    ] = None,
    published: Published = None,
) -> None:
    """Say for each numeral which rule decided what it is, and why; for claims also where period and organ come from.

    Example: policenews why news/1.html 121家
    """
    from policenews.explain import explain

    article, console = _read(file, published), _console()
    found = explain(article, text)
    for one in found:
        _explain(console, article, one)
    if not found:
        _stop(
            f"no numeral of {file} stands in {text!r}; leave TEXT out to see them all"
            if text
            else f"{file} has no numeral",
            1,
        )


def rules(
    name: Annotated[
        str | None, typer.Argument(help="Only rules whose name or kind contains this.", metavar="NAME")
    ] = None,
) -> None:
    """List the rules: kind, name, reason and a first example of each side (marked numerals come out as claims).

    Example: policenews rules decoy
    """
    from policenews.explain import rules as known

    console = _console()
    found = [rule for rule in known() if name is None or name in rule.name or name == rule.kind]
    for rule in found:
        gives = f" -> {rule.role}" if rule.role else ""
        console.print(_line((rule.name, "bold"), (f"  {rule.kind}{gives}", "dim")))
        console.print(_line((f"  {rule.why}", "")))
        for side, lines in (("yes", rule.yes), ("no", rule.no)):
            first = lines[0].partition(" | ")[0].replace("\n", " ⏎ ").replace("\t", " ⇥ ")
            console.print(_line((f"  {side:<4}", "green" if side == "yes" else "red"), (first, "")))
    if not found:
        _stop(f"no rule is named like {name!r}; run policenews rules to see them all", 1)


def _explain(console: Console, article: Article, one: Explanation) -> None:
    unit = one.claim.quantity.unit or "" if one.claim else ""
    start, end = one.span.start, one.span.end
    before, after = (
        article.text[max(0, start - 12) : start].rpartition("\n")[2],
        article.text[end : end + 10].partition("\n")[0],
    )
    name = f"claim {one.claim.id.removeprefix('c')}" if one.claim else one.role
    console.print(_line((f"{one.text}{unit}" if not after.startswith(unit) else one.text, "bold"), (f"  {name}", "bold"),
                        (f"   …{before}", "dim"), (f"⟦{one.text}⟧", ""), (f"{after}…", "dim")))  # fmt: skip
    for reason in one.reasons:
        console.print(_line((f"  rule     {reason.rule}", ""), (f": {reason.why}" if reason.why else "", "dim")))
    for rival in one.rivals:
        console.print(_line((f"  rival    {rival.rule}", ""), (f" would have said {rival.role}: {rival.why}", "dim")))
    if one.silent and not one.rivals:
        console.print(_line((f"  rivals   none: {one.silent} decoy rules looked at it and said nothing", "dim")))
    if one.passed:
        console.print(_line((f"  before   {', '.join(one.passed)} were asked and did not read it", "dim")))
    for slot, value in (one.slots or {}).items():
        console.print(_line((f"  {slot:<8} ", "dim"), (value, "")))
    console.print()


def _text(article: Article, everything: bool, *, plain: bool) -> Text:
    """The text with its findings: in colour on a terminal, in brackets elsewhere, never by colour alone."""
    from rich.text import Text

    from policenews.output.html_marks import marks

    kinds = ("claim", "date", "agency", "numeral") if everything else ("claim", "date", "agency")
    found = [mark for mark in marks(article, "") if mark.kind in kinds and mark.start < mark.end]
    out, at = Text(), 0
    for mark in found:
        if mark.start < at:  # inside another mark, which says enough
            continue
        out.append(_lines(article.text[at : mark.start]))
        words = _lines(article.text[mark.start : mark.end])
        brackets = _BRACKETS[mark.kind]
        label = f" {mark.label}" if mark.kind == "numeral" else ""
        number = f"[{mark.label}]" if mark.kind == "claim" else ""
        out.append(
            f"{brackets[0]}{words}{label}{brackets[1]}{number}"
            if plain
            else f"{words}{label and f'({label.strip()})'}",
            _STYLES[mark.kind],
        )
        if number and not plain:
            out.append(number, "dim")
        at = mark.end
    out.append(_lines(article.text[at:]))
    return out


def _lines(text: str) -> str:
    from policenews.output.table import printable

    return "\n".join(map(printable, text.split("\n")))


def _line(*parts: tuple[str, str]) -> Text:
    from rich.text import Text

    from policenews.output.table import printable

    return Text.assemble(*((printable(words), style) for words, style in parts))


def _console() -> Console:
    from rich.console import Console

    terminal = sys.stdout.isatty()  # on a pipe lines stay whole
    return Console(highlight=False, soft_wrap=not terminal, width=None if terminal else 200)


def _read(file: Path, published: datetime | None) -> Article:
    """The article of a file; what cannot be read stops with one line that says what to do."""
    from policenews import extract
    from policenews.errors import PolicenewsError

    if file.is_dir():
        _stop(f"{file} is a folder; show and why take one article, policenews extract takes folders", 2)
    try:
        source = sys.stdin.buffer.read() if str(file) == "-" else file
        return extract(source, published=published and published.date())
    except PolicenewsError as error:
        _stop(str(error), 2)


def _stop(message: str, code: int) -> NoReturn:
    typer.echo(f"policenews: {message}", err=True)
    raise typer.Exit(code)
