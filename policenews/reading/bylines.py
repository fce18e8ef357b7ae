"""Bylines: lines that say who, whence and when, such as `2024-04-08 09:10 湖北` or `编辑：程蕾　审核：吴国平`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policenews.reading.fields import ROLE_OF, Field, fields
from policenews.reading.mastheads import printed
from policenews.reading.people import joined_names, names, with_checkers
from policenews.reading.stamped_names import named_behind
from policenews.reading.stamps import STAMP

_ADDRESS = re.compile(r"https?://\S+")
_WEEKDAY = r"(?:星期|周)[一二三四五六日天]"
_LUNAR = r"(?:农历)?\S{0,8}(?:正|[一二三四五六七八九十冬腊])月(?:初|十|廿|卅|二十|三十)[一二三四五六七八九十]?"
_NOISE = re.compile(
    rf"https?://\S+|[（(]\s?(?:\d{{4}}[-/])?\d{{1,2}}[-/]\d{{1,2}}\s*(?:\d{{1,2}}:\d\d)?\s*更新\s?[)）]|{_WEEKDAY}|楼主|(?:Source|Author|Editor|By)\s?:?\s?[A-Z][A-Za-z .]{{2,30}}|发表于|只看该作者|{_LUNAR}|来自.{{0,20}}|已编辑|发布于|(?<![\u4e00-\u9fff])发布|IP属地.{{0,6}}|刊发|讯$|号?(?:报道|消息)$|[（(]\s*公?布?\s*[)）]|公布|印发|\d+次?(?:阅读|浏览)|[\u4e00-\u9fff]\s?ICP\s?[备证]\s?\d+号?(?:-\d+)?|[\u4e00-\u9fff]公网安备\s?\d+号?|第?[A-Z]?\d+版|[大中小]字体?(?![\u4e00-\u9fff])"
)
_ACCOUNT = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{2,12}(?:公安|公安局|分局|警方|警事|警视|警讯|发布|日报|晚报|早报|时报|商报|法治报|法制报|网|在线|政法|长安|融媒|融媒体|交警|检察|微警务|派出所|之声|电视台|客户端|快报|APP)|"
    r"(?:平安|法治|法制|公安|长安|南方|人民|中国|今日|掌上|魅力)[\u4e00-\u9fff]{2,3}"
)
_ORGAN = re.compile(
    r"[\u4e00-\u9fff]{2,30}(?:公安局|公安厅|分局|派出所|支队|大队|总队|公安处|警察局|公安部|委员会|政府|办公室|指挥中心|反诈中心|宣传科|车管所)"
)
_COMPILED = re.compile(r"(?:本报|本网|本刊)?(?:综合报道|综合消息|讯|记者|综合)|(?:综合|据).{0,10}(?:报道|消息|整理)")
_PAPER = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:晨报|新报|导报|都市报|青年报|生活报|周报|周刊|新闻|月刊|观察|视界|零距离|通讯社|新闻社)|(?:新华|中新|中央|中通|路透|法新|美联|韩联|共同)社|[\u4e00-\u9fff]{2,6}(?<![通简汇战快捷播预填上申虚谎情])报"
)
"""Newspapers whose names other headings end in too: only beside a date."""
_PAPER_PAGE = re.compile(
    r"《\s*([^》]{2,12}?)\s*》\s*[（(](?:[^（）()]{6,18}[)）]\s*第?\s*[A-Z]?\d{1,3}\s*版|[^（）()]{6,18}[\s第A-Z]\d{1,3}\s*版\s*[)）])"
)
"""`《某某日报》(2025年2月14日) 05版`, `《某某日报》(2025年2月14日 05版)`: where and when it was printed."""
_HEADED = re.compile(r"(?:视频|海报|长图|图片|漫画|图|专题)\s?[丨｜|](?=.{14})(?=.{0,60}[\u4e00-\u9fff]{5})")
"""`视频丨铁骑出征守护万家`: a title that says what it is."""
_POSITION = re.compile(r"您?的?(?:当前|现在)?(?:所在)?的?位置\s*[:：]")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,3}")
_SPLIT = re.compile(r"[\s　|｜丨·]+")


@dataclass(slots=True)
class Byline:
    """What one such line says; `bare` are the words without a label, account names and mastheads."""

    fields: list[Field] = field(default_factory=list)
    stamped: bool = False
    bare: list[str] = field(default_factory=list)


_REPORTERS = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}[报网社台](?:·[\u4e00-\u9fff]{2,8}(?=记者))?|[\u4e00-\u9fff]{2,6}(?=[全融]媒体))?(?:(?:本报|本网|本台)?(?:全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员|实习生)[ \u3000:：]*"
    r"[\u4e00-\u9fff]{2,3}(?:[ \u3000、][\u4e00-\u9fff]{2,3}){0,3}[ \u3000、]*){1,4}(?:摄影[ \u3000][\u4e00-\u9fff]{2,3}[ \u3000]*)?(?:[\u4e00-\u9fff]{2,4}(?=报道))?(?:(?:摄影)?报道)?"
)
"""`江北日报社全媒体记者李敏特约记者王强`: reporters and their names, and nothing else."""
_LABEL = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:本报|本网|本台)?(?:全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员|实习生)")
_FROM_THERE = re.compile(r"[\u4e00-\u9fff]{0,10}记者[ \u3000]?(?P<who>[\u4e00-\u9fff]{2,3})[ \u3000]?[／/][ \u3000]?[\u4e00-\u9fff]{2,6}报[导道][ \u3000]*")
"""`江北时报记者李敏／屏东报导　2024-05-21 14:36`."""
_WROTE_AND_TOOK = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,3}(?:[ \u3000]+[\u4e00-\u9fff]{2,3}){0,3})[ \u3000]+(?:文[、／/]?图|图[、／/]?文)")
"""`（李敏 王刚 文/图）`: both wrote and took the pictures."""
_OF_A_MEDIUM = re.compile(
    r"(?P<medium>[\u4e00-\u9fff]{2,6}?)(?P<names>(?:首席|见习|实习|全媒体)?记者[ \u3000:：]+[\u4e00-\u9fff]{2,3}(?:[ \u3000、]+[\u4e00-\u9fff]{2,3}){0,3}"
    r"(?:[ \u3000]+(?:通讯员|实习生)[ \u3000:：]*[\u4e00-\u9fff]{2,3}(?:[ \u3000、]+[\u4e00-\u9fff]{2,3}){0,3})?)[ \u3000]*(?P<did>文[、／/]?图|图[、／/]?文|文[、／/]摄(?:影)?|文)"
)
"""`北岸记者 陈敏 通讯员 李强 王刚 文/图`: a medium of any name, its reporters, and that they wrote."""
_REPORTED = re.compile("(?:[ \u3000]摄影[ \u3000][\u4e00-\u9fff]{2,3})?(?:[ \u3000][\u4e00-\u9fff]{2,4})?(?:摄影)?报道$")
_EDITOR_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?P<label>责任编辑|责编)[ \u3000](?=[\u4e00-\u9fff]{2,3}$)")
"""`早报记者 陈敏责任编辑 李强`: a label right behind a name."""


def byline(string: str) -> Byline | None:
    """`2023-11-20 08:30　边疆警视　文/刀 玉 责编：何萍` read as a Byline; None for a line of the article."""
    if len(string) > 200 or "。" in string:
        return None
    if len(string) <= 60 and "记者" in string and (glued := _EDITOR_BEHIND.search(string)):
        wrote = [one for one in fields(" " + joined_names(string[: glued.start()])) if one.role == "author"]
        editor = Field("editor", glued["label"], string[glued.end() :], glued.start(), len(string))
        if wrote and all(names(one.value, labelled=False) for one in (*wrote, editor)):
            return Byline([*wrote, editor])
    signed = string.strip("（）()【】[] \u3000")
    if len(signed) <= 60 and (both := with_checkers(signed)) and all(names(one.value, labelled=False) for one in both):
        return Byline(both)
    if len(signed) <= 40 and (writing := _WROTE_AND_TOOK.fullmatch(signed)) is not None and len(names(writing["who"], labelled=False)) == len(writing["who"].split()):
        return Byline([Field("author", "文图", writing["who"], 0, len(string))])
    if len(string) <= 60 and _REPORTERS.fullmatch(string):
        for spaced in (string, _LABEL.sub(r" \g<0>", string)):  # 通讯员陈敏本报记者李强
            told = [one for one in fields(" " + joined_names(_REPORTED.sub("", spaced))) if one.role == "author"]
            if told and all(names(one.value, labelled=False) for one in told):
                return Byline(told)
    if len(string) <= 60 and (medium := _OF_A_MEDIUM.fullmatch(string)) is not None:
        told = fields(" " + joined_names(string[medium.end("medium") : medium.end("names")]))
        if told and all(one.role == "author" and names(one.value, labelled=False) for one in told):
            return Byline(told)
    if paper := printed(string):
        return Byline(paper, any(one.role == "published" for one in paper))
    found = fields(string)
    dated = STAMP.search(string) if any(mark in string for mark in "-年/.．－—") else None
    if not found and not dated:
        return None
    if dated and (who := _FROM_THERE.match(string)) and who.end() <= dated.start():
        return Byline([Field("author", "记者", who["who"], *who.span("who"))], True, [])
    if dated and not string[: dated.start()].strip() and (who := _FROM_THERE.fullmatch(string, len(string) - len(string[dated.end() :].lstrip()))):
        return Byline([Field("author", "记者", who["who"], *who.span("who"))], True, [])
    if len(string) > 60 and string.count("，") > 1:
        return None
    if page := _PAPER_PAGE.fullmatch(string):
        return Byline([Field("source", "来源", page[1], 0, len(string))], True, [])
    head = string[: found[0].start] if found else string
    rest = STAMP.sub(" ", head)
    rest = _NOISE.sub(" ", rest)
    bare = [word for word in _SPLIT.split(rest.strip(" 　\t()（）[]【】□■◎|｜丨-—:：,，/")) if word]
    bare = [word for word in bare if not re.fullmatch(r"[^\u4e00-\u9fff]*", word)]
    left = sum(map(len, bare))
    if found and all(f.role == "other" for f in found) and not dated and _HEADED.match(string):
        return None
    if found:
        # a label inside a sentence (据作者：…) is none: little may stand before the first one
        if (left > 14 or sum(map(len, rest.split())) > 40) and not _POSITION.match(string) or _sentence(found):
            return None
        if (
            not dated
            and left > 6
            and not _POSITION.match(string)
            and not all(_ACCOUNT.fullmatch(word) for word in bare)
        ):
            return None
        named = named_behind(head, dated.end(), bare) if dated and dated.end() < len(head) else []
        return Byline([*named, *found], dated is not None, bare)
    if (
        dated
        and (left <= 12 or len(bare) == 1 and _ORGAN.fullmatch(bare[0]) is not None)
        and len(_ADDRESS.sub("", string)) <= 48
        and not re.search(r"[，,：:；“”《》、]", rest.strip(" ：:，,"))
    ):
        if bare and not _dated_by_source(string, dated, bare):
            return None
        return Byline(named_behind(string, dated.end(), bare), True, bare)
    return None


_DAY_LAST = re.compile(
    r"(?P<name>[\u4e00-\u9fffA-Za-z.·]{2,14})(?:[ \u3000](?:19|20)\d\d-\d\d-\d\d|(?<=[料稿])1[01]\d\.\d{1,2}\.\d{1,2})"
)
"""`江北.社会 2020-03-30`: a column and the day; `江北县政府新闻参考资料105.5.23`."""


_POSTED = re.compile(
    r"(?:原创[ 　]*)?(?:19|20)\d\d-\d\d-\d\d[ 　](?P<words>[\u4e00-\u9fffA-Za-z]{2,10}(?:[ 　][\u4e00-\u9fffA-Za-z]{2,10}){1,2})"
)
"""`2018-03-12 横岭宣传 横岭快讯`: day, author and account, two of a town or one that is known as an account."""


def timed(string: str) -> Byline | None:
    """`2024-06-05 20:35李敏王强` or `江北观察 2024-06-05 20:35:11` above the text: with the time of day it says when it appeared."""
    if len(string) <= 24 and (plain := _DAY_LAST.fullmatch(string)):
        return Byline([], True, [plain["name"]])
    if account := _POSTED.fullmatch(string):
        words = account["words"].split()
        if len({word[:2] for word in words}) == 1 or any(map(is_publisher, words)):
            return Byline([], True, words)
    found = STAMP.search(string) if len(string) <= 48 and ":" in string else None
    if found is None or ":" not in found.group():
        return None
    rest = [
        string[: found.start()].strip(" 　·•"),
        re.sub(r"(?:\[.{1,4}\]|^|[ 　])\d{0,6}$", "", string[found.end() :].strip(" 　·•")),
    ]
    if sum(map(len, rest)) > 24 or any(re.search(r"[\d，,。：:；！？“”《》]", word) for word in rest):
        return None
    return Byline(named_behind(string, found.end(), rest[1].split()), True, [word for word in rest if word])


_APART = " 　\t|｜)）]】"


def _dated_by_source(string: str, dated: re.Match[str], bare: list[str]) -> bool:
    """2024年5月29日 城固公安 is a dateline; 2024年1月9日全县公安工作会议 is a line of the article."""
    after = string[dated.end() : dated.end() + 1]
    if (
        after
        and after not in _APART
        and string[dated.end() - 1] not in _APART
        and not _NOISE.match(string, dated.end())
    ):
        return False
    return all(any(kind.fullmatch(word) for kind in (_ACCOUNT, _ORGAN, _PLACE)) or is_publisher(word) for word in bare)


def _sentence(found: list[Field]) -> bool:
    """标题：某市公安局抓获…，… is a line of the article, however it begins."""
    if len(found) > 1:
        return False
    only = found[0]
    value = STAMP.sub("", only.value)
    loose = only.role in ("other", "counter") or only.label in (
        "文",
        "部门",
        "单位",
        "报道",
        "时间",
        "日期",
        "来自",
        "作者",
        "文字",
        "记者",
        "编辑",
    )
    return loose and (len(value) > 24 or "，" in value or value.endswith(("?", "？")))


def of_cells(string: str) -> Byline:
    """`索引号\\t1133/2024\\t公开日期\\t2024-04-12`: the cells of a table that says what a page is."""
    parts = string.split("\t")
    found: list[Field] = []
    place = 0
    for label, value in zip(parts[::2], parts[1::2], strict=False):
        word = re.sub(r"[\s　:：]", "", label)
        end = place + len(label) + 1 + len(value)
        found.append(Field(ROLE_OF.get(word, "other"), word, value.strip(), place, end))
        place = end + 1
    return Byline(found, STAMP.search(string) is not None, [])


def counters(string: str, read: Byline) -> list[tuple[int, int]]:
    """Where `浏览次数：658` and `【字体：大 中 小】` stand in a byline: they belong to the page."""
    places: list[tuple[int, int]] = []
    for one in read.fields:
        if one.role != "counter" or STAMP.search(one.value) or len(one.value) > 24:
            continue
        start = one.start
        while start > 0 and string[start - 1] in " \u3000\t|｜【[(（•·":
            start -= 1
        end = one.end
        while end > one.start and string[end - 1] in " \u3000\t" and end < len(string):
            end -= 1
        if start > 0 or end < len(string):
            places.append((max(start, places[-1][1] if places else 0), end))
    return places


def is_account(string: str) -> bool:
    """`神农架公安` or `原创  绵竹公安  绵竹公安` alone on a line: who publishes."""
    if len(string) > 40 or string[-1] in "。！？；":
        return False
    words = [word for word in _SPLIT.split(string.lstrip("•· ")) if word not in ("原创", "转载", "首发")]
    return 0 < len(words) <= 3 and all(len(word) <= 16 and _ACCOUNT.fullmatch(word) for word in words)


def is_publisher(word: str) -> bool:
    """`江北警方` or `江北都市报` beside a date: who publishes."""
    return all(is_account(part) or _PAPER.fullmatch(part) is not None for part in word.split("-") if part)


def is_sign_off(string: str) -> bool:
    """`城固县公安局` alone at the end signs the text."""
    return len(string) <= 32 and _ORGAN.fullmatch(string) is not None


def is_compiled(string: str) -> bool:
    """`本报综合报道` names no one and reports nothing."""
    return len(string) <= 16 and _COMPILED.fullmatch(string) is not None
