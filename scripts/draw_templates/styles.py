"""styles.xml: every style a template must have, and those of its own header and signature block."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from scripts.draw_templates import numbering
from scripts.draw_templates.look import Look
from scripts.draw_templates.style import Style, fonts, written
from scripts.draw_templates.tables import table_styles
from scripts.draw_templates.xml import element, part, twips


def _headings(look: Look) -> list[Style]:
    kind, accent = look.type, look.colours.accent

    def heading(level: int, size: int, before: int, after: int, bold: bool = True) -> Style:
        return Style(
            f"Rubrik{level}", f"heading {level}", following="Brdtext", font=kind.heading, size=size,
            bold=bold,
            colour=accent if level < 3 else "", before=before, after=after, line=252, outline=level - 1,
            keep_next=True, keep_lines=True, suppress_hyphens=True, italic=level == 5,
        )  # fmt: skip

    return [
        heading(1, kind.title_size, 260, 120),
        heading(2, kind.part_size, 270, 60),
        heading(3, kind.section_size, 200, 30),
        heading(4, kind.body_size, 180, 0),
        heading(5, kind.body_size, 160, 0, bold=False),
        Style(
            "Underrubrik", "Subtitle", following="Brdtext", font=kind.heading, size=kind.section_size,
            colour=look.colours.muted, after=160, keep_next=True, keep_lines=True,
        ),
    ]  # fmt: skip


def _text(look: Look) -> list[Style]:
    kind, colours = look.type, look.colours
    step = numbering.STEP
    return [
        Style("Brdtext", "Body Text", before=80, after=80),
        Style("Ingress", "Ingress", "Brdtext", "Beslutspunkt", keep_next=True, keep_lines=True),
        *(
            Style(f"{word}{deeper}", f"{name} {deeper}".strip(), before=40, after=60, numbered=(n, level))
            for n, word, name in ((1, "Punktlista", "List Bullet"), (2, "Numreradlista", "List Number"))
            for level, deeper in enumerate(("", "2", "3"))
        ),
        Style("Beslutspunkt", "Beslutspunkt", before=80, after=40, keep_lines=True, numbered=(3, 0)),
        Style("Beslutspunktatt", "Beslutspunkt att", "Beslutspunkt", numbered=(4, 0)),
        Style("Beslutspunktstreck", "Beslutspunkt streck", "Beslutspunkt", numbered=(5, 0)),
        Style("Beslutspunktpunkt", "Beslutspunkt punkt", "Beslutspunkt", numbered=(6, 0)),
        Style("Beslutspunktutanmrke", "Beslutspunkt utan märke", "Brdtext", keep_lines=True),
        Style(
            "Punktuppgift", "Punktuppgift", size=kind.body_size - 2, colour=colours.muted, before=0, after=40,
            indent=step, keep_lines=True,
        ),
        Style("Mottagare", "Mottagare", before=0, after=20, keep_lines=True),
        Style(
            "Citat", "Quote", "Brdtext", "Brdtext", italic=True, indent=step, right=step,
            borders=element("w:left", w_val="single", w_sz=18, w_space=10, w_color=colours.second),
        ),
        Style("Tabelltext", "Tabelltext", size=kind.body_size - 3, before=40, after=40, line=252),
        Style(
            "Beskrivning", "caption", following="Brdtext", size=kind.small_size, colour=colours.muted,
            before=60, after=180, keep_lines=True,
        ),
        Style(
            "Fotnotstext", "footnote text", size=kind.small_size, after=40, line=252, indent=170, hanging=170,
        ),
    ]  # fmt: skip


# The mark of a secret paper is red in every profile; 7:1 against white.
_SECRET = "9B1C1C"


def _box(colour: str) -> str:
    sides = ("top", "left", "bottom", "right")
    return "".join(element(f"w:{side}", w_val="single", w_sz=8, w_space=4, w_color=colour) for side in sides)


def _frame(look: Look) -> list[Style]:
    kind, colours, page = look.type, look.colours, look.page
    stops = (("right", twips(page.text_width + page.right - page.hang)),)
    left, right = twips(page.hang - page.left), twips(page.hang - page.right)
    return [
        *(
            Style(
                identity, name, tabs=stops, indent=left, right=right, size=kind.small_size,
                colour=colours.muted, font=kind.heading,
            )
            for identity, name in (("Sidhuvud", "header"), ("Sidfot", "footer"))
        ),
        Style(
            "Sekretess", "Sekretess", following="Dokumenttyp", font=kind.heading, size=kind.body_size,
            bold=True, colour=_SECRET, before=60, after=160, keep_next=True, keep_lines=True,
            indent=100, right=100, borders=_box(_SECRET),
        ),
        Style(
            "Sidhuvudsekretess", "Sidhuvud sekretess", "Sidhuvud", bold=True, colour=_SECRET, after=60,
        ),
        Style(
            "Dokumenttyp", "Dokumenttyp", font=kind.heading, size=kind.section_size, bold=True,
            colour=colours.muted, before=60, after=120, keep_next=True,
        ),
        Style("Uppgiftsetikett", "Uppgiftsetikett", size=kind.body_size - 3, before=15, after=15, line=240),
        Style("Uppgiftsvrde", "Uppgiftsvärde", size=kind.body_size - 3, before=15, after=15, line=240),
        Style(
            "Underskrift", "Underskriftsnamn", bold=True, before=700, keep_lines=True, line=252,
            borders=element("w:top", w_val="single", w_sz=4, w_space=4, w_color=colours.muted),
        ),
        Style("Underskriftsuppgift", "Underskriftsuppgift", keep_lines=True, line=252),
        Style("Tabellslut", "Tabellslut", size=2, line=20),
    ]  # fmt: skip


def _defaults(look: Look) -> str:
    run = element(
        "w:rPr",
        fonts(look.type.body),
        element("w:sz", w_val=look.type.body_size),
        element("w:szCs", w_val=look.type.body_size),
        element("w:lang", w_val="sv-SE", w_eastAsia="sv-SE", w_bidi="ar-SA"),
    )
    paragraph = element(
        "w:pPr", element("w:widowControl"), element("w:spacing", w_line=look.type.line, w_lineRule="auto")
    )
    return element("w:docDefaults", element("w:rPrDefault", run), element("w:pPrDefault", paragraph))


def _characters(look: Look) -> str:
    def character(identity: str, name: str, properties: str, **flags: object) -> str:
        base = "" if flags else element("w:basedOn", w_val="Standardstycketeckensnitt")
        return element(
            "w:style", element("w:name", w_val=name), base, element("w:uiPriority", w_val=1 if flags else 99),
            element("w:semiHidden") if flags else "", element("w:unhideWhenUsed"), properties,
            w_type="character", w_default=flags.get("default"), w_styleId=identity,
        )  # fmt: skip

    link = element("w:rPr", element("w:color", w_val=look.colours.accent), element("w:u", w_val="single"))
    raised = element("w:rPr", element("w:vertAlign", w_val="superscript"))
    return (
        character("Standardstycketeckensnitt", "Default Paragraph Font", "", default=1)
        + character("Hyperlnk", "Hyperlink", link)
        + character("Fotnotsreferens", "footnote reference", raised)
    )


def styles_part(look: Look, restyled: Mapping[str, Mapping[str, object]] = MappingProxyType({})) -> str:
    """The whole of styles.xml; *restyled* by style id are the properties a style has otherwise here."""
    normal = element(
        "w:style",
        element("w:name", w_val="Normal"),
        element("w:qFormat"),
        element("w:rPr", element("w:lang", w_val="sv-SE")),
        w_type="paragraph",
        w_default=1,
        w_styleId="Normal",
    )
    no_list = element(
        "w:style", element("w:name", w_val="No List"), element("w:uiPriority", w_val=99),
        element("w:semiHidden"), element("w:unhideWhenUsed"),
        w_type="numbering", w_default=1, w_styleId="Ingenlista",
    )  # fmt: skip
    latent = element(
        "w:latentStyles", w_defLockedState=0, w_defUIPriority=99, w_defSemiHidden=1, w_defUnhideWhenUsed=1,
        w_defQFormat=0, w_count=376,
    )  # fmt: skip
    styles = (*_headings(look), *_text(look), *_frame(look))
    paragraphs = (written(replace(style, **restyled.get(style.id, {}))) for style in styles)
    return part(
        "w:styles",
        _defaults(look),
        latent,
        normal,
        *paragraphs,
        _characters(look),
        table_styles(look),
        no_list,
    )
