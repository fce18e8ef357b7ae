"""Odd text is never an error: an Article, perhaps an empty one; what is no text says what to do instead."""

import datetime as dt
import random
from pathlib import Path

import pytest

from policenews import Article, PolicenewsError, extract

ONE = "2023年，某地民警检查企业12家，发现隐患3处。"

TEXTS = {
    "empty": "",
    "blank": " \u3000\n\t\r\n\ufeff",
    "no figures": "民警走进社区，送去温暖。",
    "lone surrogate": f"\ud83d{ONE}\udc00",
    "nul": ONE.replace("，", "\0"),
    "unclosed tags": f"<div><p>{ONE}<b><table><tr><td>案件<td>3",
    "tag without end": f"{ONE}<div class='",
    "broken front matter": f"---\ntitle: 'broken\n date: [1, 2\n{ONE}",
    "front matter alone": "---\ntitle: x\n---\n",
    "brackets": "（" * 3000 + "3起" + "）" * 2000,
    "huge number": "共检查企业" + "9" * 6000 + "家。",
    "entities": "&#0; &#x110000; &nbsp &amp;lt; 检查企业&#49;&#50;家。",
    "controls": "".join(map(chr, range(32))) + ONE,
    "right to left": "\u202e" + ONE + "\u2066",
}


@pytest.mark.parametrize("name", TEXTS)
def test_odd_text_is_an_article(name: str) -> None:
    article = extract(TEXTS[name])
    assert isinstance(article, Article)
    assert article.raw == TEXTS[name]
    assert [len(row) for row in article.to_records()] == [43] * len(article.claims)


@pytest.mark.parametrize("name", ["lone surrogate", "unclosed tags", "broken front matter", "controls"])
def test_the_figures_beside_the_damage_are_found(name: str) -> None:
    values = {int(claim.quantity.value) for claim in extract(TEXTS[name]).claims}
    assert {12, 3} <= values


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_bytes_are_decoded(encoding: str) -> None:
    text = ONE + "民警走进社区，开展安全宣传，送去温暖和关怀。" * 3
    article = extract(text.encode(encoding))
    assert [claim.quantity.value for claim in article.claims] == [12, 3]
    for claim in article.claims:
        span = claim.quantity.span
        assert article.raw[span.source_start : span.source_end] in ("12", "3")


@pytest.mark.parametrize("seed", range(8))
def test_random_bytes_are_an_article_or_a_clear_refusal(seed: int) -> None:
    noise = random.Random(seed).randbytes(20_000)
    try:
        assert isinstance(extract(noise), Article)
    except PolicenewsError as error:
        assert len(str(error)) > 20


@pytest.mark.parametrize("char", ["1", "案"])
def test_ten_megabytes_of_one_character(char: str) -> None:
    assert extract(char * (10_000_000 // len(char.encode()))).claims == ()


@pytest.mark.parametrize("char", ["(", "（", "<", "&", " ", "\n", "-", "　", "〇", "\ufffd"])
def test_much_of_one_character(char: str) -> None:
    assert extract(char * 300_000).claims == ()


def test_more_than_the_limit_says_so() -> None:
    with pytest.raises(PolicenewsError, match="10"):
        extract("案" * 10_000_001)


@pytest.mark.parametrize("wrong", [42, None, ["text"], dt.date(2024, 1, 1)])
def test_a_wrong_type_says_what_to_give(wrong: object) -> None:
    with pytest.raises(PolicenewsError, match="give a str"):
        extract(wrong)  # type: ignore[arg-type]


def test_files_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    binary = tmp_path / "photo.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)
    for path in (binary, tmp_path / "missing.txt", tmp_path):
        with pytest.raises(PolicenewsError, match=path.name):
            extract(path)


def test_a_hint_that_is_no_date_says_so() -> None:
    with pytest.raises(PolicenewsError, match="yesterday"):
        extract(ONE, published="yesterday")
