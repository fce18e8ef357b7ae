"""Words that hold a numeral and count nothing: 长三角, 三角架, 老两口, 四面八方, 八路军.

Words of one's own knowledge of the language; names of counties and cities that hold a numeral (三门峡, 五台县) are taken
from the table of divisions.
"""

from __future__ import annotations

import re
from functools import cache

from policenews.words.divisions import table

WORDS = (
    # shapes, regions, roads
    "三角洲 三角形 三角区 三角地 三角带 三角架 三角铁 三角板 三角债 三角梅 三角恋 三角钢 三角龙 三角灯 三角牌 三角巾 三角木 三角旗 三角警示 五角星 五角大楼 五角场 六角形 八角形 八角亭 八角楼 "
    "两面性 两面派 两面人 四面八方 八面来风 四通八达 三台合一 三通一平 七通一平 五通一平 十里长街 十里洋场 五里雾 "
    # people and households
    "老两口 小两口 两口子 三口之家 四口之家 五口之家 二人转 三人行 三人成虎 判若两人 四人帮 八路军 二房东 三房东 二把手 三只手 "
    # idioms and set phrases
    "一成不变 四分五裂 五花八门 三头六臂 三番五次 三回五次 货比三家 入木三分 三管齐下 双管齐下 三位一体 四位一体 五位一体 三起三落 十面埋伏 四面楚歌 四处奔波 四处奔走 四处寻找 四处打听 四处躲藏 四处流窜 四处逃窜 四处张望 四处游荡 四处筹 "
    "四处借 四处打工 四处作案 四处碰壁 四处求 四处散 四处找 新官上任三把火 三把火 三板斧 三座大山 两眼发黑 两眼一抹黑 两条腿走路 两张皮 两头跑 两头空 两条心 八项规定 八项注意 两个凡是 三个代表 四个自信 四个意识 两个维护 两个确立 "
    "两个大局 三项教育 三班倒 两班倒 三班两运转 四班三运转 三班制 两班制 四部委 五部委 三部委 两部委 六部委 七部委 八部委 九部委 十部委 四套班子 五套班子 四大班子 三分球 三分天下 十里八乡 三乡五里 千里迢迢 "
    "威风八面 八面威风 八面玲珑 眼观六路 眼观四路 四面出击 四面受敌 六根清净 脚踏两只船 三人成众 成千成万 成千成百 四分五落 网开三面 兵分二路 兵分两路 语惊四座 大卸八块 三台联播 内六角 外六角 倒三角 九门提督 九头鸟 天龙八部 六人行 六张犁 六本木 七宗罪 "
    "七匹狼 五笔 四则运算 一一对应 足三里 手三里 两面针 四通公司 三间房镇 六间房 两家子 三家子 四家子 五家子 六家子 七家子 八家子 五棵松 三棵树 东四十条 九眼桥 七眼桥 四眼井 三眼井 五台山 六盘山 三台山 九台 三座门 两万五千里长征 二万五千里长征 五个一工程 二十四节气 "
    "两头蛇 两头落空 两头为难 冬季两项 十项全能 三人舞 二人同心 半斤八两 一式两份 一式三份 一式四份 兄弟二人 兄弟两人 夫妻二人 夫妻两人 母子二人 父子二人 姐妹二人 二节棍 三节棍 三节鞭 "
    "二期工程 三期工程 三轮摩托 两轮摩托 三包一挂 门前三包 门前四包 铁人三项 现代五项 三人制 五人制 七人制 十一人制"
)

SHAPES = (
    r"[长珠金闽泛]三角(?!形|钱|债)",  # 长三角, 珠三角
    r"[二三四五六七八九十]+(?:面体|角形|角帽|角亭|角楼|角网|边形|面角|次方|元论|部合唱|路纵队|路横队|人制|分法|分制|项式)",
    r"[一二三四五六七八九十]+里(?:沟|屯|庄|铺|河|店|台|坪|堡|湖|桥|营|坡|岗|墩|畈|亭|洋|牌楼|街道|山|湾|塘|棚|村(?!内|里|中))",
    r"[二三四五六七八九]峰(?:山|岭|镇|乡|村)",
    r"[两双三]节(?=期间|假期|安保|前后)",
    r"[声火烟]四起",  # 枪声四起
)
_TALL = re.compile(r"[一二两三四五六七八九十百千万]")


@cache
def pattern() -> re.Pattern[str]:
    """One pattern of all words, longest first."""
    names = {division.name for division in table().current() if _TALL.search(division.name) and len(division.name) > 2}
    names |= {name[:-1] for name in names if len(name) > 3 and name[-1] in "县市区"}
    return re.compile("|".join([*SHAPES, *sorted({*WORDS.split(), *names}, key=len, reverse=True)]))


def within(text: str, start: int, stop: int) -> bool:
    """Whether the characters from start to stop lie in such a word: 三角 in 长三角地区."""
    left = max(0, start - 6)
    return any(m.start() <= start and m.end() >= stop - 1 for m in pattern().finditer(text, left, stop + 6))
