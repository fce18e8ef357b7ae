"""Chains of verbs: which verb of a clause governs a figure: 排查化解 is one chain, in 收到举报线索 the second verb is part of the object."""

from __future__ import annotations

import re

from policenews.claims.items import Sentence, Words
from policenews.claims.marks import Mark
from policenews.claims.phrases import head_of_relative
from policenews.claims.places import quoted_ranges
from policenews.words import cues

_NAMES_A_NUMBER = re.compile(r"率|人数|起数|案件?数|案(?![件情值子卷例])|数(?![十百千万据])|量(?!刑)")
_NOMINAL_TAIL = re.compile(r"类|型|率|人数|总数|案件数|案数|起数|数量|总量|量(?!刑)|数(?![十百千万据])|者|人员(?![被遇受死伤])|站|所需|权|证(?![据件照明])|费|力度|能力|体系|机制|制度|方案|平台|系统|中心|台(?!次)|工作|预案|活动|任务|压力|难题|需求|水平|格局|成效|示范|基地|场馆|园地")
_COORDINATED = ("", "、", "和", "并", "及", "或", "以及", "后", "再", "，并", "与", "出", "及时", "全部", "（", "现场", "依法")
_BRACKETED = re.compile(r"[（(][^（）()]{1,60}[)）]")
_LISTED = re.compile(r"[^，。；]{0,16}?等(?:各类|各种|突出|交通|严重|重点)?[一-鿿]{2,}")
_EVENT_UNITS = frozenset(["次", "场", "场次", "期", "轮", "趟", "回", "件次", "批次", "公里", "小时"])


_CRIME = re.compile("卖淫|传销|偷渡|赌博|聚赌|考试作弊|刷单|他人|未成年|淫秽|吸毒|领导传销|播放淫秽|出卖")
_DENS = ("窝点", "黑窝点", "作坊", "黑作坊")
_TAKEN = frozenset({"dismantle", "penalise", "seize", "inspect", "find", "handle", "solve", "rectify"})
"""What the police do to a den; other verbs say what was done there."""


def verbs(sentence: Sentence, start: int, end: int) -> list[Mark]:
    """Verb marks of start..end that act as verbs: not inside a time or an organ's name, not nominalised (破案率, 检查站)."""
    found: list[Mark] = []
    text = sentence.text
    quotes: list[tuple[int, int]] | None = None
    named = sentence.mentioned(start, end)
    for mark in sentence.marks.within(start, end):
        if mark.kind != "verb":
            continue
        if quotes is None:
            quotes = [*quoted_ranges(text, start, end), *(m.span() for m in _BRACKETED.finditer(text, start, end))]
        if any(a <= mark.start < b for a, b in quotes) or mark.text == "通过":
            continue
        if mark.code == "occur" and any(n.role == "threshold" and n.lead <= mark.end + 1 for n in sentence.nums_between(mark.end, end)):
            continue  # 死亡3人以上的事故
        if found and mark.start > found[-1].end and not found[-1].has("support") and _LISTED.match(text, mark.end, end) and not mark.has("support"):
            continue  # 查处超员接送、不戴头盔等违法行为: inside the list of what was found
        if any(m.start <= mark.start < m.end for m in named):
            continue
        if text[mark.start - 1] == "未" and mark.code != "occur" or text[mark.start - 1] == "不" and any(n.kind == "noun" and n.start == mark.end for n in sentence.marks.within(mark.end, mark.end + 8)):
            continue  # 逾期未检验车辆126辆
        if text[mark.start - 2 : mark.start] in ("用于", "用来") and text.find("的", mark.end, end) > 0:
            continue  # 用于喷涂商标的模板80块
        if found and mark.text in ("组织", "参与") and _CRIME.match(text, mark.end, end):
            continue  # 查处利用互联网组织卖淫、开设赌场等案件
        if mark.text == "上牌" and text[mark.start - 2 : mark.start] == "其中":
            continue  # 其中上牌电动车120辆
        if mark.code not in _TAKEN and any(text.startswith("车", mark.end) and n.lead == mark.end + 1 for n in sentence.nums_between(mark.end, mark.end + 2)):
            continue  # 服务保障车24辆
        if mark.text == "宣传" and text.startswith(("车", "执法车", "巡逻车"), mark.end):
            continue  # 出动警力12人、宣传车辆3台次
        if mark.code not in _TAKEN and text.startswith(_DENS, mark.end):
            continue  # 标识喷涂窝点1个
        if mark.text == "保护" and (text[mark.start - 1] == "级" or text[mark.start - 2 : mark.start] == "重点"):
            continue  # 国家二级保护的动物8只
        if text[mark.end : mark.end + 1] == "者":
            continue  # 组织者、运送者35人
        if mark.has("nominal") and text[mark.start - 2 : mark.start] in ("其他", "其它", "有效", "无效", "重复") and mark.text in _REPORTED:
            continue  # 其他报警2万起
        if mark.text in _ASSIGNED and (text[mark.start - 1] in "部厅局省市级委" or found and text[mark.start - 2 : mark.start] in ("部门", "单位", "机关") or text[mark.start - 2 : mark.start] == "其中") and any(
            n.kind == "noun" and n.start == mark.end for n in sentence.marks.within(mark.end, mark.end + 6)
        ):
            continue  # 侦破省厅督办案件5起
        if mark.has("nominal") and text[mark.start - 1] in "及和与" and any(n.lead == mark.end for n in sentence.nums_between(mark.end, mark.end + 4)) and any(
            n.kind == "noun" and n.end == mark.start - 1 and n.code == "permit" for n in sentence.marks.within(mark.start - 8, mark.start)
        ):
            continue  # 通行证及签注138万证次
        if mark.has("nominal") and not mark.has("passive") and _NOMINAL_TAIL.match(text, mark.end) and not _checked(sentence, start, mark):
            continue
        if _NAMES_A_NUMBER.match(text, mark.end, mark.end + 3):
            continue
        if found and mark.text in _OFTEN and any(n.kind == "noun" and n.start == mark.end for n in sentence.marks.within(mark.end, mark.end + 8)):
            continue  # 排查事故多发路段18处
        if mark.text == "立" and text[mark.end : mark.end + 1] in "即刻足体场法功志":
            continue  # 立即整改隐患13处
        if mark.has("single") and not _stands_alone(sentence, start, mark):
            continue
        found.append(mark)
    return found


