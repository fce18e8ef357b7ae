"""Reposts, repeats and the panel: what may be added is added once, and every cell leads back to its sentences."""

from __future__ import annotations

import datetime as dt
import random
from importlib import import_module
from typing import Any

import pytest
from timing import least_exponent, spent

from policenews import Article, PolicenewsError, extract
from policenews.corpus import Panel, facts, fingerprints, panel
from policenews.corpus_cells import Indicator

BODY = (
    "2024年5月，隆德县公安局破获盗窃案件34起、抢劫案件2起，抓获犯罪嫌疑人41名，其中逃犯3名。\n"
    "民警走村入户，在集市、学校和车站宣讲防骗知识，帮助群众找回走失老人，村民们都说夜里睡得踏实。\n"
)
ORIGINAL = f"隆德公安：守护平安\n2024-06-03　来源：隆德县公安局\n{BODY}"
REPOST = f"夏夜里的守护者\n2024-06-05　来源：固原日报　作者：王小明\n{BODY.replace('踏实', '安稳')}责任编辑：李文\n"


def read(*texts: str) -> list[Article]:
    return [extract(text) for text in texts]


def bulletin(day: str, sentence: str, organ: str = "隆德县公安局") -> Article:
    return extract(f"{day}　来源：{organ}\n{sentence}\n")


def cells(table: Panel, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in table]


def test_a_repost_has_the_fingerprint_of_its_text() -> None:
    one, other = fingerprints(read(ORIGINAL, REPOST))
    assert one == other
    assert fingerprints(read(REPOST, ORIGINAL))[0] != ""


@pytest.mark.parametrize(
    "change", [("34起", "43起"), ("5月，", "6月，"), (BODY, "2024年5月，隆德县公安局抓获犯罪嫌疑人41名。\n")]
)
def test_another_bulletin_of_the_same_template_is_no_repost(change: tuple[str, str]) -> None:
    one, other = fingerprints(read(ORIGINAL, ORIGINAL.replace(*change)))
    assert one != other


def test_the_same_words_a_year_later_are_no_repost() -> None:
    text = "隆德县公安局\n{}-02-10\n春节期间，隆德县公安局民警坚守岗位，走访慰问困难群众，检查企业12家，祝大家新年快乐。\n"
    one, other = fingerprints(read(text.format(2023), text.format(2024)))
    assert one != other


@pytest.mark.parametrize("texts", [(), ("",), ("", ""), ("。",), ("一",)])
def test_odd_articles_have_fingerprints(texts: tuple[str, ...]) -> None:
    assert len(fingerprints(read(*texts))) == len(texts)


def test_claims_of_a_repost_restate_those_of_the_original() -> None:
    found = facts(read(REPOST, ORIGINAL))
    first, again = found[:4], found[4:]
    assert all(fact.restates is None for fact in first)
    assert [fact.restates for fact in again] == [(fact.article.id, fact.claim.id) for fact in first]
    assert [fact.fingerprint for fact in again] == [fact.fingerprint for fact in first]
    assert again[0].row()["restates_claim"] == "c1" and first[0].row()["restates_claim"] is None


def test_a_repost_restates_although_the_year_to_date_ends_on_another_day() -> None:
    text = "{}\n今年以来，隆德县公安局破获盗窃案件34起，群众送来锦旗感谢民警，村民们都说夜里睡得踏实。\n"
    first, again = facts(read(text.format("2024-06-03"), text.format("2024-06-05")))
    assert first.claim.period != again.claim.period
    assert again.restates == (first.article.id, "c1")


def test_the_same_figure_in_another_article_is_restated() -> None:
    one = bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件34起。")
    other = bulletin("2024-06-20", "上月隆德县召开会议。2024年5月，隆德县公安局共破获盗窃案件34起，战果明显。")
    assert facts([other, one])[1].restates == (one.id, "c1")
    (row,) = panel([one, other])
    assert (row["value"], len(row["claims"]), len(row["restated"])) == (34, 1, 1)
    assert row["restated"][0]["restates"] == (one.id, "c1")


@pytest.mark.parametrize(
    "sentence",
    [
        "2024年5月，隆德县公安局破获抢劫案件34起。",
        "2024年4月，隆德县公安局破获盗窃案件34起。",
        "2024年5月，西吉县公安局破获盗窃案件34起。",
        "2024年5月，隆德县公安局立盗窃案件34起。",
    ],
)
def test_the_same_number_of_something_else_is_no_repeat(sentence: str) -> None:
    one = bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件34起。")
    assert [fact.restates for fact in facts([one, bulletin("2024-06-04", sentence)])] == [None, None]


