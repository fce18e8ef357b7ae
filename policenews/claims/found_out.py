"""查明嫌疑人先后贩卖冰毒300克, 交代盗窃电动车15辆: what was found out is what the offenders did, and to what."""

from __future__ import annotations

import re

from policenews.claims.items import Words
from policenews.claims.level_figure import Figure
from policenews.claims.marks import Mark

_FOUND_OUT = frozenset({"查明", "查实", "查证", "交代", "供述", "供认", "核实"})
_THEY_DID = re.compile(
    "(?:[一-鿿]{0,8}?(?:不法分子|嫌疑人|犯罪分子|违法人员|团伙|[一-鿿]某某?|[二三四五六七八九]?人|其|二人))?(?:先后|累计|多次|共|已|曾|涉嫌|伙同他人|在[一-鿿]{2,8}?|非法|违法|违规)*"
    "(?P<deed>贩卖|贩运|销售|出售|倒卖|骗取|诈骗|盗窃|窃取|盗取|经营|走私|运输|持有|生产|制造|制售|收购|捕捞|猎捕|狩猎|采伐|砍伐|侵占|挪用|购买|购进|私藏)"
    "(?P<thing>[^，。；]{2,})"
)


def found_out(figure: Figure) -> None:
    """查明嫌疑人先后贩卖冰毒300克: the deed is theirs, the thing what they did it to; nothing of 查明诈骗嫌疑人20名, 交代诈骗案12起."""
    item = figure.item
    if item.verb is None or item.verb.text not in _FOUND_OUT or item.object is None or len(item.object.ranges) != 1 or figure.context.num.has("case") or figure.context.num.has("person"):
        return
    told = _THEY_DID.fullmatch(item.object.text)
    if told is None:
        return
    base = item.object.ranges[0][0]
    start, end = base + told.start("deed"), base + told.end("deed")
    item.action, item.verb = Words(told["deed"], ((start, end),)), Mark("verb", start, end, told["deed"], "occur")
    item.object = Words(told["thing"], ((end, base + told.end("thing")),))


_HELPED = re.compile("(?:帮助|协助|帮忙|帮)(?P<who>[^，。；]{2,16}?)(?:成功|顺利|及时)?$")
_KIN = frozenset({"亲人", "家人", "亲属", "家属", "父母", "子女", "监护人", "家"})


def helped(figure: Figure) -> None:
    """帮助走失儿童、老人找到亲人21人次: those who were helped are counted, not their kin."""
    item = figure.item
    if item.object is None or item.object.text not in _KIN or not figure.chain or not figure.context.num.has("person"):
        return
    text, start = figure.text, figure.chain[-1].start
    told = _HELPED.search(text, figure.context.left, start)
    if told is None:
        return
    item.object = Words(told["who"], (told.span("who"),))
    item.action = Words(text[told.start() : told.start("who")], ((told.start(), told.start("who")),))
