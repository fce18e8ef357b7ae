"""Datelines: `江北晚报4月8日讯（记者 陈敏）` at the head of a text says who reports, when, and whose words these are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.reading.stamps import STAMP
from policenews.reading.surnames import is_name

_MEDIUM = (
    r"(?:[\u4e00-\u9fffA-Za-z]{1,10}?(?:新闻网|网|日报|晚报|早报|晨报|快报|时报|商报|导报|新报|都市报|青年报|生活报|法治报|法制报|报|通讯社|新闻社|社|电视台|广播电台|广播网|"
    r"融媒体?中心|融媒|客户端|新闻|观察|发布|在线))"
)
_DAY = r"(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:\d{1,2}[:：时]\d{0,2}分?)?"
_SECOND = r"(?:[ 　·/-]?[\u4e00-\u9fffA-Za-z]{2,12}?(?:客户端|网|报|中心|频道))?"
_PLACE = r"(?:(?![会称说局])[\u4e00-\u9fff]){0,8}?"
_END = r"(?=[ 　:：，,（(】\])）\d]|$|(?<=讯).)"
_DATELINE = re.compile(
    rf"[【\[（(]?(?P<name>{_MEDIUM}){_SECOND}[ 　]*"
    rf"(?:(?:{_PLACE}{_DAY}(?:快?讯|电|消息)|{_PLACE}(?:快?讯|电)|消息){_END}|[ 　]*(?=[（(][^（）()]{{0,24}}(?:记者|通讯员))|[:：][ 　]*(?=[（(](?P<who>[\u4e00-\u9fff 　、]{{2,24}})[)）]))"
)
_WIRED = re.compile(
    rf"[（(【〔](?P<name>[\u4e00-\u9fff]{{2,5}}社)[ 　]?记者[\u4e00-\u9fff、 　]{{2,24}}?{_DAY}(?:综合|合成)?(?:外|专)?电(?=[）)】〕])"
)
"""`（某某社记者陈敏华、王强台北4日电）`: several reporters before the place."""
_NAMED = re.compile(r"(?P<name>[\u4e00-\u9fff]{4,8})讯(?=[ 　]*[（(]|[ 　])")
"""`江北零距离讯 近日，…`: a name without any of the usual endings."""
_TOLD = re.compile(
    r"[【〔\[](?P<name>[\u4e00-\u9fff]{3,8}?)(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:报[导道][】〕\]]|讯[】〕\]](?=[（(](?P=name)记者))"
)
_SAID = re.compile(rf"[【〔\[](?P<name>{_MEDIUM})[ 　]?报[导道][】〕\]]")
"""`【江北晚报报道】` without a day."""
"""`【江北纪元3月5日报导】`: in brackets of its own a name needs no usual ending."""
STATIONED = re.compile(
    rf"(?P<name>{_MEDIUM})[\u4e00-\u9fff]{{2,4}}(?:记者站|站|分社|频道)[ 　]*(?:记者)?[ 　]*(?P<who>[\u4e00-\u9fff]{{2,3}})"
)
"""`江北网河东站陈敏` in the brackets behind a text."""
_REPORTER_OF = re.compile(
    rf"[〔【\[（(]?(?P<name>{_MEDIUM})(?:(?:[ 　]?[／/][ 　]?)?(?:记者|编辑)[^。，／/】]{{2,8}}[／/]?|[ 　][\u4e00-\u9fff]{{2,3}}[／/])[^。，]{{2,10}}?报[导道]"
)
_BARRED = re.compile(r"[〔【\[](?P<name>[\u4e00-\u9fff]{2,8})[ 　]?[／/|｜][ 　]?[\u4e00-\u9fff]{2,6}?(?:即时|综合|专题)?报[导道][〕】\]]")
_OWN = re.compile(r"本|据|记者|来自|获|该|我|公安局|警察局")
_NO_NAME = re.compile(r"[通资喜音简短时视警腾闻审问传提侦]$|[市县区州省]$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Who reports (None for 本报讯) and where the dateline ends in its line."""

    name: str | None
    end: int


def dateline(line: str) -> Dateline | None:
    """`江北网杭州3月4日电（李敏）` as 江北网; `本报讯` names none, `江北网友讯问` is no dateline."""
    head = line[:60]
    start = len(head) - len(head.lstrip("|-—· 　"))
    if stamp := STAMP.match(head, start):
        start = len(head) - len(head[stamp.end() :].lstrip(" 　"))
    if own := _OURS.match(head, start):
        return Dateline(None, own.end())
    if found := _DATELINE.match(head, start):
        name = found["name"]
        if found["who"] and not all(map(is_name, re.split("[ 　、]+", found["who"].strip()))):
            return None  # 江北网:(第三批)
        return None if _OWN.search(name) or name[-1] == "社" and len(name) < 3 else Dateline(name, found.end())
    if found := _WIRED.match(head, start):
        return Dateline(found["name"], found.end())
    if found := _TOLD.match(head, start):
        return (
            None
            if _OWN.search(found["name"]) or _NO_NAME.search(found["name"])
            else Dateline(found["name"], found.end())
        )
    if found := _SAID.match(head, start):
        return None if _OWN.search(found["name"]) else Dateline(found["name"], found.end())
    if found := _NAMED.match(head, start):
        name = found["name"]
        return None if _OWN.search(name) or _NO_NAME.search(name) else Dateline(name, found.end())
    return None


_OURS = re.compile(rf"[【\[（(]?本[报网刊台站社][\u4e00-\u9fff]{{0,6}}?(?:{_DAY})?(?:快?讯|电|消息|综合报道)")


def reporting(line: str) -> str | None:
    """`江北新闻网记者陈敏／台南报导` and `【江城警讯／台南报导】` as 江北新闻网 and 江城警讯; `记者陈敏／台南报导` names no medium."""
    barred = _BARRED.match(line[:40])
    if barred and not is_name(barred["name"]) and not _OWN.search(barred["name"]):
        return barred["name"]
    found = _REPORTER_OF.match(line[:60])
    return found["name"] if found and not _OWN.search(found["name"]) else None


def stamped(line: str) -> str | None:
    """The full date in front of a dateline, `2015-11-13 07:24本报讯 …`: the day on which the text appeared."""
    found = STAMP.match(line)
    return found.group() if found and dateline(line) else None
