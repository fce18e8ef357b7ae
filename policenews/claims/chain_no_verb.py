"""Words that look like verbs and are none where they stand: 检查 of 检查站, 督办 of 省厅督办案件5起, 巡查 of 综合查缉、巡查管控等卡点."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_candidate import Candidate
from policenews.claims.chain_others_deed import of_an_offence, trade_of_group, trade_of_house, treatment_place, unlawful

_TAKEN = frozenset({"dismantle", "penalise", "seize", "inspect", "find", "handle", "solve", "rectify"})
"""What the police do to a den or a car; other verbs say what is done with it."""
_DENS = ("窝点", "黑窝点", "作坊", "黑作坊")
_LISTED = re.compile(r"[^，。；]{0,16}?等(?:各类|各种|突出|交通|严重|重点)?[一-鿿]{2,}")
_NUMBER_OR_PERSON = re.compile(r"者|率|人数|起数|件数(?!量)|宗数|次数|案件?数|案(?![件情值子卷例]|发[现地])|数(?![十百千万据])|量(?!刑)")
_NOMINAL_TAIL = re.compile(r"类|型|总数|总量|人员(?![被遇受死伤])|站|所需|权|证(?![据件照明人言词物])|费|力度|能力|体系|机制|制度|方案|平台|系统|中心|台(?!次)|工作|预案|活动|任务|压力|难题|需求|水平|格局|成效|示范|基地|场馆|园地|车(?![辆主间次站厢票牌库道流速祸窗门架位型队管险])")
_NAMED_PAPER = re.compile(r"(?:通知|决定|建议|意见)?[书函单令]|[组会团台点站岗室区]")
"""What makes a paper, a group, a meeting or a post of a deed, right in front of a figure: 训诫书37份, 督查组6个."""
_TAKES_PAPERS = frozenset({"issue", "seize", "license", "equip", "recover", "dismantle", "hold"})
"""What is done with papers, groups and posts; other verbs name them."""
_NAMED_POST = re.compile("(?:点|室|岗|队|员|窗口|专区|专栏|群|亭|屋|角)(?![一-鿿])|(?:点|室|岗|队|员|窗口|专区|专栏|群|亭|屋|角)(?=[余多近约超逾共达两一二三四五六七八九十百千])")
"""What makes a place or a post of a deed, right in front of a figure: 调解点214个."""
_FREE = (
    "共", "已", "被", "就", "才", "仅", "只", "各所", "各队", "各地", "新", "再", "又", "还", "先", "均", "，", "、", "；", ",", "（", "(", " ",
    "大队", "支队", "中队", "民警", "我局", "全局", "全队", "警方", "我所", "该所", "该局",
    "全市", "全县", "全区", "全省", "全州", "全旗", "全盟", "全国", "累计", "全年", "先后", "分别", "成功", "以来", "期间",
    "一夜", "当晚", "当夜", "当天", "一天",
)  # fmt: skip
"""What a verb of one character stands behind: 全市共立刑事案件, 民警破案."""


_TO_WHOM = re.compile("并?[向给][一-鿿]{2,12}$")
_FOR_WHOM = re.compile("并?[为给帮替][一-鿿]{2,8}$")
_LONGER = ("出", "展", "动", "布", "起", "案", "生", "现")
"""What makes a longer word of 发."""


# Where it stands


_RANKED = re.compile("(?:数)?(?:居|位列|列|排名?)?前[两三四五六七八十]")


def named_by_rank(word: Candidate) -> bool:
    """发案前三位的类型依次是刷单返利33起: of which they are the first."""
    return word.mark.code in ("occur", "file", "receive") and _RANKED.match(word.text, word.mark.end) is not None


def quoted(word: Candidate) -> bool:
    """开展“打击盗抢”行动3次: part of what stands in quotes or brackets."""
    at = word.mark.start
    return any(start <= at < end for start, end in word.quotes)


def mentioned(word: Candidate) -> bool:
    """治安巡防大队抓获5人, 今年端午节期间抓获5人: part of an organ's name or of a time."""
    at = word.mark.start
    return any(m.start <= at < m.end for m in word.named)


def listed(word: Candidate) -> bool:
    """设立综合查缉、巡查管控等卡点61个: inside the list of what was set up."""
    if not word.found:
        return False
    mark, last = word.mark, word.found[-1]
    if last.code == mark.code and word.text[last.end : mark.start] in ("和", "及", "以及") and mark.has("closed"):
        return False  # 破获和带破甲、乙等地的盗窃案件200起: two deeds
    return mark.start > last.end and not last.has("support") and not mark.has("support") and _LISTED.match(word.text, mark.end, word.end) is not None


def undone(word: Candidate) -> bool:
    """逾期未检验车辆126辆: not done, so it says which."""
    before = word.last_in_front
    return before == "未" and word.mark.code != "occur" or before == "不" and word.noun_follows()


