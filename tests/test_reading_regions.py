"""Rich pages: comments, teasers, lists of links and made-up elements are the site's, and nothing of the text goes with them."""

from __future__ import annotations

from policenews.reading.document import Document
from policenews.reading.read import read

TEXT = (
    "<p>7月以来，江北县公安局巡逻防控120次，查处治安案件36起。</p>"
    "<p>民警走访群众2400户，化解矛盾纠纷58起，群众反映良好。</p>"
    "<p>下一步，该局将继续开展夜间巡逻，守护群众平安。</p>"
)
TITLE = "江北公安夜间巡逻防控见成效"


def page(body: str, title: str = f"{TITLE}_江北网") -> Document:
    """A page with that body."""
    return read(f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>")


def kept(document: Document) -> list[str]:
    """All lines of the document."""
    return document.text.string.split("\n")


def whole(document: Document) -> None:
    """Nothing of the text is missing."""
    for piece in ("查处治安案件36起。", "化解矛盾纠纷58起", "守护群众平安。"):
        assert piece in document.text.string


def test_comments_longer_than_the_article_are_none_of_it() -> None:
    comments = "".join(f"<li><p>网友{n}：辛苦了，希望多来我们小区看看，谢谢民警同志。</p></li>" for n in range(40))
    document = page(f"<h1>{TITLE}</h1><div class='article-body'>{TEXT}</div><ul class='post-comment'>{comments}</ul>")
    whole(document)
    assert "网友" not in document.text.string
    assert any(note.code == "furniture" for note in document.notes)


def test_an_element_named_after_comments_that_holds_the_only_text_is_the_article() -> None:
    whole(page(f"<div class='comment-page'><h1>{TITLE}</h1>{TEXT}</div>"))


def test_teasers_beside_the_text_lead_elsewhere() -> None:
    teasers = "".join(
        f"<div class='item'><a href='/{n}'>河东警方破获案件{n}起</a><p>近日，河东警方在辖区内开展集中清查，成效明显。</p></div>"
        for n in range(11, 16)
    )
    document = page(
        f"<div class='wrap'><h1>{TITLE}</h1><div class='txt'>{TEXT * 3}</div><div class='more'>{teasers}</div></div>"
    )
    whole(document)
    assert "河东" not in document.text.string


def test_below_the_editor_nothing_is_the_article() -> None:
    more = "<div class='slide'><h3>河东警方夜查</h3><p>河东警方昨夜清查场所12家，查获3人。</p><h3>河西</h3><p>河西警方抓获5人。</p></div>"
    document = page(
        f"<div class='left'><div class='txt'><h1>{TITLE}</h1>{TEXT}{TEXT.replace('7月', '8月')}<p>责任编辑：李敏</p></div>{more}</div>"
    )
    whole(document)
    assert "河东" not in document.text.string and "河西" not in document.text.string
    assert [person.name for person in document.people] == ["李敏"]


def test_text_in_two_elements_stays_whole() -> None:
    second = "<p>8月，该局又查处治安案件12起，抓获违法人员15名。</p>"
    document = page(
        f"<h1>{TITLE}</h1><div class='a'>{TEXT}</div><div class='b'>{second}</div><div class='foot'>版权所有</div>"
    )
    whole(document)
    assert "抓获违法人员15名" in document.text.string
    document = page(f"<h1>{TITLE}</h1><div class='a'>{second}</div><div class='b'>{TEXT}</div>")
    whole(document)
    assert "抓获违法人员15名" in document.text.string


def test_lines_that_are_only_links_below_the_text_go_and_links_in_it_stay() -> None:
    links = "".join(f"<p><a href='/{n}'>警方提醒：这样的电话别接{n}</a></p>" for n in range(3))
    document = page(f"<div><h1>{TITLE}</h1>{TEXT.replace('江北县公安局', '<a href=/x>江北县公安局</a>')}{links}</div>")
    whole(document)
    assert "江北县公安局巡逻防控120次" in document.text.string
    assert "这样的电话" not in document.text.string


def test_two_links_side_by_side_are_two_words() -> None:
    document = page(
        f"<h1>{TITLE}</h1><div>2024-07-05 来源: <a href='/s'>江北晚报</a><a href='/j'>举报</a></div><div>{TEXT}</div>"
    )
    assert document.source == "江北晚报"


def test_the_heading_that_the_page_is_called_after_is_the_title_wherever_it_stands() -> None:
    aside = f"<aside class='head-aside'><h1>{TITLE}</h1><span>2024-07-05 11:10 江北网</span></aside>"
    document = page(f"<div class='nav'>首页</div>{aside}<div>{TEXT}</div>")
    assert document.title == TITLE and str(document.published) == "2024-07-05"
    assert kept(document)[0] == TITLE
    offer = "<div class='offer'>本刊免费订阅，第三方的赠送或售卖均未获授权，我们将追究其责任。</div>"
    assert page(f"{offer}<div><h4>{TITLE}</h4></div><div>{TEXT}</div>").title == TITLE


def test_a_field_cut_at_a_quotation_mark_gives_way_to_the_heading() -> None:
    title = '江北公安亮出"成绩单"半年破案136起'
    document = read(
        f'<html><head><meta property="og:title" content="江北公安亮出"成绩单"半年破案136起"></head><body><h1>{title}</h1><div>{TEXT}</div></body></html>'
    )
    assert document.title == title


def test_an_element_that_a_program_made_up_is_no_text() -> None:
    document = page(
        f"<h1>{TITLE}</h1><div>{TEXT}<voicebox class='player' data-n='1'>  </voicebox><h7 id='q'></h7></div>"
    )
    whole(document)
    assert "voicebox" not in document.text.string and "h7" not in document.text.string
    assert "a<x c" in read("据统计a<x c，共12起。<p>完</p>").text.string


def test_a_list_above_the_article_ends_where_the_article_begins() -> None:
    poem = "".join(f"<p>巡逻路上第{n}盏灯亮着</p>" for n in range(12))
    document = page(f"<div class='top'>热门文章</div><h1>{TITLE}</h1><div class='txt'>{poem}{TEXT}</div>")
    whole(document)
    assert document.title == TITLE and "第0盏灯" in document.text.string and "第11盏灯" in document.text.string


def test_the_first_part_of_a_text_stays_where_only_the_second_is_signed() -> None:
    first = "".join(f"<p>第{n}组民警巡逻重点路段{n}处，查处违法行为{n}起。</p>" for n in range(11, 19))
    second = "".join(
        f"<p>第{n}组民警清查娱乐场所和出租房屋{n}处，查处治安案件{n}起，抓获违法人员{n}名。</p>" for n in range(21, 29)
    )
    document = page(
        f"<div class='t'>{TITLE}</div><div class='w'><div>{first}</div><div>{second}<p>责任编辑：李敏</p></div></div>"
    )
    assert all(f"第{n}组" in document.text.string for n in [*range(11, 19), *range(21, 29)])
