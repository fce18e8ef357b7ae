"""Scope: whose each figure is, from the nearest organ before it, forward only, and which scope said so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from policenews.claims.areas import area_of
from policenews.claims.introduced import brought_in
from policenews.claims.items import Item
from policenews.claims.speakers import OFFICER, OFFICER_SPEAKS, SAYS, speaker_behind, speaks_for_his_own
from policenews.claims.when import LINES, Times, When
from policenews.claims.whose import (
    directs,
    labels_another,
    leads_an_action,
    others_deed,
    passes_by,
    stations_of,
    totals_of_an_action,
)
from policenews.facts.agencies.own import PRESS
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.models import Scope
from policenews.reading.document import Block

__all__ = ["Scopes", "When"]

_AND_MORE = re.compile(r"等(?:[\d一二三四五六七八九十两]{1,3}[个家])?")
_PLACES = re.compile(r"[\s　]*(?:其中[，,]?)?(?!全|本|我|各|该|辖|小|社|景|校|片|园|市区|城区)[一-鿿]{2,4}(?:县|市|区|旗)(?:(?:、|和|及)[一-鿿]{2,4}(?:县|市|区|旗))*(?=[分发接零共为的查破抓立]|各|，|均)(?!分局|公安|警)")
_SPEAKS = re.compile(rf"(?:[^，。；\n]{{0,8}}{OFFICER}[^，。；\n]{{0,8}})?{SAYS}")
_ALL = re.compile(r"(?:全|我)[省市县区州盟旗](?!公安|警)")
_HONOUR = re.compile(r"[^，。；]{0,16}(?:先进|模范|优秀|英模|标兵|集体|称号|个人|比武|前列|第[一二三四五\d])")
_GOES_ON = re.compile(r"[\s　]*(?:其中|经(?:审讯|审查|讯问|初步|查|侦查|办案|清点|鉴定|现场|工作|核实|缜密|过)|办案民警|专案组|随后|至此|到案后|接警后|案发后|(?:值班|出警|接警|办案|处警)?民警(?:们)?(?:现场|当场|随即|立即|迅速|马上|缴获|查获|赶到|到达|到场|抵达)|事后|案发后|获救后|得知[^，。]{2,12}后)")
"""A paragraph that goes on with the story of the one before it."""

_WHOLE = re.compile(r"[。；\n][\s　”]*(?:其中，?|目前，?|至此，?|(?:像)?(?:这样|类似|同样)的[^，。；\n]{1,8}，|[^，。；\n]{0,8}(?:行动|整治|期间|当[晚天日]|统计|以来|相比|同比|月份?|季度|年)[^，。；\n]{0,3}，)?(?:全|我)([省市县区州盟旗])(?!公安|警|各级)")
_WHOLE_FORCE = re.compile(r"[。；\n][\s　”]*全([处局厅])(?!性|面)")
_OF_THE_PROVINCE = re.compile(r"(?:全|我)省(?!公安厅)")
_TOTAL = re.compile(r"[\s　]*(?:据(?:不完全)?统计|统计显示|经统计)")
_AREA = re.compile(r"[、，；][一-鿿]{2,4}[市县旗区](?:最[多少高低][，,])?(?:为|共)?$")
"""琅琊分局406起，天长市298起: an area."""


class Scopes(Times):
    """The scopes of one document: when each figure is, and whose."""

    def __init__(
        self, text: str, blocks: Sequence[Block], times: Sequence[TimeMention], agencies: Sequence[AgencyMention], main: int | None,
        names: Sequence[str],
    ) -> None:  # fmt: skip
        super().__init__(text, blocks, times)
        self.main, self.names = main, names
        self.agencies = [a for a in agencies if a.use in ("named", "anaphor", "collective")]
        self._sections: dict[int, int | None] = {}
        self._agency_starts = [a.start for a in self.agencies]

    def who(self, item: Item, block: int) -> tuple[int | None, Scope | None]:
        """The organ that reports the figure as its own: of its sentence, its paragraph, its section, else the article's."""
        here = self.blocks[block]
        sentence = item.sentence
        begin = sentence.start if sentence is not None else here.start
        told = speaker_behind(self.text, item.start, here.start, here.end, self._agencies_between, self.names)
        if told is not None:
            return told.index, "sentence"
        ranges = [(begin, item.start, "sentence"), (here.start, begin, "paragraph")]
        if block and here.kind == self.blocks[block - 1].kind == "paragraph" and _GOES_ON.match(self.text, here.start):
            ranges.append((self.blocks[block - 1].start, self.blocks[block - 1].end, "section"))
        for above in range(block - 1, max(-1, block - LINES), -1):  # 死亡52人；/ 伤99人
            if not self._goes_on(above + 1) or self.blocks[above].kind == "item" and self.text[self.blocks[above].end - 1] == "；":
                break  # the points of a list stand beside each other
            ranges.append((self.blocks[above].start, self.blocks[above].end, "paragraph"))
        for start, end, scope in ranges:
            if scope == "paragraph" and totals_of_an_action(self.text, begin):
                leader = next((a for a in self._agencies_back(max(0, begin - 3000), begin) if leads_an_action(self.text, a)), None)
                if leader is not None and not self._of_the_whole(leader, item):
                    return (self.main if self._officer_of_main(leader) else leader.index), "paragraph"
            other = others_deed(self.text, start, end) if scope == "sentence" else None
            for mention in self._agencies_back(start, end):
                if other is not None and mention.start < other:
                    break
                near = max(start, mention.start - 60)
                clause = max(near, *(self.text.rfind(c, near, mention.start) + 1 for c in "，,。；;：:"))
                if scope == "sentence" and mention.index is not None and labels_another(self.text, mention, item.start):
                    above = self.main is not None and mention.index < len(self.names) and self.names[mention.index].startswith(self.names[self.main])
                    return (self.main, "article") if above else (None, None)
                if passes_by(self.text, clause, mention, item.start if scope == "sentence" else None):
                    continue
                if self._of_a_part(begin if scope == "sentence" else here.start, mention, item, scope):
                    continue
                if scope == "paragraph" and mention.index is not None and (area := area_of(self.text, begin, self.names, mention.index)) is not None:
                    return area, "paragraph"
                if mention.use in ("named", "anaphor") and mention.index != self.main and (self._of_the_whole(mention, item) or self._officer_of_main(mention, item)):
                    return self.main, "article"
                if scope == "sentence" and mention.index != self.main and self.text[mention.end : mention.end + 1].isdigit() and _AREA.search(self.text, mention.end, item.start):
                    return self.main, "article"  # 琅琊分局406起，天长市298起: an area, not the branch named before it
                if scope == "paragraph" and mention.index != self.main and _PLACES.match(self.text, begin):
                    return self.main, "article"  # 祁东县、常宁市分别接报…: areas, not the squad of the sentence before
                if scope == "paragraph" and mention.index != self.main and self._sums_up(here.start, begin):
                    return self.main, "article"
                if mention.use == "collective" and mention.index is None and self._of_the_nation(mention):
                    return (self.names.index("公安部"), scope) if "公安部" in self.names else (None, None)  # type: ignore[return-value]
                if mention.use == "collective" and mention.index is None and self._jointly(mention):
                    return None, None  # 甲派出所、乙派出所等8个派出所
                if mention.use == "collective" and mention.index is None:
                    whole = stations_of(self.text, mention, self._agencies_back(start, mention.start)) if scope == "sentence" else None
                    return whole.index if whole is not None else self.main, scope  # type: ignore[return-value]
                if self._jointly(mention):
                    return None, None
                return mention.index, scope  # type: ignore[return-value]
            if other is not None:
                return None, None
        named = brought_in(self.text, begin, here.start)
        if named is not None:
            line = max(0, named - 600, self.text.rfind("\n", max(0, named - 600), named) + 1)
            works = next((a for a in self._agencies_back(line, named) if a.index is not None and not passes_by(self.text, line, a, None)), None)
            if works is not None:
                return works.index, "section"
        section = self.section(block)
        if section is not None:
            return section, "section"
        return self.main, "article" if self.main is not None else None

    def _jointly(self, mention: AgencyMention) -> bool:
        """甲派出所、乙派出所共抓获12人: what several did together is no figure of the last one named."""
        before = next((one for one in self._agencies_back(max(0, mention.start - 60), mention.start) if one.end <= mention.start), None)
        if before is not None and mention.index is None:
            return before.use == "named" and _AND_MORE.fullmatch(self.text, before.end, mention.start) is not None
        if before is None or before.index is None or mention.index is None or before.index == mention.index or before.use != "named":
            return False
        if self.text[before.end : mention.start] not in ("、", "和", "与", "及", "以及"):
            return False
        one, other = self.names[before.index], self.names[mention.index]
        return not one.startswith(other) and not other.startswith(one)

    def _sums_up(self, start: int, sentence: int) -> bool:
        """据统计，7天里落网31名 behind the deeds of two units: what they came to together."""
        if self.main is None or not _TOTAL.match(self.text, sentence):
            return False
        return len({a.index for a in self._agencies_between(start, sentence)} - {self.main, None}) > 1

    def _of_the_nation(self, mention: AgencyMention) -> bool:
        """全国公安机关侦破1791起 in an article of a city: no figure of its bureau; not 全国公安系统先进集体."""
        own = self.main is not None and self.names[self.main].startswith("国家" if "公安部" in self.names else ("公安部", "国家"))
        return not own and self.text.startswith("全国公安", mention.start) and _HONOUR.match(self.text, mention.end) is None

    def _officer_of_main(self, mention: AgencyMention, item: Item | None = None) -> bool:
        """交警支队事故处理大队副队长马某介绍: an officer of a unit speaks for the article's organ above it."""
        if self.main is None or mention.index is None or mention.index >= len(self.names):
            return False
        own, main = self.names[mention.index], self.names[self.main]
        if own.startswith(main) and own.removeprefix(main) in PRESS:
            return True
        if item is not None and (own.endswith("派出所") or speaks_for_his_own(self.text, mention.end, item.start)):
            return False
        return own != main and own.startswith(main) and OFFICER_SPEAKS.match(self.text, mention.end) is not None

    def _of_a_part(self, begin: int, mention: AgencyMention, item: Item, scope: str) -> bool:
        """其中合肥市公安局挽回…；侦办…: an organ named inside a part does not govern what follows the semicolon or the sentence."""
        begin = max(begin, mention.start - 200)
        clause = max(begin, max(self.text.rfind(c, begin, mention.start) for c in "；。") + 1)
        before = self.text[clause : mention.start].lstrip()
        if scope != "sentence" and "特别是" in before:
            return True  # 特别是呈贡分局破获…。收戒444人: an example, and on with the whole
        if "其中" not in before:
            return False
        if scope != "sentence":  # 。其中，雁峰分局抓获…。缴获…: what opens with it goes on to speak of that organ
            return not before.startswith("其中")
        return "；" in self.text[mention.end : item.start]

    def _of_the_whole(self, mention: AgencyMention, item: Item) -> bool:
        """衡东县公安局受理31件。全市已建成19处: a sentence about the whole city is the article's organ's again."""
        begin = max(mention.end, item.start - 200)
        said = self.text[mention.start : mention.end]
        told = _ALL.search(self.text, begin, item.start) if _SPEAKS.match(self.text, mention.end) else None
        if told is not None and self.main is not None and not (said.endswith(("局", "厅", "警方", "公安")) and told.group()[-1] in said):
            return True  # 刑侦总队副总队长介绍，全区共破获…
        if self.main is not None and mention.index is not None and self.names[self.main].endswith("公安厅") and not self.names[mention.index].startswith(self.names[self.main]) and _OF_THE_PROVINCE.search(self.text, begin, item.start):
            return True  # 省公安厅、衡阳市公安局举办活动，…获悉，全省立案69起
        below = mention.index is not None and self.main is not None and self.names[mention.index].removeprefix(self.names[self.main]) not in ("", self.names[mention.index])
        if below and self.main is not None and (force := _WHOLE_FORCE.search(self.text, begin, item.start)) and self.names[self.main].endswith(force[1]):
            return True  # 乘警支队查获…。全处破获37起
        found = list(_WHOLE.finditer(self.text, begin, item.start))
        if not found or self.main is None:
            return False
        return below or found[-1].group(1) + "公安" not in self.text[mention.start : mention.end]

    def _agencies_back(self, start: int, end: int) -> Iterator[AgencyMention]:
        """The organs of start..end, the last first."""
        at = bisect_right(self._agency_starts, end) - 1
        while at >= 0 and self.agencies[at].start >= start:
            if self.agencies[at].end <= end:
                yield self.agencies[at]
            at -= 1

    def _agencies_between(self, start: int, end: int) -> list[AgencyMention]:
        low, high = bisect_right(self._agency_starts, start - 1), bisect_right(self._agency_starts, end)
        return [a for a in self.agencies[low:high] if a.end <= end]

    def section(self, block: int) -> int | None:
        """The organ of a part with a heading of its own: named in the heading or at the head of its first paragraph."""
        above = self._above[block]
        if not above:
            return None
        if above[0] not in self._sections:
            self._sections[above[0]] = self._organ_of_part(above)
        return self._sections[above[0]]

    def _organ_of_part(self, above: tuple[int, ...]) -> int | None:
        for index in above:
            top = self.blocks[index]
            found = [a for a in self._agencies_between(top.start, top.end) if not directs(self.text, a) and not self._officer_of_main(a)]
            if found and found[0].index is not None:
                return found[0].index
        # the first paragraph of the part names it, where parts are headed by places or organs
        first = next((b for b in self.blocks[above[0] + 1 : above[0] + 4] if b.kind == "paragraph"), None)
        if first is None:
            return None
        named = [
            a for a in self._agencies_between(first.start, first.end)
            if a.use == "named" and a.index is not None and not directs(self.text, a) and not self._officer_of_main(a)
        ]
        before = self.text[first.start : named[0].start] if named else ""
        area = bool(named) and self.names[named[0].index or 0].endswith(("局", "派出所"))  # a room of the bureau (国安处) must open it
        if named and not re.search(r"\d", before) and (area or before.count("，") < 2):
            return named[0].index
        return None
