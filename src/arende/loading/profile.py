"""A profile's folder to a Profil, its Word templates found."""

from pathlib import Path

from arende.diagnostics import Diagnostic, has_errors
from arende.loading.case import make, read_document
from arende.loading.files import Folder, Trouble
from arende.loading.leaves import walk
from arende.loading.loaded import Loaded, finding_at
from arende.loading.shape import shape_of
from arende.model.kinds import Record
from arende.model.profile import Profil
from arende.source import Document

PROFILE_FILE = "profil.yaml"


def load_profile(folder: Path, shown: str, data: bytes | None = None) -> Loaded[Profil]:
    """The profile in *folder*, or in *data* as if it stood there.

    *shown* is the path of its file, or of the folder, that messages print.
    A template may stand in another profile's folder, but not outside the folder of all profiles.
    """
    document, findings = read_document(folder / PROFILE_FILE, shown_file(shown, PROFILE_FILE), data)
    if has_errors(findings) and document.value is None:
        return Loaded(None, findings, document)
    value, more = make(Profil, document)
    found = (*findings, *more, *templates_missing(document, folder, Profil))
    return Loaded(value, tuple(sorted(found, key=lambda finding: finding.order)), document)


def shown_file(shown: str, name: str) -> str:
    """*shown* as messages print the file *name*, when it may be the file's own path or its folder's."""
    if shown.endswith(name):
        return shown
    return f"{shown.rstrip('/')}/{name}" if shown else name


def templates_missing(document: Document, folder: Path, record: type[Record]) -> list[Diagnostic]:
    """A finding for each ``papper: …: mall`` of *document* that names no Word file.

    *folder* is the profile's; a template may stand in that of another profile.
    """
    inside = Folder(folder, folder.parent, "mallarnas mapp", ".docx")
    findings: list[Diagnostic] = []
    for address, value, _ in walk(document.value, shape_of(record)):
        steps = address.steps
        if len(steps) != 3 or steps[0] != "papper" or steps[2] != "mall" or not value.strip():
            continue
        found = inside.find(value.strip())
        if isinstance(found, Trouble):
            findings.append(finding_at(document, address, *found))
        elif found.suffix.lower() != ".docx":
            message = f"väntade en Wordmall (.docx), fann ”{found.name}”"
            advice = "spara mallen som Word-dokument (.docx)"
            findings.append(finding_at(document, address, "F108", message, advice))
    return findings