def what_for(word: Candidate) -> bool:
    """用于喷涂商标的模板80块: what it serves for."""
    return word.two_in_front in ("用于", "用来") and word.text.find("的", word.mark.end, word.end) > 0


# What stands behind it


_TIME = re.compile("时(?!间|段|长|速|限|效|候|段|机|事|常|刻|期|代)|期间(?=[一-鿿])|(?:之|以)?[后前](?=仅|只|无|未|没|再|仍|还有|就)")


def when(word: Candidate) -> bool:
    """抽查时仍有14家未改, 预警后仅有两人被骗, 驾驶证扣留期间驾车2起: when it was."""
    return _TIME.match(word.text, word.mark.end) is not None


def says(word: Candidate) -> bool:
    """王女士报警称被骗3.6万元: what is told there is no call."""
    return word.text.startswith(("称", "说其", "说被", "反映称"), word.mark.end) and not word.text.startswith(("称赞", "称号"), word.mark.end)


_FOR = re.compile("(?:[为给替帮]|[一-鿿]等)[^，。；、\\d]{2,40}$")


def for_what(word: Candidate) -> bool:
    """为侨胞办理社会事务提供认证服务75次: what they are helped with, the deed stands behind."""
    behind = word.text.find("提供", word.mark.end, word.end)
    return behind > 0 and word.mark.text != "提供" and _FOR.search(word.text, word.start, word.mark.start) is not None and not word.found


_WHO_JOIN = re.compile("[一-鿿]{2,6}(?:人员|人数)(?:也|已|均|共|总计|达到|达|约|近|超过?|逾|为|有)*$")


_HELPERS = re.compile("[一-鿿]{2,8}(?:人员|者)(?:共|约|近)*$")


def those_who(word: Candidate) -> bool:
    """参与集资人员217人次, 参加培训人数达86人: who they are."""
    if word.mark.text == "提供" and re.search("[为给]", word.text[word.start : word.mark.start]):
        return _HELPERS.fullmatch(word.text, word.mark.end, word.end) is not None  # 为赌博提供便利条件人员4人
    return word.mark.text in ("参与", "参加") and not word.found and _WHO_JOIN.fullmatch(word.text, word.mark.end, word.end) is not None


def limit(word: Candidate) -> bool:
    """发生一次死亡3人以上的事故1起: how bad an accident must be, not what happened."""
    mark = word.mark
    return mark.code == "occur" and any(n.role == "threshold" and n.lead <= mark.end + 1 for n in word.sentence.nums_between(mark.end, word.end))


def of_a_thing(word: Candidate) -> bool:
    """服务保障车24辆, 标识喷涂窝点1个: what the cars are for, or what is done there."""
    mark = word.mark
    if mark.code in _TAKEN:
        return False
    return word.text.startswith("车", mark.end) and word.figure_follows(1) or word.text.startswith(_DENS, mark.end)


def number_or_person(word: Candidate) -> bool:
    """日接处警量80起, 抓获组织者、运送者35人: a number by what it counts, or those who do it."""
    end = word.mark.end
    return _NUMBER_OR_PERSON.match(word.text, end, end + 3) is not None


def noun_itself(word: Candidate) -> bool:
    """设立宣传站12处, 调解点214个, 消防调度中心: the verb is part of a noun; not of ，排查人员200余人次."""
    mark = word.mark
    if not mark.has("nominal") or mark.has("passive"):
        return False
    if (post := _NAMED_POST.match(word.text, mark.end, word.end)) and word.figure_follows(post.end() - mark.end):
        return not word.text.endswith(("共", "累计", "先后", "陆续"), word.start, mark.start)  # 全市共开放窗口9个
    return _NOMINAL_TAIL.match(word.text, mark.end) is not None and not _of_those_checked(word)


def _of_those_checked(word: Candidate) -> bool:
    """，排查人员200余人次: men who were checked, at the head of a clause; 抽调检查人员30名 are those who check."""
    mark = word.mark
    return mark.start == word.start and mark.code in ("inspect", "find") and word.text.startswith("人员", mark.end) and word.figure_follows(2)


def paper_itself(word: Candidate) -> bool:
    """下发协查函38份、训诫书37份, 设立驿站6个、值班点9个: the deed that a paper or a post is for."""
    mark = word.mark
    if mark.code in _TAKES_PAPERS and not mark.has("nominal") or len(mark.text) < 2:
        return False
    paper = _NAMED_PAPER.match(word.text, mark.end, word.end)
    return paper is not None and word.figure_follows(paper.end() - mark.end)


