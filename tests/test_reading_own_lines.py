"""Who wrote it, where that stands on a line of its own, glued to other words, or in brackets without a label."""

from __future__ import annotations

import pytest

from policenews.reading.datelines import dateline, reporting
from policenews.reading.leads import lead
from policenews.reading.own_lines import alone, bare
from policenews.reading.people import joined_names, names
from policenews.reading.read import read

BODY = "7月以来，江北县公安局共破获刑事案件36起，抓获犯罪嫌疑人41名，追回赃款12万元。\n下一步，该局将继续加大打击力度，守护群众平安。"
TITLE = "江北县公安局夜查酒驾12起"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("□陈敏 王强", ["陈敏", "王强"]),
        ("□ 欧阳锋 马永福", ["欧阳锋", "马永福"]),
        ("□江北日报记者 陈敏", ["陈敏"]),
        ("江北日?qǐng)?bào)全媒体记者 陈敏 王强 通讯员 赵刚", ["陈敏", "王强", "赵刚"]),
        ("江北观察记者 陈敏", ["陈敏"]),
        ("特约通讯员 陈敏 通讯员 王强 赵刚", ["陈敏", "王强", "赵刚"]),
        ("江北汇流新闻网记者陈敏／台北报导", ["陈敏"]),
        ("江北报／ 记者陈敏／台北即时报导", ["陈敏"]),
        ("县公安局局长 赵建国", ["赵建国"]),
        ("蒋 君 郑 璐 姜梦晴", ["蒋君", "郑璐", "姜梦晴"]),
        ("平安 和谐", []),
        ("□反诈宣传进校园", []),
        ("□ 打击整治", []),
        ("■陈敏 王强", []),
        ("记者 现场 直击", []),
        ("记者从县公安局获悉", []),
        ("通讯员队伍不断壮大", []),
    ],
)
def test_a_line_that_holds_nothing_but_names(line: str, found: list[str]) -> None:
    assert [person.name for person in bare(line)] == found


@pytest.mark.parametrize("head", ["", f"{TITLE}\n", f"{TITLE}\n2024-07-05 来源:江北法制报\n"])
def test_a_boxed_byline_is_no_title_and_no_heading(head: str) -> None:
    document = read(f"{head}□马永福 赵倩\n{BODY}")
    assert [person.name for person in document.people] == ["马永福", "赵倩"]
    assert document.title == (TITLE if head else None)
    assert not any(block.kind == "heading" for block in document.blocks)


def test_a_boxed_name_below_the_text() -> None:
    assert [person.name for person in alone("□陈敏")] == ["陈敏"]
    assert alone("□平安") == []


def test_a_reporters_line_names_its_medium() -> None:
    assert reporting("江北汇流新闻网记者陈敏／台北报导") == "江北汇流新闻网"
    assert reporting("【江北时报 陈敏/台中报导】警方") == "江北时报"
    assert reporting("【江北网编辑陈敏华台北报导】警方") == "江北网"
    assert reporting("【江城警讯／台南报导】警方") == "江城警讯"
    assert reporting("【江城时刻|台中综合报导】警方") == "江城时刻"
    assert reporting("【陈敏／台南报导】警方") is None
    assert reporting("【本报／台南报导】警方") is None
    assert reporting("记者陈敏／台南报导") is None
    assert reporting("本报记者陈敏／台南报导") is None
    document = read(f"江北汇流新闻网记者陈敏／台北报导\n{BODY}")
    assert (document.title, document.source) == (None, "江北汇流新闻网")


