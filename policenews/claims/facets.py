"""Facets: the activity and subject codes of an item: the object decides first, the verb second, the unit last.

The closed lists are described in docs/data-model.md. A wrong code is worse than `other`.
"""

from __future__ import annotations

from collections.abc import Iterable

from policenews.claims.items import Item
from policenews.rules import Word

_PEOPLE = frozenset({"suspect", "resident", "audience", "personnel", "driver"})
_CASES = frozenset({"case", "fraud_case"})

VERB_SUBJECT = {
    "接警": "alarm", "接处警": "alarm", "处警": "alarm", "出警": "alarm", "立案": "case", "破案": "case", "发案": "case", "破": "case", "立": "case",
    "刑拘": "suspect", "刑事拘留": "suspect", "逮捕": "suspect", "批捕": "suspect", "取保候审": "suspect", "监视居住": "suspect",
    "行政拘留": "suspect", "拘留": "suspect", "移送起诉": "suspect", "移诉": "suspect", "直诉": "suspect", "强制隔离戒毒": "suspect", "采取强制措施": "suspect",
    "采取刑事强制措施": "suspect", "行政处罚": "suspect", "治安处罚": "suspect", "死亡": "casualty", "受伤": "casualty", "罚款": "money", "追赃挽损": "money", "挽损": "money",
    "止付": "money", "社区戒毒": "suspect", "责令社区戒毒": "suspect", "抓获": "suspect", "拘捕": "suspect", "羁押": "suspect", "起诉": "suspect", "破获": "case", "侦破": "case",
}  # fmt: skip
"""Subjects of verbs that name their object themselves (行政拘留11人)."""


