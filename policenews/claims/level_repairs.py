"""What a level lacks when its own words are read, and takes from its neighbours; what it leaves for the figures behind."""

from __future__ import annotations

import re
from collections.abc import Callable

from policenews.claims.behind_lists import code_at_end
from policenews.claims.found_out import found_out, helped
from policenews.claims.items import Item, Words
from policenews.claims.level_cues import EACH_IS, REST, STATED, without_times
from policenews.claims.level_figure import Figure
from policenews.claims.level_shared import of_alike, of_next
from policenews.claims.level_words import said_before
from policenews.claims.marks import PLACES
from policenews.claims.objects import announced, topic_in_front
from policenews.claims.phrases import phrase

_SO_MANY = ("人数", "人次")
_MONTHS = ("当月", "本月", "当年", "同期", "全年")


def shares_next(figure: Figure) -> None:
    """检获12.4公斤及510毫升依托咪酯: the thing is named behind the next amount."""
    item = figure.item
    if item.object is None and (item.own_verb or item.unit == "笔"):
        item.object = of_next(figure.context)


def other_measure(figure: Figure) -> None:
    """查获假烟36种、8.4万条, 假酒6个品牌、320瓶: the kinds and the pieces of one thing."""
    item, prev, context = figure.item, figure.context.prev, figure.context
    if item.object is not None or prev is None or prev.num is None or not (prev.num.has("kind") or prev.unit == "笔" and context.num.has("money") and context.join == "" or context.gap > prev.num.stop) or context.join not in ("、", "") or context.join == "" and prev.unit != "笔" or context.before.strip():
        return  # 返还赃款5笔36.8万元
    item.object = prev.object
    if item.verb is None and prev.verb is not None:
        item.action, item.verb = prev.action, prev.verb


_BY_THEN = re.compile("(?:将|拟|计划)?(?:于)?(?:[一-鿿\\d]{0,3}年底|[一-鿿\\d]{0,3}月底|年内|月内|[一-鿿\\d]{1,3}月)前?(?:内)?(?:全部|将|整改|完成)")
"""剩余4处年底前完成整改: what will be done with them is no deed yet."""


def is_rest(figure: Figure) -> None:
    """化解42起，剩余2起: the rest of what was counted before."""
    item, prev = figure.item, figure.context.prev
    if prev is None or prev.kind != "count" or not REST.match(figure.front):
        return
    if item.verb is None or _BY_THEN.match(figure.text, figure.context.num.stop):
        item.object, item.topic, item.action, item.verb = prev.object, prev, None, None


def is_stock(figure: Figure) -> None:
    """辖区共有旅馆62家: a stock has no action."""
    item = figure.item
    if item.verb is not None and item.verb.code == "hold":
        item.action = None


def is_stated(figure: Figure) -> None:
    """死亡人数连续四年下降，去年为86人: what the clause in front says of a number holds for the figure behind."""
    context, item = figure.context, figure.item
    if context.join != "，" or item.own_verb or not STATED.match(without_times(context)):
        return
    if context.prev is not None and item.object is context.prev.object and (said := said_before(context)) is not None:
        item.object, item.action, item.verb, item.topic, item.own_verb = said, None, None, None, True
    elif item.verb is None and (item.object is None or item.object.text in _MONTHS):
        item.object, item.own_verb = said_before(context), True


def is_announced(figure: Figure) -> None:
    """上周案件多发：马家社区6起: cases that nothing names here are those of the heading or of the words before."""
    item, context = figure.item, figure.context
    if item.object is None and item.action is None and context.num.has("case"):
        item.object = context.sentence.heading or announced(context) or topic_in_front(context)
    elif item.object is None and item.action is None and context.num.has("person") and (said := topic_in_front(context)) is not None and said.text.endswith(_SO_MANY):
        item.object = said  # 酒驾事故受伤人数方面，今年共有124人


_OF_WHICH = re.compile(r"(?:^|[，。；])[\s　]*(?:在)?(?P<who>[^，。；]{2,30}?)(?:当)?中，(?:共|就)?有?$")


def same_in_other_years(figure: Figure) -> None:
    """查获车手344人、2024年412人，2025年628人: of another time, and nothing else said."""
    item, context = figure.item, figure.context
    if (twin := _men_of_twin(figure)) is not None:
        item.object, item.action, item.verb = twin.object, twin.action, twin.verb
        return
    if item.object is not None or item.own_verb or context.join not in ("、", "，"):
        return
    prev = next((i for i in reversed(context.state.items) if i.kind == "count" and i.unit == item.unit), None)
    if prev is None or prev.object is None or prev is not context.prev and not context.num.has("case"):
        return  # 发生1件、死亡1人，去年同期为3件3人
    if _ONLY_A_TIME.fullmatch(figure.text, context.left, context.num.lead):
        item.object, item.action, item.verb = prev.object, prev.action, prev.verb


