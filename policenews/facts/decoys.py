"""Decoys: numerals that are no figures: 第41届, “三超一疲劳”, 力争破案50起, 每斤18元, 一次死亡3人以上的事故.

Each is a role rule: a test on a numeral in its place that proposes a role. Rivals are settled by order: the first
rule of `RULES` that answers wins; a numeral without a decoy role may be a claim.
"""

from __future__ import annotations

import re

from policenews.facts.decoy_places import address, distance, inside, organs_listed
from policenews.facts.decoy_words import (
    age,
    bare_scale,
    classes,
    damage,
    duration,
    fixed,
    hotline,
    identifier,
    indefinite,
    listed_in_quotes,
    marker,
    measures,
    per_heads,
    per_mille_word,
    rank,
    vague,
)
from policenews.facts.spot import Spot
from policenews.rules import Rule

_ORDINAL = re.compile(r"第 ?(?:[\d一二三四五六七八九十]{1,3}[、和及至-])*$")


def ordinal(spot: Spot) -> str | None:
    """第41届, 第13号, 排名第3位, 第2、3名."""
    return "ordinal" if _ORDINAL.search(spot.before) else None


_BETTER_THAN = re.compile("(?:不如|胜过|好过|强过)(?!实)[一-鿿]{0,4}$")
_LESS_THAN = re.compile("[一-鿿]{0,4}[，,]?(?:也|还)?(?:不如|胜过|好过|强过)(?!实)")
"""敲门1遍，不如敲心1次: a saying; but 不如实登记3起."""


_WAY_OF_WORK = re.compile("[”」]?的?(?:“[0-9一-九十+]{1,9}”)?(?:总体|工作|基本|治理|防控|运行|管理)*(?:思路|要求|工作法|模式|原则|方针|理念|格局)")
"""What a quoted list of aims is called."""
_OPENED_FAR = re.compile("“[^“”。\n]*$")
_WAY_FAR = re.compile("[^“”。\n]{0,80}”" + _WAY_OF_WORK.pattern)


def slogan(spot: Spot) -> str | None:
    """“三超一疲劳”, “10项任务清单”: short quoted phrases are names; a quoted sentence is speech."""
    if spot.quote is None:
        if _WAY_FAR.match(spot.text, spot.num.stop) and _OPENED_FAR.search(spot.text, max(0, spot.num.lead - 90), spot.num.lead):
            return "slogan"  # a list too long to be a name
        return "slogan" if _BETTER_THAN.search(spot.before) or _LESS_THAN.match(spot.behind) else None
    start, end = spot.quote
    inner = spot.text[start + 1 : end - 1]
    if spot.text[start] == "《":
        return "name"
    if spot.text[spot.num.start : spot.num.end] == "一" and "。" not in inner:
        return "slogan"  # “处罚一个、警醒一家、教育一片”
    if _WAY_OF_WORK.match(spot.text, end):
        return "slogan"  # “健全一套体系，整合两类资源，实现三个目标”的工作思路
    if len(inner) > 16 or re.search(r"[，。；]", inner):
        return None
    return "slogan"


def plan(spot: Spot) -> str | None:
    """力争破案50起, 将新建警务室30个."""
    return "target" if spot.planned else None


_VAGUE = re.compile(r"[百千万亿十]{1,3}")
_OVER = frozenset(["超", "超过", "逾", "过", "高达", "上", "近"])
_THAT_MANY = re.compile(r"的[一-鿿]{0,10}?(?:共?有|共计?|已?达|为)?(?:约|近|超)?\d[\d,.]*[余多]?[万]?[个座家人名户所处条项]")
_OF_ACCIDENTS = re.compile(r"[的及]?[一-鿿]{0,6}(?:事故|火灾)")
_OF_EACH = re.compile(r"\d[\d,.]*[余多]?(?:个(?:城市|县区?|市县?|区县?|地区|省份?|社区|小区|乡镇|镇街|街道|村居?|行政村|派出所|单位|网格|路段|路口|卡口)|家(?:单位|企业|公司|银行|宾馆|酒店)|所(?:学校|派出所))(?:的[一-鿿]{2,8}|[一-鿿]{0,4}(?:保有量|率|数|量|数量|人数|面积|发案|警情)|)$")
_THEN = re.compile(r"的?[，,][^，。；]{0,8}?(?:就|即|便)(?:会|要|必须|须|得|由|应|可|能)")
_OF_CASES = re.compile(r"(?:、[^，。；\d]{1,12}(?:超过?|逾|过)[百千万亿十]{1,3}[人元]?)?(?:的)?[^，。；、\d]{0,6}(?:案件|大案|要案|特大|双百|团伙|案)")


