"""`较2022年的4.3万起`, `由上周的14起降至9起`, `将于6月开展`: whether a time is the base of a comparison, or a plan."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import Sign

FUTURE = re.compile(
    r"即?将(?=在|于|继续|进一步|持续|深入|开展|组织|全面|加大|加强|以|对|按|力争|严格|紧盯|推进|完成|新建|新增|达|迎|会|是|有|不|深化|建|再|为|努力|"
    r"围绕|坚持)|力争|计划|拟(?=于|在|对|投|建|开)|预计|争取|(?<![为以])(?<!为了)确保(?!了)|目标(?=是|为|任务|[:：])|下一步|打算|思路|工作安排|要点|展望|不[少低]于"
)
"""Words that make a plan of a sentence. 将 alone is mostly the 把 of written Chinese: 将其抓获; 为确保 tells what for."""

_LEFT = re.compile(
    r"(?:(?P<than>较|比对(?=[上去前])|比|高于|低于|多于|少于|超过|对比|相当于|继(?!续))|(?P<beside>与|同|和|跟)|(?P<out>由|从)|(?P<is>是|为|占))"
    r"[ \u3000]?$"
)
_FARTHER = re.compile(
    r"(?:(?P<than>(?<!比)较(?!为|大|好|高|多)|(?<![占评对])比(?![较例如])|高于|低于|多于|少于)|(?P<beside>与|同|和|跟))"
    r"[^，。；：、\n0-9]{1,8}(?:[前后时期间]|最[高低多少好])的?[ \u3000]?$"
)
"""Words between the sign and the time: 较疫情前的2019年, 与整治前的2021年相比."""
_BESIDE = re.compile(r"的?[^，。；]{0,16}?(?:相比|相较|对比|比较|比|持平|相当|相同|相若|相仿|相近|一致|接近|差不多)")
_TIMES = re.compile(
    r"(?:[^，。；：、\n0-9]{0,8}的(?=[ \u3000]?[0-9.]+倍))|的[ \u3000]?近?(?:[0-9.]+|[一二两三四五六七八九十]+)?(?:多|余)?[ ]?(?:倍|一半|成|[%％])"
)

BASE = Sign(
    "base",
    "the earlier side of a comparison is not the time of the figure; it is listed only with a time of its own",
    _LEFT,
    yes=(
        ("较⟦2022年⟧的4.3万起增长", "2022-01-01..2022-12-31"),
        ("由⟦2021年⟧的96起降至", "2021-01-01..2021-12-31"),
        ("由⟦2021年⟧日均96起降至", "2021-01-01..2021-12-31"),
        ("与⟦2023年清明假期⟧相比", "2023-04-05..2023-04-05"),
        ("与⟦2022年⟧相较减少", "2022-01-01..2022-12-31"),
        ("较改造前的⟦2020年⟧少", "2020-01-01..2020-12-31"),
        ("继⟦2月之后⟧再次返还，共9人", "2024-02-01..2024-02-29"),
        ("伤人案12宗，与⟦去年6月⟧相若；凶杀案8宗", "2023-06-01..2023-06-30"),
        ("较⟦三年前⟧下降", "2021-01-01..2021-12-31"),
        ("比⟦前年⟧多", "2022-01-01..2022-12-31"),
        ("盗窃案较2021年、⟦2022年⟧分别下降5%、3%", "2022-01-01..2022-12-31"),
        ("4月满意率98%，比⟦3月份⟧高", "2024-03-01..2024-03-31"),
    ),
    no=("较上年减少5起", "是上年的1.3倍", "与去年同期相比"),
)


def base_of(text: str, start: int, end: int) -> str:
    """How the time at start..end is the earlier side of a comparison, "" where it is none.

    `较2022年` and `与X相比` are "than" and "beside", `由上周的14起降至` is "out", `是上年的1.3倍` is "is".
    """
    if _LISTED.search(text, max(0, start - 48), start):
        return "than"
    left = _LEFT.search(text, max(0, start - 4), start)
    if not left:
        left = _FARTHER.search(text, max(0, start - 14), start)
        if not left:
            return ""
        return "than" if left["than"] else "beside" if _BESIDE.match(text, end) else ""
    if left["than"]:
        return "than" if text[left.start() - 1 : left.end()] not in ("占比", "评比") else ""
    if left["beside"]:
        return "beside" if _BESIDE.match(text, end) else ""
    if left["out"]:
        return "out" if text.startswith(("的", "日均", "月均", "周均", "平均"), end) else ""
    return "is" if _TIMES.match(text, end) else ""


_ANY_YEAR = r"(?:[0-9]{4}年|去年|前年|上年)(?:同期|同月|(?:前|1[至到\-])?[0-9]{1,2}月(?:份)?|[上下]半年|第?[一二三四]季度)?"
_LISTED = re.compile(rf"(?:较|(?<![占评对])比)[ \u3000]?{_ANY_YEAR}(?:、{_ANY_YEAR})*[、和及与]$")
"""较2021年、2022年分别下降5%、3%: all of them are compared with."""
SEVERAL = re.compile(rf"(?:与|同|较|(?<![占评对])比)[ \u3000]?{_ANY_YEAR}(?:[、和及与]{_ANY_YEAR})+(?:同期)?(?:相比|比较|相较)?(?:分别|各)")
"""与2021年、2022年同期相比分别: a comparison with more than one earlier time."""
_LIST_LEFT = re.compile(r"(?:较|比|与|同|和)[ \u3000]?(?:[0-9]{4}年?[、和及至])*$")
_LIST_RIGHT = re.compile(
    r"(?:[、和及至][0-9]{4}年)*(?:[^，。；0-9]{0,6}(?:同比|相比|比较|同期)|年?[^，。；0-9]{0,4}(?:下降|上升|减少|增加|增长))"
)


def compared(text: str, start: int, end: int) -> bool:
    """Whether a year is one of those compared with, so that the article is of a later one: `与2019年、2020年同比`."""
    return bool(_LIST_LEFT.search(text, max(0, start - 30), start) and _LIST_RIGHT.match(text, end))
