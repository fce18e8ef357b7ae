"""Two verbs in one: checks, fraud, penalties, cases, disputes: 走访摸排 劝离疏散 查纠处罚 调解处置."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

INSPECT: tuple[Word, ...] = (
    verb("尿发同检", "inspect", "尿发同检⟦23⟧人次", flags="nominal"),
    verb("酒毒同检", "inspect", "酒毒同检驾驶人⟦200⟧人次", flags="nominal"),
    verb("采集登记", "inspect", "采集登记流动人口⟦350⟧人", flags="nominal"),
    verb("核查登记", "inspect", "核查登记流动人口⟦140⟧人", flags="nominal"),
    verb("采集录入", "inspect", "采集录入信息⟦3200⟧条", flags="nominal"),
    verb("航测", "inspect", "无人机航测⟦870⟧架次", flags="nominal"),
    verb("无人机航测", "inspect", "无人机航测荒山⟦5200⟧亩", flags="nominal"),
    verb("走访排查", "inspect", "走访排查出租房⟦42⟧户", flags="nominal"),
    verb("走访摸排", "inspect", "走访摸排出租房⟦20⟧户", flags="nominal"),
    verb("抽血", "inspect", "抽血⟦49⟧人", flags="nominal"),
    verb("抽血检验", "inspect", "抽血检验⟦34⟧人", flags="nominal"),
    verb("登记检查", "inspect", "登记检查车辆⟦640⟧辆", flags="nominal"),
    verb("挡停", "inspect", "挡停车辆⟦13⟧辆", flags="closed"),
    verb("评议", "inspect", "评议案件⟦77⟧起", flags="nominal"),
    verb("抽考", "inspect", "抽考民警⟦62⟧人", flags="closed"),
    verb("审计", "inspect", "审计项目⟦32⟧个", flags="closed"),
    verb("问卷调查", "inspect", "问卷调查群众⟦130⟧人", flags="nominal"),
    verb("测评", "inspect", "测评单位⟦17⟧家", flags="nominal"),
    verb("抽访", "inspect", "抽访群众⟦420⟧人", flags="nominal"),
    verb("安全体检", "inspect", "安全体检企业⟦88⟧家", flags="nominal"),
    verb("上门体检", "serve", "上门体检驾驶人⟦83⟧人", flags="nominal"),
    verb("视频查岗", "inspect", "视频查岗⟦34⟧次", flags="nominal"),
    verb("排查登记", "inspect", "排查登记房屋⟦69⟧栋", flags="nominal"),
    verb("登记排查", "inspect", "登记排查房屋⟦97⟧栋", flags="nominal"),
    verb("摸排登记", "inspect", "摸排登记房屋⟦90⟧栋", flags="nominal"),
    verb("走访登记", "inspect", "走访登记租客⟦47⟧人", flags="nominal"),
)

FIND: tuple[Word, ...] = (
    verb("摸获", "find", "摸获线索⟦73⟧条", flags="closed"),
)

PREVENT: tuple[Word, ...] = (
    verb("约见劝阻", "prevent", "约见劝阻⟦41⟧人次", flags="nominal"),
    verb("劝阻返回", "prevent", "劝阻返回⟦22⟧人", flags="nominal"),
    verb("劝离疏散", "prevent", "劝离疏散群众⟦650⟧人", flags="nominal"),
    verb("劝返分流", "prevent", "劝返分流车辆⟦540⟧辆", flags="nominal"),
    verb("制止劝阻", "prevent", "制止劝阻野泳⟦34⟧人次", flags="nominal"),
    verb("劝阻教育", "prevent", "劝阻教育野泳人员⟦86⟧人", flags="nominal"),
    verb("驱赶", "prevent", "驱赶野泳人员⟦79⟧人", flags="closed"),
    verb("喊离", "prevent", "喊离野泳人员⟦47⟧人", flags="closed"),
    verb("防阻", "prevent", "防阻诈骗⟦26⟧起", flags="nominal"),
    verb("叫应", "prevent", "叫应群众⟦4030⟧户", flags="nominal"),
    verb("劝返绕行", "prevent", "劝返绕行车辆⟦540⟧辆", flags="nominal"),
)

SEIZE: tuple[Word, ...] = (
    verb("冻止", "seize", "冻止涉案账户⟦59⟧个", flags="closed"),
    verb("搜得", "seize", "搜得毒品⟦13⟧克", flags="closed"),
    verb("扣得", "seize", "扣得现金⟦28万⟧元", flags="closed"),
)

RECOVER: tuple[Word, ...] = (
    verb("快止快冻", "recover", "快止快冻资金⟦64万⟧元", flags="closed"),
    verb("减少群众损失", "recover", "减少群众损失⟦36万⟧元"),
    verb("减少经济损失", "recover", "为企业减少经济损失⟦280万⟧元"),
    verb("减少财产损失", "recover", "减少财产损失⟦75万⟧元"),
    verb("减少群众财产损失", "recover", "减少群众财产损失⟦52万⟧元"),
    verb("减少群众经济损失", "recover", "减少群众经济损失⟦91万⟧元"),
    verb("返还挽损", "recover", "返还挽损⟦13万⟧元", flags="nominal"),
)

PENALISE: tuple[Word, ...] = (
    verb("查纠处罚", "penalise", "查纠处罚违法⟦360⟧起", flags="nominal"),
    verb("纠正处罚", "penalise", "纠正处罚违法⟦790⟧起", flags="nominal"),
    verb("查处打击", "penalise", "查处打击违法人员⟦58⟧人", flags="nominal"),
    verb("批评训诫", "penalise", "批评训诫⟦47⟧人", flags="nominal passive"),
    verb("批评警告", "penalise", "批评警告⟦58⟧人", flags="nominal"),
    verb("警示训诫", "penalise", "警示训诫⟦36⟧人", flags="nominal"),
    verb("信用惩戒", "penalise", "信用惩戒⟦32⟧人", flags="nominal"),
    verb("拘留处罚", "penalise", "拘留处罚⟦73⟧人", flags="nominal"),
    verb("打击处罚", "penalise", "打击处罚违法人员⟦89⟧人", flags="nominal"),
    verb("查获处理", "penalise", "查获处理吸毒人员⟦45⟧名 | activity=penalise", flags="nominal"),
    verb("执行拘留", "penalise", "执行拘留⟦69⟧人", flags="nominal passive"),
)

DETAIN: tuple[Word, ...] = (
    verb("刑拘转捕", "detain", "刑拘转捕⟦92⟧人", flags="nominal"),
)

PROSECUTE: tuple[Word, ...] = (
    verb("追究刑责", "prosecute", "追究刑责⟦88⟧人", flags="nominal"),
)

SOLVE: tuple[Word, ...] = (
    verb("攻坚", "solve", "攻坚积案⟦7⟧起", flags="nominal"),
    verb("立破案", "solve", "立破案⟦56⟧起", flags="nominal"),
    verb("立破案件", "solve", "立破案件⟦57⟧起"),
)

FILE: tuple[Word, ...] = (
    verb("受理立案", "file", "受理立案⟦97⟧起", flags="nominal"),
    verb("完成立案", "file", "完成立案⟦63⟧起 | activity=file"),
)

HANDLE: tuple[Word, ...] = (
    verb("受理处置", "handle", "受理处置警情⟦460⟧起", flags="nominal"),
    verb("破获侦办", "handle", "破获侦办案件⟦68⟧起", flags="nominal"),
)

MEDIATE: tuple[Word, ...] = (
    verb("调解处置", "mediate", "调解处置纠纷⟦22⟧起", flags="nominal"),
    verb("接处调解", "mediate", "接处调解纠纷⟦68⟧起", flags="nominal"),
    verb("诉前调解", "mediate", "诉前调解⟦48⟧件", flags="nominal"),
    verb("双方和解", "mediate", "双方和解⟦38⟧起", flags="nominal"),
    verb("促成和解", "mediate", "促成和解⟦14⟧起", flags="nominal"),
    verb("握手和解", "mediate", "握手和解⟦65⟧起", flags="nominal"),
)

RECEIVE: tuple[Word, ...] = (
    verb("致电", "receive", "市民致电⟦900⟧次", flags="nominal"),
)

ARREST: tuple[Word, ...] = (
    verb("完成追逃", "arrest", "完成追逃⟦56⟧人"),
)

WORDS: tuple[Word, ...] = (*ARREST, *INSPECT, *FIND, *PREVENT, *SEIZE, *RECOVER, *PENALISE, *DETAIN, *PROSECUTE, *SOLVE, *FILE, *HANDLE, *MEDIATE, *RECEIVE)
