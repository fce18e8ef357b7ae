"""Which lines are the article: furniture and bylines are told from text, and the end of the article is found."""

from __future__ import annotations

import re
from itertools import pairwise

from policenews.reading.bylines import Byline, byline, is_account, is_compiled, is_sign_off, of_cells, timed
from policenews.reading.furniture import furniture_rule, is_column
from policenews.reading.lines import Line
from policenews.reading.mastheads import head_of_bulletin
from policenews.reading.own_lines import alone, bare, reports, values_below
from policenews.reading.tables import says_unit
from policenews.reading.titles import is_eyebrow

_SENTENCE = re.compile(r"[。；]|[！？].{45}|.{45}[！？]")
PEOPLE = frozenset(("author", "editor", "reviewer", "issuer", "proofreader"))
_TELLING = frozenset(("source", "published", "author", "editor", "reviewer", "issuer", "proofreader"))
_CUT = ("...", "…", "……")
"""Teasers of other articles are cut off."""
_LEGAL = re.compile(
    "ICP|版权|备案|声明|转载|©|侵权|所登|公网安备|许可证|来源于|转载|精彩资讯|新闻线索|登载|浏览器|隐私|分级"
)
"""Words of the few kinds of furniture that come in whole sentences."""
_NEAR = 6
"""So many lines above the element that holds the text may belong to it."""
_HEAD = 14
"""So many lines may stand between the top of a page and its text."""


def is_running(string: str) -> bool:
    """Running text, in contrast to titles, links and bylines: `全县共出动警力300人次，查处违法行为12起。`"""
    return len(string) >= 16 and (
        _SENTENCE.search(string) is not None or (len(string) > 70 and ("，" in string or "," in string))
    )


def is_page(found: list[Line]) -> bool:
    """Whether the lines come from a page whose article stands in an element of its own."""
    return any(line.region == "main" for line in found)


def above_title(found: list[Line], title: int) -> None:
    """What a page shows above its title belongs to the site, except the first half of a title in two lines.

    Of a text without markup only the name of a column goes (`政务要闻`).
    """
    page = is_page(found)
    for line in found[:title]:
        if line.kind or line.region == "main" or not (page or is_column(line.string)):
            continue
        if not is_eyebrow(line.string) and not is_running(line.string):
            line.kind, line.why = "furniture", "navigation"


def lay_out(found: list[Line]) -> dict[int, Byline]:
    """Set kind "furniture" or "byline" where a line is one; the bylines by line."""
    bylines: dict[int, Byline] = {}
    ends: list[int] = []
    lists: list[int] = []
    others: list[int] = []
    running: list[int] = []
    page, begun = is_page(found), False
    for index, line in enumerate(found):
        if line.kind == "row" or line.row:
            line.kind = "row"
            continue
        if line.kind == "byline":
            bylines[index] = of_cells(line.string)
            continue
        string = line.string
        if index + 1 < len(found) and found[index + 1].row and says_unit(string):
            continue
        if len(string) > 50 and "。" in string and (len(string) > 360 or not _LEGAL.search(string)):
            running.append(index)
            begun = True
            continue
        read = byline(string) or (timed(string) if not begun else None)
        telling = read is not None and (any(f.role in _TELLING and f.value for f in read.fields) or read.stamped)
        rule = furniture_rule(string)
        named = read is not None and any(f.role in PEOPLE and f.value for f in read.fields)
        if rule is not None and (not telling or rule.stamped or (rule.ends and not named)):
            line.kind, line.why = "furniture", rule.name
            if rule.ends:
                ends.append(index)
            if rule.heads_list:
                lists.append(index)
            if rule.other_story:
                others.append(index)
        elif read is not None and (telling or any(f.role != "counter" for f in read.fields)):
            line.kind = "byline"
            bylines[index] = read
            if running and any(f.role in ("editor", "reviewer", "proofreader") for f in read.fields):
                ends.append(index)
        elif read is not None:
            line.kind, line.why = "furniture", "counters"
        elif is_running(string):
            running.append(index)
            begun = begun or "。" in string
    if page:
        _outside(found, bylines, ends)
        running = [index for index in running if not found[index].kind]
    for index in lists:
        _list_below(found, index)
    values_below(found, bylines, PEOPLE)
    _repeated(found)
    _path_above(found)
    _bulletin(found, bylines)
    for index in others[:1]:
        _other_story(found, index, running, bylines)
        running = [place for place in running if not found[place].kind]
    last = next((index for index in reversed(running) if not found[index].string.endswith(_CUT)), -1)
    for index in ends:
        if index > last and last >= 0:
            _take_rest(found, index + 1, bylines)
            break
    _edges(found, running)
    _links(found, running)
    return bylines


def _bulletin(found: list[Line], bylines: dict[int, Byline]) -> None:
    """`某县公安局简报`, `第21期`, `办公室编　7月3日` above a title: the name and number are the bulletin's."""
    count = head_of_bulletin([line.string for line in found[:4]])
    if count and count - 1 in bylines and len(found) > count + 1 and not found[count].kind and not is_running(found[count].string):
        for line in found[: count - 1]:
            line.kind, line.why = "furniture", "masthead"


def _outside(found: list[Line], bylines: dict[int, Byline], ends: list[int]) -> None:
    """What stands outside the element that holds the article, unless it says who, whence or when."""
    inside = [index for index, line in enumerate(found) if line.region == "main"]
    first = inside[0]
    start, stop = _start(found, first, bylines), _stop(found, inside[-1], ends)
    for index, line in enumerate(found):
        if line.kind == "furniture" or line.kind == "row" and line.region == "main":
            continue
        if start <= index <= stop and not line.named and (line.region == "main" or not line.linked):
            continue
        if index in bylines and (index < first or any(f.role in _TELLING for f in bylines[index].fields)):
            continue
        if index + 1 in bylines and bylines[index + 1].stamped and is_account(line.string):
            line.kind = "byline"  # the paper's name above its day
            continue
        if index < first and not line.named and not line.linked:
            near = index >= first - _NEAR and len(line.string) >= 8
            if line.heading == 1 or near and (not line.item or line.heading or is_running(line.string)):
                continue
        if index > stop and not line.named and is_sign_off(line.string):
            continue
        line.kind, line.why = "furniture", "navigation" if index < first else "footer"
        line.row = False


