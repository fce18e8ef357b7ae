"""Articles made of real constructions give their figures back, and noise gives an Article, the same one everywhere.

FUZZ_EXAMPLES=20000 python -m pytest tests/test_fuzz.py looks further than the short run; tests/fuzz holds a target for
atheris, which goes on as long as it is let.
"""

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policenews import Article, PolicenewsError, extract
from policenews.models import Model, Span

ROOT = Path(__file__).parent.parent
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
short = settings(
    max_examples=EXAMPLES or 120, deadline=None, derandomize=not EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A piece of text with the figures that must come back: value, unit, and where the numeral stands in the piece."""

    text: str
    figures: tuple[tuple[Decimal, str, int, int], ...] = ()

    def __add__(self, other: "Piece | str") -> "Piece":
        other = Piece(other) if isinstance(other, str) else other
        base = len(self.text)
        moved = tuple((value, unit, base + start, base + end) for value, unit, start, end in other.figures)
        return Piece(self.text + other.text, self.figures + moved)


def figure(printed: str, value: Decimal | int | str, unit: str) -> Piece:
    return Piece(printed, ((Decimal(value), unit, 0, len(printed)),))


WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
THINGS = [
    ("检查", "企业", "家"), ("检查", "单位场所", "家"), ("发现", "火灾隐患", "处"), ("整改", "隐患", "处"),
    ("走访", "群众", "户"), ("破获", "盗窃案件", "起"), ("破获", "电信网络诈骗案件", "起"), ("抓获", "犯罪嫌疑人", "名"),
    ("化解", "矛盾纠纷", "起"), ("发放", "宣传资料", "份"), ("查处", "交通违法行为", "起"), ("收缴", "管制刀具", "把"),
    ("出动", "警力", "人次"), ("打掉", "犯罪团伙", "个"), ("查获", "违法车辆", "辆"),
]  # fmt: skip


@st.composite
def counts(draw: st.DrawFn) -> Piece:
    """`检查企业1,234家` in the ways that digits are printed."""
    verb, thing, unit = draw(st.sampled_from(THINGS))
    value = draw(st.integers(2, 99_999).filter(lambda n: not 1900 <= n <= 2100))
    how = draw(st.sampled_from(["plain", "wide", "comma", "more", "万"]))
    printed = {"wide": str(value).translate(WIDE), "comma": f"{value:,}"}.get(how, str(value))
    if how == "万":
        return Piece(verb + thing) + figure(f"{value % 97 + 2}.5万余", (value % 97 + 2) * 10_000 + 5_000, unit) + unit
    return Piece(verb + thing) + figure(printed + "余" * (how == "more"), value, unit) + unit


@st.composite
def changes(draw: st.DrawFn) -> Piece:
    """`盗窃案件同比下降12.5%`, `交通事故由41起降至29起`."""
    if draw(st.booleans()):
        rate = draw(st.integers(1, 990)) / Decimal(10)
        words = draw(st.sampled_from(["刑事案件同比下降", "盗窃案件同比上升", "交通事故环比下降"]))
        return Piece(words) + figure(f"{rate}", rate, "%") + "%"
    late, early = sorted(draw(st.lists(st.integers(2, 900), min_size=2, max_size=2, unique=True)))
    return Piece(f"交通事故由{early}起降至") + figure(str(late), late, "起") + "起"


@st.composite
def money(draw: st.DrawFn) -> Piece:
    """`为群众挽回损失6.8万余元`."""
    value = draw(st.integers(11, 9_999)) / Decimal(10)
    return Piece("为群众挽回经济损失") + figure(f"{value}万{draw(st.sampled_from(['', '余']))}", value * 10_000, "元") + "元"


DECOYS = ["24小时备勤", "坚持“三个到位”", "民警走进社区", "落实“一标三实”要求", "拨打110报警电话"]
clauses = st.one_of(counts(), counts(), changes(), money(), st.sampled_from(DECOYS).map(Piece))


@st.composite
def grammatical(draw: st.DrawFn) -> Piece:
    """An article: a dateline, sentences, and every figure that it states, none of them twice."""
    said: set[str] = set()
    out = Piece(draw(st.sampled_from(["永胜县公安局平安通报\n2024-03-12　来源：永胜县公安局\n", ""])))
    for _ in range(draw(st.integers(1, 4))):
        out = out + draw(st.sampled_from(["", "今年以来，", "2023年，", "行动中，", "截至目前，民警"]))
        fresh = [clause for clause in draw(st.lists(clauses, min_size=1, max_size=4)) if clause.text not in said]
        for number, clause in enumerate(fresh):  # what is said twice is one fact
            said.add(clause.text)
            out = out + ("，" if number else "") + clause
        out = out + draw(st.sampled_from(["。", "。\n", "；"]))
    return out


@short
@given(grammatical())
def test_known_figures_come_back_with_value_unit_and_place(piece: Piece) -> None:
    article = extract(piece.text)
    found = {
        (c.quantity.value, c.quantity.unit, c.quantity.span.source_start, c.quantity.span.source_end) for c in article.claims
    }
    assert found >= set(piece.figures), piece.text
    assert found == set(piece.figures), piece.text


FRAGMENTS = [
    "检查", "企业", "公安局", "派出所", "其中", "分别", "同比", "下降", "由", "至", "第", "约", "近", "余", "多", "、", "，", "。", "；", "：",
    "（", "）", "“", "”", "《", "起", "家", "名", "%", "％", "万", "亿", "元", "2023年", "1月", "31日", "截至", "去年同期", "以来", "12", "3.5",
    "1,000", "〇", "三百", "十", "两", "半", "百分之", "无", "零", "未发生", "\n", "\n\n", "\r\n", "\t", "　", " ", "<p>", "</p>", "<table>",
    "<tr><td>", "<td>", "&nbsp;", "&#49;", "&lt;", "<!--", "-->", "<script>", "---\n", "title: ", "# ", "| a | b |\n|---|---|\n", "- ", "1. ",
    "紀(jì)", "貢獻", "\ufffd", "?。ü└", "/p>", "\u200b", "\ufeff", "\0", "\ud83d", "\U0001f46e", "\u202e", "A", "http://a.cn/2024-01-02/1.html",
    "来源：", "责编：", "记者", "作者", "京公网安备 11000002000001号", "-", "—", "~", "…", "+", "\\n", '{"a":', "\x85", "\u2028",
]  # fmt: skip
noise = st.one_of(
    st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join),
    st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=40).map("".join),
    st.text(max_size=200),
)


def spans(value: Any) -> Iterator[Span]:
    """All spans in a model, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, Model):
        for _, part in value:
            yield from spans(part)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from spans(part)


