"""Tables in the shapes in which bureaus set them: whose each figure is, of when, what it counts and in which unit."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.models import Article, Claim

LEAD = "衡东县公安局工作情况如下。\n"


def markup(*rows: str, caption: str = "") -> str:
    """Rows of cells parted by |; `2=9月` spans two columns, `2^类别` two rows."""
    body = ""
    for row in rows:
        body += "<tr>"
        for cell in row.split("|"):
            for sign, name in (("=", "colspan"), ("^", "rowspan")):
                if cell[1:2] == sign:
                    body += f'<td {name}="{cell[0]}">{cell[2:]}</td>'
                    break
            else:
                body += f"<td>{cell}</td>"
        body += "</tr>"
    return f"<p>{LEAD}</p><table>{f'<caption>{caption}</caption>' if caption else ''}{body}</table>"


def tabs(*rows: str) -> str:
    return LEAD + "\n".join(row.replace("|", "\t") for row in rows)


def read(text: str) -> Article:
    return extract(text, published="2024-10-10")


def at(article: Article, figure: str) -> Claim:
    return next(c for c in article.claims if c.quantity.text == figure)


def days(claim: Claim) -> str | None:
    return f"{claim.period.start}..{claim.period.end}" if claim.period is not None else None


def told(claim: Claim) -> tuple[str | None, str | None]:
    return (claim.action.text if claim.action else None, claim.object.text if claim.object else None)


def test_a_time_in_the_head_is_the_period_and_no_part_of_the_object() -> None:
    article = read(markup("单位|二季度火灾（起）|一季度火灾（起）|环比（%）", "东关派出所|14|12|16.7", "西关派出所|11|13|-15.4"))
    assert told(at(article, "14")) == told(at(article, "12")) == told(at(article, "16.7")) == (None, "火灾")
    assert days(at(article, "12")) == "2024-01-01..2024-03-31"
    assert days(at(article, "16.7")) == "2024-04-01..2024-06-30"
    base = at(article, "16.7").base_period
    assert base is not None and str(base.start) == "2024-01-01"


def test_what_is_compared_with_is_no_period() -> None:
    article = read(tabs("辖区|涉酒隐患人员（人）|较年初（人）|化解率（%）", "城东片区|45|-16|88.9", "城西片区|38|+7|90.5"))
    change = at(article, "16")
    assert (change.kind, change.direction, change.basis, days(change)) == ("change", "down", "prior", None)
    assert at(article, "88.9").kind == "ratio"


@pytest.mark.parametrize("cell", ["↓8.5%", "8.5%↓", "-8.5%", "－8.5％", "下降8.5%", "环比下降8.5%"])
def test_ways_to_write_a_fall(cell: str) -> None:
    claim = at(read(tabs("类别|起数|环比", f"盗窃警情|43|{cell}", "诈骗警情|21|—")), "8.5")
    assert (claim.kind, claim.direction, claim.basis, claim.quantity.unit) == ("change", "down", "mom", "%")


def test_merged_heads_hold_for_all_columns_below() -> None:
    article = read(markup("2^单位|2=刑事案件（起）|2=治安案件（起）", "立案|破案|受理|查处", "东关派出所|26|17|48|45", "西关派出所|13|8|31|29"))
    assert [told(at(article, n)) for n in ("26", "17", "48", "45")] == [
        ("立案", "刑事案件"), ("破案", "刑事案件"), ("受理", "治安案件"), ("查处", "治安案件"),
    ]  # fmt: skip
    assert at(article, "13").agency == "衡东县公安局西关派出所" and at(article, "29").quantity.unit == "起"


def test_each_change_is_of_the_column_before_it() -> None:
    article = read(markup("2^类别|2=9月|2=1—9月", "起数|同比|起数|同比", "盗窃|16|-11.1%|142|+2.9%", "诈骗|9|+28.6%|77|-3.8%"))
    assert [days(at(article, n)) for n in ("16", "11.1", "142", "2.9")] == [
        "2024-09-01..2024-09-30", "2024-09-01..2024-09-30", "2024-01-01..2024-09-30", "2024-01-01..2024-09-30",
    ]  # fmt: skip


def test_a_change_behind_a_month_and_the_months_so_far_may_be_of_either() -> None:
    article = read(tabs("类别|9月（起）|1—9月（起）|同比", "盗窃|16|142|-2.9%", "诈骗|9|77|+3.8%"))
    assert at(article, "2.9").period is None and [n.code for n in at(article, "2.9").notes] == ["open-period"]


def test_the_later_of_two_years_is_what_changed() -> None:
    article = read(tabs("指标|2022年|2023年|增减（%）", "接报求助（起）|860|903|5.0", "化解纠纷（起）|240|252|5.0"))
    change = next(c for c in article.claims if c.kind == "change")
    assert (days(change), change.basis) == ("2023-01-01..2023-12-31", "yoy")


def test_the_same_days_a_year_before() -> None:
    article = read(tabs("指标|2024年1—8月|去年同期|同比", "接报求助（起）|860|800|7.5%", "化解纠纷（起）|252|240|5.0%"))
    assert days(at(article, "800")) == "2023-01-01..2023-08-31"


def test_a_dated_title_says_which_month_this_month_is() -> None:
    article = read(markup("类别|本月|上月", "刑事警情|54|60", "治安警情|31|36", caption="8月警情统计表（单位：起）"))
    assert (days(at(article, "54")), days(at(article, "60"))) == ("2024-08-01..2024-08-31", "2024-07-01..2024-07-31")
    assert at(article, "54").quantity.unit == "起"


def test_organs_and_totals_in_the_columns() -> None:
    article = read(markup("指标|东关派出所|西关派出所|合计", "走访群众（户）|310|275|585", "化解纠纷（起）|14|19|33"))
    assert [at(article, n).agency for n in ("310", "275", "585")] == [
        "衡东县公安局东关派出所", "衡东县公安局西关派出所", "衡东县公安局",
    ]  # fmt: skip
    assert told(at(article, "19")) == ("化解", "纠纷")


def test_rows_of_months_and_totals() -> None:
    article = read(tabs("月份|刑事警情（起）|治安警情（起）", "7月|58|33", "8月|49|27", "合计|107|60"))
    assert (days(at(article, "33")), told(at(article, "33"))) == ("2024-07-01..2024-07-31", (None, "治安警情"))
    assert told(at(article, "107")) == (None, "刑事警情")


def test_a_merged_organ_holds_for_its_rows() -> None:
    article = read(markup("单位|项目|数量", "2^东关派出所|走访群众（户）|310", "化解纠纷（起）|14", "2^西关派出所|走访群众（户）|275", "化解纠纷（起）|19"))
    assert [at(article, n).agency for n in ("14", "19")] == ["衡东县公安局东关派出所", "衡东县公安局西关派出所"]


def test_squads_by_the_short_names_of_their_counties() -> None:
    rows = "大队|查处超载（起）|较上月（起）", "衡南大队|36|-5", "祁东大队|28|+4", "石桥大队|17|-2"
    article = extract("衡阳市公安局交警支队通报治理情况。\n" + "\n".join(row.replace("|", "\t") for row in rows), published="2024-10-10")
    assert [(at(article, n).agency, told(at(article, n))) for n in ("36", "5", "28", "17")] == [
        ("衡南县公安局交警大队", ("查处", "超载")), ("衡南县公安局交警大队", (None, "超载")), ("祁东县公安局交警大队", ("查处", "超载")),
        (None, ("查处", "超载")),
    ]  # fmt: skip
    assert article.agency == "衡阳市公安局交警支队"


def test_an_organ_that_cannot_be_named_is_not_the_articles_own() -> None:
    article = read(tabs("单位|走访群众（户）", "东关派出所|310", "其他派出所|275", "全县|585"))
    assert [at(article, n).agency for n in ("310", "275", "585")] == ["衡东县公安局东关派出所", None, "衡东县公安局"]


def test_a_scale_in_its_own_cell_is_applied_once() -> None:
    article = read(tabs("项目|数量|单位", "追赃挽损|36.4|万元", "检查旅馆|210|家次"))
    quantity = at(article, "36.4").quantity
    assert (int(quantity.value), quantity.unit) == (364000, "元")


@pytest.mark.parametrize("line", ["单位：万元", "（单位：万元）", "计量单位：万元"])
def test_one_unit_for_the_whole_table(line: str) -> None:
    article = read(LEAD + f"表1 资金情况\n{line}\n项目\t金额\n止付资金\t36.4\n返还资金\t12.5")
    assert [int(c.quantity.value) for c in article.claims] == [364000, 125000]


def test_two_units_for_a_table_do_not_say_which_is_whose() -> None:
    article = read(LEAD + "表1 主要指标\n单位：起、人\n类别\t本期\t上期\n交通事故\t14\t17\n受伤人员\t9\t12")
    assert at(article, "14").quantity.unit is None


def test_a_second_figure_in_brackets() -> None:
    article = read(tabs("类别|9月（环比）|占比", "盗窃警情（起）|27（-6.9%）|45.2%", "诈骗警情（起）|12（9.1%）|16.4%"))
    assert (at(article, "27").quantity.unit, at(article, "6.9").direction, at(article, "9.1").direction) == ("起", "down", "up")
    assert (at(article, "6.9").basis, days(at(article, "6.9"))) == ("mom", "2024-09-01..2024-09-30")
    assert at(article, "45.2").kind == "ratio"


def test_a_second_figure_that_nothing_explains_is_left_with_a_note() -> None:
    article = read(tabs("类别|起数", "盗窃警情|27（41.5%）", "诈骗警情|12（18.5%）"))
    assert [c.quantity.text for c in article.claims] == ["27", "12"]
    assert [n.code for n in article.claims[0].notes] == ["second-figure"]


def test_a_bare_change_may_be_in_per_cent_or_in_units() -> None:
    claim = at(read(tabs("类别|起数|较上月", "盗窃警情|27|-4", "诈骗警情|12|+3")), "4")
    assert claim.quantity.unit is None and [n.code for n in claim.notes] == ["open-unit"]


@pytest.mark.parametrize("cells", ["-12|+3", "-33.3%|+1"])
def test_bare_changes_beside_those_in_per_cent_are_open(cells: str) -> None:
    one, other = cells.split("|")
    article = read(tabs("类别|数量（起）|同比增减", f"盗窃警情|27|{one}", f"诈骗警情|12|{other}"))
    assert article.claims[-1].quantity.unit is None


def test_the_month_of_a_merged_head_says_which_month_this_month_is() -> None:
    article = read(markup("2^指标|2=8月", "本月|上月", "盗窃警情（起）|16|19", "诈骗警情（起）|9|7"))
    assert (days(at(article, "16")), days(at(article, "19"))) == ("2024-08-01..2024-08-31", "2024-07-01..2024-07-31")


def test_times_of_day_and_spaced_totals_are_not_what_is_counted() -> None:
    article = read(tabs("时段|接报数（起）|抓获人数", "0时—8时|41|6", "8时—16时|63|5", "合 计|104|11"))
    assert [told(at(article, n)) for n in ("41", "6", "104")] == [("接报", None), ("抓获", None), ("接报", None)]


def test_rows_set_in_below_take_the_unit_of_the_row_above() -> None:
    article = read(markup("项目|2023年", "一、接报警情（起）|1200", "　　1.刑事警情|150", "　　2.治安警情|310", "二、走访群众（户）|860"))
    assert [c.quantity.unit for c in article.claims] == ["起", "起", "起", "户"]


@pytest.mark.parametrize("head", ["目标数", "值班电话", "排名", "备注", "得分"])
def test_columns_that_report_nothing(head: str) -> None:
    article = read(tabs(f"单位|化解纠纷（起）|{head}", "东关派出所|14|3001122", "西关派出所|19|3001133"))
    assert [c.quantity.text for c in article.claims] == ["14", "19"]


def test_a_row_that_counts_the_columns() -> None:
    article = read(tabs("项目|本期|上期", "甲|1|2", "破获案件|14|17", "查处案件|19|12"))
    assert [c.quantity.text for c in article.claims] == ["14", "17", "19", "12"]


def test_a_table_without_heads_is_read_where_its_cells_have_units() -> None:
    article = read(markup("刑事警情|58起", "治安警情|33起"))
    assert [(c.quantity.unit, told(c)[1]) for c in article.claims] == [("起", "刑事警情"), ("起", "治安警情")]


def test_small_figures_in_runs_of_spaces_name_no_columns() -> None:
    article = read(LEAD + "单位    接报(起)    破案(起)\n东关派出所    54    31\n西关派出所    20    11")
    assert [c.quantity.text for c in article.claims] == ["54", "31", "20", "11"]


FLAT = "类别|接报（起）|环比", "纠纷警情|41|-6.8%", "求助警情|63|持平", "噪音扰民|17|+9.1%"


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n　"])
def test_one_cell_a_line(gap: str) -> None:
    article = read(LEAD + gap.join(cell for row in FLAT for cell in row.split("|")) + "\n以上为辖区警情。")
    assert [(c.quantity.text, told(c)[1]) for c in article.claims] == [
        ("41", "纠纷警情"), ("6.8", "纠纷警情"), ("63", "求助警情"), ("17", "噪音扰民"), ("9.1", "噪音扰民"),
    ]  # fmt: skip
    assert all(article.raw[c.quantity.span.source_start : c.quantity.span.source_end] == c.quantity.text for c in article.claims)


def test_lines_of_words_and_figures_that_are_no_table() -> None:
    article = read(LEAD + "类别\n东关\n41\n西关\n63户\n今年走访群众310户。")
    assert [c.quantity.text for c in article.claims if c.rule == "cell"] == []


def test_a_bound_on_the_next_line_is_none_of_the_figure() -> None:
    assert [c.quantity.bound for c in read("衡东县公安局今年抓获逃犯12\n以上为辖区情况。").claims] in ([], ["exact"])
