"""Organs that others meet: 到河东派出所投案, 带队到刑侦大队慰问, 为城关派出所配发头盔, 西吉县公安局送来锦旗."""

from __future__ import annotations

import re

_SURRENDERS = re.compile(r"(?:主动|自行|先后|相继)?(?:投案|自首)")
"""4人到河东派出所投案: where men give themselves up is no organ that caught them."""

_THANKS = re.compile(r"[^，。；\n\d]{0,10}?(?:送来|送上|赠送|寄来|发来|送到)了?[^，。；\n]{0,12}(?:锦旗|感谢信|表扬信|贺信|牌匾|匾额)")
"""西吉县公安局送来锦旗2面: who thanks is not who is thanked."""

_QUOTA = re.compile(r"(?:分配|下达|核定|规定|要求|交办|指定)的(?:目标|任务|指标)?[\d一二三四五六七八九十百千万]")
"""超过警政署分配的28000辆: who set the figure that another surpasses."""

_COMES_TO = re.compile(r"(?:带队|率队|一行|组|局长|主任|书记|领导|处长)[^，。；\n]{0,8}?(?:到|赴|深入|走进|来到|前往|莅临|先后到)$")
_ON_DUTY = re.compile(r"[^，。；\n\d]{0,10}?(?:检查|调研|督导|督查|督察|慰问|指导|视察|考察|看望|走访|参观|观摩|暗访|办公)")
"""王某带队到河东派出所检查，解决困难3个: what he does there is no figure of the station's."""

_STANDS_BY = re.compile(r"(?:民警|警力)?(?:派员|全程|积极|密切|主动|也)?(?:参加|参与|配合|协助|支援|到场)(?:了?(?:此次|本次|该)?(?:行动|清查|检查|活动|工作))?[，。；,;]")
"""甲大队牵头侦办，乙派出所配合，打掉团伙1个: the deed is of who leads."""

_FOR = re.compile(r"(?:为|给|替|向)$")
_GETS = re.compile(r"(?:民警|辅警)?(?:提供|输送|推送|配发|配备|购置|拨付|拨给|送去|争取|安装|增派|增配|添置|协调|更换|减负|移交|转递|下发)")
"""为刑侦大队提供线索80条: who gets them."""

_HIS_NAME = re.compile(r"(?:系|是|为|属)$")
_WANTED = re.compile(r"(?:网上|上网|公开)?(?:追逃|追捕|列逃|通缉|上网|立案侦查的|正在侦办)")
"""该男子系固原市公安局网上追逃人员: on whose list the man stands."""

_SENTENCE = re.compile(r"(?:^|[。！？\n])[\s　“]*(?:(?:记者|笔者|近日|日前|昨日|今年|去年)[，,]?)*(?:走进|来到|在|到)$")
_HOME = re.compile(r"(?:的)?[^，。；\n\d]{0,8}?(?:里|内|中|大厅|门口|门前|院内|现场|值班室|调解室|看到|见到|了解到|采访|获悉|发现|体验)(?:[^，。；\n\d]{0,6})?[，,]")
"""在河东派出所的调解室里，调解员接待90人次; 记者在河东派出所看到，…: the scene is the station's own."""


def only_met(text: str, head: int, end: int) -> bool:
    """带队到河东派出所慰问, 河东派出所送来锦旗, 到河东派出所投案: whether the organ at head..end is only visited, thanked or helped."""
    if _SURRENDERS.match(text, end) or _THANKS.match(text, end) or _QUOTA.match(text, end):
        return True
    low = max(0, head - 24)
    if text[head - 1 : head] in ("，", ",") and _STANDS_BY.match(text, end):
        return True
    if _COMES_TO.search(text, low, head) and _ON_DUTY.match(text, end):
        return True
    if _FOR.search(text, low, head) and _GETS.match(text, end):
        return True
    return _HIS_NAME.search(text, low, head) is not None and _WANTED.match(text, end) is not None


def shown_at_home(text: str, head: int, end: int) -> bool:
    """记者在河东派出所看到，…: whether a sentence opens at the organ and goes on to tell of it."""
    return _SENTENCE.search(text, max(0, head - 16), head) is not None and _HOME.match(text, end) is not None
