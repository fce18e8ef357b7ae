"""Whose and when a figure is, where it stands behind its own line or sentence, each with a case that looks alike and is none."""

from __future__ import annotations

import datetime as dt

import pytest

from policenews import extract


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("布拖公安出实招 边远乡镇派出所见实效\n布拖县公安局破案3起。", ["布拖县公安局"]),
        ("莆田全市公安机关破案25起。", ["莆田市公安局"]),
        ("莆田市公安局破案25起，全市公安机关破案3起。", ["莆田市公安局"]),
        ("益阳市车管所办理业务3笔。", ["益阳市公安局交警支队车管所"]),
        ("益阳市检测站办理业务3笔。", []),
        ("近日，济南铁路局警方抓获3人。", ["济南铁路公安局"]),
        ("近日，济南铁路局运送旅客3万人。", []),
        ("近日，库都尔森林公安局出动警力30人次。", ["库都尔森林公安局"]),
        ("近日，国家级森林公安局出动警力30人次。", []),
        ("丹凤县公安局通报，该县资峪派出所民警救出3人。", ["丹凤县公安局", "丹凤县公安局资峪派出所"]),
        ("岳阳警方会同深圳、佛山等省市警方打掉团伙1个。", ["岳阳市公安局", "深圳市公安局", "佛山市公安局"]),
        ("灵武市公安局崇兴派出所下设杜木桥警务室、新华桥警务室共2个警务室。", ["灵武市公安局崇兴派出所"]),
        ("全国边检机关查验旅客30万人次。按照国家移民管理局部署，各口岸增开通道。", ["国家移民管理局"]),
        ("凯旋路派出所地处遂宁市老城区，接警20起。", ["遂宁市公安局凯旋路派出所"]),
        ("凯旋路派出所地处洛阳市老城区，接警20起。", ["洛阳市公安局老城分局凯旋路派出所"]),
        ("市公安局新兴派出所被评为2017年度“全区十佳派出所”。", ["市公安局新兴派出所"]),
    ],
)
def test_organs(text: str, organs: list[str]) -> None:
    assert [one.name for one in extract(text, published="2024-03-01").agencies] == organs


def test_a_station_stands_in_the_district_whose_name_it_bears_where_the_text_writes_of_it() -> None:
    text = "焦作市公安局中站派出所加强管理{}，开展检查5次。"
    codes = [extract(text.format(beside)).agencies[0].adcode for beside in ("，与中站区教育部门联系", "")]
    assert codes == ["410803", "410800"]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("全国边检机关查验旅客30万人次。按照国家移民管理局部署，各口岸增开通道。", ["国家移民管理局"]),
        ("桃江公安：平安进村。\n益阳市公安局在桃江县召开会议，桃江县公安局介绍经验。\n该局抽调民警4名。", ["桃江县公安局"]),
        ("安徽省公安厅通报，1名民警被中宣部、公安部授予称号，1600名民警荣立三等功。", ["安徽省公安厅"] * 2),
        ("江苏省公安厅部署。连云港市公安局建立档案，由属地分局和派出所分片包干，下发通知书12份。", ["连云港市公安局"]),
        ("全市公安机关侦破公安部督办案件1起。", [None]),
        ("平凉市公安局查获逃犯2名。\n交警部门出动警力78人次。\n华亭市公安局交警大队护送1人。", ["平凉市公安局", "平凉市公安局", "华亭市公安局交警大队"]),
        ("嘉定公安分局侦办案件4起，入选公安部十大典型案例1起。打掉团伙3个。", ["上海市公安局嘉定分局"] * 3),
        ("衡东县公安局通报，死亡52人；\n受伤99人。", ["衡东县公安局"] * 2),
    ],
)
def test_whose(text: str, organs: list[str]) -> None:
    assert [claim.agency for claim in extract(text, published="2024-03-01").claims] == organs


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("1至6月，全市事故死亡52人；\n受伤99人。", (dt.date(2024, 1, 1), dt.date(2024, 6, 30))),
        ("1至6月，全市事故死亡52人。\n受伤99人。", None),
        ("1至6月，全市事故死亡52人。\n其中，男性49人。", (dt.date(2024, 1, 1), dt.date(2024, 6, 30))),
        ("1至3月，攻克积案3起，其中最久的一起发生在27年前。抢劫仅发3起。", (dt.date(2024, 1, 1), dt.date(2024, 3, 31))),
        ("11月1日至7日，查处违法48起。其中：\n酒驾31起（醉驾6起）\n超员12起", (dt.date(2024, 11, 1), dt.date(2024, 11, 7))),
        ("2月3日至4日，口岸迎来春节假期入境高峰。边检站共查验13万人次。", (dt.date(2024, 2, 3), dt.date(2024, 2, 4))),
        ("为期40天的春运已于3月5日结束，铁路公安机关在此期间破案12起。", (dt.date(2024, 1, 26), dt.date(2024, 3, 5))),
        ("春运已于3月5日结束，铁路公安机关破案12起。", (dt.date(2024, 3, 5), dt.date(2024, 3, 5))),
        ("截至2022年底，机动车保有量4万辆，2022年新登记3478辆。摩托车保有量7208辆。", (None, dt.date(2022, 12, 31))),
        ("截至2022年底，机动车保有量4万辆，2022年新登记3478辆。办理换证7208本。", (dt.date(2022, 1, 1), dt.date(2022, 12, 31))),
        ("县公安局通报了2024年1至6月打击盗窃的情况，并举行仪式，发还车辆30辆。", None),
        ("县公安局通报了2024年1至6月打击盗窃的情况，1至6月，发还车辆30辆。", (dt.date(2024, 1, 1), dt.date(2024, 6, 30))),
        ("9月8日至10日每晚8时至次日凌晨2时，出动警力30人次。", (dt.date(2024, 9, 8), dt.date(2024, 9, 10))),
        ("2023年发案341起；至2024年9月，发案172起。", (None, dt.date(2024, 9, 30))),
        ("2024年1月部署行动，截至9月底，破案172起。", (dt.date(2024, 1, 1), dt.date(2024, 9, 30))),
    ],
)
def test_when(text: str, last: tuple[dt.date | None, dt.date] | None) -> None:
    period = extract(text, published="2024-12-01").claims[-1].period
    assert (period and (period.start, period.end)) == last


def test_a_sentence_over_very_many_lines_is_read() -> None:
    assert len(extract("\n".join("检查企业12家，" for _ in range(2000))).claims) == 2000


def test_days_that_no_calendar_has_are_a_note() -> None:
    assert "beyond-calendar" in {note.code for note in extract("自初一世纪卅截至天。去年同期春节", published="2024-05-15").notes}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("各地公安机关日均投入警力90万人次。北京公安机关日均投入警力4万人。", None),
        ("公安部部署全国公安机关开展行动。\n普洱市公安局精心组织，查处酒驾11起。", "普洱市公安局"),
        ("弋江警方在省厅、市局的统一组织下，抓获网上逃犯75人。芜湖市公安局指导。", "芜湖市公安局弋江分局"),
    ],
)
def test_a_force_named_as_an_example_is_not_whose_paper_it_is(text: str, own: str | None) -> None:
    assert extract(text, published="2024-03-01").agency == own
