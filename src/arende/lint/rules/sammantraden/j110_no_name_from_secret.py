"""En person i ett ärende med sekretess nämns inte i mötets öppna text.

Varför: paragrafen döljs i kallelse och protokoll, men det som står under en annan punkt skrivs ut som det är.
Fel:    behandling: Nämnden besöker Anna Andersson före ärendet om bostadsanpassning.
Rätt:   behandling: Nämnden gör ett besök före ärendet om bostadsanpassning.
Källa:  offentlighets- och sekretesslagen (2009:400) 3 kap. 1 §; EU:s dataskyddsförordning, artikel 5.1 f
"""

import re
from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_subject import MeetingSubject
from arende.lint.prose import CaseTexts
from arende.lint.rules.personuppgifter.names import officials, people
from arende.lint.subject import Subject

CODE, NAME = "J110", "inget-namn-ur-sekretess"
SEVERITY = Severity.WARNING


def check(subject: MeetingSubject) -> Iterator[Diagnostic]:
    """A finding over each such name outside the secret items; elected and officials are not counted."""
    secret = [item.address for item in subject.sitting.items if subject.sitting.is_secret(item)]
    names = _private(subject, secret) if secret else frozenset[str]()
    for prose in subject.texts.prose if names else ():
        if any(_is_under(prose.address, address) for address in secret):
            continue
        for name in sorted(names):
            for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", prose.plain):
                message = f"”{name}” finns i ett ärende med sekretess och nämns här i öppen text"
                yield subject.finding(prose.address, message, "ta bort namnet", within=found.span())


def _private(subject: MeetingSubject, secret: list[Address]) -> frozenset[str]:
    """The private people named in the secret items and their ärenden."""
    texts = [
        prose.plain
        for prose in subject.texts.prose
        if prose.address.steps[-1] != "föredragande"
        and any(_is_under(prose.address, address) for address in secret)
    ]
    known = {*subject.presence.seats, *(one.namn for one in subject.meeting.övriga)}
    for address in secret:
        case = subject.sitting.cases[address][1] if address in subject.sitting.cases else None
        if case is not None and case.value is not None:
            read = CaseTexts(case)
            known |= officials(Subject(case, subject.profile, read))
            texts.extend(prose.plain for prose in read.prose)
    return frozenset(found[0] for text in texts for found in people(text)) - known


def _is_under(address: Address, root: Address) -> bool:
    return address.steps[: len(root.steps)] == root.steps
