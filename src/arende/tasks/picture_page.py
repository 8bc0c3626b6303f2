"""A picture as a page that LibreOffice Writer reads: within the margins, with its text alternative."""

from base64 import b64encode
from xml.sax.saxutils import escape

from arende.markup.images import Image

_CM_PER_INCH = 2.54
# A4 with margins that leave room for the stamp at the foot; a wide picture gets a page on its side.
_SHORT, _LONG, _MARGIN = 21.0, 29.7, 2.0
_PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title></office:meta>
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="sv"
 fo:country="SE" fo:font-size="2pt"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="{page_width:.2f}cm"
 fo:page-height="{page_height:.2f}cm" style:print-orientation="{orientation}" fo:margin="{margin:.2f}cm"/>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/>
</office:master-styles>
<office:body><office:text><text:p><draw:frame draw:name="Bild" text:anchor-type="as-char"
 svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"><draw:image><office:binary-data>{data}
</office:binary-data></draw:image><svg:title>{title}</svg:title></draw:frame></text:p>
</office:text></office:body></office:document>
"""


def picture_page(image: Image, title: str) -> str:
    """Flat OpenDocument text: *image* in its own size, or smaller where the page has no room for that."""
    width, height = image.width_px / image.dpi_x * _CM_PER_INCH, image.height_px / image.dpi_y * _CM_PER_INCH
    lies = width > height
    across, down = (_LONG, _SHORT) if lies else (_SHORT, _LONG)
    # A little less than the room there is: the line it stands on wants some.
    scale = min(1.0, (across - 2 * _MARGIN) / width, (down - 2 * _MARGIN - 0.2) / height)
    return _PAGE.format(
        title=escape(title),
        page_width=across,
        page_height=down,
        orientation="landscape" if lies else "portrait",
        margin=_MARGIN,
        width=width * scale,
        height=height * scale,
        data=b64encode(image.data).decode("ascii"),
    )
