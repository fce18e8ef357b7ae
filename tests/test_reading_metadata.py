"""Title, day, source and people, as articles print them."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews.reading.document import Document
from policenews.reading.read import read

BODY = "今年以来，某某县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名，群众满意度提升。"


def people(document: Document) -> dict[str, list[str]]:
    """Names by role."""
    found: dict[str, list[str]] = {}
    for person in document.people:
        found.setdefault(person.role, []).append(person.name)
    return found


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("发布时间：2024-07-05 09:12　来源：县公安局", dt.date(2024, 7, 5)),
        ("发布日期：２０２４-０８-１５　17:40", dt.date(2024, 8, 15)),
        ("县城公安   2023-05-24 20:10:33", dt.date(2023, 5, 24)),
        ("2025年09月05日 18:02  四川", dt.date(2025, 9, 5)),
        ("字号：小 中 大　　2024年01月18日 10:05:33", dt.date(2024, 1, 18)),
        ("法治某市 二〇二四年四月十二日 星期五 农历甲辰年三月初四", dt.date(2024, 4, 12)),
        ("發布日期：114年7月18日", dt.date(2025, 7, 18)),
        ("2023-8-3 17:26 来自 微博网页版 已编辑", dt.date(2023, 8, 3)),
        ("（2024年7月11日公布）", dt.date(2024, 7, 11)),
        ("• 发布时间:2012-07-11 09:00", dt.date(2012, 7, 11)),
        ("时间：2022/12/29 11:02　点击：742次", dt.date(2022, 12, 29)),
        ("2024年1月9日全县公安工作会议在县城召开", None),
        ("发布时间：2024-13-45", None),
    ],
)
def test_the_day_of_publication_from_a_line_above_the_text(line: str, day: dt.date | None) -> None:
    assert read(f"县局打击整治行动见成效\n{line}\n{BODY}").published == day


def test_days_inside_the_text_and_related_links_are_none_of_publication() -> None:
    assert read(f"县局打击整治行动见成效\n2024年3月5日，{BODY}\n2023年1月2日，案件告破。").published is None


def test_a_date_that_signs_the_text_is_its_day() -> None:
    assert read(f"情况通报\n{BODY}\n某某县公安局\n2024年5月29日").published == dt.date(2024, 5, 29)


@pytest.mark.parametrize(
    "stamp",
    [
        "Fri, 05 Jul 2024 03:09:29 GMT",
        "2024-07-05T09:12:00+08:00",
        "20240705",
        "July 5, 2024 9:12 AM",
        "2024年7月5日",
        "2024/7/5",
    ],
)
def test_the_day_of_front_matter_in_any_form(stamp: str) -> None:
    assert read(f"---\ntitle: 县局通报\ndate: {stamp}\n---\n{BODY}").published == dt.date(2024, 7, 5)


@pytest.mark.parametrize(
    "url",
    [
        "http://x.gov.cn/202407/t20240705_58190.html",
        "https://x.cn/2024/07/05/a.shtml",
        "https://x.cn/c/2024-07/05/c_1.htm",
    ],
)
def test_the_day_of_an_address(url: str) -> None:
    assert read(BODY, url=url).published == dt.date(2024, 7, 5)


def test_the_address_of_a_page_is_read_from_its_fields() -> None:
    page = f'<html><head><meta property="og:url" content="http://x.gov.cn/202407/t20240705_58190.html"></head><body><p>{BODY}</p></body></html>'
    assert read(page).url == "http://x.gov.cn/202407/t20240705_58190.html"
    assert read(page).published == dt.date(2024, 7, 5)


def test_hints_win() -> None:
    document = read(
        f"县局通报成效\n2024-01-01 10:00\n{BODY}",
        title="另一标题",
        published=dt.date(2020, 2, 2),
        url="http://x.cn/20210101/",
    )
    assert (document.title, document.published, document.url) == (
        "另一标题",
        dt.date(2020, 2, 2),
        "http://x.cn/20210101/",
    )


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("上半年反诈成绩单出炉_平安某某网", "上半年反诈成绩单出炉"),
        ("上半年反诈成绩单出炉-某某政法网", "上半年反诈成绩单出炉"),
        ("上半年反诈成绩单出炉 - 边关警视", "上半年反诈成绩单出炉"),
        ("上半年反诈成绩单出炉_工作动态_某某县人民政府", "上半年反诈成绩单出炉"),
        ("守护“5-10”分钟生活圈", "守护“5-10”分钟生活圈"),
        ("开学季 | 县城公安守校园", "开学季 | 县城公安守校园"),
        ("守住绿水青山｜林区公安战火记", "守住绿水青山｜林区公安战火记"),
        ("冬防有力度——派出所筑牢屏障", "冬防有力度——派出所筑牢屏障"),
    ],
)
def test_a_title_loses_the_name_of_its_site_and_nothing_else(written: str, title: str) -> None:
    assert read(f"<html><head><title>{written}</title></head><body><p>{BODY}</p></body></html>").title == title
    assert read(f"{written}\n2024-01-01 10:00\n{BODY}").title == title


def test_eyebrow_subtitle_and_letterhead_go_with_the_title() -> None:
    document = read(f"奋力推动各项行动见实效——\n县城公安：聚合力护平安\n——夏季行动综述\n{BODY}")
    assert document.title == "县城公安：聚合力护平安"
    assert [block.kind for block in document.blocks] == ["title", "title", "title", "paragraph"]
    assert read(f"某市警察局　新聞稿\n發布日期：114年7月18日\n上半年成績單出爐\n{BODY}").title == "上半年成绩单出炉"


def test_an_article_without_a_title_has_none() -> None:
    assert read(f"{BODY}\n{BODY[:-1]}，再接再厉。").title is None
    assert read("一、总体情况\n" + BODY).title is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"标题在此处\n{BODY}\n来      源:某某新区公安局", "某某新区公安局"),
        (f"标题在此处\n2023-05-24 20:10:33 来源：某某长安网 浏览次数：12\n{BODY}", "某某长安网"),
        (f"标题在此处\n{BODY}\n【来源：某某长安网】", "某某长安网"),
        (f"标题在此处\n{BODY}（供稿：某某县公安局）", "某某县公安局"),
        (f"标题在此处\n2024-07-27 21:38 信息来源:某省媒体中心点击量:\n{BODY}", "某省媒体中心"),
        (f"标题在此处\n县城公安   2023-05-24 20:10:33\n{BODY}\n来源：某某县公安局", "某某县公安局"),
        (f"标题在此处\n县城公安   2023-05-24 20:10:33\n{BODY}", "县城公安"),
        (f"标题在此处\n{BODY}\n(图片由某某县公安局提供)", None),
        (f"标题在此处\n{BODY}\n供稿：王强", None),
        (f"标题在此处\n信息来源：\n{BODY}", None),
    ],
)
def test_the_source_is_who_supplied_the_text(text: str, source: str | None) -> None:
    assert read(text).source == source


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("签      发:高   文", {"issuer": ["高文"]}),
        ("审      核:任   远   付春林", {"reviewer": ["任远", "付春林"]}),
        (
            "编辑：程蕾　审核：吴国平　校对：王思齐",
            {"editor": ["程蕾"], "reviewer": ["吴国平"], "proofreader": ["王思齐"]},
        ),
        ("责编/周建军 校对/何 玲", {"editor": ["周建军"], "proofreader": ["何玲"]}),
        ("图文丨陈砚 向前进", {"author": ["陈砚", "向前进"]}),
        ("文/刀 玉 图/杨志强　责编：何萍", {"author": ["刀玉"], "editor": ["何萍"]}),
        ("（责任编辑：吴敏　校对：叶子）", {"editor": ["吴敏"], "proofreader": ["叶子"]}),
        ("编辑：和丽芳 | 责编：木增勇", {"editor": ["和丽芳", "木增勇"]}),
        ("（新华社记者　任　平）", {"author": ["任平"]}),
        ("(编辑 杜林)", {"editor": ["杜林"]}),
        ("作者：阿迪力·买买提", {"author": ["阿迪力·买买提"]}),
        ("审核：才仁文毛", {"reviewer": ["才仁文毛"]}),
        ("责编:杜鵬程", {"editor": ["杜鹏程"]}),
        ("摄影：王强　制图：李敏", {}),
        ("编辑：本站编辑部　审核：政工科", {}),
    ],
)
def test_people_of_a_byline_by_their_roles(line: str, want: dict[str, list[str]]) -> None:
    document = read(f"县局打击整治行动见成效\n{BODY}\n{line}")
    assert people(document) == want
    assert document.blocks[-1].kind == "byline" or line.startswith("摄影")


@pytest.mark.parametrize(
    ("end", "want"),
    [
        ("（某某警方  董嘉）", ["董嘉"]),
        ("（周莉　吴泽民）", ["周莉", "吴泽民"]),
        ("(刘 川)", ["刘川"]),
        ("（通讯员 王小明）", ["王小明"]),
        ("（正月初九）", []),
        ("（已整改）", []),
        ("（完）", []),
        ("（图片由王强提供）", []),
        ("（含逃犯）", []),
    ],
)
def test_names_in_the_brackets_that_end_a_text(end: str, want: list[str]) -> None:
    assert people(read(f"县局打击整治行动见成效\n{BODY}{end}")).get("author", []) == want


@pytest.mark.parametrize(
    ("start", "want"),
    [
        ("本报讯（记者 张松 通讯员 李敏）", ["张松", "李敏"]),
        ("某社某市8月5日电 (记者 郭凯 李京泽)", ["郭凯", "李京泽"]),
        ("南方讯  记者蒋小天 发自某市 ", ["蒋小天"]),
        ("记者18日从县公安局获悉，", []),
        ("王女士（记者注）", []),
    ],
)
def test_reporters_at_the_head_of_a_text(start: str, want: list[str]) -> None:
    assert people(read(f"县局打击整治行动见成效\n{start}{BODY}")).get("author", []) == want


def test_the_author_of_front_matter_counts_when_it_is_a_person() -> None:
    assert people(read(f"---\nauthor: 付晓蕾\neditor: 孟庆华\n---\n{BODY}")) == {
        "author": ["付晓蕾"],
        "editor": ["孟庆华"],
    }
    assert people(read(f"---\nauthor: 托娅\neditor: [其木格, 陈敏]\n---\n{BODY}")) == {
        "author": ["托娅"],
        "editor": ["其木格", "陈敏"],
    }
    for account in ("趣头条", "江北警事", "平安江北", "小编", "网络", "admin"):
        assert people(read(f"---\nauthor: {account}\n---\n{BODY}")) == {}


def test_fields_of_front_matter_may_be_written_in_chinese() -> None:
    for colon in (": ", "："):
        head = "\n".join(f"{key}{colon}{value}" for key, value in (("标题", "江北公安半年通报"), ("日期", "2024-07-05"), ("来源", "江北公安"), ("作者", "陈敏")))
        document = read(f"---\n{head}\n---\n{BODY}")
        assert (document.title, document.published, document.source) == ("江北公安半年通报", dt.date(2024, 7, 5), "江北公安")
        assert people(document) == {"author": ["陈敏"]} and document.text.string == BODY


@pytest.mark.parametrize("caption", ["表1 查处情况（单位：起）", "表1 查处情况（单位：万元、%）", "（单位：起）"])
def test_the_unit_of_a_table_is_no_source(caption: str) -> None:
    table = f"{caption}\n\n| 项目 | 上半年 | 去年 |\n| --- | --- | --- |\n| 立案 | 12 | 15 |\n\n"
    assert read(f"县局打击整治行动见成效\n\n{BODY}\n\n{table}").source is None
    assert read(f"---\nsource: 江北县公安局\n---\n{BODY}\n\n{table}{BODY[:-1]}（供稿：江北县公安局法制大队）").source == "江北县公安局"


def test_a_report_is_by_who_gives_it() -> None:
    document = read(
        f"关于全县公安工作情况的报告\n——2024年1月9日在县人大常委会第二十一次会议上\n县公安局局长 赵建国\n{BODY}"
    )
    assert people(document) == {"author": ["赵建国"]}
    assert document.published is None


@pytest.mark.parametrize("broken", ['title: "坏的', "title: [一, 二", "title: 坏\n\tdate: x", "title: &a *b", "{{{"])
def test_broken_front_matter_is_read_as_far_as_it_goes(broken: str) -> None:
    document = read(f"---\n{broken}\ndate: 2024-05-07\n---\n{BODY}")
    assert document.published == dt.date(2024, 5, 7)
    assert document.text.string == BODY


def test_front_matter_values_stay_strings() -> None:
    document = read(f"---\ntitle: 010\nsource: no\ndate: 2024-05-07 12:30\n---\n{BODY}")
    assert document.title == "010"
    assert document.source == "no"


@pytest.mark.parametrize(
    "head",
    [
        "发件人: 江北公安新闻办 <jb@example.com>\n日期: 2024年7月5日 星期五 09:12\n收件人: 编辑部\n主题: 转发：江北公安半年通报",
        "From: Jiangbei <jb@example.com>\nTo: desk@example.com\nDate: Fri, 05 Jul 2024 03:09:29 GMT\nSubject: Fwd: 江北公安半年通报",
    ],
)
def test_the_head_of_a_mail_gives_title_and_day(head: str) -> None:
    document = read(f"{head}\n\n{BODY}")
    assert (document.title, document.published, document.text.string) == ("江北公安半年通报", dt.date(2024, 7, 5), BODY)


def test_labels_above_a_text_that_is_no_mail_stay() -> None:
    assert "主题：平安江北" in read(f"时间：2024年7月5日\n地点：江北广场\n主题：平安江北\n{BODY}").text.string


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("2024-07-05 18:30·江北公安", "江北公安"),
        ("２０２４－０７－０５　来源：江北公安", "江北公安"),
        ("2024-07-05 18:30 发布于：湖北省", None),
        ("2024-07-05 | Source: Jiangbei Daily", None),
        ("2024-07-05 18:30\n河东报 / 记者陈敏华／台南即时报导", "河东报"),
    ],
)
def test_days_beside_other_words(line: str, source: str | None) -> None:
    document = read(f"县局打击整治行动见成效\n{line}\n{BODY}")
    assert (document.title, document.published, document.source) == ("县局打击整治行动见成效", dt.date(2024, 7, 5), source)


def test_a_papers_name_in_an_element_of_its_own_above_its_day() -> None:
    head = "<div><span>江北日报</span></div><div><span>2024年07月05日 星期五</span></div><div>第03版：法治</div><h1>县局打击整治行动见成效</h1>"
    document = read(f"<html><body>{head}<div>作者：陈敏</div><div id='ozoom'><p>{BODY}</p><p>{BODY}</p></div></body></html>")
    assert (document.title, document.published, document.source) == ("县局打击整治行动见成效", dt.date(2024, 7, 5), "江北日报")


@pytest.mark.parametrize("lines", ["编辑 · 李敏\n审核 · 王强", "本期编辑：李敏　本期审核：王强", "【编辑】李敏 【审核】王强"])
def test_editors_however_the_label_is_set_apart(lines: str) -> None:
    assert people(read(f"县局打击整治行动见成效\n{BODY}\n{lines}")) == {"editor": ["李敏"], "reviewer": ["王强"]}


def test_all_rows_of_the_table_that_describes_a_page() -> None:
    rows = "<tr><td>索引号</td><td>0113/2024-00012</td><td>发布机构</td><td>江北县公安局</td></tr><tr><td>标题</td><td>县局半年破案136起</td><td>发布日期</td><td>2024-07-05</td></tr>"
    document = read(f"<html><body><table>{rows}</table><h1>县局半年破案136起</h1><p>{BODY}</p></body></html>")
    assert (document.title, document.published, document.source) == ("县局半年破案136起", dt.date(2024, 7, 5), "江北县公安局")
    assert not any(block.kind == "row" for block in document.blocks)
