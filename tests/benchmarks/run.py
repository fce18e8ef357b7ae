"""Speed and size of policenews on this machine, each figure next to what it is measured against.

python tests/benchmarks/run.py

`extract` is compared with `jieba.lcut` of the same cleaned texts in the same run; neither counts its first call.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "examples" / "articles", ROOT / "tests" / "gold")
ROUNDS = 7


def articles() -> dict[str, str]:
    """The inputs by name; articles that stand in both folders count once."""
    files = [path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.suffix in {".txt", ".html", ".md"}]
    return {path.name: path.read_text(encoding="utf-8") for path in files if not path.name.startswith("own-")}


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def speed() -> dict[str, float]:
    """Total time of both on all texts, round by round in turn, and the median of their ratios."""
    import jieba

    from policenews import extract

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    raws = list(articles().values())
    cleaned = [extract(raw).text for raw in raws]
    ours, theirs, ratios = [], [], []
    for _ in range(ROUNDS):
        ours.append(seconds(extract, raws))
        theirs.append(seconds(jieba.lcut, cleaned))
        ratios.append(ours[-1] / theirs[-1])
    claims = sum(len(extract(raw).claims) for raw in raws)
    return {
        "articles": len(raws),
        "characters, cleaned": sum(map(len, cleaned)),
        "claims": claims,
        "extract, ms per article": 1000 * min(ours) / len(raws),
        "jieba.lcut, ms per article": 1000 * min(theirs) / len(raws),
        "extract / jieba.lcut": statistics.median(ratios),
    }


def fresh(code: str) -> dict[str, float]:
    """What `code` prints as JSON in a Python of its own, the best of five by its first figure."""
    command = [sys.executable, "-c", code]
    runs = [json.loads(subprocess.check_output(command, cwd=ROOT, text=True)) for _ in range(5)]
    return min(runs, key=lambda run: next(iter(run.values())))


def start_up() -> dict[str, float]:
    """Import, first call, and the memory of a process that has read every article."""
    sample = next(iter(articles().values()))
    return fresh(
        f"""
import json, resource, sys, time
sys.path.insert(0, {str(ROOT)!r})
sys.path.insert(0, {str(ROOT / "tests" / "benchmarks")!r})
start = time.perf_counter()
import policenews
imported = time.perf_counter()
policenews.extract({sample!r})
called = time.perf_counter()
policenews.extract({sample!r})
again = time.perf_counter()
from run import articles
for text in articles().values():
    policenews.extract(text)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
print(json.dumps({{"import policenews, ms": 1000 * (imported - start), "first call, ms": 1000 * (called - imported),
                  "second call, ms": 1000 * (again - called), "memory of a worker, MB": peak}}))
"""
    )


def help_page() -> dict[str, float]:
    """`policenews --help` beside starting Python alone."""

    def best(*command: str) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, check=True)
            times.append(time.perf_counter() - start)
        return 1000 * min(times)

    return {"policenews --help, ms": best("-m", "policenews.cli", "--help"), "python alone, ms": best("-c", "pass")}


def main() -> None:
    sys.path.insert(0, str(ROOT))
    for name, value in (speed() | start_up() | help_page()).items():
        print(f"{name:<28} {value:>10,.2f}" if isinstance(value, float) else f"{name:<28} {value:>10,}")


if __name__ == "__main__":
    main()
