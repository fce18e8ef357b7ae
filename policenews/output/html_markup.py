"""`<script>` of an article becomes `&lt;script&gt;`: HTML is built from tags of our own, and every other text is escaped.

`Markup` is what `tag` makes. Whatever is not Markup is text of an article or of ours and is escaped, in content and
in attributes alike, so that forgetting to escape is not possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

# Characters that a page cannot hold (NUL, halves of surrogate pairs) or that would turn the text beside them around.
_UNSEEN = dict.fromkeys((*range(0x09), 0x0B, *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF), "\ufffd")
_UNSEEN |= dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
_UNSEEN |= {0x0C: " ", 0x0D: " "}

_VOID = frozenset({"input", "meta", "br", "wbr"})


class Markup(str):
    """HTML that is ready: `tag("b", "<")` is `<b>&lt;</b>`."""

    __slots__ = ()


def text(value: str) -> Markup:
    """`"><img onerror=…` as text: `&quot;&gt;&lt;img onerror=…`, good as content and inside quotes."""
    if isinstance(value, Markup):
        return value
    shown = value.translate(_UNSEEN)
    if not shown.isascii():  # a lone half of a surrogate pair cannot be written
        shown = shown.encode("utf-8", "replace").decode("utf-8")
    return Markup(escape(shown, quote=True))


def join(parts: Iterable[str]) -> Markup:
    """Parts below each other, each escaped unless it is Markup."""
    return Markup("".join(map(text, parts)))


def opening(name: str, attributes: dict[str, str | int | bool | None]) -> Markup:
    """`class_="c", data_c="c1"` gives `<a class="c" data-c="c1">`; None and False leave an attribute out."""
    out = [name]
    for key, value in attributes.items():
        key = key.rstrip("_").replace("_", "-")
        if value is True:
            out.append(key)
        elif value is not None and value is not False:
            # str() also takes Markup back to text: what is good as content need not be good between quotes.
            out.append(f'{key}="{text(str(value))}"')
    return Markup(f"<{' '.join(out)}>")


def tag(name: str, /, *content: str, **attributes: str | int | bool | None) -> Markup:
    """`tag("td", "12<3", class_="n")` is `<td class="n">12&lt;3</td>`."""
    start = opening(name, attributes)
    return start if name in _VOID else Markup(f"{start}{join(content)}</{name}>")


def link(url: str | None, label: str) -> Markup:
    """A link for http and https alone; `javascript:…` and other addresses stay plain text."""
    if url and url.lower().startswith(("http://", "https://")):
        return tag("a", label, href=url, rel="noopener noreferrer nofollow")
    return text(label)
