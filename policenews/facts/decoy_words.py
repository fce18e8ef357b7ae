"""Numerals that are part of a word, a name or a way of counting: 二次酒驾, 四项机制, K17, 八类案件, 三里屯, 23岁, 第3名."""

from __future__ import annotations

import re

from policenews.facts.spot import Spot

_INCIDENT = re.compile(r"(?:酒驾|醉驾|毒驾|案|案件|警情|纠纷|事故|违法|行为|驾驶|盗窃|诈骗|火灾|隐患|事件|超员|超载)$")
_SEIZED = re.compile(r"检获|查获|缴获|起获|搜获|查扣|检取|收缴|搜出|扣押|捣破|捣毁")
_LISTED = re.compile(r"[一-鿿]{1,8}[、及和][一两二三四五六七八九十\d]")


_SLOGAN = re.compile(r"[抓打破查端挖处办治防]一[一-鿿](?:[、，,和]?)[打带查端挖破治教警震防]一[一-鿿]|(?<![比同减案均])[少多](?:让|使|替|为|给|叫|要)?(?:群众|百姓|居民|企业|大家|老人)?(?:跑|走|丢|跨|说|问|看一?|进|学|做|练|想|听|等|盯|拐|绕)(?:了|上)?一[趟步件次遍句眼分点回圈脚]")
"""抓一人打一伙, 破一案带一串: one that stands for many; 少让群众跑一趟, 多走一步: what is asked, not what was counted."""


_EACH_ITS = re.compile("一(?!名|个|起|件|人|次)[一-鿿]一(?!名|个|起|件|人|次)[一-鿿](?![一-鿿]?\\d)")
"""一楼一册, 一车一档: each has its own."""


def indefinite(spot: Spot) -> str | None:
    """一名群众, 一起学习: 一 before a noun is an article; behind a noun (货车一辆) it counts."""
    num, text = spot.num, spot.text
    if text[num.start : num.end] != "一" or num.has("ratio") or num.unit == "倍":
        return None
    if _EACH_ITS.search(text, max(spot.start, num.start - 3), num.end + 3):
        return "slogan"
    if _SLOGAN.search(text[max(spot.start, num.start - 6) : num.end + 6]):
        return "slogan"
    if num.unit in ("批", "大批") or num.unit is not None and text[num.start - 1 : num.start] in ("这", "那", "下", "某"):
        return "word"  # 这一幕, 那一次
    if re.search(r"(?:只有|仅有|仅|共有)$", spot.before):
        return None
    if _SEIZED.search(text, spot.start, num.start) and (text[num.lead - 1] in "、及和" or _LISTED.match(text, num.stop)):
        return None  # 检获一个铁莲花、一支棒球棍及两支电枪
    after = text[num.stop : num.stop + 1]
    if num.unit in ("起", "宗") and (not after or after in "，。；、,;（()）") and _INCIDENT.search(spot.before):
        return None  # 查处二次酒驾一起
    if num.unit in ("起", "宗", "件") and (more := _AND_MORE.match(text, num.stop, spot.end)) and more["unit"] == num.unit:
        return None  # 办理一起非法持有枪支案，两起非法储存爆炸物案
    if num.has("case") and re.match(r"[一二两三四五六七八九十\d]+[人名]", text[num.stop : num.stop + 4]):
        return None  # 安非他命一件一人
    if after and after not in "，。；、,;（()）！ \n”":
        return "word"
    return "word" if not re.search(r"(?![的等])[一-鿿）)”]$", spot.before) or num.unit in ("次", "面", "起", "边", "致", "组", "般", "时") else None


_AND_MORE = re.compile(r"[一-鿿]{2,16}[，、和及](?:[一二两三四五六七八九十]|\d{1,3})(?P<unit>[起宗件])(?=[一-鿿])")


