"""Finished papers held beside what they were made from: which version each shows, and whether it is whole.

The hashes that a paper carries are looked up in git, the paper is made again from that version, and the two
are compared: first byte by byte, then as text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from arende.diagnostics import Faults
from arende.history.repository import Repository
from arende.history.version import Version
from arende.package import open_package, provenance_of, untouched
from arende.package.archive import read_archive
from arende.package.opening import as_package
from arende.package.origin_part import origin_in
from arende.package.parts import Package
from arende.package.provenance import SEAL
from arende.tasks.folders import files_below
from arende.tasks.judging import judged, seal_note
from arende.tasks.known_texts import KnownTexts
from arende.tasks.made_again import Again, Origin, case_papers
from arende.tasks.meeting_again import meeting_papers
from arende.tasks.origin import COMPARISON
from arende.tasks.profile_files import ProfileFiles
from arende.tasks.verdict import Verdict, Verified
from arende.tasks.workspace import shown

# Macros, embedded objects and links out of the file: no paper of ours has them, but its text can be read.
_FOREIGN_CODES = frozenset(("E108", "E112", "E113", "E114"))
_PICTURES = "texten är versionens, men bilderna är inte de som den sparades med"
_MAKERS = {"ärende": case_papers, "sammanträde": meeting_papers}


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
        if not told:
            return Verified(file, Verdict.FOREIGN)
        base = Verified(file, Verdict.UNPROVEN, origin["dnr"], origin["version"], notes=foreign)
        if COMPARISON in told:
            return _comparison(base, data, told[COMPARISON])
        return self._of_ours(base, data, package, origin)

    def _of_ours(self, base: Verified, data: bytes, package: Package, origin: Origin) -> Verified:
        kind = next((kind for kind in _MAKERS if origin[kind]), "")
        if not kind:
            note = "filen säger inte vilket ärende eller sammanträde den är gjord av"
            return replace(base, notes=(*base.notes, note, seal_note(data)))
        versions = self._texts.versions(origin[kind])
        if not versions:
            return self._unknown(base, origin[kind], data)
        pictures = origin["bilder"] if kind == "ärende" else ""
        pictured = [one for one in versions if self._has_pictures(one, pictures)]
        known = replace(
            base,
            source=versions[0].path,
            versions=tuple(pictured) or versions,
            marks=self._texts.marks_of(versions, pictures),
        )
        found = judged(known, data, package, origin, self._again(kind, versions, origin))
        notes = (*found.notes, *(() if pictured else (_PICTURES,)), *self._texts.decided_otherwise(versions))
        dnr = self._texts.dnr(versions[0]) if kind == "ärende" else ""
        if not dnr or dnr == base.dnr:
            return replace(found, notes=notes)
        note = f"filen säger sig ha dnr {base.dnr or 'inget'}, men versionen har {dnr}"
        return replace(found, dnr=dnr, notes=(*notes, note))

    def _has_pictures(self, version: Version, pictures: str) -> bool:
        return not pictures or self._texts.pictures_at(version.commit, version.path) == pictures

    @cached_property
    def _texts(self) -> KnownTexts:
        return KnownTexts(self.repository)

    @cached_property
    def _profiles(self) -> ProfileFiles:
        return ProfileFiles(self.repository)

    def _again(self, kind: str, versions: Sequence[Version], origin: Origin) -> Again:
        key = tuple(value for name, value in sorted(origin.told.items()) if name != SEAL)
        if key not in self._made:
            again = Again(())
            for version in _distinct(versions):
                again = _MAKERS[kind](self.repository, self._profiles, version, origin)
                if again.papers:
                    break
            self._made[key] = again
        return self._made[key]

    def _unknown(self, base: Verified, blob: str, data: bytes) -> Verified:
        notes = [*base.notes]
        unsaved = self._texts.unsaved(blob)
        if unsaved is not None:
            notes.append(f"texten är den som står i ”{unsaved}”, som inte är sparad i git")
        else:
            notes.append("ingen version i git har texten som den är gjord av")
        if self.repository.is_shallow:
            notes.append("äldre versioner finns inte i den här kopian; hämta dem med ”git fetch --unshallow”")
        return replace(base, verdict=Verdict.UNKNOWN, notes=(*notes, seal_note(data)))


def _comparison(base: Verified, data: bytes, what: str) -> Verified:
    """The verdict on what ``arende jämför`` wrote, which is held beside nothing but its own seal."""
    is_whole = bool(untouched(data))
    note = f"{what}, som inte är jämförd med versionerna i git"
    verdict = Verdict.COMPARISON if is_whole else Verdict.UNPROVEN
    return replace(base, verdict=verdict, notes=(*base.notes, note, seal_note(data)))


def _opened(data: bytes, name: str) -> tuple[Package, tuple[str, ...]]:
    """The file as parts, and what stands in it that no paper of ours has. Raises Faults."""
    try:
        return open_package(data, name), ()
    except Faults as faults:
        if any(finding.code not in _FOREIGN_CODES for finding in faults.findings):
            raise
        told = tuple(finding.message for finding in faults.findings)
        return as_package(read_archive(data, name), name), told


def _distinct(versions: Sequence[Version]) -> tuple[Version, ...]:
    """One version for each file that has had the text; the rest are found from it."""
    return tuple({version.path: version for version in reversed(versions)}.values())


def papers_in(named: Sequence[Path]) -> tuple[Path, ...]:
    """The Word files that *named* means, each once: a file as it is, a folder with all below it.

    Files that Word or LibreOffice keep while one works in another are left out, and hidden ones.
    """
    found: dict[Path, None] = {}
    for path in named:
        if not path.is_dir():
            found[path] = None
            continue
        for file in sorted(files_below(path)):
            is_hidden = any(step.startswith((".", "~$")) for step in file.relative_to(path).parts)
            if file.suffix.lower() == ".docx" and file.is_file() and not is_hidden:
                found[file] = None
    return tuple(found)
