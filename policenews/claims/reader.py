"""The reader of items: each sentence once, left to right, with a stack for brackets and 其中.

It finds the stretch that belongs to each figure and hands it to the item rules in their order; the first
that answers owns the figure. What a rule needs from before (governing verb, open wholes, previous items)
is in `State`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from policenews.claims import zero
from policenews.claims.chains import chain_words, governing
from policenews.claims.items import Item, Sentence, Words
from policenews.claims.marks import Mark
from policenews.claims.opening import (
    AMONG_THEM,
    BRACKET_BEHIND,
    DEEDS,
    NO_WHOLE,
    OF_THEM,
    STOCK,
    among_them,
    opens,
    part_words,
)
from policenews.claims.parts import best_whole, candidates, goes_on, goes_on_with, in_bracket, open_whole, same_verb
from policenews.claims.places import clause_end, clause_start, quoted_ranges, split_gap
from policenews.facts.mentions import TimeMention
from policenews.facts.numerals import Num
from policenews.models import Basis
from policenews.rules import Rule

_APART = re.compile(r"^[，,；;。\s]*(?:另(?!案)|此外|另外|同时)")


@dataclass(slots=True)
class State:
    """What a sentence has said so far: the governing verb, the items, the whole that is open, priors that wait."""

    sentence: Sentence
    chain: list[Mark] = field(default_factory=list)
    chain_words: Words | None = None
    items: list[Item] = field(default_factory=list)
    whole: Item | None = None
    closed: list[Item] = field(default_factory=list)
    """Wholes of a list of parts that a new verb closed: a later part may name its whole by the same verb."""
    closed_at: int = 0
    """Where that list ended."""
    wholes: list[tuple[Item | None, list[Mark], Words | None]] = field(default_factory=list)
    waiting: Num | None = None
    waiting_object: Words | None = None
    waiting_verb: Mark | None = None
    waiting_basis: Basis | None = None
    compared: list[Num] = field(default_factory=list)
    """Several figures of the time compared with, each for the change of its unit."""
    announced: Mark | None = None
    """The verb in front of 包括 or ： whose things are counted behind it."""
    deeds: bool = False
    """Whether 其中： opened the list: then its parts have verbs of their own (其中：逮捕26人，行政处罚746人)."""
    consumed: int = 0
    part_since: int = -1

    @property
    def before(self) -> list[Item]:
        """The figures of the sentence in front, in the same section."""
        return self.sentence.before

    @property
    def paragraph(self) -> list[Item]:
        """The figures said so far in this paragraph: of the sentence in front, if it stands in it, and of this one."""
        block = self.sentence.block
        return [*(i for i in self.before if i.sentence is not None and i.sentence.block == block), *self.items]


@dataclass(slots=True)
class Context:
    """One figure and its stretch: `left..lead` before it, `stop..right` behind it, in clause..clause_end."""

    state: State
    sentence: Sentence
    num: Num
    """The numeral; a zero cue stands in its place for the zero reader, which asks only for its bounds."""
    left: int
    right: int
    clause: int
    clause_end: int
    join: str
    gap: int
    """Where the gap since the previous event begins: comparisons stand anywhere in it."""
    part: bool
    bracket: bool
    prev: Item | None

    @property
    def before(self) -> str:
        """The own words in front of the figure."""
        return self.sentence.text[self.left : self.num.lead]

    @property
    def gap_text(self) -> str:
        """Everything between the previous event and the figure."""
        return self.sentence.text[self.gap : self.num.lead]

    @property
    def behind(self) -> str:
        """What follows the figure up to the next separator or figure."""
        return self.sentence.text[self.num.stop : self.right]


def read_sentence(sentence: Sentence, rules: Sequence[Rule]) -> list[Item]:
    """All items of one sentence, in order; a 其中 may open a whole of the sentence in front.

    Figures that no rule can read are left with role other.
    """
    text = sentence.text
    quotes = quoted_ranges(text, sentence.start, sentence.end)
    state = State(sentence, consumed=sentence.start)
    events: list[Num | zero.ZeroCue] = [n for n in sentence.nums if _candidate(n)]
    cues = [
        c for c in zero.find(sentence)
        if not any(n.start < c.end and c.start < n.stop and n.value and _candidate(n) for n in sentence.nums_between(c.start - 12, c.end))
    ]
    taken = {place for c in cues for place in range(c.start, c.end)}
    events = [e for e in events if e.start not in taken]
    events = sorted([*events, *cues], key=lambda e: e.start)
    gap, depth = sentence.start, 0
    for index, event in enumerate(events):
        lead = event.lead
        left, join, change = split_gap(text, max(gap, min(state.consumed, lead)), lead, quotes, bool(index))
        left = max(left, min(state.consumed, lead))
        gap_text = text[gap:lead]
        following = events[index + 1].lead if index + 1 < len(events) else sentence.end
        end = clause_end(text, event.stop, sentence.end)
        prev = state.items[-1] if state.items else None
        if change > 0 or join == "(":
            depth += 1
            state.wholes.append((state.whole, state.chain, state.chain_words))
            if prev is not None and prev.kind == "count" and BRACKET_BEHIND.match(gap_text):
                state.whole, state.part_since = prev, index
        elif change < 0 and depth > 0:
            depth -= 1
            if state.wholes:  # what was said in brackets governs nothing behind them
                state.whole, state.chain, state.chain_words = state.wholes.pop()
        if opens(gap_text):
            state.whole = None if NO_WHOLE.search(gap_text) else open_whole(state, change < 0) or state.whole
            state.part_since, state.deeds = index, DEEDS.search(gap_text) is not None
        elif prev is not None and prev.kind == "count" and join == "，" and prev.num is not None and prev.num.has("case") and AMONG_THEM.match(gap_text):
            state.whole, state.part_since = prev, index  # 破获的97起案件中，千克以上案件3起
        elif prev is not None and prev.kind == "count" and prev.num is not None and isinstance(event, Num) and prev.unit == event.unit and prev.value >= (event.value or 0) and OF_THEM.fullmatch(gap_text):
            state.whole, state.part_since, left = prev, index, lead  # 169个社区警务室中有161个
        elif not state.items and (named := among_them(state, gap_text)) is not None:
            state.whole, state.part_since = named, index
        elif state.whole is not None and depth == 0 and (_APART.search(gap_text) or STOCK.search(gap_text) or _of_another_time(sentence, gap, lead)):
            state.whole = None
        part = part_words(text, left, lead)
        if part:
            left = part[-1].end()
        if (part or join == "：") and left > gap:
            stop = part[0].start() if part else left - 1
            stop = gap + len(text[gap:stop].rstrip("：:，, "))
            chain = governing(sentence, clause_start(text, gap, stop), stop, stop, None)
            if chain and (not chain[-1].has("nominal") or text[chain[-1].end] == "了"):
                state.chain, state.chain_words = chain, chain_words(sentence, chain)  # 收缴了大量枪支弹药：其中炸药…
                if part and chain[-1].end == part[0].start():
                    left = chain[0].start  # 收缴其中12家的雷管: of those in front
                elif not state.items or any(c in text[gap : chain[0].start] for c in "，；,;"):
                    state.announced = chain[-1]
                    if part:
                        state.whole = None
        context = Context(
            state=state, sentence=sentence, num=cast(Num, event), left=left, right=min(following, end) if following > event.stop else end,
            clause=max(clause_start(text, sentence.start, lead), sentence.start), clause_end=end, join=join, gap=gap,
            part=state.whole is not None, bracket=depth > 0, prev=prev,
        )  # fmt: skip
        item = zero.read(context, event) if isinstance(event, zero.ZeroCue) else _apply(rules, context)
        if item is None and isinstance(event, Num) and event.unit is None and event.role is None:
            continue  # 接报110警情15.6万起: the hotline is part of the words
        gap = max(gap, event.stop)
        if item is None:
            continue
        item.sentence, item.join = sentence, join
        if item.kind == "count" and state.whole is not None and item is not state.whole and not item.each:
            alike = any(i.whole is state.whole and i.unit == item.unit and i.object is not None and item.object is not None and i.object.text == item.object.text for i in state.items)
            first = alike or prev is not None and prev.whole is state.whole and prev.own_verb and prev.unit == item.unit and join != "；"  # 其中刑拘15名，取保候审8名
            first = first or join == "，" and goes_on_with(state, item)
            if state.deeds and item.own_verb and join == "，" and depth == 0 and not _APART.search(gap_text):
                item.whole = state.whole if item.num is not None and _kind_of(item.num) == _kind_of(state.whole.num) else None
            elif depth == 0 and item.own_verb and state.part_since != index and join not in ("、", "和") and not first and not opens(gap_text):
                state.closed, state.closed_at = candidates(state, item), prev.end if prev is not None else event.start
                item.whole = same_verb(state, item, join)
                if item.whole is None and join == "；":
                    state.closed = []  # 其中在逃69名；打掉团伙16个，抓获成员57名: of other work
                state.whole = state.whole if item.whole is not None else None  # a new verb closes the list of parts
            else:
                item.whole = in_bracket(state, state.whole, item) if depth else best_whole(state, item)
                if item.per is not None and item.whole is not None and item.whole.per is None:
                    item.whole = None  # 共接3000起（100起/天）: a mean is no part of the sum
                if item.whole is not None and item.whole is not state.whole and not item.own_verb and item.num is not None and item.num.has("case") and not (
                    prev is not None and prev.whole is item.whole and prev.own_verb  # 其中甲省查处61起、乙省50起
                ):
                    item.action, item.verb = item.whole.action, item.whole.verb
        elif item.kind == "count" and state.closed and not item.each and not _APART.search(gap_text):
            item.whole = goes_on(state, item) if join in ("，", "、") else None
            if item.whole is not None:
                state.whole, item.action, item.verb = item.whole, item.whole.action, item.whole.verb
                state.chain, state.chain_words = [item.verb] if item.verb is not None else [], item.action
            else:
                item.whole = same_verb(state, item, join)
            if item.whole is None and item.own_verb and join == "；":
                state.closed = []
        if item.whole is not None and item.whole.unit == item.unit and item.value > item.whole.value and item.kind == item.whole.kind == "count" and item.whole.num is not None and depth == 0 and not opens(gap_text):
            if state.whole is item.whole and join == "；":
                state.whole = None  # 电话骗案240宗，其中冒充官员的超七成；网络骗案721宗
            item.whole = None
        state.items.append(item)
    return state.items


def _of_another_time(sentence: Sentence, gap: int, lead: int) -> bool:
    """2022年发案341起，其中电诈154起；2023年发案172起: behind the semicolon another time has its own sum."""
    at = sentence.text.rfind("；", gap, lead)
    return at >= 0 and any(
        isinstance(one, TimeMention) and one.start >= at and one.placed and not sentence.text[at + 1 : one.start].strip("至截到，, ")
        for one in sentence.mentioned(at, lead)
    )


def _kind_of(num: Num | None) -> str:
    """What a figure counts, as far as its unit says."""
    return next((kind for kind in ("person", "case", "money") if num is not None and num.has(kind)), num.unit or "" if num is not None else "")


def _candidate(num: Num) -> bool:
    """Whether a numeral may be a figure at all: it has a unit, or is a bare number that a rule may accept."""
    return num.role is None and num.value is not None


def _apply(rules: Sequence[Rule], context: Context) -> Item | None:
    for rule in rules:
        if rule.apply is None:
            continue
        answer = rule.apply(context)
        if answer is None:
            continue
        if answer is False:  # the rule knows the figure as no claim of its own
            context.num.rule = rule.name
            return None
        item: Item = answer
        item.rules.append(rule.name)
        return item
    return None
