"""Every word of the case, found in the finished paper: the text of the parts and the search through it."""

from collections.abc import Sequence

from arende.engine.request import Required
from arende.engine.strict import BR, CR, NO_BREAK_HYPHEN, TAB, Element, P, T

_SPACED = frozenset((P, TAB, BR, CR))
_BETWEEN = "\0"  # no text of a case holds it, and it is no whitespace
_HARD_HYPHEN, _SOFT_HYPHEN = "\u2011", "\u00ad"


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
    """*text* with all whitespace as one space, hard hyphens plain and soft hyphens gone."""
    if _SOFT_HYPHEN in text:
        text = text.replace(_SOFT_HYPHEN, "")
    if _HARD_HYPHEN in text:
        text = text.replace(_HARD_HYPHEN, "-")
    return " ".join(text.split())


def lost(required: Sequence[Required], texts: Sequence[str]) -> list[tuple[Required, str]]:
    """Each of *required* that *texts* do not hold in order, with its first missing text.

    *texts* are searched as one. A sentence may have been given a capital by its place, so case is disregarded
    where the text as written is not found.
    """
    whole = plain(" ".join(texts))
    folded = ""
    missing = []
    reached = 0
    for one, wanted in zip(required, _plain_chunks(required), strict=True):
        end, _ = _search(whole, wanted, reached)  # the record and the paper run mostly in the same order
        if end == -1:
            end, first_missing = _search(whole, wanted, 0)
        if end == -1:
            folded = folded or whole.lower()
            if _search(folded, [text.lower() for text in wanted], 0)[0] == -1:
                missing.append((one, first_missing))
        else:
            reached = end
    return missing


def _plain_chunks(required: Sequence[Required]) -> list[list[str]]:
    """The chunks of each, plain; all in one go, since most are a few words."""
    chunks = [chunk for one in required for chunk in one.chunks]
    found = iter(plain(_BETWEEN.join(chunks)).split(_BETWEEN))
    return [[next(found).strip() for _ in one.chunks] for one in required]


def _search(whole: str, wanted: Sequence[str], position: int) -> tuple[int, str]:
    """Where the last of *wanted* ends, each found after the one before; -1 and the one not found."""
    for text in wanted:
        found = whole.find(text, position)
        if found == -1:
            return -1, text
        position = found + len(text)
    return position, ""
