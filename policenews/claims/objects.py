"""Objects that stand elsewhere: in front of the verb, in the figure before, with the persons just named."""

from __future__ import annotations

import re
from decimal import Decimal

from policenews.claims.behind import noun_behind
from policenews.claims.chain_verbs import verbs
from policenews.claims.context import Context
from policenews.claims.items import Item, Words
from policenews.claims.marks import EVENTS, Mark
from policenews.claims.phrases import phrase
from policenews.facts.mentions import AgencyMention
from policenews.words import cues
from policenews.words.divisions import table

ORGANS = ("公安局", "警察局", "警局", "分局", "派出所", "支队", "大队", "中队", "公安机关", "警方")
"""Ends of organs' names: who acts, never what is counted beside a verb of their own."""
_A_PLACE = "(?:[一-鿿]{1,4}(?:市|县|区|州|省|镇|乡|旗)|[一-鿿]{2,6}(?:社区|街道|村|路段))"
PLACE_ONLY = re.compile(rf"^(?!锦旗|红旗|彩旗|国旗|队旗|[一-鿿]{{0,3}}(?:小区|景区|园区|厂区|校区|库区|林区|矿区|牧区|社区|超市|门市|集镇)){_A_PLACE}(?:[、和及与]{_A_PLACE})*[两三四五]?[县区市]?$|^[一-鿿]{{2,6}}社区$")
NAMES = re.compile(r"[一-鿿]某(?!知名|品牌|牌|款|网|平台|公司|企业|小区|工地|商[场铺店]|酒店|宾馆|超市|学校|银行|村|镇|地)|某某|某[，、（(]")
_DEPARTMENTS = "公安|司法|人社|住建|执法|城管|应急|应急管理|消防|交通|交通运输|市场监管|卫健|民政|教育|教体|自然资源|水务|水利|林业|农业农村|信访|综治|政法|环保|生态环境|工务|电力|通信|公路|金融|行政执法"
_ONE_RECEIVER = (
    "(?:[一-鿿]{0,4}?(?:司法所|司法局|检察院|检察机关|检方|法院|法庭|纪委监委|纪检监察机关|综治中心|调解中心|矛调中心|调委会|村委会|居委会|妇联|工会|律所)|"
    f"(?:{_DEPARTMENTS})(?:局|委|办|部门|机构)|(?:有关|相关|其他|其它|主责|责任|职能|主管|行业|前方|属地|所在)(?:部门|单位|车站|社区|街道)|[省市县区镇乡村街]{{0,3}}(?:政府|街道|社区|乡镇))"
)
RECEIVER = re.compile(f"^[镇乡村街区县]{{0,3}}{_ONE_RECEIVER}(?:[、和及与]{_ONE_RECEIVER})*(?:调解|处理|办理|处置|化解|跟进)?$")
"""Who is handed something: 移交综治中心、司法所6起."""


def among(context: Context) -> bool:
    """4名吸毒人员中，2人被…: the persons just named are the ones that follow."""
    prev = context.prev
    stop = prev.object.ranges[-1][1] if prev is not None and prev.object is not None else -1
    return stop > 0 and context.sentence.text[stop : stop + 1] == "中"


