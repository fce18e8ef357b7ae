"""Subjects that a verb names itself: 行政拘留11人, 止付12万元."""

from __future__ import annotations

CASES = frozenset({"case", "fraud_case"})

VERB_SUBJECT = {
    "alarm": ("接警", "接处警", "处警", "出警", "接报警", "报警", "接报"),
    "case": ("立案", "破案", "发案", "破", "立", "破获", "侦破", "立案侦查", "立案侦办", "告破", "挂牌督办", "督办", "撤案", "销案", "协助破案", "支撑破案", "助力破案", "作案", "流窜作案", "结伙作案", "疯狂作案"),
    "suspect": ("刑拘", "刑事拘留", "逮捕", "批捕", "批准逮捕", "取保候审", "监视居住", "行政拘留", "拘留", "移送起诉", "移诉", "直诉", "强制隔离戒毒", "采取强制措施",
                "采取刑事强制措施", "行政处罚", "治安处罚", "社区戒毒", "责令社区戒毒", "抓获", "拘捕", "羁押", "起诉", "检控", "治安拘留", "强戒", "归案", "落网"),
    "casualty": ("死亡", "受伤", "亡", "死", "伤"),
    "service": ("为民服务",),
    "personnel": ("缺编",),
    "post": ("设卡", "武装设卡"),
    "patrol": ("巡逻", "巡护", "夜巡", "武装巡逻"),
    "resident": ("住着", "居住着", "生活着"),
    "money": ("罚款", "追赃挽损", "挽损", "止付"),
}  # fmt: skip
OF_VERB = {verb: code for code, verbs in VERB_SUBJECT.items() for verb in verbs}
"""Subjects of verbs that name their object themselves (行政拘留11人)."""
