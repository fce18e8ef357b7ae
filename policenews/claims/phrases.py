"""Phrases: which words name what is counted: `嫌疑人` of 12名嫌疑人, `出租屋` of 清查出租屋820间."""

from __future__ import annotations

import re

from policenews.claims.items import Sentence, Words
from policenews.claims.marks import EVENTS
from policenews.facts.mentions import AgencyMention, TimeMention
from policenews.words import cues
from policenews.words.divisions import table

_LEADING = re.compile(
    r"(?:" + "|".join(sorted(map(re.escape, cues.LEADING), key=len, reverse=True)) + r"|[\s　,，、；:：]|(?:平均)?每(?:个)?(?:行政村|社区|村居?|乡镇|镇|街道|县|所|户|校|人)(?!务|民)|有(?![效关害毒证奖线偿期组前限色轨望源无人]|机(?!动))|【[^】\n]{1,8}】|了|出|到|过|的|一批|大量|多起|涉及|剩余|其余|余下|等)(?<!共(?=享|同|产|青|犯))"
)
_NOT_LEADING = re.compile(r"有(?:价值|影响|前科|劣迹|背景|组织|(?:较大|重大|恶劣|严重|一定|不良|广泛)[一-鿿]{0,6}的)|全[国省市县]性|(?:该|全|各|本)(?:区域|市场|县域|省道|镇区)|的士|出版|再犯|更[换新生衣夫名]|和解|和谐|与会|约谈|约会|再生|共建|就诊|就读|还原|还迁|达标|共(?:享|同|产|犯|青|治)|出(?:租|售|借|卖|入|境|口|警|所|生|行|游|院|狱|庭|差|勤|海)|到(?:案|期|账)|过(?:境|期|失|往|机|磅|户|滤|去)|为(?:首|民)|各(?:族|界)|并(?:案)|都(?:江|市)|还(?:款)|就(?:业)|新|也门|等(?:候|待|级|值|额)")
_TRAILING = re.compile(
    r"(?:" + "|".join(sorted(map(re.escape, cues.TRAILING), key=len, reverse=True)) + r"|[\s　,，、；(（]|同比|环比|(?<=[所位员人件起案])中|(?<=人员)涉案|(?<=[犯员人])(?:回国|归国)|(?<=[犯情案件故量数率人员])在|(?<=[案件情故])起|(?<![人月日年户周平天夜])均|(?<=[一-鿿])[日月年周](?:平均|均)(?:[件起宗人]数)?|(?<![会统设审估预伙])计)$"
)
_NOT_TRAILING = re.compile(r"(?:参与|[法细规守准总通附]则|[冷忘退]却|假人民币|商超|摩的|行为|派出|演出|支出|输出|突出|租出|超额|难为|作为|拥有|国有|公有|为首|过|不等|预约|签约|公约|节约|合约|邀约|[附邻临就最靠]近)$")


_CLOSING = re.compile("[”」]")
_LETTER = re.compile("[一-鿿A-Za-z]")
_HAS = re.compile("(?:共|现|仅|只|配|拥)?有|下?辖")
_POST = re.compile("派出所|警务室|警务站|看守所")


