"""A template's styles by name, and what they inherit."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from arende.word.elements import WORD

W = f"{{{WORD}}}"

PARAGRAPH, CHARACTER, TABLE = "paragraph", "character", "table"

# w:name as Word stores it, what its Swedish menus call it, the style's kind, whether its numbering is needed.
REQUIRED: tuple[tuple[str, str, str, bool], ...] = (
    *((f"heading {level}", f"Rubrik {level}", PARAGRAPH, False) for level in range(1, 6)),
    ("Body Text", "Brödtext", PARAGRAPH, False),
    ("List Bullet", "Punktlista", PARAGRAPH, True),
    ("List Bullet 2", "Punktlista 2", PARAGRAPH, True),
    ("List Bullet 3", "Punktlista 3", PARAGRAPH, True),
    ("List Number", "Numrerad lista", PARAGRAPH, True),
    ("List Number 2", "Numrerad lista 2", PARAGRAPH, True),
    ("List Number 3", "Numrerad lista 3", PARAGRAPH, True),
    ("Quote", "Citat", PARAGRAPH, False),
    ("caption", "Beskrivning", PARAGRAPH, False),
    ("footnote text", "Fotnotstext", PARAGRAPH, False),
    ("footnote reference", "Fotnotsreferens", CHARACTER, False),
    ("Hyperlink", "Hyperlänk", CHARACTER, False),
    ("Ingress", "Ingress", PARAGRAPH, False),
    ("Beslutspunkt", "Beslutspunkt", PARAGRAPH, True),
    ("Beslutspunkt att", "Beslutspunkt att", PARAGRAPH, True),
    ("Beslutspunkt streck", "Beslutspunkt streck", PARAGRAPH, True),
    ("Beslutspunkt punkt", "Beslutspunkt punkt", PARAGRAPH, True),
    ("Beslutspunkt utan märke", "Beslutspunkt utan märke", PARAGRAPH, False),
    ("Punktuppgift", "Punktuppgift", PARAGRAPH, False),
    ("Mottagare", "Mottagare", PARAGRAPH, False),
    ("Tabelltext", "Tabelltext", PARAGRAPH, False),
    ("Ärendetabell", "Ärendetabell", TABLE, False),
)


@dataclass(frozen=True)
class Styles:
    """The styles of one template."""

    by_id: dict[str, etree._Element] = field(default_factory=dict)
    default_properties: etree._Element | None = None
    default_run: etree._Element | None = None

    @classmethod
    def read(cls, root: etree._Element | None) -> "Styles":
        """The styles of ``w:styles``."""
        if root is None:
            return cls()
        found = {str(style.get(f"{W}styleId")): style for style in root.iterchildren(f"{W}style")}
        defaults = f"{W}docDefaults/{W}"
        return cls(
            found, root.find(f"{defaults}pPrDefault/{W}pPr"), root.find(f"{defaults}rPrDefault/{W}rPr")
        )

    def ids_by_name(self) -> dict[tuple[str, str], str]:
        """(kind, name in small letters) → style id; the first of a name counts, as in Word."""
        found: dict[tuple[str, str], str] = {}
        for style_id, style in self.by_id.items():
            name = style.find(f"{W}name")
            if name is not None:
                found.setdefault((str(style.get(f"{W}type")), str(name.get(f"{W}val")).casefold()), style_id)
        return found

    def lineage(self, style_id: str) -> Iterator[etree._Element]:
        """The style and those it is based on, nearest first; a circle ends where it closes."""
        seen: set[str] = set()
        while style_id in self.by_id and style_id not in seen:
            seen.add(style_id)
            style = self.by_id[style_id]
            yield style
            based_on = style.find(f"{W}basedOn")
            style_id = str(based_on.get(f"{W}val")) if based_on is not None else ""

    def paragraph_attribute(self, style_id: str, element: str, attribute: str) -> str | None:
        """One attribute of the style's paragraph properties, inherited and defaulted as in Word."""
        properties = [style.find(f"{W}pPr") for style in self.lineage(style_id)]
        for holder in (*properties, self.default_properties):
            found = holder.find(f"{W}{element}") if holder is not None else None
            if found is not None and found.get(f"{W}{attribute}") is not None:
                return found.get(f"{W}{attribute}")
        return None

    def size(self, style_id: str) -> int | None:
        """The size of the style's text in half-points, inherited and defaulted as in Word."""
        properties = [style.find(f"{W}rPr") for style in self.lineage(style_id)]
        for holder in (*properties, self.default_run):
            found = holder.find(f"{W}sz") if holder is not None else None
            if found is not None and str(found.get(f"{W}val")).isdigit():
                return int(str(found.get(f"{W}val")))
        return None
