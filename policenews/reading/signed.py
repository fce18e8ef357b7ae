"""Who signs a text behind its last full stop: `…平稳有序。通讯员 陈砚 记者 李敏`, `…平稳有序。(编辑：李敏)1130205`."""

from __future__ import annotations

import re

from policenews.models import Person
from policenews.reading.fields import fields
from policenews.reading.people import OF_FIGURES, credit, from_fields, joined_names, names

_LONGEST = 70
"""So long may the signature behind the last full stop be."""
_STOP = re.compile(r"[。！？!?](?:[”’」』）)])?")
_DONE = re.compile(r"[（(【\[](?:完|完毕|全文完|END|end)[)）】\]]")
_CODE = re.compile(r"[ \u3000]*(?:\d{6,8}|[★■◆▲●])$")
"""A date without its dashes (1130205) or a mark behind the last bracket."""
_LABEL = re.compile(
    r"(?:本报|本网|全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员|实习生|作者|编辑|责编|责任编辑|来源|稿源|供稿|审核|校对|文|图文|文/图)"
)


def signed(line: str, loose: bool = False) -> tuple[list[Person], str | None]:
    """People and source that stand behind the last full stop of a paragraph, in brackets or bare; a quotation gives none."""
    if _LABEL.search(line, max(len(line) - _LONGEST, 0)) is None:
        return credit(line, loose)
    line = line[:-_LONGEST] + _CODE.sub("", line[-_LONGEST:])
    found, source = credit(_apart(line), loose)
    if found or source:
        return found, source
    tail = _tail(line)
    if not tail:
        return [], None
    people: list[Person] = []
    for part in _parts(tail):
        if (
            _LABEL.match(part) is None
            or part.rstrip(" \u3000").endswith(("摄", "摄影", "供图", "下同"))
            or re.search(r"[，,：:][^，,：:]{9}", part)
        ):
            continue
        told = fields(" " + _apart(part))
        if told and not part[len(told[0].label) :].strip(" \u3000:：／/")[:1]:
            continue
        if told and told[0].start <= 1:
            people += from_fields(told)
            source = source or next((f.value for f in told if f.role == "source" and f.label not in OF_FIGURES and _names_a_source(f.value)), None)
    return people, source


_ORGAN = re.compile(
    r"(?:[。！？”][ \u3000]*|^)[（(][ \u3000]*(?![^（）()]*(?:以上|数据|不含|由|的|据|摘自))(?P<name>[\u4e00-\u9fff]{1,24}(?:公安[局厅](?:新闻中心|新闻办(?:公室)?|宣传[科处]|政治处|政工[室科]|办公室|指挥中心|融媒体中心)?|警察局|分局|派出所|[支大总]队|警方|公安))[ \u3000]*[)）]$"
)


def signing_organ(lines: list[str]) -> str | None:
    """The organ in the brackets that end the last line, `…发放资料300份。（江北县公安局）`; parts that end so are of several."""
    found = [_ORGAN.search(line, max(len(line) - 36, 0)) for line in lines]
    return found[-1]["name"] if found and found[-1] and not any(found[:-1]) else None


def _tail(line: str) -> str:
    """What stands behind the last full stop, the bracketed 完 left out."""
    low = max(len(line) - _LONGEST, 0)
    stop = None
    for stop in _STOP.finditer(line, low):
        if not line[stop.end() :].strip():
            return ""
    if stop is None:
        return ""
    return _DONE.sub(" ", line[stop.end() :]).strip(" \u3000")


def _parts(tail: str) -> list[str]:
    """`【编辑：李敏】` and `记者 李敏` without their brackets; words with a stop or a figure are no signature."""
    if re.search(r"[。！？；;]", tail):
        return []
    return [part.lstrip("■□◆◇●○ \u3000") for part in re.split(r"[（(【\[〔]|[）)】\]〕]", tail) if part.strip(" \u3000")]


def _names_a_source(value: str) -> bool:
    return 2 <= len(value) <= 24 and re.search(r"[，,。\d]", value) is None and not names(value, labelled=False)


def _apart(line: str) -> str:
    """The end of a line with spaces between the names that follow a label."""
    if not re.search("记者|通讯员|实习生", line[-_LONGEST:]):
        return line
    head, tail = line[:-_LONGEST], line[-_LONGEST:]
    return head + joined_names(tail)
