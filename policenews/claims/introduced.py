"""Ways of working that an organ gave a name: 自“错峰巡”机制运行以来 tells of whoever was said to work so."""

from __future__ import annotations

import re

_SINCE = re.compile(r"[^。！？\n]{0,12}?自?[“‘「]([^“”‘’「」\n]{2,12})[”’」](?:[一-鿿]{0,6}?)(?:运行|实施|推行|推广|开展|启动|启用|建立|推出|成立|施行|设立)以来")
"""自“错峰巡”机制运行以来, at the head of a sentence."""
_FAR = 1500
"""A name that was brought in further back is looked for no more."""


def brought_in(text: str, sentence: int, block: int) -> int | None:
    """Where the name that the sentence goes back to (自“错峰巡”机制运行以来) was last said before its paragraph; None where it was not."""
    since = _SINCE.match(text, sentence)
    if since is None:
        return None
    at = text.rfind(since.group(1), max(0, block - _FAR), block)
    return at if at >= 0 and text[at - 1 : at] in ("“", "‘", "「") else None