def fronted(context: Context, chain: list[Mark]) -> Words | None:
    """现行命案发3起, 企业保安员专项排查72家: the object stands before the verb; a subject (民警, 该局) does not count."""
    found = phrase(context.sentence, context.left, chain[0].start)
    if found is None or chain[-1].text in ("造成", "导致", "致", "致使", "惠及"):
        return None
    if found.text.endswith(("看守所", "拘留所", "派出所", "戒毒所", "法院", "检察院", "海关", "公安", "领导", "刑警", "交警", "巡警", "特警")):
        return None
    if context.part and context.num.has("person") and chain[-1].code in ("license", "receive", "serve") and _COUNTER.search(found.text):
        return None  # 其中桃江受理74人: where
    if context.num.has("money") and (_BANK.search(found.text) or context.sentence.text[chain[0].start - 1] == "各"):
        return None  # 第一银行中和分行拦阻615万元, 两家支行各拦阻500万元
    if chain[-1].text.endswith(("作案", "获利", "牟利")) and _OFFENDER.search(found.text):
        return None  # 该团伙先后作案25起
    if chain[-1].text.startswith("被") and _VICTIM.search(found.text):
        return None  # 王女士被骗3.6万元
    if chain[-1].code == "hold" and context.num.has("person") and _FORCE.search(found.text):
        return found  # 值班民警共有96人
    if ACTOR.match(found.text) and not context.num.has("person"):
        return None  # 民警赶圩宣讲268场
    words = re.sub(r"(?:现场|精准|及时|有效|成功|紧急|反复|公开|流动|定点|快速|妥善|高效|逐[一户人车家件个村店校栋楼]|异地|就地|跨[省市]|武装|徒步|步行|从严|从重|从快|安全|继续|限期|立即|责令|专项|集中|统一|上门|入户|依法|当场|全面|共同|联合|全市|民警|辅警|民辅警|公安机关|警方|警务人员|工作人员|有关部门|各单位|各部门|执法人员|办案|亦|也|还|均|都|进行|开展|规划|同步|扩大|加强|强化|合共|一共|总共|合|已|被|所|能|可|来)+$", "", found.text)
    words = _AT_THE_DESK.sub("", _HOW_DONE.sub("", words))
    words = re.sub(r"^(?:全市|全省|全县|全区|该市|该县|利用|借助)", "", words)
    if not words or len(words) < 2 or words in cues.CHANNEL or words.endswith((*ORGANS, "所辖", "行动", "民警", "中心", "大厅", "窗口", "部门", "系统", "服务台", "平台", "服务站", "中", "期间", "后", "时", "内")):
        return None
    urged = _URGED.match(words) if context.num.has("person") else None
    if urged is not None:
        words = urged["who"]  # 敦促在逃人员投案自首12人
    words = words.removesuffix("参与")
    if words.startswith("“") and words.endswith("”") and chain[-1].code == "mediate":
        return None  # “三所联动”参与化解682起: who
    if table().is_short(words) or words in _COUNTRIES:
        return None  # 九台受理3人, 南京全市共破案30起
    if PLACE_ONLY.match(words) or NAMES.search(words) or not _CAUSED.match(words) and words.startswith(("通过", "适用", "上门", "为", "对", "向", "在", "由", "帮", "替", "给", "让", "使", "以", "因", "报请", "提请", "会同", "联合", "协同", "配合", "携手")):
        return None
    if found.ranges[0][0] and context.sentence.text[found.ranges[0][0] - 1] in "为给向对帮替" and (context.num.has("money") or context.num.unit in ("次", "场", "场次")):
        return None  # 为群众挽损173万元, 为老年人上门服务88次
    if context.num.has("person") and (found.ranges[0][0] and context.sentence.text[found.ranges[0][0] - 1] == "就" or _SUSPECTED_OF.search(found.text)):
        return None  # 就诈骗案拘捕96人: of what they are suspected
    if words in _HELPERS or words in _FIELDS or words.startswith(("移送", "移交", "提请")):
        return None  # 林业行政处罚55人次, 移送司法机关起诉5起
    if context.num.has("person") and chain[-1].code in ("arrest", "detain", "prosecute") and urged is None:
        opened = context.sentence.marks.within(found.ranges[0][0], found.ranges[0][1])
        if opened and opened[0].kind == "verb" and opened[0].start == found.ranges[0][0] and not opened[0].has("passive"):
            return None  # 打击治理跨境赌博采取刑事强制措施12人
    start = found.ranges[0][0] + found.text.index(words)
    marks = context.sentence.marks.within(start, start + len(words))
    if not any(m.kind in ("noun", "verb") for m in marks) and len(words) > 8:
        return None
    return Words(words, ((start, start + len(words)),))


