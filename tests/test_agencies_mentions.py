"""Mentions: in what part an organ appears, what 该局 points at, who speaks."""

from __future__ import annotations

import pytest
from test_agencies import read

from policenews.facts.agencies import AgencyReading


def mentions(text: str) -> list[tuple[str, str, str | None]]:
    reading: AgencyReading = read(text)
    return [
        (text[one.start : one.end], one.use, reading.agencies[one.index].name if one.index is not None else None)
        for one in reading.mentions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("隆德县公安局通报，该局检查", ("该局", "anaphor", "隆德县公安局")),
        ("隆德县公安局交警大队通报，该大队检查", ("该大队", "anaphor", "隆德县公安局交警大队")),
        ("自贡市公安局贡井分局通报。分局检查", ("分局", "anaphor", "自贡市公安局贡井分局")),
        ("隆德县公安局城关派出所检查。该所宣传", ("该所", "anaphor", "隆德县公安局城关派出所")),
        ("隆德县公安局通报，全局检查", ("全局", "anaphor", "隆德县公安局")),
        ("衡阳市公安局通报，全市公安机关检查", ("全市公安机关", "collective", "衡阳市公安局")),
        ("衡阳市公安局通报，全国公安机关检查", ("全国公安机关", "collective", None)),
        ("隆德县公安局通报，各派出所检查", ("派出所", "collective", None)),
        ("耒阳市公安局交警大队检查，交警部门提醒", ("交警部门", "collective", "耒阳市公安局交警大队")),
        ("隆德县公安局将案件移交固原市公安局", ("固原市公安局", "receiver", "固原市公安局")),
        ("隆德县公安局经固原市公安局批准", ("固原市公安局", "receiver", "固原市公安局")),
        ("在固原市公安局的领导下，隆德县公安局检查", ("固原市公安局", "receiver", "固原市公安局")),
        ("隆德县公安局按照省委和宁夏公安厅工作部署检查", ("宁夏公安厅", "receiver", "宁夏回族自治区公安厅")),
        ("隆德县公安局按照宁夏公安厅李厅长和固原市公安局部署检查", ("固原市公安局", "receiver", "固原市公安局")),
        ("在内蒙古、甘肃、陕西警方的大力支持下，隆德县公安局检查", ("内蒙古", "partner", "内蒙古自治区公安厅")),
        ("贯彻落实宁夏公安厅部署，隆德县公安局检查", ("宁夏公安厅", "receiver", "宁夏回族自治区公安厅")),
        ("接到泾源县公安局协查请求后，隆德县公安局检查", ("泾源县公安局", "partner", "泾源县公安局")),
        ("隆德县公安局会同交警大队检查", ("交警大队", "partner", "隆德县公安局交警大队")),
        ("隆德县公安局联合泾源县公安局、彭阳县公安局检查", ("彭阳县公安局", "partner", "彭阳县公安局")),
    ],
)
def test_uses(text: str, expected: tuple[str, str, str | None]) -> None:
    assert mentions(text)[0 if text.startswith(("在", "贯彻", "接到")) else -1] == expected


def test_the_organ_that_speaks_is_meant_by_our_own() -> None:
    text = "衡阳市公安局检查。耒阳市公安局宣传。“我局共检查12家。”"
    assert mentions(text)[-1] == ("我局", "anaphor", "衡阳市公安局")


def test_the_bureau_in_scope_owns_what_is_named_without_one() -> None:
    text = "衡阳市公安局贡献力量。耒阳市公安局检查，城关派出所宣传。衡东县公安局检查，交警大队查处。"
    names = [name for _, _, name in mentions(text)]
    assert names == ["衡阳市公安局", "耒阳市公安局", "耒阳市公安局城关派出所", "衡东县公安局", "衡东县公安局交警大队"]


def test_a_detachment_belongs_to_the_city() -> None:
    text = "耒阳市公安局检查，治安支队指导"
    assert mentions(text)[-1][2] == "衡阳市公安局治安支队"


def test_stations_in_general_are_not_the_last_one() -> None:
    text = "隆德县公安局城关派出所检查。\n工作由派出所负责。\n隆德县公安局通报"
    assert [what for what, _, _ in mentions(text)] == ["隆德县公安局城关派出所", "隆德县公安局"] or read(text).main == 0


def test_mentions_are_sorted_and_do_not_overlap() -> None:
    text = "衡阳市公安局治安、刑侦等支队会同耒阳、常宁两市公安局，该局、市局、全市公安机关、各派出所"
    found = read(text).mentions
    assert all(one.end <= two.start for one, two in zip(found, found[1:], strict=False))
    assert all(one.start < one.end for one in found)


