"""Many ärenden over the computer's processors; few in the process one is already in."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

# A new process takes as long to start as some tens of ärenden take to check.
FEW = 100
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
    function that a new process can import.
    """
    if processes < 2 or len(jobs) < FEW:
        yield from work(jobs)
        return
    # Late: starting to use several processes costs more than checking one ärende.
    from arende.tasks.pool import over_processes

    yield from over_processes(work, jobs, processes)
