"""A meeting with 60 ärenden: `arende handlingar` cold, after one change, after none, and with one PDF.

Run: python benchmarks/bench_meeting.py. Every time is the wall time of a whole process, the best of several
runs, beside its bar. docxtpl is measured in the same run on the same papers: rendered and saved alone, with
text as its own subdocuments, from content that is ready. The PDF is timed where LibreOffice is installed.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from docxtpl import DocxTemplate
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))

from arende.documents.paper import paper, papers_in
from arende.loading import load_case, load_profile
from arende.tasks.office import OfficeMissing, find_office
from benchmarks.bench_commands import ARENDE, Run, run
from benchmarks.subdocuments import with_subdocuments

ROOT = Path(__file__).parents[1]
COUNT = 60
MEETING = "tn-2026-12-03"
HANDLINGAR = [*ARENDE, "handlingar", MEETING]
COLD, ONE, NONE, A_PAPER = 4.0, 1.2, 0.8, 0.35
REPEATS = 5
HEAD = """\
organ: tekniska nämnden
datum: 2026-12-03
tid: 13.00
första_paragraf: 102
dagordning:
  - grupp: beslutsärenden
    ärenden:
"""


@dataclass(frozen=True)
class Timed:
    """One row: what was done, how long it took and may take at most (None: no bar).

    *cpu* is the processor time, which other work on the computer does not change much.
    """

    what: str
    seconds: float
    bar: float | None = None
    cpu: float | None = None


def samples() -> list[Path]:
    """The sample ärenden of the profile that needs not be named, in order."""
    paths = sorted((ROOT / "cases").rglob("*.yaml"))
    return [path for path in paths if "\nprofil:" not in path.read_text(encoding="utf-8")]


def workspace(folder: Path) -> list[Path]:
    """A workspace in *folder* whose one meeting has 60 ärenden: the samples again and again, renumbered."""
    shutil.copytree(ROOT / "templates", folder / "templates")
    known, cases = samples(), []
    for number in range(1, COUNT + 1):
        sample = known[number % len(known)]
        text = sample.read_text(encoding="utf-8")
        dnr = next(line for line in text.splitlines() if line.startswith("dnr:"))
        case = folder / "cases" / f"tn-2026-9{number:04d}.yaml"
        case.parent.mkdir(exist_ok=True)
        attached = sample.with_suffix("")
        if attached.is_dir():
            shutil.copytree(attached, case.parent / attached.name, dirs_exist_ok=True)
        case.write_text(text.replace(dnr, f"dnr: TN 2026-9{number:04d}"), encoding="utf-8")
        cases.append(case)
    items = "".join(f"      - dnr: TN 2026-9{number:04d}\n" for number in range(1, COUNT + 1))
    (folder / "sammanträden").mkdir()
    (folder / "sammanträden" / f"{MEETING}.yaml").write_text(HEAD + items, encoding="utf-8")
    return cases


def best(folder: Path, before: Callable[[], object], *more: str, repeats: int = REPEATS) -> Run:
    """The shortest of *repeats* runs of the command, each after *before*."""
    taken: list[Run] = []
    for _ in range(repeats):
        before()
        taken.append(run([*HANDLINGAR, *more], folder))
        assert taken[-1].code == 0, "the meeting of the benchmark has faults"
    return min(taken, key=lambda one: one.wall)


def changed(case: Path) -> Callable[[], None]:
    """A change of *case* that is another each time it is called."""
    times = iter(range(1000))
    text = case.read_text(encoding="utf-8")

    def change() -> None:
        case.write_text(text.replace("rubrik: ", f"rubrik: {next(times)} ", 1), encoding="utf-8")

    return change


def peer(cases: list[Path]) -> float:
    """docxtpl alone on the same papers: render and save, nothing read, checked or sealed."""
    folder = ROOT / "templates" / "standard"
    profile = load_profile(folder, "standard").value
    assert profile is not None
    work = []
    for case in cases:
        loaded = load_case(case, case.name)
        assert loaded.value is not None
        for kind in papers_in(loaded.value):
            work.append((folder / profile.papper[kind].mall, paper(loaded, profile, kind).context))
    with tempfile.TemporaryDirectory() as out:
        start = time.perf_counter()
        for number, (template, context) in enumerate(work):
            document = DocxTemplate(template)
            document.render(with_subdocuments(document, context), autoescape=True)
            document.save(Path(out, f"{number}.docx"))
        return time.perf_counter() - start


def measured(folder: Path) -> list[Timed]:
    """Every row; *folder* is empty."""
    cases = workspace(folder)
    output = folder / "output"
    cold = best(folder, lambda: shutil.rmtree(output, ignore_errors=True))
    papers = len(list((output / MEETING / "handlingar").glob("*.docx")))
    rows = [
        _timed(f"kalla, {papers} handlingar i Word", cold, COLD),
        _timed("ett ärende ändrat", best(folder, changed(cases[7])), ONE),
        _timed("inget ändrat", best(folder, lambda: None), NONE),
        Timed("docxtpl ensamt, samma handlingar", peer(cases)),
    ]
    if _has_office():
        whole = best(folder, lambda: shutil.rmtree(output, ignore_errors=True), "--pdf", repeats=1)
        rows.append(Timed("med en PDF, mer per handling", (whole.wall - cold.wall) / papers, A_PAPER))
    return rows


def _timed(what: str, taken: Run, bar: float) -> Timed:
    return Timed(what, taken.wall, bar, taken.cpu)


def _has_office() -> bool:
    try:
        find_office()
    except OfficeMissing:
        return False
    return True


def main() -> int:
    """Prints the table; 1 when a bar is missed."""
    table = Table("arende handlingar, 60 ärenden", "vägg s", "ribba", "CPU s")
    with tempfile.TemporaryDirectory() as temporary:
        rows = measured(Path(temporary))
    for row in rows:
        bar = f"{row.bar:g}" if row.bar is not None else ""
        cpu = f"{row.cpu:.2f}" if row.cpu is not None else ""
        table.add_row(row.what, f"{row.seconds:.2f}", bar, cpu)
    Console().print(table)
    return int(any(row.bar is not None and row.seconds > row.bar for row in rows))


if __name__ == "__main__":
    sys.exit(main())
