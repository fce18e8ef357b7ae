"""Trends told in words: 明显增多 of “两车”被盗明显增多, 由降转升 of 入室盗窃警情由降转升: how a thing fared, not what it is."""

from __future__ import annotations

import re

from policenews.claims.direction import LONG
from policenews.claims.items import Words

_HOW = "虽然|虽|同样|录得|仍|再度|同比|环比|全部|都|整体|总体|大体|连续|持续|实现|呈|也|均|亦|有所|明显|大幅|小幅|显著|稳步|继续|零星|相对|较为|略有|保持"
_TURN = r"由[升降增减]转[升降增减]|止[升跌降涨][回转]?[升降稳跌涨]|(?:有升有|先升后|先降后|稳中[有趋]|降中[有趋])[升降好稳]|双降|双下降|双升|双上升"
_RECORD = r"[为是创达](?:下|出)?(?:了)?(?:[近年自建有][^，。；]{0,10}?)?(?:最[低高少多好]|新[低高])"
_STATE = "总量[较仍]?大|数量[较仍]?[大多]|占比[较仍最]?[大高]|抬头|反弹|回升|高发|多发|频发|突出|居高不下|平稳|稳定|向好|趋缓|趋稳|下行|活跃|发生|增幅较大|降幅较大|降幅明显|增幅明显"
TREND = rf"(?:[“「]|{_HOW})*(?:[一二三四五六七八九十两\d]+年)?(?:实现|呈|保持|均|[两三]位数)*[“「]?(?:{LONG}|{_TURN}|{_RECORD})"
"""失车案同样录得增加: a rise or fall without a figure."""
_FARED = re.compile(rf"(?:{_HOW})*(?:{LONG}|{_TURN}|{_STATE})(?:态势|趋势|势头)?$")


def without_trend(words: Words) -> Words:
    """“两车”被盗 of “两车”被盗明显增多, 接触型警情 of 接触型警情抬头: what the line is about; as it is where nothing would be left."""
    said = _FARED.search(words.text)
    if said is None or said.start() < 2 or len(words.ranges) != 1:
        return words
    start = words.ranges[0][0]
    return Words(words.text[: said.start()], ((start, start + said.start()),))
