"""Pages: what a browser would show of them is the text, in the order in which it stands."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews.reading.document import Document
from policenews.reading.furniture import FURNITURE, FurnitureRule, furniture_rule
from policenews.reading.read import read

BODY = (
    "<p>今年以来，某某县公安局共破获刑事案件<b>312</b>起，抓获犯罪嫌疑人205名。</p>"
    "<p>各派出所走访群众&ldquo;万家&rdquo;2.4万户，化解矛盾纠纷1,208起。</p>"
)
GOVERNMENT = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>县局晒出半年成绩单_工作动态_某某县人民政府</title>
<meta name="PubDate" content="2024-07-05 09:12"><script>var n = "<p>99起</p>";</script><style>p{{width:12px}}</style></head>
<body><div class="nav"><a href="/">首页</a><a href="/a">政务公开</a></div>
<div class="crumb">当前位置：<a>首页</a> &gt; 工作动态</div>
<h1>县局晒出半年成绩单</h1>
<div class="info"><span>发布时间：2024-07-05</span><span>来源：某某县公安局</span><span>作者：林晓</span><span>浏览次数：1386</span></div>
<div id="zoom">{BODY}<p style="display:none">共9999起。</p><!-- 共8888起 --></div>
<p class="edit">编辑：程 蕾　审核：吴国平</p>
<div class="rel"><h3>相关阅读</h3><ul><li>某某县侦破案件19起</li></ul></div>
<div class="foot">主办：某某县人民政府　浙ICP备05078812号　您是第5068812位访客</div></body></html>"""


def lines(document: Document, *kinds: str) -> list[str]:
    """The lines of a document of the given kinds."""
    return [document.text.string[block.start : block.end] for block in document.blocks if block.kind in kinds]


def people(document: Document) -> set[tuple[str, str]]:
    """Roles and names."""
    return {(person.role, person.name) for person in document.people}


def test_a_government_page_is_its_article() -> None:
    document = read(GOVERNMENT)
    assert document.title == "县局晒出半年成绩单"
    assert document.published == dt.date(2024, 7, 5)
    assert document.source == "某某县公安局"
    assert people(document) == {("author", "林晓"), ("editor", "程蕾"), ("reviewer", "吴国平")}
    assert lines(document, "paragraph") == [
        "今年以来，某某县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名。",
        "各派出所走访群众“万家”2.4万户，化解矛盾纠纷1,208起。",
    ]
    for gone in ("99", "8888", "首页", "19起", "ICP", "1386", "5068812"):
        assert gone not in document.text.string


def test_every_removed_line_is_noted_with_its_place_in_the_input() -> None:
    document = read(GOVERNMENT)
    removed = [
        document.raw[span.source_start : span.source_end]
        for note in document.notes
        if note.code == "furniture"
        for span in note.spans
    ]
    assert any("浙ICP备" in piece for piece in removed)
    assert any("浏览次数：1386" in piece for piece in removed)
    for note in document.notes:
        assert all(0 <= span.start <= span.end <= len(document.text) for span in note.spans)


def test_a_page_of_line_breaks_is_lines() -> None:
    document = read(
        "<div>一年来，县局共破案12起。<br>　　抓获嫌疑人8名。<br/><br/>来源：某县公安局<br>编辑：王强</div>"
    )
    assert document.text.string.split("\n") == [
        "一年来，县局共破案12起。",
        "抓获嫌疑人8名。",
        "来源：某县公安局",
        "编辑：王强",
    ]
    assert document.source == "某县公安局"


def test_a_line_end_of_the_markup_is_none_of_the_text() -> None:
    document = read("<div><p>县公安局共破获\n      刑事案件12起，抓获\n嫌疑人8名。</p></div>")
    assert document.text.string == "县公安局共破获刑事案件12起，抓获嫌疑人8名。"


def test_a_page_laid_out_in_a_table_has_no_table() -> None:
    document = read(
        f"<html><body><table><tr><td>首页</td><td>要闻</td></tr></table><table><tr><td>导航</td><td>{BODY}</td></tr></table></body></html>"
    )
    assert {block.kind for block in document.blocks} == {"paragraph"}
    assert len(document.blocks) == 2


def test_wechat_pages_are_read_although_their_article_is_hidden_at_first() -> None:
    document = read(
        f'<html><body><h1>警讯</h1><div id="js_content" style="visibility: hidden;">{BODY}</div></body></html>'
    )
    assert len(lines(document, "paragraph")) == 2


def test_a_page_escaped_once_more_is_a_page() -> None:
    escaped = BODY.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert read(escaped).text.string == read(BODY).text.string


def test_pages_that_break_off_keep_what_was_there() -> None:
    for cut in (
        "<p>破获刑事案件12起，抓获8人。<a hre",
        "<p>破获刑事案件12起，抓获8人。<script>var a",
        "<div><p>破获刑事案件12起，抓获8人。<!-- ",
    ):
        assert "破获刑事案件12起，抓获8人。" in read(cut).text.string


