"""Figures that have both codes of another figure: 同比下降6.3% of 案件518起, 盗窃34起 of 警情86起, 刷单返利类128起 beside it.

Cases in the order in which they are asked; each gives activity and subject, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.facets_coding import Coding, counts_cases
from policenews.claims.facets_plain import EVENTS
from policenews.claims.items import Item
from policenews.claims.settle import TAKING, settle
from policenews.claims.subjects import CASES

Codes = tuple[str, str]

_CRIMES = frozenset({*CASES, "gang", "violation"})
_HAPPEN = frozenset({*CASES, "alarm", "accident", "violation"})
_OF_MANY_KINDS = frozenset({*_HAPPEN, "suspect", "casualty", "drug", "document", "permit", "dispute"})
"""Sums whose parts go by other names: 盗窃34起 of 警情, 冰毒3公斤 of 毒品."""
_BULLETIN = re.compile(r"警情(?:分析|通报|播报|月报|周报|动态|综述|研判|情况|数据)?(?:[（(][^（）()]{1,16}[)）])?$")
"""A weekly or monthly bulletin of alarms by its title: 一周警情."""
_OF_KINDS = frozenset({*CASES, "dispute", "violation"})
_OF_ALARMS = re.compile(r"(?:警情|报警|接报)(?:中|里|之中)[，,]")
_AREA = re.compile(r"[一-鿿]{1,4}(?:内|外|区|县|市|镇|乡|街道|农村|城区)")
_NO_DEED = (None, "other", "hold")


def of_the_same(figure: Coding) -> Codes | None:
    """案件518起，同比下降6.3%: a change or a rate of the figure before it."""
    topic = figure.item.topic
    if figure.is_count or topic is None or not _same_thing(figure, topic):
        return None
    return topic.activity, topic.subject


def _same_thing(figure: Coding, topic: Item) -> bool:
    """案件518起，降幅6.3%: whether there is no object of its own, or one with the same noun."""
    item, words, noun = figure.item, figure.words, figure.noun
    if item.object is None or item.object is topic.object:
        return True
    if topic.object is None and topic.action is not None and words.startswith(topic.action.text):
        return True
    if topic.object is not None and len(words) > 1 and topic.object.text.startswith(words.removesuffix("占比")):
        return True  # 流窜作案的11名，占73%
    if noun is None:
        return item.kind == "change"
    other = figure.names.noun(topic.object.text) if topic.object is not None else None
    if other is None or other.code != noun.code:
        return False
    if other.code in CASES and topic.activity in ("solve", "handle") and topic.object is not None and words not in topic.object.text:
        return False  # 破获各类案件898起，农村刑事案件同比下降18%
    return not figure.named_activity  # 案件518起，破案案件下降12%


def beside_its_cases(figure: Coding) -> Codes | None:
    """破获案件75件898人: 898人 are the persons of those cases."""
    item, topic = figure.item, figure.item.topic
    if not figure.is_count or topic is None or item.object is not topic.object:
        return None
    if item.num is not None and item.num.has("money") and topic.num is not None and not topic.num.has("money"):
        return topic.activity, "money"  # 返还被害人26人共计87万元
    if not figure.of_persons or topic.subject not in _CRIMES:
        return topic.activity, topic.subject
    taken = item.verb is not None and (topic.activity == "solve" or item.verb.text in TAKING)
    return "arrest" if taken else topic.activity, "suspect"


def part_of_a_whole(figure: Coding) -> Codes | None:
    """警情86起，其中盗窃类34起: parts take the codes of their whole where they count the same thing in the same way."""
    item, whole, noun = figure.item, figure.item.whole, figure.noun
    if whole is None or noun is not None and "measure" in noun.flags or not _same_unit(item, whole):
        return None
    quality = figure.words[:2] in ("男性", "女性")
    if noun is not None and noun.code not in (None, "other", whole.subject) and whole.subject not in _OF_MANY_KINDS and not quality:
        return None
    kind = noun.code if noun is not None else None
    subject = kind if (whole.subject, kind) in (("case", "fraud_case"), ("alarm", "dispute"), ("alarm", "accident")) and kind is not None else whole.subject
    verb = item.verb
    own = verb is not None and (item.own_verb or verb is not whole.verb) and verb.code not in _NO_DEED and not verb.has("light")
    return settle(verb.code or "other", subject, verb.text, item) if own and verb is not None else whole.activity, subject


def _same_unit(item: Item, whole: Item) -> bool:
    """警情86件，其中盗窃34起; 损失8亿元，其中现金2亿美元; 截查293人（183男）: what has no unit is of persons."""
    if item.unit == whole.unit:
        return True
    if whole.num is None:
        return False
    if item.unit is None and whole.num.has("person"):
        return True
    return item.num is not None and any(item.num.has(kind) and whole.num.has(kind) for kind in ("case", "person", "money"))


def under_its_lead(figure: Coding) -> Codes | None:
    """盗窃类警情186起：1.盗窃电动车46起: the figure above a numbered list."""
    item, lead = figure.item, figure.lead
    if lead is None or item.verb is not None or lead.subject not in _HAPPEN:
        return None
    return (lead.activity, lead.subject) if item.num is None or figure.of_cases or item.kind == "change" else None


_QUALITY = re.compile(r"(?:男性|女性|男|女|青少年|未成年人|学生|[一-鿿]{1,4}籍|[本外][省市县]?地?(?:户籍|人员)?|\d{1,2}[至到-]?\d{0,2}周?岁[一-鿿（）]{0,6})(?:人员|占比)*$")


def quality_of_those(figure: Coding) -> Codes | None:
    """抓获嫌疑人31名，男性占八成; 拘捕251人，六成八为男性: a share of the persons in front, by what they are."""
    last = figure.before[-1] if figure.before else None
    while last is not None and last.kind == "ratio" and last.topic is not None and last.topic is not last:
        last = last.topic
    if figure.item.kind != "ratio" or last is None or last.num is None or not last.num.has("person") or last.sentence is not figure.item.sentence:
        return None
    return (last.activity, last.subject) if last.subject in ("suspect", "casualty", "driver") and _QUALITY.fullmatch(figure.words) else None


_OF_THOSE = re.compile(r"中[，,][^，。；]{0,24}$")
_PERSONS = frozenset({"suspect", "casualty", "driver"})


def share_of_those(figure: Coding) -> Codes | None:
    """处罚的驾驶人中，外省户籍的占16.4%; 在立案的侵财案件中，诈骗占53.7%: of those to whom the verb in front of 的 was done."""
    item = figure.item
    if item.kind != "ratio" or item.sentence is None or item.num is None:
        return None
    sentence = item.sentence
    told = _OF_THOSE.search(sentence.text, sentence.start, item.num.lead)
    if told is None:
        return None
    marks = sentence.marks.within(max(sentence.start, told.start() - 24), told.start())
    head = next((m for m in reversed(marks) if m.kind == "noun" and m.end == told.start()), None)
    verb = next((m for m in reversed(marks) if m.kind == "verb" and sentence.text[m.end] == "的"), None)
    if head is None or verb is None or verb.code in _NO_DEED or head.code is None:
        return None
    own = figure.noun.code if figure.noun is not None else None
    subject = own if head.code not in _PERSONS and own in (*CASES, "dispute", "violation") else head.code
    return settle(verb.code or "other", subject or "other", verb.text, item), subject or "other"


def in_an_area(figure: Coding) -> Codes | None:
    """拥堵警情下降21%，其中岛内下降14%: the area says where, not what."""
    if figure.item.kind != "change" or not figure.before:
        return None
    last = figure.before[-1]
    named = figure.noun is not None
    if named and not (figure.of_cases and last.unit == figure.item.unit and figure.words.endswith(_PARTS_OF_TOWN)) or not named and not _AREA.fullmatch(figure.words):
        return None  # 金阳片区由5起压降到1起: what is counted in it
    return (last.activity, last.subject) if last.subject != "other" else None


_PARTS_OF_TOWN = ("片区", "城区", "乡镇", "街道", "社区", "辖区", "县区")


def caused(figure: Coding) -> Codes | None:
    """酒后驾驶导致的亡人事故7起，未按规定让行导致的近20起: the cases in front, by another cause."""
    if not figure.of_cases or not figure.is_count or not figure.words.endswith(("导致", "引发", "造成", "引起", "导致的", "引发的", "造成的", "引起的")):
        return None
    last = next((i for i in reversed(figure.before) if counts_cases(i)), None)
    return (last.activity, last.subject) if last is not None and last.subject in (*_HAPPEN, "dispute") else None


def listed_alarm(figure: Coding) -> Codes | None:
    """共接警900起，…纠纷类310起、求助类120起: kinds of alarms in a bulletin are received like their sum."""
    words, noun = figure.words, figure.noun
    if not words or not _bare_cases(figure) or not _among_alarms(figure):
        return None
    if words.endswith(("被盗", "被抢", "被骗", "失窃")):
        noun = None  # 两轮车被盗: what happened, not what it happened to
    code = noun.code if noun is not None else None
    if code in EVENTS or words.endswith(("案", "案件")) or figure.named_activity not in (None, "receive"):
        return None
    last = next((i for i in reversed(figure.before) if counts_cases(i) or i.subject in CASES), None)
    if code in (None, "fraud_case") and (last.subject == "fraud_case" if last is not None else figure.theme is not None and "诈骗" in figure.theme):
        return last.activity if last is not None else "receive", "fraud_case"  # 电诈案件立12起。刷单返利5起
    return "receive", _kind_listed(figure) if noun is None else "dispute" if code == "dispute" else "alarm"


def _kind_listed(figure: Coding) -> str:
    """纠纷389起。婚恋家庭类141起; 接报的纠纷警情中，邻里类59起; 事故104起，轻微财损97起: the kind of alarm whose kinds are listed."""
    last = next((i for i in reversed(figure.before) if counts_cases(i)), None)
    if last is not None and last.activity == "receive" and last.subject in ("dispute", "accident"):
        return last.subject
    sentence = figure.item.sentence
    said = _OF_ALARMS.search(sentence.text, sentence.start, figure.item.start) if sentence is not None else None
    return "dispute" if said is not None and sentence is not None and sentence.text.endswith("纠纷", 0, said.start()) else "alarm"


def _among_alarms(figure: Coding) -> bool:
    """警情中，纠纷类310起: whether the words in front or the last figure in front say that these are alarms."""
    last = next((i for i in reversed(figure.before) if counts_cases(i)), None)
    if last is not None and last.activity == "receive":
        return True
    item = figure.item
    if figure.theme and _BULLETIN.search(figure.theme):
        return True
    if item.sentence is not None and item.sentence.heading is not None and item.sentence.heading.text.endswith("警情"):
        return True
    return item.sentence is not None and _OF_ALARMS.search(item.sentence.text, item.sentence.start, item.start) is not None


_CLASS = re.compile("类(?:案件|警情|纠纷)?$")


def of_a_kind(figure: Coding) -> Codes | None:
    """诈骗案件286起，刷单返利类128起，“冒充客服”86起: kinds are of what the last figure counts."""
    words = figure.words
    if figure.item.kind == "change" and words.endswith("类"):  # 警情减少12起，其中打架斗殴类下降22%
        told = next((i for i in reversed(figure.before) if i.subject in _OF_KINDS or i.subject == "alarm"), None)
        return (told.activity, told.subject) if told is not None and figure.subject is None else None
    if figure.noun is None and _BARE_CLASS.search(words) and (like := _class_told(figure)) is not None:
        verb = figure.item.verb
        return verb.code if verb is not None and verb.code not in _NO_DEED else like.activity, like.subject
    of_class = _CLASS.search(words) is not None
    if figure.noun is not None and not (of_class and figure.noun.code in CASES) or not _bare_cases(figure) or not (of_class or words.startswith(("“", "「"))):
        return None
    last = next((i for i in reversed(figure.before) if counts_cases(i)), None)
    return (last.activity, last.subject) if last is not None and last.subject in _OF_KINDS else None


_BARE_CLASS = re.compile("[类型](?:占比)?$")
_NAMED_CLASS = re.compile("[类型][一-鿿]{2,}")


def _class_told(figure: Coding) -> Item | None:
    """A1类交通事故8起，A2类发生214起; 刑事类警情占1%，治安类占9%: the last figure of a class that is named in full, its kind the same."""
    return next((
        i for i in reversed(figure.before)
        if i.object is not None and i.kind == figure.item.kind and (i.unit == figure.item.unit) and _NAMED_CLASS.search(i.object.text.removesuffix("占比")) and i.subject in (*_HAPPEN, "dispute")
    ), None)  # fmt: skip


_SUCCESS = re.compile("(?:成功|办结|完成|处置)率")
_DEEDS = frozenset({"mediate", "prevent", "solve", "recover", "serve", "rectify", "handle"})


def rate_of_success(figure: Coding) -> Codes | None:
    """调解1093起，成功率98%: of the deed that was counted last."""
    if figure.item.kind != "ratio" or not _SUCCESS.fullmatch(figure.words):
        return None
    last = next((i for i in reversed(figure.before) if i.kind == "count"), None)
    return (last.activity, last.subject) if last is not None and last.activity in _DEEDS else None


def _bare_cases(figure: Coding) -> bool:
    """纠纷类310起: cases that no verb governs."""
    new_level = figure.item.kind == "change" and figure.item.measure == "to"  # 打架斗殴由171起增加到188起
    return figure.of_cases and (figure.is_count or new_level) and figure.item.verb is None


ALIKE: tuple[Callable[[Coding], Codes | None], ...] = (
    of_the_same,
    beside_its_cases,
    part_of_a_whole,
    under_its_lead,
    share_of_those,
    quality_of_those,
    in_an_area,
    caused,
    listed_alarm,
    of_a_kind,
    rate_of_success,
)
