"""Certain words that look like verbs and are none where they stand: 督办 of 省厅督办案件5起, 组织 of 党组织, 肇事 of 货车肇事事故.

`IN_WORD` has their reasons, with those of any word behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.chain_candidate import Candidate
from policenews.claims.chain_no_verb import IN_ANY_WORD

_CRIME = re.compile("卖淫|传销|偷渡|赌博|聚赌|考试作弊|刷单|他人|未成年|淫秽|吸毒|领导传销|播放淫秽|出卖")
_LEVELS = "部厅局省市级委"
_OFFICES = ("部门", "单位", "机关")
_SOME = ("其他", "其它", "有效", "无效", "重复")


def by_which(word: Candidate) -> bool:
    """通过检查发现隐患3处: how it came about."""
    return True


def of_a_crime(word: Candidate) -> bool:
    """查处利用互联网组织卖淫、开设赌场等案件31起: what those taken did."""
    return bool(word.found) and _CRIME.match(word.text, word.mark.end, word.end) is not None


def body(word: Candidate) -> bool:
    """先进基层党组织2次, 黑社会性质组织3个: a body, not a deed."""
    return word.last_in_front in ("党", "团", "层", "质", "罪", "会", "恶")


def on_wheels(word: Candidate) -> bool:
    """出动警力12人、宣传车辆3台次, 宣传执法车辆234台次: what the cars are for."""
    return word.text.startswith(("车", "执法车", "巡逻车"), word.mark.end)


def protected(word: Candidate) -> bool:
    """国家二级保护的动物8只: which animals."""
    return word.last_in_front == "级" or word.two_in_front == "重点"


def kind_of_call(word: Candidate) -> bool:
    """其他报警2万起, 求助类报警160起: a kind of what came in."""
    return word.two_in_front in _SOME or word.last_in_front in "类型"


def by_whom(word: Candidate) -> bool:
    """侦破省厅督办案件5起: at whose wish; 其中上牌电动车120辆: those that have a plate."""
    before = word.two_in_front
    return (word.last_in_front in _LEVELS or word.found and before in _OFFICES or before == "其中") and word.noun_follows()


def often(word: Candidate) -> bool:
    """整治盗窃多发小区18处: where they happen often."""
    return bool(word.found) and word.noun_follows()


def of_those(word: Candidate) -> bool:
    """管控在册吸毒人员46人, 慰问因公牺牲民警家属6户: which of them the deed in front is done to."""
    return bool(word.found) and (word.noun_follows() or word.text.startswith(("人员", "驾驶人"), word.mark.end))


def of_accidents(word: Candidate) -> bool:
    """货车肇事事故63起, 肇事致死人数: which accidents; a verb in 无证驾驶肇事12起."""
    return not word.figure_follows()


_RELATIVE_END = re.compile("的(?:占|有|共|就有)*(?:了|约|近|达|逾|超)*$")


def which_of_them(word: Candidate) -> bool:
    """当中涉及食肆的占52宗: which of them."""
    return _RELATIVE_END.search(word.text, word.mark.end, word.end) is not None and word.sentence.text[word.end - 1 : word.end] != "“"


def behind_deed(word: Candidate) -> bool:
    """送教上门16次: where it was done."""
    return bool(word.found) and word.found[-1].end == word.mark.start


def of_a_talk(word: Candidate) -> bool:
    """开讲座16场: part of 讲座."""
    return word.text.startswith("座", word.mark.end)


def of_whom(word: Candidate) -> bool:
    """慰问下乡民警6名: which men."""
    return word.noun_follows()


def to_life(word: Candidate) -> bool:
    """致命意外68宗: part of 致命."""
    return word.text[word.mark.end : word.mark.end + 1] in "命使力富电函辞敬谢癌"


def causes(word: Candidate) -> bool:
    """超员导致的亡人事故11起: what they come of."""
    return word.text.startswith("的", word.mark.end)


def newly(word: Candidate) -> bool:
    """抓获当年新增命案逃犯14名, 查处新增违法行为9起: which ones."""
    last = word.found[-1] if word.found else None
    return last is not None and word.text[last.end : word.mark.start] in ("", "当年", "本年", "今年", "近期") and last.code in ("arrest", "penalise", "solve", "inspect", "handle")


def that_serves(word: Candidate) -> bool:
    """互联网服务惠及群众26万人次: what reaches them."""
    return word.text.startswith(("惠及", "覆盖"), word.mark.end)


def at_once(word: Candidate) -> bool:
    """立即侦破盗窃案件13起: part of 立即."""
    return word.text[word.mark.end : word.mark.end + 1] in "即刻足体场法功志"


def already(word: Candidate) -> bool:
    """返还部分已侦破案件资金683万元: which cases; a deed of its own behind a comma."""
    last = word.found[-1] if word.found else None
    return last is not None and word.last_in_front == "已" and word.noun_follows() and re.fullmatch("[一-鿿]{0,4}已", word.text[last.end : word.mark.start]) is not None


def dealt_with(word: Candidate) -> bool:
    """办理摩托车登记4100辆, 受理车辆变更300笔: what was applied for."""
    last = word.found[-1] if word.found else None
    return last is not None and last.text.endswith(("办理", "受理", "代办", "办结", "审核")) and last.end < word.mark.start and not re.search("[、，和及并]", word.text[last.end : word.mark.start])


def whom_it_befell(word: Candidate) -> bool:
    """劝阻被骗村民46人次, 护送接送家长: what befell them or what they do says which people."""
    last = word.found[-1] if word.found else None
    place = word.mark.end
    people = next((m for m in word.sentence.marks.within(place, place + 6) if m.kind == "noun" and m.start == place), None)
    return last is not None and last.end <= word.mark.start and people is not None and people.code in ("resident", "audience", "suspect", "driver") and "、" not in word.text[last.end : word.mark.start]


def as_paper(word: Candidate) -> bool:
    """签发往来港澳通行证签注320本: one of the papers that were issued."""
    return (bool(word.found) or word.text[word.start - 1] == "、") and word.last_in_front in ("证", "件") and word.figure_follows()


_OF_WORDS: tuple[tuple[tuple[str, ...], Callable[[Candidate], bool]], ...] = (
    (("通过",), by_which),
    (("组织",), body),
    (("新增",), newly),
    (("服务",), that_serves),
    (("组织", "参与"), of_a_crime),
    (("宣传",), on_wheels),
    (("保护",), protected),
    (("报警", "接报警", "举报", "投诉", "求助", "咨询", "报案", "信访", "查询", "处理", "处罚", "检查", "服务", "登记"), kind_of_call),
    (("侦破", "破获", "破", "立案", "查处", "抓获", "起诉", "批捕", "逮捕"), already),
    (("登记", "备案", "注销", "变更", "迁移", "审批", "补办", "补领", "换领", "年审", "年检", "过户", "检验", "审验", "查询"), dealt_with),
    (("督办", "挂牌督办", "交办", "转办", "挂牌", "部署", "转来", "移交", "移送", "转交", "上牌"), by_whom),
    (("被骗", "受骗", "被盗", "被困", "接送", "走失"), whom_it_befell),
    (("多发", "高发", "频发", "易发"), often),
    (("在册", "登记在册", "因公牺牲", "因公负伤", "终生禁驾"), of_those),
    (("立",), at_once),
    (("签注",), as_paper),
    (("致",), to_life),
    (("上门",), behind_deed),
    (("开讲",), of_a_talk),
    (("下乡",), of_whom),
    (("肇事",), of_accidents),
    (("导致", "造成", "引发", "引起", "致使"), causes),
    (("涉及", "涉嫌", "涉"), which_of_them),
)

IN_WORD = {word: (*(reason for words, reason in _OF_WORDS if word in words), *IN_ANY_WORD) for word in dict.fromkeys(word for words, _ in _OF_WORDS for word in words)}
"""Those of the words that have reasons of their own."""
