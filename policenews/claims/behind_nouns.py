"""How much of the words behind a unit is the name: a quotation, or nouns with what they join and what ends them."""

from __future__ import annotations

from policenews.claims.behind_begin import Stretch
from policenews.claims.items import Words
from policenews.claims.marks import Mark
from policenews.claims.places import quoted_ranges

_SITES = ("premises", "school", "post", "group")
_MOVES = "上下到在赴对向入出进"
"""What parts two nouns: 55名警力上车添乘."""
_TAIL = 3
"""Characters behind a noun that may be of its name: 幼儿园周边."""


def quoted_name(stretch: Stretch) -> Words | None:
    """38个“1、3、5分钟防护圈”, 6起“两抢”案件: a quotation with the noun behind it."""
    text, start, sentence = stretch.text, stretch.start, stretch.sentence
    if text[start] not in "“《「":
        return None
    close = next((b for a, b in quoted_ranges(text, start, sentence.end) if a == start), None)
    if close is None:
        return None
    nouns = [m for m in sentence.marks.within(close, min(stretch.end, close + 12)) if m.kind == "noun" and m.start - close <= 3]
    end = next((m.end for m in nouns if m.start == close or text[close : m.start].isalpha()), close)
    end = max([end, *(m.end for m in stretch.nouns if m.start == start)])  # “两卡”人员
    if end == close and (deed := next((m for m in stretch.marks if m.kind == "verb" and m.has("nominal") and text[close : m.start] in ("", "大", "集中")), None)) is not None:
        end = deed.end if deed.end >= stretch.end or not text[deed.end].isalpha() else end  # 9期“六情”大走访
    return Words(text[start:end], ((start, end),))


def end_of_name(stretch: Stretch, stop: int, first: Mark) -> int:
    """Where the name with the noun `first` ends, at most at `stop`."""
    finish = _run_of_nouns(stretch, stop, first)
    rest = stretch.text[finish:stop]
    if rest.startswith("的"):
        return finish if _counts_sites(stretch, first) else stop
    if rest.startswith(("（", "(")):
        return finish + max(rest.find("）"), rest.find(")")) + 1  # 13个县(市、区)均成立
    return stop if _ends_name(stretch, rest, finish) else finish


def _run_of_nouns(stretch: Stretch, stop: int, first: Mark) -> int:
    """Where the nouns that follow each other end: 120名交警和治安民警, 282条涉校园安全问题隐患."""
    text, finish = stretch.text, first.end
    nouns = [m for m in stretch.nouns if m.end <= stop]
    for mark in nouns:
        if mark.start <= finish or mark.start == finish + 1 and text[finish] not in _MOVES:
            finish = mark.end
    inside = next((m for m in stretch.marks if m.kind == "verb" and m.start == finish and m.has("nominal")), None)
    if inside is not None:  # 126个社会代办网点: a deed between two parts of a name
        finish = next((m.end for m in nouns if m.start == inside.end and m.end == stop and m.code in ("premises", "post")), finish)
    if first.code == "personnel" and text[finish : finish + 1] in ("和", "与", "及"):
        finish = next((m.end for m in nouns if m.code == "personnel" and finish < m.start <= finish + 4), finish)
    if text[finish : finish + 1] == "”" and "“" in text[stretch.start : finish]:
        finish = next((m.end for m in nouns if finish < m.start <= finish + 5), finish + 1)  # 7辆涉嫌“炸街”电动摩托车
    if text[stretch.start] == "涉" and first.start <= stretch.start + 1:
        finish = max((m.end for m in nouns if m.end <= finish + 8), default=finish)
    return finish


def _counts_sites(stretch: Stretch, first: Mark) -> bool:
    """30所学校的“人车分离”机制: what is counted is schools."""
    return (first.start == stretch.start or first.code in _SITES) and (stretch.unit in "家所户座" or stretch.unit in "个处" and first.code in _SITES)


_HOW_THEY_WERE = ("安全", "平安", "有序", "顺利", "出行", "平安出行", "安全出行")
"""确保196万名观众安全: how it went for them."""


def _ends_name(stretch: Stretch, rest: str, finish: int) -> bool:
    """Whether a short tail is of the name: 周边 of 27所幼儿园周边, but not 遭受 of 61.7万群众遭受损失."""
    if not rest or len(rest) > _TAIL or rest[0] in "中里内上全时" or "着" in rest or rest in _HOW_THEY_WERE:
        return False
    verbs = [m for m in stretch.marks if m.kind == "verb" and m.start >= finish]
    return all(m.has("nominal") and not (m.start == finish and stretch.unit in "条家处所辆座户") for m in verbs)
