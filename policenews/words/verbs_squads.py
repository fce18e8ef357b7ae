"""Verbs of squads on a case and at the border, met more seldom: 走查 逼停 突审, 擒住 扫掉, 截回 供述."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

INSPECT: tuple[Word, ...] = (
    verb("拦获", "inspect", "拦获重点车辆⟦43⟧辆", flags="closed"),
    verb("问询", "inspect", "问询旅客⟦340⟧人", flags="closed nominal"),
    verb("跑遍", "inspect", "民警跑遍村组⟦46⟧个", flags="open"),
    verb("转遍", "inspect", "民警转遍商铺⟦130⟧家", flags="open"),
    verb("踏遍", "inspect", "民警踏遍村屯⟦64⟧个", flags="open"),
    verb("串户", "inspect", "民警串户⟦340⟧户", flags="nominal"),
    verb("进店", "inspect", "民警进店⟦120⟧家", flags="nominal"),
    verb("入村", "inspect", "民警入村⟦43⟧个", flags="nominal"),
    verb("走查", "inspect", "走查沿街商铺⟦93⟧家", flags="open nominal"),
    verb("过筛", "inspect", "对⟦46⟧家代办点逐一过筛", flags="nominal"),
    verb("登门", "inspect", "民警登门⟦270⟧户", flags="nominal"),
    verb("登门拜访", "inspect", "民警登门拜访企业⟦24⟧家", flags="nominal"),
    verb("查岗", "inspect", "夜间查岗⟦17⟧次", flags="nominal"),
    verb("查铺", "inspect", "夜间查铺⟦13⟧次", flags="nominal"),
    verb("酒精检测", "inspect", "酒精检测驾驶人⟦1800⟧人次", flags="open nominal", no="配备酒精检测仪⟦12⟧台"),
    verb("吹气检测", "inspect", "吹气检测⟦720⟧人次", flags="open nominal"),
    verb("踏勘", "inspect", "踏勘边境线⟦86⟧公里", flags="open nominal"),
    verb("登上", "inspect", "登上渔船⟦27⟧艘", flags="closed if:personnel:other"),
    verb("登轮", "inspect", "登轮⟦18⟧艘次", flags="nominal", no="办理登轮证⟦310⟧张"),
    verb("逼停", "inspect", "逼停嫌疑车辆⟦4⟧辆", flags="closed passive"),
    verb("追停", "inspect", "追停嫌疑车辆⟦3⟧辆", flags="closed passive"),
    verb("开包", "inspect", "开包⟦860⟧件", flags="nominal"),
    verb("尸检", "inspect", "尸检⟦11⟧具", flags="nominal", no="出具尸检报告⟦3⟧份"),
    verb("解剖", "inspect", "解剖尸体⟦5⟧具", flags="closed nominal"),
    verb("翻看", "inspect", "翻看监控录像⟦46⟧份", flags="closed"),
    verb("调看", "inspect", "调看监控录像⟦87⟧份", flags="closed"),
)

FIND: tuple[Word, ...] = (
    verb("列出", "find", "列出隐患⟦43⟧处", flags="closed if:document:issue"),
    verb("标出", "find", "标出风险点⟦38⟧处", flags="closed"),
    verb("圈定", "find", "圈定重点人员⟦17⟧人", flags="closed"),
    verb("供出", "find", "供出同伙⟦3⟧名", flags="closed if:suspect:find"),
    verb("排出", "find", "排出重点部位⟦42⟧处", flags="closed if:personnel:deploy"),
    verb("理出", "find", "理出线索⟦37⟧条", flags="closed"),
    verb("比对出", "find", "比对出嫌疑人⟦3⟧名", flags="closed"),
    verb("侦测", "find", "侦测黑飞无人机⟦17⟧架次", flags="closed nominal", no="配备侦测设备⟦3⟧套"),
    verb("核出", "find", "核出重复户口⟦17⟧个", flags="closed"),
    verb("扫出", "find", "扫出隐患⟦23⟧处", flags="closed"),
    verb("找见", "serve", "找见走失老人⟦3⟧名", flags="closed"),
    verb("辨认", "find", "辨认嫌疑人⟦4⟧名", flags="closed nominal", no="制作辨认笔录⟦4⟧份"),
)

SOLVE: tuple[Word, ...] = (
    verb("啃下", "solve", "啃下陈年积案⟦4⟧起", flags="closed if:dispute:mediate if:hazard:rectify"),
    verb("啃掉", "solve", "啃掉命案积案⟦2⟧起", flags="closed if:dispute:mediate if:hazard:rectify"),
    verb("攻下", "solve", "攻下陈年积案⟦2⟧起", flags="closed passive"),
    verb("拿下", "solve", "拿下命案积案⟦3⟧起", flags="closed passive if:suspect:arrest if:other:other"),
    verb("破掉", "solve", "破掉盗窃案件⟦9⟧起", flags="closed passive"),
    verb("盯破", "solve", "盯破盗窃案⟦6⟧起", flags="closed passive"),
    verb("带出", "solve", "带出盗窃案件⟦21⟧起", flags="closed if:resident:serve if:suspect:find"),
    verb("破了", "solve", "破了盗窃案⟦8⟧起", flags="closed"),
)

HANDLE: tuple[Word, ...] = (
    verb("突审", "handle", "突审嫌疑人⟦17⟧名", flags="closed nominal"),
    verb("落办", "handle", "落办线索⟦23⟧条", flags="closed"),
)

ARREST: tuple[Word, ...] = (
    verb("擒住", "arrest", "擒住偷车贼⟦3⟧名", flags="closed passive"),
    verb("扑倒", "arrest", "扑倒嫌疑人⟦2⟧名", flags="closed passive"),
    verb("摁住", "arrest", "摁住扒手⟦2⟧名", flags="closed passive"),
    verb("按住", "arrest", "按住嫌疑人⟦3⟧名", flags="closed passive"),
    verb("控获", "arrest", "控获嫌疑人⟦18⟧名", flags="closed passive"),
    verb("押返", "arrest", "押返嫌疑人⟦12⟧名", flags="closed passive"),
    verb("解回", "arrest", "解回逃犯⟦5⟧名", flags="closed passive"),
    verb("揪住", "arrest", "揪住小偷⟦3⟧名", flags="closed passive"),
    verb("封闭培训", "drill", "封闭培训辅警⟦46⟧名", flags="nominal"),
    verb("封闭训练", "drill", "封闭训练队员⟦30⟧名", flags="nominal"),
    verb("连打", "publicise", ("连打扒窃团伙⟦3⟧个", "连打预警电话⟦4⟧次"), flags="closed if:gang:dismantle if:suspect:arrest"),
    verb("查危", "inspect", "进站查危⟦4200⟧人次", flags="nominal"),
    verb("搜爆", "inspect", "搜爆车辆⟦63⟧台", flags="nominal", no="出动搜爆犬⟦3⟧只"),
    verb("送拘", "penalise", "送拘⟦12⟧人", flags="passive nominal"),
    verb("送拘留所执行", "penalise", "送拘留所执行⟦19⟧人", flags="passive nominal"),
    verb("招警", "equip", "面向社会招警⟦30⟧名", flags="nominal"),
    verb("逮捕到案", "arrest", "⟦6⟧人逮捕到案", flags="passive"),
    verb("通知到案", "arrest", "通知到案⟦14⟧人", flags="nominal passive"),
    verb("缉捕到案", "arrest", "缉捕到案⟦21⟧人", flags="passive"),
    verb("拘提到案", "arrest", "拘提到案⟦9⟧人", flags="passive"),
    verb("抓捕到案", "arrest", "⟦16⟧人被抓捕到案", flags="passive"),
)

DETAIN: tuple[Word, ...] = (
    verb("报请逮捕", "detain", "报请逮捕⟦17⟧人", flags="passive"),
)

PROSECUTE: tuple[Word, ...] = (
    verb("诉", "prosecute", "批捕⟦52⟧人、诉⟦43⟧人", flags="single adjacent", no="接收诉求⟦43⟧件"),
    verb("送诉", "prosecute", "送诉⟦38⟧人", flags="closed passive"),
)

DISMANTLE: tuple[Word, ...] = (
    verb("扫掉", "dismantle", "扫掉赌窝⟦4⟧个", flags="closed passive"),
    verb("捣掉", "dismantle", "捣掉制假窝点⟦3⟧个", flags="closed passive"),
    verb("查端", "dismantle", "查端赌博窝点⟦7⟧处", flags="closed passive"),
    verb("清剿", "dismantle", "清剿涉毒窝点⟦6⟧处", flags="closed passive"),
    verb("铲掉", "dismantle", "铲掉罂粟⟦180⟧株", flags="closed passive"),
    verb("连根拔起", "dismantle", "⟦3⟧个涉黑团伙被连根拔起", flags="nominal passive"),
)

SEIZE: tuple[Word, ...] = (
    verb("搜到", "seize", "搜到毒品⟦14⟧克", flags="closed if:suspect:arrest"),
    verb("翻出", "seize", "翻出管制刀具⟦6⟧把", flags="closed if:money:find"),
    verb("收上来", "seize", "收上来土枪⟦7⟧支", flags="closed passive"),
    verb("收来", "seize", "收来鸟铳⟦4⟧支", flags="closed"),
    verb("交来", "seize", "群众交来子弹⟦130⟧发", flags="closed if:property:receive"),
    verb("投交", "seize", "投交猎枪⟦5⟧支", flags="closed"),
    verb("交枪", "seize", "群众交枪⟦8⟧支", flags="nominal"),
    verb("收枪", "seize", "逐户收枪⟦14⟧支", flags="nominal"),
    verb("起赃", "seize", "起赃⟦43⟧件", flags="nominal"),
)

PENALISE: tuple[Word, ...] = (
    verb("挨罚", "penalise", "⟦6⟧家企业挨罚", flags="nominal passive"),
    verb("受罚", "penalise", "⟦16⟧名司机受罚", flags="nominal passive"),
    verb("责停", "penalise", "责停旅馆⟦4⟧家", flags="closed passive"),
    verb("关掉", "penalise", "关掉违规网吧⟦3⟧家", flags="closed passive if:gang:dismantle"),
    verb("查关", "penalise", "查关违规网吧⟦4⟧家", flags="closed passive if:gang:dismantle"),
    verb("封掉", "penalise", "封掉违规作坊⟦3⟧家", flags="closed passive if:gang:dismantle"),
    verb("遣送离境", "penalise", "遣送离境⟦31⟧人", flags="passive"),
)

RECOVER: tuple[Word, ...] = (
    verb("查回", "recover", "查回被盗电缆⟦320⟧米", flags="closed passive"),
    verb("牵回", "recover", "牵回被盗耕牛⟦3⟧头", flags="closed passive"),
    verb("截回", "recover", "截回被骗资金⟦26万⟧元", flags="closed passive"),
    verb("冻回", "recover", "冻回被骗资金⟦14万⟧元", flags="closed passive"),
    verb("结清", "recover", "结清拖欠工资⟦31万⟧元", flags="closed passive"),
    verb("讨要", "recover", "讨要欠薪⟦17万⟧元", flags="closed"),
    verb("拿到", "recover", "拿到拖欠工资⟦27⟧人", flags="closed if:permit:license"),
)

PREVENT: tuple[Word, ...] = (
    verb("劝走", "prevent", "劝走占道摊贩⟦43⟧户", flags="closed"),
    verb("拨通", "prevent", "拨通预警电话⟦1300⟧个", flags="closed"),
    verb("迫降", "prevent", "迫降黑飞无人机⟦3⟧架", flags="closed passive"),
    verb("击落", "prevent", "击落黑飞无人机⟦2⟧架", flags="closed passive"),
    verb("劝下", "prevent", "劝下轻生女子⟦2⟧名", flags="closed if:suspect:arrest"),
    verb("拉住", "prevent", "拉住轻生群众⟦2⟧名", flags="closed"),
)

OTHER: tuple[Word, ...] = (
    verb("供述", "other", "供述盗窃案件⟦17⟧起", flags="closed nominal", no="核对供述笔录⟦6⟧份"),
    verb("交代", "other", "交代盗窃案件⟦13⟧起", flags="closed nominal"),
    verb("指认", "other", "指认作案现场⟦7⟧处", flags="closed nominal"),
    verb("认罪认罚", "other", "⟦24⟧人认罪认罚", flags="nominal passive"),
    verb("戒断", "other", "⟦320⟧人成功戒断", flags="nominal passive"),
    verb("解除社区戒毒", "other", "解除社区戒毒⟦41⟧人", flags="passive"),
    verb("解除强制隔离戒毒", "other", "解除强制隔离戒毒⟦26⟧人", flags="passive"),
    verb("回归社会", "other", "⟦34⟧人回归社会", flags="nominal passive"),
    verb("饬回", "other", "⟦5⟧人饬回", flags="nominal passive"),
    verb("请回", "other", "⟦4⟧人请回", flags="nominal passive"),
    verb("作废", "other", "作废护照⟦13⟧本", flags="closed nominal"),
    verb("宣布作废", "other", "宣布作废护照⟦16⟧本", flags="closed nominal"),
)

WORDS: tuple[Word, ...] = (*INSPECT, *FIND, *SOLVE, *HANDLE, *ARREST, *DETAIN, *PROSECUTE, *DISMANTLE, *SEIZE, *PENALISE, *RECOVER, *PREVENT, *OTHER)
