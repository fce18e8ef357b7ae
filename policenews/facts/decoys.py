"""Decoys: numerals that are no figures: 第41届, “三超一疲劳”, 力争破案50起, 每斤18元, 一次死亡3人以上的事故.

Each is a role rule: a test on a numeral in its place that proposes a role. Rivals are settled by order: the first
rule of `RULES` that answers wins; a numeral without a decoy role may be a claim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policenews.facts.numerals import Num
from policenews.rules import Rule
from policenews.words import cues


@dataclass(slots=True)
class Spot:
    """A numeral in its place: text, sentence bounds, and the quoted phrase around it, if any."""

    text: str
    num: Num
    start: int
    end: int
    quote: tuple[int, int] | None
    plan_from: int
    """Where a plan begins in this sentence (力争…): figures behind it are no results; the sentence's end where none."""
    before: str = ""
    behind: str = ""

    def __post_init__(self) -> None:
        num = self.num
        self.before = self.text[max(self.start, num.lead - 14) : num.lead]
        self.behind = self.text[num.stop : min(self.end, num.stop + 12)]


_WILL = re.compile(r"(?<![即必务行])将(?=" + "|".join(sorted(cues.WILL, key=len, reverse=True)) + ")")
_PLAN = re.compile(
    r"力争|确保(?!了|率)|争取(?!到)|计划(?!生育|财务|于|外)(?=[^，。；]{0,30}[\d两二三四五六七八九十百千])|预计|(?<![虚模草])拟(?=[一-鿿]{0,6}(?:建|投|增|设|于|定))|目标(?:为|是)|下一步|下一阶段|下阶段|今后|接下来|力求|有望|预期|"
    r"最高可|最高奖励|原则上|务必|须于|应当|(?<![一二三四五六七八九十])必须|不得|严禁|凡是|请立即|请及时|请拨打|请持有|欢迎拨打|一经查实|年底前|逾期(?=不|将|未(?!检验|年检|年审|审验|报废|换证|参检|注销|归还|清算))"
)


def plan_start(text: str, start: int, end: int) -> int:
    """Where the sentence turns to plans, rules or advice (力争, 下一步, 将新建…); `end` where it does not.

    Reported speech and results behind it in another sentence are not touched.
    """
    found = [m.start() for m in (_PLAN.search(text, start, end), _WILL.search(text, start, end)) if m]
    return min(found, default=end)


def ordinal(spot: Spot) -> str | None:
    """第41届, 第13号, 排名第3位."""
    return "ordinal" if spot.before.rstrip(" ").endswith("第") else None


def slogan(spot: Spot) -> str | None:
    """“三超一疲劳”, “10项任务清单”: short quoted phrases are names; a quoted sentence is speech."""
    if spot.quote is None:
        return None
    start, end = spot.quote
    inner = spot.text[start + 1 : end - 1]
    if spot.text[start] == "《":
        return "name"
    if spot.text[spot.num.start : spot.num.end] == "一" and "。" not in inner:
        return "slogan"  # “处罚一个、警醒一家、教育一片”
    if len(inner) > 16 or re.search(r"[，。；]", inner):
        return None
    return "slogan"


def plan(spot: Spot) -> str | None:
    """力争破案50起, 将新建警务室30个."""
    return "target" if spot.plan_from < spot.num.start else None


def threshold(spot: Spot) -> str | None:
    """一次死亡3人以上的事故, 涉案50万元以上案件: the figure limits what is counted."""
    num = spot.num
    tail = spot.text[num.end : num.stop]
    if not tail.endswith(("以上", "以下", "以内")) or num.has("ratio"):
        return None
    return "threshold" if re.match(r"的?[一-鿿]", spot.behind) and not re.match(r"的?(?:并|且|和|及|同比|环比|下降)", spot.behind) else None


_PRICE = re.compile(r"(?:每[一-鿿]{1,2}|单价|售价|价格|定价|原价|票价|日赚|月入|时薪)[^，。；]{0,10}$")