def check(article: Article) -> None:
    for span in [*spans(article), *spans(article.numerals)]:
        assert 0 <= span.start <= span.end <= len(article.text)
        assert 0 <= span.source_start <= span.source_end <= len(article.raw)
    for claim in article.claims:
        span = claim.quantity.span
        assert article.text[span.start : span.end] and article.raw[span.source_start : span.source_end]
    assert Article.model_validate_json(article.model_dump_json(ensure_ascii=True)) if _plain(article.raw) else True
    assert all(len(row) == len(row.keys()) for row in article.to_records())


def _plain(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)


@short
@given(noise)
def test_noise_is_an_article_with_valid_places(text: str) -> None:
    article = extract(text)
    check(article)
    assert extract(text) == article and extract(text).numerals == article.numerals


@short
@given(st.one_of(st.binary(max_size=400), noise.map(lambda text: text.encode("utf-8", "replace")), noise.map(lambda text: text.encode("gb18030", "replace"))))
def test_bytes_are_an_article_or_a_clear_refusal(data: bytes) -> None:
    try:
        check(extract(data))
    except PolicenewsError as error:
        assert len(str(error)) > 20


def sample(count: int) -> list[str]:
    """Noise and sentences from a seed: the same list in every process."""
    dice = random.Random(7)
    return ["".join(dice.choices(FRAGMENTS, k=dice.randint(1, 50))) for _ in range(count)]


def prints(texts: list[str]) -> list[str]:
    """A short print of everything that an article holds."""
    out = []
    for text in texts:
        article = extract(text)
        held = repr((article, article.numerals, article.to_records()))
        out.append(hashlib.sha256(held.encode("utf-8", "backslashreplace")).hexdigest()[:16])
    return out


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_another_process_hash_seed_and_order_change_nothing(seed: str) -> None:
    code = "import json, test_fuzz as f; print(json.dumps(f.prints(f.sample(150)[::-1])))"
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])[::-1] == prints(sample(150))


FOUND: dict[str, str] = {
    "a whole number of more than 28 digits": "检查企业" + "1" * 29 + "家",
    "more than 28 digits, and 万": "挽回损失" + "1" * 29 + "万元",
    "more than 28 digits behind the point": "下降0." + "1" * 40 + "%",
}
"""Inputs that once raised or gave a wrong place, by what they showed."""


@pytest.mark.parametrize("name", FOUND)
def test_what_once_failed_stays_right(name: str) -> None:
    check(extract(FOUND[name]))
