"""A run may be killed, its disk may be full, its workers may die: after --resume the output is that of a quiet run."""

import contextlib
import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from generated import article
from typer.testing import CliRunner, Result

from policenews.batch import journal as journals
from policenews.cli import app

COUNT = 160
COMMAND = [sys.executable, "-m", "policenews.cli", "extract"]
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generated articles as JSON Lines, some rows of them bad."""
    path = tmp_path_factory.mktemp("dump") / "dump.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for number in range(COUNT):
            row = {"text": article(number)} if number % 33 != 7 else {"txt": "a bad row"}
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


@pytest.fixture(scope="module")
def quiet(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of an undisturbed run with one worker."""
    folder = tmp_path_factory.mktemp("quiet")
    result = run(dump, *outputs(folder))
    assert result.exit_code == 1, result.stderr
    return files(folder)


def outputs(folder: Path) -> list[str]:
    return ["-o", str(folder / "claims.csv"), "--articles", str(folder / "articles.jsonl")]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["extract", *map(str, args)])


def start(*args: object) -> subprocess.Popen[bytes]:
    """The command in a process group of its own, which can be killed with all its workers."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*COMMAND, *map(str, args)], stdout=quiet, stderr=quiet, start_new_session=True, env=environment)


def kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def test_the_quiet_run_has_all_files(quiet: dict[str, bytes]) -> None:
    assert sorted(quiet) == ["articles.jsonl", "claims.csv", "claims.csv.failures.jsonl"]
    rows = [json.loads(line) for line in quiet["articles.jsonl"].splitlines()]
    assert len(rows) == COUNT
    failed = sum(row["status"] == "failed" for row in rows)
    assert failed == len(quiet["claims.csv.failures.jsonl"].splitlines()) == 5


@pytest.mark.parametrize("workers", [1, 2])
def test_kills_at_random_moments_lose_nothing(dump: Path, quiet: dict[str, bytes], tmp_path: Path, workers: int) -> None:
    """Each kill waits for the journal to have grown by a random step, so that it falls into the work and not before it."""
    dice = random.Random(workers)
    journal = tmp_path / "claims.csv.journal"
    kills = 0
    while kills < 4:
        process = start(dump, *outputs(tmp_path), "--workers", workers, "--resume")
        before, step = size(journal), dice.randint(1, 6_000)
        while process.poll() is None and size(journal) < before + step:
            time.sleep(0.002)
        time.sleep(dice.random() * 0.05)
        ended = process.poll()
        kill(process)
        for name, content in files(tmp_path).items():  # what has its name already is whole
            assert name not in quiet or content == quiet[name]
        if ended is not None:
            break
        kills += 1
    assert kills >= 2
    result = run(dump, *outputs(tmp_path), "--resume")
    assert result.exit_code == 1
    assert f"{COUNT} inputs: {COUNT - 5} articles read" in result.stderr
    assert files(tmp_path) == quiet


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@contextlib.contextmanager
def stopping_after(count: int, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> Iterator[None]:
    """The journal takes `count` frames and the first bytes of one more; then nothing can be written."""
    original = journals.Journal.append
    left = [count]

    def append(self: Any, digest: bytes, packet: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            assert self._file is not None
            self._file.write(b"\0\0\0\x09torn")
            self._file.flush()
            raise error
        original(self, digest, packet)

    with monkeypatch.context() as patch:
        patch.setattr(journals.Journal, "append", append)
        yield


FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("after", [0, 2, 9])
def test_a_full_disk_stops_the_run_with_a_word_and_resume_finishes_it(
    dump: Path, quiet: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    with stopping_after(after, monkeypatch, FULL):
        result = run(dump, *outputs(tmp_path))
    assert result.exit_code == 2
    assert "No space left" in result.stderr and "--resume" in result.stderr
    assert set(files(tmp_path)) <= {"claims.csv.journal"}
    again = run(dump, *outputs(tmp_path), "--resume")
    assert again.exit_code == 1 and files(tmp_path) == quiet


@pytest.mark.parametrize("name", ["claims.csv", "articles.jsonl", "claims.csv.failures.jsonl"])
def test_a_disk_that_fills_while_the_files_are_written(
    dump: Path, quiet: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    original = os.replace

    def replace(source: Any, target: Any) -> None:
        if Path(target).name == name:
            raise FULL
        original(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        assert run(dump, *outputs(tmp_path)).exit_code == 2
    assert name not in files(tmp_path) and "claims.csv.journal" in files(tmp_path)
    assert run(dump, *outputs(tmp_path), "--resume").exit_code == 1
    assert files(tmp_path) == quiet


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_small_disk_that_is_really_full(dump: Path, quiet: dict[str, bytes], tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        result = run(dump, *outputs(disk))
        assert result.exit_code == 2 and "No space left" in result.stderr
        assert set(files(disk)) <= {"claims.csv.journal"}
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        assert run(dump, *outputs(disk), "--resume").exit_code == 1
        assert files(disk) == quiet
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_without_resume_an_unfinished_run_is_not_thrown_away(
    dump: Path, quiet: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stopping_after(9, monkeypatch, FULL):
        run(dump, *outputs(tmp_path))
    kept = files(tmp_path)
    result = run(dump, *outputs(tmp_path))
    assert result.exit_code == 2 and "--resume" in result.stderr and files(tmp_path) == kept


def test_other_options_or_inputs_are_refused(dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with stopping_after(9, monkeypatch, FULL):
        run(dump, *outputs(tmp_path))
    other = run(dump, *outputs(tmp_path), "--resume", "--published", "2024-01-01")
    assert other.exit_code == 2 and "other options" in other.stderr
    changed = tmp_path / "changed.jsonl"
    changed.write_bytes(dump.read_bytes().replace("家".encode(), "户".encode(), 1))
    for path, words in ((changed, "not those"), (ROOT / "examples" / "articles" / "01-feed.html", "now there are 1")):
        result = run(path, *outputs(tmp_path), "--resume")
        assert result.exit_code == 2 and words in result.stderr, result.stderr


@pytest.mark.parametrize("damage", ["cut", "flip", "junk"])
def test_a_damaged_journal_is_used_as_far_as_it_is_whole(
    dump: Path, quiet: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    with stopping_after(12, monkeypatch, FULL):
        run(dump, *outputs(tmp_path))
    path = tmp_path / "claims.csv.journal"
    data = path.read_bytes()
    middle = len(data) // 2
    changed = {"cut": data[:middle], "flip": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :], "junk": data + os.urandom(99)}
    path.write_bytes(changed[damage])
    assert run(dump, *outputs(tmp_path), "--resume").exit_code == 1
    assert files(tmp_path) == quiet


def test_ctrl_c_can_be_resumed(dump: Path, quiet: dict[str, bytes], tmp_path: Path) -> None:
    process = start(dump, *outputs(tmp_path), "--workers", 2)
    while process.poll() is None and size(tmp_path / "claims.csv.journal") < 4_000:
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(20) != 0
    assert run(dump, *outputs(tmp_path), "--resume").exit_code == 1
    assert files(tmp_path) == quiet


def test_a_killed_worker_costs_nothing(dump: Path, quiet: dict[str, bytes], tmp_path: Path) -> None:
    """A worker that is killed from outside is replaced, and its inputs are read again."""
    process = start(dump, *outputs(tmp_path), "--workers", 2)
    killed = 0
    while process.poll() is None and killed < 3:
        for child in children(process.pid):
            if killed < 3 and size(tmp_path / "claims.csv.journal") > killed * 3_000:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
                killed += 1
                break
        time.sleep(0.02)
    assert process.wait(60) == 1 and killed
    assert files(tmp_path) == quiet


def children(process: int) -> list[int]:
    """Processes that a process has started, the workers among them."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int((path / "stat").read_text().rsplit(")", 1)[1].split()[1]) == process and b"spawn_main" in (path / "cmdline").read_bytes():
                found.append(int(path.name))
    return found


