"""The texts of a meeting's files, set for print: each by the key of its file and its address there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from arende.address import Address
from arende.documents.setting import set_blocks, set_inlines
from arende.markup.blocks import Block, Blocks, Inlines, Paragraph
from arende.markup.plain import plain
from arende.model.profile import Profil
from arende.model.request import Request
from arende.swedish.dates import format_day


@dataclass(frozen=True)
class Texts:
    """Every file's texts: *parsed* gives one field's blocks, empty where it has none (``Sitting.texts``).

    *answered* gives what the ärende at an address answers (``Sitting.answered``); for decision points alone.
    """

    parsed: Callable[[str, Address], Blocks]
    profile: Profil
    answered: Callable[[str, Address], Request | None] = lambda _file, _address: None

    def of(self, file: str) -> "FileTexts":
        """The texts of one file."""
        return FileTexts(self, file)

    def day(self, value: date) -> str:
        """*value* in the profile's style."""
        return format_day(value, self.profile.datum)


@dataclass(frozen=True)
class FileTexts:
    """The texts of one file, read as those of a paper are."""

    all: Texts
    file: str

    @property
    def profile(self) -> Profil:
        """The profile, with its words."""
        return self.all.profile

    def inlines(self, address: Address) -> Inlines:
        """The one paragraph of an inline field, typeset."""
        blocks = self.all.parsed(self.file, address).blocks
        return next((set_inlines(block.inlines) for block in blocks if isinstance(block, Paragraph)), ())

    def blocks(self, address: Address, level: int) -> tuple[Block, ...]:
        """A field's blocks, typeset, its headings below *level*."""
        return set_blocks(self.all.parsed(self.file, address), level)

    def plain(self, address: Address) -> str:
        """The text of an inline field without its marks."""
        return plain(self.inlines(address))

    def day(self, value: date) -> str:
        """*value* in the profile's style."""
        return self.all.day(value)

    def answered(self, address: Address) -> Request | None:
        """What the ärende of the point at *address* answers."""
        return self.all.answered(self.file, address)


def place(file: str, address: Address) -> str:
    """One field of one file as one text: what anchors and findings of a meeting's papers carry.

    Why the file too: a meeting prints many cases, and every case has a point 1.
    """
    return f"{file}#{address}"


def placed(written: str) -> tuple[str, Address]:
    """The file's key and the address that ``place`` wrote."""
    file, _, address = written.rpartition("#")
    return file, Address.parse(address)
