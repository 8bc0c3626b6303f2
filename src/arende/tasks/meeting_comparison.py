"""Every ärende of a sammanträde, compared between two versions."""

import os
from dataclasses import replace
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults, Severity
from arende.history.repository import Repository
from arende.history.trouble import NotInVersion, UnknownVersion
from arende.loading.meeting import load_meeting
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item, items
from arende.tasks.meetings import MeetingReader
from arende.tasks.remaking import Compared, compared
from arende.tasks.versions import Meant, meant


def compared_meeting(
    repository: Repository, meeting: Path, here: Path, between: tuple[str, str], moment: str
) -> tuple[tuple[Compared, ...], tuple[Diagnostic, ...]]:
    """Every ärende of *meeting* compared *between* two versions as written; ”kallelsen” is the meeting's own.

    An ärende that a version does not have is left out and told. Raises HistoryTrouble.
    """
    read = MeetingReader(here).read(meeting)
    if read.sitting is None:
        return (), read.findings
    day = read.sitting.meeting.datum.isoformat()
    words = [f"kallelsen {day}" if word.strip().casefold() == "kallelsen" else word for word in between]
    made: list[Compared] = []
    findings: list[Diagnostic] = []
    for item in read.sitting.items:
        found = read.sitting.cases.get(item.address)
        if found is None:
            continue
        case = Path(os.path.abspath(here / found[0]))
        try:
            before, after = (meant(repository, case, word) for word in words)
            one = compared(repository, case, before, after, moment)
        except UnknownVersion as trouble:
            told_at = read.sitting.loaded.finding(
                item.address, "V105", trouble.message, trouble.advice, Severity.WARNING
            )
            findings.append(told_at)
        except Faults as faults:
            findings.extend(faults.findings)
        else:
            secrecy = _secrecy(repository, meeting, read.sitting, item, (before, after)) or one.secrecy
            made.append(replace(one, secrecy=secrecy, place=f"Ärende {item.number}"))
    return tuple(made), tuple(findings)


def _secrecy(
    repository: Repository, meeting: Path, sitting: Sitting, item: Item, versions: tuple[Meant, Meant]
) -> str:
    """What makes *item* secret on the agenda as it stands or as either version had it.

    Why all three: what was secret when the notice went out is so for those who got it then.
    """
    then = (_secrecy_then(repository, meeting, item, one) for one in versions)
    return next(filter(None, (sitting.secrecy(item), *then)), "")


def _secrecy_then(repository: Repository, meeting: Path, item: Item, asked: Meant) -> str:
    if asked.is_now:
        return ""
    try:
        data = repository.read(asked.commit, meeting)
    except NotInVersion:
        return ""
    value = load_meeting(meeting, meeting.name, data).value
    entries = (one.entry for one in items(value, 1)) if value is not None else ()
    return next((one.sekretess for one in entries if one.dnr == item.entry.dnr and one.sekretess), "")
