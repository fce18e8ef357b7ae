"""Title and source: the caller's word, then the page's fields, then the lines themselves."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from policenews.reading.bylines import Byline, is_account
from policenews.reading.html import Page
from policenews.reading.layout import is_running
from policenews.reading.lines import Line
from policenews.reading.people import names
from policenews.reading.script import narrow, simplified
from policenews.reading.stamps import STAMP
from policenews.reading.tables import is_caption
from policenews.reading.titles import is_eyebrow, is_subtitle, may_be_title, without_site

_TITLE_FIELDS = ("articletitle", "title", "og:title", "dc.title", "headline", "twitter:title", "contenttitle")
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


_CRUMBS = ("position", "breadcrumb")
"""Rules of the lines that say where on the site the page stands: the title is below them."""


@dataclass(slots=True)
class Given:
    """What is known besides the lines: the caller's hints, the page's fields, the front matter."""

    title: str | None = None
    published: dt.date | None = None
    url: str | None = None
    page: Page = field(default_factory=Page)
    front: dict[str, Any] = field(default_factory=dict)

    def address(self) -> str | None:
        """The caller's address, else the one that the page or its front matter gives."""
        stated = self.url or self.first(("og:url", "url", "permalink", "link"))
        return stated if stated and (self.url or stated.startswith("http")) else None

    def first(self, keys: Iterable[str]) -> str | None:
        """The first field of that name with a value, front matter before <meta>."""
        for fields in (self.front, self.page.meta):
            for key in keys:
                value = fields.get(key)
                if isinstance(value, list):
                    value = value[0] if value else None
                if isinstance(value, str) and value.strip() and value.strip().lower() not in ("null", "none", "~"):
                    return narrow(simplified(value.strip()))
        return None


def title(found: list[Line], bylines: dict[int, Byline], given: Given) -> tuple[str | None, int | None]:
    """The title and the line that holds it: `开学季 | 绵竹公安…`, without masthead, eyebrow line or the site's name."""
    head = _head(found)
    stated = given.title or given.first(_TITLE_FIELDS)
    if stated:
        stated = stated if given.title else without_site(stated, [found[index].string for index in head])
        place = next((index for index in head if _same(found[index].string, stated)), None)
        if place is None:  # the page prints it without its subtitle, or with a word more
            long = (index for index in head if len(found[index].string) >= 6)
            place = next(
                (i for i in long if stated.startswith(found[i].string) or _same(found[i].string[:12], stated[:12])),
                None,
            )
        return stated, place
    named = [
        f.value for read in bylines.values() for f in read.fields if f.label in ("名称", "标题") and len(f.value) > 5
    ]
    place = next((index for index in head if any(_same(found[index].string, value) for value in named)), None)
    if place is not None:
        return found[place].string, place
    page_title = given.page.title
    page_title = narrow(simplified(page_title)) if page_title else None
    ones = [index for index in head if found[index].heading == 1 and not found[index].named]
    if page_title:
        starting = [
            index for index in head if len(found[index].string) >= 6 and page_title.startswith(found[index].string)
        ]
        ones = [index for index in ones if index in starting] or ones or starting
    ones = ones or [index for index in head if found[index].heading == 2 and found[index].region != "main"]
    if ones:
        return found[ones[0]].string, ones[0]
    if page_title is None:
        original = next(
            (
                f.value
                for read in bylines.values()
                for f in read.fields
                if f.label in ("原标题", "原题", "标题") and len(f.value) > 5
            ),
            None,
        )
        if original:
            return without_site(original), None
    crumb = max(
        (index for index, line in enumerate(found[: head[-1] if head else 0]) if line.why in _CRUMBS), default=-1
    )
    place = _first_title(found, [index for index in head if index > crumb])
    if place is None:
        place = _first_title(found, head)
    if place is not None:
        return without_site(found[place].string), place
    if page_title and given.page.is_page and re.search("[\u4e00-\u9fff]{4}", page_title):
        return without_site(page_title), None
    return None, None


def _head(found: list[Line]) -> list[int]:
    """Lines above the text that may hold its title."""
    head: list[int] = []
    for index, line in enumerate(found[:60]):
        if line.kind == "row":
            break
        if line.kind:
            continue
        if is_running(line.string) and not line.heading:
            break
        head.append(index)
    return head


_PART = re.compile(r"[一二三四五六七八九十]{1,2}、|[（(][一二三]|[▶■◆▍●]")


def _first_title(found: list[Line], head: list[int]) -> int | None:
    head = [
        index
        for index in head
        if not (index + 1 < len(found) and found[index + 1].row and is_caption(found[index].string))
    ]
    choices = [
        index
        for index in head
        if may_be_title(found[index].string) and not is_subtitle(found[index].string) and not found[index].item
    ]
    plain = [index for index in choices if not is_eyebrow(found[index].string)]
    if not plain:
        return None
    # 全部地区 above the title is what a rule of furniture missed
    first = next((index for index in plain if len(found[index].string) >= 9 and not _PART.match(found[index].string)), plain[0])
    if not any(not line.kind for line in found[first + 1 :]):
        return None  # the only line is the text
    # `01` and `一、` head parts; without anything above them the article has no title
    if _PART.match(found[first].string):
        return None
    return first


def _same(left: str, right: str) -> bool:
    return re.sub(r"\s", "", left) == re.sub(r"\s", "", right)


def source(found: list[Line], bylines: dict[int, Byline], credits: list[str], given: Given) -> str | None:
    """Who published or supplied it: the 来源 line, else the page's field, else the account or masthead above the text."""
    for _, read in sorted(bylines.items()):
        for one in read.fields:
            if one.role == "source" and one.label not in ("部门", "单位"):
                value = _organ(one.value)
                if value:
                    return value
    if credits:
        return credits[0]
    stated = given.first(_SOURCE_FIELDS)
    if stated and _organ(stated):
        return _organ(stated)
    for index, read in sorted(bylines.items()):
        for word in read.bare:
            if index < 12 and is_account(word):
                return word
    for line in found[:12]:
        if line.kind == "byline" and is_account(line.string):
            return next(word for word in line.string.split() if is_account(word))
        if line.kind == "title" or is_running(line.string):
            continue
    return None


def _organ(value: str) -> str | None:
    value = STAMP.split(value.strip())[0]
    value = re.split(r"[\s　]{2,}|[|｜]|[（(](?:记者|通讯员|编辑)", value.strip(), maxsplit=1)[0]
    value = re.sub(r"^[【\[（(《]+|[】\]》]+$", "", value.strip()).strip("：: ,，.。;；、-—")
    value = re.sub(r"(?<=..)原创$", "", value)
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
    if names(value, labelled=False):
        return None  # 供稿：张三 is an author
    return value