_HOTLINES = frozenset(["110", "112", "114", "117", "119", "120", "122", "12110", "12123", "12306", "12345", "12348", "12350", "12355", "12367", "12378", "12389", "95598", "96110", "96122"])
_HOTLINE_WORDS = re.compile(r"成为|已成为|真正|对接|热线|平台|联动|联席|服务|专线|电话|社会化|移车|挪车|微信|报警|接处|便民|市民|政务")


def hotline(spot: Spot) -> str | None:
    """完善110与12345对接联动机制, 提升114移车服务: numbers that one dials."""
    body = spot.text[spot.num.start : spot.num.end]
    return "identifier" if body in _HOTLINES and _HOTLINE_WORDS.match(spot.text, spot.num.end) else None


_PICTURE = re.compile(r"(?:附图|配图|图片|附件|附照片|照片)[:：]?$")
_ROAD = re.compile(r"(?:[东西南北中]?(?:大?路|街|大道|广场|大街|大桥))")


def fixed(spot: Spot) -> str | None:
    """二次酒驾, 附图三张, 八一路: 二次 is never a count (that would be 两次), pictures are the page's, 六一路 a street."""
    num, text = spot.num, spot.text
    body = text[num.start : num.end]
    if body == "二" and num.unit == "次" or num.unit == "件套" and num.form == "han":
        return "word"  # 二次酒驾, 八件套
    if body == "一一" and _ONE_BY_ONE.match(text, num.end) or len(body) == 1 and _SIDES.match(text, num.start):
        return "word"  # 一一对应, 三面围墙
    if body == "零" and _FREE_DAYS.match(text, num.end):
        return "word"  # 零发案日达到242天: the days are counted
    if body == "零" and num.unit in ("包", "口", "星"):
        return "word"  # 打零包: small deals in drugs
    if num.unit == "条" and text.startswith("战线", num.stop):
        return "slogan"  # 四条战线
    if num.unit == "轮" and (spot.before.endswith(("二、", "三、", "电动", "机动")) or text.startswith(("车", "摩托", "电动", "机动"), num.stop)):
        return "word"  # 电动三、四轮车
    if num.unit == "条" and text.startswith("立法", num.stop):
        return "name"  # 23条立法
    if num.unit == "元" and text.startswith("里", num.stop) and num.form == "han":
        return "name"  # 三元里大道
    if num.unit == "路" and num.form == "han" and len(body) == 1 and _CORNER.match(text, num.stop):
        return "name"  # 草堂四路交叉口
    if num.unit == "个" and text.startswith("零", num.stop) or body == "零" and text[num.start - 1 : num.start] == "个":
        return "slogan"  # 三个零发生
    if num.unit in ("张", "幅", "个", "份", None) and _PICTURE.search(spot.before):
        return "other"
    if num.form == "han" and len(body) == 1 and _OFFICE.search(text, max(spot.start, num.start - 2), min(spot.end, num.end + 3)):
        return "slogan"  # 两队一室, 一村一警
    if num.form == "han" and len(body) == 1 and re.match(r"[升降]是", text[num.end : num.end + 2]):
        return "slogan"  # 一升是：…
    if num.form == "han" and len(body) == 1 and _RHYTHM.search(text, max(spot.start, num.start - 3), min(spot.end, num.end + 4)):
        return "slogan"  # 两降两升
    if num.form == "han" and len(body) == 2 and body in _DAYS and _ROAD.match(text, num.end):
        return "name"
    return None


_FREE_DAYS = re.compile("[一-鿿]{2,4}?(?:日(?![常益])|天)")
_ONE_BY_ONE = re.compile("(?![件人名宗起位])[一-鿿]")
_CORNER = re.compile("交叉|路口|口|与[一-鿿]{2,8}(?:路|街|大道)|段|附近")
_SIDES = re.compile("[两三四]面(?:环|围|临|靠|夹|相接|包围)")
_OFFICE = re.compile(r"[一二两三四五六七八九十][队室站所警格员长村社岗中辅][一二两三四五六七八九十][队室站所警格员长村社岗中辅](?![一-鿿]?\d)")
_RHYTHM = re.compile(r"[一二两三四五六七八九十][升降提增减控防打查严创促保零](?:[一-鿿])?[一二两三四五六七八九十][升降提增减控防打查严创促保升](?![一-鿿]{0,2}\d)")
_DAYS = frozenset(["五一", "六一", "七一", "八一", "十一", "五四", "三八", "一二", "五三", "二七", "九一", "五七"])
"""Days that name streets."""


