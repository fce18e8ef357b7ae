"""How a verb goes with the verb in front of it, case by case: 排查化解 is one chain, 下发整改通知书 has one verb, 督促企业整改隐患 passes on."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_pair import CLAUSE_CUT, Pair
from policenews.claims.chain_verbs import verbs
from policenews.claims.marks import Mark
from policenews.claims.phrases import head_of_relative
from policenews.words import cues

OFFENDING = frozenset(
    ["实施", "从事", "参与", "参加", "开设", "组织", "容留", "介绍", "引诱", "强迫", "贩卖", "运输", "持有", "携带", "制造", "生产", "销售", "出售", "出租", "收购", "买卖", "提供", "传播", "伪造", "变造", "制作", "印制", "印刷", "复制", "加工", "发布", "散布", "编造", "吸食", "利用", "使用", "冒充", "聚众", "涉嫌", "涉及"]
)
"""Verbs of offenders: what those taken do (抓获实施诈骗的嫌疑人), or what they were taken for (开设赌场3人)."""
TOGETHER = ("集中", "联合", "统一", "专项", "大型", "夜间", "现场")
EVENT_UNITS = frozenset(["次", "场", "场次", "期", "轮", "趟", "回", "件次", "批次", "公里", "小时"])
_THEN = ("并", "后", "再", "，并")
_BUSINESS = re.compile(r"(?:业务|手续|事项|服务|任务|勤务)[”」』]?$")
_BUSINESS_VERBS = frozenset({"办理", "受理", "办结", "审批", "审核", "提供", "开展", "完成"})
_CASE_NAME = re.compile(r"[一-鿿]{2,10}案件?")
_DEEDS = frozenset({"solve", "handle", "arrest", "seize", "dismantle", "inspect"})
_AGAINST_CRIME = _DEEDS | {"find", "file", "detain", "penalise"}
_OF_A_CASE = frozenset({None, "other", "occur", "prevent", "equip", "deploy", "publicise", "hold", "serve"})
"""Codes of verbs that may say what a case was about: 阻挡工程案件."""


# What the second verb names


def business(pair: Pair) -> bool:
    """办理首次申领居民身份证业务320笔: the kind of business."""
    if pair.last.text not in _BUSINESS_VERBS or pair.gap == "、":
        return False
    return not CLAUSE_CUT.search(pair.text, pair.last.end, pair.lead) and _BUSINESS.search(pair.text, pair.mark.end, pair.lead) is not None


def reported(pair: Pair) -> bool:
    """发生上报道路交通事故251起: those that were reported."""
    return pair.mark.text in ("上报", "报警", "报告") and pair.last.text.endswith("发生") and pair.one_clause


def joint(pair: Pair) -> bool:
    """开展联合清查行动19次: how it was done."""
    return not pair.gap and pair.mark.text in ("联合", "协同") and pair.last.has("light")


def published(pair: Pair) -> bool:
    """制作播放短视频40余万条: two ways of one deed."""
    return not pair.gap and pair.last.code == pair.mark.code == "publicise" and pair.mark.has("closed")


_SO_MANY_PLACES = re.compile("[\\d一二两三四五六七八九十]+(?:余|多)?个?(?:省|市|县|国家|地区|区县|城市|乡镇)")


def which(pair: Pair) -> bool:
    """排查涉及群租房17处, 捣毁组织偷渡团伙5个, 查获新滋生吸毒人员44人, 摧毁制作贩卖假证团伙5个, 返还冻结涉案资金20万元: of which kind, or what those taken did."""
    if pair.gap:
        return False
    if pair.last.code == "recover":
        return pair.mark.code == "seize" and not pair.last.text.endswith(("止付", "拦截"))  # 止付冻结资金: one chain
    if pair.mark.text in ("涉及", "牵涉"):
        return not pair.last.has("light") and pair.last.text not in ("经查", "查明")  # 推送涉及外省线索12条
    if pair.mark.text in ("覆盖", "波及", "辐射", "横跨", "跨越") and _SO_MANY_PLACES.match(pair.text, pair.lead):
        return True  # 摧毁覆盖5省的网络2个
    return (pair.mark.text in OFFENDING or pair.mark.text == "新滋生") and pair.last.code in _AGAINST_CRIME


def kind_of_event(pair: Pair) -> bool:
    """开展集中返还3次: the event that is counted."""
    return pair.mark.end == pair.lead and pair.gap in TOGETHER and pair.unit in EVENT_UNITS and pair.last.has("light")


_AN_EVENT = re.compile("[^，。；\\d]{2,20}(?:行动|活动|战役|会战|夜查)")


def aim_of_event(pair: Pair) -> bool:
    """开展集中查处酒驾统一行动5次: the event is held, its name says what for."""
    if not pair.last.has("light") or pair.unit not in EVENT_UNITS or pair.mark.end >= pair.lead:
        return False
    return pair.one_clause and _AN_EVENT.fullmatch(pair.text, pair.mark.end, pair.lead) is not None


def paper(pair: Pair) -> bool:
    """发放劝返宣传单12份, 设立查验窗口5个: part of the name of a paper or a post."""
    mark, marks = pair.mark, pair.sentence.marks
    for noun in marks.within(mark.end, min(pair.end, mark.end + 6)):
        if noun.kind == "noun" and noun.start == mark.end and noun.has("suffix") and (mark.has("nominal") or noun.code in ("post", "group", "premises")):
            return True
    return pair.last.has("closed") and any(m.kind == "noun" and m.code == "document" and m.end == pair.lead for m in marks.within(mark.end, pair.lead))


def relative(pair: Pair) -> bool:
    """销毁近年来收缴的枪支64支, 预警可能引发案件的纠纷72起: the verb says which, in front of 的."""
    if pair.adjacent or pair.last.has("support") or not pair.one_clause:
        return False
    head = head_of_relative(pair.sentence, pair.mark.end, pair.lead)
    return head is not None and all(m.start < head.ranges[0][1] or m.has("nominal") for m in verbs(pair.sentence, head.ranges[0][1], pair.lead))


def taken_before(pair: Pair) -> bool:
    """销毁收缴枪支64支: what was destroyed had been seized; the seizing is no deed told here."""
    return pair.last.text in ("销毁", "集中销毁", "统一销毁") and pair.mark.code == "seize" and not pair.gap.strip("的各类一批")


def case_name(pair: Pair) -> bool:
    """查处群体性阻挡工程案件12起: what the cases were about."""
    if pair.last.code not in ("handle", "solve", "file", "penalise") or pair.mark.code not in _OF_A_CASE:
        return False
    return pair.one_clause and _CASE_NAME.fullmatch(pair.text, pair.mark.end, pair.lead) is not None


_OFFENDERS = re.compile("[^，。；\\d]{0,16}?(?:人员|嫌疑人|分子|违法者|男子|女子|成员|对象|嫌犯|行为人)")


def what_they_did(pair: Pair) -> bool:
    """抓获非法张贴喷涂小广告人员26人: what those who were taken had done."""
    if pair.last.code not in ("arrest", "detain", "penalise") or pair.mark.code not in _OF_A_CASE or pair.unit not in ("人", "名", "人次") or pair.gap and pair.adjacent:
        return False
    return pair.one_clause and _OFFENDERS.fullmatch(pair.text, pair.mark.end, pair.lead) is not None


# The second is a verb


def two_at_once(pair: Pair) -> bool:
    """收缴并销毁烟花爆竹1200件: two deeds to the same things, one chain."""
    return pair.gap == "并" and pair.acts and not pair.last.has("support") and not pair.last.has("light") and pair.last.text not in cues.PARTNER


def next_deed(pair: Pair) -> bool:
    """联合交警查扣摩托车81辆, 排查并整改隐患78处, 新增侦办案件9起: with whose help, or one deed after the other."""
    return pair.gap in _THEN or pair.last.text in cues.PARTNER or pair.last.text == "新增" and not pair.gap and (pair.acts or pair.mark.code in ("handle", "solve", "file", "penalise"))


def deed_held(pair: Pair) -> bool:
    """开展预警劝阻3264次: the deed that is held so often, though it is a verb elsewhere."""
    return pair.last.has("light") and not pair.gap and pair.mark.end == pair.lead and pair.unit in EVENT_UNITS


def part_of_thing(pair: Pair) -> bool:
    """捣毁传销组织12处, 查获正在利用麻将赌博的4人: the second is part of the thing."""
    return pair.acts and pair.last.has("closed") and not pair.last.has("nominal") and not pair.adjacent and pair.mark.has("support")


def both_act(pair: Pair) -> bool:
    """调处化解纠纷187起, 冻结、扣押资金229万元: one chain."""
    return pair.acts and pair.adjacent and not pair.last.has("support") and not pair.last.has("light")


def second_acts(pair: Pair) -> bool:
    """帮助群众追回工资4.9亿元, 整治行动共受理案件12起: the second verb alone."""
    return pair.acts


# The second could be a name as well: 整治, 检查


def event(pair: Pair) -> bool:
    """组织武装巡护8次: the event that is counted."""
    return pair.mark.end == pair.lead and pair.last.has("support") and pair.unit in EVENT_UNITS


def organised(pair: Pair) -> bool:
    """组织侦办毒品目标案件15起: what they organised is their deed."""
    if pair.gap or pair.last.text != "组织" or pair.mark.code not in _DEEDS or pair.unit in EVENT_UNITS:
        return False
    return any(m.kind == "noun" and m.end == pair.lead for m in pair.sentence.marks.within(pair.mark.end, pair.lead))


def named_by(pair: Pair) -> bool:
    """开展安全隐患大排查46次: the object of a light verb names the deed."""
    return pair.last.has("light")


def completed(pair: Pair) -> bool:
    """完成治理39处: what was completed is the deed."""
    return pair.last.text == "完成" and not pair.gap and pair.mark.end == pair.lead and pair.unit not in EVENT_UNITS


def brought_to_an_end(pair: Pair) -> bool:
    """治理完成27处: one word, and the deed is 治理."""
    return pair.mark.text == "完成" and not pair.gap and pair.mark.end == pair.lead and pair.last.code != "other"


def seen_to(pair: Pair) -> bool:
    """制止处理突发事件6起: one chain."""
    if pair.gap or pair.mark.text not in ("处理", "处置") or pair.last.code not in ("prevent", "find"):
        return False
    return any(m.kind == "noun" for m in pair.sentence.marks.within(pair.mark.end, pair.lead))


def rounds(pair: Pair) -> bool:
    """清理巡查63次: both are counted."""
    return (
        not pair.gap and pair.mark.end == pair.lead and pair.unit in EVENT_UNITS
        and pair.last.code in ("rectify", "inspect") and pair.mark.code in ("inspect", "find", "rectify")
    )  # fmt: skip


def side_by_side(pair: Pair) -> bool:
    """排查整改隐患16处: one chain; not 收到举报线索."""
    if not pair.adjacent:
        return False
    return not pair.last.has("closed") or not pair.gap and pair.last.text == "发现" and pair.mark.code in ("receive", "handle", "rectify", "penalise", "solve")


def yields(pair: Pair) -> bool:
    """督促企业整改隐患61处: the first verb only leads to the second."""
    return pair.last.has("support") or pair.last.has("open")


def enumerated(pair: Pair) -> bool:
    """依法受理、审核申请78件: one chain."""
    return pair.gap == "、" or pair.gap in ("和", "及") and pair.last.code == pair.mark.code


Then = Callable[[list[Mark], Mark], list[Mark]]


def _left_out(chain: list[Mark], mark: Mark) -> list[Mark]:
    return chain


def _joined(chain: list[Mark], mark: Mark) -> list[Mark]:
    return [*chain, mark]


def _anew(chain: list[Mark], mark: Mark) -> list[Mark]:
    return [mark]


def _as_one(chain: list[Mark], mark: Mark) -> list[Mark]:
    last = chain[-1]
    return [*chain[:-1], Mark("verb", last.start, mark.end, last.text + mark.text, last.code, last.flags)]


LINKS: tuple[tuple[Callable[[Pair], bool], Then], ...] = (
    # what the second verb names
    (brought_to_an_end, _as_one),
    (business, _left_out),
    (reported, _left_out),
    (joint, _left_out),
    (published, _joined),
    (which, _left_out),
    (kind_of_event, _left_out),
    (aim_of_event, _left_out),
    (paper, _left_out),
    (relative, _left_out),
    (taken_before, _left_out),
    (case_name, _left_out),
    (what_they_did, _left_out),
    # the second is a verb
    (two_at_once, _joined),
    (next_deed, _anew),
    (deed_held, _left_out),
    (part_of_thing, _left_out),
    (both_act, _joined),
    (second_acts, _anew),
    # it could be a name as well
    (event, _left_out),
    (organised, _joined),
    (completed, _anew),
    (named_by, _left_out),
    (seen_to, _joined),
    (rounds, _joined),
    (side_by_side, _joined),
    (yields, _anew),
    (enumerated, _joined),
)
"""What becomes of the second verb, by the first case that fits; left out where none does."""
