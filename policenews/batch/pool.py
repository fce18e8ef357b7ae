"""Worker processes that can die: chunks in, packets of bytes out in the same order, and only the deadly input is lost.

Each worker has a thread of this process that sends it one chunk and waits for one packet. There is no shared queue or
lock that a killed process could leave locked. A chunk whose worker died is tried again input by input.
"""

from __future__ import annotations

import gc
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Protocol, TypeVar

from policenews.errors import PolicenewsError

T = TypeVar("T")
I_contra = TypeVar("I_contra", contravariant=True)

MOST = 16
"""Inputs of a chunk, once the batch is under way; the first chunks are smaller, so that results come soon."""
HEAVY = 1 << 18
"""Characters from which a chunk is not filled up any further."""
AHEAD = 3
"""Chunks per worker that are under way or done before the oldest one is taken."""

_GARBAGE = 20_000
"""Objects that a worker makes before it looks for cycles among them; 700 by default, some twenty times an article."""
_STARTS = 5  # of a worker that is killed while it starts
_PATIENCE = 5.0  # seconds for a worker to end by itself

_GONE = (EOFError, OSError)
_REFUSED = b"refused: "
"""How a worker answers that it cannot unpack what it was sent; no packet begins like this."""


class _UnsendableError(Exception):
    """An input that pickle cannot take to another process."""


class Job(Protocol[I_contra]):
    """What workers do, sent to each of them once."""

    def run(self, chunk: list[Any]) -> bytes:
        """A chunk of inputs done; raises nothing for a bad input."""
        ...

    def lost(self, item: I_contra, error: str, message: str) -> bytes:
        """What stands for an input that could not be sent to a worker or that ended it; called in this process."""
        ...


class WorkerDiedError(PolicenewsError):
    """A worker process ended while it read an input, twice; the name stands in the Failure of that input."""


def chunks(items: Iterable[T], weight: Callable[[T], int], most: int = MOST) -> Iterator[list[T]]:
    """`range(9)` as [0], [1, 2], [3, 4, 5, 6], [7, 8]: growing up to `most`, short where the inputs are heavy."""
    size, chunk, heavy = 1, [], 0
    for item in items:
        chunk.append(item)
        heavy += weight(item)
        if len(chunk) >= size or heavy >= HEAVY:
            yield chunk
            size, chunk, heavy = min(most, size * 2), [], 0
    if chunk:
        yield chunk


def run(work: Iterable[list[T]], job: Job[T], workers: int) -> Generator[tuple[list[T], list[bytes]]]:
    """Each chunk with its packets, in order: one packet, or one per input where the chunk's worker died."""
    team = _Team(job)
    waiting: deque[tuple[list[T], Future[list[bytes]]]] = deque()
    threads = ThreadPoolExecutor(workers, thread_name_prefix="policenews")
    try:
        for chunk in work:
            waiting.append((chunk, threads.submit(team.do, chunk)))
            if len(waiting) >= workers * AHEAD:
                done, packets = waiting.popleft()
                yield done, packets.result()
        while waiting:
            done, packets = waiting.popleft()
            yield done, packets.result()
    finally:
        team.close()
        threads.shutdown(wait=True, cancel_futures=True)
        team.join()


class _Team:
    """The workers of one run, one per thread that calls `do`."""

    def __init__(self, job: Job[Any]) -> None:
        self.job, self.own, self.closed = job, threading.local(), False
        self.workers: list[_Worker] = []
        self.lock = threading.Lock()

    def do(self, chunk: list[Any]) -> list[bytes]:
        try:
            packet = self._ask(chunk)
        except _UnsendableError:
            packet = None
        return [self._single(item) for item in chunk] if packet is None else [packet]

    def _single(self, item: Any) -> bytes:
        """An input alone: if it ends its worker again, it is lost and the next worker starts afresh."""
        try:
            packet = self._ask([item])
        except _UnsendableError as error:
            message = (
                f"this input cannot be sent to another process ({error}); give text, bytes, a path or plain values"
            )
            return self.job.lost(item, "InputTypeError", message)
        if packet is not None:
            return packet
        message = "the worker process ended while it read this input, twice: out of memory, or killed; read it alone"
        return self.job.lost(item, WorkerDiedError.__name__, message)

    def _ask(self, chunk: list[Any]) -> bytes | None:
        """The packet of a chunk; None where its worker died."""
        try:
            data = pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL)
        except Exception as error:
            raise _UnsendableError(str(error)) from error
        worker = self._worker()
        try:
            worker.pipe.send_bytes(data)
            packet = worker.pipe.recv_bytes()
        except _GONE:
            self.own.worker = None
            self._dismiss(worker)
            return None
        if packet.startswith(_REFUSED):
            raise _UnsendableError(packet.removeprefix(_REFUSED).decode())
        return packet

    def _worker(self) -> _Worker:
        worker: _Worker | None = getattr(self.own, "worker", None)
        for _ in range(_STARTS):
            if worker is not None:
                return worker
            with self.lock:
                if self.closed:
                    raise PolicenewsError("the batch was closed")
                worker = _Worker(self.job)
                self.workers.append(worker)
            if worker.ready():
                self.own.worker = worker
                return worker
            killed = self._dismiss(worker)
            worker = None
            if not killed:
                break
        raise PolicenewsError(
            'a worker process could not start; does the script lack `if __name__ == "__main__":`? If not, what it '
            "printed says why; workers=1 needs no other process"
        )

    def _dismiss(self, worker: _Worker) -> bool:
        """Forgets a worker that has ended; tells whether it was killed."""
        with self.lock:
            if worker in self.workers:
                self.workers.remove(worker)
        return worker.end() < 0

    def close(self) -> None:
        """Ends all workers, busy ones too."""
        with self.lock:
            self.closed = True
            for worker in self.workers:
                worker.process.terminate()

    def join(self) -> None:
        for worker in self.workers:
            worker.end()


class _Worker:
    """A process and this end of the pipe to it."""

    def __init__(self, job: Job[Any]) -> None:
        # The same way to start a process on every system: nothing is inherited, no thread is cloned half-way.
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, job), daemon=True)
        try:
            self.process.start()
        finally:
            theirs.close()

    def ready(self) -> bool:
        """Waits until the worker says that it is there; false where it ended before that."""
        try:
            self.pipe.recv_bytes()
        except _GONE:
            return False
        return True

    def end(self) -> int:
        """Its exit code, below zero where a signal ended it."""
        self.pipe.close()
        self.process.join(_PATIENCE)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        code = self.process.exitcode or 0
        self.process.close()
        return code


def _serve(pipe: Connection, job: Job[Any]) -> None:
    """The whole life of a worker: until the other end is closed, or its process is gone."""
    gc.set_threshold(_GARBAGE)  # what an article leaves behind is mostly no cycle
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the one that started the batch ends it
    first = True
    try:
        pipe.send_bytes(b"ready")
        while True:
            data = pipe.recv_bytes()
            try:
                chunk = pickle.loads(data)
            except Exception as error:
                pipe.send_bytes(_REFUSED + str(error).encode())
                continue
            pipe.send_bytes(job.run(chunk))
            if first:  # vocabularies stay as long as the worker
                gc.freeze()
                first = False
    except _GONE:
        return