def _men_of_twin(figure: Figure) -> Item | None:
    """发生1件、死亡1人，去年同期为3件3人: the 3 men are to the 3 cases what the one was to the one."""
    context, prev = figure.context, figure.context.prev
    if prev is None or prev.num is None or not prev.num.has("case") or not context.num.has("person") or figure.front.strip("、 ") or context.gap_text.strip("、 "):
        return None
    items = context.state.items
    at = next((n for n, i in enumerate(items) if i is not prev and i.object is not None and i.object is prev.object and i.unit == prev.unit), -1)
    men = items[at + 1] if 0 <= at < len(items) - 1 else None
    return men if men is not None and men is not prev and men.unit == figure.item.unit else None


_ONLY_A_TIME = re.compile(r"\s*(?:\d{4}|\d{2,3}|去|今|前)年(?:度|全年|同期)?(?:截至\d{1,2}月底?)?(?:则|为|有|达|已|高达|增至|共|约|近|逾)*\s?")


def is_of_those(figure: Figure) -> None:
    """今年发生的亡人事故中，有23起发生在雨天: those that nothing counted before are named in front of 中."""
    item, context = figure.item, figure.context
    if item.object is not None or not context.num.has("case") or context.join != "，" or context.part:
        return
    start = max(context.sentence.start, context.clause - 34)
    of = _OF_WHICH.search(context.sentence.text[start : context.num.lead])
    if of is not None:
        begin = context.sentence.text.rfind("的", start, start + of.end("who")) + 1
        item.object = phrase(context.sentence, max(begin, start + of.start("who")), start + of.end("who"))


_DONE_TO = re.compile("(?:措施|手续|矫正|帮教|档案|名册|戒毒|治疗|监管|服刑)$")


def done_to(figure: Figure) -> None:
    """落实管控措施57名, 其中纳入社区矫正12名: persons are counted, and what is named is what was done to them."""
    item, context = figure.item, figure.context
    if not context.num.has("person") or not item.own_verb or item.object is None or item.action is None or _DONE_TO.search(item.object.text) is None:
        return
    start, end = item.action.ranges[0][0], item.object.ranges[-1][1]
    if item.object.ranges[0][0] < item.action.ranges[-1][1] or end > context.num.lead or end - start > _LONGEST_DEED:
        return
    item.action = Words(figure.text[start:end], ((start, end),))
    whole = context.state.whole if context.part else next((i for i in reversed(context.state.items) if i.kind == "count"), None)
    item.object = whole.object if whole is not None and whole.num is not None and whole.num.has("person") else None


_LONGEST_DEED = 12
"""Characters of 采取刑事强制措施 and its like."""


def where_it_happened(figure: Figure) -> None:
    """居民小区发案163起: where, not what."""
    item, context = figure.item, figure.context
    if item.verb is None or item.verb.text != "发案" or item.object is None or not context.num.has("case"):
        return
    if code_at_end(context.sentence, *item.object.ranges[-1]) in PLACES:
        item.object = None


_PAYS = re.compile("[^，。；]{2,16}?(?:汇出?|转账|转出|支付|取出|提现|提取|缴付)(?:现金|资金)?$")


def about_to_pay(figure: Figure) -> None:
    """劝阻群众转账12万元, 攔阻被害人匯出85萬元: somebody's deed, and no thing."""
    item, num = figure.item, figure.context.num
    if num.has("money") and item.verb is not None and item.verb.code == "prevent" and item.object is not None and _PAYS.fullmatch(item.object.text):
        item.object = None


_GIVES_BACK = ("返还", "发还", "归还", "退还", "交还", "送还", "还给", "退给", "退赔")
_OWNERS = re.compile("(?:失主|车主|机主|事主|群众|受害人|被害人|受害群众|被骗群众|市民|旅客|乘客|业主|原主|主人|受害企业|被害单位)+")


def given_back_to(figure: Figure) -> None:
    """查获电动车58辆，返还失主51辆: to whom it went is not what was counted."""
    item, num = figure.item, figure.context.num
    if item.verb is None or item.object is None or not item.verb.text.endswith(_GIVES_BACK) or num.has("person") or item.unit in ("户", "家") or _OWNERS.fullmatch(item.object.text) is None:
        return
    alike = of_alike(figure.context) if not num.has("money") else None
    item.object = alike.object if alike is not None else None


def deed_again(figure: Figure) -> None:
    """查处不礼让行为前三名的是甲、乙、丙，三市共查处96起: the verb in front of what is named is the deed itself."""
    item = figure.item
    if item.object is None or item.action is None or item.topic is not None or not item.object.text.startswith(item.action.text) or len(item.object.ranges) > 1:
        return
    (start, end), size = item.object.ranges[0], len(item.action.text)
    if any(m.kind == "noun" and m.start >= start + size for m in figure.context.sentence.marks.within(start + size, end)):
        words = figure.text[start + size : end]
        rest = words.removeprefix("了").removeprefix("的")
        item.object = Words(rest, ((end - len(rest), end),))


