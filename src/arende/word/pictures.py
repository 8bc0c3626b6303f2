"""An image as inline DrawingML, no larger than it is and no larger than the page has room for."""

from arende.markup.blocks import ImageBlock
from arende.word.canvas import Canvas
from arende.word.elements import RELATIONSHIPS, attribute

_EMU_PER_INCH = 914400
_EMU_PER_TWIP = 635
_SHARE_OF_HEIGHT = 0.6  # A taller picture would leave most of a page empty before it.
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def picture(block: ImageBlock, canvas: Canvas, part: str) -> str:
    """The run that holds *block*'s image, with its alternative text. Raises LookupError without the image."""
    image = canvas.images[block.source]
    width = image.width_px / image.dpi_x * _EMU_PER_INCH
    height = image.height_px / image.dpi_y * _EMU_PER_INCH
    scale = min(
        1.0,
        canvas.kit.text_width * _EMU_PER_TWIP / width,
        canvas.kit.text_height * _EMU_PER_TWIP * _SHARE_OF_HEIGHT / height,
    )
    across, down = max(round(width * scale), 1), max(round(height * scale), 1)
    number = canvas.next_drawing()
    relationship = canvas.picture(part, image)
    named = f'id="{number}" name="Bild {number}" descr="{attribute(block.alt)}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_INLINE}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f"<wp:docPr {named}/>"
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_MAIN}" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_MAIN}"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip xmlns:r="{RELATIONSHIPS}" r:embed="{relationship}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
