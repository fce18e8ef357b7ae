"""A level while it is read: the verbs and words in front of the figure, the noun behind it, the item it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.claims.behind import noun_behind
from policenews.claims.behind_lists import with_fellows
from policenews.claims.chain_verbs import verbs
from policenews.claims.chains import governing
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.level_shared import of_size
from policenews.claims.level_words import persons_only
from policenews.claims.marks import Mark
from policenews.claims.new_item import new_item
from policenews.facts.numerals import Num


@dataclass(slots=True)
class Figure:
    """A figure with what stands around it. 共抓获犯罪嫌疑人12名: `front` is 共抓获犯罪嫌疑人, `found` the verb 抓获."""

    context: Context
    item: Item
    text: str
    front: str
    found: list[Mark]
    """The verbs in front, as the grammar of chains sees them."""
    chain: list[Mark]
    """Those of them that are the figure's own."""
    behind: Words | None
    """The noun behind: 嫌疑人 of 12名嫌疑人."""
    past: int
    """Where that noun ends, or the figure itself."""
    sized: bool
    """Whether a second figure says how large the things are: 45支450人的义务巡逻队."""

    @property
    def holds(self) -> bool:
        """共有旅馆62家: the verb in front only says that there are so many."""
        return bool(self.chain) and self.chain[-1].code == "hold"

    @property
    def verbs_behind(self) -> list[Mark]:
        """3名民警荣立三等功: the verbs of the clause behind figure and noun."""
        return verbs(self.context.sentence, self.past, self.context.clause_end)


def look_around(context: Context) -> Figure:
    """共抓获犯罪嫌疑人12名: what stands around the figure, before anything is decided about it."""
    num, sentence, text = context.num, context.sentence, context.sentence.text
    found = governing(sentence, context.left, num.lead, num.lead, num.unit)
    size = of_size(context)
    start = _past_sexes(text, num) if num.has("person") else num.stop
    behind = noun_behind(sentence, start, context.right if start == num.stop else context.clause_end) if size is None else noun_behind(sentence, size.stop, context.clause_end)
    if behind is not None and num.has("case"):
        behind = _before_loss(behind)
    if behind is not None:
        behind = with_fellows(sentence, behind, num)
    if behind is not None and num.has("person"):
        behind = persons_only(sentence, behind)
    return Figure(
        context=context, item=new_item(context), text=text, front=text[context.left : num.lead], found=found, chain=found,
        behind=behind, past=behind.ranges[-1][1] if behind is not None else num.stop, sized=size is not None,
    )  # fmt: skip


_SEXES = re.compile(r"[（(](?:[\d一二两三四五六七八九十百]+名?[男女](?:性)?[，,、]?){1,2}[）)](?=[一-鿿])")


def _past_sexes(text: str, num: Num) -> int:
    """12名（7男5女）犯罪嫌疑人: where the noun begins, past what a bracket says of the persons."""
    told = _SEXES.match(text, num.stop)
    return told.end() if told is not None else num.stop


def _before_loss(behind: Words) -> Words:
    """27起警情损失1104万元: what is counted ends before 损失, whose sum follows."""
    if len(behind.ranges) > 1 or len(behind.text) <= 3 or not behind.text.endswith("损失"):
        return behind
    start, end = behind.ranges[0]
    return Words(behind.text[:-2], ((start, end - 2),))
