"""People behind an article by their role: `图文丨陈砚 向前进` two authors, `（新华社记者　任　平）` one."""

from __future__ import annotations

import re
from typing import Literal, cast

from policenews.models import Person
from policenews.reading.datelines import dateline
from policenews.reading.fields import Field, fields
from policenews.reading.surnames import is_name, parted_names
from policenews.reading.wired import wired

PersonRole = Literal["author", "editor", "reviewer", "issuer", "proofreader"]
ROLES = ("author", "editor", "reviewer", "issuer", "proofreader")
_SPLIT = re.compile(r"[ \t\u3000、,，;；/／|｜丨&＆□■◎]+")
_AFTER = re.compile(r"[（(【\[<《。！？].*$")
_ORGAN = re.compile(
    r"^.{0,20}(?:警方|公安|公安局|派出所|分局|支队|大队|总队|中队|公安处|日报|晚报|早报|时报|商报|法治报|法制报|社|网|电视台|广播|融媒体?(?:中心)?|全媒体|报道组|政治处|宣传科|办公室|检察院|法院|"
    r"指挥中心|客户端|警队|警务站|公安厅|警察|报|科|室|站|市局|县局|中心|记者|通讯员|报记者)$"
)
_CREDIT = re.compile(r"[（(]([^（）()。！？0-9]{2,40})[）)]$")
_TOOK = re.compile(r"[ \u3000](?:摄|摄影)$")
_PICTURED = re.compile(r"(?<![文、/／])(?:翻?摄|摄影)(?:[，,]下同)?$")
"""`（记者 王强 摄）` took the picture."""
_MEDIUM = re.compile(
    r"(?:来自|原载|据)?[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|快报|时报|商报|都市报|法治报|法制报|新闻网|电视台)"
)
"""`…维护了秩序。（江北日报）`: the paper that the text comes from."""
_NOT_A_CREDIT = re.compile(r"图片?[由/:：]|摄影|摄$|提供|供图|完$|整改|农历|正月|腊月|除夕|初[一二三四五六七八九十]")
_LEAD = re.compile(
    r"(?:[^。，]{0,40}(?:讯|电|消息|报道)[\s　:：]*|[^。，（(]{2,12}(?:社|网|报|台)[^。，（(]{0,16})?[（(【](?P<inside>[^（）()【】。]{0,24}(?:记者|通讯员)[^（）()【】。]{2,50})[)）】]"
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
    r"(?:[^。（(\s]{2,16}(?:讯|电)[\s　]+|^)(?P<inside>(?:本报)?记者[\s　]*[\u4e00-\u9fff]{2,3}(?:[\s　、]+[\u4e00-\u9fff]{2,3}){0,3}(?:[\s　]+通讯员[\s　]*[\u4e00-\u9fff]{2,3})?)(?=[\s　]*(?:[／/]|发自|报道[:：]|[\s　]))"
)
_REPORTS = re.compile(
    r"[〔【\[（(]?(?:[^／/。，]{2,10}[／/])?(?:[^。，／/]{0,8}记者)[\s　]*([\u4e00-\u9fff]{2,3})\s?[／/]\s?[^。，]{2,10}?(?:报导|报道)[〕】\]）)]?"
)
_LEAD_NAMES = re.compile(
    r"(?:[^。（(，]{2,12}讯|[^。（(，,]{0,12}[社网报台闻][^。（(，,]{0,20}[日月][^。（(，,]{0,3}(?:电|消息))[\s　]*[（(]([^（）()。，]{2,24})[)）]"
)
"""`某某社某地六月二十七日电（李敏 王强）`."""
_LEAD_TOLD = re.compile(r"((?:记者|通讯员)[^。:：（(]{2,40}?)报道[:：]")
"""`江北晚报讯 记者陈敏，通讯员李强报道：今年以来…`."""
_PLAIN_TOLD = re.compile(r"([\u4e00-\u9fff 　、]{2,20}?)[ 　]?报道[:：]")
"""`江北新闻网讯 陈敏 报道：近日…`."""
_BRACKETED_NAMES = re.compile(r"[（(]([\u4e00-\u9fff 　、]{2,24})[)）]")
_OFFICER = re.compile(
    r"^[\u4e00-\u9fff、]{0,24}(?:局长|厅长|主任|书记|检察长|院长|县长|市长|区长|州长|政委|支队长|大队长|所长|部长)[ \t　:：]*([\u4e00-\u9fff]{1}[ 　]{0,4}[\u4e00-\u9fff]{1,2})$"
)


