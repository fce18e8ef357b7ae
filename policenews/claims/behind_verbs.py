"""Verbs and adverbs that open the words behind a unit: part of a name (42名终生禁驾人员), or what was done (12名被拘留)."""

from __future__ import annotations

import re

from policenews.claims.behind_begin import Stretch
from policenews.claims.items import Words
from policenews.claims.phrases import head_of_relative
from policenews.words import cues

_PREPOSITIONS = ("经过", "历经", "于", "在", "到", "受", "获", "未", "不", "达", "占", "同比", "环比", "较", "比", "以", "由", "向", "对", "为", "给", "从", "将", "把", "使", "让", "参与", "参加", "进行", "涉嫌", "作为", "列为", "常驻", "前往", "奔赴", "赶赴", "赶往", "通过", "利用", "日均", "月均", "年均", "周均", "夜均")
ADVERB = re.compile("|".join(sorted((*cues.ADVERB, *_PREPOSITIONS), key=len, reverse=True)))
_IN_A_NAME = re.compile(r"较[大小重轻](?=[一-鿿])(?!的)|在(?:[逃校册押岗职编])(?=[一-鿿])|被(?:[盗窃劫诈骗抢拐困害扣告]|执行)|共[治享同建]|不(?:法|明|文明)|未(?:成年|婚)|受[害骗伤灾困助]|获[救奖]|以案|占道")
_HOW = re.compile("安全|平安|妥善|就近|紧急|迅速|快速|如期|免费|集中|统一")
"""3名安全送回家中: how it was done, where a verb stands behind; 16处安全隐患 is a thing."""
_OF_PAPERS_AND_POSTS = "份张本封册个处支家场次"
_PERSONS = ("人员", "对象", "人士", "分子")
_MADE_OF_A_DEED = re.compile(r"(?:通知|决定|建议|意见|事项|情况)?[书函单令卡信]|(?:现场|会场|专场|现场会)|[点站岗亭台室区组团队会]|仪式|通报")
_MAN_OF_A_DEED = re.compile(r"[员手师]")
_NAME_ENDS = re.compile(r"[，。；、,;：）)]|[和及与并]|以?及|$|对|后|给|的|在|为|均|已|被|到|深入|开展")
"""What stands behind a paper, post or group that a deed names: 38份训诫书，, 3个督查组到."""
_REST_OF_NAME = re.compile(r"(?!工作|活动|行动|人员|完毕|完成|到位)(?:[一-鿿]{2}|[组队点站班室岗车群])(?=[，。；、,;：]|$)")


def named_by_verb(stretch: Stretch) -> Words | None:
    """终生禁驾人员 of 42名终生禁驾人员: a name that a verb opens."""
    text, start, verb, end = stretch.text, stretch.start, stretch.first, 0
    if verb is None or verb.kind != "verb":
        return None
    if verb.text in ("涉及", "涉") and (head := head_of_relative(stretch.sentence, start, stretch.end)) is not None:
        end = head.ranges[0][1]  # 195宗涉及太空油毒品的案件
    elif text.startswith(_PERSONS, verb.end):
        end = verb.end + 2
    elif verb.has("nominal") and stretch.unit in "条个支处张套" and (rest := _REST_OF_NAME.match(text, verb.end, stretch.end)):
        end = rest.end()  # 283条巡逻路线
    elif (made := _MADE_OF_A_DEED.match(text, verb.end, stretch.end)) and stretch.unit in _OF_PAPERS_AND_POSTS and _NAME_ENDS.match(text, made.end()):
        end = made.end()  # 37份训诫书, 3个救助点
    elif stretch.unit in "名位" and (man := _MAN_OF_A_DEED.match(text, verb.end, stretch.end)) and _NAME_ENDS.match(text, man.end()):
        end = man.end()  # 37名引导员
    return Words(text[start:end], ((start, end),)) if end else None


def tells_what_happened(stretch: Stretch) -> bool:
    """Whether the words begin with what was done, or how: 26所均开设…, 12名被拘留."""
    first = stretch.first
    if first is None or first.kind != "noun":
        adverb = ADVERB.match(stretch.text, stretch.start, stretch.end)
        if adverb is not None and adverb[0] == "涉嫌" and stretch.unit not in "名人位":
            adverb = None  # 查获1艘涉嫌走私船舶
        if adverb is not None and not _IN_A_NAME.match(stretch.text, stretch.start):
            return True
        if (how := _HOW.match(stretch.text, stretch.start, stretch.end)) and any(m.kind == "verb" and m.start == how.end() and not m.has("nominal") for m in stretch.marks):
            return True
    if first is None or first.kind != "verb":
        return first is not None and first.kind in ("direction", "basis", "part", "plan")
    if not first.has("nominal"):
        return True
    of_men = stretch.text[stretch.start - 2 : stretch.start] == "人次"  # 12人次立功受奖
    if stretch.unit in "次场轮回期批项个件起宗种类的" and not of_men and (first.end >= stretch.end or stretch.text[first.end] == "、"):
        return False  # 收到28宗求助: itself what is counted
    return not any(m.kind == "noun" and m.start == first.end for m in stretch.marks)
