"""What each line is: heading with its level, paragraph, list item, table row, caption, byline or note."""

from __future__ import annotations

import re

from policenews.reading.document import Block, BlockKind
from policenews.reading.headings import bracketed, is_item, marked_heading, number_only, plain_heading, reports
from policenews.reading.layout import is_running
from policenews.reading.lines import Line
from policenews.reading.posters import posters
from policenews.reading.tables import is_caption, is_unit_line
from policenews.reading.titles import is_eyebrow, is_subtitle, is_upper

_TIP = r"(?:温馨提[示醒]|警[方情]提[示醒]|[\u4e00-\u9fff]{0,8}警方?提[示醒]|民警提[示醒]|防骗提[示醒]|友情提[示醒]|安全提[示醒]|特别提[示醒]|法条链接|法律链接|相关法条|普法[课小]\S{0,4}|警方提示您?|交警提[示醒])"
_TIP_HEADING = re.compile(rf"(?:[一二三四五六七八九十]{{1,2}}、|0\d\s*|[▶■◆▍●【]*)\s*{_TIP}\s*[】：:]?")
_TIP_LINE = re.compile(rf"[【▶■◆▍●⚠️\s]*(?:{_TIP}\s*[】:：]|(?:说明|注|备注|注释)\s*[:：]\S|⚠)")
_PICTURED = re.compile(r".{4,56}[（(](?:图|记者)?[／/]?[^（）()。，]{2,14}(?:翻?摄|供图|提供)(?:[，,]下同)?[)）]")
"""A short line that ends in who took the picture."""
_CAPTION = re.compile(
    r"(?:[^。！？]{2,80}[。！？]?[。\s　]\s*图?[／/]?[^。，]{2,24}(?:供图|翻?摄)|(?:[^。！？]{2,80}[。！？]){1,2}\s*图[／/][^。，]{2,24}|[▲△▼]\s*.{2,120}[）)]|[^，]{2,60}[。\s　]\s*(?:本报)?(?:记者|通讯员)?\s*[\u4e00-\u9fff]{2,4}[\s　]?[/／]?摄影?[)）]?|图\s?[0-9一二三四五六七八九十]{1,2}[\s　:：.、].{2,60}|[▲△↑↓]\s*.{2,60}|[（(]?(?:图片|照片|视频|供图|摄影).{0,4}(?:由|来自|[:：/]).{2,40}[)）]?|"
    r"(?:图为|图片为|上图|下图|左图|右图|资料图)[^。]{2,60}。?|.{2,40}[\s　][\u4e00-\u9fff]{2,3}[\s　]?/?摄[)）]?|[（(].{2,30}(?:供图|摄影?|提供)[)）])"
)


_POINTS = re.compile(r"([▲△▼])[^▲△▼\d]*\d[^▲△▼]*[；;。，]\s*\1")
"""▲查获酒驾5起；▲扣留车辆6台: points of a report, and no picture above them."""


def classify(found: list[Line], title: int | None) -> list[tuple[BlockKind, int]]:
    """Kind and level of each line that is no furniture, in order."""
    kept = [(index, line) for index, line in enumerate(found) if line.kind != "furniture"]
    kinds: list[tuple[BlockKind, int]] = []
    for position, (index, line) in enumerate(kept):
        after = kept[position + 1][1] if position + 1 < len(kept) else None
        if after is not None and is_unit_line(after.string) and position + 2 < len(kept) and kept[position + 2][1].row:
            after = kept[position + 2][1]  # 表1 主要指标 / 单位：起
        kinds.append(_kind(line, after, index == title, kinds))
    posters(kept, kinds)
    _captions(kept, kinds)
    _picture_story(kept, kinds)
    _around_title(kept, kinds)
    _numbered(kinds)
    _tips(kept, kinds)
    return kinds


def _kind(line: Line, after: Line | None, is_title: bool, before: list[tuple[BlockKind, int]]) -> tuple[BlockKind, int]:
    string = line.string
    if is_title:
        return ("title", 0)
    if line.row:
        return ("row", 0)
    if line.kind == "byline":
        return ("byline", 0)
    if after is not None and after.row and is_unit_line(string):
        return ("note", 0)
    if line.table_caption or (
        after is not None and after.row and (is_caption(string) or (plain_heading(string) and len(string) <= 40))
    ):
        return ("heading", 9)
    if (
        line.picture_caption
        or _twice(string)
        or (len(string) <= 130 and _CAPTION.fullmatch(string) and not _POINTS.match(string))
        or _PICTURED.fullmatch(string)
    ):
        return ("caption", 0)
    if line.heading and len(string) <= 80:
        return ("heading", marked_heading(string) or max(line.heading - 1, 1))
    if line.item:
        return ("item", 0)
    level = marked_heading(string)
    if level:
        return ("heading", level)
    if number_only(string) and after is not None and not after.row:
        return ("heading", 2)
    if bracketed(string):
        return ("heading", 1)
    if is_item(string):
        return ("item", 0)
    if line.bold and len(string) <= 40 and "。" not in string and after is not None:
        return ("heading", 5)
    if plain_heading(string) and after is not None and not after.kind:
        return ("heading", 5)
    return ("paragraph", 0)


def _twice(string: str) -> bool:
    """`民警夜查酒驾。 民警夜查酒驾。`: what a browser shows in place of a picture, and its caption."""
    if not 12 <= len(string) <= 130 or string.count(string[:4]) < 2:
        return False
    half = len(string) // 2
    return string[:half].rstrip() == string[-half:].lstrip()


