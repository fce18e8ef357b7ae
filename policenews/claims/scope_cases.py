"""What an organ in front of a figure has to do with it: an ordered table of cases, the first that answers wins.

The figure is that organ's own (the last case), or the organ is passed by and the one before it is looked at, or the
words between say that the figure is the article's, a bureau's above, several organs' together, or nobody's here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from policenews.claims.areas import area_of, covers, keeps_itself, more_than_own, place_told_of
from policenews.claims.departments import bureau_above, other_department
from policenews.claims.items import Item
from policenews.claims.organs_around import OrgansAround
from policenews.claims.speakers import OFFICER, SAYS, speaks_for_his_own
from policenews.claims.whose import labels_another, passes_by, stations_of
from policenews.facts.mentions import AgencyMention
from policenews.models import Scope

Whose = tuple[int | None, Scope | None]
"""The index of the organ whose figure it is, and which scope said so."""
Answer = Whose | Literal["pass"] | None
"""`pass` looks at the organ before this one; None leaves it to the next case."""


@dataclass(frozen=True, slots=True)
class Before:
    """An organ before a figure: `start` begins the words looked at, `sentence` and `paragraph` those of the figure."""

    organs: OrgansAround
    mention: AgencyMention
    item: Item
    scope: Scope
    start: int
    sentence: int
    paragraph: int

    @property
    def article(self) -> Whose:
        """The article's own organ."""
        return self.organs.main, "article"

    @property
    def of_own(self) -> bool:
        """Whether the organ is the article's own."""
        return self.mention.index == self.organs.main

    @property
    def collective(self) -> bool:
        """全市公安机关, 各派出所: no organ by name."""
        return self.mention.use == "collective" and self.mention.index is None


def _labels(before: Before) -> Answer:
    """其中雨湖分局578起、高新227起: the second number has a label of its own."""
    if (
        before.scope != "sentence"
        or before.mention.index is None
        or not labels_another(before.organs.text, before.mention, before.item.start)
    ):
        return None
    within = before.of_own or before.organs.below_own(before.mention)
    return before.article if within and before.organs.main is not None else (None, None)


def _passed_by(before: Before) -> Answer:
    """依托市局反诈中心, 被省公安厅记集体三等功: who gives means, orders, honours or men."""
    text, mention = before.organs.text, before.mention
    near = max(before.start, mention.start - 60)
    clause = max(near, *(text.rfind(c, near, mention.start) + 1 for c in "，,。；;：:"))
    return (
        "pass" if passes_by(text, clause, mention, before.item.start if before.scope == "sentence" else None) else None
    )


def _of_a_part(before: Before) -> Answer:
    """其中合肥市公安局挽回…；侦办…: an organ named inside a part does not govern what follows the semicolon or the sentence."""
    text, mention = before.organs.text, before.mention
    begin = max(before.sentence if before.scope == "sentence" else before.paragraph, mention.start - 200)
    clause = max(begin, max(text.rfind(c, begin, mention.start) for c in "；。") + 1)
    said = text[clause : mention.start].lstrip()
    if before.scope == "sentence":
        return "pass" if "其中" in said and not said.startswith("其中") and "；" in text[mention.end : before.item.start] else None
    if "特别是" in said:
        return "pass"  # 特别是呈贡分局破获…。收戒444人: an example, and on with the whole
    # 。其中，雁峰分局抓获…。缴获…: what opens with it goes on to speak of that organ
    return "pass" if "其中" in said and not said.startswith("其中") else None


def _area(before: Before) -> Answer:
    """治安大队…。辖区接报…: the area is that of the bureau above."""
    if before.scope != "paragraph" or before.mention.index is None:
        return None
    area = area_of(before.organs.text, before.sentence, before.organs.names, before.mention.index)
    return (area, "paragraph") if area is not None else None


def _department(before: Before) -> Answer:
    """交警大队…。治安部门排查旅馆9家: another department is that of the bureau above."""
    organs, index = before.organs, before.mention.index
    if before.scope != "paragraph" or index is None or not other_department(organs.text, before.sentence, before.item.start, organs.names[index]):
        return None
    bureau = bureau_above(organs.names, index)
    return bureau, "paragraph" if bureau is not None else None


