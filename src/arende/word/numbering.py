"""A template's numbering: which list level stands behind a style, and how to begin it anew."""

from dataclasses import dataclass, field

from lxml import etree

from arende.word.styles import Styles, W


@dataclass(frozen=True, slots=True)
class ListLevel:
    """The numbering of one style: its ``w:num``, the level in it, and where the text stands, in twips."""

    number: int
    level: int
    left: int


@dataclass(frozen=True)
class Numbering:
    """The abstract lists and numbers of one template."""

    abstracts: dict[str, etree._Element] = field(default_factory=dict)
    numbers: dict[str, etree._Element] = field(default_factory=dict)

    @classmethod
    def read(cls, root: etree._Element | None) -> "Numbering":
        """The numbering of ``w:numbering``."""
        if root is None:
            return cls()
        return cls(
            {str(found.get(f"{W}abstractNumId")): found for found in root.iterchildren(f"{W}abstractNum")},
            {str(found.get(f"{W}numId")): found for found in root.iterchildren(f"{W}num")},
        )

    @property
    def highest(self) -> int:
        """The highest number in use."""
        return max((int(number) for number in self.numbers), default=0)

    def level_of(self, style_id: str, styles: Styles) -> ListLevel | None:
        """The list level that paragraphs in the style get; None when they get none."""
        for style in styles.lineage(style_id):
            properties = style.find(f"{W}pPr/{W}numPr")
            number = _value(properties, "numId") if properties is not None else None
            if number is not None:
                abstract = self._abstract(number, styles)
                if number == "0" or abstract is None:
                    return None
                level = self._level(properties, abstract, style_id)
                own = styles.paragraph_attribute(style_id, "ind", "left")
                return ListLevel(int(number), level, int(own or self._left(number, abstract, level)))
        return None

    def restart(self, number: int, level: int, start: int, new: int) -> str:
        """A ``w:num`` like *number* that begins *level* at *start*; changes to other levels are kept."""
        old = self.numbers[str(number)]
        kept = "".join(
            etree.tostring(override, encoding="unicode", with_tail=False)
            for override in old.iterchildren(f"{W}lvlOverride")
            if override.get(f"{W}ilvl") != str(level)
        )
        own = self._overridden(str(number), level)
        changed = "" if own is None else etree.tostring(own, encoding="unicode", with_tail=False)
        return (
            f'<w:num w:numId="{new}"><w:abstractNumId w:val="{_value(old, "abstractNumId")}"/>{kept}'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/>{changed}</w:lvlOverride>'
            "</w:num>"
        )

    def _abstract(self, number: str, styles: Styles) -> etree._Element | None:
        """The list behind *number*; a list that only names a list style is looked up there."""
        for _ in range(len(self.numbers) + 1):
            found = self.numbers.get(number)
            abstract = self.abstracts.get(_value(found, "abstractNumId") or "") if found is not None else None
            link = _value(abstract, "numStyleLink") if abstract is not None else None
            if link is None:
                return abstract
            style = styles.by_id.get(link)
            properties = style.find(f"{W}pPr/{W}numPr") if style is not None else None
            number = (_value(properties, "numId") if properties is not None else None) or ""
        return None

    def _level(self, properties: etree._Element | None, abstract: etree._Element, style_id: str) -> int:
        """Why: Word lets the level that names the style win over the style's own ``w:ilvl``."""
        for level in abstract.iterchildren(f"{W}lvl"):
            if _value(level, "pStyle") == style_id:
                return int(str(level.get(f"{W}ilvl")))
        return int((_value(properties, "ilvl") if properties is not None else None) or 0)

    def _left(self, number: str, abstract: etree._Element, level: int) -> str:
        found = self._overridden(number, level)
        if found is None:
            found = abstract.find(f"{W}lvl[@{W}ilvl='{level}']")
        indent = found.find(f"{W}pPr/{W}ind") if found is not None else None
        if indent is None:
            return "0"
        return indent.get(f"{W}left") or indent.get(f"{W}start") or "0"

    def _overridden(self, number: str, level: int) -> etree._Element | None:
        return self.numbers[number].find(f"{W}lvlOverride[@{W}ilvl='{level}']/{W}lvl")


def _value(parent: etree._Element | None, name: str) -> str | None:
    found = parent.find(f"{W}{name}") if parent is not None else None
    return found.get(f"{W}val") if found is not None else None
