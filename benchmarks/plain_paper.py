"""A paper of four pages written the ordinary docxtpl way, and the same one in easy-template-x's language.

No drawn blocks: every paragraph, point and row is a tag in the template, so that all three engines do the
same work on the same content.
"""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

from arende.engine import Kind, Name, Required
from arende.package import write_package

GROUND = Path(__file__).parents[1] / "templates" / "standard" / "tjansteutlatande.docx"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADINGS = {
    "beskrivning": "Beskrivning av ärendet",
    "lagkrav": "Gällande lagstiftning och mål",
    "ekonomi": "Ekonomiska konsekvenser",
    "barn": "Konsekvenser för barn",
    "jämställdhet": "Konsekvenser för jämställdhet",
    "miljö": "Konsekvenser för miljö och klimat",
    "bedömning": "Förvaltningens bedömning",
}
_PLAN = ("datum", "instans", "händelse")
_SENTENCES = (
    "Nämnden gav i mars förvaltningen i uppdrag att se över hur skolskjutsen planeras och vad den kostar.",
    "Översynen visar att 412 elever åker skolskjuts varje dag, och att var tredje tur går halvtom.",
    "Antalet turer har ökat med 18 % på fem år, medan antalet elever är i stort sett oförändrat.",
    "Förvaltningen har frågat rektorerna, föräldraföreningarna och trafikbolaget om vad som kan ändras.",
    "De flesta vill hellre ha färre och säkrare hållplatser än hämtning vid varje gårdsväg.",
    "Kostnaden för läsåret beräknas till 6 450 tkr, vilket är 350 tkr mindre än året innan.",
    "Förslaget innebär att ingen elev i årskurs 1–3 får längre än två kilometer till sin hållplats.",
    "Hållplatserna prövas av trafikingenjören innan de tas i bruk, och på nytt efter ett läsår.",
    "Barnens egna synpunkter har inhämtats genom elevråden vid kommunens sex grundskolor.",
    "Enligt 10 kap. 32 § skollagen har elever rätt till kostnadsfri skolskjuts i vissa fall.",
)


def context() -> dict[str, object]:
    """The content, every list of it as records of texts."""
    turns = iter(range(10_000))

    def paragraph() -> dict[str, str]:
        start = next(turns)
        return {"text": " ".join(_SENTENCES[(start * 3 + step) % len(_SENTENCES)] for step in range(4))}

    sections = {name: [paragraph() for _ in range(5)] for name in _HEADINGS}
    return {
        "dnr": "BUN 2026-00087",
        "rubrik": "Plan för skolskjuts 2026–2028",
        "organisation": "Strandåkers kommun",
        "uppgifter": [{"etikett": f"Uppgift {n}", "värde": f"Värdet som hör till {n}"} for n in range(1, 7)],
        "punkter": [{"text": f"Förslag {n}: {_SENTENCES[n]}"} for n in range(6)],
        "sammanfattning": [paragraph() for _ in range(3)],
        **sections,
        "tidplan": [
            {"datum": f"2026-{n:02}-15", "instans": "barn- och utbildningsnämnden", "händelse": f"steg {n}"}
            for n in range(1, 9)
        ],
        "bilagor": [{"text": f"Bilaga {n}: {_SENTENCES[n][:40]}"} for n in range(5)],
        "underskrifter": [{"namn": f"Alva Exempel {n}", "titel": "utredare"} for n in range(2)],
    }


def names() -> Mapping[str, Name]:
    """What the template may say."""
    return {name: _name(value) for name, value in context().items()}


def _name(value: object) -> Name:
    if isinstance(value, list):
        return Name(Kind.LIST, "", names={field: Name(Kind.TEXT, "") for field in value[0]})
    return Name(Kind.TEXT, "")


