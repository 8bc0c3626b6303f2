"""Work over several processes, which end when ours does, however it ends."""

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

_BATCH = 20


def over_processes(
    work: Callable[[Sequence[Job]], Iterable[Result]], jobs: Sequence[Job], processes: int
) -> Iterator[Result]:
    """*work* on every job, in order. Only some batches wait at a time: memory does not grow with the jobs."""
    # Spawned, not forked: a forked process would hold our lock after us, and fork and threads do not mix.
    context = multiprocessing.get_context("spawn")
    batches = iter([jobs[start : start + _BATCH] for start in range(0, len(jobs), _BATCH)])
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_end_with_parent) as pool:
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
