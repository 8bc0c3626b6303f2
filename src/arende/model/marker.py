"""How a decision point is marked."""

from enum import StrEnum


class Marker(StrEnum):
    """The mark before a decision point, in the profile's own spelling."""

    NUMBER = "1."
    THAT = "att"
    DASH = "–"
    BULLET = "•"
    NONE = "ingen"
