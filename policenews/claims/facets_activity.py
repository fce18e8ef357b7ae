"""Activities: what was done to what a figure counts: 抓获 of 抓获嫌疑人12名, 宣传 of 开展宣传活动12场, 破案 of 破案率86%.

First what the figures in front settle; then the deed, by the verb or the noun; then changes that have none, and last
what the deed is over this subject. Each case gives an activity or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.facets_coding import Coding
from policenews.claims.facets_plain import EVENTS, HELD, without_verb
from policenews.claims.settle import settle
from policenews.claims.subjects import CASES
from policenews.claims.subjects_by_unit import taken_in

Case = Callable[[Coding], str | None]

_SHORT_VERBS = {"破": "solve", "立": "file"}
_ANOTHER_WORD = "坏案获损功"
"""破坏, 破案, 破获, 破损 and 立功, 立案 are words of their own."""
_WEAK = frozenset({None, "other", "deploy", "publicise"})
_HAPPEN = frozenset({*CASES, *EVENTS, "alarm"})


def activity_of(figure: Coding) -> str:
    """抓获犯罪嫌疑人12名: arrest; `other` where nothing says what was done. The subject is known by now."""
    for told in TOLD:  # 打掉团伙78个，恶势力集团38个: as those in front
        if (activity := told(figure)) is not None:
            return activity
    figure.act = _named_by_noun(figure)
    figure.code = _deed(figure)
    if figure.code == "hold" and figure.item.subject in _HAPPEN:
        return "occur"  # 共有案件12起: events are not held
    for moved in MOVED if figure.code is None and figure.item.kind == "change" else ():  # 破八类案件同比上升16.9%: no verb that is known
        if (activity := moved(figure)) is not None:
            return activity
    if figure.code is None or figure.code == "other":
        named = by_its_entry(figure) if figure.code == "other" and figure.act is None else None  # 办身份证12张
        return named or without_verb(figure.item, figure.code, figure.words, figure.act, figure.before)
    for over in OVER:  # 办理身份证12张: another deed over this subject
        if (activity := over(figure)) is not None:
            return activity
    verb = figure.item.verb
    return settle(figure.code, figure.item.subject, verb.text if verb is not None else "", figure.item)


def none_at_all(figure: Coding) -> str | None:
    """未发现“三无”船舶, 零接警, 未发生火灾: what did not come to pass."""
    item = figure.item
    if item.value != 0 or item.num is not None or not figure.is_count:
        return None
    deed = item.action.text if item.action is not None else ""
    return "receive" if "接" in deed else "find" if deed.endswith("发现") else "occur"


def taken(figure: Coding) -> str | None:
    """被捕青少年共有1586人, 录得因毒品罪行被捕者86人: the deed stands inside the object."""
    item = figure.item
    return "arrest" if item.subject == "suspect" and figure.code in (None, "hold", "occur") and item.object is not None and taken_in(item) else None


def of_those_before(figure: Coding) -> str | None:
    """拘捕158人。涉及店铺盗窃22人; 被捕的青少年有1245人，包括毒品罪行（145人）: some of the suspects in front."""
    last = figure.before[-1] if figure.before else None
    if last is None or last.subject != "suspect" or figure.item.subject != "suspect":
        return None
    if figure.code == "occur" and figure.of_persons:
        return last.activity
    some = figure.is_count or figure.item.kind == "ratio"  # 拘捕418人，当中逾七成属户口持有人
    return last.activity if figure.code is None and some and last.sentence is figure.item.sentence else None


def gangs(figure: Coding) -> str | None:
    """打掉团伙78个 / 恶势力集团38个: what was done to the gangs in front."""
    if figure.item.subject != "gang" or figure.code is not None or not figure.is_count:
        return None
    return next((i.activity for i in reversed(figure.before) if i.subject == "gang" and i.activity != "other"), "other")


def stocks(figure: Coding) -> str | None:
    """社会服务站由41家增至56家: how many there are, whatever is done there."""
    item = figure.item
    if item.kind != "change" or item.measure != "to" or item.action is not None or item.num is None or item.num.has("ratio") or figure.of_cases:
        return None
    return "hold" if item.subject in HELD and not figure.words.endswith(("数", "量")) else None


_PENALISED = re.compile("查处|查纠|处罚|查获|查缉")


def under_its_heading(figure: Coding) -> str | None:
    """二、违法查处 above 酒后驾驶 | 402: violations that no verb governs."""
    if figure.item.subject != "violation" or figure.item.verb is not None or figure.item.action is not None or not figure.theme:
        return None
    return "penalise" if _PENALISED.search(figure.theme) else None


TOLD: tuple[Case, ...] = (
    none_at_all,
    stocks,
    under_its_heading,
    taken,
    of_those_before,
    gangs,
)
"""Cases that settle the activity at once."""


def _named_by_noun(figure: Coding) -> str | None:
    """宣传活动: publicise."""
    return next((f[4:] for f in figure.noun.flags if f.startswith("act:")), None) if figure.noun is not None else None


def _deed(figure: Coding) -> str | None:
    """抓获嫌疑人12名: of the verb; 破案率86%, 立案数12: of the name of the number; 开展宣传活动12场: of the noun."""
    verb, code, act = figure.item.verb, figure.code, figure.act
    if verb is None:
        if act and not figure.is_count and figure.noun is not None and "measure" in figure.noun.flags:
            return act  # 逾期未检验率: what its entry says, not 检验
        if figure.words.endswith(("警情", "报警")) and figure.named_activity == "rectify":
            return None  # 交通堵塞警情下降21%
        in_its_name = not figure.is_count or figure.words.endswith(("数", "量"))
        return figure.named_activity if in_its_name else None
    if verb.has("light") or act and code in _WEAK and verb.has("support"):
        return act or figure.named_activity or code or "other"
    if code == "inspect" and figure.item.sentence is not None and _FOUND_OUT.match(figure.item.sentence.text, verb.end):
        return "find"
    return code


_FOUND_OUT = re.compile("出(?![入租警动资行境口生所狱])")
"""检查出隐患12处: what came of it."""


def short_verb(figure: Coding) -> str | None:
    """破八类案件同比上升: a verb of one character in front of its object."""
    words = figure.words
    if figure.item.subject not in CASES or words[:1] not in _SHORT_VERBS:
        return None
    return _SHORT_VERBS[words[0]] if words[1:2] not in _ANOTHER_WORD else None


def in_relative(figure: Coding) -> str | None:
    """受理的“两抢”警情同比下降: the verb in front of 的."""
    item = figure.item
    if item.object is None or item.sentence is None:
        return None
    text, start = item.sentence.text, item.object.ranges[0][0]
    said = figure.names.named_activity(text[max(item.sentence.start, start - 5) : start]) if text[start - 1] == "的" else None
    return settle(said, item.subject, "", item) if said is not None else None


def filed_before(figure: Coding) -> str | None:
    """立刑事案件518起，盗窃案件同比上升6.3%; 立刑事案件数同比下降12.8%。其中，盗窃案件下降4.7%: filed ones as well."""
    item = figure.item
    if item.subject not in CASES:
        return None
    of_cases = [i for i in figure.before if i.subject in CASES]
    told = next((i for i in reversed(of_cases) if i.kind == "count"), None)
    if told is not None:
        return told.activity if told.activity in ("file", "receive") else None
    moved = next((i for i in reversed(of_cases) if i.kind == "change"), None)
    if moved is None or moved.activity != "file" or moved.sentence is None or item.sentence is None:
        return None
    return "file" if item.sentence.start - moved.sentence.end < 4 else None


MOVED: tuple[Case, ...] = (
    short_verb,
    in_relative,
    filed_before,
)
"""Cases for a change that no verb governs."""


def by_its_entry(figure: Coding) -> str | None:
    """办理身份证12张: the verb's own entry says what it does to this subject (if:permit:license)."""
    if figure.item.verb is None:
        return None
    wanted = f"if:{figure.item.subject}:"
    return next((flag[len(wanted) :] for flag in figure.item.verb.flags if flag.startswith(wanted)), None)


