"""Nouns of vehicles whose names carry a numeral, and of road barriers, writs and squads met less often."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

WHEELS: tuple[Word, ...] = (
    noun("三轮摩托车", "vehicle", "行动中，查扣⟦45⟧辆三轮摩托车"),
    noun("二轮摩托车", "vehicle", "查扣二轮摩托车⟦9⟧辆"),
    noun("两轮摩托车", "vehicle", "查扣两轮摩托车⟦14⟧辆"),
    noun("三轮机动车", "vehicle", "暂扣三轮机动车⟦30⟧辆"),
    noun("三轮汽车", "vehicle", "查扣三轮汽车⟦21⟧辆"),
    noun("三轮电动车", "vehicle", "检查三轮电动车⟦249⟧辆"),
    noun("电动三轮车", "vehicle", "检查电动三轮车⟦299⟧辆", flags="head"),
    noun("二轮电动车", "vehicle", "返还二轮电动车⟦11⟧辆"),
    noun("两轮电动车", "vehicle", "检查两轮电动车⟦36⟧辆"),
    noun("二轮车", "vehicle", "暂扣二轮车⟦76⟧辆"),
    noun("两轮车", "vehicle", "查扣两轮车⟦45⟧辆"),
    noun("四轮电动车", "vehicle", "暂扣四轮电动车⟦11⟧辆"),
    noun("低速四轮车", "vehicle", "检查低速四轮车⟦70⟧辆", flags="head"),
    noun("三四轮车", "vehicle", "检查三四轮车⟦73⟧辆"),
    noun("三轮农用车", "vehicle", "累计暂扣⟦30⟧辆三轮农用车"),
    noun("救援车辆", "vehicle", "出动救援车辆⟦16⟧台次"),
    noun("救援车", "vehicle", "出动救援车⟦7⟧辆"),
    noun("救援船只", "vehicle", "出动救援船只⟦6⟧艘"),
    noun("救援船", "vehicle", "出动救援船⟦4⟧艘"),
    noun("救援艇", "vehicle", "出动救援艇⟦5⟧艘"),
    noun("搜救船舶", "vehicle", "出动搜救船舶⟦8⟧艘次"),
    noun("搜救船", "vehicle", "出动搜救船⟦3⟧艘"),
    noun("搜救艇", "vehicle", "出动搜救艇⟦9⟧艘次"),
    noun("巡逻船", "vehicle", "派出⟦两⟧艘巡逻船"),
    noun("巡逻艇", "vehicle", "出动巡逻艇⟦12⟧艘次"),
    noun("抢险救援车辆", "vehicle", "护送抢险救援车辆⟦31⟧台次"),
    noun("抢险车辆", "vehicle", "出动抢险车辆⟦14⟧台"),
    noun("清障车", "vehicle", "出动清障车⟦23⟧辆"),
    noun("拖吊车", "vehicle", "出动拖吊车⟦6⟧辆"),
    noun("宣传车", "vehicle", "出动宣传车⟦13⟧辆"),
    noun("运兵车", "vehicle", "出动运兵车⟦4⟧辆"),
    noun("指挥车", "vehicle", "出动指挥车⟦3⟧辆"),
    noun("处突车", "vehicle", "出动处突车⟦5⟧辆"),
    noun("防暴车", "vehicle", "出动防暴车⟦6⟧辆"),
)

CARGO: tuple[Word, ...] = (
    noun("集装箱", "property", "连日来，查扣⟦42⟧个集装箱"),
    noun("货柜", "property", "查扣货柜⟦29⟧个", flags="head"),
    noun("电网", "property", "查获电网⟦40⟧米", flags="head"),
    noun("钢丝套", "property", "查扣钢丝套⟦8⟧个"),
    noun("皮张", "property", "查获皮张⟦49⟧张", flags="head"),
    noun("死体", "property", "查获死体⟦23⟧只", flags="head"),
    noun("树木", "property", "查扣树木⟦29⟧棵", flags="head"),
    noun("引擎", "property", "查扣引擎⟦5⟧台", flags="head"),
    noun("龙虾", "property", "查扣龙虾⟦37⟧公斤", flags="head"),
    noun("海参", "property", "查扣海参⟦19⟧公斤", flags="head"),
    noun("制作原料", "property", "上半年，查获⟦59⟧吨制作原料"),
    noun("味精", "property", "查扣味精⟦28⟧袋", flags="head"),
    noun("鸡精", "property", "查扣鸡精⟦6⟧袋", flags="head"),
    noun("牛杂", "property", "查扣牛杂⟦46⟧吨", flags="head"),
    noun("鸡爪", "property", "查获鸡爪⟦11⟧吨", flags="head"),
)

PARTS: tuple[Word, ...] = (
    noun("零组件", "weapon", "行动中，查扣⟦39⟧件零组件"),
    noun("手枪半成品", "weapon", "查扣手枪半成品⟦55⟧枝"),
    noun("枪支半成品", "weapon", "截至目前，已收缴⟦15⟧支枪支半成品"),
    noun("枪枝半成品", "weapon", "上半年，收缴⟦32⟧枝枪枝半成品"),
)

BARRIERS: tuple[Word, ...] = (
    noun("隔离墩", "road", "安装隔离墩⟦179⟧个"),
    noun("炸街摩托", "vehicle", "查扣炸街摩托⟦13⟧辆"),
    noun("防撞柱", "road", "增设防撞柱⟦31⟧个"),
    noun("防撞桩", "road", "截至目前，已安装⟦84⟧根防撞桩"),
    noun("铁马", "road", "增设铁马⟦16⟧个", flags="head"),
    noun("拒马", "road", "增设拒马⟦89⟧个", flags="head"),
    noun("石墩", "road", "增设石墩⟦86⟧个", flags="head"),
    noun("防撞石墩", "road", "安装防撞石墩⟦57⟧个"),
    noun("水泥墩", "road", "截至目前，已增设⟦9⟧个水泥墩"),
    noun("防冲撞设施", "road", "安装防冲撞设施⟦46⟧处"),
    noun("硬质防冲撞设施", "road", "安装硬质防冲撞设施⟦160⟧处"),
)

ALSO: tuple[Word, ...] = (
    noun("搜索票", "document", "签发搜索票⟦24⟧张", flags="doc"),
    noun("拘票", "document", "声请拘票⟦70⟧张", flags="head doc"),
)

TEAMS: tuple[Word, ...] = (
    noun("社区警务团队", "group", "连日来，组建⟦44⟧支社区警务团队"),
)

SPOTS: tuple[Word, ...] = (
    noun("防格", "post", "设立防格⟦27⟧个", flags="head"),
    noun("采血点", "post", "设立采血点⟦22⟧处"),
    noun("采集点", "post", "上半年，设立⟦84⟧处采集点"),
    noun("血样采集点", "post", "设立血样采集点⟦49⟧处"),
)

MORE: tuple[Word, ...] = (
    noun("公共危险案件", "case", "破获公共危险案件⟦16⟧起"),
    noun("公共危险案", "case", "移送公共危险案⟦24⟧件"),
)

ODD: tuple[Word, ...] = (
    noun("淤泥", "property", "查获淤泥⟦59⟧块", flags="head"),
    noun("铅锭", "property", "查获铅锭⟦51⟧块", flags="head"),
    noun("铅板", "property", "查获铅板⟦20⟧块", flags="head"),
    noun("铅蓄电池", "property", "查扣铅蓄电池⟦27⟧吨"),
    noun("蓄电池", "property", "截至目前，已查扣⟦70⟧组蓄电池"),
    noun("猕猴", "property", "查扣猕猴⟦20⟧只", flags="head"),
    noun("兰草", "property", "查扣兰草⟦89⟧株", flags="head"),
    noun("螺蛳", "property", "查扣螺蛳⟦9⟧公斤", flags="head"),
)

BUTTON: tuple[Word, ...] = (
    noun("报警按钮", "other", "安装报警按钮⟦25⟧个", flags="equipment"),
    noun("一键报警按钮", "other", "安装一键报警按钮⟦26⟧个", flags="equipment"),
)

WORDS: tuple[Word, ...] = (*WHEELS, *CARGO, *PARTS, *BARRIERS, *ALSO, *TEAMS, *SPOTS, *MORE, *ODD, *BUTTON)
