"""Finished papers held beside what they were made from: which version each shows, and whether it is whole.

The hashes that a paper carries are looked up in git, the paper is made again from that version, and the two
are compared: first byte by byte, then as text.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from arende import __version__
from arende.diagnostics import Faults
from arende.history import tree
from arende.history.marks import Mark, marks
from arende.history.repository import Repository
from arende.history.trouble import HistoryTrouble
from arende.history.version import Version
from arende.package import open_package, provenance_of, untouched
from arende.package.archive import read_archive
from arende.package.opening import as_package
from arende.package.origin_part import origin_in
from arende.package.parts import Package
from arende.package.provenance import SEAL
from arende.package.retelling import retold
from arende.tasks.find import SUFFIXES
from arende.tasks.made_again import Again, Origin, case_papers
from arende.tasks.meeting_again import meeting_papers
from arende.tasks.origin import blob_hash
from arende.tasks.paper_text import PaperText, read_text
from arende.tasks.profile_files import ProfileFiles
from arende.tasks.text_changes import TextChange, text_changes
from arende.tasks.verdict import Verdict, Verified
from arende.tasks.workspace import shown

# Macros, embedded objects and links out of the file: no paper of ours has them, but its text can be read.
_FOREIGN_CODES = frozenset(("E108", "E112", "E113", "E114"))
_NEAR = 0.5  # of the words in a file: below that it is another paper than the one it is held beside
_CASE, _MEETING = "ärende", "sammanträde"


@dataclass
class Verifier:
    """Verifies the papers of one run: what is made again for one is kept for the next.

    *here* is where the user stands.
    """

    repository: Repository
    here: Path
    _made: dict[tuple[str, ...], Again] = field(default_factory=dict)

    def verify(self, file: Path) -> Verified:
        """What can be said of *file*. Raises HistoryTrouble where git cannot go on."""
        try:
            data = file.read_bytes()
            package, foreign = _opened(data, shown(file, self.here))
        except OSError as error:
            return Verified(file, Verdict.DAMAGED, notes=(f"{error.strerror or error}",))
        except Faults as faults:
            return Verified(file, Verdict.DAMAGED, notes=tuple(one.message for one in faults.findings))
        told = provenance_of(data) or origin_in(package.parts)
        origin = Origin(told)
        if not any(name != SEAL for name in told):
            return Verified(file, Verdict.FOREIGN)
        base = Verified(file, Verdict.UNPROVEN, origin["dnr"], origin["version"], notes=foreign)
        return self._of_ours(base, data, package, origin)

    def _of_ours(self, base: Verified, data: bytes, package: Package, origin: Origin) -> Verified:
        kind = next((kind for kind in (_CASE, _MEETING) if origin[kind]), "")
        if not kind:
            note = "filen säger inte vilket ärende eller sammanträde den är gjord av"
            return replace(base, notes=(*base.notes, note, _seal_note(data)))
        versions = self._versions(origin[kind])
        if not versions:
            return self._unknown(base, origin[kind], data)
        known = replace(
            base,
            source=versions[0].path,
            versions=versions,
            marks=tuple(mark for mark in self._marks if self._speaks_of(mark, versions)),
        )
        return self._compared(known, data, package, self._again(kind, versions, origin), origin)

    def _speaks_of(self, mark: Mark, versions: Sequence[Version]) -> bool:
        """Whether *mark* is about the text that *versions* have: an ärende's, or the meeting's own."""
        texts = {(version.path, version.blob) for version in versions}
        if any((held.path, held.blob) in texts for held in mark.held):
            return True
        is_its_meeting = any(path == mark.meeting for path, _ in texts)
        return is_its_meeting and (mark.meeting, self.repository.blob(mark.commit, mark.meeting)) in texts

    @cached_property
    def _marks(self) -> tuple[Mark, ...]:
        return marks(self.repository)

    @cached_property
    def _profiles(self) -> ProfileFiles:
        return ProfileFiles(self.repository)

    def _versions(self, blob: str) -> tuple[Version, ...]:
        """The versions whose text has the hash *blob*, whichever line ends git keeps; newest first."""
        found = self.repository.holding(blob)
        if not found and blob in self._with_line_feeds:
            found = self.repository.holding(self._with_line_feeds[blob])
        return tuple(sorted(found, key=lambda version: version.moment, reverse=True))

    @cached_property
    def _with_line_feeds(self) -> dict[str, str]:
        """Texts that git keeps with the line ends of Windows: their hash with ordinary ones → git's own."""
        git = self.repository.git
        texts = [entry.blob for entry in tree.every_file(git) if entry.path.lower().endswith(SUFFIXES)]
        return {blob_hash(data): blob for blob, data in tree.contents(git, texts).items() if b"\r\n" in data}

    def _again(self, kind: str, versions: Sequence[Version], origin: Origin) -> Again:
        key = tuple(value for name, value in sorted(origin.told.items()) if name != SEAL)
        if key not in self._made:
            make: Callable[..., Again] = case_papers if kind == _CASE else meeting_papers
            again = Again(())
            for version in _distinct(versions):
                again = make(self.repository, self._profiles, version, origin)
                if again.papers:
                    break
            self._made[key] = again
        return self._made[key]

    def _unknown(self, base: Verified, blob: str, data: bytes) -> Verified:
        notes = [*base.notes]
        unsaved = self._unsaved(blob)
        if unsaved is not None:
            notes.append(f"texten är den som står i ”{unsaved}”, som inte är sparad i git")
        else:
            notes.append("ingen version i git har texten som den är gjord av")
        if self.repository.is_shallow:
            notes.append("äldre versioner finns inte i den här kopian; hämta dem med ”git fetch --unshallow”")
        return replace(base, verdict=Verdict.UNKNOWN, notes=(*notes, _seal_note(data)))

    def _unsaved(self, blob: str) -> str | None:
        """The file in the folder that has the text, where git does not."""
        if self.repository.is_bare:
            return None
        root = self.repository.root
        listed = self.repository.git.fields(
            "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"
        )
        for name in listed:
            file = root / name
            if name.lower().endswith(SUFFIXES) and file.is_file() and blob_hash(file.read_bytes()) == blob:
                return name
        return None

    def _compared(
        self, known: Verified, data: bytes, package: Package, again: Again, origin: Origin
    ) -> Verified:
        if data in again.papers:
            return replace(known, verdict=Verdict.UNTOUCHED)
        is_other = origin["version"] != __version__
        sealed = untouched(data)
        if is_other and sealed and any(_as_told(paper, origin) == data for paper in again.papers):
            note = f"gjord av arende {origin['version']}; {__version__} gör samma byte"
            return replace(known, verdict=Verdict.UNTOUCHED, notes=(*known.notes, note))
        text = read_text(package)
        nearest = _nearest(text, again.papers)
        if nearest is None:
            why = again.missing or "den gick inte att göra om"
            note = f"texten är inte jämförd: {why}"
            return replace(known, notes=(*known.notes, note, _seal_note(data)))
        return _judged(known, text, nearest, bool(sealed), is_other)


