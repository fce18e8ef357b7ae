"""Hard line ends inside sentences: text wrapped at a fixed width is put together again, line by line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from policenews.text import Text

_ENDS = "。！？；：…”》）)】!?;:|>"
_STARTS = re.compile(
    r"[ ]{2}|[\t\u3000\ufdd0-\ufdef#>*•·●■◆▶▍①-⑳❶-❿]|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]\D|"
    r"(?:来\s*源|作\s*者|编\s*辑|责\s*编|审\s*核|记者|通讯员|图\d|表\d)"
)


_INDENT = (" ", "\t", "\u3000", "\xa0")
_CELL = re.compile(r"[^\s]\t")
"""A tab within a line parts the cells of a table; in front of a line it sets in a paragraph."""


def unwrapped(text: Text) -> Text:
    """`共破获刑事\\n案件12起` as one line, where most lines of the text break at the same width without a stop."""
    string = text.string
    if string.count("\n") < 4 or _CELL.search(string):
        return text
    raw = string.split("\n")
    lines = [line.rstrip(" \xa0") for line in raw]
    if sum(len(line) > 15 and line[-1] not in _ENDS for line in lines) < 4:
        torn = _torn(raw) or _broken(raw)
        return text.delete(torn) if torn else text
    inner = _set_in(lines)
    lines = [line.removeprefix(inner) for line in lines]
    for measure in (_width, len):  # programs count columns or characters
        usual = _usual_width(lines, measure)
        if usual:
            cuts = _between(raw, inner, _cuts(lines, measure, usual))
            return text.delete(cuts) if cuts else text
    torn = _hanging(raw) or _torn(raw) or _broken(raw)
    return text.delete(torn) if torn else text


def _hanging(lines: list[str]) -> list[tuple[int, int]]:
    """Lines of any width below an indented one, where paragraphs are set in: all that follow it up to its end go on with it."""
    cuts: list[tuple[int, int]] = []
    place, opened, inner = 0, False, 0
    for line, after in pairwise(lines):
        place += len(line) + 1
        opened = line[:1] in _INDENT and len(line) >= 16 or opened and line != "" and line[:1] not in _INDENT
        if not opened or not after or after[0] in _INDENT or _STARTS.match(after) or _row(line.strip()) or _row(after):
            continue
        if len(line) >= 12 and line[-1] not in _ENDS and not _CREDIT.search(after):
            cuts.append((place - 1, place))
            inner += _in_sentence(line)
    return cuts if inner >= 6 and inner * 3 >= len(cuts) * 2 else []


def _set_in(lines: list[str]) -> str:
    """The spaces in front of lines that go on with a sentence, where most such lines have them: `    破获刑事案件12起，`."""
    fronts = Counter(
        after[: len(after) - len(after.lstrip(" \t\u3000"))]
        for line, after in pairwise(lines)
        if len(line) > 15 and line[-1] not in _ENDS and after
    )
    front, count = max(fronts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return front if count * 2 > fronts.total() else ""


def _between(raw: list[str], inner: str, ends: list[int]) -> list[tuple[int, int]]:
    """What goes behind the lines of these numbers: the space at their end, the line end and the space in front of the next."""
    starts = [0]
    for line in raw:
        starts.append(starts[-1] + len(line) + 1)
    return [
        (starts[end] + len(raw[end].rstrip(" \xa0")), starts[end + 1] + (len(inner) if raw[end + 1].startswith(inner) else 0))
        for end in ends
    ]


_PROSE, _STOPS = 40, "。！？”…"
"""So long are the paragraphs of a text that stands one to a line, and so they end."""
_PAUSE = re.compile("[，；：:。,]")
_CUT_NUMBER = re.compile(r"[\d０-９十百千万亿]$")
_ITS_UNIT = re.compile(r"[余多]?[万亿]?[余多]?(?:元|[起件宗名人个家户辆台次场处份本把支枚张条间座](?![\u4e00-\u9fff])|[％%]|人次|余)")
_OPENS = re.compile(
    r"[\d０-９“‘「《【\[]|今[年日天]|昨|近|据|截[至止]|目前|同时|此外|另外|其间|期间|下一步|在|自|从|随着|为|经|对于|通过|图|摄|文|"
    r"一是|首先|其次|最后|民警|警方|公安"
)
"""How a paragraph of its own may begin, and the rest of a sentence seldom does."""
_CREDIT = re.compile("记者|通讯员|作者|供稿|来源|编辑|摄|图|文[／/]|组委会|[省市县局队所室社处]$")


def _broken(lines: list[str]) -> list[tuple[int, int]]:
    """`邻里纠纷12起、土\\n地纠纷5起`: a line end that slipped into a sentence, among paragraphs that all end in a stop."""
    whole = sum(len(line) >= _PROSE and line[-1] in _STOPS and line[0] not in _INDENT for line in lines)
    if whole < 3:
        return []
    cuts: list[tuple[int, int]] = []
    place = 0
    for line, after in pairwise(lines):
        place += len(line) + 1
        if len(line) >= 30 and after and line[0] not in _INDENT and not (_STARTS.match(line) or _STARTS.match(after)) and _runs_on(line, after):
            cuts.append((place - 1, place))
    return cuts if len(cuts) <= whole else []


def _runs_on(line: str, after: str) -> bool:
    """Whether a long line breaks off within a number and its unit, behind a comma, or within a word."""
    if after[0] in _INDENT or _row(line) or _row(after) or not ("。" in after or len(after) >= 30):
        return False
    last = line[line.rfind("。") + 1 :]
    if _CUT_NUMBER.search(line):
        return _ITS_UNIT.match(after) is not None and re.search("[，,、]", last) is not None
    if line[-1] in "，,、":
        return "。" in after
    if not "\u4e00" <= line[-1] <= "\u9fff" or len(last) < 12 or len(last) == len(line):
        return False
    return ("，" in last or "," in last) and not (_OPENS.match(after) or _CREDIT.search(last[-16:]))


def _torn(lines: list[str]) -> list[tuple[int, int]]:
    """A paragraph broken once, where a picture stood: its second line has no indentation, as all paragraphs have."""
    if sum(len(line) > 20 and line[:1] in _INDENT for line in lines) < 3:
        return []
    cuts: list[tuple[int, int]] = []
    place = 0
    for line, after in pairwise(lines):
        place += len(line) + 1
        if len(line) >= 30 and line[0] in _INDENT and "\u4e00" <= line[-1] <= "\u9fff" and len(after) >= 12 and after[0] not in _INDENT and "。" in after and (
            not _STARTS.match(after)
        ):
            cuts.append((place - 1, place))
    return cuts


def _usual_width(lines: list[str], measure: Callable[[str], int]) -> int:
    """The width at which the lines were broken; 0 where they were not."""
    widths = Counter(measure(line) for line in lines if len(line) >= 16 and not _row(line))
    if not widths:
        return 0
    near = {width: sum(widths[other] for other in range(width - 3, width + 4)) for width in widths}
    usual = max(near, key=lambda width: (near[width], width))
    long = sum(count for width, count in widths.items() if width > usual + 4)
    broken = sum(
        bool(line) and line[-1] not in _ENDS and abs(measure(line) - usual) <= 3 and bool(after.strip())
        for line, after in pairwise(lines)
    )
    if broken < 4 or broken * 2 < near[usual] or long > 1 or near[usual] * 2 < sum(widths.values()):
        return 0
    long_lines = [line for line in lines if len(line) >= 12]
    if not any("。" in line[:-1] for line in lines) and sum(_PAUSE.search(line[:-1]) is not None for line in long_lines) * 2 < len(long_lines):
        return 0  # one clause to a line, as posts are set: no line was cut
    return usual


def _cuts(lines: list[str], measure: Callable[[str], int], usual: int) -> list[int]:
    """The numbers of the lines that go on in the next one."""
    ends: list[int] = []
    for number, (line, after) in enumerate(pairwise(lines)):
        if line[-1:].isdigit() and after[:1].isdigit() and _CLAUSE.search(line) and not _row(line) and not _STARTS.match(after):
            ends.append(number)  # 占40%；纠纷警情23 / 8起: a number cut in two, however short the line
            continue
        if len(line) < 12 or not after or _STARTS.match(after) or _row(line) or _row(after):
            continue
        latin = line[-1].isascii() and line[-1].isalpha() and after[0].isascii() and after[0].isalpha()
        if not latin and (measure(line) >= usual - 4 or measure(line) >= usual * _RAGGED and _in_sentence(line)):
            ends.append(number)
    return ends


def _in_sentence(line: str) -> bool:
    """`６．４％，其中无效警情３０` ends within its sentence, however short a program that cuts at words has left it."""
    last = line[line.rfind("。") + 1 :]
    return line[-1] not in _ENDS and (_CLAUSE.search(last) or _CUT_NUMBER.search(line)) is not None and not _CREDIT.search(last)


_CLAUSE = re.compile(r"[，；、]|,(?!\d)")
_RAGGED = 0.65
"""So much of the usual width at least has a line that was cut: shorter ones without a stop are entries of a list."""
_GAP = re.compile(r"(?<=\S)(?: {2,}|\u3000{2,})(?=\S)")


def _row(line: str) -> bool:
    """`查处案件    起    900    800` is a row of a table, as wide as the others for another reason."""
    return len(_GAP.findall(line)) >= 2


def _width(line: str) -> int:
    """Columns: a Chinese character takes two."""
    return (len(line) + len(line.encode("utf-8", "replace"))) // 2  # three bytes and one character make two columns
