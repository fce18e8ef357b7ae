"""Lines that hold nothing but who wrote the text: `□陈敏 王强`, `江北日报记者 陈敏`, or the value of the label above."""

from __future__ import annotations

import re

from policenews.models import Person
from policenews.reading.bylines import Byline, is_account, is_sign_off
from policenews.reading.lines import Line
from policenews.reading.people import names
from policenews.reading.surnames import is_name

REPORTS = re.compile(
    r"[〔【\[（(]?(?:(?:[^／/。，]{2,10}[／/]\s?)?[^。，／/]{0,16}记者[\s　]*|(?<=[〔【\[])[^／/。，\s]{1,10}[网报社台闻][ 　])"
    r"(?P<who>[\u4e00-\u9fff]{2,3})\s?[／/]\s?[^。，]{2,10}?(?:报导|报道)[〕】\]）)]?"
)
"""`某某新闻网记者陈敏／台北报导`, `【某某时报 陈敏/台北报导】`."""
_OFFICER = re.compile(
    r"^[\u4e00-\u9fff、]{0,24}(?:局长|厅长|主任|书记|检察长|院长|县长|市长|区长|州长|政委|支队长|大队长|所长|部长)[ \t　:：]*(?P<who>[\u4e00-\u9fff]{1}[ 　]{0,4}[\u4e00-\u9fff]{1,2})$"
)
_REPORTERS = re.compile(r"[^。，,；;：:！!《》“”\d]{0,20}?(?=(?:全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员))")
"""Whose reporters: damage may stand in it (`江北?bào)记者`)."""
_REPORTER = re.compile(r"(?:全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员|实习生)[ \u3000]*")
_BOX = re.compile(r"[□◇○◎][ \u3000]*")
"""The mark of an author; a filled one (■) heads a part."""


def bare(line: str) -> list[Person]:
    """`县公安局局长 赵建国` under the title of a report: the author is who gives it; `□陈敏 王强` and `陈 敏 王 强` are who wrote it."""
    if box := _BOX.match(line):
        line = line[box.end() :]
        if found_names := _authors(line):
            return found_names
    if len(several := _authors(line)) > 1:
        return several  # 蒋 君 郑 璐 姜梦晴
    if len(line) <= 60 and (whose := _REPORTERS.match(line)):
        first, *parts = _REPORTER.split(line[whose.end() :])
        people = [_authors(part) for part in parts]
        if not first and all(people):
            return [person for some in people for person in some]
    found = _OFFICER.match(line) or REPORTS.fullmatch(line)
    if not found:
        return []
    name = re.sub(r"[ 　]", "", found["who"])
    return [Person(role="author", name=name)] if is_name(name) else []


def _authors(string: str) -> list[Person]:
    """`陈敏 王强` where every character belongs to a name."""
    if len(string) > 40 or re.search(r"[。，：:！？“”《》\d]", string):
        return []
    found = names(string, labelled=False)
    whole = bool(found) and sum(map(len, found)) == len(re.sub(r"[\s　、·]", "", string))
    return [Person(role="author", name=name) for name in found] if whole else []


def alone(line: str) -> list[Person]:
    """`陈敏`, `□陈敏` or `陈敏 王强` on a line of its own below the text."""
    line = _BOX.sub("", line, count=1)
    if not 2 <= len(line) <= 12 or not re.fullmatch("[\u4e00-\u9fff]{2,3}(?:[ 　、]+[\u4e00-\u9fff]{2,3}){0,2}", line):
        return []
    parts = re.split("[ 　、]+", line)
    return [Person(role="author", name=part) for part in parts] if all(map(is_name, parts)) else []


def reports(line: str) -> bool:
    """`记者林东／台南报导` on a line of its own."""
    return len(line) <= 40 and REPORTS.fullmatch(line) is not None


def values_below(found: list[Line], bylines: dict[int, Byline], people: frozenset[str]) -> None:
    """`终审:` or `发布日期:` alone on its line has its value on the next one."""
    for index, read in bylines.items():
        if not read.fields or read.fields[-1].value or index + 1 == len(found):
            continue
        label, below, other = read.fields[-1], found[index + 1], bylines.get(index + 1)
        named = label.role in people and alone(below.string)
        supplied = label.role == "source" and (is_sign_off(below.string) or is_account(below.string))
        if not below.kind and (named or supplied):
            label.value, below.kind = below.string, "byline"
        elif label.role in ("published", "updated") and other is not None and other.stamped and not other.fields:
            label.value, other.stamped = below.string, False
