"""Bytes to text: `\\xb9\\xab\\xb0\\xb2` is 公安 in gb18030, and big5 would read it as 鼠假.

BOM, then strict utf-8, then whichever of gb18030, big5hkscs and utf-16 gives the commoner characters. What a
page or caller declares is believed only as far as the bytes bear it out: half of the gb2312 pages are gbk.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache
from math import log

from policenews.errors import HintError
from policenews.reading.common_characters import SIMPLIFIED, TRADITIONAL

_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "hz": "gb18030", "big5": "big5hkscs",
          "cp950": "big5hkscs", "utf_16": "utf-16-le", "utf_16_le": "utf-16-le", "utf_16_be": "utf-16-be",
          "utf_8": "utf-8", "utf_8_sig": "utf-8"}  # fmt: skip
"""Codecs that pages name and the wider ones that read the same bytes and more."""
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
         (b"\x84\x31\x95\x33", "gb18030"))  # fmt: skip
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{3,20})", re.I)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_ASCII_RUN = re.compile(rb"[\t\r\n\x20-\x7e]{24}")
"""In utf-16 every second byte of `<div class="...">` is zero, and Chinese gives no such run by chance."""
_SAMPLE = 6000
"""Bytes that decide between the codecs; more would cost time and change nothing."""
_HINT_BONUS = 4.0
"""A declaration decides between readings about as good as one another, never against the text."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text as decoded (BOM and CR kept), the codec's name (None for str), and how many places were damaged."""

    text: str
    encoding: str | None
    damaged: int = 0


