"""``arende bevaka`` in a process of its own: what is saved is checked and made, and nothing else is said."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, Queue

import pytest

from tests.cli.running import SMALL, place
from tests.loading.pictures import png

# Ctrl+C is heeded also where the tests were started in the background, where a shell has it ignored.
CODE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "sys.argv = ['arende', *sys.argv[1:]]\nfrom arende.cli import main; main()"
)
PICTURE = SMALL.replace("Planen gäller i två år.", '"![Karta över Hamnen](karta.png)"')
LONGEST = 30.0  # seconds until a test gives up; the machine may be busy


class Watching:
    """A running ``arende bevaka`` and the lines it says."""

    def __init__(self, folder: Path, *args: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", CODE, "bevaka", *args],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.lines: Queue[str] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(re.sub(r"^\d\d:\d\d:\d\d  ", "", line.rstrip("\n")))

    def says(self, expected: str) -> list[str]:
        """Every line until *expected*, that one last."""
        said = []
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            try:
                said.append(self.lines.get(timeout=0.1))
            except Empty:
                continue
            if said[-1] == expected:
                return said
        raise AssertionError(f"väntade {expected!r}, fann {said}")

    def is_quiet(self) -> bool:
        """Whether nothing is said for a second."""
        time.sleep(1.0)
        return self.lines.empty()

    def interrupt(self) -> int:
        """The exit code after Ctrl+C."""
        if os.name == "nt":
            pytest.skip("Ctrl+C går inte att skicka till en annan process här")
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(LONGEST)


@pytest.fixture
def watch(folder):
    """Starts a watch in *folder*, and ends it."""
    started = []

    def start(*args):
        started.append(Watching(folder, *args))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()


def save(path: Path, text: str) -> None:
    """As editors do: a new file in the old one's place."""
    beside = path.with_suffix(".ny")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)


def test_a_case_is_made_at_once_and_again_when_it_is_saved(folder, watch):
    place(folder, a=SMALL, b=SMALL.replace("00123", "00124"))
    running = watch("cases")
    running.says("bevakar 2 ärenden; tryck Ctrl+C för att sluta")
    written = "output/{0}-tjansteutlatande.docx  skriven  från cases/{0}.yaml"
    running.says(written.format("b"))
    save(folder / "cases" / "a.yaml", SMALL.replace("två år", "tre år"))
    assert [written.format("a")] == running.says(written.format("a"))

    save(folder / "cases" / "a.yaml", SMALL.replace("rubrik:", "rubrk:"))
    assert "cases/a.yaml:2:1: fel I101: okänd nyckel ”rubrk”" in running.says(
        "cases/a.yaml  inte skriven: 1 fel"
    )
    save(folder / "cases" / "a.yaml", SMALL.replace("två år", "tre år"))
    running.says("cases/a.yaml  inga fel, handlingarna är som förut")

    save(folder / "cases" / "c.yaml", SMALL.replace("00123", "00125"))
    assert [written.format("c")] == running.says(written.format("c"))
    (folder / "cases" / "b.yaml").touch()
    (folder / "cases" / "c.yaml").unlink()
    assert running.is_quiet()
    assert 0 == running.interrupt()
    assert ["slutade bevaka"] == running.says("slutade bevaka")


def test_a_picture_and_a_profile_that_are_saved_make_the_case_anew(folder, watch):
    from arende.tasks.furnishing import furnish

    furnish(Path("."), folder, "standard")
    (folder / "cases" / "exempel.yaml").unlink()
    place(folder, a=PICTURE)
    running = watch("cases/a.yaml")
    running.says("cases/a.yaml  inte skriven: 1 fel")
    (folder / "cases" / "karta.png").write_bytes(png(300, 200))
    written = "output/a-tjansteutlatande.docx  skriven  från cases/a.yaml"
    running.says(written)
    profile = folder / "templates" / "standard" / "profil.yaml"
    text = profile.read_text(encoding="utf-8")
    save(profile, text.replace("organisation: Strandåkers kommun", "organisation: Hamnens kommun"))
    assert [written] == running.says(written)
    assert 0 == running.interrupt()


def test_there_must_be_something_to_watch(folder, watch):
    running = watch("cases")
    running.says("fel: ”cases” finns inte")
    assert 2 == running.process.wait(LONGEST)
