"""The line that is the title: by the page's fields and headings, by its place above the date, below what the site shows."""

from __future__ import annotations

import re

from policenews.reading.bylines import Byline
from policenews.reading.layout import is_running
from policenews.reading.lines import Line
from policenews.reading.metadata import Given
from policenews.reading.script import narrow, simplified
from policenews.reading.tables import is_caption
from policenews.reading.titles import (
    is_article,
    is_eyebrow,
    is_subtitle,
    is_upper,
    may_be_title,
    opens_sentence,
    without_site,
)

_TITLE_FIELDS = ("articletitle", "title", "og:title", "dc.title", "headline", "twitter:title", "contenttitle")
_CRUMBS = ("position", "breadcrumb", "newspaper page", "newspaper links")
"""Rules of the lines that say where on the site the page stands: the title is below them."""


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
            if place is None and len(stated) >= 6:
                place = next((i for i in head if found[i].heading and found[i].string.startswith(stated)), None)
        if place is not None and found[place].heading and found[place].string.startswith(stated):
            return found[place].string, place  # a quotation mark inside the field had cut it
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
        starting = starting or _below(found, head, page_title)
        ones = [index for index in ones if index in starting] or starting or ones
    if not ones and page_title and given.page.is_page and (called := _telling(page_title)):
        return called, None  # the page names it and prints it nowhere
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
            original = without_site(original)
            above = _above_date(found, head, bylines)
            if above is not None and _alike(found[above].string, original):
                return without_site(found[above].string), above  # printed again under another title
            longer = next((index for index in head if found[index].string.startswith(original) and len(found[index].string) <= len(original) + 20), None)
            if longer is not None:
                return found[longer].string, longer
            return original, next((index for index in head if _same(found[index].string, original)), None)
    crumb = max(
        (index for index, line in enumerate(found[: head[-1] if head else 0]) if line.why in _CRUMBS), default=-1
    )
    place = _first_title(found, [index for index in head if index > crumb], bylines)
    if place is None:
        place = _first_title(found, head, bylines)
    if place is None:
        place = _below_notices(found, bylines)
    if place is not None:
        return without_site(found[place].string), place
    if page_title and given.page.is_page and re.search("[\u4e00-\u9fff]{4}", page_title):
        return without_site(page_title), None
    return None, None


def _head(found: list[Line]) -> list[int]:
    """Lines above the text that may hold its title."""
    head: list[int] = []
    for index, line in enumerate(found):
        if line.kind == "row" or len(head) == _LONGEST_HEAD:
            break
        if line.kind:
            continue
        if is_running(line.string) and not line.heading:
            break
        head.append(index)
    return head


def _alike(title: str, original: str) -> bool:
    """Whether a line is a new title of the same article: not the old one, but with a third of its pairs of characters."""
    pairs = {title[i : i + 2] for i in range(len(title) - 1)}
    old = {original[i : i + 2] for i in range(len(original) - 1)}
    return not _same(title, original) and len(pairs & old) * 3 >= len(old) and may_be_title(title)


def _telling(page_title: str) -> str | None:
    """<title> without the site's name, where it is more than the name of a site or of a column."""
    title = without_site(page_title)
    return title if len(title) >= 8 and is_article(title) and may_be_title(title) else None


def _below(found: list[Line], head: list[int], page_title: str) -> list[int]:
    """A heading that <title> begins with, below a summary or an offer that stands above it."""
    low = head[-1] + 1 if head else 0
    return [
        index
        for index in range(low, min(low + _LONGEST_HEAD, len(found)))
        if found[index].heading and not found[index].kind and len(found[index].string) >= 8
        and page_title.startswith(found[index].string)
    ][:1]  # fmt: skip


_LONGEST_HEAD = 60
_PART = re.compile(r"[一二三四五六七八九十]{1,2}、|[（(][一二三]|[▶■◆▍●]|\d{1,2}[、．.](?!\d)")


def _above_date(found: list[Line], plain: list[int], bylines: dict[int, Byline]) -> int | None:
    """The line right above the first one that says when the text appeared."""
    day = next((index for index in sorted(bylines) if bylines[index].stamped), None)
    if day is None:
        return None
    above = next(
        (i for i in range(day - 1, -1, -1) if not found[i].kind and not _COMPILED.search(found[i].string)), None
    )
    return above if above in plain and len(found[above].string) >= 8 else None