_WHO_HAS = re.compile("(?:以[上下])?的(?:还?包括|依次是|分别是|仅?有[一-鿿]|(?:只|就)?是[一-鿿]{2,6}[、，。；])")


_ON_DUTY = re.compile("的?(?:警务人员|民警|警力|辅警|民辅警|安保人员|保安|工作人员|志愿者|警员|特警)")
_THERE_ARE = re.compile("(?:有|安排|出动|投入|派出|增派|部署|抽调|组织)(?:了)?(?:均|各|共)?$")
_OPENED = re.compile("[（(][一-鿿]{0,4}$")
_IN_BRACKET = re.compile("[一-鿿]{1,6}(?:及|或)?以[上下内](?:的)?[）)]")


_EACH_FINED = re.compile("(?:罚|处|达|逾|满|超过|遭骗|被骗|损失)$")


def threshold(spot: Spot) -> str | None:
    """一次死亡3人以上的事故, 涉案50万元以上案件: the figure limits what is counted."""
    num = spot.num
    tail = spot.text[num.end : num.stop]
    if spot.text[num.lead : num.start] in _OVER and _THAT_MANY.match(spot.text, num.stop, spot.end):
        return "threshold"  # 保有量超过100万辆的城市有79个
    if _VAGUE.fullmatch(spot.text, num.start, num.end) and (num.has("money") or num.has("person")) and spot.text[num.lead : num.start] in _OVER and _OF_CASES.match(spot.text, num.stop, spot.end):
        return "threshold"  # 涉案金额超亿元的案件
    if spot.text.startswith(("及以上的", "或以上的"), num.stop) and not num.has("ratio"):
        return "threshold"  # 一次死亡二人及以上的事故
    if spot.text.startswith("者", num.stop) and num.has("money") and _EACH_FINED.search(spot.before):
        return "threshold"  # 拒测罚18万元者53件
    if spot.before.endswith(("一次死亡", "一次伤亡", "一次死伤")) and _OF_ACCIDENTS.match(spot.text, num.stop):
        return "threshold"  # 一次死亡5人交通事故1起
    if _IN_BRACKET.match(spot.text, num.end) and _OPENED.search(spot.text, max(spot.start, num.lead - 6), num.lead):
        return "threshold"  # 反复报警（3次以上）的家庭
    if spot.text[num.lead : num.start] in _OVER and _OF_EACH.search(spot.text, spot.start, num.lead):
        return "threshold"  # 12个城市汽车保有量超过200万辆
    if spot.text[num.lead : num.start] in _OVER and _THEN.match(spot.text, num.stop):
        return "threshold"  # 当天发案超过10起，局长就会通报
    if num.has("ratio") and _WHO_HAS.match(spot.text, num.stop):
        return "threshold"  # 破案率低于85%的是甲市
    if not tail.endswith(("以上", "以下", "以内")) or num.has("ratio"):
        return None
    if tail.endswith("以上") and num.has("person") and _ON_DUTY.match(spot.behind) and _THERE_ARE.search(spot.before):
        return None  # 考点均有10名以上警务人员值守
    return "threshold" if re.match(r"的?[一-鿿]", spot.behind) and not re.match(r"的?(?:并|且|和|及|同比|环比|下降)", spot.behind) else None


_PRICE = re.compile(r"(?:每[一-鿿]{1,2}|单价|售价|价格|定价|原价|票价|日赚|月入|时薪)[^，。；]{0,10}$")


def price(spot: Spot) -> str | None:
    """每斤18元, 每支奖励1万元: a price is no loss or gain."""
    if spot.num.unit == "分" and re.search(r"(?:月息|年息|利息|日息)[^，。；]{0,4}$", spot.before):
        return "price"
    if spot.num.has("money") and spot.behind.startswith(("面额", "面值", "票面", "版")):
        return "price"  # 五十元面额假币
    return "price" if spot.num.has("money") and _PRICE.search(spot.before) and not re.search(r"每[天日月年周晚]", spot.before) else None


