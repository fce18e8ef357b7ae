"""The rule of levels with its examples: 检查单位场所121家, 抓获12名嫌疑人, 对3家企业开展检查."""

from __future__ import annotations

from policenews.claims.level import level
from policenews.claims.level_examples import EXAMPLES
from policenews.claims.level_examples_more import MORE
from policenews.rules import Rule

RULES = (
    Rule(
        name="level",
        kind="item",
        why="Verb, object, number, unit in every order; the verb holds for a list, stands in front or behind.",
        yes=(*EXAMPLES, *MORE),
        no=(
            "民警帮助一名群众找到钱包。",
            "而这一幕，姐弟俩等了很久。",
            "破获案件2019，群众满意。",
            "联合3个社区开展反诈宣传⟦12⟧场。 | value=12 object=反诈宣传",
            "拦截转账⟦9⟧笔。 | action=拦截 object=转账",
            "收缴手机及电脑⟦56⟧部。 | action=收缴 object=手机及电脑",
            "对⟦17⟧家看守所共检查⟦42⟧次。 | action=检查 object=看守所 ; action=检查",
            "抓获并教育违法人员⟦12⟧人。 | object=违法人员",
            "针对⟦3⟧起警情，民警加强巡逻。 | activity=receive",
            "处罚接纳未成年人的⟦2⟧家酒吧。 | object=酒吧",
            "社区有关人员⟦12⟧名参加。 | object=社区有关人员 activity=publicise",
            "查获在逃人员⟦5⟧名。 | action=查获 object=在逃人员",
            "气温降到零下12度，酒驾警情降到⟦8⟧起。 | object=酒驾警情",
        ),
        apply=level,
    ),
)