def _judged(known: Verified, text: PaperText, made: PaperText, is_sealed: bool, is_other: bool) -> Verified:
    """The verdict on a file that is not byte for byte what is made again from its version."""
    changes = text_changes(made, text)
    notes = [*known.notes]
    if text.is_tracked and not made.is_tracked:
        notes.append("filen har spårade ändringar; de räknas här som godtagna")
    is_same = not changes and not text.is_tracked and not known.notes
    if is_other:
        notes.append(f"gjord av arende {known.program}, jämförd med vad {__version__} gör")
    if is_sealed:
        notes.append("sigillet är helt: filen är byte för byte som arende skrev den")
    if is_same and is_sealed and is_other:
        return replace(known, verdict=Verdict.OTHER_PROGRAM, notes=tuple(notes))
    verdict = Verdict.RESAVED if is_same else Verdict.CHANGED
    return replace(known, verdict=verdict, changes=changes, notes=tuple(notes))


def _opened(data: bytes, name: str) -> tuple[Package, tuple[str, ...]]:
    """The file as parts, and what stands in it that no paper of ours has. Raises Faults."""
    try:
        return open_package(data, name), ()
    except Faults as faults:
        if any(finding.code not in _FOREIGN_CODES for finding in faults.findings):
            raise
        told = tuple(finding.message for finding in faults.findings)
        return as_package(read_archive(data, name), name), told


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


def _distinct(versions: Sequence[Version]) -> tuple[Version, ...]:
    """One version for each file that has had the text; the rest are found from it."""
    return tuple({version.path: version for version in reversed(versions)}.values())


def _seal_note(data: bytes) -> str:
    return (
        "sigillet är helt: filen är byte för byte som arende skrev den"
        if untouched(data)
        else "sigillet är brutet: filen är inte som arende skrev den"
    )


def papers_in(named: Sequence[Path]) -> tuple[Path, ...]:
    """The Word files that *named* means, each once: a file as it is, a folder with all below it.

    Files that Word or LibreOffice keep while one works in another are left out, and hidden ones.
    """
    found: dict[Path, None] = {}
    for path in named:
        if not path.is_dir():
            found[path] = None
            continue
        for file in sorted(path.rglob("*")):
            is_hidden = any(step.startswith((".", "~$")) for step in file.relative_to(path).parts)
            if file.suffix.lower() == ".docx" and file.is_file() and not is_hidden:
                found[file] = None
    return tuple(found)


__all__ = ["HistoryTrouble", "TextChange", "Verifier", "papers_in"]
