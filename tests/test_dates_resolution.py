"""How expressions of an article lean on its date and on each other; the traps; hostile text."""

from __future__ import annotations

import datetime as dt

import pytest
from timing import least_exponent, spent

from policenews import extract
from policenews.facts.dates import read_dates
from policenews.facts.mentions import TimeMention
from policenews.reading.document import Block

LEAD = "民警在辖区走访群众，宣传防范知识，受到群众好评。\n"


def read(text: str, published: str | None = "2024-05-20", hint: str | None = None) -> list[TimeMention]:
    """The mentions of an article, its offsets counted from the text behind the lead."""
    day = dt.date.fromisoformat(published) if published else None
    caller = dt.date.fromisoformat(hint) if hint else None
    blocks = [Block("paragraph", 0, len(LEAD) - 1), Block("paragraph", len(LEAD), len(LEAD + text))]
    return read_dates(LEAD + text, blocks, published=day, hint=caller)


def shown(text: str, published: str | None = "2024-05-20", hint: str | None = None) -> list[str]:
    return [
        f"{(LEAD + text)[m.start : m.end]} {m.first or ''}..{m.last or ''}"
        for m in read(text, published, hint)
        if m.listed
    ]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("3月5日破案，8日移送。", "2024-05-20", ["3月5日 2024-03-05..2024-03-05", "8日 2024-03-08..2024-03-08"]),
        ("10月28日至11月3日接警，30日最多。", "2024-11-05",
         ["10月28日至11月3日 2024-10-28..2024-11-03", "30日 2024-10-30..2024-10-30"]),
        ("记者28日获悉", "2024-03-02", ["28日 2024-02-28..2024-02-28"]),
        ("12月，共立案5起。", "2024-01-15", ["12月 2023-12-01..2023-12-31"]),
        ("上半年立案5起。", "2024-01-15", ["上半年 2023-01-01..2023-06-30"]),
        ("2022年3月作案。同年5月再次作案。", "2024-05-20",
         ["2022年3月 2022-03-01..2022-03-31", "同年5月 2022-05-01..2022-05-31"]),
        ("12月1日至1月15日", "2024-01-20", ["12月1日至1月15日 2023-12-01..2024-01-15"]),
        ("2023年，破案9起。全年立案5起。", "2024-01-15", ["2023年 2023-01-01..2023-12-31", "全年 2023-01-01..2023-12-31"]),
        ("本周（5月6日至12日）立案5起。本周破案3起。", "2024-05-15",
         ["本周（5月6日至12日） 2024-05-06..2024-05-12", "本周 2024-05-06..2024-05-12"]),
        ("4月份立案5起，比上月少3起。", "2024-05-20", ["4月份 2024-04-01..2024-04-30", "上月 2024-03-01..2024-03-31"]),
        ("1至2月立案9起。两个月来，破案5起。", "2024-03-06", ["1至2月 2024-01-01..2024-02-29", "两个月来 2024-01-01..2024-02-29"]),
        ("元旦假期，出动警力5人。", "2024-12-28", []),
        ("本周（5月13日至19日）接警9起。上周接警12起。", "2024-05-21",
         ["本周（5月13日至19日） 2024-05-13..2024-05-19", "上周 2024-05-06..2024-05-12"]),
        ("5月13日至19日接警9起，较上周下降3%。本周破案3起。", "2024-05-21",
         ["5月13日至19日 2024-05-13..2024-05-19", "上周 2024-05-06..2024-05-12", "本周 2024-05-13..2024-05-19"]),
        ("某社某地5月18日电 今天上午破案9起。", "2024-05-20", ["今天上午 2024-05-18..2024-05-18"]),
        ("占比由去年的12%增至15%，较去年多3起。", "2024-05-20", ["去年 2023-01-01..2023-12-31"]),
        ("春节安全。初二、初五集中检查。", "2024-02-20", ["初二 2024-02-11..2024-02-11", "初五 2024-02-14..2024-02-14"]),
        ("春节安全。初一、初二学生返校。", "2024-02-20", []),
        ("初二、初五两个班级返校。", "2024-05-20", []),
        ("春运安保工作中，破案9起。", "2024-02-20", []),
        ("一年来的努力有了回报。", "2024-05-20", []),
        ("在候车室3号安检仪前查获，3号移送。", "2024-05-20", ["3号 2024-05-03..2024-05-03"]),
        ("2023年6月，涉水警务平台上线运行。平台运行以来，破案9起。", "2023-08-01",
         ["2023年6月 2023-06-01..2023-06-30", "平台运行以来 2023-06-01..2023-08-01"]),
        ("自平安创建以来，破案9起。", "2023-08-01", []),
        ("元旦、春节期间，破案9起。", "2024-03-01", ["元旦 2023-12-30..2024-01-01", "春节期间 2024-02-10..2024-02-17"]),
        ("元旦安保中破案9起。", "2024-03-01", []),
        ("3月8日，2024年第3次集中行动抓获9人。", "2024-05-20", ["3月8日 2024-03-08..2024-03-08"]),
        ("自2022年3月创建以来，城东警务亭接警9起。自城东警务亭创建以来，破案5起。", "2024-05-20",
         ["自2022年3月 2022-03-01..2024-05-20", "自城东警务亭创建以来 2022-03-01..2024-05-20"]),
        ("到2025年底，将新建警务室5个。到年底前，完成整改。", "2024-05-20", []),
        ("今年暑期（7月1日至8月31日），破案9起。暑期内，抓获9人。", "2024-09-20",
         ["今年暑期（7月1日至8月31日） 2024-07-01..2024-08-31", "暑期内 2024-07-01..2024-08-31"]),
        ("9月2日至4日，破案9起。三天里，抓获9人。三天内结案。", "2024-09-20",
         ["9月2日至4日 2024-09-02..2024-09-04", "三天里 2024-09-02..2024-09-04"]),
        ("8月份，破案9起。全月抓获9人。", "2024-09-20", ["8月份 2024-08-01..2024-08-31", "全月 2024-08-01..2024-08-31"]),
        ("国庆假期首日，出警9起。", "2023-10-09", ["国庆假期首日 2023-09-29..2023-09-29"]),
        ("自2023年6月25日夏季行动启动以来，破案9起。夏季行动开展以来，抓获9人。", "2023-08-01",
         ["自2023年6月25日 2023-06-25..2023-08-01", "夏季行动开展以来 2023-06-25..2023-08-01"]),
    ],
)  # fmt: skip
def test_what_is_left_out_comes_from_before(text: str, published: str, expected: list[str]) -> None:
    assert shown(text, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年以来接警9起，与2019年、2020年同比分别下降3%、5%。", "2019年 2020年"),
        ("2022年获评先进。2023年4月立功。全年破案9起。", "2022年 2023年4月"),
        ("2021年，破案9起。去年，全国部署行动。", "2021年 去年"),
        ("2021年立功，2022年，破案9起。去年，全国部署行动。", "2021年 2022年"),
        ("2021年，破案9起。去年，全国部署行动。今年以来，破案5起。", "2021年 去年 今年以来"),
        ("2021年，县局锚定争先目标，确保了平安。去年破案9起。今年以来，破案5起。", "2021年 去年 今年以来"),
        ("本县114年10月受理9件，今年1至11月查获5件。", "114年10月 今年1至11月"),
    ],
)
def test_without_a_date_only_a_year_that_the_article_is_of_stands_for_this_year(text: str, expected: str) -> None:
    assert " ".join(line.partition(" ")[0] for line in shown(text, None)) == expected


