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
from policenews.claims.places import clause_end, clause_start, quoted_ranges, split_gap
from policenews.facts.numerals import Num
from policenews.models import Basis
from policenews.rules import Rule

_PART = re.compile(r"(?:其中|当中|包括|包含|这其中|内含|(?<![一-鿿])含(?!量|有))")
_BRACKET_BEHIND = re.compile(r"\s*(?:(?![、和及与])[^，。；：,;:、（(\[]{1,12})?[（(\[]")
"""The bracket that opens a figure's parts, behind its noun too: 6人为外籍人员（缅甸籍5人）."""
_AMONG_THEM = re.compile(r"(?!.*(?:行动|过程|审讯|工作|检查|侦查|调查|活动|整治|执勤|巡逻|处置|期间)中)[一-鿿“”]{0,14}?(?<![其当集途])中[，,]")
_STOCK = re.compile(r"[，,；;。](?:而)?[一-鿿]{0,6}(?:实有|现有|仅有|共有|拥有)")
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
    announced: Mark | None = None
    """The verb in front of 包括 or ： whose things are counted behind it."""
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
            if prev is not None and prev.kind == "count" and _BRACKET_BEHIND.match(gap_text):
                state.whole, state.part_since = prev, index
        elif change < 0 and depth > 0:
            depth -= 1
            if state.wholes:  # what was said in brackets governs nothing behind them
                state.whole, state.chain, state.chain_words = state.wholes.pop()
        if _opens(gap_text):
            state.whole = _open_whole(state) or state.whole
            state.part_since = index
        elif prev is not None and prev.kind == "count" and join == "，" and prev.num is not None and prev.num.has("case") and _AMONG_THEM.match(gap_text):
            state.whole, state.part_since = prev, index  # 破获的97起案件中，千克以上案件3起
        elif state.whole is not None and depth == 0 and (_APART.search(gap_text) or _STOCK.search(gap_text)):
            state.whole = None
        # 含 in a bracket that closed before the figure (港澳通行证(含自助)) opens no list
        part = [m for m in _PART.finditer(text, left, lead) if not any(c in text[m.end() : lead] for c in "）)")]
        if part:
            left = part[-1].end()
        if (part or join == "：") and left > gap:
            stop = part[0].start() if part else left - 1
            stop = gap + len(text[gap:stop].rstrip("：:，, "))
            chain = governing(sentence, clause_start(text, gap, stop), stop, stop, None)
            if chain and (not chain[-1].has("nominal") or text[chain[-1].end] == "了"):
                state.chain, state.chain_words = chain, chain_words(sentence, chain)  # 收缴了大量枪支弹药：其中炸药…
                if not state.items or any(c in text[gap : chain[0].start] for c in "，；,;"):
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
            first = prev is not None and prev.whole is state.whole and prev.own_verb and prev.unit == item.unit and join != "；"  # 其中刑拘15名，取保候审8名
            if depth == 0 and item.own_verb and state.part_since != index and join not in ("、", "和") and not first and not _opens(gap_text):
                state.closed, state.closed_at = _candidates(state, item), prev.end if prev is not None else event.start
                item.whole = _same_verb(state, item, join)
                state.whole = state.whole if item.whole is not None else None  # a new verb closes the list of parts
            else:
                item.whole = _in_bracket(state.whole, item) if depth else _best_whole(state, item)
                if item.per is not None and item.whole is not None and item.whole.per is None:
                    item.whole = None  # 共接3000起（100起/天）: a mean is no part of the sum
                if item.whole is not None and item.whole is not state.whole and not item.own_verb and item.num is not None and item.num.has("case"):
                    item.action, item.verb = item.whole.action, item.whole.verb
        elif item.kind == "count" and state.closed and not item.each and not _APART.search(gap_text):
            item.whole = _same_verb(state, item, join)
        state.items.append(item)
    return state.items


def _candidates(state: State, item: Item) -> list[Item]:
    """What stood in front of the list of parts, and the open whole."""
    parts = {id(i) for i in state.items if i.whole is not None}
    return [i for i in state.paragraph if i.kind == "count" and i is not item and id(i) not in parts]


def _alike(one: Mark, other: Mark) -> bool:
    return one.code == other.code and one.code in ("file", "solve", "arrest", "seize", "penalise")


def _same_verb(state: State, item: Item, join: str) -> Item | None:
    """共查处案件57起，行政处罚185人。其中查处赌博案53起，行政处罚178人: each part names its whole by its verb."""
    if item.num is not None and item.object is not None and not item.own_verb:
        for whole in reversed(state.closed):  # 其中重大交通事故7起，死亡7人，一般交通事故845起
            if (
                whole.object is not None and whole.unit == item.unit and item.value <= whole.value and len(whole.object.text) > 1
                and item.object.text != whole.object.text and item.object.text.endswith(whole.object.text)
            ):
                return whole
    if item.verb is None or item.num is None or not (item.own_verb or any(i.verb is item.verb for i in state.items)):
        return None
    far = item.verb.code not in ("file", "solve") and "；" in state.sentence.text[state.closed_at : item.start]
    for whole in reversed(state.closed):
        if whole.verb is not None and (whole.verb.text == item.verb.text or not far and _alike(whole.verb, item.verb)) and whole.unit == item.unit and item.value <= whole.value:
            return whole
    return None


