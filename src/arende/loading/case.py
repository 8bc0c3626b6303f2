"""A case's file to an Ärende: every finding of the file in one run, each in its place."""

from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.loading.files import Folder, Trouble
from arende.loading.leaves import Leaf, walk
from arende.loading.loaded import Loaded, finding_at
from arende.loading.shape import shape_of
from arende.loading.texts import Texts
from arende.model.case import Ärende
from arende.model.kinds import Record
from arende.source import Document, decode, parse, read
from arende.text import SourceText

R = TypeVar("R", bound=Record)


def load_case(path: Path, shown: str, data: bytes | None = None) -> Loaded[Ärende]:
    """The ärende in *path*, or in *data* as if it stood there. *shown* is the path that messages print."""
    return load_record(Ärende, path, shown, Folder(path.parent, path.parent, "ärendets mapp"), data)


def load_record(
    record: type[R], path: Path, shown: str, folder: Folder, data: bytes | None = None
) -> Loaded[R]:
    """The *record* in *path* with its texts parsed; the images and attachments it names stand in *folder*."""
    document, findings = read_document(path, shown, data)
    if has_errors(findings) and document.value is None:
        return Loaded(None, findings, document)
    value, more = make(record, document)
    leaves = list(walk(document.value, shape_of(record)))
    texts = Texts(document, folder)
    texts.read(leaves)
    files = _attachments(document, leaves, folder)
    found = (*findings, *more, *texts.findings, *files)
    ordered = tuple(sorted(found, key=lambda finding: finding.order))
    return Loaded(value, ordered, document, texts.blocks, texts.images)


def read_document(
    path: Path, shown: str, data: bytes | None = None
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The file, or *data* in its stead, as a Document with its findings; an empty one where unreadable."""
    source = SourceText(shown, "")
    try:
        source = read(path, shown) if data is None else decode(data, shown)
        document = parse(source)
    except Faults as faults:
        return Document.unread(source), faults.findings
    return document, document.findings


def make(record: type[R], document: Document) -> tuple[R | None, list[Diagnostic]]:
    """The *record* that *document* holds, or None and why not; None also where the text is damaged."""
    try:
        value = record.model_validate(document.value)
    except ValidationError as error:
        from arende.loading.errors import findings_from  # only here: a sound file starts faster without it

        return None, findings_from(error, record, document)
    return (None if document.damaged else value), []


def _attachments(document: Document, leaves: list[Leaf], folder: Folder) -> list[Diagnostic]:
    findings: list[Diagnostic] = []
    for leaf in leaves:
        if leaf.address.pattern.endswith("bilagor.fil") and leaf.value.strip():
            found = folder.find(leaf.value.strip())
            if isinstance(found, Trouble):
                findings.append(finding_at(document, leaf.address, *found))
    return findings
