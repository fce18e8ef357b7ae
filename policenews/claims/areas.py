"""Whose area a sentence is about: 辖区 behind a bureau's 治安大队 is the bureau's, 全区 that of the 利通区分局 above it.

A squad of one duty has no area of its own; a station, the traffic police and a squad named by a place have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.lists import duties

_OPENS = re.compile(r"[\s　]*(?:[^，。；！？\n]{0,14}?(?:年|月|日|时|期间|以来|季度|目前|至今|当前|周|天)[，,]?)?(辖区内?|全[区县旗])(?!公安|警|各级|[^，。；\n]{0,4}派出所)")
"""2024年12月，辖区接报…: how a sentence turns from a squad to the area."""
_AREA = re.compile(r"(?:大队|支队|中队|总队|中心)$")
_BUREAU = re.compile(r"(?:公安局|分局)$")


def area_of(text: str, sentence: int, names: Sequence[str], index: int) -> int | None:
    """The bureau above the organ `index` whose area the sentence that begins at `sentence` tells of; None where it tells of none."""
    opened = _OPENS.match(text, sentence)
    if opened is None:
        return None
    own, area = names[index], opened.group(1)
    above = [name for name in names if name != own and own.startswith(name) and _BUREAU.search(name)]
    bureau = max(above, key=len, default=None)
    if bureau is None:
        return None
    if area.startswith("全"):
        region = any("自治区公安厅" in name for name in names)  # 全区 is all of 广西 there
        same = bureau.endswith((area[1] + "公安局", "分局" if area == "全区" and not region else area[1] + "分局"))
        return names.index(bureau) if same else None
    rest = own.removeprefix(bureau)
    plain = _AREA.sub("", rest) in duties()[0] or rest.endswith("中心")
    return names.index(bureau) if plain and _AREA.search(rest) and "交" not in rest and "高速" not in rest else None
