"""A small template as parts: every style a drawing asks for, with numbering behind those that need it."""

from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# style id, w:name, numId and level where the style is numbered
PARAGRAPHS = (
    *((f"Rubrik{n}", f"heading {n}", None) for n in range(1, 6)),
    ("Brdtext", "Body Text", None),
    ("Punktlista", "List Bullet", (1, 0)),
    ("Punktlista2", "List Bullet 2", (1, 1)),
    ("Punktlista3", "List Bullet 3", (1, 2)),
    ("Numreradlista", "List Number", (2, 0)),
    ("Numreradlista2", "List Number 2", (2, 1)),
    ("Numreradlista3", "List Number 3", (2, 2)),
    ("Citat", "Quote", None),
    ("Beskrivning", "Caption", None),
    ("Fotnotstext", "footnote text", None),
    ("Ingress", "Ingress", None),
    ("Beslutspunkt", "Beslutspunkt", (3, 0)),
    ("Punktatt", "Beslutspunkt att", (4, 0)),
    ("Punktstreck", "Beslutspunkt streck", (5, 0)),
    ("Punktpunkt", "Beslutspunkt punkt", (6, 0)),
    ("Punktutan", "Beslutspunkt utan märke", None),
    ("Punktuppgift", "Punktuppgift", None),
    ("Mottagare", "Mottagare", None),
    ("Tabelltext", "Tabelltext", None),
)
LISTS = (
    (("bullet", "•"), ("bullet", "–"), ("bullet", "•")),
    (("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3.")),
    (("decimal", "%1."),),
    (("none", "att"),),
    (("bullet", "–"),),
    (("bullet", "•"),),
)


def styles_xml(paragraphs: tuple[tuple[str, str, tuple[int, int] | None], ...] = PARAGRAPHS) -> str:
    made = [
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    ]
    for style_id, name, numbered in paragraphs:
        numbering = (
            f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>'
            if numbered
            else ""
        )
        made.append(
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr>{numbering}</w:pPr></w:style>'
        )
    for style_id, name in (("Fotnotsreferens", "footnote reference"), ("Hyperlnk", "Hyperlink")):
        made.append(f'<w:style w:type="character" w:styleId="{style_id}"><w:name w:val="{name}"/></w:style>')
    made.append('<w:style w:type="table" w:styleId="Tabell"><w:name w:val="Ärendetabell"/></w:style>')
    return f'{HEAD}<w:styles xmlns:w="{W}">{"".join(made)}</w:styles>'


def numbering_xml() -> str:
    abstracts = []
    for index, levels in enumerate(LISTS):
        drawn = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{400 * (level + 1)}" w:hanging="400"/></w:pPr></w:lvl>'
            for level, (form, text) in enumerate(levels)
        )
        abstracts.append(
            f'<w:abstractNum w:abstractNumId="{index + 10}"><w:multiLevelType w:val="multilevel"/>'
            f"{drawn}</w:abstractNum>"
        )
    numbers = (
        f'<w:num w:numId="{index + 1}"><w:abstractNumId w:val="{index + 10}"/></w:num>'
        for index in range(len(LISTS))
    )
    return f'{HEAD}<w:numbering xmlns:w="{W}">{"".join(abstracts)}{"".join(numbers)}</w:numbering>'


def document_xml(body: str = "") -> str:
    return (
        f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}<w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1953" w:bottom="1418" w:left="1953"'
        ' w:header="700" w:footer="700" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def template(
    *, body: str = "", styles: str | None = None, numbering: str | None = None, settings: str = ""
) -> Mapping[str, bytes]:
    """The parts of a template without a footnotes part."""
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "numbering": "numbering",
        "settings": "settings",
    }
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WML}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{name}" Target="{name}.xml"/>'
        for number, name in ((1, "styles"), (2, "numbering"), (7, "settings"))
    )
    texts = {
        "[Content_Types].xml": (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>'
        ),
        "word/document.xml": document_xml(body),
        "word/styles.xml": styles or styles_xml(),
        "word/numbering.xml": numbering or numbering_xml(),
        "word/settings.xml": f'{HEAD}<w:settings xmlns:w="{W}">{settings}<w:compat/></w:settings>',
    }
    return {name: text.encode() for name, text in texts.items()}