def second_paper(word: Candidate) -> bool:
    """通行证及签注138万证次: a paper beside another."""
    at = word.mark.start
    if not word.mark.has("nominal") or word.last_in_front not in "及和与、" or not word.figure_follows():
        return False
    return any(m.kind == "noun" and m.end == at - 1 and m.code == "permit" for m in word.sentence.marks.within(at - 8, at))


def part_of_a_word(word: Candidate) -> bool:
    """集中搜捕疑犯12名: one character is a verb at the head of a clause, behind 共, 已, 全年, or in front of a figure."""
    mark = word.mark
    if not mark.has("single"):
        return False
    if (wanted := tuple(flag[3:] for flag in mark.flags if flag.startswith("of:"))) and not _counts(word, wanted):
        return True  # 开证明12份, 挂横幅12条; not of 开平
    if mark.has("adjacent"):  # 死14人
        return not word.figure_follows()
    before = word.text[max(word.start, mark.start - 2) : mark.start]
    if before in ("", "并") or before.endswith(_FREE) or any(m.end == mark.start for m in word.named) or _behind_whom(word):
        return False
    if mark.text in ("送", "装", "修") and _FOR_WHOM.match(word.text, word.start, mark.start) and word.noun_follows():
        return False  # 为农机手送柴油12吨
    if mark.text == "发" and _TO_WHOM.match(word.text, word.start, mark.start) and not word.text.startswith(_LONGER, mark.end):
        return False  # 向乡镇发督办函6份
    if mark.text in ("办", "做") and word.text.startswith(("好事", "实事"), mark.end):
        return False
    if mark.text in ("设", "建") and (word.noun_follows() or word.text.startswith("“", mark.end) or _counts(word, ("post",))):
        return False  # 在高速出口等地设执勤点8处
    done = word.text.startswith("了", mark.end)  # 86家商户签了承诺书, 破了6起
    return not (done or word.figure_follows()) or not _word_ends(word)


_OBJECT = 14
"""Characters: so far behind a verb of one character the figure of its object is looked for."""


def _counts(word: Candidate, wanted: tuple[str, ...]) -> bool:
    """开居住证明12份, 打了12个团伙: whether the next figure counts what the verb's entry asks for."""
    place = word.mark.end
    num = next(iter(word.sentence.nums_between(place, min(place + _OBJECT, word.sentence.end))), None)
    if num is None:
        return False
    first = num.lead <= place + 1  # 打了12个团伙
    marks = word.sentence.marks.within(place, num.stop + _OBJECT if first else num.lead)
    if any(m.kind == "verb" for m in marks if m.start < num.lead):
        return False
    return any(m.kind == "noun" and m.code in wanted and (first or m.end == num.lead) for m in marks)


def _word_ends(word: Candidate) -> bool:
    """隐患改71处, but 服装3件, 演讲3场: a known word ends in front of a verb of one character."""
    at = word.mark.start
    return word.last_in_front == "”" or any(m.end == at for m in word.sentence.marks.within(max(word.start, at - 8), at))


_FOR_WHOM = re.compile(r"(?:^|[，、；])?(?:民警|辅警|村警|交警)?(?:免费|义务|主动|上门|再|还|已|共|先后|累计)*[为给替帮](?:[^，。；、\d为给替帮]{2,12})$")


def _behind_whom(word: Candidate) -> bool:
    """为独居老人换灯泡46个, 给老旧小区装探头64个: whom it is done for stands in front."""
    at = word.mark.start
    noun_end = at - 2 if word.two_in_front in ("家里", "家中", "门口") else at
    if not any(m.kind == "noun" and m.end in (noun_end, at) for m in word.sentence.marks.within(max(word.start, at - 10), at)):
        return False
    return _FOR_WHOM.search(word.text, max(word.start, at - 24), at) is not None


_BUSINESS = re.compile(r"业务|手续")
_TAKEN_CARE_OF = re.compile("办理|受理|办结|审批|审核|代办")


def kind_of_business(word: Candidate) -> bool:
    """办理迁入业务8笔，迁出业务12笔: the business that is done, as the one in front."""
    mark = word.mark
    if mark.code != "license" or not mark.has("nominal") and not mark.has("closed") or not _BUSINESS.match(word.text, mark.end) or not word.figure_follows(2):
        return False
    return _TAKEN_CARE_OF.search(word.text, word.sentence.start, mark.start) is not None


IN_ANY_WORD: tuple[Callable[[Candidate], bool], ...] = (
    quoted,
    named_by_rank,
    mentioned,
    listed,
    undone,
    what_for,
    when,
    says,
    for_what,
    those_who,
    limit,
    of_a_thing,
    number_or_person,
    noun_itself,
    paper_itself,
    second_paper,
    kind_of_business,
    treatment_place,
    of_an_offence,
    unlawful,
    trade_of_group,
    trade_of_house,
    part_of_a_word,
)
"""Reasons why a word of the vocabulary is no verb where it stands."""
