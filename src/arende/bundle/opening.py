"""Bytes to a PDF that can be taken into a bundle, or why not."""

from io import BytesIO

from pikepdf import Name, PasswordError, Pdf, PdfError

from arende.bundle.parts import Trouble


def open_part(data: bytes) -> Pdf | Trouble:
    """The PDF in *data*.

    Why no recovery: a PDF that has to be guessed together may have lost pages, and nobody would see it.
    A PDF that opens without a password but forbids what may be done with it counts as locked too.
    """
    try:
        pdf = Pdf.open(BytesIO(data), attempt_recovery=False, inherit_page_attributes=True)
        if pdf.is_encrypted:
            return Trouble.LOCKED
        return pdf if len(pdf.pages) and _reads(pdf) else Trouble.DAMAGED
    except PasswordError:
        return Trouble.LOCKED
    except (PdfError, ValueError, KeyError, TypeError, RuntimeError):
        return Trouble.DAMAGED


def _reads(pdf: Pdf) -> bool:
    """Whether every page has a size and its content can be unpacked."""
    for page in pdf.pages:
        contents = page.obj.get(Name.Contents)
        streams = [] if contents is None else contents if contents._type_name == "array" else [contents]
        for stream in streams:
            stream.read_bytes()
        if len(page.mediabox) != 4:
            return False
    return not pdf.get_warnings()