def required() -> tuple[Required, ...]:
    """Every leaf of the content."""
    found = []
    for name, value in context().items():
        if isinstance(value, str):
            found.append(Required(name, (value,)))
        elif isinstance(value, list):
            for place, item in enumerate(value):
                found += [Required(f"{name}[{place}].{field}", (text,)) for field, text in item.items()]
    return tuple(found)


class Docxtpl:
    """Tags as docxtpl has them."""

    def text(self, name: str) -> str:
        return _paragraph(f"{{{{ {name} }}}}")

    def paragraphs(self, name: str) -> str:
        loop, end = _paragraph(f"{{%p for x in {name} %}}"), _paragraph("{%p endfor %}")
        return loop + _paragraph("{{ x.text }}") + end

    def rows(self, name: str, *fields: str) -> str:
        tags = [f"{{{{ x.{field} }}}}" for field in fields]
        blank = [""] * (len(fields) - 1)
        loop, end = [f"{{%tr for x in {name} %}}", *blank], ["{%tr endfor %}", *blank]
        return _row(loop) + _row(tags) + _row(end)


class EasyTemplateX:
    """Tags as easy-template-x has them: a loop of rows opens in the first cell and closes in the last."""

    def text(self, name: str) -> str:
        return _paragraph(f"{{{name}}}")

    def paragraphs(self, name: str) -> str:
        return _paragraph(f"{{#{name}}}") + _paragraph("{text}") + _paragraph(f"{{/{name}}}")

    def rows(self, name: str, *fields: str) -> str:
        tags = [f"{{{field}}}" for field in fields]
        tags[0] = f"{{#{name}}}{tags[0]}"
        tags[-1] = f"{tags[-1]}{{/{name}}}"
        return _row(tags)


def template(language: Docxtpl | EasyTemplateX) -> bytes:
    """The paper as a Word template in *language*."""
    blocks = [
        language.text("rubrik"),
        _table(language.rows("uppgifter", "etikett", "värde"), 2),
        _paragraph("Förslag till beslut", "Rubrik2"),
        language.paragraphs("punkter"),
        _paragraph("Sammanfattning", "Rubrik2"),
        language.paragraphs("sammanfattning"),
        *(
            part
            for name, heading in _HEADINGS.items()
            for part in (_paragraph(heading), language.paragraphs(name))
        ),
        _paragraph("Tidplan", "Rubrik2"),
        _table(
            _row(["Datum", "Instans", "Händelse"]) + language.rows("tidplan", "datum", "instans", "händelse"),
            3,
        ),
        _paragraph("Bilagor", "Rubrik2"),
        language.paragraphs("bilagor"),
        _table(language.rows("underskrifter", "namn", "titel"), 2),
        _paragraph(""),
    ]
    header = language.text("organisation") + language.text("dnr")
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{"".join(blocks)}</w:body></w:document>',
        "word/header1.xml": f'<w:hdr xmlns:w="{_W}">{header}</w:hdr>',
        "word/header2.xml": f'<w:hdr xmlns:w="{_W}">{header}</w:hdr>',
    }
    with ZipFile(GROUND) as archive:
        kept = {
            name: archive.read(name) for name in archive.namelist() if "header" not in name or name in parts
        }
    return write_package({**kept, **{name: text.encode() for name, text in parts.items()}})


def _paragraph(text: str, style: str = "Brdtext") -> str:
    """A paragraph as Word saves one: with its revision ids, its style and its language."""
    revisions = 'w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E" w:rsidP="00C52F1A"'
    run = '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>'
    return (
        f'<w:p {revisions}><w:pPr><w:pStyle w:val="{style}"/>{run}</w:pPr>'
        f'<w:r w:rsidRPr="00A77B3E">{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def _row(texts: list[str]) -> str:
    width = '<w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>'
    cells = (f"<w:tc>{width}{_paragraph(text)}</w:tc>" for text in texts)
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _table(rows: str, columns: int) -> str:
    grid = '<w:gridCol w:w="3000"/>' * columns
    properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
