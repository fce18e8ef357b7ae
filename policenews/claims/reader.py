"""The reader of items: each sentence once, left to right, figure by figure.

Each figure gets the stretch that belongs to it; brackets, 其中 and what ends a list of parts are settled in front of it;
then the item rules are asked in their order, and the first that answers owns the figure; last it is decided whose part
it is. What a rule needs from before (governing verb, open whole, previous items) is in `State`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from policenews.claims import zero
from policenews.claims.context import Context, State
from policenews.claims.items import Item, Sentence
from policenews.claims.opening import opens
from policenews.claims.parts import name_those_seen_to, whose_part
from policenews.claims.places import clause_end, clause_start, quoted_ranges, split_gap
from policenews.claims.wholes import cross_brackets, open_or_close, verb_of_list
from policenews.facts.numerals import Num
from policenews.rules import Rule

__all__ = ["read_sentence"]

_OF_KINDS = re.compile(r"(?:品种|品牌|规格|型号|种类|类别|系列|批次)(?=(?:，?共计?)?[、，]?\d)")
"""查获香烟12个品种5600条: belongs to the figure in front, and says nothing of the next."""


def read_sentence(sentence: Sentence, rules: Sequence[Rule]) -> list[Item]:
    """All items of one sentence, in order; a 其中 may open a whole of the sentence in front.

    Figures that no rule can read are left with role other.
    """
    state = State(sentence, consumed=sentence.start)
    quotes = quoted_ranges(sentence.text, sentence.start, sentence.end)
    figures = _figures(sentence)
    stops = [*(f.lead for f in figures[1:]), sentence.end]
    gap = sentence.start
    for index, (figure, following) in enumerate(zip(figures, stops, strict=False)):
        context = _stretch(state, figure, gap, following, quotes, index > 0)
        before = (len(state.brackets), state.whole, state.chain, state.chain_words)
        cross_brackets(context)
        open_or_close(context)
        verb_of_list(context)
        item = zero.read(context, figure) if isinstance(figure, zero.ZeroCue) else _apply(rules, context)
        if item is None and isinstance(figure, Num) and figure.unit is None and figure.role is None:
            if len(state.brackets) > before[0]:  # （酒测值0.24mg以下）: the next figure crosses the bracket again
                del state.brackets[before[0] :]
                _, state.whole, state.chain, state.chain_words = before
            continue  # 接报110警情15.6万起: the hotline is part of the words
        kinds = _OF_KINDS.match(sentence.text, figure.stop) if item is not None and item.unit == "个" else None
        gap = max(gap, figure.stop if kinds is None else kinds.end())
        if item is not None:
            item.sentence, item.join = sentence, context.join
            whose_part(context, item)
            state.items.append(item)
    name_those_seen_to(state.items)
    return state.items


def _figures(sentence: Sentence) -> list[Num | zero.ZeroCue]:
    """The numerals that may be figures and the stated zeros, in order: a zero gives way to a count that it overlaps, but not to a nought."""
    nums: list[Num | zero.ZeroCue] = [n for n in sentence.nums if _candidate(n)]
    cues = [
        c for c in zero.find(sentence)
        if not any(n.start < c.end and c.start < n.stop and n.value and _candidate(n) for n in sentence.nums_between(c.start - 12, c.end))
    ]  # fmt: skip
    if not cues:
        return nums
    taken = {place for c in cues for place in range(c.start, c.end)}
    return sorted([*(n for n in nums if n.start not in taken), *cues], key=lambda f: f.start)


def _candidate(num: Num) -> bool:
    """Whether a numeral may be a figure at all: it has a unit, or is a bare number that a rule may accept."""
    return num.role is None and num.value is not None


def _stretch(state: State, figure: Num | zero.ZeroCue, gap: int, following: int, quotes: list[tuple[int, int]], after_event: bool) -> Context:
    """检查库房4个、旅店226家，发现隐患108处: 旅店 for the 226, 发现隐患 for the 108."""
    sentence, text, lead = state.sentence, state.sentence.text, figure.lead
    left, join, brackets = split_gap(text, max(gap, min(state.consumed, lead)), lead, quotes, after_event)
    end = clause_end(text, figure.stop, sentence.end)
    return Context(
        state=state, sentence=sentence, num=cast(Num, figure), left=left, right=min(following, end) if following > figure.stop else end,
        clause=clause_start(text, sentence.start, lead), clause_end=end, join=join, gap=gap,
        prev=state.items[-1] if state.items else None, brackets=brackets, opened=opens(text[gap:lead]),
    )  # fmt: skip


def _apply(rules: Sequence[Rule], context: Context) -> Item | None:
    """The item of the first rule that answers; None where none does, or one knows the figure as no claim of its own."""
    for rule in rules:
        if rule.apply is None:
            continue
        answer = rule.apply(context)
        if answer is None:
            continue
        if answer is False:
            context.num.rule = rule.name
            return None
        item: Item = answer
        item.rules.append(rule.name)
        return item
    return None
