"""The organs of the annotated articles: names, codes and levels."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import yaml

from policenews.facts.agencies import read_agencies
from policenews.reading.read import read

GOLD = Path(__file__).parent / "gold"


def test_names_codes_and_levels() -> None:
    right = wanted = given = codes = levels = 0
    for path in sorted(GOLD.glob("*.yaml")):
        gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        source = next(path.with_suffix(end) for end in (".txt", ".html", ".md") if path.with_suffix(end).exists())
        document = read(source.read_bytes())
        published = (gold.get("given") or {}).get("published") or document.published
        assert published is None or isinstance(published, dt.date)
        reading = read_agencies(
            str(document.text), document.blocks, title=document.title, source=document.source, published=published
        )
        theirs = {one["name"]: one for one in gold.get("agencies") or []}
        ours = {one.name: one for one in reading.agencies}
        both = theirs.keys() & ours.keys()
        right, wanted, given = right + len(both), wanted + len(theirs), given + len(ours)
        codes += sum(theirs[name].get("adcode") == ours[name].adcode for name in both)
        levels += sum(theirs[name]["level"] == ours[name].level for name in both)
    assert 2 * right / (wanted + given) >= 0.94
    assert codes / right >= 0.98
    assert levels / right >= 0.98
