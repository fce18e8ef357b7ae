"""A table for the terminal: `= 121 家 | 检查 单位场所 | inspect premises | 2021-01-01 … 2021-12-31 | …派出所`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from policenews.models import Article, Claim
from policenews.output.records import number

if TYPE_CHECKING:
    from rich.table import Table

_BOUND = {"exact": "", "more": "> ", "less": "< ", "about": "~ "}
_DIRECTION = {"up": "▲ ", "down": "▼ ", "flat": "= ", None: ""}


def table(article: Article, name: str) -> Table:
    """The claims of one article, one line each, under its title (or `name`, where it has none)."""
    from rich.table import Table
    from rich.text import Text

    title = Text(printable(article.title or name), style="bold")
    if article.published:
        title.append(f"  {article.published}", style="dim")
    out = Table(title=title, title_justify="left", box=None, pad_edge=False, expand=False, padding=(0, 2, 0, 0))
    out.add_column("figure", justify="right", no_wrap=True, style="bold")
    out.add_column("what")
    out.add_column("code", style="dim")
    out.add_column("when", no_wrap=True)
    out.add_column("who")
    for claim in article.claims:
        out.add_row(*(Text(printable(cell)) for cell in cells(claim)))
    if not article.claims:
        out.add_row("", Text("no claim found", style="dim"), "", "", "")
    return out


def cells(claim: Claim) -> tuple[str, str, str, str, str]:
    """`5000余份` -> `> 5,000 份`; `下降75%` -> `▼ 75 %`; `由2.9万辆降至5092辆` -> `▼ 29,000 → 5,092 辆`."""
    quantity = claim.quantity
    figure = _plain(quantity.value)
    if quantity.upper is not None:
        figure += f"–{_plain(quantity.upper)}"
    if claim.prior is not None and claim.measure == "to":
        figure = f"{_plain(claim.prior.value)} → {figure}"
    figure = f"{_DIRECTION[claim.direction]}{_BOUND[quantity.bound]}{figure} {quantity.unit or ''}".rstrip()
    if claim.per:
        figure += f"/{claim.per}"
    what = " ".join(phrase.text for phrase in (claim.action, claim.object) if phrase)
    if claim.part_of:
        what = "└ " + what
    period = claim.period
    when = f"{period.start or ''} … {period.end or ''}".strip() if period and (period.start or period.end) else ""
    return figure, what, f"{claim.activity} {claim.subject}", when, claim.agency or ""


def _plain(value: Decimal) -> str:
    plain = number(value)
    return "?" if plain is None else f"{plain:,}"


def printable(text: str) -> str:
    """Text of an article without characters that steer a terminal or that cannot be written to it."""
    return "".join(char if char.isprintable() else " " if char.isspace() else "\ufffd" for char in text)
