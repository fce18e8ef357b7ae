"""The Tab key in real shells: commands, options and file names, with what `policenews --show-completion` prints."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHELLS = ("bash", "zsh", "fish")


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    """An environment with `policenews` on the path, a home of its own, and a folder with one article."""
    command = tmp_path / "bin" / "policenews"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m policenews "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "weekly.txt").write_text("民警检查企业12家。", encoding="utf-8")
    return {
        "PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(tmp_path), "PWD": str(tmp_path), "PYTHONPATH": str(ROOT),
        "TERM": "dumb", "LC_ALL": "C.UTF-8", "COLUMNS": "300", "PS1": "> ",
    }  # fmt: skip


def need(shell: str) -> str:
    return shutil.which(shell) or pytest.skip(f"no {shell} on this machine: apt-get install {shell}")


def script(shell: str, place: dict[str, str]) -> str:
    """What a user of that shell is told to load; the command is asked as its documentation says."""
    environment = place | {"_POLICENEWS_COMPLETE": f"source_{shell}"}
    return subprocess.run(["policenews"], env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_good_syntax(shell: str, place: dict[str, str]) -> None:
    file = Path(place["HOME"], "completion")
    file.write_text(script(shell, place), encoding="utf-8")
    done = subprocess.run([need(shell), "-n", file], capture_output=True, text=True, env=place)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("shell", ("bash", "zsh"))
@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("policenews ext", "policenews extract"),
        ("policenews extract --te", "policenews extract --text-field"),
        ("policenews score --sh", "policenews score --show"),
        ("policenews extract articles/wee", "policenews extract articles/weekly.txt"),
        ("policenews why articles/wee", "policenews why articles/weekly.txt"),
        ("policenews extract articles/weekly.txt --articles art", "--articles articles/"),
    ],
)
def test_tab_completes_on_a_terminal(shell: str, typed: str, shown: str, place: dict[str, str]) -> None:
    load = Path(place["HOME"], "load")
    start = "autoload -Uz compinit; compinit -u\n" if shell == "zsh" else "bind 'set show-all-if-ambiguous on'\n"
    load.write_text(f"PS1='> '\n{start}{script(shell, place)}\necho ready\n", encoding="utf-8")
    flags = ["-f", "-i"] if shell == "zsh" else ["--noprofile", "--norc", "-i"]
    assert shown in press_tab([need(shell), *flags], f". {load}\n", typed, shown, place)


def press_tab(command: list[str], load: str, typed: str, awaited: str, place: dict[str, str]) -> str:
    """What the terminal shows after the line was typed and Tab pressed."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=place, cwd=place["HOME"], start_new_session=True
    )
    os.close(theirs)
    try:
        os.write(ours, load.encode())
        until(ours, "ready\r\n")
        os.write(ours, f"{typed}\t".encode())
        return until(ours, awaited)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def until(terminal: int, awaited: str, seconds: float = 30) -> str:
    """What is shown until the awaited words stand there."""
    shown, end = "", time.monotonic() + seconds
    while awaited not in shown and (left := end - time.monotonic()) > 0:
        if select.select([terminal], [], [], left)[0]:
            shown += os.read(terminal, 4096).decode(errors="replace")
    return shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("policenews ext", {"extract"}),
        ("policenews extract --w", {"--words", "--workers"}),
        ("policenews extract articles/wee", {"articles/weekly.txt"}),
        ("policenews show articles/weekly.txt --pub", {"--published"}),
    ],
)
def test_fish_offers_them(typed: str, shown: set[str], place: dict[str, str]) -> None:
    load = f"{script('fish', place)}\ncomplete --do-complete '{typed}'"
    done = subprocess.run(
        [need("fish"), "--no-config", "-c", load], capture_output=True, text=True, env=place, cwd=place["HOME"]
    )
    assert {line.split("\t")[0] for line in done.stdout.splitlines()} == shown, done.stderr


def test_it_can_be_installed_by_the_command_itself(place: dict[str, str]) -> None:
    """`policenews --install-completion` finds out the shell that it was started from."""
    done = subprocess.run(
        [need("bash"), "-c", "policenews --install-completion; true"], env=place, capture_output=True, text=True
    )
    assert "bash completion installed" in done.stdout, done.stderr
    assert "_policenews_completion" in Path(place["HOME"], ".bash_completions", "policenews.sh").read_text(encoding="utf-8")
