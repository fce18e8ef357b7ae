"""What a measure word settles about the thing counted: 家 and 所 count places, 元 money; persons taken in are suspects.

`ROWS` is a table, read from above; the first row that holds gives the subject. Each row begins with a phrase it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from policenews.claims.items import Item
from policenews.claims.settle import RETURNED, TAKING
from policenews.claims.subjects import CASES
from policenews.rules import Word

Subjects = frozenset[str | None]

_LOST = re.compile("失踪|走失|失联|迷路|迷途|被拐|被困")
_FATE = re.compile(r"(?:不同程度)?(?:死亡|身亡|遇难|丧生|受伤|轻伤|重伤|伤亡)")
_TAKEN_IN = re.compile(r"^.{0,6}?(?:被捕|被拘捕|被拘留|落网|归案|到案)(?!率)|被捕(?:者|人士?)$")
_PEOPLE = frozenset({"suspect", "resident", "audience", "personnel", "driver"})
_CRIMES = (*CASES, "gang", "document")


def taken_in(item: Item) -> bool:
    """被捕青少年, and 因干犯刑事罪行而被捕的 in front of 青少年."""
    if item.object is None:
        return False
    if _TAKEN_IN.search(item.object.text):
        return True
    start = item.object.ranges[0][0]
    return item.sentence is not None and item.sentence.text[max(item.sentence.start, start - 4) : start].endswith(("被捕的", "被拘捕的", "落网的"))


def _hurt(item: Item) -> bool:
    """5人不同程度受伤: what became of them stands behind."""
    stop = item.num.stop if item.num is not None else item.end
    return item.sentence is not None and _FATE.match(item.sentence.text[stop : stop + 6]) is not None


def _not_lost(item: Item) -> bool:
    """查获失踪人口: who was looked for is not accused."""
    return item.object is None or _LOST.search(item.object.text) is None


def _of_calls(item: Item) -> bool:
    """接报警求助电话6204个."""
    said = item.object.text if item.object is not None else ""
    return said.endswith(("电话", "来电")) and ("报警" in said or item.verb is not None and "报警" in item.verb.text)


_LAID = ("设", "布", "摆", "铺", "架", "拉", "投放")
"""设置警戒带1200米: what is laid out is no way that somebody went."""


def _patrolled(item: Item) -> bool:
    """步行巡逻760公里, 巡护里程3850公里, 出动巡护队行进3850公里."""
    if item.verb is not None and item.verb.code == "deploy":
        return not item.verb.text.startswith(_LAID) or item.object is None
    return "巡" in (item.verb.text if item.verb is not None else "") + (item.object.text if item.object is not None else "")


def _found_out(item: Item) -> bool:
    """查处, 立案查处."""
    return item.verb is not None and "查处" in item.verb.text


_NOT_DONE = re.compile("(?:[骑驾乘]|行驶|通行).{0,12}[未不没](?!成年|明|良|法|满)|[未不没](?:按|依|经|戴|系|礼让|悬挂|佩|带)")


def _left_undone(item: Item) -> bool:
    """查处骑电动车未戴护具12起."""
    return _found_out(item) and item.object is not None and _NOT_DONE.search(item.object.text) is not None


def _implicated(item: Item) -> bool:
    """涉及枪炮案2人: nobody who reports or hears of a case."""
    return item.verb is None or item.verb.code not in ("occur", "publicise", "receive", "issue", "inspect", "deploy")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: with this measure or unit, noun, verb and object, the subject is `to`; what is left out holds always."""

    phrase: str
    to: str
    measure: str | None = None
    units: tuple[str, ...] = ()
    was: Subjects | None = None
    never: Subjects = frozenset()
    codes: frozenset[str] | None = None
    verbs: frozenset[str] | None = None
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    also: Callable[[Item], bool] | None = None

    def holds(self, item: Item, subject: str | None) -> bool:
        """Whether the figure is as the row says."""
        num, verb = item.num, item.verb
        said = item.object.text if item.object is not None else ""
        return (
            num is not None
            and (self.measure is None or num.has(self.measure))
            and (not self.units or (num.unit or "") in self.units)
            and (self.was is None or subject in self.was)
            and subject not in self.never
            and (self.codes is None or verb is not None and verb.code in self.codes)
            and (self.verbs is None or verb is not None and verb.text in self.verbs)
            and (not self.begins or verb is not None and verb.text.startswith(self.begins))
            and (not self.ends or said.endswith(self.ends))
            and (self.also is None or self.also(item))
        )


