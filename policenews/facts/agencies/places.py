"""What a division says of its police: 宝塔区 has a branch of 延安市公安局, a province a 公安厅."""

from __future__ import annotations

from policenews.facts.agencies.left import LATELY
from policenews.models import Level
from policenews.words.divisions import MUNICIPALITIES, Division, short_names, table


def is_district(division: Division) -> bool:
    """Whether the police of a division are a branch of the city's: 宝塔区, but not 神农架林区."""
    return division.level == 3 and division.name.endswith("区") and division.name not in ("神农架林区", "六枝特区")


def is_city(name: str) -> bool:
    """Whether a name alone is that of a prefecture: 西双版纳."""
    return any(one.level == 2 for one in table().short(name)) and all(one.level == 2 for one in table().short(name))


def short(division: Division) -> str:
    """宝塔 of 宝塔区; a name of two characters stays."""
    return (short_names(division.name) or (division.name,))[0]


def head_of(division: Division) -> str:
    """公安厅 of a province, 公安局 of everything else."""
    return "公安厅" if division.level == 1 and division.code[:2] not in MUNICIPALITIES else "公安局"


def traffic_word(level: Level) -> str:
    """支队 of a city's traffic police, 大队 of a county's, 总队 of a province's."""
    return {"province": "总队", "prefecture": "支队"}.get(level, "大队")


def county(parent: Division | None, name: str, year: int | None) -> Division | None:
    """The county of that full or short name in the prefecture, municipality or province: 宝塔 in 延安市."""
    if parent is None or parent.level == 3:
        return None
    both = (*table().named(name, year), *table().short(name, year))
    if year is None and not any(parent.encloses(one) for one in both):  # 江北分局 of 重庆, which stood until 2024
        both = (*both, *table().named(name, LATELY), *table().named(name + "区", LATELY))
    found = {one.code: one for one in both if one.level == 3 and parent.encloses(one)}
    if len(found) > 1:  # a county that became a district: 南郑
        found = {code: one for code, one in found.items() if one.last is None}
    return next(iter(found.values())) if len(found) == 1 else None


def city_in(parent: Division | None, name: str) -> Division | None:
    """The prefecture of that name in the province: 高速交警总队 + 鄂州大队."""
    if parent is None or parent.level != 1:
        return None
    found = [one for one in table().short(name) if one.level == 2 and parent.encloses(one)]
    return found[0] if len(found) == 1 else None
