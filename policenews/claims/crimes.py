"""Names of several kinds of cases behind one count: 12起盗窃、抢劫案, 6起非法收购、出售珍贵、濒危野生动物制品案."""

from __future__ import annotations

import re

from policenews.claims.items import Sentence

SEVERAL_KINDS = re.compile(
    r"[\u4e00-\u9fff“”]{2,20}(?:(?<!参)[、和及与或][\u4e00-\u9fff“”（）()]{2,24}?){1,5}?(?:系列)?(?:案件|案(?![件情值子卷])|警情|违法行为|违法犯罪|犯罪)"
    r"(?=[，。；、\n]|$|(?:以及|[及和与])[\d一二两三四五六七八九十百]|进行|开展|予以|立案|挂牌|实行|实施|采取|全部|逐一)"
    r"|[\u4e00-\u9fff“”]{3,14}?(?<![一二两三四五六七八九十\d]起)案件?(?![情值子卷])(?=[，。；\n]|$|提起|予以|立案|挂牌|进行|开展|实行|实施|采取|全部|逐一)"
)
_APART = re.compile(r"(?<!参)[、和及与或]")
_HEAD = re.compile(r"(?:案件?|警情|纠纷|事故|行为|事件|隐患|线索|人员?|者|罪|车辆?|等)$")
_DEEDS = frozenset({"arrest", "solve", "seize", "detain", "mediate", "rectify", "handle", "penalise", "inspect", "recover", "serve", "dismantle", "deploy", "prosecute"})
_CRIMINAL = ("组织", "提供", "服务", "处置", "处理", "运输", "管理", "拘禁", "扣押", "查封", "冻结", "救助")
"""Verbs of the police that are parts of crimes as well: 组织卖淫, 非法处置查封的财产, 非法拘禁."""


def share_a_head(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the kinds share their head: 盗窃、抢劫案, but not 纠纷、治安案件, where an earlier word is a name by itself."""
    others = _APART.split(match[0])[:-1]
    if any(_HEAD.search(other) for other in others) or any(n.role is None for n in sentence.nums_between(*match.span())):
        return False  # 七宗诈骗及四宗爆窃案件
    return not any(m.kind == "verb" and m.code in _DEEDS and not m.text.startswith(_CRIMINAL) for m in sentence.marks.within(*match.span()))
