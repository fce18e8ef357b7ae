"""Nouns behind a unit: 嫌疑人 of 12名嫌疑人, 县(市、区) of 13个县(市、区)均成立, 收戒行动 of 6次吸毒人员收戒行动."""

from __future__ import annotations

import re

from policenews.claims.crimes import several_kinds
from policenews.claims.items import Sentence, Words
from policenews.claims.marks import Mark
from policenews.claims.phrases import head_of_relative, phrase
from policenews.claims.places import clause_end, quoted_ranges
from policenews.words import cues

_ENUMERATED = re.compile(r"[^，。；：\d等]{2,30}、[^，。；：\d等]{1,16}等(?:各类|各种|重点|行业|经营)?[一-鿿]{2,6}?(?=[，。；]|开展|进行|均|全|$)")
_STOP_WORD = re.compile("|".join(sorted((*cues.ADVERB, "于", "在", "到", "受", "获", "未", "不", "达", "占", "同比", "环比", "较", "比", "以", "由", "向", "对", "为", "给", "从", "将", "把", "使", "让", "参与", "进行", "涉嫌"), key=len, reverse=True)))
_NO_STOP = re.compile(r"在(?:逃|校|册|押|岗|职|编)(?=[一-鿿])|被(?:盗|窃|劫|诈|骗|抢|拐|困|害|扣|执行)|共(?:治|享|同|建)|不(?:法|明|文明)|未(?:成年|婚)|受(?:害|骗|伤|灾|困|助)|获(?:救|奖)|以(?:案)|占(?:道)|与(?:会)")
_HEAD_CHAR = re.compile(r"[一-鿿A-Za-z“《「（(]")