def bare_scale(spot: Spot) -> str | None:
    """千家万户, 万名: a bare 百 千 万 without 近, 逾 or 余 is part of a word."""
    body = spot.text[spot.num.start : spot.num.end]
    if body == "十" and spot.num.unit == "分":
        return "word"  # 十分严峻
    if body in ("千万", "百万", "千百") and spot.num.unit in ("家", "户") and spot.num.bound == "exact":
        return "slogan"  # 警护平安千万家
    if body in ("千万", "万千") and spot.num.unit == "条":
        return "slogan"  # 道路千万条
    return "word" if body in ("百", "千", "万", "亿") and spot.num.bound == "exact" else None


_MEASURES = re.compile(r"[一-鿿]{0,8}?(?:机制|举措|措施|制度|指标|指数|任务|方面|环节|步骤|原则|工作法|模式|体系|重点|要求|阶段|领域|行业|主题|关口|理念|内容|战场|抓手|维度|转变|关键词)")


_ARTICLES = re.compile(r"[一-鿿]{0,8}(?:要点|规定|禁令|细则|铁律|纪律|军规|措施|举措)")


_SUM_OF_THOSE = re.compile("[^，。；]{0,10}(?:总和|之和|总数)")
_AROUND = re.compile("(?:围绕|聚焦|紧扣|抓住|紧盯|把握|突出|守住|从)[^，。；]{0,20}$")
_POINTS_OF = re.compile("[一-鿿]{0,4}(?:要素|环节|方面|维度|重点|关键|层面|步骤|领域|关口|关|字)")


_WAYS = re.compile("(?:主要|有效|具体|常见)?(?:打法|方法|方式|做法|办法|手法|手段|途径|模式|渠道|形式|情形|语言)")


def measures(spot: Spot) -> str | None:
    """四项机制, 五项举措, 3种打法: an article counting its own points."""
    num = spot.num
    if num.unit == "次" and _SUM_OF_THOSE.match(spot.behind):
        return "other"  # 超过此前三次专项行动的总和
    if num.unit == "条" and _ARTICLES.match(spot.behind):
        return "other"  # 23条执法要点
    if num.unit in ("批", "批次", "波次", "波", "轮", "轮次", "步", "阶段", "个阶段", "梯次") and spot.before.endswith(("分", "分为", "分成")):
        return "other"  # 分三波次发起战役
    if num.unit in ("类", "种", "大类", "级", "档", "等级") and spot.before.endswith(("分为", "分成", "划分为", "划为", "归为", "归纳为")):
        return "other"  # 将警情分为4类
    if num.unit not in ("项", "个", "种", "类", "大", "条", "点") or num.value is None or num.value > 12:
        return None
    if _AROUND.search(spot.text, max(spot.start, num.lead - 24), num.lead) and _POINTS_OF.match(spot.behind):
        return "other"  # 围绕打防管控4个环节
    if spot.behind.startswith(("指标", "指数")) and num.value < 6:
        return "other"  # 交通事故4项指数同比下降
    if num.unit == "种" and _WAYS.match(spot.behind):
        return "other"  # 运用3种打法
    return "other" if spot.text[num.start] in "一二三四五六七八九十两" and _MEASURES.match(spot.behind) else None


_IDENTIFIER_BEFORE = re.compile(r"(?:[A-Za-zＡ-Ｚ·*#＃№/_=\-])$")


