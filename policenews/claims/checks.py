"""Checks: the text's own arithmetic: parts against the whole, a rate against its two counts, a change against now and then.

Nothing is corrected: a check says what is printed, what the other figures give, and whether they agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from policenews.models import Check, Claim, Verdict


def checks(claims: Sequence[Claim]) -> tuple[Check, ...]:
    """Every check that the article's own figures offer."""
    return (*_parts(claims), *_changes(claims), *_impossible(claims))


def _parts(claims: Sequence[Claim]) -> Iterator[Check]:
    """257起(其中6起、26起、48起、177起): the parts may sum to the whole, and may never pass it."""
    by_id = {c.id: c for c in claims}
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.part_of in by_id and claim.quantity.unit == by_id[claim.part_of].quantity.unit:
            groups.setdefault(claim.part_of, []).append(claim)
    for whole_id, parts in groups.items():
        whole = by_id[whole_id]
        total = sum((p.quantity.value for p in parts), Decimal(0))
        exact = all(c.quantity.bound == "exact" for c in (whole, *parts))
        if total == whole.quantity.value:
            yield Check(kind="parts", claims=(whole_id, *(p.id for p in parts)), printed=whole.quantity.value, computed=total, verdict="agrees")
        elif exact and any(p.quantity.value > whole.quantity.value for p in parts):
            yield Check(kind="parts", claims=(whole_id, *(p.id for p in parts)), printed=whole.quantity.value, computed=total, verdict="impossible")


def _changes(claims: Sequence[Claim]) -> Iterator[Check]:
    """A change in percent against the level and the prior value that stand beside it."""
    for before, claim in zip(claims, claims[1:], strict=False):
        if claim.kind != "change" or claim.measure != "by" or claim.quantity.unit != "%":
            continue
        level: Decimal | None = None
        earlier = claim.prior.value if claim.prior is not None else None
        if before.kind == "change" and before.measure == "to" and before.prior is not None:
            level, earlier = before.quantity.value, before.prior.value
        elif before.kind == "count" and earlier is not None:
            level = before.quantity.value
        if level is None or not earlier:
            continue
        computed = abs((level - earlier) / earlier * 100)
        yield Check(
            kind="change", claims=(before.id, claim.id), printed=claim.quantity.value, computed=round(computed, 4),
            verdict=_verdict(claim.quantity.value, computed),
        )  # fmt: skip


def _impossible(claims: Sequence[Claim]) -> Iterator[Check]:
    """A fall by more than 100% cannot be."""
    for claim in claims:
        if claim.kind == "change" and claim.direction == "down" and claim.measure == "by" and claim.quantity.unit == "%" and claim.quantity.value > 100:
            yield Check(kind="limit", claims=(claim.id,), printed=claim.quantity.value, computed=Decimal(100), verdict="impossible")


def _verdict(printed: Decimal, computed: Decimal) -> Verdict:
    if printed == computed:
        return "agrees"
    exponent = printed.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return "rounds" if abs(printed - computed) <= step else "contradicts"
