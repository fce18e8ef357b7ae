"""Comparisons: 同比 and 较去年同期 are yoy, 环比 and 较上周 mom, 较2016年 said of 2018 is prior."""

from __future__ import annotations

import re

from policenews.claims.items import Sentence
from policenews.facts.mentions import TimeMention
from policenews.models import Basis
from policenews.words import cues

_OTHER_TIME = re.compile(r"(?:去|上)年(?=年?底|年?末|年?初|上半年|下半年|第?[一二三四]季|[一二三四五六七八九十\d]{1,2}月)|上(?=月底|月末|月初)|(?<=[半\d〇零一二三四五六七八九])(?<![上前]一)年(?=[增减])")
"""去年底, 去年年底 and 去年下半年 are times of their own, not the year before; 去年下半年减少 holds no 年减, 较2018年增加 no 年增."""
_WORDS: tuple[tuple[str, Basis], ...] = tuple(
    [(w, "yoy") for w in ("同比", "按年", "去年同期", "上年同期", "年增", "年减", "较上年", "比同期", "较同期", "同期比较", "同期相比", "前一年", "上一年", "比上年", "较去年", "比去年")]
    + [(w, "mom") for w in cues.MOM]
    + [(w, "yoy") for w in ("同期", "上年", "去年")]
)


_ANY = re.compile("|".join(sorted({w for w, _ in _WORDS} | set(cues.PRIOR), key=len, reverse=True)))
_THAN_BEFORE = re.compile(r"(?:比|较|与|同)(?:" + "|".join(cues.PRIOR) + ")")
_BEFORE_ACTION = re.compile(r"(?:与|较|比|同)(?:[一-鿿]{0,6}(?:行动|整治|实施|开展|启动|启用|推行|改革))?前的?(?!一年)[一两二三四五六七八九十\d]+个?(?:天|日|周|月|年|季度)")
_BEFORE_THAT = re.compile(r"(?:与|较|比|同)(?![^，。；\d]{0,14}(?:年|月|期|周|日))[^，。；\d]{2,14}(?<![目日此以之当提空])前(?:相比|比较)?")
"""较政策实施前: some earlier time."""
_PLAN_YEARS = re.compile(r"[较比与]“?十[一二三四五]五”?(?:时期|期间|同期|末)")
_STRETCH_BEFORE = re.compile("[比较与同]前[一两二三四五六七八九十\\d]+个?(?:天|日|周|月|个季度)")
_RECORD = re.compile("(?:的|以来)?(?:最[低高少多]|新[低高])")
_ALL_YEAR = re.compile("(?:.年|年)?[全整]年|.年一整年")
_BARE_SAME = re.compile("(?<![一-鿿”])同期(?:[减增上下]|[多少](?![次数年]))")
_EDGE = re.compile(r"[底末初]$")


