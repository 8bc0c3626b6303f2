"""The parts that describe the finished file: ``docProps/core.xml`` and a plain ``docProps/app.xml``."""

from datetime import date
from html import escape

from arende.engine.request import Properties
from arende.package.describing import XML_DECLARATION

CORE_PART = "docProps/core.xml"
EXTENDED_PART = "docProps/app.xml"

_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)

# Word's own counts of pages and words belong to the template it was saved from, and so does the company.
EXTENDED_XML = (
    f"{XML_DECLARATION}<Properties "
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)


def core_xml(properties: Properties) -> str:
    """The core properties, each element once; the dates are the paper's day, never the clock's."""
    texts = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:keywords", properties.keywords),
        ("dc:language", "sv-SE"),
        ("cp:lastModifiedBy", properties.author),
    )
    written = "".join(f"<{name}>{escape(text, quote=False)}</{name}>" for name, text in texts if text)
    if properties.created is not None:
        written += _day("created", properties.created) + _day("modified", properties.created)
    return f"{XML_DECLARATION}<cp:coreProperties {_NAMESPACES}>{written}</cp:coreProperties>"


def _day(name: str, day: date) -> str:
    return f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z</dcterms:{name}>'
