"""Do own rules and words do what their examples say: `出动无人机⟦9⟧架次` must give 9 架次, and nothing else.

Every example of an own rule or word is extracted with the user's extractor. Then every built-in example that an own
word or pattern touches: where it comes out right without them and wrong with them, both examples are reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from policenews.models import Article, Claim
from policenews.rules import Example, Rule, Word, parse_example

if TYPE_CHECKING:
    from policenews.extract import Extractor

_DAY = "2024-05-24"  # the day on which examples of rules are read
_QUANTITY = ("value", "upper", "unit", "bound", "currency")


def problems(extractor: Extractor) -> tuple[str, ...]:
    """What is wrong with the own rules and words of an extractor, one sentence each; empty when all is well."""
    own = chain(chain.from_iterable(_rule(extractor, r) for r in extractor.rules),
                chain.from_iterable(_word(extractor, w) for w in extractor.words))  # fmt: skip
    return tuple(dict.fromkeys(chain(own, _conflicts(extractor))))


def _rule(extractor: Extractor, rule: Rule) -> Iterator[str]:
    for side, line in _examples(rule):
        article = extractor.extract(parse_example(line).text, published=_DAY)
        wrong = mismatch(parse_example(line), article)
        if wrong is None and side == "yes" and rule.name not in _deciders(article):
            wrong = f"the rule decides no figure there; {', '.join(sorted(_deciders(article))) or 'nothing'} does"
        if wrong is not None:
            yield f"rule {rule.name}, {side} example {line}: {wrong}"


def _word(extractor: Extractor, word: Word) -> Iterator[str]:
    for side, line in _examples(word):
        example = parse_example(line)
        article = extractor.extract(f"{example.text}。")
        if word.kind == "organ":
            named = _names(word, article)
            wrong = None if named == (side == "yes") or word.code == "none" else f"it names {'no' if side == 'yes' else 'an'} organ there"
        else:
            wrong = mismatch(example, article)
            plays = any(_plays(word, claim) for claim in article.claims)
            if wrong is None and side == "yes" and not plays:
                wrong = f"the figure is read, but {word.text} is not its {word.kind}: {_shown(article)}"
        if wrong is not None:
            yield f"{word.kind} {word.text}, {side} example {line}: {wrong}"


def _conflicts(extractor: Extractor) -> Iterator[str]:
    """Built-in examples that own rules and words break."""
    from policenews.extract import Extractor

    plain = Extractor()
    patterns = [(rule, re.compile(rule.pattern) if rule.pattern and rule.apply is None else None) for rule in extractor.rules]
    for builtin in _builtin():
        for _, line in _examples(builtin):
            example = parse_example(line)
            touching: list[Rule | Word] = [word for word in extractor.words if word.text in example.text]
            touching += [rule for rule, pattern in patterns if pattern is None or pattern.search(example.text)]
            wrong = _broken(plain, extractor, builtin, example) if touching else None
            if wrong is not None:
                mine = "; ".join(f"{_name(one)} (your example: {one.yes[0]})" for one in touching)
                yield f"{mine} changes the built-in {_name(builtin)} (its example: {line}): {wrong}"


def _broken(plain: Extractor, own: Extractor, builtin: Rule | Word, example: Example) -> str | None:
    """What an own rule or word makes wrong of a built-in example that is right without it."""
    text, day = (example.text, _DAY) if isinstance(builtin, Rule) else (f"{example.text}。", None)
    before, after = plain.extract(text, published=day), own.extract(text, published=day)
    if isinstance(builtin, Word) and builtin.kind == "organ":
        names = [[agency.name for agency in article.agencies] for article in (before, after)]
        return None if names[0] == names[1] else f"the organs were {names[0]}, now {names[1]}"
    if mismatch(example, before) is not None:
        return None
    wrong = mismatch(example, after)
    if wrong is None and _codes(before) != _codes(after):
        wrong = f"{_shown(before)} becomes {_shown(after)}"
    return wrong


def mismatch(example: Example, article: Article) -> str | None:
    """What is wrong where the claims do not stand at the marks of an example, or lack the slots that it names."""
    claims = sorted(article.claims, key=lambda claim: claim.quantity.span.source_start)
    found = [(claim.quantity.span.source_start, claim.quantity.span.source_end) for claim in claims]
    if len(found) != len(example.marks) or any(
        not (start < stop and begin < end) for (start, end), (begin, stop) in zip(example.marks, found, strict=True)
    ):
        marked = [example.text[start:end] for start, end in example.marks]
        return f"marked are {marked}, read were {[article.raw[start:end] for start, end in found]}"
    for claim, slots in zip(claims, example.slots, strict=True):
        for name, want in slots.items():
            got = _slot(claim, name)
            if got != want:
                return f"{name} of {claim.quantity.text} is {got}, the example says {want}"
    return None


def _slot(claim: Claim, name: str) -> str:
    """The slot of a claim as an example writes it; a name that is no slot has none."""
    value = getattr(claim.quantity if name in _QUANTITY else claim, name, "no such slot")
    value = getattr(value, "value", getattr(value, "text", value))
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _plays(word: Word, claim: Claim) -> bool:
    """Whether the word is the claim's unit, or its verb or noun with the code that it is given."""
    if word.kind == "unit":
        right = "money" not in word.flags or claim.quantity.currency == word.code
        return word.text in (claim.quantity.unit or "") and right
    if word.kind == "verb":
        return word.text in (claim.action.text if claim.action else "") and claim.activity == word.code
    return word.text in (claim.object.text if claim.object else "") and claim.subject == word.code


def _names(word: Word, article: Article) -> bool:
    return any(word.text in article.text[span.start : span.end] for agency in article.agencies for span in agency.spans)


def _deciders(article: Article) -> set[str]:
    """The rules that decided the numerals of an article."""
    return {numeral.rule for numeral in article.numerals} | {r for claim in article.claims for r in claim.rule.split("+")}


def _codes(article: Article) -> list[tuple[str, str, str | None]]:
    return [(claim.activity, claim.subject, claim.quantity.unit) for claim in article.claims]


def _shown(article: Article) -> str:
    """`检查/场所 121家 inspect/premises`, for messages."""
    parts = (
        f"{claim.action.text if claim.action else '–'}/{claim.object.text if claim.object else '–'} "
        f"{claim.quantity.text}{claim.quantity.unit or ''} {claim.activity}/{claim.subject}"
        for claim in article.claims
    )
    return "; ".join(parts) or "nothing"


def _examples(one: Rule | Word) -> Iterator[tuple[str, str]]:
    yield from (("yes", line) for line in one.yes)
    yield from (("no", line) for line in one.no)


def _name(one: Rule | Word) -> str:
    return f"rule {one.name}" if isinstance(one, Rule) else f"{one.kind} {one.text}"


def _builtin() -> Iterator[Rule | Word]:
    from policenews.claims.vocabulary import CELL_RULES, ITEM_RULES, LINK_RULES
    from policenews.facts import decoys
    from policenews.words.heads import HEADS
    from policenews.words.nouns import NOUNS
    from policenews.words.organs import HEADS as ORGANS
    from policenews.words.units import UNITS
    from policenews.words.verbs import VERBS

    yield from (*ITEM_RULES, *LINK_RULES, *CELL_RULES, *decoys.RULES)
    yield from (*UNITS, *VERBS, *NOUNS, *HEADS, *ORGANS)
