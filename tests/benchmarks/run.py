"""Speed and size of policenews on this machine, each figure next to what it is measured against.

python tests/benchmarks/run.py

`extract` is compared with `jieba.lcut` of the same cleaned texts in the same run, and with one pattern that finds a
numeral and its unit, which is the least that anything can take; none counts its first call. Then come the stages of
`extract` in percent of its time, and the start of a process, with the package compiled as an installed one is.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "examples" / "articles", ROOT / "tests" / "gold")
ROUNDS = 7
FLOOR = re.compile(r"(\d[\d,.]*|[一二两三四五六七八九十百千]+)([多余])?([万亿])?([\u4e00-\u9fff%]{1,2})")
STAGES = {
    "reading": ("policenews.reading.read", "read"),
    "dates": ("policenews.facts.dates", "read_dates"),
    "agencies": ("policenews.facts.agencies", "read_agencies"),
    "numerals": ("policenews.facts.numerals", "read_numerals"),
    "claims": ("policenews.claims.engine", "Engine.items"),
    "words": ("policenews.claims.engine", "Engine"),
    "article": ("policenews.assemble", "assemble"),
}


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
    """Total time of all three on all texts, round by round in turn, and the medians of the ratios."""
    import jieba

    from policenews import extract

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    raws = list(articles().values())
    cleaned = [extract(raw).text for raw in raws]
    rounds = []
    for _ in range(ROUNDS):
        works = (extract, raws), (jieba.lcut, cleaned), (FLOOR.findall, cleaned)
        rounds.append([seconds(work, texts) for work, texts in works])
    claims = sum(len(extract(raw).claims) for raw in raws)
    ours, theirs, floor = (min(times) for times in zip(*rounds, strict=True))
    characters = sum(map(len, cleaned))
    return {
        "articles": len(raws),
        "characters, cleaned": characters,
        "claims": claims,
        "extract, ms per article": 1000 * ours / len(raws),
        "jieba.lcut, ms per article": 1000 * theirs / len(raws),
        "one pattern, ms per article": 1000 * floor / len(raws),
        "extract, characters a second": round(characters / ours),
        "extract / jieba.lcut": statistics.median(own / other for own, other, _ in rounds),
        "extract / one pattern": statistics.median(own / least for own, _, least in rounds),
    }


def stages() -> dict[str, float]:
    """What each stage takes of the time of `extract`, in percent."""
    from policenews import extract

    raws = list(articles().values())
    spent = dict.fromkeys(STAGES, 0.0)

    def timed(name: str, work: Callable[..., object], *args: object, **options: object) -> object:
        start = time.perf_counter()
        try:
            return work(*args, **options)
        finally:
            spent[name] += time.perf_counter() - start

    with ExitStack() as undo:
        for name, (module, path) in STAGES.items():
            *owners, attribute = path.split(".")
            owner = import_module(module)
            for part in owners:
                owner = getattr(owner, part)
            work = getattr(owner, attribute)
            undo.callback(setattr, owner, attribute, work)
            # a method is looked up on its object, and so has to be a function
            timer = (lambda self, name=name, work=work: timed(name, work, self)) if owners else partial(timed, name, work)
            setattr(owner, attribute, timer)
        total = seconds(extract, raws)
    spent["the rest"] = total - sum(spent.values())
    return {f"of that {name}, %": 100 * part / total for name, part in spent.items()}


def fresh(code: str) -> dict[str, float]:
    """What `code` prints as JSON in a Python of its own, the best of five by its first figure, modules compiled."""
    command = [sys.executable, "-c", code]
    runs = [json.loads(subprocess.check_output(command, cwd=ROOT, env=compiled(), text=True)) for _ in range(6)]
    return min(runs[1:], key=lambda run: next(iter(run.values())))


def compiled() -> dict[str, str]:
    """An environment in which a second start finds its modules compiled, as those of an installed package are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": CACHE.name}


CACHE = tempfile.TemporaryDirectory()


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
            subprocess.run([sys.executable, *command], cwd=ROOT, env=compiled(), capture_output=True, check=True)
            times.append(time.perf_counter() - start)
        return 1000 * min(times)

    return {"policenews --help, ms": best("-m", "policenews.cli", "--help"), "python alone, ms": best("-c", "pass")}


def main() -> None:
    sys.path.insert(0, str(ROOT))
    for name, value in (speed() | stages() | start_up() | help_page()).items():
        print(f"{name:<30} {value:>10,.2f}" if isinstance(value, float) else f"{name:<30} {value:>10,}")


if __name__ == "__main__":
    main()
