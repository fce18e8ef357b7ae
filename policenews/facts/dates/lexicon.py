"""`去年`, `上个月`, `次日`: fixed words of time, each with its level, kind and value."""

from __future__ import annotations

from policenews.facts.dates.atoms import DAY, DAYPART, MONTH, PART, TEN, YEAR
from policenews.facts.dates.moving import MOVING_NAMES

_TABLE = """
year+ -3 大前年
year+ -2 前年
year+ -2 上上一年 上上年
year+ -1 去年 昨年 上年 上一年 上年度 去年度 上一年度 旧年
year+ 0 今年 本年 本年度 今年度 当前年度 当前年份 当前年
year+ 1 明年 来年 下一年 下年 明年度 下年度
year+ 2 后年
year+ 3 大后年
year~ 0 同年 当年 同一年 这一年
year~ 1 次年 翌年 转年
whole 0 全年 年度内
within 0 年内
half 1 上半年 前半年 头半年 首半年
half+ -1 上个半年 上一个半年
half 2 下半年 后半年
quarter 1 首季度 首季
quarter 4 末季 第四季
quarter+ -2 上上季度 上上个季度
quarter+ -1 上季度 上个季度 上一季度 上一个季度 上季
quarter+ 0 当前季度 本季度 这个季度 这一季度 本季 当季 今季 今季度
quarter+ 1 下季度 下个季度 下一季度 下一个季度 下季
quarter+ 2 下下季度 下下个季度
month+ -3 上上上个月 上上上月
month+ -2 上上个月 上上月
month+ -1 上月 上个月 上月份 上一个月 上一月
month+ 0 当前月 本月 本月份 这个月 这月 当前月份 这一个月 今个月
month+ 1 下月 下个月 下月份 下一个月
month+ 2 下下个月 下下月
month+ 3 下下下个月 下下下月
month~ 0 当月 同月 全月
month~ 1 次月 翌月
ten 1 上旬
ten 2 中旬
ten 3 下旬
ten 12 上中旬 中上旬
ten 23 中下旬
ten+ 0 本旬
week~ 0 当周
halfweek 1 上半周 前半周
halfweek 2 下半周 后半周
halfmonth 1 上半月 前半月 上半个月
halfmonth 2 下半月 后半月 下半个月
month 1 元月 元月份
day+ -3 大前天 大前日
day+ -2 前天 前日 上上日
day+ -1 昨天 昨日 昨儿 昨儿个
day+ 0 今天 今日 本日 今儿 今儿个
day+ 1 明天 明日 明儿 明儿个
day+ 2 后天 后日
day+ 3 大后天 大后日
day+ 4 大大后天
day+ -4 大大前天
day~ 0 当天 当日 同日 同一天 是日 当晚 当夜
day~ 1 次日 翌日 隔天 隔日
day~ -1 前一日 前一天 头一天
month~ -1 前一月
daypart 0 晏昼 凌晨 清晨 早晨 早上 早间 上午 中午 正午 午间 白天
daypart 0 下午 午后 傍晚 晚上 晚间 夜间 夜里 夜晚 深夜 午夜 半夜
"""

LEVELS = {
    "year+": YEAR, "year~": YEAR, "whole": YEAR, "within": YEAR, "half": PART, "half+": PART, "quarter": PART, "quarter+": PART,
    "month+": MONTH, "month~": MONTH, "month": MONTH, "ten": TEN, "ten+": TEN, "week~": TEN, "halfmonth": TEN, "halfweek": TEN, "day+": DAY, "day~": DAY,
    "daypart": DAYPART,
}  # fmt: skip

WORDS: dict[str, tuple[int, str, int]] = {
    word: (LEVELS[kind], kind, int(value))
    for kind, value, *words in (line.split() for line in _TABLE.strip().splitlines())
    for word in words
}
"""Word to level, kind and value."""

DAYS_WITH_PART = {
    head + tail: (shift, part)
    for head, shift in (("今", 0), ("昨", -1), ("前", -2), ("明", 1))
    for tail, part in (("晚", "晚上"), ("夜", "晚上"), ("早", "早上"), ("晨", "凌晨"), ("午", "下午"))
    if head + tail not in ("前早", "前晨", "前夜", "今早", "前午", "明午")
} | {"今早": (0, "早上")}
"""今晚, 昨夜, 明早: a day with a part of it."""

EVENING = frozenset(["晚上", "晚间", "夜里", "夜晚", "当晚", "晚", "夜"])
"""Parts of the day that run past midnight: 昨晚3点 is early today. Of 深夜 and 半夜 nobody knows which day is meant."""

AFTERNOON = frozenset(["下午", "午后", "傍晚", "晚上", "晚间", "夜间", "夜里", "夜晚", "深夜", "当晚", "晚", "夜"])
"""Parts of the day whose hours from 1 to 11 lie after noon."""