_LATIN_BEFORE = re.compile(r"[A-Za-z]{2}$")
_DASH_BEFORE = re.compile(r"[+\-－—–]\s?$")
_HOUR_BEFORE = re.compile(r"\d[:：]$")


_QUOTED_LIST = re.compile(r"“[^“”]{4,60}”$")


def listed_in_quotes(spot: Spot) -> str | None:
    """“巡逻防控、打击犯罪、管理服务”三个水平, 两个“零发生”: the number counts what the quotation lists."""
    num = spot.num
    if spot.behind.startswith(("“零", "「零")):
        return "slogan"  # 两个“零发生”
    if num.form != "han" or num.value is None or spot.text[num.lead - 1 : num.lead] not in "”」":
        return None
    if re.match("[个個]?(?:大?字|词|詞)(?!体|样)", spot.text[num.end : num.stop + 3]):
        return "slogan"  # 用“显著”两个字形容
    quoted = _QUOTED_LIST.search(spot.text, max(spot.start, num.lead - 64), num.lead)
    return "slogan" if quoted is not None and quoted.group().count("、") + 1 == num.value else None


def vague(spot: Spot) -> str | None:
    """破获了一批涉案金额数千万元，涉及上千人的案件: how large, of cases that are not counted."""
    num, text = spot.num, spot.text
    if not (num.has("money") or num.has("person")) or not _LOOSE.match(text, num.lead, num.end):
        return None
    many = text.rfind("一批", max(spot.start, num.start - 50), num.start)
    if many < 0 or "。" in text[many : num.start] or "；" in text[many : num.start]:
        return None
    return "other" if _CASES_BEHIND.match(text, num.stop, spot.end) else None


_LOOSE = re.compile(r"(?:近|约|超|逾|达)?(?:数|上)[百千万亿]|[百千万亿]+")
_CASES_BEHIND = re.compile(r"[^。；]{0,24}?的[^，。；]{0,12}(?:案|案件|团伙)")


_ESCAPED = re.compile(r"%[0-9a-f]{0,2}%?$|%[0-9a-f]{2}[0-9a-f%]*$", re.IGNORECASE)


def identifier(spot: Spot) -> str | None:
    """K17路段, 贵C·J19, 2022-3, https://…/%e6%96%b0: parts of codes and addresses."""
    if spot.num.has("ratio") and _ESCAPED.search(spot.text, max(spot.start, spot.num.start - 8), spot.num.start):
        return "identifier"
    if spot.num.unit is not None and _LATIN_BEFORE.search(spot.before):
        return None  # 反诈APP3600人
    if _IDENTIFIER_BEFORE.search(spot.before) and spot.num.form == "arabic" and not _DASH_BEFORE.search(spot.before):
        return "identifier"
    if _HOUR_BEFORE.search(spot.before) and re.fullmatch(r"[0-5]\d", spot.text[spot.num.start : spot.num.end]):
        return "duration"  # 0:00-2:00期间
    tail = spot.text[spot.num.end : spot.num.end + 1]
    return "identifier" if tail and tail in "*·_/" else None


_SECONDS = re.compile(r"分\d{1,2}秒")


_POINTS = re.compile(r"(?:记满|[扣满])$")


_HOLIDAYS = re.compile(r"(?:晚上|夜晚|昼夜|白天|连假|长假|小长假|假期|假日|节假日|节日|周末|重大节日|传统节日|工作日|法定)(?!的?(?:安保|勤务|活动|任务|专项))")


def duration(spot: Spot) -> str | None:
    """平均5分42秒, 15分钟: minutes and seconds; 记满12分 counts points."""
    if spot.num.unit == "分" and (_POINTS.search(spot.before) or spot.before.endswith("记") and spot.text[spot.num.stop : spot.num.stop + 1].isdigit()):
        return "threshold"  # 一次性记12分18人次
    if spot.num.unit == "个" and _HOLIDAYS.match(spot.text, spot.num.stop):
        return "duration"  # 连续3个连假期间
    return "duration" if spot.num.unit == "分" and re.match(r"\d+秒|钟|内?(?:出警|反馈|到达|到场|处置完)", spot.behind) or _SECONDS.match(spot.text, spot.num.end) else None


