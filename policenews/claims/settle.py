"""Verb and object together: the same verb is another activity with another object (查处 cases, 查处 violations)."""

from __future__ import annotations

import re

from policenews.claims.items import Item

_CASES = frozenset({"case", "fraud_case"})
_THINGS = frozenset({"weapon", "drug", "explosive", "property", "vehicle", "money", "document"})
_REPORTS = ("线索", "举报", "求助", "报警", "报案", "警情", "来信", "来电", "投诉", "信访", "咨询", "申请", "意见", "建议", "差评", "诉求", "预警", "指令", "讯息", "信息", "消息", "情报")
_CHECKPOINTS = ("检查点", "卡点", "执勤点", "检测点", "检测站", "查缉点", "堵控点", "劝导点", "查验点", "盘查点", "卡口", "执勤岗", "查控点")
"""Posts of one action; lasting ones (警务室, 检查站) are equipment."""
RETURNED = ("找回", "寻回", "送还", "归还", "送达", "捡到", "拾到")
"""A lost permit that is given back (找回准考证) is a thing, and nothing is licensed."""
_SERVICES = ("服务站", "服务中心", "服务窗口", "服务大厅", "服务室", "网点", "代办点", "登记站", "登记点", "警务室", "调解室", "工作站", "工作室", "驿站")
"""Where people are served day by day: 设置 of such a place is no checkpoint of one action."""
_SITES = ("网站", "系统", "平台", "单位", "场所", "部位", "企业")
TAKING = frozenset({"查获", "查缉", "查收", "搜获", "检获", "起获", "抓捕", "截获", "捕获", "缉获"})


_GIVING = ("发放", "派发", "赠送", "送上", "送去", "送出")
_RELIEF = re.compile(r"(?:衣[物服被裤]?|[棉冬大]衣|羽绒服|校服|[棉毛]?被(?:褥|子|服)?|毛毯|大米|面粉|食用油|牛奶|蔬菜|水果|馒头|馕|奶茶|姜汤|热水|粮油|食[品物]|药[品物]|慰问品|慰问金|生活用品|物资|煤炭?|饲料|口粮)$")
"""What is given to people in need, and tells them nothing."""


def settle(code: str, subject: str, verb: str, item: Item) -> str:
    """The activity of a verb with this code and text over an object of this subject.

    查处 of cases is handle, of violations and people penalise; 化解 of hazards rectify; 排查 of hazards and disputes find, of
    places and people inspect; 返还 of things to people serve.
    """
    words = item.object.text if item.object is not None else ""
    if "查处" in verb or verb in ("查办", "取缔", "查纠"):
        if subject in _CASES or subject == "alarm" or words.endswith("线索"):
            return "handle"
        return "dismantle" if subject == "gang" else "penalise"
    if verb in TAKING:
        by_subject = {"suspect": "arrest", "resident": "arrest", "gang": "dismantle", "case": "solve", "fraud_case": "solve", "violation": "penalise", "driver": "penalise"}
        return by_subject.get(subject, "seize")
    if verb.startswith(("排查", "摸排", "排摸", "梳理")) and code in ("find", "inspect"):
        return "find" if subject in ("hazard", "dispute", "other", "case") and not words.endswith(_SITES) else "inspect"
    if code == "mediate":
        return "rectify" if subject == "hazard" else code
    if code == "rectify" and subject == "dispute":
        return "mediate"
    if verb in ("移送法办", "移送侦办", "移送侦查", "函送", "函送法办") and subject != "dispute":
        return "prosecute"
    if verb.startswith(("移交", "移送")) and item.verb is not None and item.sentence is not None and subject in ("suspect", "resident", "other") and (
        item.num is not None and item.num.has("person") and item.sentence.text.startswith(("检察", "检方", "地检"), item.verb.end)
    ):
        return "prosecute"  # 36人被移送检察院
    if verb.startswith(("移交", "移送")):
        if subject == "dispute":
            return "mediate"
        return "prosecute" if subject in ("suspect", "case", "fraud_case") and ("起诉" in verb or "检" in verb) or "检察" in words else code if subject == "suspect" else "other"
    if code == "prevent" and subject == "suspect" and verb.endswith(("劝返", "劝投", "规劝", "劝回")):
        return "arrest"
    if code == "solve" and subject == "suspect" and item.num is not None and item.num.has("person"):
        return "arrest"  # 侦破毒品案5件11人
    if code == "arrest" and subject == "gang":
        return "dismantle"
    if code == "arrest" and subject in _THINGS:
        return "seize"
    if code == "dismantle" and subject == "suspect":
        return "arrest"
    if subject == "permit" and verb.startswith(RETURNED):
        return "serve"  # 找回准考证12张
    if code in ("handle", "license", "receive", "issue", "serve") and subject == "permit" and verb not in ("收缴", "查获", "收到"):
        return "license"
    if code == "license" and subject in _CASES:
        return "handle"
    if code == "license" and subject == "hazard":
        return "handle"
    if verb == "避免" and subject != "money":
        return "prevent"
    if code == "recover":
        returned = subject == "resident" and item.num is not None and item.num.has("person") and any(c in verb for c in "还领退")
        return "recover" if subject in ("money", "other") or returned or "挽损" in verb or verb in ("追回", "追缴", "挽回", "止付") else "serve"
    if code == "publicise" and verb in _GIVING and _RELIEF.search(words):
        return "serve"  # 发放过冬衣物130件
    if code == "serve" and subject == "money":
        return "recover" if verb in ("挽回", "追回", "返还", "发还") else code
    if code == "seize" and subject == "money" and verb in ("止付", "紧急止付"):
        return "recover"
    if code in ("equip", "deploy") and subject == "document" and any(w in words for w in ("宣传", "展板", "展架", "横幅", "标语", "海报")):
        return "publicise"  # 设置展板15块
    if code == "issue" and (subject in ("audience", "resident") or any(w in words for w in ("宣传", "手册", "传单", "海报", "倡议书", "一封信"))):
        return "publicise"
    if code == "deploy" and verb == "设置" and words.endswith(_SERVICES) and "临时" not in words:
        return "equip"
    if code == "equip" and subject == "post" and ("临时" in words or verb in ("设置", "启用", "启动", "布设")):
        return "deploy"
    if code == "equip" and (verb == "设置" and subject in ("post", "patrol", "personnel") or verb in ("设", "设立") and words.endswith(_CHECKPOINTS)):
        return "deploy"
    if code in ("receive", "find") and subject == "money" or code == "inspect" and subject == "money" and item.num is not None and item.num.has("money"):
        return "other"
    if code == "receive" and verb in ("收到", "收获", "获赠") and not any(w in words for w in _REPORTS):
        return "other"  # 收到锦旗8面
    return code
