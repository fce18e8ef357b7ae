"""Nouns of people who are helped, visited, taught or sent out, and of the dead and injured."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

FOLK: tuple[Word, ...] = (
    noun("失踪儿童", "resident", "累计救助⟦18⟧名失踪儿童"),
    noun("失踪人口", "resident", "走访失踪人口⟦81⟧名"),
    noun("失足青少年", "resident", "救助失足青少年⟦25⟧名"),
    noun("闲散青少年", "resident", "救助闲散青少年⟦3⟧名"),
    noun("不良行为青少年", "resident", "救助不良行为青少年⟦14⟧名"),
    noun("社区戒毒人员", "resident", "救助社区戒毒人员⟦24⟧名"),
    noun("安置帮教对象", "resident", "专项行动期间，帮扶⟦16⟧名安置帮教对象"),
    noun("列管人员", "resident", "今年以来，共走访⟦40⟧名列管人员"),
    noun("留守学生", "resident", "累计走访⟦60⟧名留守学生"),
    noun("贫困学生", "resident", "走访贫困学生⟦83⟧名"),
    noun("困难学生", "resident", "救助困难学生⟦38⟧名"),
    noun("困难党员", "resident", "走访困难党员⟦37⟧名"),
    noun("困难职工", "resident", "帮扶困难职工⟦26⟧名"),
    noun("老党员", "resident", "救助老党员⟦2⟧名"),
    noun("退伍老兵", "resident", "连日来，走访⟦86⟧名退伍老兵"),
    noun("伤病员", "resident", "帮扶伤病员⟦6⟧名"),
    noun("被骗人员", "resident", "帮扶被骗人员⟦18⟧名"),
    noun("被骗人", "resident", "帮扶被骗人⟦27⟧名"),
    noun("被骗市民", "resident", "今年以来，共走访⟦53⟧名被骗市民"),
    noun("求助人", "resident", "帮扶求助人⟦20⟧名"),
    noun("高危人群", "resident", "走访高危人群⟦53⟧名"),
    noun("留学生", "resident", "救助留学生⟦33⟧名"),
    noun("外国留学生", "resident", "救助外国留学生⟦5⟧名"),
    noun("死者家属", "resident", "走访死者家属⟦14⟧名"),
    noun("民警家属", "resident", "走访民警家属⟦60⟧名"),
    noun("考生家长", "resident", "行动中，帮扶⟦4⟧名考生家长"),
    noun("集资参与人", "resident", "上半年，救助⟦4⟧名集资参与人"),
    noun("被解救人员", "resident", "帮扶被解救人员⟦13⟧名"),
    noun("帮教对象", "resident", "帮扶帮教对象⟦21⟧名", flags="head"),
)

SENT: tuple[Word, ...] = (
    noun("网格长", "personnel", "组织网格长⟦74⟧名"),
    noun("护学员", "personnel", "组织护学员⟦37⟧名", flags="head"),
    noun("中心户长", "personnel", "连日来，出动⟦36⟧名中心户长"),
    noun("十户长", "personnel", "出动十户长⟦56⟧名"),
    noun("宣讲团成员", "personnel", "配备宣讲团成员⟦87⟧名", flags="head"),
    noun("心理咨询师", "personnel", "出动心理咨询师⟦89⟧名", flags="head"),
    noun("班子成员", "personnel", "配备班子成员⟦70⟧名"),
    noun("警校学生", "personnel", "组织警校学生⟦83⟧名"),
    noun("指导员", "personnel", "配备指导员⟦26⟧名"),
    noun("抢险队员", "personnel", "配备抢险队员⟦75⟧名", flags="head"),
    noun("家长志愿者", "personnel", "组织家长志愿者⟦78⟧名"),
)

WORDS: tuple[Word, ...] = (*FOLK, *SENT)
