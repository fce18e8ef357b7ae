"""Units at a numeral's right edge: `人次` of 560人次, `部（台）` of 490余部（台）, `%` of 75%."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policenews.rules import Word

Found = tuple[str | None, frozenset[str], str | None, int, bool]
"""unit as written, flags, currency, end, and whether 余 stood inside (4万余元 written 4万 余元)."""

_NONE: frozenset[str] = frozenset()
_RATIO = frozenset({"ratio"})


class UnitReader:
    """Looks units up by longest match; built once from the vocabulary and a user's own words."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = {word.text: word for word in words if word.kind == "unit"}
        # 个月, 家庭, 处理 ... : the character is not a unit where it begins another word
        not_units = r"(?!个多?(?:月|小时|工作日|星期|礼拜|世纪)|家庭|家属|部门|部位|名单(?![元亲身])|位于|处理|处置|处罚|起来|起步|位数|次事故|次伤害|次污染|次日|次要|本地|所有|户籍|人口|口之|场所(?!次)|组织|支队|支付|条件|条例|项目|面积|类型|天|分钟|分之)"
        # 46件次之: the next in rank, no 件次; 2月11日元宵节: no yen
        alternatives = "|".join(re.escape(w) + ("(?!之)" if w.endswith("次") else "(?![宵旦])" if w == "日元" else "") for w in sorted(self.words, key=len, reverse=True))
        self._unit = re.compile(
            rf"[ \u2009\xa0]?(?P<more>[余多](?=[ ]?(?:{alternatives})))?[ ]?"
            rf"(?:(?P<pct>%|‰|个百分点|百分点)|{not_units}(?P<unit>{alternatives})"
            rf"(?P<alt>(?<!元)[（(](?:{alternatives}|列)(?:[、/](?:{alternatives}|列))*[)）]次?|(?<=[人台辆名艘])/次|(?<![元里米吨克斤升])(?:/(?:[辆列台次人件份艘套部张家户名处场起条个只枚支班趟]次?|架次))+(?![一-鿿]?[/\d]))?)(?:(?<![A-Za-z])|(?![A-Za-z]))"
        )

    def at(self, text: str, place: int) -> Found:
        """The unit that begins at `place`; (None, ...) where none does."""
        match = self._unit.match(text, place)
        if not match or text.startswith("案发", place):  # 零案发率
            return (None, _NONE, None, place, False)
        more = match["more"] is not None
        if match["pct"]:
            return (match["pct"], _RATIO, None, match.end(), more)
        word = self.words[match["unit"]]
        unit = match["unit"] + (match["alt"] or "")
        return (unit, word.flags, word.code if "money" in word.flags else None, match.end(), more)
