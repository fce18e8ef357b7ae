"""The page of an article: text stays text, every claim has its row and its place, and the same input gives the same page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hostile_pages import FIGURES, HOSTILE, TITLE, URL
from samples import article as sample
from timing import least_exponent, spent

from policenews import Article, Failure, Note, PolicenewsError, Span, extract, extract_many
from policenews.output.files import TableFile
from policenews.output.html import article_fragment, article_html, folder_html
from policenews.output.html_claims import tree
from policenews.output.html_markup import Markup, link, tag, text
from policenews.output.html_text import text_html
from policenews.output.records import ARTICLE_COLUMNS, article_record

ARTICLES = sorted((Path(__file__).parent.parent / "examples" / "articles").iterdir())
VOID = {"meta", "input", "br", "wbr"}
_ELEMENTS = """html head title style script body main article header section nav div p span a mark h1 h2 h3 ul li q b
time label details summary table thead tbody tr th td"""
_ATTRIBUTES = """lang charset name content http-equiv class id href title data-c data-n tabindex role aria-label scope
type open datetime colspan rel"""
ELEMENTS, ATTRIBUTES = VOID | set(_ELEMENTS.split()), set(_ATTRIBUTES.split())


class Page(HTMLParser):
    """A page as the standard parser reads it; fails on an element or attribute that is none of ours, or ill-formed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.rows: list[str] = []
        self.scripts = 0
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []
        assert len(self.ids) == len(set(self.ids))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS, tag
        values = dict(attrs)
        assert len(values) == len(attrs) and set(values) <= ATTRIBUTES, attrs
        assert not (tag == "a" and "a" in self.open), "a link in a link"
        assert not (tag == "p" and "p" in self.open)
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if "href" in values:
            assert str(values["href"]).startswith(("#", "http://", "https://")), values["href"]
            self.links.append(str(values["href"]))
        if tag == "tr" and "data-c" in values:
            self.rows.append(str(values["data-c"]))
        self.scripts += tag == "script"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.words.append(data)

    def check(self, *articles: Article) -> None:
        """Every claim has a row, and every link inside the page leads somewhere."""
        assert sorted(self.rows) == sorted(claim.id for article in articles for claim in article.claims)
        assert {link[1:] for link in self.links if link.startswith("#")} <= set(self.ids)


def hostile(name: str) -> Article:
    return extract(HOSTILE[name], title=TITLE, agency='<b onclick="x">长青派出所', url=URL, meta={"<x>": "<y>"})


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_a_page_is_well_formed_and_complete(path: Path) -> None:
    article = extract(path)
    page = Page(article.to_html())
    page.check(article)
    assert page.scripts == 1
    said = re.sub(r"\s", "", "".join(page.words))
    for line in article.text.split("\n"):
        assert re.sub(r"\s", "", line) in said


@pytest.mark.parametrize("name", HOSTILE)
def test_text_of_an_article_stays_text(name: str) -> None:
    article = hostile(name)
    assert article.claims
    page = Page(article_html(article))
    page.check(article)
    assert page.scripts == 1
    assert TITLE in "".join(page.words)
    assert Page(article_fragment(article)).scripts == 0
    report = folder_html([article, Failure(source=TITLE, error=TITLE, message=TITLE)], names=[TITLE])
    Page(report).check(article)
    report.encode("utf-8")


def test_only_the_scripts_of_the_page_may_run() -> None:
    html = article_html(sample())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy is not None
    assert "default-src &#x27;none&#x27;" in policy[1] and "unsafe" not in policy[1]


def test_markup_escapes_whatever_is_not_markup() -> None:
    assert tag("b", "<i>", title='"><i>') == '<b title="&quot;&gt;&lt;i&gt;">&lt;i&gt;</b>'
    assert tag("b", Markup("<i></i>"), title=Markup('"')) == '<b title="&quot;"><i></i></b>'
    assert text("a\0\ud800\u202eb") == "a\ufffd?\ufffdb"
    assert link("javascript:x", "<x>") == "&lt;x&gt;"
    assert link("https://example.org/?a=1&b=2", "x").startswith('<a href="https://example.org/?a=1&amp;b=2"')


