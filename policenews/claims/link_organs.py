"""Organs of a run of figures: 合肥、芜湖两市公安局分别挽回2.4亿元、1.1亿元 and 甲大队、乙派出所分别检查车辆90辆、旅馆30家."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.items import Item, Sentence

MOST = 20
"""No list of organs is longer than this."""
_AS_MANY_MOVES = re.compile(r"[一-鿿]{0,3}[，,](?:同比|环比|按年|按月|较去年同期|比去年同期|较上月|比上月)?(?:分别|各)?(?:上升|下降|增长|减少|增加|回落|降低|[升降跌增减])了?")
_NEXT = re.compile(r"\s*(?:、|和|及|以及|，(?![一-鿿]{0,4}(?:分别|各|共|均)))[^，。；：\d]{1,16}$")
_BESIDE = re.compile(r"\s*(?:、|和|及|与|以及)\s*")


def organs_of_run(sentence: Sentence, start: int, stop: int, run: list[Item]) -> bool:
    """合肥、芜湖、阜阳三市公安局分别挽回2.4亿元、1.1亿元和7600万元: one organ each."""
    named = [a for a in sentence.agencies if start <= a.start and a.end <= stop and a.index is not None and a.use == "named"]
    if len(named) != len(run):
        return False
    for agency, one in zip(named, run, strict=True):
        one.agency = agency.index
        one.object, one.action, one.verb = run[0].object, run[0].action, run[0].verb
    behind = [item for item in sentence.items if item.start > run[-1].start][: len(run)]
    last = run[-1].num
    moved = len(behind) == len(run) and last is not None and all(item.kind == "change" for item in behind)
    if moved and last is not None and _AS_MANY_MOVES.fullmatch(sentence.text, last.stop, behind[0].num.lead if behind[0].num else behind[0].start):
        for agency, one in zip(named, behind, strict=True):  # …分别为32起、30起，同比下降4%、9%
            one.agency = agency.index
    return True


def organs_of_deeds(sentence: Sentence, start: int, each: re.Match[str], before: Sequence[Item], items: Sequence[Item]) -> bool:
    """交警大队、河东派出所分别检查车辆90辆、旅馆30家: each organ of the list has its own things, where there are as many as organs."""
    named = [a for a in sentence.agencies if start <= a.start and a.end <= each.start() and a.index is not None and a.use == "named"]
    told = {one.agency for one in before if one.agency is not None}
    if not named and told:  # …分别查处9起、3起，分别教育90名、12名
        named = [a for a in sentence.agencies if a.end <= start and a.index in told]
    text, size = sentence.text, len(named)
    if size < 2 or len({a.index for a in named}) < size or not all(_BESIDE.fullmatch(text, one.end, two.start) for one, two in zip(named, named[1:], strict=False)):
        return False
    run = list(items[:1])
    for item in items[1:]:
        last = run[-1].num
        if item.kind != "count" or last is None or not _NEXT.fullmatch(text, last.stop, item.num.lead if item.num is not None else item.start):
            break
        run.append(item)
    if len(run) != size:
        return False
    for agency, one in zip(named, run, strict=True):
        one.agency = agency.index
    return True
