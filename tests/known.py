"""The misses that are left on the annotated articles, one per line; `python tests/known.py --write` lists them anew, and puts
the figures of docs/accuracy.md, which move with them, right.

A line names the article, the claim (or the text) and what is wrong with it: `late-p05 c4 MISSED`, `own-01 c7 activity`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "tests" / "known_failures.txt"
sys.path.insert(0, str(ROOT / "tests" / "gold"))

_SLOT = re.compile(r"(?:^|; )(\w+): want ")


def misses() -> set[str]:
    """Every miss on tests/gold now."""
    from score import load, new_tally, predict_with_policenews, score_article

    lines: list[str] = []
    for name, raw, gold in load(ROOT / "tests" / "gold"):
        predicted = predict_with_policenews(raw, gold.get("given") or {})
        score_article(name, raw, gold, predicted, new_tally(), lines.append)
    return {short for line in lines for short in _short(line)}


def _short(line: str) -> list[str]:
    """`late-p01 c10 WRONG …  activity: want 'receive', got 'other'` is the miss `late-p01 c10 activity`."""
    head, _, tail = line.partition("  ")
    words = head.split()
    if "WRONG" in words:
        return [f"{words[0]} {words[1]} {slot}" for slot in _SLOT.findall(tail)]
    return [re.sub(r"\s+", " ", re.split(r" want |, got ", head)[0]).strip()]


def listed() -> set[str]:
    """Every miss in the list."""
    return {line for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}


if __name__ == "__main__":
    if "--write" in sys.argv:
        head = "# The misses left on tests/gold: article, claim, slot. Written by: python tests/known.py --write\n"
        LIST.write_text(head + "\n".join(sorted(misses())) + "\n", encoding="utf-8")
        subprocess.run([sys.executable, ROOT / "tests" / "snippets.py", "--write"], check=True)
    now, before = misses(), listed()
    print(f"{len(now)} misses, {len(now - before)} not listed, {len(before - now)} listed that pass")
    for miss in sorted(now - before):
        print("new:", miss)