def phrase(sentence: Sentence, start: int, end: int, *, keep_subject: bool = False) -> Words | None:
    """The words of start..end that name a thing: without who, when and how (今年以来该局共…); None where nothing is left."""
    text = sentence.text
    first, cut_at = start, -1
    if text[end - 1 : end] in ("）", ")") and (aside := _ASIDE.search(text, start, end)) and aside.start() > start + 1:
        end = aside.start()
    if not keep_subject:
        for mention in sentence.mentioned(start, end):
            if start <= mention.start and mention.end <= end and mention.end - mention.start > 1:
                if text.startswith(("督办", "挂牌督办", "交办"), mention.end) and not isinstance(mention, TimeMention):
                    continue  # 公安部督办案件2起
                if isinstance(mention, TimeMention) and any(m.kind == "noun" and m.start < mention.start and mention.end < m.end for m in sentence.marks.within(start, end)):
                    continue  # 戒断三年未发现复吸人员
                if isinstance(mention, AgencyMention) and not _HAS.match(text, mention.end) and (_POST.fullmatch(text, mention.start, mention.end) or mention.end == end and mention.index is None):
                    continue  # 下辖派出所11个, 增设警务驿站7个: here it is what is counted
                cut_at = mention.start if isinstance(mention, TimeMention) else -1
                start = max(start, mention.end)
    while start < end:
        match = _LEADING.match(text, start, end)
        if not match or match.end() == match.start() or _NOT_LEADING.match(text, start, end):
            break
        if any(m.kind == "noun" and m.start <= start and m.end > match.end() for m in sentence.marks.within(start, end)[:1]):
            break  # 约谈, 出版物, 摩的
        start = match.end()
    while end > start:
        match = _TRAILING.search(text, start, end)
        if not match or _NOT_TRAILING.search(text, start, end):
            break
        if any(m.kind == "noun" and m.end == end and m.start < match.start() for m in sentence.marks.within(start, end)[-1:]):
            break
        end = match.start()
    while start < end and (text[start] in "）)”》" or text[start] in "“「" and not _CLOSING.search(text, start, end)):
        start += 1
    if start >= end or not _LETTER.search(text, start, end) or end - start == 1 and text[start] in "在于后前时中内里着":
        nouns = [m for m in sentence.marks.within(first, cut_at) if m.kind == "noun" or m.text in _NUMBERED] if cut_at - first > 1 else []
        stop = cut_at - 1 if cut_at > first and text[cut_at - 1] in "在于由从自" else cut_at  # 毒品罪行在上半年共有75宗
        if cut_at > first and _SUM_OF_CASES.search(text, first, stop):
            return phrase(sentence, first, stop)  # 持枪犯罪发案总数2019年比2018年下降51%
        return phrase(sentence, first, stop) if nouns and nouns[-1].end == stop and (nouns[-1].kind == "verb" or nouns[-1].code in EVENTS) else None  # 凶杀案全年有30宗: the thing stands in front of the time
    if text.endswith("等价值", start, end):
        end -= 3  # 查获香烟、白酒等价值20万元
    if _ONLY_ASIDE.fullmatch(text, start, end):
        return None
    if _EACH_OF.fullmatch(text, start, end) or _AFTER_WHICH.fullmatch(text, start, end) or _WHERE_COUNTED.fullmatch(text, start, end):
        return None
    if (by := _BY_SEX.match(text, start, end)) is not None:
        start = by.end()  # 性别则以男性41人占多数
    if text[start] == "以" and (_MOST.match(text, end) or text[end] == "占" and text[end - 1] in "籍性" if end < len(text) else False):
        start += 1  # 以安非他命9件最多
    if cut := _CONDITIONS.match(text, start, end) or _EACH_TIME.match(text, start, end) or _BY_WHOM.match(text, start, end) or _BY_GANG.match(text, start, end) or _DISPOSES.match(text, start, end) or _AS_RECKONED.match(text, start, end) or _INCLUDES.match(text, start, end) or _SINCE_THEN.match(text, start, end) or _IN_PLACES.match(text, start, end) or _WHO_HAD.match(text, start, end) or _DRIVEN.match(text, start, end) or _AFFECTS.match(text, start, end) or _MADE_UP.match(text, start, end) or _LEARNED.match(text, start, end) or _EACH_OF.match(text, start, end) or _MAKES.match(text, start, end) or _TOLD_WHOM.match(text, start, end) or _of_city(text, start, end):
        start = cut.end()
    if (ranked := _RANKS.match(text, start, end)) is not None:
        start = ranked.end()
    if (among := _AMONG.match(text, start, end)) is not None:
        start = among.end()
    if (such := _SUCH_AS.match(text, start, end)) is not None:
        start = such.end()
    if (found := _FOUND_IN.match(text, start, end)) is not None and any(m.kind == "noun" and m.end == end for m in sentence.marks.within(found.end(), end)):
        start = found.end()
    if (mean := _MEAN_OF.match(text, start, end)) is not None:
        start = mean.end()
    if cut := _CIRCUMSTANCE.match(text, start, end) or _LED_BY.match(text, start, end):
        start = cut.end()
    if (has := _WHERE_IS.match(text, start, end)) and any(m.kind == "noun" and m.start == has.end() for m in sentence.marks.within(has.end(), end)):
        start = has.end()
    if reckoned := _RECKONED_AS.search(text, start, end):
        end = reckoned.start()
    elif (number := NUMBER_OF.search(text, start, end)) is not None and text[number.start()] == "的":
        end = number.start()
    return Words(text[start:end], ((start, end),))


