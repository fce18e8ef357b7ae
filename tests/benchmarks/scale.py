"""Articles a second with one and with two workers, from Python and on the command line, beside what the machine allows.

python tests/benchmarks/scale.py 5000

The articles are those of examples/ and tests/gold, repeated with a number behind. In each round, in turn: one worker on
all articles; two processes that know nothing of each other on half of them each, which is the most that two cores of
this machine give (cores that share a cache or a neighbour give less than twice one); and two workers. Printed are the
clock's ratios of the best rounds, and who spent the processor time: the share of the process that hands out inputs and
writes bounds how many workers it can keep busy, whatever the machine has to do besides.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
ROUNDS = 2
WAYS = ("extract_many", "policenews -o")


def texts(count: int) -> list[str]:
    from run import articles

    own = list(articles().values())
    return [f"{own[number % len(own)]}\n{number}" for number in range(count)]


def spent(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def work(way: str, workers: int, dump: Path) -> None:
    """One way over one file, in this process; prints its seconds, and processor seconds of this one and its workers."""
    sources = [json.loads(line)["text"] for line in dump.open(encoding="utf-8")] if way == WAYS[0] else []
    start, before = time.perf_counter(), spent(resource.RUSAGE_SELF)
    if way == WAYS[0]:
        from policenews import extract_many

        assert sum(1 for _ in extract_many(sources, workers=workers)) == len(sources)
    else:
        from policenews.cli import main as command

        sys.argv = ["policenews", "extract", str(dump), "-o", f"{dump}.out.jsonl", "--workers", str(workers)]
        with contextlib.suppress(SystemExit), contextlib.redirect_stderr(open(os.devnull, "w")):
            command()
    seconds = time.perf_counter() - start
    print(json.dumps([seconds, spent(resource.RUSAGE_SELF) - before, spent(resource.RUSAGE_CHILDREN)]))


def started(way: str, workers: int, dump: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, __file__, "--work", way, str(workers), str(dump)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def ended(*processes: subprocess.Popen[bytes]) -> list[float]:
    """Seconds of the slowest, processor seconds of all."""
    figures = [json.loads(process.communicate()[0]) for process in processes]
    return [max(seconds for seconds, _, _ in figures), *(sum(part) for part in list(zip(*figures, strict=True))[1:])]


def compared(way: str, dump: Path, halves: list[Path], count: int, rounds: int) -> str:
    one: list[list[float]] = []
    apart: list[list[float]] = []
    two: list[list[float]] = []
    for _ in range(rounds):
        one.append(ended(started(way, 1, dump)))
        apart.append(ended(*(started(way, 1, half) for half in halves)))
        two.append(ended(started(way, 2, dump)))
    best, limit, both = (min(seconds for seconds, _, _ in figures) for figures in (one, apart, two))
    alone, separate = (1000 * min(own for _, own, _ in figures) / count for figures in (one, apart))
    workers, own = (1000 * min(figures[place] for figures in two) / count for place in (2, 1))
    return (
        f"{way}\n"
        f"  articles a second   one worker {count / best:.0f}; two separate processes {count / limit:.0f}, ratio "
        f"{best / limit:.2f}; two workers {count / both:.0f}, ratio {best / both:.2f}\n"
        f"  processor ms each   one worker {alone:.2f}; two separate processes {separate:.2f}; two workers {workers:.2f} "
        f"and {own:.2f} in the process they work for ({100 * own / (own + workers):.0f} %); "
        f"ratio {2 * alone / (own + workers):.2f}, to two separate processes {2 * separate / (own + workers):.2f}"
    )


def main() -> None:
    if sys.argv[1:2] == ["--work"]:
        return work(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    sources = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    print(f"{len(sources)} articles of {sum(map(len, sources)) / len(sources):.0f} characters")
    with tempfile.TemporaryDirectory() as folder:
        dump, *halves = (Path(folder) / name for name in ("all.jsonl", "even.jsonl", "odd.jsonl"))
        for path, part in zip((dump, *halves), (sources, sources[::2], sources[1::2]), strict=True):
            path.write_text("".join(json.dumps({"text": text}) + "\n" for text in part), encoding="utf-8")
        for way in WAYS:
            print(compared(way, dump, halves, len(sources), rounds), flush=True)
    return None


if __name__ == "__main__":
    main()
