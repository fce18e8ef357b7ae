"""The words and rules of one extractor, with what is built from them once: automaton, units, coder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from policenews.claims import (
    anaphors,
    bare_persons,
    case_tally,
    change_rules,
    level_rules,
    links_rules,
    prior,
    ratio_rules,
    tables,
    zero_rules,
)
from policenews.claims.facets import Coder
from policenews.claims.fold import fold
from policenews.claims.marks import Automaton
from policenews.facts import decoys
from policenews.facts.units import UnitReader
from policenews.rules import Rule, Word

ITEM_RULES: tuple[Rule, ...] = (
    *prior.RULES,
    *(r for r in change_rules.RULES if r.name == "change.signed"),
    *ratio_rules.RULES[:1],
    *(r for r in change_rules.RULES if r.name == "change"),
    *links_rules.RULES,
    *ratio_rules.RULES[1:],
    *bare_persons.RULES,
    *case_tally.RULES,
    *level_rules.RULES,
)
"""Item rules in the order in which they are asked: the more specific first."""

ZERO_RULES: tuple[Rule, ...] = zero_rules.RULES
LINK_RULES: tuple[Rule, ...] = (links_rules.EACH, anaphors.RULE)
CELL_RULES: tuple[Rule, ...] = tables.RULES


class Vocabulary:
    """The words of one extractor with what is built from them once: automaton, units, coder."""

    def __init__(self, words: Iterable[Word] = (), rules: Iterable[Rule] = ()) -> None:
        from policenews.words.heads import HEADS
        from policenews.words.nouns import NOUNS
        from policenews.words.units import UNITS
        from policenews.words.verbs import VERBS

        self.words: tuple[Word, ...] = tuple(
            replace(w, text=fold(w.text), yes=tuple(map(fold, w.yes)), no=tuple(map(fold, w.no))) if "(" in w.text and w.kind != "unit" else w
            for w in (*HEADS, *UNITS, *VERBS, *NOUNS, *words)
        )  # fmt: skip
        own = _with_functions(rules)
        self.item_rules = (*(r for r in own if r.kind == "item"), *ITEM_RULES)
        self.role_rules = (*(r for r in own if r.kind == "role"), *decoys.RULES)

    @cached_property
    def units(self) -> UnitReader:
        return UnitReader(self.words)

    @cached_property
    def automaton(self) -> Automaton:
        return Automaton(self.words)

    @cached_property
    def coder(self) -> Coder:
        return Coder(self.words)


def _with_functions(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Own rules with the functions that their patterns stand for."""
    rules = tuple(rules)
    if not rules:
        return ()
    from policenews.own_rules import applied

    return tuple(map(applied, rules))
