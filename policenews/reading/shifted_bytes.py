"""Shifted bytes: `结束?。ü└澹航鹕焦簿郑?/p>` was `结束！（供稿：金山公安局）`.

A program once cut GBK text inside a character at the byte pairs of 。 ； 、 and decoded the rest one byte off. The
pairs that fell into private areas were dropped on the way. Encoding the garbage again brings back all bytes but the outer
two and the dropped pairs; those are found as the likeliest words. Nothing without the signature `?。` or `?;` is
touched, and where no words come out the place is only noted.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import log

from policenews.models import Note
from policenews.reading.encoding import weights
from policenews.reading.notes import source_span
from policenews.reading.script import simplified
from policenews.text import Edit, Text

_SIGNATURE = re.compile(
    r"\?(?P<run>[。;；、,！：，？](?P<rest>[^\s?<>\x00-\x7f]{1,60}))(?:\?(?P<tag>/[a-z0-9]{1,6}>)?|(?P<tail>[@-~]))"
)
_PAIR = re.compile(r"\?(?P<run>[。;；、])\?")
_MOST = 20
"""Places that are looked at; a text with more of them is damaged in another way."""
_SYMBOL = re.compile(
    "[\u2460-\u24ff\u00a1-\u02ff\u0391-\u03c9\u0401-\u0451\u2160-\u217b\u2500-\u25e5\u3041-\u30f6\u3105-\u3129]"
)
_LEADS = (*range(0xAA, 0xB0), *range(0xF8, 0xFF))
"""First bytes of the private areas of GBK: pairs with such a first byte were dropped."""
_ANY = range(0xA1, 0xFF)
_DROPPED = -1.0
"""The price of taking a pair to have been dropped between two characters; one in seven is."""
_OUTER = {"！": 8.0, "）": 8.0, "。": 6.0, "，": 5.0, "”": 4.0}
"""The outer two bytes are free: punctuation is what stands there."""
_LEAST = -7.2
"""Mean log-likelihood of a character below which the words found are no words."""
_HOUSE_WORDS = {
    "危化": 60,
    "民爆": 60,
    "涉爆": 40,
    "枪爆": 40,
    "公安局": 3000,
    "分局": 3000,
    "派出所": 3000,
    "供稿": 500,
    "通讯员": 500,
}
"""Words of police work that a general dictionary lacks or underrates."""


def shifted_bytes(text: Text) -> tuple[Text, list[Note]]:
    """The text with what can be read again put right, and a note for each place; guesses are only noted."""
    string = text.string
    if "?" not in string:
        return text, []
    edits: list[Edit] = []
    notes: list[Note] = []
    for found in _SIGNATURE.finditer(string):
        if len(notes) >= _MOST:
            break
        run = found.group("run")
        # nobody writes ?！ with one narrow and one wide mark: with a Latin letter glued on it is worth a look
        doubtful = not _garbled(found.group("rest"))
        if doubtful and not (run[0] == "！" and found.group("tail")):
            continue
        place = source_span(*text.source(found.start(), found.end()))
        read = _restored(run, found.group("tail") or "")
        if found.group("tail") and (read is None or (doubtful and not _likelier(read, run + found.group("tail")))):
            continue  # an exclamation mark before a rare word and a Latin letter
        if read is None:
            notes.append(
                Note(code="shifted-bytes", message=f"{found.group()} cannot be read", spans=(place,), certainty="open")
            )
            continue
        edits.append((found.start(), found.end(), read))
        message = f"{found.group()} reads {read}: GBK bytes decoded one byte off"
        notes.append(
            Note(code="shifted-bytes", message=message, spans=(place,), candidates=(read,), certainty="likely")
        )
    taken = [(start, end) for start, end, _ in edits]
    for found in _PAIR.finditer(string):
        if len(notes) >= 2 * _MOST:
            break
        if any(start <= found.start() < end for start, end in taken):
            continue
        candidates = _pairs(found.group("run"))
        if candidates:
            place = source_span(*text.source(found.start(), found.end()))
            message = f"{found.group()} stands for two characters whose outer bytes are lost"
            notes.append(
                Note(code="shifted-bytes", message=message, spans=(place,), candidates=candidates, certainty="open")
            )
    return (text.edit(edits) if edits else text), notes


def _garbled(rest: str) -> bool:
    """Whether a run looks like bytes read wrongly: box drawing and the like, or characters that hardly anybody uses."""
    table = weights()
    rare = sum(char not in table and "\u4e00" <= char <= "\u9fff" for char in rest)
    return _SYMBOL.search(rest) is not None or rare * 4 >= len(rest)


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, int], float]:
    """Words and beginnings of words with their frequency; loaded only for a damaged text (half a second)."""
    import jieba

    tokenizer = jieba.Tokenizer()
    frequencies, total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    for word, frequency in _HOUSE_WORDS.items():
        frequencies[word] = max(frequencies.get(word, 0), frequency)
        for end in range(1, len(word)):
            frequencies.setdefault(word[:end], 0)
    return frequencies, log(total)


def _char(first: int, second: int) -> str:
    try:
        char = bytes((first, second)).decode("gbk")
    except UnicodeDecodeError:
        return ""
    return char if len(char) == 1 and char.isprintable() else ""


@lru_cache(maxsize=64)
def _restored(run: str, tail: str = "") -> str | None:
    """`。ü└澹…` as the likeliest reading of its bytes, one byte on; None where they read as no words.

    `tail` is an ASCII character that is the second byte of the last one: 区 is 0x85 and `^` in Traditional.
    """
    pairs = []
    for char in run.replace(";", "；").replace(",", "，"):
        try:
            pair = char.encode("gbk")
        except UnicodeEncodeError:
            return None
        if len(pair) != 2:
            return None
        pairs.append((pair[0], pair[1]))
    # nodes 0, 1, 2 ...: each step is the characters that may stand there; a step of two halves is a dropped pair
    steps: list[list[tuple[int, str, float]]] = [[] for _ in range(2 * len(pairs) + 3)]
    for lead in _ANY:
        char = _char(lead, pairs[0][0])
        _add(steps, 0, 2, char, _OUTER.get(char, 0.0))
    for index in range(1, len(pairs)):
        left, right = pairs[index - 1][1], pairs[index][0]
        _add(steps, 2 * index, 2 * index + 2, _char(left, right), 0.0)
        for lead in _LEADS:
            _add(steps, 2 * index, 2 * index + 1, _char(left, lead), _DROPPED)
        for trail in _ANY:
            _add(steps, 2 * index + 1, 2 * index + 2, _char(trail, right), 0.0)
    last = 2 * len(pairs)
    if tail:
        _add(steps, last, last + 2, _char(pairs[-1][1], ord(tail)), 0.0)
    for trail in _ANY if not tail else ():
        char = _char(pairs[-1][1], trail)
        _add(steps, last, last + 2, char, _OUTER.get(char, 0.0))
    for lead in _LEADS if not tail else ():  # the bracket's own first byte was in a dropped pair
        _add(steps, last, last + 1, _char(pairs[-1][1], lead), _DROPPED)
    if not tail:
        _add(steps, last + 1, last + 2, "）", 0.0)
    read, score = _best_path(steps)
    if not read or score / len(read) < _LEAST:
        return None
    return read


def _likelier(read: str, written: str) -> bool:
    """Whether a reading is clearly better Chinese than what is written: 感谢 than 案兄x."""
    scores = []
    for string in (read[1:], written[1:]):
        steps: list[list[tuple[int, str, float]]] = [[(place + 1, char, 0.0)] for place, char in enumerate(string)]
        scores.append(_best_path([*steps, []])[1] / max(len(string), 1))
    return scores[0] > scores[1] + 0.5


def _add(steps: list[list[tuple[int, str, float]]], node: int, target: int, char: str, price: float) -> None:
    if char:
        steps[node].append((target, char, price))


def _best_path(steps: list[list[tuple[int, str, float]]]) -> tuple[str, float]:
    """The likeliest sequence of words through the steps (Viterbi over words of up to five characters)."""
    frequencies, total = _words()
    table = weights()
    best: list[tuple[float, str] | None] = [None] * len(steps)
    best[0] = (0.0, "")
    for node, state in enumerate(best):
        state = best[node]
        if state is None:
            continue
        stack = [(node, "", "", 0.0)]
        while stack:
            place, word, written, price = stack.pop()
            for target, char, own in steps[place]:
                plain = simplified(char)
                longer = word + plain
                frequency = frequencies.get(longer)
                cost = price + own
                if not word or frequency:
                    chance = log(frequency) - total if frequency else table.get(plain, -14.0) - 4.0
                    if not word and not "一" <= plain <= "鿿":
                        chance = table.get(plain, -16.0)
                    value = state[0] + chance + cost
                    known = best[target]
                    if known is None or value > known[0]:
                        best[target] = (value, state[1] + written + char)
                if frequency is not None and len(longer) < 5:
                    stack.append((target, longer, written + char, cost))
    end = best[-1]
    return (end[1], end[0]) if end else ("", 0.0)


@lru_cache(maxsize=16)
def _pairs(run: str) -> tuple[str, ...]:
    """`;` between two lost bytes: the two-character words, such as 危化, whose inner bytes are those of ；."""
    pair = run.replace(";", "；").encode("gbk")
    frequencies, _ = _words()
    lefts = {char for lead in range(0xB0, 0xF8) if (char := _char(lead, pair[0]))}
    rights = {char for trail in _ANY if (char := _char(pair[1], trail))}
    found = [(frequencies.get(left + right, 0), left + right) for left in lefts for right in rights]
    written = {word for _, word in found}
    house = [word for word in _HOUSE_WORDS if word in written]
    likely = [
        word
        for frequency, word in sorted(found, key=lambda pair: (-pair[0], pair[1]))
        if frequency > 2 and word not in house
    ]
    return tuple((house + likely)[:5])
