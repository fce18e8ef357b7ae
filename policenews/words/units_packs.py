"""Units of packs and pieces that seizures come in, and of teaching: 毒品228砖, 卷烟12标准箱, 刀具42柄."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import unit

PACKS: tuple[Word, ...] = (
    unit("柄", "收缴管制刀具⟦36⟧柄"),
    unit("杆", "收缴土枪⟦5⟧杆", no="更换路灯杆⟦3⟧根"),
    unit("扎", "查获毒品⟦7⟧扎", no="扎实开展检查⟦3⟧次"),
    unit("壶", "查扣散装汽油⟦14⟧壶"),
    unit("沓", "查获假币⟦26⟧沓"),
    unit("筒", "收缴烟花⟦48⟧筒"),
    unit("饼", "收缴鞭炮⟦32⟧饼"),
    unit("轴", "追回被盗电缆⟦6⟧轴", no="查处主轴线违停⟦3⟧起"),
    unit("坨", "查获鸦片⟦9⟧坨"),
    unit("砖", "检获海洛因⟦17⟧砖", no="检查砖厂⟦3⟧家"),
    unit("小包", "查获冰毒⟦34⟧小包"),
    unit("大包", "查扣冻品⟦21⟧大包"),
    unit("小袋", "查获毒品⟦13⟧小袋"),
    unit("大袋", "查获面粉⟦45⟧大袋"),
    unit("小瓶", "查获迷药⟦8⟧小瓶"),
    unit("大箱", "查获鞭炮⟦27⟧大箱"),
    unit("小箱", "查获假烟⟦19⟧小箱"),
    unit("标准箱", "查扣走私卷烟⟦63⟧标准箱"),
    unit("标箱", "查获假烟⟦42⟧标箱"),
    unit("整箱", "查扣假酒⟦15⟧整箱"),
    unit("货柜", "检获走私货物⟦4⟧货柜", no="搜查货柜⟦3⟧个"),
    unit("节课", "讲授禁毒⟦18⟧节课", no="春节课堂开讲⟦3⟧场"),
    unit("堂课", "讲授安全知识⟦23⟧堂课"),
    unit("学时", "组织民警培训⟦96⟧学时"),
    unit("帧", "推送反诈海报⟦12⟧帧"),
)
