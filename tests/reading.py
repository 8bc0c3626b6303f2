"""What a reader reads in a .docx: paragraphs with style, list label and text, by the tests' own reader."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Para:
    """One paragraph: *label* is what its numbering prints before the text."""

    style: str
    label: str
    text: str

    @property
    def read(self) -> str:
        return f"{self.label} {self.text}".strip()


@dataclass
class _Numbering:
    root: etree._Element | None
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    started: set[str] = field(default_factory=set)

    def label(self, num_id: str, level: int) -> str:
        if self.root is None or num_id == "0":
            return ""
        num = self.root.find(f"{W}num[@{W}numId='{num_id}']")
        if num is None:
            return ""
        abstract_id = num.find(f"{W}abstractNumId").get(f"{W}val")
        abstract = self.root.find(f"{W}abstractNum[@{W}abstractNumId='{abstract_id}']")
        if num_id not in self.started:
            self.started.add(num_id)
            for override in num.findall(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride")
                if start is not None:
                    key = (abstract_id, int(override.get(f"{W}ilvl")))
                    self.counters[key] = int(start.get(f"{W}val")) - 1
        lvl = abstract.find(f"{W}lvl[@{W}ilvl='{level}']")
        if lvl is None:
            return ""
        kind = lvl.find(f"{W}numFmt").get(f"{W}val")
        text = lvl.find(f"{W}lvlText").get(f"{W}val")
        start = lvl.find(f"{W}start")
        first = int(start.get(f"{W}val")) if start is not None else 1
        self.counters[abstract_id, level] = self.counters.get((abstract_id, level), first - 1) + 1
        for key in [key for key in self.counters if key[0] == abstract_id and key[1] > level]:
            del self.counters[key]
        if kind in ("bullet", "none"):
            return text
        for depth in range(level + 1):
            number = self.counters.get((abstract_id, depth), 1)
            shown = "abcdefghijklmnopqrstuvwxyz"[number - 1] if kind == "lowerLetter" else str(number)
            text = text.replace(f"%{depth + 1}", shown)
        return text


class Docx:
    """A .docx as paragraphs in reading order; tables cell by cell."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.styles = etree.fromstring(self.parts["word/styles.xml"])
        numbering = self.parts.get("word/numbering.xml")
        self._numbering = _Numbering(etree.fromstring(numbering) if numbering else None)
        self.body = list(self._paragraphs("word/document.xml"))

    def part_text(self, name: str) -> str:
        return "\n".join(para.read for para in self._paragraphs(name))

    @property
    def footnotes(self) -> str:
        return self.part_text("word/footnotes.xml") if "word/footnotes.xml" in self.parts else ""

    @property
    def text(self) -> str:
        return "\n".join(para.read for para in self.body)

    def style_name(self, style_id: str) -> str:
        style = self.styles.find(f"{W}style[@{W}styleId='{style_id}']")
        return style.find(f"{W}name").get(f"{W}val") if style is not None else ""

    def _paragraphs(self, name: str) -> Iterator[Para]:
        for p in etree.fromstring(self.parts[name]).iter(f"{W}p"):
            style_id = self._value(p, f"{W}pPr/{W}pStyle") or ""
            yield Para(self.style_name(style_id), self._label(p, style_id), paragraph_text(p))

    def _label(self, p: etree._Element, style_id: str) -> str:
        num_id = self._value(p, f"{W}pPr/{W}numPr/{W}numId")
        level = self._value(p, f"{W}pPr/{W}numPr/{W}ilvl")
        while style_id and (num_id is None):
            style = self.styles.find(f"{W}style[@{W}styleId='{style_id}']")
            if style is None:
                break
            num_id = self._value(style, f"{W}pPr/{W}numPr/{W}numId")
            level = level or self._value(style, f"{W}pPr/{W}numPr/{W}ilvl")
            style_id = self._value(style, f"{W}basedOn") or ""
        return self._numbering.label(num_id, int(level or 0)) if num_id else ""

    @staticmethod
    def _value(element: etree._Element, path: str) -> str | None:
        found = element.find(path)
        return found.get(f"{W}val") if found is not None else None


def paragraph_text(p: etree._Element) -> str:
    """The text of one paragraph: tabs and breaks as spaces, no-break spaces as spaces."""
    pieces: list[str] = []
    for element in p.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}noBreakHyphen"):
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        elif element.tag == f"{W}noBreakHyphen":
            pieces.append("-")
        elif element.getparent().tag == f"{W}r":
            pieces.append(" ")
    return " ".join("".join(pieces).replace(" ", " ").replace(" ", " ").split())