def test_the_year_comes_from_the_expression_then_the_hint_then_the_article_then_the_context() -> None:
    assert [m.resolved_by for m in read("2021年3月，", hint="2020-01-01")] == ["own"]
    assert shown("3月，", "2024-05-20", hint="2022-12-01") == ["3月 2022-03-01..2022-03-31"]
    assert [m.resolved_by for m in read("3月，", hint="2022-12-01")] == ["hint"]
    assert [m.resolved_by for m in read("3月，")] == ["article"]
    from_context = read("按照《2023年工作方案》，3月破案5起，今年以来破案9起，昨日破案1起。", None)
    assert [(m.first, m.last, m.resolved_by) for m in from_context[1:] if m.placed] == [
        (dt.date(2023, 3, 1), dt.date(2023, 3, 31), "context"),
        (dt.date(2023, 1, 1), None, "context"),
    ]
    assert all(m.notes[0].code == "year-from-context" for m in from_context[1:] if m.placed)


def test_without_any_year_nothing_is_placed() -> None:
    assert not any(m.placed for m in read("3月5日，今年以来，昨日，春节期间，18日，正月初九，上半年。", None))


def test_ends_are_cut_at_the_publication_date_and_the_calendar_end_is_kept() -> None:
    (mention,) = read("2024年1月至5月，")
    assert (mention.last, mention.stated_end) == (dt.date(2024, 5, 20), dt.date(2024, 5, 31))


