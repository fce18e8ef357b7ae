"""Points that a paragraph announces: behind 大队推出四项举措。 the next four short-headed paragraphs are the 大队's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.reading.document import Block

_ANNOUNCES = re.compile(
    r"(?P<many>[两二三四五六七八九十]|\d{1,2})(?:大|项|个|条|方面|招|点)[^，。；：、\n\d]{0,8}?"
    r"(?:举措|措施|做法|服务|办法|实事|硬招|新招|招数|工作|行动|机制|成效|亮点|变化|招|关)(?:如下)?[。：:]?$"
)
"""…推出三项暖心举措。 at the end of a paragraph."""
_POINT = re.compile(r"[\s　]*(?:[一二三四五六七八九十]{1,2}(?:是|、)|[（(]?\d{1,2}[）)]?[.．、]?|[①-⑩])?[\s　]*(?:——)?[^，。；：:、\n\d]{2,10}(?:[。：:]|——)")
"""马上就办。今年…: a point with a short head."""
_MANY = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_TEXT = ("paragraph", "item")
_MOST = 12


def announced_by(text: str, blocks: Sequence[Block], index: int) -> Block | None:
    """The paragraph that announces a list of which the block `index` is a point; None where it is none, or too many stand before it."""
    for back in range(_MOST):
        here = blocks[index - back]
        if index - back < 1 or here.kind not in _TEXT or _POINT.match(text, here.start, here.end) is None:
            return None
        above = blocks[index - back - 1]
        if above.kind not in _TEXT:
            return None
        found = _ANNOUNCES.search(text[max(above.start, above.end - 40) : above.end].rstrip())
        if found is not None:
            many = _MANY.get(found["many"]) or int(found["many"])
            return above if back < many else None
    return None
