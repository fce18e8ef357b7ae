"""Nouns of danger and disorder: alarms, violations, accidents, fires, casualties, hazards, disputes."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

ALARM: tuple[Word, ...] = (
    noun("警情", "alarm", "接报警情⟦430⟧起"),
    noun("有效警情", "alarm", "接报有效警情⟦2700⟧起"),
    noun("刑事警情", "alarm", "刑事警情同比下降⟦17⟧%"),
    noun("治安警情", "alarm", "处置治安警情⟦180⟧起"),
    noun("交通警情", "alarm", "接处交通警情⟦940⟧起"),
    noun("求助类警情", "alarm", "处置求助类警情⟦260⟧起"),
    noun("诈骗类警情", "alarm", "接报诈骗类警情⟦38⟧起"),
    noun("诈骗警情", "alarm", "诈骗警情环比下降⟦14⟧%"),
    noun("盗窃警情", "alarm", "盗窃警情下降⟦21⟧%"),
    noun("火灾警情", "alarm", "接报火灾警情⟦16⟧起"),
    noun("报警", "alarm", "受理群众报警⟦620⟧起", flags="deverbal act:receive"),
    noun("报案", "alarm", "受理报案⟦93⟧件", flags="deverbal act:receive"),
    noun("来电", "alarm", "接听来电⟦2800⟧个"),
    noun("警单", "alarm", "流转警单⟦470⟧件"),
    noun("报警电话", "alarm", "接听报警电话⟦1600⟧个"),
)

VIOLATION: tuple[Word, ...] = (
    noun("违法行为", "violation", "查处各类违法行为⟦370⟧起"),
    noun("交通违法行为", "violation", "查处交通违法行为⟦2600⟧起"),
    noun("交通违法", "violation", "现场查处交通违法⟦840⟧起"),
    noun("违规行为", "violation", "纠正违规行为⟦120⟧起"),
    noun("不文明行为", "violation", "劝导不文明行为⟦960⟧人次"),
    noun("行为", "violation", "劝阻电动车进楼行为⟦48⟧起"),
    noun("违法", "violation", "查处货车违法⟦330⟧起"),
    noun("违章", "violation", "纠正违章⟦270⟧起"),
    noun("违例", "violation", "检控违例⟦180⟧宗"),
    noun("违规", "violation", "举发行人违规⟦230⟧件"),
    noun("酒驾", "violation", "查处酒驾⟦64⟧起"),
    noun("醉驾", "violation", "查处醉驾⟦13⟧起"),
    noun("酒驾醉驾", "violation", "查处酒驾醉驾⟦92⟧起"),
    noun("酒后驾驶", "violation", "查处酒后驾驶⟦57⟧起"),
    noun("毒驾", "violation", "取缔毒驾⟦45⟧件"),
    noun("超员", "violation", "查处面包车超员⟦26⟧起"),
    noun("超载", "violation", "查处超载⟦74⟧起"),
    noun("超速", "violation", "查处超速⟦510⟧起"),
    noun("疲劳驾驶", "violation", "查处疲劳驾驶⟦38⟧起"),
    noun("无证驾驶", "violation", "查处无证驾驶⟦29⟧起"),
    noun("闯红灯", "violation", "查处闯红灯⟦410⟧起"),
    noun("逆行", "violation", "查处逆行⟦160⟧起"),
    noun("违停", "violation", "查处违停⟦880⟧起"),
    noun("违法停车", "violation", "抄告违法停车⟦720⟧起"),
    noun("违规停车", "violation", "举发违规停车⟦1350⟧件"),
    noun("不戴头盔", "violation", "查处不戴头盔⟦630⟧起"),
    noun("未佩戴安全头盔", "violation", "查处未佩戴安全头盔⟦540⟧起"),
    noun("不礼让斑马线", "violation", "查处不礼让斑马线⟦78⟧起"),
    noun("涉牌涉证", "violation", "查处涉牌涉证⟦47⟧起"),
    noun("飙车炸街", "violation", "查处飙车炸街⟦21⟧起"),
    noun("违规燃放", "violation", "制止违规燃放⟦35⟧起"),
    noun("违规燃放人员", "violation", "劝阻违规燃放人员⟦86⟧人"),
    noun("黑飞", "violation", "查处无人机“黑飞”⟦14⟧起"),
    noun("一盔一带", "violation", "查处“一盔一带”违法⟦320⟧起"),
)

ACCIDENT: tuple[Word, ...] = (
    noun("事故", "accident", "接报事故⟦52⟧起"),
    noun("交通事故", "accident", "发生交通事故⟦37⟧起"),
    noun("道路交通事故", "accident", "道路交通事故同比减少⟦19⟧起"),
    noun("安全事故", "accident", "活动期间⟦未⟧发生安全事故"),
    noun("亡人事故", "accident", "亡人事故下降⟦12⟧%"),
    noun("死亡事故", "accident", "发生死亡事故⟦3⟧起"),
    noun("轻微事故", "accident", "快处轻微事故⟦210⟧起"),
    noun("车祸", "accident", "处理车祸⟦43⟧件"),
    noun("交通意外", "accident", "录得交通意外⟦1260⟧宗"),
    noun("A1类交通事故", "accident", "A1类交通事故发生⟦24⟧件"),
    noun("溺水事故", "accident", "发生溺水事故⟦1⟧起"),
    noun("踩踏事件", "accident", "景区⟦未⟧发生踩踏事件"),
)

FIRE: tuple[Word, ...] = (
    noun("火灾", "fire", "扑救初起火灾⟦7⟧起"),
    noun("森林火灾", "fire", "全年⟦未⟧发生森林火灾"),
    noun("火情", "fire", "处置火情⟦11⟧起"),
    noun("亡人火灾", "fire", "辖区⟦未⟧发生亡人火灾"),
    noun("伤人火灾", "fire", "全镇⟦无⟧伤人火灾"),
    noun("火警", "fire", "接报火警⟦8⟧起"),
)

CASUALTY: tuple[Word, ...] = (
    noun("死亡人数", "casualty", "交通事故死亡人数⟦26⟧人", flags="measure act:occur"),
    noun("受伤人数", "casualty", "受伤人数下降⟦13⟧%", flags="measure act:occur"),
    noun("亡人", "casualty", "亡人数同比下降⟦9⟧%"),
    noun("伤亡", "casualty", "活动期间⟦无⟧人员伤亡"),
    noun("人员伤亡", "casualty", "⟦未⟧发生人员伤亡"),
    noun("人员死亡", "casualty", "全程⟦无⟧人员死亡"),
    noun("死亡率", "casualty", "万车死亡率降至⟦0.7⟧", flags="measure act:occur"),
    noun("死者", "casualty", "死者⟦3⟧人均为老年人"),
    noun("伤者", "casualty", "送医伤者⟦5⟧名"),
)

HAZARD: tuple[Word, ...] = (
    noun("隐患", "hazard", "排查隐患⟦260⟧处"),
    noun("安全隐患", "hazard", "整改安全隐患⟦95⟧处"),
    noun("火灾隐患", "hazard", "发现火灾隐患⟦34⟧处"),
    noun("消防隐患", "hazard", "消除消防隐患⟦66⟧处"),
    noun("风险隐患", "hazard", "排查化解风险隐患⟦29⟧起"),
    noun("风险点", "hazard", "梳理风险点⟦18⟧个"),
    noun("风险", "hazard", "化解涉稳风险⟦12⟧起"),
    noun("漏洞", "hazard", "堵塞管理漏洞⟦9⟧处"),
    noun("问题隐患", "hazard", "发现问题隐患⟦75⟧个"),
    noun("问题", "hazard", "督促整改问题⟦43⟧个"),
    noun("隐患路口", "hazard", "治理隐患路口⟦16⟧个"),
    noun("隐患路段", "hazard", "整治隐患路段⟦11⟧处"),
    noun("隐患点", "hazard", "排查隐患点⟦38⟧处"),
    noun("治安乱点", "hazard", "整治治安乱点⟦6⟧处"),
    noun("不稳定因素", "hazard", "排查不稳定因素⟦14⟧个"),
    noun("短板", "hazard", "查找短板⟦22⟧项"),
)

DISPUTE: tuple[Word, ...] = (
    noun("纠纷", "dispute", "调解债务纠纷⟦31⟧起"),
    noun("矛盾纠纷", "dispute", "化解矛盾纠纷⟦178⟧起"),
    noun("纠纷类警情", "dispute", "调处纠纷类警情⟦54⟧起"),
    noun("纠纷警情", "dispute", "纠纷警情环比下降⟦16⟧%"),
    noun("矛盾", "dispute", "化解家庭矛盾⟦27⟧起"),
    noun("邻里纠纷", "dispute", "调解邻里纠纷⟦19⟧起"),
    noun("家庭纠纷", "dispute", "排查家庭纠纷⟦42⟧起"),
    noun("婚恋纠纷", "dispute", "排查婚恋纠纷⟦13⟧起"),
    noun("情感纠纷", "dispute", "化解情感纠纷⟦15⟧起"),
    noun("劳资纠纷", "dispute", "调处劳资纠纷⟦9⟧起"),
    noun("信访积案", "dispute", "化解信访积案⟦7⟧件"),
    noun("信访件", "dispute", "办结信访件⟦25⟧件"),
    noun("信访事项", "dispute", "化解信访事项⟦33⟧件"),
)

WORDS: tuple[Word, ...] = (*ALARM, *VIOLATION, *ACCIDENT, *FIRE, *CASUALTY, *HAZARD, *DISPUTE)
