"""Whose figures they are: the organ of the sentence, unless it only gave the case, spoke for all, or was an example."""

from __future__ import annotations

import pytest

from policenews import extract

HEAD = "湘潭市公安局通报全年工作。"

WHOSE = [
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
]  # fmt: skip


@pytest.mark.parametrize(("text", "organ"), WHOSE, ids=[row[0][13:30] for row in WHOSE])
def test_whose_the_last_figure_is(text: str, organ: str) -> None:
    assert extract(text).claims[-1].agency == organ
