"""A one-page PDF file that holds a title: what a sample case needs as an attachment."""

from textwrap import wrap

_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def one_page(title: str, lines: tuple[str, ...]) -> bytes:
    """An A4 page with *title* and *lines* in Helvetica."""
    content = _content(title, lines)
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /ViewerPreferences << /DisplayDocTitle true >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        _FONT.encode(),
        b"<< /Title <FEFF%s> >>" % title.encode("utf-16-be").hex().upper().encode(),
    ]
    written, places = b"%PDF-1.4\n%\xe5\xe4\xf6\xd6\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        len(written),
    )
    return written + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def _content(title: str, lines: tuple[str, ...]) -> bytes:
    shown = [b"BT /F1 18 Tf 24 TL 72 760 Td"]
    shown += [b"(%s) Tj T*" % _escaped(line) for line in wrap(title, 50)]
    shown += [b"/F1 11 Tf 16 TL T*"]
    shown += [b"(%s) Tj T*" % _escaped(part) for line in lines for part in (wrap(line, 85) or [""])]
    return b"\n".join([*shown, b"ET"])


def _escaped(text: str) -> bytes:
    encoded = text.encode("cp1252")
    return encoded.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
