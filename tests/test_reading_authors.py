"""Authors, editors and sources in the odd forms that newspapers, portals and forums give them."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract

TITLE = "江北县公安局夜查行动成效明显\n"
BODY = "近日，江北县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名，群众满意度明显提升，全县治安秩序平稳。"


def people(text: str) -> list[tuple[str, str]]:
    return [(person.role, person.name) for person in extract(text).people]


def authors(text: str) -> list[str]:
    return [name for role, name in people(text) if role == "author"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("2019-05-19 09:15:33    李霞敏 王强", ["李霞敏", "王强"]),
        ("2019-05-19 09:15 | 李敏", ["李敏"]),
        ("2019-05-19 李敏 王强", ["李敏", "王强"]),
        ("2019年5月19日 欧阳明 王强", ["欧阳明", "王强"]),
        ("2019-05-19 09:15 李敏 王强 来源：江北日报", ["李敏", "王强"]),
        ("2019-05-19 李敏", []),
        ("2019-05-19 09:15 周五", []),
        ("2019-05-19 09:15 金华", []),
        ("2019-05-19 09:15 徐州 沛县", []),
        ("2019-05-19 09:15 张家口", []),
        ("2019-05-19 09:15 房产 金融", []),
        ("2019-05-19 09:15:33 江北社会", []),
        ("2019-05-19 09:15:33 平安江北", []),
        ("2019-05-19 09:15 李敏 王强 赵刚 陈明 郑军", []),
    ],
)
def test_names_behind_a_stamp(line: str, names: list[str]) -> None:
    article = extract(f"{TITLE}{line}\n{BODY}")
    assert article.published == dt.date(2019, 5, 19)
    assert [person.name for person in article.people] == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("(张宁 陈丽敏 报道)根据部署，", ["张宁", "陈丽敏"]),
        ("（张宁、陈丽敏报道）根据部署，", ["张宁", "陈丽敏"]),
        ("（综合 报道）根据部署，", []),
        ("本报讯(赵继明赵雪晴记者那可)记者获悉，", ["赵继明", "赵雪晴", "那可"]),
        ("本报讯（王李刚陈明 记者 李敏）", ["王李刚", "陈明", "李敏"]),
        ("本报讯（陈明李敏 记者 王强）", ["陈明", "李敏", "王强"]),
        ("本报讯（江北警方 记者 王强）", ["王强"]),
        ("文/图 江北晚报记者 吴国强 通讯员 黄永敏 张军 今年以来，", ["吴国强", "黄永敏", "张军"]),
        ("江北晚报记者 吴国强、黄永敏 连日来，", ["吴国强", "黄永敏"]),
        ("江北晚报记者 来到 现场看到，", []),
        ("江北晚报记者 从江北 公安局获悉，", []),
        ("【江北卫报报道】江北卫报记者邓小强“前段时间，调查显示，群众满意。”", ["邓小强"]),
        ("【江北卫报报道】江北卫报记者来到“和谐家园”小区。", []),
        ("江北网讯(王维)", ["王维"]),
        ("某门户 [ 2019年6月29日 星期六 ]  江北网江北6月28日电(记者陈敏、王强)记者获悉，", ["陈敏", "王强"]),
    ],
)
def test_names_at_the_head_of_the_text(head: str, names: list[str]) -> None:
    assert people(TITLE + head + BODY) == [("author", name) for name in names]
    assert people(head + BODY) == [("author", name) for name in names]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("北岸记者 陈敏 通讯员 李强 王刚 文/图", ["陈敏", "李强", "王刚"]),
        ("（李敏 王强 文/图）", ["李敏", "王强"]),
        ("（李敏 王强 图/文）", ["李敏", "王强"]),
        ("北岸记者 陈敏 摄", []),
    ],
)
def test_who_wrote_and_took_the_pictures(line: str, names: list[str]) -> None:
    assert authors(f"{TITLE}{line}\n{BODY}") == authors(f"{TITLE}{BODY}\n{line}") == names


def test_to_whom_a_paper_goes() -> None:
    foot = "主送：各派出所　　编辑：李敏　　审核：王强　　印发30份"
    assert [(one.role, one.name) for one in extract(f"{TITLE}{BODY}\n{foot}").people] == [("editor", "李敏"), ("reviewer", "王强")]


def test_labels_with_spaces_inside() -> None:
    lines = "日期：2012-10-18 来源：江北日报\n□记 者 杜辉明 见习记者 尹 强\n通 讯 员 王芯敏 报道\n"
    assert authors(TITLE + lines + BODY) == ["杜辉明", "尹强", "王芯敏"]


@pytest.mark.parametrize(
    ("inside", "names"),
    [
        ("江北都市报记者 陈恭明 通讯员 甬交警 刘君强", ["陈恭明", "甬交警", "刘君强"]),
        ("记者 陈恭明 通讯员 蓉公安", ["陈恭明", "蓉公安"]),
        ("记者 蓉公安 陈恭明", ["陈恭明"]),
        ("记者 陈恭明 通讯员 县公安 福州交警 李敏", ["陈恭明", "李敏"]),
    ],
)
def test_pen_names_of_correspondents(inside: str, names: list[str]) -> None:
    assert authors(f"{TITLE}江北网9月29日讯({inside}) {BODY}") == names


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("(龚宣 王敏)(子琦/编制)", [("author", "龚宣"), ("author", "王敏"), ("editor", "子琦")]),
        ("（王敏／编辑）", [("editor", "王敏")]),
        ("（龚宣）（编辑/王敏）", [("author", "龚宣"), ("editor", "王敏")]),
        ("（图/王敏）", []),
        ("（江北网／编辑）", []),
    ],
)
def test_an_editor_in_the_brackets_behind_the_text(end: str, found: list[tuple[str, str]]) -> None:
    assert people(f"{TITLE}{BODY}\n{BODY[3:]}{end}\n\n推荐】【 小字】【打印】【关闭") == found


@pytest.mark.parametrize(
    ("line", "source", "day"),
    [
        ("http://www.example.com.cn 2004年01月27日15:14 江羊网-江城晚报", "江羊网-江城晚报", dt.date(2004, 1, 27)),
        ("2024-06-25 | 中央社", "中央社", dt.date(2024, 6, 25)),
        ("2024-06-25 | 江北社", None, dt.date(2024, 6, 25)),
        ("（中央社记者林某台北10日电）" + BODY, "中央社", None),
        ("（中央社记者林敏华、王强台北10日电）" + BODY, "中央社", None),
        ("2024-06-25 08:10（中央社记者林敏华新北10日电）" + BODY, "中央社", dt.date(2024, 6, 25)),
        ("2024-06-25 08:10 江北晚报讯（记者 李敏）" + BODY, "江北晚报", dt.date(2024, 6, 25)),
        ("【江北卫报报道】" + BODY, "江北卫报", None),
        ("来源：江北县公安局 选择阅读字号：[ 大 中 小 ] 阅读次数：", "江北县公安局", None),
        ("来源：江北县公安局 大 中 小", "江北县公安局", None),
        ("来源：江北县公安局 【字号 大 中 小】", "江北县公安局", None),
        ("来源：江北县公安局 字体大小", "江北县公安局", None),
    ],
)
def test_sources_between_stamps_and_furniture(line: str, source: str | None, day: dt.date | None) -> None:
    article = extract(f"{TITLE}{line}\n{BODY}")
    assert (article.source, article.published) == (source, day)


@pytest.mark.parametrize(
    "line",
    [
        "2021年10月03日 22:10 最后更新:10月04日 08:42",
        "2021-10-03 22:10 更新时间：2021-10-04 08:42",
        "更新时间：2021-10-04 发布时间：2021-10-03",
    ],
)
def test_a_later_revision_is_not_the_publication(line: str) -> None:
    assert extract(f"{TITLE}{line}\n{BODY}").published == dt.date(2021, 10, 3)
