"""Which figure a part is of, where a list of parts is open: mostly the open whole, but cases are of cases and not of the men taken.

Each case answers with the whole, with False where the figure is no part, or with None where it is not such a case; the
first answer counts, and where there is none the part is of the open whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain

from policenews.claims.items import Item
from policenews.claims.parts_shared import Part, counts

Answer = Item | bool | None
Case = Callable[[Part], Answer]

_VEHICLES = frozenset(["辆", "辆次", "台", "台次", "车次", "艘", "艘次", "架", "架次", "部"])
_MADE_OF_MEN = ("支", "个", "组", "户")
"""Units of what has men in it: 队伍3支，其中民警41人."""
_BEASTS_AND_THINGS = ("只", "头", "只(头)", "只（头）", "株", "亩", "台", "件", "支", "把", "枚", "发", "吨", "公斤", "克", "千克", "立方米", "张", "册", "部", "块", "箱", "瓶")
"""Units of what no man is part of."""
_SITES_AND_GANGS = ("个", "处", "家", "起", "宗")
_SUMS = ("损失", "金额", "价值", "案值", "流水", "市值", "总值", "货值", "涉款", "款额")


def whole_of(part: Part) -> Item | None:
    """枪支198支，其中猎枪18支: the 198; None where the figure is no part of anything."""
    return _first_answer(IN_BRACKET, part) if part.context.bracket else _in_line(part)


def _in_line(part: Part) -> Item | None:
    item = part.item
    return _first_answer(OF_OWN_VERB if item.own_verb and item.verb is not None else OF_NO_VERB, part)


def _first_answer(cases: Iterable[Case], part: Part) -> Item | None:
    for case in cases:
        answer = case(part)
        if answer is not None:
            return answer if isinstance(answer, Item) else None
    return part.whole


def other_deeds(part: Part) -> Answer:
    """投入警力686人次（民警355人次，设置卡点1个…: other deeds, in a bracket that never closes."""
    item = part.item
    if not item.own_verb or item.num is None or not counts(part.whole, "person") or counts(item, "person") or counts(item, "case"):
        return None
    part.state.whole = None
    return False


def cases_of_money(part: Part) -> Answer:
    """录得371宗，涉款2亿元。其中网上骗案（272宗）: of the 371, as outside brackets."""
    if not part.counted or counts(part.whole, "money") == counts(part.item, "money"):
        return None
    return _in_line(part) or False


def same_money(part: Part) -> Answer:
    """八百亿元人民币（约九百二十五亿港元）: the same sum in other money."""
    return False if counts(part.item, "money") and counts(part.whole, "money") and part.item.unit != part.whole.unit and part.item.object is part.whole.object else None


def of_like_unit(part: Part) -> Answer:
    """查验旅客13万人次、车辆2.1万辆次，其中入境旅客9.2万人次、入境车辆1.4万辆次: each part of the figure in front that has its unit."""
    item, whole = part.item, part.whole
    if whole.unit == item.unit or item.unit is None or item.object is None or not any(i.whole is whole for i in part.state.items):
        return None
    alike = _of_unit(part)
    if alike is None or alike not in part.state.items or alike.value < item.value or alike.object is None:
        return None
    return alike if item.object.text.endswith(alike.object.text) else None


def of_its_topic(part: Part) -> Answer:
    """20件88人（其中强盗案5件12人）: the 5 are of the 20, which the 88 tell more of; 捣毁窝点15处42人，其中赌博窝点3处."""
    topic = part.whole.topic
    return topic if topic is not None and topic.kind == "count" and part.whole.unit != part.item.unit == topic.unit else None


def vehicles_and_men(part: Part) -> Answer:
    """出动5731人次，其中民警5228人次，车辆2326台次: no part; people are not made of vehicles, nor vehicles of people."""
    item, whole = part.item, part.whole
    if not part.counted:
        return None
    if not (counts(whole, "person") and item.unit in _VEHICLES) and not (whole.unit in _VEHICLES and counts(item, "person")):
        return None
    alike = _of_unit(part) if part.context.opened else None
    if alike is not None and alike in part.state.items and alike.value >= item.value:
        return alike  # 机动车128万辆，驾驶人141万人，其中汽车97万辆
    part.state.whole = None
    return False


def right_behind(part: Part) -> Answer:
    """全县共有煤矿24家，已收缴其中12家的雷管: of the 24, as 其中 stands at the figure itself."""
    same = part.whole.unit == part.item.unit and part.context.sentence.text.startswith("其中", part.item.start - 2)
    return part.whole if same else None


def cases_behind_others(part: Part) -> Answer:
    """破获案件31起，抓获43人，其中督办案件6起: of the 31. 破获案件85起，缴获毒品84千克。其中目标案件3起: of the 85."""
    if not counts(part.item, "case") or part.whole.num is None or counts(part.whole, "case"):
        return None
    return _of_kind(part, "case") or (False if part.state.deeds else None)


def men_behind_things(part: Part) -> Answer:
    """枪13把，151人。其中31人: of the 151; none of the guns where no men are told."""
    whole = part.whole
    if not counts(part.item, "person") or whole.num is None or whole.unit in _MADE_OF_MEN or any(counts(whole, k) for k in ("person", "case", "money")):
        return None
    return _of_kind(part, "person") or False


def _of_kind(part: Part, kind: str) -> Item | None:
    """The nearest figure of this paragraph that counts persons or cases and that the part may be of."""
    return next((i for i in reversed(part.state.paragraph) if i.kind == "count" and counts(i, kind) and i.whole is None and i.value >= part.item.value), None)


def other_things(part: Part) -> Answer:
    """枪支198支，其中猎枪18支，子弹4300发: rounds are no part of guns, where parts with the whole's own unit were told."""
    item, whole = part.item, part.whole
    if whole.unit == item.unit or not part.counted or any(counts(whole, k) or counts(item, k) for k in ("person", "case", "money")) or counts(item, "mass"):
        return None
    if not any(i.whole is whole and i.unit == whole.unit for i in part.state.items):
        return None
    part.state.whole = None
    return False


