"""The head of a paper: the labelled fields a profile asks for, filled from the case."""

from collections.abc import Iterator

from arende.documents.context import HeaderField, Officer
from arende.documents.reading import Reading
from arende.model.case import Ordförandeförslag, Tjänsteutlåtande
from arende.model.choices import Value
from arende.swedish.words import capitalise_first


def header_fields(reading: Reading) -> tuple[HeaderField, ...]:
    """The profile's fields in its order; one without a value is left out, label and all."""
    values = header_values(reading)
    fields = (
        HeaderField(field.etikett, values[field.värde] if field.värde else _own(reading, field.egen or ""))
        for field in reading.form.uppgifter
    )
    return tuple(field for field in fields if field.värde)


def _own(reading: Reading, key: str) -> str:
    return reading.paper.egna_uppgifter.get(key, "")


def header_values(reading: Reading) -> dict[Value, str]:
    """Every value a header field can show; empty where the case has none."""
    paper, case = reading.paper, reading.case
    values = dict.fromkeys(Value, "")
    values[Value.DATUM] = reading.day(paper.datum)
    values[Value.DNR] = case.dnr
    values[Value.ER_BETECKNING] = case.er_beteckning or ""
    values[Value.SEKRETESS] = case.sekretess or ""
    first = case.beslutsgång[0] if case.beslutsgång else ""
    values[Value.MOTTAGARE] = capitalise_first(paper.mottagare or first)
    if isinstance(paper, Ordförandeförslag):
        values[Value.ORDFÖRANDE] = paper.ordförande
    if isinstance(paper, Tjänsteutlåtande):
        values.update(dict(_sender(paper)))
    return values


def _sender(paper: Tjänsteutlåtande) -> Iterator[tuple[Value, str]]:
    office, unit = paper.avsändare.förvaltning, paper.avsändare.avdelning
    yield Value.FÖRVALTNING, capitalise_first(office)
    yield Value.AVDELNING, capitalise_first(unit or "")
    yield Value.AVSÄNDARE, ", ".join(filter(None, [capitalise_first(office), unit]))
    people = officers(paper)
    yield Value.HANDLÄGGARE, ", ".join(person.namn for person in people)
    yield Value.HANDLÄGGARE_TITEL, _each(person.titel for person in people)
    yield Value.HANDLÄGGARE_E_POST, _each(person.e_post for person in people)
    yield Value.HANDLÄGGARE_TELEFON, _each(person.telefon for person in people)


def officers(paper: Tjänsteutlåtande) -> tuple[Officer, ...]:
    """The handläggare of *paper*, in order."""
    return tuple(Officer(p.namn, p.titel or "", p.e_post or "", p.telefon or "") for p in paper.handläggare)


def _each(texts: Iterator[str]) -> str:
    return ", ".join(filter(None, texts))
