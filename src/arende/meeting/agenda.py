"""The agenda in order: each item with its place, its number and its §."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import count

from arende.address import Address
from arende.model.meeting import Dagordningsgrupp, Dagordningsärende, Sammanträde


@dataclass(frozen=True)
class Item:
    """One item of an agenda.

    *address* is where it stands in the meeting's file, *number* its place on the agenda from 1, *paragraph*
    its § number; None for one that was struck from the agenda (utgår). Extra items are numbered after the
    others: the kallelse and its papers have gone out with the numbers of those.
    """

    address: Address
    group: Dagordningsgrupp
    entry: Dagordningsärende
    number: int
    paragraph: int | None


def items(meeting: Sammanträde, first: int) -> tuple[Item, ...]:
    """Every item in agenda order; the first that is not struck is § *first*, the others follow on."""
    return tuple(_items(meeting, first))


def _items(meeting: Sammanträde, first: int) -> Iterator[Item]:
    paragraph = first
    usual, extra = count(1), count(1 + sum(not entry.extra for entry in _entries(meeting)))
    for place, group in enumerate(meeting.dagordning):
        for index, entry in enumerate(group.ärenden):
            number = next(extra if entry.extra else usual)
            address = Address(("dagordning", place, "ärenden", index))
            yield Item(address, group, entry, number, None if entry.utgår else paragraph)
            paragraph += not entry.utgår


def _entries(meeting: Sammanträde) -> Iterator[Dagordningsärende]:
    return (entry for group in meeting.dagordning for entry in group.ärenden)


def paragraph_count(meeting: Sammanträde) -> int:
    """How many §§ the meeting takes."""
    return sum(not entry.utgår for entry in _entries(meeting))


def first_paragraph(meeting: Sammanträde, earlier: Iterable[Sammanträde]) -> int:
    """The first § of *meeting*: the one written, else the one after the organ's last that year, else 1.

    *earlier* may come in any order and hold other meetings too: only those of the same organ and year that
    begin before *meeting* count, each with its own written beginning where it has one.
    Källa: practice; § numbers are consecutive over the year for each organ.
    """
    if meeting.första_paragraf is not None:
        return meeting.första_paragraf
    coming = 1
    for one in sorted((one for one in earlier if _precedes(one, meeting)), key=_beginning):
        first = coming if one.första_paragraf is None else one.första_paragraf
        coming = first + paragraph_count(one)
    return coming


def _precedes(one: Sammanträde, meeting: Sammanträde) -> bool:
    is_same = one.organ.casefold() == meeting.organ.casefold() and one.datum.year == meeting.datum.year
    return is_same and _beginning(one) < _beginning(meeting)


def _beginning(meeting: Sammanträde) -> tuple[date, time]:
    return meeting.datum, meeting.tid
