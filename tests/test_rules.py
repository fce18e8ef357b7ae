"""Every rule proves itself by its own examples: one runner, and a test that the owning rule wins among all rules."""

from __future__ import annotations

from decimal import Decimal

import pytest

from policenews import extract
from policenews.claims.subjects_by_unit import LATE, ROWS, Row
from policenews.claims.vocabulary import CELL_RULES, ITEM_RULES, LINK_RULES, ZERO_RULES
from policenews.errors import RuleError
from policenews.facts import decoys
from policenews.models import Article, Claim
from policenews.rules import Rule, parse_example

RULES: list[Rule] = [*ITEM_RULES, *ZERO_RULES, *LINK_RULES, *CELL_RULES, *decoys.RULES]
CASES = [(rule, "yes", line) for rule in RULES for line in rule.yes] + [
    (rule, "no", line) for rule in RULES for line in rule.no
]


def slot(claim: Claim, name: str) -> str:
    """The slot of a claim as an example writes it."""
    value: object
    if name in ("value", "upper", "unit", "bound", "currency"):
        value = getattr(claim.quantity, name)
    elif name == "prior":
        value = claim.prior.value if claim.prior else None
    elif name in ("action", "object"):
        phrase = getattr(claim, name)
        value = phrase.text if phrase else None
    else:
        value = getattr(claim, name)
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def run(line: str) -> Article:
    """Extracts an example and compares the claims with its marks and slots."""
    example = parse_example(line)
    article = extract(example.text, published="2024-05-24")
    found = {c.quantity.span.source_start: c for c in article.claims}
    shown = [f"{c.quantity.text} at {c.quantity.span.source_start} by {c.rule}" for c in article.claims]
    assert sorted(found) == sorted(start for start, _ in example.marks), (
        f"claims stand elsewhere than the marks: {shown}"
    )
    for (start, _), slots in zip(example.marks, example.slots, strict=True):
        for name, want in slots.items():
            got = slot(found[start], name)
            assert got == want, f"{name} of {found[start].quantity.text}: want {want}, got {got}"
    return article


@pytest.mark.parametrize(
    ("rule", "side", "line"), CASES, ids=[f"{r.name}-{s}-{i}" for i, (r, s, _) in enumerate(CASES)]
)
def test_example(rule: Rule, side: str, line: str) -> None:
    """Marked numerals come out with their slots, and nothing else does."""
    run(line)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_owner_wins(rule: Rule) -> None:
    """Among all rules the owning one decides at least one numeral of each of its own examples."""
    for line in rule.yes:
        article = run(line)
        if rule.kind == "role" or rule.name == "prior":
            owners = {n.rule for n in article.numerals} | {r for c in article.claims for r in c.rule.split("+")}
        else:
            owners = {r for c in article.claims for r in c.rule.split("+")}
        assert rule.name in owners, f"{line} was decided by {sorted(owners)}"


def test_rule_without_examples_does_not_build() -> None:
    with pytest.raises(RuleError, match="has no `yes` example"):
        Rule(name="bare", kind="item", why="none", yes=(), no=("检查企业12家",), pattern="x")
    with pytest.raises(RuleError, match="has no `no` example"):
        Rule(name="bare", kind="item", why="none", yes=("检查企业⟦12⟧家",), no=(), pattern="x")


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", (*ROWS, *LATE), ids=lambda row: row.phrase)
def test_measure_word_settles_the_subject(row: Row) -> None:
    assert extract(row.phrase + "。").claims[-1].subject == row.to
