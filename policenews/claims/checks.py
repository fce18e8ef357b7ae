"""Checks: the text's own arithmetic: parts against the whole, a rate against its two counts, a change against now and then.

Nothing is corrected: a check says what is printed, what the other figures give, and whether they agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from policenews.models import Check, Claim, Verdict

_RATE_WHOLE = {"mediate": ("find", "receive"), "rectify": ("find",), "solve": ("file", "receive", "occur"), "handle": ("receive", "file"), "serve": ("receive",)}
"""What a rate's denominator reports: 化解率 is resolved against found, 破案率 solved against filed."""


def checks(claims: Sequence[Claim]) -> tuple[Check, ...]:
    """Every check that the article's own figures offer."""
    return (*_parts(claims), *_rates(claims), *_changes(claims), *_cells(claims), *_repeats(claims), *_impossible(claims))


def _parts(claims: Sequence[Claim]) -> Iterator[Check]:
    """257起(其中6起、26起、48起、177起): the parts may sum to the whole, and none may pass it."""
    by_id = {c.id: c for c in claims}
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.part_of in by_id and claim.quantity.unit == by_id[claim.part_of].quantity.unit:
            groups.setdefault(claim.part_of, []).append(claim)
    for whole_id, parts in groups.items():
        whole = by_id[whole_id]
        total = sum((p.quantity.value for p in parts), Decimal(0))
        names = (whole_id, *(p.id for p in parts))
        if total == whole.quantity.value:
            yield Check(kind="parts", claims=names, printed=whole.quantity.value, computed=total, verdict="agrees")
        elif whole.quantity.bound in ("exact", "less") and any(p.quantity.value > whole.quantity.value for p in parts):
            yield Check(kind="parts", claims=names, printed=whole.quantity.value, computed=total, verdict="impossible")


def _rates(claims: Sequence[Claim]) -> Iterator[Check]:
    """排查628起，化解626起，调处率99.68%: a rate against the two counts of its sentence."""
    for place, rate in enumerate(claims):
        if rate.kind != "ratio" or rate.quantity.unit != "%" or rate.activity not in _RATE_WHOLE:
            continue
        if rate.object is None or not rate.object.text.endswith("率"):
            continue
        near = [c for c in claims[max(0, place - 6) : place] if c.evidence == rate.evidence and c.kind == "count" and c.part_of is None]
        done = next((c for c in reversed(near) if c.activity == rate.activity), None)
        all_ = next((c for c in reversed(near) if c.activity in _RATE_WHOLE[rate.activity]), None)
        if done is None or all_ is None or done.subject != all_.subject or done.quantity.unit != all_.quantity.unit or not all_.quantity.value:
            continue
        if done.quantity.bound != "exact" or all_.quantity.bound != "exact":
            continue
        computed = done.quantity.value / all_.quantity.value * 100
        yield _check("rate", (all_, done, rate), rate.quantity.value, computed)


def _changes(claims: Sequence[Claim]) -> Iterator[Check]:
    """火灾12起，较2016年17起下降29.4%: a change in percent against the level and the prior value beside it."""
    for before, claim in zip(claims, claims[1:], strict=False):
        if claim.kind != "change" or claim.measure != "by" or claim.quantity.unit != "%" or before.evidence != claim.evidence:
            continue
        if before.kind == "change" and (claim.basis not in (None, before.basis) or _name(claim) != _name(before)):
            continue
        level: Decimal | None = None
        earlier = claim.prior.value if claim.prior is not None else None
        if before.kind == "change" and before.measure == "to" and before.prior is not None:
            level, earlier = before.quantity.value, before.prior.value
        elif before.kind == "count" and earlier is not None:
            level = before.quantity.value
        elif before.kind == "change" and before.measure == "by" and before.prior is not None and before.direction == claim.direction:
            earlier = before.prior.value
            level = earlier + (before.quantity.value if before.direction == "up" else -before.quantity.value)
        if level is None or not earlier:
            continue
        yield _check("change", (before, claim), claim.quantity.value, abs((level - earlier) / earlier * 100))


def _cells(claims: Sequence[Claim]) -> Iterator[Check]:
    """A table row now, then, change: 2,015 against 2,386 is -15.5%."""
    for now, then, change in zip(claims, claims[1:], claims[2:], strict=False):
        if not (now.rule == then.rule == change.rule == "cell" and now.evidence == then.evidence == change.evidence):
            continue
        if (now.kind, then.kind, change.kind) != ("count", "count", "change") or change.quantity.unit != "%" or not then.quantity.value:
            continue
        signed = (now.quantity.value - then.quantity.value) / then.quantity.value * 100
        printed = change.quantity.value if change.direction != "down" else -change.quantity.value
        yield _check("change", (now, then, change), printed, signed)


def _repeats(claims: Sequence[Claim]) -> Iterator[Check]:
    """4700多人 here and 4780多人 there: one thing with two figures, where action, object, unit, organ and period are the same."""
    seen: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        if claim.kind != "count" or claim.object is None or claim.action is None or claim.period is None or claim.part_of is not None or claim.per:
            continue
        period = claim.period
        key = (claim.action.text, claim.object.text, claim.quantity.unit, claim.agency, period.start, period.end)
        first = seen.setdefault(key, claim)
        if first is claim or first.evidence == claim.evidence:
            continue
        one, two = first.quantity, claim.quantity
        low, high = sorted((one, two), key=lambda q: q.value)
        same = one.value == two.value or (low.bound == "more" and high.value < low.value * 2) or (high.bound == "less")
        yield Check(kind="repeat", claims=(first.id, claim.id), printed=two.value, computed=one.value, verdict="agrees" if same else "contradicts")


def _impossible(claims: Sequence[Claim]) -> Iterator[Check]:
    """A fall by more than 100% cannot be."""
    for claim in claims:
        if claim.kind == "change" and claim.direction == "down" and claim.measure == "by" and claim.quantity.unit == "%" and claim.quantity.value > 100:
            yield Check(kind="limit", claims=(claim.id,), printed=claim.quantity.value, computed=Decimal(100), verdict="impossible")


def _name(claim: Claim) -> str | None:
    return claim.object.text if claim.object is not None else None


def _check(kind: str, claims: tuple[Claim, ...], printed: Decimal, computed: Decimal) -> Check:
    return Check(kind=kind, claims=tuple(c.id for c in claims), printed=printed, computed=round(computed, 4), verdict=_verdict(printed, computed))


def _verdict(printed: Decimal, computed: Decimal) -> Verdict:
    if printed == computed:
        return "agrees"
    exponent = printed.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return "rounds" if abs(printed - computed) < step else "contradicts"
