"""Records: an article as a crawler stores it, `{"title": "…", "content": "…", "pubDate": "…"}`, is its content with fields."""

from __future__ import annotations

import re

from policenews.text import Edit, Text

_PAIR = re.compile(
    r'"(?P<key>(?:[^"\\\n]|\\u[0-9a-fA-F]{4}){1,40})"\s*:\s*(?:\[\s*)?"(?P<value>[^"\\]*+(?:\\.[^"\\]*+)*)(?:"|\Z)', re.S
)
"""One field whose value is a string, or a list that begins with one."""
_BODY_LIST = "content contents body text article articlebody article_content articlecontent html maintext main_text news_content 正文 内容"
_BODY = frozenset(_BODY_LIST.split())
_OTHER = {
    "标题": "title", "来源": "source", "媒体": "source", "作者": "author", "记者": "author", "编辑": "editor", "责任编辑": "editor",
    "发布时间": "published", "发布日期": "published", "日期": "date", "时间": "time", "链接": "url", "网址": "url",
    "published_at": "published", "publishedat": "published", "publishdate": "published", "ptime": "published",
    "media": "source", "media_name": "source", "medianame": "source", "newstitle": "title", "news_title": "title",
}  # fmt: skip
"""Names that crawlers give to the fields which pages call otherwise."""
_ESCAPE = re.compile(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<sign>.))", re.S)
_MEANING = {"n": "\n", "r": "\n", "t": "\t", "b": "", "f": "\n"}
_SHORTEST = 20


def record(text: Text) -> tuple[Text, dict[str, str]]:
    """`{"title": "甲", "content": "今年以来…"}` as 今年以来… and {"title": "甲"}; anything else as it came.

    The text must be one object whose content is Chinese; a list of several records is no article.
    """
    string = text.string
    if string[:200].lstrip(" \t\r\n\ufeff[")[:1] != "{":
        return text, {}
    found = [(_string(pair["key"]).lower(), pair) for pair in _PAIR.finditer(string)]
    bodies = [pair for key, pair in found if key in _BODY and _is_body(pair["value"])]
    names = [pair["key"] for pair in bodies]
    if not bodies or len(set(names)) < len(names) or not re.match(r"[\s\ufeff\[]*\{\s*\"", string):
        return text, {}
    body = max(bodies, key=lambda pair: len(pair["value"]))
    fields: dict[str, str] = {}
    for key, pair in found:
        if key not in _BODY and pair["value"]:
            fields.setdefault(_OTHER.get(key, key), _string(pair["value"]))
    return _plain(text, *body.span("value")), fields


def _string(written: str) -> str:
    return str(_plain(Text.of(written), 0, len(written))) if "\\" in written else written


def _is_body(value: str) -> bool:
    return len(value) >= _SHORTEST and re.search(r"[\u4e00-\u9fff]{4}|(?:\\u[4-9][0-9a-fA-F]{3}){4}", value) is not None


def _plain(text: Text, start: int, end: int) -> Text:
    """The characters start..end without the escapes that the format asks for."""
    edits: list[Edit] = [(0, start, "")] if start else []
    high = -1
    for found in _ESCAPE.finditer(text.string, start, end):
        sign = _MEANING.get(found["sign"], found["sign"]) if found["sign"] else chr(int(found["code"], 16))
        if found["code"] and 0xD800 <= ord(sign) < 0xE000:
            low = ord(sign) >= 0xDC00
            if low and high >= 0 and edits[-1][1] == found.start():  # two halves make one character
                first = edits.pop()
                edits.append((first[0], found.end(), chr(0x10000 + (high - 0xD800 << 10) + ord(sign) - 0xDC00)))
            else:
                edits.append((*found.span(), "\ufffd"))
            high = -1 if low else ord(sign)
            continue
        high = -1
        edits.append((*found.span(), sign))
    if end < len(text):
        edits.append((end, len(text), ""))
    return text.edit(edits)