def _codes(*codes: str) -> frozenset[str]:
    return frozenset(codes)


def _was(*subjects: str | None) -> Subjects:
    return frozenset(subjects)


_UNSAID = _was(None, "other")
_ANYONE = _was(None, "other", "resident", "audience", "personnel", "post", "drug", "weapon", "explosive", *_CRIMES)
ROWS: tuple[Row, ...] = (
    Row("发送旅客86万人次", "other", "person", was=_was("audience", "resident"), verbs=frozenset(("发送", "到发")), ends=("旅客",)),
    Row("找回准考证12张", "property", was=_was("permit"), begins=RETURNED),
    Row("破获涉毒34起", "case", "case", codes=_codes("solve", "file"), was=_was("drug", "weapon", "explosive", "document")),
    Row("查获帮派组合9件", "case", "case", was=_was("gang"), verbs=frozenset(TAKING)),
    Row("查获枪支毒品5案", "case", "case", ("起", "宗", "案"), was=_was("drug", "weapon"), verbs=frozenset(TAKING)),
    Row("查处驾驶人12起", "violation", "case", was=_was("vehicle", "driver", "resident", "personnel", "road"), also=_found_out),
    Row("查处驾乘电动自行车未戴安全护具12起", "violation", "case", was=_was("property", "equipment", "other", None), also=_left_undone),
    Row("因干犯刑事罪行而被捕的学生有12人", "suspect", "person", also=taken_in),
    Row("劝止汇款146人", "resident", "person", was=_was("money"), codes=_codes("prevent")),
    Row("上门发还11人", "resident", "person", was=_was("money"), verbs=frozenset(("发还", "上门发还", "返还", "退还", "归还"))),
    Row("受理74人", "resident", "person", was=_UNSAID, verbs=frozenset(("受理", "办理", "接待", "核验"))),
    Row("造成事故5人受伤", "casualty", "person", was=_was(None, "other", "accident", *CASES), also=_hurt),
    Row("有45支450人的巡逻队", "personnel", "person", was=_was("group"), ends=("队",)),
    Row("该科现有18名成员", "personnel", "person", was=_was("suspect", None, "other"), codes=_codes("hold"), ends=("成员", "队员", "组员")),
    Row("抓获现场负责人9名", "suspect", "person", was=_ANYONE, codes=_codes("arrest", "detain", "prosecute"), also=_not_lost),
    Row("罚款12人", "suspect", "person", was=_ANYONE, codes=_codes("penalise"), never=_was("personnel", "audience", "resident")),
    Row("行政拘留涉嫌赌博人员12人", "suspect", "person", was=_was("resident"), codes=_codes("penalise"), ends=("人员",)),
    Row("处罚企业负责人18人", "suspect", "person", was=_was("resident", "audience"), codes=_codes("penalise"), begins=("处罚", "行政处罚", "治安处罚", "罚款", "惩戒")),
    Row("处罚违规经营者61人", "suspect", "person", was=_was("violation"), codes=_codes("penalise"), ends=("者", "人", "人员")),
    Row("查获偷越国境人员12人", "suspect", "person", was=_ANYONE, verbs=frozenset(("查获", "查处", "抓捕", "捕获", "截获", "控制", "带走")), never=_was("personnel"), also=_not_lost),
    Row("处理12人", "suspect", "person", was=_UNSAID, codes=_codes("handle"), begins=("立案", "处理")),
    Row("侦破1516人次", "suspect", "person", was=_ANYONE, codes=_codes("solve", "file", "seize"), never=_was("resident", "audience", "personnel")),
    Row("逮捕39人，涉及盗窃案12人", "suspect", "person", was=_was(*_CRIMES, "weapon", "drug"), also=_implicated),
    Row("宣传群众1200人次", "audience", "person", was=_was(None, "other", "resident"), codes=_codes("publicise")),
    Row("培训骑手46人次", "audience", "person", was=_was("resident"), codes=_codes("drill")),
    Row("参与救灾230人", "personnel", "person", was=_UNSAID, codes=_codes("serve"), begins=("参与", "参加", "投入")),
    Row("检查1200人", "resident", "person", was=_UNSAID, codes=_codes("inspect", "prevent", "serve", "recover")),
    Row("出动120人", "personnel", "person", was=_UNSAID, codes=_codes("deploy", "drill", "equip")),
    Row("增派安检人员12名", "personnel", "person", was=_was("resident"), codes=_codes("deploy", "drill", "equip"), ends=("人员",)),
    Row("选聘退休教师38名", "personnel", "person", was=_was("audience"), codes=_codes("equip"), also=lambda item: item.own_verb),
    Row("救助跳河女子3名", "resident", "person", was=_was("suspect"), codes=_codes("serve"), ends=("男子", "女子")),
    Row("抓获赌博分子12名", "suspect", "person", was=_was("violation"), codes=_codes("arrest", "detain", "prosecute")),
    Row("检查通信代办点12家", "premises", units=("家", "家次"), was=_was("post", "group"), codes=_codes("inspect", "penalise", "find", "rectify"),
        ends=("点", "驿站", "中心", "平台", "机构", "基地")),
    Row("安装枪机84台", "camera", units=("台", "路", "套"), was=_was("weapon"), codes=_codes("equip"), ends=("枪机",)),
    Row("追回黄牛3头", "property", units=("头", "匹", "峰", "羽"), was=_was(None, "other", "suspect"), codes=_codes("recover", "seize", "serve")),
    Row("举办知识抢答6场", "event", units=("场", "场次", "期", "次"), was=_UNSAID, begins=("举办", "举行", "召开", "承办", "开办")),
    Row("接报警求助电话6204个", "alarm", was=_was("service", "other", None), codes=_codes("receive"), also=_of_calls),
    Row("包案化解“骨头案”33起", "dispute", was=_was("case"), codes=_codes("mediate")),
    Row("民警赶圩宣讲268场", "event", units=("场", "场次", "堂", "节", "堂课", "节课", "课时", "波次"), never=_was("event", "gang", *CASES, "alarm", "dispute")),
    Row("组织夜间突击17次", "event", units=("次", "轮", "轮次"), was=_UNSAID, begins=("组织", "开展", "举办", "进行", "部署")),
    Row("抓拍3846起", "violation", "case", was=_was(None, "camera", "vehicle", "other"), verbs=frozenset(("抓拍",))),
    Row("夜查8次", "event", units=("次", "轮", "轮次"), was=_was(None, "other", "violation"), codes=_codes("inspect", "rectify"), also=lambda item: item.object is None and item.verb is not None and item.verb.text.endswith(("查", "治"))),
    Row("接获市民查询8400宗", "service", was=_was(None, "other", "resident"), codes=_codes("receive"), ends=("查询", "咨询")),
    Row("检查板材加工户54户", "premises", units=("户", "户次", "家"), was=_was(None, "other", "resident"), codes=_codes("inspect", "penalise", "rectify"), ends=("加工户", "经营户", "商户", "生产户", "作坊户")),
    Row("检获电话43部", "property", units=("部", "台", "只"), was=_UNSAID, codes=_codes("seize", "recover"), ends=("电话",)),
    Row("追回羊绒360公斤", "property", "mass", was=_UNSAID, codes=_codes("recover", "seize")),
    Row("设置物品寄存点12个", "post", was=_was("premises"), codes=_codes("equip", "deploy"), ends=("站", "点", "亭", "岗", "台", "室")),
    Row("为老人上门办证85张", "permit", units=("张", "本", "件", "份", "枚", "笔", "证", "册", "副"), was=_was(None, "other", "resident"), codes=_codes("license")),
    Row("查扣12辆", "vehicle", units=("辆", "辆次", "台次", "艘", "艘次", "车次"), was=_was(None, "other", "violation")),
    Row("巡护里程3850公里", "patrol", "length", also=_patrolled),
    Row("接入视频1200路", "camera", units=("路",), was=_UNSAID, codes=_codes("equip", "rectify", "hold")),
    Row("吊销12本", "permit", units=("本", "证"), was=_was(None), begins=("吊销", "暂扣", "吊扣", "注销", "扣证", "扣留")),
    Row("评出“服务标兵”12名", "personnel", "person", was=_was(None, "other", "service"), begins=("评出", "评选", "选树")),
    Row("民警12名，管着8600人", "resident", "person", was=_was(None), verbs=frozenset(("管着", "管辖", "辖", "下辖"))),
    Row("办理流动人口登记664件", "permit", units=("件", "笔", "宗"), was=_was("resident"), codes=_codes("handle", "receive"), ends=("登记",)),
    Row("冻结户口12个", "other", was=_was("permit"), codes=_codes("seize"), ends=("户口",)),
    Row("查获虚开发票1200份", "property", units=("份", "张", "本"), was=_was("case"), verbs=TAKING, ends=("发票",)),
    Row("走访1200户", "resident", units=("户", "户次"), was=_was(None, "other", "personnel", "event")),
    Row("发放隐患告知书1200份", "document", units=("份", "册", "本", "张", "封"), was=_was(None, "other", "hazard"), codes=_codes("issue", "publicise")),
)  # fmt: skip
"""Every row that needs only the words named in it."""

