"""The words that say what moved, without the comparison: 交通事故警情 of 接报交通事故警情比2023年同期."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.context import Context
from policenews.claims.items import Sentence, Words
from policenews.claims.phrases import phrase
from policenews.facts.dates.compare import SEVERAL
from policenews.words import cues
from policenews.words.divisions import table

_RUN = r"(?:已经?|实现|保持)?连续(?:[一二两三四五六七八九十多几数\d]{1,3})个?(?:年|月|季度|周)(?:以?来|保持|实现|呈)?"
"""命案连续6年下降12%: for how long, not what."""
_BASIS_WORD = re.compile("(?:至|到|按年|轻微|大幅|显著|亦|大|微|急|略|稍|净|(?:相比较?|相较于?|对比|[比较与同])?(?:" + "|".join(sorted((*cues.YOY, *cues.MOM), key=len, reverse=True)) + r")|" + _RUN + "|年均|月均|周均|日均|平均每[年月周]|分别|(?<!平)均|各|再|又|、|和|与|约|却|则|仅|也|已|环)+$")
_NOTHING_COUNTED = frozenset(["相比", "比较", "对比", "相较", "接报", "接警", "总量", "总数", "数量", "有关数字", "相关数字", "该数字", "这一数字", "数字", "基础上", "基础下", "特别", "特别是", "尤其", "尤其是"])
"""Words before a change that do not say what changed: 总量下降12%."""
_COMPARED = re.compile(r"(?:与|同|和|比|较(?![大重])|相比|相较于?|对比)(?:[^，。；：、]{0,16})$")
_DEDUCTED = re.compile(r"(?:扣除|剔除|除去|不含|不计|排除)[^，。；\d]{2,14}?(?:后|外|[因要]素|影响)*(?=$|[比较与同按]|年均)")
"""扣除报废注销量比去年增加526辆: what is left out, not what moved."""
_ANY_TIME = re.compile("|".join(map(re.escape, (*cues.YOY, *cues.MOM, *cues.PRIOR, "年", "月", "期", "周", "平均"))) + r"|前\s*$|十[一二三四五]五")
_BASIS_FIRST = re.compile(r"(?:(?:[和与同较比][^，。；]{0,14}?)?(?:同期|同比)?(?:相比较?|相较)|[和与同较比][^，。；]{0,10}?同期|同比|环比)(?![受立接发破]?[理案报]?(?:[件起宗]数|总[数量]|数量)|相|减|下|上|增|降|升|略|持|基|大|少|多)(?=[一-鿿]{2})")
"""与去年同期相比事故起数减少9起: the basis in front of what changed, without a comma."""
_AREA_NAME = re.compile(r"(?!全|本|该|跨|外|入|出|各)[一-鿿]{2,3}(?:省|市|州|县)(?=[一-鿿]{2})")
"""湖北省命案同比下降: where it is, not what."""
_LED_BY = re.compile(r"(?:(?:有效|有?力|大力|积极)?(?:推动|助推|促进|力促|带动|促使|驱动)(?:全[市省县区]|辖区|[一-鿿]{2,4}[市县区])?(?=[一-鿿]{2,}(?:率|量|数|度|感|案件|警情|事故|成本|时间)$)|在(?=[一-鿿]{2,12}人$|[一-鿿]{2,8}数$)|本[报网刊台]讯[ \u3000]*|除了?(?=涉)|发生(?=[一-鿿“]{2,}(?<![数率量起]))|即(?:全[市省县区州])?|实现|其(?![他它余中])|上述|两项|四项|三项|该项|较(?![大重])|比|与|同)+")
_AMOUNT_SEIZED = re.compile(r"(?<=[一-鿿]{2})(?:查获|缴获|收缴|扣押)(?:总?重量|数量|总量)$")
_ANOTHER = re.compile(r".*?(?:全破|必破|清零|零发案|零发生)、")
_HOW = re.compile(r"(?:分别|均|各|全部|全面|继续|再次|首次|总体|整体|持续|大幅|明显|实现|环|年|却|则|更是|更|亦|仍)+$")


def object_before(context: Context, start: int, end: int) -> Words | None:
    """接报交通事故警情比2023年同期: the words of start..end without the comparison."""
    sentence = context.sentence
    if (aside := _DEDUCTED.match(sentence.text, start, end)) is not None:
        start = aside.end()
    start = _past_basis(sentence, start, end)
    found = phrase(sentence, start, _before_basis(sentence.text, start, end))
    if found is None:
        return None
    words = found.text
    for cut in _CUTS:
        words = cut(sentence, found, words)
    if len(words) < 2 or words in _NOTHING_COUNTED or words in ("受理", "立案", "发案") and sentence.heading is not None:
        return None  # 3.拎包盗窃。本月接报环比上升10.8%
    begin = found.ranges[0][0] + found.text.index(words)
    return Words(words, ((begin, begin + len(words)),))


def _past_basis(sentence: Sentence, start: int, end: int) -> int:
    """与去年同期相比事故起数减少9起: what moved stands behind the comparison."""
    told = _BASIS_FIRST.match(sentence.text, start, end)
    if told is not None and any(m.kind == "noun" for m in sentence.marks.within(told.end(), end)):
        return told.end()
    return start


def _before_basis(text: str, start: int, end: int) -> int:
    """交通报警比前周大幅下降: what moved ends before the comparison and the words that go with it."""
    if several := SEVERAL.search(text, start, end):
        end = several.start()
    while True:
        cut = _BASIS_WORD.search(text, start, end)
        if cut is None:
            cut = _COMPARED.search(text, start, end)
            if cut is None or not _ANY_TIME.search(cut[0]):
                return end
        end = cut.start()


def _unled(sentence: Sentence, found: Words, words: str) -> str:
    """发生爆炸案件 of 即全市发生爆炸案件: without what leads to it."""
    led = _LED_BY.match(words)
    return words[led.end() :] if led else words


_CAUSED = re.compile("(?:引发|导致|造成|引起)的")
"""争地边引发的警情: what they come of says which they are."""


def _head(sentence: Sentence, found: Words, words: str) -> str:
    """刑事、治安警情 of 接报处理的刑事、治安警情."""
    of, start = words.rfind("的"), found.ranges[0][0]
    if of <= 0 or words.startswith(("涉", "未")) or words.count("“", 0, of) > words.count("”", 0, of) or _CAUSED.search(words) or len(words) - of <= 2 or not any(m.kind == "verb" for m in sentence.marks.within(start, start + of)):
        return words
    return words[of + 1 :]


def _thing_seized(sentence: Sentence, found: Words, words: str) -> str:
    """海洛因 of 海洛因缴获总量."""
    return _AMOUNT_SEIZED.sub("", words)


def _without_area(sentence: Sentence, found: Words, words: str) -> str:
    """命案 of 湖北省命案."""
    area = _AREA_NAME.match(words)
    size = area.end() if area is not None else next((n for n in (2, 3) if len(words) > n + 1 and table().is_short(words[:n])), 0)
    if not size:
        return words
    at = found.ranges[0][0] + found.text.index(words) + size
    return words[size:] if any(m.kind == "noun" and m.start == at for m in sentence.marks.within(at, at + 8)) else words


def _last_told(sentence: Sentence, found: Words, words: str) -> str:
    """刑事案件 of 命案全破、刑事案件同比下降6.5%."""
    told = _ANOTHER.match(words)
    return words[told.end() :] if told else words


_THAN = re.compile("(?<=[一-鿿]{2})比(?![例重赛武率])(?=[一-鿿]{2,10}$)")


def _without_standard(sentence: Sentence, found: Words, words: str) -> str:
    """办结时间 of 办结时间比法定时限缩短70%: what it is measured against is no part of it."""
    than = _THAN.search(words)
    return words[: than.start()] if than is not None else words


def _without_how(sentence: Sentence, found: Words, words: str) -> str:
    """刑事警情 of 刑事警情持续大幅."""
    return _HOW.sub("", words)


_BECAUSE = re.compile(r".*?(?:主要)?(?:是)?(?:由于|缘于|源于|得益于|归因于|因为)(?=[一-鿿]{2})")


def _without_effect(sentence: Sentence, found: Words, words: str) -> str:
    """诈骗案 of 罪案上升主要由于诈骗案增加: what moved is the cause."""
    told = _BECAUSE.match(words)
    return words[told.end() :] if told else words


_CUTS: tuple[Callable[[Sentence, Words, str], str], ...] = (
    _unled,
    _without_effect,
    _head,
    _thing_seized,
    _without_area,
    _last_told,
    _without_standard,
    _without_how,
)
"""What is cut off the words, in order."""