def basis_between(sentence: Sentence, start: int, end: int) -> tuple[Basis | None, TimeMention | None]:
    """The last comparison that stands in start..end."""
    base = next((t for t in reversed(sentence.mentioned(start, end)) if t.use == "base" and start <= t.start and t.end <= end), None)
    if base is None and not _ANY.search(sentence.text, start, end) and not _BEFORE_ACTION.search(sentence.text, start, end) and not _PLAN_YEARS.search(sentence.text, start, end) and not _BEFORE_THAT.search(sentence.text, start, end):
        return None, None
    assert base is None or isinstance(base, TimeMention)
    if base is not None and (apart := sentence.text.rfind("；", base.end, end)) > 0 and _ANY.search(sentence.text, apart, end):
        start, base = apart, None  # 与2022年持平；今年前7月，立案数同比下降30%
    if base is not None and _RECORD.match(sentence.text, base.end, end):
        base = None  # 创年内新低，同比下降18%
    if base is not None and _STRETCH_BEFORE.match(sentence.text, base.start - 1, base.end):
        return "mom", base  # 6月25日至9月25日…较前三个月上升
    if base is not None:  # 环比翻了近一番，比上年10月增加1204张: what is compared with is named last
        start = max(start, sentence.text.rfind("，", start, base.start) + 1)
    text = _OTHER_TIME.sub("", sentence.text[start:end])
    for word, basis in _WORDS:
        if word in text:
            if word == "同期" and base is None and _BARE_SAME.search(text) and not _PLAN_YEARS.search(text):
                return "yoy", None  # 发生58件，同期减少22件
            if basis == "yoy" and word in ("去年", "上年", "同期") and base is None:
                continue
            if word in ("去年", "上年") and base is not None and word not in sentence.text[base.start : base.end]:
                continue  # 去年骗案较2018年增加
            if word in ("同期比较", "同期相比") and base is not None:
                continue  # 与2020年同期相比
            if word in ("同期", "同比") and base is not None and base.first is not None and _gap_years(sentence, base) not in (None, 1) and not sentence.text.startswith(("上年", "去年"), base.start):
                return "prior", base  # 同比2017年; but 同比上年 is what it says
            return basis, base
    if base is not None and _ALL_YEAR.match(sentence.text, base.end - 2) and not _whole_year(sentence, base):
        return "prior", base  # 上半年返还的，比2023年全年还多
    if base is not None and _EDGE.search(sentence.text[base.start : base.end].rstrip("的")):
        return "prior", base  # 较去年底
    if base is not None:
        if base.first is None and "前年" in sentence.text[base.start : base.end] and _of_last_year(sentence, base.start):
            return "yoy", base
        years = _gap_years(sentence, base)
        if base.grain in ("half", "quarter") and not _same_season(sentence, base):
            return "prior", base
        if base.grain == "month" and _months_back(sentence, base) not in (0, 1, 12):
            return "prior", base  # 从6月的41起降到8月的6起
        if base.grain in ("year", "half", "quarter") or (base.grain in ("month", "day", "span", "holiday") and years is not None and years >= 1):
            return ("yoy" if years == 1 else "prior"), base
        return ("mom" if base.grain in ("month", "week", "tenday") else "prior"), base
    if _PLAN_YEARS.search(text):
        return "prior", None
    if before := _BEFORE_ACTION.search(text):
        return "prior" if text.startswith(("平均", "的平均", "均值"), before.end()) else "mom", None  # 与前三年平均数相比; 与行动前三十天相比: the stretch right in front
    if _THAN_BEFORE.search(text) or base is None and _BEFORE_THAT.search(text):
        return "prior", None
    return None, None


def _of_last_year(sentence: Sentence, at: int) -> bool:
    """Whether 去年 governs at a place, so that 较前年 is the year before, in an article without a year too."""
    before = sentence.text[max(0, at - 300) : at]
    return before.rfind("去年") > before.rfind("今年")


def _same_season(sentence: Sentence, base: TimeMention) -> bool:
    """Whether the base is the same half or quarter as the time that governs (去年下半年 is not the year before's first half)."""
    for time in reversed([t for t in sentence.times if t.use in ("plain", "since") and t.first is not None]):
        if time.first is not None and base.first is not None:
            return time.first.month == base.first.month
    return True


def _whole_year(sentence: Sentence, base: TimeMention) -> bool:
    """Whether another whole year is what is compared."""
    return any(t.grain == "year" and t.use == "plain" and t.start != base.start for t in sentence.times)


def _months_back(sentence: Sentence, base: TimeMention) -> int:
    """How many months the base lies before the month that governs the sentence; 0 where that is not known."""
    for time in reversed([t for t in sentence.times if t.grain == "month" and t.use != "base" and t.start != base.start]):
        if time.first is not None and base.first is not None:
            return (time.first.year - base.first.year) * 12 + time.first.month - base.first.month
    return 0


def _gap_years(sentence: Sentence, base: TimeMention) -> int | None:
    """How many years the base lies before the time that governs the sentence."""
    if base.first is None:
        return None
    for time in reversed([t for t in sentence.times if t.use in ("plain", "since", "until") and t.start != base.start]):
        anchor = time.first or time.last
        if anchor is not None:
            return anchor.year - base.first.year
    return sentence.year - base.first.year if sentence.year else None
