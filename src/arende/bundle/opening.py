"""Bytes to a PDF that can be taken into a bundle, or why not."""

from io import BytesIO

from pikepdf import Name, PasswordError, Pdf, PdfError

from arende.bundle.parts import PRODUCER, Trouble
from arende.bundle.stamping import frame_of

UNREADABLE = (
    PdfError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
)
"""What reading a PDF raises that has a number where a dictionary should stand, and the like."""


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
    except UNREADABLE:
        return Trouble.DAMAGED


def page_count(data: bytes) -> int:
    """How many pages *data* has in a bundle: none of what cannot be taken."""
    pdf = open_part(data)
    return 0 if isinstance(pdf, Trouble) else len(pdf.pages)


def _reads(pdf: Pdf) -> bool:
    """Whether every page's content unpacks and its size can be read. Raises UNREADABLE too."""
    for page in pdf.pages:
        contents = page.obj.get(Name.Contents)
        streams = [] if contents is None else contents if contents._type_name == "array" else [contents]
        for stream in streams:
            stream.read_bytes()
        frame_of(page)
    return not pdf.get_warnings()


def is_bundle(data: bytes) -> bool:
    """Whether *data* is a bundle as this program wrote it; what was signed since has two ends."""
    pdf = open_part(data)
    return (
        not isinstance(pdf, Trouble)
        and str(pdf.docinfo.get(Name.Producer, "")) == PRODUCER
        and data.count(b"%%EOF") == 1
    )
