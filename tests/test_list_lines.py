"""Lines below a line that ends in 其中： are its parts, until a line of another kind."""

from __future__ import annotations

from policenews import extract
from policenews.models import Claim

HEAD = "11月1日至7日，大队现场查处交通违法482起，环比上升13.4%。其中：\n"


def _by_value(text: str) -> dict[float, Claim]:
    return {float(claim.quantity.value): claim for claim in extract(text, published="2024-11-08").claims}


def test_lines_are_parts_done_by_the_same_verb_on_the_same_days() -> None:
    claims = _by_value(HEAD + "酒驾醉驾 31起（醉驾6起）\n超员 42起\n暂扣车辆18辆，拘留4人。")
    whole = claims[482]
    for value in (31, 42):
        part = claims[value]
        assert part.part_of == whole.id
        assert part.action is not None and part.action.text == "现场查处"
        assert part.period is not None and part.period == whole.period
    assert claims[6].part_of == claims[31].id
    assert claims[18].part_of is None


def test_a_line_with_a_deed_of_its_own_ends_the_list() -> None:
    claims = _by_value(HEAD + "酒驾 31起\n教育劝导 60起\n化解纠纷12起")
    assert claims[31].part_of == claims[482].id
    assert claims[12].part_of is None


def test_no_parts_without_the_colon() -> None:
    claims = _by_value(HEAD.replace("其中：", "") + "酒驾 31起\n超员 42起")
    assert claims[31].part_of is None and claims[42].part_of is None


def test_what_is_more_than_the_whole_is_none_of_its_parts() -> None:
    claims = _by_value(HEAD + "酒驾 531起\n超员 42起")
    assert claims[531].part_of is None and claims[42].part_of is None
