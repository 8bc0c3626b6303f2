"""Word files as LibreOffice reads them, tracked changes accepted or rejected: by a macro, in one process."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

_MISSING = "saknas: LibreOffice (libreoffice-writer-nogui)"
_MACRO = (Path(__file__).parent / "reading.bas").read_text(encoding="utf-8")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE {kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{name}.dtd">\n'
)
_LIBRARY = (
    _HEAD.format(kind="library:library", name="library")
    + '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false">'
    '<library:element library:name="Reading"/></library:library>'
)
_MODULE = (
    _HEAD.format(kind="script:module", name="module")
    + '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reading" '
    'script:language="StarBasic">{code}</script:module>'
)
ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"


@dataclass(frozen=True)
class Reading:
    """A file, and what is done to it before it is read: ``ACCEPT``, ``REJECT`` or nothing."""

    file: Path
    command: str = ""


def read(readings: Sequence[Reading], folder: Path) -> list[list[str]]:
    """Each file as lines: style, list label and text of its paragraphs, cells and footnotes.

    Empty paragraphs are left out: LibreOffice cannot join one that goes with a table or a cell's end.
    """
    program = shutil.which("soffice")
    if program is None:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)(_MISSING)
    command = [program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profil').as_uri()}"]
    # The first start makes the profile, and with it the library that the macro is put in.
    subprocess.run([*command, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    library = folder / "profil" / "user" / "basic" / "Standard"
    library.mkdir(parents=True, exist_ok=True)
    (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    code = _MACRO.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    (library / "Reading.xba").write_text(_MODULE.format(code=code), encoding="utf-8")
    listed = folder / "lista.txt"
    texts = [folder / f"{place}.txt" for place in range(len(readings))]
    jobs = (f"{one.file}|{one.command}|{text}" for one, text in zip(readings, texts, strict=True))
    listed.write_text("\n".join(jobs), encoding="utf-8")
    macro = f'macro:///Standard.Reading.ReadAll("{listed}")'
    subprocess.run([*command, macro], check=True, capture_output=True, timeout=60 + 5 * len(readings))
    return [[line for line in text.read_text(encoding="utf-8").splitlines() if _says(line)] for text in texts]


def _says(line: str) -> bool:
    _, _, text = line.rpartition("\t")
    return "\t" not in line or bool(text.strip())