LATE: tuple[Row, ...] = (
    Row("“村口茶话”开了96场", "event", units=("场", "场次"), was=_was(None)),
    Row("查扣显示屏6台", "property", was=_was(None), codes=_codes("seize"),
        also=lambda item: item.num is not None and not any(item.num.has(k) for k in ("person", "case", "money"))),
    Row("打掉赌博网站3个", "gang", was=_was(None, "other", "premises", "post"), codes=_codes("dismantle")),
    Row("首日查获29案", "case", "case", was=_was(None), verbs=frozenset(("查获", "侦获", "检获")), also=lambda item: item.object is None),
    Row("取缔12起", "violation", "case", was=_was(None), begins=("取缔", "举发", "告发", "纠举")),
    Row("破获12起", "case", "case", was=_was(None), codes=_codes("solve", "file", "handle")),
    Row("调解12起", "dispute", "case", was=_was(None), codes=_codes("mediate")),
    Row("整改12处", "hazard", units=("处",), was=_was(None, "violation"), codes=_codes("rectify", "find")),
)  # fmt: skip
"""What is left when the things seized have been looked at."""
_SEIZED = _codes("explosive", "weapon", "drug", "vehicle", "property")


_PLACES = frozenset({"premises", "school", "group", "post", "hazard", "permit", "gang"})


