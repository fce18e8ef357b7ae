"""Pages in a real browser: they render, hostile articles execute nothing, links lead from row to place and back."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from hostile_pages import FIGURES, HOSTILE, TITLE, URL

from policenews import extract
from policenews.output.html import folder_html

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium")

PROBE = "<script>addEventListener('load',()=>{document.documentElement.dataset.state=window.hacked?'hacked':'clean'})</script>"
"""Put in front of the page, in place of its policy: the page must hold without the policy's help as well."""


def browse(folder: Path, html: str, *flags: str, anchor: str = "") -> str:
    page = folder / "page.html"
    page.write_text(html, encoding="utf-8")
    assert CHROMIUM is not None
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", *flags, f"{page.as_uri()}{anchor}"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True).stdout


def unguarded(html: str) -> str:
    """The page without its policy, with a probe that reports whether a script of the article ran."""
    html, count = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', PROBE, html)
    assert count == 1
    return html


def test_hostile_articles_execute_nothing(tmp_path: Path) -> None:
    articles = [extract(raw, title=TITLE, url=URL) for raw in HOSTILE.values()]
    html = folder_html(articles, names=[TITLE] * len(articles)).replace(
        '<details class="pn-one">', '<details class="pn-one" open>'
    )
    dom = browse(tmp_path, unguarded(html), "--dump-dom")
    assert 'data-state="clean"' in dom
    assert "<img" not in dom and "<svg" not in dom and "<iframe" not in dom
    assert dom.count("<script>") == 2  # the probe and the page's own


def test_the_probe_sees_a_script_that_runs(tmp_path: Path) -> None:
    html = unguarded(extract(FIGURES).to_html()).replace("<main>", "<main><img src=x onerror='window.hacked=1'>")
    assert 'data-state="hacked"' in browse(tmp_path, html, "--dump-dom")


def test_the_policy_stops_what_is_not_the_page_s_own(tmp_path: Path) -> None:
    html = extract(FIGURES).to_html().replace("<main>", "<main><script>document.body.dataset.state='hacked'</script>")
    dom = browse(tmp_path, html, "--dump-dom", anchor="#m-c1")
    assert "data-state" not in dom
    assert "pn-lit" in dom.partition("</style>")[2].partition("<script")[0] + dom.partition("<main>")[2]


def test_going_to_a_row_lights_up_what_its_claim_was_built_from(tmp_path: Path) -> None:
    dom = browse(tmp_path, extract(FIGURES).to_html(), "--dump-dom", anchor="#r-c1")
    lit = re.findall(r'<(?:mark|a) class="[^"]*pn-lit[^"]*"[^>]*>(?:<mark[^>]*>)?([^<]+)<', dom)
    assert lit == ["2021", "松溪县公安局", "检查", "企业", "121"]


def test_an_article_of_a_report_opens_when_a_link_leads_into_it(tmp_path: Path) -> None:
    html = folder_html([extract(FIGURES), extract(FIGURES)])
    folds = re.findall(r'<details class="pn-one"[^>]*>', browse(tmp_path, html, "--dump-dom", anchor="#a2-m-c3"))
    assert ["open" in fold for fold in folds] == [False, True]


@pytest.mark.parametrize(("width", "height"), [(1400, 900), (420, 900)])
def test_the_page_renders(tmp_path: Path, width: int, height: int) -> None:
    picture = tmp_path / "page.png"
    browse(tmp_path, extract(FIGURES).to_html(), f"--screenshot={picture}", f"--window-size={width},{height}")
    data = picture.read_bytes()
    assert data[:4] == b"\x89PNG" and struct.unpack(">II", data[16:24]) == (width, height)
    assert len(data) > 15_000  # an empty page of this size is a tenth of that
