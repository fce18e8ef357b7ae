"""What offenders did, not the police: 骗取 盗走 贩卖 非法猎捕. Its figures are what happened."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

WORDS: tuple[Word, ...] = (
    verb("作案", "occur", "嫌疑人先后作案⟦14⟧起 | action=作案 subject=case", flags="single adjacent", no="收缴作案工具⟦9⟧件"),
    verb("流窜作案", "occur", "该团伙流窜作案⟦8⟧起", flags="single adjacent", no="抓获流窜作案人员⟦5⟧名"),
    verb("结伙作案", "occur", "多次结伙作案⟦6⟧起", flags="single adjacent"),
    verb("疯狂作案", "occur", "该团伙疯狂作案⟦17⟧起", flags="single adjacent"),
    verb("骗取", "occur", "该团伙骗取资金⟦42万⟧元", flags="closed nominal crime", no="破获骗取贷款案⟦3⟧起"),
    verb("诱骗", "occur", "诱骗群众⟦260⟧名参与投资", flags="closed nominal crime"),
    verb("卷走", "occur", "卷走货款⟦18万⟧元", flags="closed crime"),
    verb("获利", "occur", "该团伙获利⟦40⟧余万元", flags="nominal"),
    verb("非法获利", "occur", "该团伙非法获利⟦40⟧余万元 | action=非法获利 object=", flags="nominal"),
    verb("卖出", "occur", "先后卖出车票⟦80⟧张 | object=车票", flags="closed crime"),
    verb("牟利", "occur", "倒卖烟草牟利⟦12⟧万元", flags="nominal"),
    verb("牟取暴利", "occur", "团伙牟取暴利⟦180⟧万元", flags="nominal"),
    verb("骗走", "occur", "嫌疑人骗走⟦18万⟧元"),
    verb("盗走", "occur", "共盗走电缆⟦800⟧米", flags="closed crime"),
    verb("盗得", "occur", "先后盗得电动车⟦13⟧辆", flags="closed crime"),
    verb("窃得", "occur", "窃得手机⟦7⟧部", flags="closed crime"),
    verb("窃取", "occur", "窃取公民个人信息⟦21万⟧条", flags="closed nominal crime", no="破获窃取商业秘密案⟦2⟧起"),
    verb("偷走", "occur", "偷走首饰⟦6⟧件", flags="closed crime"),
    verb("抢走", "occur", "抢走现金⟦4300⟧元", flags="closed crime"),
    verb("贩卖", "occur", "该团伙贩卖冰毒⟦600⟧克", flags="closed nominal crime", no=("捣毁贩卖毒品窝点⟦2⟧个", "破获贩卖毒品案件⟦12⟧起")),
    verb("倒卖", "occur", "倒卖车票⟦75⟧张", flags="closed nominal crime", no="抓获倒卖车票人员⟦4⟧名"),
    verb("偷逃", "occur", "偷逃税款⟦3600万⟧元", flags="closed nominal crime"),
    verb("虚开", "occur", "虚开发票⟦1900⟧份", flags="closed nominal crime", no="破获虚开发票案⟦4⟧起"),
    verb("猎捕", "occur", "该团伙猎捕野生鸟类⟦310⟧只", flags="closed nominal crime", no="破获非法猎捕野生动物案⟦3⟧起"),
    verb("盗采", "occur", "盗采河砂⟦4600⟧吨", flags="closed nominal crime", no="查获盗采河砂船只⟦3⟧艘"),
    verb("盗挖", "occur", "盗挖古墓⟦2⟧座", flags="closed nominal crime"),
    verb("滥伐", "occur", "滥伐林木⟦51⟧立方米", flags="closed nominal crime", no="侦破滥伐林木案件⟦4⟧起"),
    verb("种植", "occur", "种植罂粟⟦45⟧株", flags="closed nominal crime", no="铲除非法种植罂粟⟦45⟧株"),
    verb("盗伐", "occur", "盗伐林木⟦37⟧立方米", flags="closed nominal crime", no="侦破盗伐林木案件⟦6⟧起"),
)