_SUSPECTED_OF = re.compile("(?<![成])就[一-鿿「」“”]{2,12}案件?$")
_OFFENDER = re.compile("(?:团伙|集团|嫌疑人|分子|窃贼|惯犯|案犯|成员|二人|三人|两人|其|某某?|人)$")
_VICTIM = re.compile("(?:某某?|女士|先生|大爷|大妈|阿姨|奶奶|爷爷|同学|其|自己|称)(?:在网上|因此|先后|共|累计)*$")
_FORCE = re.compile("(?:民警|辅警|民辅警|交警|特警|巡警|警员|警务人员|工作人员|执法人员)$")
_URGED = re.compile("(?:敦促|规劝|督促|劝导|劝说|动员|帮助|协助|帮|助)(?P<who>[^，。；]{2,20}?)(?:[与同和](?:家人|亲人|家属|亲属)|安全|顺利|主动)*$")
"""帮助走失老人、儿童与家人团聚66名: whom they helped or moved to it."""
_CAUSED = re.compile("因[^，。；]{2,20}?(?:引发|导致|造成|引起)的[一-鿿]{2}")
"""因民间纠纷引发的刑事案件立案5起: which cases."""
_AT_THE_DESK = re.compile("^(?:户籍|户政|车驾管|车管|出入境|办证|公安|综合|政务|服务)+(?:窗口|大厅)(?=[“一-鿿])")
"""户籍窗口“一件事一次办”办结3.8万件: where it was done."""
_HOW_DONE = re.compile("^(?:(?:适用|按照?|以)?(?:简易|一般|普通|快速|快处)程序|一次(?:性)?|二次|首次|再次|经第?[一二三四五两\\d]次|尚在|正在|夜间|白天|当面|当晚|次日|提前|主动|引导|走?诉讼程序|通过诉讼)+")
ACTOR = re.compile("(?:[他她]们?|我们|自己)(?![一-鿿]{0,2}的)|(?:社区|驻村|派出所|值班|包片|女)?(?:民警|辅警|民辅警|交警|特警|巡警|特巡警|志愿者|义警|网格员|宣讲队|巡逻队|突击队)")
"""Who acts, whatever else stands behind: 民警赶圩宣讲268场."""
_BANK = re.compile("(?:银行|[分支]行|网点|营业部|门市|超商|农会|信用社)$")
_COUNTER = re.compile("(?:本级|出入境|车管所|窗口|大厅|[省市县区旗])$")
_COUNTRIES = frozenset(
    ["菲律宾", "柬埔寨", "缅甸", "老挝", "泰国", "越南", "马来西亚", "新加坡", "印度尼西亚", "印尼", "日本", "韩国", "美国", "英国", "法国", "西班牙", "意大利", "俄罗斯", "蒙古国", "哈萨克斯坦", "阿联酋", "澳大利亚", "加拿大", "国内", "国外", "境内", "境外", "海外", "外国", "港方", "粤方", "澳方", "中方", "外方"]
)
"""Where it was done: 菲律宾抓获57人."""
_FIELDS = frozenset({"林业", "治安", "交通", "刑事", "行政", "消防", "环境", "食品", "药品"})
_HELPERS = frozenset({"完成", "督促", "敦促", "指导", "引导", "帮助", "协助", "推动", "配合", "劝说", "动员", "组织"})


def spoken_of(context: Context, verb: Mark) -> Words | None:
    """诈骗警情总体有所遏制，共接报814起: what the clause in front speaks of, for verbs that count events."""
    if verb.code not in ("receive", "file", "solve", "handle") and verb.text not in ("录得", "发生") or context.state.items:
        return None
    sentence, text = context.sentence, context.sentence.text
    nouns = [m for m in sentence.marks.within(sentence.start, context.clause) if m.kind == "noun" and m.code in EVENTS]
    if not nouns or verb.code == "occur" and context.clause - nouns[-1].end > 2:
        return None
    start = max((text.rfind(c, sentence.start, nouns[-1].start) for c in "，。；：的、"), default=-1) + 1
    stop = context.clause - 1 if verb.code == "occur" else nouns[-1].end
    return phrase(sentence, max(start, sentence.start), stop)


