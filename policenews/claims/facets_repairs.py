"""What the two codes of a figure say together, when both are found: 查获“伪基站”设备32台 seizes things, 少接报6起 is of alarms received."""

from __future__ import annotations

from collections.abc import Callable

from policenews.claims.facets_coding import Coding
from policenews.claims.subjects import CASES

_SHARED = frozenset({*CASES, "casualty", "alarm", "violation", "accident", "suspect", "dispute"})
_COME_ABOUT = {"alarm": "receive", "case": "occur", "fraud_case": "occur", "accident": "occur", "casualty": "occur"}


def devices(figure: Coding) -> None:
    """查获“伪基站”设备32台: devices that are seized are things."""
    item = figure.item
    if item.activity == "seize" and item.subject == "other" and item.object is not None and item.object.text.endswith("设备"):
        item.subject = "property"


def needs(figure: Coding) -> None:
    """解决实际问题147个: problems of people who are served are no hazards."""
    if figure.item.activity == "serve" and figure.item.subject == "hazard":
        figure.item.subject = "service"


def share_of(figure: Coding) -> None:
    """“两抢”案占刑事警情的27%: what the share is of says what has it."""
    item = figure.item
    if item.of is None or "other" not in (item.subject, item.activity):
        return
    noun = figure.names.noun(item.of.text)
    code = noun.code if noun is not None and noun.code is not None else "other"
    if item.subject == "other" and code in _SHARED:
        item.subject = code
    if item.activity == "other" and item.subject != "other":
        told = next((i.activity for i in reversed(figure.before) if i.subject == item.subject and i.kind != "ratio"), None)
        item.activity = told or _COME_ABOUT.get(code, "other")


def verb_of_change(figure: Coding) -> None:
    """少接报6起: the verb inside the words of the change."""
    item = figure.item
    if item.kind == "change" and item.verb is not None and item.verb.code not in (None, "other") and any(code == "verb" for code, _ in item.notes):
        own = next((flag.rsplit(":", 1)[1] for flag in item.verb.flags if flag.startswith(f"if:{item.subject}:")), None)
        item.activity = own or item.verb.code or "other"


_OF_ITS_OWN = frozenset({"inspect", "publicise", "mediate", "prevent", "find", "rectify", "recover", "solve"})
_FORMED = frozenset({"成立", "编成", "组成", "组建"})


def men_at_work(figure: Coding) -> None:
    """16名民警走访群众1.2万户, 46名警力成立专案组: those who did it were sent."""
    item = figure.item
    if item.subject != "personnel" or item.kind != "count" or item.num is None:
        return
    behind = item.action is not None and item.action.ranges[0][0] > item.start
    if behind and item.action is not None and item.action.text.startswith(("参加", "接受", "受")):
        return
    if behind and (item.activity in _OF_ITS_OWN or item.verb is not None and item.verb.text in _FORMED):
        item.activity = "deploy"
    elif item.activity == "hold" and item.per is not None and item.verb is None:
        item.activity = "deploy"  # 每日有430余名民辅警


def those_reached(figure: Coding) -> None:
    """延时服务惠及群众3105人次: whom something is done for is no audience."""
    item = figure.item
    if item.subject == "audience" and item.activity in ("serve", "recover", "license") and item.verb is not None and item.verb.text == "惠及":
        item.subject = "resident"


REPAIRS: tuple[Callable[[Coding], None], ...] = (
    devices,
    needs,
    share_of,
    verb_of_change,
    men_at_work,
    those_reached,
)
