"""The activity where no verb says it: 发生警情 of 警情34起, hold of 派出所11个, occur of 损失12万元."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.items import Item
from policenews.claims.subjects import CASES

HELD = frozenset(["vehicle", "driver", "premises", "personnel", "camera", "group", "resident", "road", "post", "school"])
"""Subjects that are there, and counted as a stock."""
EVENTS = frozenset(["accident", "fire", "casualty"])


def without_verb(item: Item, code: str | None, words: str, act: str | None, before: Sequence[Item]) -> str:
    """The activity of a figure that no verb governs: by what it counts, and by what the figures in front did."""
    subject = item.subject
    if subject == "money":
        if act == "recover":
            return act  # 追赃挽损金额325万元
        if words.startswith(("被骗", "受骗")):
            return "occur"
        if item.whole is not None and (same := next((i.activity for i in reversed(before) if i.subject == "money"), None)) is not None and code is None:
            return same  # 被骗金额27.4万元，其中刷单类19.6万元
        if "损" in words and not re.search("挽|避免", words):
            return "occur"
        if code is None and re.match(r"^(?:总)?(?:金额|价值|资金)$", words) and before:
            return before[-1].activity
        return "other"
    if code == "other":
        return "other"
    if subject in EVENTS:
        return "occur"
    if subject in (*CASES, "alarm", "dispute", "violation") and (item.kind != "count" or subject in CASES or subject == "alarm"):
        received = subject == "alarm" and (item.kind == "count" or item.received or any(i.subject == "alarm" and i.activity == "receive" for i in before))
        return "receive" if received else "occur" if subject != "violation" else "other"
    if subject == "dispute" and act is None and words.endswith("警情"):
        return "occur"  # 纠纷类警情6.5万起
    if subject == "violation" and item.kind == "count" and (told := next((i for i in reversed(before) if i.subject == "violation" and i.activity == "penalise"), None)) is not None:
        return told.activity  # 查处酒驾487起。醉酒驾驶175起
    if act is not None:
        return act
    if subject == "permit" and item.kind == "count" and item.action is None:
        return "license"  # 外国人居留许可222件
    if subject == "drug" and code is None and item.action is None and item.num is not None:
        return "seize"  # 冰毒843公斤，按年跌四成: nobody else weighs it
    if item.kind == "ratio" and subject == "personnel":
        return "hold"
    listed = item.join == "、" and bool(before) and before[-1].activity == "hold" and before[-1].action is None  # 旅馆47家、从业人员386名
    if item.kind == "count" and item.verb is None and item.action is None and (listed or subject in HELD or item.num is not None and item.num.has("length")):
        return "hold"
    if item.kind == "change" and subject in HELD:
        return "hold"
    return "other"
