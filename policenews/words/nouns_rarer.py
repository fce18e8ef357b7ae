"""Nouns of all kinds that are met more seldom: dogs, terminals, slang, animals."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

DOGS: tuple[Word, ...] = (
    noun("搜救犬", "other", "投入搜救犬⟦33⟧只次", flags="equipment"),
    noun("搜爆犬", "other", "出动搜爆犬⟦56⟧头次", flags="equipment"),
    noun("缉毒犬", "other", "投入缉毒犬⟦22⟧只次", flags="equipment"),
    noun("防爆犬", "other", "投入防爆犬⟦5⟧只次", flags="equipment"),
    noun("巡逻犬", "other", "出动巡逻犬⟦46⟧头次", flags="equipment"),
    noun("工作犬", "other", "出动工作犬⟦39⟧头次", flags="equipment"),
)

FITTINGS: tuple[Word, ...] = (
    noun("终端", "other", "配发终端⟦17⟧个", flags="equipment"),
    noun("移动终端", "other", "专项行动期间，配发⟦25⟧个移动终端", flags="equipment"),
    noun("警务终端", "other", "专项行动期间，配发⟦65⟧个警务终端", flags="equipment"),
    noun("车载终端", "other", "配备车载终端⟦62⟧台", flags="equipment"),
    noun("急救包", "other", "配发急救包⟦154⟧个", flags="equipment"),
)

ISSUED: tuple[Word, ...] = (
    noun("防疫用品", "other", "捐赠防疫用品⟦510⟧份"),
    noun("必需品", "other", "捐赠必需品⟦89⟧份"),
    noun("生活必需品", "other", "捐赠生活必需品⟦141⟧份"),
    noun("生活用品", "other", "行动中，发放⟦256⟧件生活用品"),
)

NETS: tuple[Word, ...] = (
    noun("渠道", "other", "开通渠道⟦10⟧条", flags="head", no="斩断销赃渠道⟦2⟧条 | subject=gang"),
    noun("栏目", "other", "关停网站、栏目⟦14⟧个"),
    noun("频道", "other", "开通频道⟦11⟧个", flags="head"),
    noun("客户端", "other", "开通客户端⟦20⟧个"),
)

ALSO_CAUGHT: tuple[Word, ...] = (
    noun("漏网之鱼", "suspect", "拘捕漏网之鱼⟦16⟧名"),
    noun("人蛇", "suspect", "抓获人蛇⟦8⟧名", flags="head"),
    noun("肇事逃逸者", "suspect", "抓获肇事逃逸者⟦42⟧名"),
    noun("逾期逗留人士", "suspect", "上半年，拘捕⟦29⟧名逾期逗留人士"),
)

ALSO_DRUGS: tuple[Word, ...] = (
    noun("白粉", "drug", "查获白粉⟦9⟧粒", flags="head"),
    noun("毒咖啡", "drug", "缴获毒咖啡⟦349⟧克"),
    noun("古柯叶", "drug", "缴获古柯叶⟦183⟧克"),
    noun("MDMA", "drug", "查获MDMA⟦283⟧粒"),
    noun("LSD", "drug", "缴获LSD⟦5⟧克"),
    noun("GHB", "drug", "今年以来，共查获⟦175⟧粒GHB"),
    noun("毒品植物", "drug", "查获毒品植物⟦43⟧株"),
    noun("原植物", "drug", "查获原植物⟦15⟧株"),
    noun("哌啶", "drug", "查获哌啶⟦54⟧粒", flags="head"),
    noun("羟考酮", "drug", "缴获羟考酮⟦120⟧片"),
    noun("安眠酮", "drug", "缴获安眠酮⟦36⟧片"),
    noun("丸仔", "drug", "缴获丸仔⟦240⟧粒"),
    noun("卡痛叶", "drug", "缴获卡痛叶⟦1.3⟧公斤"),
    noun("麦角酸二乙酰胺", "drug", "缴获麦角酸二乙酰胺⟦82⟧张"),
)

ALSO_EXPLOSIVE: tuple[Word, ...] = (
    noun("烟花制品", "explosive", "今年以来，共查获⟦47⟧件烟花制品"),
    noun("爆竹制品", "explosive", "收缴爆竹制品⟦25⟧箱"),
    noun("烟花爆竹制品", "explosive", "查获烟花爆竹制品⟦69⟧件"),
    noun("爆炸物半成品", "explosive", "查获爆炸物半成品⟦88⟧件"),
    noun("易爆品", "explosive", "收缴易爆品⟦13⟧箱"),
)

ALSO_WEAPONS: tuple[Word, ...] = (
    noun("撞针", "weapon", "收缴撞针⟦11⟧根", flags="head"),
    noun("斧子", "weapon", "收缴斧子⟦13⟧把", flags="head"),
    noun("警用器械", "weapon", "连日来，收缴⟦29⟧件警用器械"),
)

ALSO_WRONGS: tuple[Word, ...] = (
    noun("变道", "violation", "查处变道⟦77⟧起", flags="head"),
    noun("违法变道", "violation", "查处违法变道⟦198⟧起"),
    noun("竞驶", "violation", "纠正竞驶⟦72⟧起", flags="head"),
    noun("强占座位", "violation", "查处强占座位⟦50⟧起"),
    noun("乱倒垃圾", "violation", "截至目前，已查处⟦126⟧起乱倒垃圾"),
    noun("拒测", "violation", "纠正拒测⟦92⟧起", flags="head"),
    noun("未带驾照", "violation", "专项行动期间，纠正⟦191⟧起未带驾照"),
    noun("红灯右转", "violation", "查处红灯右转⟦61⟧起"),
    noun("聚众打牌", "violation", "查处聚众打牌⟦135⟧起"),
    noun("越界捕捞", "violation", "纠正越界捕捞⟦44⟧起", flags="head"),
    noun("禁渔期捕捞", "violation", "纠正禁渔期捕捞⟦132⟧起", flags="head"),
)

ALSO_SITES: tuple[Word, ...] = (
    noun("证券公司", "premises", "专项行动期间，清查⟦67⟧家证券公司"),
    noun("平台企业", "premises", "走访平台企业⟦80⟧家"),
    noun("量贩KTV", "premises", "走访量贩KTV⟦46⟧家"),
    noun("互联网企业", "premises", "走访互联网企业⟦35⟧家"),
    noun("台球厅", "premises", "清查台球厅⟦59⟧家"),
)

ALSO_PERMITS: tuple[Word, ...] = (
    noun("登记备案", "permit", "办理登记备案⟦545⟧件"),
)

ALSO_SERVICE: tuple[Word, ...] = (
    noun("民生事项", "service", "解决民生事项⟦15⟧件"),
    noun("求助事项", "service", "办理求助事项⟦29⟧件"),
)

ALSO_GOODS: tuple[Word, ...] = (
    noun("白银", "property", "查获白银⟦557⟧公斤", flags="head"),
    noun("古玩", "property", "查获古玩⟦331⟧件", flags="head", no="检查古玩市场⟦2⟧个 | subject=premises"),
    noun("铜钱", "property", "查获铜钱⟦309⟧枚", flags="head"),
    noun("冰箱", "property", "查扣冰箱⟦271⟧台", flags="head"),
    noun("家具", "property", "查获家具⟦465⟧件", flags="head", no="检查家具厂⟦11⟧家 | subject=premises"),
    noun("食糖", "property", "查扣食糖⟦163⟧吨", flags="head"),
    noun("私盐", "property", "查获私盐⟦297⟧吨", flags="head"),
    noun("马匹", "property", "查获马匹⟦77⟧匹", flags="head"),
    noun("家禽", "property", "查扣家禽⟦60⟧只", flags="head"),
    noun("人参", "property", "查获人参⟦278⟧盒", flags="head"),
    noun("汽车配件", "property", "查获汽车配件⟦408⟧件"),
    noun("矿产", "property", "查获矿产⟦534⟧吨", flags="head"),
    noun("沙子", "property", "查获沙子⟦545⟧吨", flags="head"),
    noun("松材", "property", "查获松材⟦241⟧立方米", flags="head"),
    noun("虎骨", "property", "查扣虎骨⟦33⟧公斤", flags="head"),
    noun("熊胆", "property", "查扣熊胆⟦104⟧个", flags="head"),
    noun("天鹅", "property", "查获天鹅⟦347⟧只", flags="head"),
    noun("野鸭", "property", "查获野鸭⟦319⟧只", flags="head"),
    noun("果子狸", "property", "查获果子狸⟦420⟧只"),
    noun("竹鼠", "property", "查获竹鼠⟦102⟧只", flags="head"),
    noun("刺猬", "property", "查扣刺猬⟦27⟧只", flags="head"),
    noun("中华鲟", "property", "查获中华鲟⟦40⟧尾"),
    noun("螃蟹", "property", "查扣螃蟹⟦205⟧公斤", flags="head"),
    noun("泥鳅", "property", "查扣泥鳅⟦326⟧公斤", flags="head"),
    noun("贝类", "property", "查扣贝类⟦263⟧公斤", flags="head"),
    noun("鸡", "property", "查获鸡⟦496⟧只", flags="head"),
    noun("鸭", "property", "查扣鸭⟦335⟧只", flags="head"),
    noun("鹅", "property", "查获鹅⟦117⟧只", flags="head"),
    noun("猫", "property", "查获猫⟦509⟧只", flags="head"),
    noun("虾", "property", "查扣虾⟦198⟧公斤", flags="head"),
    noun("信号屏蔽器", "property", "行动中，查扣⟦342⟧台信号屏蔽器"),
    noun("屏蔽器", "property", "查获屏蔽器⟦390⟧台"),
    noun("GOIP", "property", "查扣GOIP⟦41⟧台"),
    noun("电玩机台", "property", "截至目前，已查扣⟦180⟧台电玩机台"),
    noun("私彩", "property", "查获私彩⟦269⟧张", flags="head"),
    noun("纸钱", "property", "查获纸钱⟦262⟧箱", flags="head"),
    noun("发动机", "property", "行动中，查获⟦214⟧台发动机"),
    noun("快递", "property", "查扣快递⟦182⟧件", flags="head", no="检查快递企业⟦14⟧家 | subject=premises"),
    noun("邮件", "property", "查获邮件⟦68⟧件", flags="head"),
    noun("雨伞", "property", "查获雨伞⟦99⟧把", flags="head"),
)

TRAINS: tuple[Word, ...] = (
    noun("动车组", "vehicle", "护送动车组⟦30⟧列次"),
    noun("高铁", "vehicle", "护送高铁⟦47⟧列次", flags="head"),
)

SKETCHES: tuple[Word, ...] = (
    noun("小品", "event", "编排小品⟦12⟧个", flags="head"),
    noun("情景剧", "event", "演出情景剧⟦5⟧场"),
    noun("快板", "event", "编排快板⟦9⟧个", flags="head"),
)

PRESCHOOL: tuple[Word, ...] = (
    noun("学前班", "school", "检查学前班⟦19⟧所"),
)

ALSO_MONEY: tuple[Word, ...] = (
    noun("开支", "money", "节约开支⟦5⟧万元", flags="head"),
    noun("支出", "money", "节省支出⟦49⟧万元", flags="head"),
    noun("办案成本", "money", "节约办案成本⟦55⟧万元", flags="head"),
)

ALSO_PLACES: tuple[Word, ...] = (
    noun("车间", "premises", "清查车间⟦24⟧间", flags="head"),
    noun("生产车间", "premises", "检查生产车间⟦85⟧间"),
    noun("窝棚", "premises", "检查窝棚⟦42⟧间", flags="head"),
)

ALSO_AREAS: tuple[Word, ...] = (
    noun("村屯", "group", "走访村屯⟦27⟧个", flags="head"),
    noun("屯", "group", "走访屯⟦36⟧个", flags="head"),
    noun("村落", "group", "走访村落⟦14⟧个", flags="head"),
    noun("寨子", "group", "走访寨子⟦33⟧个", flags="head"),
)

ALSO_OVERSEAS: tuple[Word, ...] = (
    noun("改造长枪", "weapon", "行动中，起获⟦13⟧枝改造长枪"),
    noun("改造枪枝", "weapon", "起获改造枪枝⟦10⟧枝"),
    noun("改造霰弹枪", "weapon", "起获改造霰弹枪⟦6⟧枝"),
    noun("铁通", "weapon", "起获铁通⟦11⟧支", flags="head"),
)

ALSO_LOST: tuple[Word, ...] = (
    noun("失窃机车", "vehicle", "寻获失窃机车⟦23⟧辆", flags="head"),
    noun("失窃汽车", "vehicle", "寻获失窃汽车⟦17⟧辆", flags="head"),
    noun("失窃车辆", "vehicle", "寻获失窃车辆⟦12⟧辆", flags="head"),
)

ALSO_TICKETS: tuple[Word, ...] = (
    noun("违例停车", "violation", "检控违例停车⟦119⟧宗"),
    noun("未戴安全帽", "violation", "取缔未戴安全帽⟦542⟧件"),
)

ALSO_VISITED: tuple[Word, ...] = (
    noun("特种营业场所", "premises", "清查特种营业场所⟦50⟧处"),
)

ALSO_LEAFLETS: tuple[Word, ...] = (
    noun("宣导品", "document", "发放宣导品⟦130⟧份", flags="doc"),
)

ALSO_SEIZED: tuple[Word, ...] = (
    noun("零件", "property", "检获零件⟦582⟧件", flags="head"),
    noun("电子零件", "property", "上半年，查扣⟦179⟧件电子零件"),
)

ALSO_DENS: tuple[Word, ...] = (
    noun("制毒工场", "gang", "捣破制毒工场⟦3⟧个"),
    noun("兵工厂", "gang", "捣破兵工厂⟦7⟧个"),
)

WORDS: tuple[Word, ...] = (*DOGS, *FITTINGS, *ISSUED, *NETS, *ALSO_CAUGHT, *ALSO_DRUGS, *ALSO_EXPLOSIVE, *ALSO_WEAPONS, *ALSO_WRONGS, *ALSO_SITES, *ALSO_PERMITS, *ALSO_SERVICE, *ALSO_GOODS, *TRAINS, *SKETCHES, *PRESCHOOL, *ALSO_MONEY, *ALSO_PLACES, *ALSO_AREAS, *ALSO_OVERSEAS, *ALSO_LOST, *ALSO_TICKETS, *ALSO_VISITED, *ALSO_LEAFLETS, *ALSO_SEIZED, *ALSO_DENS)
