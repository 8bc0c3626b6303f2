"""Allt som står i ärendet har en plats i handlingen.

Varför: det som inte har någon plats skulle falla bort utan att någon märker det.
Fel:    tidplan: […]         (profilens handling har ingen tidplan)
Rätt:   avsnitt: {genomförande: …}
Källa:  profilen, ”papper: …: delar”
"""

from collections.abc import Iterator

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.lint.rules.p103_required_parts import holds
from arende.lint.subject import Subject
from arende.model.profile import Del, Part, flat

CODE, NAME = "P104", "innehållet-har-en-plats"

_ADDRESSED = {
    Part.FÖRSLAG: "förslag_till_beslut",
    Part.SAMMANFATTNING: "sammanfattning",
    Part.UNDERLAG: "beslutsunderlag",
    Part.TIDPLAN: "tidplan",
    Part.BILAGOR: "bilagor",
    Part.UNDERSKRIFTER: "underskrifter",
}


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding at each field that the profile's paper has no part for."""
    for kind, handling, form in subject.papers():
        present = {entry.slag for entry in flat(form.delar)}
        for part, name in _ADDRESSED.items():
            if part not in present and holds(subject.case, handling, Del(slag=part)):
                address = Address((kind.value, name))
                message = f"profilens {kind.value} har ingen plats för ”{name}”"
                yield subject.finding(address, message, _advice(part), key=True)


def _advice(part: Part) -> str:
    return f"lägg till ”- slag: {part.value}” under ”delar” i profilen, eller ta bort uppgiften"
