"""People behind an article by their role: `图文丨陈砚 向前进` two authors, `（新华社记者　任　平）` one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal, cast

from policenews.models import Person
from policenews.reading.datelines import STATIONED
from policenews.reading.fields import Field, fields
from policenews.reading.surnames import is_name, is_transcribed, parted_names

PersonRole = Literal["author", "editor", "reviewer", "issuer", "proofreader"]
ROLES = ("author", "editor", "reviewer", "issuer", "proofreader")
_SPLIT = re.compile(r"[ \t\u3000、,，;；/／|｜丨&＆□■◎]+")
_AFTER = re.compile(r"[（(【\[<《。！？].*$|\s?(?:(?i:copyright)|©|版权所有|备案).*$")
"""Where the names end: `黎小强Copyright © 2015` runs into what stands at the foot of the page."""
_ORGAN = re.compile(
    r"^.{0,20}(?:警方|公安|公安局|派出所|分局|支队|大队|总队|中队|公安处|日报|晚报|早报|时报|商报|法治报|法制报|社|网|电视台|广播|融媒体?(?:中心)?|全媒体|报道组|政治处|宣传科|办公室|检察院|法院|"
    r"指挥中心|客户端|警队|警务站|公安厅|警察|报|科|室|站|市局|县局|中心|记者|通讯员|报记者)$"
)
_CREDIT = re.compile(r"[（(]([^（）()。！？0-9]{2,40})[）)]$")
_TOOK = re.compile(r"(?:[ \u3000]|(?<![文图])[／/])(?:摄|摄影)$")
_PICTURED = re.compile(r"(?<![文、/／])(?:翻?摄|摄影)(?:[，,]下同)?$")
"""`（记者 王强 摄）` took the picture."""
_WROTE = re.compile(r"(?:[ \u3000]|(?<=^[\u4e00-\u9fff]{2})|(?<=^[\u4e00-\u9fff]{3}))(?:报道|报导|撰文|撰稿|整理|文[、／/]?[图摄]|[图摄][、／/]?文)$")
"""`（李敏 王强 报道）`, `（李敏 王强 文/图）`: what they did, behind their names."""
_EDITED = re.compile(r"([\u4e00-\u9fff]{2,4})[ 　]?[／/][ 　]?(?:编制|编辑|责编|编)")
"""`（陈敏/编辑）`: the name stands before its label."""
_MEDIUM = re.compile(
    r"(?:来自|原载|据)?[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|快报|时报|商报|都市报|法治报|法制报|新闻网|电视台)|(?:新华|中新|中央|中通)社"
)
"""`…维护了秩序。（江北日报）`: the paper that the text comes from."""
_NOT_A_CREDIT = re.compile(r"图片?[由/:：]|摄影|摄$|提供|供图|完$|整改|农历|正月|腊月|除夕|初[一二三四五六七八九十]")


def names(value: str, labelled: bool = True, pen: bool = False) -> list[str]:
    """`任   远   付春林` as 任远 and 付春林: single characters belong to the next ones; offices are left out.

    With `pen`, what correspondents of an office sign with counts as well (`榕交警`).
    """
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
        if len(part) in (3, 4) and part[-1] == "摄":
            continue  # 陈敏摄: who took the picture
        if is_name(part, labelled) or pen and PEN_NAME.fullmatch(part):
            found.append(part)
    return found


def named_in_field(value: str) -> list[str]:
    """`娜仁` or `王强` as the author of front matter: a short name needs no surname there, one of four characters may be an account."""
    return [name for name in names(value) if len(name) < 4 or is_name(name) or is_transcribed(name)]


PEN_NAME = re.compile(r"(?![市县区省州镇乡局队我本该各两])[\u4e00-\u9fff](?:交警|公安|特警|网警|巡警)")
"""A place by one character and an office: an organ says the place in full (`福州交警`)."""
_CODE = re.compile(r"_[A-Z]{1,4}\d{2,}$")
"""`李敏_NB1234`: the number under which a site keeps its editor."""
_OFFICE_BEFORE = re.compile(r"^(?:本报|本网)?(?:特约)?(?:记者|通讯员|实习生|民警|辅警)")


_ACCOUNT = re.compile(r"(?!admin|null|none|unknown|system|editor|author|root|test|user)[a-z]{4,14}")
"""`责任编辑:limin`: the name under which an editor works in the site's program."""


def with_names(value: str) -> tuple[str, list[str]]:
    """`江北日报 李强` behind 来源: who publishes, and the names behind it; a value of other words as it is, with none."""
    first, *rest = re.split("[ \u3000]+", value.strip())
    if rest and len(first) > 3 and all(is_name(word, labelled=True) for word in rest) and not names(first, labelled=False):
        return first, rest
    return value, []


_WRITERS = re.compile(r"[ \u3000]?[/／]文(?=[ \u3000、，,]|$)")
_PICTURES_FIRST = re.compile(r"[\u4e00-\u9fff]{2,4}[ ]?[/／](?:摄影?|图片?|视频)[ \u3000、，,]")


