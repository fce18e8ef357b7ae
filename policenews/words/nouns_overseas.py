"""Nouns of Hong Kong, Macau and Taiwan releases, in Simplified characters: 轻伤害312宗, 截查的士2310辆."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

WORDS: tuple[Word, ...] = (
    noun("轻伤害", "case", "本澳首季录得轻伤害⟦312⟧宗"),
    noun("严重身体伤害", "case", "录得严重身体伤害⟦4⟧宗"),
    noun("巴士", "vehicle", "巡查巴士⟦26⟧部"),
    noun("出租车", "vehicle", "检查出租车⟦52⟧辆"),
    noun("出租汽车", "vehicle", "检查出租汽车⟦31⟧辆"),
    noun("网约车", "vehicle", "检查网约车⟦47⟧辆"),
    noun("的士", "vehicle", "警员截查的士⟦230⟧辆", no="民警的士气高昂"),
    noun("违规个案", "violation", "检控的士违规个案⟦45⟧宗"),
    noun("工厦", "premises", "巡查工厦⟦26⟧幢"),
    noun("村屋", "premises", "巡查村屋⟦31⟧间"),
    noun("唐楼", "premises", "巡查唐楼⟦14⟧幢"),
    noun("被捕者", "suspect", "被捕者⟦46⟧人 | activity=arrest", flags="act:arrest"),
    noun("网上骗案", "fraud_case", "上半年录得网上骗案⟦1100⟧宗"),
    noun("传票", "document", "发出传票⟦69⟧张"),
    noun("定额罚款通知书", "document", "发出定额罚款通知书⟦1346⟧张"),
    noun("移工", "resident", "寻获失联移工⟦3⟧人"),
    noun("傀儡户口持有人", "suspect", "拘捕傀儡户口持有人⟦23⟧名"),
    noun("傀儡户口持有者", "suspect", "拘捕傀儡户口持有者⟦16⟧名"),
    noun("攻击性武器", "weapon", "检获攻击性武器⟦14⟧件"),
    noun("胡椒喷雾", "weapon", "检获胡椒喷雾⟦6⟧支"),
    noun("危险药物", "drug", "检获危险药物⟦3⟧公斤"),
    noun("第一部毒药", "drug", "检获第一部毒药⟦46⟧粒"),
    noun("哈密瓜锭", "drug", "查获哈密瓜锭⟦230⟧颗"),
    noun("电动可移动工具", "vehicle", "检走电动可移动工具⟦23⟧部"),
    noun("逆向行驶", "violation", "取缔逆向行驶⟦46⟧件"),
    noun("违泊", "violation", "票控违泊⟦320⟧宗"),
    noun("违例泊车", "violation", "票控违例泊车⟦230⟧宗"),
    noun("非法载客取酬", "violation", "检控非法载客取酬⟦12⟧宗"),
    noun("改装排气管", "violation", "取缔改装排气管⟦34⟧件"),
    noun("行驶人行道", "violation", "取缔行驶人行道⟦46⟧件"),
    noun("并排停车", "violation", "取缔并排停车⟦130⟧件"),
)
