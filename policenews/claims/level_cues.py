"""Words between, in front of and behind a level's figure that decide how it is read: 对…, 共有…被, 净重, 去年为."""

from __future__ import annotations

import re

from policenews.claims.context import Context
from policenews.claims.items import Words
from policenews.claims.objects import PLACE_ONLY
from policenews.facts.mentions import TimeMention

_FOR = "(?<![行认作成称视设约因改变])为"
"""为50户居民, and not 违法行为12起."""
HEADS_BEHIND = re.compile(rf"(?:^|.*[一-鿿，])(?:(?<![核应相])对|{_FOR}|(?<![方动倾走流去])向|(?<!潜)在|针对|给|(?<![理案事自缘])由|将|把|使|让|帮|替|从)$")
LENT = re.compile(rf"(?:{_FOR}|给|帮|组织对)$")
"""退赃大会为50个受害单位挽回损失: the words in front end by handing them to the verb behind."""
CLAUSE_PREP = re.compile(r"^(?:[一-鿿]{0,12}?)(?:对|为|向|在|针对|给|将|把|使|让)[一-鿿]{0,6}$")
PARTNER = re.compile(r"(?:会同|联合|协同|配合|携手|联动)[一-鿿]{0,8}$")
DONE = re.compile(r"^.{0,12}?(?P<verb>[一-鿿]{2})了$")
EMPTY = re.compile(r"^[\s　，,、；;（()）的]*(?:剩余|其[余餘]|余下|另有|还有|另外|有|等|共有|共计|共|累计|全市|全省|全县|全区|全州|全国|本市|辖区|已有|仅|就有|其中|包括|含|近|约|又|目前|另|并|且|则有|各|已|仍有|尚有|现有)*[\s　]*$|(?:^|[一-鿿])(?:[与同跟]|会同|联合)(?:其他|其它|其余|周边|相邻|毗邻|邻近|友邻|兄弟)$")
TIMES = frozenset({"次", "趟", "回", "遍"})
PREPOSITIONS = frozenset({"对", "为", "向", "给", "将", "把", "让", "使", "帮", "由", "除", "除了"})
PASSIVE = re.compile(r"(?:已|先后|均|依法|因[一-鿿、]{2,30}?)*被(?!盗|骗|害|困)")
MEASURED = re.compile("(?:(?:阅读|浏览|播放|点击|访问|注册|下载|关注|转发|保有|人流|客流|车流|接警|警情|业务|吞吐)量|粉丝数?|[点获]赞数?|人数|户数|次数|频次)$")
"""设立宣传站56个，APP注册量突破86万: a measure told in its own clause was not done by the verb in front."""
THERE_ARE = re.compile(r"[案事故情件](?:共|则|亦|也)?有$|(?:[量率额数]|驾驶人|人口|户籍人口|总人数)(?:则|也|已经?|现)?(?:达到|突破|高达|多达|达|超过|接近)$")
WEIGHT = re.compile(r"(?:净|毛|总|共|约|合计)?(?:重|净重|毛重|重量)(?:达|约|共|为)*$")
REST = re.compile(r"^(?:剩余|其余|余下|剩下)(?:的)?$")
NOW = re.compile(r"^(?:现|共|约|仅|只)?(?:为|达到|达|是|有)$")
TOLD = re.compile(r"(?:对方|被害人|受害人|事主|她|他|我(?![市省县区局所队们国]))(?!名|人|们|身上|处|单|账)(?=.*(?:支付|转账|汇款|打款|充值|投入|转入|汇入|先后|被骗|让|要求))")
"""Whose money it is in a case that is told: no result of the police."""
NOWHERE = re.compile(r"在(?!逃|校|册|押|岗|职|编|建|用|籍|侦|控)[一-鿿]{1,4}$|每个")
EACH_IS = re.compile(r"(?:分别|依次)(?:为|是|有|达|达到)?$")
STATED = re.compile(r"^(?:现|共|约|仅|只|日均|月均|周均|平均每[日天月周]|共计|全年|全市|全县)*(?:超过|超|逾|突破|接近|为|达到|达|是|有|降至|升至)?$")
ORGANISED = re.compile(r"(?:先后|多次|统一|集中)*组织(?:民警|警力|人员)?(?:对|向|为|给|到|深入)(?:全[市县区省]|辖区)?$")
STRENGTHEN = re.compile(r"(?:加强|强化|加大|做好|深化|抓好|严密)(?:了|对)?(?:省内|市内|县内|境内|辖区|全市|全县|全省)?$")
KIND_OF_CALL = re.compile(r"(?:类|有效|无效|其他|其它|刑事|治安|重复|骚扰)$")
MEAN = re.compile("(?:日均|月均|周均|年均|平均|共|为|约|达)?")
IS_A = re.compile(r"(?:均|都|皆)?(?:为|是|系|属)(?P<who>(?:\d{1,3}周?岁以[上下]的?)?[一-鿿]{2,20})(?=[，。；、（(]|$)")
OF_A_CRIME = re.compile(r"(?:涉及|涉嫌|触犯|违反)(?P<who>[一-鿿]{3,14})(?=[，。；、（(]|$)")
CALLS = frozenset({"求助", "报警", "举报", "咨询", "投诉", "报案", "信访", "查询"})
WHOLE = ("全县", "全市", "全区", "全省", "全州", "全国", "辖区", "各地")
"""足迹遍及全县35所中小学: words for the whole area at the end of what stands in front of a figure."""
WORTH = re.compile(r"(?:价值|总值|约值|市值|折合|案值)(?:约|达|共|人民币)*$")


