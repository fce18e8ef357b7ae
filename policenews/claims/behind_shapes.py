"""Shapes of names behind a unit, in the order in which they are tried: 3个督导检查组, 11名屡劝不听者, 10家县级服务中心.

Where no shape fits, the general reading in `policenews.claims.behind` goes by the vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from policenews.claims.behind_begin import Stretch
from policenews.claims.crimes import SEVERAL_KINDS, share_a_head
from policenews.claims.items import Sentence, Words
from policenews.claims.phrases import phrase

Match = re.Match[str]


class Shape(NamedTuple):
    """Names of one shape: the units they stand behind, and their words."""

    example: str
    """A count with the name in brackets."""
    pattern: re.Pattern[str]
    """Matched from the first word to the end of the sentence; its group, if any, stands inside the name and is not of it."""
    units: str = ""
    """Last characters of the units; any where empty."""
    fits: Callable[[Sentence, Match], bool] | None = None
    """What the vocabulary must say of the words."""
    trimmed: bool = False
    """Whether words that lead and trail are cut off (全市 of 全市统一清查行动)."""


def _verb_in_a_name(sentence: Sentence, match: Match) -> bool:
    """Whether the words begin with a verb that names as well: 联控 of 巡防联控区."""
    first = next(iter(sentence.marks.within(*match.span())), None)
    return first is not None and first.start == match.start() and first.kind == "verb" and first.has("nominal")


def _ends_with_noun(sentence: Sentence, match: Match) -> bool:
    """Whether a noun ends the list, and no part of it has a count of its own: not 十七瓶摇头丸、近二千包咖啡包等毒品."""
    if any(n.unit for n in sentence.nums_between(*match.span())):
        return False
    return any(m.kind == "noun" and m.end == match.end() for m in sentence.marks.within(*match.span()))


_CASES = "起宗件桩例"
_PERSONS = "名人位个"

SHAPES = (
    Shape("30个⟦省份⟧的销售假药案", re.compile("(?:省份|省区市|省市|省|市|县|国家|区县|县区|城市|地市)(?=的[一-鿿]{2})"), "个"),
    Shape("860个⟦县、市(区)公安机关⟧达到", re.compile("(?:省|自治区|直辖市|自治州|州|盟|县|市|区|旗|乡|镇|街道)(?:[、和及(（](?:省|自治区|直辖市|自治州|州|盟|县|市|区|旗|乡|镇|街道)[)）]?){1,4}(?:公安(?:局|机关))?(?![一-鿿](?:局|所|队|委|办))"), "个"),
    Shape("6个⟦4A级以上景区⟧全部", re.compile(r"[1-5]A级?(?:[、和及][1-5]A级?)*(?:以上)?[一-鿿]{2,6}?(?=接待|迎来|全部|全面|均|都|已|秩序|运行|安全|[，。；、]|开展|进行|建成|设立)")),
    Shape("3个⟦督导检查组⟧到", re.compile(r"[一-鿿“”‘’]{2,14}?(?:组|专班|宣讲团|(?<![支大中总军部])队)(?=[，。；、]|到|赴|对|在|深入|分赴|进驻|携带|组成|分布|开展|负责|进行|全天|奔赴|前往|下沉|$)"), "个支"),
    Shape("11个⟦警种⟧组成的安保指挥部", re.compile("[一-鿿]{2,8}?(?=(?:共同|联合|人员)?(?:组成|构成)的)"), "个家支名"),
    Shape("17次⟦集群专项打击⟧，", re.compile("[一-鿿]{0,4}?(?:专项|集中|统一|联合|集群)(?:打击|整治|清查|收网|抓捕)(?:行动|战役)?(?=[，。；、]|$)"), "次轮场"),
    Shape("80条⟦涉嫌为平台提供账户线索⟧，", re.compile("涉嫌[^，。；的]{2,24}?线索(?=[，。；、]|$)"), "条件个"),
    Shape("12起⟦电瓶车、香烟及现金被盗案件⟧", re.compile("[一-鿿]{2,10}(?:[、及和与][一-鿿]{2,10}){1,5}?被[盗骗抢窃][一-鿿]{0,4}?案件?"), _CASES),
    Shape("10名⟦重大涉黑案件在逃犯罪嫌疑人⟧", re.compile(r"[一-鿿]{2,12}?案件?(?:在逃)?(?:犯罪)?(?:嫌疑人|逃犯|主犯|要犯|涉案人员|在逃人员)"), _PERSONS),
    Shape("299名⟦涉黑在逃犯罪嫌疑人⟧开展", re.compile(r"[一-鿿]{2,8}?在逃(?:犯罪)?(?:嫌疑人|人员|逃犯|主犯)"), _PERSONS),
    Shape("6个⟦外省籍车匪路霸犯罪团伙⟧，", re.compile(r"[一-鿿]{1,3}籍[一-鿿“”]{0,10}?(?:团伙|集团|嫌疑人|分子|人员|男子|女子|公民|游客|旅客|船员)"), _PERSONS),
    Shape("706名⟦强戒出所人员⟧的管控措施", re.compile(r"[一-鿿]{2,8}?人员(?=的[一-鿿]{2,6}(?:措施|工作|情况|信息|档案|责任))"), _PERSONS),
    Shape("2张⟦银行卡⟧等物品的小包", re.compile(r"[一-鿿]{2,6}?(?=等?(?:物品|财物|贵重物品)?的[一-鿿]{0,5}(?:包|箱|袋|包裹|行李|盒|信封)(?:[，。；、返归还交送在里遗落丢失忘不被已由并]|$))"), "元张部台个枚条块只"),
    Shape("60名⟦参与传销人员⟧，", re.compile(r"(?:前期|曾|此前|长期)?(?:参与|参加|从事|涉嫌|怀疑|自称)[^，。；的被]{2,16}?(?:人员|嫌疑人|男子|女子|人士|群众|分子|者)(?=被|均|已|回国|归国|投案|主动|到案|[，。；、]|$)"), _PERSONS),
    Shape("3家⟦屡教不改的旅馆⟧罚款", re.compile(r"(?:屡[一-鿿]不[一-鿿]|拒不[一-鿿]{2}|多次[一-鿿]{2,4}|[一-鿿]{2}不力)的[一-鿿“”]{2,8}?(?=罚款|处罚|依法|进行|予以|给予|责令|停业|立案|采取|实施|[，。；、])"), fits=_ends_with_noun),
    Shape("4名⟦再次酒驾人员⟧依法", re.compile(r"(?:再次|多次|反复|重复|二次)[一-鿿]{2,8}?(?:人员|驾驶人|嫌疑人|企业|单位|场所)(?=依法|被|已|均|进行|予以|作出|处以?|分别|罚款|处罚|行政|[，。；、])"), "名人位家个"),
    Shape("11名⟦屡劝不听者⟧依法处罚", re.compile(r"(?!记者|作者|患者)(?:(?![及和与]|[一二两三四五六七八九十][名人位])[一-鿿]){2,8}者(?=[和及与、]|依法|被|已|均|进行|予以|作出|处以?|分别|[，。；])"), _PERSONS),
    Shape("3宗⟦未能出示有效保险文件⟧）", re.compile(r"(?:未能?|没有|不按|逾期|擅自)[一-鿿]{3,16}(?=[、，；）)(（])"), "起宗例"),
    Shape("3起⟦重点院所、部门被黑客攻击事件⟧，", re.compile(r"[一-鿿、“”]{3,24}?(?<!未)被[一-鿿]{2,12}?(?:事件|案件|案)(?=[，。；、]|$)"), _CASES),
    Shape("7名⟦行动不便老人⟧上门", re.compile(r"(?:行动|生活|出行|经济|家庭|身体)(?:不便|困难|不便利|特殊)的?(?:[一-鿿]{0,3}(?:老人|群众|老年人|残疾人|村民|居民|学生|儿童|职工|党员|家庭|户))"), "名位户个人"),
    Shape("8宗⟦协助偷渡犯罪集团案⟧展开", re.compile(r"(?:协助|利用|冒充|组织|操控|教唆)[一-鿿]{3,16}?案件?(?=共|已|展开|进行|开展|提起|[，。；、]|$)"), _CASES),
    Shape("6起⟦破坏森林和野生动物资源刑事案件⟧正在", re.compile(r"(?:破坏|危害|侵犯|污染|妨害|妨碍|扰乱|非法)[一-鿿、]{2,20}?(?:刑事|行政|治安|犯罪)?案件(?=[，。；、]|正在|已|均|全部|被|进行|开展|予以|$)"), _CASES),
    Shape("12起⟦盗窃、抢劫案⟧，", SEVERAL_KINDS, _CASES, fits=share_a_head),
    Shape("5起⟦违法燃放烟花爆竹的行为⟧，", re.compile(r"(?:违法|违规|非法|涉嫌|无证)[一-鿿“”、]{2,20}?的(?:违法|犯罪|违法犯罪|交通违法|不文明)?(?:事件|行为|现象|情形|问题|案件)(?=[，。；、]|$|正在|已|均|全部|被|进行|予以)"), _CASES),
    Shape("6次⟦吸毒人员收戒行动⟧，", re.compile(r"[一-鿿“”]{2,20}?(?:行动|活动|战役|演练|培训|讲座|整治|比武|宣讲|演出|晚会)(?=[，。；、]|$|(?:均|全部|全都|都)?(?:安全|顺利|圆满|成功|有序|平稳|如期))"), "次场轮期", trimmed=True),
    Shape("4个⟦巡防联控区⟧、19个网格", re.compile(r"[一-鿿A-Za-z“”]{3,14}(?=[、和及与]\s?\d)"), fits=_verb_in_a_name, trimmed=True),
    Shape("1家⟦市级⟧、10家县级⟦服务中心⟧，", re.compile(r"[国省市县区镇乡村]级([、和及]\d+[家个所处][国省市县区镇乡村]级)?[一-鿿“”]{2,14}?(?=[，。；：、\d]|[和及与]\s?\d|$)"), "家个所处"),
    Shape("17个⟦流动人口、出租房屋服务管理站⟧，", re.compile(r"[一-鿿]{2,8}、[一-鿿]{2,10}(?:服务|管理|调解|工作|宣传)(?:站|点|室|中心|所|队)(?=[，。；、]|$)"), "家个所处"),
    Shape("5000余处⟦禁毒宣传角⟧，", re.compile(r"[一-鿿“”]{2,12}(?:[角栏墙屏]|驿站|长廊|阵地|窗口|岗亭|服务点)(?:[、和及][一-鿿]{1,6}[角栏墙屏站廊窗亭点])?(?=[，。；、]|$)"), "处个块面"),
    Shape("近百家⟦单位企业、宾馆、歌舞娱乐等行业场所⟧，", re.compile(r"[^，。；：\d等]{2,30}、[^，。；：\d等]{1,16}等(?:各类|各种|重点|行业|经营)?[一-鿿]{2,6}?(?=[，。；]|开展|进行|均|全|$)"), fits=_ends_with_noun),
)


def _by_unit(shapes: tuple[Shape, ...]) -> dict[str, tuple[Shape, ...]]:
    """For each last character of a unit the shapes that may stand behind it, in order; under "" those of any unit."""
    units = {"", *(unit for shape in shapes for unit in shape.units)}
    return {unit: tuple(s for s in shapes if not s.units or unit and unit in s.units) for unit in units}


_BY_UNIT = _by_unit(SHAPES)


def named_by_shape(stretch: Stretch) -> Words | None:
    """The name of the first shape that the words have; None where they have none."""
    sentence = stretch.sentence
    for shape in _BY_UNIT.get(stretch.unit, _BY_UNIT[""]):
        match = shape.pattern.match(sentence.text, stretch.start, sentence.end)
        if match is not None and (shape.fits is None or shape.fits(sentence, match)):
            return _words(shape, sentence, match)
    return None


def _words(shape: Shape, sentence: Sentence, match: Match) -> Words | None:
    if shape.trimmed:
        return phrase(sentence, *match.span(), keep_subject=True)
    if match.re.groups and match[1]:
        ranges = (match.start(), match.start(1)), (match.end(1), match.end())
        return Words("".join(sentence.text[a:b] for a, b in ranges), ranges)
    return Words(match[0], (match.span(),))
