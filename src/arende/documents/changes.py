"""The ändringslista: what has changed between two versions of an ärende, before and after."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from arende.comparison import Change, Heading
from arende.documents.meetings.listing import Listing, listing, required, table_or_words
from arende.documents.meetings.listing import names as list_names
from arende.documents.paper import PaperContent
from arende.documents.reading import line
from arende.documents.secrecy import secrecy_mark
from arende.engine.names import Name
from arende.engine.request import Required
from arende.markup.blocks import Block, Inlines
from arende.markup.blocks import Heading as MarkupHeading
from arende.model.profile import Profil

_HEADER = ("Ändring", "Före", "Efter")
_KIND, _NOTHING = "Ändringslista", "Inget har ändrats."


@dataclass(frozen=True)
class Changed:
    """One ärende of several, with what has changed in it."""

    heading: Heading
    changes: tuple[Change, ...]


def meeting_content(profile: Profil, title: str, subtitle: str, changed: Sequence[Changed]) -> PaperContent:
    """All to print the list of a whole meeting: a heading for each ärende that has changed, and its table."""
    blocks: list[Block] = []
    demanded: list[Required] = []
    for one in changed:
        words = f"{one.heading.title}, {one.heading.dnr}"
        blocks.append(MarkupHeading(2, line(words)))
        blocks.extend(
            table_or_words(_HEADER, [row for change in one.changes for row in _rows(change)], _NOTHING)
        )
        demanded.extend(_required(one.changes))
    if not changed:
        blocks.extend(table_or_words(_HEADER, [], _NOTHING))
    made = Listing(_KIND, title, None, tuple(blocks), tuple(demanded), reference=title, subtitle=subtitle)
    return listing(profile, made)


def content(profile: Profil, heading: Heading, changes: Sequence[Change], secrecy: str = "") -> PaperContent:
    """All to print the list. Its day is no day of its own: the versions it names have theirs.

    *secrecy* is the paragraph of law that makes the ärende secret.
    """
    rows = [row for change in changes for row in _rows(change)]
    made = Listing(
        _KIND,
        heading.title,
        None,
        table_or_words(_HEADER, rows, _NOTHING),
        tuple(_required(changes)),
        reference=heading.dnr,
        secrecy=secrecy_mark((secrecy,)),
        subtitle=f"{heading.dnr}, från {heading.before} till {heading.after}",
    )
    return listing(profile, made)


def _rows(change: Change) -> list[tuple[Inlines, ...]]:
    """A row for each stretch that differs; what was done stands in the first."""
    return [tuple(map(line, texts)) for texts in _texts(change)]


def _texts(change: Change) -> list[tuple[str, str, str]]:
    if not change.passages:
        return [(change.sentence, "", "")]
    return [
        (change.brief if place == 0 else "", passage.before, passage.after)
        for place, passage in enumerate(change.passages)
    ]


def _required(changes: Iterable[Change]) -> Iterator[Required]:
    """Every text of the rows, each by itself: a cell holds one of them."""
    for change in changes:
        for texts in _texts(change):
            yield from required(change.address, *texts)


def names() -> Mapping[str, Name]:
    """Every name a template for the list may use: those of the other lists."""
    return list_names()