_FESTIVALS = """
元旦: “元旦” 元旦 元旦节
春节: “春节” 农历新年 新春佳节 春节
清明: “清明” 清明 清明节
五一: “五一” “五·一” “五·一”劳动节 “五·一”国际劳动节 “五一”劳动节 “五一”国际劳动节 五·一 五一 五一劳动节 五一国际劳动节 劳动节 国际劳动节
端午: “端午” 端午 端午佳节 端午节 端阳节
中秋: “中秋” 中秋 中秋佳节 中秋节
国庆: “十一” “国庆” 中秋、国庆 中秋和国庆 中秋国庆 十一国庆 国庆 国庆、中秋 国庆中秋 国庆和中秋 国庆节
春运: 春运
暑运: 暑运
元宵: 上元节 元宵 元宵佳节 元宵节
除夕: 大年30 年30 大年三十 大年卅 大年夜 年三十 除夕 除夕夜
龙抬头: 龙抬头
七夕: 七夕 七夕节 七夕情人节 乞巧节
中元节: 中元节 盂兰节
重阳: 重阳 重阳佳节 重阳节
腊八: 腊八 腊八节
情人节: 情人节 西方情人节 圣瓦伦丁节
白色情人节: 白色情人节
跨年夜: 跨年夜
老板节: 老板节
妇女节: “三八”妇女节 三八国际妇女节 三八妇女节 三八节 国际妇女节 妇女节
植树节: 植树节
消费者权益日: 国际消费者权益日 消费者权益日
愚人节: 愚人节
国家安全教育日: 全民国家安全教育日 国家安全教育日
青年节: 五四青年节 青年节
护士节: 国际护士节 护士节
母亲节: 母亲节
父亲节: 父亲节
儿童节: “六一” “六一”儿童节 “六一”国际儿童节 儿童节 六一儿童节 六一国际儿童节 国际儿童节
国际禁毒日: “6·26”国际禁毒日 6·26国际禁毒日 国际禁毒日
建党节: 七一建党节 建党节
建军节: 八一建军节 建军节
教师节: 教师节
万圣节: 万圣节
记者节: 记者节
消防宣传日: 119消防日 119消防宣传日 全国消防宣传日 全国消防日 消防宣传日
光棍节: 光棍节
感恩节: 感恩节
宪法日: 国家宪法日 宪法日
国家公祭日: 国家公祭日
平安夜: 平安夜 圣诞夜
圣诞节: 圣诞 圣诞节
人民警察节: 110警察节 110宣传日 “110”宣传日 “110宣传日” 中国人民警察节 人民警察节
双十一: “双11” “双十一” 双11 双十一
双十二: 双12 双十二
北方小年: 北方小年
南方小年: 南方小年
浴佛节: 浴佛节 佛诞节
寒衣节: 寒衣节
卫塞节: 卫塞节 威瑟节 比萨宝蕉节
下元节: 下元节
农民丰收节: 中国农民丰收节 农民丰收节
女生节: 女生节
学雷锋纪念日: 学雷锋纪念日 学雷锋日
世界读书日: 世界读书日
地球日: 世界地球日 地球日
中国航天日: 中国航天日
防灾减灾日: 全国防灾减灾日 防灾减灾日
世界无烟日: 世界无烟日
环境日: 世界环境日 六五环境日
香港回归纪念日: 香港回归纪念日 香港特别行政区成立纪念日
澳门回归纪念日: 澳门回归纪念日
医师节: 中国医师节
抗战胜利纪念日: 中国人民抗日战争胜利纪念日 抗战胜利纪念日
烈士纪念日: 烈士纪念日
双十节: 双十节
艾滋病日: 世界爱滋病日 世界艾滋病日
全国交通安全日: 全国交通安全日
国际志愿者日: 国际志愿者日
国际反腐败日: 国际反腐败日
国际人权日: 国际人权日 世界人权日
"""

OBSERVANCES = frozenset(
    [
        "女生节",
        "学雷锋纪念日",
        "世界读书日",
        "地球日",
        "中国航天日",
        "防灾减灾日",
        "世界无烟日",
        "环境日",
        "香港回归纪念日",
        "澳门回归纪念日",
        "医师节",
        "抗战胜利纪念日",
        "烈士纪念日",
        "艾滋病日",
        "全国交通安全日",
        "国际志愿者日",
        "国际反腐败日",
        "国际人权日",
        "农民丰收节",
        "浴佛节",
        "卫塞节",
        "老板节",
    ]
) | frozenset(MOVING_NAMES.values()) - {"复活节"}
"""Days that an article mostly names as the occasion of a campaign: without 当天 or a year they place nothing in it."""

FESTIVAL_NAMES: dict[str, str] = {
    written: name
    for name, _, words in (line.partition(": ") for line in _FESTIVALS.strip().splitlines())
    for written in words.split()
} | MOVING_NAMES
"""Festival as written, and its name in `festivals.py`. 双十一 is a day for shopping: in an article a name, no date."""

SHORT = {
    "十一": "国庆", "十一国庆": "国庆", "八月十五": "中秋", "五四": "青年节", "六一": "儿童节", "七一": "建党节", "八一": "建军节",
}  # fmt: skip
"""Days named by their numbers alone: with 假期, or as a phrase of their own; elsewhere 七一 may be a street."""
