"""README and docs are run like code: every snippet works and shows what it really prints."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
import yaml
from snippets import PAGES, ROOT, name_of, run_page, snippets, workplace

from policenews.cli import app

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TEXTS = {name_of(page): page.read_text(encoding="utf-8") for page in PAGES}
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_snippets_show_what_they_print(page: Path, tmp_path: Path) -> None:
    for snippet, output in run_page(page, workplace(tmp_path)):
        where = f"{name_of(page)}:{snippet.line}"
        assert output == (snippet.shown or ""), f"{where}; python tests/snippets.py --write puts it right"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_shell_lines_name_things_that_exist(page: Path) -> None:
    for snippet in snippets(TEXTS[name_of(page)], name_of(page)):
        assert snippet.language in {"python", "bash", "yaml", "json"}, f"{snippet.page}:{snippet.line} has no language"
        if snippet.language == "bash":
            for line in snippet.code.splitlines():
                check_line(line)


def check_line(line: str) -> None:
    """Python files exist, extras are declared, subcommands are there."""
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    for part in re.split(r"&&|\|", line):
        words = [word for word in shlex.split(part, comments=True) if not re.match(r"[A-Z_]+=", word)]
        tool = Path(words[0]).name
        for word in words:
            extras = re.fullmatch(r"(?:\.|policenews)\[(\w+)\]", word)
            assert not extras or extras[1] in PROJECT["optional-dependencies"], line
        if tool.startswith("python") and words[1].endswith(".py"):
            assert (ROOT / words[1]).is_file(), line
        elif tool == "policenews":
            assert words[1] in {*commands, ">"} or words[1].startswith("--"), line
        else:
            assert tool in {"python", "python3", "pip", "bash", "git", "cd", "head", "source"}, line


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", TEXTS[name_of(page)]):
            assert (page.parent / target).exists(), f"{name_of(page)} links to {target}"


class _Site(yaml.SafeLoader):
    """mkdocs.yml as plain data: what it names in Python is left alone."""


_Site.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: suffix)
SITE = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), _Site)


def pages_of(navigation: object) -> Iterator[str]:
    """The files of the navigation, at any depth."""
    if isinstance(navigation, str):
        yield navigation
    for entry in navigation if isinstance(navigation, list) else ():
        yield from pages_of(entry if isinstance(entry, str) else next(iter(entry.values())))


def test_every_page_is_in_the_navigation() -> None:
    brought_in = {"changelog.md", *(path.name for path in (ROOT / "examples").glob("*.ipynb"))}
    there = {name.removeprefix("docs/") for name in TEXTS if name.startswith("docs/")}
    listed = list(pages_of(SITE["nav"]))
    assert sorted(listed) == sorted(there | brought_in)


def test_the_reference_has_every_public_name() -> None:
    import policenews

    told = set(re.findall(r"^::: policenews\.(?:extract\.(?=extract$))?(\w+)$", TEXTS["docs/reference.md"], re.M))
    assert set(policenews.__all__) <= told
    for module, names in {"corpus": policenews_corpus(), "explain": ("explain", "rules")}.items():
        assert all(f"::: policenews.{module}.{name}\n" in TEXTS["docs/reference.md"] for name in names)


def policenews_corpus() -> list[str]:
    from policenews import corpus

    return corpus.__all__


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocstrings", reason="the site needs the extra docs; .ci/run builds it too")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", env=environment)
    assert done.returncode == 0, done.stderr
    reference = (tmp_path / "site" / "reference" / "index.html").read_text(encoding="utf-8")
    for name in ("extract", "Article", "corpus.panel"):
        assert f'id="policenews.{name}' in reference
    notebook = (tmp_path / "site" / "month_of_bulletins" / "index.html").read_text(encoding="utf-8")
    assert notebook.count('src="data:image/png;base64') >= 2


@pytest.mark.parametrize(("one", "other"), [("README.md", "README.zh-CN.md"), ("docs/index.md", "docs/zh/index.md"),
                                            ("docs/first-article.md", "docs/zh/first-article.md"),
                                            ("docs/police-figures.md", "docs/zh/police-figures.md")])  # fmt: skip
def test_languages_lead_to_each_other(one: str, other: str) -> None:
    for here, there in ((one, other), (other, one)):
        targets = re.findall(r"\]\(([^)#\s]+)\)", TEXTS[here])
        assert any((ROOT / here).parent.joinpath(target).resolve() == ROOT / there for target in targets), here


def test_every_option_is_documented() -> None:
    docs = "\n".join(TEXTS.values())
    for command in typer.main.get_command(app).commands.values():  # type: ignore[attr-defined]
        assert f"policenews {command.name}" in docs
        for parameter in command.params:
            longest = max(parameter.opts, key=len)
            assert parameter.param_type_name == "argument" or longest in docs, f"{command.name} {longest}"
            assert getattr(parameter, "help", None), f"{command.name} {longest} has no help"


def test_every_column_and_code_is_documented() -> None:
    from policenews.output.records import ARTICLE_COLUMNS, COLUMNS

    for column in {*COLUMNS, *ARTICLE_COLUMNS}:
        assert f"`{column}`" in TEXTS["docs/data-model.md"], column


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_example_scripts_run(script: Path, tmp_path: Path) -> None:
    folder = workplace(tmp_path)
    command = [sys.executable, str(folder / "examples" / script.name)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_examples_are_enough() -> None:
    articles = list((ROOT / "examples" / "articles").iterdir())
    assert len(articles) >= 8
    assert {path.suffix for path in articles} >= {".txt", ".html", ".md"}
