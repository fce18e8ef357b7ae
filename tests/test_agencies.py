"""Organs in all the shapes that articles write them in, and what looks like one and is none."""

from __future__ import annotations

import datetime as dt

import pytest
from agency_named import NAMED
from agency_shapes import NONE, RARER, SHAPES
from agency_units import UNITS

from policenews.facts.agencies import AgencyReading, read_agencies
from policenews.reading.document import Block


def read(
    text: str, *, title: str | None = None, source: str | None = None, year: int | None = 2024, hint: str | None = None,
    page: str = "",
) -> AgencyReading:
    blocks, start = [], 0
    for line in text.split("\n"):
        kind = "byline" if line.startswith("来源") else "heading" if line.startswith("■") else "paragraph"
        blocks.append(Block(kind, start, start + len(line)))  # type: ignore[arg-type]
        start += len(line) + 1
    published = dt.date(year, 6, 1) if year else None
    return read_agencies(text, blocks, title=title, source=source, published=published, hint=hint, page=page)


def organs(text: str) -> dict[str, str | None]:
    return {one.name: one.adcode for one in read(text).agencies}


ROWS = [*SHAPES, *RARER, *UNITS, *NAMED]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][:20] for row in ROWS])
def test_shapes(text: str, expected: str) -> None:
    wanted = dict(part.rsplit(" ", 1) for part in expected.split(", "))
    assert {name: code or "-" for name, code in organs(text).items()} == wanted


@pytest.mark.parametrize("text", NONE, ids=[line[:16] for line in NONE])
def test_what_is_no_organ(text: str) -> None:
    assert organs(text) == {}


COUNTIES_THAT_ARE_WORDS = [
    "公安县 421022",
    "平安区 630203",
    "资源县 450329",
    "会同县 431225",
    "大方县 520521",
    "振兴区 210603",
]


@pytest.mark.parametrize("line", COUNTIES_THAT_ARE_WORDS)
def test_counties_that_are_words_need_their_suffix(line: str) -> None:
    name, code = line.split()
    assert organs(f"{name}公安局通报") == {f"{name}公安局": code}
    assert organs(f"民警加强{name[:-1]}公安宣传") == {}


def test_ambiguous_names_are_settled_by_the_other_places() -> None:
    assert organs("鼓楼公安分局通报，南京市民反映") == {"南京市公安局鼓楼分局": "320106"}
    assert organs("鼓楼公安分局通报，福州市民反映") == {"福州市公安局鼓楼分局": "350102"}
    assert organs("长春市公安局朝阳区分局，朝阳警方提醒") == {"长春市公安局朝阳区分局": "220104"}


def test_ambiguous_names_stay_open_with_all_candidates() -> None:
    (one,) = read("鼓楼区公安局通报").agencies
    assert one.adcode is None
    assert [note.candidates for note in one.notes] == [("320106", "320302", "350102", "410204")]
    (one,) = read("朝阳警方通报").agencies
    assert one.adcode is None
    assert set(one.notes[0].candidates) == {"211300", "211321", "110105", "220104"}


def test_a_former_county_has_the_code_of_its_time_and_a_note() -> None:
    for year in (2010, 2024):
        (one,) = read("南郑县公安局通报", year=year).agencies
        assert (one.adcode, one.notes[0].code) == ("610721", "former-division")
    (one,) = read("汉中市公安局南郑分局通报", year=2024).agencies
    assert (one.adcode, one.notes) == ("610703", ())


def test_place_and_parents() -> None:
    (one,) = read("宜宾市公安局翠屏分局南岸派出所").agencies
    assert (one.level, one.kind, one.province, one.city, one.county) == (
        "station",
        "派出所",
        "四川省",
        "宜宾市",
        "翠屏区",
    )
    assert one.parent == "宜宾市公安局翠屏分局"


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("公安部", "ministry", "公安部"),
        ("湖南省公安厅", "province", "公安厅"),
        ("北京市公安局", "province", "公安局"),
        ("衡阳市公安局", "prefecture", "公安局"),
        ("耒阳市公安局", "county", "公安局"),
        ("自贡市公安局贡井分局", "county", "分局"),
        ("隆德县公安局城关派出所", "station", "派出所"),
        ("隆德县公安局交警大队", "unit", "交警大队"),
        ("衡阳市公安局机场分局", "unit", "机场分局"),
        ("隆德县公安局看守所", "unit", "看守所"),
        ("临沧边境管理支队", "unit", "边境管理支队"),
        ("高雄市政府警察局前镇分局", "county", "分局"),
    ],
)
def test_levels_and_kinds(text: str, level: str, kind: str) -> None:
    (one,) = read(text).agencies
    assert (one.level, one.kind) == (level, kind)


def test_an_organ_without_a_place_says_so() -> None:
    (one,) = read("市公安局检查12家").agencies
    assert (one.level, one.adcode, [note.code for note in one.notes]) == ("prefecture", None, ["unplaced-organ"])


@pytest.mark.parametrize("epitome", ["一个缩影", "一个小故事", "生动写照"])
def test_a_story_told_first_is_an_example_of_whose_article_it_is(epitome: str) -> None:
    reading = read(f"沙坪派出所民警化解纠纷。这是皋兰公安聚焦主责主业的{epitome}。皋兰县公安局检查12家。")
    assert reading.main is not None
    assert reading.agencies[reading.main].name == "皋兰县公安局"


def test_a_bureau_that_opens_is_the_one_spoken_of() -> None:
    reading = read("株洲市公安局渌口分局挂牌仪式昨日举行。株洲市公安局负责人宣读批复。")
    assert reading.main is not None
    assert reading.agencies[reading.main].name == "株洲市公安局渌口分局"


def test_the_owner_of_the_page_says_whose_a_county_bureau_is() -> None:
    text = "我县民警坚守岗位，县公安局查处9起"
    kept = read(text, page="上一篇：湘潭县动态 衡东县人民政府版权所有 网站地图")
    assert [one.name for one in kept.agencies] == ["衡东县公安局"]
    assert [one.name for one in read(text, page="主办单位：衡东县人民政府办公室").agencies] == ["衡东县公安局"]
    assert [one.name for one in read(text, page="友情链接：衡东县人民政府").agencies] == ["县公安局"]
