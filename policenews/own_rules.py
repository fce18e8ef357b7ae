"""Own rules by pattern: `检获(?P<object>[一-鿿]+?)(?P<n>[0-9.]+)(?P<unit>克)` reads a figure that no built-in rule reads.

A pattern is a regular expression on one cleaned sentence: Simplified characters, narrow digits. Two kinds of rule can
be written so:

- role: what the numeral in group `n` is (or every numeral inside the match, where there is no `n`); `role` names it.
- item: what the numeral in group `n` counts; groups `action`, `object` and `unit` give those slots, and a group that
  is left out, or did not match, leaves the slot to the numeral itself (its unit) or empty.

Own rules are asked before the built-in ones, in the order given.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

from policenews.claims.context import Context
from policenews.claims.items import Item, Range, Sentence, Words
from policenews.claims.marks import Mark
from policenews.claims.new_item import new_item
from policenews.errors import RuleError
from policenews.facts.spot import Spot
from policenews.models import Role
from policenews.rules import Rule

_ROLES = frozenset(get_args(Role)) - {"claim", "prior"}
_GROUPS = ("action", "object", "unit")


def applied(rule: Rule) -> Rule:
    """The rule with a function: its own, or the one that its pattern stands for.

    Raises RuleError for kinds that cannot be added, a pattern that is no regular expression or lacks its groups, and a
    role that does not exist.
    """
    if rule.kind not in ("role", "item"):
        raise RuleError(f"rule {rule.name}: own rules are of kind role or item, not {rule.kind}")
    if rule.apply is not None or rule.pattern is None:
        return rule
    pattern = _compiled(rule, rule.pattern)
    if rule.kind == "role":
        if rule.role is None or rule.role not in _ROLES:
            raise RuleError(f"rule {rule.name}: role {rule.role!r} is none of {', '.join(sorted(_ROLES))}")
        return replace(rule, apply=_RolePattern(pattern, rule.role))
    return replace(rule, apply=_ItemPattern(pattern))


def _compiled(rule: Rule, text: str) -> re.Pattern[str]:
    try:
        pattern = re.compile(text)
    except re.error as error:
        raise RuleError(f"rule {rule.name}: the pattern {text!r} is no regular expression: {error}") from error
    if rule.kind == "item" and "n" not in pattern.groupindex:
        raise RuleError(f"rule {rule.name}: put (?P<n>…) around the numeral in the pattern {text!r}")
    unknown = set(pattern.groupindex) - {"n", *(_GROUPS if rule.kind == "item" else ())}
    if unknown:
        known = "n, action, object and unit" if rule.kind == "item" else "n"
        raise RuleError(f"rule {rule.name}: group {sorted(unknown)[0]} means nothing; the groups are {known}")
    return pattern


class _RolePattern:
    """Gives the role to numerals that the pattern matches; each sentence is searched once for all its numerals."""

    def __init__(self, pattern: re.Pattern[str], role: str) -> None:
        self._pattern, self._role = pattern, role
        self._group: str | int = "n" if "n" in pattern.groupindex else 0
        self._last: tuple[str, int, int, list[Range]] = ("", -1, -1, [])

    def __call__(self, spot: Spot) -> str | None:
        text, start, end, places = self._last  # read and replaced as a whole: threads may share it
        if text is not spot.text or (start, end) != (spot.start, spot.end):
            found = self._pattern.finditer(spot.text[spot.start : spot.end])
            places = [(spot.start + m.start(self._group), spot.start + m.end(self._group)) for m in found]
            self._last = (spot.text, spot.start, spot.end, places)
        return self._role if any(a <= spot.num.start < b for a, b in places) else None


class _ItemPattern:
    """Builds the item of a numeral that the pattern matches; each sentence is searched once for all its numerals."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._last: tuple[Sentence | None, list[re.Match[str]]] = (None, [])

    def __call__(self, context: Context) -> Item | None:
        sentence, matches = self._last
        if sentence is not context.sentence:
            sentence = context.sentence
            matches = list(self._pattern.finditer(sentence.text[sentence.start : sentence.end]))
            self._last = (sentence, matches)
        place = context.num.start - context.sentence.start
        match = next((m for m in matches if m.start("n") <= place < m.end("n")), None)
        return None if match is None else self._item(context, match)

    def _item(self, context: Context, match: re.Match[str]) -> Item:
        base = context.sentence.start
        groups = {name: match.span(name) for name in self._pattern.groupindex if match[name]}
        item = new_item(context)
        if "unit" in groups:
            item.unit = match["unit"]
        if "object" in groups:
            item.object = _words(match, "object", base)
        if "action" in groups:
            item.action, item.own_verb = _words(match, "action", base), True
            item.verb = _verb(context.sentence, *item.action.ranges[0])
        if context.num.has("ratio"):
            item.kind = "ratio"
        last = base + max(end for _, end in groups.values())
        context.state.consumed = max(context.state.consumed, last)
        return item


def _words(match: re.Match[str], group: str, base: int) -> Words:
    start, end = match.span(group)
    return Words(match[group], ((base + start, base + end),))


def _verb(sentence: Sentence, start: int, end: int) -> Mark:
    """The last verb of the vocabulary inside the action, which gives the activity; an unknown verb has none."""
    known = [mark for mark in sentence.marks.within(start, end) if mark.kind == "verb"]
    return known[-1] if known else Mark("verb", start, end, sentence.text[start:end])
