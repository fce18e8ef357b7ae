"""治安部门排查旅馆9家 behind the deeds of the 交警大队: a department that is no organ by name turns back to the bureau."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.lists import duties

_OPENS = re.compile(r"[\s　]*(?:[^，。；：！？\n]{0,14}[，：])?(?:公安|我局|县局|市局|分局)?(?P<duty>[一-鿿]{2,6}?)(?:管理)?部门(?!的?负责)")
_SQUAD = re.compile(r"(?:总队|支队|大队|中队|中心)$")
_BUREAU = re.compile(r"(?:公安局|公安厅|分局)$")
_TRAFFIC = ("交警", "交通警察", "交巡警", "交管", "交通管理")


def other_department(text: str, begin: int, end: int, squad: str) -> bool:
    """Whether the words at `begin` open with a department of another duty than that of the squad of this name."""
    opened = _OPENS.match(text, begin, end)
    if opened is None or not _SQUAD.search(squad):
        return False
    duty = opened["duty"]
    same = duty in squad or duty in _TRAFFIC and any(word in squad for word in _TRAFFIC)
    return duty in duties()[0] and not same


def bureau_above(names: Sequence[str], index: int) -> int | None:
    """The bureau that the organ `index` is part of; None where it is not among the organs named."""
    own = names[index]
    above = [name for name in names if name != own and own.startswith(name) and _BUREAU.search(name)]
    return names.index(max(above, key=len)) if above else None
