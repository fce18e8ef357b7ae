"""Articles from Taiwan: their districts bear the names of mainland counties and are none of them."""

from __future__ import annotations

import pytest
from test_agencies import organs, read

ROWS = [
    # text, canonical names with their codes
    # the city before a branch says it for every mention
    ("东港分局查获3件（东港警方提供），屏东东港分局统计", "屏东县政府警察局东港分局 710000"),
    ("永和警方取缔酒驾，新北市永和分局说明，员警到场", "新北市政府警察局永和分局 710000"),
    ("台南市警局指出，永康分局查获，永康警方提醒", "台南市政府警察局 710000, 台南市政府警察局永康分局 710000"),
    ("台南市警方指出，永康分局查获，永康警方提醒", "台南市警察局 710000, 台南市警察局永康分局 710000"),
    ("屏东县警局统计，县警局长表示", "屏东县政府警察局 710000"),
    ("嘉义县警局统计，县警局长表示", "嘉义县警察局 710000"),
    ("台中市大雅警分局查获，大雅警方提醒", "台中市警察局大雅分局 710000"),
    ("花莲吉安分局员警到场，吉安警方取缔", "花莲县警察局吉安分局 710000"),
    ("台北中山分局员警到场，中山警方取缔", "台北市政府警察局中山分局 710000"),
    # its last character and 市 before a branch; the counties that 福建 has as well
    ("北市信义分局查获3件，信义分局统计", "台北市政府警察局信义分局 710000"),
    ("竹市东区分局查获3件", "新竹市警察局东区分局 710000"),
    ("衡阳市公安局北市分局查获3件", "衡阳市公安局北市分局 430400"),
    ("金门县警察局公布，连江县警察局统计", "金门县警察局 710000, 连江县警察局 710000"),
    ("连江县公安局通报", "连江县公安局 350122"),
    # the city stands elsewhere
    ("台南市昨晚3起车祸，永康分局员警到场", "台南市政府警察局永康分局 710000"),
    ("高雄昨晚3起车祸，员警到场，凤山分局取缔", "高雄市政府警察局凤山分局 710000"),
    # things of the mainland that bear names of Taiwan, and districts that exist here as well
    ("永康市公安局通报，永康警方在台北路取缔2处", "永康市公安局 330784"),
    ("永康警方在台北路取缔2处", "永康市公安局 330784"),
    ("浙江永康警方抓获2名台南籍男子", "永康市公安局 330784"),
    ("永康警方抓获2人，其中1人刚从台南来到金华", "永康市公安局 330784"),
    ("永康警方在网络平台中取缔2处，在站台南侧、天台北侧查处1处", "永康市公安局 330784"),
    ("永康警方取缔2处", "永康市公安局 330784"),
    ("东港公安分局通报，日照市民反映", "日照市公安局东港分局 371102"),
    ("台南市政府警察局公布，福建省公安厅协助", "台南市政府警察局 710000, 福建省公安厅 350000"),
    ("员警到场。台北警方查获，福建警方协助", "台北市政府警察局 710000, 福建省公安厅 350000"),
    ("台东县警察局统计，大武警察分局侦查队查获", "台东县警察局 710000, 台东县警察局大武分局侦查队 710000"),
    ("基市警三分局查获，员警到场", "基隆市警察局第三分局 710000"),
    ("高雄市警左营分局取缔，员警到场", "高雄市警察局左营分局 710000"),
    ("左营警分局取缔，左营分局提醒，高雄员警到场", "高雄市警察局左营分局 710000"),
    ("刑事局侦七大队第一队逮捕3人，台中市民报案", "刑事警察局侦七大队第一队 710000"),
    # Hong Kong and Macau
    ("警方东九龙总区拘捕9人，元朗警区刑事部科技及财富罪案组调查，各大总区协助", "香港警务处东九龙总区 810000, 香港警务处元朗警区刑事部科技及财富罪案组 810000"),
    ("虽然湾仔警区拘捕3人，香港市民仍向中区警区致谢", "香港警务处湾仔警区 810000, 香港警务处中区警区 810000"),
    ("澳门司警拘捕3人，治安警截获2人，治安警情下降", "澳门司法警察局 820000, 澳门治安警察局 820000"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][:20] for row in ROWS])
def test_taiwan(text: str, expected: str) -> None:
    wanted = dict(part.rsplit(" ", 1) for part in expected.split(", "))
    assert {name: code or "-" for name, code in organs(text).items()} == wanted


@pytest.mark.parametrize(("text", "name", "code"), [("员警到场，永康警方取缔4件", "永康警方", None), ("台南昨晚大雨，永康警方取缔4件", "永康警方", "710000")])
def test_what_nothing_settles_stays_as_written(text: str, name: str, code: str | None) -> None:
    (one,) = read(text).agencies
    assert (one.name, one.adcode, [note.code for note in one.notes]) == (name, code, ["unplaced-organ"])
