"""What moved, where the clause in front says it: 涉渔案件发案数连续3年下降，2023年同比再降15.4%."""

from __future__ import annotations

import re

from policenews.claims.change_object import object_before
from policenews.claims.context import Context
from policenews.claims.items import Words
from policenews.claims.marks import EVENTS
from policenews.claims.phrases import NUMBER_OF, phrase
from policenews.claims.trends import TREND

_THAN_CLAUSE = re.compile(r"(?<=[一-鿿]{2})(?:与|同|较|比)[^，。；]{2,16}(?:相比|比较|对比|相较)$")
"""刑事案件与行动前三十天相比，下降8%: what moved stands in front of 与."""
_ON_TOP = re.compile(r"在[^，。；]{2,24}(?:基础|形势|情况)[上下]$")
"""刑事警情在去年降幅第一的基础上，再降4.2%: what moved stands in front of 在."""
_TREND = re.compile(TREND)
"""失车案同样录得增加，由43宗增至51宗: what moved stands in front of the trend."""
_LONGEST = 20
"""Characters: what is longer is no topic."""
_PEOPLE = frozenset({"suspect", "resident", "audience", "driver"})
"""Those of whom so many may be told: 被捕的青少年，较去年上升8%."""


def clause_before(context: Context) -> Words | None:
    """涉渔案件发案数连续3年下降，2023年同比再降15.4%: what moved stands in the clause in front."""
    text = context.sentence.text
    clause = text[context.gap : context.clause].rstrip("，,")
    if not clause or "。" in clause:
        return None
    begin = context.gap + max(clause.rfind("，"), clause.rfind("；"), clause.rfind("、") if context.gap_text.startswith("、") else -1) + 1
    stop = context.gap + len(clause)
    said = _THAN_CLAUSE.search(text, begin, stop) or _ON_TOP.search(text, begin, stop) or _TREND.search(text, begin, stop)
    if said is not None:
        return object_before(context, begin, said.start())
    return _topic_of(context, begin, stop)


def _topic_of(context: Context, begin: int, stop: int) -> Words | None:
    """至于黑社会罪行，亦减少8.1%: a clause that is a topic and nothing else."""
    sentence, text = context.sentence, context.sentence.text
    begin += len(text[begin:stop]) - len(text[begin:stop].lstrip("、）)"))
    if told := NUMBER_OF.search(text, begin, stop):
        stop = told.start()  # 严重毒品罪案的数字，较前一年下跌25%
    topic = phrase(sentence, begin, stop)
    if topic is None or len(topic.text) > _LONGEST or context.join != "，" or any(c in "无未没零" for c in text[begin - 1 : begin + 1]):
        return None
    marks = sentence.marks.within(*topic.ranges[0])
    last = marks[-1] if marks and marks[-1].kind == "noun" and marks[-1].end == stop else None
    if last is None:
        return topic if topic.text.endswith("率") and len(topic.text) > 3 else None  # 路口的事故发生率，也比去年同期降低13.7%
    if any(m.kind == "verb" and not m.has("nominal") and not m.text.startswith(("涉", "被捕", "被拘")) for m in marks):
        return None
    return topic if last.code in EVENTS or last.has("measure") or last.code in _PEOPLE and len(marks) > 1 else None