def _below_notices(found: list[Line], bylines: dict[int, Byline]) -> int | None:
    """The line above the date, its pictures left out, where what runs above it is the site's (`本网站需满18岁方可浏览。`)."""
    day = next((index for index in sorted(bylines) if bylines[index].stamped), None)
    running = [index for index, line in enumerate(found) if not line.kind and is_running(line.string)]
    if day is None or day > _NOTICES:
        return None
    told = [sum(len(found[i].string) for i in running if (i > day) == behind) for behind in (False, True)]
    if told[0] > min(_NOTICE_LENGTH, told[1]):
        return None
    above = (i for i in range(day - 1, -1, -1) if not found[i].kind and not _PICTURE.search(found[i].string))
    place = next(above, None)
    if place is None or is_running(found[place].string) or _PART.match(found[place].string):
        return None
    return place if len(found[place].string) >= 8 and may_be_title(found[place].string) else None


_NOTICES = 40
_NOTICE_LENGTH = 360
"""In so many lines, with so many characters of running text among them, a site says what it has to say above a title."""
_COMPILED = re.compile(r"^[\u4e00-\u9fffA-Za-z]{2,12}综合$")
_TWICE = 60
"""In so many lines a title is looked for a second time."""
_PICTURE = re.compile(
    r"[\u4e00-\u9fff]{2,4}[ 　]?/?摄影?[)）]?$|[（(](?:图|图片|照片|记者|资料)[^（）()]{1,16}(?:摄|提供|供图|撷取|取自\S{1,8})[)）]$"
)
_SLOGAN = re.compile(
    r"[\u4e00-\u9fff]{4}[，, ][\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{4}(?:[，, ][\u4e00-\u9fff]{4}){2,5}|[\u4e00-\u9fff]{5}(?:[，, ][\u4e00-\u9fff]{5}){2,5}"
)
"""`读身边事，品江北情`: two halves of four, or three and more parts of one length, are what a site says of itself."""
_MASTHEAD = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:[日晚早晨]报|电子报|数字报|新闻网|政务网|门户网站|公安网|平安网|法治网|长安网)"
)
"""The name of a paper or a site above a title."""


def _first_title(found: list[Line], head: list[int], bylines: dict[int, Byline]) -> int | None:
    head = [
        index
        for index in head
        if not (index + 1 < len(found) and found[index + 1].row and is_caption(found[index].string))
    ]
    choices = [
        index
        for index in head
        if may_be_title(found[index].string)
        and not is_subtitle(found[index].string)
        and not found[index].item
        and not _PICTURE.search(found[index].string)
    ]
    verse = _verse(found, head)
    plain = [index for index in choices if not is_eyebrow(found[index].string) and index not in verse]
    while len(plain) > 1 and any(kind.fullmatch(found[plain[0]].string) for kind in (_SLOGAN, _MASTHEAD)):
        plain.pop(0)
    if not plain:
        return None
    # 全部地区 above the title is what a rule of furniture missed
    first = next(
        (index for index in plain if len(found[index].string) >= 9 and not _PART.match(found[index].string)), plain[0]
    )
    texts = [line.string for line in found[:_TWICE]]
    if twice := next(
        (index for index in plain if len(found[index].string) >= 8 and texts.count(found[index].string) > 1), None
    ):
        return twice  # in the head of the page and above the text
    last = _above_date(found, plain, bylines)
    if (
        last is not None
        and last > first
        and any(
            not found[index].kind and index not in plain or index in plain and len(found[index].string) < 8
            for index in range(first + 1, last)
        )
    ):
        return last  # 立即咨询 between them: what stands above belongs to the site
    for index in plain[: plain.index(first)]:
        if len(found[index].string) >= 5 and index + 1 in bylines and bylines[index + 1].stamped:
            first = index  # 交警夜查酒驾, short as it is, stands right above its date
            break
    if not any(not line.kind for line in found[first + 1 :]):
        return None  # the only line is the text
    # `01` and `一、` head parts; without anything above them the article has no title
    if _PART.match(found[first].string):
        return None
    return first + 1 if first + 1 in plain and is_upper(found[first].string) else first


_POST = 12
_VERSE = 3
"""So many short lines, one below the other, make verse."""


def _verse(found: list[Line], head: list[int]) -> set[int]:
    """Lines of one sentence set as verse: from `作为车主或者司机` on to where the lines no longer follow each other."""
    told = [line for line in found if not line.kind]
    if len(told) >= _POST and not any(is_running(line.string) or line.heading for line in told):
        return set(head[1:])  # a post set throughout as one clause to a line
    start = next((place for place, index in enumerate(head) if opens_sentence(found[index].string)), None)
    if start is None:
        return set()
    stop = start + 1
    while stop < len(head) and head[stop] == head[stop - 1] + 1:
        stop += 1
    run = head[start:stop]
    short = all(len(found[index].string) <= 24 and not found[index].heading for index in run)
    return set(run) if short and len(run) >= _VERSE else set()


def _same(left: str, right: str) -> bool:
    return re.sub(r"\s", "", left) == re.sub(r"\s", "", right)
