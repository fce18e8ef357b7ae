"""Rows set in below 其中 are its parts, however the table came: tabs, runs of spaces, markup."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.reading.read import read

LEAD = "今年以来，江北县公安局工作情况如下。\n表1 主要指标\n"
TABS = "指标\t单位\t2023年\n接报警情\t起\t1200\n其中：刑事警情\t起\t200\n　　　治安警情\t起\t300\n　　　交通警情\t起\t500\n查处案件\t起\t900"
SPACES = (
    "指标　　　　　　单位　　2023年　　2022年\n接报警情　　　　起　　　1200　　　1100\n  其中：刑事警情    起    200    180\n"
    "        治安警情    起    300    320\n        交通警情    起    500    400\n查处案件    起    900    800"
)
CELLS = (
    ("指标", "单位", "2023年"), ("接报警情", "起", "1200"), ("&nbsp;&nbsp;其中：刑事警情", "起", "200"),
    ("&nbsp;&nbsp;&nbsp;&nbsp;治安警情", "起", "300"), ("　　　交通警情", "起", "500"), ("查处案件", "起", "900"),
)  # fmt: skip
MARKUP = (
    "<p>今年以来，江北县公安局工作情况如下。</p><table>"
    + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in CELLS)
    + "</table>"
)


@pytest.mark.parametrize("text", [LEAD + TABS, LEAD + SPACES, MARKUP])
def test_all_rows_set_in_below_a_part_are_parts_until_one_stands_out_again(text: str) -> None:
    article = extract(text)
    values = {claim.id: int(claim.quantity.value) for claim in article.claims}
    whole = {values[claim.id]: values.get(claim.part_of or "") for claim in article.claims}
    assert {value: whole[value] for value in (1200, 200, 300, 500, 900)} == {
        1200: None,
        200: 1200,
        300: 1200,
        500: 1200,
        900: None,
    }


def test_a_row_knows_how_far_it_was_set_in() -> None:
    document = read(LEAD + TABS)
    assert [block.indent for block in document.blocks if block.kind == "row"] == [0, 0, 0, 6, 6, 0]
    assert "　　　治安" not in document.text.string


def test_rows_of_one_width_are_not_put_together() -> None:
    rows = [block for block in read(LEAD + SPACES).blocks if block.kind == "row"]
    assert len(rows) == 6
