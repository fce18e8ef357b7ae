"""The rules of stated zeros, each with its examples; `policenews.claims.zero` reads them all."""

from __future__ import annotations

from policenews.claims.zero import read
from policenews.rules import Rule

RULES = (
    Rule(
        name="zero.verb",
        kind="item",
        why="未发生 and 没有接报 state a zero; what did not happen stands behind.",
        yes=(
            "今年以来，全镇⟦未发生⟧亡人火灾。 | value=0 action=发生 object=亡人火灾 activity=occur",
            "检查船舶⟦12⟧艘，⟦未发现⟧“三无”船舶。 | action=检查 ; action=发现 object=“三无”船舶 activity=find",
            "节日期间⟦没有发生⟧群体性事件、⟦没有发生⟧重大刑事案件。 | object=群体性事件 ; object=重大刑事案件",
        ),
        no=("社会治安形势未发生变化。", "未发现治安转坏的迹象。", "通知尚未发布。"),
        apply=read,
    ),
    Rule(
        name="zero.none",
        kind="item",
        why="无 or 没有 before an accident, a case or a casualty states a zero.",
        yes=("调处邻里矛盾⟦17⟧起，⟦无⟧一起反弹。 | value=17 ; value=0 action=反弹 object=邻里矛盾", "接报火灾⟦8⟧起，⟦没有⟧人员伤亡。 | value=8 ; value=0 object=人员伤亡", "全镇⟦没有⟧一起“民转刑”案件。 | value=0 unit=起 object=“民转刑”案件",
             "活动期间⟦无⟧人员伤亡。 | value=0 object=人员伤亡", "调解的⟦83⟧起纠纷，⟦无⟧一例重复报警。 | value=83 ; value=0 object=重复报警",
             "接走失警情⟦46⟧起，⟦无⟧一人受伤。 | value=46 ; value=0", "当月⟦无⟧破坏线路、设置障碍的案件。 | value=0 object=破坏线路、设置障碍的案件"),
        no=("出动无人机⟦4⟧架。 | value=4", "当日无证驾驶的案件⟦6⟧起。 | value=6", "查处无证驾驶⟦6⟧起。 | value=6", "⟦12⟧名嫌疑人无一例外。 | value=12", "清查有无违法犯罪行为。", "来访者没有违法犯罪记录。", "没有一套好办法不行。"),
        apply=read,
    ),
    Rule(
        name="zero.not1",
        kind="item",
        why="一起没有, 一起也没发 behind what is counted: not even one.",
        yes=("接待群众⟦640⟧人次，⟦一条差评也没有⟧。 | value=640 ; value=0 unit=条 object=差评",
            "盗割电缆案件⟦一起没有⟧。 | value=0 unit=起 object=盗割电缆案件 activity=occur",
            "全乡命案⟦一起也没发⟧，群众安心。 | value=0 object=命案",
            "往年总有火灾警情，今夏⟦一起也没有⟧。 | value=0 object=火灾警情",
        ),
        no=("嫌疑人一个都没有跑掉。", "他一处也没有去过那里。"),
        apply=read,
    ),
    Rule(
        name="zero.none1",
        kind="item",
        why="无一差错, 无一阳性: 无一 before what can go wrong.",
        yes=("检测尿样⟦84⟧份，⟦无⟧一阳性。 | value=84 ; value=0 object=阳性", "化解纠纷⟦9⟧起，⟦无⟧一反弹。 | value=9 ; value=0 action=反弹 object=纠纷 subject=dispute", "办理签注⟦310⟧件，⟦无⟧一差错。 | value=310 ; value=0 object=差错"),
        no=("⟦12⟧名嫌疑人无一例外。 | value=12",),
        apply=read,
    ),
    Rule(
        name="zero.zero",
        kind="item",
        why="零发案, 零事故: 零 before what can happen; 零售, 零距离 and goals are none.",
        yes=(
            "辖区电诈案件“⟦零⟧发案”。 | value=0 action=发案 object=电诈案件",
            "石桥中队辖区连续⟦46⟧天“⟦零⟧酒驾事故”。 | value=0 object=酒驾事故".replace("⟦46⟧", "46"),
            "盗掘古墓葬犯罪自2018年5月以来保持了⟦零⟧发案。 | value=0 action=发案 object=盗掘古墓葬犯罪",
            "城北新区⟦零⟧发“两抢”案件。 | value=0 object=“两抢”案件",
            "实现了危爆物品“⟦零⟧丢失”、毒品原植物“⟦零⟧产量”。 | value=0 action=丢失 object=危爆物品 ; value=0 object=毒品原植物",
        ),
        no=("以“零发案”为目标，检查零售店⟦8⟧家。 | value=8", "紧盯零包毒品案件，侦办⟦4⟧起。 | value=4"),
        apply=read,
    ),
    Rule(
        name="zero.is",
        kind="item",
        why="为零, 为0: the count in front is nothing.",
        yes=(
            "涉校交通事故为⟦零⟧。 | value=0 object=涉校交通事故",
            "入室抢劫警情连续两年为⟦零⟧。 | value=0 object=入室抢劫警情",
            "森林火警由去年同期的4起降为⟦零⟧。 | value=0 kind=change direction=down prior=4",
        ),
        no=("破案率为⟦90⟧%。 | value=90 kind=ratio", "民警化整为零，避开路口。", "确保命案发案为零。"),
        apply=read,
    ),
)
"""The zero reader asks them by the kind of its cue; they are listed here with their examples."""
