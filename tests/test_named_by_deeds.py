"""Papers, posts and groups that a deed names are objects, before the number and behind it; the same deed elsewhere is a verb."""

from __future__ import annotations

import pytest

from policenews import extract

NAMES = {
    "下发协查函38份、训诫函16份。": ["下发 协查函", "下发 训诫函"],
    "下发38份协查函、16份训诫函，组建6个核验组。": ["下发 协查函", "下发 训诫函", "组建 核验组"],
    "设立驿站6个、值班点9个。": ["设立 驿站", "设立 值班点"],
    "派出督查组6个、调处组4个。": ["派出 督查组", "派出 调处组"],
    "送达预警函28份、叫停书12份。": ["送达 预警函", "送达 叫停书"],
    "增设标线12处，并发交办函6份。": ["增设 标线", "发 交办函"],
    "增设标线12处，向乡镇发督办函6份。": ["增设 标线", "发 督办函"],
    "招募37名劝返员，增派6名查验员。": ["招募 劝返员", "增派 查验员"],
    # no names
    "打掉诈团3个。": ["打掉 诈团"],
    "发放资料38份，训诫16人。": ["发放 资料", "训诫 None"],
    "下发38份通知，督办案件16起。": ["下发 通知", "督办 案件"],
    "新建警务室3个，救助群众16人。": ["新建 警务室", "救助 群众"],
}


@pytest.mark.parametrize("text", NAMES)
def test_what_a_deed_names(text: str) -> None:
    claims = extract(text).claims
    assert [f"{c.action and c.action.text} {c.object and c.object.text}" for c in claims] == NAMES[text]
