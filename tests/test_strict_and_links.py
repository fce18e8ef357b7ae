"""`strict=True` leaves out what an open question touches; a link leads to the clause of a figure on its page."""

import datetime as dt
import functools
import http.server
import re
import shutil
import subprocess
import threading
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

import pytest
from samples import AGENCY, article, span
from typer.testing import CliRunner

from policenews import extract
from policenews.cli import app
from policenews.models import Agency, Article, Note, Period
from policenews.output.certain import certain_claims
from policenews.output.links import link

OPEN = Note(code="ambiguous", message="1月18日 or 11月8日", certainty="open")


def kept(whole: Article) -> list[str]:
    assert [row["claim"] for row in whole.to_records(strict=True)] == [claim.id for claim in certain_claims(whole)]
    return [claim.id for claim in certain_claims(whole)]


def with_first(**changes: object) -> Article:
    first, *others = article().claims
    return article(claims=(first.model_copy(update=changes), *others))


def test_without_open_questions_nothing_is_left_out() -> None:
    assert kept(article()) == ["c1", "c2", "c3"]
    assert article().to_records(strict=True) == article().to_records()


@pytest.mark.parametrize("code", ["ambiguous", "damage"])
def test_an_open_note_or_damage_on_the_claim(code: str) -> None:
    certainty = "open" if code == "ambiguous" else "likely"
    note = Note(code=code, message="x", certainty=certainty)  # type: ignore[arg-type]
    assert kept(with_first(notes=(note,))) == ["c2", "c3"]


def test_a_likely_note_leaves_the_claim_in() -> None:
    assert kept(with_first(notes=(Note(code="year", message="x", certainty="likely"),))) == ["c1", "c2", "c3"]


def test_an_open_note_on_the_period_or_the_organ() -> None:
    day = Period(start=dt.date(2024, 1, 18), end=dt.date(2024, 1, 18), text="118日", notes=(OPEN,))
    assert kept(with_first(period=day)) == ["c2", "c3"]
    assert kept(with_first(base_period=day)) == ["c2", "c3"]
    organ = Agency(name=AGENCY, level="station", kind="派出所", notes=(OPEN,))
    assert kept(article(agencies=(organ,))) == ["c2", "c3"]


def test_an_open_note_of_the_article_on_the_very_characters() -> None:
    on_figure = OPEN.model_copy(update={"spans": (span("6.8"),)})
    elsewhere = OPEN.model_copy(update={"spans": (span("为群众"),)})
    assert kept(article(notes=(on_figure,))) == ["c1", "c3"]
    assert kept(article(notes=(elsewhere,))) == ["c1", "c2", "c3"]


def test_frames_are_strict_too() -> None:
    whole = with_first(notes=(OPEN,))
    import_module("pandas")
    assert len(whole.to_frame(strict=True)) == 2 and len(whole.to_frame()) == 3
    import_module("pyarrow")
    import_module("polars")
    assert whole.to_arrow(strict=True).num_rows == 2 and whole.to_polars(strict=True).height == 2


def test_the_command_is_strict() -> None:
    text = "民警检查企业12家，今日又检查商铺?8家。".encode()
    loose, strict = (CliRunner().invoke(app, ["extract", "-", *more], input=text) for more in ([], ["--strict"]))
    uncertain = sum('"damage' in line for line in loose.stdout.splitlines())
    assert strict.exit_code == 0
    assert strict.stdout.count("\n") == loose.stdout.count("\n") - uncertain


URL = "https://police.example/2024/a-1.html"


def fragments(source: str, url: str = URL) -> list[str]:
    whole = extract(source, url=url)
    found = [link(whole, claim) for claim in whole.claims]
    assert found and all(one and one.startswith(url.partition("#")[0] + "#") for one in found)
    return [unquote(one.partition(":~:text=")[2]) for one in found if one]


def test_a_link_names_the_clause_of_the_figure() -> None:
    text = "今年以来，民警检查企业1,200家，发现隐患3处（整改2处）。"
    assert fragments(text) == ["民警检查企业1,200家", "发现隐患3处（整改2处）", "发现隐患3处（整改2处）"]


def test_words_are_those_of_the_page() -> None:
    page = "<html><body><p>今年以來，民警<b>檢查</b>&nbsp;企業<span class='n'>１２</span>家，發現隱患3處。</p></body></html>"
    assert fragments(page) == ["民警檢查 企業１２家", "發現隱患3處"]


def test_a_clause_that_stands_twice_gets_the_words_in_front() -> None:
    text = "甲地民警检查企业5家，发现隐患3处。\n乙地民警检查场所6家，发现隐患3处。"
    assert fragments(text) == [
        "甲地民警检查企业5家",
        "检查企业5家，-,发现隐患3处".replace("检查", "甲地民警检查"),
        "乙地民警检查场所6家",
        "乙地民警检查场所6家，-,发现隐患3处",
    ]


def test_hyphens_are_escaped_and_an_anchor_is_kept() -> None:
    whole = extract("民警检查A-B类企业12家。", url=URL + "#top")
    (address,) = [link(whole, claim) for claim in whole.claims]
    assert address is not None and address.startswith(URL + "#top:~:text=") and "A%2DB" in address


@pytest.mark.parametrize("url", [None, "", "a.html", "javascript:alert(1)", "file:///etc/passwd"])
def test_no_web_address_no_link(url: str | None) -> None:
    whole = extract("民警检查企业12家。", url=url)
    assert [link(whole, claim) for claim in whole.claims] == [None]


@pytest.mark.parametrize("source", ["<p>检查企业12家<b", "a > b，检查企业12家 < c", "<<<检查企业12家>>>", "检查企业12家\ud800"])
def test_odd_pages_give_a_link_all_the_same(source: str) -> None:
    whole = extract(source, url=URL)
    assert all(isinstance(link(whole, claim), str) for claim in whole.claims)


BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
def test_a_browser_scrolls_to_the_clause(tmp_path: Path) -> None:
    filler = "<p>民警走村入户，宣讲防骗知识，群众纷纷点赞。</p>" * 80
    sentence = "<p>今年以來，隆德縣公安局民警<b>檢查</b>企業<span>12</span>家，發現隱患3處，均已整改。</p>"
    script = "<script>setInterval(() => { document.title = 'at ' + scrollY }, 50)</script>"
    page = f"<meta charset=utf-8><body>{filler}{sentence}{filler}{script}"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/a.html"
        article = extract(page, url=url)
        addresses = [url + "#:~:text=%E7%84%A1", *(link(article, claim) for claim in article.claims)]
        places = [scrolled(str(address)) for address in addresses]
        server.shutdown()
    assert places[0] == 0 and len(places) == 3 and min(places[1:]) > 500


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


def scrolled(address: str) -> int:
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=3000"]
    done = subprocess.run([str(BROWSER), *options, address], capture_output=True, text=True, timeout=60)
    found = re.search(r"<title>at (\d+)", done.stdout)
    assert found, done.stderr
    return int(found[1])
