"""Who reports, at the head of a text: `本报讯（记者 张三 通讯员 李四）今年以来…`."""

from __future__ import annotations

import re

from policenews.models import Person
from policenews.reading.datelines import dateline, stamped
from policenews.reading.fields import fields
from policenews.reading.openings import opened
from policenews.reading.own_lines import REPORTS
from policenews.reading.people import from_fields, joined_names, names
from policenews.reading.surnames import is_name, parted_names
from policenews.reading.wired import wired

_LEAD = re.compile(
    r"(?:[^。，]{0,40}(?:讯|电|消息|报道)[\s　:：】\]]*|[^。，（(]{2,12}(?:社|网|报|台)[^。，（(]{0,16})?[（(【](?P<inside>[^（）()【】。]{0,24}(?:记者|通讯员)[^（）()【】。]{2,50})[)）】]"
)
_PROVINCE = "(?:河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|西藏|宁夏|新疆|北京|上海|天津|重庆)"
_DONE_HOW = re.compile(
    r"(?:[ \u3000](?:整合|整理|编译|综合))(?=$|[ \u3000])|[ \u3000]"
    + _PROVINCE
    + r"报道$|(?:文字|图文|文图|文[/／]图|综合|摄影)?(?:报道|报导|摄影)(?=$|[ \u3000])"
)
"""`通讯员陈砚摄影报道`: what they did, behind the name."""
_LABEL = re.compile(r"(?:全媒体|融媒体?|特约|见习|实习|首席|本报|本网)?(?:记者|通讯员|实习生)")
_GLUED_LABEL = re.compile(r"(?:^|(?<=[\s　、者员生]))([\u4e00-\u9fff]{2,3})(?=(?:见习|实习)?(?:记者|通讯员|实习生))")
"""`李砚记者王强实习生陈敏`: labels without a space before them."""
_MEDIUM_BEFORE = re.compile(
    r"^[^\s　、]{2,24}?(?:[社网报台端号刊心视道]|[a-z])(?=(?:全媒体|融媒体?|特约|见习|实习|首席)?(?:记者|通讯员))"
)
"""`江北网/掌上江北手机端记者 陈敏`: whose reporter."""
_LEAD_BARE = re.compile(
    r"(?:[^。（(\s]{2,16}(?:讯|电)[\s　]+|^)(?P<inside>(?:本报)?记者[\s　]*[\u4e00-\u9fff]{2,3}(?:[\s　、]+[\u4e00-\u9fff]{2,3}){0,3}(?:[\s　]+(?:见习|实习|特约)记者[\s　]*[\u4e00-\u9fff]{2,3})?(?:[\s　]+通讯员[\s　]*[\u4e00-\u9fff]{2,3}(?:[\s　、]+(?!今天|昨天|近日|日前|今年|目前|截至)[\u4e00-\u9fff]{2,3}){0,2})?)(?=[\s　]*(?:[／/]|发自|报道[:：]|[\s　]))"
)
_LEAD_NAMES = re.compile(
    r"(?:[^。（(，]{2,12}讯|[^。（(，,]{0,12}[社网报台闻][^。（(，,]{0,20}[日月][^。（(，,]{0,3}(?:电|消息))[\s　]*[（(]([^（）()。，]{2,24})[)）]"
)
"""`某某社某地六月二十七日电（李敏 王强）`."""
_LEAD_TOLD = re.compile(r"((?:记者|通讯员)[^。:：（(]{2,40}?)(?P<told>(?:摄影|图文|文图|综合)?报道)?[:：]")
"""`江北晚报讯 记者陈敏，通讯员李强报道：今年以来…`."""
_LEAD_OF = re.compile(r"[\u4e00-\u9fffA-Za-z]{2,10}[报网社台闻]((?:记者|通讯员)[^。:：（(，,\d]{2,30}?)(?:\d{1,2}月\d{1,2}日)?报道[:： 　]")
"""`江北晚报记者陈敏 通讯员李强报道 今年以来…`."""
_PLAIN_TOLD = re.compile(r"([\u4e00-\u9fff 　、]{2,20}?)[ 　]?报道[:：]")
"""`江北新闻网讯 陈敏 报道：近日…`."""
_CUE = re.compile("记者|通讯员|[讯电]|消息|报[导道]|[:：][（(]")
_BY_PAPER = re.compile(r"^([^（(。，]{2,16}(?:讯|消息))[（(][\u4e00-\u9fff·]{2,10}[报网社台刊][)）](?=[ \u3000]*(?:记者|通讯员))")
"""`江北网消息(江北日报)通讯员陈敏报道：`: the paper that a site has it from."""
_OPENING = re.compile(r"[（(]((?:(?!某)[\u4e00-\u9fff 　、]){2,16})[)）](?=[\u4e00-\u9fff“\d])")
"""`(陈敏 王强)自行动开展以来，…` at the very beginning of a text."""
_LATER = re.compile(r"[\s\]】](?=本[报网]讯[^。，]{2,24}报道[:：]|[^\s。，（(\[【]{2,16}日[电讯][（(](?:记者|通讯员))")
"""A portal's head before the dateline: `江北网 [ 2024年6月29日 ] 江北网6月28日电(记者陈敏)`."""
_BRACKETED_NAMES = re.compile(r"[（(]([\u4e00-\u9fff 　、]{2,24})[)）]")


