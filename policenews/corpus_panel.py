"""The table of organ, indicator and period: `隆德县公安局 | solve case 起 | 2024-05 | 34`, each cell with its sentences.

docs/panel.md says what is added and why. What cannot be placed in the table is listed in `left_out` with its reason.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from policenews.corpus_cells import Figures, Indicator, indicator, organ_columns, settle, source
from policenews.errors import MissingExtraError, PolicenewsError
from policenews.models import Agency

if TYPE_CHECKING:
    import pandas

    from policenews.corpus import Fact

MONTHS = {"month": 1, "quarter": 3, "year": 12}
AREAS = {"county": ("county",), "city": ("prefecture", "county"), "province": ("province", "prefecture", "county")}
"""For each division: the levels of organs whose figures stand for it, the division's own organ first."""

Row = dict[str, Any]
Column = tuple[str | None, Indicator]


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows of the table, and what was left out of it: both plain dicts."""

    rows: list[Row] = field(default_factory=list)
    left_out: list[Row] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def to_frame(self) -> pandas.DataFrame:
        """The rows as a pandas DataFrame; raises MissingExtraError where pandas is not installed."""
        try:
            import pandas as pd
        except ImportError as error:
            raise MissingExtraError("a frame needs pandas: run pip install 'policenews[pandas]'") from error
        return pd.DataFrame(self.rows)


def build(facts: Sequence[Fact], by: str | None, area: str | None, objects: bool) -> Panel:
    """The panel of facts that are given in the order of publication."""
    if by not in (None, *MONTHS):
        raise PolicenewsError(f"by={by!r}: give month, quarter or year, or leave it out for the periods as stated")
    if area not in (None, *AREAS):
        raise PolicenewsError(f"area={area!r}: give county, city or province, or leave it out for one row per organ")
    out = Panel()
    organs: dict[str, Agency] = {}
    cells = _stated(facts, objects, organs, out)
    if by is not None:
        cells = _grouped(cells, by, out)
    if area is None:
        for (name, what), figures in cells:
            out.rows.append({"agency": name, **organ_columns(organs.get(name or "")), **_row(what, figures, by)})
    else:
        out.rows.extend(_areas(cells, area, by, organs, out))
    out.rows.sort(key=_order)
    return out


def _stated(
    facts: Sequence[Fact], objects: bool, organs: dict[str, Agency], out: Panel
) -> list[tuple[Column, Figures]]:
    """One cell per organ, indicator and period as stated, each figure once."""
    members: dict[tuple[Column, dt.date | None, dt.date | None], list[Fact]] = {}
    again: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        claim, period = fact.claim, fact.claim.period
        if fact.restates is not None:
            again.setdefault(fact.restates, []).append(fact)
            continue
        if claim.agency is None:
            _leave(out, fact, "no organ")
        elif period is None or period.end is None or (period.start is None and claim.flow == "flow"):
            _leave(out, fact, "no period")
        else:
            organs.update((agency.name, agency) for agency in fact.article.agencies if agency.name == claim.agency)
            column: Column = (claim.agency, indicator(claim, objects))
            members.setdefault((column, period.start, period.end), []).append(fact)
    cells = []
    for (column, start, end), found in members.items():
        figures = Figures(start, end)
        settle(figures, found)
        figures.restated = [fact for one in found for fact in again.pop((one.article.id, one.claim.id), [])]
        cells.append((column, figures))
    for repeats in again.values():
        for fact in repeats:
            _leave(out, fact, "restates a claim that was left out")
    return cells


def _grouped(cells: Iterable[tuple[Column, Figures]], by: str, out: Panel) -> list[tuple[Column, Figures]]:
    """Stated periods inside each month, quarter or year: the longest first, and no day twice."""
    inside: dict[tuple[Column, dt.date], list[Figures]] = {}
    for column, figures in cells:
        first = _first_day(figures.end, by)
        level = column[1].flow in ("stock", "cumulative")  # its moment is the end
        if not level and figures.start is not None and figures.start < first:
            _leave_all(out, figures, f"its period is not inside one {by}")
        elif not level and not column[1].adds_up and not _fills(figures, by):
            _leave_all(out, figures, f"a mean, rate or change that does not cover the whole {by}")
        else:
            inside.setdefault((column, first), []).append(figures)
    grouped = []
    for (column, first), found in inside.items():
        total = Figures(first, _next(first, by) - dt.timedelta(1))
        if column[1].adds_up:
            _without_overlap(total, found)
        else:
            found.sort(key=lambda figures: figures.end or dt.date.min)
            total.merge(found[-1])
            for earlier in found[:-1]:
                total.beside(earlier)
        grouped.append((column, total))
    return grouped


def _without_overlap(total: Figures, found: list[Figures]) -> None:
    taken: list[Figures] = []
    for figures in sorted(found, key=lambda one: (-_days(one), one.start or dt.date.min)):
        if any(_overlap(figures, other) for other in taken):
            total.beside(figures)
        else:
            taken.append(figures)
            total.merge(figures)


def _areas(
    cells: Iterable[tuple[Column, Figures]], area: str, by: str | None, organs: dict[str, Agency], out: Panel
) -> Iterator[Row]:
    """One row per division: the figure of its own organ, else the sum of one lower level, never of two levels."""
    inside: dict[tuple[tuple[str | None, ...], Indicator, dt.date | None, dt.date | None], dict[str, list[tuple[str, Figures]]]] = {}
    for (name, what), figures in cells:
        organ = organs.get(name or "")
        division = _division(organ, area)
        if organ is None or division is None:
            _leave_all(out, figures, f"the {area} of its organ is not known")
            continue
        levels = inside.setdefault((division, what, figures.start, figures.end), {})
        levels.setdefault(organ.level, []).append((organ.name, figures))
    for (division, what, start, end), levels in inside.items():
        level = next((level for level in (*AREAS[area], "station", "unit") if level in levels), None)
        own = level == AREAS[area][0] and (what.adds_up or len(levels[level]) == 1)
        if level is None or not own and (not what.adds_up or level == "unit"):
            for found in levels.values():
                for _, figures in found:
                    _leave_all(out, figures, f"it cannot be added to a figure of the {area}")
            continue
        total = Figures(start, end)
        for other, found in levels.items():
            for _, figures in found:
                if other == level:
                    total.merge(figures)
                else:
                    total.beside(figures)
        names = dict(zip(("province", "city", "county"), (*division, None, None), strict=False))
        organs_used = [name for name, _ in levels[level]]
        yield {"area": division[-1], **names, "level": level, "agencies": organs_used, **_row(what, total, by)}


def _division(organ: Agency | None, area: str) -> tuple[str | None, ...] | None:
    """Province, city and county down to the wanted one; a municipality (北京市) is its own city."""
    if organ is None or organ.province is None:
        return None
    city = organ.city or (organ.province if organ.province.endswith("市") else None)
    names = {"province": (organ.province,), "city": (organ.province, city), "county": (organ.province, city, organ.county)}
    return names[area] if names[area][-1] is not None else None


def _row(what: Indicator, figures: Figures, by: str | None) -> Row:
    row = {**what._asdict(), "period_start": figures.start, "period_end": figures.end}
    if by is not None:
        row["complete"] = _covered(figures)
    return {**row, **figures.value()}


def _covered(figures: Figures) -> bool:
    """Whether the figures of every organ cover every day of the period; a stock covers none."""
    days: dict[str | None, int] = {}
    for name, start, end in {(f.claim.agency, p.start, p.end) for f in figures.added if (p := f.claim.period)}:
        days[name] = days.get(name, 0) + ((end - start).days + 1 if start and end else 0)
    return bool(days) and min(days.values()) >= _days(figures)


def _fills(figures: Figures, by: str) -> bool:
    first = _first_day(figures.end, by)
    return (figures.start, figures.end) == (first, _next(first, by) - dt.timedelta(1))


def _first_day(day: dt.date | None, by: str) -> dt.date:
    assert day is not None
    size = MONTHS[by]
    return dt.date(day.year, (day.month - 1) // size * size + 1, 1)


def _next(first: dt.date, by: str) -> dt.date:
    month = first.month - 1 + MONTHS[by]
    return dt.date(first.year + month // 12, month % 12 + 1, 1)


def _days(figures: Figures) -> int:
    return (figures.end - figures.start).days + 1 if figures.start and figures.end else 0


def _overlap(one: Figures, other: Figures) -> bool:
    assert one.start and one.end and other.start and other.end
    return one.start <= other.end and other.start <= one.end


def _leave(out: Panel, fact: Fact, reason: str) -> None:
    out.left_out.append({"reason": reason, **source(fact)})


def _leave_all(out: Panel, figures: Figures, reason: str) -> None:
    for fact in (*figures.added, *figures.parts, *figures.rivals, *figures.restated):
        _leave(out, fact, reason)


def _order(row: Row) -> tuple[str, ...]:
    names = ("agency", "area", "activity", "subject", "object", "unit", "kind", "period_start", "period_end")
    return tuple(str(row.get(name) or "") for name in names)
