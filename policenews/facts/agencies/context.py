"""Which of several divisions is meant: 鼓楼区 of an article that names 南京市 is 320106."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from policenews.facts.agencies.clues import by_letter, city_of_all, names_below
from policenews.facts.agencies.doubts import doubtful
from policenews.facts.agencies.finders import full_names, short_counties
from policenews.facts.agencies.island import READ, counts, from_taiwan, sure
from policenews.facts.agencies.left import LATELY, part_of_another_town
from policenews.facts.agencies.links import HONGKONG, Hit, Place
from policenews.words.areas import AREAS
from policenews.words.divisions import MUNICIPALITIES, Division, short_names, table

_AS_WELL_KNOWN = ("朝阳",)
"""Cities whose short name is as often that of a district elsewhere: 朝阳警方 may be those of 北京市朝阳区."""

_FREE = "据据在为从于是到对向以及和与由让给使"
"""What may stand before a short name that is read by itself: 根据平昌“夜经济”特点."""

_BEARERS = (
    "广场", "路", "街", "镇", "乡", "村", "社区", "公园", "大道", "小区", "花园", "酒店", "宾馆", "学校", "小学", "中学", "桥", "超市",
    "商场", "市场", "大厦", "派出所", "籍", "人", "高速",
)  # fmt: skip
"""Things that bear the names of far places: 金平广场, 平昌路."""

_ELSEWHERE = re.compile(
    r"籍|人(?![民大社力防员])|[市县]人(?![民大社力防员])|男子|女子|[东西南北中]?路|[东西南北中]?大?街|大道|大厦|酒店|饭店|时间|[话菜]|口音|方言|车牌|牌照|至|方向|(?:会议|会谈|经验|模式)|第?[0-9一二三四五六七八九十届]*(?:亚运|奥运|冬奥|残奥|亚残|大运会|青运会|青奥|全运会|世博|园博|进博|峰会)"
)
"""What stands behind a place that says nothing of where the article is from: 湖南衡阳人, 湘潭路, 北京时间, 杭州亚运会, “岳阳会议”精神."""

_SEAMS = {
    "大庆": "保迎贺年诞", "安顺": "平", "安康": "平", "通化": "沟流交畅变", "保定": "确", "中山": "其", "白山": "长", "开封": "打公解拆",
    "日照": "按", "常德": "非", "大同": "扩重", "定西": "规固", "大连": "强扩", "海东": "上",
}  # fmt: skip
"""Places that also arise where two words meet, and what stands before them then: 平安顺畅, 沟通化解, 除隐患、保大庆."""

_BEHIND_SHORT = (
    "讯", "融媒", "新闻", "日报", "晚报", "网", "电视", "发布", "公安", "警", "交警", "长安", "法院",
    "在线", "东站", "西站", "南站", "北站", "站",
)  # fmt: skip
"""What stands behind a county's short name where it is one: 涡阳讯, 耒阳市融媒体中心."""

_OPENING = 100
"""Characters in which an article says which city it is about."""


