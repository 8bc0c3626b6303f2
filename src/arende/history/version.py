"""One version of one file: who saved it, when, and under which name."""

from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """What became of the file in a version."""

    NEW = "ny"
    CHANGED = "ändrad"
    MOVED = "flyttad"
    COPIED = "kopierad"
    MERGED = "sammanfogad"
    CUT = "äldre versioner saknas"  # a shallow clone: what came before is not on this computer
    UNSAVED = "inte sparad"


@dataclass(frozen=True, slots=True)
class Version:
    """A text as it was saved. *commit* is empty for what stands in the folder and is not saved.

    *moment*: when this history got it, as ISO text with the zone it was saved in (the committer's clock:
    an amended or rebased commit keeps its author's, and would seem older than the decision it follows).
    *path* is its name at that time, *blob* git's hash of the text; *before* the name it was moved or copied
    from.
    """

    commit: str
    short: str
    author: str
    email: str
    moment: str
    subject: str
    blob: str
    path: str
    change: Change
    before: str = ""

    @property
    def day(self) -> str:
        """The day it was saved, where it was saved; empty for what is not."""
        return self.moment[:10]

    @property
    def is_saved(self) -> bool:
        """Whether git has it."""
        return bool(self.commit)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, and the commit it stands at. An annotated one has a *message*, a *tagger* and a *moment*."""

    name: str
    commit: str
    tagger: str
    moment: str
    message: str
