"""Subjects: what a figure counts: 嫌疑人 of 抓获嫌疑人12名, what 查处58万起 leaves out, what 家 and 元 say themselves.

The noun of the object says it. Cases that need no noun come first; then those that know better than the noun; last,
where nothing has said it, the verb and the figures before. Each case gives a subject or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.facets_coding import Coding, counts_cases
from policenews.claims.items import Item
from policenews.claims.level_words import FAULTY
from policenews.claims.subjects import CASES, OF_VERB
from policenews.claims.subjects_by_unit import by_unit

Case = Callable[[Coding], str | None]

_GENERIC = re.compile(r"^(?:各类|全部|相关|该类|上述|此类)?(?:案件?|立案数?|破案[数率]?|受理数?|抓获数?|警情|发案[数率]?|损失数?|查处|破获率|立案率)$")
_PLAIN_CASES = re.compile(r"(?:[此该这]类(?:型)?(?:刑事)?案件?|(?:全[市省县区州]|同期)?(?:共)?(?:立案|破案|发案|破获|发破案|破获案件|立案案件)(?:总)?(?:数|率|数量|起数|量)?)$")
_FRAUD = re.compile(r"诈骗|电诈|诈欺|(?<!盗抢)骗案|涉诈|刷单")
_THEFT = re.compile(r"(?:入室|入户|拦路)?(?:盗窃|扒窃|抢劫|抢夺|侵占|职务侵占|敲诈|诈骗|盗抢)")
_ALARM_COUNT = re.compile(r"[接处出报]警(?:总)?(?:数|量|数量|次数)$")
_LICENCE = re.compile("(?:驾驶证|驾照|逾期).*(?:未|被|不)")

_FATES = frozenset({"死亡", "受伤", "死", "伤", "亡", "重伤", "轻伤", "身亡", "牺牲", "负伤", "负重伤", "负轻伤", "因公牺牲", "英勇负伤", "因公负伤", "光荣负伤", "光荣牺牲", "英勇牺牲", "壮烈牺牲", "遇难", "殉职", "因公殉职", "罹难", "遇害", "捐躯"})
_OF_CASES = frozenset({"solve", "file", "handle", "receive", "occur", "prevent"})
_IN_CUSTODY = frozenset({"arrest", "detain", "prosecute"})
_THERE = frozenset({"premises", "resident", "group", "vehicle", "road"})
_OF_RATE = {"solve": "case", "file": "case", "mediate": "dispute", "rectify": "hazard", "arrest": "suspect"}


def subject_of(figure: Coding) -> str:
    """抓获犯罪嫌疑人12名: suspect; `other` where nothing says what is counted."""
    figure.subject = _by_noun(figure)
    for known in KNOWN:  # 造成3人死亡: whatever the noun is
        if (subject := known(figure)) is not None:
            return subject
    for correct in CORRECTED:  # 检查学校、企业12家: the noun and what stands around it
        figure.subject = correct(figure) or figure.subject
    for guess in UNSAID if figure.subject is None else ():  # 罚款12万元: no noun that is known
        if (subject := guess(figure)) is not None:
            return subject
    return figure.subject or "other"


def _by_noun(figure: Coding) -> str | None:
    """电信诈骗案件12起: fraud_case; 盗窃旅客财物发案3起: case, as what was done to the things is counted."""
    subject, words = figure.subject, figure.words
    if subject == "property" and figure.of_cases and _THEFT.match(words):
        subject = "case"
    return "fraud_case" if subject == "case" and "、" not in words and _FRAUD.search(words) else subject


def fate(figure: Coding) -> str | None:
    """造成3人死亡: what became of persons."""
    verb = figure.item.verb
    if figure.of_persons and figure.words in ("亡人", "伤人"):
        return "casualty"  # 亡人、伤人分别减少5人、31人
    return "casualty" if figure.of_persons and verb is not None and verb.text in _FATES else None


def sexes(figure: Coding) -> str | None:
    """拘捕12人（8男4女）: of those taken in."""
    return "suspect" if figure.words in ("男", "女", "男女") and figure.code in _IN_CUSTODY else None


def number_of_alarms(figure: Coding) -> str | None:
    """接警总量同比下降12%."""
    return "alarm" if _ALARM_COUNT.search(figure.words) else None


def _behind_theme(figure: Coding, spoken: Item) -> bool:
    """Whether other cases were told of since the theme was named."""
    sentence = figure.item.sentence
    return sentence is not None and bool(figure.theme) and sentence.text.rfind(str(figure.theme), 0, figure.item.start) < spoken.start


def as_the_theme(figure: Coding) -> str | None:
    """交通违法方面，查处12起; 在打击电信网络诈骗方面，破获各类案件12起: what a bare figure counts is said above."""
    verb, subject = figure.item.verb, figure.subject
    if not figure.theme or subject not in (None, "case") or (themed := figure.names.noun(figure.theme)) is None:
        return None
    if verb is not None and verb.text.endswith("作案"):
        return None  # 该团伙作案24宗: of whatever kind
    if themed.code == "violation" and subject is None and verb is not None and "查" in verb.text:
        return "violation"
    spoken = next((i for i in reversed(figure.before) if i.subject in CASES and i.object is not None), None)
    if spoken is not None and spoken.subject == "case" and verb is None and figure.item.kind != "count" and _behind_theme(figure, spoken):
        return None  # 整体罪案升8.7%，破案率三成一, below a title on fraud
    if themed.code == "fraud_case" and (not figure.words or _GENERIC.match(figure.words)):
        return "fraud_case" if verb is None or figure.code in _OF_CASES else None
    return None


def as_spoken_of(figure: Coding) -> str | None:
    """电诈案件立案12起，破案8起: bare cases are of the kind that was counted last."""
    if figure.subject not in (None, "case"):
        return None
    words, verb = figure.words, figure.item.verb
    bare = verb is not None and verb.text in ("发案", "立案", "破案", "发生") if not words else _PLAIN_CASES.match(words) is not None
    if not bare and not _same_cases(figure):
        return None
    spoken = next((_kind_of_case(i) for i in reversed(figure.before) if i.whole is None and _kind_of_case(i)), None)
    return spoken if spoken == "fraud_case" else None


_BARE_CASES = re.compile(r"(?:厂区|辖区|城区|镇区|校园|农村|全[市省县区州])?(?:发案|立案|破案|个案)(?:数|率|量)?$|涉及个案$")
_LOSSES = re.compile(r"(?:其中)?(?:单案|单笔|单起|单宗|个案)?(?:群众|被骗)?(?:损失|被骗|涉案金额)(?:金额)?(?:在|达到|达|超过?)?[\d一二三四五六七八九十百千万多余元港]+(?:以上|以下|以内)?的?$")
"""损失50万元以上: cases by what was lost in each."""
_TITLE = 60


def by_the_loss(figure: Coding) -> str | None:
    """单案损失50万元以上的2起: cases, of the kind that is spoken of."""
    if not figure.of_cases and figure.item.num is not None or not _LOSSES.match(figure.words):
        return None
    return "fraud_case" if _of_fraud(figure) else "case"


def bare_in_a_paper_on_fraud(figure: Coding) -> str | None:
    """厂区发案从29宗跌到6宗, 破案率60.3% in a paper or a section on fraud."""
    if figure.subject not in (None, "case") or not (_BARE_CASES.match(figure.words) or not figure.words and figure.item.action is not None and figure.item.action.text in ("发案", "立案")):
        return None
    return "fraud_case" if _of_fraud(figure) else None


def _of_fraud(figure: Coding) -> bool:
    """Whether the last cases, the heading or the title are about fraud."""
    last = next((i for i in reversed(figure.before) if i.subject in CASES), None)
    if last is not None:
        return last.subject == "fraud_case"
    if figure.theme and _FRAUD.search(figure.theme):
        return True
    sentence = figure.item.sentence
    return sentence is not None and _PAPER_ON_FRAUD.match(sentence.text, 0, _TITLE) is not None


_PAPER_ON_FRAUD = re.compile(r"[^\n]{0,40}(?:反诈|诈骗|电诈|防骗|骗案)")


def _same_cases(figure: Coding) -> bool:
    """电诈案件立案12起，破获案件8起: another deed over the cases that this sentence speaks of."""
    last = next((i for i in reversed(figure.before) if i.subject in CASES), None)
    return figure.words == "案件" and last is not None and last.sentence is figure.item.sentence and last.activity != figure.code is not None


def _kind_of_case(item: Item) -> str | None:
    """fraud_case of 电信诈骗案件12起, and of 电信诈骗报警4343起; None of what are no cases."""
    if item.subject == "alarm" and item.object is not None and _FRAUD.search(item.object.text):
        return "fraud_case"
    return item.subject if item.subject in CASES else None


KNOWN: tuple[Case, ...] = (
    fate,
    sexes,
    number_of_alarms,
    as_the_theme,
    as_spoken_of,
    by_the_loss,
    bare_in_a_paper_on_fraud,
)
"""Cases that settle the subject, whatever the unit is."""


def what_a_rate_is_of(figure: Coding) -> str | None:
    """小区发案率下降12%: 发案, not 小区."""
    return _named(figure) if not figure.is_count and figure.subject in _THERE and figure.words.endswith(("率", "数", "量")) else None


def in_a_list(figure: Coding) -> str | None:
    """查处酒驾12起、“加塞”80起: of the kind that the list counts."""
    item = figure.item
    if item.join != "、" or item.own_verb or figure.subject is not None or figure.noun is not None or not figure.is_count or not figure.before:
        return None
    last = figure.before[-1]
    return last.subject if figure.of_cases and item.verb is not None and last.verb is item.verb and last.unit == item.unit else None


def faults(figure: Coding) -> str | None:
    """处罚未采取密闭措施5起: what was not done is the violation."""
    if not figure.of_cases or figure.code not in ("penalise", "handle") or figure.subject == "alarm" or figure.subject in CASES:
        return None
    return "violation" if FAULTY.match(figure.words) else None


def unit(figure: Coding) -> str | None:
    """检查12家, 罚款12万元: what the unit counts."""
    return by_unit(figure.item, figure.subject, figure.names.nouns_in) if figure.is_count and figure.item.num is not None else None


def accidents_of(figure: Coding) -> str | None:
    """营运客车肇事6起: accidents, whatever had them."""
    verb = figure.item.verb
    return "accident" if figure.of_cases and verb is not None and verb.text == "肇事" and figure.subject in (None, "vehicle", "driver") else None


def of_licences(figure: Coding) -> str | None:
    """清理驾驶证被注销的1446人: who holds them."""
    return "driver" if figure.subject == "permit" and figure.of_persons and _LICENCE.search(figure.words) else None


CORRECTED: tuple[Case, ...] = (
    what_a_rate_is_of,
    in_a_list,
    faults,
    unit,
    of_licences,
    accidents_of,
)
"""Cases that know better than the noun."""


def rate_of(figure: Coding) -> str | None:
    """破案率 is about cases, 化解率 about disputes: by the activity in its name, else the last figure of that activity."""
    if figure.item.kind != "ratio" or not figure.words:
        return None
    activity = figure.named_activity
    told = next((i.subject for i in reversed(figure.before) if i.activity == activity and i.subject != "other"), None)
    return told or _OF_RATE.get(activity or "")


def number_of(figure: Coding) -> str | None:
    """破案绝对数上升38个百分点: the verb in the name of the number."""
    item = figure.item
    return _named(figure) if item.num is not None and item.verb is None and figure.words.endswith(("数", "量")) else None


def _named(figure: Coding) -> str | None:
    """case of 小区发案率, suspect of 抓获数: what the verb in the name of a number is done to."""
    verb = figure.names.named_verb(figure.words)
    return OF_VERB.get(verb) if verb is not None else None


def not_received(figure: Coding) -> str | None:
    """未接报: what was not received is a call; “两抢”零发案: what did not come up is a case."""
    item = figure.item
    if item.num is None and item.value == 0 and item.action is not None and item.action.text in ("发案", "发"):
        return "case"
    return "alarm" if item.num is None and item.action is not None and "接" in item.action.text else None


def men_sent(figure: Coding) -> str | None:
    """出警3959人次: those who went."""
    verb = figure.item.verb
    return "personnel" if verb is not None and verb.text in ("出警", "处警") and figure.of_persons else None


def in_the_verb(figure: Coding) -> str | None:
    """行政拘留11人: the verb names its object itself; 办证12本."""
    verb = figure.item.verb
    if verb is None:
        return None
    return OF_VERB.get(verb.text) or ("permit" if verb.code == "license" and figure.item.num is not None else None)


def counted_before(figure: Coding) -> str | None:
    """查处58万起 without an object: what the same verb counted before in the paragraph; 发20起: the cases spoken of."""
    item, verb = figure.item, figure.item.verb
    if item.object is not None or verb is None or item.num is None:
        return None
    if verb.code == "occur" and figure.of_cases:
        return next((i.subject for i in reversed(figure.before) if i.subject in CASES), None)
    same = (i.subject for i in reversed(figure.before) if i.verb is not None and i.verb.text == verb.text and i.unit == item.unit and i.subject != "other")
    return next(same, None)


def quoted(figure: Coding) -> str | None:
    """罪案517宗，其中「伪造文件」下降1.3%: a quoted name behind cases is one of their kinds."""
    last = figure.before[-1] if figure.before else None
    return last.subject if last is not None and figure.item.kind == "change" and figure.words[:1] in "「“『" and last.subject in CASES else None


_BARE_NUMBERS = frozenset({"件数", "发生数", "起数", "宗数", "案数", "发生件数", "发生起数"})


def bare_number(figure: Coding) -> str | None:
    """受理诈骗案1186件，件数减少216件: of the cases counted in front."""
    if figure.words not in _BARE_NUMBERS:
        return None
    return next((i.subject for i in reversed(figure.before) if counts_cases(i) and i.subject != "other"), None)


UNSAID: tuple[Case, ...] = (
    bare_number,
    rate_of,
    number_of,
    not_received,
    men_sent,
    in_the_verb,
    counted_before,
    quoted,
)
"""Cases for a figure with no noun that the vocabulary knows, nor a unit that says enough."""
