"""document.xml: the paper's head, the loop over its parts and the signature block."""

from scripts.draw_templates.frame import paragraph, run
from scripts.draw_templates.look import Look, Placement
from scripts.draw_templates.xml import element, part, twips


def document_part(look: Look) -> str:
    """The whole of document.xml."""
    return part("w:document", element("w:body", *_head(look), *_parts(look), _section(look)))


def _tag(words: str, style: str = "Brdtext") -> str:
    return paragraph(style, run(words))


def _head(look: Look) -> tuple[str, ...]:
    title = "{{ rubrik }}, dnr\u00a0{{ dnr }}" if look.dnr_in_title else "{{ rubrik }}"
    caps = look.placement is not Placement.BESIDE
    return (
        paragraph("Dokumenttyp", run("{{ dokumenttyp }}", *((element("w:caps"),) if caps else ()))),
        _tag("{%p if uppgifter %}"),
        _fields(look),
        _tag("{%p endif %}"),
        _tag(title, "Rubrik1"),
        _tag("{%p if underrubrik %}"),
        _tag("{{ underrubrik }}", "Underrubrik"),
        _tag("{%p endif %}"),
    )


def _parts(look: Look) -> tuple[str, ...]:
    return (
        _tag("{%p for del in delar %}"),
        _tag("{{p del.rubrik }}"),
        _tag("{%p if del.har_underskrifter %}"),
        _signatures(look),
        _tag("{%p if loop.last %}"),
        paragraph("Tabellslut"),
        _tag("{%p endif %}"),
        _tag("{%p else %}"),
        _tag("{{p del.innehåll }}"),
        _tag("{%p endif %}"),
        _tag("{%p endfor %}"),
    )


def _table(
    style: str,
    look_flags: dict[str, object],
    title: str,
    description: str,
    widths: tuple[int, ...],
    *rows: str,
) -> str:
    properties = element(
        "w:tblPr",
        element("w:tblStyle", w_val=style),
        element("w:tblW", w_w=sum(widths), w_type="dxa"),
        element("w:tblLayout", w_type="fixed"),
        element("w:tblLook", **look_flags),
        element("w:tblCaption", w_val=title),
        element("w:tblDescription", w_val=description),
    )
    grid = element("w:tblGrid", *(element("w:gridCol", w_w=width) for width in widths))
    return element("w:tbl", properties, grid, *rows)


def _flags(first_column: int) -> dict[str, object]:
    return {
        "w_val": "0680" if first_column else "0600",
        "w_firstRow": 0,
        "w_lastRow": 0,
        "w_firstColumn": first_column,
        "w_lastColumn": 0,
        "w_noHBand": 1,
        "w_noVBand": 1,
    }


def _row(*cells: tuple[int, str], span: int = 0) -> str:
    spanned = element("w:gridSpan", w_val=span) if span > 1 else ""
    return element(
        "w:tr",
        element("w:trPr", element("w:cantSplit")),
        *(
            element("w:tc", element("w:tcPr", element("w:tcW", w_w=width, w_type="dxa"), spanned), content)
            for width, content in cells
        ),
    )


def _turn(words: str, style: str, widths: tuple[int, ...]) -> str:
    """A row that holds a tag alone, in one cell over all columns; it is gone from the finished paper."""
    return _row((sum(widths), _tag(words, style)), span=len(widths))


def _fields(look: Look) -> str:
    label = twips(look.label_width)
    widths = (label, twips(look.page.text_width) - label)
    row = _row(
        (widths[0], _tag("{{ uppgift.etikett }}", "Uppgiftsetikett")),
        (widths[1], _tag("{{ uppgift.värde }}", "Uppgiftsvrde")),
    )
    return _table(
        "Uppgiftstabell", _flags(1), "Uppgifter om handlingen",
        "Första kolumnen är uppgiftens namn, andra kolumnen vad som gäller.", widths,
        _turn("{%tr for uppgift in uppgifter %}", "Uppgiftsetikett", widths), row,
        _turn("{%tr endfor %}", "Uppgiftsetikett", widths),
    )  # fmt: skip


def _signatures(look: Look) -> str:
    """One row for each turn of *signature_columns* signatures; a name stands above its title and unit."""
    columns = look.signature_columns
    widths = (twips(look.page.text_width) // max(columns, 2),) * columns
    cells = ((width, _signature(place, columns)) for place, width in enumerate(widths))
    rows = [_row(*cells)]

    def turn(words: str) -> str:
        return _turn(words, "Underskriftsuppgift", widths)

    if columns > 1:
        # docxtpl ends a tag at the first % it meets, so the remainder is asked for by name.
        starts_row = f"loop.index0 is divisibleby {columns}"
        rows = [turn(f"{{%tr if {starts_row} %}}"), *rows, turn("{%tr endif %}")]
    return _table(
        "Underskriftstabell", _flags(0), "Underskrifter", "Plats för underskrift, med namn, titel och enhet.",
        widths, turn("{%tr for underskrift in underskrifter %}"), *rows, turn("{%tr endfor %}"),
    )  # fmt: skip


def _signature(place: int, columns: int) -> str:
    """The cell of signature number *place* of the row; one past the last signature is left empty."""
    who = f"underskrifter[loop.index0 + {place}]" if place else "underskrift"
    detail = "Underskriftsuppgift"
    name = f"{{{{ {who}.namn }}}}"
    block = [_tag(name, "Underskrift")]
    if not place:
        # Every row but the last holds on to the next one, so that the table stays on one page.
        held = paragraph("Underskrift", run(name), properties=element("w:keepNext"))
        more = _tag(f"{{%p if loop.revindex > {columns} %}}", detail)
        block = [more, held, _tag("{%p else %}", detail), *block, _tag("{%p endif %}", detail)]
    for fact in ("titel", "enhet"):
        asked, printed = f"{{%p if {who}.{fact} %}}", f"{{{{ {who}.{fact} }}}}"
        block += [_tag(asked, detail), _tag(printed, detail), _tag("{%p endif %}", detail)]
    if place:
        # A cell must hold a paragraph also when the row has fewer signatures.
        there = f"{{%p if loop.index0 + {place} < underskrifter|length %}}"
        block = [_tag(there, detail), *block, _tag("{%p else %}", detail)]
        block += [paragraph(detail), _tag("{%p endif %}", detail)]
    return "".join(block)


def _section(look: Look) -> str:
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
