"""`春节连假（1月29日至2月6日）`, `3月份警情通报`: what an article says about its own calendar, read before its expressions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policenews.facts.dates import days, festivals
from policenews.facts.dates.atoms import Sign
from policenews.facts.dates.days import ONE, Days
from policenews.facts.dates.lexicon import FESTIVAL_NAMES
from policenews.facts.dates.numbers import HAN, whole
from policenews.reading.document import Block

_N = rf"(?:[0-9]{{1,2}}|[{HAN}]{{1,3}})"
_RANGE = (
    rf"(?:(?P<y>20[0-9]{{2}}|1[0-9]{{2}}|[一二][{HAN}]{{2,3}}|今|本|去|上|前)年)?(?P<m1>{_N})月(?P<d1>{_N})日(?:[（(][^（）()\n]{{1,6}}[）)])?起?"
    rf"(?:至|到|——?|－|-|~|～)(?:(?P<m2>{_N})月)?(?P<d2>{_N})日(?:[（(][^（）()\n]{{1,6}}[）)])?止?"
)
_FEAST = "“?(?P<feast>元旦|春节|清明|五一|劳动节|端午|中秋|国庆)节?”?(?:连续假期|连假|小?长假|假期|假日|黄金周|放假)"
_OF = rf"(?:(?P<of>20[0-9]{{2}}|1[0-9]{{2}}|[一二][{HAN}]{{2,3}}|今|本|去|上|前)年的?)?"
_LEADING = re.compile(rf"(?<![0-9{HAN}]){_RANGE}的?之?{_FEAST}")
_TRAILING = re.compile(
    rf"{_OF}{_FEAST}(?:期间|时间)?(?:[（(]|自|从|为|是|，?即|，?指)(?:共?[0-9{HAN}]{{1,2}}天，)?{_RANGE}"
)

GIVEN = Sign(
    "holiday with its days",
    "the days that an article itself gives to a holiday hold wherever it names it; they win over any table",
    _LEADING,
    yes=(
        ("⟦春节连假⟧出动警力。2月8日至14日之春节连假", "2024-02-08..2024-02-14"),
        ("清明连续假期自4月4日起至7日。⟦今年清明连假期间⟧", "2024-04-04..2024-04-07"),
    ),
    no=("春节连假", "春节连假首日车多"),
)

_ABROAD = re.compile(
    "连假|警政署|刑事警察局|刑事局|警分局|[市县]警局|内政部|民国[0-9一二]|司法警察局|治安警察局|司警|澳门特区|本澳|香港警务处|香港特区|港府|本港|特首"
)
"""Organs and words of the police of Taiwan, Hong Kong and Macau; an article that has 公安 more often is none of theirs."""


MANY = 8
"""How many statements about one holiday are kept: an article has one or two, and each is looked at wherever it is named."""
_BACK = {"今": 0, "本": 0, "去": 1, "上": 1, "前": 2}
Stated = tuple[int, int, int, int, int]
"""Year (or 0), first month and day, last month and day."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The holidays of one article: days that it gives itself, and whether the table of the mainland is its own."""

    stated: dict[str, list[Stated]] = field(default_factory=dict)
    abroad: bool = False
    this_year: int | None = None

    def holiday(self, name: str, year: int) -> Days | None:
        """`春节假期` of a year: as the text gives it, else by the official list, which holds on the mainland only."""
        feast = festivals.festival_day(name, year)
        for written, first_month, first_day, last_month, last_day in self.stated.get(name, []) if feast else []:
            turn = last_month < first_month  # 2023年12月30日至1月1日 is 元旦 of 2024
            if year not in ((written, written + turn) if written else (self.this_year or year,)):
                continue
            for begin in (year, year - 1):
                first = days.one_day(begin, first_month, first_day)
                last = days.one_day(begin + turn, last_month, last_day)
                if first and last and feast and first[0] - ONE <= feast[0] <= last[1] <= first[0] + 30 * ONE:
                    return first[0], last[1]
        if self.abroad and name not in (*festivals.RUSHES, "复活节"):
            return None
        return festivals.holiday(name, year)


def calendar_of(folded: str, this_year: int | None) -> Calendar:
    """`警政署…春节连假（1月29日至2月6日）` is abroad, with those days."""
    stated: dict[str, list[Stated]] = {}
    for pattern in (_LEADING, _TRAILING) if "假" in folded or "黄金周" in folded else ():
        for m in pattern.finditer(folded):
            said = m["y"] or m.groupdict().get("of") or "今"
            back = _BACK.get(said)
            year = (this_year or 0) - back if back is not None else whole(said) or 0
            first_month, first_day, last_day = (whole(m[key]) or 0 for key in ("m1", "d1", "d2"))
            days_said = first_month, first_day, (whole(m["m2"]) or 0 if m["m2"] else first_month), last_day
            known = stated.setdefault(FESTIVAL_NAMES[m["feast"]], [])
            if len(known) < MANY and (year > 0 or back == 0):
                known.append((year + 1911 if 0 < year < 200 else year, *days_said))
    abroad = sum(1 for _ in _ABROAD.finditer(folded))
    return Calendar(stated, abroad > folded.count("公安"), this_year)


_TODAY = re.compile(r"(?P<head>[今昨前])(?:[天日晚])?[（(](?P<day>[0-9]{1,2})日?[）)]")
_FULL_DAY = re.compile(r"(?<![0-9])(?P<m>1[0-2]|0?[1-9])月(?P<d>[0-9]{1,2})日")
_COUNTED_BACK = {"今": 0, "昨": 1, "前": 2}


