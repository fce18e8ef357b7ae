"""Times that only name, describe or compare govern no figure, and a year that is only compared with gives none."""

from __future__ import annotations

import pytest

from policenews import extract

REST = "\n民警坚持走访群众，宣传防范知识，受到辖区群众好评。民警表示将继续努力，办好每一件实事，守护一方平安，不负群众的信任和期待。\n"


@pytest.mark.parametrize(
    ("text", "published", "period"),
    [
        ("在8月6日至8日的周末整治期间，出动警力310人。", "2021-08-12", "2021-08-06..2021-08-08"),
        ("8月6日召开会议。周末整治中，出动警力310人。", "2021-08-12", "2021-08-07..2021-08-08"),
        ("“2022年春安行动”自1月10日起，统计至1月20日止，查获逃犯30名。", "2023-01-25", "2023-01-10..2023-01-20"),
        ("整体罪案减少，是1998年以来新低。破获案件936宗。", "2015-01-27", "None..None"),
        ("1998年以来，破获案件936宗。", "2015-01-27", "1998-01-01..2015-01-27"),
        ("今年端午假期，接警1200起，是2019年同期的92%。", None, "None..None"),
        ("今年端午假期，接警1200起，比2019年同期增加。2022年全年无积案。", None, "2022-06-03..2022-06-05"),
        ("今年以来，“亮剑2016”演练中出动警力300人次。", None, "2016-01-01..None"),
        ("春运已于3日结束，在此期间出动警力320人。", "2017-03-04", "2017-03-03..2017-03-03"),
        ("进入7月中旬后，检查商户20家。", "2023-07-27", "2023-07-11..2023-07-27"),
        ("7月中旬后，检查商户20家。", "2023-07-27", "2023-07-21..2023-07-27"),
        ("部署2020年工作重点，并检查商户20家。", "2020-05-14", "None..None"),
    ],
)
def test_the_period_of_the_first_figure(text: str, published: str | None, period: str) -> None:
    row = extract(text + REST, published=published).to_records()[0]
    assert f"{row['period_start']}..{row['period_end']}" == period
