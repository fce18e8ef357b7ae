"""Nouns of things lost, given and stolen that only their owners miss: 水稻 雨衣 拉杆箱, papers and films: 短片."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

PROPERTY: tuple[Word, ...] = (
    noun("平板", "property", "找回平板⟦3⟧部"),
    noun("玩具", "property", "查扣玩具⟦88⟧件"),
    noun("饮用水", "property", "运送饮用水⟦38⟧箱"),
    noun("方便面", "property", "运送方便面⟦96⟧箱"),
    noun("蔬菜", "property", "运送蔬菜⟦14⟧吨"),
    noun("水果", "property", "运送水果⟦60⟧箱"),
    noun("鸡蛋", "property", "送去鸡蛋⟦73⟧箱"),
    noun("牛奶", "property", "送去牛奶⟦57⟧箱"),
    noun("棉被", "property", "送去棉被⟦45⟧床"),
    noun("棉衣", "property", "送去棉衣⟦86⟧件"),
    noun("文具", "property", "捐赠文具⟦16⟧套"),
    noun("水稻", "property", "追回被盗水稻⟦30⟧公斤"),
    noun("大豆", "property", "追回被盗大豆⟦76⟧吨"),
    noun("棉花", "property", "追回被盗棉花⟦83⟧吨"),
    noun("花椒", "property", "追回被盗花椒⟦52⟧公斤"),
    noun("槟榔", "property", "追回被盗槟榔⟦55⟧公斤"),
    noun("菌菇", "property", "追回被盗菌菇⟦92⟧公斤"),
    noun("松茸", "property", "追回被盗松茸⟦71⟧公斤"),
    noun("天麻", "property", "追回被盗天麻⟦93⟧公斤"),
    noun("苗木", "property", "追回被盗苗木⟦65⟧株"),
    noun("树苗", "property", "追回被盗树苗⟦66⟧株"),
    noun("羊只", "property", "追回被盗羊只⟦29⟧只"),
    noun("牛只", "property", "追回被盗牛只⟦81⟧头"),
    noun("蚕茧", "property", "追回被盗蚕茧⟦22⟧公斤"),
    noun("水表", "property", "追回被盗水表⟦80⟧个"),
    noun("电表", "property", "追回被盗电表⟦73⟧个"),
    noun("光伏板", "property", "追回被盗光伏板⟦15⟧块"),
    noun("消防水带", "property", "追回被盗消防水带⟦58⟧条"),
    noun("模板", "property", "追回被盗模板⟦25⟧块"),
    noun("翡翠", "property", "查扣翡翠⟦67⟧件"),
    noun("箱子", "property", "找回箱子⟦5⟧个"),
    noun("拉杆箱", "property", "找回拉杆箱⟦5⟧个"),
    noun("家畜", "property", "转移家畜⟦8⟧头"),
    noun("手机口设备", "property", "缴获手机口设备⟦3⟧套"),
    noun("简易组网设备", "property", "缴获简易组网设备⟦2⟧套"),
    noun("引流设备", "property", "缴获引流设备⟦3⟧套"),
    noun("反光贴", "property", "粘贴反光贴⟦46⟧张"),
    noun("文创", "property", "发放文创⟦63⟧件"),
    noun("围裙", "property", "发放围裙⟦92⟧条"),
    noun("雨衣", "property", "发放雨衣⟦74⟧件"),
    noun("鲜花", "property", "发放鲜花⟦76⟧枝"),
    noun("菊花", "property", "发放菊花⟦15⟧枝"),
    noun("屏蔽仪", "property", "查获屏蔽仪⟦14⟧台"),
    noun("制卡机", "property", "查获制卡机⟦13⟧台"),
    noun("压缩机", "property", "查扣压缩机⟦14⟧台"),
    noun("建材", "property", "追回被盗建材⟦36⟧吨"),
    noun("赌单", "property", "查获赌单⟦460⟧张"),
    noun("六合彩单", "property", "查获六合彩单⟦370⟧张"),
    noun("门票", "property", "追回演唱会门票⟦34⟧张", flags="head"),
    noun("融雪剂", "property", "备好融雪剂⟦28⟧吨"),
    noun("电气线路", "hazard", "整改电气线路⟦64⟧处"),
)

DOCUMENT: tuple[Word, ...] = (
    noun("课件", "document", "制作课件⟦7⟧个"),
    noun("宣传音频", "document", "录制宣传音频⟦5⟧条"),
    noun("音频", "document", "录制音频⟦8⟧条"),
    noun("短片", "document", "拍摄短片⟦3⟧部"),
    noun("微电影", "document", "拍摄微电影⟦5⟧部"),
    noun("警讯", "document", "刊发警讯⟦3⟧条"),
    noun("反诈视频", "document", "转发反诈视频⟦7⟧条"),
    noun("警示视频", "document", "播放警示视频⟦7⟧条"),
    noun("提示视频", "document", "发布提示视频⟦2⟧条"),
    noun("科普视频", "document", "发布科普视频⟦2⟧条"),
    noun("教育视频", "document", "播放教育视频⟦6⟧条"),
    noun("安全视频", "document", "发布安全视频⟦2⟧条"),
    noun("宣传短片", "document", "拍摄宣传短片⟦2⟧部"),
    noun("反诈歌曲", "document", "创作反诈歌曲⟦7⟧个"),
    noun("读本", "document", "发放普法读本⟦460⟧本"),
    noun("挂图", "document", "张贴挂图⟦240⟧张"),
    noun("宣传卡", "document", "发放宣传卡⟦470⟧张"),
    noun("警示卡", "document", "发放警示卡⟦260⟧张"),
    noun("须知", "document", "发放办事须知⟦370⟧份"),
    noun("督察通报", "document", "下发督察通报⟦13⟧份"),
    noun("图版", "document", "展出图版⟦36⟧块"),
    noun("民情日记", "document", "记下民情日记⟦12⟧本"),
)

EXPLOSIVE: tuple[Word, ...] = (
    noun("自喷漆", "explosive", "查获自喷漆⟦60⟧瓶"),
    noun("香蕉水", "explosive", "查扣香蕉水⟦34⟧升"),
    noun("稀释剂", "explosive", "查扣稀释剂⟦72⟧桶"),
    noun("钢瓶", "explosive", "查扣钢瓶⟦48⟧个"),
    noun("电石", "explosive", "查扣电石⟦74⟧公斤"),
)

MONEY: tuple[Word, ...] = (
    noun("修复金", "money", "缴纳生态修复金⟦12万⟧元"),
    noun("修复费", "money", "缴纳修复费⟦12万⟧元"),
    noun("修复费用", "money", "缴纳修复费用⟦12万⟧元"),
)

WORDS: tuple[Word, ...] = (*PROPERTY, *DOCUMENT, *EXPLOSIVE, *MONEY)
