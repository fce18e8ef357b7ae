"""Parts of a page: what is hidden, what is navigation or footer by its name, and what holds the article."""

from __future__ import annotations

import re

from policenews.reading.tags import Tag

_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.I)
_NAMED = frozenset(("nav", "footer", "aside"))
_WORDS_LIST = (
    "nav navbar navi topnav subnav mainnav menu crumb crumbs breadcrumb breadcrumbs bread share shares "
    "sharebar bdsharebuttonbox bshare social-share related relate rel relnews related-news relevant "
    "recommend recommended foot footer bottom-nav copyright sidebar aside side hotnews hot-news rank ranking "
    "prev next prevnext pager pages pagination pagenav toolbar login search searchbar banner comments "
    "comment-list qrcode ewm advert ads backtop gotop friendlink friendlinks links link-list top-bar topbar "
    "weizhi dqwz"
)
_WORDS = frozenset(_WORDS_LIST.split())
_CLASS = re.compile(r"[\s]+")
_SENTENCE = re.compile(r"[。；！？]")
_CONTAINERS_LIST = "div article section main td body form center table html font span pre blockquote"
_CONTAINERS = frozenset(_CONTAINERS_LIST.split())
_ATTRIBUTED = re.compile(r"\b(?:class|id|style|hidden)\b", re.I)


def hidden_regions(string: str, tags: list[Tag]) -> set[int]:
    """Indexes of opening tags whose element a reader never sees: `style="display:none"`, `hidden`."""
    found: set[int] = set()
    for index, tag in enumerate(tags):
        if tag.closing or tag.partner < 0 or tag.name in ("html", "body"):
            continue
        if not _ATTRIBUTED.search(string, tag.start, tag.end):
            continue
        fields = tag.attributes(string)
        # WeChat hides its article (visibility, #js_content) until its script has run
        article = "js_content" in fields.get("id", "")
        if ("hidden" in fields or _HIDING.search(fields.get("style", ""))) and not article:
            found.add(index)
    return found


def _weights(string: str, tags: list[Tag]) -> list[int]:
    """For each tag, how many characters of running sentences stand before it; links do not count."""
    total, sums = 0, []
    place = 0
    link = False
    skip = 0
    for tag in tags:
        sums.append(total)
        if tag.start >= skip:
            if tag.start - place >= 12 and not link:
                marks = len(_SENTENCE.findall(string, place, tag.start))
                if marks:
                    total += min(tag.start - place, 60 * marks)
                elif tag.start - place >= 30 and "，" in string[place : tag.start]:
                    total += tag.start - place
            sums[-1] = total
            if tag.name in ("script", "style", "noscript", "head", "title") and not tag.closing and tag.partner > 0:
                skip = tags[tag.partner].end
        if tag.name == "a":
            link = not tag.closing and tag.partner > 0
        place = tag.end
    return sums


def furniture_regions(string: str, tags: list[Tag]) -> list[tuple[int, int]]:
    """Tag ranges that are navigation, share bar, related links or footer by name, and hold no real part of the text."""
    regions: list[tuple[int, int]] = []
    sums: list[int] | None = None
    until = -1
    for index, tag in enumerate(tags):
        if tag.closing or tag.partner < 0 or index < until or tag.name in ("html", "body"):
            continue
        if not (tag.name in _NAMED or _furniture_name(string, tag)):
            continue
        sums = sums if sums is not None else _weights(string, tags)
        if (sums[tag.partner] - sums[index]) * 5 <= max(sums[-1], 1):
            regions.append((index, tag.partner))
            until = tag.partner
    return regions


def _furniture_name(string: str, tag: Tag) -> bool:
    if tag.name not in ("div", "ul", "ol", "section", "header", "p", "span", "table", "td", "dl", "li"):
        return False
    if not _ATTRIBUTED.search(string, tag.start, tag.end):
        return False
    fields = tag.attributes(string)
    names = [*_CLASS.split(fields.get("class", "").lower()), fields.get("id", "").lower()]
    return any(name in _WORDS for name in names)


def main_region(string: str, tags: list[Tag]) -> tuple[int, int] | None:
    """The smallest element that holds nearly all running sentences of the page; None where that is the whole."""
    sums = _weights(string, tags)
    if not tags or sums[-1] < 40:
        return None
    best: tuple[int, int] | None = None
    for index, tag in enumerate(tags):
        if tag.closing or tag.partner < 0 or tag.name not in _CONTAINERS:
            continue
        if (sums[tag.partner] - sums[index]) * 20 >= sums[-1] * 17:
            best = (index, tag.partner)  # later ones that still hold it stand inside the earlier ones
    if best is None or tags[best[0]].name in ("html", "body"):
        return None
    return best
