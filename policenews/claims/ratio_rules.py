"""The rules of ratios with their examples: 破案率84.4%, 占全部警情的12%, 每10万人发案44起, 是去年同期的1.5倍."""

from __future__ import annotations

from policenews.claims.ratio import bare_rate, multiple, per_head, rate, share
from policenews.rules import Rule

RULES = (
    Rule(
        name="multiple",
        kind="item",
        why="是…的N倍 compares levels; 增长N倍 is a change and stays with the change rule.",
        yes=("返还资金⟦300⟧万元，是去年同期的⟦1.5⟧倍。 | value=3000000 ; value=1.5 kind=multiple basis=yoy",),
        no=("签发证件⟦500⟧本，同比增长⟦2⟧倍。 | value=500 ; kind=change value=2", "农村道路事故⟦171⟧起，是城区道路的⟦1.9⟧倍。 | value=171 ; kind=multiple basis=None"),
        apply=multiple,
    ),
    Rule(
        name="ratio.per",
        kind="item",
        why="A level per ten thousand heads is a rate, not a count.",
        yes=("每10万人发案⟦44⟧起。 | kind=ratio value=44", "以每十万人口计，罪案率⟦936⟧宗。 | kind=ratio value=936"),
        no=("每名民警走访群众⟦44⟧户。 | kind=count value=44",),
        apply=per_head,
    ),
    Rule(
        name="ratio.share",
        kind="item",
        why="占 says that a figure is a share.",
        yes=(
            "伤亡人数接近机动车伤亡人数的⟦70⟧%。 | kind=ratio object=伤亡人数占比",
            "接报事故中，因超速导致死亡的，占死亡总数的⟦12⟧%。 | kind=ratio object=因超速导致死亡占比",
            "接报盗窃警情⟦60⟧起，占全部警情的⟦12⟧%。 | value=60 ; value=12 kind=ratio",
            "“两抢”案占刑事警情的⟦27⟧%。 | kind=ratio subject=alarm activity=receive",
            "接报案件⟦89⟧起，受害人中60岁以上的占⟦41⟧%。 | value=89 ; object=受害人中60岁以上占比 subject=resident",
            "抓获嫌疑人⟦312⟧人，外地户籍的占⟦61⟧%。 | value=312 ; subject=suspect activity=arrest",
            "接报警情⟦85⟧起，求助占⟦四成⟧，纠纷占⟦三成⟧，两者合占⟦七成⟧。 | value=85 ; value=40 ; value=30 ; value=70 activity=receive",
            "纠纷以邻里纠纷为主，占⟦46⟧%。 | object=邻里纠纷占比 subject=dispute",
            "被盗物品以电瓶、车筐为主，分别占⟦41⟧%和⟦13⟧%。 | object=电瓶占比 ; object=车筐占比",
            "事主多为老年人，占⟦57⟧%。 | object=老年人占比",
            "农村面包车事故高发，占⟦33⟧%。 | object=农村面包车事故占比 subject=accident",
            "60岁以上老人最多，占⟦29⟧%。 | object=60岁以上老人占比",
        ),
        no=("占道经营行为同比下降⟦12⟧%。 | kind=change",),
        apply=share,
    ),
    Rule(
        name="ratio.rate",
        kind="item",
        why="A percentage without a direction is a rate of what stands in front.",
        yes=(
            "群众对公安机关和民警的满意度为⟦96⟧%。 | kind=ratio object=对公安机关和民警的满意度",
            "破案率达⟦84.4⟧%。 | kind=ratio object=破案率 value=84.4",
            "佩戴率由61%升到⟦93.6⟧%，乡镇也有⟦78.4⟧%。 | kind=change ; kind=ratio object=佩戴率",
            "今年发生的涉酒事故中，⟦83.3⟧%发生在夜间。 | kind=ratio object=涉酒事故 subject=accident",
            "破案率提升显著，达到⟦98⟧%。 | kind=ratio object=破案率",
            "满意度达⟦97⟧%，连续3年保持⟦95⟧%以上的高位。 | object=满意度 ; value=95 object=满意度",
            "抢劫、诈骗案件均实现⟦100⟧%侦破。 | object=抢劫、诈骗案件",
            "往年辖区⟦70⟧%以上的警情都发生在夜市。 | object=警情 subject=alarm",
            "当场办结率⟦96⟧%，网上办件占比首次过半（⟦50.8⟧%）。 | object=办结率 ; object=网上办件占比",
            "去年接获骗案⟦812⟧宗，当中约⟦六成⟧涉及网上购物骗案。 | value=812 ; kind=ratio value=60 subject=fraud_case",
            "查处酒驾⟦229⟧起，其中甲市、乙市同比增幅较大，分别为⟦21⟧%、⟦12⟧%。 | value=229 ; kind=change direction=up object=酒驾 basis=yoy ; kind=change object=酒驾",
        ),
        no=("破案率同比提高⟦3.2⟧个百分点。 | kind=change",),
        apply=rate,
    ),
    Rule(
        name="ratio.bare",
        kind="item",
        why="Some rates carry no unit.",
        yes=("万车死亡率为⟦0.62⟧。 | kind=ratio value=0.62",),
        no=("第2率先行动。",),
        apply=bare_rate,
    ),
)
