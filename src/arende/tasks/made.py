"""What a rendering is asked for and what became of it, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from arende.diagnostics import Diagnostic


class Status(StrEnum):
    """What became of a paper."""

    WRITTEN = "skriven"
    UNCHANGED = "oförändrad"
    REFUSED = "inte skriven"
    REMOVED = "borttagen"


@dataclass(frozen=True)
class Order:
    """What holds for all ärenden of a run.

    *here* is where the user stands, *out* the folder of papers; *replace*: work by hand may be lost;
    *everything*: also what nothing has changed for is made again.
    """

    here: Path
    out: Path
    replace: bool = False
    everything: bool = False


@dataclass(frozen=True)
class Job:
    """One ärende to make. *written*: SHA-256 of the papers it made last, by file name."""

    case: Path
    written: Mapping[str, str]


@dataclass(frozen=True)
class PaperMade:
    """What became of one paper; *digest* is the SHA-256 of the bytes it now has from us, else empty."""

    paper: str
    file: str
    status: Status
    digest: str = ""


@dataclass(frozen=True)
class CaseMade:
    """What became of one ärende. Without *papers* nothing could be made of it, and *findings* say why.

    *read* are the files its papers depend on, *named* those it only names; *profile* is the profile's
    name and *folder* where it stands.
    """

    case: Path
    papers: tuple[PaperMade, ...]
    findings: tuple[Diagnostic, ...]
    profile: str = ""
    folder: Path | None = None
    read: tuple[Path, ...] = ()
    named: tuple[Path, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every paper of the ärende now stands as the case says."""
        return bool(self.papers) and all(paper.status is not Status.REFUSED for paper in self.papers)


@dataclass(frozen=True)
class Rendered:
    """A run's outcome, ärende by ärende in the order they were found; *findings* sorted by place.

    *left_behind*: files of earlier runs that no ärende stands behind any more. They are not removed.
    """

    made: tuple[CaseMade, ...]
    findings: tuple[Diagnostic, ...]
    left_behind: tuple[Path, ...] = ()

    def count(self, status: Status) -> int:
        """How many papers have *status*."""
        return sum(paper.status is status for made in self.made for paper in made.papers)

    def standing(self, out: Path) -> tuple[Path, ...]:
        """Every paper in *out* that now stands as its ärende says."""
        return tuple(
            out / paper.file
            for made in self.made
            for paper in made.papers
            if paper.status not in (Status.REFUSED, Status.REMOVED)
        )
