"""What a Word file says, story by story, so that it can be held beside what it said when it was made.

What a word processor works out anew each time it saves (page numbers) is no text here, and hidden text is
none to a reader. Text that looks as if it were deleted, or can hardly be seen, has a word before it. A
tracked change counts as accepted.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from xml.etree import ElementTree

from arende.package.parts import Package, RelationshipType
from arende.tasks.list_labels import Labels, read_labels
from arende.tasks.paper_looks import Look, Looks, read_looks

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WRITTEN = frozenset((f"{_W}t", f"{_MATHS}t"))
_RUNS = frozenset((f"{_W}r", f"{_MATHS}r"))
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_SIGNS = {f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}
_CUT = frozenset(f"{_W}{name}" for name in ("del", "moveFrom")) | {_FALLBACK}
_TRACKED = tuple(f"{_W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_COUNTED = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b")
_NUMBER = re.compile(r"[\divxlcIVXLC–-]*")  # a dash until Word has counted
_MARGINS = ((RelationshipType.HEADER, "sidhuvud"), (RelationshipType.FOOTER, "sidfot"))
_NOTES = ((RelationshipType.FOOTNOTES, "fotnot"), (RelationshipType.ENDNOTES, "slutkommentar"))
_COMMENTS = ((RelationshipType.COMMENTS, "kommentar"),)


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph that says something; *label* is its number in a list.

    *place* is where a reader finds it: ”tabell 2, rad 3, kolumn 1”.
    """

    place: str
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class PaperText:
    """Everything a paper says: its *stories* by name, its pictures by hash, if changes are tracked."""

    stories: dict[str, tuple[Passage, ...]]
    pictures: frozenset[str]
    is_tracked: bool

    @property
    def words(self) -> frozenset[str]:
        """Every text in it, for telling which of several papers it is nearest."""
        return frozenset(passage.text for story in self.stories.values() for passage in story)


def read_text(package: Package) -> PaperText:
    """What *package* says: the text, each header, footer, note and comment, and where its links lead."""
    stories: dict[str, tuple[Passage, ...]] = {}
    roots = {name: ElementTree.fromstring(package.parts[name]) for name in _read_parts(package)}
    body = roots[package.main].find(f"{_W}body")
    reader = _reader(package)
    stories["text"] = tuple(reader.passages(body if body is not None else roots[package.main]))
    for kind, word in _MARGINS:
        found = (
            Passage(word, passage.text)
            for part in package.related(package.main, kind)
            for passage in reader.passages(roots[part])
        )
        # Which margin belongs to which page is layout, and programs write empty and doubled ones.
        stories[word] = tuple(sorted(set(found), key=lambda passage: passage.text))
    for kind, word in (*_NOTES, *_COMMENTS):
        stories[word] = tuple(
            Passage(f"{word} {number}", passage.text)
            for part in package.related(package.main, kind)
            for number, note in enumerate(_real_notes(roots[part]), 1)
            for passage in reader.passages(note)
        )
    stories["länk"] = tuple(Passage("länk", address) for address in sorted(_addresses(package)))
    tracked = any(root.find(f".//{mark}") is not None for root in roots.values() for mark in _TRACKED)
    return PaperText(stories, frozenset(_pictures(package)), tracked)


def _read_parts(package: Package) -> Iterator[str]:
    yield package.main
    for kind, _ in (*_MARGINS, *_NOTES, *_COMMENTS):
        yield from package.related(package.main, kind)


