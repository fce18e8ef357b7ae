"""Why `121` is a claim and `24小时` is none: for each numeral the rule that decided, its reason, and its rivals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policenews.models import Article, Claim, Role, Span
from policenews.rules import Rule

if TYPE_CHECKING:
    from policenews.extract import Extractor
    from policenews.facts.spot import Spot

_BEFORE_RULES: Mapping[str, str] = {
    "time": "It is part of a time expression, and those are settled before any rule is asked.",
    "agency": "It is part of an organ's name, and those are settled before any rule is asked.",
    "vocabulary": "It is part of a word of the vocabulary, such as 三轮车.",
    "han": "A Han numeral without a unit is part of a word.",
    "prior.bracket": "It is the earlier level of the change beside it.",
    "block.byline": "It stands in a byline.",
    "block.note": "It stands in a note to the reader or under a heading of plans.",
    "block.title": "It stands in the title, which repeats what the text says.",
    "block.caption": "It stands in a caption.",
    "none": "No rule could say what it counts: it is left out rather than guessed.",
}
"""What settles a numeral without being a rule."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule and why: `decoy.ordinal`, role ordinal, 第 makes an ordinal of what follows."""

    rule: str
    why: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one numeral (or stated zero) is: `121` is a claim by `level`; `rivals` would have said otherwise.

    `silent` counts the decoy rules that looked at it and had nothing to say, `passed` names the item rules that were asked
    before the one that read it. `slots` are those of its claim; period and organ name the scope they were taken from.
    """

    text: str
    span: Span
    role: Role
    reasons: tuple[Reason, ...]
    rivals: tuple[Reason, ...] = ()
    silent: int = 0
    passed: tuple[str, ...] = ()
    claim: Claim | None = None
    slots: Mapping[str, str] | None = None


def rules(extractor: Extractor | None = None) -> tuple[Rule, ...]:
    """Every rule by its kind, those of the extractor first: `level`, `decoy.ordinal`, `zero.verb` …"""
    from policenews.claims.vocabulary import CELL_RULES, LINK_RULES, ZERO_RULES
    from policenews.extract import Extractor

    vocabulary = (extractor or Extractor()).vocabulary
    known = (*vocabulary.role_rules, *vocabulary.item_rules, *ZERO_RULES, *LINK_RULES, *CELL_RULES)
    return tuple({rule.name: rule for rule in known}.values())


def explain(
    article: Article, text: str | None = None, *, extractor: Extractor | None = None
) -> tuple[Explanation, ...]:
    """Explains the numerals of an article in their order; with `text` those that it touches, or the claims of its sentence.

    Rivals are decoy rules that would have given a role as well: they come behind the one that decided, and the first that
    answers wins. Pass the `extractor` that read the article where it was not the default one.
    """
    from policenews.extract import Extractor

    extractor = extractor or Extractor()
    known = {rule.name: rule for rule in rules(extractor)}
    wanted = _wanted(article, text) if text is not None else None
    spots = _spots(article, extractor)
    claims = {(claim.quantity.span.start, claim.quantity.span.end): claim for claim in article.claims}
    found: list[Explanation] = []
    for numeral in article.numerals:
        place = numeral.span.start, numeral.span.end
        claim = claims.pop(place, None)
        if wanted is not None and place not in wanted:
            continue
        if claim is not None:  # a stated zero such as 零发案 is read apart from numerals, whatever they would have been
            rivals, silent = _rivals(spots.get(place[0]), "", extractor)
            found.append(_of_claim(claim, known, extractor, rivals, silent))
        else:
            rivals, silent = _rivals(spots.get(place[0]), numeral.rule, extractor)
            reasons = _reasons([numeral.rule], known)
            found.append(Explanation(numeral.text, numeral.span, numeral.role, reasons, rivals, silent))
    found += [
        _of_claim(claim, known, extractor) for place, claim in claims.items() if wanted is None or place in wanted
    ]
    return tuple(sorted(found, key=lambda one: one.span.start))


def _of_claim(
    claim: Claim, known: Mapping[str, Rule], extractor: Extractor, rivals: tuple[Reason, ...] = (), silent: int = 0
) -> Explanation:
    names = claim.rule.split("+")
    order = [rule.name for rule in extractor.vocabulary.item_rules]
    passed = tuple(order[: order.index(names[0])]) if names[0] in order else ()
    return Explanation(
        claim.quantity.text,
        claim.quantity.span,
        "claim",
        _reasons(names, known),
        rivals,
        silent,
        passed,
        claim,
        slots(claim),
    )


def slots(claim: Claim) -> dict[str, str]:
    """`{"action": "检查", "period": "2023-01-01 – 2023-12-31 from 2023年 in the sentence", …}`: a claim in words."""
    from policenews.output.html_marks import days
    from policenews.output.table import cells

    period = (
        f"{days(claim.period)}, from {claim.period.text} in the {claim.period_scope}"
        if claim.period
        else "None: nothing in scope says when"
    )
    agency = (
        f"{claim.agency}, from the {claim.agency_scope}"
        if claim.agency
        else "None: no single organ in scope reports it"
    )
    out = {
        "figure": f"{cells(claim)[0]} ({claim.kind})",
        "action": claim.action.text if claim.action else "",
        "object": claim.object.text if claim.object else "",
        "codes": f"{claim.activity} {claim.subject}",
        "period": period,
        "agency": agency,
        "part of": claim.part_of or "",
        "notes": "; ".join(note.message for note in claim.notes),
    }
    return {name: value for name, value in out.items() if value}


def _wanted(article: Article, text: str) -> set[tuple[int, int]]:
    """Places of numerals that an occurrence of `text` touches; where it touches none, those of the claims of its sentence."""
    places = [(n.span.start, n.span.end) for n in article.numerals]
    places += [(c.quantity.span.start, c.quantity.span.end) for c in article.claims]
    covered = bytearray(len(article.text) + 1)
    at = article.text.find(text) if text else -1
    while at >= 0:
        covered[at : at + len(text)] = b"\1" * len(text)
        at = article.text.find(text, at + len(text))
    touched = {(start, end) for start, end in places if any(covered[start:end])}
    inside = (claim.quantity.span for claim in article.claims if text in claim.evidence)
    return touched or {(span.start, span.end) for span in inside}


def _reasons(names: list[str], known: Mapping[str, Rule]) -> tuple[Reason, ...]:
    return tuple(
        Reason(name, known[name].why, known[name].role) if name in known else Reason(name, _BEFORE_RULES.get(name, ""))
        for name in names
    )


def _rivals(spot: Spot | None, rule: str, known: Extractor) -> tuple[tuple[Reason, ...], int]:
    """What the decoy rules say about a numeral, without the one that decided, and how many said nothing."""
    if spot is None:
        return (), 0
    others = [one for one in known.vocabulary.role_rules if one.apply is not None and one.name != rule]
    answers = [(one, one.apply(spot)) for one in others if one.apply is not None]
    said = tuple(Reason(one.name, one.why, role) for one, role in answers if role is not None)
    return said, len(others) - len(said)


def _spots(article: Article, extractor: Extractor) -> dict[int, Spot]:
    """Each numeral in its place, as the decoy rules see it: the article is read again with one more rule that only listens.

    Numerals that are settled before any rule is asked have none; neither has an article that cannot be read again.
    """
    from policenews.extract import Extractor

    seen: dict[int, Spot] = {}

    def listen(spot: Spot) -> None:
        seen[spot.num.start] = replace(spot, num=replace(spot.num))

    listener = Rule(name="listener", kind="role", why="It listens.", yes=("⟦1⟧家",), no=("1",), apply=listen)
    again = Extractor(rules=(listener, *extractor.rules), words=extractor.words, size_limit=extractor.size_limit)
    read = again.extract(article.raw, title=article.title, published=article.published, url=article.url)
    return seen if read.text == article.text else {}
