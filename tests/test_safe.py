"""policenews inside other programs: threads, forks, no files, no noise, no network, nothing of its own left behind."""

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from generated import article

from policenews import Extractor, Word, extract, extract_many

ROOT = Path(__file__).parent.parent
SHIFTED = "辖区商户对派出所的工作给予高度称赞?。ü└澹鹕焦簿郑?/p>"
TEXT = "2023年，民警收缴传单9摞，检查企业12家。"
TEXTS = [*(article(number) for number in range(12)), TEXT]


def python(code: str, *options: str, folder: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own that finds policenews, with nothing to read from and nowhere to write but `folder`."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"} | variables
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_many_threads_and_two_extractors_give_what_one_gives_alone() -> None:
    own = Extractor(words=[Word("摞", "unit", yes=("收缴传单⟦9⟧摞",))])
    alone = {extractor: [extractor.extract(text) for text in TEXTS] for extractor in (own, Extractor())}
    assert [claims(results[-1]) for results in alone.values()] == [[("9", "摞"), ("12", "家")], [("12", "家")]]
    fresh = {Extractor(words=own.words): alone[own], Extractor(): list(alone.values())[1]}
    start = threading.Barrier(8)

    def work(number: int) -> bool:
        extractor, expected = list(fresh.items())[number % 2]
        start.wait()  # all meet the vocabulary that is not built yet
        order = list(range(len(TEXTS)))[number:] + list(range(len(TEXTS)))[:number]
        return all(extractor.extract(TEXTS[place]) == expected[place] for place in order)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))


def claims(result: object) -> list[tuple[str, str | None]]:
    return [(str(c.quantity.value), c.quantity.unit) for c in result.claims]  # type: ignore[attr-defined]


def test_the_first_articles_may_come_from_many_threads_at_once() -> None:
    code = (
        "from concurrent.futures import ThreadPoolExecutor as T; from policenews import extract\n"
        f"texts = {TEXTS!r}\n"
        "with T(8) as pool: many = list(pool.map(extract, texts * 4))\n"
        "assert many == [extract(t) for t in texts * 4]; print('same')"
    )
    done = python(code)
    assert done.stdout == "same\n", done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_however_they_start(tmp_path: Path, method: str) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing as mp\nfrom policenews import extract\n"
        f"TEXTS = {TEXTS!r}\n"
        "if __name__ == '__main__':\n"
        "    here = [extract(text) for text in TEXTS]\n"
        f"    with mp.get_context('{method}').Pool(2) as pool:\n"
        "        print(pool.map(extract, TEXTS) == here)\n",
        encoding="utf-8",
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=120)
    assert done.stdout == "True\n", done.stderr


def test_a_batch_may_run_in_a_thread_and_two_at_once() -> None:
    expected = [extract(text) for text in TEXTS]
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(lambda: list(extract_many(TEXTS, workers=2))) for _ in range(2)]
        assert [run.result() for run in runs] == [expected] * 2


def test_a_batch_that_is_left_leaves_no_process() -> None:
    code = (
        "from policenews import extract_many\n"
        "if __name__ == '__main__':\n"
        "    results = extract_many(['检查企业3家'] * 99999, workers=2)\n"
        "    print(len(next(results).claims))\n"
    )
    assert python(code).stdout == "1\n"


QUIET = """
import logging, socket, sys, warnings
class Refused(Exception): pass
def refuse(*args, **kwargs): raise Refused
socket.socket.connect = socket.socket.bind = socket.getaddrinfo = socket.create_connection = refuse
import policenews
from policenews import extract, extract_many
for text in TEXTS:
    extract(text).to_records()
print(extract(TEXTS[0]).text[-12:])
root = logging.getLogger()
print(root.handlers, root.level == logging.WARNING, len(warnings.filters) < 20)
"""


def test_no_noise_no_warnings_no_network_no_files(tmp_path: Path) -> None:
    """In an empty home and an empty folder for temporary files; the damage that needs jieba is among the texts."""
    home, temporary, work = (tmp_path / name for name in ("home", "tmp", "work"))
    for folder in (home, temporary, work):
        folder.mkdir()
    variables = {"HOME": str(home), "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(home / ".cache"), "PYTHONHASHSEED": "3"}
    code = QUIET.replace("TEXTS", repr([SHIFTED, *TEXTS[:4]]))
    done = python(code, "-W", "error", folder=work, **variables)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "[] True True"
    assert [path for folder in (home, temporary, work) for path in folder.rglob("*")] == []


def test_the_command_writes_only_what_it_is_told(tmp_path: Path) -> None:
    home, temporary, work = (tmp_path / name for name in ("home", "tmp", "work"))
    for folder in (home, temporary, work):
        folder.mkdir()
    (work / "a.txt").write_text(TEXT + SHIFTED, encoding="utf-8")
    environment = os.environ | {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-m", "policenews.cli", "extract", "a.txt", "-o", "out.csv", "--workers", "2"]
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True)
    assert done.stderr == "1 article read, 1 claim, 0 failures\n"
    assert sorted(path.name for path in work.iterdir()) == ["a.txt", "out.csv"]
    assert [*home.rglob("*"), *temporary.rglob("*")] == []


def test_the_settings_of_the_caller_are_left_alone() -> None:
    code = (
        "import csv, decimal, gc, locale, logging, random, signal, sys, threading\n"
        "def state(): return (csv.field_size_limit(), str(decimal.getcontext()), gc.isenabled(), gc.get_threshold(), locale.setlocale(locale.LC_ALL),"
        " logging.root.level, random.getstate()[1][:5], sys.getrecursionlimit(), sys.get_int_max_str_digits(), signal.getsignal(signal.SIGINT), threading.active_count())\n"
        "random.seed(1); before = state()\n"
        "from policenews import extract\n"
        f"for text in {[SHIFTED, *TEXTS[:3], '9' * 6000 + '家']!r}: extract(text)\n"
        "assert state() == before, (before, state()); print('same')"
    )
    done = python(code)
    assert done.stdout == "same\n", done.stderr


def test_the_decimal_context_of_the_caller_changes_nothing() -> None:
    text = "检查企业12345家，挽回损失6.8765万元，同比下降12.55%。"
    shown = f"from policenews import extract; print([str(c.quantity.value) for c in extract({text!r}).claims])"
    context = "import decimal; decimal.setcontext(decimal.Context(prec=3, rounding=decimal.ROUND_UP)); "
    assert python(context + shown).stdout == python(shown).stdout != ""
