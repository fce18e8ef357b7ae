"""An extractor whose worker process ends at a certain input, as a crash in a C library or the kernel's memory limit would."""

import os
from typing import Any

from policenews import Article, Extractor
from policenews.extract import Source

HANGS_UP = "这篇文章结束进程：检查企业9家。"


class Hostile(Extractor):
    def extract(self, source: Source, **hints: Any) -> Article:
        if source == HANGS_UP:
            os._exit(9)
        return super().extract(source, **hints)
