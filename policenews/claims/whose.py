"""Organs that stand before a figure without owning it: 依托市局反诈中心, 由反诈中心梳理的线索, 抽调刑侦大队共12人.

Each function looks at the words around one mention; `policenews.claims.scope` walks through the mentions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from policenews.claims.visited import only_met, shown_at_home
from policenews.facts.mentions import AgencyMention

_NOT_SUBJECT = re.compile(r"(?:从|向|受|经|按照|根据|按|报请|(?<![举警])报|在|占|(?:获得|得到|受到|荣获|赢得|收到|获评|评为|当选|位列|名列|位居)了?)$")
_AT_WORK = re.compile(r"[，,][^，。；]{0,12}?(?:民警|辅警|警员|工作人员|接警员|值班|专班)")
"""在反诈中心，辅警每天处理…: the place where its people work."""
_FROM = re.compile(r"从(?:[一-鿿]{1,8}[、和及与]){1,6}[一-鿿]{0,6}$")
"""从治安大队、城关和河东派出所抽调…: where men came from."""
_BACKED = re.compile(
    r"(?:(?!在)[^，。；：]){0,30}?(?:的)?(?:大力|全力|统一|正确|有力|密切|坚强|精心)?(?:支持|配合|协助|领导|指挥|指导|帮助|关心)(?:支持)?(?:和[^，。；]{2,6})?下"
)
_SUPERVISED = re.compile(r"(?:[、和及与][^，,。；、]{2,12}){0,3}(?:统一|联合|重点)?(?:挂牌)?(?:督办|督捕|通缉|交办|转办|[AB]级|(?:网上|挂网|列管)(?:在逃|逃犯|追逃|通缉))")
"""What an organ does with a case that another solves: 拿下一批公安部、省公安厅督办案件."""
_SUPERVISED_CASES = re.compile(r"(?:挂牌)?(?:督办|督捕|交办|转办)的?(?:[一-鿿]{0,8}(?:案件|专案|大案|要案|逃犯|线索|案))[\d一二三四五六七八九十]")
_TAKEN_FOR = re.compile(r"(?:抓获|缉获|捕获|归案|攻克|侦破|破获|侦办|办结|查处|完成)了?(?:一名|1名)?$")
_HONOURED = re.compile(r"(?:认定|贺电|贺信|荣?记|授予|颁发|颁授|评为|评定|表彰|通报表扬|命名|嘉奖|确定为|列为|[^，。；]{0,60}(?:冠军|亚军|季军|第[一二三]名|特优|优等|优胜))")
_GIVEN_BY = re.compile(r"[被获受经](?:[^，。；、]{2,12}[、和]){0,2}$")
_ORDERED = re.compile(r"(?:贯彻|执行|落实|按照|根据|依据|响应|遵照)[^，。；]{0,24}$")
_ATTRIBUTIVE = re.compile(r"^[^，。；、]{0,10}(?:督办|明确|挂牌|确定|下达|指定|统一|部署|交办|通报|转办|下发|移交|授予|评为)[^，。；、]{0,6}的|^(?:挂牌)?(?:督捕|通缉|督办)")

_HANDED_DOWN = re.compile(
    r"(?:统一|集中|专门|先后)?(?:下发|交办|推送|下达|转办|转递|流转|派发|分流|督办|移交|通报)(?:、[^，。；、\d]{2,6})?的?[^，。；、\d]{0,10}?(?:线索|任务|指令|预警|名单|核查|清单|案件|逃犯)"
)
"""紧盯公安部下发、自立案件线索，破案36起: whose leads are worked on by another."""

_BY = re.compile(r"[由经被受]$")
_RELATIVE = re.compile(r"(?!牵头|负责|组织)[^，,。；;、\n]{1,12}的(?!确)")
"""由反诈中心每天梳理的线索: who made the thing that another uses."""

_MEANS = re.compile(r"(?:依托|借助|依靠|借力|利用|对接|接入)(?:于|了)?$")
_THROUGH = re.compile(r"(?:通过|使用|运用|用好)$")
_TOOL = re.compile(r"[^，,。；;\n]{0,16}?(?:平台|系统|机制|渠道|数据|模型)")
_COUNTED = re.compile(r"[0-9一二两三四五六七八九十百千万余多][起件宗]$")
"""破获1起公安部目标案件: what stands behind a measure word tells of the thing counted."""

_AS_MEANS = re.compile(r"[^，,。；;\n]{0,16}为(?:载体|抓手|契机|依托|龙头|平台|牵引|支撑|目标|引领)")
_MUSTERED = re.compile(r"(?<![被获受])(?:抽调|调集|抽派|调派|选派|动员|调动|结合)[^，,。；;\n]{0,24}$")
"""抽调治安大队和城关派出所共21人: who gives men; the figure is that of the organ which called them."""

_BUREAU = re.compile(r"(?:[局厅处部]|警方|公安|公安机关)$")
_ACTION = re.compile(
    r"[\s　]*(?:据(?:了解|悉|统计|介绍)[，,]?|截至目前[，,]?)?(?:(?:此|这|本|该)次[^，,。；\n]{0,10})?(?:行动|整治|活动|清查|夜查|巡查)(?:当晚|当天|当日|中|期间|以来|共|累计)"
)
"""行动当晚，共出动…: what the whole action came to."""

_DIRECTS = re.compile(r"(?:统一|决定|日前|近日|专门)?(?:部署|要求|指挥|指导|组织|通知|号召)(?:全国|全省|全市|全县|全区|各地|各级)")
_LEADS = re.compile(
    r"[^。！？\n]{0,24}?(?:组织|开展|启动|部署|实施|展开)[^。！？\n]{0,40}?(?:行动|整治|活动|清查|夜查|巡查)"
)


_WEIGHT_OF = re.compile(r"(?:发挥|体现|展现|彰显|履行|树立|提高|提升|增强|维护|塑造|擦亮|展示)(?:好|了)?$")
_WEIGHT = re.compile(r"[^，。；]{0,12}?(?:作用|职能|职责|形象|公信力|优势|能力|水平|品牌|风采|担当|权威|使命)")
"""作为发挥公安机关拳头作用的着力点: what the police are good for is no subject."""


_HEARD = re.compile("处?(?:获悉|了解到|得知|获知|悉)")
_SAID = ("表示，", "指出，", "介绍，", "说，", "称，", "表示,", "指出,", "介绍,", "说,", "称,")
_BASED_ON = re.compile("依据?|根据|按照?|据")
_FIGURES = re.compile(r"(?:的|各项|最新|公布的)*(?:数据|统计|资料|指标)")
_IS_HONOURED = re.compile("(?:也|还|先后|再次|连续[一-鿿\\d]{1,4}年)*(?:被[^，。；]{2,20}?(?:记|授予|评为|表彰|命名|荣记)|荣立|荣获|获评|荣膺)[^，。；]{2,24}[。；]")
_ON_FILE = re.compile("的?(?:内部|公开|人事)?资料(?:显示|记载)")


_CHOSEN_BY = re.compile("(?:入选|入围|获评|被?评为|列入|荣获|荣膺)$")
_BEST_OF = re.compile("[^，。；]{0,12}?(?:典型|优秀|精品|案例|案件|名录|名单|单位|集体|榜)")


def passes_by(text: str, clause: int, mention: AgencyMention, figure: int | None) -> bool:
    """Whether the organ only gives orders, honours, help, cases or men: the figure is not its own.

    `clause` is where the mention's clause begins, `figure` where the figure stands if it is in the same sentence.
    """
    head, end = mention.start, mention.end
    if _ORDERED.search(text, max(clause, head - 30), head) or _FROM.search(text, max(clause, head - 40), head):
        return True
    if text[head - 1 : head] == "从" and _HEARD.match(text, end):
        return False  # 记者从交警总队了解到，…: whose figures are told
    if only_means(text, clause, mention) or _BACKED.match(text, end) or _NOT_SUBJECT.search(text[max(0, head - 3) : head]):
        return text[head - 1] != "在" or not (_AT_WORK.match(text, end) or shown_at_home(text, head, end))
    if text[max(0, clause - 4) : clause].endswith(_SAID) and _BASED_ON.match(text, clause) and _FIGURES.match(text, end):
        return True  # 县警局表示，依警政署各项数据，…
    if figure is None and _IS_HONOURED.match(text, end):
        return True  # 市局禁毒支队被公安部记集体一等功。破获…: an aside
    if _ON_FILE.match(text, end):
        return True  # 公安部资料显示，李某生前办理案件200宗
    if _HONOURED.match(text, end) and _GIVEN_BY.search(text, max(clause, head - 24), head):
        return True  # 被省公安厅记集体三等功: the honour's giver
    if _CHOSEN_BY.search(text, max(clause, head - 6), head) and _BEST_OF.match(text, end):
        return True  # 入选公安部十大典型案例1起
    if only_met(text, head, end):
        return True
    if _WEIGHT_OF.search(text, max(clause, head - 3), head) and _WEIGHT.match(text, end):
        return True
    if figure is not None and _ATTRIBUTIVE.match(text[end:figure]) and "，" not in text[end:figure]:
        return True
    if head > clause and _HANDED_DOWN.match(text, end):
        return True
    topic = head - clause < 4 and not text[clause:head].strip()
    # 抓获公安部督捕逃犯: whose list the man was on
    if _SUPERVISED_CASES.match(text, end):
        return True  # 公安部督办案件2起，抓获…: cases of a list
    return not topic and _SUPERVISED.match(text, end) is not None or _TAKEN_FOR.search(text, max(clause, head - 8), head) is not None


def only_means(text: str, clause: int, mention: AgencyMention) -> bool:
    """Whether the organ is a tool, a source of things or a giver of men in the clause that begins at `clause`."""
    before = text[clause : mention.start]
    if _BY.search(before) and _RELATIVE.match(text, mention.end):
        return True
    if text.startswith("以来", mention.end):
        return True  # 组建刑侦大队以来: what happened, and when
    if before.endswith("以") and _AS_MEANS.match(text, mention.end):
        return True
    if _THROUGH.search(before) and _TOOL.match(text, mention.end) or _COUNTED.search(before):
        return True
    return _MEANS.search(before) is not None or _MUSTERED.search(before) is not None


_LABEL = re.compile(r"[：:共]?[\d.万余多]+[起件宗人名次家辆条例][^，,。；;\n]*?、[一-鿿]{2,5}$")
_NO_PLACE = re.compile(r"(?:案件?|警情|人员?|次|其中|抓获|破获|查处|刑事|治安|交通|纠纷|求助|同比|环比|上升|下降|增加|减少|[增降升减立破获占达])$")


def labels_another(text: str, mention: AgencyMention, figure: int) -> bool:
    """其中雨湖分局578起、高新227起: an organ with its number right behind it is a label, and the next number has its own."""
    if figure - mention.end > 80 or not text[mention.end : mention.end + 2].strip("：:共")[:1].isdigit():
        return False
    between = text[mention.end : figure]
    return _LABEL.match(between) is not None and _NO_PLACE.search(between) is None


def stations_of(text: str, collective: AgencyMention, found: Iterable[AgencyMention]) -> AgencyMention | None:
    """The bureau whose stations are meant, of the organs before them in the sentence: 分局在12个派出所推广…."""
    if not text[collective.start : collective.end].endswith(("派出所", "分局", "大队", "中队", "警务室", "警务站")):
        return None
    first = next((one for one in found if one.end <= collective.start and one.index is not None), None)
    owns = first is not None and text[first.start - 1 : first.start] not in ("获", "被", "受", "经", "由")
    return first if first is not None and owns and _BUREAU.search(text[first.start : first.end]) else None


def totals_of_an_action(text: str, begin: int) -> bool:
    """Whether a sentence sums up an action as a whole: 行动当晚，共出动…."""
    return _ACTION.match(text, begin) is not None


def leads_an_action(text: str, mention: AgencyMention) -> bool:
    """Whether the organ is said to carry out an action: 隆德县公安局组织开展夜查行动."""
    return mention.index is not None and mention.use != "collective" and _LEADS.match(text, mention.end) is not None and not directs(text, mention)


def directs(text: str, mention: AgencyMention) -> bool:
    """Whether an organ orders what others do: 公安部部署全国公安机关开展…."""
    return _DIRECTS.match(text, mention.end) is not None


_OTHERS = re.compile(
    r"(?:(?<=[。；，,;\n　 ])|^)(?:同期|同时|今年以来|今年|去年|\d+月(?:份)?|[^，。；\n]{0,10}期间)?[，,]?"
    r"[一-鿿]{1,8}?(?:(?<=[省市县区州旗])(?:人民)?(?:检察院|法院|检察机关(?!\d)|审判机关)|(?<![送交请向给由被报至])(?:审判机关|检察机关|纪委监委|纪检监察机关|组织部门)(?!\d)|海警(?:局|(?!大队|支队|总队|中队))|(?<=[一-鿿]{2})海关|(?<=[省市县区州旗])消防救援[总支大]队)"
    r"(?![、和及与的将会同联配协移批提判]|缉私|[一-鿿]{0,6}?(?:联合|会同|配合|协助))"
)
"""At the head of a clause an organ that is no police does something alone."""


def others_deed(text: str, start: int, end: int) -> int | None:
    """湛江海警局查获60吨, 隆德县检察院受理31件: where the last organ begins that is no police and acts alone; None where none does."""
    found = None
    for match in _OTHERS.finditer(text, max(start, end - 300), end):
        found = match.start()
    return found
