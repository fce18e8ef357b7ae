"""Words that hold a numeral count nothing; counts that begin like such a word do."""

from __future__ import annotations

import pytest

from policenews import extract
from policenews.words.numeral_words import SHAPES, WORDS

COUNTS = (
    "查获九台电脑", "查获三只手机", "止付五笔资金", "查封六间房屋", "盗伐三棵树木", "清查两家子公司", "设立四处求助点",
    "扑灭山火四起", "抓获夫妻二人", "征集两条心愿", "查处三人行骗", "缴获两张皮质座椅", "收缴三节电池", "查处六人行贿",
)  # fmt: skip


@pytest.mark.parametrize("word", [*WORDS.split(), *(word for _, word, _ in SHAPES), "三门峡", "四方台"])
def test_a_numeral_inside_a_word_counts_nothing(word: str) -> None:
    article = extract(f"民警在{word}走访时查处酒驾12起。")
    assert [int(claim.quantity.value) for claim in article.claims] == [12]


@pytest.mark.parametrize("count", [*COUNTS, *(f"查处{count}" for _, _, count in SHAPES if "钱" not in count and "墙" not in count)])
def test_a_count_that_begins_like_such_a_word_is_one(count: str) -> None:
    article = extract(f"行动中，民警{count}，检查单位30家。")
    assert len(article.claims) == 2, [(n.text, n.role, n.rule) for n in article.numerals]