_SOLVES = re.compile(r"(?:立案|破案|查处|刑事立)(?:了|共)?$")
_HOT_SPOTS = re.compile(r"(?:多发|高发|频发)(?:的)?(?:社区|小区|村|乡镇|街道|区域|部位|路段|地区|地点|辖区)(?:[（(][^（）()]{1,6}[)）])?$")
_NAMED_KIND = re.compile(r"(?:类型|类别|手段|案件|警情|种类)(?:主要)?(?:为|是)(?P<kind>[一-鿿“”]{2,14})[，,](?:共|有|共有|达|计)?$")


def announced(context: Context) -> Words | None:
    """上周锦城街道案件多发：马家社区6起、民权村1起: what the words in front of the colon speak of."""
    sentence, text = context.sentence, context.sentence.text
    if (named := _NAMED_KIND.search(context.gap_text)) is not None:  # 高发类型为刷单返利类，共8起
        start = context.gap + named.start("kind")
        return Words(named["kind"], ((start, start + len(named["kind"])),))
    colon = max(text.rfind("：", sentence.start, context.num.lead), text.rfind(":", sentence.start, context.num.lead))
    if colon < 0:
        return None
    nouns = [m for m in sentence.marks.within(max(sentence.start, colon - 30), colon) if m.kind == "noun" and m.code in EVENTS]
    if not nouns and _HOT_SPOTS.search(text, max(sentence.start, colon - 12), colon):  # 多发社区：A社区6起、B社区5起
        spoken = next((i for i in reversed([*context.state.before, *context.state.items]) if i.num is not None and i.num.has("case") and i.object is not None), None)
        return spoken.object if spoken is not None else Words(text[max(sentence.start, colon - 4) : colon], ((max(sentence.start, colon - 4), colon),))
    return Words(nouns[-1].text, ((nouns[-1].start, nouns[-1].end),)) if nouns else None


_TOPIC = re.compile(r"(?:^|[，。；])[\s　]*(?:而|至于|关于|从|就)?(?P<kind>(?<=[至关]于)[^，。；\d]{2,16}?|[^，。；\d]{2,16}?(?=方面|相关罪案|观察|来看|而言|来说|部分))(?P<tail>方面|相关罪案|观察|来看|而言|来说|部分)?[，,]$")


def topic_in_front(context: Context) -> Words | None:
    """抢劫案方面，上半年有152宗: a clause of its own that only says what is spoken of."""
    start = max(context.sentence.start, context.clause - 30)
    match = _TOPIC.search(context.sentence.text[start : context.clause])
    if match is None:
        return None
    begin, end = match.span("kind")
    return Words(match["kind"], ((start + begin, start + end),))


_AGAINST_CRIME = frozenset({"arrest", "detain", "dismantle", "penalise", "prosecute", "seize", "solve"})


_OF_THEMSELVES = frozenset({"接警", "处警", "接处警", "出警", "接报警"})
"""Verbs that name what is counted themselves."""