def day_of_telling(text: str, year: int) -> dt.date | None:
    """`昨（6）日` of an undated article that says 11月6日 elsewhere was written on 7 November; two such months leave it open."""
    told = {(m["head"], int(m["day"])) for m in _TODAY.finditer(text)}
    months = {(int(m["m"]), int(m["d"])) for m in _FULL_DAY.finditer(text)} if told else set()
    found = set[dt.date | None]()
    for head, day in told:
        readings = [days.one_day(year, month, day) for month, other in months if other == day]
        found |= {days.later(one[0], _COUNTED_BACK[head]) for one in readings if one}
    return found.pop() if len(found) == 1 else None


_MONTH = re.compile(
    rf"(?:(?P<y>20[0-9]{{2}})年)?(?<![0-9{HAN}至到—－\-~～、前近头首第每])(?P<m>[0-9]{{1,2}}|[{HAN}]{{1,2}})月(?:份|(?=(?:110|119|12[02]|12345|12389)(?![0-9日]))|(?![0-9{HAN}底初中末上下至到—－\-~～、]))"
)
_REPORT = re.compile("通报|警情|月报|简报|统计|分析|情况|数据|公告|战报|汇总|小结|通報|月報|簡報|統計|情況|數據")
_AGAINST = re.compile(
    rf"(?:本月|当月|全月)[^。\n]{{0,100}}?(?:环比(?:今年|去年|20[0-9]{{2}}年)?(?P<m>{_N})月(?![0-9{HAN}])"
    rf"|由(?P<of>{_N})月份?的[^，。；\n]{{1,12}}?(?:[升降增减]))"
)
_ANNOUNCED = re.compile(
    rf"(?:发布|公布|通报)(?:了)?(?:今年|(?P<y>20[0-9]{{2}})年)?(?P<m>{_N})月份?(?:全[市县区省])?[^，。；\n]{{0,6}}?(?:警情|治安(?:情况|形势|状况))"
)
"""`公布今年8月份警情`: a report of that month, though no title says so."""
HEAD, SHORT_LINE = 6, 40
"""How many blocks the head of an article has, and how long a line without a full stop may be that belongs to it."""


def report_month(
    text: str, blocks: Sequence[Block], title: str | None, today: dt.date | None, this_year: int | None
) -> Days | None:
    """`3月份警情通报` that came out on 8 April: the month that its 本月 means; None where that is the month of today."""
    for year, month in _told(text, blocks, title):
        if today is None:
            year = year or this_year or 0
            return days.months(year, month, month) if year else None
        for back in (1, 2):
            before = days.shift_months(today.replace(day=1), -back)
            if before.month == month and year in (0, before.year):
                return days.months(before.year, month, month)
    return None


def _told(text: str, blocks: Sequence[Block], title: str | None) -> Iterator[tuple[int, int]]:
    """Year (or 0) and month that the head of a report names, else the month behind the one it compares with."""
    lines = [title or ""]
    for block in blocks[:HEAD]:
        line = text[block.start : block.end]
        if block.kind in ("title", "heading") or (len(line) <= SHORT_LINE and not re.search("[，。；：:]", line)):
            lines.append(line)
    head = "\n".join(lines)
    if _REPORT.search(head):
        named = {
            (whole(m["m"]) or 0): int(m["y"] or 0) for m in sorted(_MONTH.finditer(head), key=lambda m: m["y"] or "")
        }
        if len(named) == 1 and 1 <= next(iter(named)) <= 12:
            yield next((year, month) for month, year in named.items())
            return
    if announced := _ANNOUNCED.search(text, 0, 400):
        yield int(announced["y"] or 0), whole(announced["m"]) or 0
        return
    if "本月" in text or "月" in head:
        for m in _AGAINST.finditer(text):
            month = whole(m["m"] or m["of"]) or 0
            if 1 <= month <= 12:
                yield 0, month % 12 + 1


_NAMED_YEAR = re.compile(
    r"(?<![0-9A-Za-z.\-])(20[0-3][0-9])(?=[\u4e00-\u9fff]{0,6}[”」]?(?:比武|竞赛|大赛|演练|演习|世界杯|奥运会|亚运会|冬奥会|大运会|全运会|欧洲杯|专项|行动|会战|专案))"
    r"|(?<=[\u4e00-\u9fff])(20[0-3][0-9])(?=[“「][\u4e00-\u9fff]{2,12}[”」])"
    r"|[“《‘「](?!健康中国|中国制造|[^”》]{0,4}(?:规划|愿景|目标|计划))[\u4e00-\u9fff]{1,4}[·\-—－ ]{0,2}(20[0-3][0-9])(?=[”》’」])"
    r"|[“「][\u4e00-\u9fff]{2,6}[”」][·\-—]?(20[0-3][0-9])(?![0-9年.])"
    r"|[“「](20[0-3][0-9])(?![^”」]{0,12}(?:规划|愿景|目标|计划|议程|远景))[\u4e00-\u9fff][\u4e00-\u9fff·0-9一二三四五六七八九十]{1,10}(?<!年)[”」]"
    r"|[“「](20[0-3][0-9])[.·．-][0-9]{1,2}[.·．-][0-9]{1,2}[”」]"
    r"|(?:净网|护网|云剑|昆仑|断卡|断流|雷霆|利剑|飓风|平安|猎狐|猎鹰|清源|团圆)[·\-]?(20[0-3][0-9])(?![0-9年])"
)


def year_of_names(text: str) -> int | None:
    """`净网2022`, `2022卡塔尔世界杯`: the latest year that a name bears, the weakest evidence there is."""
    return max((int(next(filter(None, m.groups()))) for m in _NAMED_YEAR.finditer(text)), default=None)
