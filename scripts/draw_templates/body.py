"""document.xml: the paper's head, the loop over its parts and the signature block."""

from scripts.draw_templates.frame import paragraph, run, secret
from scripts.draw_templates.grid import laid_out, row_of, table_look, tag, turn_row
from scripts.draw_templates.look import Look, Placement
from scripts.draw_templates.xml import element, part, twips


def document_part(look: Look) -> str:
    """The whole of document.xml."""
    return part("w:document", element("w:body", *_head(look), *_parts(look), section(look)))


def _head(look: Look) -> tuple[str, ...]:
    title = "{{ rubrik }}, dnr\u00a0{{ dnr }}" if look.dnr_in_title else "{{ rubrik }}"
    return (
        *opening(look),
        tag("{%p if uppgifter %}"),
        fields(look),
        tag("{%p endif %}"),
        tag(title, "Rubrik1"),
        tag("{%p if underrubrik %}"),
        tag("{{ underrubrik }}", "Underrubrik"),
        tag("{%p endif %}"),
    )


def opening(look: Look) -> tuple[str, ...]:
    """That the paper is secret, where it is; and its name, in capitals where it has a line of its own."""
    caps = look.placement is not Placement.BESIDE
    name = paragraph("Dokumenttyp", run("{{ dokumenttyp }}", *((element("w:caps"),) if caps else ())))
    return (*secret("Sekretess"), name)


def _parts(look: Look) -> tuple[str, ...]:
    return (
        tag("{%p for del in delar %}"),
        tag("{{p del.rubrik }}"),
        tag("{%p if del.har_underskrifter %}"),
        signatures(look),
        tag("{%p if loop.last %}"),
        paragraph("Tabellslut"),
        tag("{%p endif %}"),
        tag("{%p else %}"),
        tag("{{p del.innehåll }}"),
        tag("{%p endif %}"),
        tag("{%p endfor %}"),
    )


def fields(look: Look) -> str:
    """The head's labels and values, a row each."""
    label = twips(look.label_width)
    widths = (label, twips(look.page.text_width) - label)
    row = row_of(
        (widths[0], tag("{{ uppgift.etikett }}", "Uppgiftsetikett")),
        (widths[1], tag("{{ uppgift.värde }}", "Uppgiftsvrde")),
    )
    return laid_out(
        "Uppgiftstabell", table_look(1), "Uppgifter om handlingen",
        "Första kolumnen är uppgiftens namn, andra kolumnen vad som gäller.", widths,
        turn_row("{%tr for uppgift in uppgifter %}", "Uppgiftsetikett", widths), row,
        turn_row("{%tr endfor %}", "Uppgiftsetikett", widths),
    )  # fmt: skip


def signatures(look: Look) -> str:
    """One row for each turn of *signature_columns* signatures; a name stands above its title and unit."""
    columns = look.signature_columns
    widths = (twips(look.page.text_width) // max(columns, 2),) * columns
    cells = ((width, _signature(place, columns)) for place, width in enumerate(widths))
    rows = [row_of(*cells)]

    def turn(words: str) -> str:
        return turn_row(words, "Underskriftsuppgift", widths)

    if columns > 1:
        # docxtpl ends a tag at the first % it meets, so the remainder is asked for by name.
        starts_row = f"loop.index0 is divisibleby {columns}"
        rows = [turn(f"{{%tr if {starts_row} %}}"), *rows, turn("{%tr endif %}")]
    return laid_out(
        "Underskriftstabell", table_look(0), "Underskrifter",
        "Plats för underskrift, med namn, titel och enhet.", widths,
        turn("{%tr for underskrift in underskrifter %}"), *rows, turn("{%tr endfor %}"),
    )  # fmt: skip


def _signature(place: int, columns: int) -> str:
    """The cell of signature number *place* of the row; one past the last signature is left empty."""
    who = f"underskrifter[loop.index0 + {place}]" if place else "underskrift"
    detail = "Underskriftsuppgift"
    name = f"{{{{ {who}.namn }}}}"
    block = [tag(name, "Underskrift")]
    if not place:
        # Every row but the last holds on to the next one, so that the table stays on one page.
        held = paragraph("Underskrift", run(name), properties=element("w:keepNext"))
        more = tag(f"{{%p if loop.revindex > {columns} %}}", detail)
        block = [more, held, tag("{%p else %}", detail), *block, tag("{%p endif %}", detail)]
    for fact in ("titel", "enhet"):
        asked, printed = f"{{%p if {who}.{fact} %}}", f"{{{{ {who}.{fact} }}}}"
        block += [tag(asked, detail), tag(printed, detail), tag("{%p endif %}", detail)]
    if place:
        # A cell must hold a paragraph also when the row has fewer signatures.
        there = f"{{%p if loop.index0 + {place} < underskrifter|length %}}"
        block = [tag(there, detail), *block, tag("{%p else %}", detail)]
        block += [paragraph(detail), tag("{%p endif %}", detail)]
    return "".join(block)


def section(look: Look) -> str:
    """The page's measures, and which headers and footers it has."""
    page = look.page
    references = (
        element("w:headerReference", w_type="first", r_id="rId20"),
        element("w:headerReference", w_type="default", r_id="rId21"),
        element("w:footerReference", w_type="first", r_id="rId22"),
        element("w:footerReference", w_type="default", r_id="rId23"),
    )
    margins = element(
        "w:pgMar", w_top=twips(page.top), w_right=twips(page.right), w_bottom=twips(page.bottom),
        w_left=twips(page.left), w_header=twips(page.header), w_footer=twips(page.footer), w_gutter=0,
    )  # fmt: skip
    return element(
        "w:sectPr", *references, element("w:pgSz", w_w=11906, w_h=16838), margins, element("w:titlePg")
    )
