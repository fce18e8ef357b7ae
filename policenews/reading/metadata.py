"""What is known of an article besides its lines, and its source: 来源 lines, fields, accounts, datelines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from policenews.reading.bylines import Byline, is_account, is_publisher
from policenews.reading.datelines import dateline, reporting
from policenews.reading.html import Page
from policenews.reading.layout import is_running
from policenews.reading.lines import Line
from policenews.reading.people import OF_FIGURES, names, with_names
from policenews.reading.script import narrow, simplified
from policenews.reading.stamps import STAMP

_SOURCE_FIELDS = (
    "contentsource",
    "source",
    "mediaid",
    "copyright_source",
    "og:article:source",
    "article:source",
    "laiyuan",
    "origin",
    "来源",
)


@dataclass(slots=True)
class Given:
    """What is known besides the lines: the caller's hints, the page's fields, the front matter."""

    title: str | None = None
    published: dt.date | None = None
    url: str | None = None
    page: Page = field(default_factory=Page)
    front: dict[str, Any] = field(default_factory=dict)
    record: bool = False

    def address(self) -> str | None:
        """The caller's address, else the one that the page or its front matter gives."""
        stated = self.url or self.first(("og:url", "url", "permalink", "link"))
        return stated if stated and (self.url or stated.startswith("http")) else None

    def first(self, keys: Iterable[str]) -> str | None:
        """The first field of that name with a value, front matter before <meta>."""
        keys = tuple(keys)
        return _first(self.front, keys) or _first(self.page.meta, keys)


def _first(fields: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        value = fields.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, str) and value.strip() and value.strip().lower() not in ("null", "none", "~"):
            return narrow(simplified(value.strip()))
    return None


def source(found: list[Line], bylines: dict[int, Byline], credits: list[str], given: Given) -> str | None:
    """Who published or supplied it: the 来源 line, else the page's field, else the account or masthead above the text."""
    for _, read in sorted(bylines.items()):
        for one in read.fields:
            if one.role == "source" and one.label not in OF_FIGURES:
                value = _organ(one.value)
                if value:
                    return value
    if (front := _first(given.front, _SOURCE_FIELDS)) and (told := _organ(front)):
        return told  # the article's own field says more than a bracket in its text
    if credits:
        return credits[0]
    if (stated := given.first(_SOURCE_FIELDS)) and (told := _organ(stated)):
        return told
    for index, read in sorted(bylines.items()):
        for word in read.bare:
            if index < 12 and is_publisher(word):
                return word
    for line in found[:12]:
        if line.kind == "byline" and is_account(line.string):
            return next(word for word in line.string.split() if is_account(word))
        if line.kind == "title" or is_running(line.string):
            continue
    return _reporting(found)


def _reporting(found: list[Line]) -> str | None:
    """The medium that the dateline of the text names."""
    title = next((index for index, line in enumerate(found) if line.kind == "title"), -1)
    for line in [line for line in found[title + 1 :] if line.kind in ("", "byline")][:_LEADS]:
        if (line.kind or line.string[0] in "【〔[（(") and (name := reporting(line.string)):
            return name
        if not line.kind and is_running(line.string) and (head := dateline(line.string)):
            return head.name
    return None


_LEADS = 8
"""So many lines below the title may stand above a dateline."""


_SIZES = r"选择(?:阅读)?|[【\[（(]?(?:选择)?(?:阅读)?(?:字号|字体)(?:大小)?(?:[ 　]?大)?(?:[ 　]?中)?(?:[ 　]?小)?|大(?:[ 　]?中)?[ 　]?小"
_FURNITURE = re.compile(
    r"(?<=..)(?:原创|收集|整理)$|[ 　](?:参与互动|举报|关注|订阅|打印|分享(?:到)?|收藏|收听|说两句|评论|我要评论|手机看\S{0,4}|"
    + _SIZES
    + r"|\d+\s?人参与\S{0,4})(?:[（(]\d*[)）])?$"
)
"""What a page shows on the same line: `江北县公安局 选择阅读字号`, `江北网 大 中 小`."""


def _organ(value: str) -> str | None:
    value = STAMP.split(value.strip())[0]
    value = value[: value.find("http")] if value.find("http") > 0 else value  # 文章出处：江北日报http://…
    value = re.split(r"[\s　]{2,}|[ 　](?=\S{0,6}[:：])|[|｜]|[（(](?:记者|通讯员|编辑)", value.strip(), maxsplit=1)[0]
    value = re.sub(r"^[【\[（(《]+|[】\]》]+$", "", value.strip()).strip("：: ,，.。;；、-—")
    value = _FURNITURE.sub("", value)
    if value.endswith(("）", ")")) and value.count("（") + value.count("(") < value.count("）") + value.count(")"):
        value = value[:-1]
    if (
        not value
        or len(value) > 60
        or re.fullmatch(
            r"[\d\W]+|[A-Za-z]{0,4}\d{4,}|https?:.*|本站|原创|(?:来自)?(?:网络|互联网)(?:整理)?|综合整理|未知|其他|无|转载",
            value,
        )
    ):
        return None
    value = with_names(value)[0]
    if names(value, labelled=False):
        return None  # 供稿：张三 is an author
    return value