class Context:
    """The places that an article is certain about, with how often it names them."""

    def __init__(self, year: int | None, texts: Sequence[str]) -> None:
        self.year = year
        self._texts = texts
        self._depth = 0
        self._chosen: dict[tuple[str, ...], Division | None] = {}
        self._written: dict[str, bool] = {}
        self.doubted: dict[str, Division] = {}
        """Short names before squads that are no places here."""
        self._guests: set[str] = set()
        """Codes of places that only partners come from."""
        self.certain: dict[str, tuple[Division, float]] = {}
        self._hits: Sequence[Hit] = ()

    @cached_property
    def taiwan_home(self) -> str | None:
        """The city or county of Taiwan that the article names most: 新北市 for a 中和分局 that no bureau is named above."""
        if not self.from_taiwan and not sure(self._texts):
            return None
        told = counts(self._texts)
        return max(told, key=lambda name: told[name]) if told else None

    @cached_property
    def from_taiwan(self) -> bool:
        """Whether nothing may be completed from the mainland's divisions: the 永康 of 台南永康分局 is none of them."""
        return from_taiwan(self._texts)

    @cached_property
    def hongkong(self) -> bool:
        """Whether the article is about Hong Kong's police, who are 警方 there and nowhere 公安."""
        return any(word in text for text in self._texts for word in HONGKONG) and not any("公安" in text for text in self._texts)

    def stranger(self, place: Place | None) -> bool:
        """Whether a short name of an article from Taiwan only looks like a mainland county: 永康警方."""
        if place is None or not place.short or place.led or place.area is not None or not self.from_taiwan:
            return False
        return all(one.level == 3 for one in place.candidates) or self.writes(place.text + "分局")  # 中山分局 of 台北

    def writes(self, name: str) -> bool:
        """Whether the article writes a name: 台南市政府警察局 in full, as the police of Taiwan's cities call themselves."""
        if name not in self._written:
            self._written[name] = any(name in text for text in self._texts)
        return self._written[name]

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the article has words of a pattern."""
        return any(pattern.search(text) for text in self._texts)

    @cached_property
    def taiwan(self) -> bool:
        """Whether the article is about Taiwan's police, so that 东港警方 is none of the mainland's."""
        return self.from_taiwan or any("警政署" in text or "警分局" in text for text in self._texts)

    def add(self, division: Division, weight: float = 1.0) -> None:
        """Count a place as certain."""
        _, before = self.certain.get(division.code, (division, 0.0))
        self.certain[division.code] = (division, before + weight)

    def learn(self, hits: Sequence[Hit]) -> None:
        """Every place before an organ word that can be only one; then the cities that nothing else speaks against."""
        self._hits = hits
        open_places: dict[str, Place] = {}
        for hit in hits:
            for number, link in enumerate(hit.links):
                place = link.place
                if place is None or place.weak or self.stranger(place):
                    continue
                if hit.use == "partner" and place.led:
                    self._guests.update(one.code for one in place.candidates)
                    continue
                if len(place.candidates) == 1:
                    self.add(place.candidates[0], 0.3 if number or hit.use in ("receiver", "partner") else 1.0)
                else:
                    open_places[place.text] = place
        self.doubted = doubtful(hits, [known for known, _ in self.certain.values()])
        for only in self.doubted.values():
            self.certain.pop(only.code, None)
        for place in open_places.values():
            if self._best(place.candidates) is None and (city := city_of(place)) is not None:
                self.add(city, 0.3)

    def _look_further(self) -> bool:
        """Read the places of the text itself: first full names, then the short names of counties. False where done."""
        self._depth += 1
        if self._depth > 4:
            return False
        self._chosen.clear()
        if self._depth == 3:
            return self._by_letter() or self._look_further()
        if self._depth == 4:
            return self._by_districts()
        finder, names = full_names() if self._depth == 1 else short_counties()
        for number, text in enumerate(self._texts):
            page = text[:READ]
            for index, _, end in finder.find_matches_as_indexes(page):
                name = names[index]
                told = page.startswith(_BEHIND_SHORT, end) or page[end - len(name) - 1 : end - len(name)] == "回"  # 押回涡阳
                if end > 2 and page[end - 3] in _SEAMS.get(name, ()):
                    continue  # 除隐患、保大庆, 平安顺畅
                if name in AREAS or _ELSEWHERE.match(page, end) or (self._depth == 2 and not told):
                    continue
                found = table().named(name, self.year) or table().short(name, self.year or LATELY)
                one = found[0] if len(found) == 1 else _above_its_county(found)
                if one is not None and part_of_another_town(page, end - len(name), one):
                    continue
                if one is not None and one.code not in self._guests:
                    self.add(one, 0.5 if number == 0 else 0.2)
        return True

    def _by_letter(self) -> bool:
        """来郑务工 is said in 郑州: the last thing that can tell where an article is from."""
        found = [one for name in by_letter(self._texts) for one in table().named(name, self.year)]
        for one in found:
            self.add(one, 0.2)
        return bool(found)

    def _by_districts(self) -> bool:
        """市公安局 beside 兰山, 罗庄 and 河东分局: where nothing names the city, its districts together do."""
        city = city_of_all(names_below(self._hits, self._texts), self.year) if not self.certain else None
        self.certain |= {city.code: (city, 0.2)} if city is not None else {}
        return city is not None

    def choose(self, candidates: Sequence[Division]) -> Division | None:
        """The candidate that the article's other places speak for; None where they leave it open."""
        if len(candidates) == 1:
            return candidates[0]
        top = [one for one in candidates if one.level == 1]
        if top and all(one.level == 3 and one.code not in self.certain for one in candidates if one not in top):
            return top[0]  # 河北公安 beside those of 天津, which has a 河北区
        key = tuple(one.code for one in candidates)
        if key not in self._chosen:
            best = self._best(candidates)
            while best is None and self._look_further():
                best = self._best(candidates)
            self._chosen[key] = best
        return self._chosen[key]

    def then(self, place: Place) -> Division | None:
        """The county that the article names by the name that it bore then: 宁乡警方 of 宁乡县, a city since 2017."""
        if not place.short or len(place.candidates) != 1:
            return None
        now = place.candidates[0]
        gone = (one for one, _ in self.certain.values() if one.last is not None and one.code[:4] == now.code[:4])
        return next((one for one in gone if one.name[:-1] == place.text and one.code != now.code), None)

    def supports(self, candidates: Sequence[Division]) -> bool:
        """Whether the article names a place in the same prefecture as one of the candidates."""
        return any(self._score(one) >= 3 for one in candidates)

    def elsewhere(self, candidates: Sequence[Division]) -> bool:
        """Whether all other places of the article lie in other provinces than the counties that a name could be."""
        others = {code[:2] for code in self.certain if all(one.code != code for one in candidates)}
        return bool(others) and all(one.name.endswith("县") and one.code[:2] not in others for one in candidates)

    def away(self, division: Division) -> bool:
        """Whether the article opens with another city and never writes the one above this division."""
        above = next((one for one in reversed(table().parents(division, self.year)) if one is not None and one.level == 2), None)
        if above is None or any(self.writes(name) for name in (above.name, *short_names(above.name))):
            return False
        others = [one for one, _ in self.certain.values() if one.level == 2 and one.code[:2] != division.code[:2]]
        return any(name in text[:_OPENING] for one in others for text in self._texts for name in (one.name, *short_names(one.name)))

    def _best(self, candidates: Sequence[Division]) -> Division | None:
        scores = [(self._score(one), one) for one in candidates]
        top = max((score for score, _ in scores), default=0.0)
        winners = [one for score, one in scores if score == top and top > 0]
        if len(winners) > 1:  # a city and a county of the same name: the one above
            winners = [one for one in winners if all(one.encloses(other) for other in winners)]
        return winners[0] if len(winners) == 1 else None

    def _score(self, division: Division) -> float:
        total = 0.0
        for known, weight in self.certain.values():
            if known.code[:2] != division.code[:2]:
                continue
            if known.code == division.code:
                total += 6 + weight
            elif known.code[:4] == division.code[:4] or known.code[:2] in MUNICIPALITIES:
                total += 3 + weight
            else:
                total += 1 + min(weight, 1)
        return total

    def home(self, *levels: int) -> Division | None:
        """The division that the article is most about, of the first level where there is one."""
        while not self.from_taiwan:
            for level in levels:
                found = self._most(level)
                if found is not None:
                    return found
            if not self._look_further():
                break
        return None

    @cached_property
    def only_county(self) -> Division | None:
        """The one county that the article names by its short name, for a 县公安局 that nothing else places."""
        finder, names = short_counties()
        found: set[Division] = set()
        for text in self._texts:
            page = text[:READ]
            for index, start, end in finder.find_matches_as_indexes(page):
                free = start == 0 or not "\u4e00" <= page[start - 1] <= "\u9fff" or page[start - 1] in _FREE
                if free and names[index] not in AREAS and not page.startswith(_BEARERS, end):
                    found.update(one for one in table().short(names[index], self.year) if one.level == 3)
        return found.pop() if len(found) == 1 else None

    def _most(self, level: int) -> Division | None:
        votes: dict[str, float] = {}
        for known, weight in self.certain.values():
            above = table().parents(known, self.year)[level - 1]
            if above is not None:
                votes[above.code] = votes.get(above.code, 0.0) + weight
        ranked = sorted(votes.items(), key=lambda item: -item[1])
        if not ranked or len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
            return None
        return table().at(ranked[0][0], self.year)


def city_of(place: Place) -> Division | None:
    """南昌 alone is the city rather than the county of the same name; 吉林 (province or city) stays open."""
    if place.text in _AS_WELL_KNOWN:
        return None
    levels = sorted(one.level for one in place.candidates)
    known = levels[:2] == [1, 2] and not any(one.level == 2 and one.name.endswith("市") for one in place.candidates)  # 海南, and 海南州 of 青海
    if len(levels) > 1 and (levels[0] == 2 < levels[1] or (levels[0] == 1 and levels[1] == 3) or known):
        return next(one for one in place.candidates if one.level == levels[0])
    return None


def _above_its_county(found: Sequence[Division]) -> Division | None:
    """长沙 of the 长沙晚报 is the city that the county of the same name lies in."""
    top = [one for one in found if all(one.encloses(other) for other in found)]
    return top[0] if len(top) == 1 else None
