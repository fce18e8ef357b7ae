"""Who did it, in front of a figure: doers that are counted themselves, and verbs that no list holds right behind them.

17家看守所共收押1.2万人, 只有6名民警的派出所接警1420次, 银行网点打来5通预警电话, 她先后写下28本日记.
"""

from __future__ import annotations

import re

from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Words
from policenews.claims.marks import Mark

_OWNER = re.compile("的(?=[一-鿿]{2})")


def of_owner(context: Context, behind: Words) -> bool:
    """只有6名民警的派出所接警1420次: 有 in front and 的 behind say of what kind the doer is."""
    owner = _OWNER.match(context.sentence.text, behind.ranges[-1][1])
    if context.before.rstrip().endswith(("所属", "下属")):
        return True  # 支队所属9个派出所组建护学岗: those who do it
    if owner is None or not context.before.rstrip().endswith("有"):
        return False
    return any(m.kind == "noun" and m.start <= owner.end() + 4 for m in context.sentence.marks.within(owner.end(), owner.end() + 8))


_HANDED = re.compile("[对把将给为向让使由帮]")
"""What hands the counted to the verb: they did not do it."""
_DOERS = re.compile("(?:已(?=累计|共|先后))?(?:共|累计|共计|合计|总计|总共|一共|先后|年均|日均)+(?=[一-鿿])")


def of_doers(context: Context, behind: Words) -> bool:
    """17家看守所共收押1.2万人: those who did it, and behind the verb how much they did."""
    sentence, end = context.sentence, context.clause_end
    match = _DOERS.match(sentence.text, behind.ranges[-1][1], end)
    if match is None or _HANDED.search(context.before) or context.prev is not None and context.join == "、":
        return False
    deed = next(iter(verbs(sentence, match.end(), end)), None)
    return deed is not None and deed.start <= match.end() + 3 and any(n.role is None and n.lead - deed.end <= 12 for n in sentence.nums_between(deed.end, end))


_CAME = re.compile("(?:共|又|还|先后|已|累计)?(?P<verb>[一-鿿][来出到进回上下走起掉入给])了?")
_STAYED = ("进出", "以上", "以下", "网上", "线上", "线下", "路上", "日起", "月起", "辖下", "名下")


def verb_right_behind(context: Context, noun: Mark) -> Words | None:
    """打来 of 银行网点打来5通预警电话: a verb that no list holds, by the direction at its end, right behind who did it."""
    text, lead = context.sentence.text, context.num.lead
    match = _CAME.fullmatch(text, noun.end, lead)
    return Words(match["verb"], (match.span("verb"),)) if match and match["verb"] not in _STAYED else None


def came(context: Context) -> Words | None:
    """银行网点打来5通预警电话, 她先后写下28本日记: 打来, 写下; None where the words in front are no doer with such a verb."""
    nouns = [m for m in context.sentence.marks.within(context.left, context.num.lead) if m.kind == "noun"]
    if nouns:
        return verb_right_behind(context, nouns[-1])
    alone = _ALONE.fullmatch(context.sentence.text, context.left, context.num.lead)
    return Words(alone["verb"], (alone.span("verb"),)) if alone is not None and alone["verb"] not in _STAYED else None


_ALONE = re.compile(r"[，。、；\s]*(?:[他她]们?|民警们?|我们|他们|先后|共|累计|已|又|并|还|一共|总共|则|也)+(?P<verb>[一-鿿][来出到进回上下走起掉入给])了?")
_THING = re.compile("[一-鿿“”《》]{2,8}(?=[，。；、]|$)")


def thing_behind(context: Context) -> Words | None:
    """写下28本民情日记: what stands behind the measure word to the next mark, though no list holds it."""
    thing = _THING.match(context.sentence.text, context.num.stop, context.clause_end)
    return Words(thing[0], (thing.span(),)) if thing is not None and not verbs(context.sentence, *thing.span()) else None
