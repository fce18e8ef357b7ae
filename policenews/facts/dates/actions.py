"""`自“三大专项行动”开展以来`, `自中心运行以来`: what is named without a date begins where the article dates its beginning."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator

from policenews.facts.dates.under_way import BARE
from policenews.facts.mentions import TimeMention

_BEGUN = "部署|开展|启动|实施|打响|展开|发起|拉开|组织|创建|运行|成立|投入使用|投用|上线|挂牌|组建|启用|建立|建成"
_QUOTED = r"[^“”]*“(?P<quoted>[^“”]{2,20})”[^“”]*"
_UNQUOTED = (
    r"[^“”]*?(?P<name>[^“”的自从]{1,10}(?:行动|活动|斗争|整治|会战|攻势|派出所|大队|中队|支队|基地|警务亭|工作站|工作室|服务站)"
    r"|[^“”的自从]{0,10}(?:中心|平台|系统|机制|专班|警务室|警务站))"
)
NAMED = re.compile(rf"(?:自从?)?(?:{_QUOTED}|{_UNQUOTED})(?:{_BEGUN}|工作){{0,2}}以来$")
BEGUN = re.compile(_BEGUN)
ASKS = re.compile(rf"”?[^，。“”\n]{{0,6}}?(?:{_BEGUN}|工作){{0,2}}以来")
CLAUSE = re.compile(r"[。，；！？\n,;：:（）()\u3000▶]")
SENTENCE = re.compile("[。！？\n]")
_TOLD = re.compile("通报|介绍|总结|回顾|发布会|推进会")
REACH = 48
"""How many characters before 以来 the name of an action may reach."""
SENTENCE_REACH = 200
"""How far before the name its dated beginning may stand, within the sentence."""


def since_actions(text: str, mentions: list[TimeMention], today: dt.date | None) -> Iterator[TimeMention]:
    """`自省公安厅部署“三大专项行动”以来` begins where 自2023年2月…开展“三大专项行动” says it does."""
    starts = [mention.start for mention in mentions]
    begun: dict[str, dt.date | None] = {}
    place = text.find("以来")
    while place >= 0:
        end = place + 2
        begin = max(0, place - REACH)
        cuts_at = list(CLAUSE.finditer(text, begin, place))
        cuts = [m.end() for m in cuts_at]
        start = cuts[-1] if cuts else begin
        while text[start] == " ":
            start += 1
        outer = next((m.end() for m in reversed(cuts_at) if m[0] not in "（）()"), begin)  # 自去年底…打击妨害国（边）境管理犯罪斗争以来
        near = mentions[max(0, bisect_left(starts, outer) - 1) : bisect_left(starts, end)]
        taken = any(mention.end > outer and mention.placed for mention in near)
        named = NAMED.match(text, start, end) if (cuts or begin == 0) and not taken else None
        named = None if BARE.fullmatch(text, start, end) else named
        if named:
            name = named["quoted"] or named["name"]
            if name not in begun:
                begun[name] = _beginning(text, name, mentions, starts)
            if first := begun[name]:
                last = today if today and first <= today else None
                yield TimeMention(start, end, "since", first, last, grain="open", resolved_by="context")
        place = text.find("以来", end)


def _beginning(text: str, name: str, mentions: list[TimeMention], starts: list[int]) -> dt.date | None:
    """The date in whose sentence the article tells that the action of this name began."""
    place = text.find(name)
    while place >= 0:
        floor = max(0, place - SENTENCE_REACH)
        cuts = [m.end() for m in SENTENCE.finditer(text, floor, place)]
        begin = cuts[-1] if cuts else floor
        asks = ASKS.match(text, place + len(name))  # “X”开展以来 asks for the beginning, 自2月…开展“X”以来 tells it
        for mention in reversed(mentions[bisect_left(starts, begin) : bisect_left(starts, place)]):
            dated = (
                mention.first and mention.end <= place and mention.use in (("since",) if asks else ("plain", "since"))
            )
            told = _TOLD.search(text, mention.end, place)  # 当天通报开展“X”情况 tells no beginning
            if dated and not told and BEGUN.search(text, mention.end, place + len(name) + 6):
                return mention.first
        place = text.find(name, place + len(name))
    return None
