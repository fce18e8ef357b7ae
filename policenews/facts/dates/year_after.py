"""Articles written the year after the last one that they name: 1月10日召开会议。2025年，全州共破获… is of 2026."""

from __future__ import annotations

import re

_DATELINE = re.compile(r"(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:[电電讯訊]|消息)")
_BEGAN = re.compile(r"(?:从|自)((?:19|20)\d\d)年(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:起|以来|开始|开展)")
_OPENING, _DAY = 240, re.compile(r"(?<![年0-9至到—\-、])([12])月(?:[12]\d|3[01]|[1-9])日(?!电视)")
"""So far from its beginning an article says on which day of January or February it speaks."""


def written_later(text: str, year: int) -> bool:
    """Whether an undated article must be of the year after `year`, the last one that it names."""
    return _told_before_it_began(text, year) or _told_of_whole_year(text, year) or _last_year_compared(text, year)


def _told_before_it_began(text: str, year: int) -> bool:
    """从2016年12月1日起 in an article of `4月18日讯`: what has begun cannot lie ahead, so the article is of the year after."""
    told = _DATELINE.search(text)
    return told is not None and any(
        int(began[1]) == year and (int(began[2]), int(began[3])) > (int(told[1]), int(told[2]))
        for began in _BEGAN.finditer(text)
    )


def _told_of_whole_year(text: str, year: int) -> bool:
    """1月10日召开会议。2025年，全州共破获657起: the figures of a whole year cannot be told in its first weeks.

    Not where the year is also said to go on: 2025年以来, 2025年春运.
    """
    if _DAY.search(text, 0, _OPENING) is None or re.search(rf"{year}年(?:[12]月|元旦|春[节运季]|新春|伊始|初|以来|度?计划|一季度)", text):
        return False
    if re.search(rf"{year}年[，,]?[^\n]{{0,120}}?(?:全年(?!目标|任务|计划)|过去一年|一年来)[^\n]{{0,40}}?\d", text):
        return True
    return re.search(rf"{year}年(?:度|全年)?(?:[，,]?(?:全[省市县区州旗国]|我[省市县区局])[^。；\n]{{0,60}}?|[，,][^。；\n]{{0,60}}?|[一-鿿]{{2,10}}?率?(?:为|达)?)(?:共|累计|破获|抓获|下降|上升|率达|率为)[^。；\n]{{0,24}}?\d", text) is not None


def _last_year_compared(text: str, year: int) -> bool:
    """今年1至7月下降…，2023年达98.2%，去年较2022年下降4.8%: what 去年 is set against is the year before it."""
    if not re.search("今年", text):
        return False
    return re.search(rf"去年[^。；\n，]{{0,30}}?(?:较|比|与){year - 1}年", text) is not None