def price(spot: Spot) -> str | None:
    """每斤18元, 每支奖励1万元: a price is no loss or gain."""
    if spot.num.unit == "分" and re.search(r"(?:月息|年息|利息|日息)[^，。；]{0,4}$", spot.before):
        return "price"
    return "price" if spot.num.has("money") and _PRICE.search(spot.before) and not re.search(r"每[天日月年周晚]", spot.before) else None


_FINED = re.compile(r"(?:处以?|可处|并处|应处|处)$")
_REWARD = re.compile(r"(?:上限|最高(?:可)?(?:奖励|奖|给予)|(?:给予|可获|予以)[^，。；]{0,6}奖励)[^，。；]{0,4}$")
_REWARDED = re.compile(r"(?:的比例)?(?:给予|予以|进行)?(?:奖励|奖金|提成|返利|佣金)")
_SPEED = re.compile(r"(?:限速|时速)[^，。；]{0,6}$")
_EACH_HAS = re.compile(r"每(?:个|座|所|家|处|支|辆|村|组|班|队|站|社区)[一-鿿]{0,6}(?:配备?|安排|设)$")
_AT_LEAST = re.compile(r"(?:不少于|不低于|不超过|不得超过|至少|最少)$")
_EACH_AT_LEAST = re.compile(r"(?:每|各)[^，。；]{0,10}(?:至少|不少于|不低于)[^，。；]{0,6}$")


def norm(spot: Spot) -> str | None:
    """处500元以下罚款, 每车不少于2人, 按1%给予奖励: quoted law, rewards and standing rules."""
    num, before = spot.num, spot.before
    if num.has("money") and _FINED.search(before) and re.match(r"[^，。；]{0,6}罚[款金]", spot.behind):
        return "norm"
    if num.has("money") or num.has("ratio"):
        if _REWARD.search(before) or (num.has("ratio") and _REWARDED.match(spot.behind)):
            return "norm"
    elif num.has("length") and _SPEED.search(before):
        return "threshold"
    if _AT_LEAST.search(spot.text, max(spot.start, num.lead - 5), num.start):
        return "norm"
    if "每" in before and _EACH_HAS.search(before):
        return "norm"
    if ("每" in before or "各" in before) and _EACH_AT_LEAST.search(before):
        return "norm"
    return None


_INCIDENT = re.compile(r"(?:酒驾|醉驾|毒驾|案|案件|警情|纠纷|事故|违法|行为|驾驶|盗窃|诈骗|火灾|隐患|事件|超员|超载)$")
_SEIZED = re.compile(r"检获|查获|缴获|起获|搜获|查扣|检取|收缴|搜出|扣押")
_LISTED = re.compile(r"[一-鿿]{1,8}[、及和][一两二三四五六七八九十\d]")


def indefinite(spot: Spot) -> str | None:
    """一名群众, 一起学习: 一 before a noun is an article; behind a noun (货车一辆) it counts."""
    num, text = spot.num, spot.text
    if text[num.start : num.end] != "一" or num.has("ratio") or num.unit == "倍":
        return None
    if re.search(r"(?:只有|仅有|仅|共有)$", spot.before):
        return None
    if _SEIZED.search(text, spot.start, num.start) and (text[num.lead - 1] in "、及和" or _LISTED.match(text, num.stop)):
        return None  # 检获一个铁莲花、一支棒球棍及两支电枪
    after = text[num.stop : num.stop + 1]
    if num.unit in ("起", "宗") and (not after or after in "，。；、,;（()）") and _INCIDENT.search(spot.before):
        return None  # 查处二次酒驾一起
    if num.has("case") and re.match(r"[一二两三四五六七八九十\d]+[人名]", text[num.stop : num.stop + 4]):
        return None  # 安非他命一件一人
    if after and after not in "，。；、,;（()）！ \n”":
        return "word"
    return "word" if not re.search(r"(?![的等])[一-鿿）)”]$", spot.before) or num.unit in ("次", "面", "起", "边", "致", "组", "般", "时") else None