def _checked(sentence: Sentence, start: int, mark: Mark) -> bool:
    """，排查人员200余人次: men who were checked, at the head of a clause; 抽调检查人员30名 are those who check."""
    return mark.start == start and mark.code in ("inspect", "find") and sentence.text.startswith("人员", mark.end) and any(n.lead == mark.end + 2 for n in sentence.nums_between(mark.end, mark.end + 8))


_ANSWERING = frozenset({"接处警", "接警", "出警", "处警", "接报"})
_OFTEN = frozenset({"多发", "高发", "频发", "易发"})
_REPORTED = frozenset({"报警", "接报警", "举报", "投诉", "求助", "咨询", "报案", "信访", "处理", "处罚", "检查", "服务", "登记"})
_ASSIGNED = frozenset({"督办", "挂牌督办", "交办", "转办", "挂牌", "部署", "转来", "移交", "移送", "转交"})


def text_after(sentence: Sentence, place: int) -> str:
    """The four characters behind a place."""
    return sentence.text[place : place + 4]


def _stands_alone(sentence: Sentence, start: int, mark: Mark) -> bool:
    """Whether a one-character verb (立, 破, 发) is a word of its own: at the clause's start, behind 共/已, or right before a numeral."""
    if mark.has("adjacent"):  # 死14人
        return any(n.lead == mark.end for n in sentence.nums_between(mark.end, mark.end + 6))
    before = sentence.text[max(start, mark.start - 2) : mark.start]
    if not before or before[-1] in "共已新再又还先均，、；,（( ":
        return True
    if before.endswith(("大队", "支队", "中队", "民警", "我局", "全局", "全队", "警方", "我所", "该所", "该局")):
        return True
    if before.endswith(("全市", "全县", "全区", "全省", "全州", "全国", "累计", "全年", "先后", "分别", "成功", "以来", "期间")):
        return True
    if any(m.end == mark.start for m in sentence.mentioned(mark.start - 1, mark.start)):
        return True
    if mark.text in ("办", "做") and text_after(sentence, mark.end).startswith(("好事", "实事")):
        return True
    if mark.text in ("设", "建") and any(n.kind == "noun" and n.start == mark.end for n in sentence.marks.within(mark.end, mark.end + 8)):
        return True  # 在高速出口等地设执勤点8处
    return any(n.lead == mark.end for n in sentence.nums_between(mark.end, mark.end + 6))