_REACHED = re.compile("(涉及|牵涉|覆盖|波及|辐射|横跨|跨越|遍及|辗转)(?:了)?(?:到)?(?:全国|全省|省内外|国内|全市)?$")
_AREAS = re.compile("国家和地区|国家|省份|省区市|省市区|省市|省|市县区|市县|城市|市|地区|地市|区县|县区|县市|县|乡镇街道|乡镇|行政村|村庄|村|社区")


def reaches(figure: Figure) -> None:
    """下发涉及18个省区市的线索117条: so many places are what the thing reaches, not what was handed out."""
    context = figure.context
    said = _REACHED.search(figure.text, context.left, context.num.lead)
    area = _AREAS.match(figure.text, context.num.stop) if said is not None else None
    if said is None or area is None:
        return
    mark = next((m for m in context.sentence.marks.within(*said.span(1)) if m.kind == "verb"), None)
    figure.item.action, figure.item.verb = Words(said[1], (said.span(1),)), mark or figure.item.verb
    figure.item.object = Words(area[0], (area.span(),))
    context.state.consumed = max(context.state.consumed, area.end())


def adjoins(figure: Figure) -> None:
    """冻结账号84个620万元: two figures of one deed, side by side."""
    item, prev = figure.item, figure.context.prev
    if item.verb is None and prev is not None and prev.own_verb and figure.context.gap_text == "" and item.object == prev.object:
        item.action, item.verb = prev.action, prev.verb


def remember(figure: Figure) -> None:
    """检查库房4个、旅店226家: the verb holds for the rest of the list; the words behind that belong to this figure are read."""
    item, context, state, behind = figure.item, figure.context, figure.context.state, figure.behind
    if item.object is behind and behind is not None and not figure.sized and not figure.text.startswith(("（", "("), context.num.stop):
        state.consumed = max(state.consumed, behind.ranges[0][1] if len(behind.ranges) > 1 else figure.past)
    if item.object is None and context.num.has("person"):  # 造成3人受伤、2人死亡: what became of them is theirs alone
        stop = context.num.stop
        fate = next((m for m in context.sentence.marks.within(stop, context.right) if m.kind == "verb" and m.code == "occur" and m.start == stop), None)
        state.consumed = max(state.consumed, fate.end if fate else 0)
    if item.own_verb and figure.chain:
        state.chain, state.chain_words = figure.chain, item.action


_MADE = re.compile("被(?:列为|立为|确定为|认定为|登记为)(?P<who>[一-鿿]{2,10}(?:逃犯|人员|对象|人口|嫌疑人|者|户))(?=[，。；、]|$)")


def made_into(figure: Figure) -> None:
    """4人被列为网上逃犯: what they were made is all that names them."""
    item, context = figure.item, figure.context
    made = _MADE.match(figure.text, context.num.stop) if item.object is None and context.num.has("person") else None
    if made is not None:
        item.object = Words(made["who"], (made.span("who"),))


REPAIRS: tuple[Callable[[Figure], None], ...] = (
    made_into,
    found_out,
    helped,
    shares_next,
    other_measure,
    is_rest,
    is_stock,
    is_stated,
    same_in_other_years,
    is_of_those,
    is_announced,
    done_to,
    where_it_happened,
    about_to_pay,
    given_back_to,
    deed_again,
    adjoins,
    remember,
    reaches,
)


_PEAK = re.compile("最[多少高低][，,]?(?:为|达|达到|有|是)?$")


def _counted_so_far(figure: Figure) -> Item | None:
    """接报警情2461起。10月5日最多，为289起: what the days are the most and the least of."""
    context = figure.context
    told = (*context.state.items, *reversed(context.sentence.earlier)) if context.state.items else tuple(reversed(context.sentence.earlier))
    return next((i for i in told if i.kind == "count" and i.unit == figure.item.unit and (i.object is not None or i.action is not None)), None)


def is_claim(figure: Figure) -> bool:
    """受理的警情中，求助、纠纷居多，分别达12起、8起: a figure that says neither deed nor thing is read as the one before, or not at all."""
    item, context = figure.item, figure.context
    if item.object is not None or item.action is not None or item.verb is not None:
        return True
    num = context.num
    if not num.has("money") and not num.has("person") and not num.has("case"):
        return False
    peak = _PEAK.search(figure.text, context.sentence.start, num.lead) is not None
    if context.prev is not None and not peak:
        return True
    whole = _counted_so_far(figure) if peak else of_alike(context) if EACH_IS.search(figure.front) else None
    if whole is None:
        return False
    item.object, item.action, item.verb, item.topic = whole.object, whole.action, whole.verb, whole
    if context.state.chain:
        item.action, item.verb = context.state.chain_words, context.state.chain[-1]
    return True