@pytest.mark.parametrize(
    ("line", "found", "source"),
    [
        ("河东法制传媒网:(刘强)为展示成果，警方夜查。", ["刘强"], "河东法制传媒网"),
        ("【江纪元3月5日报导】(中央社记者倪大明金门五日电)警方夜查。", ["倪大明"], "江纪元"),
        ("(中央社记者倪大明台北4日电)警方夜查。", ["倪大明"], "中央社"),
        ("【江北网编辑方敏华台北报导】警方夜查。", ["方敏华"], "江北网"),
        ("【江北时报 林敏/台中报导】警方夜查。", ["林敏"], "江北时报"),
        ("江北晚报讯 记者陈敏、通讯员王强摄影报道：元旦假期，警方夜查。", ["陈敏", "王强"], "江北晚报"),
        ("江北晚报记者陈敏 通讯员王强报道 元旦假期，警方夜查。", ["陈敏", "王强"], None),
        ("江北新闻网讯(记者吴敏正通讯员李海滨林道清)昨日，警方夜查。", ["吴敏正", "李海滨", "林道清"], "江北新闻网"),
        ("江北网讯(首席记者 陈敏特约通讯员 王强)昨日，警方夜查。", ["陈敏", "王强"], "江北网"),
        ("【江纪元1月2日讯】(江纪元记者苏敏安嘉义报导)警方夜查。", ["苏敏安"], "江纪元"),
        ("【江北县1月2日讯】(记者苏敏)警方夜查。", ["苏敏"], None),
        ("(王海洋)自行动开展以来，警方夜查。", ["王海洋"], None),
        ("(陈某)自行动开展以来，警方夜查。", [], None),
        ("(高清)自行动开展以来，警方夜查。", [], None),
        ("【江北3月5日电】警方夜查。", [], None),
        ("【本报3月5日报导】警方夜查。", [], None),
        ("江北网:(第三批)名单公布，警方夜查。", [], None),
    ],
)
def test_who_reports_at_the_head_of_the_text(line: str, found: list[str], source: str | None) -> None:
    assert [person.name for person in lead(line)] == found
    assert read(f"{line}\n{BODY}").source == source


def test_a_dateline_below_the_notices_of_a_site() -> None:
    notices = "请同意我们的隐私权规范，才能启用听新闻的功能。\n" * 2
    document = read(f"{TITLE}\n2016/5/4 12:29\n{notices}(中央社记者倪大明台北4日电)警方今天夜查。\n{BODY}")
    assert document.source == "中央社"
    assert "隐私权" not in document.text.string
    assert dateline("(第三批名单)警方今天夜查。") is None


@pytest.mark.parametrize(
    ("end", "found", "source"),
    [
        ("(江北网河东站李大海)", ["李大海"], "江北网"),
        ("(江北日报河东记者站马静)", ["马静"], "江北日报"),
        ("(江北网客运总站)", [], None),
        ("(江北县汽车站)", [], None),
    ],
)
def test_the_station_of_a_medium_signs(end: str, found: list[str], source: str | None) -> None:
    document = read(f"{BODY}{end}")
    assert ([person.name for person in document.people], document.source) == (found, source)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("编辑: 打印 分享 返回顶部", []),
        ("责任编辑: 收藏 打印 关闭", []),
        ("作者:姚盛 编辑:程洋 二审:徐海 终审:黎强Copyright © 2015-2022 江北科普网版权所有 备案号:1号 联系",
         [("author", "姚盛"), ("editor", "程洋"), ("reviewer", "徐海"), ("reviewer", "黎强")]),
        ("初审:\n刘慧\n二审:\n潘红\n终审:\n李家", [("reviewer", "刘慧"), ("reviewer", "潘红"), ("reviewer", "李家")]),
        ("终审:\n返回首页", []),
        ("编辑:曾颖 实习生 邓超", [("editor", "曾颖"), ("editor", "邓超")]),
        ("作者:曾颖 实习生 邓超", [("author", "曾颖"), ("author", "邓超")]),
        ("(责任编辑:limin)", [("editor", "limin")]),
        ("(责任编辑:admin)", []),
        ("(责任编辑:ABC123)", []),
        ("(记者 曾颖 邓超/文 程洋/摄)", [("author", "曾颖"), ("author", "邓超")]),
        ("(记者 程洋/摄 曾颖/文)", [("author", "曾颖")]),
    ],
)  # fmt: skip
def test_people_below_the_text(line: str, found: list[tuple[str, str]]) -> None:
    assert [(person.role, person.name) for person in read(f"{BODY}\n{line}").people] == found


def test_names_end_where_the_foot_of_the_page_begins() -> None:
    assert names("黎强Copyright © 2015") == ["黎强"]
    assert names("陈敏 王强") == ["陈敏", "王强"]
    assert joined_names("记者李敏明通讯员王强赵刚") == "记者李敏明 通讯员 王强 赵刚"
    assert joined_names("首席记者陈敏") == "首席记者陈敏"


def test_the_masthead_of_a_paper_and_its_page() -> None:
    document = read(f"江北日报 数字报纸\n\n00019版:今日江北\n\n{TITLE}\n\n陈 敏 王 强\n\n{BODY}")
    assert (document.title, document.source, [person.name for person in document.people]) == (TITLE, "江北日报", ["陈敏", "王强"])
