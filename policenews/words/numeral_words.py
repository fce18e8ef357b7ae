"""Words that hold a numeral and count nothing: 长三角, 三角架, 老两口, 四面八方, 八路军.

Words of one's own knowledge of the language; names of counties and cities that hold a numeral (三门峡, 五台县) are taken
from the table of divisions. A word stands here only where no count can begin with it: 两家子 begins 两家子公司, 三只手
三只手机, so neither does.
"""

from __future__ import annotations

import re
from functools import cache

from policenews.words.divisions import table

WORDS = (
    # shapes, regions, roads
    "三角洲 三角形 三角区 三角地 三角带 三角架 三角铁 三角板 三角债 三角梅 三角恋 三角钢 三角龙 三角灯 三角牌 三角巾 三角木 三角旗 三角警示 内六角 外六角 倒三角 五角星 五角大楼 五角场 六角形 八角形 "
    "八角亭 八角楼 两面性 两面派 两面人 四面八方 八面来风 四通八达 三台合一 三通一平 七通一平 五通一平 十里长街 十里洋场 五里雾 "
    # people and households
    "老两口 小两口 两口子 三口之家 四口之家 五口之家 二人转 三人成虎 判若两人 四人帮 八路军 二房东 三房东 "
    # idioms and set phrases
    "上一篇 下一篇 零包毒品 零包贩毒 零包贩卖 一成不变 四分五裂 五花八门 三头六臂 三番五次 三回五次 货比三家 入木三分 三管齐下 双管齐下 三位一体 四位一体 五位一体 三起三落 十面埋伏 四面楚歌 四处奔波 四处奔走 四处寻找 四处打听 四处躲藏 四处流窜 "
    "四处逃窜 四处张望 四处游荡 四处碰壁 四处求医 三板斧 三座大山 两眼发黑 两眼一抹黑 两条腿走路 八项规定 八项注意 三个代表 四个自信 四个意识 两个维护 两个确立 两个大局 三项教育 三班倒 两班倒 "
    "三班两运转 四班三运转 三班制 两班制 四套班子 五套班子 四大班子 三分球 三分天下 十里八乡 三乡五里 千里迢迢 威风八面 八面威风 八面玲珑 眼观六路 四面出击 四面受敌 六根清净 脚踏两只船 成千成万 成千成百 "
    "网开三面 语惊四座 大卸八块 九门提督 九头鸟 天龙八部 七宗罪 五笔输入 五笔字型 五笔打字 四则运算 足三里 两面针 三间房镇 九眼桥 五台山 六盘山 两万五千里长征 二万五千里长征 五个一工程 "
    "二十四节气 两头落空 两头为难 冬季两项 十项全能 半斤八两 一式两份 一式三份 一式四份 二节棍 三节棍 二期工程 三期工程 三轮摩托 两轮摩托 门前三包 门前四包 铁人三项 现代五项"
)

SHAPES: tuple[tuple[str, str, str], ...] = (
    (r"[长珠金闽泛]三角(?!形|钱|债)", "长三角", "三角钱"),
    (r"[二三四五六七八九十]+(?:面体|角形|角帽|角亭|角楼|边形|次方|元论|部合唱|路纵队|路横队|项式)", "八面体", "四面墙"),
    (r"[二三四五六七八九十]+(?:人制(?!作|造|售|假|毒|定|贩)|分制)", "五人制", "五人制作假证"),
    (r"[二三四五六七八九十]部委", "七部委", "七部手机"),
    (r"[一二三四]把手(?!枪|铐|机|电|锯)|三把火(?!枪|药|炬)", "二把手", "二把手枪"),
    (
        r"[一二三四五六七八九十]+里(?:沟|屯|庄|铺|河|店|台|坪|堡|湖|桥|营|坡|岗|墩|畈|亭|洋|牌楼|街道|山|湾|塘|棚|村(?!内|里|中))(?!道|路|段|堤|岸)",
        "七里沟", "九里河道",
    ),
    (r"[二三四五六七八九]峰(?:山|岭|镇|乡|村)", "九峰山", "九峰骆驼"),
    (r"(?<=[一-鿿]{2})(?<![分派共出成组兵])[一二三四五六七八九十]路(?!公交|人马|纵队|大军|警力|民警|小组|出击|追|抓|搜)", "西堤三路", "抽调民警三路公交"),
    (r"兵分[二两三四五六七八九多数]+路", "兵分三路", "三路公交"),
    (r"[两双三]节(?=期间|假期|安保|前后)", "两节期间", "两节电池"),
    (r"(?:[枪喊怨哭歌掌哨骂欢]声|狼烟|烽烟|烽火|硝烟)四起", "枪声四起", "山火四起"),
)  # fmt: skip
"""Patterns of such words, each with a word that it holds and a count that it does not."""

_TALL = re.compile(r"[一二两三四五六七八九十百千万]")


@cache
def pattern() -> re.Pattern[str]:
    """One pattern of all words, longest first."""
    names = {division.name for division in table().current() if _TALL.search(division.name) and len(division.name) > 2}
    names |= {name[:-1] for name in names if len(name) > 3 and name[-1] in "县市区"}
    return re.compile("|".join([*(shape for shape, _, _ in SHAPES), *sorted({*WORDS.split(), *names}, key=len, reverse=True)]))


def within(text: str, start: int, stop: int) -> bool:
    """Whether the characters from start to stop lie in such a word: 三角 in 长三角地区."""
    left = max(0, start - 6)
    return any(m.start() <= start and m.end() >= stop - 1 for m in pattern().finditer(text, left, stop + 6))