_FINED = re.compile(r"(?:处以?|可处|并处|应处|处)$")
_REWARD = re.compile(r"(?:上限|最高(?:可)?(?:奖励|奖|给予)|(?:给予|可获|予以)[^，。；]{0,6}奖励)[^，。；]{0,4}$")
_REWARDED = re.compile(r"(?:的比例)?(?:给予|予以|进行)?(?:奖励|奖金|提成|返利|佣金)")
_SPEED = re.compile(r"(?:限速|时速)[^，。；]{0,6}$")
_EACH_HAS = re.compile(r"每(?:个|座|所|家|处|支|辆|村|组|班|队|站|社区)[一-鿿]{0,6}(?:配备?|安排|设|覆盖|联系|负责|管理|包干)$")
_AT_LEAST = re.compile(r"(?:不少于|不低于|不超过|不得超过|至少|最少)$")
_MEASURED = re.compile("(?:与|涉及?|牵涉|涉嫌|骗取|造成|查获|检获|拘捕|抓获|破获|损失|合共|共|已)(?:约|有)?(?:至少|最少)$|(?:投入|出动)(?:了)?(?:警力)?(?:至少|最少|不少于|不低于)$")
"""与最少62宗骗案有关: what is known for certain, no rule."""
_EACH_AT_LEAST = re.compile(r"(?:每(?![日天晚夜]投入|[日天晚夜]出动)|各)[^，。；]{0,10}(?:至少|不少于|不低于)[^，。；]{0,6}$")


_PAID = re.compile(r"(?:属实|查实|采用|采纳|有功)[^，。；]{0,4}[，,](?:将|可|一律)?(?:给予|予以)?(?:一次性)?奖励$")


_IN_GENERAL = re.compile("(?:一天|每天|一年|一晚|一次)(?:就)?(?:能|要|得|可以)[一-鿿]{1,2}$|(?:有时|往往|一般|通常|经常|常常)(?:需要?|要|得|会)[^，。；]{0,8}$")
_RUMOUR = re.compile("(?:网传|流传|(?<!造)谣传|传言|谣称|造谣称)[^，。；]{0,10}$")


_FINE_SCALE = re.compile("第[0-9一二三四五六七八九十]+次[^，。；0-9]{0,6}罚$|(?:将|会|可)[^，。；0-9]{0,8}(?:受|处|被)罚$")
"""累犯第2次罚12万元, 乘客也将会受罚600元: what the law asks for."""


_ALL_DO = re.compile("先?(?:验视|实名|开箱|过机|通过|登记|安检|扫码|查验|收寄)")
_BY_RULE = re.compile("制度|规定|“三个")


_THAN_ELSEWHERE = re.compile("(?:低于|高于|优于|好于|少于|多于)(?:同期)?(?:全国|全省|全市|全区|全州|全县|全自治区|全盟)(?:同期)?(?:的)?$")
_ON_AVERAGE = re.compile("的?(?:平均|均值|总体水平)")


def norm(spot: Spot) -> str | None:
    """处500元以下罚款, 每车不少于2人, 按1%给予奖励: quoted law, rewards, standing rules, what happens in general; and rumours."""
    num, before = spot.num, spot.before
    if _THAN_ELSEWHERE.search(before) and _ON_AVERAGE.match(spot.behind):
        return "norm"  # 低于全国33.9起的平均水平
    if _IN_GENERAL.search(before) or _RUMOUR.search(before):
        return "norm"
    if num.has("money") and _FINED.search(before) and re.match(r"[^，。；]{0,6}罚[款金]", spot.behind):
        return "norm"
    if num.has("money") or num.has("ratio"):
        if num.value == 100 and _ALL_DO.match(spot.behind) and _BY_RULE.search(spot.text, spot.start, num.lead):
            return "norm"  # 落实寄递物品100%先验视制度
        if _REWARD.search(before) or (num.has("ratio") and _REWARDED.match(spot.behind)):
            return "norm"
    elif num.has("length") and _SPEED.search(before):
        return "threshold"
    if num.has("money") and (_PAID.search(before) or _FINE_SCALE.search(before)):
        return "norm"
    if _AT_LEAST.search(spot.text, max(spot.start, num.lead - 5), num.start) and not _MEASURED.search(spot.text, max(spot.start, num.lead - 8), num.start):
        return "norm"
    if "每" in before and _EACH_HAS.search(before):
        return "norm"
    if ("每" in before or "各" in before) and _EACH_AT_LEAST.search(before):
        return "norm"
    return None


_THEY = re.compile(r"[两二三四五六七八九](?:人|名(?:男子|女子|疑犯|(?:犯罪)?嫌疑人|青年))(?:均|都|皆)?(?:对|如实|交代|供述|供认|承认|系|称|表示|说|商量|合谋|密谋|分工)")


