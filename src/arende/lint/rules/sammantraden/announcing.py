"""The days of justering and anslag: those of the whole minutes, and those of §§ adjusted at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arende.address import Address
from arende.model.meeting import Sammanträde


@dataclass(frozen=True)
class Adjusted:
    """One justering and its announcement; *address* is where its days stand."""

    address: Address
    datum: date
    anslag: date | None
    nedtagning: date | None


def adjusted(meeting: Sammanträde) -> Iterator[Adjusted]:
    """Each justering that has a day."""
    root, whole = Address(("justering",)), meeting.justering
    if whole is not None and whole.datum is not None:
        yield Adjusted(root, whole.datum, whole.anslag, whole.nedtagning)
    if whole is not None and whole.omedelbar is not None:
        at_once = whole.omedelbar
        yield Adjusted(root / "omedelbar", at_once.datum, at_once.anslag, at_once.nedtagning)
