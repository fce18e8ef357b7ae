"""What stands above a text that a crawler or a search engine hands on: title, day, source and people among the site's lines."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.reading.datelines import dateline
from policenews.reading.mastheads import masthead
from policenews.reading.read import read

BODY = "7月以来，江北县公安局共破获刑事案件36起，抓获犯罪嫌疑人41名，追回赃款12万元。\n下一步，该局将继续加大打击力度，守护群众平安。"
TITLE = "江北县公安局夜查酒驾12起"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("江北晚报讯（记者 陈敏）7月以来，警方夜查。", "江北晚报"),
        ("江北晚报7月8日讯(记者 陈敏)昨日，警方夜查。", "江北晚报"),
        ("河东新闻网江北11月24日讯(陈敏 李强) 近日，警方夜查。", "河东新闻网"),
        ("河东网江北3月4日电 (记者 陈敏)昨日，警方夜查。", "河东网"),
        ("河东社江北七月二十九日电 警方夜查。", "河东社"),
        ("河东网消息：7月以来，警方夜查。", "河东网"),
        ("河东网 江北客户端讯 7月8日上午，警方夜查。", "河东网"),
        ("【河东网讯】（记者 陈敏）警方夜查。", "河东网"),
        ("江北新闻网-江北融媒体中心（记者 陈敏）“您看，电话又响了。”民警说。", "江北新闻网"),
        ("江北零距离讯 7月以来，警方夜查。", "江北零距离"),
        ("| 河东网讯 7月以来，警方夜查酒驾12起。 |", "河东网"),
    ],
)
def test_a_dateline_names_the_medium(line: str, name: str) -> None:
    found = dateline(line)
    assert found is not None and found.name == name
    assert read(f"{line}\n{BODY}").source == name


@pytest.mark.parametrize(
    "line",
    [
        "本报讯（记者 陈敏）7月以来，警方夜查。",
        "本报江北7月8日电 (记者 陈敏)警方夜查。",
        "【本报综合报道】江北县7月发生案件。",
        "江北7月8日电 警方夜查，查获3人。",
        "据通讯员介绍，警方夜查酒驾12起。",
        "警方通讯录显示，涉案人员12名。",
        "网民陈某报警称，其手机被盗，损失3000元。",
        "记者从江北县公安局获悉，7月以来破案36起。",
        "江北县公安局电话通知群众12人到所。",
        "江北市讯 警方夜查酒驾12起。",
        "市公安局新闻发布会消息，今年以来破案36起。",
        "值班民警闻讯 赶到现场，抓获嫌疑人3名。",
        "民警连夜审讯 嫌疑人交代作案12起。",
    ],
)
def test_a_dateline_without_a_name_and_a_sentence_give_no_source(line: str) -> None:
    found = dateline(line)
    assert found is None or found.name is None
    assert read(f"{line}\n{BODY}").source is None


def test_a_stated_source_wins_over_the_dateline() -> None:
    assert read(f"{TITLE}\n2024-07-05 来源：江北晚报\n河东网讯 7月以来，警方夜查。\n{BODY}").source == "江北晚报"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("河东新闻网江北11月24日讯(陈敏 李强) 近日，警方夜查。", ["陈敏", "李强"]),
        ("江北新闻网-江北融媒体中心(记者 陈敏 通讯员 李强)“您看，电话又响了。”民警说。", ["陈敏", "李强"]),
        ("【河东网讯】(河东网 记者 陈敏)4日，警方夜查。", ["陈敏"]),
        ("2024-07-05 07:24本报讯 记者 陈敏 通讯员 李强 日前，警方夜查。", ["陈敏", "李强"]),
        ("河东网7月4日讯（记者陈敏 整合） 警方夜查。", ["陈敏"]),
        ("江北晚报讯 记者陈敏，通讯员李强、王刚报道：昨晚，警方夜查。", ["陈敏", "李强", "王刚"]),
    ],
)
def test_people_of_a_dateline(line: str, people: list[str]) -> None:
    assert [person.name for person in read(f"{line}\n{BODY}").people] == people


@pytest.mark.parametrize(
    ("head", "published", "source"),
    [
        (
            f"当前位置: 首页>部门动态\n{TITLE}\n  • 发布时间:2024-07-05 09:00\n  • 信息来源:江北县公安局\n打印",
            "2024-07-05",
            "江北县公安局",
        ),
        (f"X 今日头条 直播间 一点号\n第11版:信息播报\n\n{TITLE}\n", None, None),
        (f"读身边事,品江北情\n\n\n{TITLE}\n\n江北都市报 2024-07-05 11:57 大字\n", "2024-07-05", "江北都市报"),
        (
            f"还有疑问?马上发起咨询,律师快速回复\n\n立即咨询\n\n{TITLE}\n\n发布时间:2024-07-05 16:57:32 来源:江北晚报\n",
            "2024-07-05",
            "江北晚报",
        ),
        (
            f"江北网|江北台|网站地图\n登录\n\n江北网 > 新闻台 > 新闻中心 >\n\n{TITLE}\n\n发布时间:2024年07月05日 08:17 | 来源:江北晚报 |\n",
            "2024-07-05",
            "江北晚报",
        ),
        (
            f"用脚步丈量民情敲开百姓心门传递温度\n第02版 上一期   下一期\n  •   标题    站内高级搜索\n第5073期:第02版 本期出版日期:2024-07-05\n\n{TITLE}\n\n本报记者陈敏\n",
            "2024-07-05",
            None,
        ),
        (f"{TITLE} | |\nhttp://www.jb.example 江北网 2024-07-05 09:14 | |\n---|---|---\n", "2024-07-05", "江北网"),
        (f"{TITLE}\n江北影视 韩国电影 2024-07-05 17:28 1\n", "2024-07-05", None),
        (f"{TITLE}\n消息来源：江北警察局\n2024-07-05\n", "2024-07-05", "江北警察局"),
        (f"{TITLE}\n副标题说得更细：一晚查获醉驾3起\n2024-07-05 来源：江北晚报\n", "2024-07-05", "江北晚报"),
    ],
)
def test_the_title_among_the_lines_of_the_site(head: str, published: str | None, source: str | None) -> None:
    document = read(f"{head}\n{BODY}")
    assert document.title == TITLE
    assert (document.published and str(document.published)) == published
    assert document.source == source
    assert "追回赃款12万元" in document.text.string and "守护群众平安" in document.text.string


def test_a_title_shorter_than_what_follows_it_stands_above_its_date() -> None:
    document = read(f"交警夜查酒驾\n江北都市报 2024-07-05 11:57\n民警在夜查现场检测\n{BODY}")
    assert document.title == "交警夜查酒驾"


@pytest.mark.parametrize(("line", "is_title"), [("失窃电瓶返还现场", False), ("民警入户走访现场图", False), ("直击端午交警执勤现场", True)])
def test_what_a_picture_shows_is_no_title(line: str, is_title: bool) -> None:
    assert (extract(f"{line}\n{BODY}").title == line) is is_title


@pytest.mark.parametrize("who", ["隆德县公安局指挥中心", "隆德县公安局交通警察大队车管所", "隆德县公安局"])
def test_who_issues_and_when_in_one_line_below_the_title(who: str) -> None:
    article = extract(f"6月份警情分析\n{who}　　　　2024年7月9日\n{BODY}")
    assert (article.title, str(article.published)) == ("6月份警情分析", "2024-07-09")


def test_what_a_program_for_newspapers_leaves_at_the_end_says_day_paper_and_title() -> None:
    document = read(f"第11版\n\n{TITLE}\n\n{BODY}\n\n2024-07-05 2 2 江北晚报 c28789.html 1 {TITLE} /enpproperty-->")
    assert (document.title, str(document.published), document.source) == (TITLE, "2024-07-05", "江北晚报")


def test_the_paper_in_brackets_at_the_end_is_the_source_and_a_picture_credit_is_not() -> None:
    long = "7月以来，江北县公安局共破获刑事案件36起，抓获犯罪嫌疑人41名，有力维护了辖区治安秩序。"
    assert read(f"{TITLE}\n{BODY}\n{long}（江北日报）").source == "江北日报"
    assert read(f"{TITLE}\n{BODY}\n民警在路口检查。（江北日报）").source is None
    assert read(f"{TITLE}\n{BODY}\n《 江北日报 》( 2024年05月16日 10 版)").source == "江北日报"


def test_a_dateline_of_a_holiday_has_its_year() -> None:
    document = read(f"江北网2月6日讯（陈敏）2014年春节期间，江北县治安平稳。\n{BODY}")
    assert str(document.published) == "2014-02-06"
    assert read(f"江北网9月6日讯（陈敏）2014年春节期间，江北县治安平稳。\n{BODY}").published is None


@pytest.mark.parametrize(
    ("line", "role", "name"),
    [
        ("【内容审核:陈敏】", "reviewer", "陈敏"),
        ("[责任编辑 陈敏 ]", "editor", "陈敏"),
        ("本文来源：江北晚报   责任编辑：陈敏_NB1234", "editor", "陈敏"),
        ("江北周刊记者 陈敏", "author", "陈敏"),
    ],
)
def test_people_by_labels_as_sites_write_them(line: str, role: str, name: str) -> None:
    assert (role, name) in {(person.role, person.name) for person in read(f"{TITLE}\n{line}\n{BODY}").people}


def test_a_title_that_stands_there_twice_is_the_title() -> None:
    document = read(
        f"江北电子报阅读机\n2025-12-30\n当前报纸名称:江北日报\n\n{TITLE}\n\n版面:第A06版\n\n我市强化底线思维，不断深入推进\n\n{TITLE}\n\n{BODY}"
    )
    assert document.title == TITLE and document.source == "江北日报"


def test_a_picture_credit_above_it_is_no_title() -> None:
    assert read(f"民警在路口设卡检查过往车辆 江北晚报记者 陈敏 摄\n{TITLE}\n{BODY}").title == TITLE


def test_two_brackets_at_the_end_name_author_and_editor() -> None:
    document = read(f"{TITLE}\n{BODY}(记者陈敏) (编辑:李强)")
    assert {(person.role, person.name) for person in document.people} == {("author", "陈敏"), ("editor", "李强")}


@pytest.mark.parametrize("line", ["江北网>>社会频道", "设为首页 网站地图 江北要闻", "本月接报刑事警情环比下降11.4%,同比下降13.8%"])
def test_a_line_of_the_site_or_of_figures_is_no_title(line: str) -> None:
    assert read(f"{line}\n\n{TITLE}\n\n{BODY}").title == TITLE


@pytest.mark.parametrize("title", [TITLE, "一季度江北县刑事警情同比下降11.4%", "江北警方：标题党骗局同比下降"])
def test_a_title_with_a_figure_or_behind_its_label_is_one(title: str) -> None:
    assert read(f"{title}\n\n{BODY}").title == title
    assert read(f"原标题：{title}\n\n{BODY}").title == title


def test_the_way_to_the_page_in_front_of_the_title_again_is_no_title() -> None:
    title = "江北警方夜查酒驾12起"
    article = extract(f"网站首页 警务要闻 {title}\n{title}\n2024年2月20日\n今年以来，江北警方查处酒驾12起，化解纠纷30起，群众满意度明显提高。\n")
    assert article.title == title
    assert "网站首页" not in article.text


def test_a_summary_above_the_text_gives_way_to_the_paragraph_it_repeats() -> None:
    said = "记者昨天从江北市公安局获悉，近两个月全市出动警力300人次，检查学校46所，整改隐患12处。"
    article = extract(f"江北警方护航开学季成效明显\n{said}\n站内频道\n{said}\n全市学校已逐一建立安全档案，民警每天在校门口执勤。\n")
    assert article.text.count(said) == 1
    (premises,) = (claim for claim in article.claims if claim.subject == "school")
    assert article.raw[: premises.quantity.span.source_start].count("记者昨天") == 2


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("2025/10/08 17:52 記者陳敏／桃園報導", [("author", "陈敏")]),
        ("江北报记者 陈敏 见习编辑 李强 校对 王刚", [("author", "陈敏"), ("editor", "李强"), ("proofreader", "王刚")]),
    ],
)
def test_a_line_of_those_who_made_the_text(line: str, people: list[tuple[str, str]]) -> None:
    text = f"江北警方護航開學季成效明顯\n{line}\n今年以來，江北警方共查獲酒駕12件，檢查學校46所，民眾反映良好。\n"
    assert [(one.role, one.name) for one in extract(text).people] == people


def test_the_name_of_a_site_with_its_dispatch_is_no_title() -> None:
    article = extract("江北应急网讯\n8月6日记者从江北市公安局了解到，今年以来，全市公安机关共派出督导检查组3个，整改隐患12处。\n")
    assert article.title is None


@pytest.mark.parametrize(
    ("line", "editors"),
    [
        ("江北日报 2024年7月5日 星期五 第05版：平安江北 上一版 下一版", []),
        ("江北晚报　2024年7月5日　星期五　农历五月三十　A03版　责编 李敏　版式 王强", ["李敏"]),
        ("第2版 要闻·2024年7月5日 星期五 江北法治报 责任编辑：李敏 校对：陈砚", ["李敏"]),
        ("江北日报 数字报 2024-07-05 星期五 第3版 编辑：李敏 电话：0899-5630110", ["李敏"]),
        ("《江北商报》2024年7月5日第A08版", []),
    ],
)
def test_the_head_of_a_newspapers_page(line: str, editors: list[str]) -> None:
    document = read(f"{line}\n\n{TITLE}\n\n本报讯（记者 王强）{BODY}")
    assert document.title == TITLE
    assert str(document.published) == "2024-07-05"
    assert document.source in ("江北日报", "江北晚报", "江北商报", "江北法治报")
    assert [person.name for person in document.people if person.role == "editor"] == editors


@pytest.mark.parametrize(
    ("line", "paper", "day", "editors"),
    [
        ("法治江北　　2024年7月11日　星期四　第3版　　责编 李敏　校对 陈砚", "法治江北", "2024-07-11", ["李敏"]),
        ("香江日報　2024年7月5日（星期五）　A6 港聞", "香江日报", "2024-07-05", []),
    ],
)
def test_a_page_head_of_a_paper_that_its_name_does_not_tell(line: str, paper: str, day: str, editors: list[str]) -> None:
    document = read(f"{line}\n\n{TITLE}\n本报记者 陈敏\n\n{BODY}")
    assert (document.title, document.source, str(document.published)) == (TITLE, paper, day)
    assert [person.name for person in document.people if person.role == "editor"] == editors


@pytest.mark.parametrize("line", ["2024年7月5日　星期五　第3版：法治·社会", "2024年7月5日 星期五 A6 港聞"])
def test_the_day_and_page_below_the_name_of_the_paper(line: str) -> None:
    document = read(f"江北日报\n{line}\n责编：李敏\n\n{TITLE}\n\n{BODY}")
    assert (document.title, document.source, str(document.published)) == (TITLE, "江北日报", "2024-07-05")


@pytest.mark.parametrize(
    "line",
    ["江北日报2024年7月5日第3版刊发长篇通讯，报道该局做法", "江北日报 12版 通报", "据江北日报 2024年7月5日 星期五 报道 江北县公安局破案"],
)
def test_a_line_that_names_a_paper_is_no_head_of_its_page(line: str) -> None:
    assert masthead(line) is None


@pytest.mark.parametrize(
    ("line", "editors"),
    [
        ("责任编辑 李敏　版式 王强　投稿邮箱：jb@example.com　新闻热线 0899-5630110", ["李敏"]),
        ("桂ICP备01100220号  地址：江北路1号  值班电话：0899-5630110  责编：李敏", ["李敏"]),
        ("编辑部电话：0899-5630110", []),
    ],
)
def test_an_editor_in_the_foot_of_a_page(line: str, editors: list[str]) -> None:
    document = read(f"{TITLE}\n{BODY}\n{line}")
    assert [person.name for person in document.people if person.role == "editor"] == editors


def test_a_bracket_closes_what_it_opened() -> None:
    document = read(f"{TITLE}\n【本報訊】（記者 李敏）2024年7月5日\n{BODY}")
    assert [person.name for person in document.people] == ["李敏"]
    assert str(document.published) == "2024-07-05"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("河东派出所开展2024年校园安全检查宣传工作 为切实做好校园安全工作,该所民警于3月1日至12日对辖区13家学校开展检查，发现隐患9起，当场整改9起，受教育师生1200余人。", "河东派出所开展2024年校园安全检查宣传工作"),
        ("江北县公安局部署夏季治安打击整治行动　近日，江北县公安局召开会议，部署夏季治安打击整治行动，要求各单位紧盯突出违法犯罪，投入警力120人次，检查场所36家，抓获嫌疑人12名。", "江北县公安局部署夏季治安打击整治行动"),
        ("江北县公安局开展检查工作的民警 近日，在城区巡逻时发现一处火情，立即组织群众疏散，扑灭明火，避免损失3万元，群众送来锦旗1面，对民警表示感谢，现场无人受伤。", None),
        ("江北县公安局 今年以来，紧盯突出违法犯罪，投入警力120人次，检查场所36家，抓获嫌疑人12名，为群众挽回损失36万元，化解纠纷58起，群众满意度不断提升。", None),
        ("全县公安机关组织开展集中清查行动，为切实维护稳定 投入警力120人次，检查场所36家，抓获嫌疑人12名，为群众挽回损失36万元，化解纠纷58起，群众满意度不断提升。", None),
    ],
)
def test_a_headline_in_one_line_with_its_text(line: str, title: str | None) -> None:
    assert read(line).title == title


@pytest.mark.parametrize(
    ("head", "title", "published"),
    [
        ("江北县公安局工作简报\n第７期\n江北县公安局办公室编　　２０２４年３月５日\n\n河东派出所开展清查行动", "河东派出所开展清查行动", "2024-03-05"),
        ("公 安 简 报（第7期）\n江北县公安局办公室编印　2024年3月5日\n\n河东派出所开展清查行动", "河东派出所开展清查行动", "2024-03-05"),
        ("江北县公安局一周警情通报\n（第7期）\n江北县公安局　2024年3月5日", "江北县公安局一周警情通报", "2024-03-05"),
    ],
)
def test_the_name_of_a_bulletin_is_no_headline(head: str, title: str, published: str) -> None:
    document = read(f"{head}\n\n{BODY}")
    assert (document.title, str(document.published)) == (title, published)


POST = """暑期平安
晚风吹过江堤
灯火一盏盏亮起
他们还在路上
宁陵县公安局全警上岗
全面启动15个街面警务站
17个“135”快反点
9个联勤巡逻组
动员社会力量1.1万余名
各个公共场所井然有序
投入6000余人次开展道路交通疏导
及时发布出行提示2.8万余条
查获赌具扑克一副
刑事拘留9人
"""


def test_a_post_set_one_clause_to_a_line_has_no_title_in_its_midst_and_loses_no_figure() -> None:
    article = extract(POST)
    assert article.title in (None, "暑期平安")
    assert [str(claim.quantity.value) for claim in article.claims] == ["15", "17", "9", "11000", "6000", "28000", "1", "9"]
    assert article.claims[-1].object is None