class Coder:
    """Codes items by the nouns of their objects and their verbs; built once from the vocabulary."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.nouns: dict[str, Word] = {}
        self.verbs: dict[str, Word] = {}
        for word in words:
            if word.kind == "noun":
                self.nouns[word.text] = word
            elif word.kind == "verb":
                self.verbs[word.text] = word
        self._longest = max((len(n) for n in self.nouns), default=1)

    def noun(self, phrase: str) -> Word | None:
        """The noun that heads a phrase: its longest suffix in the vocabulary, else the noun that stands last in it."""
        phrase = phrase.rstrip("”」』》）)")
        for size in range(min(self._longest, len(phrase)), 0, -1):
            word = self.nouns.get(phrase[-size:])
            if word is not None and (size > 1 or len(phrase) <= 3):
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

    def code(self, item: Item) -> None:
        """Sets `activity` and `subject` of the item; changes and ratios take those of the figure that they modify."""
        own = item.object is not None and (item.topic is None or item.object is not item.topic.object)
        noun = self.noun(item.object.text) if item.object is not None else None
        if item.topic is not None and (not own or item.kind in ("change", "ratio", "multiple")):
            topic_noun = self.noun(item.topic.object.text) if item.topic.object is not None else None
            if noun is None or not own or noun is topic_noun or (topic_noun is not None and noun.code == topic_noun.code):
                item.activity, item.subject = item.topic.activity, item.topic.subject
                if item.kind == "count":
                    self._persons(item)
                    return
                if not own or "率" not in (item.object.text if item.object else ""):
                    return
        subject = noun.code if noun is not None and noun.code else None
        verb = item.verb
        if subject is None and verb is not None:
            subject = VERB_SUBJECT.get(verb.text)
        if subject is None:
            subject = self._by_unit(item)
        item.subject = subject or "other"
        item.activity = self._activity(item, noun)

    def _persons(self, item: Item) -> None:
        """898人 behind 75件: the persons of those cases."""
        if item.num is not None and item.num.has("person") and item.subject in (*_CASES, "gang", "violation"):
            item.subject = "suspect"

    def _by_unit(self, item: Item) -> str | None:
        num = item.num
        if num is None:
            return None
        if num.has("money"):
            return "money"
        code = item.verb.code if item.verb is not None else None
        if num.has("person") and code in ("arrest", "detain", "prosecute", "penalise"):
            return "suspect"
        if num.has("case") and code in ("solve", "file", "handle"):
            return "case"
        if num.has("case") and code == "mediate":
            return "dispute"
        if num.unit == "处" and code in ("rectify", "find"):
            return "hazard"
        return None

    def _activity(self, item: Item, noun: Word | None) -> str:
        subject, verb = item.subject, item.verb
        words = item.object.text if item.object is not None else ""
        if item.value == 0 and item.num is None:
            return "receive" if item.action is not None and "接" in item.action.text else "occur"
        code = verb.code if verb is not None else None
        if item.kind != "count" and verb is None:
            code = self._named_activity(words)
        act = next((f[4:] for f in noun.flags if f.startswith("act:")), None) if noun is not None else None
        if verb is not None and (verb.has("light") or (verb.has("support") and code in (None, "other", "deploy") and act)):
            if act is None:
                inner = self._named_activity(words)
                act = inner if inner in ("inspect", "publicise", "drill", "deploy", "rectify", "mediate", "serve", "find") else None
            code = act or (code if code not in (None, "other") else None) or "other"
        if code is None or code == "other":
            return self._without_verb(item, subject, code, words, noun)
        return _settle(code, subject, verb.text if verb is not None else "", item)

    def _named_activity(self, words: str) -> str | None:
        """The activity that a noun names itself: 破案率, 立案数, 化解率, 接报警情."""
        best: tuple[int, str] | None = None
        for text, word in self.verbs.items():
            if len(text) < 2 or word.code in (None, "other"):
                continue
            place = words.rfind(text)
            if place >= 0 and (best is None or place + len(text) > best[0]):
                best = (place + len(text), word.code or "other")
        return best[1] if best else None

    def _without_verb(self, item: Item, subject: str, code: str | None, words: str, noun: Word | None) -> str:
        if item.kind == "ratio" and code is None:
            return "other"
        if subject == "money":
            return "occur" if "损" in words and "挽" not in words and "避免" not in words else "other"
        if subject in ("accident", "fire", "casualty"):
            return "occur"
        if subject in ("alarm", "case", "fraud_case", "dispute") and item.kind in ("change", "ratio"):
            return "occur"
        if subject in ("alarm", "fraud_case", "case") and code is None:
            return "receive" if subject == "alarm" else "occur"
        if code == "other":
            return "other"
        if item.kind in ("change", "count", "ratio") and item.verb is None and subject in ("vehicle", "driver", "premises", "personnel", "camera", "group", "resident", "road", "post"):
            return "hold"
        if noun is not None and noun.flags and any(f.startswith("act:") for f in noun.flags):
            return next(f[4:] for f in noun.flags if f.startswith("act:"))
        return "hold" if item.kind == "count" and item.verb is None and item.action is None and subject != "other" and subject not in ("violation", "suspect", "hazard", "drug", "weapon", "explosive", "document", "event", "property") else "other"


def _settle(code: str, subject: str, verb: str, item: Item) -> str:
    """Verb and object together: 查处 cases is handle, violations penalise; 化解 of hazards rectify; 排查 of disputes find."""
    if verb in ("查处", "查获", "查办", "查缉", "核查"):
        if subject in _CASES:
            return "handle" if verb in ("查处", "查办") else "solve" if verb == "查获" else code
        if verb == "查处":
            return "penalise"
        if verb == "查获":
            return "arrest" if subject == "suspect" else "dismantle" if subject == "gang" else "seize" if subject not in ("violation",) else "penalise"
    if code == "mediate" and subject == "hazard":
        return "rectify"
    if code == "rectify" and subject == "dispute":
        return "mediate"
    if verb in ("排查", "摸排", "排查出", "查摆", "梳理", "排摸"):
        return "find" if subject in ("hazard", "dispute", "other") else "inspect"
    if code == "arrest" and subject in ("gang",):
        return "dismantle"
    if code in ("handle", "license") and verb in ("办理", "受理", "办结", "审批", "代办", "签发", "制发"):
        if subject == "permit":
            return "license"
        if subject in _CASES:
            return "handle" if verb != "受理" else code
    if code == "receive" and subject == "permit":
        return "license"
    if code == "recover" and subject in ("property", "resident", "document", "permit") and verb in ("找回", "返还", "归还", "寻回", "发还"):
        return "serve"
    if code == "serve" and subject == "money" and verb in ("挽回", "追回", "返还"):
        return "recover"
    if code == "seize" and subject == "money" and verb in ("止付", "紧急止付"):
        return "recover"
    if code == "issue" and subject in ("audience", "resident"):
        return "publicise"
    if code == "publicise" and subject == "event" and ("演练" in (item.object.text if item.object else "")):
        return "drill"
    if code == "equip" and verb in ("设置",) and subject in ("post", "patrol"):
        return "deploy"
    if code == "arrest" and subject in ("weapon", "drug", "explosive", "property", "vehicle", "money"):
        return "seize"
    return code
