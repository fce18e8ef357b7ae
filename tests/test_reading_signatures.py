"""Who signs behind the last full stop, reporters glued to their place, and the year of a dateline that has none."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract
from policenews.reading.read import read
from policenews.reading.signed import signed
from policenews.reading.told_year import told_year
from policenews.reading.wired import wired

BODY = "近日，江北县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名，群众满意度提升。"


@pytest.mark.parametrize(
    ("line", "people", "source"),
    [
        ("全县治安平稳有序。通讯员 王强 赵刚 记者 李敏", ["王强", "赵刚", "李敏"], None),
        ("全县治安平稳有序。记者畅小雨", ["畅小雨"], None),
        ("全县治安平稳有序。(编辑:李敏)1130205", ["李敏"], None),
        ("全县治安平稳有序。(完) 【编辑:李敏】", ["李敏"], None),
        ("全县治安平稳有序。来源:江北日报", [], "江北日报"),
        ("全县治安平稳有序。(记者李敏明通讯员王强赵刚)", ["李敏明", "王强", "赵刚"], None),
        ("全县治安平稳有序。(王强 李敏明 报道)", ["王强", "李敏明"], None),
        ("全县治安平稳有序。(综合 报道)", [], None),
        ("全县治安平稳有序。（王强 李敏明 文/图）", ["王强", "李敏明"], None),
        ("全县治安平稳有序。 ■通讯员 王强", ["王强"], None),
        ("全县治安平稳有序。 ■通讯员 王强 摄", [], None),
        ("(王强 赵刚 江北法制报记者李敏)", ["王强", "赵刚", "李敏"], None),
        ("(江北台记者:李敏 通讯员:王强 编审:赵刚)", ["李敏", "王强", "赵刚"], None),
        ("全县治安平稳有序。（江北县公安局供稿）", [], "江北县公安局"),
        ("全县治安平稳有序。（河东公安供稿）", [], "河东公安"),
        ("警方查获一批刀具。（江北县公安局供图）", [], None),
        ("警方查获一批刀具。(记者李敏摄)", [], None),
        ("他这样说。记者了解到，该所今年破案12起", [], None),
        ("他这样说。通讯员队伍已有多年", [], None),
        ("来源:网络", [], None),
    ],
)
def test_what_stands_behind_the_last_stop(line: str, people: list[str], source: str | None) -> None:
    found, said = signed(line)
    assert ([person.name for person in found], said) == (people, source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{BODY}\n民警发放资料300份。 (江北县公安局)", "江北县公安局"),
        (f"{BODY}\n民警发放资料300份。（河东公安）\n责任编辑：李敏", "河东公安"),
        (f"{BODY}\n民警发放资料300份。\n（江北县公安局河东派出所）", "江北县公安局河东派出所"),
        (f"{BODY}（江北县公安局）\n民警发放资料300份。（河东县公安局）", None),  # of two parts each its own
        (f"{BODY}\n参加的还有相邻三个单位（江北县公安局）", None),
        (f"{BODY}\n民警发放资料300份。（以上数据不含江北县公安局）", None),
    ],
)
def test_an_organ_in_brackets_ends_the_text_that_it_gave(text: str, source: str | None) -> None:
    assert extract(f"江北警方通报战果\n{text}").source == source


def test_a_line_of_reporters_below_the_text() -> None:
    article = extract(f"江北警方通报战果\n{BODY}\n江北日报社全媒体记者李敏明特约记者赵刚\n新闻推荐")
    assert [person.name for person in article.people] == ["李敏明", "赵刚"]
    assert extract(f"江北警方通报战果\n{BODY}\n记者走访通讯员队伍").people == ()


def test_a_line_that_says_where_and_when_it_was_printed() -> None:
    article = extract(f"《江北日报》2024年5月20日报道\n{BODY}", url="http://jb.example/t20240521_58190.html")
    assert (article.title, article.source, str(article.published)) == (None, "江北日报", "2024-05-20")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("（中央社记者陈敏华屏东县4日电）春节将近，", ["陈敏华"]),
        ("(中央社记者陈敏华、王强台北17日电)警方今天", ["陈敏华", "王强"]),
        ("【记者陈敏华台中报导】市警局", ["陈敏华"]),
        ("记者4日从县公安局获悉，来电", []),
        ("(记者陈敏)12日电", []),
    ],
)
def test_a_reporter_glued_to_the_place(line: str, names: list[str]) -> None:
    assert wired(line) == names


@pytest.mark.parametrize(
    ("text", "month", "day", "year"),
    [
        ("截至2019年6月底，全县破案87起。", 7, 18, 2019),
        ("截至2019年11月，全县破案87起。", 1, 6, 2020),
        ("通报2019年第一季度的刑事案件情况。", 4, 18, 2019),
        ("2019年上半年，全县破案87起。", 7, 3, 2019),
        ("从2016年12月3日起，全县开展行动。", 4, 18, 2017),
        ("2019年江北县共立刑事案件87起。", 3, 2, 2020),
        ("2019年，全县深入开展打击行动，破案87起。", 12, 29, 2019),
        ("介绍2019年以来全县打击情况。会上通报2019年全县典型案例。", 7, 18, 2019),
        ("2019年江北县共立刑事案件87起。", 9, 2, None),
        ("2020年，将继续开展打击行动，力争破案。", 12, 29, None),
        ("较2019年上半年下降9%。", 7, 3, None),
        ("2015年以来，全县破案87起。", 7, 18, None),
        ("该支队2015年成立。", 7, 18, None),
        ("按照《江北县2019年上半年工作方案》，破案87起。", 7, 3, None),
        ("截至2015年6月底，破案87起；2019年破案更多。", 7, 18, None),
        ("全县破案87起。", 7, 18, None),
        ("截至2019年1月底，破案87起。", 2, 29, None),
    ],
)
def test_the_year_that_an_article_tells_of(text: str, month: int, day: int, year: int | None) -> None:
    assert told_year(text, text, month, day) == year



@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"江北县通报8月警情，情况如下：\n1、刑事案件\n{BODY}\n2、治安案件\n{BODY}", None),
        (f"视频丨警灯闪烁 守护万家灯火！江北铁骑今晨出动\n{BODY}", "视频丨警灯闪烁 守护万家灯火！江北铁骑今晨出动"),
        (f"江北警方夜查酒驾见成效 本报讯（记者 李敏）{BODY}{BODY}", "江北警方夜查酒驾见成效"),
        (
            f"您即将进入的内容，需满18岁方可浏览。\n警方夜查 逮获七人\n警方临检饭店。（图：江北警方提供）\n2017/02/27 15:38\n{BODY}{BODY}",
            "警方夜查 逮获七人",
        ),
        (f"江北警方夜查酒驾http://www.example.com\n{BODY}", "江北警方夜查酒驾"),
        (f"{BODY}本报讯（记者 李敏）昨日，县局再次夜查。", None),
    ],
)
def test_titles_among_what_a_site_shows(text: str, title: str | None) -> None:
    assert read(text).title == title


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (f"江北网5月21日电(陈敏王强){BODY}", ["陈敏", "王强"]),
        (f"江北网5月21日电(整治行动){BODY}", []),
        (f"江北网讯 陈敏 报道:{BODY}", ["陈敏"]),
        (f"江北网5月20日(记者陈敏){BODY}", ["陈敏"]),
        (f"江北商报讯(江网/江北手机端记者 陈敏 通讯员 王强){BODY}", ["陈敏", "王强"]),
        (f"{BODY}\n陈敏", ["陈敏"]),
        (f"{BODY}\n相关新闻", []),
        (f"通讯员 陈敏 记者 王强 报道\n{BODY}", ["陈敏", "王强"]),
    ],
)
def test_authors_of_datelines_and_of_lines_of_their_own(text: str, authors: list[str]) -> None:
    assert [person.name for person in read(text).people] == authors


def test_an_account_with_dots_is_a_source_and_a_dotted_name_none() -> None:
    assert read(f"县局夜查见成效\n来源：江北新闻·江北号·政务\n{BODY}").source == "江北新闻·江北号·政务"
    assert read(f"县局夜查见成效\n  • 江北观察客户端\n  • 2023-04-27 17:35:15\n{BODY}").source == "江北观察客户端"
    assert read(f"县局夜查见成效\n来源:江北晚报 版阅读:归类:聚焦\n{BODY}").source == "江北晚报"
    assert read(f"县局夜查见成效\nhttp://www.example.com 2005年03月17日12:47 今晚报\n{BODY}").source == "今晚报"
    assert read(f"县局夜查见成效\n供稿：阿迪力·买买提\n{BODY}").source is None


def test_a_newspaper_page_keeps_its_lines_in_spite_of_a_tag_at_its_end() -> None:
    text = f"江北警方夜查见成效\n{BODY}\n2023-03-28\n江北警方夜查见成效\n1 1 江北日报 content_27.html 1 <p> 守护平安 </p> /enpp"
    document = read(text)
    assert (document.title, document.source) == ("江北警方夜查见成效", "江北日报")
    assert document.published == dt.date(2023, 3, 28)


def test_a_room_of_the_local_bureau_signs() -> None:
    assert read(f"县局返还资金\n{BODY}\n（县公安局新闻中心）").source == "县公安局新闻中心"
    assert read(f"县局返还资金\n{BODY}\n（州公安局宣传科）\n责编：李敏").source == "州公安局宣传科"
    assert read(f"县局返还资金\n{BODY}\n（数据由县公安局提供）").source is None


def test_a_dateline_with_the_time_of_day() -> None:
    assert read(f"江北网7月6日08:20分讯（记者 李敏）{BODY}").source == "江北网"