_WHOSE_ROOM = re.compile(r"(?:共同)?(?:经营|租住|居住|开设|入住|藏身|藏匿|乘坐|驾驶|租用|合租|暂住)的[一-鿿“”]{1,10}?[内里中上](?=[，,]?(?:当场|共|又|还|现场|依法)?(?:发现|查获|搜出|查出|缴获|起获|搜查|查扣|查到|搜获|找到|抓获))")
_SOME = re.compile("某?等$")
"""在张某等3人租住的房屋内查获毒品: whose the place is, where the names have just been told."""
_SUPERLATIVE = re.compile("最[高低多少大小][^，。；]{0,4}的$")
_SIDE = re.compile("(?<![目当此之日以先])[前后]$")


def they(spot: Spot) -> str | None:
    """两人交代, 三人对犯罪事实供认不讳, 前两项同比上升: who or what was counted before, spoken of again."""
    if spot.num.unit in ("项", "者", "类", "种") and spot.num.lead == spot.num.start and _SIDE.search(spot.before):
        return "word"  # 超载31起、超员9起，前两项同比上升
    if spot.num.unit in ("个", "类", "种", "项") and _SUPERLATIVE.search(spot.before) and (not spot.behind or spot.behind[0] in "，。；、,;.）"):
        return "word"  # 占28%和21%，为各年龄段中占比最高的两个
    if spot.num.unit in ("人", "名") and _SOME.search(spot.before) and _WHOSE_ROOM.match(spot.text, spot.num.stop):
        return "word"
    opens = spot.num.lead == spot.start or spot.text[spot.num.lead - 1] in "，。；、,;：:\n”"
    return "word" if opens and _THEY.match(spot.text, spot.num.start) else None


def _rule(name: str, role: str, why: str, apply: object, yes: tuple[str, ...], no: tuple[str, ...]) -> Rule:
    return Rule(name=f"decoy.{name}", kind="role", role=role, why=why, apply=apply, yes=yes, no=no)  # type: ignore[arg-type]


