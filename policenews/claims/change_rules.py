"""The rules of changes with their examples: 同比下降75%, 减少812宗, 由2.9万辆降至5092辆."""

from __future__ import annotations

from policenews.claims.change import change
from policenews.claims.change_signed import signed
from policenews.rules import Rule

RULES = (
    Rule(
        name="change.signed",
        kind="item",
        why="A signed percentage in brackets repeats the change in front of it.",
        yes=("窃盗案较去年同期减少⟦52⟧件（－8.3%）。".replace("8.3", "⟦8.3⟧") + " | kind=change ; value=8.3 direction=down basis=yoy",),
        no=("破获案件⟦52⟧起（含盗窃案件⟦8⟧起）。 | value=52 ; value=8 kind=count",),
        apply=signed,
    ),
    Rule(
        name="change",
        kind="item",
        why="Direction words make a figure a change; 至 and 到 make it the new level.",
        yes=(
            "刑事警情由以前的日均50起降至目前的⟦10⟧起。 | value=10 direction=down measure=to prior=50 object=刑事警情",
            "刑事警情目前降至日均⟦10⟧起。 | value=10 direction=down measure=to object=刑事警情",
            "刑事警情同比下降⟦12.5⟧%。 | value=12.5 kind=change direction=down measure=by basis=yoy object=刑事警情",
            "接报警情⟦340⟧起，环比上升⟦6.1⟧%。 | value=340 ; direction=up basis=mom object=警情",
            "比去年同期多抓获盗窃嫌疑人⟦17⟧名。 | kind=change value=17 direction=up basis=yoy object=盗窃嫌疑人 activity=arrest",
            "严重暴力罪案的数字，较前一年下跌⟦12⟧%，有⟦860⟧宗。 | object=严重暴力罪案 basis=yoy ; object=严重暴力罪案",
            "签发证件⟦5200⟧本，较政策实施前增长⟦31⟧%。 | value=5200 ; kind=change object=证件 basis=prior",
            "比上月少接报⟦14⟧起警情。 | value=14 direction=down basis=mom",
            "群众财产损失降幅达⟦31⟧%。 | kind=change direction=down object=群众财产损失",
            "刑事警情在去年降幅第一的基础上，再降⟦4.2⟧%。 | object=刑事警情 direction=down",
            "电动车事故死亡以东山县减少⟦8⟧人最多，清溪县减少⟦6⟧人次之。 | object=电动车事故死亡 ; object=电动车事故死亡 direction=down",
            "刑事案件与行动前三十天相比，下降⟦8.2⟧%。 | object=刑事案件 basis=mom",
            "除涉及冰毒的案件上升⟦8⟧%外，其他均下降。 | object=涉及冰毒的案件",
            "失车案同样录得增加，由43宗增至⟦51⟧宗。 | object=失车案 prior=43 measure=to",
            "警方全年接获虐儿案减少⟦23⟧宗，有⟦84⟧宗。 | object=虐儿案 ; object=虐儿案",
            "外国人入境⟦23⟧万人次（含边民⟦8⟧万人次），同比增长⟦11.2⟧%。 | value=230000 ; part_of=c1 ; object=外国人入境",
            "大部分罪案均下跌⟦3⟧%，但非礼案由101宗增至⟦107⟧宗。 | direction=down ; direction=up prior=101",
            "刑案发生⟦715⟧件、破获⟦528⟧件，与去年比较，发生减少⟦57⟧件，破获增加⟦26⟧件。 | activity=occur ; activity=solve ; activity=occur object=刑案 direction=down ; activity=solve direction=up",
            "破案率⟦41⟧%，有关数字按年下跌⟦3⟧个百分点。 | object=破案率 ; object=破案率 kind=change",
            "刑事警情连续四年两位数下降，特别是比2012年的545起下降了⟦51.9⟧%。 | object=刑事警情 prior=545",
            "凶杀案较去年减半，至⟦8⟧宗。 | measure=to direction=down object=凶杀案",
            "至于黑社会罪行，亦减少⟦6.1⟧%，至⟦930⟧宗。 | kind=change ; measure=to",
            "与去年同期相比，火灾上升⟦4⟧%，多死⟦1⟧人。 | object=火灾 ; kind=change direction=up subject=casualty",
            "立刑事案件⟦518⟧起，盗窃案件同比上升⟦6.3⟧%。 | activity=file ; activity=file object=盗窃案件",
            "1.盗窃电瓶。本月环比上升⟦9.7⟧%。 | object=盗窃电瓶 basis=mom",
            "2.电信网络诈骗。本月接报环比上升⟦4.6⟧%。 | object=电信网络诈骗 activity=receive",
            "本月接报接触型警情环比上升⟦12.5⟧%。 | object=接触型警情 activity=receive",
            "事故减少⟦8⟧件，下降比率⟦24⟧%。 | kind=change ; kind=change direction=down object=事故",
            "立刑事案件⟦807⟧起。同比下降⟦5.8⟧%。 | value=807 ; object=刑事案件 activity=file",
            "交通报警比前周下降⟦40.2⟧%。 | object=交通报警 basis=mom",
            "银行卡案件立案数相比去年同期下降⟦12⟧%。 | object=银行卡案件立案数 basis=yoy",
            "本报讯 立案同比下降⟦43.9⟧%。 | object=立案",
            "发生爆炸、持枪犯罪案件同比分别下降⟦13⟧%和⟦33⟧%。 | object=爆炸犯罪案件 ; object=持枪犯罪案件",
            "河北省命案同比下降⟦12⟧%。 | object=命案",
            "全市立刑事案件、诈骗案件分别下降⟦41⟧%、⟦52⟧%。 | object=刑事案件 activity=file ; object=诈骗案件 activity=file",
            "刑事发案在2024年同比下降⟦3⟧%的基础上再降⟦2⟧%。 | object=刑事发案 ; object=刑事发案",
            "查获酒后驾驶⟦75⟧起，与去年同期相比，总量上升⟦19⟧%。 | value=75 ; object=酒后驾驶 activity=penalise",
            "高风险车辆由1.2万辆压降至⟦3100⟧辆。 | value=3100 measure=to prior=12000",
            "和去年春节同期相比事故起数减少⟦7⟧起。 | object=事故起数 basis=yoy",
            "同比受伤人数下降⟦6⟧%。 | object=受伤人数 basis=yoy",
            "破获诈骗集团⟦66⟧团⟦270⟧人，较去年增加⟦9⟧团⟦56⟧人，增加率⟦15.5⟧%。 | value=66 ; value=270 ; kind=change unit=团 ; kind=change subject=suspect ; kind=change direction=up",
            "例如11月财损金额，较去年同期大幅减少⟦18⟧万元。 | object=财损金额 subject=money",
            "该省绑架、抢劫等严重暴力犯罪案件同比分别下降⟦36⟧%、⟦21⟧%。 | object=绑架案件 ; object=抢劫案件",
        ),
        no=(
            "新增摄像头⟦35⟧个。 | kind=count action=新增",
            "火灾起数同比大幅下降。",
        ),
        apply=change,
    ),
)
