"""Names behind a stamp: `2024-04-08 09:10:33  陈敏 王强` says when and by whom."""

from __future__ import annotations

import re

from policenews.reading.fields import Field
from policenews.reading.surnames import DOUBLE, is_name

_MOST = 4
"""So many people write one text; more words are something else."""
_APART = " 　\t|｜"
_NAME = re.compile("[\u4e00-\u9fff]{2,3}")
_COMMON = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝崔邱秦侯邵孟段汤尹黎乔贺赖龚"
)
_NOT_ALONE = re.compile(
    "周[一二三四五六日边末刊报年]|黄金|何时|余额|宋体|曾经|许可|程序|林业|张贴|陈列|夏[季日天]|徐徐|叶子"
)
"""Words of a site that begin like a name."""


def named_behind(string: str, place: int, bare: list[str]) -> list[Field]:
    """The names that are all that stands behind the stamp that ends at `place`, as authors.

    Columns and places (`要闻`, `金华`) begin like names too: one word at least has a common surname, none is a
    division, and one alone stands behind a time of day.
    """
    words = re.sub("[|｜]", " ", string[place:]).split()
    apart = place < len(string) and (string[place - 1] in _APART or string[place] in _APART)
    if not words or not apart or words != bare[-len(words) :] or len(words) > _MOST:
        return []
    if not all(_NAME.fullmatch(word) and is_name(word) and not _is_place(word) for word in words):
        return []
    if not any(word[0] in _COMMON or word[:2] in DOUBLE for word in words):
        return []
    if len(words) == 1 and (":" not in string[:place] or _NOT_ALONE.match(words[0])):
        return []
    start = string.index(words[0], place)
    return [Field("author", "作者", " ".join(words), start, len(string))]


def _is_place(word: str) -> bool:
    from policenews.words.divisions import table  # only here does reading need the table

    return table().is_short(word)