def taken_over(context: Context, verb: Mark | None) -> Words | None:
    """化解146起 behind 排查矛盾纠纷149起: the object of the nearest figure with the same kind of unit."""
    num = context.num
    if verb is not None and verb.text.endswith(("罚款", "损")) and num.has("money"):
        return None  # 没收违法所得5000元，行政罚款28万元; 冻结金额57万元，挽损17万元
    if verb is not None and verb.text in _PAPERS_MADE and num.unit in _PAPERS and (papers := next((i for i in (*reversed(context.state.items), *reversed(context.sentence.earlier)) if i.object is not None and i.object.text.endswith(("证", "证件"))), None)) is not None:
        return papers.object  # 办理出入境证件172件次，发证35本
    past_cases = False
    for other in reversed(context.state.items):
        if other is context.prev and other.object is None and context.join == "、" and other.verb is not None and other.verb.code in ("file", "solve"):
            return None  # 治安案件64起；刑事立案9起、破案7起
        if other.object is None or other.num is None or other.kind != "count" or other.num.has("money") != num.has("money"):
            continue
        if _others_act(context, other):
            return None
        if verb is not None and _other_law(verb, other.object.text):
            return None  # 查处治安案件64起；刑事立案9起
        if verb is not None and verb.text in _OF_THEMSELVES and context.join in ("；", "。") and not other.object.text.endswith(("警情", "报警", "警", "求助")):
            return None  # 调解纠纷93起；接警147起
        if verb is not None and verb.code == "recover" and other.object.text.startswith("涉案"):
            continue  # 涉案价值8.02亿元，追赃挽损9400万元
        if other.whole is not None and (not context.part or context.join in ("，", "；", ")")):
            continue
        if num.has("person") != other.num.has("person"):
            past_cases = past_cases or other.num.has("case") and other.verb is not None and other.verb.code in ("handle", "penalise", "solve", "file")
            continue
        if past_cases and not any(w in other.object.text for w in ("嫌疑人", "犯", "逃", "成员", "分子", "骨干")):
            return None  # 登记境外人员29400人次，查处案件31起、处罚39人
        if verb is not None and verb.code == "serve" and other.verb is not None and (other.verb.code in _AGAINST_CRIME or "查处" in other.verb.text) and not num.has("person"):
            return None  # 查获毒品案11件，为民服务38件: services are no cases
        if num.has("person") and num.value is not None and num.value > other.value:
            alike = other.object.text.endswith("嫌疑人") and not re.search("行政|治安", context.before)
            return other.object if alike else None  # 抓获在逃人员43名，行政拘留52人: others
        if num.has("person") and not any(w in other.object.text for w in ("嫌疑人", "人员", "犯", "群众", "逃", "成员", "分子", "骨干", "头目")):
            return None
        if not other.own_verb and not any(m.kind == "noun" for m in context.sentence.marks.within(*other.object.ranges[0])):
            continue
        visits = other.unit == f"{num.unit}次" and num.value is not None and num.value <= other.value  # 清查旅馆130家次，停业整顿3家
        if other.join == "、" and other.unit == num.unit and num.value is not None and num.value > other.value and _more_in_list(context, other, num.value):
            continue  # 查出一般隐患529处、较大隐患17处，已改526处
        if other.unit == num.unit or visits or (num.has("case") and other.num.has("case")) or num.has("person"):
            if _SOLVES.search(context.before) and other.object.text.endswith(("警情", "报警", "警")):
                return None  # 接报警情1805起；刑事立案930起
            return other.object
    if num.has("case") and context.sentence.heading is not None:
        return context.sentence.heading
    return None


def _others_act(context: Context, other: Item) -> bool:
    """衡东公安抓获嫌疑人5名；攸县公安破获一案，行政处罚2人: behind the semicolon another organ acts, on men of its own."""
    text, stop = context.sentence.text, context.num.lead
    semicolon = text.find("；", other.end, stop)
    return semicolon > 0 and any(isinstance(m, AgencyMention) and m.use == "named" for m in context.sentence.mentioned(semicolon, stop))


_LAWS = ("刑事", "治安", "行政")


def _other_law(verb: Mark, counted: str) -> bool:
    """刑事立案9起 behind 治安案件64起: the verb names the law itself, and another than the cases in front."""
    return verb.text.endswith("立案") and verb.text[:2] in _LAWS and any(law in counted for law in _LAWS if law != verb.text[:2])


_PAPERS_MADE = ("办证", "发证", "制证", "领证", "换证", "补证")
_PAPERS = ("本", "份", "张", "件", "件次", "本次", "个")
_KINDS = {"mediate": re.compile("纠纷|矛盾"), "solve": re.compile("[盗骗抢]")}


