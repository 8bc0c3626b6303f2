"""Three versions of one file to one: proved by reading it again, or a conflict where it cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from arende.address import Address
from arende.diagnostics import Faults, has_errors
from arende.merging.marking import aligned, marked
from arende.merging.pieces import Uncuttable, cut
from arende.merging.sides import Chunk, Clash, Side, Value, resolved
from arende.merging.values import fold
from arende.merging.weaving import weave
from arende.source import Document, decode, parse
from arende.source.original import Original
from arende.text import Edit, SourceText, Span


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both changed otherwise: the field as ours counts (the root: the whole file) and its first line."""

    address: Address
    line: int


@dataclass(frozen=True, slots=True)
class Merged:
    """*data* with both sides' edits, and git's marks round each of *conflicts*; None where ours is no text.

    Without conflicts it is proved: read again it says exactly what the three values give, field by field.
    """

    data: bytes | None
    conflicts: tuple[Conflict, ...] = ()


def merge(base: bytes, ours: bytes, theirs: bytes, shown: str, marks: int = 7) -> Merged:
    """*ours* with what *theirs* changed since *base*; layout, comments and line ends stay ours.

    Each key, list item (known by what it says, also when it was moved) and paragraph is a field. Where both
    changed one field otherwise, or one changed what the other took away, ours and theirs stand between
    git's marks of *marks* signs. A file that cannot be read or proved is one plain conflict.
    """
    if ours == theirs or base == theirs:
        return Merged(ours)
    if base == ours:
        return Merged(theirs)
    try:
        sources = [
            _ended(decode(data, shown)) if data else SourceText(shown, "") for data in (base, ours, theirs)
        ]
    except Faults:
        return Merged(None, (Conflict(Address(), 1),))
    chunks = _proved(sources) or [Clash(sources[1].text, sources[2].text, Address())]
    chunks = aligned(chunks)
    text, conflicts = _marked(chunks, marks)
    return Merged(_rewritten(ours, sources[1].text, text), conflicts)


def _ended(source: SourceText) -> SourceText:
    return source if source.text.endswith("\n") else SourceText(source.path, source.text + "\n")


def _proved(sources: list[SourceText]) -> list[Chunk] | None:
    """The woven text that says, decided for either side, what the values give; None where none does."""
    try:
        documents = [parse(source) for source in sources]
        if any(has_errors(one.findings) for one in documents):
            return None
        base = cut(documents[0]) if sources[0].text.strip() else None  # both made the file
        ours, theirs = cut(documents[1]), cut(documents[2])
    except (Faults, Uncuttable):
        return None
    expected = {side: _expected(documents, side) for side in Side}
    for fine in (True, False):
        try:
            chunks = weave(base, ours, theirs, fine)
        except Uncuttable:
            continue
        if all(_says(resolved(chunks, side), expected[side]) for side in Side) and (
            expected[Side.OURS] == expected[Side.THEIRS] or any(isinstance(one, Clash) for one in chunks)
        ):
            return chunks
    return None


def _expected(documents: list[Document], side: Side) -> Value:
    base, ours, theirs = (document.value for document in documents)
    return fold(base, ours, theirs, side, Address(), [])


def _says(text: str, expected: Value) -> bool:
    try:
        document = parse(decode(text.encode(), "text"))
    except Faults:
        return False
    return not has_errors(document.findings) and document.value == expected


def _marked(chunks: list[Chunk], marks: int) -> tuple[str, tuple[Conflict, ...]]:
    text, conflicts = "", []
    for chunk in chunks:
        if isinstance(chunk, Clash):
            conflicts.append(Conflict(chunk.address, text.count("\n") + 1))
            text += marked(chunk, marks)
        else:
            text += chunk
    return text, tuple(conflicts)


def _rewritten(data: bytes, before: str, after: str) -> bytes:
    """*data*, which reads as *before*, edited line by line to read as *after*; the rest stays."""
    original = Original(data)
    written = original.edited(_edits(before, after, len(decode(data, "").text) if data else 0))
    return after.encode() if written is None else written


def _edits(before: str, after: str, length: int) -> Iterator[Edit]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            span = Span(min(starts[first], length), min(starts[last], length))
            missing = "\n" if span.start == length < len(before) and starts[first] > length else ""
            yield Edit(span, missing + "".join(new[start:end]))