def governing(sentence: Sentence, start: int, end: int, lead: int, unit: str | None) -> list[Mark]:
    """The chain of verbs in start..end that governs the figure at `lead`: the last verb decides, unless it is part of a name.

    排查化解矛盾纠纷 is one chain; in 收到举报线索 the second verb belongs to the object (收到 takes a concrete thing);
    in 指导学校开展演练 the organising verb yields.
    """
    chain: list[Mark] = []
    text = sentence.text
    for mark in verbs(sentence, start, end):
        if not chain:
            chain = [mark]
            continue
        last = chain[-1]
        if last.text in _BUSINESS_VERBS and text[last.end : mark.start] != "、" and not _CLAUSE_CUT.search(text, last.end, lead) and _BUSINESS.search(text, mark.end, lead):
            continue  # 办理首次申领居民身份证业务320笔
        gap = text[last.end : mark.start]
        if last.text.endswith("发生") and not _CLAUSE_CUT.search(gap) and mark.text in ("上报", "报警", "报告"):
            continue  # 发生上报道路交通事故251起
        if not gap and last.has("light") and mark.text in ("联合", "协同"):
            continue  # 开展联合清查行动
        if not gap and last.code == mark.code == "publicise" and mark.has("closed"):
            chain = [*chain, mark]  # 张贴发放宣传单25万份
            continue
        if not gap and mark.text == "新滋生" and last.code in ("seize", "arrest", "find", "handle", "inspect"):
            continue  # 查获新滋生吸毒人员44人
        if not gap and mark.text == "涉及" and last.code in ("find", "inspect", "solve", "handle"):
            continue  # 排查涉及群租房17处
        if not gap and last.code == "recover" and mark.code == "seize":
            continue  # 返还冻结涉案资金20万元
        if not gap and mark.text in OFFENDING and last.code in ("dismantle", "arrest", "solve", "file", "detain", "handle", "penalise"):
            continue  # 捣毁组织偷渡团伙5个
        if last.text == "参与" and not gap and mark.has("nominal") and mark.end < lead and not last.has("light"):
            chain = [*chain, mark]  # 参与处置突发事件27起
            continue
        adjacent = gap in _COORDINATED
        if last.has("light") and mark.end == lead and unit in _EVENT_UNITS and gap in TOGETHER:
            continue  # 开展集中返还3次
        if _has_suffix(sentence, mark, end) or (last.has("closed") and _names_paper(sentence, mark.end, lead)):
            continue  # 下发责令限期改正通知书: part of the paper's name
        if last.has("closed") and not adjacent and _FAULT.match(gap) and head_of_relative(sentence, mark.end, lead) is not None:
            continue  # 查处未按规定登记住宿信息的旅馆
        if (not adjacent or not gap and mark.text in OFFENDING) and not last.has("support") and not _CLAUSE_CUT.search(gap) and _of_relative(sentence, mark, lead):
            continue  # 销毁近年来收缴的枪支64支, 预警可能引发案件的纠纷72起
        if last.code in ("handle", "solve", "file", "penalise") and mark.code in (None, "other", "occur", "prevent", "equip", "deploy", "publicise", "hold", "serve") and not _CLAUSE_CUT.search(gap) and (
            _CASE_NAME.fullmatch(text, mark.end, lead) is not None
        ):
            continue  # 查处群体性阻挡工程案件12起
        if gap in ("并", "后", "再", "，并") or last.text in cues.PARTNER:
            chain = [mark]
            continue
        if not mark.has("nominal") or (gap and text[start : mark.start].endswith(_SAYS_VERB)):  # 整治行动共受理案件
            if last.has("closed") and not last.has("nominal") and not adjacent and mark.has("support"):
                continue
            chain = [*chain, mark] if adjacent and not last.has("support") and not last.has("light") else [mark]
            continue
        if mark.end == lead and (last.has("light") or (last.has("support") and unit in _EVENT_UNITS)):
            continue
        if last.text == "组织" and not gap and mark.code in _DEEDS and unit not in _EVENT_UNITS and any(n.kind == "noun" and n.end == lead for n in sentence.marks.within(mark.end, lead)):
            chain = [*chain, mark]  # 组织侦办毒品目标案件15起
            continue
        if last.has("light"):
            continue
        if not gap and mark.text in ("处理", "处置") and last.code in ("prevent", "find") and any(n.kind == "noun" and n.start >= mark.end for n in sentence.marks.within(mark.end, lead)):
            chain = [*chain, mark]  # 制止处理突发事件6起
            continue
        if not gap and mark.end == lead and unit in _EVENT_UNITS and last.code in ("rectify", "inspect") and mark.code in ("inspect", "find", "rectify"):
            chain = [*chain, mark]  # 清理巡查63次
            continue
        if adjacent and (not last.has("closed") or not gap and last.text == "发现" and mark.code in ("receive", "handle", "rectify", "penalise", "solve")):
            chain = [*chain, mark]
        elif last.has("support") or last.has("open"):
            chain = [mark]
        elif gap == "、" or adjacent and gap in ("和", "及") and last.code == mark.code:
            chain = [*chain, mark]
    return chain


