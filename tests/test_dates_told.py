"""Days that lean on what an article told before: bare days, `当日`, lengths, ends of a stretch, hours past midnight."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews.facts.dates import read_dates
from policenews.facts.dates.moving import easter, eastern_easter, moving_day
from policenews.reading.document import Block

LEAD = "民警在辖区走访群众，宣传防范知识，受到群众好评。"


def shown(text: str, published: str | None) -> list[str]:
    """The listed mentions of an article whose paragraphs are lines."""
    whole = f"{LEAD}\n{text}"
    blocks, start = [], 0
    for line in whole.split("\n"):
        blocks.append(Block("paragraph", start, start + len(line)))
        start += len(line) + 1
    day = dt.date.fromisoformat(published) if published else None
    found = read_dates(whole, blocks, published=day)
    return [f"{whole[m.start : m.end]} {m.first or ''}..{m.last or ''}" for m in found if m.listed]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # 行动以来 is the one action that was dated; of two, or of the day of a meeting, nothing
        ("自5月6日“清溪”行动启动以来，破案9起。\n民警夜查。行动以来，抓获9人。", "2024-07-20",
         ["自5月6日 2024-05-06..2024-07-20", "行动以来 2024-05-06..2024-07-20"]),
        ("7月3日，县局举行“清溪”专项行动集中发还活动。5月6日起，县局组织开展“清溪”专项行动。行动以来，抓获9人。", "2024-07-20",
         ["7月3日 2024-07-03..2024-07-03", "5月6日起 2024-05-06..2024-07-20", "行动以来 2024-05-06..2024-07-20"]),
        ("5月6日起，县局开展“清溪”行动。“秋实”行动同步推进。行动以来，抓获9人。", "2024-07-20", ["5月6日起 2024-05-06..2024-07-20"]),
        ("5月6日起，县局开展“清溪”行动。6月2日，县局启动禁毒会战行动。专项行动开展以来，抓获9人。", "2024-07-20",
         ["5月6日起 2024-05-06..2024-07-20", "6月2日 2024-06-02..2024-06-02"]),
        ("5月6日起，县局开展“清溪”行动。活动开展以来，发放传单9份。行动中，抓获9人。", "2024-07-20", ["5月6日起 2024-05-06..2024-07-20"]),
        ("7月8日，县局通报“清溪”行动开展情况。行动以来，破案9起。", "2024-07-20", ["7月8日 2024-07-08..2024-07-08"]),
        # 一、 is the mark of a list where 二、 follows; else a first quarter beside another
        ("一、三季度特点\n破案9起。\n二、措施", "2024-11-20", ["三季度 2024-07-01..2024-09-30"]),
        ("一、部署\n二、四季度特点\n破案9起。", "2024-02-20", ["四季度 2023-10-01..2023-12-31"]),
        ("一、二季度特点\n破案9起。", "2024-11-20", ["一、二季度 2024-01-01..2024-06-30"]),
        # a bare day goes on from the days of an earlier paragraph
        ("6月3日至5日，全县统一清查。\n仅4日当晚，查处酒驾9起。", "2024-07-20",
         ["6月3日至5日 2024-06-03..2024-06-05", "4日当晚 2024-06-04..2024-06-04"]),
        ("6月3日，民警接到报警。\n8日，嫌疑人落网。", "2024-07-20", ["6月3日 2024-06-03..2024-06-03", "8日 2024-06-08..2024-06-08"]),
        ("去年11月28日，民警接到报警。\n2日，嫌疑人落网。", "2024-07-20", ["去年11月28日 2023-11-28..2023-11-28", "2日 2023-12-02..2023-12-02"]),
        # but what is new is of the days before the article
        ("6月3日，民警接到报警。\n记者8日获悉，案件告破。", "2024-07-10", ["6月3日 2024-06-03..2024-06-03", "8日 2024-07-08..2024-07-08"]),
        ("6月3日，民警接到报警。\n19日，县局召开会议。", "2024-07-20", ["6月3日 2024-06-03..2024-06-03", "19日 2024-07-19..2024-07-19"]),
        ("今年1月至6月，破案9起。\n8日，县局召开会议。", "2024-07-20", ["今年1月至6月 2024-01-01..2024-06-30", "8日 2024-07-08..2024-07-08"]),
        # no such day in the month before: the one before that
        ("30日，县局召开会议。", "2023-03-09", ["30日 2023-01-30..2023-01-30"]),
        # the dateline says when 20日 is, wherever the article was printed again
        ("某社某地6月20日电 记者20日从县局获悉，破案9起。", "2024-07-31", ["20日 2024-06-20..2024-06-20"]),
        # 当日 is a day, whatever year was named in between
        ("县局8日表示，2023年破案9起。当日，召开会议。", "2024-07-20",
         ["8日 2024-07-08..2024-07-08", "2023年 2023-01-01..2023-12-31", "当日 2024-07-08..2024-07-08"]),
        # a year told holds for what is told of the same day
        ("1998年4月6日，民警接到报警。当天的笔记写着：4月6日，星期一，雨。", "2024-07-20",
         ["1998年4月6日 1998-04-06..1998-04-06", "当天 1998-04-06..1998-04-06", "4月6日，星期一 1998-04-06..1998-04-06"]),
        ("1998年4月6日，民警接到报警，想到半年前的失踪案。", "2024-07-20", ["1998年4月6日 1998-04-06..1998-04-06"]),
        ("行动于6月3日展开，至6月19日结束，共破案9起。", "2024-07-20", ["6月3日 2024-06-03..2024-06-03", "至6月19日 2024-06-03..2024-06-19"]),
        ("今年截至5月底，破案9起。", "2024-07-20", ["今年截至5月底 2024-01-01..2024-05-31"]),
        ("6月3日晚2时许，民警巡逻。6月3日晚9时许，民警巡逻。", "2024-07-20",
         ["6月3日晚2时许 2024-06-04..2024-06-04", "6月3日晚9时许 2024-06-03..2024-06-03"]),
        ("他三年前的5月潜逃，两年零三个月前改名。", "2024-07-20",
         ["三年前的5月 2021-05-01..2021-05-31", "两年零三个月前 2022-04-01..2022-04-30"]),
        ("县局将开展“清风”三号行动，仅5日就破案9起。“清风2号”破案9起，决心一日不改。", "2024-07-20", []),
        ("周六、周日事故高发。7月1日至19日计5日开展检查，破案数为1999年有记录以来最高，全年破案9起。", "2024-12-20",
         ["7月1日至19日 2024-07-01..2024-07-19", "1999年有记录以来 1999-01-01..2024-12-20", "全年 2024-01-01..2024-12-20"]),
        ("2023年至2025年实施三年规划。2020年至2022年，破案多。三年来，破案9起。", "2024-07-20",
         ["2023年至2025年 2023-01-01..2024-07-20", "2020年至2022年 2020-01-01..2022-12-31", "三年来 2020-01-01..2022-12-31"]),
        ("2022年起，县局推进行动，发案下降，全年破案9起；2023年，破案8起。", None,
         ["2022年起 2022-01-01..", "全年 2022-01-01..2022-12-31", "2023年 2023-01-01..2023-12-31"]),
        ("7月8日，县局通报开展“清风”行动情况。“清风”行动开展以来，破案9起。", "2024-07-20", ["7月8日 2024-07-08..2024-07-08"]),
    ],
)  # fmt: skip
def test_what_was_told_before(text: str, published: str, expected: list[str]) -> None:
    assert shown(text, published) == expected


def test_hours_of_the_evening_run_past_midnight() -> None:
    text = f"{LEAD}6月3日晚3时，6月3日晚10时，6月3日晚12时。"
    found = read_dates(text, [Block("paragraph", 0, len(text))], published=dt.date(2024, 7, 20))
    assert [(m.first, m.start_time) for m in found] == [
        (dt.date(2024, 6, 4), dt.time(3)),
        (dt.date(2024, 6, 3), dt.time(22)),
        (dt.date(2024, 6, 3), dt.time(23, 59, 59)),
    ]


def test_feasts_of_other_calendars() -> None:
    """As almanacs have them."""
    assert [easter(year) for year in (2000, 2019, 2023)] == [
        dt.date(2000, 4, 23),
        dt.date(2019, 4, 21),
        dt.date(2023, 4, 9),
    ]
    assert [eastern_easter(year) for year in (2016, 2023)] == [dt.date(2016, 5, 1), dt.date(2023, 4, 16)]
    assert moving_day("开斋节", 2023) == dt.date(2023, 4, 22)
    assert moving_day("古尔邦节", 2024) == dt.date(2024, 6, 17)
    assert moving_day("耶稣升天节", 2024) == dt.date(2024, 5, 9)
