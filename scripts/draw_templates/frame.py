"""Headers and footers: the first page with mark and contact lines, the others with dnr and page number."""

from scripts.draw_templates.look import Look, Placement
from scripts.draw_templates.marks import HEIGHT_MM
from scripts.draw_templates.style import fonts
from scripts.draw_templates.xml import element, emu, part, text

MARK_RELATIONSHIP = "rId1"
_MARK_MM = {Placement.BESIDE: 15.0, Placement.BANNER: HEIGHT_MM, Placement.CENTRED: 14.0}


def run(words: str, *properties: str) -> str:
    """Words in one run; every tag of the template language stays whole in its own run."""
    formatting = element("w:rPr", *properties) if properties else ""
    return element("w:r", formatting, f'<w:t xml:space="preserve">{text(words)}</w:t>')


def paragraph(style: str, *content: str, properties: str = "") -> str:
    """A paragraph in *style*."""
    return element("w:p", element("w:pPr", element("w:pStyle", w_val=style), properties), *content)


def secret(style: str) -> tuple[str, ...]:
    """The mark of a secret paper, with the law, in *style*; gone from every open one."""
    mark = run("Sekretess", element("w:caps")), run(" · {{ sekretess }}")
    return (
        paragraph(style, run("{%p if sekretess %}")),
        paragraph(style, *mark),
        paragraph(style, run("{%p endif %}")),
    )


def _field(instruction: str) -> str:
    shown = element("w:r", element("w:rPr", element("w:noProof")), element("w:t", "1"))
    return element("w:fldSimple", shown, w_instr=f" {instruction} ")


def _tab() -> str:
    return element("w:r", element("w:tab"))


def _page_number(look: Look) -> str:
    before, between, after = look.number_form
    lead = run(before) if before else ""
    return lead + _field("PAGE") + run(between) + _field("NUMPAGES") + run(after)


def mark(look: Look) -> str:
    """The mark as an inline picture with its text alternative."""
    side = emu(_MARK_MM[look.placement])
    size = element("a:ext", cx=side, cy=side)
    picture = element(
        "pic:pic",
        element("pic:nvPicPr", element("pic:cNvPr", id=1, name="Märke"), element("pic:cNvPicPr")),
        element(
            "pic:blipFill",
            element("a:blip", r_embed=MARK_RELATIONSHIP),
            element("a:stretch", element("a:fillRect")),
        ),
        element(
            "pic:spPr",
            element("a:xfrm", element("a:off", x=0, y=0), size),
            element("a:prstGeom", element("a:avLst"), prst="rect"),
        ),
    )
    inline = element(
        "wp:inline",
        element("wp:extent", cx=side, cy=side),
        element("wp:docPr", id=1, name="Märke", descr=look.mark_description),
        element("wp:cNvGraphicFramePr", element("a:graphicFrameLocks", noChangeAspect=1)),
        element("a:graphic", element("a:graphicData", picture, uri="http://schemas.openxmlformats.org/drawingml/2006/picture")),
        distT=0, distB=0, distL=0, distR=0,
    )  # fmt: skip
    return element("w:r", element("w:drawing", inline))


def _name(look: Look, size: int, *more: str) -> str:
    return run(
        "{{ organisation }}",
        fonts(look.type.heading),
        element("w:b"),
        *more,
        element("w:color", w_val=look.colours.accent),
        element("w:sz", w_val=size),
        element("w:szCs", w_val=size),
    )


def _strong(look: Look, words: str) -> str:
    return run(words, element("w:b"), element("w:color", w_val=look.colours.accent))


def _rule(side: str, size: int, colour: str, space: int) -> str:
    return element("w:pBdr", element(f"w:{side}", w_val="single", w_sz=size, w_space=space, w_color=colour))


def _after(points: int) -> str:
    return element("w:spacing", w_after=20 * points)


def first_header(look: Look, reference: str) -> str:
    """The first page's header: mark, organisation, and *reference* (the dnr) where the placement has room."""
    lines: tuple[str, ...]
    match look.placement:
        case Placement.BESIDE:
            middle = _after(18) + element("w:textAlignment", w_val="center")
            name = (run("\u2003"), _name(look, 32), _tab())
            right = _strong(look, reference)
            lines = (paragraph("Sidhuvud", mark(look), *name, right, properties=middle),)
        case Placement.BANNER:
            rule = _rule("bottom", 18, look.colours.accent, 6) + _after(18)
            lines = (paragraph("Sidhuvud", _name(look, 36), _tab(), mark(look), properties=rule),)
        case Placement.CENTRED:
            centred = element("w:jc", w_val="center")
            lines = (
                paragraph("Sidhuvud", mark(look), properties=_after(3) + centred),
                paragraph("Sidhuvud", _name(look, 24, element("w:caps")), properties=_after(18) + centred),
            )
    return part("w:hdr", *lines)


def next_header(look: Look, reference: str) -> str:
    """The other pages' header: whose paper it is, what it is and its *reference* (the dnr)."""
    whose = (run("{{ organisation }}"), run(" · "), run("{{ dokumenttyp }}"))
    rule = _rule("bottom", 4, look.colours.rule, 4) + _after(12)
    called = paragraph("Sidhuvud", *whose, _tab(), _strong(look, reference), properties=rule)
    return part("w:hdr", *secret("Sidhuvudsekretess"), called)


def first_footer(look: Look) -> str:
    """Contact lines and the page number."""
    first, *others = look.contact
    rule = _rule("top", 4, look.colours.rule, 6)
    return part(
        "w:ftr",
        paragraph("Sidfot", run(first), _tab(), _page_number(look), properties=rule),
        *(paragraph("Sidfot", run(line)) for line in others),
    )


def next_footer(look: Look) -> str:
    """The page number alone; a signing service stamps here."""
    return part("w:ftr", paragraph("Sidfot", _tab(), _page_number(look)))
