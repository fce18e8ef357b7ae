"""Articles annotated by hand against what extraction finds; the floors are those of .ci/floors.json.

`python tests/gold/score.py --show tests/gold` prints every miss.
"""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

GOLD = Path(__file__).parent / "gold"
ROOT = Path(__file__).parent.parent
FLOORS = json.loads((ROOT / ".ci" / "floors.json").read_text(encoding="utf-8"))


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", GOLD / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCORE = scorer()
ARTICLES = {name: (raw, gold) for name, raw, gold in SCORE.load(GOLD)}


@pytest.mark.parametrize("name", ARTICLES)
def test_annotations_are_well_formed(name: str) -> None:
    raw, gold = ARTICLES[name]
    assert gold["id"] == name
    assert SCORE.check(name, raw, gold) == []


@pytest.mark.parametrize("part", ["dev", "own", "late", "round", "trial"])
def test_figures_stay_above_their_floors(part: str) -> None:
    tally = SCORE.new_tally()
    for name, (raw, gold) in ARTICLES.items():
        if (name.split("-")[0] if name.startswith(("own-", "late-", "round-", "trial-")) else "dev") == part:
            predicted = SCORE.predict_with_policenews(raw, gold.get("given") or {})
            SCORE.score_article(name, raw, gold, predicted, tally, lambda line: None)
    figures = SCORE.figures(tally)
    below = {key: (figures[key], floor) for key, floor in FLOORS[part].items() if (figures[key] or 0) < floor}
    assert not below, f"figure and floor: {below}; python tests/gold/score.py --show tests/gold names the misses"


@pytest.mark.parametrize("name", [name for name in ARTICLES if name.startswith("own-")])
def test_our_own_articles_are_the_examples(name: str) -> None:
    number = name.removeprefix("own-")
    (example,) = (ROOT / "examples" / "articles").glob(f"{number}-*")
    assert (GOLD / f"{name}{example.suffix}").read_bytes() == example.read_bytes()
