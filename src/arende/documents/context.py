"""What a template is handed: the values behind the names it may use."""

from dataclasses import dataclass, field

from arende.markup.blocks import Blocks


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One label and its value in the paper's head."""

    etikett: str
    värde: str


@dataclass(frozen=True, slots=True)
class Officer:
    """One handläggare; a missing detail is an empty text."""

    namn: str
    titel: str
    e_post: str
    telefon: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One line of the signature block; a missing detail is an empty text."""

    namn: str
    titel: str
    enhet: str


@dataclass(frozen=True, slots=True)
class PartContent:
    """One part of the paper, ready to print: its heading and what stands under it."""

    slag: str = ""
    id: str = ""
    har_underskrifter: bool = False
    rubrik: Blocks = field(default_factory=Blocks)
    innehåll: Blocks = field(default_factory=Blocks)
