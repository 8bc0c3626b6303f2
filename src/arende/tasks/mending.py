"""The certain fixes of one file: which of them, in which order, and that they change nothing else."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from arende.diagnostics import Diagnostic
from arende.loading import Loaded, leaves
from arende.source import Document
from arende.source.original import Original
from arende.text import Span

# Each round fixes all that do not touch each other; what a fix gives rise to waits for the next.
_MOST_ROUNDS = 10
_OF_TEXT, _OF_RECORD = "I0", "I1"


class TextRead(Protocol):
    """A file of ours that was read: its record, and the findings on its own text."""

    @property
    def loaded(self) -> Loaded[Any]: ...

    @property
    def findings(self) -> tuple[Diagnostic, ...]: ...


R = TypeVar("R", bound=TextRead)


@dataclass(frozen=True)
class Mended(Generic[R]):
    """A file after its fixes: the bytes, how they read, and the findings that were fixed."""

    data: bytes
    read: R
    fixed: tuple[Diagnostic, ...] = ()


class CannotMend(Exception):
    """The fixes of a file that would change more than they should, or would never end."""


def mended(data: bytes, read: Callable[[bytes], R]) -> Mended[R]:
    """*data* with every certain fix, round after round until none is left. Raises CannotMend."""
    now = Mended(data, read(data))
    for _ in range(_MOST_ROUNDS):
        chosen = _chosen(now)
        if not chosen:
            return now
        written = Original(now.data).edited(edit for finding in chosen for edit in finding.edits)
        if written is None:
            raise CannotMend
        then = Mended(written, read(written), (*now.fixed, *chosen))
        if _is_of_text(chosen[0]):
            if not _is_record(then):
                return now  # the text may have meant something else than the fixes make of it
            same = _says_the_same(now.read.loaded.document, then.read.loaded.document)
        else:
            same = _differs_only_at(now, then, {finding.address for finding in chosen})
        if not same:
            raise CannotMend
        now = then
    raise CannotMend


def _chosen(now: Mended[R]) -> list[Diagnostic]:
    """The findings to fix in this round: those of the YAML text first, and none that touch each other."""
    with_edits = [finding for finding in now.read.findings if finding.edits]
    if not with_edits:
        return []
    of_text = [finding for finding in with_edits if _is_of_text(finding)]
    original = Original(now.data)
    chosen: list[Diagnostic] = []
    taken: list[Span] = []
    for finding in sorted(of_text or with_edits, key=lambda one: one.order):
        spans = [edit.span for edit in finding.edits]
        if any(original.span(span) is None for span in spans) or any(_touch(spans, taken)):
            continue
        chosen.append(finding)
        taken.extend(spans)
    return chosen


def _touch(spans: Iterable[Span], taken: list[Span]) -> Iterator[bool]:
    return (one.start <= other.end and other.start <= one.end for one in spans for other in taken)


def _is_of_text(finding: Diagnostic) -> bool:
    return finding.code.startswith(_OF_TEXT)


def _is_record(then: Mended[R]) -> bool:
    return not any(finding.code.startswith(_OF_RECORD) for finding in then.read.findings)


def _says_the_same(now: Document, then: Document) -> bool:
    """Whether both read alike; where *now* was in doubt, whether every letter stands in its turn."""
    if now.damaged:
        return "".join(_letters(now.value)) == "".join(_letters(then.value))
    return now.value == then.value


def _letters(value: object) -> Iterator[str]:
    match value:
        case dict():
            for key, below in value.items():
                yield from (*_letters(key), *_letters(below))
        case list():
            for item in value:
                yield from _letters(item)
        case str():
            yield from filter(str.isalnum, value)


def _differs_only_at(now: Mended[R], then: Mended[R], addresses: set[str]) -> bool:
    """Whether the two read as the same record with the same comments, but for the texts at *addresses*."""
    before, after = now.read.loaded, then.read.loaded
    if before.value is None or after.value is None:
        return False
    comments = [[one.text for one in loaded.document.comments] for loaded in (before, after)]
    fields, later = (
        {str(leaf.address): leaf.value for leaf in leaves(value)} for value in (before.value, after.value)
    )
    changed = {address for address, value in fields.items() if later.get(address) != value}
    return comments[0] == comments[1] and fields.keys() == later.keys() and changed <= addresses
