"""A figure while its codes are looked for, with what decides them: its noun, its verb, its unit and the figures before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policenews.claims.items import Item
from policenews.claims.names import Names
from policenews.rules import Word

_HAPPEN = frozenset({"case", "fraud_case", "accident", "fire", "casualty", "alarm", "dispute", "violation"})
"""What may happen, and not happen: of 营运客车、校车涉酒违法 the violation."""
_NO_CASES = frozenset({"resident", "personnel", "premises", "school", "road", "vehicle", "group", "property", "money", "service", "other"})


@dataclass(slots=True)
class Coding:
    """共抓获犯罪嫌疑人12名: `words` are 犯罪嫌疑人, `noun` the vocabulary's 嫌疑人, `code` is that of 抓获."""

    names: Names
    item: Item
    before: Sequence[Item]
    """The figures in front of it in its paragraph."""
    theme: str | None
    """What the paragraph says it is about: 打击电信网络诈骗."""
    lead: Item | None
    """The figure above a numbered list: 盗窃类警情 above 1.盗窃电动车46起."""
    words: str
    noun: Word | None
    subject: str | None
    """As far as it is known."""
    code: str | None
    """The activity of the verb, whatever it is done to."""
    of_cases: bool
    """Whether the unit counts cases: 起, 件, 宗."""
    of_persons: bool
    """Whether the unit counts persons: 名, 人."""
    act: str | None = None
    """The activity that the noun names: publicise of 宣传活动."""

    @property
    def is_count(self) -> bool:
        """12名 is one, 下降12% and 占12% are none."""
        return self.item.kind == "count"

    @property
    def named_activity(self) -> str | None:
        """solve of 破案率."""
        return self.names.named_activity(self.words)


def coding(names: Names, item: Item, before: Sequence[Item], theme: str | None, lead: Item | None) -> Coding:
    """共抓获犯罪嫌疑人12名: what is known of the figure before anything is decided."""
    words = item.object.text if item.object is not None else ""
    if item.value == 0 and item.num is None:
        first = words.split("、")[0]  # 未发生重大刑事案件、较大事故: the first is the claim's; 涉枪、涉爆警情 share a head
        told = names.noun(first) if len(first) > 3 else None
        words = first if told is not None and (told.code in _HAPPEN or (last := names.noun(words)) is None or last.code not in _HAPPEN) else words
    noun = names.noun(words) if words else None
    if noun is not None and noun.code in _NO_CASES and words.endswith("类") and (item.num.has("case") if item.num is not None else item.value == 0):
        noun = None  # 婚姻家庭类98起: a kind of what is counted, not a family
    return Coding(
        names=names, item=item, before=before, theme=theme, lead=lead, words=words, noun=noun,
        subject=noun.code or None if noun is not None else None, code=item.verb.code if item.verb is not None else None,
        of_cases=item.num is not None and item.num.has("case"), of_persons=item.num is not None and item.num.has("person"),
    )  # fmt: skip


def counts_cases(item: Item) -> bool:
    """警情34起: whether a figure in front counts cases."""
    return item.kind == "count" and item.num is not None and item.num.has("case")
