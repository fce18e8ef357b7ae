"""Numerals in every dress: `1.3万余人次` is 13000, bound more, unit 人次.

One pattern finds every run of digits or Han numerals; a small reader gives its value. The unit is read at the
numeral's right edge, the bound (约, 近, 余, 以上) on both sides. Purely Han cores go through cn2an, which
reads them well when isolated; mixed ones (2亿5千3百多万, 31万4,209) it cannot read, so they are composed here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from policenews.facts.units import UnitReader
from policenews.models import Bound

HAN = "〇○零一二三四五六七八九十百千万亿两廿卅"
_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_SCALE = {"十": 10, "百": 100, "千": 1000}
_MYRIAD = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}

_LONGEST = 30  # characters; longer runs of digits are no figures

_ARABIC = (
    r"(?:\d{1,3}(?:[,，]\d{3})++(?!\d)(?:\.\d++)?"  # 1,240 and 1，240
    r"|\d{1,3}(?:[ \u2009\u202f\xa0]\d{3})++(?![\d.年月日号])"  # 1 240
    r"|(?:(?<=[一-鿿”])|(?<=[一-鿿”] ))\d{1,2}[ \u2009]\d{2}(?=\s?[余多]?[万]?[余多]?[艘辆台支部张份本条户间名人起件个家只面头匹枚元](?![一-鿿]*\s\d))"  # 滩羊 1 46 只
    r"|\d(?:[ \u2009]\d){1,}+(?=\s?%)|(?<=[一-鿿])\d[ \u2009]\d(?=[艘辆台支部张份本条户间场所人名起件个处家])|\d(?:[ \u2009]\d){2,}+(?=\s?[余多万人家起件个名处次])"  # 5 5 %, 1 2 1 家
    r"|\d++(?:\.\d++)?)"
)
_SCALED = r"(?:[十万亿]|百(?!分[点之])|千(?![克米瓦伏卡]))"  # 千克 is a unit
_MIXED = rf"{_ARABIC}(?:个多?(?=[万亿]))?(?:[^\S\t]?[余多几]?{_SCALED}+(?:[零〇]?\d[\d,]*+(?:\.\d++)?|[^\S\t]\d[\d,]*+(?:\.\d++)?(?=\s?{_SCALED}))?)*(?:[^\S\t]?[余多几](?![年月日]))?"
_HAN_CORE = r"(?:[上数几成](?=[十百千万亿]))?(?:[〇○零一二三四五六七八九十百万亿两廿卅]|千(?![克米瓦伏卡])|(?<=[一二三四五六七八九])0(?![\d.]))+(?:[余多几][十百千万亿]++)*(?:[点．.][零〇○一二三四五六七八九]++(?:[十百千]?[万亿])?)?(?:[余多几](?!年|个?月|云))?"
NUMERAL = re.compile(
    rf"(?P<frac>(?:[百千万]分之|百分(?=[一二三四五六七八九十]{{1,3}}(?:点[零一二三四五六七八九]|[，。；、,; \n]|$)))(?:{_MIXED}|{_HAN_CORE}))"
    rf"|(?P<tenth>[一二三四五六七八九两\d]成(?:半|\d(?![\d万千百十起件名人家个%]|[.,]\d)|[一二三四五六七八九](?![十百千万亿起件名人家个处宗是])|(?![立员功果绩效为人年本品都就交分长型熟套批因像])|(?=人(?:已|均|被|都|表示|认为|是|属|[，。；]))))"
    rf"|(?P<arabic>{_MIXED})"
    rf"|(?P<han>{_HAN_CORE})"
)
_PARTS = re.compile(rf"\d[\d,， \u2009\u202f\xa0]*(?:\.\d+)?|[{HAN}]")

_BEFORE: tuple[tuple[str, Bound], ...] = (
    ("超过", "more"), ("不下于", "more"), ("不下", "more"), ("高达", "exact"), ("突破", "more"), ("至少", "more"), ("最少", "more"), ("不少于", "more"),
    ("不低于", "more"), ("逾", "more"), ("超", "more"), ("将近", "less"), ("接近", "less"),
    ("低于", "less"), ("少于", "less"), ("不足", "less"), ("不到", "less"), ("近", "less"), ("大约", "about"), ("约为", "about"), ("约达", "about"), ("约有", "about"), ("约计", "about"), ("约值", "about"), ("约", "about"),
    ("不超过", "less"), ("多达", "exact"), ("大概", "about"), ("共约", "about"),
)  # fmt: skip
_NO_BOUND_BEHIND = {"约": "预签公节条制合邀解特商", "近": "附邻临亲就最远毗靠", "超": "商"}
"""What makes another word of a bound: 预约, 附近, 商超; but 客商超过 and 外商近 are read."""
_BEFORE_RE = re.compile("(?:" + "|".join(
    (f"(?:(?<![{_NO_BOUND_BEHIND[w[0]]}])|(?<=折合))" if w[0] in _NO_BOUND_BEHIND and w != "超过" else "") + w
    for w in sorted((w for w, _ in _BEFORE), key=len, reverse=True)
) + r")\s?$")  # fmt: skip
_BEFORE_BOUND = dict(_BEFORE)
_LAST_BEFORE = frozenset({word[-1] for word, _ in _BEFORE}) | frozenset(" \u2009\u202f\xa0\u3000\t\n\r")
_AFTER_RE = re.compile(r"[^\S\t\n]?(?:(?P<more>以上|有余|之多|余(?![款额地力粮热])|多(?=[，。、；]|$))|(?P<less>以下|以内|之内)|(?P<about>左右|上下))")
_AFTER_NOT = re.compile(r"(?:以上|以下|以内)(?=学历|职务|职称|人员|老人|青年)")
_CURRENCY = re.compile(r"(?:(?P<CNY>人民币|RMB|¥)|(?P<HKD>港币|港元|HK\$)|(?P<TWD>新台币|台币|NT\$)|(?P<USD>美元|美金|US\$))\s?(?:约|近|逾|超过|超|合计|共计|共|达)?\s?$")
_RANGE = re.compile("(?:[ \u3000](?=[-－—–~～][ \u3000]|[至到]))?[-－—–~～至到][ \u3000]?")
"""3至5人, 3 - 5人; not the minus of the next cell of a row (-8.3%, -21.4%)."""


@dataclass(slots=True)
class Num:
    """One numeral of the text: `start..end` its characters, `stop` the end of its unit and bound.

    `value` is None where it cannot be read with certainty. `unit` is as written without 万/亿; `lead` is where its bound
    in front (约, 近) begins.
    """

    start: int
    end: int
    lead: int
    stop: int
    form: str
    value: Decimal | None
    upper: Decimal | None = None
    bound: Bound = "exact"
    unit: str | None = None
    flags: frozenset[str] = frozenset()
    currency: str | None = None
    role: str | None = None
    rule: str = ""

    def has(self, flag: str) -> bool:
        """Whether the unit carries this flag (person, case, money, mass, ratio ...)."""
        return flag in self.flags


_MIXED_HAN = re.compile(r"[一二三四五六七八九][一二三四五六七八九0]+")
"""一一0: Han digits with an Arabic nought among them."""


@lru_cache(maxsize=4096)
def value_of(text: str) -> Decimal | None:
    """`21万5千` is 215000, `一千二百余` 1200, `2亿5千3百多万` 253000000; None where it cannot be read."""
    text = text.replace("余", "").replace("多", "").replace("几", "").replace("个", "").strip()
    text = text.lstrip("上数成")
    if not text or len(text) > _LONGEST:
        return None
    if text[0] in "百千万亿十" and len(text) == 1:
        return Decimal(_SCALE.get(text, 0)) or _MYRIAD.get(text)
    if not any(c.isdigit() for c in text) or _MIXED_HAN.fullmatch(text):
        return _han(text)
    total = part = section = Decimal(0)
    current: Decimal | None = None
    for token in _PARTS.findall(text):
        if token[0].isdigit():
            current = Decimal(re.sub(r"[,， \u2009\u202f\xa0]", "", token))
        elif token in _DIGIT:
            current = Decimal(_DIGIT[token])
        elif token in _SCALE:
            section += (Decimal(1) if current is None else current) * _SCALE[token]
            current = None
        elif token == "万":
            part += (section + (current or 0)) * _MYRIAD["万"]
            section, current = Decimal(0), None
        elif token == "亿":
            total += (part + section + (current or 0)) * _MYRIAD["亿"]
            part, section, current = Decimal(0), Decimal(0), None
    return _plain(total + part + section + (current or 0))


def _plain(value: Decimal) -> Decimal:
    """Without exponent or trailing zeros, so that 12E+2 never shows."""
    value = value.normalize()
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _han(text: str) -> Decimal | None:
    """`十一万三千` is 113000; digits alone (二〇二四) are read one by one."""
    text = text.replace("卅", "三十").replace("0", "〇").replace("○", "〇").replace("．", "点").replace(".", "点")
    if "点" not in text and all(c in _DIGIT for c in text):
        return Decimal("".join(str(_DIGIT[c]) for c in text))
    if text[0] in "百千万亿":
        text = "一" + text  # 百余 is a hundred and more
    if match := re.fullmatch(r"(.+点[零〇○一二三四五六七八九]+)([十百千]?)([万亿])", text):  # 一点二亿
        whole = _han(match[1])
        return None if whole is None else _plain(whole * (_SCALE[match[2]] if match[2] else 1) * (10_000 if match[3] == "万" else 100_000_000))
    if (match := _GROUPED.fullmatch(text)) and any(len(g or "") > 1 for g in match.groups()):
        runs = [Decimal("".join(str(_DIGIT[c]) for c in g)) if g else Decimal(0) for g in match.groups()]
        return _plain(runs[0] * 100_000_000 + runs[1] * 10_000 + runs[2])
    import cn2an

    try:
        return _plain(Decimal(str(cn2an.cn2an(text.replace("〇", "零"), "smart"))))
    except (ValueError, KeyError):
        return None


_GROUPED = re.compile(r"(?:([零〇一二三四五六七八九]{1,4})亿)?(?:([零〇一二三四五六七八九]{1,4})万)?([零〇一二三四五六七八九]{3,4})?")
"""九万三三七九 is 93379: runs of digits between 亿 and 万, as newspapers of Taiwan write them."""


_PAIR = re.compile(r"([一二三四五六七八九两])([二三四五六七八九])([十百千万]?)[余多]?")
_TWO_DIGITS = re.compile(r"([一二三四五六七八九])(?!\1)[一二三四五六七八九]")
"""Nobody writes 91 so in front of a measure word."""
_SOME_INSIDE = re.compile("[余多几个][十百千万亿]")
_MYRIADS = re.compile("[万亿]")


def _bare_pair(text: str) -> tuple[Decimal, Decimal] | None:
    """`七八` is 7 to 8, `二三十` 20 to 30, `三五百` 300 to 500; None for other runs."""
    match = _PAIR.fullmatch(text)
    if not match:
        return None
    low, high = _DIGIT[match[1]], _DIGIT[match[2]]
    if not (high - low == 1 or (low, high) == (3, 5)):
        return None
    scale = Decimal(_SCALE.get(match[3]) or _MYRIAD.get(match[3]) or 1)
    return low * scale, high * scale


def read_numerals(text: str, units: UnitReader) -> list[Num]:
    """Every numeral of the text in order, with value, bound and unit; roles are settled later."""
    nums: list[Num] = []
    last: Num | None = None
    for match in NUMERAL.finditer(text):
        num = _read(text, match, units)
        if last is not None and num.unit and _join_range(text, last, num):
            nums[-1] = last = _range(text, last, num)
            continue
        nums.append(num)
        last = num
    for num, following in zip(nums[-2::-1], nums[:0:-1], strict=True):
        if num.unit is None and num.form == following.form in ("arabic", "han") and following.unit is not None and _shares_unit(text, num, following):
            num.unit, num.flags = following.unit, following.flags
        if num.form == "frac" and following.form == "han" and following.unit is None and text[num.stop : following.lead] in ("及", "和", "与", "、") and _ENDS.match(text, following.stop):
            following.unit, following.flags = num.unit, num.flags  # 百分之四及五
    return nums


_ENDS = re.compile("[，。；、,;的）)]|$")
_EACH_OF = re.compile(r"[及和与][^，。；\d\n]{1,8}(?:各?有|录得|[约逾近]|增加|减少|上升|下跌|[升跌增减]){1,2}$|(?:分别|依次)(?:[^，。；第\n]{0,24}[、和及])?[^，。；第\d\n]{0,12}$")


_MOVED_BY = re.compile(r"(?:提高|提升|下降|上升|减少|增加|增长|降低|回落)(?:了)?(?:[\d.]+[、和及])*$")


def _shares_unit(text: str, num: Num, following: Num) -> bool:
    """分别上升3.5和1.8个百分点: one unit behind the last of a run."""
    if text[num.stop : following.start].strip() not in ("、", "和", "及", "与") or num.role is not None:
        return False
    if bool(_MYRIADS.search(text, following.start, following.end)) != bool(_MYRIADS.search(text, num.start, num.end)):
        return False  # 分别为3和5万元: three or thirty thousand
    return _EACH_OF.search(text, max(0, num.lead - 40), num.lead) is not None or _MOVED_BY.search(text, max(0, num.lead - 16), num.lead) is not None


def _read(text: str, match: re.Match[str], units: UnitReader) -> Num:
    start, end, form = match.start(), match.end(), match.lastgroup or ""
    body = match[0].rstrip()
    end = start + len(body)
    bound: Bound = "exact"
    value: Decimal | None
    upper: Decimal | None = None
    if form == "frac":
        base, _, rest = body.partition("分之" if "分之" in body else "分")
        value, unit = value_of(rest), {"百": "%", "千": "‰", "万": "‱"}[base]
        return _finish(text, Num(start, end, start, end, form, value, None, bound, unit, frozenset({"ratio"})))
    if form == "tenth":
        whole, _, rest = body.partition("成")
        value = Decimal(10) * (value_of(whole) or 0) + (5 if rest == "半" else (value_of(rest) or 0) if rest else 0)
        return _finish(text, Num(start, end, start, end, form, value, None, bound, "%", frozenset({"ratio"})))
    pair = _bare_pair(body) if form == "han" else None
    if pair:
        value, upper = pair
    else:
        value = value_of(body)
    if body[-1] in "余多几" or _SOME_INSIDE.search(body) or body[0] in "上数":
        bound = "more"
    num = Num(start, end, start, end, form, value, upper, bound)
    num.unit, num.flags, num.currency, num.stop, more = units.at(text, end)
    if num.unit and num.unit != "路" and pair is None and _TWO_DIGITS.fullmatch(body):  # 牌九一副: the first ends a word; not 八一路
        num.start, num.lead, num.value = start + 1, start + 1, value_of(body[1])
    if more:
        num.bound = "more"
    return _finish(text, num)


def _finish(text: str, num: Num) -> Num:
    """Bounds on both sides, and the currency that stands in front (新台币21亿余元, 人民币903万)."""
    head = text[max(0, num.start - 5) : num.start]
    match = _BEFORE_RE.search(head) if head[-1:] in _LAST_BEFORE else None  # most figures have no bound in front
    if match:
        num.lead = num.start - len(match[0])
        found = _BEFORE_BOUND[match[0].strip()]
        if found != "exact" and num.bound == "exact":
            num.bound = found
    elif head[-1:] == " " and _SPACED.search(head):
        num.lead = num.start - 1  # 达到 3万余粒
    if num.unit == "倍" and num.value is not None and text.startswith("半", num.stop):
        num.value, num.end, num.stop = num.value + _HALF, num.stop + 1, num.stop + 1  # 一倍半
    tail = _AFTER_RE.match(text, num.stop)
    if tail and not _AFTER_NOT.match(text, num.stop) and num.stop > num.start:
        num.stop = tail.end()
        if num.bound == "exact":
            num.bound = "more" if tail["more"] else "less" if tail["less"] else "about"
    money = _CURRENCY.search(text, max(0, num.lead - 8), num.lead) if num.unit is None or num.has("money") else None
    if money and text[money.start() - 1 : money.start()] not in ("假", "伪"):
        num.lead = money.start()
        num.currency = money.lastgroup
        if num.unit is None and _MYRIADS.search(text, num.start, num.end):
            num.unit, num.flags = "元", frozenset({"money"})
    if num.unit is None and not money and _MYRIADS.search(text, num.start, num.end) and (_SUM_OF.search(text, max(0, num.lead - 12), num.lead) or _OF_MONEY.match(text, num.stop)):
        num.unit, num.flags = "元", frozenset({"money"})
    return num


_SUM_OF = re.compile("(?:金额|资金|现金|价值|案值|经济损失|赃款|货款|赌资|毒资|罚款|存款|欠款|货值|总值|本金|损失|违法所得|流水)(?:人民币)?(?:总计|合计|累计|共计|共|总?额?为|高?达到?)?$")
_OF_MONEY = re.compile("的?(?:现金|赃款|资金|货款|赌资|欠款|存款|经济损失)")
"""缴获现金50万, 发还14余万的现金: money without its unit."""


_SPACED = re.compile("[一-鿿] $")
_HALF = Decimal("0.5")
_MOVED = re.compile(r"(?:增加|减少|上升|下降|下跌|升|跌|增|减|回落)(?:了|约)?$")


def _join_range(text: str, low: Num, high: Num) -> bool:
    """Whether 3 and 5 in 3至5人 are the two ends of one range."""
    gap = _RANGE.match(text, low.stop)
    if not gap or gap.end() != high.start or low.value is None or high.value is None or low.upper is not None:
        return False
    if low.unit is not None and not low.form == high.form == "tenth" and _MOVED.search(text, max(0, low.lead - 5), low.lead):
        return False  # 增加1023宗至9612宗: a change and the new level
    return (low.unit is None or low.unit == high.unit) and low.value < high.value


def _range(text: str, low: Num, high: Num) -> Num:
    value = low.value
    if value is not None and low.unit is None and high.value is not None and "万" in text[high.start : high.end] and value < 1000:
        value *= _MYRIAD["万"]  # 3至5万人
    if value is not None and low.unit is None and high.form == "tenth" and value < 10:
        value *= 10  # 八到九成
    return Num(low.start, high.end, low.lead, high.stop, low.form, value, high.value, low.bound, high.unit, high.flags, high.currency)