def _done_to_kind(context: Context, verb: Mark, part: Item) -> bool:
    """接报警情960起，其中纠纷类320起，调处318起: what can be done to that kind only, and not to more than there are."""
    kind = _KINDS.get(verb.code or "")
    if kind is None or part.whole is None or part.object is None or part.whole.object is None or context.num.value is None:
        return False
    whole = part.whole.object.text
    return part.unit == context.num.unit and context.num.value <= part.value and whole.endswith("警情") and bool(kind.search(part.object.text)) and not kind.search(whole)


def _more_in_list(context: Context, last: Item, value: Decimal) -> bool:
    """Whether the list that a figure ends has another of its unit that is large enough."""
    return any(i is not last and i.kind == "count" and i.unit == last.unit and i.verb is last.verb and i.value >= value for i in context.state.items)


def _a_group(item: Item) -> bool:
    """护秋队15支: a group, whose members may be counted next."""
    return item.unit in ("支", "个") and item.object is not None and item.object.text.endswith(("队", "小组", "专班", "队伍"))


def of_part_before(context: Context, verb: Mark) -> Words | None:
    """其中立盗窃案133起，破获92起: a part's own object holds for the verb that follows it."""
    num, prev = context.num, context.prev
    if prev is not None and _done_to_kind(context, verb, prev):
        return prev.object
    if prev is None or prev.kind != "count" or not prev.own_verb or prev.whole is None or prev.unit != num.unit or context.join not in ("，", "、", ""):
        return None
    return prev.object if num.value is not None and num.value <= prev.value and not num.has("person") else None


def persons_of(context: Context, front: str) -> bool:
    """48件、62人: persons right behind cases about the same thing."""
    prev = context.prev
    stop = context.num.stop
    adjoining = context.gap_text == "" and context.sentence.text[stop : stop + 1] in ("、", "，", "；", "。")  # 十二件九人、取缔…
    return (
        prev is not None and prev.num is not None and (prev.num.has("case") or _a_group(prev) or prev.object is not None and prev.object.text.endswith(("团伙", "集团", "组织"))) and context.num.has("person") and prev.kind == "count"
        and not front.strip() and context.join in ("", "、") and noun_behind(context.sentence, stop, context.right) is None
        and (adjoining or not verbs(context.sentence, stop, context.right))
    )  # fmt: skip


_DWELLINGS = ("小区", "居民区", "社区", "村", "片区", "楼栋", "街道", "乡镇")


_WHERE = re.compile("(?:街道|乡镇|社区|镇|乡|村|县|区|市|路段|辖区|片区)$")
"""Where cases are counted, never what they are."""


def pair(context: Context, item: Item) -> None:
    """22件93人: persons behind cases about the same thing; 检查A 4个，B 3个 without words of their own take both over."""
    prev = context.prev
    if prev is None or prev.kind != "count":
        return
    if context.num.has("case") and prev.num is not None and prev.num.has("person") and prev.topic is not None and prev.topic.num is not None and prev.topic.num.has("case"):
        prev = prev.topic  # 赌博案4件4人、骰子案1件3人，共计5件
    if context.num.has("case") and prev.object is not None and _WHERE.search(prev.object.text):
        cases = [*context.state.items, *context.sentence.earlier]
        told = next((i for i in reversed(cases) if i.kind == "count" and i.num is not None and i.num.has("case") and i.whole is None), None)
        if told is None:
            return
        prev = told  # 接报盗窃警情17起，城北、城南2个街道合计9起
    item.object, item.action, item.verb = prev.object, prev.action, prev.verb
    item.topic = prev
    if context.num.has("money") and prev.num is not None and not prev.num.has("money") and not context.gap_text.strip():
        item.object, item.topic = None, None  # 冻结账号84个620万元
    if context.num.unit in ("户", "人") and prev.object is not None and prev.object.text.endswith(_DWELLINGS):
        item.object = None  # 8个小区4300余户
