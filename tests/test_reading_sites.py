"""What sites put around an article: clocks, columns, breadcrumbs, consent, posting lines, recommended stories, verse, pictures."""

from __future__ import annotations

import pytest

from policenews.reading.furniture import is_column
from policenews.reading.read import read
from policenews.reading.stamps import in_figures, stamp, url_stamp
from policenews.reading.titles import is_upper, opens_sentence

BODY = "7月以来，江北县公安局共破获刑事案件36起，抓获犯罪嫌疑人41名，追回赃款12万元。\n下一步，该局将继续加大打击力度，守护群众平安。"
TITLE = "江北县公安局夜查酒驾12起"


@pytest.mark.parametrize(
    ("head", "published", "source"),
    [
        (f"{TITLE}\n2019-01-08 江北发布\n", "2019-01-08", "江北发布"),
        (f"{TITLE}\n2018-03-12 横岭宣传 横岭快讯\n", "2018-03-12", None),
        (f"其他\n{TITLE}\n2018-01-20 横岭宣传文广 横岭快讯\n", "2018-01-20", None),
        (f"江北网 > > 正文\n2022 08/ 15 09:12:40\n来源:江北网\n{TITLE}\n字体:\n", "2022-08-15", "江北网"),
        (f"江北网 > 法治 > /\n2021 03/ 02 10:00\n{TITLE}\n", "2021-03-02", None),
        (f"{TITLE}\n来源:江北网 2023 09/08\n", "2023-09-08", "江北网"),
        (f"今天是:2024年4月26日 星期五\n政务要闻\n{TITLE}\n时间:2017年2月14日\n", "2017-02-14", None),
        (f"按此,跳至主要内容。\n字型大小\n{TITLE}\n2015年01月27日\n", "2015-01-27", None),
        (f"全市公安工作会议要求\n{TITLE}\n2021-03-07\n", "2021-03-07", None),
        (f"江北晚报电子报\n{TITLE}\n江北网记者 陈敏/高雄报导\n", None, "江北网"),
        (f"喜迎佳节来 忠诚保平安 奋进新征程\n{TITLE}\n", None, None),
        (f"【声明】本网站并无进行电话推广活动\n{TITLE}\n发布时间: 2021/07/27\n", "2021-07-27", None),
        (f"{TITLE}\n来源:江北观察收集编辑:江北观察\n", None, "江北观察"),
    ],
)
def test_the_head_of_a_page(head: str, published: str | None, source: str | None) -> None:
    document = read(f"{head}{BODY}")
    assert document.title == TITLE
    assert (document.published and str(document.published)) == published
    assert document.source == source
    assert document.people == [] or "记者" in head
    assert not any(word in document.text.string for word in ("今天是", "政务要闻", "跳至", "其他", "> >"))


@pytest.mark.parametrize(
    "line",
    ["2024-01-09 全县公安会议 圆满召开", "2024-01-09 破案12起", "2024-01-09 民警走访群众 化解纠纷"],
)
def test_a_dated_event_is_no_posting_line(line: str) -> None:
    assert read(f"{TITLE}\n{line}\n{BODY}").published is None


def test_a_day_is_not_put_together_from_loose_figures() -> None:
    assert str(stamp("2022 07/ 07 11:03:06")) == "2022-07-07"
    assert stamp("共2022 07人次") is None
    assert stamp("比例为2022 7/8") is None


def test_columns_go_only_above_the_title() -> None:
    assert is_column("政务要闻") and is_column("警务动态") and is_column("快讯")
    assert not is_column("严打犯罪") and not is_column("江北县公安局夜查")
    assert "工作动态" in read(f"{TITLE}\n{BODY}\n工作动态\n{BODY.replace('7月', '8月')}").text.string


def test_verse_above_a_text_has_no_title() -> None:
    verse = "作为车主或者司机\n是不是只要上路就好了？\n如果你这么想就错了！\n因为在江北\n不戴头盔也会被罚！\n"
    document = read(verse + BODY)
    assert document.title is None
    assert "因为在江北" in document.text.string
    assert read(f"{TITLE}\n2024-07-05 来源:江北晚报\n{verse}{BODY}").title == TITLE
    assert opens_sentence("如果你也是房东") and not opens_sentence("作为基层民警的一天")


def test_the_upper_line_of_a_headline() -> None:
    assert is_upper("全市公安工作会议要求") and is_upper("陈敏在江北调研时强调")
    assert not is_upper("江北警方提出三项要求") and not is_upper("会议，强调")
    document = read(f"全市公安工作会议要求\n建设更高水平“平安江北”\n2021-03-07\n{BODY}")
    assert [block.kind for block in document.blocks][:3] == ["title", "title", "byline"]
    assert read(f"全市公安工作会议要求\n{BODY}").title == "全市公安工作会议要求"


def test_a_recommended_story_is_another_one() -> None:
    other = "近日，读者王先生反映，小区门口1个垃圾桶被人砸掉了，十分不便。中午，记者...\n江北新闻，讲述家乡的故事。有观点、有态度。"
    assert "垃圾桶" not in read(f"{BODY}\n新闻推荐\n{other}").text.string
    assert "讲述家乡" not in read(f"{BODY}\n新闻推荐\n{other}").text.string
    short = "县公安局召开会议，部署工作。"
    assert "抓获犯罪嫌疑人41名" in read(f"{short}\n新闻推荐\n{BODY}").text.string  # most of the text stands below
    assert "垃圾桶" in read(f"{BODY}\n推荐信息员反映\n{other}").text.string


