"""Verbs of telling met more seldom, stalls and pairs of verbs: 摆夜市 张贴发放 答题."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import verb

PUBLICISE: tuple[Word, ...] = (
    verb("张贴发放", "publicise", "张贴发放宣传单⟦3400⟧份", flags="closed"),
    verb("发放张贴", "publicise", "发放张贴反诈海报⟦1200⟧张", flags="closed"),
    verb("张贴悬挂", "publicise", "张贴悬挂标语⟦57⟧条", flags="closed"),
    verb("悬挂张贴", "publicise", "悬挂张贴横幅⟦23⟧条", flags="closed"),
    verb("摆夜市", "publicise", "民警摆夜市⟦92⟧场", flags="nominal"),
    verb("摆摊", "publicise", "民警摆摊⟦36⟧场次", flags="nominal", no="取缔摆摊设点⟦21⟧处"),
    verb("设摊", "publicise", "集市设摊⟦55⟧次", flags="nominal"),
    verb("摆摊宣传", "publicise", "摆摊宣传⟦23⟧场", flags="nominal"),
    verb("设摊宣传", "publicise", "设摊宣传⟦16⟧场次", flags="nominal"),
    verb("设台宣传", "publicise", "设台宣传⟦37⟧次", flags="nominal"),
    verb("赶集宣传", "publicise", "赶集宣传⟦21⟧场次", flags="nominal"),
    verb("巡游", "publicise", "反诈巡游⟦6⟧场", flags="nominal"),
    verb("宣防", "publicise", "上门宣防⟦3400⟧人次", flags="nominal"),
    verb("劝导提醒", "publicise", "劝导提醒骑行人⟦880⟧人次", flags="nominal"),
    verb("互动", "publicise", "现场互动⟦740⟧人次", flags="nominal"),
    verb("答题", "publicise", "参与答题⟦1.2万⟧人次", flags="nominal"),
    verb("刊出", "publicise", "刊出警讯⟦19⟧期", flags="closed"),
    verb("推播", "publicise", "推播识诈短片⟦24⟧则", flags="closed"),
    verb("播送", "publicise", "播送安全提示⟦680⟧条", flags="closed"),
    verb("进驻直播间", "publicise", "进驻直播间⟦63⟧次"),
    verb("创作", "publicise", "创作反诈歌曲⟦6⟧首", flags="closed"),
    verb("改编", "publicise", "改编反诈小品⟦8⟧个", flags="closed"),
    verb("纠正劝导", "publicise", "纠正劝导违法⟦940⟧起", flags="nominal"),
    verb("加贴", "publicise", "加贴反光贴⟦780⟧张", flags="closed"),
    verb("喷刷", "publicise", "喷刷标语⟦49⟧条", flags="closed"),
    verb("逐户通知", "publicise", "逐户通知⟦110⟧户", flags="nominal"),
    verb("电话通知", "publicise", "电话通知⟦340⟧人次", flags="nominal"),
    verb("短信通知", "publicise", "短信通知⟦380⟧人次", flags="nominal"),
    verb("教育转化", "publicise", "教育转化重点人员⟦63⟧人", flags="nominal"),
    verb("警示", "publicise", "警示企业⟦43⟧家", flags="nominal", no=("增设警示标志⟦25⟧块", "发布警示信息⟦25⟧条")),
    verb("参会", "publicise", "参会群众⟦680⟧人", flags="nominal passive"),
    verb("宣介", "publicise", "宣介政策⟦52⟧场", flags="closed"),
    verb("宣贯", "publicise", "宣贯新规⟦72⟧场", flags="closed"),
    verb("签名", "publicise", "群众签名⟦110⟧人", flags="nominal"),
    verb("印制发放", "publicise", "印制发放宣传资料⟦3400⟧份", flags="closed"),
    verb("印发张贴", "publicise", "印发张贴通告⟦300⟧份", flags="closed"),
    verb("印制张贴", "publicise", "印制张贴海报⟦570⟧份", flags="closed"),
    verb("广播", "publicise", "大喇叭广播⟦460⟧次", flags="nominal", no="走访广播站⟦3⟧个"),
    verb("心理辅导", "serve", "心理辅导学生⟦18⟧名", flags="nominal", no="开展心理辅导⟦6⟧次"),
    verb("设计制作", "publicise", "设计制作展板⟦28⟧块", flags="closed"),
    verb("推送发布", "publicise", "推送发布提示⟦13⟧条", flags="closed"),
    verb("发布推送", "publicise", "发布推送提示⟦69⟧条", flags="closed"),
    verb("转发推送", "publicise", "转发推送提示⟦87⟧条", flags="closed"),
)

WORDS: tuple[Word, ...] = PUBLICISE