_SUM_OF_CASES = re.compile("[一-鿿”]{2}(?:[发立破受接]案|警情|案件|事故|死亡|伤亡)?(?:总数|总量|总起数|总人数)$|(?:刑事|治安|行政|命案|盗窃|诈骗|经济|毒品)[发立破受]案$|[一-鿿]{2}犯罪$")
_CONDITIONS = re.compile("[一-鿿]{2,12}(?:密集|复杂|薄弱|突出|集中|频繁|众多|繁重|不足|老化|较[大多广长])、(?:年均|月均|日均)?")
"""人口9万、商业体密集、年均纠纷量500起: one of several conditions."""
_WHO_HAD = re.compile("(?:[一-鿿]姓[一-鿿]{0,4}|[一-鿿](?:、[一-鿿])*等嫌|[一-鿿]嫌)(?:涉嫌|非法|随身)*(?:持有|携带|藏有)(?:大量|罕见)?的?(?=[一-鿿])|[一-鿿]某(?:某|[一-鿿](?=等))?(?:等人)?(?:非法|私自|随身|违法|所|自家|家中|在家中|在家里)*(?:持有|携带|藏匿|藏有|所有|驾驶|种植|饲养|使用|乘坐|贩卖|制作|存放|储存|经营|购买)的?(?=[一-鿿])")
"""王某持有的毒品: whose."""
_LEARNED = re.compile("[一-鿿]{0,6}(?:了解到|掌握到|得知|获知|查询到|统计出)(?:[该此][一-鿿]{1,4}?(?=实有|现有|常住|共有))?(?=[一-鿿]{2})")
"""准确了解到该区域实有人口: how it is known."""
_MADE_UP = re.compile("由[^，。；]{2,40}?(?:组成|构成|参与|参加|担任|带领|牵头)的(?=[一-鿿]{2})")
_AFFECTS = re.compile("(?:严重)?影响(?:群众|人民群众|公众|社会)[一-鿿]{1,6}的(?=[一-鿿]{2})")
_DRIVEN = re.compile("[一-鿿“”]{2,16}(?:带动|促使)(?:[一-鿿]{2,4}?(?:全[省市县区]))?(?=[一-鿿]{2})")
"""专项行动带动刑事警情下降18%: what made it fall."""
_ALL_OF = re.compile("([一-鿿]{2,3})全[省市县区州旗](?=[一-鿿]{2})")


def _of_city(text: str, start: int, end: int) -> re.Match[str] | None:
    """扬州全市发案: where."""
    found = _ALL_OF.match(text, start, end)
    return found if found is not None and table().is_short(found[1]) else None


