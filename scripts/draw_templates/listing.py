"""The lists of a meeting: a head of facts, an introduction, and tables as wide as the page."""

from scripts.draw_templates.body import fields, opening, section
from scripts.draw_templates.grid import tag
from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import element, part


def listing_part(look: Look) -> str:
    """The whole of document.xml."""
    body = (
        *opening(look),
        tag("{{ rubrik }}", "Rubrik1"),
        tag("{%p if underrubrik %}"),
        tag("{{ underrubrik }}", "Underrubrik"),
        tag("{%p endif %}"),
        tag("{%p if uppgifter %}"),
        fields(look),
        tag("{%p endif %}"),
        tag("{{p inledning }}"),
        tag("{{p innehåll }}"),
        tag("", "Tabellslut"),
    )
    return part("w:document", element("w:body", *body, section(look)))