def test_objects_of_one_indicator_are_added_and_parts_are_not() -> None:
    table = panel(read(ORIGINAL, REPOST))
    assert cells(table, "agency", "activity", "subject", "unit", "value") == [
        ("隆德县公安局", "arrest", "suspect", "人", 41),
        ("隆德县公安局", "solve", "case", "起", 36),
    ]
    suspects, cases = table.rows
    assert [part["value"] for part in suspects["parts"]] == [3]
    assert [claim["claim"] for claim in cases["claims"]] == ["c1", "c2"]
    assert (cases["period_start"], cases["period_end"]) == (dt.date(2024, 5, 1), dt.date(2024, 5, 31))
    assert cases["county"] == "隆德县" and cases["flow"] == "flow"


def test_every_cell_leads_back_to_its_sentences() -> None:
    articles = {article.id: article for article in read(ORIGINAL, REPOST)}
    for row in panel(articles.values()):
        found = [*row["claims"], *row["parts"], *row["rivals"], *row["restated"]]
        assert row["value"] == sum(one["value"] for one in row["claims"])
        for one in found:
            (claim,) = [claim for claim in articles[one["article"]].claims if claim.id == one["claim"]]
            assert one["evidence"] == claim.evidence


def test_objects_can_be_kept_apart() -> None:
    table = panel(read(ORIGINAL), objects=True)
    assert cells(table, "object", "value", "part") == [
        ("犯罪嫌疑人", 41, False),
        ("逃犯", 3, True),
        ("抢劫案件", 2, False),
        ("盗窃案件", 34, False),
    ]


def test_a_figure_that_another_covers_is_not_added() -> None:
    day = "2024-06-03"
    table = panel(
        [
            bulletin(day, "2024年5月，隆德县公安局破获案件50起。"),
            bulletin(day, "2024年5月，隆德县公安局破获盗窃案件34起。"),
        ]
    )
    assert cells(table, "value") == [(50,)] and [part["value"] for part in table.rows[0]["parts"]] == [34]


def test_a_corrected_figure_replaces_the_earlier_one() -> None:
    table = panel(
        [
            bulletin("2024-06-10", "2024年5月，隆德县公安局破获盗窃案件36起。"),
            bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件34起。"),
        ]
    )
    assert cells(table, "value") == [(36,)] and [one["value"] for one in table.rows[0]["rivals"]] == [34]


def test_means_rates_changes_and_stocks_are_never_added_to_counts() -> None:
    text = (
        "2024年5月，隆德县公安局接报警情310起，日均接报警情10起。2024年5月，接报警情同比下降12.5%。"
        "2024年5月，隆德县公安局破获盗窃案件34起，破案率达92%。截至2024年5月31日，隆德县公安局现有民警210名。"
    )
    table = panel([bulletin("2024-06-03", text)])
    alarms = [row for row in table if (row["subject"], row["kind"]) == ("alarm", "count")]
    assert {(row["per"], row["value"]) for row in alarms} == {(None, 310), ("日", 10)}
    assert {row["kind"] for row in table} == {"count", "change", "ratio"}
    for row in table:
        assert len(row["claims"]) == 1, row


@pytest.mark.parametrize(
    ("changes", "adds"),
    [({}, True), ({"per": "日"}, False), ({"flow": "stock"}, False), ({"flow": "cumulative"}, False), ({"kind": "ratio"}, False)],
)
def test_what_adds_up(changes: dict[str, str], adds: bool) -> None:
    plain = Indicator("solve", "case", None, "起", None, "count", None, None, None, None, "flow")
    assert plain._replace(**changes).adds_up is adds


WEEKS = [
    bulletin("2024-05-13", "2024年5月6日至12日，隆德县公安局破获盗窃案件5起。"),
    bulletin("2024-05-20", "2024年5月13日至19日，隆德县公安局破获盗窃案件7起。"),
    bulletin("2024-05-20", "2024年5月18日至20日，隆德县公安局破获盗窃案件2起。"),
    bulletin("2024-06-03", "2024年5月27日至6月2日，隆德县公安局破获盗窃案件4起。"),
]


def test_weeks_inside_a_month_are_added_and_no_day_twice() -> None:
    table = panel(WEEKS, by="month")
    assert cells(table, "value", "complete", "period_end") == [(12, False, dt.date(2024, 5, 31))]
    assert [part["value"] for part in table.rows[0]["parts"]] == [2]
    assert [(row["value"], row["reason"]) for row in table.left_out] == [(4, "its period is not inside one month")]


