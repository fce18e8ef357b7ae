"""Change: 同比下降75%, 减少812宗, 由2.9万辆降至5092辆, 降幅达36%, 少接报6起."""

from __future__ import annotations

import re

from policenews.claims.change_compared import as_compared_before, compared_with, forget_waiting
from policenews.claims.change_move import Move, read_move
from policenews.claims.change_moved import COUNTED, what_moved
from policenews.claims.change_topic import inherit
from policenews.claims.context import Context
from policenews.claims.direction import find_direction
from policenews.claims.items import Item

_WORD_BEHIND = re.compile(r"(?![死伤亡男女])[一-鿿]{2}")
_MOVES = re.compile("降|减|跌|升|增|回落|提高|压")


def change(context: Context) -> Item | None:
    """刑事警情由50起降至10起: a rise or fall by so much or to a new level, against what, and of which object."""
    found = find_direction(context)
    if found is None or _is_a_name(context):
        return None
    move = read_move(context, found)
    compared_with(move)  # 由50起
    what_moved(move)  # 刑事警情
    for counted in COUNTED:  # 比上月少接报14起: how it was counted
        counted(move)
    forget_waiting(context)
    as_compared_before(move)
    if not _tells_of_change(move):
        return None
    if not move.of_victims:
        inherit(context, move.item)
    return move.item


def _is_a_name(context: Context) -> bool:
    """提升114社会化移车服务: a number that is a name."""
    return context.num.unit is None and _WORD_BEHIND.match(context.sentence.text, context.num.stop) is not None


def _tells_of_change(move: Move) -> bool:
    """Not 免签国家拓展到55个: where nothing is compared, a level is a change only by a word that says rise or fall."""
    context, item = move.context, move.item
    if not move.found.to or item.basis is not None or item.prior is not None or context.prev is not None:
        return True
    return _MOVES.search(context.sentence.text, move.found.start, context.num.lead) is not None
