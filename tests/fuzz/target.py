"""A target for atheris: bytes in, an Article with valid places or a clear refusal out. See README.md beside this file."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

with atheris.instrument_imports(include=["policenews"]):
    from policenews import PolicenewsError, extract

    extract("2023年，某地公安局民警检查企业12家。")  # what is imported on first use is instrumented too
    extract("<p>2024-01-01 来源：永胜县公安局</p>")
    extract("辖区商户对派出所的工作给予高度称赞?。ü└澹鹕焦簿郑?/p>")  # jieba's words are read once, and it takes its time

from test_fuzz import check  # noqa: E402


def one_input(data: bytes) -> None:
    """The first byte chooses between bytes to decode and text."""
    source = data[1:] if data[:1] < b"\x80" else data[1:].decode("utf-8", "replace")
    try:
        check(extract(source))
    except PolicenewsError:
        return


if __name__ == "__main__":
    atheris.Setup(["policenews", "-timeout=10", *sys.argv[1:]], one_input)
    atheris.Fuzz()
