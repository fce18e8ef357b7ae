"""Verbs that open a name in a list of counts: 破获拐卖案件3起、组织乞讨案件4起, 发放联系卡86张、治安防范宣传资料200份."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_links import OFFENDING
from policenews.claims.level_figure import Figure
from policenews.claims.level_words import FAULTY

_TAKING = frozenset({"arrest", "detain", "penalise", "prosecute"})
_PENALISING = frozenset({"penalise", "handle"})
_CASES = frozenset({"solve", "file", "handle", "occur", "receive", "penalise"})
_NAMING = frozenset({None, "other", "serve", "receive", "prevent", "publicise", "occur"})
"""Codes of verbs that may name a kind of report (抢险救灾, 投诉监督)."""
_CRIME = re.compile(r"(?:案件?|罪)$")
_THEME = re.compile(r"(?:治安|反诈|交通|交通安全|禁毒|消防|安全|法治|法制|防火|防盗|防诈|网络|网络安全|反恐|扫黑)$")


def opens_a_name(figure: Figure) -> bool:
    """破获拐卖案件3起、组织乞讨案件4起: the list goes on, and the verb names the next of its things."""
    if figure.context.join in ("，", "、", "和"):
        for names_it in _NAMES:
            if names_it(figure):
                return True
    return False


def _governed_by(figure: Figure, codes: frozenset[str]) -> bool:
    """Whether the verb that governs the list so far has one of these codes."""
    chain = figure.context.state.chain
    return bool(chain) and chain[-1].code in codes


def _begins(figure: Figure) -> bool:
    """Whether nothing stands in front of the verb in its stretch."""
    return figure.chain[0].start == figure.context.left


def offence(figure: Figure) -> bool:
    """查处超载41起，未采取密闭措施5起、不按规定安装号牌7起: offences by what was done wrong."""
    context, prev = figure.context, figure.context.prev
    if not context.num.has("case") or prev is None or prev.num is None or not prev.num.has("case"):
        return False
    return (context.part or _governed_by(figure, _PENALISING)) and FAULTY.match(figure.front.strip()) is not None


def offenders(figure: Figure) -> bool:
    """抓获盗窃嫌疑人2名，开设赌场3人: persons by what they were taken for."""
    return figure.context.num.has("person") and _governed_by(figure, _TAKING) and _begins(figure) and figure.chain[0].text in OFFENDING


def unnamed_offence(figure: Figure) -> bool:
    """查处无证驾驶35起，报废摩托车5起: offences by a word that is no deed of the police."""
    context, prev = figure.context, figure.context.prev
    return (
        context.num.has("case") and context.join != "和" and _governed_by(figure, _PENALISING) and figure.chain[0].code in (None, "other")
        and prev is not None and prev.unit == context.num.unit and _begins(figure)
    )  # fmt: skip


def same_word(figure: Figure) -> bool:
    """投入巡逻警力310人次、巡逻警车37台次: the word named the thing before, too."""
    context, prev, verb = figure.context, figure.context.prev, figure.chain[0]
    if context.join == "，" or not context.state.chain or prev is None or prev.object is None:
        return False
    return _begins(figure) and verb.has("nominal") and prev.object.text.startswith(verb.text)


def kind_of_report(figure: Figure) -> bool:
    """接报警6333起，其中刑事警情152起、抢险救灾43起: kinds of what was counted."""
    context, prev, whole = figure.context, figure.context.prev, figure.context.state.whole
    return (
        context.part and context.join == "、" and context.num.has("case") and context.num.lead - figure.chain[-1].end <= 2
        and figure.chain[-1].code in _NAMING and prev is not None and not prev.own_verb and whole is not None and whole.unit == context.num.unit
    )  # fmt: skip


def theme(figure: Figure) -> bool:
    """发放联系卡86张、治安防范宣传资料200份: what the papers are about."""
    context, verb = figure.context, figure.chain[0]
    return context.join != "，" and bool(context.state.chain) and verb.has("nominal") and _THEME.match(figure.text, context.left, verb.start) is not None


def kind_of_case(figure: Figure) -> bool:
    """破获拐卖案件3起、组织乞讨案件4起: the crime of which the cases are."""
    context, prev, verb = figure.context, figure.context.prev, figure.chain[0]
    if verb.code in ("solve", "file", "handle") or not _begins(figure) or not _governed_by(figure, _CASES) or not _CRIME.search(figure.front.strip()):
        return False
    return context.join != "，" or verb.has("support") and prev is not None and prev.object is not None and _CRIME.search(prev.object.text) is not None


_NAMES: tuple[Callable[[Figure], bool], ...] = (
    offence,
    offenders,
    unnamed_offence,
    same_word,
    kind_of_report,
    theme,
    kind_of_case,
)