_SPEAKS = re.compile(rf"(?:[^，。；\n]{{0,8}}{OFFICER}[^，。；\n]{{0,8}})?{SAYS}")
_ALL = re.compile(r"(?:全|我)[省市县区州盟旗](?!公安|警)")
_WHOLE = re.compile(
    r"[。；\n][\s　”]*(?:其中，?|目前，?|至此，?|(?:像)?(?:这样|类似|同样)的[^，。；\n]{1,8}，"
    r"|[^，。；\n]{0,8}(?:行动|整治|期间|当[晚天日]|统计|以来|相比|同比|月份?|季度|年)[^，。；\n]{0,3}，)?(?:全|我)([省市县区州盟旗])(?!公安|警|各级)"
)
_WHOLE_FORCE = re.compile(r"[。；\n][\s　”]*全([处局厅])(?!性|面)")
_OF_THE_PROVINCE = re.compile(r"(?:全|我)省(?!公安厅)")


def _of_the_whole(before: Before) -> Answer:
    """衡东县公安局受理31件。全市已建成19处: a sentence about the whole city is the article's organ's again."""
    organs, mention, own = before.organs, before.mention, before.organs.own
    if mention.use == "collective" or before.of_own or not own:
        return None
    text, stop = organs.text, before.item.start
    begin = max(mention.end, stop - 200)
    said = text[mention.start : mention.end]
    told = _ALL.search(text, begin, stop) if _SPEAKS.match(text, mention.end) else None
    if told is not None and not (said.endswith(("局", "厅", "警方", "公安")) and told.group()[-1] in said + organs.name(mention)):
        return before.article if covers(own, told.group()[-1]) else (None, None)  # 刑侦总队副总队长介绍，全区共破获…
    below = organs.below_own(mention)
    if (
        own.endswith("公安厅")
        and mention.index is not None
        and not below
        and _OF_THE_PROVINCE.search(text, begin, stop)
    ):
        return before.article  # 省公安厅、衡阳市公安局举办活动，…获悉，全省立案69起
    if below and (force := _WHOLE_FORCE.search(text, begin, stop)) and own.endswith(force[1]):
        return before.article  # 乘警支队查获…。全处破获37起
    found = list(_WHOLE.finditer(text, begin, stop))
    if below and found and keeps_itself(organs.name(mention).removeprefix(own), text, found[-1].end()):
        return None  # 交警大队查处…。全县交通事故减少3起
    return before.article if found and (below or found[-1].group(1) + "公安" not in said) else None


def turns_to_whole(before: Before) -> bool:
    """Whether the words between an organ and a figure turn to the whole area or force of the article's organ."""
    return _of_the_whole(before) is not None


def _officer(before: Before) -> Answer:
    """交警支队副支队长马某介绍: he speaks for the bureau, unless of a station or of 我们, 队里."""
    organs, mention = before.organs, before.mention
    if mention.use == "collective" or not organs.speaks_for_own(mention):
        return None
    his = organs.name(mention).endswith("派出所") or speaks_for_his_own(organs.text, mention.end, before.item.start)
    return None if his and not organs.is_press(mention) else before.article


_AN_AREA = re.compile(r"[、，；][一-鿿]{2,4}[市县旗区](?:最[多少高低][，,])?(?:为|共)?$")
_AREAS = re.compile(
    r"[\s　]*(?:其中[，,]?)?(?!全|本|我|各|该|辖|小|社|景|校|片|园|市区|城区)[一-鿿]{2,4}(?:县|市|区|旗)"
    r"(?:(?:、|和|及)[一-鿿]{2,4}(?:县|市|区|旗))*(?=[分发接零共为的查破抓立]|各|，|均)(?!分局|公安|警)"
)
_TOTAL = re.compile(r"[\s　]*(?:据(?:不完全)?统计|统计显示|经统计|[^，。；\n]{0,14}(?:行动|整治|攻势|战役)[^，。；\n]{0,6}以来，(?:已|累计)*共)")


def _another_area(before: Before) -> Answer:
    """琅琊分局406起，天长市298起; 祁东县、常宁市分别接报…: areas, not the branch or squad named before them."""
    text, mention = before.organs.text, before.mention
    if before.of_own:
        return None
    if before.scope == "sentence":
        named = text[mention.end : mention.end + 1].isdigit() and _AN_AREA.search(text, mention.end, before.item.start)
    else:
        named = before.scope == "paragraph" and _AREAS.match(text, before.sentence)
    return before.article if named else None


