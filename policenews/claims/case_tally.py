"""Cases that came up and cases that were solved, told by two bare numbers: 现行命案发12破12."""

from __future__ import annotations

import re

from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.marks import Mark
from policenews.claims.new_item import new_item
from policenews.claims.phrases import phrase
from policenews.rules import Rule

_TALLY = re.compile(r"(?P<came>发)(?P<n>\d{1,4})(?P<solved>破)(?P<m>\d{1,4})(?=[，。；、）)（(”\s]|$)")
_LONGEST = 9
"""Characters from 发 to the end of the second number."""


def tally(context: Context) -> Item | None:
    """命案发12破12: twelve came up, twelve were solved."""
    num, text = context.num, context.sentence.text
    if num.unit is not None:
        return None
    found = next((m for m in _TALLY.finditer(text, max(context.sentence.start, num.start - _LONGEST), context.sentence.end) if num.start in (m.start("n"), m.start("m"))), None)
    if found is None:
        return None
    came = num.start == found.start("n")
    item, span = new_item(context), found.span("came" if came else "solved")
    word = text[slice(*span)]
    item.own_verb, item.verb, item.action = True, Mark("verb", *span, word, "occur" if came else "solve"), Words(word, (span,))
    item.object = phrase(context.sentence, context.clause, found.start()) if came else context.prev.object if context.prev is not None else None
    return item


RULES = (
    Rule(
        name="level.tally",
        kind="item",
        why="发 and 破 with bare numbers side by side count the cases that came up and those solved.",
        yes=("现行命案发⟦12⟧破⟦11⟧，实现快侦快破。 | value=12 action=发 object=现行命案 activity=occur ; value=11 action=破 object=现行命案 activity=solve",),
        no=("民警在发12破损路段设卡⟦2⟧处。 | value=2",),
        apply=tally,
    ),
)
