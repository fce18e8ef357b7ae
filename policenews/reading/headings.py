"""Headings and lists by their marks: `一、总体情况` governs what follows, `1.盗窃电动车46起，环比…` reports."""

from __future__ import annotations

import re

_HAN_NUMBER = "[一二三四五六七八九十]{1,3}"
_MARKED = (
    (1, re.compile(rf"(?:第{_HAN_NUMBER}(?:部分|章|篇)[\s　、：:]*|{_HAN_NUMBER}[、．.])\S")),
    (1, re.compile(r"[▶►▷■◆●◎★☆▍▌▎▏┃█◈❖□➤☞♦♢✦✪※◤▲△❤♡👮🚔🚨🔷🔹🔸🔶]{1,3}[\s　]*\S")),
    (2, re.compile(rf"[（(]{_HAN_NUMBER}[)）][、.\s]?\S")),
    (3, re.compile(r"\d{1,2}[.．、](?!\d)\s*\S")),
    (4, re.compile(r"[（(]\d{1,2}[)）]\s*\S")),
)
_NUMBER_ONLY = re.compile(
    r"(?:0?\d|1\d|20)[.、/]?|[①-⑳❶-❿]|(?:PART|Part|part|NO|No)[.\s]*\d{1,2}|壹|贰|叁|肆|伍|(?:零\d)"
)
_BRACKETED = re.compile(r"(?:【[^】]{2,24}】|〖[^〗]{2,24}〗|「[^」]{2,20}」|\[[^\]\d]{2,24}\])")
_ITEM = re.compile(
    r"(?:[①-⑳❶-❿⑴-⒇]|[·•▪◦‣∙]|\d{1,2}[.．、)）](?!\d)|[（(]\d{1,2}[)）]|[A-Z][.、])\s*\S|[-－–]\s*[\u4e00-\u9fff][^。]*\d"
)
_DASHES = re.compile("[—－-]+$")
_STOP = re.compile(r"[。；;！!？?]$|[。；]")
_FIGURE = re.compile(
    r"[\d一二三四五六七八九十百千万两]+(?:\.\d+)?(?:余|多)?[万亿]?(?:%|％|起|件|人|名|家|处|次|元|辆|个|份|场|宗|部|公斤|张|户)"
)


def marked_heading(string: str) -> int:
    """`（一）全力护稳定` is of level 2, `▶▶交警部门——` of 1; 0 for running text, also where it begins with a mark."""
    if len(string) > 48:
        return 0
    for level, pattern in _MARKED:
        if pattern.match(string):
            if _STOP.search(_DASHES.sub("", string)):
                return 0
            figured = level >= 3 and (_FIGURE.search(string) or "，" in string or "," in string)
            return 0 if figured else level
    return 0


def number_only(string: str) -> bool:
    """`01` above a heading line is its number."""
    return len(string) <= 8 and _NUMBER_ONLY.fullmatch(string) is not None


def bracketed(string: str) -> bool:
    """`【打击整治】` alone on a line is a heading."""
    return len(string) <= 28 and _BRACKETED.fullmatch(string) is not None


def is_item(string: str) -> bool:
    """`①遇有紧急情况请拨打110；` and `-拦截诈骗电话3120个` are entries of a list."""
    return _ITEM.match(string) is not None


_REPORTS = re.compile(r"(?!图|[▲△▼])[^\d]{2,}[\d,，]+(?:\.\d+)?[余多餘]?[万亿萬億]?[余多餘]?(?:%|％|起|件|人|名|家|处|處|次|元|辆|輛|个|個|份|场|場|宗|部|公斤|张|張|户|戶|组|組|台|所|套|支|条|條|架|枚|本|趟|顶|只|座|条次)")


_COUNTS = re.compile(r"\d[\d,.]*[余多餘]?[万萬]?[余多餘]?(?:个|個|支|名|处|處|辆|輛|组|組|条|條|家)(?!典型|问题|要点|措施|举措|提示|建议|步骤|误区|关键|细节|瞬间|知识|技巧|特点|常识|方法)[“\u4e00-\u9fff][“”\u4e00-\u9fff\d]{2,14}")
"""9个联勤巡逻组: one of a list of forces; 10个防骗要点 heads a part."""


def reports(string: str) -> bool:
    """`每天投入警力850余人`: a short line that tells a figure, and heads nothing."""
    if _COUNTS.fullmatch(string):
        return True
    return _REPORTS.match(string) is not None and not string.endswith(("摄", "供图", "图", "现场"))


def plain_heading(string: str) -> bool:
    """`“三道关口”同守，确保平安` may head a part: short, no full stop, no figure that reports."""
    if not 2 <= len(string) <= 42 or string[-1] in "。；;，,：:、！!？?…）)" or "。" in string or "；" in string:
        return False
    return not (_FIGURE.search(string) and len(string) > 24) and re.search("[\u4e00-\u9fff]{2}", string) is not None
