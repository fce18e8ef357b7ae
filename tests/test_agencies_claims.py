"""Whose figures they are: the organ of the sentence, unless it only gave the case, spoke for all, or was an example."""

from __future__ import annotations

import pytest

from policenews import extract

HEAD = "湘潭市公安局通报全年工作。"

WHOSE: list[tuple[str, str | None]] = [
    # text, the figure's organ
    (HEAD + "专项行动中，侦破公安部、省公安厅挂牌督办案件，抓获犯罪嫌疑人37名。", "湘潭市公安局"),
    (HEAD + "专案民警抓获公安部督捕逃犯4名。", "湘潭市公安局"),
    (HEAD + "湘潭县公安局受理求助31件。全市已建成警务站19处。", "湘潭市公安局"),
    (HEAD + "湘潭市公安局刑侦支队副支队长王某介绍，全市共破获案件290起。", "湘潭市公安局"),
    (HEAD + "发还现金12万元，其中雨湖分局发还3万元。涉事企业封堵漏洞8个。", "湘潭市公安局"),
    (HEAD + "其中，雨湖分局捣毁窝点2处。缴获手机50部。", "湘潭市公安局雨湖分局"),
    (HEAD + "\n近日，韶山市公安局清溪派出所查获一批鞭炮。\n经清点，共查获鞭炮640件。", "韶山市公安局清溪派出所"),
    (HEAD + "湘潭市公安局刑侦支队执行公安部部署，打掉团伙6个。", "湘潭市公安局刑侦支队"),
    (HEAD + "韶山市公安局表态。从治安大队、清溪和银田派出所抽调民警36名。", "韶山市公安局"),
    ("本报讯 日前，市公安局桥东分局出动警力260人次。", "市公安局桥东分局"),
    ("隆德县公安局反诈中心接到线索。城关派出所上门。反诈中心全年劝阻群众880人次。", "隆德县公安局反诈中心"),
    # an organ that is heard, used, or gives men
    ("记者从市公安局禁毒支队了解到，湘潭警方战果明显。\n湘潭市公安局周密部署。\n查缉队共检查客车310辆。", "湘潭市公安局"),
    (HEAD + "将由市局反诈中心每周汇总的线索编成手册，发放手册700余册。", "湘潭市公安局"),
    (HEAD + "依托市局反诈中心，全年预警劝阻群众880人次。", "湘潭市公安局"),
    (HEAD + "市局反诈中心牵头，全年预警劝阻群众880人次。", "湘潭市公安局反诈中心"),
    (HEAD + "湘潭市公安局抽调刑侦支队和湘潭县公安局易俗河派出所共34人。", "湘潭市公安局"),
    (HEAD + "刑侦支队抓获逃犯34人。", "湘潭市公安局刑侦支队"),
    (HEAD + "韶山市公安局通过公安部资金查控平台冻结账户90个。", "韶山市公安局"),
    (HEAD + "韶山市公安局破获2起公安部目标案件，抓获嫌疑人15名。", "韶山市公安局"),
    ("韶山市公安局清溪派出所以韶山市公安局“百日会战”为载体，组建巡逻队7支。", "韶山市公安局清溪派出所"),
    # who honours, who stands in a picture, what the police are good for, the room that only speaks
    ("区公安分局局长作报告，追赃62万元。专班被省公安厅记集体二等功。\n全年出动警力930人次。", "区公安分局"),
    ("图为衡东县公安局特警大队民警巡逻。 李某 摄\n衡东警方推进整治。\n全年出动警力930人次。", "衡东县公安局"),
    ("衡东县公安局特警大队民警巡逻。\n衡东警方推进整治。\n全年出动警力930人次。", "衡东县公安局特警大队"),
    ("衡东县公安局推进整治。湖南省公安厅部署。衡东县公安局位列全省公安机关前茅，出动警力930人次。", "衡东县公安局"),
    (HEAD + "韶山市公安局清溪派出所把打击侵财犯罪作为发挥公安机关职能作用的着力点，抓获嫌疑人16名。", "韶山市公安局清溪派出所"),
    (HEAD + "韶山市公安局清溪派出所通报，公安机关抓获嫌疑人16名。", "湘潭市公安局"),
    ("昨日，湘潭市公安局新闻发言人办公室公布战果，共抓获嫌疑人16名。", "湘潭市公安局"),
    (HEAD + "雨湖分局578起、高新227起。", "湘潭市公安局"),
    (HEAD + "雨湖分局破案578起、抓获227人。", "湘潭市公安局雨湖分局"),
    ("衡东县法院、检察院、公安局、司法局负责人参会。全县破案31起。", None),
    ("衡东县检察院、公安局联合开展行动，破案31起。", "衡东县公安局"),
    # what a whole action came to
    (HEAD + "\n韶山市公安局组织开展夜查统一行动。\n清溪派出所设卡盘查。行动当晚，共查处酒驾9起。", "韶山市公安局"),
    (HEAD + "\n韶山市公安局组织开展夜查统一行动。\n清溪派出所设卡盘查。当晚，共查处酒驾9起。", "韶山市公安局清溪派出所"),
    (HEAD + "\n韶山市公安局部署开展宣传活动。\n清溪派出所民警走进学校，开展反诈活动。活动中，民警发放宣传单300份。", "韶山市公安局清溪派出所"),
    ("记者从湘潭市公安局交警支队获悉，今年查处酒驾9起。湘潭警方提醒广大车主注意安全。\n目前，已整改隐患15处。", "湘潭市公安局交警支队"),
    ("“有人堵门吗？”韶山市公安局清溪派出所民警问。\n今年，民警走访商户210家。\n韶山市公安局将推广这一做法。", "韶山市公安局清溪派出所"),
    # the branch that speaks at the end of a station's article
    ("湘潭市公安局雨湖分局窑湾派出所检查旅馆12家。\n雨湖分局负责人介绍，目前分局在9个派出所推行错时制，建成警务站21个。", "湘潭市公安局雨湖分局"),
    ("湘潭市公安局雨湖分局窑湾派出所检查旅馆12家。该所建成警务站21个。", "湘潭市公安局雨湖分局窑湾派出所"),
    ("湘潭市公安局通报。\n市局反诈中心接报警情163起。\n同月，该中心劝阻群众880人次。", "湘潭市公安局反诈中心"),
    # a bureau speaks after a story
    ("“有人堵门收费吗？”韶山市公安局清溪派出所民警问。\n韶山市公安局联合学校开展整治。该局逐家走访。\n据了解，共缴获管制刀具5把。", "韶山市公安局"),
    # a paper with its writer under the title
    ("反诈月报\n湘潭市公安局　2024年4月2日\n\n本月，全市接报警情412起。\n市局反诈中心下发指令。\n全市破案91起。", "湘潭市公安局"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "organ"), WHOSE, ids=[row[0][13:30] for row in WHOSE])
