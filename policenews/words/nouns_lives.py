"""Nouns of what people do and need: 加塞 右转不停, 烦心事 需求, 高考 烟花秀."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

VIOLATION: tuple[Word, ...] = (
    noun("右转不停", "violation", "查处右转不停⟦12⟧起"),
    noun("无证驾驶机动车", "violation", "查获无证驾驶机动车⟦9⟧起"),
    noun("酒后驾驶机动车", "violation", "查获酒后驾驶机动车⟦14⟧起"),
    noun("醉酒驾驶机动车", "violation", "查获醉酒驾驶机动车⟦3⟧起"),
    noun("驾驶无牌机动车", "violation", "查获驾驶无牌机动车⟦6⟧起"),
    noun("加塞", "violation", "查处加塞⟦94⟧起"),
    noun("插队", "violation", "查处插队⟦62⟧起"),
    noun("掉头", "violation", "查处掉头⟦67⟧起", no="引导掉头车辆⟦36⟧辆 | subject=vehicle"),
    noun("占道行驶", "violation", "查处占道行驶⟦61⟧起"),
    noun("伪造变造号牌", "violation", "查处伪造变造号牌⟦13⟧起"),
    noun("危驾", "violation", "查处危驾⟦75⟧起"),
    noun("红线停车", "violation", "取缔红线停车⟦61⟧件"),
    noun("闯黄灯", "violation", "查处闯黄灯⟦73⟧起"),
    noun("超高超长", "violation", "查处超高超长⟦13⟧起"),
    noun("人货混装", "violation", "查处人货混装⟦18⟧起"),
    noun("人货混载", "violation", "查处人货混载⟦19⟧起"),
    noun("垂钓", "violation", "劝阻垂钓⟦66⟧起", no="劝离垂钓人员⟦18⟧人 | subject=resident"),
    noun("乱扔垃圾", "violation", "劝阻乱扔垃圾⟦77⟧起"),
    noun("楼道停放", "violation", "查处楼道停放⟦30⟧起"),
    noun("低慢小", "violation", "查处“低慢小”⟦25⟧起"),
    noun("涉黄涉赌", "violation", "查处涉黄涉赌⟦34⟧起", no="查处涉黄涉赌场所⟦12⟧家 | subject=premises"),
    noun("冲卡", "violation", "查处冲卡⟦4⟧起"),
    noun("闯卡", "violation", "查处闯卡⟦4⟧起"),
    noun("闯关", "violation", "查处闯关⟦3⟧起"),
    noun("拒检", "violation", "查处拒检⟦4⟧起"),
    noun("谎报警情", "violation", "查处谎报警情⟦51⟧起"),
    noun("恶意报警", "violation", "查处恶意报警⟦78⟧起"),
    noun("虚假报警", "violation", "查处虚假报警⟦35⟧起"),
)

SERVICE: tuple[Word, ...] = (
    noun("咨询电话", "service", "接听咨询电话⟦70⟧个"),
    noun("求助电话", "service", "接听求助电话⟦61⟧个"),
    noun("群众需求", "service", "解决群众需求⟦42⟧个"),
    noun("需求", "service", "解决需求⟦94⟧个", no="走访有需求群众⟦15⟧人 | subject=resident"),
    noun("涉企问题", "service", "解决涉企问题⟦23⟧个"),
    noun("民生问题", "service", "解决民生问题⟦72⟧个"),
    noun("急难事", "service", "解决急难事⟦37⟧件"),
    noun("烦心事", "service", "解决烦心事⟦20⟧件"),
    noun("操心事", "service", "解决操心事⟦96⟧件"),
    noun("愁心事", "service", "解决愁心事⟦61⟧件"),
    noun("揪心事", "service", "解决揪心事⟦94⟧件"),
    noun("户口问题", "service", "解决户口问题⟦66⟧个"),
    noun("疑问", "service", "解答疑问⟦54⟧个"),
)

DISPUTE: tuple[Word, ...] = (
    noun("心结", "dispute", "化解心结⟦2⟧个"),
    noun("来信来访", "dispute", "办理来信来访⟦5⟧件"),
)

EVENT: tuple[Word, ...] = (
    noun("集中统一行动", "event", "开展集中统一行动⟦6⟧次"),
    noun("统一行动", "event", "开展统一行动⟦7⟧次"),
    noun("模拟法庭", "event", "开展模拟法庭⟦6⟧场 | activity=publicise", flags="deverbal act:publicise"),
    noun("夜谈", "event", "开展夜谈⟦5⟧场"),
    noun("高考", "event", "护航高考⟦2⟧场", no="护送高考考生⟦32⟧名 | subject=resident"),
    noun("烟花秀", "event", "护航烟花秀⟦8⟧场"),
    noun("无人机表演", "event", "护航无人机表演⟦4⟧场"),
    noun("中考", "event", "护航中考⟦6⟧场"),
    noun("快板书", "event", "表演快板书⟦6⟧场"),
    noun("露天电影", "event", "放映露天电影⟦36⟧场"),
    noun("电影", "event", "放映电影⟦45⟧场"),
    noun("夜话", "event", "举办反诈夜话⟦17⟧场"),
    noun("村BA", "event", "护航村BA⟦14⟧场"),
    noun("大讲堂", "event", "举办大讲堂⟦17⟧场"),
    noun("开班式", "event", "举办开班式⟦13⟧场"),
    noun("退赃大会", "event", "召开退赃大会⟦14⟧场"),
    noun("车展", "event", "护航车展⟦13⟧场"),
    noun("婚宴", "event", "走访婚宴⟦46⟧场"),
    noun("丧宴", "event", "走访丧宴⟦27⟧场"),
    noun("升学宴", "event", "走访升学宴⟦36⟧场"),
    noun("火把节", "event", "护航火把节⟦14⟧场"),
    noun("泼水节", "event", "护航泼水节⟦13⟧场"),
    noun("开渔节", "event", "护航开渔节⟦14⟧场"),
    noun("夏令营", "event", "举办警营夏令营⟦16⟧期", flags="act:publicise"),
    noun("冬令营", "event", "举办警营冬令营⟦14⟧期", flags="act:publicise"),
    noun("巡展", "event", "举办禁毒巡展⟦27⟧场"),
)

RESIDENT: tuple[Word, ...] = (
    noun("监护人", "resident", "训诫监护人⟦87⟧人"),
    noun("社戒社康人员", "resident", "走访社戒社康人员⟦77⟧人"),
    noun("矛盾户", "resident", "走访矛盾户⟦8⟧户"),
    noun("密接", "resident", "转运密接⟦34⟧人"),
    noun("外籍人士", "resident", "登记外籍人士⟦86⟧人"),
    noun("社区矫正人员", "resident", "走访社区矫正人员⟦74⟧名"),
    noun("归侨", "resident", "走访归侨⟦64⟧名"),
    noun("受灾户", "resident", "走访受灾户⟦73⟧户"),
    noun("问题少年", "resident", "帮扶问题少年⟦16⟧名"),
)

PERSONNEL: tuple[Word, ...] = (
    noun("飞手", "personnel", "培训飞手⟦69⟧名"),
    noun("社区干部", "personnel", "组织社区干部⟦29⟧名"),
    noun("侦查员", "personnel", "抽调侦查员⟦34⟧名"),
    noun("调解能手", "personnel", "选聘调解能手⟦26⟧名"),
    noun("勘查人员", "personnel", "抽调勘查人员⟦17⟧名"),
    noun("排爆手", "personnel", "增派排爆手⟦13⟧名"),
    noun("巡防员", "personnel", "招募巡防员⟦340⟧名"),
    noun("巡护员", "personnel", "选聘巡护员⟦76⟧名"),
    noun("巡查员", "personnel", "选聘巡查员⟦64⟧名"),
    noun("安检员", "personnel", "增派安检员⟦73⟧名"),
    noun("村支书", "personnel", "培训村支书⟦86⟧名"),
    noun("书记", "personnel", "培训社区书记⟦73⟧名"),
    noun("社区工作者", "personnel", "组织社区工作者⟦460⟧名"),
    noun("志愿服务者", "personnel", "组织志愿服务者⟦370⟧名"),
)

VEHICLE: tuple[Word, ...] = (
    noun("两客一危一货", "vehicle", "检查“两客一危一货”⟦92⟧辆"),
    noun("班列", "vehicle", "查验中欧班列⟦51⟧列"),
    noun("钩机", "vehicle", "调集钩机⟦7⟧台"),
    noun("挖机", "vehicle", "调集挖机⟦3⟧台"),
    noun("大型机械", "vehicle", "出动大型机械⟦8⟧台"),
    noun("机械", "vehicle", "出动机械⟦2⟧台"),
    noun("摩托车手", "driver", "劝导摩托车手⟦73⟧名"),
)

OTHER: tuple[Word, ...] = (
    noun("信箱", "other", "安装“警察叔叔信箱”⟦32⟧个"),
    noun("就业岗位", "other", "提供就业岗位⟦83⟧个"),
    noun("高危预警", "other", "核查高危预警⟦52⟧条"),
    noun("中高危预警", "other", "核查中高危预警⟦26⟧条"),
    noun("紧急预警", "other", "核查紧急预警⟦58⟧条"),
    noun("预警线索", "other", "核查预警线索⟦12⟧条"),
    noun("绿色通道", "other", "开设绿色通道⟦7⟧条"),
    noun("专用通道", "other", "开设专用通道⟦4⟧条"),
    noun("宣传橱窗", "other", "建成宣传橱窗⟦6⟧个"),
    noun("宣传墙", "other", "绘制宣传墙⟦4⟧面"),
    noun("防滑链", "other", "发放防滑链⟦84⟧条"),
    noun("排水泵", "other", "调集排水泵⟦97⟧台"),
    noun("抛绳器", "other", "配备抛绳器⟦80⟧个"),
    noun("马蜂窝", "other", "摘除马蜂窝⟦47⟧个"),
    noun("蜂窝", "other", "摘除蜂窝⟦12⟧个"),
    noun("社会", "other", "回归社会⟦27⟧人"),
    noun("醉酒", "other", "接报醉酒⟦32⟧起"),
    noun("警示帐户", "other", "查扣警示帐户⟦70⟧个"),
    noun("提示牌", "other", "设置提示牌⟦96⟧块"),
)

CASE: tuple[Word, ...] = (
    noun("辱警", "case", "查处辱警⟦6⟧起"),
    noun("阻碍执法", "case", "查处阻碍执法⟦7⟧起"),
    noun("妨碍执法", "case", "查处妨碍执法⟦3⟧起"),
    noun("抗拒执法", "case", "查处抗拒执法⟦5⟧起"),
    noun("帮信", "case", "破获帮信⟦58⟧起"),
    noun("开设赌场", "case", "破获开设赌场⟦80⟧起", no="捣毁开设赌场窝点⟦8⟧个 | subject=gang"),
    noun("挪用资金", "case", "破获挪用资金⟦33⟧起"),
    noun("虚开发票", "case", "破获虚开发票⟦84⟧起"),
    noun("虚开增值税专用发票", "case", "破获虚开增值税专用发票⟦70⟧起"),
    noun("假冒注册商标", "case", "破获假冒注册商标⟦25⟧起", no="查扣假冒注册商标商品⟦810⟧件 | subject=property"),
    noun("生产销售伪劣产品", "case", "破获生产销售伪劣产品⟦83⟧起"),
    noun("销售伪劣产品", "case", "破获销售伪劣产品⟦34⟧起"),
    noun("生产销售假药", "case", "破获生产销售假药⟦14⟧起"),
    noun("销售假药", "case", "破获销售假药⟦18⟧起"),
    noun("生产销售有毒有害食品", "case", "破获生产销售有毒有害食品⟦45⟧起"),
    noun("销售有毒有害食品", "case", "破获销售有毒有害食品⟦67⟧起"),
    noun("侵犯公民个人信息", "case", "破获侵犯公民个人信息⟦63⟧起"),
    noun("职务侵占", "case", "破获职务侵占⟦50⟧起"),
    noun("犬伤", "case", "接报犬伤⟦72⟧起 | subject=case"),
    noun("受案数", "case", "平均受案数⟦93⟧件", flags="measure act:receive"),
    noun("接案数", "case", "接案数⟦91⟧起", flags="measure act:receive"),
    noun("报案数", "case", "报案数⟦43⟧件", flags="measure act:receive"),
    noun("办结数", "case", "办结数⟦40⟧件", flags="measure act:handle"),
)

WORDS: tuple[Word, ...] = (*CASE, *VIOLATION, *SERVICE, *DISPUTE, *EVENT, *RESIDENT, *PERSONNEL, *VEHICLE, *OTHER)
