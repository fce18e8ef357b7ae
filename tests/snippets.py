"""The snippets of README.md, CHANGELOG.md and docs/, Chinese pages included: run as a reader would, and their shown output compared.

    python tests/snippets.py            say which shown outputs differ
    python tests/snippets.py --write    put the real output in their place

A python block runs in the namespace of its page; a `policenews` line of a bash block runs on a terminal 100 columns
wide. A text block right behind one of them is what it shows; without one it must print nothing.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = [*(ROOT / name for name in ("README.md", "README.zh-CN.md", "CHANGELOG.md")), *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
_STEERING = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def name_of(page: Path) -> str:
    """`README.md`, `docs/zh/index.md`: a page as seen from the top."""
    return page.relative_to(ROOT).as_posix()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A block of a page; `shown` is the text block right behind it, at `place` (half-open) of the page."""

    page: str
    line: int
    language: str
    code: str
    shown: str | None
    place: tuple[int, int]


def snippets(text: str, page: str = "page") -> list[Snippet]:
    """Blocks of a page in their order; text blocks belong to the block before them."""
    out = []
    fences = list(_FENCE.finditer(text))
    for fence, after in zip(fences, [*fences[1:], None], strict=False):
        if fence[1] == "text":
            continue
        near = after is not None and after[1] == "text" and not text[fence.end() : after.start()].strip()
        place = after.span(2) if near and after is not None else (fence.end(), fence.end())
        line = text.count("\n", 0, fence.start()) + 1
        out.append(Snippet(page, line, fence[1], fence[2], text[slice(*place)] if near else None, place))
    return out


def run_page(page: Path, folder: Path) -> Iterator[tuple[Snippet, str]]:
    """Run the python blocks and policenews lines of a page in `folder`; gives each with what it printed."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    name = name_of(page)
    for snippet in snippets(page.read_text(encoding="utf-8"), name):
        if snippet.language == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out), contextlib.chdir(folder):
                exec(compile(snippet.code, f"{name}:{snippet.line}", "exec"), namespace)
            yield snippet, tidy(out.getvalue())
        elif snippet.language == "bash" and snippet.code.startswith("policenews "):
            yield snippet, tidy("".join(on_terminal(line, folder) for line in snippet.code.splitlines()))


def on_terminal(line: str, folder: Path) -> str:
    """What a `policenews …` line shows on a terminal, stdout and stderr together."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "policenews.cli", *shlex.split(line)[1:]]
    size = {"COLUMNS": "100", "LINES": "40", "TERM": "xterm", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=theirs, stderr=theirs, cwd=folder, env=os.environ | size)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the other end was closed
        while chunk := os.read(ours, 65536):
            shown += chunk
    os.close(ours)
    process.wait()
    return _STEERING.sub("", shown.decode()).replace("\r\n", "\n")


def tidy(text: str) -> str:
    """Without blanks at line ends and empty lines at the end."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n" if text.strip() else ""


def workplace(folder: Path) -> Path:
    """A folder like a fresh checkout, as far as the snippets use it."""
    for part in ("examples", "tests/gold"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def main() -> int:
    write, wrong = "--write" in sys.argv[1:], 0
    with tempfile.TemporaryDirectory() as name:
        folder = workplace(Path(name))
        for page in PAGES:
            text = page.read_text(encoding="utf-8")
            for snippet, output in reversed(list(run_page(page, folder))):
                if output == (snippet.shown or ""):
                    continue
                wrong += 1
                print(f"{name_of(page)}:{snippet.line} shows something else\n{output}")
                start, end = snippet.place
                text = (
                    text[:start] + (output if snippet.shown is not None else f"\n\n```text\n{output}```") + text[end:]
                )
            if write:
                page.write_text(text, encoding="utf-8")
    return 0 if write else wrong


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