def test_whose_the_last_figure_is(text: str, organ: str | None) -> None:
    assert extract(text).claims[-1].agency == organ


def test_a_room_of_a_station_heads_its_part() -> None:
    text = (
        "湘潭公安：家门口的调解室\n\n湘潭市公安局推广调解室。\n\n韶山市公安局清溪派出所调解室\n\n特色做法\n\n上门调处。今年调解纠纷280起。\n\n"
        "湘乡市公安局梅桥派出所调解室\n\n特色做法\n\n联合调处。今年调解纠纷190起。"
    )
    assert [one.agency for one in extract(text).claims] == ["韶山市公安局清溪派出所", "湘乡市公安局梅桥派出所"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("隆德县公安局增设警务室7个，派出所3个。", [("警务室", 7), ("派出所", 3)]),
        ("隆德县公安局打造综合警务站12处。", [("综合警务站", 12)]),
        ("隆德县公安局现有派出所14个、警务室33个。", [("派出所", 14), ("警务室", 33)]),
    ],
)
def test_posts_that_are_counted_are_no_organs(text: str, counted: list[tuple[str, int]]) -> None:
    article = extract(text)
    assert [agency.name for agency in article.agencies] == ["隆德县公安局"]
    assert [(claim.object and claim.object.text, claim.quantity.value) for claim in article.claims] == counted


def test_a_post_whose_own_things_are_counted_is_one() -> None:
    article = extract("隆德县公安局城关派出所3个责任区全部配齐民警。城关派出所5个月抓获逃犯4名。")
    assert [agency.name for agency in article.agencies if agency.level == "station"] == ["隆德县公安局城关派出所"]
