"""Cases of verbs prove themselves: the phrase in the first line of each is a text in which the case decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from policenews import extract
from policenews.claims import chain_verbs, chains
from policenews.claims.chain_links import LINKS
from policenews.claims.chain_no_verb import IN_ANY_WORD
from policenews.claims.chain_of_words import IN_WORD

Case = Callable[[Any], bool]
NO_VERBS = tuple(dict.fromkeys(case for cases in (IN_ANY_WORD, *IN_WORD.values()) for case in cases))


def phrase(case: Case) -> str:
    """打击取缔 of a first line 打击取缔: one deed."""
    assert case.__doc__, case
    return case.__doc__.split(": ")[0] + "。"


@pytest.mark.parametrize("case", NO_VERBS, ids=lambda c: c.__name__)
def test_no_verb_in_its_phrase(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    words: list[str] = []

    def asked(word: Any) -> bool:
        answer = case(word)
        if answer:
            words.append(word.mark.text)
        return answer

    monkeypatch.setattr(chain_verbs, "IN_ANY_WORD", tuple(asked if c is case else c for c in IN_ANY_WORD))
    monkeypatch.setattr(chain_verbs, "IN_WORD", {w: tuple(asked if c is case else c for c in cs) for w, cs in IN_WORD.items()})
    extract(phrase(case))
    assert words


@pytest.mark.parametrize("case", [case for case, _ in LINKS], ids=lambda c: c.__name__)
def test_verbs_are_linked_as_in_the_phrase(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    linked: list[str] = []

    def asked(pair: Any) -> bool:
        answer = case(pair)
        if answer:
            linked.append(pair.last.text + pair.gap + pair.mark.text)
        return answer

    monkeypatch.setattr(chains, "LINKS", tuple((asked if c is case else c, then) for c, then in LINKS))
    extract(phrase(case))
    assert linked


@pytest.mark.parametrize(
    ("text", "action", "number"),
    [
        ("为独居老人换灯泡46个", "换", 46),  # whom it is done for stands in front
        ("给高龄群众家里装报警器58只", "装", 58),
        ("在码头设“船民驿站”3处", "设", 3),  # a quoted name behind it
        ("“板凳会”开了72场", "开了", 72),
        ("巡逻中队一夜就抓了4名逃犯", "抓", 4),
        ("督促商户换掉老化电线64处", "换掉", 64),  # what came of it
        ("民警送走滞留旅客310人", "送走", 310),
        ("23名司机被罚", "罚", 23),
        ("86家商户签了承诺书", "签", 86),
        ("开展主题演讲3场", "开展", 3),  # no verb inside a longer word
        ("查扣服装640件", "查扣", 640),
    ],
)
def test_verbs_of_one_character(text: str, action: str, number: int) -> None:
    claim = extract(f"{text}。").claims[0]
    assert (claim.action and claim.action.text, claim.quantity.value) == (action, number)
