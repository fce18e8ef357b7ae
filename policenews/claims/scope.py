"""Scope: whose each figure is, from the nearest organ before it, forward only, and which scope said so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.announced import announced_by
from policenews.claims.departments import bureau_above, other_department
from policenews.claims.introduced import brought_in
from policenews.claims.items import Item
from policenews.claims.organs_around import OrgansAround
from policenews.claims.scope_cases import Before, Whose, turns_to_whole, whose
from policenews.claims.speakers import agent_behind, speaker_behind
from policenews.claims.when import LINES, Times, When
from policenews.claims.whose import directs, leads_an_action, others_deed, passes_by, totals_of_an_action
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.models import Scope
from policenews.reading.document import Block

__all__ = ["Scopes", "When"]

_GOES_ON = re.compile(
    r"[\s　]*(?:其中|经(?:审讯|审查|讯问|初步|查|侦查|办案|清点|鉴定|现场|工作|核实|缜密|过)|办案民警|专案组|随后|至此|到案后|接警后|案发后|(?:值班|出警|接警|办案|处警)?民警(?:们)?(?:现场|当场|随即|立即|迅速|马上|缴获|查获|赶到|到达|到场|抵达)|事后|案发后|获救后|得知[^，。]{2,12}后)"
)
"""A paragraph that goes on with the story of the one before it."""
_FAR = 3000
"""Characters: no further back is it looked for who leads an action."""


_HEARD = 10
"""Paragraphs: no further back is it looked for whom a reporter asked."""
_HEARD_FROM = re.compile(r"[\s　]*(?:[^，。；\n]{1,8}，)?(?:[^，。；\n]{0,6}?日，)?(?:本报|本台)?记者从")
_SAYS_SO = re.compile("(?:了解|获悉|得知|了解到|获知)")
_WHOLE_OF = re.compile("全([省市县区州盟旗])")
_WHEN_OR_HOW = re.compile(r"[\s　]*(?:[^，。；]{0,24}?(?:年|月|日|期间|以来|来|中|下|后|时|前|方面|工作|目前|同时)，|[^，。；、”]{0,8}，)?[^，。；、”]{0,10}")
"""What may stand before the squad whose part of the page it is: 去年，交警大队…; not …一周一查”，治安大队…."""


def _opens(before: str) -> bool:
    return _WHEN_OR_HOW.fullmatch(before) is not None


class Scopes(Times):
    """The scopes of one document: when each figure is, and whose."""

    def __init__(
        self, text: str, blocks: Sequence[Block], times: Sequence[TimeMention], agencies: Sequence[AgencyMention], main: int | None,
        names: Sequence[str],
    ) -> None:  # fmt: skip
        super().__init__(text, blocks, times)
        self.organs = OrgansAround(text, agencies, names, main)
        self._sections: dict[int, int | None] = {}
        self._asked = "记者从" in text

    def who(self, item: Item, block: int) -> Whose:
        """The organ that reports the figure as its own: of its sentence, its paragraph, its section, else the article's."""
        here = self.blocks[block]
        sentence = item.sentence.start if item.sentence is not None else here.start
        told = speaker_behind(self.text, item.start, here.start, here.end, self.organs.between, self.organs.names)
        told = told or agent_behind(self.text, item, here.end, self.organs.between)
        if told is not None:
            return told.index, "sentence"
        for start, end, scope in self._looked_at(item, block, sentence):
            if (
                scope == "paragraph"
                and totals_of_an_action(self.text, sentence)
                and (leader := self._leader(item, sentence)) is not None
            ):
                return leader, "paragraph"
            other = others_deed(self.text, start, end) if scope == "sentence" else None
            for mention in self.organs.back(start, end):
                if other is not None and mention.start < other:
                    break
                answer = whose(Before(self.organs, mention, item, scope, start, sentence, here.start))
                if answer != "pass":
                    of_main = answer[0] == self.organs.main and mention.index != self.organs.main
                    heard = self._heard_from(block, sentence, item.start) if of_main else None
                    return (heard, "section") if heard is not None and mention.index in (None, heard) else answer
            if other is not None:
                return None, None
        works = self._works_so(sentence, here.start)
        if works is not None:
            return works, "section"
        section = self.section(block)
        if section is None:
            section = self._heard_from(block, sentence, item.start)
        if section is not None:
            if other_department(self.text, here.start, item.start, self.organs.names[section]):
                section = bureau_above(self.organs.names, section)
            return section, "section" if section is not None else None
        return self.organs.main, "article" if self.organs.main is not None else None

    def _looked_at(self, item: Item, block: int, sentence: int) -> list[tuple[int, int, Scope]]:
        """Where an organ before the figure is looked for, the nearest first: its sentence, paragraph, and what that goes on with."""
        here = self.blocks[block]
        ranges: list[tuple[int, int, Scope]] = [(sentence, item.start, "sentence"), (here.start, sentence, "paragraph")]
        if block and here.kind == self.blocks[block - 1].kind == "paragraph" and _GOES_ON.match(self.text, here.start):
            ranges.append((self.blocks[block - 1].start, self.blocks[block - 1].end, "section"))
        if (announced := announced_by(self.text, self.blocks, block)) is not None:  # 大队推出三项举措。/ 马上就办。…
            ranges.append((announced.start, announced.end, "section"))
        for above in range(block - 1, max(-1, block - LINES), -1):  # 死亡52人；/ 伤99人
            if (
                not self._goes_on(above + 1)
                or self.blocks[above].kind == "item"
                and self.text[self.blocks[above].end - 1] == "；"
            ):
                break  # the points of a list stand beside each other
            ranges.append((self.blocks[above].start, self.blocks[above].end, "paragraph"))
        return ranges

    def _leader(self, item: Item, sentence: int) -> int | None:
        """隆德县公安局组织开展夜查行动。…行动当晚，共出动…: who leads the action that the sentence sums up."""
        leader = next(
            (a for a in self.organs.back(max(0, sentence - _FAR), sentence) if leads_an_action(self.text, a)), None
        )
        if leader is None or turns_to_whole(
            Before(self.organs, leader, item, "paragraph", sentence, sentence, sentence)
        ):
            return None
        return self.organs.main if self.organs.speaks_for_own(leader) else leader.index

    def _heard_from(self, block: int, sentence: int, figure: int) -> int | None:
        """记者从昆明市公安局获悉，…。/ 交警部门出动…: the bureau that a reporter turned to, until the article's own or another is named."""
        main = self.organs.main
        if main is None or not self._asked:
            return None
        for above in range(block, max(-1, block - _HEARD), -1):
            here = self.blocks[above]
            if here.kind == "heading" and above < block:
                return None
            heard = _HEARD_FROM.match(self.text, here.start, here.end)
            named = [a for a in self.organs.between(here.start, here.end) if a.index is not None]
            told = next((a for a in named if heard is not None and a.start == heard.end() and a.start < sentence), None)
            if told is not None and told.index != main and _SAYS_SO.match(self.text, told.end) and self.organs.names[told.index or 0].endswith(("局", "厅")):
                if any(a.index == main and a.start > told.start for a in named):
                    return None  # 记者从省公安厅获悉，湘潭县公安局近日破获…
                whole = _WHOLE_OF.search(self.text, sentence, figure)
                return told.index if whole is None or whole[1] in self.organs.names[told.index or 0] else None
            if any(a.index == main and a.start < sentence for a in named):
                return None
        return None

    def _works_so(self, sentence: int, block: int) -> int | None:
        """自“错峰巡”机制运行以来: whoever was said to work so."""
        named = brought_in(self.text, sentence, block)
        if named is None:
            return None
        line = max(0, named - 600, self.text.rfind("\n", max(0, named - 600), named) + 1)
        return next(
            (
                a.index
                for a in self.organs.back(line, named)
                if a.index is not None and not passes_by(self.text, line, a, None)
            ),
            None,
        )

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
            found = [
                a
                for a in self.organs.between(top.start, top.end)
                if not directs(self.text, a) and not self.organs.speaks_for_own(a)
            ]
            if found and found[0].index is not None:
                return found[0].index
        # the first paragraph of the part names it, where parts are headed by places or organs
        first = next((b for b in self.blocks[above[0] + 1 : above[0] + 4] if b.kind == "paragraph"), None)
        if first is None:
            return None
        named = [
            a
            for a in self.organs.between(first.start, first.end)
            if a.use == "named"
            and a.index is not None
            and not directs(self.text, a)
            and not self.organs.speaks_for_own(a)
        ]
        before = self.text[first.start : named[0].start] if named else ""
        area = bool(named) and self.organs.names[named[0].index or 0].endswith(
            ("局", "派出所")
        )  # a room of the bureau (国安处) must open it
        if named and not re.search(r"\d", before) and (area or _opens(before)):
            return named[0].index
        return None
