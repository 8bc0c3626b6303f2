"""Marks in git: which texts went out with a notice, and which a meeting decided."""

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from arende.address import Address
from arende.comparison import compare
from arende.diagnostics import Diagnostic, Faults, Severity, has_errors
from arende.history.marks import Held, Kind, Mark, is_of_meeting, marks, put_mark
from arende.history.repository import Repository
from arende.loading import load_case
from arende.loading.called import called
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.model.case import Ärende
from arende.model.outcome import Result
from arende.tasks.meetings import MeetingReader
from arende.tasks.notice_texts import attached, changed_since_notice
from arende.tasks.trouble import contents_of
from arende.tasks.workspace import DEFAULT_PROFILE, shown, workspace_of

_PUT_OFF = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


@dataclass(frozen=True)
class Marked:
    """What was marked: the tag's name, how many ärenden, and what is worth knowing."""

    tag: str
    count: int
    findings: tuple[Diagnostic, ...]


def mark_notice(repository: Repository, path: Path, here: Path, moment: str) -> Marked:
    """Mark the texts that the meeting in *path* gets with its notice. Raises Faults and HistoryTrouble.

    Of a meeting that has been held, the extra items were not in it.
    """
    sitting = called(_sitting(path, here))
    items = [item for item in sitting.items if item.address in sitting.cases]
    if not items:
        raise Faults(
            [_nothing(sitting, "mötet har inga ärenden att märka", "skriv deras dnr i dagordningen")]
        )
    _refuse_unsaved(repository, path, sitting, here)
    held = tuple(_held(repository, here, sitting, item) for item in items)
    return Marked(_put(repository, Kind.NOTICE, path, sitting, held, moment), len(held), ())


def mark_decision(repository: Repository, path: Path, here: Path, moment: str) -> Marked:
    """Mark the texts that the meeting in *path* decided; *moment* is ISO text with a zone.

    What was återremitterat or bordlagt was not decided. Refuses, with every reason, where a text is not what
    the meeting got with its notice and the meeting's file does not say that the decision was changed. Raises
    Faults and HistoryTrouble.
    """
    sitting = _sitting(path, here)
    decided = [
        item
        for item in sitting.items
        if item.address in sitting.cases
        and item.address in sitting.decisions
        and (item.entry.beslut is None or item.entry.beslut.utgång not in _PUT_OFF)
    ]
    if not decided:
        message = "mötet har inga beslut i ärenden att märka"
        raise Faults([_nothing(sitting, message, "skriv besluten i mötets fil, och spara")])
    _refuse_unsaved(repository, path, sitting, here)
    notice = _notice(repository, path, sitting)
    found = list(_drifted(repository, here, sitting, decided, notice)) if notice else [_no_notice(sitting)]
    if has_errors(found):
        raise Faults(found)
    held = tuple(_held(repository, here, sitting, item) for item in decided)
    return Marked(_put(repository, Kind.DECISION, path, sitting, held, moment), len(held), tuple(found))


def _sitting(path: Path, here: Path) -> Sitting:
    read = MeetingReader(here).read(path)
    if read.sitting is None or has_errors(read.findings):
        raise Faults(read.findings)
    return read.sitting


def _file(here: Path, sitting: Sitting, item: Item) -> Path:
    return Path(os.path.abspath(here / sitting.cases[item.address][0]))


def _held(repository: Repository, here: Path, sitting: Sitting, item: Item) -> Held:
    file = _file(here, sitting, item)
    blob = repository.blob(repository.head, file)
    assert blob is not None
    decision = sitting.decisions.get(item.address)
    if decision is None:
        return Held(repository.name(file), blob)
    proposes = any(level.to for level in decision.levels)
    return Held(repository.name(file), blob, item.paragraph, decision.result.value, proposes)


def _put(
    repository: Repository, kind: Kind, path: Path, sitting: Sitting, held: tuple[Held, ...], moment: str
) -> str:
    meeting = sitting.meeting
    mark = Mark(
        kind, sitting.organ.namn, meeting.datum.isoformat(), repository.name(path), repository.head, held
    )
    return put_mark(repository, mark, moment)


