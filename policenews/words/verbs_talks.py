"""Verbs of talking with people, met more seldom: 解开 评理, 张榜公示 劝戴 入群, 出证."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

MEDIATE: tuple[Word, ...] = (
    verb("了结", "mediate", "了结邻里纠纷⟦24⟧起", flags="closed passive if:case:handle"),
    verb("摆平", "mediate", "摆平邻里纠纷⟦13⟧起", flags="closed passive"),
    verb("揽下", "other", "揽下民生难题⟦14⟧件", flags="closed"),
    verb("接手", "other", ("接手邻里纠纷⟦24⟧起 | activity=receive", "接手难题⟦6⟧个"), flags="closed if:dispute:receive if:alarm:receive"),
    verb("解开", "mediate", "解开邻里心结⟦17⟧个", flags="closed"),
    verb("调和", "mediate", "调和家庭矛盾⟦13⟧起", flags="closed nominal"),
    verb("司法确认", "mediate", "调解协议司法确认⟦12⟧件", flags="nominal"),
    verb("引导诉讼", "mediate", "引导诉讼⟦4⟧件", flags="nominal passive"),
    verb("引导走诉讼渠道", "mediate", "引导走诉讼渠道⟦6⟧件", flags="nominal passive"),
    verb("评理", "mediate", "民警评理⟦31⟧场", flags="nominal", no="设评理室⟦6⟧个"),
    verb("说事", "mediate", "院坝说事⟦28⟧场", flags="nominal"),
    verb("冰释前嫌", "mediate", "⟦12⟧对邻居冰释前嫌", flags="passive"),
    verb("重归于好", "mediate", "⟦8⟧对夫妻重归于好", flags="passive"),
    verb("言归于好", "mediate", "⟦7⟧对夫妻言归于好", flags="passive"),
    verb("和好", "mediate", "⟦9⟧对夫妻和好", flags="passive"),
    verb("撤诉", "other", "当事人撤诉⟦13⟧件", flags="nominal"),
    verb("道歉", "other", "当面道歉⟦14⟧人次", flags="nominal"),
    verb("接单", "receive", "司法所接单⟦36⟧起", flags="nominal"),
)

PUBLICISE: tuple[Word, ...] = (
    verb("讲了", "publicise", "民警讲了⟦14⟧堂法治课", flags="closed"),
    verb("开了", "other", "“板凳会”开了⟦72⟧场", flags="light"),
    verb("进村", "publicise", "反诈小分队进村⟦58⟧场", flags="nominal"),
    verb("进厂", "publicise", "反诈小分队进厂⟦39⟧场", flags="nominal"),
    verb("公示", "publicise", "公示轻微免罚名单⟦12⟧人", flags="closed nominal", no="设置公示栏⟦6⟧块"),
    verb("展示", "other", ("现场展示涉案物品⟦46⟧件", "展示反诈海报⟦26⟧张 | activity=publicise"), flags="closed nominal if:document:publicise", no="设展示柜⟦3⟧个"),
    verb("张榜公示", "publicise", "张榜公示⟦13⟧人", flags="closed nominal"),
    verb("敲开", "publicise", "敲开村民家门⟦860⟧户", flags="closed"),
    verb("摆出", "publicise", "摆出展板⟦28⟧块", flags="closed"),
    verb("贴好", "publicise", "贴好反光条⟦640⟧条", flags="closed"),
    verb("贴上", "publicise", "贴上反光贴⟦430⟧张", flags="closed"),
    verb("挂上", "publicise", "挂上横幅⟦26⟧条", flags="closed"),
    verb("入群", "other", "居民入群⟦4300⟧人", flags="nominal passive"),
    verb("进群", "other", "居民进群⟦2600⟧人", flags="nominal passive"),
    verb("扫码", "publicise", "居民扫码⟦720⟧人次", flags="nominal"),
    verb("兑换", "publicise", "兑换小礼品⟦230⟧份", flags="closed"),
    verb("换取", "publicise", "换取宣传品⟦340⟧份", flags="closed"),
    verb("劝戴", "publicise", "劝戴头盔⟦860⟧人次", flags="closed nominal"),
    verb("赠戴", "publicise", "赠戴头盔⟦120⟧顶", flags="closed"),
    verb("劝谕", "publicise", "警员劝谕市民⟦260⟧人", flags="closed nominal"),
    verb("口头劝谕", "publicise", "口头劝谕⟦140⟧人", flags="closed nominal"),
    verb("谈话教育", "publicise", "谈话教育⟦37⟧人", flags="nominal passive"),
    verb("开课", "publicise", "反诈学校开课⟦16⟧场", flags="nominal"),
    verb("上课", "publicise", "民警进校上课⟦23⟧堂", flags="nominal"),
    verb("息访罢诉", "mediate", "促成⟦13⟧人息访罢诉", flags="passive nominal"),
    verb("引入", "equip", "引入专职调解员⟦4⟧名", flags="closed"),
    verb("参演", "drill", "参演师生⟦2300⟧人", flags="nominal"),
    verb("结业", "drill", "⟦120⟧名学员结业", flags="passive"),
    verb("到场", "publicise", "⟦860⟧名村民到场", flags="nominal passive"),
    verb("拉进", "publicise", "⟦38⟧户居民被拉进平安群", flags="closed passive"),
    verb("拉入", "publicise", "拉入反诈群群众⟦2700⟧人", flags="closed passive"),
    verb("受邀", "publicise", "⟦32⟧名家长受邀", flags="nominal passive"),
)

EQUIP: tuple[Word, ...] = (
    verb("细分", "equip", "细分网格⟦86⟧个", flags="closed"),
    verb("切分", "equip", "切分网格⟦74⟧个", flags="closed"),
    verb("拆分", "equip", "拆分大网格⟦23⟧个", flags="closed"),
    verb("划为", "equip", "辖区划为⟦17⟧个微网格", flags="closed"),
    verb("划出", "equip", "划出警务责任区⟦14⟧个", flags="closed"),
    verb("织成", "equip", "织成微网格⟦64⟧个", flags="closed"),
    verb("当上", "equip", "⟦130⟧名村民当上了流动哨", flags="passive"),
    verb("换上", "equip", "⟦64⟧户村民换上了新门牌", flags="closed passive"),
    verb("增列", "equip", "增列巡逻点⟦43⟧处", flags="closed"),
    verb("汰换", "equip", "汰换老旧警车⟦42⟧辆", flags="closed"),
    verb("换购", "equip", "换购警用机车⟦38⟧辆", flags="closed"),
    verb("进用", "equip", "进用约聘人员⟦26⟧人", flags="closed"),
    verb("聘来", "equip", "聘来调解员⟦14⟧名", flags="closed"),
    verb("修起", "equip", "修起便道⟦3⟧公里", flags="closed"),
    verb("架好", "equip", "架好便桥⟦3⟧座", flags="closed"),
    verb("搭好", "equip", "搭好帐篷⟦12⟧顶", flags="closed"),
    verb("支起", "equip", "支起帐篷⟦16⟧顶", flags="closed"),
    verb("撑起", "equip", "撑起遮阳伞⟦17⟧把", flags="closed"),
    verb("设好", "equip", "设好围挡⟦24⟧处", flags="closed"),
    verb("备好", "equip", "备好应急物资⟦64⟧件", flags="closed"),
    verb("钉上", "equip", "钉上门牌⟦86⟧块", flags="closed"),
    verb("埋下", "equip", "埋下界桩⟦43⟧根", flags="closed"),
    verb("腾出", "equip", "腾出停车位⟦47⟧个", flags="closed"),
    verb("挤出", "equip", "挤出停车位⟦34⟧个", flags="closed"),
    verb("辟出", "equip", "辟出停车位⟦36⟧个", flags="closed"),
    verb("开辟", "equip", "开辟便民通道⟦6⟧条", flags="closed"),
    verb("开放", "equip", "机关单位开放停车位⟦430⟧个", flags="closed nominal", no="举办警营开放日⟦12⟧场"),
    verb("拉群", "equip", "民警拉群⟦24⟧个", flags="nominal"),
)

LICENSE: tuple[Word, ...] = (
    verb("办下", "license", "办下身份证⟦32⟧张", flags="closed if:case:handle"),
    verb("办完", "license", "办完户籍业务⟦46⟧笔", flags="closed if:case:handle"),
    verb("出证", "license", "当天出证⟦38⟧本", flags="nominal"),
    verb("急办", "license", "急办护照⟦17⟧本", flags="closed"),
    verb("加急办", "license", "加急办护照⟦26⟧本", flags="closed"),
    verb("加办", "license", "加办签注⟦13⟧件", flags="closed"),
    verb("送证到家", "serve", "送证到家⟦37⟧本", flags="nominal"),
    verb("联办", "license", "联办出生登记⟦870⟧件", flags="closed nominal"),
)

OCCUR: tuple[Word, ...] = (
    verb("受骗上当", "occur", "⟦6⟧名群众受骗上当", flags="nominal passive"),
    verb("受骗", "occur", "⟦7⟧名群众受骗", flags="nominal passive"),
    verb("脱困", "serve", "⟦23⟧名群众脱困", flags="passive"),
    verb("脱险", "serve", "⟦12⟧名群众脱险", flags="passive"),
)

OTHER: tuple[Word, ...] = (
    verb("报名", "other", "⟦430⟧名群众报名", flags="passive"),
    verb("返港", "other", "⟦14⟧艘渔船返港", flags="passive"),
    verb("受赠", "other", "受赠救护设备⟦3⟧台", flags="closed"),
    verb("编列", "other", "编列预算⟦1300万⟧元", flags="closed"),
    verb("丈量", "inspect", "丈量争议土地⟦13⟧亩", flags="closed"),
    verb("毕业", "other", "⟦130⟧名学警毕业", flags="passive"),
    verb("邀来", "publicise", "邀来村民代表⟦32⟧名", flags="closed"),
    verb("请来", "deploy", "请来开锁师傅⟦3⟧名", flags="closed"),
    verb("亮起", "deploy", "亮起警灯⟦43⟧盏", flags="closed"),
    verb("责付", "detain", "⟦3⟧人责付家属", flags="passive"),
    verb("载送", "serve", "载送就医民众⟦13⟧人", flags="closed"),
    verb("熬制", "serve", "熬制姜汤⟦130⟧份", flags="closed"),
    verb("递上", "serve", "递上热水⟦120⟧杯", flags="closed"),
)

WORDS: tuple[Word, ...] = (*MEDIATE, *PUBLICISE, *EQUIP, *LICENSE, *OCCUR, *OTHER)
