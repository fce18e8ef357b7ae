"""One way of writing: where an article writes 衡阳市公安局交通警察支队车辆管理所, its 衡东车管所 is no 交警大队车管所.

What stands between a place and a room is only implied, so that its form is taken from where the article writes it out.
"""

from __future__ import annotations

from collections.abc import Iterable

from policenews.facts.agencies.tree import Node

_SQUADS = ("总队", "支队", "大队")
IMPLIED, SPOKEN, WRITTEN = -1, 1, 2
"""How well a form is attested: not written at all, written behind a short name (衡东车管所), written in a chain."""


def one_style(nodes: Iterable[Node]) -> None:
    """Give implied squads and rooms of the traffic police the form that the article has written out elsewhere."""
    found = list(nodes)
    told = {node.own for node in found if node.weight >= WRITTEN}
    squads = any("交通警察" + size in told for size in _SQUADS) and not any("交警" + size in told for size in _SQUADS)
    for node in found:
        if squads and node.weight <= IMPLIED and node.own in ("交警支队", "交警大队"):
            node.own = "交通警察" + node.own[2:]
        elif node.own == "车管所" and node.weight <= SPOKEN and "车辆管理所" in told and "车管所" not in told:
            node.own = "车辆管理所"
