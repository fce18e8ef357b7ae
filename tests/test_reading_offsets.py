"""Every character of the text knows its place: the input at that place, read again, is the text."""

from __future__ import annotations

import random

import pytest

from policenews.reading.read import read

BODY = "今年以来，某某县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名。"
INPUTS = {
    "plain": f"  标题在这里面\r\n\r\n　　{BODY}\r\n　　{BODY[:-1]}，好。\r\n上一篇：无",
    "bom": f"\ufeff标题在这里面\n{BODY}",
    "glosses": "民警嚴(yán)守紀(jì)律，執(zhí)勤巡邏(luó)，共抓獲違法嫌疑人２０５名，破案１，２３４起。",
    "entities": "<p>民警&ldquo;走访&rdquo;&nbsp;群众&#50;&#48;5名，<b>化解</b>纠纷<span>3</span>&thinsp;460起。</p><p>二</p><p>另有案件12起，抓获8人。</p>",
    "page": f"<html><body><div class=nav><a>首页</a></div><h1>标题在这里面</h1><div>\n  <p>{BODY}</p>\n<p>{BODY[:-1]}，<i>好</i>。</p></div></body></html>",
    "zero width": "民警\u200b走访\u200b群众205名，\ufeff化解纠纷312起，抓获嫌疑人8名。",
    "front matter": f"---\ntitle: 一\ndate: 2024-01-01\n---\n{BODY}\n来源：某县公安局",
    "furniture": f"首页 > 要闻\n标题在这里面\n发布时间：2024-01-01 来源：县局 浏览次数：12\n{BODY}\n【资料图】\n{BODY[:-1]}，好。\n阅读原文",
}


@pytest.mark.parametrize("name", INPUTS)
def test_any_range_of_the_text_reads_again_as_itself(name: str) -> None:
    document = read(INPUTS[name])
    text = document.text.string
    chance = random.Random(7)
    for block in document.blocks:
        if block.kind not in ("paragraph", "title") or block.end - block.start < 8:
            continue
        for _ in range(60):
            start = chance.randrange(block.start, block.end - 6)
            end = chance.randrange(start + 5, block.end + 1)
            source_start, source_end = document.text.source(start, end)
            again = read(document.raw[source_start:source_end]).text.string
            assert again.strip() == text[start:end].strip()


@pytest.mark.parametrize("name", INPUTS)
def test_blocks_cover_the_text_line_by_line(name: str) -> None:
    document = read(INPUTS[name])
    text = document.text.string
    assert "\n".join(text[block.start : block.end] for block in document.blocks) == text
    assert all(
        text[block.start : block.end].strip() == text[block.start : block.end] != "" for block in document.blocks
    )


@pytest.mark.parametrize("name", INPUTS)
def test_each_character_has_a_place_of_its_own_in_order(name: str) -> None:
    document = read(INPUTS[name])
    last = 0
    for index in range(len(document.text)):
        start, end = document.text.source(index, index + 1)
        assert last <= start <= end <= len(document.raw)
        last = start
