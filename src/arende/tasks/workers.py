"""Many ärenden over the computer's processors; few in the process one is already in."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

FEW = 100
_BATCH = 20
_MOST = 8


def processors() -> int:
    """How many processes are worth starting on this computer."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST)


def spread(
    work: Callable[[Sequence[Job]], Iterable[Result]], jobs: Sequence[Job], processes: int
) -> Iterator[Result]:
    """*work* on every job: one result a job, in order, given as they come.

    *work* takes several jobs at once, so that a profile or a template they share is read once, and is a
    function that a new process can import. Only some batches wait at a time: memory does not grow with
    the number of jobs.
    """
    if processes < 2 or len(jobs) < FEW:
        yield from work(jobs)
        return
    # Spawned, not forked: a forked process would hold our lock after us, and fork and threads do not mix.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_end_with_parent)
    with pool:
        batches = iter([jobs[start : start + _BATCH] for start in range(0, len(jobs), _BATCH)])
        waiting: deque[Future[list[Result]]] = deque(
            pool.submit(_whole, work, batch) for batch in islice(batches, processes * 2)
        )
        try:
            while waiting:
                yield from waiting.popleft().result()
                waiting.extend(pool.submit(_whole, work, batch) for batch in islice(batches, 1))
        finally:
            pool.shutdown(cancel_futures=True)


def _whole(work: Callable[[Sequence[Job]], Iterable[Result]], batch: Sequence[Job]) -> list[Result]:
    return list(work(batch))


def _end_with_parent() -> None:
    """Leave Ctrl+C to the parent, and end when it does: a worker waits for work for ever otherwise."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
