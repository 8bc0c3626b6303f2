"""One meeting's papers in the making: read when first needed, each paper a unit of its own."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.documents.meetings.forms import form_of
from arende.documents.meetings.texts import placed
from arende.documents.paper import PaperContent
from arende.engine.compiling import compile_template
from arende.engine.names import Name
from arende.loading.sitting import Sitting
from arende.markup.images import Image
from arende.model.choices import MeetingPaper
from arende.tasks.decided_texts import changed_since
from arende.tasks.made import Order
from arende.tasks.meeting_origin import origin_of_meeting
from arende.tasks.meetings import MeetingRead, MeetingReader
from arende.tasks.names import slug
from arende.tasks.units import Piece, Unit, UnitMade
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, ORGANS_FILE, PROFILE_FILE, shown


@dataclass(frozen=True)
class Wanted:
    """One paper of a meeting to be made: its file in the meeting's folder, and what it says."""

    file: str
    kind: MeetingPaper
    content: PaperContent
    names: Mapping[str, Name]


@dataclass
class MeetingWork:
    """The meeting in *path*; ``order.out`` is the meeting's own folder."""

    path: Path
    order: Order
    reader: MeetingReader

    @cached_property
    def read(self) -> MeetingRead:
        """The meeting with all its papers depend on; read once, and only when something must be made."""
        return self.reader.read(self.path)

    @cached_property
    def changed_since(self) -> tuple[Diagnostic, ...]:
        """What is no longer as it was decided; asked of git once, and only when something must be made."""
        sitting = self.read.sitting
        return changed_since(self.path, sitting, self.reader) if sitting is not None else ()

    @cached_property
    def state(self) -> str:
        """Which ärenden and meetings it belongs with: one that comes or goes may change what is said."""
        return sha256(self.reader.state(self.path).encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def stem(self) -> str:
        """The beginning of the name of every file that is not an ärende's."""
        return folder_name(self.path)

    @property
    def profile_folder(self) -> Path:
        """Where the meeting's profile stands."""
        assert self.read.sitting is not None
        name = self.read.sitting.meeting.profil or DEFAULT_PROFILE
        return self.reader.sources.profiles.workspaces.of(self.path).profiles[name]

    def unit(self, name: str, make: Callable[[Sitting], UnitMade], more: str = "") -> Unit:
        """A unit that makes something of the meeting, or tells what is wrong with its file.

        *more* is what it depends on besides: the day of a list that tells what is late.
        """

        def made() -> UnitMade:
            read = self.read
            found = (*read.findings, *self.changed_since)
            if read.sitting is None or has_errors(found):
                return UnitMade((), read.files_read, found, is_whole=False)
            try:
                own = make(read.sitting)
            except Faults as faults:
                return UnitMade((), read.files_read, (*read.findings, *faults.findings), is_whole=False)
            files = tuple(dict.fromkeys((*read.files_read, *own.read)))
            return replace(own, read=files, findings=(*read.findings, *own.findings))

        return Unit(name, self.path, f"{self.state} {more}", made)

    def papers(self, name: str, wanted: Callable[[Sitting], Iterable[Wanted | Diagnostic]]) -> Unit:
        """A unit of papers in the profile's own templates; a finding says of one why it is left out."""
        return self.unit(name, lambda sitting: self._rendered(sitting, wanted(sitting)))

    def _rendered(self, sitting: Sitting, wanted: Iterable[Wanted | Diagnostic]) -> UnitMade:
        pieces: list[Piece] = []
        templates: list[Path] = []
        findings: list[Diagnostic] = []
        for one in wanted:
            if isinstance(one, Diagnostic):
                findings.append(one)
                continue
            templates.append(self.profile_folder / form_of(sitting, one.kind).mall)
            try:
                pieces.append(Piece(one.file, one.kind.value, self.render(sitting, one)))
            except Faults as faults:
                findings.extend(in_the_meeting(sitting, finding) for finding in faults.findings)
        return UnitMade(tuple(pieces), tuple(templates), tuple(findings), not has_errors(findings))

    def render(self, sitting: Sitting, wanted: Wanted) -> bytes:
        """The bytes of one paper. Raises Faults."""
        template = self.profile_folder / form_of(sitting, wanted.kind).mall
        place = shown(template, self.order.here)
        try:
            data = template.read_bytes()
        except OSError as error:
            raise Faults([_unread_template(place)]) from error
        compiled = compile_template(data, wanted.names, place)
        own = wanted.content.properties
        origin = {**own.provenance, **self._origin(data)}
        return compiled.render(
            wanted.content.context,
            images=_images(sitting),
            required=wanted.content.required,
            properties=replace(own, provenance=origin),
            files={key: self._at_home(key) for key in sitting.sources},
        )

    def _at_home(self, key: str) -> str:
        """The file *key* from the workspace's own folder, with ``/``; one that came with the program by name.

        Why: a bookmark is named by it, and must not tell where the user stood.
        """
        path = Path(os.path.abspath(self.order.here / key))
        home = self.reader.sources.home(self.path)
        return path.relative_to(home).as_posix() if path.is_relative_to(home) else path.name

    def _origin(self, template: bytes) -> dict[str, str]:
        folder = self.profile_folder
        profile = {
            "profil": folder / PROFILE_FILE,
            "möteshandlingar": folder / FORM_FILE,
            "organ": folder / ORGANS_FILE,
        }
        others = (file for file in self.read.files_read if file != self.path and file.parent != folder)
        return origin_of_meeting(self.path, profile, template, others)


def folder_name(meeting: Path) -> str:
    """What the folder of a meeting's papers is called."""
    return slug(meeting.stem) or "sammantrade"


def in_the_meeting(sitting: Sitting, finding: Diagnostic) -> Diagnostic:
    """*finding* of a rendering, moved from the template to the field of the file that it is about."""
    if not finding.address or finding.place is not None:
        return finding
    file, address = placed(finding.address)
    source = sitting.sources.get(file)
    if source is None:
        return finding
    return source.finding(address, finding.code, finding.message, finding.advice, finding.severity)


def _images(sitting: Sitting) -> dict[str, Image]:
    return {name: image for source in sitting.sources.values() for name, image in source.images.items()}


def _unread_template(place: str) -> Diagnostic:
    advice = "lägg Wordmallen i profilens mapp, eller ändra ”mall” i sammantraden.yaml"
    return Diagnostic(place, "U114", "Wordmallen finns inte eller går inte att läsa", advice)
