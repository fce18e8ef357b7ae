"""`较2022年`, `1993年参加工作`, `破获2019年的积案`: which times say when the figures behind them are, and which do not."""

from __future__ import annotations

import re

from policenews.facts.mentions import TimeMention

_SOLVED = re.compile(r"(?:侦破|破获|攻破|攻克|告破|查破|清理|化解|偵破|破獲)了?(?:部分|一批|多起)?$")
"""破获2003年的命案积案, 破获去年发生的盗窃案: when the cases happened, not when they were solved."""
_OF = re.compile("的")
_HAPPENED = re.compile("的|[^，。；0-9]{0,12}(?:案|积案|案件)|[^，。；0-9]{0,18}发生的|(?:发生|立案|发案|作案|受理)")
_LIFE = re.compile(
    "[^，。；0-9]{0,6}?(?:参加工作|参加公安工作|加入公安队伍|从警|入警|参警|入伍|退伍|转业|退休|出生|毕业|考入|入职|生人|走上[^，。；]{0,6}岗位)"
    "(?=[，、的后于]|$)(?!.[0-9一二两三四五六七八九十])"
)
"""1993年参加工作，先后抓获逃犯9名: a year of somebody's life."""
_BEGAN_IN = re.compile("(?:成立|组建|始建|创建|创办|设立|建成|出生|参加工作|从警|入警|毕业|退休|入伍|退伍|挂牌|更名|启用|上线)于$")
FOUNDED = re.compile("[，,]?[^，。；0-9]{0,10}?(?:成立|组建|设立|建成|挂牌|投用|启用|上线|落成|揭牌|开通|投入使用)(?P<of>的(?![0-9一二两三四五六七八九十]))?")
"""2022年3月成立的工作室: when it was founded, not when it did what is counted; 2022年建成的9个警务室 are counted by it."""
_SINCE_THEN = re.compile(r"(?:[这此也]是|系|继|为)(?:自|从|继)?$")
"""这是继2003年以来连续4年下降: how long something has lasted governs nothing."""
_REPORTED = re.compile(r"(?:上午|下午|晚|当天|[（(]\d{1,2}日[)）])?[，,]?[^，。；,;\d]{0,16}?(?:获悉|了解到|通报(?!会)|(?:新闻)?(?:发布会|通气会|通报会|吹风会)|记者会|[一-鿿]{0,8}会上?(?:指出|表示|介绍|说|称|透露|强调)|公布|(?<!联合)发布(?!的)|最新数据|数据显示|统计数据|对外披露)")
"""8月3日，记者从市公安局获悉: the day of the report, not of what it tells."""
_FROM, _TO = re.compile(r"[由从]$"), re.compile(r"的?[\d一二三四五六七八九十百千万廿卅〇零.,，]+[^，。；\d]{0,4}(?:大幅|显著|逐步)?(?:增|升|降|减|跌|压|提|涨|下降|上升|减少|增加)")
"""由去年22宗增至35宗: the earlier side of a change."""
_FEASTS = re.compile(r"[^，。；\d]{0,14}?等")
_OF_THINGS = re.compile(r"(?:对|将|把|销毁|返还|发还|处理)$")
_OVER = re.compile("(?:假期|期间)?(?:结束|过去|过)(?:之|以)?[后来]")
"""五一假期结束后，破案9起: what is over when the figure comes."""
_TAKEN = re.compile(r"[^，。；]{0,16}?(?:督办|交办|遗留|积压|立案|收缴|查获|缴获|扣押|查扣|追回|抓获|破获|侦破|没收|收集)[^，。；]{0,6}?的")


_AWARDED = re.compile("(?:评为|评定为|荣获|获评|获得|荣膺|授予|确定为|命名为)[“”]?$")
_HELD = re.compile("(?:举行|召开|举办|启动|组织召开|参加|出席)了?$")
_AT_A_MEETING = re.compile("(?:召开|举行|举办)?的?[^，。；\\d]{0,30}?(?:发布会|会议|例会|推进会|座谈会|部署会|通气会|通报会|大会|记者会)上?[，,]")
_AN_EVENT = re.compile("度?[^，。；\\d]{2,36}?(?:大会|会议|仪式|发布会|推进会|通报会|表彰会|比武|竞赛|培训班|演练|集训)")


_MEETS = re.compile("(?:迎来|迎接|迎战|应对|备战|面对|遭遇|喜迎)了?$")
_PEAK = re.compile("[^，。；\\d]{0,14}?(?:高峰|大考|客流|人流|车流|出行潮|返程|返乡)")
_HAPPENED_IN = re.compile("(?:发生[在于]|始于|追溯到|发案于|作案于)$")
_TOLD_OF = re.compile("(?:通报|介绍|发布|公布|总结|回顾|听取)了?$")
_AND_HELD = re.compile("[^，。；\\d]{2,40}?(?:情况|战果|成效|成果|工作|汇报)[，,](?:并|同时|会后|随后|现场|当场|还)")


def governs(text: str, time: TimeMention) -> bool:
    """Whether a time says when figures behind it are: no base, no day of a report, no age of what was solved."""
    if time.use not in ("plain", "since", "until"):
        return False
    if _SOLVED.search(text, max(0, time.start - 6), time.start) and (_HAPPENED if time.use == "plain" else _OF).match(text, time.end):
        return False
    if time.use == "plain" and time.grain in ("year", "month", "day") and (_BEGAN_IN.search(text, max(0, time.start - 6), time.start) or _LIFE.match(text, time.end) or ((founded := FOUNDED.match(text, time.end)) and founded["of"])):
        return False
    if _OF_THINGS.search(text, max(0, time.start - 4), time.start) and _TAKEN.match(text, time.end):
        return False  # 对2015年行动收缴的枪支集中销毁, 对去年以来扣押的鞭炮集中销毁: when they were taken
    if _TOLD_OF.search(text, max(0, time.start - 12), time.start) and _AND_HELD.match(text, time.end):
        return False  # 通报了今年以来打击盗窃的情况，并举行返还仪式，发还30辆
    if time.use == "since":
        return not _SINCE_THEN.search(text, max(0, time.start - 8), time.start)
    if time.use == "plain" and time.grain == "day" and time.first == time.last and _REPORTED.match(text, time.end):
        return False
    if time.use == "plain" and time.grain in ("day", "month") and text[time.start - 1] == "在" and _AT_A_MEETING.match(text, time.end):
        return False  # 在11月召开的新闻发布会上，…
    if time.use == "plain" and text[time.end - 1] == "前" and _HAPPENED_IN.search(text, max(0, time.start - 5), time.start):
        return False  # 最久的一起发生在27年前
    if time.use == "plain" and _OVER.match(text, time.end):
        return False
    if time.grain == "year" and _AWARDED.search(text, max(0, time.start - 5), time.start):
        return False  # 被评为2017年度优秀派出所
    if time.grain == "year" and _HELD.search(text, max(0, time.start - 24), time.start) and _AN_EVENT.match(text, time.end):
        return False  # 在广场举行2016年打击侵财犯罪赃物发还大会: which of the yearly events
    if _MEETS.search(text, max(0, time.start - 4), time.start) and _PEAK.match(text, time.end):
        return False  # 2月9日、10日，口岸迎来春节假期入境高峰: what came, not when it was counted
    if time.grain == "holiday" or text[time.end - 1] == "节":
        return _FEASTS.match(text, time.end) is None  # 利用春节、中元节等销售旺季: some of the days of a year
    return time.use == "until" or not (_FROM.search(text, max(0, time.start - 1), time.start) and _TO.match(text, time.end))
