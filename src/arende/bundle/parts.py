"""What a bundle is made of and what became of it, as values."""

from dataclasses import dataclass
from enum import StrEnum

PRODUCER = "arende"
"""What a bundle says that it was made by."""


class Trouble(StrEnum):
    """Why a PDF was left out."""

    LOCKED = "låst"
    DAMAGED = "skadad"


@dataclass(frozen=True)
class BundlePart:
    """One PDF. Consecutive parts with the same *parent* (an ärende) stand under one bookmark of that name.

    *mark* is printed on its pages beside the page number: the ärende's number.
    """

    title: str
    pdf: bytes
    parent: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Placed:
    """Where one part stands in the bundle: its first page counted from 1, and how many they are.

    Both are 0 where *trouble* kept it out. *is_accessible*: it said itself that it follows PDF/UA, and
    nothing it could be seen by contradicted that.
    """

    first_page: int = 0
    pages: int = 0
    is_accessible: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class Bundle:
    """The bytes of the bundle, and where each part stands, in the order of the parts.

    *data* is empty where no part could be taken.
    """

    data: bytes
    placed: tuple[Placed, ...]

    @property
    def pages(self) -> int:
        """How many pages the bundle has."""
        return sum(one.pages for one in self.placed)

    @property
    def is_accessible(self) -> bool:
        """Whether the bundle says that it follows PDF/UA: every part that was taken does."""
        taken = [one for one in self.placed if one.pages]
        return bool(taken) and all(one.is_accessible for one in taken)
