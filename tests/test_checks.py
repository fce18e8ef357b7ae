"""The text's own arithmetic: what is printed, what the other figures give, and whether they agree."""

from __future__ import annotations

import pytest

from policenews import extract


@pytest.mark.parametrize(
    ("text", "kind", "verdict"),
    [
        ("今年以来，排查矛盾纠纷83起（其中邻里纠纷50起、婚恋纠纷33起）。", "parts", "agrees"),
        ("今年以来，排查矛盾纠纷83起（其中邻里纠纷96起）。", "parts", "impossible"),
        ("今年以来，排查矛盾纠纷240起，化解238起，化解率99.17%。", "rate", "rounds"),
        ("今年以来，排查矛盾纠纷240起，化解180起，化解率99.17%。", "rate", "contradicts"),
        ("全年发生火灾12起，较2022年的17起下降29.4%。", "change", "rounds"),
        ("盗窃案由80起降至60起，降幅25%。", "change", "agrees"),
        ("指标\t单位\t2023年\t2022年\t增减(%)\n破获刑事案件\t起\t330\t300\t+10\n立案\t起\t500\t480\t+4.2\n", "change", "agrees"),
        ("去年，全县刑事警情同比下降130%。", "limit", "impossible"),
    ],
)
def test_verdict(text: str, kind: str, verdict: str) -> None:
    found = [(c.kind, c.verdict) for c in extract(text, published="2024-03-01").checks]
    assert (kind, verdict) in found


def test_two_figures_for_one_thing() -> None:
    text = "今年以来，南江县公安局抓获逃犯41名。各项工作有序推进。今年以来，南江县公安局抓获逃犯47名。"
    check = next(c for c in extract(text, published="2024-03-01").checks if c.kind == "repeat")
    assert (check.verdict, int(check.printed), int(check.computed)) == ("contradicts", 47, 41)


def test_nothing_is_corrected() -> None:
    article = extract("盗窃案由80起降至60起，降幅50%。")
    assert [float(c.quantity.value) for c in article.claims] == [60, 50]
    assert article.checks[0].verdict == "contradicts"


def test_no_check_where_the_text_offers_none() -> None:
    assert extract("检查企业12家，整改隐患30处。").checks == ()