_IN_PLACES = re.compile(r"(?:[一-鿿]{2,8}、){1,12}[一-鿿]{2,8}?等(?:多|各|周边|[\d一二两三四五六七八九十]+(?:余|多)?个?)?(?:省区市|省市|地市|市县|县市|地区|[省市县区州]|地)的?(?=[一-鿿]{2})")
"""柳州、河池等地的盗窃案件: where."""
_BY_SEX = re.compile("(?:性别|年龄|国籍|籍贯|职业)(?:别)?(?:上|方面|观察|来看)?(?:则|均|都|仍)?以(?=[一-鿿]{2})")
_MOST = re.compile(r"[\d一二两三四五六七八九十百]+[件起宗人名](?:最多|居多|居首|为主|最高|为最|占多数|占大多数|占大宗)|占$")
_BY_WHOM = re.compile("(?:民警|民辅警|辅警|警方|警员|我们|他们|[他她]|[他她]?和[一-鿿]{2,6})(?:们)?(?:累计|先后|日均|年均|夜里|白天|每天|每晚|共)(?=[一-鿿]{2})")
"""民警累计巡逻里程8万公里: who, and how often."""
_BY_GANG = re.compile("[该此][一-鿿]{0,6}?(?:团伙|集团|案|案件|平台|窝点)(?:共|累计|先后|已|的)*(?=[一-鿿]{3})(?!件)")
"""该团伙涉案金额72万元, 该案赌资流水3亿元: whose."""
_AS_RECKONED = re.compile("折[算合][成为]?[一-鿿]{1,6}(?:计算)?后?")
"""折算成海洛因后: as what it is counted."""
_DISPOSES = re.compile("[一-鿿]{0,6}?(?<![即必行麻上名干主大])[将把](?![要军会被于守关握控好脉手])(?=[一-鿿]{2})")
"""民警将同案人员5人悉数抓获: who, and what makes the thing the object."""
_INCLUDES = re.compile("[^，。；、]{2,14}?主要(?:包括|包含|涵盖)(?:了|有)?(?=[一-鿿]{2})")
"""下跌的罪案主要包括严重毒品罪行（145人）."""
_MAKES = re.compile("(?:令|使得?|致使|导致)(?=[该此这][类种些]?[一-鿿]{2})")
"""令此类骗案由96宗跌至48宗."""
_TOLD_WHOM = re.compile("[一-鿿A-Za-z]{2,14}?(?:累计|先后|共|已)*[向对给](?=(?:群众|市民|公众|居民|村民|用户|受害人|潜在受害人|辖区群众)$)")
"""反诈App累计向群众预警9万次: who was warned."""
_WHERE_COUNTED = re.compile("(?:以上|上述|这)?[两三四五六七八九十][地市县区州省]")
"""两地共查处68起: where, not what."""
_AFTER_WHICH = re.compile("(?:预警|劝阻|止付|宣传|整治|查处|处置|回访|见面|提醒|报警|接警|放假|开学)[之以]?后")
"""预警后有2人被骗: when, not what."""
_ONLY_ASIDE = re.compile(r"[（(](?:含|包括|包含|不含|其中)[^（）()]*[)）]?")
"""移送起诉（含直诉）97起: a bracket behind the verb names no thing."""
_EACH_OF = re.compile("(?:平均)?每(?:一)?[名个位人户家](?:民警|警察|警员|社区民警|辅警|网格员|派出所)?(?:需?要|需|得)?(?:管理?|服务|负责|面对|承担|处理|联系)")
"""平均每名民警要管3000多名居民: what stands in front of the number names nothing."""
_EACH_TIME = re.compile("[一-鿿]{0,8}(?:平均)?每(?:分钟|小时|天|日|晚|周|月|年)(?:通过|经过)?(?=[一-鿿]{2})")
_RANKS = re.compile("(?:发案|警情|案件|高发|数量|占比)*(?:居|位列|列|排|排名)?前[两三四五六七八十]位?(?:的|类)*(?:类型|类别|案件|警情|种类|是)*(?:依次|分别)?(?:是|为)(?=[一-鿿“]{2})")
"""发案前三位的类型依次是刷单返利33起: which of them."""
_AMONG = re.compile("(?:[一-鿿]{0,12}的)?[一-鿿]{2,6}(?<![其家心手途空之])中(?:共|还|仅|就)?有(?=[一-鿿]{2})")
"""追缴的文物中有一级文物73件: among which."""
_SUCH_AS = re.compile("像[^，。；]{2,16}?(?:这样|那样|一样)的(?=[一-鿿]{2})")
_FOUND_IN = re.compile("(?![^的]*不[^的]*存在)[一-鿿]{2,14}?(?<!所)存在的(?:各类|各种)?(?=[一-鿿]{2})")
"""寄递企业存在的制度不落实等隐患: where it was found."""
_MEAN_OF = re.compile("[一-鿿]{2,10}(?:日均|月均|周均|每日平均|每天平均)(?=[一-鿿]{2})")
"""拱北口岸日均出入境人员: where and how often, not what."""
_NUMBERED = ("发案", "立案", "破案")
"""Verbs that name what is counted: 刑事发案在2024年下降."""
_CIRCUMSTANCE = re.compile(r"[一-鿿]{2,12}(?:过程|环节|方面|期间|行动|工作)中?的(?:各类|各种)?(?=[一-鿿]{2})")
_LED_BY = re.compile(r"以[^，。；]{2,24}为首的(?=[一-鿿]{2})|[^，。；]{2,30}?为代表的(?:各类|各种)?(?=[一-鿿]{2})")
_WHERE_IS = re.compile("[一-鿿“”]{0,10}(?:社区|小区|村|村庄|村子|辖区|全镇|乡|街道|全县|全区|全市|派出所|中队|大队|学校|校园|市场|基地|片区|网格|园区|车上|车内|家中|屋内|店内|现场|境内|区内|所内|(?<![一-鿿])[内下])里?(?:现|共|仅|只|还|就)?有(?![关效害毒证奖线偿期组前限色轨望源无价影]|机(?!动))")
"""社区有居民4200户: where they are."""
_SINCE_THEN = re.compile("[一-鿿“”]{0,8}(?:行动|整治|会战|战役|斗争|攻坚)(?:开展|启动|实施|部署|打响)?以来(?=[一-鿿]{2}|$)|自[一-鿿“”]{2,12}?以来(?=[一-鿿]{2})|[一-鿿]{0,6}(?:建成|启用|实施|运行|上线|投用|推行|施行|改造|安装|成立|设立|入驻|开通|整治|落地)(?:以?后|以来|之后)(?:全[市县区镇]|辖区|小区内|小区)?(?=[一-鿿]{2})")
"""建成后盗窃案件: since when."""
_ASIDE = re.compile(r"[（(](?:(?:不|均|皆)?(?:含|包括|包含)[^（）()]{3,40}|[^（）()]{2,40}以[上下内]|[^（）()]{10,60})[)）]$")
"""What a bracket behind a thing's name explains: 有效警情（含交通类）, 身份证（年满16周岁申领、到期换领）."""
_RECKONED_AS = re.compile(r"(?<=[一-鿿]{2})(?:(?<!没)有(?:前科|劣迹|吸毒史)|已?折[算合纯][成为]?[一-鿿]{0,6}|总[净毛]?重|总重量|[净毛]重)$")
"""毒品折算海洛因126.8公斤, 毒品净重2公斤: as what, and how it is weighed."""
NUMBER_OF = re.compile(r"(?<=[一-鿿]{2})的?(?:增加|上升|下降|减少|整体|总|个案)*(?:数[字目量]|[总起宗件]数|总量)$")
"""诈骗案的增加数目最多，有5600宗: the thing, not the word for its number."""
_HEAD_BEHIND = re.compile(r"[一-鿿]{2,8}(?=[，。；、,;\n]|$)")


