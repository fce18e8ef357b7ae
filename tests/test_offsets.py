"""Every finding has its place: the slice of the input, read again in the same way, is the finding's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from opencc import OpenCC

from policenews import Article, extract
from policenews.models import Span
from policenews.reading.read import read

HERE = Path(__file__).parent
SOURCES = sorted(
    path
    for folder in (HERE / "gold", HERE.parent / "examples" / "articles")
    for path in folder.iterdir()
    if path.suffix in (".txt", ".html", ".md")
)


def spans(article: Article) -> Iterator[tuple[str, Span]]:
    """All spans of an article, each with what it belongs to."""
    for claim in article.claims:
        yield f"claim {claim.id}", claim.quantity.span
        if claim.prior is not None:
            yield f"prior of {claim.id}", claim.prior.span
        for name in ("action", "object"):
            phrase = getattr(claim, name)
            for span in phrase.spans if phrase else ():
                yield f"{name} of {claim.id}", span
        for span in claim.period.spans if claim.period else ():
            yield f"period of {claim.id}", span
    for period in article.dates:
        for span in period.spans:
            yield f"date {period.text}", span
    for agency in article.agencies:
        for span in agency.spans:
            yield f"agency {agency.name}", span
    for numeral in article.numerals:
        yield f"numeral {numeral.text}", numeral.span
    for section in article.sections:
        yield f"section {section.id}", section.span


def cleaned(source: str) -> str:
    """A slice of the input read like an article; white space does not count."""
    if source.count("**") % 2:  # 没有**发生: one mark of an emphasis that begins or ends outside
        source = source.replace("**", "")
    text = str(read(f"<p>{source}</p>" if re.search(r"[<&]", source) else source).text)
    if not text:  # a lone 查看 is a page's button; behind another word it is the verb that it was
        text = str(read(f"在{source}").text).removeprefix("在")
    # a slice of a few characters does not show its script by itself: the article decided that for the whole
    return re.sub(r"\s", "", OpenCC("t2s").convert(text))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_every_span(path: Path) -> None:
    article = extract(path)
    checked = 0
    for what, span in spans(article):
        assert 0 <= span.start <= span.end <= len(article.text), what
        assert 0 <= span.source_start <= span.source_end <= len(article.raw), what
        if what.startswith("section"):
            continue  # furniture between its lines is part of the slice
        shown = re.sub(r"\s", "", article.text[span.start : span.end])
        again = cleaned(article.raw[span.source_start : span.source_end])
        assert again == shown, (
            f"{what}: {article.raw[span.source_start : span.source_end]!r} reads as {again!r}, not {shown!r}"
        )
        checked += 1
    assert checked or not article.claims


@pytest.mark.parametrize(
    ("source", "figure"),
    [
        ("<p>检查企业<b>1</b><i>21</i>家。</p>", "121"),
        ("<p>发放传单3&thinsp;460份。</p>", "3 460"),
        ("檢查煙花爆竹零售點(diǎn)112處。", "112"),
        ("出动警力３２０人次。", "320"),
        ("\ufeff---\ntitle: a\n---\n\n检查企业56家。\r\n", "56"),
    ],
)
def test_through_markup(source: str, figure: str) -> None:
    """Tags, entities, glosses, full-width digits, BOM and front matter leave the places exact."""
    article = extract(source)
    span = article.claims[0].quantity.span
    assert article.text[span.start : span.end] == figure
    inside = article.raw[span.source_start : span.source_end]
    assert re.sub(r"\s", "", str(read(f"<p>{inside}</p>").text)) == figure.replace(" ", "")


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_every_numeral_has_a_role(path: Path) -> None:
    """Each digit and each Han numeral of the text lies in exactly one numeral, and each numeral has a role."""
    article = extract(path)
    covered = [0] * (len(article.text) + 1)
    for numeral in article.numerals:
        assert numeral.role and numeral.rule
        for k in range(numeral.span.start, numeral.span.end):
            covered[k] += 1
    for match in re.finditer(r"[0-9〇零一二三四五六七八九十百万亿两]|千(?![克米瓦伏])", article.text):
        assert covered[match.start()] == 1, f"{article.text[max(0, match.start() - 8) : match.end() + 8]!r}"
    claimed = {(n.span.start, n.span.end) for n in article.numerals if n.role == "claim"}
    zero = {"零", "无", "未"}
    for claim in article.claims:
        place = (claim.quantity.span.start, claim.quantity.span.end)
        assert place in claimed or claim.quantity.text[0] in zero or claim.quantity.value == 0, claim.quantity.text
