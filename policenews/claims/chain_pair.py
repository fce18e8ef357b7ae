"""Two verbs in front of a figure, with what stands between them: 排查 and 化解 of 排查化解纠纷12起."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.claims.items import Sentence
from policenews.claims.marks import Mark

_COORDINATED = ("", "、", "和", "并", "及", "或", "以及", "后", "再", "，并", "与", "出", "及时", "全部", "（", "现场", "依法")
_SAYS_VERB = ("共", "共计", "累计", "先后", "成功", "已", "依法", "当场")
CLAUSE_CUT = re.compile(r"[，。；,;]")


@dataclass(slots=True)
class Pair:
    """Two verbs in front of a figure: `last` ends the chain so far, `mark` follows. 排查化解纠纷12起: 排查 and 化解."""

    sentence: Sentence
    text: str
    start: int
    end: int
    lead: int
    """Where the figure begins."""
    unit: str | None
    last: Mark
    mark: Mark
    gap: str
    """What stands between the two."""

    @property
    def adjacent(self) -> bool:
        """排查并化解, 排查、化解: whether only an "and" stands between them, or nothing."""
        return self.gap in _COORDINATED

    @property
    def one_clause(self) -> bool:
        """Whether no separator stands between them."""
        return CLAUSE_CUT.search(self.gap) is None

    @property
    def acts(self) -> bool:
        """整治行动共受理案件: whether the second is a verb in any case, and could be no name."""
        return not self.mark.has("nominal") or bool(self.gap) and self.text[self.start : self.mark.start].endswith(_SAYS_VERB)
