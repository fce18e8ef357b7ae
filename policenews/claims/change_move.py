"""A change while it is read: the figure, the word that says which way, the item that it becomes."""

from __future__ import annotations

from dataclasses import dataclass

from policenews.claims.context import Context
from policenews.claims.direction import Found
from policenews.claims.items import Item
from policenews.claims.new_item import mean_in, new_item
from policenews.facts.dates.compare import SEVERAL


@dataclass(slots=True)
class Move:
    """A figure that rose or fell. 本月接报警情环比下降8%: `found` is 下降, `begin` the place of 本月."""

    context: Context
    found: Found
    item: Item
    begin: int
    """Where the words begin that say what moved."""

    @property
    def of_victims(self) -> bool:
        """多死1人: the verb itself says what is counted."""
        return self.found.verb in ("死", "伤", "亡")


def read_move(context: Context, found: Found) -> Move:
    """同比下降12%: the item of a change, with the direction and whether the figure is the amount or the new level."""
    item = new_item(context)
    item.kind, item.per = "change", _mean_to(context) if found.to else None
    item.direction, item.measure = found.direction, "to" if found.to else "by"  # type: ignore[assignment]
    several = SEVERAL.search(context.sentence.text, context.gap, context.num.lead)
    left = context.left if several is None or not several.start() < context.left < several.end() else context.clause
    return Move(context, found, item, begin=max(left, context.gap))


def _mean_to(context: Context) -> str | None:
    """由日均3起减到1起: a mean that stands right at the old or the new figure is one of both; 日均车流由…增至 names what moved."""
    num, waiting = context.num, context.state.waiting
    if num.has("length"):
        return None  # 由每小时18公里提升到31公里
    ends = [num.lead] if waiting is None or waiting.lead < context.clause else [waiting.lead, num.lead]
    return next((mean for end in ends if (mean := mean_in(context.sentence.text, max(context.clause, end - 4), end))), None)
