"""Two levels with any verb between them: 损失由上月的73万元缩到31万元, 案发数从6月的33起掉到8月的5起.

由 A V到 B says a movement whatever the verb is: which way it went, the two values tell.
"""

from __future__ import annotations

import re

from policenews.claims.items import Sentence
from policenews.facts.mentions import TimeMention
from policenews.facts.numerals import Num

_ARRIVES = re.compile(r"(?![中里内]|以[上下]|左右起)的?[）)]?[，,]?(?:[一-鿿]{0,6}[，,])?(?P<word>(?![^到至成]*(?:扩散|抽调|选派|派|移送|转移|运|送|带|赶|跑|走|分|安置))(?:[一-鿿]{1,6}?(?:到|至|成)|变为|改为))(?:了|约|近|仅|只有|目前的?|现在的?|如今的?)?$")
"""缩到, 一路掉到, 扩编成, 改为; not 从20人中选派到, 从30箱里运到."""
_UNTIL_THEN = re.compile(r"的?[，,]?(?P<word>[到至])$")
"""从2018年的107万辆到2022年的535万辆: bare between two times; 从3人到5人 is a range."""


def level_behind(sentence: Sentence, num: Num) -> bool:
    """由«73万»元缩到31万元: whether the next figure is the new level, of the same unit, with a verb that ends in 到."""
    behind = sentence.nums_between(num.stop, num.stop + 24)
    found = next((n for n in behind if n.role is None), None)
    return found is not None and arrival(sentence, num, found) is not None


def arrival(sentence: Sentence, then: Num, now: Num) -> tuple[int, str] | None:
    """由73万元缩到«31万»元: where 缩到 begins, and "down"."""
    if then.value is None or now.value is None or then.value == now.value or then.unit != now.unit or not now.unit:
        return None
    lead = now.lead
    shape = _ARRIVES
    for time in sentence.mentioned(then.stop, lead):  # 掉到8月的5起
        if isinstance(time, TimeMention) and time.end <= lead and sentence.text[time.end : lead] in ("", "的"):
            lead, shape = time.start, _UNTIL_THEN if len(sentence.text[then.stop : time.start].strip("的，")) == 1 else shape
    match = shape.match(sentence.text[then.stop : lead])
    return (then.stop + match.start("word"), "up" if now.value > then.value else "down") if match else None
