"""Reporters of a news agency, glued to the place they wire from: `（中央社记者陈敏华屏东县4日电）`."""

from __future__ import annotations

import re

from policenews.reading.surnames import is_name

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_WIRED = re.compile(
    rf"[（(〔【]?[^（）()。，,\s]{{0,10}}[社网报台]?记者[ \u3000]?(?P<told>[\u4e00-\u9fff、]{{4,24}}?)(?:{_NUMBER}月)?{_NUMBER}日(?:综合|合成)?(?:外|专)?电"
)
_REPORTED = re.compile(
    r"[〔【\[（(][ \u3000]?[^，,。\s／/]{0,8}(?:记者|(?<=[网报社台])编辑)(?P<told>[\u4e00-\u9fff、]{4,16}?)(?:连线|即时)?报[导道][〕】\]）)]"
)
"""`【记者陈敏华台中报导】` without a bar between name and place."""
_PLACES = (
    "台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门 连江 马祖 香港 澳门 "
    "北京 上海 天津 重庆 石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 深圳 南宁 "
    "海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 厦门 青岛 大连 宁波"
)
_PLACE = re.compile(rf"(?:{'|'.join(_PLACES.split())})[县市]?$")


def wired(line: str) -> list[str]:
    """`（中央社记者陈敏华、王强台北4日电）春节将近` as 陈敏华 and 王强; a place that is not known leaves three characters."""
    found = _WIRED.match(line[:60]) or _REPORTED.match(line[:60])
    if found is None:
        return []
    *first, last = found["told"].split("、")
    place = _PLACE.search(last)
    if place is None and found.re is _REPORTED:
        return []
    last = last[: place.start()] if place else last[:3]
    names = [name for name in (*first, last) if is_name(name)]
    return names if len(names) == len(first) + 1 else []
