"""What a line is: title, heading, item, row, caption, byline, note or paragraph; and the parts of an article."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.reading.document import Document
from policenews.reading.read import read

BODY = "今年以来，某某县公安局共破获刑事案件312起，抓获犯罪嫌疑人205名，群众满意度提升。"


def kinds(document: Document) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    return [(block.kind, document.text.string[block.start : block.end]) for block in document.blocks]


def kind_of(line: str) -> str:
    """The kind of one line between two paragraphs."""
    document = read(f"县局打击整治行动见成效\n{BODY}\n{line}\n{BODY[:-1]}，成效明显。")
    return next(
        (block.kind for block in document.blocks if document.text.string[block.start : block.end] == line), "gone"
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("一、总体情况", "heading"),
        ("（一）全力护稳定", "heading"),
        ("▶▶交警部门——", "heading"),
        ("■ 城东：把岗哨设到烟火里", "heading"),
        ("▍巡山“不留缝”", "heading"),
        ("【打击整治】", "heading"),
        ("“三道防线”同筑，强化防控", "heading"),
        ("01", "heading"),
        ("1.加强巡逻防控", "heading"),
        ("1.盗窃电动车46起，环比上升27.8%，同比下降6.1%。", "item"),
        ("①未满12周岁不得骑车上路；", "item"),
        ("（一）盗窃类警情。本周接报143起，环比上升8.3%。", "paragraph"),
        ("安全是民生的根基！", "paragraph"),
        ("图1 民警为92岁老人采集指纹", "caption"),
        ("(图片由某某县公安局提供)", "caption"),
        ("温馨提示：遇有紧急情况请拨打110。", "note"),
        ("注：本表数据截至6月30日24时。", "note"),
        ("来源：某某县公安局", "byline"),
        ("【资料图】", "gone"),
        ("上一篇：县公安局破获网络赌博案", "gone"),
    ],
)
def test_the_kind_of_a_line(line: str, kind: str) -> None:
    assert kind_of(line) == kind


def test_lines_under_a_tip_are_notes_and_the_next_heading_ends_them() -> None:
    document = read(
        f"周报情况汇总\n一、总体情况\n{BODY}\n二、警方提示\n凡是稳赚不赔的都是诈骗。\n三、下步工作\n{BODY[:-1]}，再加强。"
    )
    assert [kind for kind, _ in kinds(document)] == [
        "title",
        "heading",
        "paragraph",
        "heading",
        "note",
        "heading",
        "paragraph",
    ]


TABLES = {
    "html": "<p>指标见下表。</p><table><caption>表1 主要指标</caption><tr><th>单位</th><th>接报(起)</th><th>同比(%)</th></tr>"
    "<tr><td>城东分局</td><td>18,206</td><td>2.1</td></tr><tr><td>城西分局</td><td>9,475</td><td>-1.4</td></tr></table><p>以上。</p>",
    "tabs": "指标见下表。\n表1 主要指标\n单位\t接报(起)\t同比(%)\n城东分局\t18,206\t2.1\n城西分局\t9,475\t-1.4\n以上。",
    "spaces": "指标见下表。\n表1 主要指标\n单位          接报(起)    同比(%)\n城东分局      18,206      2.1\n城西分局      9,475       -1.4\n以上。",
    "markdown": "指标见下表。\n\n表1 主要指标\n\n| 单位 | 接报(起) | 同比(%) |\n| --- | ---: | ---: |\n| 城东分局 | 18,206 | 2.1 |\n| 城西分局 | 9,475 | -1.4 |\n\n以上。",
}


@pytest.mark.parametrize("form", TABLES)
def test_a_table_reads_the_same_in_every_form(form: str) -> None:
    document = read(TABLES[form])
    rows = [block for block in document.blocks if block.kind == "row"]
    assert [document.text.string[row.start : row.end] for row in rows] == [
        "单位\t接报(起)\t同比(%)", "城东分局\t18,206\t2.1", "城西分局\t9,475\t-1.4",
    ]  # fmt: skip
    assert [(row.table, row.header) for row in rows] == [(1, True), (1, False), (1, False)]
    caption = document.blocks[document.blocks.index(rows[0]) - 1]
    assert (caption.kind, caption.level, document.text.string[caption.start : caption.end]) == (
        "heading",
        9,
        "表1 主要指标",
    )


def test_tables_are_numbered_and_wide_cells_keep_their_columns() -> None:
    document = read(
        "<table><tr><th rowspan=2>单位</th><th colspan=2>刑事案件</th></tr><tr><th>立案</th><th>破案</th></tr>"
        "<tr><td>城东</td><td>12</td><td>8</td></tr></table><p>另一表。</p>"
        "<table><tr><td>年份</td><td>起数</td></tr><tr><td>2023年</td><td>5</td></tr></table>"
    )
    rows = [
        (block.table, document.text.string[block.start : block.end]) for block in document.blocks if block.kind == "row"
    ]
    assert rows == [
        (1, "单位\t刑事案件\t"),
        (1, "\t立案\t破案"),
        (1, "城东\t12\t8"),
        (2, "年份\t起数"),
        (2, "2023年\t5"),
    ]


def test_bylines_with_gaps_are_no_table() -> None:
    document = read(f"县局打击整治行动见成效\n{BODY}\n编辑：王强    审核：李敏\n校对：张伟    签发：赵刚")
    assert "row" not in {block.kind for block in document.blocks}


def test_parts_of_a_newspaper_page_have_their_people() -> None:
    document = read(
        f"一碗烟火气 满城警色新\n本报综合报道\n\n■ 城东：把岗哨设到烟火里\n□ 通讯员 王 涛\n{BODY}\n\n■ 城西：一站一策保出行\n□ 记者 马小虎\n{BODY[:-1]}，效果好。\n"
    )
    text = document.text.string
    parts = [
        (text[document.blocks[part.heading].start : document.blocks[part.heading].end], [person.name for person in part.people])
        for part in document.sections if part.heading is not None
    ]  # fmt: skip
    assert parts == [("■ 城东：把岗哨设到烟火里", ["王涛"]), ("■ 城西：一站一策保出行", ["马小虎"])]


def test_names_at_the_ends_of_parts_belong_to_them_and_vouch_for_rare_surnames() -> None:
    document = read(
        f"县城公安护平安\n▶▶交警部门——\n四级监管\n{BODY}(京方明)\n▶▶城东新区——\n基层主防\n{BODY[:-1]}，好。(刘 川)\n▶▶城西区——\n主动警务\n{BODY[:-1]}，佳。(陈 莺)"
    )
    assert [[person.name for person in part.people] for part in document.sections] == [
        [],
        ["京方明"],
        ["刘川"],
        ["陈莺"],
    ]
    levels = [block.level for block in document.blocks if block.kind == "heading"]
    assert levels == [1, 2, 1, 2, 1, 2]


def test_markdown_marks_go_and_masked_plates_stay() -> None:
    document = read(
        "# 小窗口大民生\n\n> 导语共**12**起。\n\n## 一、做法\n\n* 办证742张；\n* 车牌云N·5**72、J**19各1辆。\n\n![图](a/2024.jpg)\n*图1 上门服务*\n"
    )
    assert kinds(document) == [
        ("title", "小窗口大民生"), ("paragraph", "导语共12起。"), ("heading", "一、做法"), ("item", "办证742张；"),
        ("item", "车牌云N·5**72、J**19各1辆。"), ("caption", "图1 上门服务"),
    ]  # fmt: skip


def test_short_lines_that_tell_figures_are_no_captions() -> None:
    """每天投入警力850余人 / 组建小分队14组: two such lines or more in a run are the report itself."""
    lines = "每天投入警力850余人\n在主要路口布置24辆警车\n组建14组护考小分队\n快接快处涉考警情17起\n护送考生按时到达考场"
    report = extract(f"护考\n南溪县公安局6月9日通报：考试顺利结束，民警全力为考生创造安全有序的环境，考点周边秩序良好。\n{lines}\n民警现场帮助考生20人次。")
    assert [str(claim.quantity.value) for claim in report.claims] == ["850", "24", "14", "17", "20"]
    album = "民警走进校园宣传\n交警在路口疏导交通\n孩子们体验警用装备"
    assert not extract(f"护考\n南溪县公安局6月9日通报：考试顺利结束，民警全力为考生创造安全有序的环境，考点周边秩序良好。\n{album}\n").claims


def test_lines_of_any_width_below_an_indented_one_go_on_with_it() -> None:
    """A program that cut at words has left the lines ragged; the paragraphs are set in."""
    lines = [
        "    江北县公安局开展夜查行动，出动警力３０", "人，检查宾馆２６家、网吧１２家，查出隐患１８处，当场整改１５处，其中旅馆", "９处，警告经营者７人，约谈２家。",
        "    ——交通管理。清溪中队设卡３处，检查车辆、驾驶", "人４２０人次，查处酒驾９起、醉驾２起，劝", "返面包车４辆、摩托车８辆，教育驾驶人２５名，发放头盔１１顶，暂扣证", "件６本。",
        "    ——宣传发动。民警走进集市、学校、工地，发放传单１２００份、购物", "袋８０个，讲解案例９个，解答咨询３６", "人次，收到线索５条、建议１２条，均已回复群众，满意", "率１００％。",
    ]  # fmt: skip
    text = extract("夜查行动见成效\n\n" + "\n".join(lines)).text
    assert "驾驶人420人次，查处酒驾9起、醉驾2起，劝返面包车4辆、摩托车8辆，教育驾驶人25名，发放头盔11顶，暂扣证件6本。" in text
    assert text.count("\n") == 3


def test_lines_that_nothing_sets_in_stay_apart() -> None:
    lines = ["夜查行动，宾馆清查二十六家", "严查酒驾，守护平安路口", "走进集市，宣传反诈知识", "巡逻街面，守护群众夜归", "走访群众，化解邻里纠纷", "帮扶老人，送证上门办理", "深入校园，宣讲交通安全"]
    assert extract("夜查行动见成效\n\n" + "\n".join(lines)).text.count("\n") >= len(lines)
