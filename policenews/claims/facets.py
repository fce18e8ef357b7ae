"""Facets: the activity and subject codes of an item: the object decides first, the verb second, the unit last.

The closed lists are described in docs/data-model.md. A wrong code is worse than `other`.
"""

from __future__ import annotations

from collections.abc import Sequence

from policenews.claims.facets_activity import activity_of
from policenews.claims.facets_alike import ALIKE
from policenews.claims.facets_coding import coding
from policenews.claims.facets_repairs import REPAIRS
from policenews.claims.facets_subject import subject_of
from policenews.claims.items import Item
from policenews.claims.names import Names


class Coder(Names):
    """Codes items by the nouns of their objects and their verbs; built once from the vocabulary."""

    def code(self, item: Item, before: Sequence[Item], theme: str | None, lead: Item | None = None) -> None:
        """Sets `activity` and `subject`. `before` are the items of the paragraph so far; `theme` is what the paragraph
        says it is about (在打击电信网络诈骗方面); `lead` is the figure above a numbered list (盗窃类警情 above 1.盗窃电动车46起)."""
        figure = coding(self, item, before, theme, lead)
        for as_another in ALIKE:  # 案件518起，同比下降6.3%: what the figure before it has
            if (codes := as_another(figure)) is not None:
                item.activity, item.subject = codes
                break
        else:
            item.subject = subject_of(figure)  # 抓获犯罪嫌疑人12名: what was counted
            item.activity = activity_of(figure)  # and what was done to it
        for repair in REPAIRS:  # 少接报6起: what the codes together say
            repair(figure)
