"""Nouns of spots and plots: 警戒区 防控圈, 林区 墓地 卡拉OK, 待转区 积水路段."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import noun

POST: tuple[Word, ...] = (
    noun("警局", "post", "建成智慧警局⟦6⟧处"),
    noun("户籍所", "post", "改造户籍所⟦11⟧个"),
    noun("户籍室", "post", "改造户籍室⟦9⟧个"),
    noun("护学区", "post", "设置护学区⟦3⟧个"),
    noun("等候区", "post", "设置等候区⟦6⟧个"),
    noun("警务工作区", "post", "设置警务工作区⟦4⟧个"),
    noun("警戒区", "post", "设置警戒区⟦3⟧个"),
    noun("管制区", "post", "设置管制区⟦7⟧个"),
    noun("防护圈", "post", "启动防护圈⟦2⟧个"),
    noun("防控圈", "post", "启动防控圈⟦3⟧个"),
    noun("安检区", "post", "设置安检区⟦3⟧个"),
    noun("避难所", "post", "设置避难所⟦2⟧个"),
    noun("瞭望塔", "post", "建成瞭望塔⟦6⟧个"),
    noun("法治文化长廊", "post", "建成法治文化长廊⟦8⟧个"),
    noun("长廊", "post", "建成长廊⟦3⟧个"),
    noun("岗哨", "post", "设置岗哨⟦96⟧处"),
)

PREMISES: tuple[Word, ...] = (
    noun("零发案小区", "premises", "创建零发案小区⟦6⟧个"),
    noun("卡拉OK", "premises", "巡查卡拉OK⟦5⟧间"),
    noun("派对房间", "premises", "巡查派对房间⟦8⟧间"),
    noun("售楼处", "premises", "检查售楼处⟦6⟧个"),
    noun("维修门店", "premises", "检查维修门店⟦8⟧家"),
    noun("枪支配备单位", "premises", "检查枪支配备单位⟦6⟧家"),
    noun("大棚", "premises", "排查大棚⟦2⟧个"),
    noun("林区", "premises", "巡查林区⟦3⟧处"),
    noun("山头", "premises", "踏查山头⟦6⟧座"),
    noun("荒山", "premises", "踏查荒山⟦3⟧亩"),
    noun("田地", "premises", "踏查田地⟦3⟧亩"),
    noun("院落", "premises", "踏查院落⟦5⟧处"),
    noun("房前屋后", "premises", "踏查房前屋后⟦5⟧处"),
    noun("坟地", "premises", "巡查坟地⟦6⟧处"),
    noun("墓地", "premises", "巡查墓地⟦7⟧处"),
    noun("公墓", "premises", "巡查公墓⟦4⟧处"),
    noun("水塘", "premises", "巡查水塘⟦8⟧处"),
    noun("河道", "premises", "巡查河道⟦8⟧处"),
    noun("堤坝", "premises", "巡查堤坝⟦5⟧处"),
    noun("山塘", "premises", "巡查山塘⟦7⟧处"),
    noun("古镇", "premises", "巡查古镇⟦6⟧处"),
    noun("文物点", "premises", "巡查文物点⟦5⟧处"),
    noun("文物保护单位", "premises", "巡查文物保护单位⟦5⟧处"),
    noun("古墓葬", "premises", "巡查古墓葬⟦8⟧处"),
    noun("古建筑", "premises", "巡查古建筑⟦3⟧处"),
    noun("非遗工坊", "premises", "走访非遗工坊⟦7⟧处"),
    noun("重点区域", "premises", "巡逻重点区域⟦3⟧处"),
    noun("复杂区域", "premises", "巡逻复杂区域⟦7⟧处"),
    noun("住宅", "premises", "搜查住宅⟦5⟧处"),
    noun("住宅区", "premises", "巡查住宅区⟦5⟧处"),
    noun("地下空间", "premises", "检查地下空间⟦2⟧处"),
    noun("停车棚", "premises", "检查停车棚⟦4⟧处"),
    noun("食堂", "premises", "检查食堂⟦4⟧处"),
    noun("驾培机构", "premises", "走访驾培机构⟦6⟧家"),
)

ROAD: tuple[Word, ...] = (
    noun("信号配时", "road", "调整信号配时⟦55⟧处"),
    noun("即停即走区", "road", "设置即停即走区⟦2⟧处"),
    noun("临时停车区", "road", "设置临时停车区⟦3⟧个"),
    noun("坑槽", "road", "修复坑槽⟦2⟧处"),
    noun("路肩", "road", "修复路肩⟦8⟧处"),
    noun("网格线", "road", "施划网格线⟦2⟧处"),
    noun("待转区", "road", "施划待转区⟦5⟧个"),
    noun("交通标识", "road", "增设交通标识⟦8⟧处"),
    noun("诱导屏", "road", "增设诱导屏⟦3⟧处"),
    noun("绿波带", "road", "开通绿波带⟦7⟧条"),
    noun("绿波", "road", "设置绿波⟦3⟧条"),
    noun("交通组织", "road", "优化交通组织⟦4⟧处"),
    noun("凸透镜", "road", "安装凸透镜⟦29⟧面"),
    noun("反光镜", "road", "安装反光镜⟦54⟧面"),
)

HAZARD: tuple[Word, ...] = (
    noun("积水路段", "hazard", "排查积水路段⟦8⟧处"),
    noun("结冰路段", "hazard", "排查结冰路段⟦3⟧处"),
    noun("落石", "hazard", "清理落石⟦5⟧处"),
    noun("管涌", "hazard", "封堵管涌⟦4⟧处"),
    noun("不安全因素", "hazard", "排查不安全因素⟦4⟧个"),
    noun("薄弱环节", "hazard", "排查薄弱环节⟦6⟧个"),
    noun("防范漏洞", "hazard", "排查防范漏洞⟦3⟧个"),
)

GROUP: tuple[Word, ...] = (
    noun("防控区", "group", "划分防控区⟦7⟧个"),
    noun("联控区", "group", "划分联控区⟦8⟧个"),
    noun("巡防联控区", "group", "划分巡防联控区⟦8⟧个"),
)

WORDS: tuple[Word, ...] = (*POST, *PREMISES, *ROAD, *HAZARD, *GROUP)
