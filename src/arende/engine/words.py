"""Every word of the case, found in the finished paper: the text of the parts and the search through it."""

from collections.abc import Sequence

from arende.engine.request import Required
from arende.engine.strict import BR, CR, NO_BREAK_HYPHEN, TAB, Element, P, T

_SPACED = frozenset((P, TAB, BR, CR))
_BETWEEN = "\0"  # no text of a case holds it, and it is no whitespace
_WRITTEN_PLAIN = (
    *((sign, " ") for sign in "\t\n\r\u00a0\u202f\u2007\u2009"),
    ("\u2011", "-"),
    ("\u00ad", ""),
)


def text_of(root: Element) -> str:
    """The text of one part as a reader meets it; paragraphs, tabs and breaks are spaces."""
    written: list[str] = []
    for element in root.iter(P, T, TAB, BR, CR, NO_BREAK_HYPHEN):
        if element.tag == T:
            written.append(element.text or "")
        else:
            written.append(" " if element.tag in _SPACED else "-")
    return "".join(written)


def plain(text: str) -> str:
    """*text* with every run of whitespace as one space, hard hyphens plain and soft hyphens gone."""
    for sign, written in _WRITTEN_PLAIN:
        if sign in text:
            text = text.replace(sign, written)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def lost(required: Sequence[Required], texts: Sequence[str]) -> list[tuple[Required, str]]:
    """Each of *required* that *texts* do not hold in order, with its first missing text.

    *texts* are searched as one. A sentence may have been given a capital by its place, so case is disregarded
    where the text as written is not found.
    """
    whole = plain(" ".join(texts))
    searched = whole.encode()  # bytes are found faster than a text whose letters are of two widths
    folded = b""
    missing = []
    reached = 0
    for one, wanted in zip(required, _plain_chunks(required), strict=True):
        end, _ = _search(searched, wanted, reached)  # the record and the paper run mostly in the same order
        if end == -1:
            end, first_missing = _search(searched, wanted, 0)
        if end == -1:
            folded = folded or whole.casefold().encode()
            alike = [text.decode().casefold().encode() for text in wanted]
            if _search(folded, alike, 0)[0] == -1:
                missing.append((one, first_missing.decode()))
        else:
            reached = end
    return missing


def _plain_chunks(required: Sequence[Required]) -> list[list[bytes]]:
    """The chunks of each, plain; all in one go, since most are a few words."""
    chunks = [chunk for one in required for chunk in one.chunks]
    found = iter(plain(_BETWEEN.join(chunks)).encode().split(_BETWEEN.encode()))
    return [[next(found).strip() for _ in one.chunks] for one in required]


def _search(whole: bytes, wanted: Sequence[bytes], position: int) -> tuple[int, bytes]:
    """Where the last of *wanted* ends, each found after the one before; -1 and the one not found."""
    for text in wanted:
        # Mostly the next text is the next paragraph, and comparing is faster than searching.
        found = position + 1 if whole.startswith(text, position + 1) else whole.find(text, position)
        if found == -1:
            return -1, text
        position = found + len(text)
    return position, b""
