"""`policenews show`, `why`, `rules` and reports: what a reader in a terminal sees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from policenews import Extractor, Rule, extract
from policenews.cli import app
from policenews.explain import explain, rules

TEXT = "2021年，松溪县公安局检查企业121家，第41届庙会期间未发生火灾。力争破案50起。"


def run(*args: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args], input=stdin)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_show_marks_findings_without_colour(file: Path) -> None:
    result = run("show", file)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("〈2021年〉，〔松溪县公安局〕检查企业⟦121⟧[1]家，第41届庙会期间⟦未发生⟧[2]火灾。")
    assert "121 家" in result.stdout
    assert "(41 ordinal)" in run("show", file, "--all").stdout


def test_show_reads_standard_input_and_a_date() -> None:
    result = run("show", "-", "--published", "2024-02-20", stdin="今年以来，民警检查企业12家。".encode())
    assert "2024-01-01 … 2024-02-20" in result.stdout


def test_show_steers_no_terminal(file: Path) -> None:
    file.write_text(f"\x1b[31m\x07{TEXT}", encoding="utf-8")
    for command in ("show", "why"):
        assert "\x1b" not in run(command, file).stdout and "\x07" not in run(command, file).stdout


def test_why_names_the_rule_and_its_reason(file: Path) -> None:
    said = run("why", file, "41").stdout
    assert "41  ordinal" in said and "decoy.ordinal: 第 makes an ordinal of what follows." in said
    said = run("why", file, "121家").stdout
    assert "claim 1" in said and "rule     level: " in said
    assert "period   2021-01-01 – 2021-12-31, from 2021年 in the sentence" in said
    assert "agency   松溪县公安局, from the sentence" in said
    assert "zero.verb" in run("why", file, "未发生").stdout
    assert "time expression" in run("why", file, "2021").stdout


def test_why_names_rivals() -> None:
    (one,) = explain(extract("力争破案“3年50起”。"), "50")
    assert (one.role, one.reasons[0].rule) == ("slogan", "decoy.slogan")
    assert [(rival.rule, rival.role) for rival in one.rivals] == [("decoy.plan", "target")]
    assert one.silent == len([rule for rule in rules() if rule.kind == "role"]) - 2


def test_why_of_a_sentence_takes_its_claims(file: Path) -> None:
    said = run("why", file, "检查企业").stdout
    assert "⟦121⟧家" in said and "⟦50⟧" not in said


@pytest.mark.parametrize(("text", "code"), [("没有", 1), ("121", 0)])
def test_why_says_when_there_is_nothing(file: Path, text: str, code: int) -> None:
    result = run("why", file, text)
    assert result.exit_code == code
    assert ("leave TEXT out" in result.stderr) == bool(code)


def test_every_numeral_and_every_claim_is_explained() -> None:
    for path in sorted((Path(__file__).parent.parent / "examples" / "articles").iterdir()):
        article = extract(path)
        found = explain(article)
        assert [one.claim.id for one in found if one.claim] == [claim.id for claim in article.claims]
        assert {one.span.start for one in found} >= {numeral.span.start for numeral in article.numerals}
        for one in found:
            assert all(reason.why for reason in one.reasons), (path.name, one.text, one.reasons)
            assert (one.role == "claim") == (one.slots is not None)


def test_own_rules_are_explained_too() -> None:
    rule = Rule(
        name="no-accident-days", kind="role", why="连续45个月 is the length of a run", pattern="连续[0-9]+个月", role="duration",
        yes=("连续45个月⟦未发生⟧火灾",), no=("抓获嫌疑人⟦45⟧名",),
    )  # fmt: skip
    extractor = Extractor(rules=[rule])
    assert rules(extractor)[0].name == rule.name
    assert any(one.reasons[0].rule == "level" for one in explain(extractor.extract(TEXT), extractor=extractor))


def test_rules_lists_all_and_some() -> None:
    said = run("rules").stdout
    assert all(rule.name in said and rule.why in said for rule in rules())
    some = run("rules", "ordinal").stdout
    assert some.splitlines()[0] == "decoy.ordinal  role -> ordinal" and "  yes 开展第27个宣传日活动⟦6⟧场。" in some
    assert run("rules", "nothing-like-it").exit_code == 1


@pytest.mark.parametrize(("name", "words"), [("missing.txt", "missing.txt"), (".", "is a folder")])
def test_a_wrong_path_says_what_to_do(file: Path, name: str, words: str) -> None:
    for command in ("show", "why"):
        result = run(command, file.parent / name)
        assert result.exit_code == 2 and words in result.stderr and "Traceback" not in result.stderr


def test_extract_writes_a_page_and_a_report(file: Path) -> None:
    target = file.parent / "report.html"
    assert run("extract", file, "-o", target).exit_code == 0
    assert target.read_text(encoding="utf-8") == extract(file).to_html()
    (file.parent / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)
    assert run("extract", file.parent, "-o", target).exit_code == 1
    html = target.read_text(encoding="utf-8")
    assert 'id="a1-r-c1"' in html and "failed: " in html and str(file) in html
    assert run("extract", file, "--articles", target).exit_code == 2


def test_help_is_fast_and_shows_an_example() -> None:
    command = [sys.executable, "-m", "policenews.cli"]
    times = []
    for _ in range(3):
        before = os.times()
        subprocess.run([*command, "--help"], check=True, capture_output=True)
        after = os.times()
        times.append(sum(after[2:4]) - sum(before[2:4]))  # processor time: others may be using the machine
    assert min(times) < 0.8  # half of that on an idle one
    for name in ("show", "why", "rules"):
        assert f"policenews {name} " in run(name, "--help").stdout
