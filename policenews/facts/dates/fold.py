"""`１９５０年`, `兩個月來` as `1950年`, `两个月来`: characters folded one to one, so that offsets hold."""

from __future__ import annotations

import re

_PAIRS = (
    "仨三俩两０0１1２2３3４4５5６6７7８8９9／/兩两個个後后週周號号點点時时禮礼節节國国慶庆陽阳農农曆历歷历臘腊閏闰龍龙雞鸡馬马豬猪紀纪間间過过這这內内連连"
    "當当從从較较與与來来勞劳動动婦妇兒儿軍军師师黨党運运萬万聖圣誕诞驚惊蟄蛰穀谷種种處处鐘钟貳贰參叁歲岁頭头開开齊齐終终舊旧現现晝昼"
    "將将達达發发擬拟計计劃划預预陰阴長长終终禁禁憲宪護护種种滿满滅灭親亲節节結结實实據据於于為为無无對对應应進进財财還还會会總总舉举辦办陸陆"
)
TABLE = {ord(old): new for old, new in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) if old != new}
NEEDED = re.compile("[" + "".join(map(chr, TABLE)) + "]")


_FINANCIAL = re.compile(
    "[壹贰弍叁叄肆伍陆柒捌玖零〇拾]{2,}(?=[年月日号])|(?<=[年月])[壹贰弍叁叄肆伍陆柒捌玖拾]{1,3}(?=[月日号])"
)
_LATIN = re.compile("[一二][九〇零○OＯo0][〇零○OＯo0一二三四五六七八九]{2}(?=年)")
_DASH = re.compile("(?<=[0-9])一(?=[0-9]{1,2}(?:月|日))")
"""A dash that was typed as the character 一: 1一5月."""
_ZERO = str.maketrans("OＯo0", "〇〇〇〇")
_LATIN_SIGNS = ("二O", "二Ｏ", "二o", "二0", "一九")
_FINANCIAL_SIGNS = ("贰零", "贰〇", "壹玖")
"""What such years begin with: most texts have none, and are not searched."""
_PLAIN = str.maketrans("壹贰弍叁叄肆伍陆柒捌玖拾", "一二二三三四五六七八九十")


def fold(text: str) -> str:
    """The text with digits narrowed and the Traditional characters of time words Simplified; same length.

    `貳零貳叁年` is written as on cheques (伍 and 陆 elsewhere are surnames and words), `二OO八年` with letters; `1一5月` has a dash.
    """
    text = text.translate(TABLE) if NEEDED.search(text) else text
    if any(sign in text for sign in _LATIN_SIGNS):
        text = _LATIN.sub(lambda m: m[0].translate(_ZERO), text)
    if any(sign in text for sign in _FINANCIAL_SIGNS):
        text = _FINANCIAL.sub(lambda m: m[0].translate(_PLAIN), text)
    return _DASH.sub("-", text)
