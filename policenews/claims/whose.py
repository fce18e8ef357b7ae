"""Organs that stand before a figure without owning it: 依托市局反诈中心, 由反诈中心梳理的线索, 抽调刑侦大队共12人.

Each function looks at the words around one mention; `policenews.claims.scope` walks through the mentions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.facts.mentions import AgencyMention

_BY = re.compile(r"[由经被受]$")
_RELATIVE = re.compile(r"(?!牵头|负责|组织)[^，,。；;、\n]{1,12}的(?!确)")
"""由反诈中心每天梳理的线索: who made the thing that another uses."""

_MEANS = re.compile(r"(?:依托|借助|依靠|借力|利用|对接|接入)(?:于|了)?$")
_THROUGH = re.compile(r"(?:通过|使用|运用|用好)$")
_TOOL = re.compile(r"[^，,。；;\n]{0,16}?(?:平台|系统|机制|渠道|数据|模型)")
_COUNTED = re.compile(r"[0-9一二两三四五六七八九十百千万余多][起件宗]$")
"""破获1起公安部目标案件: what stands behind a measure word tells of the thing counted."""

_AS_MEANS = re.compile(r"[^，,。；;\n]{0,16}为(?:载体|抓手|契机|依托|龙头|平台|牵引|支撑|目标|引领)")
_MUSTERED = re.compile(r"(?<![被获受])(?:抽调|调集|抽派|调派|选派)[^，,。；;\n]{0,24}$")
"""抽调治安大队和城关派出所共21人: who gives men; the figure is that of the organ which called them."""

_BUREAU = re.compile(r"(?:[局厅处部]|警方|公安|公安机关)$")
_ACTION = re.compile(
    r"[\s　]*(?:据(?:了解|悉|统计|介绍)[，,]?|截至目前[，,]?)?(?:(?:此|这|本|该)次[^，,。；\n]{0,10})?(?:行动|整治|活动|清查|夜查|巡查)(?:当晚|当天|当日|中|期间|以来|共|累计)"
)
"""行动当晚，共出动…: what the whole action came to."""

_LEADS = re.compile(
    r"(?:近日|日前|迅速|精心|统一|集中|周密|连夜|再次|在[^，,。；\n]{1,10})*(?:组织|开展|启动|部署|实施|展开)[^。！？\n]{0,40}?(?:行动|整治|活动|清查|夜查|巡查)"
)


def only_means(text: str, clause: int, mention: AgencyMention) -> bool:
    """Whether the organ is a tool, a source of things or a giver of men in the clause that begins at `clause`."""
    before = text[clause : mention.start]
    if _BY.search(before) and _RELATIVE.match(text, mention.end):
        return True
    if text.startswith("以来", mention.end):
        return True  # 组建刑侦大队以来: what happened, and when
    if before.endswith("以") and _AS_MEANS.match(text, mention.end):
        return True
    if _THROUGH.search(before) and _TOOL.match(text, mention.end) or _COUNTED.search(before):
        return True
    return _MEANS.search(before) is not None or _MUSTERED.search(before) is not None


def stations_of(text: str, collective: AgencyMention, found: Sequence[AgencyMention]) -> AgencyMention | None:
    """The bureau whose stations are meant, of the organs before them in the sentence: 分局在12个派出所推广…."""
    for mention in found:
        if mention.end <= collective.start and mention.index is not None:
            return mention if _BUREAU.search(text[mention.start : mention.end]) else None
    return None


def totals_of_an_action(text: str, begin: int) -> bool:
    """Whether a sentence sums up an action as a whole: 行动当晚，共出动…."""
    return _ACTION.match(text, begin) is not None


def leads_an_action(text: str, mention: AgencyMention) -> bool:
    """Whether the organ is said to carry out an action: 隆德县公安局组织开展夜查行动."""
    return mention.index is not None and mention.use != "collective" and _LEADS.match(text, mention.end) is not None