def takes_part(figure: Coding) -> str | None:
    """开展演练12场，参与师生800人: in what was held before."""
    verb = figure.item.verb
    if figure.item.subject != "audience" or not (figure.code in ("deploy", "equip") or verb is not None and verb.has("light")):
        return None
    return next((i.activity for i in reversed(figure.before) if i.activity in ("drill", "publicise")), "publicise")


def of_the_work(figure: Coding) -> str | None:
    """群众对110接处警工作的满意率达98.8%: nothing is received here."""
    return "other" if figure.code == "receive" and figure.act == "other" else None


def reached(figure: Coding) -> str | None:
    """返还被骗款62万元，惠及群众73人; 延时服务惠及群众3105人次: by what they got."""
    verb, item = figure.item.verb, figure.item
    if verb is None or verb.text != "惠及" or item.sentence is None:
        return None
    if item.sentence.text.endswith(("服务", "服务举措"), item.sentence.start, verb.start):
        return "serve"
    last = figure.before[-1] if figure.before else None
    given = last is not None and last.sentence is item.sentence and last.activity in ("recover", "serve", "license", "drill")
    return last.activity if given and last is not None else None


OVER: tuple[Case, ...] = (
    by_its_entry,
    reached,
    takes_part,
    of_the_work,
)
"""Cases that know better than the table of all verbs."""
