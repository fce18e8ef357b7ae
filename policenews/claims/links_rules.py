"""The rules of 分别 and of runs of changes with their examples."""

from __future__ import annotations

from policenews.claims.links import change_run, pair_each
from policenews.rules import Rule

RULES = (
    Rule(
        name="change.run",
        kind="item",
        why="Figures joined by 、 or 和 behind one direction word are changes alike.",
        yes=("刑事警情、治安警情同比分别下降⟦9.8⟧%和⟦21.7⟧%。 | kind=change object=刑事警情 ; kind=change object=治安警情 direction=down", "车辆失窃、店铺盗窃分别下跌超过⟦一成⟧和⟦两成⟧。 | bound=more ; bound=more object=店铺盗窃", "扰乱秩序和“黄、赌”警情分别下降⟦8⟧%、⟦6⟧%。 | object=扰乱秩序警情 ; object=“黄、赌”警情", "超速行驶、酒后驾驶等违法行为导致死亡人数分别下降⟦20⟧%、⟦3⟧%。 | object=超速行驶导致死亡人数 ; object=酒后驾驶导致死亡人数", "营运和私用车辆事故分别下降⟦12⟧%和⟦9⟧%。 | object=营运车辆事故 ; object=私用车辆事故", "查获案件较去年增加⟦29⟧件、⟦0.6⟧%。 | kind=change measure=by ; kind=change unit=%",
             "交通事故较去年减少⟦24⟧件、⟦1⟧死、⟦26⟧伤。 | kind=change ; kind=change direction=down subject=casualty ; kind=change subject=casualty"),
        no=("破案率⟦60⟧%，抓获嫌疑人⟦7⟧名。 | kind=ratio ; kind=count",),
        apply=change_run,
    ),
)

EACH = Rule(
    name="each",
    kind="link",
    why="分别 pairs k names with k numbers in order, or nothing.",
    yes=(
        "诈骗案件立案、破案数分别为⟦320⟧起和⟦210⟧起。 | action=立案 activity=file ; action=破案 activity=solve",
        "接报刑事警情⟦31⟧起、治安警情⟦127⟧起，同比分别下降⟦36.7⟧%、⟦21.1⟧%。 | object=刑事警情 ; object=治安警情 ; object=刑事警情 basis=yoy ; object=治安警情",
        "签发护照⟦342⟧本、通行证及签注⟦185⟧本，环比分别上升⟦7.1⟧%、⟦27.5⟧%。 | object=护照 ; object=通行证及签注 ; object=护照 basis=mom ; object=通行证及签注",
        "刑事、治安警情分别下降⟦21.9⟧%和⟦12.4⟧%。 | object=刑事警情 ; object=治安警情",
        "南通、盐城、泰州三市盗窃立案分别下降⟦12.1⟧%、⟦8.3⟧%和⟦5.4⟧%。 | object=南通盗窃立案 ; object=盐城盗窃立案 ; object=泰州盗窃立案",
        "接报警、刑事立案、火灾，同比分别下降⟦4⟧%、⟦3⟧%、⟦2⟧%。 | activity=receive ; object=刑事立案 ; object=火灾",
        "事故⟦378⟧起，死亡⟦82⟧人。比去年同期分别下降⟦13.9⟧%和⟦18⟧%。 | value=378 ; value=82 ; subject=accident ; subject=casualty",
        "破获案件⟦18⟧起、查处案件⟦40⟧起，抓获嫌疑人⟦13⟧人，同比提升⟦6.2⟧%、⟦4.9⟧%和⟦16.1⟧%。 | value=18 ; value=40 ; value=13 ; value=6.2 activity=solve ; value=4.9 activity=handle ; value=16.1 object=嫌疑人",
        "“八类”案件及命案破案率分别达⟦88⟧%和⟦95⟧%，同比分别上升⟦3.5⟧和⟦1.8⟧个百分点。 | object=“八类”案件破案率 activity=solve ; object=命案破案率 ; unit=个百分点 ; value=1.8 object=命案破案率",
        "刑事发案连续三年下降，降幅分别为⟦9.2⟧%、⟦7.7⟧%和⟦14.4⟧%。 | object=刑事发案 kind=change ; object=刑事发案 ; object=刑事发案 direction=down",
        "诈骗警情⟦96⟧起，刷单返利、虚假购物、冒充熟人列前三位，各⟦31⟧起、⟦22⟧起、⟦15⟧起。 | value=96 ; object=刷单返利 ; object=虚假购物 ; object=冒充熟人",
        "湘潭、株洲分别救助群众⟦620⟧余人和⟦310⟧人。 | object=群众 ; object=群众",
        "分别查处酒驾、醉驾、毒驾⟦12⟧、⟦15⟧和⟦18⟧起。 | object=酒驾 unit=起 ; object=醉驾 unit=起 ; object=毒驾",
        "电诈发案⟦98⟧宗，同、环比分别下降⟦31⟧%和⟦12⟧%。 | value=98 ; basis=yoy object=电诈 ; basis=mom object=电诈",
        "群众安全感和对公安机关的满意度，分别提升⟦1.2⟧和⟦1.5⟧个百分点。 | object=群众安全感 ; object=对公安机关的满意度",
        "全年共刑事拘留人数，移送起诉人数，行政拘留人数，同比分别上升⟦8⟧%、⟦5⟧%、⟦3⟧%。 | object=刑事拘留人数 activity=detain ; object=移送起诉人数 ; object=行政拘留人数",
        "群众安全感和对公安工作的满意度，分别提升⟦0.8⟧和⟦1.1⟧个百分点。 | object=群众安全感 ; object=对公安工作的满意度",
        "发起部级、省级集群战役⟦7⟧起、⟦12⟧起。 | object=部级集群战役 ; object=省级集群战役",
        "2024年，全市盗窃警情较2021年、2022年分别下降⟦9.5⟧%、⟦7.2⟧%。 | object=盗窃警情 basis=prior ; object=盗窃警情 basis=prior",
        "群众求助⟦310⟧起，环比、同比分别上升⟦4.5⟧%和⟦12.3⟧%。 | value=310 ; basis=mom ; basis=yoy",
    ),
    no=("检查网吧、旅馆⟦32⟧家、宾馆⟦9⟧家。 | object=网吧、旅馆 ; object=宾馆", "刑事、治安、交通警情分别下降⟦21.9⟧%和⟦12.4⟧%。 | object=None ; object=None",),
    apply=pair_each,
)