RULES: tuple[Rule, ...] = (
    _rule("ordinal", "ordinal", "第 makes an ordinal of what follows.", ordinal,
          ("开展第27个宣传日活动⟦6⟧场。", "破案率分别位列全市第2、3名。"), ("抓获嫌疑人⟦27⟧个。",)),
    _rule("slogan", "slogan", "A short quoted phrase is a name or slogan.", slogan,
          ("推行“四查五看”，查处违法行为⟦52⟧起。", "开会讲10遍，不如上门走1趟。", "按照“健全一套防范体系，完善两大宣传平台，整合三类警务资源，创建四项联动机制，实现五个反诈目标”的工作思路推进。"), ("排查不如实登记旅馆⟦3⟧家。", "“我们抓获了⟦12⟧名嫌疑人，追回现金⟦3⟧万元。”民警说。",)),
    _rule("plan", "target", "Plans, targets and advice report nothing.", plan,
          ("下一步，力争破获案件50起。", "全年将新建警务室30个。", "该公司承诺每年返利24%。", "冀以后每年安装镜头2000组。", "年底前，分局还要给60栋楼装上感烟器。", "明年将再建警务室15个。", "国庆节期间将安排900名警力上路。", "目标把发案压低两成。", "设备完好率要达到98%。"),
          ("将抽调的⟦40⟧名警力投入一线。", "检查明年到期的许可证⟦17⟧本。", "民警将⟦3⟧名嫌疑人抓获。", "兑现承诺事项⟦12⟧件。", "查处违反严禁酒后驾车规定案件⟦3⟧起。", "据行动计划报告，共接报案件⟦4⟧宗。", "确保见警察、见警灯；发动群众⟦390⟧人次。", "为确保考试平稳有序，出动警力⟦260⟧人次。", "全力确保春运平安，共查处超员⟦4⟧起。", "在确保安全的基础上，加大力度，破案⟦25⟧起。", "将重点单位安保力量整合，破案⟦6⟧起。", "为了切实确保市民平安过节，县局组织⟦90⟧余人（其中民警⟦40⟧人）值守。", "有效确保⟦40⟧处隔离点安全。")),
    _rule("norm", "norm", "Law and standing rules are no results.", norm,
          ("违者处500元以下罚款。", "每组至少2名民警。", "酒驾累犯第2次罚9万元，同车乘客也将受罚600元。", "每座驿站配1名辅警。", "每个网格覆盖150—300户居民。", "举报属实的，按涉案金额的1%给予奖励。", "举报查实的，奖励2000元至1万元。", "有时需要打四五遍电话才能劝住。", "他说：“芝麻大的事，一天能跑三趟。”", "发案率低于全国33.9起的平均水平。", "网上流传已有300名受害人，并不属实。", "落实寄递安全制度，即包裹100%先验视、寄件人100%实名登记。"), ("收缴罚款⟦500⟧元。", "拨打劝阻电话⟦5⟧遍。")),
    _rule("threshold", "threshold", "A limit inside an object is part of the object.", threshold,
          ("未发生一次死亡3人以上的事故。".replace("未发生", "⟦未发生⟧"), "回访反复报警（3次以上）的家庭⟦12⟧户。", "侦办涉案金额超亿元的案件⟦30⟧起。", "汽车保有量超过100万辆的城市有⟦79⟧个。", "⟦12⟧个城市的汽车保有量超过200万辆，⟦3⟧个城市超过500万辆。", "接报一次死亡5人交通事故⟦1⟧起。", "全县当天盗窃发案超过10起，局长就会组织会商。", "破案率低于85%的是象山县。", "拒测罚18万元者⟦53⟧件。", "破案率在85%以上的还包括象山县。"), ("出动警力⟦300⟧人以上。", "查处酒驾超过⟦10⟧起，就地教育⟦3⟧人。")),
    _rule("price", "price", "So much each is a price.", price,
          ("以每斤18元的价格购进。", "缴获五十元面额假币一批。"), ("每天挽回损失⟦18⟧万元。",)),
    _rule("indefinite", "word", "一 before a noun is an article.", indefinite,
          ("民警救助一名老人。", "检获一批赌具。", "少让办事人多跑一趟，民警多走一步。", "做到抓一人打一伙，破一案带一串。", "推行一楼一册、一车一档。"), ("查获仿真枪⟦两⟧支、砍刀⟦一⟧把。",)),
    _rule("fixed", "word", "二次 makes a word, 附图 counts pictures, 八一路 is a street.", fixed,
          ("查处二次酒驾⟦3⟧起。", "深挖打零包线索。", "在四条战线全面出击。", "推广电动三、四轮和电动摩托车。", "实现“警情下降、破案上升”两降两升目标。", "附图两张：", "实现人员与房屋一一对应。", "院落三面环山。", "在金星五路交叉口设岗。", "23条立法正在咨询。", "推动两队一室改革。", "队员佩戴八件套装备巡逻。", "在八一路等地设卡⟦4⟧处。"), ("组织检查⟦四⟧轮。", "走访企业⟦两⟧次。", "开通公交线路⟦81⟧路。")),
    _rule("scale", "word", "A bare 万 is part of a word.", bare_scale,
          ("守护千家万户平安。", "警心护佑平安千万家。", "道路千万条，安全第一条。"), ("发放传单近⟦万⟧张。",)),
    _rule("measures", "other", "An article counting its own points reports no work.", measures,
          ("交通事故4项指数同比下降。", "战果超过前三次行动的总和。", "推出五项举措，检查企业⟦9⟧家。", "出台26条便民措施。", "围绕打防管控4个环节发力。", "运用3种打法侦办案件。", "将网络诈骗警情分为4类。", "分三波次对案件发起战役。"), ("设置⟦三⟧个网格。",)),
    _rule("per", "word", "The base of a rate is no figure of its own.", per_heads,
          ("每10万人口发案⟦6⟧起。",), ("每天劝阻群众⟦10⟧万人次。",)),
    _rule("hotline", "identifier", "The number of a hotline counts nothing.", hotline,
          ("完善110与12345对接联动机制。", "提升114移车服务水平。"), ("接听热线来电⟦110⟧个。",)),
    _rule("rank", "ordinal", "A place in a ranking is an ordinal.", rank,
          ("破案率居全市前3名。", "两县公安局分列二、三位。", "在全国32个省会城市中排名第六。"), ("抓获⟦3⟧名嫌疑人。",)),
    _rule("address", "name", "Houses and stairs in an address are no premises.", address,
          ("民警到阳光小区7幢2单元走访。", "河西村12组村民报案。", "民警来到高渠六队处理纠纷。", "他经过太平乡兴华村三组，发现可疑人员。"), ("巡查高层建筑⟦7⟧栋。", "各村组建⟦两⟧队巡逻。")),
    _rule("distance", "threshold", "How near something stands, or how much alcohol there was, limits and counts nothing.", distance,
          ("学校周边200米内设岗⟦3⟧个。", "经检测，血液酒精含量达每百毫升152毫克。", "双方约定将道路拓宽为3.5米。", "海拔4298米的垭口积雪。", "每隔40公里设一处驿站。", "8公里路程仅用6分钟。", "测得血液酒精含量187毫克／100毫升。", "查获8厘米子弹⟦4⟧发、直径5厘米钢管⟦3⟧根。"), ("铺设警示带⟦200⟧米。", "缴获冰毒⟦152⟧毫克。")),
    _rule("listed", "slogan", "A number right behind a quoted list counts its members.", listed_in_quotes,
          ("提升“巡逻防控、打击犯罪”两个水平。", "治安可用“平稳”两个字概括。", "保持爆炸事故和案件两个“零发生”。".replace("“零", "“⟦零⟧")), ("打掉“套路贷、裸聊”⟦三⟧个团伙。",)),
    _rule("vague", "other", "Sizes of cases that are themselves not counted are no figures.", vague,
          ("侦办了一批涉案数亿元、受害人达上万人的大案。",), ("破获一起涉案⟦300⟧万元的案件。",)),
    _rule("identifier", "identifier", "Digits behind letters are codes.", identifier,
          ("在K17个路段设卡⟦2⟧处。",), ("设卡⟦17⟧处。",)),
    _rule("duration", "duration", "Minutes and seconds are no figures of work.", duration,
          ("国庆、中秋连续3个连假期间加强巡查。", "平均到场时间5分42秒。", "0-5分出警占总指令的⟦70⟧%。"), ("记分处理⟦12⟧人次。", "完成⟦3⟧个重大节日安保任务。")),
    _rule("inside", "name", "A numeral inside a word, or in the name of a place, an office or a session, counts nothing.", inside,
          ("长三角地区警方抓获⟦3⟧人。", "兵分12路抓获⟦3⟧人。", "六台镇检查商户⟦50⟧家。", "群众从四面八方赶来。", "刑侦支队九队抓获⟦2⟧人。", "学习贯彻中央纪委四次全会精神。", "民警分成6个工作组入户。", "分3个小组清查店铺⟦25⟧家。", "49团海安镇派出所抓获⟦3⟧人。"), ("召开⟦四⟧次会议。", "对⟦三⟧处隐患下发通知。", "查获⟦九⟧台电脑。", "检查商户⟦三⟧家。")),
    _rule("damage", "damage", "A figure that touches a lost character is not guessed.", damage,
          ("检查单?584家。",), ("检查单位⟦584⟧家。",)),
    _rule("classes", "word", "A number of kinds belongs to the name.", classes,
          ("八类主要案件发案⟦6⟧起。", "藏獒等12种烈性犬禁止饲养。"), ("查处违法行为⟦8⟧类。",)),
    _rule("age", "age", "Ages count years.", age,
          ("抓获23岁的嫌疑人⟦2⟧名。",), ("抓获嫌疑人⟦23⟧名。",)),
    _rule("speech", "word", "100%的热情 is a figure of speech.", per_mille_word,
          ("以100%的热情服务群众。", "捣毁零部件作坊。"), ("整改率达⟦100⟧%。",)),
    _rule("they", "word", "Persons counted before and spoken of again are no new ones.", they,
          ("抓获嫌疑人⟦2⟧名，两人交代了作案经过。", "到案后，三名嫌疑人对犯罪事实供认不讳。", "查处超载⟦31⟧起、超员⟦9⟧起，前两项均为高发违法。", "民警在张某等3人租住的房屋内查获毒品⟦20⟧克。"), ("抓获张某等⟦3⟧人。", "抓获⟦三⟧人。", "目前⟦2⟧项业务可办。", "查获⟦两⟧名男子。")),
    _rule("organs", "word", "A list of organs is summed up by its number: nothing is counted.", organs_listed,
          ("吴集、草市、甘溪三个派出所抓获嫌疑人⟦9⟧名。", "吴集、草市等4个派出所抓获嫌疑人⟦9⟧名。", "云县、凤庆、双江三个县共出动警力⟦90⟧人。", "销毁海洛因、冰毒两种毒品⟦12⟧公斤。"), ("检查学校、医院⟦12⟧个，走访⟦3⟧个派出所。", "建成吴集、草市⟦2⟧个派出所。")),
    _rule("marker", "list marker", "Numbers at the head of a line number it.", marker,
          ("1.盗窃案件⟦6⟧起。",), ("盗窃案件⟦1⟧起。",)),
)  # fmt: skip
