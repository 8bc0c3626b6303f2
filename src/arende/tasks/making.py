"""One ärende to its papers on disk: read, checked, rendered, and written where nobody has been at work."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.documents.names import names
from arende.documents.paper import in_the_case, paper, paper_of, papers_in
from arende.engine.compiling import compile_template
from arende.model.case import Underlag, Ärende
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.tasks.made import CaseMade, Job, Order, PaperMade, Status
from arende.tasks.names import paper_file
from arende.tasks.origin import origin_of
from arende.tasks.placing import place
from arende.tasks.reading import CaseRead, Reader, working_on
from arende.tasks.workspace import PROFILE_FILE, shown


def make(order: Order, jobs: Sequence[Job]) -> Iterator[CaseMade]:
    """The papers of each job's ärende, written; one that has errors is left out and the next is made."""
    reader = Reader(order.here)
    for job in jobs:
        with working_on(job.case, order.here):
            made = _make_one(order, job, reader.read(job.case))
        yield made


def _make_one(order: Order, job: Job, read: CaseRead) -> CaseMade:
    own = read.profile
    findings = (*read.findings, *(own.findings if own else ()))
    if own is None or own.profile is None or has_errors(findings) or read.loaded.value is None:
        return CaseMade(job.case, (), findings)
    return _make_papers(order, job, read, read.loaded.value, own.folder, own.profile)


def _make_papers(
    order: Order, job: Job, read: CaseRead, case: Ärende, folder: Path, profile: Profil
) -> CaseMade:
    made: list[PaperMade] = []
    found = [*read.findings, *(read.profile.findings if read.profile else ())]
    kinds = papers_in(case)
    for kind in kinds:
        name = paper_file(job.case, kind.value)
        try:
            data = render_paper(order, read, folder, profile, kind)
            made.append(place(order, name, kind.value, data, job.written.get(name, "")))
        except Faults as faults:
            found.extend(faults.findings)
            made.append(PaperMade(kind.value, name, Status.REFUSED))
    templates = dict.fromkeys(template_of(folder, profile, kind) for kind in kinds)
    used = (job.case, folder / PROFILE_FILE, *templates, *_images(read))
    return CaseMade(
        job.case, tuple(made), tuple(found), folder.name, folder, used, _attachments(job.case, case)
    )


def template_of(folder: Path, profile: Profil, kind: Paper) -> Path:
    """The Word template of *kind* in the profile's *folder*."""
    return folder / profile.papper[kind].mall


def render_paper(
    order: Order,
    read: CaseRead,
    folder: Path,
    profile: Profil,
    kind: Paper,
    earlier: tuple[Underlag, ...] = (),
) -> bytes:
    """The bytes of one paper; *earlier* are other organs' recorded decisions. Raises Faults."""
    template = template_of(folder, profile, kind)
    place = shown(template, order.here)
    try:
        data = template.read_bytes()
    except OSError as error:
        raise Faults([unread_template(place, error)]) from error
    compiled = compile_template(data, names(profile, kind), place)
    content = paper(read.loaded, profile, kind, earlier)
    own = content.properties
    origin = {**own.provenance, **origin_of(read, folder / PROFILE_FILE, data, earlier)}
    try:
        return compiled.render(
            content.context,
            images=read.loaded.images,
            required=content.required,
            properties=replace(own, provenance=origin),
        )
    except Faults as faults:
        raise Faults(in_the_case(read.loaded, finding) for finding in faults.findings) from faults


def unread_template(place: str, error: OSError) -> Diagnostic:
    """The finding where a Word template cannot be read."""
    missing = isinstance(error, FileNotFoundError)
    message = "Wordmallen finns inte" if missing else "Wordmallen går inte att läsa"
    return Diagnostic(
        place, "U114", message, "lägg Wordmallen i profilens mapp, eller ändra ”mall” i profil.yaml"
    )


def _images(read: CaseRead) -> tuple[Path, ...]:
    return tuple(read.path.parent / name for name in read.loaded.images)


def _attachments(path: Path, case: Ärende) -> tuple[Path, ...]:
    papers = [paper_of(case, kind) for kind in papers_in(case)]
    return tuple(path.parent / bilaga.fil for one in papers if one for bilaga in one.bilagor if bilaga.fil)