def _opens(gap: str) -> bool:
    """Whether 其中 or 包括 stands in the gap and opens a list of parts."""
    return any(not any(c in gap[m.end() :] for c in "）)") for m in _PART.finditer(gap))


def _candidate(num: Num) -> bool:
    """Whether a numeral may be a figure at all: it has a unit, or is a bare number that a rule may accept."""
    return num.role is None and num.value is not None


def _open_whole(state: State) -> Item | None:
    """The nearest figure in front that can be a whole: a count, not a change or ratio."""
    items = [i for i in (*state.before, *state.items) if (i.kind == "count" or i.measure == "to") and i.value]
    if items and items[-1].per is not None and len(items) > 1 and items[-2].per is None and items[-2].unit == items[-1].unit:
        return items[-2]  # 接报警情287起，日均41起。其中…: parts of the total, not of its mean
    return items[-1] if items else None


_VEHICLES = frozenset(["辆", "辆次", "台", "台次", "车次", "艘", "艘次", "架", "架次", "部"])


def _apart(whole: Item, item: Item) -> bool:
    """Whether a figure cannot be a part: people are not made of vehicles, nor vehicles of people."""
    if whole.num is None or item.num is None:
        return False
    return (whole.num.has("person") and item.unit in _VEHICLES) or (whole.unit in _VEHICLES and item.num.has("person"))


_MADE_OF_MEN = ("支", "个", "组", "户")
"""Units of what has men in it: 队伍3支，其中民警41人."""


def _of_kind(state: State, item: Item, kind: str) -> Item | None:
    """The nearest figure of this paragraph that counts persons or cases and that the part may be of."""
    return next(
        (i for i in reversed(state.paragraph) if i.kind == "count" and i.num is not None and i.num.has(kind) and i.whole is None and i.value >= item.value), None
    )


def _in_bracket(whole: Item, item: Item) -> Item:
    """20件88人（其中强盗案5件12人）: cases in a bracket are of the cases in front of the persons."""
    topic = whole.topic
    return topic if topic is not None and topic.kind == "count" and whole.unit != item.unit == topic.unit else whole


def _other_things(state: State, whole: Item, item: Item) -> bool:
    """Whether things of another unit stand behind parts that have the whole's own."""
    if whole.num is None or item.num is None or whole.unit == item.unit or item.own_verb or whole.num.has("person") or whole.num.has("case") or whole.num.has("money"):
        return False
    if item.num.has("person") or item.num.has("case") or item.num.has("money") or item.num.has("mass"):
        return False
    return any(i.whole is whole and i.unit == whole.unit for i in state.items)


def _best_whole(state: State, item: Item) -> Item | None:
    """The open whole, or, where the part names a verb of its own (其中…立案182起、破案149起), the figure of that verb."""
    whole = state.whole
    if whole is None:
        return None
    if _apart(whole, item):
        state.whole = None  # 出动5731人次，其中民警5228人次，车辆2326台次: vehicles are no part of people
        return None
    if not item.own_verb and item.num is not None and whole.num is not None and not any(whole.num.has(k) for k in ("person", "case")):
        if item.num.has("case") and (cases := _of_kind(state, item, "case")) is not None:
            return cases  # 破获案件85起，缴获毒品84千克。其中目标案件3起: of the 85
        if item.num.has("person") and not whole.num.has("money") and whole.unit not in _MADE_OF_MEN:
            return _of_kind(state, item, "person")  # 枪13把，151人。其中31人: of the 151
    if _other_things(state, whole, item):
        state.whole = None  # 枪支198支，其中猎枪18支，子弹4300发: rounds are no part of guns
        return None
    if not item.own_verb or item.verb is None:
        beside = item.object is not None and item.object.text.endswith(("金额", "价值", "案值", "流水", "市值", "总值", "货值"))
        named = item.object.text[-2:] if item.object is not None else ""
        if beside and item.num is not None and item.num.has("money") and not (whole.object is not None and whole.object.text.endswith(named)):
            return None  # 其中立案156起，涉案金额21亿元: a sum beside the part
        if whole.topic is not None and whole.unit != item.unit and whole.topic.unit == item.unit and whole.topic.kind == "count":
            return whole.topic  # 查破毒品案件107起164人，其中万克以上案件38起
        if whole.num is not None and item.num is not None and whole.unit != item.unit and whole.num.has("money") != item.num.has("money"):
            for other in reversed([*state.before, *state.items]):
                if other.kind == "count" and other.unit == item.unit and other.whole is None:
                    return other  # 接报警情44起，涉案金额186万元。其中冒充客服15起: part of the 44
        return whole
    if whole.verb is not None and whole.verb.code == item.verb.code and whole.unit == item.unit:
        return whole
    candidates = [i for i in (*state.before, *state.items) if i.kind == "count" and i.whole is None and i is not item]
    for other in reversed(candidates):
        if other.verb is not None and other.verb.code == item.verb.code and other.unit == item.unit:
            return other
    return whole if whole.unit == item.unit or whole in state.items else next((i for i in reversed(candidates) if i.unit == item.unit), whole)


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
