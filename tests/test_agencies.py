"""Organs in all the shapes that articles write them in, and what looks like one and is none."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews.facts.agencies import AgencyReading, read_agencies
from policenews.reading.document import Block


def read(
    text: str, *, title: str | None = None, source: str | None = None, year: int | None = 2024, hint: str | None = None
) -> AgencyReading:
    blocks, start = [], 0
    for line in text.split("\n"):
        kind = "byline" if line.startswith("来源") else "heading" if line.startswith("■") else "paragraph"
        blocks.append(Block(kind, start, start + len(line)))  # type: ignore[arg-type]
        start += len(line) + 1
    published = dt.date(year, 6, 1) if year else None
    return read_agencies(text, blocks, title=title, source=source, published=published, hint=hint)


def organs(text: str) -> dict[str, str | None]:
    return {one.name: one.adcode for one in read(text).agencies}


SHAPES = [
    # text, canonical names with their codes; what the row asks is said where it is not plain
    ("隆德县公安局城关派出所检查12家", "隆德县公安局城关派出所 640423"),
    ("湖南省衡阳市公安局通报", "衡阳市公安局 430400"),
    ("四川自贡市公安局贡井分局长土派出所", "自贡市公安局贡井分局长土派出所 510303"),
    ("隆德警方通报，隆德公安发布", "隆德县公安局 640423"),
    ("四川省自贡市公安局通报，市局、省厅部署", "自贡市公安局 510300, 四川省公安厅 510000"),
    ("贡井公安分局破案，贡井分局党委部署", "自贡市公安局贡井分局 510303"),
    ("公安贡井分局长土派出所民警", "自贡市公安局贡井分局长土派出所 510303"),
    ("自贡市贡井区公安分局通报", "自贡市公安局贡井分局 510303"),
    ("重庆市公安局铜梁区分局通报", "重庆市公安局铜梁区分局 500151"),
    ("铜梁警方通报", "重庆市公安局铜梁区分局 500151"),
    ("上海市公安局长宁分局、虹口分局通报", "上海市公安局长宁分局 310105, 上海市公安局虹口分局 310109"),
    # lists that share an organ word
    ("衡阳市公安局组织治安、刑侦、禁毒等支队", "衡阳市公安局 430400, 衡阳市公安局治安支队 430400, 衡阳市公安局刑侦支队 430400, 衡阳市公安局禁毒支队 430400"),
    ("隆德县公安局城关、联财、温堡派出所", "隆德县公安局城关派出所 640423, 隆德县公安局联财派出所 640423, 隆德县公安局温堡派出所 640423"),
    ("衡阳、株洲、湘潭三市公安局联合行动", "衡阳市公安局 430400, 株洲市公安局 430200, 湘潭市公安局 430300"),
    ("来源：隆德县公安局治安大队、交警大队", "隆德县公安局治安大队 640423, 隆德县公安局交警大队 640423"),
    # one organ written in two ways
    ("衡阳市公安局交通警察支队通报，交警支队查处", "衡阳市公安局交通警察支队 430400"),
    ("隆德县公安局交警大队查处，隆德交警提醒", "隆德县公安局交警大队 640423"),
    ("隆德县交警大队一中队查处", "隆德县公安局交警大队一中队 640423"),
    # autonomous divisions
    ("红河州公安局通报，红河警方提醒", "红河哈尼族彝族自治州公安局 532500"),
    ("长阳土家族自治县公安局、五峰县公安局", "长阳土家族自治县公安局 420528, 五峰土家族自治县公安局 420529"),
    # functional areas
    ("贵安新区公安局马场派出所", "贵安新区公安局马场派出所 -"),
    ("衡阳市公安局高新区分局、高新分局华新派出所", "衡阳市公安局高新区分局 430400, 衡阳市公安局高新区分局华新派出所 430400"),
    # fields
    ("衡阳市公安局机场分局通报，衡阳机场公安提醒", "衡阳市公安局机场分局 430400"),
    ("长沙铁路公安处衡阳站派出所", "长沙铁路公安处衡阳站派出所 -"),
    ("临沧边境管理支队镇康边境管理大队，孟定边境派出所", "临沧边境管理支队镇康边境管理大队 530924, 临沧边境管理支队孟定边境派出所 530900"),
    ("拱北海关缉私局破获案件", "拱北海关缉私局 -"),
    ("湖南省反诈中心、衡阳市公安局反诈中心", "湖南省反诈中心 430000, 衡阳市公安局反诈中心 430400"),
    ("新疆生产建设兵团公安局通报", "新疆生产建设兵团公安局 650000"),
    # ministry and its bureaus
    ("公安部交通管理局、公安部通报，国家移民管理局", "公安部交通管理局 -, 公安部 -, 国家移民管理局 -"),
    # Taiwan, Hong Kong, Macau
    ("高雄市政府警察局公布，交通警察大队、前镇分局统计", "高雄市政府警察局 710000, 高雄市政府警察局交通警察大队 710000, 高雄市政府警察局前镇分局 710000"),
    ("新北市警局指出，警政署公布", "新北市警察局 710000, 内政部警政署 710000"),
    ("香港警务处公布，西九龙总区及商业罪案调查科拘捕三人", "香港警务处 810000, 香港警务处西九龙总区 810000, 香港警务处商业罪案调查科 810000"),
    ("司法警察局、治安警察局公布", "澳门司法警察局 820000, 澳门治安警察局 820000"),
    ("台南市政府警察局公布，高雄警方协助", "台南市政府警察局 710000, 高雄市政府警察局 710000"),
    ("屏东枋寮警分局、嘉县民雄警分局查获（警政署）", "屏东县警察局枋寮分局 710000, 嘉义县警察局民雄分局 710000, 内政部警政署 710000"),
    ("香港警方新界北总区交通部采取行动。新界北总区交通日行动", "香港警务处新界北总区交通部 810000"),
    ("警务处处长表示。香港商业罪案调查科拘捕三人", "香港警务处商业罪案调查科 810000"),
    ("港岛总区采取行动，元朗警区特别职务队拘捕三人", "香港警务处港岛总区 810000, 香港警务处元朗警区特别职务队 810000"),
    ("香港沙田警区拘捕三人", "香港警务处沙田警区 810000"),
    ("潮河派出所检查，潮河派出所宣传，民警到城南派出所", "潮河派出所 -"),
    # offices, lists of towns and provinces, one organ under two names
    ("公安部“清源”专项行动办公室通报", "公安部“清源”专项行动办公室 -"),
    ("隆德县公安局按照省厅交管局部署检查", "隆德县公安局 640423, 宁夏回族自治区公安厅交通管理局 640000"),
    ("济南、郑州等铁路公安局查获，各铁路公安处加强检查", "济南铁路公安局 -, 郑州铁路公安局 -"),
    ("湖南、河南、安徽警方抓获", "湖南省公安厅 430000, 河南省公安厅 410000, 安徽省公安厅 340000"),
    ("临沧边境管理支队孟定边境派出所检查。耿马傣族佤族自治县孟定边境派出所走访", "临沧边境管理支队孟定边境派出所 530926"),
    ("汉中市公安局汉台区公安分局通报", "汉中市公安局汉台区公安分局 610702"),
    ("重庆市公安局、江北区公安分局通报", "重庆市公安局 500000, 重庆市公安局江北区分局 500105"),
    ("商洛市公安局交警支队商州区大队查处", "商洛市公安局交警支队商州区大队 611002"),
    ("湘潭交警部门查处", "湘潭市公安局交警支队 430300"),
    # where a name begins
    ("衡东县公安局印有派出所标志的材料", "衡东县公安局 430424"),
    ("衡东县公安局创建新时代公安派出所，获评“枫桥式公安派出所”", "衡东县公安局 430424"),
    ("怀化铁路公安处管内各车站派出所检查，佛坪、宁强等火车站派出所检查", "怀化铁路公安处 -"),
    ("民警从城关派出所赶到，隆德县公安局通报", "隆德县公安局城关派出所 640423, 隆德县公安局 640423"),
    ("10月12日城关派出所接警（隆德县公安局）", "隆德县公安局城关派出所 640423, 隆德县公安局 640423"),
    ("和平派出所、向阳派出所（隆德县公安局）", "隆德县公安局和平派出所 640423, 隆德县公安局向阳派出所 640423, 隆德县公安局 640423"),
    ("城关派出所通报。民警转交证物给城关派出所（隆德县公安局）", "隆德县公安局城关派出所 640423, 隆德县公安局 640423"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHAPES, ids=[row[0][:20] for row in SHAPES])
def test_shapes(text: str, expected: str) -> None:
    wanted = dict(part.rsplit(" ", 1) for part in expected.split(", "))
    assert {name: code or "-" for name, code in organs(text).items()} == wanted


NONE = [
    "各派出所、全国公安机关、公安机关、当地派出所、辖区派出所共检查12家",
    "消防救援支队、武警支队、城管大队、生产大队、气象分局、邮政分局",
    "检察院、法院、司法所、应急管理局、综合执法大队联合检查",
    "越南警方、洛杉矶警察局、缅甸警方抓获12人",
    "平安温州网、长安网、法治日报报道",
    "保平安公安行动，公安工作会议，公安民警，公安部门",
    "资源公安共享，会同公安机关，宣传公安工作，人民警察",
    "事关全局，服务全局，城市局部地区有雨",
    "由指挥中心牵头，被送往看守所，安装国家反诈中心应用",
    "创建“枫桥式公安派出所”，3个派出所，某派出所，警务室30个",
    "现有一支队伍，大队人马，分局部署",
]


@pytest.mark.parametrize("text", NONE, ids=[line[:16] for line in NONE])
def test_what_is_no_organ(text: str) -> None:
    assert organs(text) == {}


COUNTIES_THAT_ARE_WORDS = [
    "公安县 421022",
    "平安区 630203",
    "资源县 450329",
    "会同县 431225",
    "大方县 520521",
    "振兴区 210603",
]


@pytest.mark.parametrize("line", COUNTIES_THAT_ARE_WORDS)
def test_counties_that_are_words_need_their_suffix(line: str) -> None:
    name, code = line.split()
    assert organs(f"{name}公安局通报") == {f"{name}公安局": code}
    assert organs(f"民警加强{name[:-1]}公安宣传") == {}


def test_ambiguous_names_are_settled_by_the_other_places() -> None:
    assert organs("鼓楼公安分局通报，南京市民反映") == {"南京市公安局鼓楼分局": "320106"}
    assert organs("鼓楼公安分局通报，福州市民反映") == {"福州市公安局鼓楼分局": "350102"}
    assert organs("长春市公安局朝阳区分局，朝阳警方提醒") == {"长春市公安局朝阳区分局": "220104"}


def test_ambiguous_names_stay_open_with_all_candidates() -> None:
    (one,) = read("鼓楼区公安局通报").agencies
    assert one.adcode is None
    assert [note.candidates for note in one.notes] == [("320106", "320302", "350102", "410204")]
    (one,) = read("朝阳警方通报").agencies
    assert one.adcode is None
    assert set(one.notes[0].candidates) == {"211300", "211321", "110105", "220104"}


def test_a_former_county_has_the_code_of_its_time_and_a_note() -> None:
    for year in (2010, 2024):
        (one,) = read("南郑县公安局通报", year=year).agencies
        assert (one.adcode, one.notes[0].code) == ("610721", "former-division")
    (one,) = read("汉中市公安局南郑分局通报", year=2024).agencies
    assert (one.adcode, one.notes) == ("610703", ())


def test_place_and_parents() -> None:
    (one,) = read("宜宾市公安局翠屏分局南岸派出所").agencies
    assert (one.level, one.kind, one.province, one.city, one.county) == (
        "station",
        "派出所",
        "四川省",
        "宜宾市",
        "翠屏区",
    )
    assert one.parent == "宜宾市公安局翠屏分局"


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("公安部", "ministry", "公安部"),
        ("湖南省公安厅", "province", "公安厅"),
        ("北京市公安局", "province", "公安局"),
        ("衡阳市公安局", "prefecture", "公安局"),
        ("耒阳市公安局", "county", "公安局"),
        ("自贡市公安局贡井分局", "county", "分局"),
        ("隆德县公安局城关派出所", "station", "派出所"),
        ("隆德县公安局交警大队", "unit", "交警大队"),
        ("衡阳市公安局机场分局", "unit", "机场分局"),
        ("隆德县公安局看守所", "unit", "看守所"),
        ("临沧边境管理支队", "unit", "边境管理支队"),
        ("高雄市政府警察局前镇分局", "county", "分局"),
    ],
)
def test_levels_and_kinds(text: str, level: str, kind: str) -> None:
    (one,) = read(text).agencies
    assert (one.level, one.kind) == (level, kind)