_CASE_NAME = re.compile(r"[一-鿿]{2,10}案件?")
OFFENDING = frozenset(
    ["实施", "从事", "参与", "参加", "开设", "组织", "容留", "介绍", "引诱", "强迫", "贩卖", "运输", "持有", "携带", "制造", "生产", "销售", "出售", "出租", "收购", "买卖", "提供", "传播", "伪造", "吸食", "利用", "使用", "冒充", "聚众", "涉嫌", "涉及"]
)
"""Verbs of offenders: what those taken do (抓获实施诈骗的嫌疑人), or what they were taken for (开设赌场3人)."""


def _of_relative(sentence: Sentence, mark: Mark, lead: int) -> bool:
    """Whether a verb stands in a relative clause whose head is the last noun before the figure."""
    head = head_of_relative(sentence, mark.end, lead)
    return head is not None and not any(m.start >= head.ranges[0][1] and not m.has("nominal") for m in verbs(sentence, head.ranges[0][1], lead))


_FAULT = re.compile(r"^(?:成功|已|被|依法|及时)$|(?:[一-鿿]{0,2}(?:群众|市民|居民|村民|失主|家属|企业|商户|受害人|被害人|当事人))$|[^，。；]{0,6}?(?:未|不|没|拒|可能|容易|违规|违法|非法|擅自|涉嫌|无证|私自|因|存在)[^，。；]{0,8}$")
_SAYS_VERB = ("共", "共计", "累计", "先后", "成功", "已", "依法", "当场")
TOGETHER = ("集中", "联合", "统一", "专项", "大型", "夜间", "现场")
_BUSINESS = re.compile(r"(?:业务|手续|事项|服务|任务|勤务)[”」』]?$")
_CLAUSE_CUT = re.compile(r"[，。；,;]")
_BUSINESS_VERBS = frozenset({"办理", "受理", "办结", "审批", "审核", "提供", "开展", "完成"})


_DEEDS = frozenset({"solve", "handle", "arrest", "seize", "dismantle", "inspect"})


def _has_suffix(sentence: Sentence, verb: Mark, end: int) -> bool:
    """Whether a short head such as 通知书 or 短信 stands right behind: then the verb is its modifier (整改通知书, 劝返点)."""
    return any(
        m.kind == "noun" and m.has("suffix") and m.start == verb.end and (verb.has("nominal") or m.code in ("post", "group", "premises"))
        for m in sentence.marks.within(verb.end, min(end, verb.end + 6))
    )


def _names_paper(sentence: Sentence, start: int, lead: int) -> bool:
    """Whether a document's name (通知书, 建议函) ends right before the figure and begins behind this verb."""
    return any(m.kind == "noun" and m.code == "document" and start <= m.start and m.end == lead for m in sentence.marks.within(start, lead))


def chain_words(sentence: Sentence, chain: list[Mark]) -> Words:
    """The verbs of a chain as one phrase: 排查化解."""
    if len(chain) > 1 and chain[0].text in _ANSWERING and chain[-1].code not in ("receive", "occur"):
        chain = chain[1:]  # 快速接处警抓获嫌疑人
    start, end = chain[0].start, chain[-1].end
    return Words(sentence.text[start:end], ((start, end),))
