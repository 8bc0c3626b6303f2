"""What the bundle says of itself: title, language, day, and PDF/UA when every part follows it."""

from datetime import date
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf, Stream, String

from arende.bundle.parts import PRODUCER
from arende.bundle.structure import LANGUAGE

_UA = "{http://www.aiim.org/pdfua/ns/id/}part"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>{claim}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def claims_accessibility(pdf: Pdf) -> bool:
    """Whether *pdf* says that it follows PDF/UA-1."""
    metadata = pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False)
    return str(metadata.get(_UA, "")).strip() == "1"


def describe(pdf: Pdf, title: str, created: date, is_accessible: bool) -> None:
    """Puts title, language, day and claim where readers of PDF look for them."""
    claim = "<pdfuaid:part>1</pdfuaid:part>" if is_accessible else ""
    written = _XMP.format(
        title=escape(title), language=LANGUAGE, day=created.isoformat(), producer=PRODUCER, claim=claim
    )
    metadata = Stream(pdf, written.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    pdf.Root.Lang = String(LANGUAGE)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    day = String(f"D:{created:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(title), Producer=String(PRODUCER), CreationDate=day, ModDate=day)
    )
