"""Which organ stands above which: 公安局 above its 派出所."""

from __future__ import annotations

from policenews.facts.agencies.tree import Node


def related(one: Node, other: Node) -> bool:
    """Whether one organ is the other or stands above or below it."""
    return above(one, other) or above(other, one)


def above(upper: Node, node: Node | None) -> bool:
    """Whether one organ is the other or one that it stands below."""
    while node is not None:
        if node is upper:
            return True
        node = node.parent
    return False
