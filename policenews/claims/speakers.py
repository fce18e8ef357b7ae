"""Officers who speak: whose a figure in their words is.

An officer of a squad mostly speaks for the whole bureau (刑侦支队副支队长介绍，全市…); where he says 我们 or 大队, and always
where he is of a station, he speaks for his own. His name may stand behind the words: “我们走访了90户。”河东派出所所长说.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from policenews.claims.items import Item
from policenews.facts.mentions import AgencyMention

OFFICER = r"(?:总队长|支队长|大队长|中队长|队长|局长|厅长|所长|科长|处长|组长|主任|政委|教导员|指导员|负责人|发言人|首长|主管)"
SAYS = r"(?:介绍|说|称|表示|指出|通报|透露|告诉|形容|强调|解释|回答|答复|回应|坦言)"
_TALKS = r"(?:算(?:了?[一笔]|道|起|着)?|回忆|感慨|坦言|直言|谈到|谈起|讲|回答|总结)"
OFFICER_SPEAKS = re.compile(rf"(?:的?(?:副|代理|常务副)?{OFFICER}|长)[^，。；\n]{{0,16}}?{SAYS}")
"""交警支队副支队长马某介绍, 治安总队长姜某表示."""

DESK_SPEAKS = re.compile(rf"的?(?:有关|相关)?(?:工作人员|值班人员|值班民警|接警员|民警)[^，。；\n]{{0,10}}?{SAYS}")
"""指挥中心工作人员介绍: whoever sits at the bureau's desk tells what the bureau took in."""
_HIS_OWN = re.compile(r"我们|我[所队]|我[大中]队|本所|全所|[所队]里|(?<![一-鿿])(?:大队|中队|支队)|全[大中]?队|辖区")
"""What an officer calls his own unit."""
_ALL = re.compile(r"[全我][省市县区州盟旗]|全局|全国")
_BEHIND = re.compile(rf"[^，。；\n“”]{{0,10}}?(?:{OFFICER}|民警)?[^，。；\n“”]{{0,8}}?(?:{SAYS}|{_TALKS})")
_LONGEST = 300
"""No quotation that is looked through is longer."""

Between = Callable[[int, int], list[AgencyMention]]


def speaks_for_his_own(text: str, start: int, end: int) -> bool:
    """Whether the words between an officer and a figure are of his own unit: 队里, 我们, 全所."""
    said = text[max(start, end - _LONGEST) : end]
    return _HIS_OWN.search(said) is not None and _ALL.search(said) is None


def speaker_behind(text: str, at: int, low: int, high: int, organs: Between, names: Sequence[str]) -> AgencyMention | None:
    """“走访了90户。”河东派出所所长马某说: the organ of the man named right behind the quotation that the figure stands in."""
    opened = text.rfind("“", max(low, at - _LONGEST), at)
    if opened < 0 or text.rfind("”", opened, at) >= 0:
        return None
    closed = text.find("”", at, min(high, at + _LONGEST))
    if closed < 0 or "“" in text[at:closed] or organs(opened, at):
        return None
    behind = next(_right_behind(text, closed, high, organs), None)
    if behind is None or behind.index is None or _BEHIND.match(text, behind.end) is None or _ALL.search(text, opened, at):
        return None
    station = names[behind.index].endswith("派出所")
    return behind if station or _HIS_OWN.search(text, opened, at) else None


def _right_behind(text: str, closed: int, high: int, organs: Between) -> Iterator[AgencyMention]:
    for one in organs(closed, min(high, closed + 40)):
        if not text[closed + 1 : one.start].strip("，, 　"):
            yield one


_TAKING = frozenset({"arrest", "detain", "seize", "penalise", "prosecute", "solve", "file", "handle", "dismantle", "recover", "find"})
_PASSIVE = re.compile(r"[^，。；：\d]{0,16}被$")


def agent_behind(text: str, item: Item, high: int, organs: Between) -> AgencyMention | None:
    """2人已被清水县公安局抓获: the organ between 被 and the verb; not 3人被省公安厅授予…, who honours them."""
    verb = item.verb
    if verb is None or verb.code not in _TAKING or verb.start <= item.end:
        return None
    for one in organs(item.end, min(high, verb.start)):
        if one.index is not None and _PASSIVE.fullmatch(text, item.end, one.start) and not re.search("[，。；]", text[one.end : verb.start]):
            return one
    return None
