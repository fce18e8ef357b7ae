"""What `from policenews import …` offers, and what importing it costs."""

import subprocess
import sys
import tomllib
from pathlib import Path

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


def test_importing_loads_nothing_heavy() -> None:
    heavy = "{'pandas', 'numpy', 'jieba', 'dateparser', 'opencc', 'borax', 'chinese_calendar', 'rich', 'typer'}"
    assert python(f"import sys, policenews; print({heavy} & set(sys.modules))") == "set()"


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
