"""What a rendering is asked to hold: texts that must be found in it, and the properties of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Required:
    """Texts of one field that must stand in the finished paper.

    *chunks* are found in order; whitespace of every kind counts as one space, and a soft hyphen as nothing.
    """

    address: str
    chunks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself. *created* comes from the case, never from the clock.

    *provenance* are named texts (hashes, dnr, program version) kept as custom document properties.
    """

    title: str
    subject: str = ""
    author: str = ""
    created: date | None = None
    keywords: str = ""
    provenance: Mapping[str, str] = field(default_factory=dict)
