"""Where everything stands: the sammanträden, what they lack and what is next; the ärenden and their way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from arende.diagnostics import Diagnostic, Severity
from arende.loading.sitting import Sitting
from arende.meeting.deadlines import earliest_takedown, latest_announcement, latest_justering, latest_notice
from arende.meeting.decision import Decided
from arende.model.case import Ärende
from arende.model.meeting import DECIDING, Justering, OmedelbarJustering, Sammanträde
from arende.model.organs import OrganKind
from arende.model.outcome import Result
from arende.swedish.words import capitalise_first
from arende.tasks.meeting_files import case_index, home_of, meeting_files
from arende.tasks.meetings import MeetingRead, MeetingReader
from arende.tasks.reading import Reader
from arende.tasks.workspace import shown

MEETING_HEADER = ("Dag", "Organ", "Ärenden", "Läge", "Saknas", "Härnäst", "Fil")
CASE_HEADER = ("Dnr", "Ärende", "Tas upp", "Beslutat", "Saknas", "Fil")
_SECRET = "sekretess"
# What leaves the ärende with the organ.
_STAYING = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


@dataclass(frozen=True)
class Next:
    """The next thing to do with a meeting, and the last day for it; *day* is None where there is nothing."""

    what: str = ""
    day: date | None = None

    def written(self, as_of: date) -> str:
        """”justeras senast 2026-11-05”, with a mark where the day has passed."""
        if self.day is None:
            return self.what
        late = " – försenat" if self.day < as_of else ""
        return f"{self.what} {self.day.isoformat()}{late}"


def meeting_rows(here: Path, as_of: date) -> tuple[tuple[str, ...], ...]:
    """Every sammanträde of the workspace round *here*, the latest last; columns as ``MEETING_HEADER``."""
    reader = MeetingReader(here)
    reads = [reader.read(path) for path in meeting_files(home_of(here))]
    dated = sorted(reads, key=lambda read: (_day(reader, read), read.path))
    return tuple(_meeting_row(reader, read, here, as_of) for read in dated)


def _day(reader: MeetingReader, read: MeetingRead) -> date:
    meeting = reader.sources.meeting(read.path).value
    return meeting.datum if meeting is not None else date.min


def _meeting_row(reader: MeetingReader, read: MeetingRead, here: Path, as_of: date) -> tuple[str, ...]:
    file = shown(read.path, here)
    meeting = reader.sources.meeting(read.path).value
    if meeting is None:
        return "", "", "", "går inte att läsa", _faults(read.findings), "", file
    count = sum(len(group.ärenden) for group in meeting.dagordning)
    state, next_ = standing(meeting, read.sitting, as_of)
    missing = ", ".join(filter(None, (_faults(read.findings), *_missing(meeting))))
    organ = capitalise_first(meeting.organ)
    return meeting.datum.isoformat(), organ, str(count), state, missing, next_.written(as_of), file


def standing(meeting: Sammanträde, sitting: Sitting | None, as_of: date) -> tuple[str, Next]:
    """How far a meeting has come, and what is next: from the call to the day its anslag is taken down.

    Källa: KL 5 kap. 13 och 69 §§, 8 kap. 12 §, 13 kap. 5 §.
    """
    if not meeting.is_recorded:
        if meeting.datum < as_of:
            return "hållet", Next("skriv protokollet, justeras senast", latest_justering(meeting.datum))
        if sitting is not None and sitting.organ.slag is OrganKind.FULLMÄKTIGE and meeting.kallad is None:
            return "planerat", Next("kallas senast", latest_notice(meeting.datum))
        return "kallat" if meeting.kallad else "planerat", Next("hålls", meeting.datum)
    justering = meeting.justering
    if justering is not None and justering.omedelbar is not None and _all_immediate(meeting):
        return _adjusted(justering.omedelbar, as_of)
    if justering is None or justering.datum is None or justering.datum > as_of:
        return "protokoll", Next("justeras senast", latest_justering(meeting.datum))
    return _adjusted(justering, as_of)


def _all_immediate(meeting: Sammanträde) -> bool:
    entries = [one for group in meeting.dagordning for one in group.ärenden if not one.utgår]
    return bool(entries) and all(one.omedelbar_justering for one in entries)


def _adjusted(days: Justering | OmedelbarJustering, as_of: date) -> tuple[str, Next]:
    if days.datum is None or days.datum > as_of:
        return "protokoll", Next("justeras senast", days.datum)
    if days.anslag is None or days.anslag > as_of:
        return "justerat", Next("anslås senast", latest_announcement(days.datum))
    down = days.nedtagning or earliest_takedown(days.anslag)
    return ("anslaget", Next("anslaget tas ned", down)) if down > as_of else ("klart", Next())


def _missing(meeting: Sammanträde) -> Iterator[str]:
    entries = [entry for group in meeting.dagordning for entry in group.ärenden if not entry.utgår]
    late = sum(entry.kompletteras is not None for entry in entries)
    if late and not meeting.is_recorded:
        yield f"{late} att komplettera"
    undecided = sum(
        entry.beslut is None and not entry.utgår
        for group in meeting.dagordning
        if group.grupp in DECIDING
        for entry in group.ärenden
    )
    if undecided and meeting.is_recorded:
        yield f"beslut i {undecided} {'paragraf' if undecided == 1 else 'paragrafer'}"
    if meeting.justering is None or not meeting.justering.justerare:
        yield "justerare"


def _faults(findings: Sequence[Diagnostic]) -> str:
    count = sum(finding.severity is Severity.ERROR for finding in findings)
    return f"{count} fel" if count else ""


def case_rows(here: Path, as_of: date) -> tuple[tuple[str, ...], ...]:
    """Every ärende of the workspace round *here*, by dnr; columns as ``CASE_HEADER``.

    A secret one has its number and its file, which find it, and not its title.
    """
    home, meetings, cases = home_of(here), MeetingReader(here), Reader(here)
    planned, decided, secret = _ways(meetings, home, as_of)
    rows = []
    for dnr, files in sorted(case_index(home).items()):
        for file in files:
            read = cases.read(file)
            case = read.loaded.value
            faults = _faults((*read.findings, *(read.profile.findings if read.profile else ())))
            is_secret = dnr in secret or (case is not None and case.sekretess is not None)
            title = _SECRET if is_secret else case.rubrik if case is not None else ""
            coming = planned.get(dnr, "") or (
                _waiting(case, decided.get(dnr, ())) if case is not None else ""
            )
            last = _told(decided[dnr][-1]) if dnr in decided else ""
            rows.append((dnr, title, coming, last, faults, shown(file, here)))
    return tuple(rows)


def _ways(
    reader: MeetingReader, home: Path, as_of: date
) -> tuple[Mapping[str, str], Mapping[str, tuple[Decided, ...]], frozenset[str]]:
    """By dnr: the meeting where the ärende is taken up next, and the decisions in it, oldest first.

    A meeting that has been held and not yet written tells so, until a later one decides. The last are the
    numbers that some meeting keeps secret.
    """
    planned: dict[str, tuple[date, str]] = {}
    held: dict[str, tuple[date, str]] = {}
    decided: dict[str, tuple[Decided, ...]] = {}
    secret: set[str] = set()
    for path in meeting_files(home):
        sitting = reader.read(path).sitting
        if sitting is None:
            continue
        for item in sitting.items:
            dnr, day = item.entry.dnr, sitting.meeting.datum
            if dnr is not None and sitting.is_secret(item):
                secret.add(dnr)
            if dnr is not None and item.address not in sitting.decisions and day >= as_of:
                told = (day, f"{capitalise_first(sitting.organ.namn)} {day.isoformat()}")
                planned[dnr] = min(planned.get(dnr, told), told)
            elif dnr is not None and item.paragraph is not None and not sitting.meeting.is_recorded:
                told = (day, f"{capitalise_first(sitting.organ.namn)} {day.isoformat()}, inget protokoll")
                held[dnr] = max(held.get(dnr, told), told)
        for one in sitting.decisions.values():
            decided[one.dnr] = tuple(sorted((*decided.get(one.dnr, ()), one), key=lambda one: one.day))
    unwritten = {
        dnr: one for dnr, one in held.items() if all(past.day < one[0] for past in decided.get(dnr, ()))
    }
    return {dnr: told for dnr, (_, told) in {**unwritten, **planned}.items()}, decided, frozenset(secret)


def _waiting(case: Ärende, decisions: Sequence[Decided]) -> str:
    """The organ that is next in the beslutsgång and has no meeting yet; empty where the last has decided."""
    done = {one.organ.casefold() for one in decisions if one.levels and one.result not in _STAYING}
    left = [organ for organ in case.beslutsgång if organ.casefold() not in done]
    after = max(
        (place for place, organ in enumerate(case.beslutsgång) if organ.casefold() in done), default=-1
    )
    left = [organ for organ in left if case.beslutsgång.index(organ) > after]
    return f"{capitalise_first(left[0])}, inget möte" if left else ""


def _told(one: Decided) -> str:
    return f"{capitalise_first(one.organ)} {one.day.isoformat()} § {one.paragraph}, {one.result.value}"