def test_nested_and_crossing_spans_are_well_formed() -> None:
    def note(start: int, end: int) -> Note:
        return Note(
            code="n", message=f"{start}..{end}", spans=(Span(start=start, end=end, source_start=0, source_end=0),)
        )

    base = sample()
    places = [
        (0, 20),
        (0, 20),
        (3, 9),
        (5, 12),
        (11, 30),
        (12, 12),
        (14, 15),
        (14, 15),
        (25, 400),
        (len(base.text), len(base.text)),
    ]
    article = base.model_copy(
        update={"notes": tuple(note(*place) for place in places), "text": base.text.replace("；", "\n")}
    )
    page = Page(f"<div>{text_html(article, '')}</div>")
    assert {f"n{number}" for number in range(1, len(places) + 1)} <= set(page.ids)
    assert "".join(page.words) == article.text.replace("\n", "")


def test_parts_stand_under_their_whole_and_a_ring_loses_none() -> None:
    article = extract(FIGURES)
    assert [(claim.quantity.text, depth) for claim, depth in tree(article)] == [("121", 0), ("12", 0), ("3", 1)]
    ring = [
        claim.model_copy(update={"part_of": other})
        for claim, other in zip(article.claims, ("c2", "c3", "c1"), strict=True)
    ]
    assert len(list(tree(article.model_copy(update={"claims": tuple(ring)})))) == 3


def test_the_page_says_what_was_found() -> None:
    words = "".join(Page(article_html(sample())).words)
    for part in ("121 家", "检查", "企业", "2021-01-01", "长青派出所", "in the sentence", "inspect · premises"):
        assert part in words, part
    assert "no claim" in article_html(extract("民警走进社区。"))


def test_a_report_has_an_index_failures_and_every_article() -> None:
    results = list(extract_many([FIGURES, Path("no/b.txt"), "民警走进社区。"]))
    page = Page(folder_html(results, names=["a.txt", "b.txt", "c.txt"]))
    page.check(*(one for one in results if isinstance(one, Article)))
    words = "".join(page.words)
    assert "failed: " in words and "b.txt" in words and "2 articles" in words and "1 failure" in words
    assert folder_html([]) and folder_html(results)


def test_a_notebook_gets_a_fragment_that_leaves_its_page_alone() -> None:
    fragment = sample()._repr_html_()
    assert fragment.startswith("<div") and "<script" not in fragment
    style = fragment.partition("<style>")[2].partition("</style>")[0]
    for selectors in re.findall(r"(?:^|\})\s*([^{}@]+)\{", re.sub(r"@[^{;]+\{|/\*.*?\*/", "", style)):
        assert all(".pn" in one for one in selectors.split(",") if "(" not in one), selectors


def test_the_same_article_gives_the_same_page() -> None:
    for path in ARTICLES[:3]:
        assert extract(path).to_html() == extract(path).to_html()


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_can_be_read(scheme: int) -> None:
    style = article_fragment(sample())
    colours = {
        name: pair[scheme] for name, *pair in re.findall(r"--pn-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", style)
    }
    for back in ("back", "panel", "lit-soft"):
        for ink in ("ink", "soft", "link", "date", "agency", "bad", "good"):
            assert contrast(colours[ink], colours[back]) >= 4.5, (ink, back)
    for back in ("claim", "lit"):
        assert contrast(colours["ink"], colours[back]) >= 4.5, back
    assert contrast(colours["soft"], colours["claim"]) >= 4.5
    assert contrast(colours["claim-line"], colours["back"]) >= 3


def test_a_report_file_is_a_page_for_one_article_and_a_report_for_more(tmp_path: Path) -> None:
    article, target = extract(FIGURES), tmp_path / "report.html"
    for count in (1, 2):
        with TableFile(target) as file:
            for number in range(count):
                file.add_article(article)
                assert file.articles is not None
                file.articles.add([article_record(article, f"{number}.txt")])
        page = Page(target.read_text(encoding="utf-8"))
        page.check(*[article] * count)
        assert ("index" in page.ids) == (count > 1)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    with pytest.raises(PolicenewsError, match="-o report.html"), TableFile(target, ARTICLE_COLUMNS):
        pass


@pytest.mark.parametrize(
    "unit",
    [f"{FIGURES}\n", "（3起", "1月", "紀(jì)律", "其中检查企业3家，"],
    ids=["ordinary", "brackets", "dates", "glosses", "parts"],
)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    def seconds(size: int) -> float:
        article = extract(unit * (size // len(unit)))
        return spent(lambda: article_html(article))

    article_html(sample())
    assert least_exponent(seconds, 8_000, 64_000, 1.3) <= 1.3