def writers(value: str) -> str:
    """`李敏 陈砚` of `李敏 陈砚/文 王强/摄`: who wrote, without who took the pictures; a value without such a mark as it is."""
    wrote = _WRITERS.search(value)
    return _PICTURES_FIRST.sub("", value[: wrote.start()]) if wrote else value


def from_fields(found: list[Field]) -> list[Person]:
    """The people of a byline's fields; a label of pictures or layout names none."""
    people: list[Person] = []
    role: PersonRole = "author"
    for field in found:
        field = replace(field, value=writers(field.value)) if field.role in ROLES else field
        if field.role in ROLES and not _TOOK.search(field.value):
            # 编辑：陈敏 实习生 王强: who learns beside an editor edits
            role = role if field.label == "实习生" else cast(PersonRole, field.role)
            found_names = names(field.value, pen=field.label.endswith("通讯员"))
            if not found_names and role == "editor" and _ACCOUNT.fullmatch(field.value):
                found_names = [field.value]
            people += [Person(role=role, name=name) for name in found_names]
        elif field.role == "source" and (behind := with_names(field.value)[1]):
            people += [Person(role="author", name=name) for name in behind]
        elif field.role == "source" and field.label in ("供稿", "来稿"):
            people += [Person(role="author", name=name) for name in names(field.value, labelled=False)]
    return people


_LABELS = re.compile(
    r"(?<=[\u4e00-\u9fff])(?<!特约)(?<!首席)(?<![见实]习)(?<!媒体)(?<!本[报网台])(?=(?:特约|首席|[见实]习|全媒体|融媒体?)?(?:记者(?!站)|通讯员|实习生)[ \u3000]?[:：\u4e00-\u9fff])"
)
_JOINED = re.compile(r"(记者|通讯员|实习生)[ \u3000]*([\u4e00-\u9fff]{4,12})(?=$|[ \u3000、（）()])")


def joined_names(string: str) -> str:
    """`记者李敏明通讯员王强赵刚` with spaces between the names: what is glued together has one surname every two or three."""
    string = _LABELS.sub(" ", string)
    return _JOINED.sub(lambda m: m[1] + " " + " ".join(parted_names(m[2])), string)


_CHECKERS = re.compile(r"[ \u3000]+(?:见习|值班|责任)?(?=(?:编辑|责编|校对)[ \u3000])")
"""`江北报记者 陈敏 见习编辑 李强 校对 王刚`: where those begin who looked over what the reporters wrote."""


def with_checkers(string: str) -> list[Field]:
    """The fields of `江北报记者 陈敏 见习编辑 李强 校对 王刚`; none where nobody stands behind the reporters."""
    checkers = _CHECKERS.search(string)
    if checkers is None or "记者" not in string[: checkers.start()]:
        return []
    wrote, looked = fields(" " + joined_names(string[: checkers.start()])), fields(string[checkers.end() :])
    return [*wrote, *looked] if wrote and looked else []


_GIVEN_BY = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,24}(?:(?<=..)[局厅处]|支队|大队|总队|中队|派出所|中心|办公室|公安|警方))[ \u3000]?供稿")
"""`（江北县公安局供稿）`: an organ that gave the text; of pictures (供图) it says nothing."""


OF_FIGURES = ("单位", "部门")
"""Labels that head figures as well, `（单位：起）`: they name no source."""


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
    if (stationed := STATIONED.fullmatch(inside)) and is_name(stationed["who"]):
        return [Person(role="author", name=stationed["who"])], stationed["name"]
    if given := _GIVEN_BY.fullmatch(inside):
        return [], given["name"]
    if checked := with_checkers(inside):
        return from_fields(checked), None
    labelled = fields(inside)
    if labelled:
        source = next((f.value for f in labelled if f.role == "source" and f.label not in OF_FIGURES and f.value and not names(f.value, False)), None)
        before = line[: found.start()].rstrip(" 　")
        earlier = credit(before) if before[-1:] in "）)" and len(inside) < 24 else ([], None)
        first = names(inside[: labelled[0].start], labelled=False)  # 李敏 王强 江北日报记者陈砚
        unlabelled = [Person(role="author", name=name) for name in first if labelled[0].role == "author"]
        return earlier[0] + unlabelled + from_fields(labelled), source or earlier[1]
    if edited := _EDITED.fullmatch(inside):
        people = [Person(role="editor", name=edited[1])] if is_name(edited[1], labelled=True) else []
        return credit(line[: found.start()].rstrip(" 　"), loose)[0] + people, None
    if _NOT_A_CREDIT.search(inside):
        return [], None
    if len(line) > 40 and _MEDIUM.fullmatch(inside):
        return [], inside
    parts = [part for part in _SPLIT.split(_WROTE.sub("", inside)) if part]
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


def signed_parts(lines: list[str]) -> bool:
    """Whether two or more parts of the article end in a name in brackets, as on a newspaper's page."""
    return sum(bool(credit(line)[0]) for line in lines if line[-1:] in "）)") > 1


def unique(people: list[Person]) -> list[Person]:
    """Each person once in each role, in the order of the text."""
    seen: dict[tuple[str, str], Person] = {}
    for person in people:
        seen.setdefault((person.role, person.name), person)
    return list(seen.values())
