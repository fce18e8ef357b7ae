"""Parts of a page: what is hidden, what is navigation or footer by its name, and what holds the article."""

from __future__ import annotations

import re

from policenews.reading.tags import Tag

_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.I)
_NAMED = frozenset(("nav", "footer", "aside"))
_WORDS_LIST = (
    "nav navbar navi topnav subnav mainnav menu crumb crumbs breadcrumb breadcrumbs bread share shares "
    "sharebar bdsharebuttonbox bshare sharing related relate rel relnews relevant recommend recommended "
    "recommendation recommends tuijian foot footer bottomnav copyright sidebar aside side hotnews hot rank ranking "
    "prev next prevnext pager pages pagination pagenav toolbar login search searchbar banner comment comments "
    "commentlist pinglun tie reply replies qrcode ewm erweima advert ads backtop gotop friendlink friendlinks links "
    "linklist topbar weizhi dqwz statement shenming disclaimer shengming mianze"
)
_WORDS = frozenset(_WORDS_LIST.split())
_STRONG_LIST = "comment comments commentlist pinglun tie recommend recommended recommendation recommends tuijian"
_STRONG = frozenset(_STRONG_LIST.split())
"""What readers wrote and what the site would have us read next may be longer than the article itself."""
_CLASS = re.compile(r"[\s_-]+|(?<=[a-z])(?=[A-Z])")
_SENTENCE = re.compile(r"[。；！？]")
_CONTAINERS_LIST = "div article section main td body form center table html font span pre blockquote"
_CONTAINERS = frozenset(_CONTAINERS_LIST.split())
_BOXES = frozenset(("div", "article", "section", "main", "td"))
_UNREAD = frozenset(("script", "style", "noscript", "head", "title", "textarea", "template"))
_HEADINGS = frozenset(("h1", "h2", "h3"))
_RIGHTS = re.compile("版权|免责|转载|侵权|不构成")
_MARKUP = re.compile(r"<[^>]*>|\s")
_EDITOR = re.compile("责任编辑|责编")
_ENOUGH = 80
"""Characters of running sentences above the part that is named as comments, which make it stand below an article."""
_TEASERS = 4
"""So many links beside an element are a list of other articles."""
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


class Weights:
    """How many characters of running sentences and how many links stand before each tag of a page.

    Links, headings, notices about rights and what a reader never sees have no weight.
    """

    def __init__(self, string: str, tags: list[Tag], hidden: set[int]) -> None:
        self.sums: list[int] = []
        self.links: list[int] = []
        total = links = place = skip = 0
        link = False
        for index, tag in enumerate(tags):
            if tag.start >= skip:
                if tag.start - place >= 12 and not link:
                    total += _weight(string, place, tag.start)
                if tag.partner > 0 and not tag.closing:
                    end = tags[tag.partner].end
                    if tag.name in _UNREAD or index in hidden or (tag.name in _HEADINGS and end - tag.end < 300):
                        skip = end
            self.sums.append(total)
            self.links.append(links)
            if tag.name == "a":
                link = not tag.closing and tag.partner > 0
                links += link
            place = tag.end

    def of(self, first: int, last: int) -> int:
        """The weight between two tags."""
        return self.sums[last] - self.sums[first]

    def without(self, regions: list[tuple[int, int]]) -> None:
        """Take away the weight and the links of some regions, which stand in order and not in each other."""
        for values in (self.sums, self.links):
            gone = 0
            place = 0
            for first, last in regions:
                if gone:
                    for index in range(place, first):
                        values[index] -= gone
                before, own = values[first] - gone, values[last] - values[first]
                values[first : last + 1] = [before] * (last + 1 - first)
                gone += own
                place = last + 1
            if gone:
                for index in range(place, len(values)):
                    values[index] -= gone


