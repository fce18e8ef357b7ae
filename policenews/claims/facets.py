"""Facets: the activity and subject codes of an item: the object decides first, the verb second, the unit last.

The closed lists are described in docs/data-model.md. A wrong code is worse than `other`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policenews.claims.facets_plain import EVENTS, without_verb
from policenews.claims.items import Item
from policenews.claims.level_words import FAULTY
from policenews.claims.names import Names
from policenews.claims.settle import TAKING, settle
from policenews.claims.subjects import CASES, OF_VERB, by_unit, taken_in
from policenews.rules import Word

_GENERIC = re.compile(r"^(?:各类|全部|相关|该类|上述|此类)?(?:案件?|立案数?|破案[数率]?|受理数?|抓获数?|警情|发案[数率]?|损失数?|查处|破获率|立案率)$")
_FRAUD = re.compile(r"诈骗|电诈|诈欺|(?<!盗抢)骗案|涉诈|刷单")
_THEFT = re.compile(r"(?:入室|入户|拦路)?(?:盗窃|扒窃|抢劫|抢夺|侵占|职务侵占|敲诈|诈骗|盗抢)")
_SPANS = frozenset({"降幅", "增幅", "升幅", "跌幅", "减幅", "涨幅"})
_PLAIN_CASES = re.compile(r"(?:[此该这]类(?:型)?(?:刑事)?案件?|(?:全[市省县区州]|同期)?(?:共)?(?:立案|破案|发案|破获|发破案|破获案件|立案案件)(?:总)?(?:数|率|数量|起数|量)?)$")
_SHORT_VERBS = {"破": "solve", "立": "file"}
_ALARM_COUNT = re.compile(r"[接处出报]警(?:总)?(?:数|量|数量|次数)$")
_OF_ALARMS = re.compile(r"(?:警情|报警|接报)(?:中|里|之中)[，,]")
_AREA = re.compile(r"[一-鿿]{1,4}(?:内|外|区|县|市|镇|乡|街道|农村|城区)")


_LICENCE = re.compile("(?:驾驶证|驾照|逾期).*(?:未|被|不)")


class Coder(Names):
    """Codes items by the nouns of their objects and their verbs; built once from the vocabulary."""

    def code(self, item: Item, before: Sequence[Item], theme: str | None, lead: Item | None = None) -> None:
        """Sets `activity` and `subject`. `before` are the items of the paragraph so far; `theme` is what the paragraph
        says it is about (在打击电信网络诈骗方面); `lead` is the figure above a numbered list (盗窃类警情 above 1.盗窃电动车46起)."""
        self._code(item, before, theme, lead)
        if item.activity == "seize" and item.subject == "other" and item.object is not None and item.object.text.endswith("设备"):
            item.subject = "property"  # 查获“伪基站”设备32台
        if item.activity == "serve" and item.subject == "hazard":
            item.subject = "service"  # 解决实际问题147个
        if item.of is not None and "other" in (item.subject, item.activity):
            self._of_share(item, before)
        if item.kind == "change" and item.verb is not None and item.verb.code not in (None, "other") and any(code == "verb" for code, _ in item.notes):
            item.activity = item.verb.code or "other"  # 少接报6起

    def _code(self, item: Item, before: Sequence[Item], theme: str | None, lead: Item | None) -> None:
        words = item.object.text if item.object is not None else ""
        if item.value == 0 and item.num is None:
            first = words.split("、")[0]  # 未发生重大刑事案件、较大事故: the first is the claim's; 涉枪、涉爆警情 share a head
            words = first if len(first) > 3 and self.noun(first) is not None else words
        noun = self.noun(words) if words else None
        topic = item.topic
        if item.kind != "count" and topic is not None and self._same_thing(item, noun, topic):
            item.activity, item.subject = topic.activity, topic.subject
            return
        if item.kind == "count" and topic is not None and item.object is topic.object:
            item.activity, item.subject = topic.activity, topic.subject
            if item.num is not None and item.num.has("person") and item.subject in (*CASES, "gang", "violation"):
                item.subject = "suspect"  # 898人 behind 75件: the persons of those cases
                if item.verb is not None and (item.activity == "solve" or item.verb.text in TAKING):
                    item.activity = "arrest"
            return
        if item.whole is not None and self._part(item, noun):
            return
        if lead is not None and item.verb is None and (
            item.num is None or item.num.has("case") or item.kind == "change"
        ) and lead.subject in ("alarm", "case", "fraud_case", "accident", "violation"):
            item.subject, item.activity = lead.subject, lead.activity
            return
        if item.kind == "change" and noun is None and before and _AREA.fullmatch(words) and before[-1].subject != "other":
            item.subject, item.activity = before[-1].subject, before[-1].activity  # 拥堵警情下降21%，其中岛内下降14%
            return
        if self._listed_alarm(item, noun, words, before):
            return
        if noun is None and item.kind == "count" and item.verb is None and (words.endswith("类") or words.startswith(("“", "「"))) and item.num is not None and item.num.has("case"):
            alike = next((i for i in reversed(before) if i.kind == "count" and i.num is not None and i.num.has("case")), None)
            if alike is not None and alike.subject in (*CASES, "alarm"):  # 刷单返利类128起，冒充客服类86起
                item.subject, item.activity = alike.subject, alike.activity
                return
        item.subject = self._subject(item, noun, before, theme)
        item.activity = self._activity(item, noun, before)

    def _of_share(self, item: Item, before: Sequence[Item]) -> None:
        """“两抢”案占刑事警情的27%: what the share is of says what has it."""
        assert item.of is not None
        noun = self.noun(item.of.text)
        code = noun.code if noun is not None else None
        if item.subject == "other" and code in (*CASES, "alarm", "violation", "accident", "suspect", "dispute"):
            item.subject = code or "other"
        if item.activity == "other" and item.subject != "other":
            told = next((i.activity for i in reversed(before) if i.subject == item.subject and i.kind != "ratio"), None)
            item.activity = told or {"alarm": "receive", "case": "occur", "fraud_case": "occur", "accident": "occur"}.get(code or "", "other")

    def _listed_alarm(self, item: Item, noun: Word | None, words: str, before: Sequence[Item]) -> bool:
        """共接警900起，…纠纷类310起、求助类120起: kinds of alarms in a bulletin are received like their sum."""
        if item.kind != "count" or item.verb is not None or item.num is None or not item.num.has("case") or not words:
            return False
        last = next((i for i in reversed(before) if i.kind == "count" and i.num is not None and i.num.has("case")), None)
        among = item.sentence is not None and _OF_ALARMS.search(item.sentence.text, item.sentence.start, item.start)
        if not among and (last is None or last.activity != "receive") or words.endswith(("案", "案件")) or self.named_activity(words) not in (None, "receive"):
            return False
        code = noun.code if noun is not None else None
        if code in EVENTS:
            return False
        item.subject = "dispute" if code == "dispute" else "alarm"
        item.activity = "receive"
        return True

    def _same_thing(self, item: Item, noun: Word | None, topic: Item) -> bool:
        """Whether a change or rate is about the figure before it: no object of its own, or one with the same noun."""
        if item.object is None or item.object is topic.object or item.object.text in _SPANS:
            return True
        if topic.object is None and topic.action is not None and item.object.text.startswith(topic.action.text):
            return True
        words = item.object.text
        if re.search(r"率|占比|数$|量$", words) and self.named_activity(words) not in (None, topic.activity):
            return False
        if noun is None:
            return item.kind == "change"
        other = self.noun(topic.object.text) if topic.object is not None else None
        if other is not None and other.code in CASES and topic.activity in ("solve", "handle") and words not in (topic.object.text if topic.object else ""):
            return False  # 破获各类案件898起，农村刑事案件同比下降18%
        return other is not None and other.code == noun.code and not self.named_activity(words)

    def _part(self, item: Item, noun: Word | None) -> bool:
        """Parts take the codes of their whole where they count the same thing in the same way (盗窃类34起 of 警情)."""
        whole = item.whole
        assert whole is not None
        if noun is not None and "measure" in noun.flags:
            return False
        same_unit = item.unit == whole.unit or item.unit is None and whole.num is not None and whole.num.has("person") or (item.num is not None and whole.num is not None and any(
            item.num.has(f) and whole.num.has(f) for f in ("case", "person", "money")))  # fmt: skip
        if not same_unit:
            return False
        if noun is not None and noun.code not in (None, "other", whole.subject) and not (
            whole.subject in ("alarm", "suspect", "violation", "case", "fraud_case", "drug", "document", "permit", "accident", "dispute")
            and "率" not in (item.object.text if item.object else "")
        ):
            return False
        item.subject = whole.subject
        if whole.subject == "case" and noun is not None and noun.code == "fraud_case":
            item.subject = "fraud_case"
        item.activity = whole.activity
        own = item.own_verb or item.verb is not whole.verb
        if own and item.verb is not None and item.verb.code not in (None, "other", "hold") and not item.verb.has("light"):
            item.activity = settle(item.verb.code or "other", item.subject, item.verb.text, item)
        return True

    def _subject(self, item: Item, noun: Word | None, before: Sequence[Item], theme: str | None) -> str:
        verb, num = item.verb, item.num
        words = item.object.text if item.object is not None else ""
        if verb is not None and verb.text in ("死亡", "受伤", "死", "伤", "亡", "重伤", "轻伤", "身亡", "牺牲", "负伤", "因公牺牲", "英勇负伤", "因公负伤") and (item.kind == "count" or item.notes) and (num is None or num.has("person")):
            return "casualty"
        subject = noun.code if noun is not None and noun.code else None
        if words in ("男", "女", "男女") and verb is not None and verb.code in ("arrest", "detain", "prosecute"):
            return "suspect"
        if _ALARM_COUNT.search(words):
            return "alarm"  # 接警总量
        if subject == "property" and num is not None and num.has("case") and _THEFT.match(words):
            subject = "case"  # 盗窃旅客财物发案3起
        if subject == "case" and "、" not in words and _FRAUD.search(words):
            subject = "fraud_case"
        themed = self.noun(theme) if theme else None
        if themed is not None and subject is None and themed.code == "violation" and verb is not None and "查" in verb.text:
            return "violation"
        if themed is not None and themed.code == "fraud_case" and (subject is None or subject == "case") and (not words or _GENERIC.match(words)):
            plain = verb is None or verb.code in ("solve", "file", "handle", "receive", "occur", "prevent")
            if plain or item.kind != "count":
                return "fraud_case"
        bare = not words and verb is not None and verb.text in ("发案", "立案", "破案", "发生")
        if (subject is None or subject == "case") and (bare or words and _PLAIN_CASES.match(words)):
            spoken = next((i.subject for i in reversed(before) if i.subject in CASES and i.whole is None), None)
            if spoken == "fraud_case":
                return spoken
        if item.kind in ("change", "ratio") and subject in ("premises", "resident", "group", "vehicle", "road") and re.search(r"[率数量]$", words):
            named = self._named.findall(words) if self._named is not None else []
            subject = (OF_VERB.get(named[-1]) if named else None) or subject  # 小区发案率
        if subject is None and noun is None and item.kind == "count" and item.join == "、" and not item.own_verb and before:
            last = before[-1]  # 查处酒驾12起、“加塞”80起: of the kind that the list counts
            if last.verb is not None and last.verb is item.verb and last.unit == item.unit and num is not None and num.has("case"):
                subject = last.subject
        if num is not None and num.has("case") and verb is not None and verb.code in ("penalise", "handle") and FAULTY.match(words) and subject not in (*CASES, "alarm"):
            subject = "violation"  # 未采取密闭措施5起
        if num is not None and item.kind == "count":
            subject = by_unit(item, subject, self.nouns_in)
        if subject is None and item.kind == "ratio" and words:
            subject = self._of_rate(words, before)
        if subject is None and num is not None and verb is None and re.search(r"(?:数|量)$", words) and self._named is not None:
            named = self._named.findall(words)
            subject = OF_VERB.get(named[-1]) if named else None
        if subject is None and num is not None and num.has("case") and "警情" in words:
            return "alarm"
        if subject == "permit" and num is not None and num.has("person") and _LICENCE.search(words):
            return "driver"  # 清理驾驶证被注销的1446人
        if item.num is None and item.action is not None and subject is None and "接" in item.action.text:
            return "alarm"
        if subject is None and verb is not None:
            subject = OF_VERB.get(verb.text) or ("permit" if verb.code == "license" and num is not None and not num.has("money") else None)
        if subject is None:
            subject = self._from_before(item, before)
        if subject is None and item.kind == "change" and words[:1] in "「“『" and before and before[-1].subject in CASES:
            subject = before[-1].subject  # 罪案517宗，其中「伪造文件」下降1.3%
        return subject or "other"

    def _of_rate(self, words: str, before: Sequence[Item]) -> str | None:
        """破案率 is about cases, 化解率 about disputes: by the activity in its name, else the last figure of that activity."""
        activity = self.named_activity(words)
        for other in reversed(before):
            if other.activity == activity and other.subject != "other":
                return other.subject
        return {"solve": "case", "file": "case", "mediate": "dispute", "rectify": "hazard", "arrest": "suspect"}.get(activity or "")

    def _from_before(self, item: Item, before: Sequence[Item]) -> str | None:
        """查处58万起 without an object: what the same verb counted before in the paragraph."""
        if item.object is not None or item.verb is None or item.num is None:
            return None
        if item.verb.code == "occur" and item.num.has("case"):
            return next((i.subject for i in reversed(before) if i.subject in CASES), None)  # 发20起
        for other in reversed(before):
            if other.verb is not None and other.verb.text == item.verb.text and other.unit == item.unit and other.subject != "other":
                return other.subject
        return None

    def _activity(self, item: Item, noun: Word | None, before: Sequence[Item]) -> str:
        subject, verb = item.subject, item.verb
        words = item.object.text if item.object is not None else ""
        if item.value == 0 and item.num is None and item.kind == "count":
            deed = item.action.text if item.action is not None else ""
            return "receive" if "接" in deed else "find" if deed.endswith("发现") else "occur"  # 未发现“三无”船舶
        code = verb.code if verb is not None else None
        if code == "occur" and subject == "suspect" and item.num is not None and item.num.has("person") and before and before[-1].subject == "suspect":
            return before[-1].activity  # 拘捕158人，涉及店铺盗窃22人
        if code in (None, "hold") and subject == "suspect" and item.object is not None and taken_in(item):
            return "arrest"  # 被捕青少年共有1586人
        if code is None and subject == "gang" and item.kind == "count":  # 打掉团伙78个 / 恶势力集团38个
            return next((i.activity for i in reversed(before) if i.subject == "gang" and i.activity != "other"), "other")
        if code is None and subject == "suspect" and item.kind == "count" and before and before[-1].sentence is item.sentence and before[-1].subject == "suspect":
            return before[-1].activity  # 被捕的青少年有1245人，包括毒品罪行（145人）
        if item.kind != "count" and (verb is None or re.search(r"率|数$|量$", words)):
            code = self.named_activity(words) or code
        act = next((f[4:] for f in noun.flags if f.startswith("act:")), None) if noun is not None else None
        if verb is not None and (verb.has("light") or (verb.has("support") and code in (None, "other", "deploy", "publicise") and act)):
            inner = act or self.named_activity(words)
            if verb.has("light") or act:
                code = inner or (code if code not in (None, "other") else None) or "other"
        if item.kind == "count" and verb is None and code is None and re.search(r"(?:数|量)$", words):
            code = self.named_activity(words)
            return settle(code, subject, "", item) if code else without_verb(item, code, words, act, before)
        if code == "hold" and (subject in (*CASES, "alarm") or subject in EVENTS):
            return "occur"
        if code is None and item.kind == "change" and item.object is not None and item.sentence is not None:
            start = item.object.ranges[0][0]  # 受理的“两抢”警情同比下降, 破八类案件同比上升
            if subject in CASES and words[0] in _SHORT_VERBS and words[1:2] not in "坏案获损功":
                return _SHORT_VERBS[words[0]]
            said = self.named_activity(item.sentence.text[max(item.sentence.start, start - 5) : start]) if item.sentence.text[start - 1] == "的" else None
            if said is not None:
                return settle(said, subject, "", item)
        if code is None and item.kind == "change" and subject in CASES and not self.named_activity(words):
            told = next((i for i in reversed(before) if i.kind == "count" and i.subject in CASES), None)
            if told is not None and told.activity in ("file", "receive"):
                return told.activity  # 立刑事案件518起，盗窃案件同比上升6.3%: filed ones
            moved = next((i for i in reversed(before) if i.kind == "change" and i.subject in CASES), None)
            if told is None and moved is not None and moved.activity == "file" and item.sentence is not None and moved.sentence is not None and item.sentence.start - moved.sentence.end < 4:
                return "file"  # 立刑事案件数同比下降12.8%。其中，盗窃案件下降4.7%
        if code is None or code == "other":
            return without_verb(item, code, words, act, before)
        if verb is not None:
            wanted = f"if:{subject}:"
            for flag in verb.flags:
                if flag.startswith(wanted):
                    return flag[len(wanted) :]
        if (code in ("deploy", "equip") or (verb is not None and verb.has("light"))) and subject == "audience":  # 参与师生800人: in what was held before
            return next((i.activity for i in reversed(before) if i.activity in ("drill", "publicise")), "publicise")
        if code == "receive" and act == "other":
            return "other"
        return settle(code, subject, verb.text if verb is not None else "", item)