def test_two_runs_do_not_write_one_output(dump: Path, tmp_path: Path) -> None:
    with journals.Journal(tmp_path / "claims.csv.journal", {}, resume=False):
        result = run(dump, *outputs(tmp_path), "--resume")
    assert result.exit_code == 2 and "another run" in result.stderr


def test_unreadable_files_are_failures_beside_the_output(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "good.txt").write_text("检查企业3家", encoding="utf-8")
    (news / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)
    (news / "gone.txt").symlink_to("nowhere")
    (news / "torn.txt.gz").write_bytes(b"\x1f\x8b\x08\0\0")
    (news / "fifo.jsonl").write_bytes(b"")
    result = run(news, "-o", tmp_path / "claims.jsonl", "--articles", tmp_path / "articles.csv")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "4 inputs: 1 article read, 1 claim, 3 failures, 1 other file left alone"
    failures = [json.loads(line) for line in (tmp_path / "claims.jsonl.failures.jsonl").read_text().splitlines()]
    assert [Path(failure["source"]).name for failure in failures] == ["gone.txt", "photo.txt", "torn.txt.gz"]
    assert all(failure["error"] == "UnreadableFileError" for failure in failures)


def test_no_failures_no_file_of_failures(tmp_path: Path) -> None:
    (tmp_path / "claims.jsonl.failures.jsonl").write_text("of an earlier run")
    assert run(ROOT / "examples" / "articles", "-o", tmp_path / "claims.jsonl").exit_code == 0
    assert sorted(files(tmp_path)) == ["claims.jsonl"]


@pytest.mark.parametrize("name", ["c.jsonl", "c.csv", "c.parquet", "c.sqlite", "c.html"])
def test_every_format_is_the_same_after_an_interruption(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if name.endswith("parquet"):
        import_module("pyarrow")
    source, one, two = ROOT / "examples" / "articles", tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    assert run(source, "-o", one / name).exit_code == 0
    with stopping_after(3, monkeypatch, FULL):
        assert run(source, "-o", two / name).exit_code == 2
    assert run(source, "-o", two / name, "--resume").exit_code == 0
    assert files(one) == files(two)


@pytest.mark.parametrize("name", ["c.parquet", "c.sqlite"])
def test_where_packets_end_does_not_show_in_a_file(dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Groups of rows and pages of two tables, with packets that end elsewhere after each interruption."""
    monkeypatch.setattr(import_module("policenews.output.parquet"), "_GROUP", 100)
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    assert run(dump, "-o", one / name).exit_code == 1
    for after in (3, 2, 1):
        with stopping_after(after, monkeypatch, FULL):
            assert run(dump, "-o", two / name, "--resume").exit_code == 2
    assert run(dump, "-o", two / name, "--resume").exit_code == 1
    assert files(one) == files(two)