def _real_notes(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The notes that a writer made; the lines that separate them from the text are left out."""
    return (note for note in root if note.get(f"{_W}type") in (None, "normal"))


def _addresses(package: Package) -> Iterator[str]:
    for source in _read_parts(package):
        for link in package.relationships.get(source, ()):
            if link.external and link.type == RelationshipType.HYPERLINK:
                yield link.target.removesuffix("/")


def _pictures(package: Package) -> Iterator[str]:
    for source in _read_parts(package):
        for picture in package.related(source, RelationshipType.IMAGE):
            yield sha256(package.parts[picture]).hexdigest()


def _reader(package: Package) -> "_Reader":
    styles, numbering = (
        _part(package, kind) for kind in (RelationshipType.STYLES, RelationshipType.NUMBERING)
    )
    return _Reader(read_looks(styles), read_labels(numbering, styles))


def _part(package: Package, kind: str) -> ElementTree.Element | None:
    found = next(iter(package.related(package.main, kind)), None)
    return None if found is None else ElementTree.fromstring(package.parts[found])


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the paragraphs of one file; the lists are counted on from story to story."""

    looks: Looks
    labels: Labels

    def passages(self, story: ElementTree.Element) -> Iterator[Passage]:
        """Every paragraph of *story* that says something."""
        yield from self._blocks(story, "", {"stycke": 0, "tabell": 0})

    def _blocks(
        self, container: ElementTree.Element, place: str, counts: dict[str, int]
    ) -> Iterator[Passage]:
        for child in container:
            if child.tag == f"{_W}p":
                counts["stycke"] += 0 if place else 1
                yield from self._passage(child, place or f"stycke {counts['stycke']}")
            elif child.tag == f"{_W}tbl":
                counts["tabell"] += 1
                table = f"tabell {counts['tabell']}"
                for row, element in enumerate(_nearest(child, f"{_W}tr"), 1):
                    for column, cell in enumerate(_nearest(element, f"{_W}tc"), 1):
                        yield from self._blocks(cell, f"{table}, rad {row}, kolumn {column}", counts)
            elif child.tag not in _CUT:
                yield from self._blocks(child, place, counts)

    def _passage(self, paragraph: ElementTree.Element, place: str) -> Iterator[Passage]:
        named = paragraph.find(f"{_W}pPr/{_W}pStyle")
        style = "" if named is None else named.get(f"{_W}val", "")
        label, text = self.labels.next(paragraph, style), _text_of(paragraph, self.looks, style)
        if text:
            yield Passage(place, text, label)


def _nearest(element: ElementTree.Element, wanted: str) -> Iterator[ElementTree.Element]:
    """The *wanted* elements in *element*, through wrappers but not inside one another."""
    for child in element:
        if child.tag == wanted:
            yield child
        elif child.tag not in _CUT:
            yield from _nearest(child, wanted)


def _text_of(paragraph: ElementTree.Element, looks: Looks, style: str) -> str:
    reading = _Reading(looks, style)
    reading.read(paragraph)
    said = _joined(reading.end())
    return " ".join(unicodedata.normalize("NFC", said.replace("\u00ad", "")).split(" ")).strip()


def _looking(look: Look, text: str) -> str:
    return f"[{look}: {text}]" if look and text.strip() else text


def _joined(said: str) -> str:
    """*said* with texts of the same look after one another as one: programs cut runs where they please."""
    for look in Look:
        if look:
            said = re.sub(rf"\]( ?)\[{look}: ", r"\1", said) if f"[{look}: " in said else said
    return said


class _Reading:
    """One paragraph as it is read: what it says so far, and the fields one stands in."""

    def __init__(self, looks: Looks, style: str) -> None:
        self.said: list[str] = []
        self._looks, self._style, self._look = looks, style, Look.PLAIN
        # What each field one stands in asks for, and what it gave.
        self._fields: list[tuple[list[str], list[str]]] = []
        self._in_result: list[bool] = []

    def read(self, element: ElementTree.Element) -> None:
        """Read what stands in *element*, in order."""
        for child in element:
            if child.tag in _CUT:
                continue
            if child.tag == f"{_W}fldSimple":
                inner = _Reading(self._looks, self._style)
                inner.read(child)
                self._say(_kept(child.get(f"{_W}instr", ""), inner.end()))
            elif child.tag == f"{_W}fldChar":
                self._turn(child.get(f"{_W}fldCharType", ""))
            elif child.tag == f"{_W}instrText":
                if self._fields:
                    self._fields[-1][0].append(child.text or "")
            elif child.tag in _RUNS:
                self._run(child)
            elif (sign := _sign(child)) is not None:
                self._say(_looking(self._look, sign))
            else:
                self.read(child)

    def _run(self, run: ElementTree.Element) -> None:
        outside, self._look = self._look, self._looks.of(run, self._style)
        self.read(run)
        self._look = outside

    def end(self) -> str:
        """What was said, with what a field that goes on in the next paragraph has given so far."""
        return "".join((*self.said, *(text for _, given in self._fields for text in given)))

    def _say(self, text: str) -> None:
        if self._look is Look.HIDDEN:
            return
        if not self._fields:
            self.said.append(text)
        elif self._in_result[-1]:
            self._fields[-1][1].append(text)

    def _turn(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(([], []))
            self._in_result.append(False)
        elif self._fields and kind == "separate":
            self._in_result[-1] = True
        elif self._fields and kind == "end":
            asked, given = self._fields.pop()
            self._in_result.pop()
            self._say(_kept("".join(asked), "".join(given)))


def _sign(element: ElementTree.Element) -> str | None:
    """What *element* itself says; None where it is no text, but may hold some."""
    if element.tag in _WRITTEN:
        return element.text or ""
    if element.tag == f"{_W}sym":
        code = element.get(f"{_W}char", "")
        return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else ""
    if element.tag == _WATERMARK:
        return f"[vattenstämpel: {element.get('string', '')}]"
    if element.tag == _DRAWN:
        return f"[bild: {element.get('descr')}]" if element.get("descr") else ""
    return _SIGNS.get(element.tag)


def _kept(asked: str, given: str) -> str:
    """What a field gave, without a number that is worked out from the pages."""
    if _COUNTED.match(asked) and _NUMBER.fullmatch(given.strip()):
        return ""
    return given
