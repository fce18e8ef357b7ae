"""Whether an article is from Taiwan: 台南永康分局 is no branch of the 永康市 of 浙江."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from policenews.words.areas import AREAS, ORDINARY, TAIWAN
from policenews.words.divisions import short_names, table

READ = 20_000
"""Places are looked for in this much of an article: who it is about shows early."""

_SURE = ("地检署", "员警", "警政署", "警分局", "刑事局")
"""Words of Taiwan's police and prosecutors that the mainland does not use of its own."""

_MAINLAND = re.compile(r"公安(?:局|厅|部|机关|分局|民警|派出所|系统)|派出所民警|[市县区]公安")
"""What Taiwan's police are never called: 公安 is there the safety of buildings (公安意外)."""

_HERE_TOO = ("新北", "桃园", "台东", "云林", "南投", "高雄", "金门")
"""Short names that districts, streets and stations of the mainland bear as well: 常州 has a 新北区, 青岛 a 台东路. They count
only beside a word of Taiwan's police."""

_THING = re.compile(r"[东西南北中]?[一二三四五六七八九]?路|大?街|大道|大厦|广场|酒店|派出所|社区|小区|镇")
"""Things named after a far city: 台北路, 高雄大厦."""

_FREE = "(?:(?<![一-鿿])|(?<=[在于从自到至赴往返由与和及给向对是为的日时晚今昨]))"
"""What may stand before such a short name: the 台中 of 平台中奖 and of 烟台中院 is no city."""

_NO_CITY = re.compile(r"第?[一二三四五六七八九]?分局|派出所|[区乡镇里路街籍人]|大道")
"""What makes the short name of a mainland city that of a district of Taiwan (中山分局, 吉安乡) or of a guest."""


def counts(texts: Sequence[str]) -> dict[str, int]:
    """How often each city and county of Taiwan is named, by its full name: 台南 and 台南市 are both 台南市."""
    told: dict[str, int] = {}
    alone = () if sure(texts) else _HERE_TOO
    for name in TAIWAN:
        if len(name) != 3:
            continue
        short = name if name[:2] in ("新竹", "嘉义") else name[:2]
        pages = [text[:READ] for text in texts]
        number = sum(page.count(name) for page in pages)
        if short not in alone and short != name:
            found = [(page, match.end()) for page in pages for match in re.finditer(f"{_FREE}{short}(?!{name[2]})", page)]
            number += sum(not _THING.match(page, end) for page, end in found)
        if number:
            told[name] = number
    return told


def sure(texts: Sequence[str]) -> bool:
    """Whether the article has words that only Taiwan's police use: 员警, 警分局."""
    return any(word in text[:READ] for text in texts for word in _SURE)


def from_taiwan(texts: Sequence[str]) -> bool:
    """Whether the article is about Taiwan's police and none of the mainland's.

    A city of Taiwan or a word of its police says so; a 公安局 speaks against it, and so does a province or city of the
    mainland unless both are there.
    """
    if any(_MAINLAND.search(text) for text in texts):
        return False
    city, word = bool(counts(texts)), sure(texts)
    return city and word or (city or word) and not any(map(_names_mainland, texts))


def _names_mainland(text: str) -> bool:
    finder, names = _cities()
    page = text[:READ]
    return any(
        names[index] not in AREAS and (len(names[index]) > 2 or not _NO_CITY.match(page, end))
        for index, _, end in finder.find_matches_as_indexes(page)
    )


@cache
def _cities() -> tuple[Any, tuple[str, ...]]:
    """The provinces and prefectures of the mainland, and the areas that contain such names without being them."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    names = {one.name for one in table().current() if one.level < 3 and not one.code.startswith(("71", "81", "82"))}
    names.update(short for name in tuple(names) for short in short_names(name) if short not in ORDINARY)
    ordered = tuple(sorted(names.union(AREAS)))
    return AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest), ordered
