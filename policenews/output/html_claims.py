"""The claims of an article as a table: parts stand indented under their whole, each row links to its place and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from policenews.models import Article, Claim
from policenews.output.html_marks import days
from policenews.output.html_markup import Markup, join, tag
from policenews.output.table import cells

_HEADS = ("", "Figure", "What", "When", "Who")
_BOUNDS = {"more": "or more", "less": "or less", "about": "about"}
_SCOPES = {scope: f"in the {scope}" for scope in ("clause", "sentence", "paragraph", "heading")}
_SCOPES |= {"section": "of the section", "article": "of the article"}
_DEEPEST = 6  # steps of indentation


def tree(article: Article) -> Iterator[tuple[Claim, int]]:
    """Claims with their depth: 其中漏水纠纷112起 is one step under 调处邻里纠纷380余起, whichever stands first."""
    known = {claim.id for claim in article.claims}
    parts: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in article.claims:
        parts[claim.part_of if claim.part_of in known else None].append(claim)
    seen: set[str] = set()
    # A ring of parts has no root; its members come last, as roots.
    for root in (*parts[None], *article.claims):
        stack = [(root, 0)]
        while stack:
            claim, depth = stack.pop()
            if claim.id in seen:
                continue
            seen.add(claim.id)
            yield claim, depth
            stack += [(part, depth + 1) for part in reversed(parts[claim.id])]


def claims_table(article: Article, prefix: str) -> Markup:
    """The table; without claims a sentence that says so. ARIA roles repeat the elements' own, because a narrow screen
    shows the rows as cards and would lose them."""
    if not article.claims:
        return tag("p", "No figure of this article reports a fact: it was read, and has no claim.", class_="pn-none")
    heads = [
        tag("th", head or tag("span", "Number", class_="pn-hidden"), scope="col", role="columnheader")
        for head in _HEADS
    ]
    before: tuple[str, str] | None = None
    rows = []
    for claim, depth in tree(article):
        when, who = _when(claim), _who(claim)
        rows.append(_row(claim, depth, prefix, when, who, before))
        before = when, who
    return tag(
        "table",
        tag("thead", tag("tr", *heads, role="row"), role="rowgroup"),
        tag("tbody", *rows, role="rowgroup"),
        class_="pn-claims", role="table", aria_label="Claims",
    )  # fmt: skip


def _row(claim: Claim, depth: int, prefix: str, when: Markup, who: Markup, before: tuple[str, str] | None) -> Markup:
    figure = cells(claim)[0]
    place = tag("a", claim.id.removeprefix("c"), href=f"#{prefix}m-{claim.id}", class_="pn-to",
                aria_label=f"claim {claim.id.removeprefix('c')}: to its place in the text")  # fmt: skip
    kind = claim.kind if claim.kind == "count" else " ".join(x for x in (claim.kind, claim.measure, claim.basis) if x)
    slots = (
        ("pn-figure", join((tag("b", figure, lang="zh-Hans"), _small(kind), _bound(claim)))),
        ("pn-what", _what(claim, depth)),
        ("pn-when" + (" pn-same" if before and before[0] == when else ""), when),
        ("pn-who" + (" pn-same" if before and before[1] == who else ""), who),
    )
    return tag(
        "tr", tag("td", place, role="cell", class_="pn-number"), *(tag("td", cell, class_=name, role="cell") for name, cell in slots),
        id=f"{prefix}r-{claim.id}", role="row", data_c=claim.id, class_=f"pn-row pn-d{min(depth, _DEEPEST)}",
    )  # fmt: skip


def _bound(claim: Claim) -> Markup:
    word = _BOUNDS.get(claim.quantity.bound)
    return tag("span", f", {word}", class_="pn-hidden") if word else Markup()


def _what(claim: Claim, depth: int) -> Markup:
    words = [
        tag("span", phrase.text, class_=f"pn-{name}")
        for name, phrase in (("action", claim.action), ("object", claim.object))
        if phrase is not None
    ]
    part = (
        tag("span", f"part of {(claim.part_of or '').removeprefix('c')}: ", class_="pn-hidden") if depth else Markup()
    )
    notes = [tag("span", f"{note.code}: {note.message}", class_="pn-remark") for note in claim.notes]
    spaced = Markup(" ".join(words)) if words else tag("span", "not said", class_="pn-small")
    return join((part, tag("span", spaced, lang="zh-Hans"), _small(f"{claim.activity} · {claim.subject}"), *notes))


def _when(claim: Claim) -> Markup:
    if claim.period is None:
        return tag("span", "not said", class_="pn-small")
    words = tag("span", claim.period.text, lang="zh-Hans")
    shown = Markup(" ".join(tag("span", day) for day in days(claim.period).replace(" –", "\xa0–").split(" ")))
    return join(
        (tag("span", shown, class_="pn-days"), tag("span", words, " ", _scope(claim.period_scope), class_="pn-small"))
    )


def _who(claim: Claim) -> Markup:
    if claim.agency is None:
        return tag("span", "not said", class_="pn-small")
    return join((tag("span", claim.agency, lang="zh-Hans"), _small(_scope(claim.agency_scope))))


def _scope(scope: str | None) -> str:
    return _SCOPES.get(scope or "", "")


def _small(words: str) -> Markup:
    return tag("span", words, class_="pn-small") if words else Markup()
