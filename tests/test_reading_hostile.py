"""No text is an error, and twice the text takes twice the time."""

from __future__ import annotations

import random
import re
from itertools import cycle, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import least_exponent, spent

from policenews.reading.furniture import FURNITURE, furniture_rule
from policenews.reading.read import read

BAD = (
    "", " ", "\n\n\n", "\x00", "\ud800", "\udfff共破案12起\ud83d", "\ufeff", "\ufdd0\ufdd5标题\ufdef", "---", "---\n---", "---\na: [\n---",
    "---\n- x\n---\n文", "<", "<p", "</p>", "<table>", "<table><tr><td>", "<td>1</td>", "<!--", "<![CDATA[文]]>", "<script>", "<p hidden>文",
    "&#0;&#1114111;&#xD800;文", "&#99999999;", "|", "|-|-|", "**", "# ", "![](", "\\u", "\\ud800", "\\n\\n\\n", "?。?;?", "?。ü└?", "（）", "()",
    "来源：", "：", "\t\t", "1\t2\n3\t4", "首页", "\u2028\u2029\x85", "\ufffd" * 9, "<p>" * 3 + "文", "<base href='x'>", "<?xml version='1.0'?>",
)  # fmt: skip


@pytest.mark.parametrize("text", BAD, ids=lambda text: repr(text)[:24])
def test_odd_text_is_read(text: str) -> None:
    document = read(text)
    assert document.raw == text
    document.text.string.encode("utf-8")  # what is handed on can be written
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300)))
def test_anything_is_read(source: str | bytes) -> None:
    document = read(source)
    assert all(0 <= block.start < block.end <= len(document.text) for block in document.blocks)


PIECES = st.sampled_from(["<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "\n", "  ", "\t", "来源：", "王强", "（", "）", "12起", "。", "# ", "**", "|", "---\n",
                          "&lt;", "(jì)", "?。", "首页", "2024-01-01", "一、", "<!--", "-->", "<div hidden>", "</div>", "\\n", "責", "\ufffd", "<a href='x'>", "</a>", "<h1>", "<div class='comment'>", '{"content":"', '"}', "责任编辑：李敏"])  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_any_mixture_of_marks_is_read_and_blocks_cover_it(parts: list[str]) -> None:
    document = read("".join(parts))
    text = document.text.string
    assert "\n".join(text[block.start : block.end] for block in document.blocks) == text


def test_ten_million_of_one_character() -> None:
    assert len(read("的" * 10_000_000).text) == 10_000_000


GROWING = {
    "sentences": "今年以来，共抓获12人，查处隐患3处。\n",
    "one line": "今年以来，共抓获12人，",
    "digits": "1",
    "opened tags": "<",
    "tags": "<a ",
    "anchors": "<p><a href='x'>标题</a></p>",
    "replies": "<div class='comment'><p>网友说，辛苦了民警同志。</p>",
    "records": '{"content": "今年以来，',
    "made-up tags": "<voice class='x'>",
    "quotes": '<a b="',
    "divisions": "<div>",
    "cells": "<table><tr><td>1</td><td>2",
    "comments": "<!--",
    "scripts": "<script>",
    "brackets": "（",
    "stutters": ",、,。",
    "glosses": "紀(jì)律",
    "entities": "&nbsp;",
    "stars": "**a",
    "pipes": "|-|-|\n",
    "labels": "来源：a ",
    "bylines": "作者：张三\n",
    "links": "上一篇：某某\n",
    "spaces": " " * 50 + "x",
    "escapes": "\\u4e00",
    "questions": "?。",
    "hidden": "<p hidden>",
    "rows": "甲\t12\n",
    "headings": "强化巡防\n",
    "dates": "2024-01-01\n",
}


@pytest.mark.parametrize("name", GROWING)
def test_time_grows_with_the_text(name: str) -> None:
    def seconds(size: int) -> float:
        text = GROWING[name] * (size // len(GROWING[name]))
        return spent(lambda: read(text))

    assert least_exponent(seconds, 20_000, 160_000, 1.3, noise=0.004) <= 1.3


def test_the_same_input_gives_the_same_document() -> None:
    chance = random.Random(5)
    text = "".join(chance.choice("公安破案12起，。\n<p>来源：王强（") for _ in range(3000))
    first, second = read(text), read(text)
    assert first.blocks == second.blocks and first.notes == second.notes and first.people == second.people


def _strings_of_words(length: int) -> list[str]:
    """Lines that many rules nearly take: their words with gaps of every width, and an end that fits none."""
    pools = [re.split(r"[\s|｜/]+", " ".join(rule.yes)) for rule in FURNITURE]
    pools += [
        ["首页", "时政", "地方", "法治", "国际", "军事", "财经", "汽车", "教育", "图片", "VR/AR", "公益"],
        ["分享到", "1111111111"],
        ["第1版"],
        ["字号", "大", "中", "小"],
    ]
    gaps = (" ", "    ", "\u3000\u3000", "  |  ", " / ", "     :     ", "|", "")
    return [
        (gap.join(islice(cycle(words), 18)) + end)[:length] for words in pools for gap in gaps for end in ("X。", "\x00!")
    ]


def test_no_string_of_words_takes_a_rule_of_furniture_long() -> None:
    def seconds(length: int) -> float:
        lines = _strings_of_words(length)
        return spent(lambda: [furniture_rule(line) for line in lines], 1)

    seconds(10)
    assert least_exponent(seconds, 30, 360, 2) <= 2  # a rule that tries all ways takes minutes
