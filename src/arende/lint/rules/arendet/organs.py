"""Where a case names the organs that handle it, and how near two names are to each other."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from arende.address import Address
from arende.lint.subject import Subject

_NEAR = 0.85


def organ_fields(subject: Subject) -> Iterator[tuple[Address, str]]:
    """Each field that must hold one of the municipality's own organs, with what it holds."""
    for index, organ in enumerate(subject.case.beslutsgång):
        yield Address(("beslutsgång", index)), organ
    for kind, handling, _ in subject.papers():
        if handling.mottagare:
            yield Address((kind.value, "mottagare")), handling.mottagare
        for index, level in enumerate(handling.beslutsnivåer):
            address = Address((kind.value, "beslutsnivåer", index))
            yield address / "organ", level.organ
            if level.föreslår:
                yield address / "föreslår", level.föreslår


def other_fields(subject: Subject) -> Iterator[tuple[Address, str]]:
    """Each field that names an organ, but may name another's or a person."""
    if subject.case.svar_på and subject.case.svar_på.organ:
        yield Address(("svar_på", "organ")), subject.case.svar_på.organ
    for kind, handling, _ in subject.papers():
        for index, source in enumerate(handling.beslutsunderlag):
            if source.organ:
                yield Address((kind.value, "beslutsunderlag", index, "organ")), source.organ
        for index, event in enumerate(handling.tidplan):
            yield Address((kind.value, "tidplan", index, "instans")), event.instans


def are_known(written: str, known: Iterable[str]) -> bool:
    """Whether *written* is one of *known*, or several of them joined by ”och”."""
    names = set(known)
    return written in names or all(part in names for part in written.split(" och "))


def nearest_organ(written: str, known: Iterable[str]) -> str:
    """The one of *known* that *written* must mean but for its spelling; an empty text where none is sure."""
    by_fold = {name.casefold(): name for name in known}
    if written.casefold() in by_fold:
        return by_fold[written.casefold()]
    near = get_close_matches(written.casefold(), list(by_fold), n=1, cutoff=_NEAR)
    return by_fold[near[0]] if near else ""
