"""What an article says about its own calendar, and which figure a time governs where several stand in one sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract
from policenews.models import Article


def dates(article: Article) -> list[str]:
    return [f"{period.text} {period.start or ''}..{period.end or ''}" for period in article.dates]


def periods(article: Article) -> list[str]:
    return [
        f"{claim.quantity.text} {claim.period.start or ''}..{claim.period.end or ''}" if claim.period else claim.quantity.text
        for claim in article.claims
    ]  # fmt: skip


def codes(article: Article) -> set[str]:
    return {note.code for note in article.notes}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("永胜县公安局3月份警情通报\n本月，全县接报警情75起，上月接报82起。", "2024-04-08",
         ["本月 2024-03-01..2024-03-31", "上月 2024-02-01..2024-02-29"]),
        ("永胜县警情月报（2023年12月）\n全月，全县接报警情75起。", "2024-01-06", ["全月 2023-12-01..2023-12-31"]),
        ("永胜县公安局警情通报\n本月，全县接报警情75起，环比2月的60起上升25%。", "2024-04-08",
         ["本月 2024-03-01..2024-03-31", "2月 2024-02-01..2024-02-29"]),
        ("永胜县公安局召开3月份工作例会\n本月，全县接报警情75起。", "2024-04-08", ["本月 2024-04-01..2024-04-08"]),
        ("永胜县公安局1至3月警情通报\n本月，全县接报警情75起。", "2024-04-08", ["本月 2024-04-01..2024-04-08"]),
        ("永胜县公安局3月5日警情通报\n本月，全县接报警情75起。", "2024-04-08", ["本月 2024-04-01..2024-04-08"]),
        ("永胜县2024年3月110警情通报\n本月共接警75起。", None, ["本月 2024-03-01..2024-03-31"]),
        ("永胜县公安局3月份警情通报\n本月5日，县局组织培训，参训75人。", "2024-04-08", ["本月5日 2024-04-05..2024-04-05"]),
        ("永胜县公安局4月份警情通报\n本月，全县接报警情75起。", "2024-04-28", ["本月 2024-04-01..2024-04-28"]),
    ],
)  # fmt: skip
def test_the_month_of_a_report_is_that_of_its_head(text: str, published: str, expected: list[str]) -> None:
    assert dates(extract(text, published=published)) == expected


def test_a_year_that_has_just_begun_has_no_sum_of_the_whole_year() -> None:
    text = "会议总结2023年工作，部署2024年任务。全年，永胜县公安局破案75起。"
    assert periods(extract(text, published="2024-01-18")) == ["75 2023-01-01..2023-12-31"]
    text = "2024年，永胜县公安局严打盗窃。全年破案75起。"
    assert periods(extract(text, published="2024-12-30")) == ["75 2024-01-01..2024-12-30"]


def test_the_days_that_the_text_gives_to_a_holiday_win() -> None:
    text = "今年春節期間，員警取締酒駕75件。警政署表示，1月25日至2月2日之春節連假，查獲毒品8件。"
    assert "今年春节期间 2025-01-25..2025-02-02" in dates(extract(text, published="2025-02-10"))
    text = "今年清明假期，永胜县公安局查处酒驾75起。清明假期（4月3日至6日）后，警力归建。"
    assert dates(extract(text, published="2024-04-20"))[0] == "今年清明假期 2024-04-03..2024-04-06"
    text = "2023年五一假期（4月28日至5月2日）查处酒驾75起，今年五一假期查处30起。"
    assert "今年五一假期 2024-05-01..2024-05-05" in dates(extract(text, published="2024-05-20"))
    text = "2022年春節期間取締酒駕75件，警政署表示，2025年1月25日至2月2日之春節連假，查獲毒品8件。"
    assert not [day for day in dates(extract(text, published="2025-02-10")) if day.startswith("2022年")]


def test_no_holiday_of_the_mainland_for_other_places() -> None:
    article = extract("警政署表示，今年春節期間，員警取締酒駕75件。", published="2025-02-10")
    assert article.dates == () and "no-official-list" in codes(article)
    text = "永胜县公安局会同澳门司法警察局，今年春节期间打掉团伙3个。县公安局抓获8人。"
    assert dates(extract(text, published="2025-02-10")) == ["今年春节期间 2025-01-28..2025-02-04"]


@pytest.mark.parametrize(
    ("name", "year"),
    [("“净网2022”行动", "2022"), ("“2022卡塔尔世界杯”赛事安保", "2022"), ("“昆仑2023”专项", "2023"), ("尾号2022银行卡案", ""), ("型号2022行车记录仪", ""), ("“健康中国2030”宣传", "")],
)  # fmt: skip
def test_a_name_may_tell_the_year_of_an_undated_article(name: str, year: str) -> None:
    article = extract(f"{name}中，3月5日，永胜县公安局抓获犯罪嫌疑人75名，民警深入走访。")
    assert dates(article) == ([f"3月5日 {year}-03-05..{year}-03-05"] if year else [])
    assert [note.code for period in article.dates for note in period.notes] == (["year-from-context"] if year else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019年扫黑除恶行动开展以来，永胜县公安局打掉团伙75个。", ["75 2019-01-01..2024-04-20"]),
        ("2023年3月服务站建成以来，永胜县公安局救助75人。", ["75 2023-03-01..2024-04-20"]),
        ("2022年永胜县公安局开展行动以来的做法好，破案75起。", ["75 2022-01-01..2022-12-31"]),
        ("今年，永胜县公安局破获2003年的命案积案3起，抓获75人。", ["3 2024-01-01..2024-04-20", "75 2024-01-01..2024-04-20"]),
        ("去年，永胜县公安局破案75起，较整治前的2019年减少8%，抓获9人。",
         ["75 2023-01-01..2023-12-31", "8 2023-01-01..2023-12-31", "9 2023-01-01..2023-12-31"]),
        ("今年第一季度，永胜县公安局刑事立案下降8%、3月份单月零发案，破案75起。",
         ["8 2024-01-01..2024-03-31", "零 2024-03-01..2024-03-31", "75 2024-01-01..2024-03-31"]),
        ("今年2月1日至3月9日，在春节期间办证高峰期，永胜县公安局办证75件。", ["75 2024-02-01..2024-03-09"]),
        ("今年1月至3月，永胜县公安局破案75起，春节期间破案8起。",
         ["75 2024-01-01..2024-03-31", "8 2024-02-10..2024-02-17"]),
        ("3月24日、25日，永胜县公安局查处酒驾75起。", ["75 2024-03-24..2024-03-25"]),
        ("今年2月，永胜县公安局受理申请75件，是去年申请量的3倍，办结8件。",
         ["75 2024-02-01..2024-02-29", "3 2024-02-01..2024-02-29", "8 2024-02-01..2024-02-29"]),
    ],
)  # fmt: skip
def test_which_time_governs(text: str, expected: list[str]) -> None:
    assert periods(extract(text, published="2024-04-20")) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("3月24日、25日检查。3月5日、8日查处。3月10日、11日、12日走访。", "2024-04-20",
         ["3月24日、25日 2024-03-24..2024-03-25", "3月5日 2024-03-05..2024-03-05", "8日 2024-03-08..2024-03-08",
          "3月10日、11日、12日 2024-03-10..2024-03-12"]),
        ("继去年3月之后，永胜县公安局再次返还资金。", "2024-04-20", ["去年3月之后 2023-03-01..2023-03-31"]),
        ("2023年9月，永胜县公安局发现线索，于本月11日抓获嫌疑人。", "2024-01-08",
         ["2023年9月 2023-09-01..2023-09-30", "本月11日 2023-09-11..2023-09-11"]),
        ("今年3月，永胜县公安局发现线索，于本月11日抓获嫌疑人。", "2024-06-18",
         ["今年3月 2024-03-01..2024-03-31", "本月11日 2024-06-11..2024-06-11"]),
        ("破案率为31.7%，较前年微升。永胜县公安局加强巡逻防控。", "2025-02-12", ["前年 2023-01-01..2023-12-31"]),
        ("某社昆明12月26日电 记者26日从永胜县公安局获悉，2019年以来治安平稳。", None,
         ["26日 2019-12-26..2019-12-26", "2019年以来 2019-01-01..2019-12-26"]),
    ],
)  # fmt: skip
def test_dates_that_lean_on_their_sentence(text: str, published: str | None, expected: list[str]) -> None:
    assert dates(extract(text, published=published)) == expected


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1月10日，永胜县公安局召开新闻发布会。2023年，全县共破获刑事案件75起，同比下降21%。", 2024),
        ("2月2日，永胜县公安局召开会议。2023年命案破案率为99.3%。今年1月份，抓获30人。", 2024),
        ("1月7日，永胜县公安局通报。2023年，全县公安机关开展夏季行动。全年破案75起。", 2024),
        ("3月10日，永胜县公安局召开新闻发布会。2023年，全县共破获刑事案件75起。", 2023),
        ("1月10日，永胜县公安局召开新闻发布会。2023年以来，全县共破获刑事案件75起。", 2023),
        ("8月27日，公安部介绍，去年立案数较2022年下降4.8%；今年1至7月下降30%。2023年安全指数达98.2%。", 2024),
    ],
)
def test_an_article_that_tells_of_a_whole_year_is_of_the_year_after(text: str, year: int) -> None:
    first = extract(text).dates[0]
    assert first.start is not None and first.start.year == year


def test_a_dateline_before_what_has_begun_is_of_the_year_after() -> None:
    text = "平安网4月18日讯：从2016年12月1日起，永定公安机关开展打击行动。截至3月31日，破案32起。"
    ends = {date.text: date.end for date in extract(text).dates}
    assert ends["截至3月31日"] == dt.date(2017, 3, 31)
    later = text.replace("2016年12月1日", "2016年2月1日")
    assert {date.text: date.end for date in extract(later).dates}["截至3月31日"] == dt.date(2016, 3, 31)