@pytest.mark.parametrize(
    ("title", "text", "main"),
    [
        ("隆德公安：守护平安", "隆德县公安局城关派出所检查12家", "隆德县公安局城关派出所"),
        ("隆德公安：守护平安", "隆德县公安局检查12家，城关派出所宣传", "隆德县公安局"),
        ("隆德公安：守护平安", "城关派出所检查12家，联财派出所宣传", "隆德县公安局"),
        ("隆德县公安局总结", "在固原市公安局的领导下，县局检查12家", "隆德县公安局"),
        (None, "固原市公安局通报，隆德县公安局检查12家", "固原市公安局"),
        (None, "检查12家\n来源：隆德县公安局", "隆德县公安局"),
        (None, "越南警方通报", None),
    ],
)
def test_who_speaks(title: str | None, text: str, main: str | None) -> None:
    reading = read(text, title=title)
    assert (reading.agencies[reading.main].name if reading.main is not None else None) == main


def test_a_hint_wins() -> None:
    reading = read("固原市公安局通报，城关派出所检查12家", hint="隆德县公安局")
    assert reading.main is not None
    assert reading.agencies[reading.main].name == "隆德县公安局"
    assert all(one.end <= len("固原市公安局通报，城关派出所检查12家") for one in reading.mentions)


def test_title_and_source_outside_the_text_are_read() -> None:
    reading = read("检查场所12家", title="隆德警方发布", source="固原市公安局")
    assert [one.name for one in reading.agencies] == ["隆德县公安局", "固原市公安局"]
    assert reading.mentions == []


def test_a_county_bureau_without_a_place_is_that_of_the_only_county_named() -> None:
    assert read("县公安局检查12家。根据隆德“夜市”特点，加强巡逻。").main is not None
    assert read("县公安局检查12家。根据隆德“夜市”特点，加强巡逻。").agencies[0].name == "隆德县公安局"
    (one,) = read("县公安局检查12家。在隆德广场、平昌路加强巡逻。").agencies
    assert (one.name, one.adcode, one.level, [note.code for note in one.notes]) == ("县公安局", None, "county", ["unplaced-organ"])


def test_what_only_points_at_an_organ_lists_none() -> None:
    names = [one.name for one in read("隆德县公安局城关派出所检查，接警量占全局一半。").agencies]
    assert names == ["隆德县公安局城关派出所"]


def test_examples_do_not_speak() -> None:
    assert read("全省出动警力5731人次，其中，隆德县公安局抓获12人。").main is None


def test_no_text_no_organ() -> None:
    assert read("") == AgencyReading()


def test_a_hint_of_no_known_shape_is_taken_as_written() -> None:
    reading = read("隆德县公安局检查12家", hint="隆德警队")
    assert reading.main is not None
    assert reading.agencies[reading.main].name == "隆德警队"


def test_who_gives_orders_is_not_who_speaks() -> None:
    reading = read("公安部部署夏季行动以来，隆德县公安局检查12家")
    assert reading.main is not None
    assert reading.agencies[reading.main].name == "隆德县公安局"


def test_a_page_of_several_organs_has_none_of_its_own() -> None:
    reading = read("■ 隆德\n隆德县公安局检查12家\n■ 泾源\n泾源县公安局检查12家")
    assert reading.main is None


@pytest.mark.parametrize("stations", ["全县农村派出所", "全县各城区派出所", "全县所有农村派出所"])
def test_all_stations_of_a_kind_are_none(stations: str) -> None:
    names = [one.name for one in read(f"隆德县公安局部署警务改革。{stations}走访群众230户").agencies]
    assert names == ["隆德县公安局"]


STATION = "隆德县公安局城关派出所通报。"


@pytest.mark.parametrize("text", ["城关所坚持全警动员", "案件由城关所侦办", "城关所长期巡逻", "城关所在辖区巡逻", "城关所示范带动"])
def test_a_station_is_named_again_by_its_short_name(text: str) -> None:
    assert mentions(STATION + text)[-1] == ("城关所", "named", "隆德县公安局城关派出所")


@pytest.mark.parametrize("text", ["城关所有街道", "城关所在地的村", "城关所长王某", "城关所辖街道", "城关所发生的案件", "为城关所接受", "联财所坚持"])
def test_a_word_of_grammar_behind_its_name_is_no_station(text: str) -> None:
    assert len(mentions(STATION + text)) == 1
