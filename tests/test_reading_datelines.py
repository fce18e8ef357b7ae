"""Datelines, mastheads, feed fields and breadcrumbs: what stands around an article says who wrote it, where and when."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract
from policenews.reading.read import read

BODY = "今年以来，某某县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名，群众满意度提升。"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"县局行动见成效\n07.03.2018  09:15\n{BODY}", dt.date(2018, 3, 7)),
        (f" date 2024-06-11 {BODY}", dt.date(2024, 6, 11)),
        (f"某某法治周刊　2023年8月4日\n县局行动见成效\n{BODY}", dt.date(2023, 8, 4)),
        (f"某某网3月6日讯（记者李敏）2022年3月1日，县局启动行动。{BODY}", dt.date(2022, 3, 6)),
        (f"某某资讯网2021年4月9日消息：{BODY}", dt.date(2021, 4, 9)),
        (f"县局行动见成效\n成文日期：2020-02-03\n发布日期：2020-02-05\n{BODY}", dt.date(2020, 2, 5)),
        (f"县局行动见成效\n《某某日报》(2019年5月7日) 03版\n{BODY}", dt.date(2019, 5, 7)),
        (f"{BODY}\n文章来源：http://www.example.com/2017/0612/71.shtml", dt.date(2017, 6, 12)),
        (f"江北网7月18日讯(记者 李敏){BODY}\n截至2019年6月底，全县破案87起。", dt.date(2019, 7, 18)),
        (f"县局夜查见成效\n2023/3/4 11:07(3/4 13:20 更新)\n{BODY}", dt.date(2023, 3, 4)),
        (
            f"县局夜查见成效\nhttp://www.example.com  江北网   2015-03-01 07:40:53   稿源: 江北晚报\n{BODY}",
            dt.date(2015, 3, 1),
        ),
        (f"2021年8月18日 星期三\n县局夜查见成效\n来源: 江北晚报 2015-03-19\n{BODY}", dt.date(2015, 3, 19)),
        (f"县局夜查见成效\n江北.社会 2020-03-30\n{BODY}", dt.date(2020, 3, 30)),
        (f"江北网2026-02-08号报道\n{BODY}", dt.date(2026, 2, 8)),
        (f"2018年2月4日讯，{BODY}", dt.date(2018, 2, 4)),
        (f"县局夜查见成效\n江北县政府新闻参考资料105.5.23\n{BODY}", dt.date(2016, 5, 23)),
        (f"28/09/2022 18:40\n县局夜查见成效\n{BODY}", dt.date(2022, 9, 28)),
        (f"6/9/2022 18:40\n县局夜查见成效\n{BODY}", None),
        (f"江北网7月18日讯(记者 李敏){BODY}", None),
        (f"某某网3月6日讯（记者李敏）{BODY}", None),
        (f"某某网3月6日讯　与2019年1月2日相比，{BODY}", None),
        (f"版本3.11.2018.4上线\n{BODY}", None),
    ],
)
def test_the_day_of_publication_around_a_text(text: str, day: dt.date | None) -> None:
    assert read(text).published == day


def test_a_feed_field_before_the_text_is_none_of_it() -> None:
    document = read(f" date 2024-06-11 {BODY}")
    assert document.text.string == BODY
    assert document.raw[slice(*document.text.source(0, 4))] == "今年以来"


@pytest.mark.parametrize(
    ("start", "want"),
    [
        ("某新社某地六月二十七日电 (李敏 王强)", ["李敏", "王强"]),
        ("某新网某省新闻1月23日电（陈砚）", ["陈砚"]),
        ("某某日报讯 (全媒体记者李敏 通讯员王强摄影报道)", ["李敏", "王强"]),
        ("本报讯【新某某·某某日报记者李敏】", ["李敏"]),
        ("本报讯（记者李敏 □王强）", ["李敏", "王强"]),
        ("本报讯（李敏记者王强实习生陈砚）", ["李敏", "王强", "陈砚"]),
        ("5月20日讯( 李敏 通讯员 王强)", ["李敏", "王强"]),
        ("〔记者李敏／嘉义报导〕", ["李敏"]),
        ("【某某新闻网/记者李敏/中坜报导】", ["李敏"]),
        ("接群众来电（反映噪音），", []),
        ("某某社区3月2日停电（检修 线路），", []),
    ],
)
def test_reporters_in_a_dateline(start: str, want: list[str]) -> None:
    document = read(f"县局行动见成效\n{start}{BODY}")
    assert [person.name for person in document.people if person.role == "author"] == want


def test_a_caption_may_stand_above_the_reporters_line() -> None:
    document = read(f"民警在夜巡。某某警方供图\n某新网某地2月11日电（李敏）{BODY}")
    assert [person.name for person in document.people] == ["李敏"]
    assert document.blocks[0].kind == "caption"


def test_who_asks_in_an_interview_and_who_took_the_picture_wrote_nothing() -> None:
    assert read(f"县局行动见成效\n记者:去年,分局开展了专项行动,战果如何?\n{BODY}").people == []
    assert read(f"县局行动见成效\n{BODY}（记者 李敏 摄）").people == []


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("某某新闻网，领先的新闻门户网！\n当前位置：主页 > 资讯 >\n县局行动见成效显著", "县局行动见成效显著"),
        ("某新社某省分社正文\n首页 > 某省\n县局行动见成效显著", "县局行动见成效显著"),
        ("上一版/ 03 版:晚报三版 /下一版  [查看本版大图\n本版导航 各版导航\n县局行动见成效显著", "县局行动见成效显著"),
        ("某市公安局政府信息公开\n名称：县局行动见成效显著\n县局行动见成效显著", "县局行动见成效显著"),
    ],
)
def test_the_title_is_below_the_masthead_and_the_breadcrumb(above: str, title: str) -> None:
    assert read(f"{above}\n{BODY}").title == title


def test_a_number_above_a_heading_is_not_the_heading_of_its_part() -> None:
    article = extract(
        f"县局行动见成效显著\n{BODY}\n01\n敲开一扇门\n{BODY[:-1]}，再接再厉。\n02\n守住一座城\n{BODY[:-1]}，成效明显。"
    )
    assert [section.heading for section in article.sections] == [None, "敲开一扇门", "守住一座城"]


def test_lines_of_a_list_that_begin_with_a_dash_are_items() -> None:
    document = read(f"{BODY}\n亮眼数据\n-拦截诈骗电话3120个\n-冻结资金450万元\n{BODY[:-1]}，成效明显。")
    assert [block.kind for block in document.blocks] == ["paragraph", "heading", "item", "item", "paragraph"]


def test_text_set_with_a_space_behind_every_character_is_put_together() -> None:
    spaced = " ".join("警方昨日(一月三日)在某地检获三十八包怀疑毒品,拘捕12名男子。")
    document = read(f"{spaced}\n\n二 ○ ○ 六 年 一 月 四 日 ( 星 期 三 )")
    assert document.text.string.startswith("警方昨日(一月三日)在某地检获三十八包怀疑毒品")
    assert document.published == dt.date(2006, 1, 4)
    assert document.raw[slice(*document.text.source(0, 2))] == "警 方"
    plain = f"张 三 李 四 王 五\n{BODY}"
    assert read(plain).text.string == plain


@pytest.mark.parametrize(
    ("line", "want"),
    [("特约记者 李敏 摄", []), ("记者 李敏 王强", ["李敏", "王强"])],
)
def test_a_photographer_is_no_author(line: str, want: list[str]) -> None:
    document = read(f"县局行动见成效\n{BODY}\n{line}")
    assert [person.name for person in document.people] == want
