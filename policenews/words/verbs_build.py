"""Verbs of building, papers and moving things on: 翻新 建强, 立户 迁出, 交办 募集."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

EQUIP: tuple[Word, ...] = (
    verb("补设", "equip", "补设标牌⟦60⟧块", flags="closed"),
    verb("建设完成", "equip", "建设完成警务室⟦73⟧个", flags="closed"),
    verb("投入使用", "equip", "投入使用警务室⟦13⟧个", flags="closed passive"),
    verb("投入运行", "equip", "投入运行警务站⟦80⟧个", flags="closed passive"),
    verb("翻新", "equip", "翻新派出所⟦62⟧个", flags="closed"),
    verb("建强", "equip", "建强警务室⟦23⟧个", flags="closed"),
    verb("改造升级", "equip", "改造升级警务室⟦21⟧个", flags="closed"),
    verb("优化升级", "equip", "优化升级警务室⟦86⟧个", flags="closed"),
    verb("优化提升", "equip", "优化提升警务室⟦14⟧个", flags="closed"),
    verb("安装升级", "equip", "安装升级监控⟦95⟧个", flags="closed"),
    verb("物色", "equip", "物色信息员⟦57⟧名", flags="closed"),
    verb("发展壮大", "equip", "发展壮大义警⟦230⟧名", flags="closed"),
    verb("部署应用", "equip", "部署应用模型⟦33⟧个", flags="closed"),
    verb("挖潜", "equip", "挖潜停车泊位⟦18⟧个", flags="closed"),
    verb("编配", "equip", "编配专职保安员⟦31⟧人", flags="closed"),
    verb("配足", "equip", "配足值班警力⟦32⟧人", flags="closed"),
    verb("增划", "equip", "增划停车泊位⟦240⟧个", flags="closed"),
    verb("复划", "equip", "复划标线⟦88⟧公里", flags="closed"),
    verb("揭牌", "equip", "警务室揭牌⟦73⟧个", flags="nominal", no="举行揭牌仪式⟦7⟧场"),
    verb("新安", "equip", "小区新安摄像头⟦48⟧个", flags="closed", no="新安县公安局检查企业⟦9⟧家"),
)

LICENSE: tuple[Word, ...] = (
    verb("办件", "license", "窗口办件⟦8520⟧件", flags="nominal"),
    verb("帮办代办", "license", "帮办代办业务⟦15⟧件", flags="nominal"),
    verb("立户", "license", "立户⟦65⟧户", flags="nominal"),
    verb("销户", "license", "销户⟦42⟧人", flags="nominal"),
    verb("住着", "hold", "辖区里住着⟦6万⟧人", flags="closed"),
    verb("居住着", "hold", "院内居住着⟦86⟧户", flags="closed"),
    verb("生活着", "hold", "镇上生活着⟦2.3万⟧人", flags="closed"),
    verb("迁出", "license", "户口迁出⟦70⟧人", flags="nominal"),
    verb("体检办证", "license", "体检办证⟦88⟧人次", flags="nominal"),
    verb("网上选号", "license", "网上选号⟦35⟧副", flags="nominal"),
)

ISSUE: tuple[Word, ...] = (
    verb("下推", "issue", "下推线索⟦62⟧条", flags="closed"),
    verb("发放签订", "issue", "发放签订承诺书⟦52⟧份", flags="closed"),
)

OTHER: tuple[Word, ...] = (
    verb("会诊", "other", "会诊积案⟦38⟧起", flags="nominal"),
    verb("码放", "other", "码放沙袋⟦560⟧个", flags="closed"),
    verb("填装", "other", "填装沙袋⟦190⟧个", flags="closed"),
    verb("垒砌", "other", "垒砌沙袋⟦640⟧个", flags="closed"),
    verb("垒筑", "other", "垒筑子堤⟦280⟧米", flags="closed"),
    verb("扛运", "other", "扛运沙袋⟦890⟧个", flags="closed"),
    verb("铺撒", "other", "铺撒融雪剂⟦31⟧吨", flags="closed"),
    verb("撒布", "other", "撒布融雪剂⟦35⟧吨", flags="closed"),
    verb("抛撒", "other", "抛撒工业盐⟦28⟧吨", flags="closed"),
    verb("募集", "other", "募集善款⟦12万⟧元", flags="closed"),
    verb("募捐", "other", "募捐善款⟦12万⟧元", flags="nominal"),
    verb("缴纳", "other", "缴纳生态修复金⟦12万⟧元", flags="closed"),
    verb("交纳", "other", "交纳保证金⟦12万⟧元", flags="closed"),
    verb("交办", "other", "交办线索⟦13⟧条", flags="closed"),
    verb("淘汰", "other", "淘汰老旧车辆⟦44⟧辆", flags="closed"),
    verb("补种", "other", "补种树木⟦13⟧棵", flags="closed"),
    verb("复垦", "other", "复垦耕地⟦12⟧亩", flags="closed"),
    verb("恢复植被", "other", "恢复植被⟦19⟧亩"),
    verb("公告作废", "other", "公告作废驾驶证⟦20⟧本", flags="closed"),
    verb("调整", "other", "调整信号配时⟦21⟧处", flags="nominal"),
    verb("确定", "other", "确定重点单位⟦9⟧家", flags="closed"),
    verb("跋涉", "deploy", "民警跋涉⟦46⟧公里"),
    verb("抵达", "other", "抵达牧场⟦3⟧处", flags="closed"),
    verb("选取", "other", "选取村庄⟦12⟧个", flags="closed"),
    verb("精选", "other", "精选案例⟦7⟧个"),
    verb("挂联", "other", "挂联企业⟦62⟧家", flags="closed"),
    verb("破译", "other", "破译密码⟦12⟧组", flags="closed"),
    verb("出庭作证", "other", "出庭作证⟦79⟧人次", flags="nominal"),
    verb("出庭应诉", "other", "出庭应诉⟦17⟧次", flags="nominal"),
    verb("撤并", "other", "撤并派出所⟦3⟧个", flags="closed"),
    verb("优化调整", "other", "优化调整警务区⟦9⟧个", flags="closed nominal"),
    verb("合并", "other", "合并派出所⟦4⟧个", flags="closed nominal"),
    verb("取得", "other", "⟦49⟧人取得执法资格", flags="passive"),
    verb("解散", "other", "解散违规群组⟦48⟧个", flags="closed"),
    verb("划拨", "other", "划拨资金⟦60万⟧元", flags="closed"),
    verb("筹措", "other", "筹措资金⟦68万⟧元", flags="closed"),
    verb("盘活", "other", "盘活警力⟦97⟧人", flags="closed"),
    verb("精简", "other", "精简机关警力⟦38⟧人", flags="closed"),
    verb("调试", "other", "调试监控⟦14⟧处", flags="closed"),
    verb("盘活用好", "other", "盘活用好警力⟦51⟧人", flags="closed"),
    verb("绕行", "other", "引导绕行车辆⟦480⟧辆", flags="nominal"),
    verb("撒盐", "other", "撒盐⟦56⟧吨", flags="nominal"),
    verb("逐案复盘", "other", "逐案复盘积案⟦63⟧起", flags="nominal"),
    verb("义务植树", "other", "义务植树⟦70⟧棵", flags="nominal"),
    verb("植树造林", "other", "植树造林⟦78⟧亩", flags="nominal"),
)

WORDS: tuple[Word, ...] = (*EQUIP, *LICENSE, *ISSUE, *OTHER)
