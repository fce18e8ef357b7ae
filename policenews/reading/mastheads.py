"""What a newspaper says of itself: `江北日报　2024年6月20日　星期四　第05版：平安江北　责编 李敏　下一版`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.reading.fields import Field, fields
from policenews.reading.stamps import STAMP

_PAPER = re.compile(r"《?(?P<name>[\u4e00-\u9fff]{2,10}(?:日报|晚报|早报|晨报|时报|商报|快报|导报|新报|都市报|青年报|生活报|法治报|法制报|公安报|周报|报社?))》?(?:数字报|电子报|电子版)?")
_PAGE = r"第?\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,2})\s?版(?:\s?[:：·]\s?[\u4e00-\u9fffA-Za-z·]{2,10}|[ \u3000]?(?:头版|要闻|综合|社会|法治|民生|时政|本地|政法|平安|专版|专题)(?:新闻)?(?![\u4e00-\u9fff]))?"
_ABOUT = re.compile(
    rf"{_PAGE}|(?<![A-Za-z\d])[A-D]\d{{1,2}}[ \u3000]?(?:港闻|要闻|本地|社会|新闻)|(?:星期|周)[一二三四五六日天]|农历\S{{2,12}}|[\u4e00-\u9fff]{{2}}年[正二三四五六七八九十冬腊闰]{{1,3}}月\S{{1,3}}|总?第\s?\d+\s?期|今日\s?\d+\s?版|[上下前后]一?[版期篇]|版面导航|标题导航|返回目录"
)
_PAGED = re.compile(r"\d\s?版|[一二三四五六七八九十]版|(?<![A-Za-z\d])[A-D]\d{1,2}[ \u3000]?(?:港闻|要闻|本地|社会|新闻)")
"""第3版, A6 港闻: which page."""
_COLUMN = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,6})(?<!公安)(?<!警方)(?<!警察)")
"""法治江北: a paper that does not say so in its name, on a line that names day, weekday and page."""
_EDITORS = re.compile(r"(?<=[ \u3000|｜])(?:责任|本版|值班|执行)?(?:编辑|责编|主编|校对|版式|美编|审校|审核|电话|投稿邮箱)[ \u3000:：/／]")
_MASTHEAD = re.compile(
    r"([\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|商报|早报|晨报|都市报|法制报|法治报))[ \u3000]*数字报纸?"
)
"""`某某日报 数字报纸` at the head of a page of a newspaper."""
_PROPERTY = re.compile(
    r"(?:-->[ ]?)?(?:(?P<day>\d{4}-\d\d-\d\d)[ \d]*[ ]|\d{1,3} \d{1,3} )(?P<name>[\u4e00-\u9fff]{2,14}) \S+\.s?html? \d+ (?P<title>.{2,120}?)[ /]*enpp[a-z]{0,8}(?:-->)?"
)
"""What a program for newspapers leaves at the end of a page: day, paper, file, title."""
_AS_PRINTED = re.compile(r"(?:据|转自|原载)?《([^》]{2,12})》[ \u3000]?((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(?:刊发|刊登|刊载|报道|消息|讯)?[:：]?")
"""`《江北日报》2024年5月20日报道` alone on its line."""
_ISSUE = re.compile(r"[（(\[【]?(?:\d{4}年)?[ \u3000]?(?:总?第[ \u3000]?[\d〇一二三四五六七八九十百]+[ \u3000]?期[ \u3000（()）]*){1,2}[）)\]】]?")
_ISSUED = re.compile(r"(?P<who>[\u4e00-\u9fff]{4,24}?)(?:编印|编发|主办|印发|编)(?:[ \u3000]+|[:：])(?=\d)")
"""`某某县公安局办公室编　2024年7月3日`: who issues a bulletin of its own, and when."""
_BULLETIN = re.compile(r"[\u4e00-\u9fff \u3000“”]{2,30}(?:简[ \u3000]*报|反映|动态|快报|快讯|信息|专报|通讯|要情|参考|专刊|月报|周报)")
_BETWEEN = " \u3000\t|｜/／·,，<>◁▷［］[]（）()"


def printed(string: str) -> list[Field] | None:
    """What `《江北日报》2024年5月20日报道`, a line of a paper's program or the head of its page says; None for any other line."""
    if own := _AS_PRINTED.fullmatch(string):
        return [Field("source", "来源", own[1], *own.span(1)), Field("published", "日期", own[2], *own.span(2))]
    if own := _PROPERTY.fullmatch(string):
        labels = (("published", "日期", "day"), ("source", "来源", "name"), ("other", "名称", "title"))
        told = [one for one in labels if own[one[2]] and (own["day"] or one[2] == "name")]
        return [Field(role, label, own[part], *own.span(part)) for role, label, part in told]
    if own := _MASTHEAD.fullmatch(string):
        return [Field("source", "来源", own[1], 0, len(string))]
    if (own := _ISSUED.match(string)) and (day := STAMP.fullmatch(string.rstrip(_BETWEEN), own.end())):
        return [Field("source", "编", own["who"], *own.span("who")), Field("published", "日期", day.group(), *day.span())]
    return masthead(string)


def head_of_bulletin(strings: Sequence[str]) -> int:
    """How many of the first lines name a bulletin, its number and who issues it: `公安简报`, `第21期`, `县局办公室编　7月3日`; else 0."""
    for count, string in enumerate(strings[:4]):
        if count and (_ISSUED.match(string) is not None):
            above = [part for one in strings[:count] for part in re.split(r"[ \u3000]{2,}|(?=[（(]第)|(?<![（(])(?=第)", one) if part.strip()]
            issues = [one for one in above if _ISSUE.fullmatch(one.strip())]
            names = [one for one in above if one not in issues]
            return count + 1 if len(issues) and len(names) == 1 and _BULLETIN.fullmatch(names[0].strip()) else 0
    return 0


def masthead(string: str) -> list[Field] | None:
    """The paper, its day and the editors of the page, where the line holds nothing else; None for any other line."""
    if len(string) > 120 or not (_PAGED.search(string) or "报" in string and ("星期" in string or "期" in string)):
        return None
    day = STAMP.search(string)
    if day is None:
        return None
    editors = _EDITORS.search(string, day.end())
    stop = editors.start() if editors else len(string)
    rest = string[: day.start()] + " " + string[day.end() : stop]
    rest = _ABOUT.sub(" ", rest).strip(_BETWEEN)
    if not rest and not editors and "星期" in string and _PAGED.search(string):  # day, weekday and page below the paper's name
        return [Field("published", "日期", day.group(), day.start(), day.end())]
    paper = _PAPER.fullmatch(rest) or (_COLUMN.fullmatch(rest) if _PAGED.search(string) and "星期" in string else None)
    if paper is None:
        return None
    start = string.find(paper["name"])
    found = [
        Field("source", "来源", paper["name"], start, start + len(paper["name"])),
        Field("published", "日期", day.group(), day.start(), day.end()),
    ]
    if editors:
        for one in fields(string[stop:]):
            found.append(Field(one.role, one.label, one.value, one.start + stop, one.end + stop))
    return found