_ROAD = re.compile(r"(?:[东西南北中]?(?:大?路|街|大道|广场|大街|大桥))")


def fixed(spot: Spot) -> str | None:
    """二次酒驾, 附图三张, 八一路: 二次 is never a count (that would be 两次), pictures are the page's, 六一路 a street."""
    num, text = spot.num, spot.text
    body = text[num.start : num.end]
    if body == "二" and num.unit == "次" or num.unit == "件套" and num.form == "han":
        return "word"  # 二次酒驾, 八件套
    if num.unit == "个" and text.startswith("零", num.stop) or body == "零" and text[num.start - 1 : num.start] == "个":
        return "slogan"  # 三个零发生
    if re.search(r"(?:附图|配图|图片|附件|附照片|照片)[:：]?$", spot.before) and num.unit in ("张", "幅", "个", "份", None):
        return "other"
    if num.form == "han" and len(body) == 1 and re.match(r"[升降]是", text[num.end : num.end + 2]):
        return "slogan"  # 一升是：…
    if num.form == "han" and len(body) == 1 and _RHYTHM.search(text, max(spot.start, num.start - 3), min(spot.end, num.end + 4)):
        return "slogan"  # 两降两升
    if num.form == "han" and len(body) == 2 and body in _DAYS and _ROAD.match(text, num.end):
        return "name"
    return None


_SEXES = re.compile(r"(?:男女|[男女])(?=[一二两三四五六七八九十\d，。；、,;（(及和]|年|$)")
SEX = re.compile(r"男女|[男女]")
_CAUGHT = re.compile(r"(?:男女|[男女])(?:[一二两三四五六七八九十\d]+[男女])?(?:[（(][^（）()]{1,16}[)）])?(?:已)?被(?:捕|拘)")
_TAKEN = re.compile(r"(?:拘捕|抓获|逮捕|被捕|查获|拘获|带走|拘留)[^。；]{0,12}$")


def sexes(text: str, num: Num) -> bool:
    """拘捕两男一女: persons counted without a measure word, behind a verb that takes them in."""
    if not _SEXES.match(text, num.end):
        return False
    return bool(_TAKEN.search(text, max(0, num.start - 18), num.start)) or bool(_CAUGHT.match(text, num.end))


_RHYTHM = re.compile(r"[一二两三四五六七八九十][升降提增减控防打查严创促保零](?:[一-鿿])?[一二两三四五六七八九十][升降提增减控防打查严创促保升](?![一-鿿]{0,2}\d)")
_DAYS = frozenset(["五一", "六一", "七一", "八一", "十一", "五四", "三八", "一二", "五三", "二七", "九一", "五七"])
"""Days that name streets."""


def bare_scale(spot: Spot) -> str | None:
    """千家万户, 万名: a bare 百 千 万 without 近, 逾 or 余 is part of a word."""
    body = spot.text[spot.num.start : spot.num.end]
    if body == "十" and spot.num.unit == "分":
        return "word"  # 十分严峻
    return "word" if body in ("百", "千", "万", "亿") and spot.num.bound == "exact" else None


_MEASURES = re.compile(r"[一-鿿]{0,8}?(?:机制|举措|措施|制度|指标|指数|任务|方面|环节|步骤|原则|工作法|模式|体系|重点|要求|阶段|领域|行业|主题|关口|理念|内容|抓手|维度|转变)")


def measures(spot: Spot) -> str | None:
    """四项机制, 五项举措: an article counting its own points."""
    num = spot.num
    if num.unit not in ("项", "个", "种", "类", "大", "条", "点") or num.value is None or num.value > 12:
        return None
    return "other" if spot.text[num.start] in "一二三四五六七八九十两" and _MEASURES.match(spot.behind) else None


