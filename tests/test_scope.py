"""When a figure is, and whose: what governs it, and what stands beside it and does not."""

from __future__ import annotations

import pytest

from policenews import extract

PERIODS = (
    # the day of a report dates nothing; the day of what was done does
    ("据隆德县公安局5月21日通报，该局近日破获诈骗案⟦3⟧起。", None),
    ("8月3日，市公安局召开新闻发布会，通报破案⟦12⟧起。", None),
    ("8月3日上午，市公安局举行返还仪式，返还资金⟦300⟧万元。", ("2023-08-03", "2023-08-03")),
    ("8月3日，民警联合发布预警后劝阻群众⟦6⟧人。", ("2023-08-03", "2023-08-03")),
    # a month that is over ends where the sentence speaks of now; a stretch that runs on does not
    ("今年2月，公安部部署专项行动。截至目前，已侦破案件⟦1791⟧起。", None),
    ("今年2月，已侦破案件⟦1791⟧起。", ("2023-02-01", "2023-02-28")),
    ("今年以来，截至目前已侦破案件⟦17⟧起。", ("2023-01-01", "2023-12-04")),
    # how long something has lasted, and the earlier side of a change
    ("去年，全市立案⟦518⟧起。这是继2003年以来连续4年下降。其中立盗窃案⟦97⟧起。", ("2022-01-01", "2022-12-31")),
    ("自2019年以来，全市立案⟦518⟧起。", ("2019-01-01", "2023-12-04")),
    ("今年上半年爆窃案由去年22宗增至⟦35⟧宗。", ("2023-01-01", "2023-06-30")),
    # months side by side are one stretch, counted or not
    ("7、8两个月，全市立案⟦518⟧起。", ("2023-07-01", "2023-08-31")),
    ("7月、8月、9月，全市立案⟦518⟧起。", ("2023-07-01", "2023-09-30")),
    ("6月、7月和8月三个月，全市立案⟦518⟧起。", ("2023-06-01", "2023-08-31")),
    ("2022年和2021年，全市立案⟦518⟧起。", ("2021-01-01", "2022-12-31")),
    # months apart are no stretch, and 分别 gives each its own figure
    ("7月、9月，全市立案⟦518⟧起。", None),
    ("7月和8月，全市分别立案⟦518⟧起。", None),
    # one month inside a stretch is for one figure, at the head of a sentence it is a time like any other
    ("今年前三季度立案下降6%、8月份单月零发案，破案⟦14⟧起。", ("2023-01-01", "2023-09-30")),
    ("今年前三季度立案下降6%。8月单月，诈骗案录得⟦14⟧宗。", ("2023-08-01", "2023-08-31")),
    # as many figures as months: one month each; names listed in front have one figure each for the whole stretch
    ("7、8月电诈立案依次为518起、⟦40⟧起。", ("2023-08-01", "2023-08-31")),
    ("1至3月，全市立案分别为518起、62起、⟦40⟧起。", ("2023-03-01", "2023-03-31")),
    ("2021年、2022年，全市立案分别为518起、⟦40⟧起，", ("2022-01-01", "2022-12-31")),
    ("一、二季度，全市立案分别为518起、⟦40⟧起。", ("2023-04-01", "2023-06-30")),
    ("7月、8月，警情同比分别下降12%、⟦5⟧%。", ("2023-08-01", "2023-08-31")),
    ("1至2月，刑事、治安警情分别为518起、⟦40⟧起。", ("2023-01-01", "2023-02-28")),
    ("1至3月，三类警情分别为518起、62起、⟦40⟧起。", ("2023-01-01", "2023-03-31")),
    ("7月、8月、9月，全市立案分别为518起、⟦40⟧起。", None),
    # an action told with the day on which it ended began on the day told before; else the day stands alone
    ("11月6日晚，警方展开行动。行动于翌日清晨结束，共拘捕⟦40⟧人。", ("2023-11-06", "2023-11-07")),
    ("行动于9月6日展开，10月8日收官，共拘捕⟦40⟧人。", ("2023-09-06", "2023-10-08")),
    ("9月6日，辖区发生火灾。10月8日专项行动结束，共拘捕⟦40⟧人。", ("2023-10-08", "2023-10-08")),
    # a year of somebody's life or of a founding governs nothing, what is counted since then does
    ("他1993年参加工作，先后抓获逃犯⟦40⟧名。", None),
    ("今年8月，2018年入伍的辅警小李抓获嫌疑人⟦40⟧名。", ("2023-08-01", "2023-08-31")),
    ("自1993年参加工作以来，他抓获逃犯⟦40⟧名。", ("1993-01-01", "2023-12-04")),
    ("2022年3月成立的工作室，调解纠纷⟦40⟧起。", None),
    ("工作室成立于2022年3月，调解纠纷⟦40⟧起。", None),
    ("平台3月18日上线，累计预警⟦40⟧次。", None),
    ("平台3月18日上线，至今预警⟦40⟧次。", ("2023-03-18", "2023-12-04")),
    ("警务室3月18日揭牌，现场发放传单⟦40⟧份。", ("2023-03-18", "2023-03-18")),
    ("2022年建成的⟦40⟧个警务室全部投用。", ("2022-01-01", "2022-12-31")),
    ("2022年退伍军人求助⟦40⟧起。", ("2022-01-01", "2022-12-31")),
    # the count of last year's days is of those days; the side of a change is none of its own
    ("今年1至8月破案312起，去年同期⟦40⟧起。", ("2022-01-01", "2022-08-31")),
    ("今年1至8月破案312起，与去年同期相比多⟦40⟧起。", ("2023-01-01", "2023-08-31")),
    # a first day and a length
    ("警方由9月8日起，一连五日展开行动，拘捕⟦40⟧人。", ("2023-09-08", "2023-09-12")),
    ("11月20日，县局部署为期一个月的整治，拘捕⟦40⟧人。", ("2023-11-20", "2023-12-04")),
    ("9月8日24时，为期五天的行动结束，民警返岗⟦40⟧人。", ("2023-09-08", "2023-09-08")),
    # when the cases happened, not when they were solved
    ("8月，破获去年发生的盗窃案⟦40⟧起。", ("2023-08-01", "2023-08-31")),
    ("公安机关对2020年以来挂牌督办的大案持续攻坚。抓获嫌疑人⟦40⟧名。", None),
    ("在8月5日召开的全市公安工作会议上，市公安局通报，破获盗窃案⟦40⟧起。", None),
    ("在8月“向您报告”发布会上，市公安局通报，破获盗窃案⟦40⟧起。", None),
    ("破获2019年入室盗窃积案⟦40⟧起。", None),
    # a bracket at the head of a sentence, or behind a length
    ("（8月1日至31日）共接警⟦40⟧起。", ("2023-08-01", "2023-08-31")),
    ("过去五年（2018—2022年），共接警⟦40⟧起。", ("2018-01-01", "2022-12-31")),
    ("该所成立于2019年（2020年更名），共接警⟦40⟧起。", None),
    # a holiday that is over
    ("国庆假期结束后，全市立案⟦518⟧起。", None),
    # since a beginning told over a comma
    ("自2022年2月份，省公安厅决定在全省开展专项斗争以来，共破获案件⟦14⟧起。", ("2022-02-01", "2023-12-04")),
    ("2022年2月，省公安厅开展专项斗争，共破获案件⟦14⟧起。", ("2022-02-01", "2022-02-28")),
)


