"""Memory of `extract_many` over many articles: flat, however many there are.

python tests/benchmarks/memory.py 100000 --workers 2

Prints what the process that reads the results holds (and each worker) after every tenth, and as JSON the growth
between the second tenth, when everything is built, and the last.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]


def resident(process: int) -> float:
    """Megabytes that a process holds now."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def main() -> None:
    from generated import articles

    from policenews import Failure, extract_many

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()

    start, claims, failures, seen = time.perf_counter(), 0, 0, []
    for number, result in enumerate(extract_many(articles(options.count), workers=options.workers), 1):
        failures += isinstance(result, Failure)
        claims += 0 if isinstance(result, Failure) else len(result.claims)
        if number % (options.count // 10) == 0:
            seen.append([resident(process) for process in (os.getpid(), *workers())])
            print(f"{number:>10,} articles {time.perf_counter() - start:8.1f} s  MB: {' '.join(f'{mb:.0f}' for mb in seen[-1])}", flush=True)
    growth = max(last - early for last, early in zip(seen[-1], seen[1], strict=True))
    seconds = time.perf_counter() - start
    print(json.dumps({"articles": number, "failures": failures, "claims": claims, "growth, MB": growth, "largest, MB": max(map(max, seen)), "articles a second": number / seconds}))


def workers() -> list[int]:
    import multiprocessing

    return sorted(child.pid for child in multiprocessing.active_children() if child.pid)


if __name__ == "__main__":
    main()
