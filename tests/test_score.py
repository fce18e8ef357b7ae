"""`policenews score FOLDER`: the same figures as tests/gold/score.py, and clear words for what is not well formed."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner, Result

from policenews.annotations import load, place_of, places_of, problems
from policenews.cli import app
from policenews.errors import PolicenewsError
from policenews.score import paired, score
from policenews.score_slots import likeness

GOLD = Path(__file__).parent / "gold"
TEXT = "2024年5月，隆德县公安局检查企业12家，发现隐患3处。第41届宣传日。"
YAML = """id: a
given: {published: 2024-06-01}
article: {title: any, published: 2024-06-01, source: null, people: {}}
agencies: [{name: 隆德县公安局, adcode: "640423"}]
dates: [{at: «2024年5月»，隆德, start: 2024-05-01, end: 2024-05-31}]
claims:
  - {id: c1, at: 检查企业«12»家, value: 12, unit: 家, action: 检查, object: 企业, activity: inspect, subject: premises,
     period: {start: 2024-05-01, end: 2024-05-31}, agency: 隆德县公安局}
  - {id: c2, at: 发现隐患«3»处, value: 3, unit: 处, action: 发现, object: 隐患, activity: find, subject: hazard,
     period: {start: 2024-05-01, end: 2024-05-31}, agency: 隆德县公安局}
reject: [第«41»届]
"""


def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_score", GOLD / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(YAML, encoding="utf-8")
    return tmp_path


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["score", *map(str, args)])


def test_figures_and_misses_are_those_of_the_reference() -> None:
    other = reference()
    tally, theirs, ours = other.new_tally(), [], []
    for name, raw, gold in other.load(GOLD):
        predicted = other.predict_with_policenews(raw, gold.get("given") or {})
        other.score_article(name, raw, gold, predicted, tally, theirs.append)
    total = score(load(GOLD), show=ours.append)
    assert total.figures() == other.figures(tally)
    assert sorted(ours) == sorted(theirs)


def test_figures_are_those_of_the_reference_where_much_is_wrong(tmp_path: Path) -> None:
    """Annotations that fit another article's text badly: misses, false claims, decoys and wrong slots of every kind."""
    for path in [*GOLD.glob("own-0*.yaml"), *GOLD.glob("crime-0*.yaml")]:
        text = path.read_text(encoding="utf-8")
        for old, new in (
            ("activity: ", "activity: o"), ("unit: 起", "unit: 件"), ("action: 检查", "action: 抓获"), ("value: 1", "value: 2"),
            ("object: ", "object: 甲"), ("end: 20", "end: 19"), ("adcode: ", "adcode: 1"), ("optional:", "others:"),
        ):  # fmt: skip
            text = text.replace(old, new, 3)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
        source = next(p for p in GOLD.glob(f"{path.stem}.*") if p.suffix != ".yaml")
        (tmp_path / source.name).write_bytes(source.read_bytes())
    other = reference()
    tally, theirs, ours = other.new_tally(), [], []
    for name, raw, gold in other.load(tmp_path):
        predicted = other.predict_with_policenews(raw, gold.get("given") or {})
        other.score_article(name, raw, gold, predicted, tally, theirs.append)
    assert score(load(tmp_path), show=ours.append).figures() == other.figures(tally)
    assert len(ours) > 20 and sorted(ours) == sorted(theirs)


def test_problems_are_those_of_the_reference() -> None:
    other = reference()
    for one in load(GOLD):
        assert problems(one) == other.check(one.name, one.raw, one.gold) == []


def test_the_command_prints_the_figures(folder: Path) -> None:
    result = run(folder, "--show", "--json", folder / "figures.json")
    assert result.exit_code == 0, result.output
    assert "1 article, 2 claims, 0 problems" in result.stderr
    figures = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    assert (figures["claims"], figures["precision"], figures["recall"], figures["whole"]) == (2, 1, 1, 1)
    assert (figures["dates"], figures["agencies_f1"], figures["article"]) == (1, 1, {"published": 1, "source": 1})
    lines = dict(line.split()[:2] for line in result.stdout.splitlines())
    assert lines["whole"] == "1" and lines["decoys"] == "0" and lines["slots.unit"] == "1"