_IDENTIFIER_BEFORE = re.compile(r"(?:[A-Za-zＡ-Ｚ·*#＃№/_=\-])$")


def identifier(spot: Spot) -> str | None:
    """K17路段, 贵C·J19, 2022-3: parts of codes."""
    if spot.num.unit is not None and re.search(r"[A-Za-z]{2}$", spot.before):
        return None  # 反诈APP3600人
    if _IDENTIFIER_BEFORE.search(spot.before) and spot.num.form == "arabic" and not re.search(r"[+\-－—–]\s?$", spot.before):
        return "identifier"
    tail = spot.text[spot.num.end : spot.num.end + 1]
    return "identifier" if tail and tail in "*·_/" else None


def duration(spot: Spot) -> str | None:
    """平均5分42秒, 15分钟: minutes and seconds; 记满12分 counts points."""
    if spot.num.unit == "分" and re.search(r"(?:记满|扣|满)$", spot.before):
        return "threshold"
    return "duration" if spot.num.unit == "分" and re.match(r"\d+秒|钟", spot.behind) or re.match(r"分\d{1,2}秒", spot.text[spot.num.end : spot.num.end + 4]) else None


def classes(spot: Spot) -> str | None:
    """八类案件, 七大领域: a number of kinds is part of the name."""
    num = spot.num
    if num.unit == "类" or (num.unit is None and spot.text[num.end : num.end + 1] in ("类", "大")):
        return "word" if re.match(r"[一-鿿]", spot.text[num.end + 1 : num.end + 2]) else None
    return None


_PLACE = re.compile(r"[一-鿿]{0,2}?(?:派出所|街道|社区|镇|乡|村(?!民)|路|桥|大街|警务|检查站)")


def place_name(spot: Spot) -> str | None:
    """三里屯派出所, 五道口街道: a Han numeral at the head of a place's name."""
    num = spot.num
    if num.form != "han" or num.unit not in ("里", "道", "家", "间", "门", "台", "口", "站", "面", "座", "塔"):
        return None
    return "name" if _PLACE.match(spot.text[num.stop : num.stop + 6]) else None


def damage(spot: Spot) -> str | None:
    """检查单?584家: a lost character may have swallowed digits."""
    before = spot.text[max(0, spot.num.lead - 5) : spot.num.lead]
    if re.search(r"[一-鿿](?:\?+|�+)$", before) or spot.text[spot.num.end : spot.num.end + 1] == "�":
        return "damage"
    return None


def age(spot: Spot) -> str | None:
    """33岁, 未满18周岁."""
    return "age" if re.match(r"(?:多|余|周)?岁", spot.text[spot.num.end : spot.num.end + 2]) else None


_ZERO_WORD = re.compile(r"零(?:部件|配件|件(?!案)|售|钱|花钱|食|星|散|工|担|容忍|距离|下\d)")


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
    return None


def marker(spot: Spot) -> str | None:
    """一是, 二是, 1. at the head of a line."""
    if re.match(r"是|、|\.(?!\d)|．", spot.text[spot.num.end : spot.num.end + 1]) and spot.num.start - spot.start <= 1 and spot.num.unit is None:
        return "list marker"
    return None


def _rule(name: str, role: str, why: str, apply: object, yes: tuple[str, ...], no: tuple[str, ...]) -> Rule:
    return Rule(name=f"decoy.{name}", kind="role", role=role, why=why, apply=apply, yes=yes, no=no)  # type: ignore[arg-type]


