"""Verb and object together: the same verb is another activity over another object: 查处案件 is 办案, 查处酒驾 is 处罚.

A table of cases in the order in which they are asked. Which of them a verb can meet over a subject is found out once
for each pair; only what the words of a figure or its unit must say is asked for every figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from functools import lru_cache
from typing import NamedTuple

from policenews.claims.items import Item

TAKING = frozenset({"查获", "查缉", "查收", "搜获", "检获", "起获", "抓捕", "截获", "捕获", "缉获"})
RETURNED = ("找回", "寻回", "送还", "归还", "送达", "捡到", "拾到")
"""A lost permit that is given back (找回准考证) is a thing, and nothing is licensed."""

_ANY: Set[str] = frozenset()
_CASES = {"case", "fraud_case"}
_PERMIT = {"permit"}
_THINGS = {"weapon", "drug", "explosive", "property", "vehicle", "money", "document"}

_LOOKED_INTO = re.compile(r".*查处.*|查办|取缔|查纠")
_TAKEN = re.compile("|".join(sorted(TAKING)))
_SEARCHED = re.compile(r"(?:排查|摸排|排摸|梳理).*")
_HANDED_OVER = re.compile(r"移[交送].*")
_BACK = re.compile(rf"(?:{'|'.join(RETURNED)}).*")
_GIVEN = re.compile(r"发放|派发|赠送|送上|送去|送出")
_SET_UP = re.compile(r"设置")
_GOT = re.compile(r"收到")

_SITES = re.compile(r"(?:网站|系统|平台|单位|场所|部位|企业)$")
_PUBLICITY = re.compile(r"宣传|展板|展架|横幅|标语|海报")
_LEAFLETS = re.compile(r"宣传|手册|传单|海报|倡议书|一封信|提示卡|明白卡|明白纸")
_REPORTS = re.compile(r"纠纷|线索|举报|求助|报警|报案|警情|来信|来电|投诉|信访|咨询|查询|申请|意见|建议|差评|诉求|预警|指令|讯息|信息|消息|情报")
_FOR_A_TIME = re.compile(r"临时")
_SERVICES = re.compile(r"(?:服务站|服务中心|服务窗口|服务大厅|服务室|网点|代办点|登记站|登记点|警务室|调解室|工作站|工作室|驿站)$")
"""Where people are served day by day: 设置 of such a place is no checkpoint of one action."""
_CHECKPOINTS = re.compile(r"(?:检查点|卡点|执勤点|检测点|检测站|查缉点|堵控点|查验点|盘查点|查控点|(?:劝导|夜查|测速|执勤|驻守|巡逻|护航|警务|疏导|值守)点|岗|卡口?|岗亭|卡哨)$|^[“]?(?:临时|移动|流动|麦田)")
"""Posts of one action; lasting ones (警务室, 检查站) are equipment."""
_RELIEF = re.compile(r"(?:衣[物服被裤]?|[棉冬大]衣|羽绒服|校服|[棉毛]?被(?:褥|子|服)?|毛毯|大米|面粉|食用油|牛奶|蔬菜|水果|馒头|馕|奶茶|姜汤|热水|粮油|食[品物]|药[品物]|慰问品|慰问金|生活用品|物资|煤炭?|饲料|口粮)$")
"""What is given to people in need, and tells them nothing."""


_PROSECUTOR = re.compile("(?:至|给)?[省市县区]?(?:人民)?(?:检察|检方|地检)")


def _to_the_prosecutor(item: Item) -> bool:
    """36人被移送检察院: the organ stands right behind the verb."""
    return item.verb is not None and item.sentence is not None and _PROSECUTOR.match(item.sentence.text, item.verb.end) is not None


def _of_things(item: Item) -> bool:
    """发粽子12份: what is counted are things, neither cases nor persons."""
    return item.object is not None and item.num is not None and not any(item.num.has(kind) for kind in ("case", "person", "money", "ratio"))


class Case(NamedTuple):
    """A verb over an object that is not the activity which its code says, or that later cases must leave alone."""

    example: str
    """A phrase whose last figure reads otherwise without this case."""
    activity: str | None
    """None: what the code of the verb says."""
    codes: Set[str] = _ANY
    """Codes of the verbs; any where empty."""
    subjects: Set[str] = _ANY
    """Codes of what the figure counts; any where empty."""
    verb: re.Pattern[str] | None = None
    """Matches the whole verb."""
    object: re.Pattern[str] | None = None
    """Found in the words of the object."""
    unit: str = ""
    """What the unit must be said to count: person (名, 人), money (元)."""
    fits: Callable[[Item], bool] | None = None


CASES = (
    Case("查处盗窃案12起", "handle", subjects=_CASES | {"alarm"}, verb=_LOOKED_INTO),
    Case("查处线索12条", "handle", verb=_LOOKED_INTO, object=re.compile("线索$")),
    Case("取缔赌博团伙3个", "dismantle", subjects={"gang"}, verb=_LOOKED_INTO),
    Case("查处驾驶人12名", "penalise", verb=_LOOKED_INTO),
    Case("缉获嫌犯12人", "arrest", subjects={"suspect", "resident"}, verb=_TAKEN),
    Case("查缉犯罪组织3个", "dismantle", subjects={"gang"}, verb=_TAKEN),
    Case("查获诈欺案12件", "solve", subjects=_CASES, verb=_TAKEN),
    Case("查缉酒驾12件", "penalise", subjects={"violation", "driver"}, verb=_TAKEN),
    Case("查缉地下油库12处", "seize", verb=_TAKEN),
    Case("排查重要信息系统12个", "inspect", {"find", "inspect"}, verb=_SEARCHED, object=_SITES),
    Case("排查隐患12处", "find", {"find", "inspect"}, {"hazard", "dispute", "other", "case"}, _SEARCHED),
    Case("排查吸毒人员12人次", "inspect", {"find", "inspect"}, verb=_SEARCHED),
    Case("调处隐患12处", "rectify", {"mediate"}, {"hazard"}),
    Case("整治矛盾纠纷12起", "mediate", {"rectify"}, {"dispute"}),
    Case("移送矛盾纠纷12起", "mediate", subjects={"dispute"}, verb=_HANDED_OVER),
    Case("移送法办酒驾违规12件", "prosecute", verb=re.compile("移送(?:法办|侦办|侦查)")),
    Case("截查可疑人士86人，其中12人移送检察院", "prosecute", subjects={"suspect", "resident", "other"}, verb=_HANDED_OVER, unit="person", fits=_to_the_prosecutor),
    Case("移送起诉刑事案件12起", "prosecute", subjects=_CASES | {"suspect"}, verb=re.compile("移[交送].*(?:起诉|检).*")),
    Case("移送检察机关案件12件", "prosecute", subjects=_CASES | {"document", "other"}, verb=_HANDED_OVER, fits=_to_the_prosecutor),
    Case("移交嫌疑人12名", None, subjects={"suspect"}, verb=_HANDED_OVER),
    Case("移交线索12条", "other", verb=_HANDED_OVER),
    Case("劝返在逃人员12名", "arrest", {"prevent"}, {"suspect"}, re.compile(".*(?:劝返|规劝|劝回)")),
    Case("侦破12人次", "arrest", {"solve"}, {"suspect"}, unit="person"),
    Case("抓获赌博团伙3个", "dismantle", {"arrest"}, {"gang"}),
    Case("抓获赃车12辆", "seize", {"arrest"}, _THINGS),
    Case("打掉嫌疑人12名", "arrest", {"dismantle"}, {"suspect"}),
    Case("发现现金12万元", "other", {"receive", "find"}, {"money"}),
    Case("收到求助信息12条", None, {"receive"}, verb=_GOT, object=_REPORTS),
    Case("收到遗失物品12件", "other", {"receive"}, verb=_GOT),
    Case("办理身份证86张，其中找回12张", "serve", subjects=_PERMIT, verb=_BACK),
    Case("受理护照12本", "license", {"handle", "license", "receive", "issue", "serve"}, _PERMIT),
    Case("审核户籍业务12件", "license", {"inspect"}, _PERMIT, re.compile("审核|审查|复核")),
    Case("审批案件12起", "handle", {"license"}, _CASES | {"hazard"}),
    Case("避免损失12万元", None, subjects={"money"}, verb=re.compile("避免")),
    Case("避免伤亡12人", "prevent", verb=re.compile("避免")),
    Case("返还资金12万元", None, {"recover"}, {"money", "other", "event"}),
    Case("领回儿童12名", None, {"recover"}, {"resident"}, re.compile(".*[还领退].*"), unit="person"),
    Case("追回手机12部", None, {"recover"}, verb=re.compile(".*挽损.*|追[回缴]|[查牵夺抢截]回|挽回|止付")),
    Case("返还车辆12辆", "serve", {"recover"}),
    Case("发放过冬衣物12件", "serve", {"publicise"}, verb=_GIVEN, object=_RELIEF),
    Case("设置展板12块", "publicise", {"equip", "deploy"}, {"document"}, object=_PUBLICITY),
    Case("发放整改通知书12份", "issue", {"publicise"}, verb=re.compile("发|发放|送达|开具|送发"), object=re.compile("(?:整改|限期|责令|处罚|告诫|训诫|传唤)[一-鿿]{0,6}书$|(?:通知书|交办函|督办函|提示函|建议函|建议书|决定书|交办单|督办单|整改单)$")),
    Case("制作询问笔录12份", "issue", {"publicise"}, verb=re.compile("制作"), object=re.compile("(?:笔录|协议书|协议|告知书|卷宗|文书)$")),
    Case("派发预警12条", "issue", {"publicise"}, verb=re.compile("[派分]发"), object=re.compile("(?:预警|指令|线索)$")),
    Case("发粽子12份", "serve", {"occur"}, {"property", "other"}, re.compile("发"), fits=_of_things),
    Case("推送出行短信12条", "publicise", {"prevent"}, verb=re.compile("推送|发送"), object=re.compile("^(?:出行|路况|温馨|安全出行|交通|道路)")),
    Case("发送旅客12万人次", "other", {"publicise"}, object=re.compile("旅客$"), verb=re.compile("发送|到发")),
    Case("通报群众12人", "publicise", {"issue"}, {"audience", "resident"}),
    Case("制发宣传手册12册", "publicise", {"issue"}, object=_LEAFLETS),
    Case("设置临时服务站12个", None, {"deploy"}, verb=_SET_UP, object=_FOR_A_TIME),
    Case("设置服务站12个", "equip", {"deploy"}, verb=_SET_UP, object=_SERVICES),
    Case("建立临时警务室12个", "deploy", {"equip"}, {"post"}, object=_FOR_A_TIME),
    Case("设立检查点12个", "deploy", {"equip"}, {"post"}, re.compile("(?:设立?|搭起?)[到在上]?"), _CHECKPOINTS),
    Case("破获案件15起87万元", "other", {"solve", "file", "handle"}, {"money"}, unit="money"),
    Case("布置警车12辆", "deploy", {"equip"}, {"vehicle", "personnel"}, re.compile("布[置设]")),
    Case("达成赔偿金额12万元", "other", {"mediate"}, {"money"}),
    Case("出警12人次", "deploy", {"receive"}, {"personnel"}),
    Case("检查资金12万元", "other", {"inspect"}, {"money"}, unit="money"),
)


@lru_cache(maxsize=4096)
def _that_meet(code: str, subject: str, verb: str) -> tuple[Case, ...]:
    """The cases for a verb over a subject, down to the first that asks nothing of the figure itself."""
    found: list[Case] = []
    for case in CASES:
        if case.codes and code not in case.codes or case.subjects and subject not in case.subjects:
            continue
        if case.verb is not None and not case.verb.fullmatch(verb):
            continue
        found.append(case)
        if case.object is None and not case.unit and case.fits is None:
            break
    return tuple(found)


def settle(code: str, subject: str, verb: str, item: Item) -> str:
    """查处 of cases is handle, of violations penalise: the activity of a verb with this code over an object of this subject."""
    for case in _that_meet(code, subject, verb):
        if _says(case, item):
            return case.activity or code
    return code


def _says(case: Case, item: Item) -> bool:
    """Whether the words of the figure and its unit are those of the case."""
    if case.object is not None and (item.object is None or not case.object.search(item.object.text)):
        return False
    if case.unit and (item.num is None or not item.num.has(case.unit)):
        return False
    return case.fits is None or case.fits(item)
