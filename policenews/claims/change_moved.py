"""What moved, and how it was counted: 刑事警情 of 刑事警情同比下降8%; 本月接报警情环比上升 counts alarms as received."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.change_clause import clause_before
from policenews.claims.change_move import Move
from policenews.claims.change_object import object_before
from policenews.claims.items import Words
from policenews.claims.marks import Mark
from policenews.claims.phrases import phrase

_WHERE = re.compile(r"(?P<what>(?:[一-鿿]{2,10}(?=以))?)以?[一-鿿]{2,4}[市县](?:[两三四五]?[市县区])?$")
_FILED = re.compile(r"立(?!案|功)[一-鿿“”、]{2,}案")
_RECEIVING = frozenset({"接报", "接警", "接获", "接到"})


def what_moved(move: Move) -> None:
    """刑事警情同比下降8%: the words in front of the comparison, those of the earlier figure, or those of the clause in front."""
    item, found, context = move.item, move.found, move.context
    if found.object is not None:
        item.object = phrase(context.sentence, *found.object)
    elif move.begin < found.start:  # not in 凶杀案较去年减半，至8宗: there the clause in front says it
        item.object = object_before(context, move.begin, found.start)
    if item.prior is not None and (item.object is None or found.to):
        item.object = context.state.waiting_object or item.object
    if item.object is None and not move.of_victims:
        item.object = clause_before(context)
    if item.object is not None:
        item.object = _without_place(item.object)


def _without_place(words: Words) -> Words | None:
    """酒驾死亡以甲市减少38人最多，乙市减少16人次之: 酒驾死亡, and nothing for 乙市."""
    where = _WHERE.match(words.text)
    if where is None:
        return words
    named, start = where["what"], words.ranges[0][0]
    return Words(named, ((start, start + len(named)),)) if named else None


def with_prior(move: Move) -> None:
    """由去年接报22宗增至35宗: the verb of the earlier figure."""
    if move.item.prior is not None:
        move.item.verb = move.context.state.waiting_verb


def with_verb(move: Move) -> None:
    """比上月少接报14起警情: the verb stands behind 少."""
    if move.found.verb is not None:
        _counted_by(move, move.found.verb, _verb_between(move, move.found.start, move.context.num.lead))


def as_received(move: Move) -> None:
    """本月接报接触型警情环比上升12%: the alarms, as received."""
    item = move.item
    if move.found.verb is not None:
        return
    verb = next((m for m in move.context.sentence.marks.within(move.begin, move.found.start) if m.kind == "verb" and m.text in _RECEIVING), None)
    if verb is None or move.context.sentence.text.startswith(("数", "量", "率"), verb.end):
        return  # 接警数: the name of the number
    if item.object is not None and item.object.text.startswith(verb.text) and len(item.object.text) > 4 and len(item.object.ranges) == 1:
        item.object = _behind(item.object, len(verb.text))
    if item.object is None or item.object.ranges[0][0] >= move.begin:
        _counted_by(move, verb.text, verb)


def as_filed(move: Move) -> None:
    """立刑事案件同比下降12%: the cases, as filed."""
    words = move.item.object
    if words is None or move.found.verb is not None or not _FILED.match(words.text):
        return
    start = words.ranges[0][0]
    verb = _verb_between(move, start, start + 1)
    if verb is not None and verb.code == "file":
        _counted_by(move, verb.text, verb)
        move.item.object = _behind(words, 1)


COUNTED: tuple[Callable[[Move], None], ...] = (
    with_prior,
    with_verb,
    as_received,
    as_filed,
)
"""The verb of what moved, where the words name one."""


def _counted_by(move: Move, word: str, verb: Mark | None) -> None:
    move.item.verb = verb
    move.item.notes.append(("verb", word))


def _verb_between(move: Move, start: int, end: int) -> Mark | None:
    return next((m for m in move.context.sentence.marks.within(start, end) if m.kind == "verb"), None)


def _behind(words: Words, length: int) -> Words:
    """刑事案件 of 立刑事案件: the words without the verb in front."""
    start, end = words.ranges[0]
    return Words(words.text[length:], ((start + length, end),))
