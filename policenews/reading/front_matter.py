"""Front matter: the fields between `---` lines that collected pages carry before their text, and the head of a mail."""

from __future__ import annotations

import re
from typing import Any

from policenews.text import Text

_BLOCK = re.compile(r"\A\s*(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.S)
_GLUED = re.compile(
    r"\A\s*(date|pubdate|published|publish_time|publish_date|pub_time|time)[ \t]*[:=]?[ \t]*"
    r"((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d\d(?::\d\d)?)?)(?:[ \t]+|(?=[\u4e00-\u9fff])|[ \t]*\n)"
)
"""A field that a feed has left in front of the text: `date 2024-05-07 今年以来…`."""
_KEYS = {
    "标题": "title", "日期": "date", "时间": "date", "发布时间": "date", "发布日期": "date", "来源": "source", "作者": "author", "记者": "author",
    "编辑": "editor", "责编": "editor", "责任编辑": "editor", "审核": "reviewer", "校对": "proofreader", "网址": "url", "链接": "url",
}  # fmt: skip
"""Fields that are written in Chinese: `来源: 江北公安`."""
_MAIL = re.compile(
    r"\A\s*(?:(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Attachments?|发件人|收件人|抄送|日期|时间|发送时间|主题|附件)[ \t]*[:：][^\n]*\n){3,10}",
    re.I,
)
_MAIL_KEYS = {"date": "date", "sent": "date", "日期": "date", "时间": "date", "发送时间": "date", "subject": "title", "主题": "title"}
_AGAIN = re.compile(r"^(?:(?:Fwd?|Re|转发|回复)\s?[:：]\s?)+", re.I)
"""`转发：` in front of a subject."""
_FIELD = re.compile(rf"^([A-Za-z_][\w-]{{0,40}}|{'|'.join(_KEYS)})[ \t]*[:=：][ \t]*(.*)$", re.M)


def front_matter(text: Text) -> tuple[Text, dict[str, Any]]:
    """`---\\ndate: 2024-05-07\\n---\\n正文` as 正文 and {"date": "2024-05-07"}; broken fields are read line by line.

    `发件人：…` to `主题：江北警方通报战果` at the head of a mail give its title and day.

    Values are strings or lists of strings: 12:30 stays 12:30, 010 stays 010, no stays no.
    """
    head = text.string[:20_000]
    if mail := _mail(head):
        return text.delete([(0, mail[0])]), mail[1]
    found = _BLOCK.match(head)
    if not found:
        glued = _GLUED.match(head)
        return (text.delete([(0, glued.end())]), {glued[1]: glued[2]}) if glued else (text, {})
    body = found.group(2)
    named = _FIELD.findall(body)
    if not named:
        return text, {}  # two rules around a paragraph, not fields
    fields = _parsed(body) if found.group(1) == "---" else None
    if fields is None:
        fields = {key: value.strip().strip("\"'") for key, value in named}
    return text.delete([(0, found.end())]), {_KEYS.get(key, key.lower()): value for key, value in fields.items()}


def _mail(head: str) -> tuple[int, dict[str, Any]] | None:
    """Where the head of a mail ends, with its subject as the title and its day."""
    found = _MAIL.match(head)
    if found is None or re.search("^(?:From|发件人)", found.group().lstrip(), re.I | re.M) is None:
        return None
    lines = (re.split("[:：]", line, maxsplit=1) for line in found.group().strip().split("\n"))
    told = {_MAIL_KEYS.get(key.strip().lower(), ""): _AGAIN.sub("", value.strip()) for key, value in lines}
    told.pop("", None)
    return (found.end(), dict(told)) if "title" in told else None


def _parsed(body: str) -> dict[str, Any] | None:
    import yaml  # 20 ms, and only articles with front matter need it

    try:
        fields = yaml.load(body, Loader=yaml.BaseLoader)  # noqa: S506  BaseLoader builds strings only
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return {str(key): value for key, value in fields.items()} if isinstance(fields, dict) else None