def test_the_figure_of_the_month_wins_over_its_weeks() -> None:
    month = bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件31起。")
    table = panel([*WEEKS, month], by="month")
    assert cells(table, "value", "complete") == [(31, True)]
    assert sorted(part["value"] for part in table.rows[0]["parts"]) == [2, 5, 7]


def test_a_year_takes_the_longest_of_the_figures_to_date() -> None:
    table = panel(
        [
            bulletin("2024-04-03", "2024年1月至3月，隆德县公安局破获盗窃案件60起。"),
            bulletin("2024-05-03", "2024年1月至4月，隆德县公安局破获盗窃案件85起。"),
            bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件31起。"),
        ],
        by="year",
    )
    assert cells(table, "value", "complete") == [(116, False)]


COUNTIES = [
    bulletin("2024-06-03", "2024年5月，隆德县公安局破获盗窃案件31起。"),
    bulletin("2024-06-03", "2024年5月，西吉县公安局破获盗窃案件20起。", "西吉县公安局"),
    bulletin("2024-06-03", "2024年5月，隆德县公安局城关派出所破获盗窃案件6起。"),
]
CITY = bulletin("2024-06-05", "2024年5月，固原市公安局破获盗窃案件210起。", "固原市公安局")


def test_counties_are_added_where_the_city_says_nothing_and_never_to_it() -> None:
    (row,) = panel(COUNTIES, area="city")
    assert (row["area"], row["level"], row["value"]) == ("固原市", "county", 51)
    assert sorted(row["agencies"]) == ["西吉县公安局", "隆德县公安局"] and len(row["parts"]) == 1
    (row,) = panel([*COUNTIES, CITY], area="city")
    assert (row["level"], row["value"], row["agencies"]) == ("prefecture", 210, ["固原市公安局"])
    assert sorted(part["value"] for part in row["parts"]) == [6, 20, 31]


def test_rates_of_counties_make_no_rate_of_the_city() -> None:
    texts = [f"2024年5月，{name}公安局命案破案率达{rate}%。" for name, rate in (("隆德县", 90), ("西吉县", 100))]
    table = panel([bulletin("2024-06-03", text) for text in texts], area="city")
    assert table.rows == [] and {row["reason"] for row in table.left_out} == {"it cannot be added to a figure of the city"}


def test_what_has_no_organ_or_no_period_is_left_out_with_its_reason() -> None:
    table = panel([extract("民警检查企业12家。"), bulletin("2024-06-03", "隆德县公安局民警检查企业12家。")])
    assert table.rows == []
    assert sorted(row["reason"] for row in table.left_out) == ["no organ", "no period"]


@pytest.mark.parametrize("options", [{"by": "week"}, {"area": "town"}])
def test_wrong_options_say_what_to_give(options: dict[str, str]) -> None:
    with pytest.raises(PolicenewsError, match="give"):
        panel([], **options)  # type: ignore[arg-type]


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = [*WEEKS, *COUNTIES, CITY, *read(ORIGINAL, REPOST)]
    first = cells(panel(articles, by="month"), "agency", "activity", "subject", "value")
    for seed in range(3):
        random.Random(seed).shuffle(articles)
        assert cells(panel(articles, by="month"), "agency", "activity", "subject", "value") == first


def test_a_frame() -> None:
    import_module("pandas")
    assert list(panel(read(ORIGINAL)).to_frame()["value"]) == [41, 36]


def test_the_work_grows_with_the_number_of_articles_and_not_with_its_square() -> None:
    def articles(count: int) -> list[Article]:
        one = extract(ORIGINAL)
        return [one.model_copy(update={"id": str(i), "text": one.text.replace("村民", f"村民{i}号")}) for i in range(count)]

    def seconds(count: int) -> float:
        many = articles(count)
        return spent(lambda: fingerprints(many), 1)

    seconds(20)
    assert least_exponent(seconds, 200, 800, 1.4, noise=0.02) <= 1.4


def test_persons_in_two_measure_words_are_one_row_and_person_times_another() -> None:
    month = bulletin("2024-06-03", "2024年5月，隆德县公安局抓获嫌疑人12名。民警抓获逃犯3人。盘查人员40人次。")
    rows = cells(panel([month]), "activity", "unit", "value")
    assert ("arrest", "人", 15) in rows and ("inspect", "人次", 40) in rows
