"""Words of deeds that others do: 救援 of 救援公司, 洗钱 of 洗钱团伙, 采集 of 打击非法采集个人信息案件."""

from __future__ import annotations

import re

from policenews.claims.chain_candidate import Candidate

_HOUSE = re.compile("公司|门店|店|铺|户")
_SERVICES = frozenset({"serve", "deploy", "publicise", "license", "equip", "recover", "other"})


def trade_of_house(word: Candidate) -> bool:
    """检查救援公司3家、搬运公司4家, 走访帮扶户12户: what the house does or has, not what was done to it."""
    if word.mark.code not in _SERVICES or not word.found and word.last_in_front not in "、和及与":
        return False
    house = _HOUSE.match(word.text, word.mark.end, word.end)
    return house is not None and word.figure_follows(house.end() - word.mark.end)


_DONE_TO_GROUPS = frozenset({"dismantle", "arrest", "solve", "seize", "find", "handle", "penalise", "inspect", "detain", "file", "rectify"})
_CRIMES = frozenset({"赌博", "诈骗", "色情", "非法", "涉诈", "涉赌", "涉黄", "淫秽", "洗钱", "网赌", "电诈"})
_TRADE = re.compile("[一-鿿]{2}$")


def trade_of_group(word: Candidate) -> bool:
    """打掉洗钱团伙1个、技术支撑团伙2个: what the group did for others."""
    mark = word.mark
    if mark.code in _DONE_TO_GROUPS:
        return False
    if word.text.startswith(("平台", "团队", "网站", "通道", "网络"), mark.end):
        return word.text[mark.start - 2 : mark.start] in _CRIMES  # 打掉技术团队30个、赌博推广平台20个
    if not word.text.startswith(("团伙", "窝点", "犯罪集团"), mark.end):
        return False
    return mark.start - 2 >= word.start and _TRADE.search(word.text, mark.start - 2, mark.start) is not None


_TREATMENT = re.compile("(?:[、和]?社区(?:康复|戒毒))?(?:工作|指导|服务|管理)?(?:中心|站|所|点|场所|工作室)(?!次)")


def treatment_place(word: Candidate) -> bool:
    """建立社区戒毒社区康复中心9个: what the place is for."""
    return word.mark.text.endswith(("戒毒", "康复")) and _TREATMENT.match(word.text, word.mark.end, word.end) is not None


_OFFENCES = frozenset({"case", "fraud_case", "gang", "suspect", "alarm"})


def of_an_offence(word: Candidate) -> bool:
    """贩卖毒品案件12起: the kind of case; 贩卖冰毒300克 is what was done, 贩卖给17人 to whom."""
    if not word.mark.has("crime"):
        return False
    return word.text.startswith(("给", "至", "到", "往"), word.mark.end) or _offence_follows(word)


def _offence_follows(word: Candidate) -> bool:
    """Whether what the next figure counts is an offence or an offender."""
    place = word.mark.end
    num = next(iter(word.sentence.nums_between(place, word.end)), None)
    return any(m.kind == "noun" and m.code in _OFFENCES for m in word.sentence.marks.within(place, num.lead if num is not None and num.lead > place + 1 else word.end))


_UNLAWFULLY = re.compile("(?:非法|擅自)(?:[一-鿿]{1,6}[、和及])*$")


_FOUND_OUT = ("查明", "查证", "查实")


def unlawful(word: Candidate) -> bool:
    """打击非法采集、提供个人信息案件7起: what others did against the law."""
    at = word.mark.start
    return not word.mark.has("crime") and _UNLAWFULLY.search(word.text, max(word.start, at - 20), at) is not None and (_offence_follows(word) or any(m.text in _FOUND_OUT for m in word.found[-1:]))
