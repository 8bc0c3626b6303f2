"""A proposal before an organ and what it decided, as values that know where every word of theirs stands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arende.address import Address
from arende.model.decision import Punkt, Role
from arende.model.outcome import Result


class Origin(StrEnum):
    """Whose proposal is before the organ."""

    FÖRVALTNING = "förvaltningens förslag"
    ORDFÖRANDE = "ordförandens förslag"
    ORGAN = "ett annat organs förslag"
    EGET = "dagordningens förslag"  # written under the item itself
    VANLIGT = "gruppens vanliga förslag"  # the profile's, for a group of that kind


@dataclass(frozen=True)
class PlacedPoint:
    """A decision point and where its text stands: the key of a file, and the point's address in it."""

    point: Punkt
    file: str
    address: Address


@dataclass(frozen=True)
class Level:
    """Points that one organ decides in the end, as they stand before the organ of the meeting.

    *role* is what the meeting's organ does with them; *to*, where it proposes, the organ it proposes to, and
    *route* all organs from there to the one that decides (*organ*), both included.
    """

    organ: str
    role: Role
    points: tuple[PlacedPoint, ...]
    to: str = ""
    route: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """What is before the organ in one item. *organ* is whose proposal it is, where it is an organ's."""

    levels: tuple[Level, ...]
    origin: Origin
    organ: str = ""


@dataclass(frozen=True)
class Decided:
    """What an organ decided in one item of a recorded meeting. *meeting* is the key of the meeting's file.

    *address* is the item's in that file. *levels* are empty for a decision without points (an ordinary
    item whose file could not be read). *secrecy*: the paragraph of law that made the item secret, or empty.
    """

    meeting: str
    address: Address
    organ: str
    day: date
    paragraph: int
    dnr: str
    result: Result
    levels: tuple[Level, ...]
    proposal: Proposal
    secrecy: str = ""
