"""A numeral in its place, for the rules that say what it is no count of; and where a sentence turns to plans (力争破案50起)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.facts.numerals import Num
from policenews.words import cues


@dataclass(slots=True)
class Spot:
    """A numeral in its place: text, sentence bounds, and the quoted phrase around it, if any."""

    text: str
    num: Num
    start: int
    end: int
    quote: tuple[int, int] | None
    planned: bool
    """Whether a plan is spoken of there (力争…): its figures are no results."""
    before: str = ""
    behind: str = ""

    def __post_init__(self) -> None:
        num = self.num
        self.before = self.text[max(self.start, num.lead - 14) : num.lead]
        self.behind = self.text[num.stop : min(self.end, num.stop + 12)]


_WILL = re.compile(r"(?<![即必务行])将(?!重点(?:单位|人|部位|场所|区域|行业|对象|车|企业|地区|路段|群体|水域))(?=" + "|".join(sorted(cues.WILL, key=len, reverse=True)) + r")(?!(?:抽调|安排|采购|购置|招录|招募|选派)的)")
_PLAN = re.compile(
    r"力争|打算|(?<=[年月内])会(?=[再新增扩加])|年内(?:再|将|计划)|稍后(?:会|将)|冀(?=以后|望|能|可|于)|期望|[承许]诺[^，。；]{0,12}(?:返|利|收益|回报|分红|兑付)|(?<!有效)确保(?!了|率|[^，。；\d]{2,16}的?(?:基础|前提|同时)[上下]?[，,]|有?[\d,，.万余多百千一二三四五六七八九十]+(?:名|人|个|辆|台|组|支|场|场次)(?!以[上内])|有[\d一二三四五六七八九十百千万]+(?:名|人|个|辆|台|组|支))|争取(?!到|[^，。；]{0,16}(?:支持|重视|配合|协助|帮助|资金|经费))|(?<!行动|工作|实施|年度|五年|犯罪)计划(?![”」』》]|生育|财务|法|于|外|中期|书|报告|的|和|及|与|、|方案|表)(?=[^，。；]{0,30}[\d两二三四五六七八九十百千])|预计|(?<![虚模草])拟(?=[一-鿿]{0,6}(?:建|投|增|设|于|定))|目标(?:为|是|把|将|[一-鿿]{2,6}(?:较|比))|(?:明年|来年|下个?月|下个?季度)(?=起|(?:还|再|又|将|要|拟|计划)?(?:将|要|再|新|增|为|把|给|对|在[一-鿿]|全面|继续|计划|安排|推|建|派|开))|(?<![只需主重想])要(?=(?:站上|达到|达\d|不低于|不少于|压到|压降|压减到|降至|降到|提升到|提高到|控制在)[^，。；]{0,4}\d)|下一步|下一阶段|下阶段|今后|接下来|力求|有望|预期|"
    r"还[要会](?=[一-鿿]{0,3}(?:再|添|给|为|把|新|增|建|开|上|办|推|完成|设|派|组织))|最高可|最高奖励|原则上|务必|须于|应当|(?<![一二三四五六七八九十])必须|不得|(?<!违反)严禁(?![^，。；]{0,30}(?:宣传|教育|活动|氛围|警示))|凡是|请立即|请及时|请拨打|请持有|欢迎拨打|一经查实|年底前|逾期(?=不|将|未(?!检验|年检|年审|审验|报废|换证|参检|注销|归还|清算))"
)


def plans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the sentence start..end speaks of plans, rules or advice (力争…, 下一步…, 将新建…), half-open.

    They run to its end; what 确保 only wishes ends with its part: 确保见警察、见警灯；发动群众390人次, a purpose with its
    clause: 为确保考试平稳，出动警力300人次; so do wishes and rules before a deed that is summed up: 全力确保春运平安，共查处超员3起.
    """
    will = _WILL.search(text, start, end)
    found: list[tuple[int, int]] = []
    place = start
    while (match := _PLAN.search(text, place, end)) and not (will and will.start() < match.start()):
        comma, wish = _CLAUSE.search(text, match.end(), end), match[0] in ("确保", "年底前")
        done = comma is not None and (
            wish and _FOR.search(text, max(start, match.start() - 8), match.start()) or match[0] in _RULES and _DEED.match(text, comma.end(), end)
        )
        stop = comma if done else _PART.search(text, match.end(), end) if wish else None
        if stop is None or _FIGURE.search(text, match.end(), stop.start()):
            return [*found, (match.start(), end)]
        found.append((match.start(), stop.start()))
        place = stop.end()
    return [*found, (will.start(), end)] if will else found


_CLAUSE = re.compile("[，,；;]")
_RULES = frozenset({"确保", "必须", "应当", "不得", "严禁", "务必"})
_DEED = re.compile(r"[^，。；]{0,12}?(?:共|累计|先后|已)(?:计|经)?[一-鿿]{2,4}[^，。；%％]{0,16}?\d[\d,.万余多]*[起人名辆家处次件宗场份]")
_FOR = re.compile(r"为了?(?:[一-鿿]{2})?$")
_PART = re.compile("[；;]")
_FIGURE = re.compile(r"(?<![\d.])\d[\d.]*+(?![%％])")