def names(value: str, labelled: bool = True) -> list[str]:
    """`任   远   付春林` as 任远 and 付春林: single characters belong to the next ones; offices are left out."""
    parts = [part for part in _SPLIT.split(_AFTER.sub("", value).strip()) if part]
    found: list[str] = []
    index = 0
    while index < len(parts):
        part = parts[index].strip("：:.·。-—\"'“”)）】]")
        if len(part) == 1 and index + 1 < len(parts) and len(parts[index + 1]) <= 2:
            part += parts[index + 1]
            index += 1
        elif len(part) == 2 and index + 1 < len(parts) and len(parts[index + 1]) == 1 and len(parts) == 2:
            part += parts[index + 1]  # 欧阳 锋
            index += 1
        index += 1
        part = _CODE.sub("", _OFFICE_BEFORE.sub("", part))
        if is_name(part, labelled):
            found.append(part)
    return found


_CODE = re.compile(r"_[A-Z]{1,4}\d{2,}$")
"""`李敏_NB1234`: the number under which a site keeps its editor."""
_OFFICE_BEFORE = re.compile(r"^(?:本报|本网)?(?:特约)?(?:记者|通讯员|实习生|民警|辅警)")


def from_fields(found: list[Field]) -> list[Person]:
    """The people of a byline's fields; a label of pictures or layout names none."""
    people: list[Person] = []
    for field in found:
        if field.role in ROLES and not _TOOK.search(field.value):
            role = cast(PersonRole, field.role)
            people += [Person(role=role, name=name) for name in names(field.value)]
        elif field.role == "source" and field.label in ("供稿", "来稿"):
            people += [Person(role="author", name=name) for name in names(field.value, labelled=False)]
    return people


def credit(line: str, loose: bool = False) -> tuple[list[Person], str | None]:
    """People and source in the brackets that end a text: `（南华警方  董嘉）`, `（供稿：某市公安局）`; others are none.

    `loose` is for an article whose other parts end in names: then a rare surname (京方明) will do.
    """
    if line[-1:] not in "）)":
        return [], None
    found = _CREDIT.search(line, max(len(line) - 44, 0))
    if not found:
        return [], None
    inside = found.group(1).strip()
    if _PICTURED.search(inside):
        return [], None
    labelled = fields(inside)
    if labelled:
        source = next((f.value for f in labelled if f.role == "source" and f.value and not names(f.value, False)), None)
        before = line[: found.start()].rstrip(" 　")
        earlier = credit(before) if before[-1:] in "）)" and len(inside) < 24 else ([], None)
        first = names(inside[: labelled[0].start], labelled=False)  # 李敏 王强 江北日报记者陈砚
        unlabelled = [Person(role="author", name=name) for name in first if labelled[0].role == "author"]
        return earlier[0] + unlabelled + from_fields(labelled), source or earlier[1]
    if _NOT_A_CREDIT.search(inside):
        return [], None
    if len(line) > 40 and _MEDIUM.fullmatch(inside):
        return [], inside
    parts = [part for part in _SPLIT.split(inside) if part]
    while parts and (_ORGAN.match(parts[0]) or parts[0] in ("通讯员", "记者", "特约记者")):
        parts.pop(0)
    found_names = names(" ".join(parts), labelled=False)
    if (
        loose
        and len(parts) == 1
        and re.fullmatch("[\u4e00-\u9fff]{2,3}", parts[0])
        and is_name(parts[0], labelled=True)
    ):
        found_names = parts
    if found_names and sum(map(len, found_names)) == sum(map(len, parts)):
        return [Person(role="author", name=name) for name in found_names], None
    return [], None