def head_of_relative(sentence: Sentence, start: int, end: int) -> Words | None:
    """11家未落实登记的旅馆依法…: the noun behind 的."""
    text = sentence.text
    where = text.find("的", start, end)
    if where < 0 or re.search(r"[，。；、]", text[start:where]):
        return None
    head = next((m for m in sentence.marks.within(where + 1, end) if m.kind == "noun" and m.start - where <= 7), None)
    if head is None and "、" in text[where:end] and any(m.kind == "noun" and m.end == end for m in sentence.marks.within(where + 1, end)):
        return Words(text[where + 1 : end], ((where + 1, end),))  # 收缴的流向不明、假冒伪劣烟花爆竹
    if head is not None:
        for mark in sentence.marks.within(where + 1, end):
            if mark.kind == "noun" and mark.start <= head.end and mark.end > head.end:
                head = mark  # 收缴的非制式枪支: the longest run of nouns
        return Words(text[where + 1 : head.end], ((where + 1, head.end),))
    first = next((m.start for m in sentence.marks.within(where + 1, end) if m.kind == "verb"), end)
    if 3 <= first - where <= 7 and first < end and re.fullmatch(r"[一-鿿]+", text[where + 1 : first]):
        return Words(text[where + 1 : first], ((where + 1, first),))  # 警力较多的派出所设立了…
    other = _HEAD_BEHIND.match(text, where + 1, end)  # a head that no list holds, before a separator
    if other is None or any(m.kind == "verb" for m in sentence.marks.within(*other.span())):
        return None
    return Words(other[0], (other.span(),))
