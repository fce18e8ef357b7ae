"""Whatever the text: no error, mentions in order, indexes that exist, time that grows with the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import least_exponent, spent

from policenews.facts.agencies import read_agencies

WORDS = (
    "公安局 公安 分局 派出所 支队 大队 警方 市局 该局 全局 全市公安机关 各派出所 交警 交警大队 公安部 反诈中心 衡阳市 隆德 鼓楼区 平安 城关 治安 、 和 等 的 在 "
    "， 。 \n 1 香港 警务处 台湾 警局 贵安新区 铁路 边境管理 移交 会同 经 批准"
)
PIECES = [*WORDS.split(), "\n"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from([None, 1995, 2024]))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_reading(text: str, year: int | None) -> None:
    import datetime as dt

    published = dt.date(year, 1, 1) if year else None
    reading = read_agencies(text, [], title=None, source=None, published=published)
    end = 0
    for one in reading.mentions:
        assert end <= one.start < one.end <= len(text)
        end = one.end
        assert one.index is None or 0 <= one.index < len(reading.agencies)
    names = [one.name for one in reading.agencies]
    assert all(names)
    assert reading.main is None or 0 <= reading.main < len(names)
    assert reading == read_agencies(text, [], title=None, source=None, published=published)


TEXTS: dict[str, Callable[[int], str]] = {
    "公安局": lambda size: "公安局" * (size // 3),
    "派出所": lambda size: "派出所" * (size // 3),
    "chains": lambda size: "衡阳市公安局石鼓分局青山派出所" * (size // 15),
    "lists": lambda size: "城关、" * (size // 3) + "派出所",
    "squads": lambda size: "治安、刑侦、" * (size // 6) + "支队",
    "unknown squads": lambda size: "某某大队" * (size // 4),
    "ambiguous": lambda size: "鼓楼区公安局朝阳区公安局" * (size // 12),
    "anaphors": lambda size: "该局我局全局" * (size // 6),
    "many stations": lambda size: "".join(
        f"{chr(0x4E00 + n % 7919)}{chr(0x4E00 + n % 104)}派出所，" for n in range(size // 6)
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_with_the_text(name: str) -> None:
    def seconds(size: int) -> float:
        text = TEXTS[name](size)
        return spent(lambda: read_agencies(text, [], title=None, source=None, published=None))

    assert least_exponent(seconds, 4_000, 64_000, 1.25) <= 1.25