def sum_beside(part: Part) -> Answer:
    """其中立案156起，涉案金额21亿元: a sum beside the part, unless the whole is such a sum."""
    item, whole = part.item, part.whole
    if item.object is None or item.num is None or not item.object.text.endswith(_SUMS) or not counts(item, "money") and item.unit is not None:
        return None
    return None if whole.object is not None and whole.object.text.endswith(item.object.text[-2:]) else False


def _of_unit(part: Part) -> Item | None:
    """The nearest figure in front that has the unit of the part."""
    return next((i for i in reversed(_wholes_in_front(part)) if i.unit == part.item.unit), None)


def _wholes_in_front(part: Part) -> list[Item]:
    """The counts of this sentence and the one in front that are themselves no parts."""
    return [i for i in (*part.state.before, *part.state.items) if i.kind == "count" and i.whole is None]


def money_of_cases(part: Part) -> Answer:
    """收到遗失物品55件，其中发还现金36000元; 其中投资骗案212宗，损失金额17亿元: a sum beside the part."""
    return False if counts(part.item, "money") and counts(part.whole, "case") else None


def men_of_money(part: Part) -> Answer:
    """冻结资产210万元，已接触其中30名受害人: of persons in front, if any, and no part of the money."""
    if not counts(part.item, "person") or not counts(part.whole, "money"):
        return None
    victims = part.item.object is not None and part.item.object.text.endswith(("受害人", "被害人", "受害者", "事主", "失主"))
    return False if victims else _of_kind(part, "person") or False


def of_same_deed(part: Part) -> Answer:
    """破案2076起，立案5849起。其中命案破案17起: of the 2076, as the verb says the same."""
    item, deed = part.item, part.item.verb
    assert deed is not None
    return next((
        i for i in chain((part.whole,), reversed(_wholes_in_front(part)))
        if i.verb is not None and i.verb.code == deed.code and (i.unit == item.unit or counts(i, "person") and counts(item, "person"))
    ), None)  # fmt: skip


def of_longer_verb(part: Part) -> Answer:
    """立案侦办经济犯罪案件1512起，破案1012起。其中，金融犯罪案件立案506起: of the 1512."""
    item, deed = part.item, part.item.verb
    assert deed is not None
    return next((i for i in _wholes_in_front(part) if i.verb is not None and deed.text in i.verb.text and i.unit == item.unit and item.value <= i.value), None)


def deeds_behind_men(part: Part) -> Answer:
    """查处2523起8342人，其中立案258起: of the 2523."""
    return _of_kind(part, "case") if counts(part.item, "case") and counts(part.whole, "person") else None


def men_of_men(part: Part) -> Answer:
    """接待群众150人次，发证35本，其中市本级受理74人: of the 150, the only persons in front."""
    if not counts(part.item, "person") or any(counts(part.whole, k) for k in ("person", "case")) or part.whole.unit in _MADE_OF_MEN:
        return None
    return _of_kind(part, "person") or (False if part.whole.unit in _BEASTS_AND_THINGS else None)


def gangs_of_things(part: Part) -> Answer:
    """查获渔获物5200公斤。其中，镇江分局侦破一起案件，摧毁团伙2个: no part of the fish."""
    apart = part.whole.unit in _BEASTS_AND_THINGS and part.item.unit in _SITES_AND_GANGS
    return False if apart and _of_unit(part) is None else None


def of_its_unit(part: Part) -> Answer:
    """检查旅馆62家，发现隐患108处。其中，关停旅馆3家: of the 62, which have its unit."""
    return None if part.whole.unit == part.item.unit or part.whole in part.state.items else _of_unit(part)


_TOLD_OF_ONE = re.compile("其中[^，。；]{6,}[，,]")


def behind_one_told(part: Part) -> Answer:
    """破获案件4起，其中侦办了全省首例销赃案，打掉团伙1个: gangs are no part of the cases; what 其中 opened had no figure."""
    item, whole = part.item, part.whole
    if not counts(whole, "case") or whole.unit == item.unit or any(counts(item, k) for k in ("case", "person", "money")):
        return None
    if _TOLD_OF_ONE.search(part.context.gap_text) is None:
        return None
    part.state.whole = None
    return False


IN_BRACKET: tuple[Case, ...] = (
    same_money,
    other_deeds,
    cases_of_money,
    of_its_topic,
)
OF_NO_VERB: tuple[Case, ...] = (
    of_like_unit,
    vehicles_and_men,
    cases_behind_others,
    men_behind_things,
    other_things,
    men_of_money,
    sum_beside,
    of_its_topic,
)
OF_OWN_VERB: tuple[Case, ...] = (
    behind_one_told,
    vehicles_and_men,
    right_behind,
    money_of_cases,
    men_of_money,
    of_same_deed,
    of_longer_verb,
    deeds_behind_men,
    men_of_men,
    gangs_of_things,
    of_its_unit,
)