def _named_area(before: Before) -> Answer:
    """上海公安机关转移6万人。浙江共投入9万人次: of the place that is named, whose own organ may have been; not of the one in front."""
    organs, text = before.organs, before.organs.text
    semicolon = text.rfind("；", before.mention.end, before.item.start) + 1 if before.scope == "sentence" else 0
    if before.mention.index is None or not semicolon and before.scope != "paragraph":
        return None
    place = place_told_of(text, semicolon or before.sentence)
    if place is None or organs.name(before.mention).startswith(place):
        return None
    own = next((i for i, name in enumerate(organs.names) if name.startswith(place) and name.endswith(("公安厅", "公安局")) and name.count("公安") == 1), None)
    return (own, before.scope) if own is not None else before.article


def _sums_up(before: Before) -> Answer:
    """据统计，7天里落网31名 behind the deeds of two units: what they came to together."""
    organs = before.organs
    if (
        before.scope != "paragraph"
        or before.of_own
        or organs.main is None
        or not _TOTAL.match(organs.text, before.sentence)
    ):
        return None
    units = {a.index for a in organs.between(before.paragraph, before.sentence)} - {organs.main, None}
    return before.article if len(units) > 1 else None


_HONOUR = re.compile(r"[^，。；]{0,16}(?:先进|模范|优秀|英模|标兵|集体|称号|个人|比武|前列|第[一二三四五\d])")


def _of_the_nation(before: Before) -> Answer:
    """全国公安机关侦破1791起 in an article of a city: no figure of its bureau; not 全国公安系统先进集体."""
    organs, mention = before.organs, before.mention
    ministry = organs.names.index("公安部") if "公安部" in organs.names else None
    own = organs.own.startswith("国家" if ministry is not None else ("公安部", "国家"))
    if (
        not before.collective
        or own
        or not organs.text.startswith("全国公安", mention.start)
        or _HONOUR.match(organs.text, mention.end)
    ):
        return None
    return (ministry, before.scope) if ministry is not None else (None, None)


_AND_MORE = re.compile(r"等(?:[\d一二三四五六七八九十两]{1,3}[个家])?")


def _together(before: Before) -> Answer:
    """甲派出所、乙派出所共抓获12人, 甲派出所、乙派出所等8个派出所: what several did is no figure of the last one named."""
    organs, mention = before.organs, before.mention
    other = next(
        (one for one in organs.back(max(0, mention.start - 60), mention.start) if one.end <= mention.start), None
    )
    if other is None or other.use != "named":
        return None
    between = organs.text[other.end : mention.start]
    if mention.index is None:
        return (None, None) if _AND_MORE.fullmatch(between) else None
    if other.index is None or other.index == mention.index or between not in ("、", "和", "与", "及", "以及"):
        return None
    one, two = organs.name(other), organs.name(mention)
    return None if one.startswith(two) or two.startswith(one) else (None, None)


def _of_all(before: Before) -> Answer:
    """全市公安机关, 各派出所: the article's organ, or the bureau that is said to have these stations."""
    if not before.collective:
        return None
    organs = before.organs
    whole = (
        stations_of(organs.text, before.mention, organs.back(before.start, before.mention.start))
        if before.scope == "sentence"
        else None
    )
    mention = before.mention
    if whole is None and more_than_own(organs.text, before.start, mention.start, mention.end, organs.own):
        return None, None
    return whole.index if whole is not None else organs.main, before.scope


def _itself(before: Before) -> Answer:
    """南华县公安局检查121家."""
    return before.mention.index, before.scope


_CASES: tuple[Callable[[Before], Answer], ...] = (
    _labels,
    _passed_by,
    _of_a_part,
    _area,
    _department,
    _of_the_whole,
    _officer,
    _another_area,
    _named_area,
    _sums_up,
    _of_the_nation,
    _together,
    _of_all,
    _itself,
)


def whose(before: Before) -> Whose | Literal["pass"]:
    """Whose a figure is as far as this organ before it tells, or `pass`."""
    return next(answer for case in _CASES if (answer := case(before)) is not None)