def _refuse_unsaved(repository: Repository, path: Path, sitting: Sitting, here: Path) -> None:
    """A mark speaks of what git has: everything the papers are made from must be saved."""
    cases = [_file(here, sitting, item) for item in sitting.items if item.address in sitting.cases]
    used = [path, *cases, *_attachments(here, sitting), *_profile_files(path, sitting)]
    inside = [
        file for file in dict.fromkeys(used) if file.resolve().is_relative_to(repository.root.resolve())
    ]
    # One question for all: asking for each file starts git hundreds of times.
    saved = {_composed(entry.path): entry.blob for entry in repository.entries(repository.head)}
    unsaved = [
        file
        for file in inside
        if saved.get(_composed(repository.name(file)))
        != repository.hash_of(file, contents_of(file, shown(file, here)))
    ]
    if unsaved:
        message, advice = "filen är inte sparad i git som den står", 'spara först: arende spara "…"'
        raise Faults([Diagnostic(shown(file, here), "V101", message, advice) for file in unsaved])


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _attachments(here: Path, sitting: Sitting) -> Iterator[Path]:
    """The files that the ärenden send along, and their pictures."""
    for item in sitting.items:
        found = sitting.cases.get(item.address)
        if found is None or found[1].value is None:
            continue
        folder = _file(here, sitting, item).parent
        named = (*attached(found[1].value), *found[1].images)
        yield from (folder / name for name in named if (folder / name).is_file())


def _profile_files(path: Path, sitting: Sitting) -> Iterator[Path]:
    """The profile with its Word templates; what came with the program lies outside the repository."""
    folder = workspace_of(path).profiles.get(sitting.meeting.profil or DEFAULT_PROFILE)
    for file in sorted(folder.iterdir()) if folder is not None else ():
        if file.suffix.lower() in (".docx", ".yaml") and not file.name.startswith((".", "~$")):
            yield file


def _notice(repository: Repository, path: Path, sitting: Sitting) -> Mark | None:
    """The last notice that was marked for the meeting."""
    mine = [
        mark
        for mark in marks(repository)
        if mark.kind is Kind.NOTICE
        and mark.organ.casefold() == sitting.organ.namn.casefold()
        and mark.day == sitting.meeting.datum.isoformat()
        and is_of_meeting(repository, mark, repository.name(path))
    ]
    return max(mine, key=lambda mark: mark.moment, default=None)


def _drifted(
    repository: Repository, here: Path, sitting: Sitting, decided: list[Item], notice: Mark
) -> Iterator[Diagnostic]:
    as_sent = [
        item for item in decided if item.entry.beslut is None or item.entry.beslut.utgång is not Result.ÄNDRAT
    ]
    told = set()
    for item in as_sent:
        case = sitting.case(item)
        if case is None:
            continue
        key = sitting.cases[item.address][0]
        got = _got(repository, here, notice, sitting, item)
        changes = compare(got, case, sitting.profile) if got is not None else ()
        if changes:
            what = "; ".join(change.sentence.rstrip(".") for change in changes[:3])
            message = f"texten i {case.dnr} är inte den som gick ut med kallelsen: {what}"
            advice = "ta tillbaka ändringen, eller skriv ”utgång: ändrat” med de punkter som mötet beslutade"
            told.add(item.address)
            yield sitting.loaded.finding(item.address / "beslut", "V102", message, advice)
        elif got is None:
            message = f"{case.dnr} ({key}) fanns inte med i kallelsen som är märkt"
            advice = "märk kallelsen på nytt, eller skriv ”extra: ja” om ärendet kom till på mötet"
            severity = Severity.INFO if item.entry.extra else Severity.WARNING
            yield sitting.loaded.finding(item.address, "V102", message, advice, severity)
    rest = [item for item in as_sent if item.address not in told]
    yield from changed_since_notice(repository, here, sitting, rest, notice)


def _got(repository: Repository, here: Path, notice: Mark, sitting: Sitting, item: Item) -> Ärende | None:
    """The ärende as it was when the notice went out: the same file, else the same number in another."""
    own = repository.name(_file(here, sitting, item))
    for held in sorted(notice.held, key=lambda held: held.path != own):
        loaded = load_case(Path(held.path), held.path, repository.read(notice.commit, held.path))
        if loaded.value is not None and (held.path == own or loaded.value.dnr == item.entry.dnr):
            return loaded.value
    return None


def _no_notice(sitting: Sitting) -> Diagnostic:
    message = "ingen kallelse till mötet är märkt i git, så besluten jämförs inte med den"
    advice = "märk nästa gång kallelsen skickas: arende kallelse MÖTE --utskickad"
    return sitting.loaded.finding(Address(("datum",)), "V103", message, advice, Severity.INFO)


def _nothing(sitting: Sitting, message: str, advice: str) -> Diagnostic:
    return sitting.loaded.finding(Address(("dagordning",)), "V104", message, advice)