def decode(data: bytes, hint: str | None = None) -> Decoded:
    """`b"\\xb9\\xab\\xb0\\xb2..."` as 公安…, gb18030; nothing after a damaged byte is lost.

    Raises HintError where `hint` names no codec that Python knows.
    """
    wanted = _codec(hint) if hint is not None else None
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _decoded(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # a few bytes may be valid by chance, and so may utf-16, which then has control characters in it
        sure = len(data) > 64 or data.isascii() or wanted == "utf-8"
        if sure and not _CONTROL.search(data, 0, 400):
            return Decoded(text, "utf-8")
    if wanted is None:
        declared = _DECLARED.search(data, 0, 2048)
        wanted = _declared(declared.group(1).decode("ascii")) if declared else None
    return _decoded(data, _best(data, wanted))


def _decoded(data: bytes, name: str) -> Decoded:
    if name.startswith("utf-16-") and len(data) % 2:
        text = _halved(data, name)
        return Decoded(text, name, max(text.count("\ufffd"), 1))
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        text = _paired(data) if name == "gb18030" else data.decode(name, "replace")
        return Decoded(text, name, text.count("\ufffd"))


_WINDOW = 2048


def _paired(data: bytes) -> str:
    """gb18030 with bytes spoilt or lost: only the pair that holds one is lost, not all up to the next comma.

    A decoder that skips the spoilt byte alone pairs the rest of its run of Chinese wrongly (全县公安 as 毓不毓财).
    """
    out, place = list[str](), 0
    while place < len(data):
        window = data[place : place + _WINDOW]  # so that many spoilt bytes cost no more than few
        try:
            out.append(window.decode("gb18030"))
            place += len(window)
        except UnicodeDecodeError as error:
            if error.start and error.start > len(window) - 4 and place + len(window) < len(data):
                out.append(window[: error.start].decode("gb18030"))  # a character that the window cuts
                place += error.start
                continue
            start = stop = place + error.start
            while start > place and data[start - 1] >= 0x80:
                start -= 1
            while stop < len(data) and data[stop] >= 0x80:
                stop += 1
            out.append(data[place:start].decode("gb18030", "replace"))
            out.append(_pairs(data[start:stop]))
            place = max(stop, place + error.start + 1)
    return "".join(out)


def _pairs(run: bytes) -> str:
    """A run of bytes beyond ASCII as pairs; where their number is odd, one byte is left out where that reads best."""
    aligned = [_pair(run[at : at + 2]) for at in range(0, len(run) - 1, 2)]
    if len(run) % 2 == 0:
        return "".join(aligned)
    shifted = [_pair(run[at : at + 2]) for at in range(1, len(run), 2)]
    table = weights()
    ahead = best = sum(table.get(char) or _rare(char) for char in shifted)
    cut = 0
    for index, (left, right) in enumerate(zip(aligned, shifted, strict=True), 1):
        ahead += (table.get(left) or _rare(left)) - (table.get(right) or _rare(right))
        if ahead > best:
            best, cut = ahead, index
    return "".join(aligned[:cut]) + "\ufffd" + "".join(shifted[cut:])


def _pair(pair: bytes) -> str:
    try:
        char = pair.decode("gb18030")
    except UnicodeDecodeError:
        return "\ufffd"
    return char if len(char) == 1 else "\ufffd"


def _halved(data: bytes, name: str) -> str:
    """utf-16 that has lost a byte: from there on every character is made of two halves of others.

    The place is where reading on one byte later turns noise into Chinese; U+FFFD stands for what is lost there.
    """
    aligned, shifted = (_units(data[start : len(data) - (len(data) - start) % 2], name) for start in (0, 1))
    table = weights()
    ahead = sum(table.get(char) or _rare(char) for char in shifted)
    best, cut = ahead, 0
    for index, (left, right) in enumerate(zip(aligned, shifted, strict=False), 1):
        ahead += (table.get(left) or _rare(left)) - (table.get(right) or _rare(right))
        if ahead > best:
            best, cut = ahead, index
    return data[: 2 * cut].decode(name, "replace") + "\ufffd" + data[2 * cut + 1 :].decode(name, "replace")


def _units(data: bytes, name: str) -> list[str]:
    """Each pair of bytes as a character of its own, halves of surrogate pairs too."""
    high, low = (1, 0) if name.endswith("le") else (0, 1)
    return [chr(256 * first + second) for first, second in zip(data[high::2], data[low::2], strict=False)]


def _codec(name: str) -> str:
    try:
        known = codecs.lookup(name).name.replace("-", "_")
        if not codecs.lookup(name)._is_text_encoding:
            raise LookupError(name)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise HintError(
            f"encoding={name!r} is no text encoding that Python knows: try 'utf-8', 'gb18030' or 'big5hkscs', or leave "
            f"it out to have it recognised"
        ) from error
    return _WIDER.get(known, known)


def _declared(name: str) -> str | None:
    try:
        return _codec(name)
    except HintError:
        return None  # a page may declare any nonsense; only a caller is told


def _best(data: bytes, wanted: str | None) -> str:
    """The codec under which the bytes read most like Chinese; the sample starts at the first byte beyond ASCII."""
    found = re.search(rb"[\x80-\xff]", data) if len(data) > _SAMPLE else None
    begin = found.start() & ~1 if found else 0  # even: utf-16 must not be cut inside a character
    sample = data[begin : begin + _SAMPLE]
    names = ["utf-8", "gb18030", "big5hkscs"]
    if not _ASCII_RUN.search(sample):  # markup would read as rare characters, half as many
        names += ["utf-16-le", "utf-16-be"]
    if wanted and wanted not in names:
        names.append(wanted)
    best, best_score = "gb18030", float("-inf")
    for name in names:
        halved = name.startswith("utf-16-") and len(data) % 2
        text = _halved(sample[: len(sample) - 1 + len(sample) % 2], name) if halved else sample.decode(name, "replace")
        score = _score(text) + (_HINT_BONUS if name == wanted else 0.0)
        if score > best_score:
            best, best_score = name, score
    return best


def _score(text: str) -> float:
    """How much the text looks like Chinese news: the log-likelihood of its characters."""
    table = weights()
    return sum(table.get(char) or _rare(char) for char in text)


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """的 -> -2.9, 谱 -> -8.6: the logarithm of how often a character is met."""
    table: dict[str, float] = {}
    for rank, char in enumerate(SIMPLIFIED):
        table[char] = -log(rank + 15) - 1.5
    for char in TRADITIONAL:
        table.setdefault(char, 0.0)
    # a Traditional form is as common as its Simplified one, the order is the same
    step = len(SIMPLIFIED) / max(len(TRADITIONAL), 1)
    for place, char in enumerate(TRADITIONAL):
        if table[char] == 0.0:
            table[char] = -log(place * step + 15) - 1.9
    for char in "，。、：；“”（）《》":
        table[char] = -4.0
    for char in "０１２３４５６７８９％！？‘’【】—…·　":
        table[char] = -7.0
    for char in "0123456789,.:()%-/ \n\r\t":
        table[char] = -5.0
    for code in [*range(0x41, 0x5B), *range(0x61, 0x7B)]:
        table[chr(code)] = -6.5
    for char in "\"#$&'*+;<=>?@[]\\^_`{|}~!":
        table[char] = -7.5
    return table


@lru_cache(maxsize=4096)
def _rare(char: str) -> float:
    code = ord(char)
    if 0x4E00 <= code <= 0x9FFF:
        try:
            char.encode("gb2312")
        except UnicodeEncodeError:
            return -12.5
        return -10.5
    if code == 0xFFFD or 0xE000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF:
        return -20.0
    if code < 0x20 or 0x7F <= code < 0xA0:
        return -18.0
    if 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFF5E or 0x2010 <= code <= 0x2030 or 0x2460 <= code <= 0x249B:
        return -9.0
    return -14.0
