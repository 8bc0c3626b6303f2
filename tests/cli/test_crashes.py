"""Whatever happens while papers are written, each is whole: the old one or the new one."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.running import SMALL, place, run, run_process

posix = pytest.mark.skipif(os.name == "nt", reason="limits and signals of POSIX")


def _cases(word: str, number: int = 12) -> dict[str, str]:
    return {f"a{place}": SMALL.replace("två år", f"{word} år") for place in range(number)}


def _whole(folder: Path) -> int:
    """How many papers there are; fails where one is not whole."""
    papers = sorted((folder / "output").glob("*.docx"))
    for paper in papers:
        with ZipFile(paper) as parts:
            assert parts.testzip() is None
    return len(papers)


@posix
@pytest.mark.parametrize("kilobytes", [4, 16])
def test_a_full_disk_is_told_and_leaves_the_old_papers(folder, kilobytes):
    place(folder, **_cases("två", 2))
    run("rendera")
    before = {paper: paper.read_bytes() for paper in Path("output").glob("*.docx")}
    place(folder, **_cases("tre", 2))
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({kilobytes * 1024},) * 2)"
    ran = run_process(folder, "rendera", before=limit)
    expected = (
        "output/a0-tjansteutlatande.docx: fel U104: filen är större än vad som får skrivas här\n"
        "   = råd: gör plats, eller välj en annan mapp med --ut\n"
    )
    assert 1 == ran.code
    assert "" == ran.err
    assert expected in ran.out
    assert before == {paper: paper.read_bytes() for paper in Path("output").glob("*.docx")}
    assert [] == list(Path("output").glob("*.arende-tmp"))


# The superuser may read and write anywhere, so the right is given up, once all of the program has been read.
_AS_NOBODY = (
    "import os\nfrom click.testing import CliRunner\nfrom arende.cli.program import program\n"
    "CliRunner().invoke(program, ['rendera', '--ut', 'annan'])\n"
    "CliRunner().invoke(program, ['rendera', '--ut', 'cases/a.yaml'])\n"
    "os.geteuid() or os.seteuid(65534)"
)


@pytest.fixture
def open_folder(monkeypatch):
    """A current folder that anyone may read in, with one sound ärende.

    Why not tmp_path: every run of pytest, one that a test starts too, closes its parent to others.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        monkeypatch.chdir(folder)
        place(folder, a=SMALL)
        for path in (folder / "cases", folder / "cases" / "a.yaml"):
            path.chmod(0o755)
        yield folder


@posix
def test_a_folder_that_may_not_be_written_in_is_told(open_folder):
    Path("output").mkdir()
    Path("output").chmod(0o555)
    ran = run_process(open_folder, "rendera", before=_AS_NOBODY)
    expected = (
        "output: fel U103: det går inte att skriva i mappen\n"
        "   = råd: ta bort skrivskyddet, eller välj en annan mapp med --ut\n"
    )
    assert (2, expected, "") == (ran.code, ran.out, ran.err)


@posix
@pytest.mark.parametrize("shut", ["cases", "cases/2026"])
@pytest.mark.parametrize("command", ["granska", "rendera"])
def test_a_folder_that_may_not_be_read_is_told_and_never_passed_by(open_folder, command, shut):
    Path(shut).mkdir(exist_ok=True)
    before = f"{_AS_NOBODY}\nos.seteuid(0); os.chmod({shut!r}, 0); os.seteuid(65534)"
    if os.geteuid() != 0:
        before = f"{_AS_NOBODY}\nos.chmod({shut!r}, 0)"
    ran = run_process(open_folder, command, before=before)
    Path(shut).chmod(0o755)
    expected = (
        f"fel: ”{shut}” går inte att komma åt: behörighet saknas\n"
        "  = råd: be den som förvaltar mappen om rätt till den, och kör igen\n"
    )
    assert (2, "", expected) == (ran.code, ran.out, ran.err)


def test_a_folder_that_another_run_holds_is_told(folder):
    from arende.tasks.locking import only_one
    from arende.tasks.made import Order
    from arende.tasks.render import render

    place(folder, a=SMALL)
    Path("output").mkdir()
    with only_one(folder / "output", 0):
        rendered = render([folder / "cases" / "a.yaml"], Order(folder, folder / "output"), wait_seconds=0.05)
    assert ["U108"] == [finding.code for finding in rendered.findings]
    assert ["en annan körning av arende skriver i mappen"] == [one.message for one in rendered.findings]
    assert () == rendered.made


def test_two_runs_at_once_both_succeed(folder):
    place(folder, **_cases("två"))
    command = [sys.executable, "-m", "arende", "rendera", "--alla"]
    runs = [subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) for _ in range(2)]
    said = [process.communicate(timeout=60)[0].decode().splitlines()[-1] for process in runs]
    assert [0, 0] == [process.returncode for process in runs]
    assert ["12 filer skrivna, i output", "12 oförändrade, i output"] == sorted(said)
    assert 12 == _whole(folder)


def test_what_a_killed_run_left_half_written_is_cleared_away(folder):
    place(folder, a=SMALL)
    Path("output").mkdir()
    Path("output/.123-0.arende-tmp").write_bytes(b"PK")
    run("rendera")
    assert [] == list(Path("output").glob("*.arende-tmp"))


@posix
@pytest.mark.long
def test_a_run_killed_at_any_moment_leaves_only_whole_papers(folder):
    command = [sys.executable, "-m", "arende", "rendera", "--alla"]
    place(folder, **_cases("två"))
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    whole_run = time.perf_counter() - started
    kills = 40
    for number in range(kills):
        place(folder, **_cases(["tre", "fyra"][number % 2]))
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        time.sleep(whole_run * (number + 1) / kills)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert 12 == _whole(folder)
    assert "12 filer" in run("rendera", "--alla").out or 0 == run("rendera").code
    assert [] == list(Path("output").glob("*.arende-tmp"))


@posix
@pytest.mark.long
def test_a_killed_run_over_several_processes_leaves_no_process_and_no_lock(folder):
    place(folder, **_cases("två", 150))
    command = [sys.executable, "-m", "arende", "rendera"]
    for seconds in (0.5, 1.0, 1.5, 2.0):
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, start_new_session=True)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        deadline = time.monotonic() + 20
        while _group_lives(process.pid) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not _group_lives(process.pid)
        _whole(folder)
    assert 0 == run_process(folder, "rendera").code
    assert 150 == _whole(folder)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@posix
@pytest.mark.long
def test_a_run_over_several_processes_ends_at_once_when_interrupted(folder):
    place(folder, **_cases("två", 400))
    command = [sys.executable, "-m", "arende", "rendera"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    while not list(folder.glob("output/*.docx")):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (2, b"", "Avbrutet.") == (process.returncode, out, err.decode().strip())
    made = _whole(folder)
    assert f"{400 - made} filer skrivna, {made} oförändrade, i output" == run("rendera").out.splitlines()[-1]