def test_what_is_to_come_is_found_but_not_listed_except_in_a_bare_phrase() -> None:
    assert shown("下半年，将继续开展行动。6月底前完成整改。2025年将新建警务室5个。") == []
    blocks = [Block("paragraph", 0, 3)]
    assert [m.first for m in read_dates("下个月", blocks, published=dt.date(2024, 5, 20)) if m.listed] == [
        dt.date(2024, 6, 1)
    ]


def test_comparisons_are_bases_and_the_mere_word_is_not_listed() -> None:
    found = read("1至4月，立案5起，较去年同期减少3起，较上年减少2起，比2022年少。")
    assert [(m.use, m.listed) for m in found] == [("plain", True), ("base", False), ("base", False), ("base", True)]
    assert (found[1].first, found[1].last) == (dt.date(2023, 1, 1), dt.date(2023, 4, 30))


def test_the_title_and_bylines() -> None:
    text = "2023年全市治安平稳有序，群众安全感提升\n2024年1月5日 来源：某某网\n1月3日，破案5起，群众点赞。"
    cuts = [0, text.index("\n"), text.index("\n", 30), len(text)]
    kinds = ("title", "byline", "paragraph")
    blocks = [Block(kind, a, b) for kind, a, b in zip(kinds, cuts, cuts[1:], strict=False)]  # type: ignore[arg-type]
    found = read_dates(text, blocks, published=dt.date(2024, 1, 5))
    assert [(text[m.start : m.end], m.listed) for m in found] == [("2023年", False), ("1月3日", True)]


@pytest.mark.parametrize(
    ("text", "code", "candidates"),
    [
        ("118日，召开会议。", "lost-separator", ("1月18日", "11月8日")),
        ("2024年2月30日", "impossible-day", ("2024-02-29",)),
        ("2月18日（正月初八）", "lunar-mismatch", ("2024-02-17",)),
        ("2023年1月19日（星期五）", "weekday-mismatch", ("2024-01-19",)),
        ("2042年3月，破案", "shifted-year", ("2024",)),
        ("今（18）日，", "day-mismatch", ("2024-05-20",)),
        ("2003年春节假期，", "no-official-list", ()),
        ("春节假期7天，", "holiday-length", ()),
    ],
)
def test_what_does_not_fit_is_a_note_with_the_readings_left_open(
    text: str, code: str, candidates: tuple[str, ...]
) -> None:
    (mention,) = read(text)
    assert [(note.code, note.candidates) for note in mention.notes] == [(code, candidates)]


@pytest.mark.parametrize(
    "text",
    ["起获毒品5公斤", "破获案件3起", "日均接报310起", "三月三歌节", "百日行动", "“3·15”活动", "“11·3”专案", "第10版", "24小时值班",
     "1、3、5分钟快反", "拨打12345", "33岁", "十一名民警", "“双11”", "系统2.0版", "1.2万人", "飓风2018", "每斤5元", "0851-2222", "沿205国道",
     "行政拘留15日", "5日以上10日以下", "每周五夜查", "每年3月宣传", "二是一线巡逻", "两队一室", "3号线", "20级台阶", "第三个阶段"],
)  # fmt: skip
def test_traps(text: str) -> None:
    """Numerals that look like times give no date, and 3月起诉 is the month, not its beginning."""
    assert shown(text) == []


def test_qi_as_since_and_as_a_part_of_words() -> None:
    assert shown("3月起诉12人，2月起火3起，从4月起，") == [
        "3月 2024-03-01..2024-03-31", "2月 2024-02-01..2024-02-29", "从4月起 2024-04-01..2024-05-20",
    ]  # fmt: skip


def test_times_of_day_stand_beside_their_date() -> None:
    (mention,) = read("1月21日20时至22日凌晨2时，")
    assert (mention.start_time, mention.end_time) == (dt.time(20), dt.time(2))
    (until,) = read("截至4月30日24时，")
    assert (until.first, until.last, until.end_time) == (None, dt.date(2024, 4, 30), dt.time(23, 59, 59))
    (clock,) = read("18时至22时，")
    assert (clock.use, clock.placed, clock.start_time, clock.end_time) == ("service", False, dt.time(18), dt.time(22))