def _of_place(item: Item) -> str:
    """检查网吧12家: 家 counts premises; 审批12家 counts what is licensed."""
    licensed = item.verb is not None and item.verb.code == "license" and (item.object is None or "资料" not in item.object.text)
    return "permit" if licensed else "premises"


@lru_cache(maxsize=256)
def _of_subject(late: bool, subject: str | None) -> tuple[Row, ...]:
    """The rows that a noun's code leaves possible."""
    return tuple(row for row in (LATE if late else ROWS) if (row.was is None or subject in row.was) and subject not in row.never)


def by_unit(item: Item, subject: str | None, nouns_in: Callable[[str], Iterator[Word]]) -> str | None:
    """What the measure word of a count says, `subject` being what its noun says; None where neither says anything."""
    num, said = item.num, item.object.text if item.object is not None else ""
    assert num is not None
    code = item.verb.code if item.verb is not None else None
    if num.has("money"):
        stays = subject in ("property", "drug") and code not in ("recover", "seize", "penalise")
        return subject if stays else "money"
    if (num.unit or "").startswith("家") and subject not in _PLACES and not said.endswith("家庭"):
        return _of_place(item)
    if num.has("person") and subject in ("road", "premises", "event", "vehicle", "group"):
        subject = next((w.code for w in nouns_in(said) if w.code in _PEOPLE), None) or subject  # 护送学生过马路
    found = next((row.to for row in _of_subject(False, subject) if row.holds(item, subject)), None)
    if found is not None:
        return found
    if code == "seize" and subject == "violation" and said and not num.has("case"):
        return next((w.code for w in nouns_in(said) if w.code in _SEIZED), subject)
    return next((row.to for row in _of_subject(True, subject) if row.holds(item, subject)), subject)
