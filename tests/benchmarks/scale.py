"""Articles a second with one and with two processes, in turn, from Python and on the command line.

python tests/benchmarks/scale.py 5000

The articles are those of examples/ and tests/gold, repeated with a number behind. Two ratios are printed: of the clock,
the best of three rounds each, which needs a machine with two cores and nothing else to do; and of processor time, which
a busy machine hardly disturbs: what one process takes over half of what reader and workers take together.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
ROUNDS = 3


def texts(count: int) -> list[str]:
    from run import articles

    own = list(articles().values())
    return [f"{own[number % len(own)]}\n{number}" for number in range(count)]


def measured(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of the processors with all processes that were started and have ended."""

    def spent() -> float:
        own, ended = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime

    start, before = time.perf_counter(), spent()
    work()
    return time.perf_counter() - start, spent() - before


def from_python(sources: list[str], workers: int) -> None:
    from policenews import extract_many

    assert sum(1 for _ in extract_many(sources, workers=workers)) == len(sources)


def from_the_command_line(dump: Path, workers: int) -> None:
    command = [sys.executable, "-m", "policenews.cli", "extract", str(dump), "-o", str(dump.with_name("out.jsonl"))]
    subprocess.run([*command, "--workers", str(workers)], cwd=ROOT, check=True, capture_output=True)


def main() -> None:
    sources = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    print(f"{len(sources)} articles of {sum(map(len, sources)) / len(sources):.0f} characters")
    with tempfile.TemporaryDirectory() as folder:
        dump = Path(folder) / "dump.jsonl"
        dump.write_text("".join(json.dumps({"text": text}) + "\n" for text in sources), encoding="utf-8")
        ways = {"extract_many": partial(from_python, sources), "policenews -o": partial(from_the_command_line, dump)}
        for name, way in ways.items():
            best = {1: (math.inf, math.inf), 2: (math.inf, math.inf)}
            for _ in range(rounds):
                for workers, old in best.items():
                    new = measured(partial(way, workers))
                    best[workers] = (min(old[0], new[0]), min(old[1], new[1]))
            (one, one_cpu), (two, two_cpu) = best[1], best[2]
            print(f"{name:<14} one {len(sources) / one:5.0f} a second, two {len(sources) / two:5.0f}, ratio {one / two:.2f}; "
                  f"processor ms per article: {1000 * one_cpu / len(sources):.2f}, {1000 * two_cpu / len(sources):.2f}, "
                  f"ratio {2 * one_cpu / two_cpu:.2f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