def lead(line: str) -> list[Person]:
    """`本报讯（记者 张三 通讯员 李四）今年以来…` and `某报讯 记者王强 …`: who wrote it, at the head of the text."""
    head = line[:90]
    if not any(word in head for word in ("记者", "通讯员", "讯", "电", "消息")):
        return []
    if glued := wired(head):
        return [Person(role="author", name=name) for name in glued]
    if (stated := _REPORTS.match(head)) and is_name(stated.group(1)):
        return [Person(role="author", name=stated.group(1))]
    told = dateline(head)
    rest = head[told.end :].lstrip(" 　】])）:：") if told else head
    for unlabelled in (_LEAD_NAMES.match(head), _BRACKETED_NAMES.match(rest) if told else None):
        if unlabelled:
            found_names = names(unlabelled.group(1), labelled=False) or parted_names(unlabelled.group(1).strip(" 　"))
            whole = sum(map(len, found_names)) == len(re.sub(r"[\s　、]", "", unlabelled.group(1)))
            if whole and all(map(is_name, found_names)):
                return [Person(role="author", name=name) for name in found_names]
    if told and (plain := _PLAIN_TOLD.match(rest)):
        found_names = names(plain[1], labelled=False)
        if sum(map(len, found_names)) == len(re.sub(r"[\s　、]", "", plain[1])):
            return [Person(role="author", name=name) for name in found_names]
    if told and (stated_names := _LEAD_TOLD.match(rest)):
        return from_fields(
            [field for field in fields(" " + re.sub("[,，]", " ", stated_names[1])) if field.role == "author"]
        )
    found = _LEAD.match(rest) or _LEAD_BARE.match(rest) or _LEAD.match(head) or _LEAD_BARE.match(head)
    if not found:
        return []
    inside = _DONE_HOW.sub("", found.group("inside"))
    inside = _GLUED_LABEL.sub(lambda m: f"{m[1]} " if is_name(m[1]) else m[0], inside)
    inside = _MEDIUM_BEFORE.sub("", inside)
    first = [Person(role="author", name=name) for name in names(_LABEL.split(inside)[0], labelled=False)]
    return first + from_fields([field for field in fields(" " + inside) if field.role == "author"]) or [
        Person(role="author", name=name)
        for name in names(re.sub(r"^.{0,8}?(?:记者|通讯员)", "", inside), labelled=False)
    ]


def signed_parts(lines: list[str]) -> bool:
    """Whether two or more parts of the article end in a name in brackets, as on a newspaper's page."""
    return sum(bool(credit(line)[0]) for line in lines if line[-1:] in "）)") > 1


_REPORTER_LINE = re.compile(r"[\u4e00-\u9fff]{2,8}记者[ 　]+([\u4e00-\u9fff 　、]{2,24})")
"""`某某周刊记者 李敏` on a line of its own."""


def bare(line: str) -> list[Person]:
    """`县公安局局长 赵建国` under the title of a report: the author is who gives it."""
    if stated := _REPORTER_LINE.fullmatch(line):
        found_names = names(stated[1], labelled=False)
        if sum(map(len, found_names)) == len(re.sub(r"[\s　、]", "", stated[1])):
            return [Person(role="author", name=name) for name in found_names]
    found = _OFFICER.match(line) or _REPORTS.fullmatch(line)
    if not found:
        return []
    name = re.sub(r"[ 　]", "", found.group(1))
    return [Person(role="author", name=name)] if is_name(name) else []


def alone(line: str) -> list[Person]:
    """`陈敏` or `陈敏 王强` on a line of its own below the text."""
    if not 2 <= len(line) <= 12 or not re.fullmatch("[\u4e00-\u9fff]{2,3}(?:[ 　、]+[\u4e00-\u9fff]{2,3}){0,2}", line):
        return []
    parts = re.split("[ 　、]+", line)
    return [Person(role="author", name=part) for part in parts] if all(map(is_name, parts)) else []


def reports(line: str) -> bool:
    """`记者林东／台南报导` on a line of its own."""
    return len(line) <= 40 and _REPORTS.fullmatch(line) is not None


def unique(people: list[Person]) -> list[Person]:
    """Each person once in each role, in the order of the text."""
    seen: dict[tuple[str, str], Person] = {}
    for person in people:
        seen.setdefault((person.role, person.name), person)
    return list(seen.values())
