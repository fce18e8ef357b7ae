"""Wrong readings undone: `å…¬å®‰` and `鍏畨` are 公安, UTF-8 that was read as cp1252 or as GBK.

Only where it is proved: the whole run of such characters turns into UTF-8 without a fault, and into Chinese.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policenews.reading.encoding import weights
from policenews.text import Edit, Text

_LATIN = re.compile("[\u00e2-\u00e9][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}")
_GBK_SIGN = re.compile("[鍏瀹璀鏄鍥鍦鐨銆锛涓浜骞鏈鍒璇鎶鏂鐢妗浠鎴鍙]")
_RUN = re.compile("[^\x00-\x7f]{4,}")


def mojibake(text: Text) -> Text:
    """`å…¬å®‰å±€` as 公安局, each character from the three that it was read as."""
    string = text.string
    edits: list[Edit] = []
    if _LATIN.search(string):
        found = [(*match.span(), _utf8(match.group())) for match in _LATIN.finditer(string)]
        chinese = sum("\u2010" <= char <= "\uffef" for _, _, char in found)
        if chinese >= 3 and chinese * 10 >= len(found) * 9 and not re.search("[\u4e00-\u9fff]{3}", string):
            edits = [edit for edit in found if edit[2]]
    elif len(_GBK_SIGN.findall(string[:3000])) * 12 > len(string[:3000]):
        for run in _RUN.finditer(string):
            edits += _from_gbk(run.group(), run.start())
        if not _better(string, edits):
            edits = []
    return text.edit(edits) if edits else text


@lru_cache(maxsize=4096)
def _utf8(three: str) -> str:
    try:
        data = b"".join(char.encode("cp1252") if ord(char) > 0xFF else bytes((ord(char),)) for char in three)
        return data.decode("utf-8")
    except UnicodeError:
        return ""


def _from_gbk(run: str, start: int) -> list[Edit]:
    """Two characters of GBK are four bytes, three of them one UTF-8 character: edits for the shortest runs that agree."""
    edits: list[Edit] = []
    data = b""
    first = 0
    for index, char in enumerate(run):
        try:
            data += char.encode("gb18030")
        except UnicodeEncodeError:
            data, first = b"", index + 1
            continue
        try:
            edits.append((start + first, start + index + 1, data.decode("utf-8")))
        except UnicodeDecodeError:
            if len(data) > 24:  # a byte was lost: what can be read is read, the rest is marked
                edits.append((start + first, start + index + 1, data.decode("utf-8", "replace")))
            else:
                continue
        data, first = b"", index + 1
    if data:
        edits.append((start + first, start + len(run), data.decode("utf-8", "replace")))
    return edits


def _better(string: str, edits: list[Edit]) -> bool:
    table = weights()
    before = "".join(string[start:end] for start, end, _ in edits)
    after = "".join(replacement for _, _, replacement in edits)
    if not after or after.count("\ufffd") * 8 > len(after):
        return False
    common = lambda chars: sum(table.get(char, -14.0) for char in chars) / max(len(chars), 1)  # noqa: E731
    return bool(common(after) > common(before) + 1.5)
