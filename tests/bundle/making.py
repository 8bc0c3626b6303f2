"""Small PDFs of our own to bundle: tagged or not, with links, bookmarks, names and whatever is asked for."""

from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

from arende.bundle.lettering import Lettering

_XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def plain(*texts: str) -> Pdf:
    """One page for each of *texts*, without tags."""
    pdf = Pdf.new()
    lettering = Lettering.into(pdf)
    for text in texts:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = Dictionary(Font=Dictionary(F=lettering.font))
        drawn = f"BT /F 12 Tf 80 700 Td <{lettering.codes(text).hex()}> Tj ET"
        page.obj.Contents = pdf.make_stream(drawn.encode())
    return pdf


def tagged(*texts: str, role: str = "P", kind: str = "Stycke") -> Pdf:
    """The same with a tag on each text, of a kind that means *role*, an id, and the claim of PDF/UA.

    The first page has a link to the last, by a name, and the last one back, by its place.
    Each page has a bookmark.
    """
    pdf = plain(*texts)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    whole = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array()))
    root.K, root.RoleMap = whole, Dictionary({f"/{kind}": Name(f"/{role}")})
    numbers: list[object] = []
    for number, page in enumerate(pdf.pages):
        element = _element(pdf, whole, kind, page.obj, 0)
        element.ID = String(f"stycke{number}")
        page.obj.StructParents = number
        data = page.obj.Contents.read_bytes()
        page.obj.Contents = pdf.make_stream(f"/{kind} <</MCID 0>> BDC ".encode() + data + b" EMC")
        numbers.extend((number, pdf.make_indirect(Array([element]))))
    first, last = pdf.pages[0].obj, pdf.pages[-1].obj
    by_name = Dictionary(A=Dictionary(S=Name.GoTo, D=String("slutet")))
    back = Dictionary(Dest=Array([first, Name.Fit]))
    for key, (page, link) in enumerate(((first, by_name), (last, back)), start=len(texts)):
        numbers.extend((key, _link(pdf, whole, page, link, key)))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("slutet"), Array([last, Name.Fit])])))
    _outline(pdf, texts)
    metadata = pdf.make_stream(_XMP)
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    return pdf


def _element(pdf: Pdf, under: Object, kind: str, page: Object, kids: object) -> Object:
    element = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=under, Pg=page, K=kids)
    )
    under.K.append(element)
    return element


def _link(pdf: Pdf, whole: Object, page: Object, link: Dictionary, key: int) -> Object:
    link.Type, link.Subtype, link.StructParent = Name.Annot, Name.Link, key
    link.Rect, link.Contents = Array([80, 700, 200, 712]), String("länk")
    annotation = pdf.make_indirect(link)
    page.Annots = Array([*page.get(Name.Annots, Array()), annotation])
    return _element(pdf, whole, "Link", page, Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page))


def _outline(pdf: Pdf, texts: tuple[str, ...]) -> None:
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(text, number) for number, text in enumerate(texts))


def saved(pdf: Pdf, **how: object) -> bytes:
    """The bytes of *pdf*."""
    written = BytesIO()
    pdf.save(written, **how)  # type: ignore[arg-type]
    return written.getvalue()
