"""Varje handling räknas upp en gång.

Varför: två rader med samma handling får läsaren att leta efter skillnaden.
Fel:    bilagor: [{titel: Cykelplan, …}, {titel: Cykelplan, …}]
Rätt:   bilagor: [{titel: Cykelplan, …}]
Källa:  korrekturläsning; kommunens regler för ärendehantering
"""

from collections.abc import Hashable, Iterator, Sequence

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.subject import Subject

CODE, NAME = "H109", "handling-en-gång"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at the second listing of a document, and at the second use of a file."""
    for kind, handling, _ in subject.papers():
        root = Address((kind.value,))
        sources = [
            (_title(one.titel), one.datum, one.organ, one.paragraf, one.dnr)
            for one in handling.beslutsunderlag
        ]
        for index in _again(sources):
            yield _finding(subject, root / "beslutsunderlag" / index)
        attached = [(_title(one.titel), one.datum) for one in handling.bilagor]
        repeated = set(_again(attached))
        for index in repeated:
            yield _finding(subject, root / "bilagor" / index)
        files = [one.fil or index for index, one in enumerate(handling.bilagor)]
        for index in _again(files):
            if index not in repeated:
                yield subject.finding(
                    root / "bilagor" / index / "fil",
                    "två bilagor har samma fil",
                    "ange den andra bilagans fil",
                )


def _finding(subject: Subject, address: Address) -> Diagnostic:
    return subject.finding(address, "handlingen räknas upp två gånger", "ta bort den ena raden")


def _again(entries: Sequence[Hashable]) -> Iterator[int]:
    seen: set[Hashable] = set()
    for index, entry in enumerate(entries):
        if entry in seen:
            yield index
        seen.add(entry)


def _title(written: str | None) -> str:
    return " ".join((written or "").casefold().split())
