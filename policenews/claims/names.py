"""Names: the noun that heads a phrase (案件 of 电信网络诈骗案件), and the activity that a noun names itself (破案率)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from policenews.rules import Word

_BRACKETS = re.compile(r"[（(][^（）()]*[)）]")
_TOTAL = re.compile(r"(?<=[一-鿿]{2})(?:总数|总量|总数量)$|(?<=类警情|类案件|类纠纷)数量?$")
_LIMIT = re.compile(r"\d[\d.万]*[人元起名]?以[上下]的?")
_FOR = re.compile("[一-鿿]{2,4}(?=线索|能力|经费|工作)|覆盖(?=率)|开放(?=日)")
"""破案线索: what it is for, and nothing done."""
_LONGEST_PHRASE = 60


class Names:
    """Looks words up in the vocabulary of nouns and verbs; built once for an extractor."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.nouns: dict[str, Word] = {}
        self.verbs: dict[str, Word] = {}
        for word in words:
            if word.kind == "noun" and (word.text not in self.nouns or "head" not in word.flags):
                self.nouns[word.text] = word
            elif word.kind == "verb":
                self.verbs[word.text] = word
        self._seen: dict[str, Word | None] = {}
        self._longest = max((len(n) for n in self.nouns), default=1)
        named = sorted(
            (t for t, w in self.verbs.items() if len(t) > 1 and w.code not in (None, "other", "hold", "occur") or t in ("发案", "发生")),
            key=len, reverse=True,
        )
        patterns = "|".join(map(re.escape, named)).replace("备案", "(?<!设)备案")  # 破坏电力设备案
        self._named = re.compile(patterns) if named else None

    def noun(self, phrase: str) -> Word | None:
        """The noun that heads a phrase: its longest suffix in the vocabulary, else the noun that stands last in it."""
        if phrase in self._seen:
            return self._seen[phrase]
        if len(self._seen) > 20_000:
            self._seen.clear()
        self._seen[phrase] = found = self.nouns.get(phrase) or self._find(_TOTAL.sub("", _BRACKETS.sub("", phrase[-_LONGEST_PHRASE:])).rstrip("”」』》）)次"))
        return found

    def _find(self, phrase: str) -> Word | None:
        for size in range(min(self._longest, len(phrase)), 0, -1):
            word = self.nouns.get(phrase[-size:])
            if word is not None:
                return word
        best: tuple[int, int, Word] | None = None
        for start in range(len(phrase)):
            for size in range(min(self._longest, len(phrase) - start), 1, -1):
                word = self.nouns.get(phrase[start : start + size])
                if word is not None:
                    key = (start + size, size)
                    if best is None or key > best[:2]:
                        best = (*key, word)
                    break
        return best[2] if best else None

    def nouns_in(self, phrase: str) -> Iterator[Word]:
        """Every vocabulary noun of two characters or more in a phrase, from its end."""
        for stop in range(len(phrase), 1, -1):
            for size in range(min(self._longest, stop), 1, -1):
                word = self.nouns.get(phrase[stop - size : stop])
                if word is not None:
                    yield word
                    break

    def named_activity(self, words: str) -> str | None:
        """The activity that a noun names itself: 破案率, 立案数, 化解率, 接报警情."""
        verb = self.named_verb(words)
        return self.verbs[verb].code if verb is not None else None

    def named_verb(self, words: str) -> str | None:
        """The last verb inside a noun: 破案 of 破案率, 发案 of 小区发案率."""
        words = _FOR.sub("", _LIMIT.sub("", words))  # 死亡3人以上交通事故: no 上交
        if self._named is None or not words:
            return None
        found = self._named.findall(words)
        return found[-1] if found else None