_AGED = re.compile(r"\d{1,2}(?:[至到－-]\d{1,2})?(?:周)?岁(?:以[上下])?的?|\d{1,2}年(?:前)?的?(?=[一-鿿]{0,3}(?:积案|命案|悬案|旧案|陈案))")
_JOINS = re.compile(r"及(?!格|时)|以及|[和与](?!解|平|谐|会)|暨")
_OR_MORE = re.compile(r"(?:及|或)?(?:以[上下])?的?")
_SO_MUCH = re.compile(r"(?:比?较|最|更|相对|十分|非常)?(?:为)?(?:多|少|大|高|低|强|弱|集中|突出|严重|复杂|薄弱|困难|密集)的")
_PRAISED = re.compile(r"[一-鿿]{2,6}(?:强|高|好|硬|多|大|精|优|过硬|丰富|扎实)、(?:[一-鿿]{2,6}、)?[一-鿿]{2,8}的")
_TEAM = re.compile(r"[一-鿿“”‘’]{2,14}?(?:组|专班|宣讲团|(?<![支大中总军部])队)(?=[，。；、]|到|赴|对|在|深入|分赴|进驻|开展|负责|进行|全天|奔赴|前往|下沉|$)")
_SERVICE_POINT = re.compile(r"[一-鿿]{2,8}、[一-鿿]{2,10}(?:服务|管理|调解|工作|宣传)(?:站|点|室|中心|所|队)(?=[，。；、]|$)")
_SUSPECTED = re.compile(r"涉嫌[^，。；的被]{2,16}?(?:人员|嫌疑人|男子|女子|分子)(?=被|均|已|，|。|；|$)")
_WANTED = re.compile(r"[一-鿿]{2,12}?案件?(?:在逃)?(?:犯罪)?(?:嫌疑人|逃犯|主犯|要犯|涉案人员|在逃人员)")
_POINTS = re.compile(r"[一-鿿“”]{2,12}(?:角|专栏|宣传栏|墙|屏|驿站|长廊|阵地|窗口|岗亭|服务点)(?:[、和及][一-鿿]{1,6}(?:角|栏|墙|屏|站|廊|窗|亭|点))?(?=[，。；、]|$)")
_LEVELED = re.compile(r"[国省市县区镇乡村]级[一-鿿“”]{2,14}?(?=[，。；、]|$)")
_LEVEL_ONLY = re.compile(r"(?P<of>[国省市县区镇乡村]级)[、和及]\d+[家个所处](?:[国省市县区镇乡村]级)(?P<what>[一-鿿“”]{2,14}?)(?=[，。；、]|$)")
_FATE = re.compile(r"(?:死亡|受伤|轻伤|重伤|伤亡|亡|死|伤)(?:计|共|约)?\d")
_TWICE = ("被盗被", "被骗被", "被抢被", "被窃被")
"""被盗被骗财物: two of one kind in front of what they happened to."""
_INSIDE_WORDS = frozenset(["潜在", "内在", "外在", "现在", "存在", "所在", "健在"])
_ACCUSED = re.compile(r"(?:因)?涉嫌[^，。；的]{2,24}罪(?=[，。；,]|被|$)")
_NOMINAL_NAME = re.compile(r"(?!工作|活动|行动|人员|完毕|完成|到位)(?:[一-鿿]{2}|[组队点站班室岗车群])(?=[，。；、,;：]|$)")
_ONE_WHO = re.compile(r"(?!记者|作者|患者)[一-鿿]{2,8}者(?=[和及与、]|依法|被|已|均|进行|予以|作出|处以?|分别|，|。|；|、)")
_PERSONS_OF = re.compile(r"[一-鿿]{2,8}?人员(?=的[一-鿿]{2,6}(?:措施|工作|情况|信息|档案|责任))")
_DOING = re.compile(r"(?:参与|参加|从事|涉嫌|怀疑|自称)(?!.{0,8}的)[一-鿿]{2,8}?(?:人员|人士|群众|分子|者)(?=[，。；、]|$)")
_AND_ONE = re.compile(r"[及和]一[间个支把部名辆台处家宗起条]")
_OFFENCE = re.compile(r"(?:未能?|没有|不按|逾期|擅自)[一-鿿]{3,16}(?=[、，；）)(（])")
_DONE_TO = re.compile(r"[一-鿿、“”]{3,24}?(?<!未)被[一-鿿]{2,12}?(?:事件|案件|案)(?=[，。；、]|$)")
_RATED = re.compile(r"[1-5]A级(?:以上)?[一-鿿]{2,6}?(?=全部|全面|均|都|已|[，。；、]|开展|进行|建成|设立)")
_AN_EVENT = re.compile(r"(?P<what>[一-鿿“”]{2,20}?(?:行动|活动|战役|演练|培训|讲座|整治|比武|宣讲))(?=[，。；、]|$)")
_FROM_WHERE = re.compile(r"来自[^，。；\d]{2,40}?的(?=[一-鿿]{2})")
_OWN_COUNT = re.compile(r"[一-鿿]{2,12}?(?=\d)")
_LISTED_NAME = re.compile(r"[一-鿿A-Za-z“”]{3,14}(?=[、和及与]\s?\d)")


_SITES = ("premises", "school", "post", "group")


