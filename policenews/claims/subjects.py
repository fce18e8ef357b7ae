"""Subjects that a verb names itself (行政拘留11人) and those that the measure word settles (家, 所, 元, 人)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from policenews.claims.items import Item
from policenews.claims.settle import RETURNED, TAKING
from policenews.rules import Word

CASES = frozenset({"case", "fraud_case"})
_LOST = re.compile("失踪|走失|失联|迷路|迷途|被拐|被困")
_PEOPLE = frozenset({"suspect", "resident", "audience", "personnel", "driver"})

VERB_SUBJECT = {
    "alarm": ("接警", "接处警", "处警", "出警", "接报警", "报警", "接报"),
    "case": ("立案", "破案", "发案", "破", "立", "破获", "侦破", "立案侦查", "立案侦办", "告破", "挂牌督办", "督办"),
    "suspect": ("刑拘", "刑事拘留", "逮捕", "批捕", "批准逮捕", "取保候审", "监视居住", "行政拘留", "拘留", "移送起诉", "移诉", "直诉", "强制隔离戒毒", "采取强制措施",
                "采取刑事强制措施", "行政处罚", "治安处罚", "社区戒毒", "责令社区戒毒", "抓获", "拘捕", "羁押", "起诉", "检控", "治安拘留", "强戒", "归案", "落网"),
    "casualty": ("死亡", "受伤", "亡", "死", "伤"),
    "service": ("为民服务",),
    "personnel": ("缺编",),
    "patrol": ("巡逻", "巡护", "夜巡", "武装巡逻"),
    "resident": ("住着", "居住着", "生活着"),
    "money": ("罚款", "追赃挽损", "挽损", "止付"),
}  # fmt: skip
OF_VERB = {verb: code for code, verbs in VERB_SUBJECT.items() for verb in verbs}
"""Subjects of verbs that name their object themselves (行政拘留11人)."""


_TAKEN_IN = re.compile(r"^.{0,6}?(?:被捕|被拘捕|被拘留|落网|归案|到案)(?!率)")


def taken_in(item: Item) -> bool:
    """被捕青少年, and 因干犯刑事罪行而被捕的 in front of 青少年."""
    assert item.object is not None
    if _TAKEN_IN.search(item.object.text):
        return True
    start = item.object.ranges[0][0]
    return item.sentence is not None and item.sentence.text[max(item.sentence.start, start - 4) : start].endswith(("被捕的", "被拘捕的", "落网的"))


def by_unit(item: Item, subject: str | None, nouns_in: Callable[[str], Iterator[Word]]) -> str | None:
    """What the measure word says: 家 and 所 count places, 元 money; persons taken in are suspects."""
    num, verb = item.num, item.verb
    assert num is not None
    unit, code = num.unit or "", verb.code if verb is not None else None
    if num.has("money"):
        return "money" if subject in (None, "other") or code in ("recover", "seize", "penalise") else subject if subject in ("property", "drug") else "money"
    if unit.startswith("家") and subject not in ("premises", "school", "group", "post", "hazard", "permit", "gang"):
        return "permit" if verb is not None and verb.code == "license" and (item.object is None or "资料" not in item.object.text) else "premises"
    if subject == "permit" and verb is not None and verb.text.startswith(RETURNED):
        return "property"  # 找回准考证12张
    if num.has("person") and subject in ("audience", "resident") and verb is not None and verb.text.startswith(("被捕", "被拘")):
        return "suspect"  # 被捕青少年
    if num.has("case") and code in ("solve", "file") and subject in ("drug", "weapon", "explosive", "document"):
        return "case"  # 破获涉毒34起
    if num.has("case") and verb is not None and verb.text in TAKING and (subject == "gang" or num.unit in ("起", "宗", "案") and subject in ("drug", "weapon")):
        return "case"  # 查获帮派组合9件
    if num.has("person") and subject == "resident" and code in ("penalise", "detain") and item.object is not None and item.object.text.endswith("人员"):
        return "suspect"  # 惩戒人员98人
    if num.has("person") and subject in ("personnel", "suspect", None, "other") and code == "hold" and item.object is not None and item.object.text in ("成员", "队员", "组员"):
        return "personnel"
    if num.has("case") and verb is not None and "查处" in verb.text and subject in ("vehicle", "driver", "resident", "personnel", "road"):
        return "violation"
    if num.has("person") and verb is not None and "查处" in verb.text and subject in ("resident", None, "other"):
        return "suspect"
    if unit.startswith("所") and subject not in ("premises", "school", "post"):
        return "school" if subject in (None, "event") else subject
    if num.has("person") and item.object is not None and taken_in(item):
        return "suspect"
    if num.has("person") and subject in (None, "other", "accident", *CASES) and re.match(r"(?:不同程度)?(?:死亡|身亡|遇难|丧生|受伤|轻伤|重伤|伤亡)", item.sentence.text[num.stop : num.stop + 6] if item.sentence else ""):
        return "casualty"
    if num.has("person") and subject in (None, "other"):
        if code in ("arrest", "detain", "prosecute", "penalise", "file") or code == "handle" and verb is not None and verb.text.startswith(("立案", "查处", "处理")):
            return "suspect"
        if verb is not None and verb.text in ("查获", "抓捕", "捕获", "截获", "控制", "带走", "查处"):
            return "suspect"
        if code == "publicise":
            return "audience"
        if verb is not None and verb.text in ("避免", "免遭", "免受"):
            return "resident"
        if code in ("inspect", "prevent", "serve", "recover"):
            return "resident"
    if num.has("person") and subject in ("road", "premises", "event", "vehicle", "group") and item.object is not None:
        people = next((w.code for w in nouns_in(item.object.text) if w.code in _PEOPLE), None)
        subject = people or subject  # 护送学生过马路
    if num.has("person") and subject == "violation" and code in ("penalise", "arrest", "detain") and item.object is not None and item.object.text.endswith(("者", "人", "人员")):
        return "suspect"  # 处罚违规经营者61人
    if num.has("person") and subject == "group" and item.object is not None and item.object.text.endswith("队"):
        return "personnel"  # 45支450人的巡逻队
    if num.has("person") and code in ("deploy", "drill", "equip") and (
        subject in (None, "other") or subject == "resident" and item.object is not None and item.object.text.endswith("人员")
    ):
        return "personnel"  # 出动人员, 增派安检人员
    if num.has("person") and subject == "resident" and code == "publicise":
        return "audience"
    if num.has("person") and subject == "personnel" and code in ("detain", "prosecute", "arrest") and item.object is not None and item.object.text.endswith(("骨干", "成员", "头目", "金主", "内鬼", "骨干”")):
        return "suspect"  # 5名骨干被移送起诉
    if num.has("person") and subject in ("resident", "audience") and verb is not None and verb.text in ("处罚", "行政处罚", "治安处罚", "行政拘留", "刑事拘留", "罚款"):
        return "suspect"  # 处罚从业人员18人
    if num.has("person") and subject == "resident" and verb is not None and (code in ("arrest", "detain", "prosecute") or verb.text in ("查获", "查处")):
        lost = item.object is not None and _LOST.search(item.object.text) is not None
        return subject if lost else "suspect"  # 查获偷越国境人员; 查获失踪人口: who was looked for, not who is accused
    if num.has("person") and subject in ("drug", "weapon", "explosive") and code in ("seize", "arrest", "solve", "handle", "penalise"):
        return "suspect"  # 查获持有大麻245人
    if num.has("person") and subject in ("resident", "audience", "personnel") and code == "arrest" and verb is not None and verb.text in ("拘捕", "逮捕", "抓获"):
        lost = item.object is not None and _LOST.search(item.object.text) is not None
        return subject if lost else "suspect"  # 拘捕9名负责人
    if num.has("person") and subject == "resident" and verb is not None and verb.text.startswith(("移送", "移交")) and item.sentence is not None and (
        item.sentence.text.startswith(("检察", "检方", "地检"), verb.end)
    ):
        return "suspect"  # 36人被移送检察院
    if num.has("person") and subject in (None, "other") and code == "solve":
        return "suspect"  # 侦破1516人次
    if num.has("person") and verb is not None and verb.text in ("涉及", "涉嫌", "涉") and subject in (*CASES, "gang", "document", "weapon", "drug"):
        return "suspect"  # 到案嫌犯中，涉及枪炮案2人
    if num.has("person") and (subject in (*CASES, "gang", "document") or subject == "post" and code in ("arrest", "detain")) and code not in ("occur", "publicise", "receive", "issue", "inspect", "deploy"):
        return "suspect"
    if code == "receive" and subject in ("service", "other", None) and item.object is not None and item.object.text.endswith(("电话", "来电")) and (
        "报警" in item.object.text or verb is not None and "报警" in verb.text
    ):
        return "alarm"  # 接报警求助电话6204个
    if code == "mediate" and subject == "case":
        return "dispute"  # 包案化解“骨头案”33起
    if unit in ("场", "场次") and subject in (None, "other") and code in ("publicise", "drill"):
        return "event"  # 民警赶圩宣讲268场
    if num.has("mass") and subject in (None, "other") and code in ("recover", "seize"):
        return "property"  # 追回羊绒360公斤
    if code in ("equip", "deploy") and subject == "premises" and item.object is not None and item.object.text.endswith(("站", "点", "亭", "岗", "台", "室")):
        return "post"
    if code == "license" and unit in ("张", "本", "件", "份", "枚", "笔", "证", "册") and subject in (None, "other", "resident"):
        return "permit"  # 为老人上门办证85张
    if unit in ("辆", "辆次", "台次", "艘", "艘次", "车次") and subject in (None, "other", "violation"):
        return "vehicle"
    if num.has("length") and (code == "deploy" or verb is not None and "巡" in verb.text or item.object is not None and "巡" in item.object.text):
        return "patrol"  # 步行巡逻760公里, 巡护里程3850公里
    if unit == "条" and subject == "group":
        return "road"
    if num.has("person") and subject == "audience" and code == "equip" and item.own_verb:
        return "personnel"  # 选聘退休教师38名
    if unit in ("户", "户次") and subject in (None, "other", "personnel"):
        return "resident"
    if unit in ("份", "册", "本", "张", "封") and subject in (None, "other", "hazard") and code in ("issue", "publicise"):
        return "document"
    if code == "seize" and subject == "violation" and item.object is not None and not num.has("case"):
        return next((w.code for w in nouns_in(item.object.text) if w.code in ("explosive", "weapon", "drug", "vehicle", "property")), subject)
    if code == "seize" and subject is None and not (num.has("person") or num.has("case") or num.has("money")):
        return "property"  # 查扣显示屏6台
    if code == "dismantle" and subject in (None, "other", "premises", "post"):
        return "gang"  # 打掉赌博网站3个
    if subject is None and num.has("case") and verb is not None and verb.text in ("查获", "侦获", "检获") and item.object is None:
        return "case"  # 首日查获29案、53人
    if subject is None and num.has("case"):
        if verb is not None and verb.text.startswith(("取缔", "举发", "告发", "纠举")):
            return "violation"
        return {"solve": "case", "file": "case", "handle": "case", "mediate": "dispute"}.get(code or "")
    if subject in (None, "violation") and unit == "处" and code in ("rectify", "find"):
        return "hazard"
    return subject