def lead(line: str) -> list[Person]:
    """`本报讯（记者 张三 通讯员 李四）今年以来…` and `某报讯 记者王强 …`: who wrote it, at the head of the text."""
    head = line[:90]
    if opening := _OPENING.match(head):
        inside = _DONE_HOW.sub("", opening[1])  # (陈敏 王强 报道)
        found_names = names(inside, labelled=False)
        if found_names and sum(map(len, found_names)) == len(re.sub(r"[\s　、]", "", inside)):
            return [Person(role="author", name=name) for name in found_names]
    if _CUE.search(head) is None:
        return []
    if day := stamped(head):
        head = head[len(day) :].lstrip(" 　")
    if later := _LATER.search(head):
        head = line[later.end() : later.end() + 90]
    head = _BY_PAPER.sub(r"\1 ", head)
    if (stated := REPORTS.match(head)) and is_name(stated["who"]):
        return [Person(role="author", name=stated["who"])]
    told = dateline(head)
    rest = head[told.end :].lstrip(" 　】])）:：") if told else head
    if glued := wired(head) or wired(rest):
        return [Person(role="author", name=name) for name in glued]
    for unlabelled in (_LEAD_NAMES.match(head), _BRACKETED_NAMES.match(rest) if told else None):
        if unlabelled:
            found_names = names(unlabelled.group(1), labelled=False) or parted_names(unlabelled.group(1).strip(" 　"))
            whole = sum(map(len, found_names)) == len(re.sub(r"[\s　、]", "", unlabelled.group(1)))
            if whole and all(map(is_name, found_names)):
                return [Person(role="author", name=name) for name in found_names]
    if told and (plain := _PLAIN_TOLD.match(rest)):
        found_names = names(plain[1], labelled=False)
        if sum(map(len, found_names)) == len(re.sub(r"[\s　、]|记者|通讯员", "", plain[1])):  # 陈敏、记者李强报道
            return [Person(role="author", name=name) for name in found_names]
    if stated_names := told and _LEAD_TOLD.match(rest) or _LEAD_OF.match(head):
        labelled = joined_names(re.sub("[,，]", " ", stated_names[1]))
        people = from_fields([field for field in fields(" " + labelled) if field.role == "author"])
        if people or stated_names.re is _LEAD_OF or stated_names["told"]:
            return people
    found = _LEAD.match(rest) or _LEAD_BARE.match(rest) or _LEAD.match(head) or _LEAD_BARE.match(head)
    if not found:
        return opened(head) or (opened(rest, told=True) if told else [])
    inside = _DONE_HOW.sub("", found.group("inside"))
    inside = _GLUED_LABEL.sub(lambda m: f"{m[1]} " if is_name(m[1]) else m[0], inside)
    inside = _MEDIUM_BEFORE.sub("", inside)
    inside = joined_names(inside)
    before = _LABEL.split(inside)[0].strip(" 　、")
    unlabelled_names = names(before, labelled=False) or [n for n in parted_names(before) if is_name(n)]
    first = [Person(role="author", name=name) for name in unlabelled_names]
    return first + from_fields([field for field in fields(" " + inside) if field.role == "author"]) or [
        Person(role="author", name=name)
        for name in names(re.sub(r"^.{0,8}?(?:记者|通讯员)", "", inside), labelled=False)
    ]
