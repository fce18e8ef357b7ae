"""`12,345 articles · 180 a second · 0:12:40 left`: one line at the foot of a terminal, gone when the work is done."""

from __future__ import annotations

import time
from typing import Any, Self

_LONG = 20  # articles from which a line is worth its place


class Silent:
    """Where nobody is looking."""

    def step(self, entries: list[Any]) -> None:
        """A chunk is done."""

    def skip(self, entry: Any) -> None:
        """An input was done by an earlier run."""


class Progress(Silent):
    """A bar by the bytes of the inputs, where their sum is known; rate and rest count from the start of this run."""

    def __init__(self, size: int | None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar

        self._size, self._taken, self._skipped, self._count, self._start = size, 0, 0, 0, time.monotonic()
        columns = (BarColumn(), TextColumn("{task.description}", markup=False))
        self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("reading", total=size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, entries: list[Any]) -> None:
        self._count += len(entries)
        if self._count >= _LONG:
            self._bar.start()
        self._taken += sum(entry.size for entry in entries)
        text = line(self._count, time.monotonic() - self._start, self._taken - self._skipped, self._left())
        self._bar.update(self._task, completed=self._taken, description=text)

    def skip(self, entry: Any) -> None:
        self._taken += entry.size
        self._skipped += entry.size
        self._start = time.monotonic()

    def _left(self) -> int | None:
        return None if self._size is None else max(0, self._size - self._taken)


def line(count: int, seconds: float, taken: int, left: int | None) -> str:
    """`line(900, 5.0, 100, 300)` is `900 articles · 180 a second · 0:00:15 left`."""
    text = f"{count:,} articles · {count / max(seconds, 1e-9):,.0f} a second"
    if left is None or not taken:
        return text
    rest = round(seconds * left / taken)
    return f"{text} · {rest // 3600}:{rest // 60 % 60:02}:{rest % 60:02} left"
