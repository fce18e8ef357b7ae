"""The tag scanner against lexbor: the same characters come out of a page, in the same order."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policenews.reading.html import html
from policenews.reading.marks import CLASS
from policenews.text import Text

lexbor = import_module("selectolax.lexbor")

PAGES = (
    "<p>破获<b>12</b>起&ldquo;案件&rdquo;</p><ul><li>甲</li><li>乙&#20844;</li></ul>",
    "<table><tr><td>盗窃</td><td>46</td></tr><tr><td>诈骗</td><td>58</td></tr></table>",
    '<div title="a>b">县局<img src="x.png" alt="9张">通报</div><br>共3起',
    "<p>未关闭<p>又一段<li>条目<div>块",
    "<style>p{content:'<b>'}</style><p>正文</p><script>if (1<2) { x = '</p>' }</script>尾",
    "<p>甲<!-- 注 <b>12</b> -->乙</p><span>丙</span>",
)


def ours(page: str) -> str:
    """All characters that our reader keeps, without spaces and marks."""
    return re.sub(rf"[\s{CLASS}]", "", str(html(Text.of(page))[0]))


def theirs(page: str) -> str:
    """All characters that lexbor shows outside script and style, without spaces."""
    tree = lexbor.LexborHTMLParser(page)
    tree.strip_tags(["script", "style", "title"])
    body = tree.body
    return re.sub(r"\s", "", body.text(separator="") if body is not None else "")


@pytest.mark.parametrize("page", PAGES)
def test_nothing_of_a_page_is_lost_or_added(page: str) -> None:
    assert ours(page) == theirs(page)


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<div class='a'>",
        "</div>",
        "<br>",
        "<span>",
        "</span>",
        '<a href="x>y">',
        "</a>",
        "&nbsp;",
        "&gt;",
    ]
)
WORDS = st.text(alphabet="公安破案12起，。 ", min_size=1, max_size=5)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(TAGS, WORDS), max_size=30))
def test_any_sequence_of_tags_and_words(parts: list[str]) -> None:
    page = "<div>" + "".join(parts) + "</div>"
    assert ours(page) == theirs(page)
