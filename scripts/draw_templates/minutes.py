"""The minutes and what is made of them: protokoll, protokollsutdrag and anslag."""

from collections.abc import Mapping
from dataclasses import replace

from scripts.draw_templates.body import opening, section, signatures
from scripts.draw_templates.frame import paragraph, run
from scripts.draw_templates.grid import laid_out, row_of, table_look, tag, turn_row
from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import element, part, twips

REFERENCE = "{{ organ }} {{ datum }}"
EXTRACT_REFERENCE = f"{REFERENCE}, {{{{ paragraf.beteckning }}}}"
_LABEL, _VALUE = "Uppgiftsetikett", "Uppgiftsvrde"
_FOOT, _FOOTER = 35.0, 6.5
_HANGING = twips(4)  # a long line of a list of names goes on a little to the right
_SHARE = 3  # a short fact's label takes at least this share of the line


def stamped(look: Look) -> Look:
    """*look* with room at every page's foot for what a signing service stamps over the footer's line.

    Names stand three to a row: secretary, chair and one who adjusts, so that the bevis has room below them.
    """
    page = replace(look.page, bottom=_FOOT, footer=_FOOTER)
    return replace(look, page=page, contact=look.contact[:1], signature_columns=3)


def restyled(look: Look) -> Mapping[str, Mapping[str, object]]:
    """How styles differ in minutes: every § is a heading, so headings are smaller."""
    kind = look.type
    return {
        "Rubrik2": {"size": kind.section_size + 2, "before": 360, "after": 20},
        "Rubrik3": {"size": kind.body_size + 1, "before": 180, "after": 20},
        "Rubrik4": {"size": kind.body_size, "before": 140},
        "Underrubrik": {"size": kind.body_size, "after": 80},
        "Underskrift": {"before": 660, "size": kind.body_size - 2},
        _VALUE: {"indent": _HANGING, "hanging": _HANGING},
    }


def extract_restyled(look: Look) -> Mapping[str, Mapping[str, object]]:
    """As in the minutes; the heading of the one § is the paper's title, its parts the next level."""
    kind = look.type
    return {
        **restyled(look),
        "Rubrik1": {"size": kind.section_size + 6},
        "Rubrik2": {"size": kind.body_size + 2, "before": 200, "after": 20},
    }


def minutes_part(look: Look) -> str:
    """The whole of the protokoll: first page, signatures, bevis, contents, every §."""
    return _document(
        look,
        *_title(look),
        *_facts(look, "uppgifter"),
        _heading("{{ ord.underskrifter }}"),
        signatures(look),
        *_proof(look),
        _heading("{{ ord.paragrafer }}", element("w:spacing", w_after=120)),
        tag("{{p innehåll }}"),
        tag("{%p for paragraf in paragrafer %}"),
        *_paragraph(),
        tag("{%p endfor %}"),
    )


def extract_part(look: Look) -> str:
    """The whole of the protokollsutdrag: one §, and that it is what the minutes say."""
    return _document(
        look,
        *opening(look),
        *_facts(look, "uppgifter"),
        *_paragraph(),
        _heading("{{ ord.utdragsbestyrkande }}"),
        paragraph("Brdtext", run("{{ bestyrkande.text }}"), properties=element("w:keepNext")),
        tag("{%p for uppgift in bestyrkande.uppgifter %}"),
        # Why no table, as in the anslag: LibreOffice would part one of a single row from the line to sign.
        paragraph(
            "Brdtext",
            run("{{ uppgift.etikett }} {{ uppgift.rader|join(', ') }}"),
            properties=element("w:keepNext"),
        ),
        tag("{%p endfor %}"),
        _line_to_sign(look, "bestyrkande.namn", "bestyrkande.titel"),
        paragraph("Tabellslut"),
    )


def notice_part(look: Look) -> str:
    """The whole of the anslag."""
    return _document(look, *_title(look), *_proof(look, with_heading=False))


def _document(look: Look, *body: str) -> str:
    return part("w:document", element("w:body", *body, section(look)))