def noun_behind(sentence: Sentence, start: int, end: int) -> Words | None:
    """The noun behind a unit: 嫌疑人 of 12名嫌疑人, 县(市、区) of 13个县(市、区)均成立; None where a verb or nothing follows."""
    text = sentence.text
    while start < end and text[start] in " 　":
        start += 1
    if start < end and text[start] == "的" and not text.startswith("的士", start):
        start += 1
    if _FATE.match(text, start) or _JOINS.match(text, start, end) or text.startswith(("之间", "左右", "上下", "不等"), start):
        return None  # 毒品案3件3人及一般刑案5件
    if start < end and text[start].isdigit():  # 两起10万元以上入室盗窃案件
        limit = next((n for n in sentence.nums_between(start, start + 1) if n.role == "threshold" and n.lead == start), None)
        start = _OR_MORE.match(text, limit.stop).end() if limit is not None else start  # type: ignore[union-attr]
    if rated := _RATED.match(text, start, sentence.end):
        return Words(rated[0], (rated.span(),))  # 6个4A级以上景区
    if aged := _AGED.match(text, start, end):
        start = aged.end()  # 两名21岁青年
    if praised := _PRAISED.match(text, start, end):
        start = praised.end()  # 30余万名业务能力强、经验丰富的优秀民警
    if start >= end or not _HEAD_CHAR.match(text, start) or text[start] in "（(":
        return None
    if text[start - 1] in "个支" and (team := _TEAM.match(text, start, clause_end(text, start, sentence.end))) is not None:
        return Words(team[0], (team.span(),))  # 派出3个督导检查组到…
    if came := _FROM_WHERE.match(text, start, sentence.end):
        start = came.end()  # 420名来自甲、乙警区的人员
        end = max(end, min(sentence.end, start + 12))
    if text[start - 1] in "名人位" and (wanted := _WANTED.match(text, start, end)) is not None:
        return Words(wanted[0], (wanted.span(),))  # 10名重大涉黑案件在逃犯罪嫌疑人
    if text[start - 1] in "名人位" and (persons := _PERSONS_OF.match(text, start, end)) is not None:
        return Words(persons[0], (persons.span(),))  # 706名强戒出所人员的管控措施
    if text[start - 1] in "起宗例" and (offence := _OFFENCE.match(text, start)) is not None:
        return Words(offence[0], (offence.span(),))  # 3宗未能出示有效保险文件
    if text[start - 1] in "起宗件桩例" and (whole := _DONE_TO.match(text, start, sentence.end)) is not None:
        return Words(whole[0], (whole.span(),))  # 3起重点院所、部门被黑客攻击事件
    if text[start - 1] in "起宗件桩例" and (kinds := several_kinds(sentence, start)) is not None:
        return kinds
    if text[start - 1] in "次场轮期" and (event := _AN_EVENT.match(text, start, sentence.end)) is not None:
        return phrase(sentence, *event.span("what"), keep_subject=True)  # 6次吸毒人员收戒行动
    marks = sentence.marks.within(start, end)
    if marks and marks[0].start == start and marks[0].kind == "verb" and marks[0].has("nominal") and (
        name := _LISTED_NAME.match(text, start, sentence.end)
    ):
        return phrase(sentence, *name.span(), keep_subject=True)  # 4个巡防联控区、19个网格: a verb inside a name
    if _ACCUSED.match(text, start, end):
        return None  # 15人涉嫌重大责任事故罪，被立案侦查
    if who := _SUSPECTED.match(text, start, end) or _ONE_WHO.match(text, start, end):
        return Words(who[0], (who.span(),))  # 11名屡劝不听者依法处罚
    if text[start - 1] in "名位" and (doing := _DOING.match(text, start, end)) is not None:
        return Words(doing[0], (doing.span(),))  # 60名参与传销人员
    begins_with_noun = bool(marks) and marks[0].start == start and marks[0].kind == "noun"
    if not begins_with_noun and _STOP_WORD.match(text, start, end) and not _NO_STOP.match(text, start):
        return head_of_relative(sentence, start, end)
    if marks and marks[0].start == start and marks[0].kind in ("verb", "direction", "basis", "part", "plan"):
        first = marks[0]
        if first.kind == "verb" and first.text in ("涉及", "涉嫌", "涉") and (head := head_of_relative(sentence, start, end)) is not None:
            return Words(text[start : head.ranges[0][1]], ((start, head.ranges[0][1]),))  # 195宗涉及太空油毒品的案件
        if first.kind == "verb" and text.startswith(("人员", "对象", "人士", "分子"), first.end):
            return Words(text[start : first.end + 2], ((start, first.end + 2),))  # 42名终生禁驾人员
        alone = first.kind == "verb" and first.has("nominal") and text[start - 1] in "次场轮回期批项个件起宗种类的" and (first.end >= end or text[first.end] in "，,；;。、")
        if first.kind == "verb" and first.has("nominal") and text[start - 1] in "条个支处张套" and (named := _NOMINAL_NAME.match(text, first.end, end)):
            return Words(text[start : named.end()], ((start, named.end()),))  # 283条巡逻路线
        if not alone and not (first.has("nominal") and first.kind == "verb" and any(m.start == first.end and m.kind == "noun" for m in marks)):
            return head_of_relative(sentence, start, end) if first.kind == "verb" else None
    stop = end
    depth = 0
    if text[start] in "“《「":
        for a, b in quoted_ranges(text, start, sentence.end):
            if a == start:
                # 38个“1、3、5分钟防护圈”, 6起“两抢”案件
                b = next((m.end for m in sentence.marks.within(b, min(end, b + 12)) if m.kind == "noun" and m.start - b <= 3 and text[b : m.start].isalpha() | (m.start == b)), b)
                b = max([b, *(m.end for m in sentence.marks.within(a, end) if m.start == a and m.kind == "noun")])
                return Words(text[a:b], ((a, b),))
    if (place := _SERVICE_POINT.match(text, start, clause_end(text, start, sentence.end))) is not None:
        return Words(place[0], (place.span(),))  # 17个流动人口、出租房屋服务管理站
    if (shared := _LEVEL_ONLY.match(text, start, sentence.end)) is not None:
        return Words(shared["of"] + shared["what"], (shared.span("of"), shared.span("what")))  # 1家市级、10家县级服务中心
    leveled = _LEVELED.match(text, start, end) if text[start - 1] in "家个所处" else None
    point = _POINTS.match(text, start, end) if text[start - 1] in "处个块面" else None
    if (named := leveled or point) is not None:
        return Words(named[0], (named.span(),))  # 10家县级服务中心, 5000余处禁毒宣传角
    listed = _ENUMERATED.match(text, start, clause_end(text, start, sentence.end))
    if listed and any(n.unit for n in sentence.nums_between(start, listed.end())):
        listed = None  # 十七瓶摇头丸、近二千包咖啡包等毒品
    if listed and any(m.kind == "noun" and m.end == listed.end() for m in sentence.marks.within(start, listed.end())):
        return Words(listed[0], (listed.span(),))  # 近百家单位企业、宾馆、歌舞娱乐等行业场所
    for k in range(start, end):
        c = text[k]
        if c in "（(“《「":
            depth += 1
        elif c in "）)”》」":
            depth -= 1
            if depth < 0:
                stop = k
                break
        elif depth == 0 and c.isdigit() and any(n.role in ("threshold", "duration") and n.start <= k < n.stop for n in sentence.nums_between(k - 12, k + 1)):
            continue  # 135起财产损失30万元以上案件
        elif depth == 0 and (c in "及和" and k > start and _AND_ONE.match(text, k) or c in "，,；;。、：:！？+＋\n\t" or c.isdigit()):
            if c == "、" and not text.startswith(("一批", "大批", "若干", "一大批", "部分"), k + 1) and not text[k + 1 : k + 2].isdigit() and not any(m.kind == "noun" and m.end <= k for m in marks) and k - start <= 6 and not (
                (own := _OWN_COUNT.match(text, k + 1, sentence.end)) and any(n.lead == own.end() and n.role is None and n.unit is not None for n in sentence.nums_between(own.end(), own.end() + 1))
            ):
                continue  # 6起苗头性、倾向性问题, but 46家旅宿业、社区大楼20处
            stop = k
            break
    for num in sentence.nums_between(start, stop):
        if start <= num.lead < stop and num.start > start and (num.role is None or num.form == "arabic" and num.role != "threshold"):
            stop = num.lead
            cut = max(text.rfind(c, start, stop) for c in ("及", "和", "与"))
            if cut > start and any(m.kind == "noun" and (m.end == cut or m.start == cut + 1) for m in marks):
                stop = cut  # 两把牛肉刀及现金38万元
            break
    nouns = [m for m in marks if m.kind == "noun" and m.end <= stop]
    if stop < sentence.end and text[stop] in "、及和" and any(n.lead == stop + 1 and n.role is None for n in sentence.nums_between(stop, stop + 8)) and stop - start <= 14:
        fell = next((m.start for m in marks if m.kind == "verb" and m.code == "occur" and m.has("passive") and m.start > start and m.end == stop), stop)
        return phrase(sentence, start, fell, keep_subject=True)  # 3家民爆物品使用单位、8处零售点; 4名同志因公牺牲、31名…
    for mark in marks:
        if mark.start > start and mark.end <= stop and (
            mark.kind in ("direction", "basis")
            or (
                mark.kind == "verb" and not mark.has("nominal") and not mark.has("single")
                and not _relative(text, mark.end, stop, nouns) and not _compound(text, mark, stop, nouns)
            )
        ):
            stop = mark.start
            break
    k = start + 1
    while k < stop:
        if text[k] not in "的" and text[k - 1 : k + 1] not in _INSIDE_WORDS and text[k - 2 : k + 1] not in _TWICE and (match := _STOP_WORD.match(text, k, stop)) and not any(m.start < match.end() and m.end > k for m in nouns):
            stop = k
            break
        k += 1
    first_noun = next((m for m in nouns if m.end <= stop), None)
    if first_noun is not None and first_noun.start == start and _SO_MUCH.match(text, first_noun.end, end):
        return head_of_relative(sentence, start, end)  # 1.2万个警力较多的派出所
    if first_noun is not None:
        finish = first_noun.end
        for mark in nouns:
            if mark.start <= finish + 1 and mark.end > finish and mark.end <= stop:
                finish = mark.end
        joined = next((m for m in nouns if m.code == first_noun.code == "personnel" and text[finish : finish + 1] in ("和", "与", "及") and finish < m.start <= finish + 4 and m.end <= stop), None)
        if joined is not None:
            finish = joined.end  # 120名交警和治安民警
        if text[start] == "涉" and first_noun.start <= start + 1 and all(m.has("nominal") for m in marks if m.kind == "verb" and m.start >= finish):
            finish = max((m.end for m in nouns if m.end <= min(stop, finish + 8)), default=finish)  # 282条涉校园安全问题隐患
        rest = text[finish:stop]
        if rest[:1] in ("和", "与", "及") and any(m.start == finish + 1 and m.end == stop and m.text[:2] == first_noun.text[:2] for m in nouns):
            finish, rest = stop, ""  # 公布146个举报电话和举报信箱
        if rest.startswith("的") and first_noun.start == start and (text[start - 1] in "家所户座" or text[start - 1] == "个" and first_noun.code in _SITES):
            rest = ""  # 30所学校的“人车分离”机制: what is counted is schools
        if rest and rest[0] in "（(":
            close = max(rest.find("）"), rest.find(")"))
            finish += close + 1 if close >= 0 else 0
        elif rest.startswith("的") and len(rest) > 2 or rest and len(rest) <= (5 if first_noun.text.startswith("涉") else 3) and rest[0] not in "中里内上均都全" and "着" not in rest and not any(
            m.kind == "verb" and m.start >= finish and (not m.has("nominal") or m.start == finish and m.end == stop and text[start - 1] in "条家处所辆座户") for m in marks
        ):
            finish = stop
        stop = finish
    if stop - start > 24:
        return None
    return phrase(sentence, start, stop, keep_subject=True)


def _compound(text: str, mark: Mark, stop: int, nouns: list[Mark]) -> bool:
    """Whether a verb joins two nouns into one name (民爆物品使用单位)."""
    return (any(m.end == mark.start for m in nouns) or text[mark.start - 1].isascii() and text[mark.start - 1].isalpha()) and any(m.start == mark.end and m.end == stop for m in nouns)


def _relative(text: str, place: int, stop: int, nouns: list[Mark]) -> bool:
    """Whether a verb is inside a relative clause in front of a noun (未落实实名登记的旅馆)."""
    where = text.find("的", place, stop)
    return where >= 0 and any(m.start > where for m in nouns)