def _captions(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]]) -> None:
    """Plain short lines: the last before running text is a heading; a run of three or more begins with captions, unless figures are told."""
    position = 0
    while position < len(kinds):
        if kinds[position] != ("heading", 5):
            position += 1
            continue
        stop = position
        while stop < len(kinds) and kinds[stop] == ("heading", 5):
            stop += 1
        follows = kept[stop][1] if stop < len(kept) else None
        governs = follows is not None and (
            is_running(follows.string) or kinds[stop][0] in ("item", "row", "heading") or len(follows.string) > 20
        )
        if stop - position >= 3:
            for place in range(position, stop - 1):
                kinds[place] = ("caption", 0)
        if not governs:
            kinds[stop - 1] = ("paragraph", 0)
        told = [place for place in range(position, stop) if reports(kept[place][1].string)]
        for place in told if stop - position >= 3 and len(told) >= 2 else ():
            kinds[place] = ("paragraph", 0)  # 每天投入警力850人 / 组建铁骑小分队14组: lines of a report in figures
        position = stop


def _picture_story(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]]) -> None:
    """`连日来，交警夜查酒驾，查处12起。陈敏 摄` under a title: what stands below a picture is all the text there is."""
    told = [place for place, kind in enumerate(kinds) if kind[0] == "caption" and is_running(kept[place][1].string)]
    told = [place for place in told if not _PLAIN_CAPTION.match(kept[place][1].string)]
    if any(
        kind[0] in ("row", "item") or kind[0] != "caption" and not line.kind and is_running(line.string)
        for kind, (_, line) in zip(kinds, kept, strict=True)
    ):
        return
    if not told:  # the lines of a post between its pictures: 查扣3台改装车辆 / 现场抓获5人
        lines = [place for place, kind in enumerate(kinds) if kind[0] == "caption" and not kept[place][1].picture_caption]
        told = lines if len(lines) > 4 else []
    for place in told:
        kinds[place] = ("paragraph", 0)


_PLAIN_CAPTION = re.compile(r"[▲△▼↑↓]|图[为\d]|[上下左右]图|资料图")


def _numbered(kinds: list[tuple[BlockKind, int]]) -> None:
    """Numbered short lines one right after the other are a list: headings have something below them."""
    for position in range(1, len(kinds)):
        if kinds[position] in (("heading", 3), ("heading", 4)) and kinds[position - 1] in (
            kinds[position],
            ("item", 0),
        ):
            before = kinds[position - 1]
            if before[0] == "heading" or position + 1 == len(kinds) or kinds[position + 1][0] != "paragraph":
                kinds[position - 1] = kinds[position] = ("item", 0)


def _around_title(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]]) -> None:
    """The line above the title that ends in —— and the one below that begins with it are parts of the title."""
    place = next((position for position, kind in enumerate(kinds) if kind[0] == "title"), None)
    if place is None:
        return
    for position in range(place - 1, max(place - 4, -1), -1):
        string = kept[position][1].string
        above = is_eyebrow(string) or position == place - 1 and is_upper(string)
        if kinds[position][0] in ("heading", "paragraph", "caption") and above:
            kinds[position] = ("title", 0)
    for position in range(place + 1, min(place + 3, len(kinds))):
        string = kept[position][1].string
        if kinds[position][0] not in ("heading", "paragraph") or len(string) >= 60 or not is_subtitle(string):
            break
        kinds[position] = ("title", 0)


def _tips(kept: list[tuple[int, Line]], kinds: list[tuple[BlockKind, int]]) -> None:
    """Lines under 警方提示 are advice up to the next heading of its level; so are lines that begin with it."""
    level = 0
    for position, (_, line) in enumerate(kept):
        kind, own = kinds[position]
        if kind == "heading":
            if _TIP_HEADING.fullmatch(line.string):
                level = own
            elif (
                level
                and own <= level
                and not (position and kinds[position - 1][0] == "heading" and number_only(line.string))
            ):
                level = 0
        elif kind in ("paragraph", "item"):
            if level or _TIP_LINE.match(line.string):
                kinds[position] = ("note", 0)
        elif kind == "byline":
            level = 0


def levels(kept: list[Line], kinds: list[tuple[BlockKind, int]]) -> list[tuple[BlockKind, int]]:
    """Headings without a mark of their own stand below the marked ones: ▶▶交警部门—— above its subtitle."""
    marked = [level for kind, level in kinds if kind == "heading" and level not in (5, 9)]
    numbers = any(kind == "heading" and number_only(line.string) for line, (kind, _) in zip(kept, kinds, strict=True))
    top = min(marked, default=0)
    out: list[tuple[BlockKind, int]] = []
    number = False
    for line, (kind, level) in zip(kept, kinds, strict=True):
        if kind == "heading" and level == 5:
            if number:
                level = 3
            elif numbers:
                level = 1
            else:
                level = top + 1 if marked else 1
        number = kind == "heading" and number_only(line.string)
        out.append((kind, level))
    return out


def build(kept: list[Line], kinds: list[tuple[BlockKind, int]]) -> list[Block]:
    """Blocks at the places where the lines stand in the final text."""
    return [
        Block(kind, line.start, line.end, level, line.table, line.header, line.indent)
        if kind == "row"
        else Block(kind, line.start, line.end, level)
        for line, (kind, level) in zip(kept, kinds, strict=True)
    ]