def _title(look: Look) -> tuple[str, ...]:
    return (
        *opening(look),
        tag("{{ rubrik }}", "Rubrik1"),
        tag("{%p if underrubrik %}"),
        tag("{{ underrubrik }}", "Underrubrik"),
        tag("{%p endif %}"),
    )


def _heading(words: str, properties: str = "") -> str:
    return paragraph("Rubrik2", run(words), properties=properties)


def _paragraph() -> tuple[str, ...]:
    return (
        tag("{{p paragraf.rubrik }}"),
        tag("{%p if paragraf.uppgift %}"),
        tag("{{ paragraf.uppgift }}", "Underrubrik"),
        tag("{%p endif %}"),
        tag("{{p paragraf.innehåll }}"),
    )


def _facts(look: Look, listed: str) -> tuple[str, ...]:
    """Labels with the lines that stand beside them, a row each; the rows hold on to one another."""
    label = twips(max(look.label_width, look.page.text_width / _SHARE))
    widths = (label, twips(look.page.text_width) - label)
    lines = (
        tag("{%p for rad in uppgift.rader %}", _VALUE),
        tag("{{ rad }}", _VALUE),
        tag("{%p endfor %}", _VALUE),
    )
    table = laid_out(
        "Uppgiftstabell", table_look(1), "Uppgifter om sammanträdet",
        "Första kolumnen är uppgiftens namn, andra kolumnen vad som gäller.", widths,
        turn_row(f"{{%tr for uppgift in {listed} %}}", _LABEL, widths),
        row_of((widths[0], tag("{{ uppgift.etikett }}", _LABEL)), (widths[1], "".join(lines)), splits=True),
        turn_row("{%tr endfor %}", _LABEL, widths),
    )  # fmt: skip
    return tag(f"{{%p if {listed} %}}"), table, tag("{%p endif %}")


def _proof(look: Look, *, with_heading: bool = True) -> tuple[str, ...]:
    """The anslag, or bevis: that the justering was announced, when, and where the minutes are kept."""
    heading = _heading("{{ anslag.rubrik }}") if with_heading else ""
    text = paragraph("Brdtext", run("{{ anslag.text }}"), properties=element("w:keepNext"))
    return (
        tag("{%p if anslag.uppgifter %}"),
        heading,
        text,
        _held_facts(look),
        _line_to_sign(look, "anslag.namn", "anslag.titel"),
        paragraph("Tabellslut"),
        tag("{%p endif %}"),
    )


def _held_facts(look: Look) -> str:
    """As ``_facts``, of one line each, and kept on one page with the line to sign."""
    label = twips(max(look.label_width, look.page.text_width / 2.4))
    widths = (label, twips(look.page.text_width) - label)

    def held(words: str, style: str) -> str:
        return paragraph(style, run(words), properties=element("w:keepNext"))

    lines = (
        tag("{%p for rad in uppgift.rader %}", _VALUE),
        held("{{ rad }}", _VALUE),
        tag("{%p endfor %}", _VALUE),
    )
    return laid_out(
        "Uppgiftstabell", table_look(1), "Uppgifter",
        "Första kolumnen är uppgiftens namn, andra kolumnen vad som gäller.", widths,
        turn_row("{%tr for uppgift in anslag.uppgifter %}", _LABEL, widths),
        row_of((widths[0], held("{{ uppgift.etikett }}", _LABEL)), (widths[1], "".join(lines))),
        turn_row("{%tr endfor %}", _LABEL, widths),
    ) + paragraph("Tabellslut", properties=element("w:keepNext"))  # fmt: skip


def _line_to_sign(look: Look, name: str, title: str) -> str:
    """A line with a name and a title under it, half as wide as the text."""
    widths = (twips(look.page.text_width) // 2,)
    cell = (
        tag(f"{{{{ {name} }}}}", "Underskrift"),
        tag(f"{{{{ {title} }}}}", "Underskriftsuppgift"),
    )
    return laid_out(
        "Underskriftstabell", table_look(0), "Underskrift", "Plats för underskrift, med namn och titel.",
        widths, row_of((widths[0], "".join(cell))),
    )  # fmt: skip
