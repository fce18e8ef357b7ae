"""`自“三大专项行动”开展以来`: an action named without a date begins where the article dates its beginning."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from policenews.facts.mentions import TimeMention

CLAUSE = re.compile(r"[。，；！？\n,;：:（）()\u3000▶]")
BEGUN = "部署|开展|启动|实施|打响|展开|发起|拉开|组织"
NAMED = re.compile(
    rf"(自从?)?(?:[^“”]*“([^“”]{{2,20}})”[^“”]*|[^“”]*?([^“”的自从]{{1,10}}(?:行动|活动|斗争|整治|会战|攻势)))(?:{BEGUN}|工作){{0,2}}以来$"
)
STARTS = re.compile(BEGUN)
SENTENCE = re.compile("[。！？\n]")
REACH = 48
"""How many characters before 以来 belong to the name of an action at most."""


def since_actions(text: str, mentions: list[TimeMention], today: dt.date | None) -> Iterator[TimeMention]:
    """`自省公安厅部署“三大专项行动”以来`, since February 2023 where the article says 自2023年2月…开展“三大专项行动”以来."""
    taken = {mention.end for mention in mentions}
    place = text.find("以来")
    while place >= 0:
        end = place + 2
        if end not in taken:
            begin = max(0, place - REACH)
            cuts = [m.end() for m in CLAUSE.finditer(text, begin, place)]
            start = cuts[-1] if cuts else begin
            whole_clause = bool(cuts) or begin == 0
            while start < place and text[start] in " \u3000":
                start += 1
            named = NAMED.match(text, start, end)
            overlaps = any(mention.start < end and start < mention.end for mention in mentions if mention.placed)
            if named and whole_clause and not overlaps:
                found = _beginning(text, named[2] or named[3], mentions, place)
                if found:
                    last = today if today and found.first and found.first <= today else None
                    yield TimeMention(start, end, "since", found.first, last, grain="open", resolved_by="context")
        place = text.find("以来", end)


def _beginning(text: str, name: str, mentions: list[TimeMention], asked: int) -> TimeMention | None:
    """The dated mention whose sentence goes on to tell that the action of this name began."""
    place = text.find(name)
    while place >= 0:
        cuts = [m.end() for m in SENTENCE.finditer(text, max(0, place - 200), place)]
        begin = cuts[-1] if cuts else max(0, place - 200)
        for mention in reversed(mentions):
            if (
                begin <= mention.start
                and mention.end <= place
                and mention.first
                and mention.use in ("plain", "since")
                and (STARTS.search(text, mention.end, min(len(text), place + len(name) + 6)))
            ):
                return mention
        place = text.find(name, place + len(name))
        if place >= asked and place < asked + 2:
            continue
    return None
