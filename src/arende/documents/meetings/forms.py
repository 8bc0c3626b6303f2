"""What a profile says of one kind of meeting paper; a profile need not have them all."""

from arende.address import Address
from arende.diagnostics import Diagnostic, Faults, Severity
from arende.loading.sitting import Sitting
from arende.model.choices import MeetingPaper
from arende.model.meeting_form import Mötespapper

_PAPERS = Address(("papper",))


def form_of(sitting: Sitting, kind: MeetingPaper) -> Mötespapper:
    """The template and the name of a paper of *kind*. Raises Faults where the profile has no such paper."""
    form = sitting.form.papper.get(kind)
    if form is None:
        raise Faults([lacking(sitting, kind)])
    return form


def lacking(sitting: Sitting, kind: MeetingPaper, severity: Severity = Severity.ERROR) -> Diagnostic:
    """That the profile has no paper of *kind*, with what to write in its file."""
    loaded = next(one for one in sitting.sources.values() if one.value is sitting.form)
    message = f"”papper” saknar ”{kind.value}”, så den handlingen kan inte göras"
    advice = f"lägg till: {kind.value}: {{mall: {kind.value}.docx, dokumenttyp: {kind.value.capitalize()}}}"
    return loaded.finding(_PAPERS, "G115", message, advice, severity, key=True)
