"""What a bureau is made of beside its squads: 省公安厅刑侦局, 市公安局便衣行动队, 县公安局侦查打击署."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from policenews.facts.agencies.links import Link
from policenews.facts.agencies.lists import duties
from policenews.words.organs import HEADS

_MORE = "马背警 便衣行动 侦查打击 侦查 警备 视频侦查 食品药品安全犯罪侦查 刑事科学技术 巡逻防控 反有组织犯罪 特警突击"
"""Duties that 总队 and 支队 are not named after."""

_ENDS = (
    r"局(?![面势限促]|部(?!署))|署(?!名)|分?队(?![伍员列友])"
    r"|部(?=接|民|副?主任|介|负|通|的)"
    r"|处(?=副?处长|民警|警员|负责人|工作人员|有关|相关|介绍|通报|获悉|了解)"
)
"""局, 署 and 队 name a part of a bureau by themselves, 处 only where its men follow: 治安处罚 is none."""

_OFFICE = re.compile(r"([^\W\d_在于与和的对将因从被把已并就向到党局]{2,8}?)(处)(?=副?处长|民警|负责人|表示|介绍)")
"""市公安局警务技术处表示: an office of whatever name whose men speak."""

_OFFICES = "禁毒 刑侦 经侦 治安 网安 交管 内保 法制 督察 情报 技侦 图侦 反恐 国保 户政 监管 科信 警务督察 经济犯罪侦查 刑事侦查"
"""Fields whose 处 names itself: 市公安局禁毒处在外地抓获3人; 治安处罚 is none."""

HALLS = ("户政服务室", "户政室", "户籍室", "户政大厅", "户政服务大厅", "办证大厅", "办证中心", "出入境接待大厅", "出入境办证大厅", "车管所")
"""Rooms that serve people; the words say only of what kind they are."""

_HALL = re.compile(rf"([^\W\d_在于与和的对将因从被把已并就向到党局、各设建增为让使到]{{2,6}}?)({'|'.join(sorted(HALLS, key=len, reverse=True))})")
"""广场户政服务室 right behind its bureau, with a name of its own in front."""

_WORDS = frozenset(word.text for word in HEADS)
"""交通管理局 and 出入境管理局 are organ words themselves."""


@cache
def _room() -> re.Pattern[str]:
    names = "|".join(sorted({*duties()[0], *_MORE.split()}, key=len, reverse=True))
    offices = "|".join(sorted(_OFFICES.split(), key=len, reverse=True))
    return re.compile(f"(?:({names})({_ENDS})|({offices})(处)(?![罚理置分决方以于所境警突刑遇])|({offices}|政工|警务保障|信访|审计|指挥)([室科])(?![技学员普目内外])|(新闻(?:发言人)?)(办公室)|(打拐)(办(?:公室)?)(?![理案结]))")


@cache
def _begins() -> frozenset[str]:
    """The first two characters of every such name: most bureaus have none behind them."""
    return frozenset(name[:2] for name in (*duties()[0], *_MORE.split(), "新闻", "打拐", "政工", "警务", "信访", "审计", "指挥"))


def rooms(text: str, end: int) -> Iterator[Link]:
    """The parts that stand right behind the bureau that ends at `end`: 刑侦局, and below it 重案处."""
    for _ in range(2):
        if hall := _HALL.match(text, end):
            yield Link("centre", hall.group(2), end, hall.end(), hall.group(1))
            return
        if text[end : end + 2] not in _begins() and "处" not in text[end + 2 : end + 9]:
            return
        found = _room().match(text, end) or _OFFICE.match(text, end)
        if found is None or found.group() in _WORDS:
            return
        name, word = (part for part in found.groups() if part)
        yield Link("field", word, end, found.end(), name)
        end = found.end()
