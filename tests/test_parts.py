"""Whose part a figure is: each case reads its example, and the example reads otherwise without it."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from policenews import extract
from policenews.claims import parts, parts_closed, parts_list, parts_whole, wholes, wholes_front

TABLES = (
    (wholes, "OPENERS"),
    (wholes, "CLOSERS"),
    (wholes_front, "BACK_TO_ABOVE"),
    (parts_list, "STILL_PARTS"),
    (parts_whole, "IN_BRACKET"),
    (parts_whole, "OF_NO_VERB"),
    (parts_whole, "OF_OWN_VERB"),
)
CASES = {(table, case.__name__): module for module, table in TABLES for case in getattr(module, table)}

EXAMPLES = {
    ("OPENERS", "by_words"): ("收缴枪支198支，其中猎枪18支。", "18<198"),
    ("OPENERS", "among_cases"): ("破获的97起毒品案件中，千克以上案件3起。", "3<97"),
    ("OPENERS", "of_them"): ("169个社区警务室中有161个配备了电脑。", "161<169"),
    ("OPENERS", "taken_up"): ("查验旅客12万人次。查验旅客中，内地居民7万人次。", "70000<120000"),
    ("CLOSERS", "apart"): ("办理案件57起，其中盗窃案3起，另有走失警情5起。", "3<57"),
    ("CLOSERS", "stock"): ("辖区面积101平方公里，包括19个行政村，实有人口5.1万。", "19<101"),
    ("CLOSERS", "of_another_time"): ("2022年发案341起，其中发生电诈154起；2023年发案172起。", "154<341"),
    ("BACK_TO_ABOVE", "adds_up"): ("拘捕423人，包括281名男子及142名女子，当中包括81名非本地居民。", "281<423 142<423 81<423"),
    ("BACK_TO_ABOVE", "bracket_ended"): ("查处249人（民警188人），其中开除70人。", "188<249 70<249"),
    ("BACK_TO_ABOVE", "split_again"): ("受理案件26起，其中甲镇5起、乙镇3起。其中，网购诈骗7起。", "5<26 3<26 7<26"),
    ("STILL_PARTS", "same_things"): ("查获枪支198支，其中查获仿真枪12支；收缴仿真枪30支。", "12<198 30<198"),
    ("STILL_PARTS", "next_fate"): ("查处工作人员249人，其中开除处理70人，追究刑事责任69人。", "70<249 69<249"),
    ("STILL_PARTS", "persons_met"): ("救助群众894人，其中溺水75人，遇害29人，走失750人，解救40人。", "75<894 29<894 750<894 40<894"),
    ("IN_BRACKET", "other_deeds"): ("投入警力686人次（民警355人次，设置卡点1个，检查车辆20辆。", "355<686"),
    ("IN_BRACKET", "cases_of_money"): ("录得诈骗案371宗，涉款2亿元。其中网购骗案（72宗）较多。", "72<371"),
    ("IN_BRACKET", "same_money"): ("阻截损失800亿元人民币（约900亿港元）。", ""),
    ("IN_BRACKET", "of_its_topic"): ("破获抢夺案20件88人（其中飞车抢夺案5件12人）。", "5<20 12<88"),
    ("OF_NO_VERB", "vehicles_and_men"): ("出动5731人次，其中民警5228人次，车辆2326台次。", "5228<5731"),
    ("OF_NO_VERB", "cases_behind_others"): ("破获案件85起，缴获毒品84千克。其中目标案件3起。", "3<85"),
    ("OF_NO_VERB", "men_behind_things"): ("抓获151人，收缴枪支13把。其中主犯31人。", "31<151"),
    ("OF_NO_VERB", "other_things"): ("收缴枪支198支，其中猎枪18支，子弹4300发。", "18<198"),
    ("OF_OWN_VERB", "men_of_money"): ("冻结资产210万元，民警已接触其中30名受害人。", ""),
    ("OF_NO_VERB", "men_of_money"): ("冻结资产210万元，其中30名受害人已到场。", ""),
    ("OF_NO_VERB", "sum_beside"): ("发生案件200起，其中诈骗案156起，涉案金额21亿元。", "156<200"),
    ("OF_NO_VERB", "of_like_unit"): ("查验旅客130人次、车辆21辆次，其中入境旅客92人次、入境车辆14辆次。", "92<130 14<21"),
    ("OF_NO_VERB", "of_its_topic"): ("捣毁窝点15处42人，其中赌博窝点3处。", "3<15"),
    ("OF_OWN_VERB", "vehicles_and_men"): ("抓获嫌疑人10名。其中，一派出所帮车主追回7辆电动车。", ""),
    ("OF_OWN_VERB", "right_behind"): ("收缴7家煤矿的雷管450枚。全县共有煤矿24家，已收缴其中12家的火工品。", "12<24"),
    ("OF_OWN_VERB", "money_of_cases"): ("收到旅客遗失物品55件，其中发还现金36000元。", ""),
    ("OF_OWN_VERB", "of_same_deed"): ("侦破案件2076起，立案5849起，抓获嫌疑人399名，其中命案破案17起。", "17<2076"),
    ("OF_OWN_VERB", "of_longer_verb"): ("立案侦办经济犯罪案件1512起，破案1012起。其中，金融犯罪案件立案506起。", "506<1512"),
    ("OF_OWN_VERB", "deeds_behind_men"): ("查处2523起8342人，其中立案258起。", "258<2523"),
    ("OF_OWN_VERB", "behind_one_told"): ("破获案件94起，其中侦办了全省首例销赃案，打掉团伙7个。", ""),
    ("OF_OWN_VERB", "men_of_men"): ("接待群众150人次，发证35本。其中市本级受理74人。", "74<150"),
    ("OF_OWN_VERB", "gangs_of_things"): ("查获渔获物5200公斤。其中，镇江分局侦破一起案件，摧毁团伙2个。", ""),
    ("OF_OWN_VERB", "of_its_unit"): ("设立警务室62个，发现隐患108处。其中，撤并警务室3个。", "3<62"),
}
OTHERS = (
    (wholes, "_parts_in_bracket", "抓获6人为外籍人员（缅甸籍5人）。", "5<6"),
    (wholes, "_UNCOUNTED", "检获1.2公斤冰毒、大批武器，当中包括4把刀。", ""),
    (wholes, "_TELLS_OF_ONE", "找回失踪儿童412名，其中跨度最长的61年，破获积案20起。", ""),
    (wholes_front, "_told_between", "抓获嫌疑人44名。民警随即将他们移送审查起诉。其中主犯15名。", ""),
    (wholes_front, "_is_peak", "查验旅客130万人次，单日最高20万人次。其中，内地居民75万人次。", "750000<1300000"),
    (wholes_front, "split_further", "查获违法行为2164起，其中超速2059起、现场查获违法行为105起，其中超员4起。", "2059<2164 105<2164 4<105"),
    (parts, "is_deed", "打击处理违法人员893人，其中：逮捕32人，移送起诉97起121人，行政处罚746人。", "32<893 121<893 746<893"),
    (parts, "_leave_mean", "接报警情2100起（70起/天），其中诈骗警情210起。", "210<2100"),
    (parts, "resumes", "办理案件175起，其中无证驾驶131起，行政拘留67人，涉牌涉证6起。", "131<175 6<175"),
    (parts, "tells_apart", "查处案件57起，其中查处赌博案53起，行政处罚178人，另查处案件3起。", "53<57"),
    (parts, "_outgrows", "电话骗案240宗，其中冒充官员的71宗；网络骗案721宗。", "71<240"),
    (parts_closed, "_of_its_thing", "交通事故852起，其中重大交通事故7起，死亡7人，受伤3人，一般交通事故845起。", "7<852 845<852"),
    (parts_closed, "_of_its_verb", "共查处案件57起，行政处罚185人。其中查处赌博案53起，行政处罚178人。", "53<57 178<185"),
    (parts_closed, "_alike", "立案57起，抓获185人。其中电诈立案53起，拘捕178人。", "53<57 178<185"),
)


def parts_of(text: str) -> str:
    """`18<198`: each figure that is a part, with its whole."""
    claims = extract(text, published="2024-05-24").claims
    values = {c.id: f"{c.quantity.value.normalize():f}" for c in claims}
    return " ".join(f"{values[c.id]}<{values[c.part_of]}" for c in claims if c.part_of)


def test_every_case_has_an_example() -> None:
    assert EXAMPLES.keys() == CASES.keys()


@pytest.mark.parametrize(("table", "case"), EXAMPLES, ids=lambda name: name)
def test_an_example_needs_its_case(table: str, case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, want = EXAMPLES[table, case]
    assert parts_of(text) == want
    module = CASES[table, case]
    monkeypatch.setattr(module, table, tuple(c for c in getattr(module, table) if c.__name__ != case))
    assert parts_of(text) != want, "reads the same without the case: choose a text that needs it, or remove the case"


@pytest.mark.parametrize(("module", "name", "text", "want"), OTHERS, ids=[name for _, name, _, _ in OTHERS])
def test_an_example_needs_its_function(module: ModuleType, name: str, text: str, want: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parts_of(text) == want
    monkeypatch.setattr(module, name, re.compile("(?!)") if isinstance(getattr(module, name), re.Pattern) else lambda *_: None)
    assert parts_of(text) != want, "reads the same without the function: choose a text that needs it, or remove it"
