"""Whole commands as a user runs them: start, 60 papers, 1,000 cases; processor time, wall time, peak memory.

Run: python benchmarks/bench_commands.py. Every row is a whole process; ratios are against a bare Python
started in the same run, since the machine's own speed drifts. The processes may write bytecode, whatever the
environment says, as a user's Python does.
"""

import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
ARENDE = [sys.executable, "-m", "arende"]
REPEATS = 5
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Run:
    """What one process and its children took: seconds, and MiB for the largest of them."""

    cpu: float
    wall: float
    peak: float
    code: int


def run(command: list[str], folder: Path) -> Run:
    """One run of *command* in *folder*, its output thrown away."""
    start = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        sink = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(sink, stream)
        os.execve(command[0], command, ENVIRONMENT)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    cpu = usage.ru_utime + usage.ru_stime
    return Run(cpu, wall, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


def median(command: list[str], folder: Path, repeats: int = REPEATS) -> Run:
    """The run of *repeats* with the median processor time, after one that is not counted."""
    run(command, folder)
    runs = sorted((run(command, folder) for _ in range(repeats)), key=lambda taken: taken.cpu)
    return runs[len(runs) // 2]


def workspace(folder: Path, count: int) -> Path:
    """A workspace with *count* cases made from the longest sample, each with its own dnr."""
    shutil.copytree(ROOT / "templates", folder / "templates")
    paths = sorted((ROOT / "cases").rglob("*.yaml"))
    samples = [path for path in paths if "\nprofil:" not in path.read_text(encoding="utf-8")]
    sample = max(samples, key=lambda path: path.stat().st_size)
    text = sample.read_text(encoding="utf-8")
    dnr = next(line for line in text.splitlines() if line.startswith("dnr:"))
    cases = folder / "cases"
    shutil.copytree(sample.parent, cases, ignore=shutil.ignore_patterns("*.yaml"))
    for number in range(1, count + 1):
        own = text.replace(dnr, f"dnr: KS 2026-{number:05d}").replace("rubrik: ", f"rubrik: {number} ", 1)
        (cases / f"ks-2026-{number:05d}.yaml").write_text(own, encoding="utf-8")
    return folder


def main() -> None:
    """Measures and prints."""
    console = Console()
    table = Table("vad", "CPU ms", "över bar Python", "vägg s", "minne MiB", "kod")

    def row(name: str, taken: Run, bare: Run) -> None:
        over = f"{(taken.cpu - bare.cpu) * 1000:.0f}"
        table.add_row(
            name, f"{taken.cpu * 1000:.0f}", over, f"{taken.wall:.2f}", f"{taken.peak:.0f}", str(taken.code)
        )

    with tempfile.TemporaryDirectory() as temporary:
        sixty, thousand = Path(temporary, "60"), Path(temporary, "1000")
        workspace(sixty, 60)
        workspace(thousand, 1000)
        one = str(sixty / "cases" / "ks-2026-00001.yaml")
        bare = median([sys.executable, "-c", "pass"], sixty)
        row("python -c pass", bare, bare)
        row("arende --help", median([*ARENDE, "--help"], sixty), bare)
        row("granska, en fil", median([*ARENDE, "granska", one], sixty), bare)
        row("rendera, 60 kalla", run([*ARENDE, "rendera", "cases", "--ut", "ut"], sixty), bare)
        row("granska, 1 000", run([*ARENDE, "granska", "cases"], thousand), bare)
        row("rendera, 1 000 kalla", run([*ARENDE, "rendera", "cases", "--ut", "ut"], thousand), bare)
        row("rendera, 1 000 orörda", run([*ARENDE, "rendera", "cases", "--ut", "ut"], thousand), bare)
    console.print(table)


if __name__ == "__main__":
    main()
