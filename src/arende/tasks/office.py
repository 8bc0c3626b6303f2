"""LibreOffice: where it stands on this computer, and papers through it, all in one process."""

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

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


def convert(papers: Sequence[Path], office: Path) -> dict[Path, bytes]:
    """Each paper as a tagged PDF; one that LibreOffice could not read is left out.

    The papers are copied first, so that one that is open in Word is no hindrance and none is touched.
    *papers* have names of their own. Raises OfficeStuck.
    """
    with TemporaryDirectory(prefix="arende-") as temporary:
        work = Path(temporary)
        for name in ("profil", "in", "ut"):
            (work / name).mkdir()
        settings = (
            f"-env:UserInstallation={(work / 'profil').as_uri()}",
            "--headless",
            "--norestore",
            "--nologo",
        )
        for paper in papers:
            shutil.copyfile(paper, work / "in" / paper.name)
        export = _export(_version(office, settings, work))
        for batch in _batches([paper.name for paper in papers]):
            command = [str(office), *settings, "--convert-to", export, "--outdir", str(work / "ut"), *batch]
            _run(command, work / "in", _FIRST_SECONDS + _SECONDS_EACH * len(batch))
        made = {paper: work / "ut" / f"{paper.stem}.pdf" for paper in papers}
        return {paper: file.read_bytes() for paper, file in made.items() if file.is_file()}


def _export(version: tuple[int, ...]) -> str:
    settings: dict[str, tuple[str, str]] = {
        "PDFUACompliance": ("boolean", "true"),
        "UseTaggedPDF": ("boolean", "true"),
        "ExportBookmarks": ("boolean", "true"),
        "DisplayPDFDocumentTitle": ("boolean", "true"),
    }
    if version >= _KEEPS_BOTH:
        settings["SelectPdfVersion"] = ("long", "2")
    written = {name: {"type": kind, "value": value} for name, (kind, value) in settings.items()}
    return f"pdf:writer_pdf_Export:{json.dumps(written, separators=(',', ':'))}"


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
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=os.name != "nt",
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except BaseException as error:
        _end(process)
        if isinstance(error, subprocess.TimeoutExpired):
            raise OfficeStuck from None
        raise
    return said.decode("utf-8", errors="replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the process that does its work, which it starts itself."""
    if os.name == "nt":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
