"""Wrong readings undone: `å…¬å®‰` and `鍏畨` are 公安, UTF-8 that was read as cp1252 or as GBK.

Only where it is proved: nearly all such characters turn into UTF-8 without a fault, and into Chinese.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policenews.models import Note
from policenews.reading.encoding import weights
from policenews.reading.notes import source_span
from policenews.text import Edit, Text

_LATIN = re.compile(
    "[\u00e2-\u00e9\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}"
)
_GBK_SIGN = re.compile("[鍏瀹璀鏄鍥鍦鐨銆锛涓浜骞鏈鍒璇鎶鏂鐢妗浠鎴鍙]")
_RUN = re.compile("[^\x00-\x7f\ufffd]+\ufffd?")


def mojibake(text: Text) -> tuple[Text, list[Note]]:
    """`å…¬å®‰å±€` as 公安局, each character from the three that it was read as, with a note that says so."""
    string = text.string
    edits: list[Edit] = []
    was = ""
    if _LATIN.search(string):
        found = [(*match.span(), _utf8(match.group())) for match in _LATIN.finditer(string)]
        chinese = sum("\u2010" <= char <= "\uffef" for _, _, char in found)
        if chinese >= 3 and chinese * 10 >= len(found) * 9 and not re.search("[\u4e00-\u9fff]{3}", string):
            edits, was = [edit for edit in found if edit[2]], "cp1252"
    elif len(_GBK_SIGN.findall(string[:3000])) * 15 > len(string[:3000]):
        for run in _RUN.finditer(string):
            edits += _from_gbk(run.group(), run.start())
        if _better(string, edits):
            was = "GBK"
        else:
            edits = []
    if not edits:
        return text, []
    place = source_span(*text.source(edits[0][0], edits[-1][1]))
    note = Note(
        code="mojibake", message=f"UTF-8 that was read as {was} is read again", spans=(place,), certainty="likely"
    )
    return text.edit(edits), [note]


@lru_cache(maxsize=4096)
def _utf8(three: str) -> str:
    try:
        data = b"".join(char.encode("cp1252") if ord(char) > 0xFF else bytes((ord(char),)) for char in three)
        return data.decode("utf-8")
    except UnicodeError:
        return ""


def _from_gbk(run: str, start: int) -> list[Edit]:
    """Two characters of GBK are four bytes and one and a third of UTF-8: edits end where both end together.

    A U+FFFD at the end of the run is a byte that is lost, and with it the character that it ended.
    """
    edits: list[Edit] = []
    data, first, done, out = bytearray(), 0, 0, ""
    for index, char in enumerate(run):
        last = index + 1 == len(run)
        if char != "\ufffd":
            try:
                data += char.encode("gb18030")
            except UnicodeEncodeError:
                last = True
        while done < len(data):
            size = 1 if data[done] < 0x80 else 2 if data[done] < 0xE0 else 3 if data[done] < 0xF0 else 4
            if done + size > len(data) and not last:
                break
            read = data[done : done + size].decode("utf-8", "replace")
            if len(read) != 1:
                size, read = 1, "\ufffd"
            if not (read == "\ufffd" and out.endswith("\ufffd")):
                out += read
            done += size
        if last or done == len(data):
            if out:
                edits.append((start + first, start + index + 1, out))
            data, first, done, out = bytearray(), index + 1, 0, ""
    return edits


def _better(string: str, edits: list[Edit]) -> bool:
    after = "".join(replacement for _, _, replacement in edits)
    if not after or after.count("\ufffd") * 3 > len(after):
        return False
    return _commonness(after) > _commonness("".join(string[start:end] for start, end, _ in edits)) + 1.5


def _commonness(chars: str) -> float:
    table = weights()
    read = chars.replace("\ufffd", "")
    return sum(table.get(char, -14.0) for char in read) / max(len(read), 1)