def _start(found: list[Line], first: int, bylines: dict[int, Byline]) -> int:
    """The first line of text between the page's heading or date and its main element, which begins at `first`."""
    top = next((index for index in range(first) if found[index].heading == 1 or index in bylines), first)
    between = (i for i in range(top + 1, first) if _tells(found[i]))
    return next(between, first)


def _stop(found: list[Line], last: int, ends: list[int]) -> int:
    """The last line of text behind the main element, which ends at `last`, and before a sign that the article is over."""
    told = last
    while told > 0 and found[told].region == "main" and not _tells(found[told]):
        told -= 1
    end = next((index for index in ends if index > told), len(found))
    # below a link stands what it leads to, in short
    return next((i for i in range(end - 1, last, -1) if _tells(found[i]) and not found[i - 1].linked), last)


def _tells(line: Line) -> bool:
    """Whether a line is running text that is neither a link nor the cut beginning of another article."""
    return not (line.kind or line.named or line.linked or line.string.endswith(_CUT)) and is_running(line.string)


def _links(found: list[Line], running: list[int]) -> None:
    """Below the last line of text, and three or more in a row, lines that are nothing but links lead elsewhere."""
    told = [index for index in running if not found[index].linked and not found[index].kind]
    if not told:
        return
    waiting: list[int] = []
    count = 0
    for index, line in enumerate(found):
        if line.kind:
            continue
        if not line.linked:
            waiting, count = [], 0
            continue
        waiting.append(index)
        count += 1
        if index > told[-1] or count >= 3:
            for place in waiting:
                found[place].kind, found[place].why = "furniture", "links"
            waiting = []


def _repeated(found: list[Line]) -> None:
    """A long paragraph that stands there twice is one paragraph: pages carry a text again for printing or sharing.

    The copy that goes on in another paragraph stays: a summary above the text is often its first paragraph.
    """
    seen: dict[str, int] = {}
    for index, line in enumerate(found):
        if line.kind or len(line.string) < 30:
            continue
        first = seen.setdefault(line.string, index)
        if first != index:
            summary = "。" in line.string and not _goes_on_below(found, first) and _goes_on_below(found, index)
            twice = found[first if summary else index]
            twice.kind, twice.why = "furniture", "repeated"
            seen[line.string] = index if summary else first


def _goes_on_below(found: list[Line], index: int) -> bool:
    """Whether the next line is running text as well."""
    below = next((line for line in found[index + 1 : index + 4] if not line.kind), None)
    return below is not None and is_running(below.string)


_PATH = re.compile(r"(?:[\u4e00-\u9fff]{2,8}[ \u3000>›»]+){1,5}")


def _path_above(found: list[Line]) -> None:
    """`网站首页 警务要闻 江北警方夜查酒驾12起` right above `江北警方夜查酒驾12起`: the way to the page, and its title."""
    head = [line for line in found[:_HEAD] if not line.kind]
    for line, below in pairwise(head):
        if len(below.string) >= 8 and line.string.endswith(below.string) and _PATH.fullmatch(line.string[: -len(below.string)]):
            line.kind, line.why = "furniture", "breadcrumb"


def _list_below(found: list[Line], index: int) -> None:
    """The entries of a list of links: short lines without a full stop, up to the next line of another kind."""
    for line in found[index + 1 : index + 40]:
        if line.kind == "byline" or line.row or (is_running(line.string) and line.region != "after"):
            return
        if (
            line.heading == 1
            or line.region == "main"
            and not (line.linked or line.item and found[index].region == "main")
        ):
            return  # the article has begun
        if not line.kind:
            line.kind, line.why = "furniture", "list entry"


def _other_story(found: list[Line], index: int, running: list[int], bylines: dict[int, Byline]) -> None:
    """What stands under 新闻推荐 is another story of the site, where the article has had its text above and more of it."""
    told = [sum(len(found[i].string) for i in running if (i > index) == behind) for behind in (False, True)]
    begins = any(line.heading == 1 or line.region == "main" for line in found[index + 1 :])
    if told[1] <= told[0] and not begins:
        _take_rest(found, index + 1, bylines)


def _take_rest(found: list[Line], start: int, bylines: dict[int, Byline]) -> None:
    for index in range(start, len(found)):
        line = found[index]
        if index not in bylines and not line.kind:
            line.kind, line.why = "furniture", "footer"


def _edges(found: list[Line], running: list[int]) -> None:
    """Account names above the text and signatures below it are bylines."""
    for line in found[:_HEAD]:
        if not line.kind and reports(line.string):
            line.kind = "byline"
    if not running:
        return
    seen = 0
    for line in found[: running[0]][:_HEAD]:
        if not line.kind and not line.heading:
            seen += 1
            if is_compiled(line.string) or is_account(line.string) or (len(line.string) <= 40 and bare(line.string)):
                line.kind = "byline"
    for line in found[running[-1] + 1 :]:
        if not line.kind and not line.heading and (is_sign_off(line.string) or is_account(line.string)):
            line.kind = "byline"
    last = next((line for line in found[running[-1] + 1 :] if line.kind != "furniture"), None)
    if last is not None and not last.kind and not last.heading and not last.item and not last.linked:
        last.kind = "byline" if alone(last.string) else ""
