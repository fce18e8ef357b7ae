"""Short articles by number: the same number gives the same article, and no two are alike."""

from __future__ import annotations

import random
from collections.abc import Iterator

_PLACES = ("永胜县", "松溪县", "南华县", "温县", "焦作市", "延安市宝塔区", "金寨县", "昆山市")
_SENTENCES = (
    "今年以来，{place}公安局共检查单位场所{a}家，发现火灾隐患{b}处，整改{c}处。",
    "{year}年{month}月，{place}公安局破获电信网络诈骗案件{a}起，抓获犯罪嫌疑人{b}名，挽回损失{c}.6万余元。",
    "截至{month}月{day}日，民警走访群众{a}户，化解矛盾纠纷{b}起，发放宣传资料{c}余份。",
    "行动中查处交通违法{a}起，其中酒驾{b}起、超员{c}起，同比下降{b}.5%。",
    "交通事故由{a}起降至{b}起，未发生较大火灾。",
    "第{b}届庙会期间，{place}公安局每天安排{a}名民警巡逻，24小时备勤。",
    "民警走进社区，送去温暖，受到群众好评。",
)


def article(number: int) -> str:
    """Article `number`: a title, a dateline and two to six sentences, about 200 characters."""
    dice = random.Random(number)
    place = dice.choice(_PLACES)
    day = f"{dice.randint(2015, 2024)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    lines = [f"{place}公安局第{number}期平安通报", f"{day}　来源：{place}公安局"]
    for _ in range(dice.randint(1, 3)):
        lines.append("".join(_sentence(dice, place) for _ in range(dice.randint(1, 3))))
    return "\n".join(lines) + "\n"


def articles(count: int) -> Iterator[str]:
    return map(article, range(count))


def _sentence(dice: random.Random, place: str) -> str:
    a = dice.randint(30, 5000)
    b = dice.randint(2, a // 2)
    return dice.choice(_SENTENCES).format(
        place=place, a=a, b=b, c=dice.randint(1, b), year=dice.randint(2015, 2024), month=dice.randint(1, 12), day=dice.randint(1, 28)
    )
