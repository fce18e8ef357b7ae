"""Numbers in every dress: value, other end, unit and bound of one figure."""

from __future__ import annotations

import pytest

from policenews import extract

DRESSES = (
    ("查处酒驾三百余起。", 300, None, "起", "more"),
    ("走访群众一千二百余人次。", 1200, None, "人次", "more"),
    ("设置检查点七八个。", 7, 8, "个", "exact"),
    ("发放传单近万张。", 10_000, None, "张", "less"),
    ("收集线索上百条。", 100, None, "条", "more"),
    ("查处酒驾1 240起。", 1240, None, "起", "exact"),
    ("查处酒驾１，４２０起。", 1420, None, "起", "exact"),
    ("查处酒驾3,460起。", 3460, None, "起", "exact"),
    ("走访群众1３.６万人次。", 136_000, None, "人次", "exact"),
    ("走訪群眾21萬5千人次。", 215_000, None, "人次", "exact"),
    ("受理案件七萬九三一件。", 70_931, None, "件", "exact"),
    ("受理案件九萬三三七九件。", 93_379, None, "件", "exact"),
    ("受理案件卅五件。", 35, None, "件", "exact"),
    ("失窃警情占到八到九成。", 80, 90, "%", "exact"),
    ("损失六二九亿二四二四万元。", 62_924_240_000, None, "元", "exact"),
    ("涉案金额折合约3.4亿元。", 340_000_000, None, "元", "about"),
    ("出动警车300台/次。", 300, None, "台/次", "exact"),
    ("查验交通工具498.3万架（艘、列、辆）次。", 4_983_000, None, "架（艘、列、辆）次", "exact"),
    ("六成人已被检控。", 60, None, "%", "exact"),
    ("日均投入警力3至5人。", 3, 5, "人", "exact"),
    ("拦截骗款3亿零600万元。", 306_000_000, None, "元", "exact"),
)


@pytest.mark.parametrize(("text", "value", "upper", "unit", "bound"), DRESSES, ids=[text for text, *_ in DRESSES])
def test_a_number_in_its_dress(text: str, value: int, upper: int | None, unit: str, bound: str) -> None:
    quantity = extract(text).claims[0].quantity
    assert (quantity.value, quantity.upper, quantity.unit, quantity.bound) == (value, upper, unit, bound)


def test_the_minus_of_the_next_cell_joins_no_range() -> None:
    claims = extract("类别\t本周\t环比\t同比\n刑事警情\t33\t-8.3%\t-21.4%\n治安警情\t60\t+4.1%\t-9.7%").claims
    assert [(str(claim.quantity.value), claim.quantity.upper) for claim in claims if claim.kind == "change"] == [
        ("8.3", None), ("21.4", None), ("4.1", None), ("9.7", None)]


def test_ranked_counts_keep_their_unit() -> None:
    """46件次之: the next in rank, no 件次."""
    claims = extract("北关分局查处酒驾67件最多，南关分局查处酒驾46件次之。").claims
    assert [claim.quantity.unit for claim in claims] == ["件", "件"]


@pytest.mark.parametrize("marks", [("，", "；", "（", "）", "："), (",", ";", "(", ")", ":")])
def test_half_width_marks_are_read_like_full_width_ones(marks: tuple[str, ...]) -> None:
    comma, semicolon, opened, closed, colon = marks
    text = (
        f"9月{comma}全县接报警{comma}刑事立案、火灾{comma}同比分别下降4%、3%{semicolon}破获案件8起{opened}盗窃案3起{closed}{comma}"
        f"下发国{opened}境{closed}证件12本{semicolon}上周案件多发{colon}马家社区6起。"
    )
    article = extract(text, published="2024-10-08")
    told = [(c.quantity.value, c.object.text if c.object else None, c.activity, c.part_of) for c in article.claims]
    assert told[:3] == [(4, "刑事立案", "file", None), (3, "火灾", "occur", None), (8, "案件", "solve", None)]
    assert told[3] == (3, "盗窃案", "solve", "c3")
    assert told[4][1] == f"国{opened}境{closed}证件"
    for claim in article.claims:
        assert claim.object is None or len(claim.object.spans) > 1 or article.text[claim.object.spans[0].start : claim.object.spans[0].end] == claim.object.text
