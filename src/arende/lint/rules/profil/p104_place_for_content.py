"""Allt som står i ärendet har en plats i handlingen.

Varför: det som inte har någon plats skulle falla bort utan att någon märker det.
Fel:    tidplan: […]         (profilens handling har ingen tidplan)
Rätt:   avsnitt: {genomförande: …}
Källa:  profilen, ”papper: …: delar”
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.rules.profil.p103_required_parts import holds
from arende.lint.subject import Subject
from arende.model.choices import Paper, Part, Value
from arende.model.profile import Del, Pappersform

CODE, NAME = "P104", "innehållet-har-en-plats"
SEVERITY = Severity.ERROR

_ADDRESSED = {
    Part.FÖRSLAG: "förslag_till_beslut",
    Part.SAMMANFATTNING: "sammanfattning",
    Part.UNDERLAG: "beslutsunderlag",
    Part.TIDPLAN: "tidplan",
    Part.BILAGOR: "bilagor",
    Part.UNDERSKRIFTER: "underskrifter",
}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each field that the profile's papers have no place for."""
    for kind, handling, form in subject.papers():
        for part, name in _ADDRESSED.items():
            has_place = form.has_part(part) or _left_out(form, kind, name)
            if not has_place and holds(subject.case, handling, Del(slag=part)):
                yield _homeless(subject, Address((kind.value, name)), kind.value, _as_part(part))
        for key in handling.egna_uppgifter:
            has_place = any(field.egen == key for field in form.uppgifter)
            if not has_place and not _left_out(form, kind, "egna_uppgifter", key):
                address = Address((kind.value, "egna_uppgifter", key))
                entry = f"lägg till ”{{etikett: …, egen: {key}}}” under ”uppgifter” i profilen"
                yield _homeless(subject, address, kind.value, entry)
    yield from _shared(subject)


def _shared(subject: Subject) -> Iterator[Diagnostic]:
    case, forms = subject.case, [form for _, _, form in subject.papers()]
    if case.svar_på and not any(form.has_part(Part.SVAR) or form.leaves_out("svar_på") for form in forms):
        yield _homeless(subject, Address(("svar_på",)), "handlingar", _as_part(Part.SVAR))
    if case.beslut_skickas_till and not any(
        form.has_part(Part.EXPEDIERING) or form.leaves_out("beslut_skickas_till") for form in forms
    ):
        yield _homeless(subject, Address(("beslut_skickas_till",)), "handlingar", _as_part(Part.EXPEDIERING))
    yield from _in_the_head(subject, forms, Value.ER_BETECKNING, "Er beteckning", case.er_beteckning)
    yield from _in_the_head(subject, forms, Value.SEKRETESS, "Sekretess", case.sekretess)


def _in_the_head(
    subject: Subject, forms: list[Pappersform], value: Value, label: str, written: str | None
) -> Iterator[Diagnostic]:
    name = value.value
    if written and not any(form.shows(value) or form.leaves_out(name) for form in forms):
        entry = f"lägg till ”{{etikett: {label}, värde: {name}}}” under ”uppgifter” i profilen"
        yield _homeless(subject, Address((name,)), "handlingar", entry)


def _left_out(form: Pappersform, kind: Paper, *names: str) -> bool:
    return form.leaves_out(*names) or form.leaves_out(kind.value, *names)


def _homeless(subject: Subject, address: Address, paper: str, advice: str) -> Diagnostic:
    message = f"profilens {paper} har ingen plats för ”{address.steps[-1]}”"
    return subject.finding(address, message, f"{advice}, eller ta bort uppgiften", key=True)


def _as_part(part: Part) -> str:
    return f"lägg till ”- slag: {part.value}” under ”delar” i profilen"
