"""The two sides of a merge, and what is missing from one of them."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeVar

from arende.address import Address

Kept = TypeVar("Kept")


class _Absent(Enum):
    """No value, which is something else than an empty one."""

    ABSENT = "saknas"


ABSENT = _Absent.ABSENT
Value = object  # nested dicts and lists of texts and None, or ABSENT


class Side(StrEnum):
    """Whose edit is kept where both changed the same."""

    OURS = "vår"
    THEIRS = "deras"

    def of(self, ours: Kept, theirs: Kept) -> Kept:
        """This side's."""
        return ours if self is Side.OURS else theirs


@dataclass(frozen=True, slots=True)
class Clash:
    """A stretch of text that both changed otherwise. *address*: the field, as ours counts."""

    ours: str
    theirs: str
    address: Address


Chunk = str | Clash


def resolved(chunks: list[Chunk], side: Side) -> str:
    """The text of *chunks* with every clash decided for *side*."""
    return "".join(one if isinstance(one, str) else side.of(one.ours, one.theirs) for one in chunks)
