"""What a template owner asks: what is wrong with a template, and which names it may use."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.documents.meetings import call, extract, listing, minutes, notice
from arende.documents.names import names
from arende.engine.compiling import examine
from arende.engine.names import Name
from arende.loading import load_profile
from arende.loading.meeting_form import load_meeting_form
from arende.model.choices import MeetingPaper, Paper
from arende.model.profile import Profil
from arende.tasks.create import profile_called
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, PROFILE_FILE, shown, workspace_of

AnyPaper = Paper | MeetingPaper


@dataclass(frozen=True)
class Examined:
    """What was found in a template, and the paper it was held to be for."""

    findings: tuple[Diagnostic, ...]
    paper: AnyPaper


def paper_called(word: str) -> AnyPaper:
    """The paper of an ärende or a sammanträde that is called *word*."""
    return Paper(word) if word in [*Paper] else MeetingPaper(word)


def examine_template(
    path: Path, here: Path, profile: str | None = None, paper: AnyPaper | None = None
) -> Examined:
    """Everything wrong with the template *path*. Raises Faults where the profile cannot be read.

    Without *profile* it is the one in the template's own folder, else the standard one; without *paper* the
    one that the profile, or the form of meetings beside the template, names this file for, else the first
    that the profile has.
    """
    chosen = _profile(path, here, profile)
    kind = paper or _paper_of(path, here, chosen)
    return Examined(tuple(examine(path.read_bytes(), _names(chosen, kind), shown(path, here))), kind)


def names_for(here: Path, profile: str | None = None, paper: AnyPaper | None = None) -> Mapping[str, Name]:
    """The names a template may use. Raises Faults where the profile cannot be read."""
    chosen = profile_called(workspace_of(here), profile or DEFAULT_PROFILE, here)
    return _names(chosen, paper or next(iter(chosen.papper)))


def _names(profile: Profil, paper: AnyPaper) -> Mapping[str, Name]:
    match paper:
        case MeetingPaper.KALLELSE | MeetingPaper.TILLKÄNNAGIVANDE:
            return call.names()
        case MeetingPaper.PROTOKOLL:
            return minutes.names()
        case MeetingPaper.UTDRAG:
            return extract.names()
        case MeetingPaper.ANSLAG:
            return notice.names()
        case MeetingPaper():
            return listing.names()
    return names(profile, paper)


def _profile(path: Path, here: Path, name: str | None) -> Profil:
    if name is None and (path.parent / PROFILE_FILE).is_file():
        loaded = load_profile(path.parent, shown(path.parent / PROFILE_FILE, here))
        if loaded.value is None:
            raise Faults(loaded.findings)
        return loaded.value
    return profile_called(workspace_of(path.parent), name or DEFAULT_PROFILE, here)


def _paper_of(path: Path, here: Path, profile: Profil) -> AnyPaper:
    named = (kind for kind, form in profile.papper.items() if form.mall == path.name)
    of_case = next(named, None)
    return of_case or _meeting_paper_of(path, here) or next(iter(profile.papper))


def _meeting_paper_of(path: Path, here: Path) -> MeetingPaper | None:
    """The paper that the form beside the template *path* names it for. Raises Faults for one with errors."""
    file = path.parent / FORM_FILE
    if not file.is_file():
        return None
    form = load_meeting_form(path.parent, shown(file, here))
    if form.value is None:
        raise Faults(form.findings)
    return next((kind for kind, paper in form.value.papper.items() if paper.mall == path.name), None)
