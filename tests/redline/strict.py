"""A paper read strictly: every story's paragraphs with style, label and runs, its tables cell by cell.

Independent of the redline's own reading. Two papers that read the same here are the same to whoever reads
them. Left out is what follows from the text: widths, keep-with-next, space round paragraphs, bookmarks, ids.
"""

from collections.abc import Mapping
from hashlib import sha256
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

from tests.reading import Docx, _Numbering

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LEFT_OUT = {
    f"{W}{name}" for name in ("pStyle", "numPr", "keepNext", "keepLines", "spacing", "rPr", "sectPr")
}
_TRACKED = {"ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "delText"}


class Strict(Docx):
    """The parts of a paper, read story by story."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = dict(parts)
        self.styles = etree.fromstring(self.parts["word/styles.xml"])
        numbering = self.parts.get("word/numbering.xml")
        self._numbering = _Numbering(etree.fromstring(numbering) if numbering else None)
        self._notes: dict[str, Any] = {}
        if "word/footnotes.xml" in parts:
            self._notes = {note.get(f"{W}id"): note for note in etree.fromstring(parts["word/footnotes.xml"])}

    def everything(self) -> dict[str, Any]:
        """Every story by the name of its part; a footnote stands where it is called."""
        names = [
            name
            for name in sorted(self.parts)
            if "/header" in name or "/footer" in name
            if "_rels" not in name
        ]
        body = etree.fromstring(self.parts["word/document.xml"]).find(f"{W}body")
        read = {"text": self._story(body, "word/document.xml")}
        for name in names:
            read[name] = self._story(etree.fromstring(self.parts[name]), name)
        return read

    def _story(self, container: Any, part: str) -> list[Any]:
        read = []
        for child in container:
            name = etree.QName(child).localname
            if name == "p":
                read.append(self._paragraph(child, part))
            elif name == "tbl":
                columns = len(child.findall(f"{W}tblGrid/{W}gridCol"))
                read.append(("table", columns, [self._row(row, part) for row in child.findall(f"{W}tr")]))
            elif name == "sdt":
                read += self._story(child.find(f"{W}sdtContent"), part)
            else:
                assert name in ("sectPr", "tcPr", "bookmarkStart", "bookmarkEnd"), name
        return read

    def _row(self, row: Any, part: str) -> list[Any]:
        return [self._story(cell, part) for cell in row.findall(f"{W}tc")]

    def _paragraph(self, p: Any, part: str) -> tuple[Any, ...]:
        style = self._value(p, f"{W}pPr/{W}pStyle") or ""
        properties = p.find(f"{W}pPr")
        others = [] if properties is None else [said(one) for one in properties if one.tag not in _LEFT_OUT]
        runs: list[tuple[Any, Any]] = []
        self._runs(p, part, (), runs)
        return (self.style_name(style), self._label(p, style), others, runs)

    def _runs(self, parent: Any, part: str, around: tuple[Any, ...], runs: list[tuple[Any, Any]]) -> None:
        for child in parent:
            name = etree.QName(child).localname
            assert name not in _TRACKED, name
            if name == "r":
                properties = child.find(f"{W}rPr")
                look = (None if properties is None or not len(properties) else said(properties), around)
                for piece in child:
                    if piece.tag != f"{W}rPr":
                        self._piece(piece, part, look, runs)
            elif name in ("hyperlink", "fldSimple"):
                given = tuple(sorted((key, self._target(part, key, value)) for key, value in child.items()))
                self._runs(child, part, (*around, (name, given)), runs)
            elif name == "sdt":
                self._runs(child.find(f"{W}sdtContent"), part, around, runs)
            else:
                assert name in ("pPr", "bookmarkStart", "bookmarkEnd"), name

    def _piece(self, piece: Any, part: str, look: Any, runs: list[tuple[Any, Any]]) -> None:
        name = etree.QName(piece).localname
        assert name not in _TRACKED, name
        if name == "t":
            if not piece.text:
                return
            if runs and runs[-1][0] == look and isinstance(runs[-1][1], str):
                runs[-1] = (look, runs[-1][1] + piece.text)
            else:
                runs.append((look, piece.text))
        elif name == "footnoteReference":
            note = self._notes[piece.get(f"{W}id")]
            runs.append((look, ("note", self._story(note, "word/footnotes.xml"))))
        else:
            runs.append((look, said(piece, lambda key, value: self._target(part, key, value))))

    def _target(self, part: str, key: str, value: str) -> Any:
        if not key.startswith(RELATED):
            return value
        rels = etree.fromstring(self.parts[f"{dirname(part)}/_rels/{part.rpartition('/')[2]}.rels"])
        (found,) = [one for one in rels if one.get("Id") == value]
        if found.get("TargetMode") == "External":
            return found.get("Target")
        name = normpath(join(dirname(part), found.get("Target")))
        return sha256(self.parts[name]).hexdigest()


def said(element: Any, target: Any = lambda key, value: value) -> Any:
    """*element* as a value; the running number and name of a drawing left out."""
    counted = etree.QName(element).localname in ("docPr", "cNvPr")
    given = sorted(
        (key, target(key, value)) for key, value in element.items() if not (counted and key in ("id", "name"))
    )
    return (element.tag, given, element.text or "", [said(child, target) for child in element])
