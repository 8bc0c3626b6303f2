"""How far a long work has come: a bar on a terminal, nothing anywhere else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from arende.cli.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Tell = Callable[[int, int], None]
# Fewer are done before one has had time to read a bar.
_WORTH_A_BAR = 10


class _Bar:
    """A bar that first shows when there is long to go, and whose library is first read then."""

    def __init__(self) -> None:
        self.bar: Progress | None = None
        self.task: TaskID | None = None

    def tell(self, done: int, total: int) -> None:
        if total < _WORTH_A_BAR:
            return
        if self.bar is None or self.task is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
            self.bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self.task = self.bar.add_task("renderar", total=total)
            self.bar.start()
        self.bar.update(self.task, completed=done)


@contextmanager
def progress(stream: TextIO) -> Iterator[Tell]:
    """What to tell how many of how many are done."""
    if not is_terminal(stream):
        yield lambda done, total: None
        return
    bar = _Bar()
    try:
        yield bar.tell
    finally:
        if bar.bar is not None:
            bar.bar.stop()
