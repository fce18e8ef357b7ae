"""A link to the sentence on its page: `https://…/a.html#:~:text=%E6%A3%80%E6%9F%A5…121%E5%AE%B6` scrolls to 检查单位场所121家.

Browsers look for the words of a text fragment in the page as it is shown, so they are taken from the input and not from
the cleaned text: Traditional characters, full-width digits and glosses stay as they are, tags and entities are read.
"""

from __future__ import annotations

import html
import re
from urllib.parse import quote

from policenews.models import Article, Claim

_REACH = 400  # characters of the input on each side that are looked at
_CLOSE = re.compile(r"[，。；：！？、\n]|(?<!\d),|,(?!\d)|\0")
_BLOCK = re.compile(r"</?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|section|article|blockquote|hr|body)\b[^>]*>", re.I)
_HIDDEN = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->", re.I | re.S)
_TAG = re.compile(r"<[^<>]*>")
_EDGE = "\0"  # stands for the border of a block: no fragment reaches across it


def link(article: Article, claim: Claim) -> str | None:
    """The address of the claim's clause on its page; None where the article's url is not known or is no web address.

    The clause is what stands between two marks of punctuation around the figure. Where the page shows the same clause
    more than once, the words in front of it are given too, so that the browser finds the right one.
    """
    url = (article.url or "").strip()
    if not re.match(r"https?://", url, re.I):
        return None
    span = claim.quantity.span
    left = _shown(article.raw[max(0, span.source_start - _REACH) : span.source_start], cut="left")
    right = _shown(article.raw[span.source_end : span.source_end + _REACH], cut="right")
    figure = _shown(article.raw[span.source_start : span.source_end])
    stops = [match.end() for match in _CLOSE.finditer(left)]
    before = stops[-1] if stops else 0
    match = _CLOSE.search(right)
    clause = (left[before:] + figure + right[: match.start() if match else len(right)]).strip()
    fragment = _escaped(clause)
    if _repeated(article.text, span.start, span.end) and (prefix := left[:before].rpartition(_EDGE)[2].strip()):
        fragment = f"{_escaped(_last(prefix))}-,{fragment}"
    page, _, anchor = url.partition("#")
    return f"{page}#{anchor.partition(':~:')[0]}:~:text={fragment}"


def _repeated(text: str, start: int, end: int) -> bool:
    """Whether the clause around start..end of the cleaned text stands in it more than once."""
    head = max((match.end() for match in _CLOSE.finditer(text, max(0, start - _REACH), start)), default=0)
    match = _CLOSE.search(text, end, end + _REACH)
    return text.count(text[head : match.start() if match else end + _REACH]) > 1


def _shown(source: str, cut: str = "") -> str:
    """A piece of the input as a page shows it; `cut` is the side where it may begin or end inside a tag."""
    if cut == "left" and "<" not in source[: source.find(">") + 1]:
        source = source[source.find(">") + 1 :]
    elif cut == "right" and source.rfind("<") > source.rfind(">"):
        source = source[: source.rfind("<")]
    source = _BLOCK.sub(_EDGE, _HIDDEN.sub("", source))
    lines = html.unescape(_TAG.sub("", source)).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines)


def _last(prefix: str) -> str:
    """The last clause of what stands in front, with its punctuation."""
    starts = [match.end() for match in _CLOSE.finditer(prefix, 0, len(prefix) - 1)]
    return prefix[starts[-1] if starts else 0 :]


def _escaped(text: str) -> str:
    """Percent-encoded; a hyphen too, for it has a meaning of its own in a fragment."""
    return quote(text.replace(_EDGE, ""), safe="", errors="replace").replace("-", "%2D")