@pytest.mark.parametrize(
    "unit",
    ["1", "年月日", "一", "2023年", "1月1日至", "截至自从", "、1", "（1月", "以来", "自“行动”以来", "1 ", "初一至", "“行动”1月开展以来", "今年去年",
     "农历2年3月", "1月的第一周", "1月1日至2日甲期间", "一二", "年前第", "到", "2年1月"],
)  # fmt: skip
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        return spent(lambda: read_dates(text, [Block("paragraph", 0, length)], published=dt.date(2024, 5, 20)))

    seconds(1000)
    assert least_exponent(seconds, 4_000, 40_000, 1.25, noise=0.002) <= 1.25


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("5日表示，“利剑行动”开展以来，破案9起。决定自6月25日起部署开展“利剑行动”。", "2022-08-05",
         ["5日 2022-08-05..2022-08-05", "“利剑行动”开展以来 2022-06-25..2022-08-05", "自6月25日起 2022-06-25.."]),
        ("2月26日至3月1日夜间，", "2021-03-03", ["2月26日至3月1日夜间 2021-02-26..2021-03-01"]),
        ("8日报警，15日本报记者，", "2024-05-20", ["8日 2024-05-08..2024-05-08", "15日 2024-05-15..2024-05-15"]),
        ("2023年检查企业9家，2023年轻微事故5起", "2024-05-20",
         ["2023年 2023-01-01..2023-12-31", "2023年 2023-01-01..2023-12-31"]),
        ("比2019年春运同期上升", "2021-03-03", ["2019年春运同期 2019-01-21..2019-03-01"]),
        ("农历除夕至正月初三，", "2014-02-04", ["除夕至正月初三 2014-01-30..2014-02-02"]),
        ("元旦当日，国庆7天，", "2024-10-09",
         ["元旦当日 2024-01-01..2024-01-01", "国庆7天 2024-10-01..2024-10-07"]),
        ("截至7月中，接报9起。", "2022-07-26", ["截至7月中 ..2022-07-20"]),
        ("春节安保期间，迎接中秋节前夕，春节前后，临近清明，", "2024-11-01", []),
        ("8月11日晚，集结。当晚8时至次日凌晨2时，", "2023-08-13",
         ["8月11日晚 2023-08-11..2023-08-11", "当晚8时至次日凌晨2时 2023-08-11..2023-08-12"]),
        ("1977年以来最低。上半年立案9起。", "2018-07-26",
         ["1977年以来 1977-01-01..2018-07-26", "上半年 2018-01-01..2018-06-30"]),
        ("近五年来立案下降，近两年未发生，连续3年下降。", "2024-05-20", []),
        # January in an article of the last days of December is the one that is over, but for a feast or a plan
        ("云南省公安厅通报全省工作情况。1月至11月，全省共抓获逃犯25名。", "2023-12-29", ["1月至11月 2023-01-01..2023-11-30"]),
        ("云南省公安厅通报全省工作情况。元旦假期将至，共抓获逃犯25名。", "2023-12-29", []),
        # 年初 names no month
        ("县局于今年年初筹划立项，努力提供服务。19日，大厅正式启用。", "2023-11-20",
         ["今年年初 2023-01-01..2023-01-31", "19日 2023-11-19..2023-11-19"]),
    ],
)  # fmt: skip
def test_what_articles_do(text: str, published: str, expected: list[str]) -> None:
    assert shown(text, published) == expected


@pytest.mark.parametrize(
    ("said", "begin", "end"),
    [
        ("明天下午三点", dt.time(15), None),
        ("前天晚上九点半", dt.time(21, 30), None),
        ("昨晚八点", dt.time(20), None),
        ("5月1日下午3点20", dt.time(15, 20), None),
        ("下午两点到三点半", dt.time(14), dt.time(15, 30)),
        ("晚上8点到10点", dt.time(20), dt.time(22)),
        ("上午9点至下午5点", dt.time(9), dt.time(17)),
        ("晚上10点到次日凌晨2点", dt.time(22), dt.time(2)),
    ],
)
def test_the_part_of_the_day_says_which_half_a_clock_means(said: str, begin: dt.time, end: dt.time | None) -> None:
    (found,) = extract(said, published="2024-05-15").dates
    assert (found.start_time, found.end_time) == (begin, end)
