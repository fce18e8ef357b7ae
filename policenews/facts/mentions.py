"""What the fact readers hand to the claim reader: places in the text with what they mean."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from policenews.models import Grain, Note

TimeUse = Literal["plain", "until", "since", "base", "service"]
"""plain: 2021年, 春节期间 · until: 截至2月18日 · since: 今年以来, 自6月以来 · base: the earlier side of a comparison
(去年同期 in 与去年同期相比, 2022年 in 较2022年) · service: a time that places nothing (24小时, 日均)."""


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression at start..end of the text, resolved to inclusive calendar days where it can be placed.

    `listed` says whether it belongs in `Article.dates`: placed, not in the title, not after the publication date, and no
    mere word of comparison (去年同期, 较上年). A service time with a `start_time` is a time of day, else a duration.
    """

    start: int
    end: int
    use: TimeUse
    first: dt.date | None = None
    last: dt.date | None = None
    stated_end: dt.date | None = None
    grain: Grain = "span"
    start_time: dt.time | None = None
    end_time: dt.time | None = None
    resolved_by: str | None = None
    notes: tuple[Note, ...] = ()
    listed: bool = True

    @property
    def placed(self) -> bool:
        """Whether at least one end is known."""
        return self.first is not None or self.last is not None


AgencyUse = Literal["named", "anaphor", "collective", "receiver", "partner"]
"""named: 南华县公安局 · anaphor: 该局, 我局, 全局 · collective: 全市公安机关, 各派出所 ·
receiver: an organ that gets something (移交…, 向…) or approves (经…批准) · partner: 会同, 联合, 协助."""


@dataclass(frozen=True, slots=True)
class AgencyMention:
    """An organ mentioned at start..end of the text; `index` into the list of agencies, None for a collective of
    no organ that can be named."""

    start: int
    end: int
    use: AgencyUse
    index: int | None