def test_text_with_signs_that_look_like_tags_is_text() -> None:
    text = "数值a<b，见《<通知>》，比例c>d；<<<重要>>>通报12起。"
    assert read(text).text.string == text


WECHAT = f"""<html><head><meta property="og:title" content="春季攻坚｜县城公安晒成绩" /></head><body><div id="img-content">
<h1 class="rich_media_title">
 春季攻坚｜县城公安晒成绩
</h1><span>原创</span><span><a>县城公安</a></span><em id="publish_time">2024-04-12 18:00</em>
<div id="js_content" style="visibility: hidden;"><section><strong><span>01</span></strong></section><section><strong><span>严打</span><span>突出犯罪</span></strong></section>
{BODY}<section><p>来源 | 某某县公安局</p><p>编辑 | 王 强</p><p>投稿邮箱：a@b.cn</p></section></div></div><div>微信扫一扫<br>关注该公众号</div></body></html>"""


def test_a_saved_wechat_article() -> None:
    document = read(WECHAT)
    assert (document.title, document.published, document.source) == (
        "春季攻坚｜县城公安晒成绩",
        dt.date(2024, 4, 12),
        "某某县公安局",
    )
    assert people(document) == {("editor", "王强")}
    assert lines(document, "heading") == ["01", "严打突出犯罪"]
    assert len(lines(document, "paragraph")) == 2
    assert "微信扫一扫" not in document.text.string


def test_a_table_that_describes_the_page_is_a_byline_and_no_table_of_figures() -> None:
    document = read(
        "<table><tr><td>索 引 号：</td><td>1133/2024-00123</td><td>公开日期：</td><td>2024-04-12</td></tr>"
        "<tr><td>发布机构：</td><td>某某县公安局</td><td>文　　号：</td><td>某公〔2024〕12号</td></tr></table>"
        f"<h2>县局一季度工作情况</h2><div>{BODY}</div>"
    )
    assert [block.kind for block in document.blocks] == ["byline", "byline", "title", "paragraph", "paragraph"]
    assert (document.published, document.source) == (dt.date(2024, 4, 12), "某某县公安局")


def test_a_portal_page_leaves_its_other_news_behind() -> None:
    document = read(
        "<html><head><title>县城公安晒成绩单-新闻频道-某某门户</title></head><body><div><a>首页</a> | <a>新闻</a></div><div><h1>县城公安晒成绩单</h1>"
        f'<div>2024年04月12日 09:30 来源：<a>某某日报</a></div><div class="content">{BODY}<p>（责编：李敏、赵刚）</p></div></div>'
        "<div><h3>热点排行</h3><p><a>1. 邻市抓获嫌疑人88名，查获毒品3公斤，案件正在办理中。</a></p></div><p>Copyright © 1997-2024</p></body></html>"
    )
    assert (document.title, document.source) == ("县城公安晒成绩单", "某某日报")
    assert people(document) == {("editor", "李敏"), ("editor", "赵刚")}
    assert lines(document, "paragraph", "item") == lines(read(BODY), "paragraph")


def test_replies_in_a_forum_are_not_the_article() -> None:
    document = read(
        "县城公安晒成绩单 - 本地论坛\n[复制链接]\n楼主 | 发表于 2024-4-12 09:30 | 只看该作者\n今年以来，县公安局共破获案件312起。\n"
        "回复 举报\n沙发 | 发表于 2024-4-13 10:00\n我家被偷3次"
    )
    assert (document.title, document.published) == ("县城公安晒成绩单", dt.date(2024, 4, 12))
    assert "3次" not in document.text.string


def test_teasers_below_the_editor_are_not_the_article() -> None:
    document = read(
        "酒驾查处情况\n2023-01-25 13:36 来源：某视新闻\n节日期间酒驾风险突出，全国查获酒驾1万余起。\n责编：袁帅\n"
        "如何守护安全？专家解答\n岁末年初，各地查获案件300起，许多行业都在赶进度...\n景区游玩 这些知识要牢记"
    )
    assert "300起" not in document.text.string
    assert lines(document, "paragraph") == ["节日期间酒驾风险突出，全国查获酒驾1万余起。"]


def test_a_paragraph_printed_twice_counts_once() -> None:
    paragraph = "今年以来，县公安局共破获各类刑事案件312起，抓获犯罪嫌疑人205名，群众满意。"
    document = read(f"成绩单\n{paragraph}\n下一步将继续打击。\n{paragraph}")
    assert document.text.string.count("312起") == 1


@pytest.mark.parametrize("rule", FURNITURE, ids=lambda rule: rule.name)
def test_furniture_rules_take_their_examples_and_nothing_else(rule: FurnitureRule) -> None:
    assert rule.yes and rule.no
    for line in rule.yes:
        found = furniture_rule(line)
        assert found is not None, f"{rule.name} should take {line!r}"
    for line in rule.no:
        assert furniture_rule(line) is None, f"{line!r} belongs to the article"
