"""README and docs are run like code: every snippet works and shows what it really prints."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer
import yaml
from snippets import PAGES, ROOT, run_page, snippets, workplace

from policenews.cli import app

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_snippets_show_what_they_print(page: Path, tmp_path: Path) -> None:
    for snippet, output in run_page(page, workplace(tmp_path)):
        where = f"{page.name}:{snippet.line}"
        assert output == (snippet.shown or ""), f"{where}; python tests/snippets.py --write puts it right"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_shell_lines_name_things_that_exist(page: Path) -> None:
    for snippet in snippets(TEXTS[page.name], page.name):
        assert snippet.language in {"python", "bash", "yaml", "json"}, f"{page.name}:{snippet.line} has no language"
        if snippet.language == "bash":
            for line in snippet.code.splitlines():
                check_line(line)


def check_line(line: str) -> None:
    """Python files exist, extras are declared, subcommands are there."""
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    for part in re.split(r"&&|\|", line):
        words = shlex.split(part, comments=True)
        tool = Path(words[0]).name
        for word in words:
            extras = re.fullmatch(r"(?:\.|policenews)\[(\w+)\]", word)
            assert not extras or extras[1] in PROJECT["optional-dependencies"], line
        if tool.startswith("python") and words[1].endswith(".py"):
            assert (ROOT / words[1]).is_file(), line
        elif tool == "policenews":
            assert words[1] in commands or words[1].startswith("--"), line
        else:
            assert tool in {"python", "python3", "pip", "bash", "git", "cd", "head"}, line


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", TEXTS[page.name]):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_page_is_in_the_navigation() -> None:
    navigation = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    listed = {name for entry in navigation for name in entry.values()}
    assert listed == {page.name for page in PAGES if page.parent.name == "docs"}


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
        assert f"`{column}`" in TEXTS["data-model.md"], column


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