_KEPT_KINDS = re.compile(r"[一-鿿]{1,6}(?:制|制度|政策|名录|目录)")


def classes(spot: Spot) -> str | None:
    """八类案件, 七大领域, 藏獒等12种烈性犬: a number of kinds is part of the name."""
    num = spot.num
    if num.unit == "种" and (spot.before.endswith("等") or _KEPT_KINDS.match(spot.text, num.stop)):
        return "word"
    if num.unit == "类" or (num.unit is None and spot.text[num.end : num.end + 1] in ("类", "大")):
        return "word" if re.match(r"[一-鿿]", spot.text[num.end + 1 : num.end + 2]) else None
    return None


_LOST_BEFORE = re.compile(r"[一-鿿](?:\?+|�+)$")
_YEARS_OLD = re.compile("(?:多|余|周)?岁")


def damage(spot: Spot) -> str | None:
    """检查单?584家: a lost character may have swallowed digits."""
    before = spot.text[max(0, spot.num.lead - 5) : spot.num.lead]
    if _LOST_BEFORE.search(before) or spot.text[spot.num.end : spot.num.end + 1] == "�":
        return "damage"
    return None


def age(spot: Spot) -> str | None:
    """33岁, 未满18周岁."""
    return "age" if _YEARS_OLD.match(spot.text, spot.num.end) else None


_ZERO_WORD = re.compile(r"零(?:包(?=贩)|团费|首付|利息|成本|元购|门槛|跑腿|见面|接触|障碍|部件|配件|件(?!案)|售|钱|花钱|食|星|散|工|担|容忍|距离|下\d)")


def per_mille_word(spot: Spot) -> str | None:
    """三个100%, 100%的热情: a figure of speech; 零部件, 零距离: a word."""
    num = spot.num
    if _ZERO_WORD.match(spot.text, num.start):
        return "word"
    if num.unit == "%" and re.match(r"的(?:热情|努力|责任|诚意|付出|信心|投入)", spot.behind):
        return "word"
    return None


def per_heads(spot: Spot) -> str | None:
    """每10万人口, 每万辆: the base of a rate."""
    body = spot.text[spot.num.start : spot.num.end]
    return "word" if spot.text[spot.num.start - 1 : spot.num.start] == "每" and (body[-1] in "百千万亿") else None


def rank(spot: Spot) -> str | None:
    """居全市第一, 前三名."""
    if spot.num.unit in ("名", "位", "强") and re.search(r"(?:前|排名|位列|名列|位居|居|分列|分列[一二三四五六七八九、]+)\s?(?:第)?$", spot.before):
        return "ordinal"
    if spot.num.unit in ("项", "个") and _RANKS.match(spot.text, spot.num.stop):
        return "ordinal"  # 三项第一，两项第二
    if spot.num.unit == "个" and _AMONG.match(spot.behind + spot.text[spot.num.stop + 12 : min(spot.end, spot.num.stop + 30)]):
        return "ordinal"  # 在全国32个省会城市中排名第六
    return None


_RANKS = re.compile(r"(?:全[国省市区县州])?(?:排名|位居|位列)?第[一二三四五六七八九十]")
_AMONG = re.compile(r"[^，。；\d]{2,24}中(?:排名|排在|排第|位居|位列|名列|居)")


_ENUMERATED = re.compile(r"是|、|\.(?!\d)|．")


def marker(spot: Spot) -> str | None:
    """一是, 二是, 1. at the head of a line."""
    if spot.num.unit is None and spot.num.start - spot.start <= 1 and _ENUMERATED.match(spot.text, spot.num.end, spot.num.end + 1):
        return "list marker"
    return None
