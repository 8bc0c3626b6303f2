"""One paper of a case: its context, the words it must hold, and its properties."""

from collections.abc import Mapping
from dataclasses import dataclass

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.documents.context import PartContent, Signature
from arende.documents.head import header_fields, header_values, officers
from arende.documents.parts import PlacedPart, parts
from arende.documents.reading import Reading
from arende.documents.required import required_words
from arende.documents.secrecy import secrecy_mark
from arende.engine.request import Properties, Required
from arende.loading import Loaded
from arende.model.case import Handling, Tjänsteutlåtande, Underlag, Ärende
from arende.model.choices import Paper, Part, Value
from arende.model.profile import Profil
from arende.swedish.typography import typeset
from arende.word import Anchored

_FIXED = {
    Part.SAMMANFATTNING: "sammanfattning",
    Part.FÖRSLAG: "förslag",
    Part.SVAR: "svar",
    Part.UNDERLAG: "beslutsunderlag",
    Part.TIDPLAN: "tidplan",
    Part.BILAGOR: "bilagor",
    Part.EXPEDIERING: "expediering",
}


@dataclass(frozen=True)
class PaperContent:
    """What the engine needs to print one paper."""

    context: Mapping[str, object]
    required: tuple[Required, ...]
    properties: Properties


def paper_of(case: Ärende, kind: Paper) -> Handling | None:
    """The paper of *kind* in *case*, if it has one."""
    return case.tjänsteutlåtande if kind is Paper.TJÄNSTEUTLÅTANDE else case.ordförandeförslag


def papers_in(case: Ärende) -> tuple[Paper, ...]:
    """The kinds of paper *case* holds."""
    return tuple(kind for kind in Paper if paper_of(case, kind) is not None)


def paper(
    loaded: Loaded[Ärende], profile: Profil, kind: Paper, earlier: tuple[Underlag, ...] = ()
) -> PaperContent:
    """All to print the paper of *kind*; raises Faults where the profile asks for what the case lacks.

    *earlier* are decisions that other organs have recorded in the ärende; they join its beslutsunderlag.
    """
    case = loaded.value
    handling = paper_of(case, kind) if case is not None else None
    if case is None or handling is None:
        raise ValueError(f"the case holds no {kind.value}")
    reading = Reading(loaded, case, profile, kind, handling, earlier)
    return PaperContent(_context(reading), required_words(reading), _properties(reading))


def in_the_case(loaded: Loaded[Ärende], finding: Diagnostic) -> Diagnostic:
    """*finding* of a rendering, moved from the template to the field of the case that it is about."""
    if not finding.address or finding.place is not None:
        return finding
    address = Address.parse(finding.address)
    return loaded.finding(address, finding.code, finding.message, finding.advice, finding.severity)


def _context(reading: Reading) -> dict[str, object]:
    values = header_values(reading)
    handling = reading.paper
    placed = parts(reading)
    return {
        "dnr": reading.case.dnr,
        "rubrik": _anchored(reading, Address(("rubrik",))),
        "underrubrik": _anchored(reading, Address(("underrubrik",))),
        "dokumenttyp": reading.form.dokumenttyp,
        "organisation": reading.profile.organisation,
        "sekretess": secrecy_mark((reading.case.sekretess or "",)),
        "uppgifter": header_fields(reading),
        "handläggare": officers(handling) if isinstance(handling, Tjänsteutlåtande) else (),
        "underskrifter": tuple(
            Signature(line.namn, line.titel or "", line.enhet or "") for line in handling.underskrifter
        ),
        "delar": tuple(part.content for part in placed),
        "avsnitt": _sections(reading, placed),
        **{value.value: values[value] for value in _HEAD},
        **_fixed(placed),
    }


_HEAD = (
    Value.DATUM,
    Value.MOTTAGARE,
    Value.ER_BETECKNING,
    Value.FÖRVALTNING,
    Value.AVDELNING,
    Value.ORDFÖRANDE,
)


def _anchored(reading: Reading, address: Address) -> Anchored:
    return Anchored(typeset(reading.plain(address)), str(address))


def _sections(reading: Reading, placed: tuple[PlacedPart, ...]) -> dict[str, PartContent]:
    empty = {section.id: PartContent() for section in reading.form.sections() if section.id}
    return empty | {p.entry.id: p.content for p in placed if p.entry.id}


def _fixed(placed: tuple[PlacedPart, ...]) -> dict[str, PartContent]:
    empty = {name: PartContent() for name in _FIXED.values()}
    return empty | {_FIXED[p.entry.slag]: p.content for p in placed if p.entry.slag in _FIXED}


def _properties(reading: Reading) -> Properties:
    title = reading.plain(Address(("rubrik",)))
    return Properties(
        title=title,
        subject=f"{reading.form.dokumenttyp}, dnr {reading.case.dnr}",
        author=header_values(reading)[Value.FÖRVALTNING] or reading.profile.organisation,
        created=reading.paper.datum,
        keywords=reading.case.dnr,
        provenance={"arende.dnr": reading.case.dnr},
    )
