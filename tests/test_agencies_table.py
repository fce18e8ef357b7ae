"""The whole table: every county's police resolve to its code, or to a note with all candidates."""

from __future__ import annotations

import pytest

from policenews.facts.agencies import read_agencies
from policenews.words.divisions import table

COUNTIES = [one for one in table().current() if one.level == 3]


@pytest.mark.parametrize(
    ("shape", "end"),
    [("{}公安局", ""), ("{}公安局交警大队", "交警大队"), ("{}公安局城关派出所", "城关派出所"), ("{}警方", "")],
)
def test_every_county(shape: str, end: str) -> None:
    wrong = []
    for county in COUNTIES:
        text = shape.format(county.name) + "查处违法行为12起。"
        found = read_agencies(text, [], title=None, source=None, published=None).agencies
        same = {one.code for one in table().named(county.name)}
        if len(found) != 1 or not found[0].name.endswith(end):
            wrong.append(text)
        elif len(same) == 1:
            if found[0].adcode != county.code:
                wrong.append(text)
        elif found[0].adcode is not None or {*found[0].notes[0].candidates} != same:
            wrong.append(text)
    assert len(COUNTIES) == 2845
    assert wrong == []