_SAME_TIME = re.compile(r"^(?:当月|本月|当年|当季|当日|同期|全年|前[\d一二三四五六七八九十]+个月)")


def without_times(context: Context) -> str:
    """The words in front of the figure without the time among them (去年为)."""
    text, start = context.sentence.text, context.left
    for time in context.sentence.mentioned(context.left, context.num.lead):
        if isinstance(time, TimeMention) and time.start >= context.left and not text[context.left : time.start].strip():
            start = time.end
    return _SAME_TIME.sub("", text[start : context.num.lead].strip())


_NAMED_AREAS = re.compile("(?:[一-鿿]{0,3}(?:负责|管辖|管着|辖|联系|包保)的?|[对在由从])?(?:[一-鿿]{2,6}[、和及]){1,12}[一-鿿]{2,6}")
_AREAS = re.compile("(?:乡镇|镇|乡|街道|行政村|自然村|村|社区|县区|县|区|小区|网格|园区|[一-鿿]{0,4}(?:派出所|警务室|警务站|检查站|[中大]队|口岸|林场|反诈中心|分中心|分局|车站|工作站|服务站))")


def names_areas(front: Words, behind: Words) -> bool:
    """负责秧坝、八渡、弼佑3个乡镇: the names of what is counted stand in front."""
    return _NAMED_AREAS.fullmatch(front.text) is not None and _AREAS.fullmatch(behind.text) is not None


SOME = re.compile("(?:[一-鿿]{1,4}的)?(?:该|这|上述|前述|其他|其它|其余|另外|周边|附近|周围|沿线|沿街|邻近|临近|相邻|毗邻)(?:地区)?的?$")
"""检查附近8处工地, 抓获其他3名嫌疑人: which of the things that are named behind."""


def where_only(context: Context, after: Words) -> bool:
    """组织城区4个派出所, 冻结6个银行户口内约20万元得益: what stands between verb and figure says where."""
    return SOME.match(after.text) is not None or after.text in ("一支", "一个", "一批", "义警站", "警务站", "警务室", "网格") or bool(PLACE_ONLY.match(after.text) or WORTH.fullmatch(after.text)) or after.text.endswith(("内", *WHOLE)) or len(after.text) <= 4 and after.text[-1] in "上里" or after.text in ("城区", "市区", "县城", "全城", "城乡", "农村", "乡镇")
