"""`policenews extract PATH...`: rows on a pipe, a table on a terminal, files with -o, clear words for each failure."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from policenews.cli import app
from policenews.output.records import ARTICLE_COLUMNS, COLUMNS

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
ONE = "2023年，某地民警检查企业12家，发现隐患3处。"


def run(*args: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args], input=stdin)


def rows(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    (news / "b").mkdir(parents=True)
    (news / "b" / "2.txt").write_text(ONE, encoding="utf-8")
    (news / "1.html").write_text(f"<p>{ONE}</p>", encoding="utf-8")
    (news / "3.md").write_text(ONE, encoding="utf-8")
    (news / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)
    (news / "scan.jpg").write_bytes(b"\xff\xd8\xff")
    (news / ".hidden.txt").write_text(ONE, encoding="utf-8")
    return news


def test_a_file_gives_json_lines_on_a_pipe(folder: Path) -> None:
    result = run("extract", folder / "1.html")
    assert result.exit_code == 0
    assert [row["value"] for row in rows(result)] == [12, 3]
    assert all(tuple(row) == COLUMNS for row in rows(result))
    assert result.stderr == "1 article read, 2 claims, 0 failures\n"


def test_a_folder_is_searched_in_order_and_a_binary_file_does_not_stop_it(folder: Path, tmp_path: Path) -> None:
    target, table = tmp_path / "claims.csv", tmp_path / "articles.csv"
    result = run("extract", folder, "-o", target, "--articles", table)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1] == "4 inputs: 3 articles read, 6 claims, 1 failure, 1 other file left alone"
    assert "photo.txt" in result.stderr.splitlines()[0]
    with target.open(encoding="utf-8-sig", newline="") as stream:
        assert [row["value"] for row in csv.DictReader(stream)] == ["12", "3"] * 3
    with table.open(encoding="utf-8-sig", newline="") as stream:
        read = list(csv.DictReader(stream))
    assert tuple(read[0]) == ARTICLE_COLUMNS
    assert [(Path(row["file"]).name, row["status"]) for row in read] == [
        ("1.html", "claims"),
        ("3.md", "claims"),
        ("2.txt", "claims"),
        ("photo.txt", "failed"),
    ]
    assert len(read[-1]["message"]) > 20 and read[-1]["claims"] == ""


def test_json_lines_into_a_file(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "claims.jsonl"
    assert run("extract", folder / "3.md", "-o", target).exit_code == 0
    assert [json.loads(line)["value"] for line in target.read_text(encoding="utf-8").splitlines()] == [12, 3]


def test_workers_change_nothing(folder: Path) -> None:
    alone, two = run("extract", folder), run("extract", folder, "--workers", 2)
    assert alone.stdout == two.stdout and alone.exit_code == two.exit_code == 1


def test_published_dates_what_names_no_year(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("今年以来，民警检查企业12家。", encoding="utf-8")
    row = rows(run("extract", path, "--published", "2024-02-20"))[0]
    assert (row["published"], row["period_start"], row["period_end"]) == ("2024-02-20", "2024-01-01", "2024-02-20")
    assert run("extract", path, "--published", "yesterday").exit_code == 2


def test_standard_input() -> None:
    result = run("extract", "-", stdin=ONE.encode("gb18030"))
    assert [row["value"] for row in rows(result)] == [12, 3]


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing.txt", "no such file"), ("paper.pdf", "unknown suffix"), ("empty", "no article in this folder")],
)
def test_a_wrong_path_is_a_failure_and_the_others_are_read(folder: Path, name: str, words: str) -> None:
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7")
    (folder / "empty").mkdir()
    result = run("extract", folder / name, folder / "3.md")
    assert result.exit_code == 1
    assert words in result.stderr and name in result.stderr
    assert len(rows(result)) == 2


@pytest.mark.parametrize(("target", "words"), [("claims.docx", ".jsonl"), ("none/claims.csv", "does not exist")])
def test_a_wrong_target_stops_before_any_work(folder: Path, tmp_path: Path, target: str, words: str) -> None:
    result = run("extract", folder, "-o", tmp_path / target)
    assert result.exit_code == 2
    assert words in result.stderr and "read," not in result.stderr


def test_schema_is_json() -> None:
    assert json.loads(run("schema").stdout)["title"] == "Article"


BAD = {
    "empty": b"",
    "blank": "　\n \t\n".encode(),
    "no-figures": "民警走进社区，送去温暖。".encode(),
    "lone-surrogate": b"\xed\xa0\x80" + ONE.encode(),
    "nul": ONE.encode().replace("，".encode(), b"\0"),
    "unclosed": f"<div><p>{ONE}<b><table><tr><td>案件<td>3".encode(),
    "front-matter": f"---\ntitle: 'broken\n date: [1, 2\n{ONE}".encode(),
    "one-bracket": b"(" * 20_000,
}


@pytest.mark.parametrize("name", BAD)
def test_odd_text_is_an_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.txt"
    path.write_bytes(BAD[name])
    result = run("extract", path, path)
    assert result.exit_code == 0, result.stderr
    assert result.stderr.startswith("2 articles read")


def test_the_command_itself() -> None:
    command = [sys.executable, "-m", "policenews.cli"]
    version = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.startswith("policenews ")
    done = subprocess.run([*command, "extract", str(ARTICLES)], capture_output=True, env=os.environ | {"LC_ALL": "C"})
    assert done.returncode == 0, done.stderr.decode()
    lines = done.stdout.decode("utf-8").splitlines()
    assert lines and all(tuple(json.loads(line)) == COLUMNS for line in lines)


def test_a_reader_that_stops_early_is_no_error(folder: Path) -> None:
    command = f"{sys.executable} -m policenews.cli extract {ARTICLES} {ARTICLES} {ARTICLES} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.stdout.count("\n") == 1 and "Traceback" not in done.stderr


def test_a_terminal_gets_a_table(folder: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = os.environ | {"COLUMNS": "120", "TERM": "xterm"}
    command = [sys.executable, "-m", "policenews.cli", "extract", str(folder / "3.md")]
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, env=environment) as process:
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 4096):
                shown += chunk
        except OSError:  # the other end was closed
            pass
        assert process.stderr is not None
        summary = process.stderr.read().decode()
    os.close(ours)
    assert "12 家" in shown.decode() and "{" not in shown.decode()
    assert summary == "1 article read, 2 claims, 0 failures\n"


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, policenews.cli; print([name for name in sys.modules if name.split('.')[0] in HEAVY])"
    heavy = "HEAVY = {'pandas', 'numpy', 'jieba', 'dateparser', 'opencc', 'borax', 'chinese_calendar', 'regex', 'rich'}"
    done = subprocess.run([sys.executable, "-c", f"{heavy}; {code}"], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