def test_captions_are_blocks_of_their_own_and_a_picture_story_is_text() -> None:
    picture = "图为江北县公安局特警大队民警巡逻。 李四 摄"
    document = read(f"{TITLE}\n{picture}\n{BODY}")
    assert [block.kind for block in document.blocks] == ["title", "caption", "paragraph", "paragraph"]
    story = "连日来，交警大队在收费站设卡，严格查处各类车辆酒驾行为，共查处酒驾12起。记者王晓摄"
    assert [block.kind for block in read(f"{TITLE}\n{story}").blocks] == ["title", "paragraph"]
    assert [block.kind for block in read(f"{TITLE}\n{story}\n{BODY}").blocks][1] == "caption"
    assert [block.kind for block in read(f"{TITLE}\n{picture}").blocks][-1] == "caption"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("江北民警中秋夜坚守岗位。 江北民警中秋夜坚守岗位。", "caption"),
        ("21名醉驾者的中秋夜。21名醉驾者的中秋夜。", "caption"),
        ("昨晚查处酒驾12起，今晨查处酒驾12起。", "paragraph"),
    ],
)
def test_the_words_of_a_picture_said_twice(line: str, kind: str) -> None:
    assert [block.kind for block in read(f"{TITLE}\n2024-07-05\n{line}\n{BODY}").blocks][2] == kind


def test_a_label_has_its_value_on_the_next_line() -> None:
    head = "发文日期:\n2024年04月01日 16:40\n发布日期:\n2024年04月06日 16:34\n来源:\n江北县公安局\n"
    document = read(f"{TITLE}\n{head}{BODY}")
    assert (str(document.published), document.source) == ("2024-04-06", "江北县公安局")
    assert read(f"{TITLE}\n更新时间:\n2024年04月06日 16:34\n2024-04-01 江北发布\n{BODY}").published is not None
    assert read(f"{TITLE}\n来源:\n{BODY}").source is None


def test_the_notices_of_a_site_that_asks_for_consent() -> None:
    head = (
        "为达最佳浏览效果，建议使用 Chrome、Firefox 或 Microsoft Edge 的浏览器。本网站使用新的格式，请更新您的版本后浏览。\n"
        "请至Edge官网下载 请至FireFox官网下载\n晴时多云\n限制级\n您即将进入之新闻内容 需满18岁 方可浏览。\n"
    )
    document = read(f"{head}{TITLE}\n2017/02/27 15:38\n{BODY}")
    assert document.title == TITLE
    assert document.text.string.startswith(TITLE)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("江北新闻网|江北警方夜查酒驾12起 抓获3人", "江北警方夜查酒驾12起 抓获3人"),
        ("江北治安|上半年罪案按年减4.6% 骗案升近倍", "江北治安|上半年罪案按年减4.6% 骗案升近倍"),
        ("江北警方|夜查", "江北警方|夜查"),
    ],
)
def test_whose_title_it_is_stands_before_a_bar(title: str, told: str) -> None:
    assert read(f"{title}\n{BODY}").title == told


def test_dates_in_chinese_figures() -> None:
    assert in_figures("二00七年五月十二日") == "2007年5月12日"
    assert in_figures("三十一日、二十日、十月") == "31日、20日、10月"
    assert in_figures("三个月，一百二十件，第二次") == "三个月，一百二十件，第二次"


@pytest.mark.parametrize(
    ("lead", "body", "published"),
    [
        ("中新社江北七月十二日电", "从二00七年五月开始，警方收缴枪支二百支，开展专项行动，效果明显。", "2007-07-12"),
        ("中新社江北6月3日电", "2008年3月以来，警方收缴枪支二百支，开展专项行动，效果明显。", "2008-06-03"),
        ("中新社江北2月3日电", "从2008年3月起，警方收缴枪支二百支，开展专项行动，效果明显。", "2009-02-03"),
        ("中新社江北6月3日电", "2008年3月以来，警方收缴枪支二百支，今年效果更加明显，群众满意。", None),
        ("中新社江北6月3日电", "2008年3月以来，两年来警方收缴枪支二百支，效果更加明显，群众满意。", None),
        ("江北网8月6日电", "警方通报“净空2020”专项行动成效：截至6月底，收缴枪支二百支，效果明显。", "2020-08-06"),
        ("江北网8月6日电", "警方通报净空2020专项行动成效：截至6月底，收缴枪支二百支，效果明显。", "2020-08-06"),
        ("江北网1月6日电", "警方通报“净空2020”专项行动成效：收缴枪支二百支，行动取得明显效果。", None),
        ("江北网8月6日电", "警方通报“净空2020”和“净空2019”行动成效：收缴枪支二百支，效果明显。", None),
        ("江北网8月6日电", "警方通报收缴枪支2020支，开展专项行动，效果明显，群众满意度提升。", None),
        ("中新社江北2月3日电", "2008年3月以来，警方收缴枪支二百支，开展专项行动，效果明显。", None),
    ],
)
def test_the_year_of_a_dateline_from_the_month_in_which_it_began(lead: str, body: str, published: str | None) -> None:
    day = read(f"{lead}（记者陈敏）{body}").published
    assert (day and str(day)) == published


def test_the_number_of_a_column_in_a_path_is_no_day() -> None:
    assert url_stamp("http://jb.example/jiangbei/c104696/202501/c01_1036051.shtml") is None
    assert str(url_stamp("http://jb.example/202501/t20250112_58190.html")) == "2025-01-12"
    assert str(url_stamp("http://jb.example/n/2014/0403/c42510-24811.html")) == "2014-04-03"
    assert str(url_stamp("http://jb.example/Article/20230402710332")) == "2023-04-02"  # the day and the time of day
    assert url_stamp("http://jb.example/Article/202304027103328") is None
    assert str(url_stamp("http://jb.example/k2/1760784-20240709.htm")) == "2024-07-09"
    assert str(stamp("2024-07-09 HKT 05:32")) == "2024-07-09"