def test_misses_are_shown(folder: Path) -> None:
    text = YAML.replace("value: 12", "value: 13").replace("第«41»届", "隆德县").replace("subject: hazard", "subject: case")
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    shown = run(folder, "--show").stdout
    assert "a c1 WRONG 检查企业«12»家  value: want 13, got 12" in shown
    assert "subject: want 'case', got 'hazard'" in shown


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("检查企业«12»家", "检查企业«99»家", "occurs 0 times"),
        ("检查企业«12»家", "检查企业12家", "mark one numeral"),
        ("activity: inspect", "activity: inspekt", "activity is inspekt, not one of arrest"),
        ("subject: premises,", "", "subject is None"),
        ("value: 12, ", "", "value is missing"),
        ("unit: 家", "units: 家", "units is no slot"),
        ("unit: 家", "part_of: c9", "part_of names c9"),
        ("unit: 家", "kind: change", "measure"),
        ("发现隐患«3»处", "检查企业«12»家，", "the same numeral"),
        ("隆德县公安局}", "西吉县公安局}", "does not stand under agencies"),
        ("period: {start: 2024-05-01, end: 2024-05-31}, agency", "period: {from: 2024-05-01}, agency", "start and end, or any"),
        ("start: 2024-05-01, end: 2024-05-31}]", "start: May, end: null}]", "start and end are dates"),
        ("第«41»届", "第«42»届", "a reject"),
    ],
)  # fmt: skip
def test_a_mistake_in_an_annotation_is_named(folder: Path, old: str, new: str, words: str) -> None:
    assert old in YAML
    (folder / "a.yaml").write_text(YAML.replace(old, new, 1), encoding="utf-8")
    result = run(folder, "--check")
    assert result.exit_code == 1 and words in result.stderr and "a" in result.stderr


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("a.yaml", "a: [1", "no YAML"), ("a.yaml", "- 1", "no mapping"), ("b.yaml", "id: b", "no input beside it")],
)
def test_a_broken_file_is_named(folder: Path, name: str, content: str, words: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    result = run(folder)
    assert result.exit_code == 2 and name in result.stderr and words in result.stderr


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PolicenewsError, match="annotate.md"):
        list(load(tmp_path))


def test_an_input_in_another_encoding(folder: Path) -> None:
    (folder / "a.txt").write_bytes(TEXT.encode("gb18030"))
    assert score(load(folder)).figures()["whole"] == 1


def test_own_words_are_scored(folder: Path) -> None:
    words = folder / "words.csv"
    words.write_text("noun, 企业, school, 检查企业[[3]]家 | subject=school\n", encoding="utf-8")
    assert "subject: want 'premises', got" in run(folder, "--show", "--words", words).stdout


def test_places() -> None:
    assert place_of("查12家、9人", "查«12»家", "x") == (1, 3)
    assert place_of("查1\n2家", "查«1\n2»家", "x") == (1, 4)
    assert places_of("三超一疲劳", "«三»超«一»疲劳", "x") == [(0, 1), (2, 3)]
    assert places_of("第一、第二", "第二", "x") == [(3, 5)]
    assert paired([(0, 2), (5, 6)], [(5, 9), (1, 2), (0, 2)]) == {0: 2, 1: 0}


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [("火灾隐患", "火灾隐患", 1), ("各类隐患", "隐患", 1), (None, "隐患", 0), ("化解率", "矛盾纠纷化解率", 0.5), ("甲乙", "丙丁", 0)],
)
def test_likeness(one: str | None, other: str, like: float) -> None:
    assert likeness(one, other) == like
