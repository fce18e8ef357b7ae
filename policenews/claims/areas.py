"""Whose area a sentence is about: 辖区 behind a bureau's 治安大队 is the bureau's, 全区 that of the 利通区分局 above it.

A squad of one duty has no area of its own; a station, the traffic police and a squad named by a place have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.agencies.lists import duties
from policenews.words.divisions import table

_OPENS = re.compile(r"[\s　]*(?:[^，。；！？\n]{0,14}?(?:年|月|日|时|期间|以来|季度|目前|至今|当前|周|天)[，,]?)?(辖区内?|全[区县旗])(?!公安|警|各级|[^，。；\n]{0,4}派出所)")
"""2024年12月，辖区接报…: how a sentence turns from a squad to the area."""
_AREA = re.compile(r"(?:大队|支队|中队|总队|中心)$")
_BUREAU = re.compile(r"(?:公安局|分局)$")


_MATTERS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("交警", "交通警察", "交巡警", "交通管理", "交管"), re.compile(r"(?:发生|接报|接处|未发生)?(?:的?涉?及?道路|农村)?(?:交通(?:事故|违法|警情|肇事|安全|秩序)|(?:机动车|驾驶人)(?:保有量|总量)|亡人(?:道路)?交通事故)")),
    (("禁毒", "缉毒"), re.compile(r"(?:现有|在册|新增|登记在册|新发现|查处)*(?:吸毒|涉毒|毒品|戒毒|社区戒毒|吸贩毒)")),
    (("出入境",), re.compile(r"(?:共|累计)?(?:办理|签发|受理)?(?:出入境|护照|签证|往来港澳|外国人|境外人员|外籍)")),
    (("反诈", "反电"), re.compile(r"(?:接报|立|共|发生)*(?:电信网络|电信|网络|电诈|涉诈|诈骗)")),
)
"""What the figures of the whole area are about that squads of one duty keep themselves, and how these squads are called."""


def keeps_itself(own: str, text: str, at: int) -> bool:
    """Whether what the words at `at` (behind 全县) are about is the matter of the squad itself: traffic accidents of the 交警大队."""
    return any(own.startswith(duties_of) and matter.match(text, at) is not None for duties_of, matter in _MATTERS)


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
    if keeps_itself(own.removeprefix(bureau), text, opened.end()):
        return None
    if area.startswith("全"):
        region = any("自治区公安厅" in name for name in names)  # 全区 is all of 广西 there
        same = bureau.endswith((area[1] + "公安局", "分局" if area == "全区" and not region else area[1] + "分局"))
        return names.index(bureau) if same else None
    rest = own.removeprefix(bureau)
    plain = _AREA.sub("", rest) in duties()[0] or rest.endswith("中心")
    return names.index(bureau) if plain and _AREA.search(rest) and "交" not in rest and "高速" not in rest else None


_TELLS_OF = re.compile(
    r"[\s　]*(?:其中[，,]?)?(?P<place>[一-鿿]{2,3}?)(?:[、和及][一-鿿]{2,3})*(?P<did>(?:全?[省市])?(?:公安交管部门)?(?:共(?!同)|累计|分别|则|投入|出动|派出|组织|查处|破获|抓获|查获|转移))"
)
"""浙江共投入…, 福建、江西分别救助…: how a sentence turns to a place by its short name."""


def place_told_of(text: str, at: int) -> str | None:
    """浙江 of 浙江共投入警力9万人次 at `at`: the short name of the province, city or county that what follows is about."""
    told = _TELLS_OF.match(text, at)
    return told["place"] if told is not None and table().is_short(told["place"]) else None


_PARTS = ("派出所", "大队", "中队", "支队", "分局")
_AREA_OF_FORCE = re.compile("[全我][省市县区旗]")
_SO_MANY = re.compile(r"(?:各|所有|[两二三四五六七八九十\d]个?)$")


def more_than_own(text: str, low: int, start: int, end: int, own: str) -> bool:
    """两个中队共教育120名 in an article of one 中队, 全省公安机关 in one of a county: more than the organ `own` did.

    The words start..end name the force or the organs of a kind; the words before them are read from `low` on.
    """
    said = text[start:end]
    part = next((one for one in _PARTS if said.endswith(one)), "")
    if part and own.endswith(part):
        return _SO_MANY.search(text, max(low, start - 3), end - len(part)) is not None
    area = _AREA_OF_FORCE.match(said)
    return area is not None and not covers(own, area.group()[-1])


def covers(own: str, area: str) -> bool:
    """Whether 全县 can be the area of 南华县公安局一街派出所: not 全省, nor 全市 where the organ is one of a 分局."""
    core, _, rest = own.partition("公安")
    if not core or area not in "省市县旗区":
        return True
    return area == "区" if "分局" in rest else core[-1] not in "省市县旗" or core[-1] == area
