"""What `from policenews import …` offers, and what importing it costs."""

import importlib
import inspect
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import policenews
from policenews import models

MODELS = {
    "Agency",
    "Article",
    "Check",
    "Claim",
    "Note",
    "Numeral",
    "Period",
    "Person",
    "Phrase",
    "Quantity",
    "Section",
    "Span",
}
EXTRAS = {"pandas", "numpy", "pyarrow", "matplotlib", "polars", "duckdb", "pyspark", "openpyxl", "IPython"}
VERBS = {"extract", "extract_many", "Extractor", "Rule", "Word", "Failure", "PolicenewsError"}


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_public_names_are_exactly_these() -> None:
    assert set(policenews.__all__) == MODELS | VERBS
    assert len(policenews.__all__) == len(set(policenews.__all__))


def test_every_model_is_public() -> None:
    own = {
        name
        for name, value in vars(models).items()
        if isinstance(value, type) and issubclass(value, models.Model) and value is not models.Model
    }
    assert own == MODELS


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in policenews.__all__:
        assert getattr(policenews, name).__doc__, name


def test_dir_offers_the_public_names() -> None:
    assert set(policenews.__all__) <= set(dir(policenews))


PARAMETERS = {
    "extract": "source published title agency url encoding meta",
    "extract_many": "sources workers extractor",
    "Extractor": "rules words size_limit",
    "Extractor.extract": "self source published title agency url encoding meta",
    "Extractor.check": "self",
    "Extractor.from_words_file": "path rules size_limit",
    "Article.to_records": "self strict",
    "Article.to_frame": "self strict",
    "Article.to_arrow": "self strict",
    "Article.to_polars": "self strict",
    "Article.to_html": "self",
    "Rule": "name kind why yes no apply pattern role priority",
    "Word": "text kind yes no code flags",
    "corpus.panel": "articles by area objects strict likeness",
    "corpus.facts": "articles strict likeness",
    "corpus.fingerprints": "articles likeness",
    "explain.explain": "article text extractor",
    "explain.rules": "extractor",
    "output.html.folder_html": "results names",
    "output.links.link": "article claim",
    "score.score": "articles extractor show",
    "spark.Plan": "table fields published strict extractor",
    "spark.extract_batch": "batch plan",
    "spark.extract_frame": "frame plan",
}
"""Names of parameters that a caller may have written down: one that goes is deprecated first (CHANGELOG.md)."""


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_keep_their_names(name: str) -> None:
    parent, _, last = name.rpartition(".")
    if parent[:1].islower():
        owner: object = importlib.import_module(f"policenews.{parent}")
    else:
        owner = getattr(policenews, parent) if parent else policenews
    assert " ".join(inspect.signature(getattr(owner, last)).parameters) == PARAMETERS[name]


def test_what_may_change_is_written_down() -> None:
    text = (Path(__file__).parent.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    policy = text[: text.index("## Unreleased")]
    assert "deprecated" in policy and "DeprecationWarning" in policy and "schema_version" in policy


def test_importing_loads_nothing_heavy() -> None:
    heavy = "{'jieba', 'dateparser', 'opencc', 'borax', 'chinese_calendar', 'rich', 'typer'}"
    assert python(f"import sys, policenews; print(({EXTRAS} | {heavy}) & set(sys.modules))") == "set()"


def test_reading_needs_no_extra() -> None:
    """An article and its page, a corpus and its panel, without one library of an extra, however many are installed."""
    code = f"""if True:
        import sys
        from policenews import extract, extract_many
        from policenews.corpus import panel
        article = extract("2024年5月，隆德县公安局检查企业12家。")
        article.to_records(), article.to_html(), article._repr_html_(), list(extract_many(["检查企业3家"]))
        assert len(panel([article], by="month")) == 1
        print({EXTRAS} & set(sys.modules))
    """
    assert python(code) == "set()"


def test_extract_is_the_function_whatever_was_imported_before() -> None:
    for first in (
        "import policenews.extract",
        "import policenews.batch, policenews.cli",
        "from policenews import Extractor",
    ):
        code = f"{first}\nfrom policenews import extract, Article\nprint(isinstance(extract('检查企业3家'), Article))"
        assert python(code) == "True", first


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(policenews, "parse")


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert policenews.__version__ == project["version"]
