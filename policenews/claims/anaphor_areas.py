"""Areas in the place of a name: 城区 of 交通事故下降6%，其中城区下降7% says where; what falls is what was named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.items import Item, Sentence

_AREA = re.compile("岛[内外]|(?:主|老|中心)?城区|城镇|乡镇|农村|市区|郊区|县城|城乡|国道|省道|高速公路|城市道路|农村公路|校园|辖区内?")
_EVENT = re.compile(r"(?:警情|案件?|事故|纠纷|火灾|违法|投诉)(?:起?数|总?量)?$")


def of_area(sentence: Sentence, before: Sequence[Item], item: Item) -> bool:
    """交通事故下降6%，其中城区下降7%，农村上升3%: where, not what."""
    if item.kind != "change" or item.object is None or _AREA.fullmatch(item.object.text) is None:
        return False
    told = next((i for i in (*reversed(before), *reversed(sentence.earlier)) if i.object is not None and _EVENT.search(i.object.text)), None)
    if told is None:
        return False
    item.object, item.topic = told.object, told
    item.rules.append("anaphor")
    return True
