"""Work grows linearly with the text, hostile text included: the exponent of time against size, not the time."""

import math
from collections.abc import Callable
from functools import partial

import pytest
from timing import spent

from policenews import extract

SIZES = (1_000, 4_000, 16_000, 64_000)
BOUND = 1.25

SENTENCE = "今年以来，民警共检查企业121家，发现隐患45处，整改43处，同比下降12.5%。其中刑事案件6起、治安案件39起。\n"

TEXTS: dict[str, Callable[[int], str]] = {
    "ordinary": lambda size: SENTENCE * (size // len(SENTENCE) + 1),
    "html": lambda size: f"<p>{SENTENCE}</p>" * (size // (len(SENTENCE) + 7) + 1),
    "one endless line": lambda size: SENTENCE.replace("\n", "").replace("。", "，") * (size // len(SENTENCE) + 1),
    "digits": lambda size: "1" * size,
    "digits and commas": lambda size: "1," * (size // 2),
    "han numerals": lambda size: "三百万" * (size // 3),
    "percent": lambda size: "下降5%" * (size // 4),
    "nested brackets": lambda size: "（3起" * (size // 6) + "）" * (size // 6),
    "其中": lambda size: "其中" * (size // 2),
    "分别": lambda size: "、3起" * (size // 6) + "分别下降" + "1%、" * (size // 6),
    "verbs": lambda size: "检查" * (size // 2),
    "organs": lambda size: "公安局" * (size // 3),
    "blanks": lambda size: " " * size,
    "one endless tag": lambda size: "<div " + "a=1 " * (size // 4),
    "open tags": lambda size: "<b>" * (size // 3),
    "entities": lambda size: "&amp;" * (size // 5),
    "glosses": lambda size: "紀(jì)" * (size // 5),
    "dates": lambda size: "1月" * (size // 2),
    "years": lambda size: "2023年1月至" * (size // 8),
    "parts of parts": lambda size: "其中检查企业3家，" * (size // 9),
    "parts in lines": lambda size: "其中：\n抓获3人\n" * (size // 9),
    "parts in brackets": lambda size: "抓获3人（含3人），" * (size // 10),
    "change on change": lambda size: "同比下降5%，环比持平，" * (size // 12),
    "from and to": lambda size: "去年同期3起，由3起降至2起，" * (size // 15),
}


def exponent(make: Callable[[int], str]) -> float:
    """Slope of log time over log size by least squares; times below a millisecond count as one.

    Past one second no larger text is tried: by then the slope has shown.
    """
    points: list[tuple[float, float]] = []
    for size in SIZES:
        text = make(size)
        took = spent(partial(extract, text))
        points.append((math.log(size), math.log(max(took, 1e-3))))
        if took > 1 and len(points) > 1:
            break
    mean_x, mean_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    over = sum((x - mean_x) * (y - mean_y) for x, y in points)
    return over / sum((x - mean_x) ** 2 for x, _ in points)


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_with_size_and_no_faster(name: str) -> None:
    extract(SENTENCE)  # what is built on first use is no part of it
    slopes = []
    for _ in range(3):  # a busy machine can disturb one fit, not three
        slopes.append(exponent(TEXTS[name]))
        if slopes[-1] <= BOUND:
            return
    pytest.fail(f"time grows like size^{min(slopes):.2f} on {name}")
