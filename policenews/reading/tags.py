"""A tag scanner that tells where each tag stands: `<p class="a">` at 12..25; linear on `<<<<<<` and endless tags.

selectolax.lexbor knows HTML better, but its nodes have no place in the input; the tests compare the two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BLOCK_LIST = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary "
    "table tbody td tfoot th thead title tr ul br head legend select noscript"
)
BLOCK = frozenset(_BLOCK_LIST.split())
"""Elements that begin and end a line."""
_INLINE_LIST = (
    "a abbr acronym area audio b base basefont bdi bdo big blink button canvas cite code col colgroup data "
    "del dfn dir em embed font frame frameset i iframe img input ins kbd label link map mark marquee meta "
    "nobr object optgroup output param picture progress q rp rt ruby s samp script small source span strike "
    "strong style sub sup svg template textarea time track tt u var video wbr xml path g use math"
)
INLINE = frozenset(_INLINE_LIST.split())
_VOID_LIST = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(_VOID_LIST.split())
KNOWN = BLOCK | INLINE
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9_:-]*)?)(?=[\s/>])")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([A-Za-z_:@][\w:.-]*)\s*(?:=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_ATTRIBUTED = re.compile(r"\s+[A-Za-z_:][\w:.-]{0,40}\s*=\s*[\"']")
"""Programs make up elements of their own: `<mpvoice class="…">` is a tag, `a<b c` is none."""
_LOOKS = re.compile(
    r"</?(?:p|div|br|span|td|th|tr|table|html|body|head|meta|strong|b|a|h[1-6]|li|ul|ol|img|font|section|article|em|center|script|"
    r"style|figure|o:p|title|i|u)(?:\s[^<>]{0,2000})?/?>|<!doctype|<!--",
    re.I,
)
_LONGEST = 20_000
"""No real tag is longer; `<a` without its `>` within that is text."""
_RAW = re.compile(r"</(script|style|textarea|title|xmp)(?=[\s/>])", re.I)


@dataclass(slots=True)
class Tag:
    """One tag at start..end; `name` in lower case, `!` for comments and declarations; `partner` indexes its other half."""

    start: int
    end: int
    name: str
    closing: bool = False
    partner: int = -1

    def attributes(self, string: str) -> dict[str, str]:
        """`<td class="a" hidden>` as {"class": "a", "hidden": ""}."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(string, self.start + 1 + len(self.name), min(self.end, self.start + 4000)):
            key, double, single, bare = match.groups()
            found.setdefault(
                key.lower(), double if double is not None else single if single is not None else bare or ""
            )
        return found


def looks_like_html(string: str) -> bool:
    """`<p>正文</p>` does, `a<b` and `《<通知>》` do not."""
    return "<" in string and _LOOKS.search(string) is not None


def scan(string: str) -> list[Tag]:
    """The tags of a page in order, each opening one with its closing one where it has one."""
    tags: list[Tag] = []
    place, length = 0, len(string)
    own: set[str] = set()
    ends = {"-->": True, ">": True}  # whether such an end may still come: searched for in vain only once
    while (start := string.find("<", place)) >= 0:
        place = start + 1
        head = string[place : place + 1]
        if head == "!":
            end = _declaration(string, start, ends)
            if end:
                tags.append(Tag(start, end, "!"))
                place = end
        elif head == "?":
            end = string.find(">", start, start + 500) + 1
            if end:
                tags.append(Tag(start, end, "!"))
                place = end
        elif head == "/" or head.isascii() and head.isalpha():
            found = _NAME.match(string, start, min(length, start + 80))
            if not found:
                continue
            name = found.group(1).lower()
            if name not in KNOWN and ":" not in name and "-" not in name:
                if head == "/" and name not in own or head != "/" and not _ATTRIBUTED.match(string, found.end()):
                    continue
                own.add(name)
            end = _end(string, start, found.end(), ends)
            if not end:
                if name in KNOWN:
                    # the page was cut inside a tag: its rest is no text
                    stop = string.find("\n", start, start + _LONGEST)
                    after = stop if stop >= 0 else min(length, start + _LONGEST)
                    tags.append(Tag(start, after, "!"))
                    place = after
                continue
            tags.append(Tag(start, end, name, head == "/"))
            place = end
            if head != "/" and name in ("script", "style", "textarea", "title") and string[end - 2] != "/":
                place = _raw_end(string, end, name, ends)
    _pair(tags)
    return tags


def _declaration(string: str, start: int, ends: dict[str, bool]) -> int:
    if string.startswith("<!--", start):
        end = string.find("-->", start + 4) if ends["-->"] else -1
        if end >= 0:
            return end + 3
        ends["-->"] = False
        return start + 4  # never closed: only its mark goes, nothing of the article is lost
    if string.startswith("<![CDATA[", start):
        return start + 9
    return string.find(">", start, start + 2000) + 1


def _end(string: str, start: int, after: int, ends: dict[str, bool]) -> int:
    """The place behind the tag's `>`; a `>` inside a quoted value does not end it."""
    if not ends[">"]:
        return 0
    end = string.find(">", after, start + _LONGEST)
    if end < 0:
        ends[">"] = string.find(">", after) >= 0
        return 0
    for _ in range(8):
        inside = string[after:end]
        quote = _open_quote(inside)
        if not quote:
            break
        close = string.find(quote, end, end + 1000)
        further = string.find(">", close, close + 1000) if close >= 0 else -1
        if further < 0:
            break
        end = further
    return end + 1


def _open_quote(inside: str) -> str:
    if inside.count('"') % 2 and '="' in inside:
        return '"'
    if inside.count("'") % 2 and "='" in inside and '"' not in inside:
        return "'"
    return ""


def _raw_end(string: str, place: int, name: str, ends: dict[str, bool]) -> int:
    """Where the content of <script> ends: nothing inside it is a tag."""
    key = "</" + name
    if not ends.get(key, True):
        return place
    for found in _RAW.finditer(string, place):
        if found.group(1).lower() == name:
            return found.start()
    ends[key] = False
    return place


def _pair(tags: list[Tag]) -> None:
    """Tell each opening tag its closing one: the nearest open one of its name, so that lost ends do little harm."""
    waiting: dict[str, list[int]] = {}
    for index, tag in enumerate(tags):
        if tag.name == "!" or tag.name in VOID:
            continue
        if not tag.closing:
            waiting.setdefault(tag.name, []).append(index)
        elif waiting.get(tag.name):
            partner = waiting[tag.name].pop()
            tag.partner, tags[partner].partner = partner, index