RULES: tuple[Rule, ...] = (
    _rule("ordinal", "ordinal", "第 makes an ordinal of what follows.", ordinal,
          ("开展第27个宣传日活动⟦6⟧场。",), ("抓获嫌疑人⟦27⟧个。",)),
    _rule("slogan", "slogan", "A short quoted phrase is a name or slogan.", slogan,
          ("推行“四查五看”，查处违法行为⟦52⟧起。",), ("“我们抓获了⟦12⟧名嫌疑人，追回现金⟦3⟧万元。”民警说。",)),
    _rule("plan", "target", "Plans, targets and advice report nothing.", plan,
          ("下一步，力争破获案件50起。", "全年将新建警务室30个。"), ("民警将⟦3⟧名嫌疑人抓获。",)),
    _rule("norm", "norm", "Law and standing rules are no results.", norm,
          ("违者处500元以下罚款。", "每组至少2名民警。", "每座驿站配1名辅警。", "举报属实的，按涉案金额的1%给予奖励。"), ("收缴罚款⟦500⟧元。",)),
    _rule("threshold", "threshold", "A limit inside an object is part of the object.", threshold,
          ("未发生一次死亡3人以上的事故。".replace("未发生", "⟦未发生⟧"),), ("出动警力⟦300⟧人以上。",)),
    _rule("price", "price", "So much each is a price.", price,
          ("以每斤18元的价格购进。",), ("每天挽回损失⟦18⟧万元。",)),
    _rule("indefinite", "word", "一 before a noun is an article.", indefinite,
          ("民警救助一名老人。",), ("查获仿真枪⟦两⟧支、砍刀⟦一⟧把。",)),
    _rule("fixed", "word", "二次 makes a word, 附图 counts pictures, 八一路 is a street.", fixed,
          ("查处二次酒驾⟦3⟧起。", "实现“警情下降、破案上升”两降两升目标。", "附图两张：", "队员佩戴八件套装备巡逻。", "在八一路等地设卡⟦4⟧处。"), ("走访企业⟦两⟧次。", "开通公交线路⟦81⟧路。")),
    _rule("scale", "word", "A bare 万 is part of a word.", bare_scale,
          ("守护千家万户平安。",), ("发放传单近⟦万⟧张。",)),
    _rule("measures", "other", "An article counting its own points reports no work.", measures,
          ("推出五项举措，检查企业⟦9⟧家。",), ("设置⟦三⟧个网格。",)),
    _rule("per", "word", "The base of a rate is no figure of its own.", per_heads,
          ("每10万人口发案⟦6⟧起。",), ("每天劝阻群众⟦10⟧万人次。",)),
    _rule("rank", "ordinal", "A place in a ranking is an ordinal.", rank,
          ("破案率居全市前3名。", "两县公安局分列二、三位。"), ("抓获⟦3⟧名嫌疑人。",)),
    _rule("identifier", "identifier", "Digits behind letters are codes.", identifier,
          ("在K17个路段设卡⟦2⟧处。",), ("设卡⟦17⟧处。",)),
    _rule("duration", "duration", "Minutes and seconds are no figures of work.", duration,
          ("平均到场时间5分42秒。",), ("记分处理⟦12⟧人次。",)),
    _rule("place", "name", "A Han numeral may open a place's name.", place_name,
          ("三里屯派出所检查商户⟦50⟧家。",), ("检查商户⟦三⟧家。",)),
    _rule("damage", "damage", "A figure that touches a lost character is not guessed.", damage,
          ("检查单?584家。",), ("检查单位⟦584⟧家。",)),
    _rule("classes", "word", "A number of kinds belongs to the name.", classes,
          ("八类主要案件发案⟦6⟧起。",), ("查处违法行为⟦8⟧类。",)),
    _rule("age", "age", "Ages count years.", age,
          ("抓获23岁的嫌疑人⟦2⟧名。",), ("抓获嫌疑人⟦23⟧名。",)),
    _rule("speech", "word", "100%的热情 is a figure of speech.", per_mille_word,
          ("以100%的热情服务群众。", "捣毁零部件作坊。"), ("整改率达⟦100⟧%。",)),
    _rule("marker", "list marker", "Numbers at the head of a line number it.", marker,
          ("1.盗窃案件⟦6⟧起。",), ("盗窃案件⟦1⟧起。",)),
)  # fmt: skip