def _weight(string: str, start: int, end: int) -> int:
    """What a run of text between two tags weighs: at most 60 characters for each full stop."""
    stops = len(_SENTENCE.findall(string, start, end))
    if stops:
        return 0 if _RIGHTS.search(string, start, end) else min(end - start, 60 * stops)
    return end - start if end - start >= 30 and string.find("，", start, end) >= 0 else 0


def furniture_regions(string: str, tags: list[Tag], weights: Weights, title: str = "") -> list[tuple[int, int]]:
    """Tag ranges that are navigation, share bar, related links or footer by name, and hold no real part of the text.

    The heading that says what <title> says is such a part.
    """
    heading = _heading(string, tags, title)
    regions: list[tuple[int, int]] = []
    until = -1
    total = weights.sums[-1] if tags else 0
    for index, tag in enumerate(tags):
        if tag.closing or tag.partner < 0 or index < until or tag.name in ("html", "body"):
            continue
        named = _furniture_name(string, tag) if tag.name not in _NAMED else "weak"
        if not named:
            continue
        if index < heading < tag.partner:
            continue
        own = weights.of(index, tag.partner)
        if own * 5 <= max(total, 1) or (named == "strong" and weights.sums[index] >= _ENOUGH):
            regions.append((index, tag.partner))
            until = tag.partner
    return regions


def _heading(string: str, tags: list[Tag], title: str) -> int:
    """The tag of the heading that begins like the page's <title>; -1 where there is none."""
    start = _MARKUP.sub("", title)[:8]
    if len(start) < 8:
        return -1
    for index, tag in enumerate(tags):
        if tag.name in _HEADINGS and not tag.closing and tag.partner > 0:
            inside = string[tag.end : min(tags[tag.partner].start, tag.end + 400)]
            if _MARKUP.sub("", inside).startswith(start):
                return index
    return -1


def _furniture_name(string: str, tag: Tag) -> str:
    """Whether an element is named as furniture: "strong", "weak" or ""."""
    if tag.name not in ("div", "ul", "ol", "section", "header", "p", "span", "table", "td", "dl", "li"):
        return ""
    if not _ATTRIBUTED.search(string, tag.start, tag.end):
        return ""
    fields = tag.attributes(string)
    found = ""
    for value in (fields.get("class", ""), fields.get("id", "")):
        for name in _CLASS.split(value):
            word = name.lower()
            if word in _STRONG:
                return "strong"
            if word in _WORDS:
                found = "weak"
    return found


def main_region(string: str, tags: list[Tag], weights: Weights) -> tuple[int, int] | None:
    """The smallest element that holds nearly all running sentences of the page; None where that is the whole.

    Where what stands beside a smaller one is mostly links (teasers of other articles), or where the smaller one ends
    in the name of its editor, the smaller one is it.
    """
    total = weights.sums[-1] if tags else 0
    if total < 40:
        return None
    best: tuple[int, int] | None = None
    for index, tag in enumerate(tags):
        if tag.closing or tag.partner < 0 or tag.name not in _CONTAINERS:
            continue
        own = weights.of(index, tag.partner)
        if own * 20 >= total * 17:
            best = (index, tag.partner)  # later ones that still hold it stand inside the earlier ones
        elif own * 5 >= total * 3 and tag.name in _BOXES:
            first, last = best or (0, len(tags) - 1)
            if weights.of(first, index) * 8 > own:
                continue  # what stands above it may be the beginning of the text
            links = weights.links[last] - weights.links[first] - weights.links[tag.partner] + weights.links[index]
            teasers = links >= _TEASERS and weights.of(first, last) - own < 120 * links
            if teasers or _signed(string, tags[tag.partner]):
                best = (index, tag.partner)
    if best is None or tags[best[0]].name in ("html", "body"):
        return None
    return best


def _signed(string: str, closing: Tag) -> bool:
    """Whether the editor's name stands at the end of an element, or right below it."""
    return _EDITOR.search(string, max(closing.start - 400, 0), closing.end + 400) is not None
