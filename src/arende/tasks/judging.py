"""A finished paper held beside those it may be, made again: first byte by byte, then as text."""

from collections.abc import Iterable
from dataclasses import replace

from arende import __version__
from arende.package import open_package, provenance_of, untouched
from arende.package.parts import Package
from arende.package.provenance import SEAL
from arende.package.retelling import retold
from arende.tasks.made_again import Again, Origin
from arende.tasks.paper_text import PaperText, read_text
from arende.tasks.text_changes import text_changes
from arende.tasks.verdict import Verdict, Verified

_NEAR = 0.5  # of the words in a file: below that it is another paper than the one it is held beside


def judged(known: Verified, data: bytes, package: Package, origin: Origin, again: Again) -> Verified:
    """*known* with the verdict on *data*, whose parts are *package*.

    Notes that *known* has already are about what no paper of ours holds (macros and the like): with them, the
    file is another than the one that was made, whatever its text says.
    """
    if data in again.papers:
        return replace(known, verdict=Verdict.UNTOUCHED)
    is_sealed = bool(untouched(data))
    is_other = is_sealed and known.program != __version__
    if is_other and any(_as_told(paper, origin) == data for paper in again.papers):
        note = f"gjord av arende {known.program}; {__version__} gör samma byte"
        return replace(known, verdict=Verdict.UNTOUCHED, notes=(*known.notes, note))
    text = read_text(package)
    nearest = _nearest(text, again.papers)
    if nearest is None:
        note = f"texten är inte jämförd: {again.missing or 'den gick inte att göra om'}"
        return replace(known, notes=(*known.notes, note, seal_note(data)))
    return _compared(known, text, nearest, is_sealed)


def _compared(known: Verified, text: PaperText, made: PaperText, is_sealed: bool) -> Verified:
    """The verdict on a file that is not byte for byte what is made again from its version."""
    changes = text_changes(made, text)
    notes, is_other = [*known.notes], known.program != __version__
    if text.is_tracked and not made.is_tracked:
        notes.append("filen har spårade ändringar, som här räknas som godtagna")
    is_same = not changes and text.is_tracked == made.is_tracked and not known.notes
    if is_other:
        notes.append(f"gjord av arende {known.program}, jämförd med vad {__version__} gör")
    if is_sealed:
        notes.append(SEALED)
    if is_sealed and is_other and not text.is_tracked:
        verdict = Verdict.OTHER_PROGRAM if is_same else Verdict.OTHER_TEXT
    else:
        verdict = Verdict.RESAVED if is_same else Verdict.CHANGED
    return replace(known, verdict=verdict, changes=changes, notes=tuple(notes))


def _as_told(paper: bytes, origin: Origin) -> bytes:
    """*paper* as the program that *origin* tells of would have it, if it works as this one does."""
    own = {name: value for name, value in provenance_of(paper).items() if name != SEAL}
    told = {**own, "arende.version": origin["version"]}
    return retold(open_package(paper, "").parts, told)


def _nearest(text: PaperText, papers: Iterable[bytes]) -> PaperText | None:
    """The one of *papers* that shares most with *text*; None where none is at all like it."""
    found = [read_text(open_package(paper, "")) for paper in papers]
    best = max(found, key=lambda one: _likeness(one, text), default=None)
    return best if best is not None and _likeness(best, text) >= _NEAR else None


def _likeness(one: PaperText, other: PaperText) -> float:
    shared = len(one.words & other.words)
    return 2 * shared / max(1, len(one.words) + len(other.words))


SEALED = "sigillet är helt: filen är byte för byte som arende skrev den"
_BROKEN = "sigillet är brutet: filen är inte som arende skrev den"


def seal_note(data: bytes) -> str:
    """What the seal says by itself, where there is nothing to hold the file beside."""
    return SEALED if untouched(data) else _BROKEN
