"""What opens a list of parts and what closes it: brackets, 其中, 案件中，, 中有161个, a whole named again; 另, stocks, other times."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chains import chain_words, governing
from policenews.claims.context import Context
from policenews.claims.items import Item
from policenews.claims.opening import OF_THEM, part_words, tells_apart
from policenews.claims.places import clause_start
from policenews.claims.wholes_front import whole_in_front
from policenews.facts.mentions import TimeMention
from policenews.facts.numerals import Num


def cross_brackets(context: Context) -> None:
    """检查单位20家（发现隐患8处），整改6处: what was said in brackets governs nothing behind them."""
    state = context.state
    if context.brackets > 0 or context.join == "(":
        state.brackets.append((state.whole, state.chain, state.chain_words))
        _parts_in_bracket(context)
    elif context.brackets < 0 and state.brackets:
        state.whole, state.chain, state.chain_words = state.brackets.pop()


_BEHIND_NOUN = re.compile(r"\s*(?:(?![、和及与])[^，。；：,;:、（(\[]{1,12})?[（(\[]")


def _parts_in_bracket(context: Context) -> None:
    """6人为外籍人员（缅甸籍5人）: the bracket right behind a count, or behind its noun, tells its parts."""
    prev = context.prev
    if prev is not None and prev.kind == "count" and _BEHIND_NOUN.match(context.gap_text):
        _open(context, prev)


def open_or_close(context: Context) -> None:
    """枪支198支，其中猎枪18支；另缴获刀具5把: what stands in the gap opens a list of parts or closes the one that is open."""
    if any(opened(context) for opened in OPENERS):
        return
    if _OTHERS.search(context.gap_text):
        context.state.chain, context.state.chain_words = [], None  # 立案12起；受骗者中，女性8人
    if context.bracket or not context.part:
        return
    if any(closed(context) for closed in CLOSERS):
        context.state.whole = None


_OTHERS = re.compile("[；，。][一-鿿]{1,8}(?:者|人员|人|群众|事主|学员)中[，,]")
"""Persons spoken of anew, with whom the verb in front did nothing."""


def _open(context: Context, whole: Item | None) -> None:
    context.state.whole, context.first_part = whole, True


_DEEDS = re.compile(r"其中\s*：\s*")
_UNCOUNTED = re.compile(r"(?:大批|一批|大量|若干)[^，。；\d]{2,24}[，,]?(?:其中|当中|包括|包含)")
_TELLS_OF_ONE = re.compile(r"(?:其中|当中)[^，。；]{0,12}最[长大小高久远][^，。；]{0,4}\d[^，。；]{1,4}[，,；;][^，,]*$")


def by_words(context: Context) -> bool:
    """查处57起，其中赌博案53起: the figure in front has parts, unless what has them was not counted.

    检获大批武器，当中包括4把刀: nobody counted the weapons. 其中跨度最长的61年，破获积案20起: what is told of one case ends with the clause.
    """
    if not context.opened:
        return False
    gap, state = context.gap_text, context.state
    none = _UNCOUNTED.search(gap) or _TELLS_OF_ONE.search(gap)
    whole = None if none else whole_in_front(context) or state.whole
    _open(context, whole)
    if whole is not None and whole is not context.prev and whole.verb is not None and whole.own_verb and whole in state.items:
        state.chain, state.chain_words = [whole.verb], whole.action  # 抓获嫌疑人30人，破案20起，其中惯犯7人
    state.deeds = _DEEDS.search(gap) is not None
    return True


_AMONG_CASES = re.compile(r"(?!.*(?:行动|过程|审讯|工作|检查|侦查|调查|活动|整治|执勤|巡逻|处置|期间)中)[一-鿿“”]{0,14}?(?:(?<![其当集途比命击选抽])中|(?<![这那哪夜手公家心乡城村])里)[，,]")


_OUT_OF = re.compile("从[^，。；]{0,10}$")


def among_cases(context: Context) -> bool:
    """破获的97起案件中，千克以上案件3起, 312起纠纷里，邻里类21起, 15名嫌疑人中，惯犯11名, 从330条建议中，采纳18条: of the cases or persons in front."""
    prev = context.prev
    if prev is None or context.join != "，" or prev.kind != "count" or prev.num is None or not _AMONG_CASES.match(context.gap_text):
        return False
    if isinstance(context.num, Num) and prev.unit == context.num.unit and (context.num.value or 0) <= prev.value and _OUT_OF.search(context.sentence.text, context.sentence.start, prev.num.lead):
        _open(context, prev)
        return True
    if not prev.num.has("case") and not (prev.num.has("person") and isinstance(context.num, Num) and context.num.has("person") and (context.num.value or 0) <= prev.value):
        return False
    _open(context, prev)
    return True


def of_them(context: Context) -> bool:
    """169个社区警务室中有161个: of the figure in front, which has the same unit."""
    prev, num = context.prev, context.num
    if not isinstance(num, Num):  # a stated zero
        return False
    if prev is None or prev.kind != "count" or prev.num is None or prev.unit != num.unit and not (prev.num.has("person") and num.has("person")):
        return False
    if num.value is None or num.value > prev.value or not OF_THEM.fullmatch(context.gap_text):
        return False
    _open(context, prev)
    context.left = num.lead
    return True


_TAKEN_UP = re.compile(r"(?:^|[，；])\s*(?:在|上述|这些|全部|所有)*(?P<who>[一-鿿“”]{2,24}?)(?:当)?中，")


def taken_up(context: Context) -> bool:
    """查验旅客12万人次。查验旅客中，内地居民7万人次: the figure in front that a sentence takes up again by its name."""
    state, sentence = context.state, context.sentence
    match = None if state.items and "；" not in context.gap_text else _TAKEN_UP.search(context.gap_text)
    if match is None:
        return False
    start, stop = (context.gap + place for place in match.span("who"))
    chain = governing(sentence, start, stop, stop, None)
    name = sentence.text[chain[-1].end : stop].removeprefix("的") if chain else match["who"]
    whole = next((i for i in reversed([*sentence.earlier, *state.items]) if _is_named(i, name, match["who"])), None)
    if whole is None:
        return False
    if chain:
        state.chain, state.chain_words = chain, chain_words(sentence, chain)
    _open(context, whole)
    return True


def _is_named(item: Item, name: str, words: str) -> bool:
    """案件 names 刑事案件 and the other way round; 抓获的嫌疑人 and 嫌疑人抓获 are the same words in another order."""
    if item.kind != "count" or item.per is not None or item.object is None or len(item.object.text) < 2 or len(name) < 2:
        return False
    thing = item.object.text
    return name.endswith(thing) or thing.endswith(name) or len(thing) > 5 and sorted(words) == sorted(thing + "的")


OPENERS: tuple[Callable[[Context], bool], ...] = (
    by_words,
    among_cases,
    of_them,
    taken_up,
)
"""The first that finds its words opens the list."""

_STOCK = re.compile(r"[，,；;。](?:而)?[一-鿿]{0,6}(?:实有|现有|仅有|共有|拥有)")


def apart(context: Context) -> bool:
    """办理案件57起，其中盗窃案3起，另有走失警情5起: told apart from the parts."""
    return tells_apart(context.gap_text)


def stock(context: Context) -> bool:
    """辖区面积101平方公里，包括19个行政村，实有人口5.1万: what there is stands for itself."""
    return _STOCK.search(context.gap_text) is not None


def of_another_time(context: Context) -> bool:
    """2022年发案341起，其中电诈154起；2023年发案172起: behind the semicolon another time has its own sum."""
    sentence, lead = context.sentence, context.num.lead
    at = sentence.text.rfind("；", context.gap, lead)
    return at >= 0 and any(
        isinstance(one, TimeMention) and one.start >= at and one.placed and not sentence.text[at + 1 : one.start].strip("至截到，, ")
        for one in sentence.mentioned(at, lead)
    )


CLOSERS: tuple[Callable[[Context], bool], ...] = (
    apart,
    stock,
    of_another_time,
)
"""Reasons why a figure is no part of the open whole any more; asked outside brackets, where nothing opens a list."""


def verb_of_list(context: Context) -> None:
    """检获一批毒品，包括约1.2公斤冰毒: the verb in front of 包括 or ： holds for the list, and the stretch begins behind that word."""
    state, sentence, text, gap = context.state, context.sentence, context.sentence.text, context.gap
    words = part_words(text, context.left, context.num.lead) if context.opened else []
    if words:
        context.left = words[-1].end()
    if not words and context.join != "：" or context.left <= gap:
        return
    stop = words[0].start() if words else context.left - 1
    stop = gap + len(text[gap:stop].rstrip("：:，, "))
    chain = governing(sentence, clause_start(text, gap, stop), stop, stop, None)
    if not chain or chain[-1].has("nominal") and text[chain[-1].end] != "了":
        return
    state.chain, state.chain_words = chain, chain_words(sentence, chain)  # 收缴了大量枪支弹药：其中炸药…
    if words and chain[-1].end == words[0].start():
        context.left = chain[0].start  # 收缴其中12家的雷管: of those in front
    elif not state.items or any(c in text[gap : chain[0].start] for c in "，；,;"):
        state.announced = chain[-1]
        if words:
            state.whole = None
