"""Posters: lines of figures are items, the dated lines above them headings, and a list of links stays silent."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract
from policenews.reading.read import read

BODY = "近日，江北县公安局通报上半年战果，全县社会治安持续向好，群众安全感稳步提升。"


def kinds(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(block.kind, document.text.string[block.start : block.end]) for block in document.blocks]


def test_dated_lines_head_the_figures_below_them() -> None:
    found = kinds(
        f"县局通报半年战果\n{BODY}\n截至4月6日\n●打掉盗窃团伙7个\n入室盗窃团伙3个\n●缴获管制刀具26把\n今年1至3月\n立刑事案件238起\n同比下降5.9%\n立现行命案2起(已全部侦破)"
    )
    assert found[2:] == [
        ("heading", "截至4月6日"),
        ("item", "●打掉盗窃团伙7个"),
        ("item", "入室盗窃团伙3个"),
        ("item", "●缴获管制刀具26把"),
        ("heading", "今年1至3月"),
        ("item", "立刑事案件238起"),
        ("item", "同比下降5.9%"),
        ("item", "立现行命案2起(已全部侦破)"),
    ]


def test_the_period_of_a_dated_line_governs_the_figures_below() -> None:
    text = f"县局通报半年战果\n{BODY}\n截至4月6日\n●打掉盗窃团伙7个\n●抓获犯罪嫌疑人31人\n今年1至3月\n立刑事案件238起\n立涉枪案件2起"
    article = extract(text, published=dt.date(2019, 4, 9))
    periods = {
        claim.quantity.value: claim.period and (claim.period.start, claim.period.end) for claim in article.claims
    }
    assert periods[31] == (None, dt.date(2019, 4, 6))
    assert periods[238] == (dt.date(2019, 1, 1), dt.date(2019, 3, 31))


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n江北警方夜查酒驾\n河东派出所送回走失老人\n县局召开工作例会",
        f"{BODY}\n一、总体情况\n{BODY}\n二、破案情况\n{BODY}",
        f"{BODY}\n2024年3月6日\n{BODY}\n2024年3月9日\n{BODY}",
        f"{BODY}\n抓获嫌疑人12人\n{BODY}\n破获案件7起\n{BODY}",
    ],
)
def test_headings_and_links_are_no_poster(text: str) -> None:
    assert "item" not in {kind for kind, _ in kinds(text)}


def test_points_marked_by_triangles_are_no_captions() -> None:
    report = "▲查获酒驾6起，其中醉酒2起；▲查获无证驾驶3起；▲扣留车辆9台。"
    figures = [c.quantity.value for c in extract(f"县局通报战果\n{BODY}\n{report}").claims]
    assert figures == [6, 2, 3, 9]
    assert not extract(f"县局通报战果\n{BODY}\n▲民警在路口检查车辆9台。").claims
