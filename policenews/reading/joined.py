"""A title that stands in one line with its text: `江北警方夜查见成效 本报讯（记者 陈敏）昨晚，…` as two lines.

The text behind it begins with a dateline, or as texts begin: `河东派出所开展校园检查工作 为切实维护校园安全，…`.
"""

from __future__ import annotations

import re

from policenews.reading.datelines import dateline
from policenews.text import Text

_LONGEST = 60
_SHORTEST = 8
_TEXT = 80
"""So long at least is a line that holds title and text."""
_HEADLINE = re.compile(
    r"(?=.*(?:开展|召开|破获|抓获|侦破|举行|举办|组织|查处|查获|整治|打击|加强|推进|部署|检查|宣传|护航|筑牢|守护|走进|强化|严查|夜查|启动|通报|总结))"
    r"(?!.*(?:民警|辅警|公安局|派出所|[支大中]队|分局|公安|警方|交警|记者|通讯员|[讯电]|报道|人员|以来|[年月日])$)[^ \u3000。；，,：:！？!?]{12,40}"
)
"""What has happened, and neither its subject alone nor a time."""
_BEGINS = re.compile(
    r"(?:为(?:切实|进一步|全面|深入|有效|确保|扎实|加强|严厉|了|营造|认真|做好|维护|提高|增强|提升)|近日|日前|近期|连日来|今年|近年来|截[至止]|随着|昨[日天]|本月|(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|以来|[上中下]旬|份))"
    r"[^。 \u3000]{4,80}[，,]"
)
"""How a text begins behind its headline."""


def parted(text: Text) -> Text:
    """The first line cut in front of its dateline or its first words, where a headline without a stop stands before them."""
    string = text.string
    start = len(string) - len(string.lstrip(" \u3000\n|"))
    end = string.find("\n", start)
    line = string[start : end if end >= 0 else None][: 2 * _TEXT]
    if len(line) < _TEXT:
        return text
    for space in re.finditer(r"[ \u3000]+", line[: _LONGEST + 1]):
        head, rest = line[: space.start()], line[space.end() :]
        if len(head) < _SHORTEST or re.search(r"[。；;：:]|讯$", head):
            continue
        if _HEADLINE.fullmatch(head) and _BEGINS.match(rest):
            return text.edit([(start + space.start(), start + space.end(), "\n")])
        told = dateline(rest)
        if told and re.match(r".{0,24}?(?:讯|电|消息)", rest):
            return text.edit([(start + space.start(), start + space.end(), "\n")])
    return text
