"""The agenda in order: each item with its place, its number and its §."""

from collections.abc import Iterator
from dataclasses import dataclass

from arende.address import Address
from arende.model.meeting import Dagordningsgrupp, Dagordningsärende, Sammanträde


@dataclass(frozen=True)
class Item:
    """One item of an agenda.

    *address* is where it stands in the meeting's file, *number* its place on the agenda from 1, *paragraph*
    its § number; None for one that was struck from the agenda (utgår).
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
    paragraph, number = first, 0
    for place, group in enumerate(meeting.dagordning):
        for index, entry in enumerate(group.ärenden):
            number += 1
            address = Address(("dagordning", place, "ärenden", index))
            yield Item(address, group, entry, number, None if entry.utgår else paragraph)
            paragraph += not entry.utgår


def paragraph_count(meeting: Sammanträde) -> int:
    """How many §§ the meeting takes."""
    return sum(not entry.utgår for group in meeting.dagordning for entry in group.ärenden)
