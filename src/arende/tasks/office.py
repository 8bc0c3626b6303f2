"""LibreOffice: where it stands on this computer, and papers through it, many at a time."""

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from arende.tasks.workers import processors

_NAMES = ("soffice", "libreoffice", "soffice.com")
_USUAL = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
)
_IN_WINDOWS = "LibreOffice/program/soffice.com"
_PROGRAM_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432")
# Windows takes at most 32,767 characters in one command.
_LONGEST_COMMAND = 24_000
_FIRST_SECONDS, _SECONDS_EACH = 120, 10
# From here on LibreOffice keeps PDF/UA and PDF/A-2b in one file; before, its PDF/A mark is not true.
_KEEPS_BOTH = (25, 2)
_EXPORTERS = {".xlsx": "calc", ".pptx": "impress"}
# So many that a second LibreOffice, which takes as long to start as ten papers to convert, is worth it.
_MANY = 16


class OfficeMissing(Exception):
    """LibreOffice is not on this computer."""


class OfficeStuck(Exception):
    """LibreOffice did not finish in the time it was given."""


def find_office(environment: Mapping[str, str] = os.environ) -> Path:
    """The program that starts LibreOffice, by PATH or where it is usually put. Raises OfficeMissing."""
    for name in _NAMES:
        if found := shutil.which(name, path=environment.get("PATH")):
            return Path(found)
    for variable in _PROGRAM_FOLDERS:
        program = Path(environment.get(variable, ""), _IN_WINDOWS)
        if environment.get(variable) and program.is_file():
            return program
    for pattern in _USUAL:
        for program in sorted(Path("/").glob(pattern.removeprefix("/")), reverse=True):
            if os.access(program, os.X_OK):
                return program
    raise OfficeMissing


def convert(papers: Sequence[Path], office: Path, processes: int | None = None) -> dict[Path, bytes]:
    """Each paper as a tagged PDF; one that LibreOffice could not read is left out.

    The papers are copied first, so that one that is open in Word is no hindrance and none is touched.
    Raises OfficeStuck. *processes*: at most so many of LibreOffice at a time, by default the processors.
    """
    with TemporaryDirectory(prefix="arende-") as temporary:
        work = Path(temporary)
        for name in ("in", "ut"):
            (work / name).mkdir()
        names = _names(papers)
        for paper, name in names.items():
            shutil.copyfile(paper, work / "in" / name)
        version = _version(office, _settings(work / "profil"), work)
        shares = _shares(list(names.values()), processes or processors())
        for together in zip_longest(*(_batches(share) for share in shares), fillvalue=[]):
            commands = [
                [str(office), *_settings(work / f"profil{number}"), *_order(batch, version, work), *batch]
                for number, batch in enumerate(together)
                if batch
            ]
            _run_together(commands, work / "in", _FIRST_SECONDS + _SECONDS_EACH * max(map(len, together)))
        made = {paper: work / "ut" / f"{Path(name).stem}.pdf" for paper, name in names.items()}
        return {paper: file.read_bytes() for paper, file in made.items() if file.is_file()}


def _names(papers: Sequence[Path]) -> dict[Path, str]:
    """A name for each copy, by which no PDF is written over another's."""
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for place, paper in enumerate(papers):
        stem = paper.stem if paper.stem.casefold() not in taken else f"{place}-{paper.stem}"
        taken.add(stem.casefold())
        names[paper] = f"{stem}{paper.suffix}"
    return names


def _settings(profile: Path) -> tuple[str, ...]:
    return (f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo")


def _order(batch: Sequence[str], version: tuple[int, ...], work: Path) -> tuple[str, ...]:
    return ("--convert-to", _export(version, _exporter(batch[0])), "--outdir", str(work / "ut"))


def _exporter(name: str) -> str:
    """The part of LibreOffice that reads the file."""
    return _EXPORTERS.get(Path(name).suffix.lower(), "writer")


def _shares(names: Sequence[str], processes: int) -> list[list[str]]:
    """What each process gets: one kind of file, and papers in two shares when they are many.

    Why not more: each process wants a processor and 200 MB.
    """
    kinds: dict[str, list[str]] = {}
    for name in names:
        kinds.setdefault(_exporter(name), []).append(name)
    papers = kinds.pop("writer", [])
    halves = [papers[::2], papers[1::2]] if len(papers) >= _MANY and processes > 1 else [papers]
    return [share for share in (*halves, *kinds.values()) if share]


def _export(version: tuple[int, ...], exporter: str = "writer") -> str:
    settings: dict[str, tuple[str, str]] = {
        "PDFUACompliance": ("boolean", "true"),
        "UseTaggedPDF": ("boolean", "true"),
        "ExportBookmarks": ("boolean", "true"),
        "DisplayPDFDocumentTitle": ("boolean", "true"),
    }
    if version >= _KEEPS_BOTH:
        settings["SelectPdfVersion"] = ("long", "2")
    written = {name: {"type": kind, "value": value} for name, (kind, value) in settings.items()}
    return f"pdf:{exporter}_pdf_Export:{json.dumps(written, separators=(',', ':'))}"


def _version(office: Path, settings: Sequence[str], work: Path) -> tuple[int, ...]:
    said = _run([str(office), *settings, "--version"], work, _FIRST_SECONDS)
    found = re.search(r"(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _batches(names: Sequence[str]) -> list[list[str]]:
    batches: list[list[str]] = [[]]
    length = 0
    for name in names:
        if batches[-1] and length + len(name) + 3 > _LONGEST_COMMAND:
            batches.append([])
            length = 0
        batches[-1].append(name)
        length += len(name) + 3
    return batches


def _run(command: Sequence[str], folder: Path, seconds: float) -> str:
    with _started(command, folder, subprocess.PIPE) as process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            raise OfficeStuck from None
        except BaseException:
            _end(process)
            raise
    return str(said.decode("utf-8", errors="replace"))


def _run_together(commands: Sequence[Sequence[str]], folder: Path, seconds: float) -> None:
    """Every command at the same time, each in *seconds*. None lives on when one fails or we are ended."""
    started: list[subprocess.Popen[bytes]] = []
    try:
        for command in commands:
            started.append(_started(command, folder, subprocess.DEVNULL))
        for process in started:
            process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        raise OfficeStuck from None
    finally:
        for process in started:
            if process.returncode is None:
                _end(process)


def _started(command: Sequence[str], folder: Path, output: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=os.name != "nt",
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the process that does its work, which it starts itself."""
    if os.name == "nt":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
