"""The kallelse: a head of facts, and the agenda as one table whose heading stands on every page."""

from collections.abc import Mapping
from dataclasses import replace

from scripts.draw_templates.body import fields, opening, section
from scripts.draw_templates.frame import paragraph, run
from scripts.draw_templates.grid import laid_out, row_of, table_look, tag, turn_row
from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import element, part, twips

_NUMBER, _SPEAKER = 13.0, 40.0
_TEXT = "Tabelltext"


def wide(look: Look) -> Look:
    """*look* for a paper that is mostly a table: text from edge to edge of the header, and smaller."""
    page, kind = look.page, look.type
    return replace(
        look,
        page=replace(page, left=page.hang, right=page.hang),
        label_width=50,
        type=replace(kind, body_size=kind.body_size - 3, section_size=kind.body_size - 2, line=252),
    )


def restyled(look: Look) -> Mapping[str, Mapping[str, object]]:
    """How styles differ in the agenda.

    Why nothing but the groups holds on to what follows: in a table that holds the whole row, and sixty rows
    that hold on to one another do not fit on any page.
    """
    size = look.type.body_size
    return {
        "Rubrik2": {"size": size + 5, "before": 240, "after": 80},
        "Rubrik3": {"size": size + 1, "before": 60, "after": 60, "colour": look.colours.accent},
        "Rubrik4": {"size": size, "before": 40, "after": 0, "keep_next": False},
        "Brdtext": {"before": 40, "after": 40},
        "Ingress": {"keep_next": False},
        "Beslutspunkt": {"before": 20, "after": 20},
        "Punktuppgift": {"before": 0, "after": 30, "size": size - 1},
        "Tabelltext": {"size": size, "before": 40, "after": 20},
        "Uppgiftsetikett": {"size": size},
        "Uppgiftsvrde": {"size": size},
    }


def agenda_part(look: Look) -> str:
    """The whole of document.xml."""
    body = (
        *opening(look),
        tag("{{ rubrik }}", "Rubrik1"),
        tag("{{ underrubrik }}", "Underrubrik"),
        tag("{%p if uppgifter %}"),
        fields(look),
        tag("{%p endif %}"),
        tag("{{p inledning }}"),
        tag("{{ ord.dagordning }}", "Rubrik2"),
        _table(look),
        tag("", "Tabellslut"),
    )
    return part("w:document", element("w:body", *body, section(look)))


def _table(look: Look) -> str:
    number, speaker = twips(_NUMBER), twips(_SPEAKER)
    whole = twips(look.page.text_width)
    widths = (number, whole - number - speaker, speaker)
    words = ("{{ ord.nummer }}", "{{ ord.ärende }}", "{{ ord.föredragande }}")
    heading = row_of(*zip(widths, map(_held, words), strict=True), heads=True)
    group = row_of((whole, tag("{{p rad.rubrik }}")), span=3, fill=look.colours.tint)

    def turn(said: str) -> str:
        return turn_row(said, _TEXT, widths)

    return laid_out(
        "rendetabell", table_look(0, 1), "Dagordning",
        "En rad för varje ärende, under en rad för varje grupp: nummer, ärende med förslag till beslut, "
        "föredragande.", widths,
        heading,
        turn("{%tr for rad in rader %}"),
        turn("{%tr if rad.är_grupp %}"), group,
        turn("{%tr elif rad.är_lång %}"), _item(look, widths, splits=True),
        turn("{%tr else %}"), _item(look, widths, splits=False),
        turn("{%tr endif %}"),
        turn("{%tr endfor %}"),
    )  # fmt: skip


def _held(words: str) -> str:
    return paragraph(_TEXT, run(words), properties=element("w:keepNext"))


def _small(look: Look, words: str, colour: str, *properties: str) -> str:
    size = look.type.body_size - 1
    small = (element("w:color", w_val=colour), element("w:sz", w_val=size), element("w:szCs", w_val=size))
    return paragraph(_TEXT, run(words, *properties, *small))


def _item(look: Look, widths: tuple[int, ...], *, splits: bool) -> str:
    muted, bold = look.colours.muted, element("w:b")
    matter = (
        tag("{{p rad.rubrik }}"),
        tag("{%p if rad.dnr %}"),
        _small(look, "{{ ord.dnr }} {{ rad.dnr }}", muted),
        tag("{%p endif %}"),
        tag("{%p for anmärkning in rad.anmärkningar %}"),
        _small(look, "{{ anmärkning }}", look.colours.accent, bold),
        tag("{%p endfor %}"),
        tag("{{p rad.beskrivning }}"),
        tag("{%p if rad.förslag %}"),
        _small(look, "{{ ord.förslag }}", muted, bold),
        tag("{{p rad.förslag }}"),
        tag("{%p endif %}"),
    )
    speaker = (
        tag("{%p if rad.klockslag %}"),
        tag("{{ rad.klockslag }}", _TEXT),
        tag("{%p endif %}"),
        tag("{%p if rad.föredragande %}"),
        tag("{{ rad.föredragande }}", _TEXT),
        tag("{%p endif %}"),
    )
    cells = (tag("{{ rad.nummer }}", _TEXT), "".join(matter), "".join(speaker))
    return row_of(*zip(widths, cells, strict=True), splits=splits)
