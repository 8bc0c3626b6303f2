"""Every template of a profile: its file, its title, and what is its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from scripts.draw_templates import agenda, minutes
from scripts.draw_templates.agenda import agenda_part
from scripts.draw_templates.body import document_part
from scripts.draw_templates.listing import listing_part
from scripts.draw_templates.look import Look
from scripts.draw_templates.package import CASE_REFERENCE, parts

_Restyled = Mapping[str, Mapping[str, object]]


def _as_it_is(look: Look) -> Look:
    return look


def _nothing(_: Look) -> _Restyled:
    return {}


@dataclass(frozen=True)
class Template:
    """One template: *document* draws its text, *reference* is what its headers call the paper by.

    *fitted* is the look as this paper has it, *restyled* the styles that differ in it.
    """

    title: str
    document: Callable[[Look], str] = document_part
    reference: str = CASE_REFERENCE
    fitted: Callable[[Look], Look] = _as_it_is
    restyled: Callable[[Look], _Restyled] = _nothing

    def parts(self, look: Look) -> dict[str, bytes]:
        """Every part of the template by name, in *look*."""
        own = self.fitted(look)
        return parts(own, self.title, self.document, self.reference, self.restyled(own))


CASE_PAPERS = {
    "tjansteutlatande": Template("Mall för tjänsteutlåtande"),
    "ordforandeforslag": Template("Mall för ordförandeförslag"),
}
MEETING_PAPERS = {
    "kallelse": Template(
        "Mall för kallelse", agenda_part, "{{ organ }} {{ datum }}", agenda.wide, agenda.restyled
    ),
    "forteckning": Template("Mall för förteckningar", listing_part, "{{ beteckning }}", agenda.wide),
    "protokoll": Template(
        "Mall för protokoll", minutes.minutes_part, minutes.REFERENCE, minutes.stamped, minutes.restyled
    ),
    "protokollsutdrag": Template(
        "Mall för protokollsutdrag",
        minutes.extract_part,
        minutes.EXTRACT_REFERENCE,
        minutes.stamped,
        minutes.extract_restyled,
    ),
    "anslag": Template(
        "Mall för anslag", minutes.notice_part, minutes.REFERENCE, minutes.stamped, minutes.restyled
    ),
}
