"""Measure words met more seldom: 首 尊 盆, and the doubles with a stroke: 处/次."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import unit

RARER: tuple[Word, ...] = (
    unit("TB", "收缴公民信息数据⟦8⟧TB"),
    unit("GB", "恢复涉案数据⟦320⟧GB"),
    unit("首", "创作反诈歌曲⟦6⟧首", no="在全省首次开展⟦3⟧场"),
    unit("尊", "追缴佛像⟦8⟧尊", no="尊老爱幼"),
    unit("盆", "追回被盗盆景⟦40⟧盆", no="涉案盆景⟦4⟧株"),
    unit("束", "发放菊花⟦500⟧束", no="装束⟦3⟧套"),
    unit("朵", "发放康乃馨⟦520⟧朵"),
    unit("樘", "更换防盗门⟦68⟧樘"),
    unit("碗", "送出姜汤⟦84⟧碗"),
    unit("杯", "送出热水⟦600⟧杯"),
    unit("笼", "查获鸟类⟦5⟧笼"),
    unit("本次", "签发通行证及签注⟦185⟧本次", no="本次行动查扣车辆⟦3⟧台"),
    unit("处/次", "检查场所⟦68⟧处/次"),
    unit("家/次", "检查场所⟦39⟧家/次"),
    unit("个/次", "检查卡点⟦32⟧个/次"),
    unit("起/次", "处置警情⟦13⟧起/次"),
    unit("条/次", "推送短信⟦63⟧条/次"),
    unit("场/次", "开展宣传⟦70⟧场/次"),
    unit("人·次", "出动警力⟦15⟧人·次"),
    unit("丛", "铲除罂粟⟦7⟧丛"),
    unit("列", "查验国际列车⟦87⟧列", no="将⟦53⟧处隐患列入整改"),
    unit("回", "上门调解⟦12⟧回", no=("回访群众⟦36⟧人", "第3回合收网")),
)
