"""`自8月5日起，县局组织开展整治`: what was set going has no end; `自8月5日起，县局整治网吧9家` has counted up to now."""

from __future__ import annotations

import re

from policenews.facts.dates.atoms import Sign

_BEGINS = "部署|开展|启动|实施|实行|推行|推出|试行|施行|打响|展开|开启|建立|启用|开设|设立|增派|增设|增配|增开|开放|开门|调整|延长|全面推进|优化"
_DONE = re.compile(
    r"[0-9][余多]?(?:起|件|人次|万?元|家次|辆次|处次|台次)|(?:已|累计|共计?|先后|查[处获扣封缴破]|查|抓获|破获|侦破|捣[毁破]|打掉|端掉|收缴|缴获|检查|排查|盘查|登记|采集|化解|调解|劝阻|预警|止付|冻结|追回|返还|整改|取缔|处罚|处理|"
    r"拘捕|拘留|刑拘|行拘|逮捕|检[获举控]|举发|告发|取缔|发放|派发|走访|受理|办理|接报|接到|接待|发现|销毁|清理|暂扣|扣留|罚款|教育|训诫|约谈|出动|投入)[^，。；！？\n0-9]{0,14}[0-9]"
)
OWN = 4
"""How far behind the verb its own figure may stand: 增派9名民警 is what began."""
_REST = re.compile(rf"[，,]?(?P<first>[^。；！？\n0-9]{{0,40}}?(?:{_BEGINS}))(?P<rest>[^\n]{{0,400}})")

SET_GOING = Sign(
    "set going",
    "from a day on something was begun, and no figure of what came of it stands in the paragraph: the end stays open",
    _REST,
    yes=(
        ("县局召开会议，通报了近期治安形势。⟦自4月8日起⟧，该所在辖区组织开展网吧场所安全大检查。", "2024-04-08.."),
        ("为方便办事群众，⟦从4月份起⟧，平湖县公安局车管所增派9名民警到窗口值守。", "2024-04-01.."),
        ("县局召开会议，通报了近期形势。⟦自4月8日起⟧，该所开展大检查，查处网吧9家。", "2024-04-08..2024-05-20"),
        ("县局召开会议，通报了近期形势。⟦4月8日以来⟧，该所在辖区组织开展安全大检查。", "2024-04-08..2024-05-20"),
    ),
    no=("该所组织开展网吧场所安全大检查，一起参加的还有市场监管所。",),
)


def set_going(text: str, start: int, end: int) -> bool:
    """Whether 自…起 only tells when something was begun."""
    if not text.endswith(("起", "开始"), start, end):
        return False
    m = _REST.match(text, end)
    return m is not None and _DONE.search(text, m.end("first") + OWN, m.end()) is None
