"""Marks: one pass of one automaton over the closed vocabularies: 检查 in 检查企业12家 is a verb, in 检查站 it is not.

Leftmost-longest matching lets a longer noun (整改通知书) cover the verb inside it. Everything later works on marks
and the gaps between them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policenews.rules import Word
from policenews.words import cues

EVENTS = frozenset({"alarm", "case", "fraud_case", "accident", "dispute", "violation", "fire", "casualty", "hazard"})
"""Subjects that happen and are counted as they happen, beside those that are there (premises, vehicles, people)."""
PLACES = frozenset({"premises", "school", "road", "group", "post"})
"""Subjects that are where something happens as well: 盗窃警情87起，居民小区36起."""
_NONE: frozenset[str] = frozenset()
_SEPARABLE = ("采取", "作出", "做出", "给予", "提起", "处以", "挽回", "追回", "收到", "签订", "开展", "进行", "办理")
"""Verbs whose own object may follow a 了: 采取了强制措施, 挽回了损失."""


@dataclass(slots=True, eq=False)
class Mark:
    """A vocabulary word at start..end; kind is verb, noun, direction, basis, part or plan."""

    kind: str
    start: int
    end: int
    text: str
    code: str | None = None
    flags: frozenset[str] = _NONE

    def has(self, flag: str) -> bool:
        """Whether the word carries this flag (closed, light, nominal, suffix ...)."""
        return flag in self.flags


_RESULTS = "走回下掉完住"
"""What says, behind a verb of one character, what came of it: 送走, 扣下, 换掉, 查完."""
_WITH_RESULT = frozenset({"receive", "inspect", "solve", "seize", "arrest", "equip", "rectify", "serve", "penalise"})
_NO_RESULT = frozenset({"送下", "接下", "建下"})
"""送下乡, 接下来."""

Entry = tuple[str, str, str | None, frozenset[str]]


class Automaton:
    """All vocabulary words in one Aho-Corasick automaton; built on first use, not picklable."""

    def __init__(self, words: Iterable[Word]) -> None:
        entries: dict[str, Entry] = {}
        for kind, texts in (
            ("stop", cues.STOPS),
            ("plan", cues.PLAN),
            ("part", cues.PART),
            ("basis", (*cues.YOY, *cues.MOM)),
            ("direction", (*cues.UP, *cues.DOWN, *cues.SPAN_UP, *cues.SPAN_DOWN)),
        ):
            for text in texts:
                entries[text] = (kind, text, None, _NONE)
        for word in words:
            if "head" in word.flags:
                continue
            if word.kind in ("verb", "noun") and (word.kind == "verb" or word.text not in entries):
                entries[word.text] = (word.kind, word.text, word.code, word.flags)
        for text, entry in [*entries.items()]:
            if entry[0] == "verb" and len(text) > 3 and text.startswith(_SEPARABLE):
                entries.setdefault(text[:2] + "了" + text[2:], entry)  # 采取了强制措施
            elif entry[0] == "verb" and "single" in entry[3] and entry[2] in _WITH_RESULT:
                for result in _RESULTS:  # 查完, 扣下, 换掉
                    if text + result not in _NO_RESULT:
                        entries.setdefault(text + result, ("verb", text + result, entry[2], entry[3] - {"single", "adjacent"}))
        self._entries = list(entries.values())
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._by_text: dict[str, Entry] = {text: entries[text] for text in ("警情", "接报", "接处", "接", *(t[:-1] for t in entries if t[-1] == "出")) if text in entries}
        self._automaton = AhoCorasick(list(entries), matchkind=MatchKind.LeftmostLongest)

    def marks(self, text: str) -> list[Mark]:
        """Every mark of the text in order, not overlapping."""
        entries = self._entries
        found: list[Mark] = []
        for i, start, end in self._automaton.find_matches_as_indexes(text):
            kind, word, code, flags = entries[i]
            found.append(Mark(kind, start, end, word, code, flags))
        if "出租" in text:
            self._recut(text, found)
        if "警情" not in text:
            return found
        for at in reversed([n for n, m in enumerate(found) if m.kind == "verb" and m.text[-1] == "警" and text[m.end : m.end + 1] == "情" and text[m.end : m.end + 2] != "情况"]):
            found[at : at + 1] = self._alarm(found[at])  # 接报警情: 接报 and 警情, not 接报警
        return found

    def _recut(self, text: str, found: list[Mark]) -> None:
        """排查出租房: read as 排查 and 出租房, not as 排查出 and 租房."""
        for at in reversed([n for n, m in enumerate(found) if m.kind == "verb" and len(m.text) > 2 and m.text[-1] == "出" and text[m.end : m.end + 1] == "租"]):
            mark, cut = found[at], found[at].end - 1
            verb = self._by_text.get(mark.text[:-1])
            noun = next((hit for hit in self._automaton.find_matches_as_indexes(text[cut : cut + 8]) if hit[1] == 0), None)
            if verb is None or noun is None:
                continue
            kind, word, code, flags = self._entries[noun[0]]
            end = cut + noun[2]
            last = next((n for n in range(at + 1, len(found)) if found[n].start >= end), len(found))
            found[at:last] = [Mark(verb[0], mark.start, cut, *verb[1:]), Mark(kind, cut, end, word, code, flags)]

    def _alarm(self, mark: Mark) -> list[Mark]:
        """接报警 in front of 情, read again as 接报 and 警情."""
        verb, noun = self._by_text.get(mark.text[:-1]), self._by_text.get("警情")
        cut = mark.end - 1
        marks = [Mark("verb", mark.start, cut, mark.text[:-1], *(verb[2:] if verb is not None else ("receive", _NONE)))]
        if noun is not None:
            marks.append(Mark(noun[0], cut, cut + 2, noun[1], noun[2], noun[3]))
        return marks


class MarkIndex:
    """Marks of a document, by place."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = marks
        self._starts = [m.start for m in marks]

    def within(self, start: int, end: int) -> list[Mark]:
        """Marks that lie wholly inside start..end."""
        i = bisect_left(self._starts, start)
        found = []
        while i < len(self.marks) and self._starts[i] < end:
            if self.marks[i].end <= end:
                found.append(self.marks[i])
            i += 1
        return found