@pytest.mark.parametrize(("text", "period"), PERIODS, ids=[text for text, _ in PERIODS])
def test_when_the_last_figure_is(text: str, period: tuple[str, str] | None) -> None:
    claim = extract(text.replace("⟦", "").replace("⟧", ""), published="2023-12-04").claims[-1]
    found = (str(claim.period.start), str(claim.period.end)) if claim.period is not None else None
    assert found == period


def test_a_time_that_cannot_be_placed_ends_the_one_before_it() -> None:
    """2月受理…。去年，…: nothing says which year 去年 is, so the second figure has no period."""
    first, second = extract("2017年2月受理申请7万人次。去年，居民出境18万人次。").claims
    assert first.period is not None
    assert second.period is None


WHOSE = (
    # an officer of a unit speaks for the bureau above it; a unit that acts has its own figures
    ("玉溪市公安局发布会。据玉溪市公安局交警支队副支队长马强介绍，全年发生事故176起。", "玉溪市公安局"),
    ("玉溪市公安局通报。玉溪市公安局交警支队查处酒驾176起。", "玉溪市公安局交警支队"),
    ("湖南省公安厅发布会。湖南省公安厅治安总队长马强表示，案件受理数下降15%。", "湖南省公安厅"),
    ("湖南省公安厅发布会。湖南省公安厅治安总队通报，共查处案件15起。", "湖南省公安厅治安总队"),
    # a station by its short name; a room of a bureau that the article is about
    ("普洱市公安局部署行动。思茅派出所退还赃物。行动中，思茅所坚持全员参与，破获案件16起。", "普洱市公安局思茅派出所"),
    ("普洱市公安局部署行动。思茅派出所退还赃物。思茅所在地的案件，普洱市公安局破获16起。", "普洱市公安局"),
    ("办理户籍业务3万人次。这是普洱市公安局思茅分局广场户政服务室的业绩。", "普洱市公安局思茅分局广场户政服务室"),
    ("办理户籍业务3万人次。这是普洱市公安局思茅分局户籍窗口的业绩。", "普洱市公安局思茅分局"),
    # forces that the bureau gathers; stations that act themselves
    ("普洱市公安局组织治安、特警、思茅、南屏派出所警力清查。当晚，民警登上16台警车。", "普洱市公安局"),
    ("普洱市公安局通报。南屏派出所民警抓获16人。", "普洱市公安局南屏派出所"),
    # a unit of Hong Kong that no list holds
    ("香港警务处公布，反诈骗协调中心劝止280宗。一个新成立的伪钞调查科拘捕16人。", "香港警务处伪钞调查科"),
    # who praises, and who orders
    ("普洱市公安局推进行动，获得公安部充分肯定，破获案件16起。", "普洱市公安局"),
    ("普洱市公安局推进行动。公安部破获案件16起。", "公安部"),
    ("公安部部署全国公安机关开展行动。\n\n普洱市公安局精心组织。\n\n行动以来，全市共召开发布会11次。", "普洱市公安局"),
    # cases of a list kept above
    ("普洱市公安局破获案件56起，其中公安部督办案件2起，省厅督办案件4起，抓获嫌疑人85人。", "普洱市公安局"),
    # the whole area's figures of a squad's own matter are the squad's, others are the bureau's
    ("韶山市公安局通报。韶山市公安局交警大队查处酒驾9起。全市道路交通事故同比减少16起。", "韶山市公安局交警大队"),
    ("韶山市公安局通报。韶山市公安局禁毒大队开展尿检。全市现有吸毒人员16名。", "韶山市公安局禁毒大队"),
    ("韶山市公安局通报。韶山市公安局交警大队查处酒驾9起。全市刑事立案同比减少16起。", "韶山市公安局"),
    ("韶山市公安局通报。韶山市公安局刑侦大队抓获3人。全市电信网络诈骗立案同比减少16起。", "韶山市公安局"),
    # an officer who answers; stations of a kind
    ("湘潭市公安局通报。刑侦支队支队长王某回答，全市盗窃警情减少16起。", "湘潭市公安局"),
    ("长沙铁路公安处通报。衡阳站派出所检查行李。各沿线派出所清理隐患16处。", "长沙铁路公安处"),
    ("长沙铁路公安处通报。衡阳站派出所清理隐患16处。", "长沙铁路公安处衡阳站派出所"),
    # a unit of Hong Kong right behind the force's name speaks for itself, paragraph after paragraph
    ("香港警务处商业罪案调查科公布数字。\n首季录得骗案96宗。", "香港警务处商业罪案调查科"),
    ("香港警务处公布数字。商业罪案调查科拘捕5人。\n首季录得骗案96宗。", "香港警务处"),
    # a list that a paragraph announces is that of whoever announces it, as many points as it says; a squad met on the way heads no part
    ("韶山市公安局通报。韶山市公安局交警大队优化服务。\n大队推出两项便民举措。\n马上就办。办理业务96笔。\n延时服务。接待群众16人。", "韶山市公安局交警大队"),
    ("韶山市公安局通报。韶山市公安局交警大队优化服务。\n大队推出两项便民举措。\n马上就办。办理业务96笔。\n延时服务。接待群众16人。\n守护平安。查获管制刀具16把。", "韶山市公安局"),
    ("韶山市公安局通报\n\n一、隐患早清\n\n对爆破仓库“一周一查”，治安大队走访企业16家，发现问题9个，当场改完。\n\n新装探头96个。", "韶山市公安局"),
    ("韶山市公安局通报\n\n一、隐患早清\n\n去年，治安大队走访企业16家，发现问题9个，当场改完。\n\n新装探头96个。", "韶山市公安局治安大队"),
    # squads that are counted or measured; forces gathered with their number
    ("韶山市公安局交警大队通报，组建乡镇交警中队16个，交警中队达标率为96%。", "韶山市公安局交警大队"),
    ("韶山市公安局调集治安大队、清溪派出所40余名警力设卡，查获3人。", "韶山市公安局"),
    # the forest police of a whole province are no organ
    ("甘肃省森林公安机关查处案件16起。", None),
    ("邵阳市森林公安机关查处案件16起。", "邵阳市森林公安局"),
    # a centre that publishes its figures, on the page of its bureau
    ("韶山公安晒出“账单”\n韶山公安  2024年9月4日\n韶山市公安局反诈中心发布数据：预警3起。\n韶山市公安局刑侦大队抓获3人。\n发还资金96元。\n来源：韶山市公安局反诈中心", "韶山市公安局反诈中心"),
    ("韶山公安晒出“账单”\n韶山公安  2024年9月4日\n韶山市公安局反诈中心发布数据：预警3起。\n韶山市公安局刑侦大队抓获3人。\n发还资金96元。\n来源：韶山市公安局", "韶山市公安局"),
    # who speaks above a county of an article; 警方 of Hong Kong beside its units; all of a kind in an article of one of them
    ("按照自治区公安厅部署，贺兰县公安局检查旅馆3家。公安厅通报称，全区共查处案件96起。", "宁夏回族自治区公安厅"),
    ("香港警务处旺角警区录得爆窃案12宗。警方表示，首季全港录得罪案96宗。", "香港警务处"),
    ("韶山市公安局交警大队一中队查处超载9起，二中队查处7起。两个中队共教育驾驶人96名。", None),
    ("湘潭市公安局雨湖分局检查。各派出所检查旅馆96家。", "湘潭市公安局雨湖分局"),
    # a force that is larger than the article's organ is no figure of it; stations that act beside a squad
    ("全区公安机关查处案件96起。海原县公安局排名第二。", None),
    ("全县公安机关查处案件96起。海原县公安局排名第二。", "海原县公安局"),
    ("海原县公安局局长杨某说，刑警大队新增民警12名，派出所新增辅警96名。", "海原县公安局"),
    ("泾源县公安局香水派出所、黄花派出所分别救助31人、26人。两个派出所共排查隐患96处。", None),
    ("韶山市公安局东城分局破案6起。市局刑侦支队支队长说，全市盗车案下降41%。", None),
    # guests that are asked to come; coast guards; 警方 of Hong Kong that sums up
    ("彭阳县公安局邀请固原市公安局专家授课96场。", "彭阳县公安局"),
    ("连江县警察局宣导反诈16场。福建海警救起船员96名。", None),
    # an honour told in passing
    ("衡东县公安局破获毒品案件12起，县局禁毒大队被省公安厅记集体二等功。破获经济案件96起。", "衡东县公安局"),
    # a place that is spoken of by its short name; an example that opens its sentence keeps what follows the semicolon
    ("公安部通报，湖南公安机关转移群众6万人。江西共投入警力96人次。", "公安部"),
    ("公安部通报，江西公安机关转移8人。湖南公安机关转移群众6万人。江西共投入警力96人次。", "江西省公安厅"),
    ("公安部通报，湖南公安机关转移群众6万人。湖南共投入警力96人次。", "湖南省公安厅"),
    ("各地公安机关转移群众60万人。\n其中，湖南公安机关转移群众6万人。江西公安机关转移7万人；投入警力96人次。", "江西省公安厅"),
    ("香港警务处旺角警区拘捕5人。过去一年，警方共检获毒品96公斤。", "香港警务处"),
)


@pytest.mark.parametrize(("text", "organ"), WHOSE, ids=[text for text, _ in WHOSE])
def test_whose_the_last_figure_is(text: str, organ: str) -> None:
    assert extract(text).claims[-1].agency == organ
