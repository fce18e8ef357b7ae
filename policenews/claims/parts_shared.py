"""A figure of a list of parts while its whole is sought, and what its cases ask of figures."""

from __future__ import annotations

from dataclasses import dataclass

from policenews.claims.context import Context, State
from policenews.claims.items import Item


@dataclass(slots=True)
class Part:
    """A figure where a list of parts is open: 猎枪18支 of 枪支198支，其中猎枪18支."""

    context: Context
    item: Item
    whole: Item
    """The figure whose parts are told."""

    @property
    def state(self) -> State:
        return self.context.state

    @property
    def counted(self) -> bool:
        """Whether both are numerals: a stated zero has no unit that says what kind of thing it counts."""
        return self.item.num is not None and self.whole.num is not None


def counts(item: Item, kind: str) -> bool:
    """Whether a figure counts persons, cases or money, as far as its unit says."""
    return item.num is not None and item.num.has(kind)


def fits(item: Item, whole: Item) -> bool:
    """Whether a figure has the unit of a whole and is no more than that."""
    return item.unit == whole.unit and item.value <= whole.value
